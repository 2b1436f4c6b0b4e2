import { describe } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import {
  clauseSubject,
  frontedGroup,
  hasPronoun,
  opensClause,
  sharesSubject,
} from "../../src/statistics/comparisons/subjects/clause-subject.ts";
import { textOf, wordsOf } from "../../src/statistics/comparisons/subjects/labels.ts";
import { type Phrase, phraseFrom } from "../../src/statistics/comparisons/subjects/phrases.ts";
import { placeFigures } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { type Tokens, tokenAt } from "../../src/text/tokens.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { nobody } from "./read-figures.ts";
import { fixture } from "./read-rows.ts";

const language = createLanguage();

/** The words of a phrase, in brackets where they name nobody. */
function shown(tokens: Tokens, phrase: Phrase | null): string {
  if (phrase === null) return "-";
  const words = textOf(tokens, phrase);
  return wordsOf(tokens, phrase) === null ? `(${words})` : words;
}

describe("the noun phrase that begins at the mark", () => {
  holdToCorpus(fixture("noun-phrases.corpus.txt"), (marked) => {
    const tokens = scan(marked.replace("^", ""));
    const from = tokenAt(tokens, marked.indexOf("^"));
    return [shown(tokens, phraseFrom(tokens, from, tokens.count, language))];
  });
});

describe("what the clause of the last figure is about", () => {
  holdToCorpus(fixture("clause-subjects.corpus.txt"), (text) => {
    const tokens = scan(text);
    const figures = placeFigures(tokens, findStatistics(tokens, indexNames(tokens, nobody), language));
    const figure = figures.at(-1);
    if (figure === undefined) return ["no figure"];
    const { first, sentence } = figure;
    const from = tokens.sentences[sentence]!;
    const group = frontedGroup(tokens, from, first, language);
    const pronoun = hasPronoun(tokens, from, first, language);
    return [
      `subject: ${shown(tokens, clauseSubject(tokens, from, first, language))}`,
      ...(group === null ? [] : [`in front: ${shown(tokens, group)}`]),
      ...(pronoun === null ? [] : [`a ${pronoun} pronoun`]),
      ...(sharesSubject(tokens, from, first, language) ? ["none of its own"] : []),
      ...(opensClause(tokens, from, first) ? ["the figure itself"] : []),
    ];
  });
});
