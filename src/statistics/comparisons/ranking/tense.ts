/** The tense of a figure's clause, by the verb nearest to the figure: what was and what is are a change, what should be is none. */
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { isIn, isWordToken } from "../../token-tests.ts";

export const tenses = ["none", "present", "past", "had", "modal"] as const;
type Tense = (typeof tenses)[number];

const had = wordSet("had hadn't 'd");
const modal = wordSet("will would shall should must may might could can won't 'll wouldn't cannot ought");
const have = wordSet("have be");
const leads = wordSet("in since by last until from to of");
const present = wordSet(
  "is are am has have 's 're 've isn't aren't hasn't haven't do does don't doesn't now",
);
const past =
  wordSet(`was were did wasn't weren't didn't took came went made got gave found fell rose began left met held won lost led ran sent saw
  shot became grew knew kept paid sold spoke stood struck broke brought built bought drew drove fought flew spent swept sank rang
  sang shook stole wore tore chose threw taught caught felt slept wrote fed ate drank heard thought sought said told dealt bred
  meant understood slid shrank dug bound bore swore`);
/** Past forms that are also infinitives, participles or nouns too often stand out of it: "set", "put", "cost". */
const participles = wordSet(
  "been fallen risen grown taken come gone made given found begun left met held won lost seen become kept paid sold spoken stood broken brought built bought drawn driven flown spent sunk worn chosen thrown written",
);
/** How far an auxiliary stands before its participle. */
const AUXILIARY = 3;
const BACK = 14;
const AHEAD = 8;

/** The place in `tenses` of the verb nearest to the figure between the tokens `from` and `to`, one before it first. */
export function tenseOf(tokens: Tokens, first: number, last: number, from: number, to: number): number {
  for (let i = first - 1; i >= Math.max(from, first - BACK); i--) {
    const tense = tenseAt(tokens, i, from);
    if (tense !== null) return tenses.indexOf(tense);
  }
  for (let i = last + 1; i < Math.min(to, last + AHEAD); i++) {
    const tense = tenseAt(tokens, i, last);
    if (tense !== null) return tenses.indexOf(tense);
  }
  return 0;
}

function tenseAt(tokens: Tokens, index: number, from: number): Tense | null {
  const own = auxiliaryAt(tokens, index);
  if (own !== null) return own;
  const isPast = isIn(tokens, index, past);
  if (!isPast && !isIn(tokens, index, participles) && !isRegular(tokens, index)) return null;
  for (let i = index - 1; i >= Math.max(from, index - AUXILIARY); i--) {
    const tense = auxiliaryAt(tokens, i);
    if (tense !== null) return tense;
    if (isIn(tokens, i, past)) return "past";
  }
  return "past";
}

function auxiliaryAt(tokens: Tokens, index: number): Tense | null {
  // "In May 40 were sold" is of a month, "would have earned" of the first of its verbs.
  if (isIn(tokens, index, modal) && !isIn(tokens, index - 1, leads)) return "modal";
  if (isIn(tokens, index, have) && isIn(tokens, index - 1, modal)) return "modal";
  if (isIn(tokens, index, had)) return "had";
  return isIn(tokens, index, present) ? "present" : null;
}

function isRegular(tokens: Tokens, index: number): boolean {
  const [start, end] = [tokens.start[index]!, tokens.end[index]!];
  return (
    end - start > 4 &&
    isWordToken(tokens, index) &&
    tokens.text.startsWith("ed", end - 2) &&
    !tokens.text.startsWith("eed", end - 3)
  );
}
