/** Whose claim or wish a figure is: "The collector counted 350", "40 were hurt, said the mayor", "according to the union". */
import type { Language } from "../../../english/english.ts";
import { Word } from "../../../english/words.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { isIn, isMark, isWord } from "../../token-tests.ts";
import { clauseEnd } from "../clauses.ts";
import type { Figure } from "../figure.ts";
import { claimAfter, type Stance, stanceBefore } from "../stances.ts";
import { subjectOfVerb } from "./clause-subject.ts";
import { type Phrase, phraseFrom } from "./phrases.ts";

/** The source of the figure whose clause begins at `from`; null where the text does not say. */
export function claimantOf(tokens: Tokens, figure: Figure, from: number, language: Language): Phrase | null {
  const to = Math.max(clauseEnd(tokens, figure), figure.last + 1);
  const source =
    accordingTo(tokens, figure, from, to, language) ??
    sourceBefore(tokens, figure, from, "claim", language) ??
    sourceBehind(tokens, figure, to, language);
  return source === null ? null : withPrincipal(tokens, source, language);
}

/** Who makes a claim in the first words of the clause: "The collector counted 350". */
export function claimerBefore(
  tokens: Tokens,
  figure: Figure,
  from: number,
  language: Language,
): Phrase | null {
  const source = sourceBefore(tokens, figure, from, "claim", language);
  return source === null ? null : withPrincipal(tokens, source, language);
}

const speakers = wordSet(
  "spokesman spokeswoman spokesperson spokespeople counsel lawyer lawyers attorney attorneys representative",
);

/** "a spokesman for the militants": whose he is says more than what he is. */
function withPrincipal(tokens: Tokens, source: Phrase, language: Language): Phrase {
  if (!isIn(tokens, source.last, speakers) || !isWord(tokens, source.last + 1, Word.for)) return source;
  const principal = phraseFrom(tokens, source.last + 2, source.last + 10, language);
  return principal === null ? source : { first: source.first, last: principal.last };
}

/** Who wants or gives the figure: "The union wants 8 percent". */
export function holderOf(tokens: Tokens, figure: Figure, from: number, language: Language): Phrase | null {
  return sourceBefore(tokens, figure, from, "position", language);
}

function accordingTo(
  tokens: Tokens,
  { first }: Figure,
  from: number,
  to: number,
  language: Language,
): Phrase | null {
  for (let i = from; i < to; i++) {
    if (!isWord(tokens, i, Word.according)) continue;
    return phraseFrom(tokens, i + 2, i < first ? Math.min(i + 14, first) : i + 14, language);
  }
  return null;
}

/** "The collector counted 350", "Norway wants 7" */
function sourceBefore(
  tokens: Tokens,
  figure: Figure,
  from: number,
  stance: Stance,
  language: Language,
): Phrase | null {
  const verb = stanceBefore(tokens, figure, from, stance);
  if (verb === null) return null;
  return subjectOfVerb(tokens, from, verb, language);
}

const saying = wordSet("said says say told");

/** "…, the police said", "…, said the mayor" */
function sourceBehind(tokens: Tokens, figure: Figure, to: number, language: Language): Phrase | null {
  const verb = claimAfter(tokens, figure, to);
  if (verb === null) return null;
  if (isIn(tokens, verb, saying) && isMark(tokens, verb - 1, ","))
    return phraseFrom(tokens, verb + 1, to, language);
  for (let i = verb - 1; i > figure.last && i > verb - 12; i--)
    if (isMark(tokens, i, ",")) return phraseFrom(tokens, i + 1, verb, language);
  return null;
}
