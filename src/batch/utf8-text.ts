/** Text as it grows, in UTF-8 from the start: joined as strings it would be copied whole, and once more to be written. */
export interface Utf8Text {
  readonly add: (text: string) => void;
  /** What was added since the last time. */
  readonly take: () => Uint8Array;
}

const FIRST_BYTES = 1 << 16;
/** Room above this is given back: one long text must not hold memory for all that come after it. */
const MAX_KEPT = 4 << 20;
/** Bytes that a UTF-16 unit becomes, at most. */
const MAX_UNIT = 3;

export function createUtf8Text(): Utf8Text {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  const makeRoom = (more: number) => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  return {
    add: (text) => {
      makeRoom(text.length * MAX_UNIT);
      length += encoder.encodeInto(text, bytes.subarray(length)).written;
    },
    take: () => {
      const taken = bytes.slice(0, length);
      length = 0;
      if (bytes.length > MAX_KEPT) bytes = new Uint8Array(FIRST_BYTES);
      return taken;
    },
  };
}
