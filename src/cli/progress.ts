import { countedKinds, type Tally } from "../batch/task.ts";
import { writeNumber } from "../output/write-number.ts";
import type { Host } from "./host.ts";
import type { OutputOptions } from "./open-sink.ts";

const FIRST_SHOWN = 1000;
const REDRAWN = 100;
const BAR = 20;

export interface Progress {
  /** Tells how much is done so far. */
  readonly update: (tally: Tally) => void;
  /** Takes the bar away, before something else is written to the terminal. */
  readonly clear: () => void;
  /** Takes the bar away and says in one line what was found. */
  readonly finish: (tally: Tally) => void;
}

/** What is told of a run on a terminal: nothing, what was found, or on the way there how far it is, too. */
type Shown = "nothing" | "sum" | "bar";

/** A bar would stand among output on the same terminal, and anything at all over a pager's page. */
function shownIn({ stdout, stderr, env }: Host, { quiet, output, pager }: ProgressOptions): Shown {
  if (quiet || stderr.isTTY !== true || env["CI"]) return "nothing";
  if (output !== undefined || stdout.isTTY !== true) return "bar";
  return pager ? "nothing" : "sum";
}

type ProgressOptions = OutputOptions & { readonly quiet?: boolean };

/**
 * A line on stderr that says how far a long run is, and one at its end; only where stderr is a terminal and nobody
 * asked for quiet. `total` is the size of all inputs in bytes, null where it is not known (standard input).
 */
export function createProgress(host: Host, total: number | null, options: ProgressOptions): Progress {
  const shown = shownIn(host, options);
  if (shown === "nothing") return { update: () => {}, clear: () => {}, finish: () => {} };
  const started = Date.now();
  let drawn = 0;
  let isDrawn = false;
  const clear = () => {
    if (isDrawn) host.stderr.write("\r\u001b[2K");
    isDrawn = false;
  };
  return {
    update: (tally) => {
      const now = Date.now();
      if (shown !== "bar" || now - started < FIRST_SHOWN || now - drawn < REDRAWN) return;
      clear();
      drawn = now;
      isDrawn = true;
      host.stderr.write(
        progressLine(tally, total, (now - started) / 1000).slice(0, (host.stderr.columns || 80) - 1),
      );
    },
    clear,
    finish: (tally) => {
      clear();
      host.stderr.write(`${summary(tally, (Date.now() - started) / 1000)}\n`);
    },
  };
}

function progressLine(tally: Tally, total: number | null, seconds: number): string {
  const speed = tally.characters / seconds;
  const parts = [`${count(tally.stories)} stories`, `${(speed / 1e6).toFixed(1)} MB/s`];
  if (total === null || total === 0) return parts.join(" · ");
  const share = Math.min(1, tally.characters / total);
  const full = Math.round(share * BAR);
  const left = Math.ceil((total - tally.characters) / Math.max(speed, 1));
  return [
    `${"█".repeat(full)}${"░".repeat(BAR - full)} ${Math.floor(share * 100)}%`,
    ...parts,
    `${Math.max(0, left)} s left`,
  ].join(" · ");
}

/** "5 stories in 0.6 s · people 11 · places 14 · …". */
function summary({ stories, findings }: Tally, seconds: number): string {
  const found = countedKinds
    .filter((kind) => findings[kind] > 0)
    .map((kind) => `${kind} ${count(findings[kind])}${kind === "indirect quotes" ? " (--indirect)" : ""}`);
  return [
    `${count(stories)} ${stories === 1 ? "story" : "stories"} in ${seconds.toFixed(1)} s`,
    ...found,
  ].join(" · ");
}

function count(value: number): string {
  return writeNumber(value, 0);
}
