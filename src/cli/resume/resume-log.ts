/** What of a run is done, kept in a file beside its output, so that a run that ended early goes on from there. */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Tally } from "../../batch/task.ts";
import { FatalError } from "../fatal-error.ts";

/** An input as it was when it was read; another size or time is another input. */
export interface InputState {
  readonly input: string;
  readonly size: number;
  readonly mtime: number;
}

/** Something that was written of an input, where it stands in the log. */
export interface Chunk {
  readonly at: number;
  readonly bytes: number;
  readonly crc: number;
  readonly tally: Tally;
}

export interface ResumeLog {
  /** Whether what there was is of no use: other options, or another version of the program. */
  readonly isAnew: boolean;
  /** What was written of an input, where it is done and has not changed. */
  readonly done: (state: InputState) => readonly Chunk[] | null;
  /** The inputs that are done, by their names. */
  readonly inputs: () => Iterable<string>;
  /** Adds what was written of the input that is being read. */
  readonly write: (text: Uint8Array, tally: Tally) => void;
  /** Says that this input is done; `isWhole` is false where something of it failed and is to be tried again. */
  readonly end: (state: InputState, isWhole: boolean) => void;
  readonly read: (chunk: Chunk) => Uint8Array;
  readonly close: () => void;
}

/** Bytes that hold most lines of the log, and the longest: the path of an input, escaped. */
const USUAL_LINE = 1 << 10;
const MAX_LINE = 1 << 16;

/** An input that is done, with what was written of it. */
interface Done {
  readonly state: InputState;
  readonly chunks: readonly Chunk[];
}

/** Opens a log, or begins one. `settings` tells what its texts hang on besides their inputs. */
export function openResumeLog(path: string, settings: string): ResumeLog {
  const file = openSync(path, "a+");
  const head = Buffer.from(`${JSON.stringify({ newsx: "resume/1", settings })}\n`);
  const inputs = new Map<string, Done>();
  const size = fstatSync(file).size;
  const isOurs = size > 0 && readAt(file, 0, head.length).equals(head);
  let end = isOurs ? loadInputs(file, head.length, inputs) : 0;
  // What a run was at when it ended is no more than half written.
  ftruncateSync(file, end);
  const put = (bytes: Uint8Array) => {
    writeFileSync(file, bytes);
    end += bytes.length;
  };
  if (!isOurs) put(head);
  let chunks: Chunk[] = [];
  let start = end;
  return {
    isAnew: size > 0 && !isOurs,
    done: (state) => {
      const known = inputs.get(state.input);
      if (known === undefined) return null;
      return known.state.size === state.size && known.state.mtime === state.mtime ? known.chunks : null;
    },
    inputs: () => inputs.keys(),
    write: (text, tally) => {
      const record = { bytes: text.length, crc: crc32(text), tally };
      put(Buffer.from(`${JSON.stringify(record)}\n`));
      chunks.push({ at: end, ...record });
      put(text);
    },
    end: (state, isWhole) => {
      if (isWhole) put(Buffer.from(`${JSON.stringify(state)}\n`));
      else {
        ftruncateSync(file, start);
        end = start;
      }
      chunks = [];
      start = end;
    },
    read: ({ at, bytes, crc }) => {
      const text = readAt(file, at, bytes);
      if (text.length !== bytes || crc32(text) !== crc)
        throw new FatalError(`${path} is damaged: remove it, and run again`);
      return text;
    },
    close: () => closeSync(file),
  };
}

/** Reads what stands in a log; gives where the last input that is done ends. */
function loadInputs(file: number, start: number, inputs: Map<string, Done>): number {
  let end = start;
  let chunks: Chunk[] = [];
  for (let at = start; ; ) {
    const line = lineAt(file, at);
    const record = parse(line.toString());
    if (record === null) return end;
    at += line.length;
    if ("bytes" in record) {
      chunks.push({ ...record, at });
      at += record.bytes;
      continue;
    }
    inputs.set(record.input, { state: record, chunks });
    chunks = [];
    end = at;
  }
}

/** The line that begins there; empty where none ends. */
function lineAt(file: number, at: number): Buffer {
  for (const bytes of [USUAL_LINE, MAX_LINE]) {
    const piece = readAt(file, at, bytes);
    const end = piece.indexOf("\n") + 1;
    if (end > 0) return piece.subarray(0, end);
  }
  return Buffer.alloc(0);
}

function parse(line: string): Omit<Chunk, "at"> | InputState | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** As many of these bytes as there are. */
function readAt(file: number, at: number, bytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(bytes);
  let read = 0;
  for (let more = -1; read < bytes && more !== 0; read += more)
    more = readSync(file, buffer, read, bytes - read, at + read);
  return buffer.subarray(0, read);
}
