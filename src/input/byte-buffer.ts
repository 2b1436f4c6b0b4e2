/** Bytes gathered one after the other in one block of memory: a Buffer for each line would take ten times the room. */
export interface ByteBuffer {
  readonly append: (bytes: Uint8Array) => void;
  readonly length: () => number;
  /** All bytes so far; the buffer is empty then. */
  readonly take: () => Buffer;
}

const FIRST_SIZE = 1 << 12;

export function createByteBuffer(): ByteBuffer {
  let block = Buffer.alloc(0);
  let length = 0;
  return {
    append: (bytes) => {
      if (length + bytes.length > block.length) {
        const larger = Buffer.allocUnsafe(Math.max(FIRST_SIZE, block.length * 2, length + bytes.length));
        block.copy(larger, 0, 0, length);
        block = larger;
      }
      block.set(bytes, length);
      length += bytes.length;
    },
    length: () => length,
    take: () => {
      const taken = block.subarray(0, length);
      block = Buffer.alloc(0);
      length = 0;
      return taken;
    },
  };
}
