import type { Tally } from "../batch/task.ts";
import { sectionNames } from "../output/format.ts";
import type { World } from "./world.ts";

const FIRST_SHOWN = 1000;
const REDRAWN = 100;
const BAR = 20;

export interface Progress {
  /** Tells how much is done so far. */
  readonly update: (tally: Tally) => void;
  /** Takes the bar away and says in one line what was found. */
  readonly finish: (tally: Tally) => void;
}

/**
 * A line on stderr that says how far a long run is; only where stderr is a terminal and nobody asked for quiet.
 * `total` is the size of all inputs in bytes, null where it is not known (standard input).
 */
export function createProgress(world: World, total: number | null, quiet: boolean): Progress {
  if (quiet || world.stderr.isTTY !== true || world.env["CI"]) return { update: () => {}, finish: () => {} };
  const started = Date.now();
  let drawn = 0;
  const clear = () => drawn > 0 && world.stderr.write("\r\u001b[2K");
  return {
    update: (tally) => {
      const now = Date.now();
      if (now - started < FIRST_SHOWN || now - drawn < REDRAWN) return;
      clear();
      drawn = now;
      world.stderr.write(
        progressLine(tally, total, (now - started) / 1000).slice(0, (world.stderr.columns ?? 80) - 1),
      );
    },
    finish: (tally) => {
      clear();
      world.stderr.write(`${summary(tally, (Date.now() - started) / 1000)}\n`);
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
  const found = sectionNames
    .filter((name) => findings[name] > 0)
    .map((name) => `${name} ${count(findings[name])}`);
  return [
    `${count(stories)} ${stories === 1 ? "story" : "stories"} in ${seconds.toFixed(1)} s`,
    ...found,
  ].join(" · ");
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
