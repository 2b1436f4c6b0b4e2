import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { clauseEnd, clauseStart } from "../../src/statistics/comparisons/clauses.ts";
import { type FigureTime, timeOf } from "../../src/statistics/comparisons/times.ts";
import { placeFigures } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { nobody } from "./read-figures.ts";
import { fixture } from "./read-rows.ts";

function shown({ kind, value, isFronted, isBefore }: FigureTime): string {
  const when = kind === "year" ? `${value}` : `${Math.round(value * 1000) / 1000} years from now`;
  return `${when}${isBefore ? " or from another time" : ""}${isFronted ? ", in front" : ""}`;
}

/** When each figure was so, as far as the words of its clause say. */
holdToCorpus(fixture("figure-times.corpus.txt"), (text) => {
  const tokens = scan(text);
  const statistics = findStatistics(tokens, indexNames(tokens, nobody), createLanguage());
  return placeFigures(tokens, statistics).map((figure) => {
    const time = timeOf(tokens, figure, clauseStart(tokens, figure), clauseEnd(tokens, figure));
    return `${figure.statistic.text}: ${time === null ? "-" : shown(time)}`;
  });
});
