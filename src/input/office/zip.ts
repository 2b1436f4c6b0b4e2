/** ZIP archives (APPNOTE 6.3), as far as Office documents need them: what is unpacked is bounded before it is. */
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { Unreadable } from "../limits.ts";

const inflate = promisify(inflateRaw);

/** A file in an archive, still packed. */
interface Entry {
  readonly method: number;
  readonly packed: Buffer;
}

/** Reads files of an archive by name. */
export interface Zip {
  readonly names: readonly string[];
  /** A file's content, null where there is none; throws where it is larger than its limit, whatever its head says. */
  readonly read: (name: string) => Promise<Buffer | null>;
}

const [END, DIRECTORY_ENTRY] = [0x06054b50, 0x02014b50];
const [STORED, DEFLATED] = [0, 8];
/** Files that an archive has at most; an Office document has some twenty. */
const MAX_FILES = 10_000;
/** The end record is 22 bytes, and a comment of 64 KiB may follow. */
const [END_BYTES, MAX_COMMENT] = [22, 1 << 16];

/** Reads the directory at the archive's end. `largest` bounds the bytes of all files that are read, together. */
export function openZip(bytes: Buffer, largest: number): Zip {
  const entries = readDirectory(bytes);
  let left = largest;
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = await unpack(entry, left, largest);
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(bytes: Buffer): ReadonlyMap<string, Entry> {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_FILES) throw new Unreadable("holds more files than an Office document has");
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength!);
    const [packedSize, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    if (local + 30 > bytes.length) throw damaged();
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(start, start + packedSize),
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

function endRecord(bytes: Buffer): number {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - MAX_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  throw damaged();
}

/** Unpacks what takes no more than is left of the archive's bound. */
async function unpack({ method, packed }: Entry, left: number, largest: number): Promise<Buffer> {
  if (method === STORED && packed.length <= left) return packed;
  if (method !== DEFLATED && method !== STORED) throw new Unreadable("is packed in a way that is not read");
  try {
    // The bound holds while it unpacks: sizes that an archive names are not believed.
    if (method === DEFLATED) return await inflate(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE"))
      throw damaged();
  }
  throw new Unreadable(`unpacks to more than ${largest >> 20} MiB`);
}

function damaged(): Unreadable {
  return new Unreadable("is a damaged archive or Office document");
}
