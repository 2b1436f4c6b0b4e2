/** What git says has changed since a revision. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { messageOf } from "../text/message-of.ts";
import { FatalError } from "./fatal-error.ts";

/** By absolute path the lines that changed, first and last, from 1; a file that git does not know has all. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;
export type LineRange = readonly [first: number, last: number];

const run = promisify(execFile);
const MAX_OUTPUT = 1 << 29;
const DIFF = ["--no-color", "--no-ext-diff", "--no-renames", "--submodule=short", "--diff-filter=d"];

/** The files of the folder's repository that differ from `revision`, or are new, with their changed lines. */
export async function changedSince(revision: string, cwd: string): Promise<ChangedLines> {
  const git = async (...args: readonly string[]) => {
    try {
      return (await run("git", [...args], { cwd, maxBuffer: MAX_OUTPUT })).stdout;
    } catch (error) {
      const said = /^(?:fatal|error): (.*)$/m.exec(messageOf(error))?.[1] ?? messageOf(error).split("\n")[0];
      throw new FatalError(`--since ${revision}: ${said}`);
    }
  };
  const top = (await git("rev-parse", "--show-toplevel")).replace(/\r?\n$/, "");
  const commit = (await git("rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`)).trim();
  const names = splitAtNul(await git("diff", ...DIFF, "--name-only", "-z", commit, "--", top));
  const patch = await git("diff", ...DIFF, "--unified=0", commit, "--", top);
  const untracked = splitAtNul(
    await git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", top),
  );
  const changed = new Map<string, readonly LineRange[]>();
  // The patch quotes odd names, the list does not; both are in one order.
  for (const [i, part] of patch
    .split(/^diff --git /m)
    .slice(1)
    .entries())
    changed.set(resolve(top, names[i]!), rangesIn(part));
  for (const name of untracked) changed.set(resolve(top, name), [[1, Number.POSITIVE_INFINITY]]);
  return changed;
}

/** The ranges of a file's patch; where lines were taken out, those around the gap. */
function rangesIn(patch: string): readonly LineRange[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, count = "1"]) => {
    const first = Number(from);
    return [first, count === "0" ? first + 1 : first + Number(count) - 1];
  });
}

function splitAtNul(list: string): readonly string[] {
  return list.split("\0").filter((name) => name !== "");
}
