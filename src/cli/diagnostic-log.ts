import type { Diagnostic } from "../model/diagnostic.ts";

/** Tells what went wrong in a run; what is met again and again is one line with a count and its first places. */
export interface DiagnosticLog {
  readonly fail: (diagnostic: Diagnostic) => void;
  readonly warn: (diagnostic: Diagnostic) => void;
  /** Tells what is held back so far. */
  readonly flush: () => void;
  /** Every failure of the run, a line a kind. */
  readonly failures: () => readonly string[];
}

/** Diagnostics that say the same but for numbers and for what they advise. */
interface Kind {
  readonly isFailure: boolean;
  readonly first: Diagnostic[];
  count: number;
  /** How many of them have been told. */
  told: number;
}

/** Places that are named of a kind: enough to see what is wrong. */
const MAX_PLACES = 3;
/** Kinds that are told apart; what goes beyond is counted with the first of them. */
const MAX_KINDS = 100;
/** Milliseconds for which the first one waits for more like it; twice as long each time. */
const PATIENCE = 10_000;

/** A log that writes lines by `tell`: soon in a long run, each kind once in a short one. */
export function createDiagnosticLog(tell: (line: string) => void): DiagnosticLog {
  const kinds = new Map<string, Kind>();
  let heldSince: number | null = null;
  let patience = PATIENCE;
  const flush = () => {
    heldSince = null;
    for (const kind of kinds.values()) {
      for (const line of linesOf(kind, kind.told)) tell(line);
      kind.told = kind.count;
    }
  };
  const add = (diagnostic: Diagnostic, isFailure: boolean) => {
    const own = keyOf(diagnostic, isFailure);
    const key = kinds.has(own) || kinds.size < MAX_KINDS ? own : String(isFailure);
    const kind = kinds.get(key) ?? { isFailure, first: [], count: 0, told: 0 };
    kinds.set(key, kind);
    kind.count++;
    if (kind.first.length < MAX_PLACES) kind.first.push(diagnostic);
    heldSince ??= Date.now();
    if (Date.now() - heldSince < patience) return;
    patience *= 2;
    flush();
  };
  return {
    fail: (diagnostic) => add(diagnostic, true),
    warn: (diagnostic) => add(diagnostic, false),
    flush,
    failures: () =>
      [...kinds.values()].filter(({ isFailure }) => isFailure).flatMap((kind) => linesOf(kind, 0)),
  };
}

function keyOf({ message }: Diagnostic, isFailure: boolean): string {
  const [problem = ""] = message.split(";", 1);
  return `${isFailure} ${problem.replace(/\d+/g, "0")}`;
}

/** What is to be said of a kind of which some has been told. */
function linesOf({ first, count }: Kind, told: number): readonly string[] {
  if (count <= MAX_PLACES) return first.slice(told).map(lineOf);
  if (count === told) return [];
  const places = first.map(({ where }) => where).join(", ");
  const more = `${(count - MAX_PLACES).toLocaleString("en-US")} more`;
  return [`${places} and ${more}: ${first[0]!.message}`];
}

function lineOf({ where, message }: Diagnostic): string {
  return `${where}: ${message}`;
}
