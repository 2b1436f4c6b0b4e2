import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { findComparisons } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { nobody } from "./read-figures.ts";
import { fixture } from "./read-rows.ts";

/** The pairs that rules alone find, the earlier figure of a change first, and what each rule saw. */
holdToCorpus(fixture("pair-rules.corpus.txt"), (row) => {
  const tokens = scan(row.replaceAll("\\n", "\n"));
  const language = createLanguage();
  const statistics = findStatistics(tokens, indexNames(tokens, nobody), language);
  const textOf = (id: string) => statistics.find((statistic) => statistic.id === id)!.text;
  return findComparisons(tokens, statistics, language, true, null).map(
    ({ left, right, type, why }) =>
      `${textOf(left)} ${type === "change" ? ">" : "|"} ${textOf(right)}${type === "poll" ? " poll" : ""}: ${why}`,
  );
});
