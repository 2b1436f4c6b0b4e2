/**
 * Loads the bundled program with what V8 compiled in an earlier run: a third of a short run is compiling. Node's own
 * cache (`module.enableCompileCache`) is not in Node 20, and keeps modules as they are before they have run, without
 * the functions that a run meets.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import type { HeapGrowth } from "./heap-growth.ts";
import { sweepOld } from "./sweep.ts";
import { tuningFor, v8 } from "./v8.ts";

interface Loaded {
  readonly script: Script;
  readonly exports: unknown;
}

export interface CachedScripts {
  /** What the file exports; it is CommonJS, and what it requires by relative paths is loaded the same way. */
  readonly load: (file: string) => unknown;
  /**
   * Keeps the code of what was loaded without any; after the run, when V8 has compiled what it needed. All of it anew where a short
   * run needed much more than was kept: the first text may have been a line, or so long that V8 has thrown away what its start took.
   */
  readonly save: () => void;
}

/** How many times the code of the run that kept it one may have in the end. */
const MAX_GROWTH = 1.2;
/** Microseconds of CPU time of a run that needs all its code to the end. */
const MAX_SHORT = 1_200_000;

/** Bytes of the functions that V8 has compiled. To count them takes 2 ms. */
function codeSize(): number {
  return v8().getHeapCodeStatistics().bytecode_and_metadata_size;
}

/** V8 tells sources apart by their length alone: code is kept only of files whose names change with what is in them. */
const hasHash = /-[\w-]{8}\.cjs$/;

/** `folder`: where code is kept, null for nowhere. */
export function createCachedScripts(folder: string | null, { aside }: HeapGrowth): CachedScripts {
  const loaded = new Map<string, Loaded>();
  let sizeKept = 0;
  const cacheOf = (file: string) =>
    folder === null || !hasHash.test(file) ? null : join(folder, `${basename(file)}.cache`);
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const kept = readIfThere(cacheOf(file));
    const script = aside(() => compile(file, kept?.code));
    sizeKept = Math.max(sizeKept, kept?.codeSize ?? 0);
    const module = { exports: {} };
    const outer = createRequire(file);
    const require = (id: string): unknown =>
      id.startsWith("./") ? load(join(dirname(file), id)) : outer(id);
    const entry = {
      script,
      get exports() {
        return module.exports;
      },
    };
    loaded.set(file, entry);
    const run = script.runInThisContext() as (...parameters: unknown[]) => void;
    run.call(
      module.exports,
      module.exports,
      Object.assign(require, outer, { import: importModule }),
      module,
      file,
      dirname(file),
    );
    return module.exports;
  };
  const save = () => {
    const kept = new Set<string>();
    const isShort = process.cpuUsage().user < MAX_SHORT;
    // Where as much was kept as a page takes, nothing is lacking, and nothing is counted.
    const mayLack = isShort && sizeKept < (tuningFor(process)?.pageCode ?? 0);
    const isLacking = mayLack && codeSize() > sizeKept * MAX_GROWTH;
    let size: Buffer | undefined;
    for (const [file, { script }] of loaded) {
      const cache = cacheOf(file);
      if (cache === null) continue;
      kept.add(cache);
      if (script.cachedDataRejected === false && !isLacking) continue;
      size ??= asTrailer(isShort ? codeSize() : 0);
      write(
        cache,
        aside(() => Buffer.concat([script.createCachedData(), size!])),
      );
    }
    if (size !== undefined && folder !== null) sweepOld(folder, kept, Date.now());
  };
  return { load, save };
}

/** For scripts, which cannot import by themselves: `building/import-by-loader.ts` makes their imports calls of this. */
const importModule = (id: string): Promise<unknown> => import(id);

/** The files are ASCII, and each is a function already (`building/write-scripts.ts`). */
function compile(file: string, cachedData: Buffer | undefined): Script {
  return new Script(readFileSync(file, "latin1"), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

/** What is kept of a file: the code, and in the last four bytes how much the run had that kept it; 0 of a long one, which lost some. */
interface Kept {
  readonly code: Buffer;
  readonly codeSize: number;
}

const TRAILER = 4;

function asTrailer(size: number): Buffer {
  const bytes = Buffer.alloc(TRAILER);
  bytes.writeUInt32LE(size);
  return bytes;
}

function readIfThere(path: string | null): Kept | undefined {
  try {
    if (path === null) return undefined;
    const bytes = readFileSync(path);
    const end = bytes.length - TRAILER;
    return { code: bytes.subarray(0, end), codeSize: bytes.readUInt32LE(end) };
  } catch {
    return undefined;
  }
}

/** Whole or not at all, and silently: the next run is slower, no more. */
function write(path: string, bytes: Buffer): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, bytes, { mode: 0o600, flag: "wx" });
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}
