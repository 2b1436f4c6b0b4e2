import type { InflateRaw } from "node:zlib";
import { constants, crc32, createInflateRaw } from "node:zlib";
import { type ByteReader, createByteReader } from "./byte-reader.ts";
import type { Bytes } from "./bytes.ts";
import { isGzip } from "./gzip-head.ts";
import { Unreadable } from "./limits.ts";

/** Under this many bytes out no ratio is suspect: a page of blanks is small, too. (Apache Tika draws the line here.) */
const HARMLESS = 1 << 20;

/**
 * The content of gzip data (RFC 1952), members one after the other. What follows the last member and is no other
 * is told to `note` and dropped, as gzip does; damage is thrown. Members are read here because Node's own stream
 * loses the end of a good member when junk follows it, and does not hold `maxOutputLength`.
 */
export async function* gunzip(
  chunks: Bytes,
  maxRatio: number,
  note: (message: string) => void,
): AsyncGenerator<Uint8Array> {
  const reader = createByteReader(chunks);
  let size = 0;
  try {
    for (let members = 0; await hasMember(reader, members, note); members++) {
      for await (const chunk of inflate(reader)) {
        size += chunk.length;
        if (size > HARMLESS && size > reader.taken() * maxRatio) throw bomb(maxRatio);
        yield chunk;
      }
    }
  } finally {
    await reader.close();
  }
}

/** Whether another member follows; its header is read. */
async function hasMember(
  reader: ByteReader,
  before: number,
  note: (message: string) => void,
): Promise<boolean> {
  const head = await reader.take(10);
  if (isGzip(head) && head[2] === DEFLATE) {
    await skipFields(reader, head[3]!);
    return true;
  }
  if (before === 0) throw new Unreadable("is no gzip data");
  if (head.some((byte) => byte !== 0)) note("bytes after the end of the gzip data were passed over");
  return false;
}

const DEFLATE = 8;
/** Bytes of a file's name or comment in a header. */
const MAX_NAME = 1 << 16;
const [HEADER_CRC, EXTRA, NAME, COMMENT] = [2, 4, 8, 16];

function bomb(ratio: number): Unreadable {
  return new Unreadable(`unpacks to more than ${ratio} times its size (--max-ratio sets the limit)`);
}

const cutShort = () => new Unreadable("the gzip data ends too early");

/** Passes over the optional fields between a member's header and its data. */
async function skipFields(reader: ByteReader, flags: number): Promise<void> {
  if (flags & EXTRA!) {
    const [low = 0, high = 0] = await reader.take(2);
    await reader.take(low + high * 256);
  }
  if (flags & NAME!) await reader.takePast(0, MAX_NAME);
  if (flags & COMMENT!) await reader.takePast(0, MAX_NAME);
  if (flags & HEADER_CRC!) await reader.take(2);
}

/** The content of one member, checked against the checksum and the length behind it. */
async function* inflate(reader: ByteReader): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw({ chunkSize: 64 * 1024 });
  const fed = feed(inflater, reader);
  fed.catch(() => {});
  let checksum = 0;
  let length = 0;
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      length += chunk.length;
      yield chunk;
    }
    await fed;
  } catch (error) {
    throw describeZlib(error);
  } finally {
    inflater.destroy();
  }
  const trailer = Buffer.from(await reader.take(8));
  if (trailer.length < 8) throw cutShort();
  if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== length % 2 ** 32)
    throw new Unreadable("the gzip data is damaged (checksum)");
}

/** Feeds the inflater until its data ends; what it did not take goes back to the reader. */
async function feed(inflater: InflateRaw, reader: ByteReader): Promise<void> {
  for (;;) {
    const chunk = await reader.next();
    if (chunk === null) return void inflater.end();
    const before = inflater.bytesWritten;
    await write(inflater, chunk);
    const consumed = inflater.bytesWritten - before;
    if (consumed < chunk.length) return reader.putBack(chunk.subarray(consumed));
  }
}

/** Resolves when the chunk is used up, or when nobody will use it any more. */
function write(inflater: InflateRaw, chunk: Uint8Array): Promise<void> {
  return new Promise((done) => {
    inflater.once("close", done);
    inflater.write(chunk, () => {
      inflater.off("close", done);
      done();
    });
  });
}

function describeZlib(error: unknown): unknown {
  if (!(error instanceof Error && "errno" in error)) return error;
  return error.errno === constants.Z_BUF_ERROR ? cutShort() : new Unreadable("the gzip data is damaged");
}
