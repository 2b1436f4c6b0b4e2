import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { cueOf } from "../../src/statistics/comparisons/cue.ts";
import type { Reason } from "../../src/statistics/comparisons/figure.ts";
import { subjectsOf } from "../../src/statistics/comparisons/subjects/subjects.ts";
import { placeFigures } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { nobody } from "./read-figures.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

function reasonOf(kind: string): Reason {
  const type = kind === "change" || kind === "poll" ? kind : "contrast";
  return { rule: kind === "claims" ? "claims" : "ranked", type, cue: "", swapped: false };
}

/** Who each of the last two figures of the text is of, where they are a pair, and the words that set them against each other: "[poll] …". */
holdToCorpus(fixture("pair-sides.corpus.txt"), (row) => {
  const [, kind = "contrast", text = ""] = /^(?:\[(\w+)\] )?(.*)$/.exec(row.replaceAll("\\n", "\n")) ?? [];
  const tokens = scan(text);
  const figures = placeFigures(tokens, findStatistics(tokens, indexNames(tokens, nobody), language));
  const [left, right] = figures.slice(-2);
  if (left === undefined || right === undefined) return ["no two figures"];
  const reason = reasonOf(kind);
  const subjects = subjectsOf(tokens, left, right, reason, language);
  const cue = cueOf(tokens, left, right, reason);
  return [`${subjects.left} / ${subjects.right}${cue === null ? "" : `, by “${cue}”`}`];
});
