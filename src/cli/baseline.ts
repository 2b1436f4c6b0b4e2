/** Problems that a newsroom knows already and does not want to hear of again: counted by fingerprint. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../check/problem.ts";
import { readOptionFile } from "../input/option-file.ts";
import { describeSystemError } from "../input/system-error.ts";
import { prettyJson } from "../output/visible.ts";
import { parseJson } from "./config/parse-json.ts";
import { validate } from "./config/validate.ts";
import { FatalError } from "./fatal-error.ts";

/** How often each problem is known, by fingerprint. */
export type Baseline = ReadonlyMap<string, number>;

/** The baseline in a file. */
export async function readBaseline(path: string, cwd: string): Promise<Baseline> {
  const content = await readOptionFile(resolve(cwd, path)).catch((error: unknown) => {
    throw new FatalError(
      `cannot read the baseline ${path}: ${describeSystemError(error)}; --update-baseline writes one`,
    );
  });
  const { baselineSchema } = await import("./config/schemas.ts");
  const { problems } = validate(baselineSchema, parseJson(content.toString("utf8"), path), path);
  return new Map(problems.map(({ fingerprint, count }) => [fingerprint, count]));
}

/** The problems that the baseline does not hold: of those that are alike, the first ones are the known. */
export function withoutKnown(problems: readonly Problem[], baseline: Baseline): readonly Problem[] {
  const left = new Map(baseline);
  return problems.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    left.set(fingerprint, count - 1);
    return count <= 0;
  });
}

/** Writes these problems as the baseline, ordered so that changes are easy to read. No words of a text are in it. */
export async function writeBaseline(problems: readonly Problem[], path: string, cwd: string): Promise<void> {
  const counts = new Map<string, { rule: string; source: string; fingerprint: string; count: number }>();
  for (const { rule, source, fingerprint } of problems) {
    const count = (counts.get(fingerprint)?.count ?? 0) + 1;
    counts.set(fingerprint, { source, rule, fingerprint, count });
  }
  const keyOf = (row: { source: string; rule: string; fingerprint: string }) =>
    `${row.source}\n${row.rule}\n${row.fingerprint}`;
  const rows = [...counts.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const content = prettyJson({ schema: "newsx-baseline/1", problems: rows });
  await writeFile(resolve(cwd, path), content).catch((error: unknown) => {
    throw new FatalError(`cannot write the baseline ${path}: ${describeSystemError(error)}`);
  });
}
