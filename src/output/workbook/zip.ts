/** Archives written from front to end (APPNOTE 6.3, without Zip64), from entries that were packed piece by piece. */
import { constants, crc32, deflateRawSync } from "node:zlib";

/** Packs the bytes of one entry as they come: pieces end on whole bytes, so that together they are one stream. */
export interface Packer {
  readonly pack: (bytes: Uint8Array) => Uint8Array;
  /** Ends the stream: its last bytes, and what an archive says of the entry. */
  readonly end: () => { readonly bytes: Uint8Array; readonly entry: PackedEntry };
}

/** What an archive says of an entry. */
export interface PackedEntry {
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
}

/** What the fields of an archive hold, without Zip64. */
const MAX_SIZE = 0xffff_ffff;

export function createPacker(): Packer {
  let crc = 0;
  let size = 0;
  let packed = 0;
  const counted = (bytes: Uint8Array) => {
    packed += bytes.length;
    if (size > MAX_SIZE || packed > MAX_SIZE) throw new Error("more than a workbook can hold");
    return bytes;
  };
  return {
    pack: (bytes) => {
      crc = crc32(bytes, crc);
      size += bytes.length;
      return counted(deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_SYNC_FLUSH }));
    },
    end: () => {
      const bytes = counted(deflateRawSync(new Uint8Array()));
      return { bytes, entry: { crc, size, packed } };
    },
  };
}

/** One file of an archive. */
export interface ZipFile {
  readonly name: string;
  readonly entry: PackedEntry;
  /** Its packed bytes. */
  readonly bytes: () => Iterable<Uint8Array>;
}

/** A file of a text that is there as a whole. */
export function textFile(name: string, text: string): ZipFile {
  const packer = createPacker();
  const bytes = packer.pack(Buffer.from(text));
  const { bytes: last, entry } = packer.end();
  return { name, entry, bytes: () => [bytes, last] };
}

/** The archive of some files, in pieces. */
export function* zip(files: readonly ZipFile[]): Generator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    if (offset > MAX_SIZE) throw new Error("more than a workbook can hold");
    const name = Buffer.from(file.name);
    const fields = fieldsOf(file, name);
    const head = Buffer.concat([signature("PK\x03\x04"), fields, name]);
    directory.push(Buffer.concat([signature("PK\x01\x02\x14\x00"), fields, placeOf(offset), name]));
    yield head;
    yield* file.bytes();
    offset += head.length + file.entry.packed;
  }
  const entries = Buffer.concat(directory);
  yield entries;
  yield endOf(files.length, entries.length, offset);
}

const signature = (bytes: string): Uint8Array => Buffer.from(bytes, "latin1");

/** What both the head of a file and the directory say: version 2.0, deflated, the first day that there is. */
function fieldsOf({ entry }: ZipFile, name: Uint8Array): Uint8Array {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.packed, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function placeOf(offset: number): Uint8Array {
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return place;
}

function endOf(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
