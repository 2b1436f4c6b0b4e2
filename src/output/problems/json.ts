import { prettyJson } from "../visible.ts";
import type { ProblemReport } from "./problem-format.ts";

/** One object for other programs. Offsets and columns count code points. */
export function json({ errors, warnings, problems, failures }: ProblemReport): string {
  return prettyJson({ schema: "newsx-check/1", errors, warnings, problems, failures });
}
