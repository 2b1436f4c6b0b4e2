import { resolve } from "node:path";
import type { Problem } from "../check/problem.ts";
import { linesAreTheFiles } from "../input/input-format.ts";
import type { ChangedLines } from "./changed-lines.ts";

/**
 * The problems on lines that changed. Where the lines of a text are not those of its file (records, pages, office
 * files), all problems of a file that changed; standard input is always new.
 */
export function onChangedLines(
  problems: readonly Problem[],
  changed: ChangedLines,
  cwd: string,
): readonly Problem[] {
  return problems.filter(({ source, document, line, endLine }) => {
    if (source === "-") return true;
    const ranges = changed.get(resolve(cwd, source));
    if (ranges === undefined) return false;
    if (document !== null || !linesAreTheFiles(source)) return true;
    return ranges.some(([first, last]) => first <= endLine && last >= line);
  });
}
