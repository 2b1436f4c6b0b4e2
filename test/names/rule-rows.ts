import { expect, it } from "vitest";
import { applyRules } from "../../src/names/rules/apply-rules.ts";
import { readMarked, shown } from "./marked-names.ts";

/** What rules make of marked names, in order: "o Volvo AB" and so on. */
function corrected(marked: string): readonly string[] {
  const { context, names } = readMarked(marked);
  return shown(context, applyRules(context, names));
}

/** Rows: why, the text with what the tagger found, what is right. */
type Row = readonly [string, string, ...(readonly string[])];

/** A test for each row. */
export function holds(rows: readonly Row[]): void {
  it.each(rows.map(([why, marked, ...names]) => ({ why, marked, names })))(
    "$why: $marked",
    ({ marked, names }) => {
      expect(corrected(marked)).toEqual(names);
    },
  );
}
