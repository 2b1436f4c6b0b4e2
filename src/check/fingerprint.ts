import { fingerprint } from "../text/hash.ts";
import type { Location, Problem } from "./problem.ts";

/** What stays the same of a problem when lines move: the rule, where it is from and the words. */
export function fingerprintOf({
  rule,
  source,
  document,
  text,
}: Pick<Location, "source" | "document" | "text"> & Pick<Problem, "rule">): string {
  return fingerprint(`${rule} ${source}`, ...(document === null ? [] : [document]), text);
}
