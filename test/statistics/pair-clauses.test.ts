import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { clauseEnd, clauseStart, turnBetween, turnWord } from "../../src/statistics/comparisons/clauses.ts";
import type { Figure } from "../../src/statistics/comparisons/figure.ts";
import {
  isNumberOfOthers,
  isOfFigure,
  isOtherToll,
  namesSame,
  refersBack,
} from "../../src/statistics/comparisons/references.ts";
import { claimAfter, isObject, sourceOf, stanceBefore } from "../../src/statistics/comparisons/stances.ts";
import { placeFigures } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { type Tokens, wordAt } from "../../src/text/tokens.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { nobody } from "./read-figures.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

/** Whose the figure is, by the verbs of its clause: "claim “said” of “police”". */
function stancesOf(tokens: Tokens, figure: Figure, from: number): readonly string[] {
  const word = (name: string, verb: number | null) =>
    verb === null ? [] : [`${name} “${wordAt(tokens, verb)}”`];
  const claim = stanceBefore(tokens, figure, from, "claim");
  const isTold = claim !== null && isObject(tokens, claim, figure);
  const source = claim === null ? 0 : sourceOf(tokens, claim, from);
  const teller = Array.from({ length: tokens.count }, (_, i) => i).find((i) => tokens.hash[i] === source);
  return [
    ...word("claim", claim).map((told) =>
      teller === undefined ? told : `${told} of “${wordAt(tokens, teller)}”`,
    ),
    ...(isTold ? ["of which it is the object"] : []),
    ...word("claim behind", claimAfter(tokens, figure, clauseEnd(tokens, figure))),
    ...word("wish", stanceBefore(tokens, figure, from, "position")),
  ];
}

/** Of the last two figures of the text: where the clause of the second begins, whose each is, and whether the second speaks of the first again. */
holdToCorpus(fixture("pair-clauses.corpus.txt"), (text) => {
  const tokens = scan(text);
  const figures = placeFigures(tokens, findStatistics(tokens, indexNames(tokens, nobody), language));
  const [left, right] = figures.slice(-2);
  if (left === undefined || right === undefined) return ["no two figures"];
  const turn = turnBetween(tokens, left, right);
  if (turn === null) return ["one clause"];
  const again = [
    ...(refersBack(tokens, turn, left, right) ? ["the figure again"] : []),
    ...(namesSame(tokens, turn, left, right) ? ["a number of the same"] : []),
    ...(isNumberOfOthers(tokens, turn, left, right) ? ["a number of others"] : []),
    ...(isOtherToll(tokens, left, right) ? ["a toll, and the first is none"] : []),
    ...(isOfFigure(tokens, right) ? ["a number or a toll"] : []),
  ];
  const shown = (parts: readonly string[]) => parts.join(", ") || "-";
  return [
    `${left.statistic.text}: ${shown(stancesOf(tokens, left, clauseStart(tokens, left)))}`,
    `“${turnWord(tokens, turn)}” … ${right.statistic.text}: ${shown([...stancesOf(tokens, right, turn + 1), ...again])}`,
  ];
});
