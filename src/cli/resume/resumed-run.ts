import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type BatchResult, failed, type Task } from "../../batch/task.ts";
import type { ResolvedInput } from "../../input/paths.ts";
import type { Chunk, InputState, ResumeLog } from "./resume-log.ts";

/** The course that a run takes through its inputs, of which some may be done already. */
export interface Course {
  /** The inputs that are to be read, as they are asked for. */
  readonly inputs: Iterable<ResolvedInput>;
  /** The tasks, each input's apart from the next: a null stands between them. */
  readonly apart: (tasks: AsyncIterable<Task>) => AsyncIterable<Task | null>;
  /** Tells that something of that input cannot be kept: it failed, or goes another way than results do. */
  readonly spoil: () => void;
  /** The results of all inputs in their order, those that are done among those that come; keeps what comes. */
  readonly results: (fresh: AsyncIterable<BatchResult>) => AsyncIterable<BatchResult>;
  /** Whether any input is taken from the log. */
  readonly hasKept: () => boolean;
  /** Ends it, with whatever keeps what is done. */
  readonly close: () => void;
}

/** An input of the run in its turn. */
type Turn =
  | { readonly kind: "done"; readonly chunks: readonly Chunk[] }
  | {
      readonly kind: "read";
      /** Null for what is no file: it is never kept. */
      readonly state: InputState | null;
      /** Tasks that have not come back. */
      open: number;
      /** Whether all of its tasks are known. */
      isClosed: boolean;
      isWhole: boolean;
    };

export function resumeRun(found: readonly ResolvedInput[], log: ResumeLog, cwd: string): Course {
  const turns: Turn[] = [];
  let current: (Turn & { kind: "read" }) | null = null;
  let kept = 0;
  const close = () => {
    if (current !== null) current.isClosed = true;
    current = null;
  };
  function* inputs(): Generator<ResolvedInput> {
    for (const input of found) {
      close();
      const state = input.kind === "path" ? stateOf(input.path, cwd) : null;
      const chunks = state === null ? null : log.done(state);
      if (chunks !== null) {
        kept++;
        turns.push({ kind: "done", chunks });
        continue;
      }
      current = { kind: "read", state, open: 0, isClosed: false, isWhole: true };
      turns.push(current);
      yield input;
    }
    close();
  }
  /** What is done before the next result that comes. */
  function* settled(): Generator<BatchResult> {
    for (let turn = turns[0]; turn !== undefined; turn = turns[0]) {
      if (turn.kind === "read") {
        if (!turn.isClosed || turn.open > 0) return;
        if (turn.state !== null) log.end(turn.state, turn.isWhole);
      } else
        for (const chunk of turn.chunks) yield { ...failed([]), text: log.read(chunk), tally: chunk.tally };
      turns.shift();
    }
  }
  return {
    inputs: inputs(),
    apart: async function* (tasks) {
      // Whoever reads goes on only when asked: a task is of the input that was asked for last.
      let last: Turn | null = null;
      for await (const task of tasks) {
        if (last !== null && current !== last) yield null;
        last = current;
        if (current !== null) current.open++;
        yield task;
      }
    },
    spoil: () => {
      if (current !== null) current.isWhole = false;
    },
    results: async function* (fresh) {
      for await (const result of fresh) {
        yield* settled();
        const [turn] = turns;
        if (turn?.kind === "read") {
          turn.open -= result.tasks;
          if (result.failures.length > 0) turn.isWhole = false;
          if (turn.state !== null) log.write(result.text, result.tally);
        }
        yield result;
      }
      yield* settled();
    },
    hasKept: () => kept > 0,
    close: log.close,
  };
}

function stateOf(path: string, cwd: string): InputState | null {
  const entry = path === "-" ? undefined : statSync(resolve(cwd, path), { throwIfNoEntry: false });
  return entry?.isFile() === true ? { input: path, size: entry.size, mtime: entry.mtimeMs } : null;
}
