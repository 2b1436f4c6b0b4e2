import type { Location, Problem } from "../../check/problem.ts";
import { prettyJson } from "../visible.ts";
import type { ProblemReport } from "./problem-format.ts";

/** One object for other programs. Offsets and columns count code points. */
export function json({ errors, warnings, known, problems, failures }: ProblemReport): string {
  return prettyJson({
    schema: "newsx-check/1",
    errors,
    warnings,
    known,
    problems: problems.map(withFile),
    failures,
  });
}

/** A place under the name that `extract` has for where it is from, `source`, and as earlier versions had it, `file`. */
function withFile(problem: Problem) {
  const named = <Place extends Location>(place: Place) => ({ file: place.source, ...place });
  return { ...named(problem), related: problem.related.map(named) };
}
