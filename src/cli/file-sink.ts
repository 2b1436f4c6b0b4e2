import * as nodeFiles from "node:fs";
import { resolve } from "node:path";
import type { Host } from "./host.ts";
import { cannotWrite, type Sink, turn, writeError } from "./sink.ts";
import { type Files, lookAt, quietly, type RegularFile, type SpecialFile, stageFile } from "./staged-file.ts";

/**
 * Output to a file that appears whole or not at all: written beside it, synced, then renamed over it; its mode
 * stays, and a link to it stays a link, also where there is no file yet. A device or a pipe by name is written to
 * as it is.
 */
export function fileSink(
  path: string,
  { cwd, interruption }: Pick<Host, "cwd" | "interruption">,
  files: Files = nodeFiles,
): Sink {
  try {
    const target = lookAt(resolve(cwd, path), files);
    return told(
      target.kind === "special" ? directSink(target, files) : atomicSink(target, interruption, files),
      path,
    );
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** A sink whose errors say what could not be written. */
function told(sink: Sink, path: string): Sink {
  const fail = (error: unknown) => {
    throw writeError(path, error);
  };
  return {
    write: (text) => sink.write(text).catch(fail),
    commit: () => sink.commit().catch(fail),
    abandon: sink.abandon,
  };
}

function atomicSink(target: RegularFile, interruption: AbortSignal, files: Files): Sink {
  const staged = stageFile(target, interruption, files);
  return {
    write: async (text) => {
      files.writeFileSync(staged.file, text);
      await turn();
    },
    commit: async () => staged.commit(),
    abandon: async () => staged.discard(),
  };
}

function directSink({ path, isPipe }: SpecialFile, files: Files): Sink {
  const file = isPipe ? openPipe(path, files) : files.openSync(path, "w");
  return {
    write: async (text) => {
      files.writeFileSync(file, text);
      await turn();
    },
    commit: async () => files.closeSync(file),
    abandon: async () => quietly(() => files.closeSync(file)),
  };
}

/** Opening a pipe waits for a reader, and nothing, not even Ctrl-C, is heard meanwhile: so one must be there. */
function openPipe(path: string, files: Files): number {
  const { O_WRONLY, O_NONBLOCK } = nodeFiles.constants;
  const held = files.openSync(path, O_WRONLY | O_NONBLOCK);
  try {
    return files.openSync(path, O_WRONLY);
  } finally {
    files.closeSync(held);
  }
}
