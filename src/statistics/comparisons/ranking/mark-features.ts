/** Features of a pair by the marks and small words beside its figures. */
import { hashWord } from "../../../text/hash.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { hashAt, isCapital, isIn, isMark, isWord, isWordToken } from "../../token-tests.ts";
import { turnBetween } from "../clauses.ts";
import { endsInProVerb, type Figure, isElided, isFurther } from "../figure.ts";
import { isPartOf, isPartOrConversion } from "../within.ts";
import { block, crossed, flag } from "./feature-space.ts";
import { type Pair, scopes } from "./pair.ts";

const of = hashWord("of");
const to = hashWord("to");
const partWords = wordSet("them those these which whom whose");

const turnBlock = block("turn", ["none", ";", ",", "word", "stop", "inner"]);
const furtherLeft = flag("further-left");
const furtherRight = flag("further-right");
const proVerb = flag("pro-verb");
const ofThem = flag("of-them-right");
const ofNoun = flag("of-noun-right");
const partBetween = block("part-between", crossed(["of", "word"], ["named", "elided"]));
const partRight = flag("part-right");
const ofBehindLeft = flag("of-behind-left");
const ofBeforeLeft = flag("of-before-left");
const ofBeforeRight = flag("of-before-right");
const ofLeadsLeft = flag("of-leads-left");
const ofLeadsRight = block("of-leads-right", scopes);
const toBeforeLeft = flag("to-before-left");
const toBeforeRight = block("to-before-right", scopes);
const byThenTo = flag("by-then-to");
const fromWord = hashWord("from");
const bracketLeft = flag("bracket-left");
const bracketRight = flag("bracket-right");
const sameBefore = block("same-before", scopes);
const sameBehind = block("same-behind", scopes);
const opensRight = flag("opens-right");
/** "The city has 2,100 taxis. About 600 are electric.": the second is all that its clause opens with. */
const opensClause = block("opens-clause", crossed(crossed(["elided", "named"], ["less", "more"]), scopes));
const namedLead = flag("named-lead-right");
const tight = block("tight", [",", "and", "or"]);
const tightWords = [hashWord("and"), hashWord("or")];
const MAX_TIGHT = 3;

export function addMarkFeatures(pair: Pair, features: number[]): void {
  features.push(turnBlock + turnOf(pair));
  addSmallWords(pair, features);
  addSides(pair, features);
}

/** "Of", "to", "more" and brackets beside the figures. */
function addSmallWords(pair: Pair, features: number[]): void {
  const { tokens, scope } = pair;
  const { figure: l } = pair.left;
  const { figure: r } = pair.right;
  const startRight = tokens.sentences[r.sentence]!;
  const isOf = (index: number) => isWord(tokens, index, of);
  if (isFurther(tokens, l)) features.push(furtherLeft);
  if (isFurther(tokens, r)) features.push(furtherRight);
  if (isOf(r.last + 1)) features.push(isIn(tokens, r.last + 2, partWords) ? ofThem : ofNoun);
  if (scope === 0) addParts(pair, features);
  if (isOf(l.last + 1)) features.push(ofBehindLeft);
  if (isOf(l.first - 1)) features.push(ofBeforeLeft);
  if (isOf(r.first - 1)) features.push(ofBeforeRight);
  if (isOf(tokens.sentences[l.sentence]!)) features.push(ofLeadsLeft);
  if (isOf(startRight)) features.push(ofLeadsRight + scope);
  if (isWord(tokens, l.first - 1, to)) features.push(toBeforeLeft);
  if (isWord(tokens, r.first - 1, to)) features.push(toBeforeRight + scope);
  // "cut its deficit by £6 million to £19 million"
  if (scope === 0 && isWord(tokens, r.first - 1, to) && l.statistic.direction !== null)
    if (!isWord(tokens, l.first - 1, fromWord)) features.push(byThenTo);
  if (isMark(tokens, l.first - 1, "(")) features.push(bracketLeft);
  if (isMark(tokens, r.first - 1, "(")) features.push(bracketRight);
}

/** "charged 18; the cases against 13 of them", "700, including 67 at bases", but "41 percent of them do; of the old it is 69". */
function addParts({ tokens, left: { figure: l }, right: { figure: r } }: Pair, features: number[]): void {
  if (isPartOf(tokens, r)) features.push(partRight);
  const isLed = isPartOf(tokens, l);
  const isBetween = isPartOrConversion(tokens, l.last + (isLed ? 3 : 1), r.first - 1);
  if (isLed || isBetween) features.push(partBetween + (isBetween ? 2 : 0) + (isElided(r.statistic) ? 1 : 0));
}

/** How the sides are built: alike, with a bare verb, with a name in front. */
function addSides(pair: Pair, features: number[]): void {
  const { tokens, scope } = pair;
  const { figure: l } = pair.left;
  const { figure: r } = pair.right;
  const startRight = tokens.sentences[r.sentence]!;
  if (endsInProVerb(tokens, r)) features.push(proVerb);
  if (hashAt(tokens, l.first - 1) === hashAt(tokens, r.first - 1)) features.push(sameBefore + scope);
  if (isWordToken(tokens, r.last + 1) && hashAt(tokens, l.last + 1) === hashAt(tokens, r.last + 1))
    features.push(sameBehind + scope);
  if (r.first === startRight) features.push(opensRight);
  if (opensItsClause(tokens, r)) {
    const isLess = (r.statistic.value ?? 0) < (l.statistic.value ?? 0);
    const row = (isElided(r.statistic) ? 0 : 2) + (isLess ? 0 : 1);
    features.push(opensClause + row * scopes.length + scope);
  }
  if (scope > 0 && isCapital(tokens, startRight + 1) && isWordToken(tokens, startRight + 1))
    features.push(namedLead);
  if (scope === 0 && r.first - l.last - 1 <= MAX_TIGHT) addTight(tokens, l.last + 1, r.first, features);
}

const openers = wordSet("and but while of , ;");

function opensItsClause(tokens: Tokens, { first, sentence }: Figure): boolean {
  return first === tokens.sentences[sentence] || isIn(tokens, first - 1, openers);
}

/** At what the clause of the second figure begins. */
function turnOf({ tokens, left, right, scope }: Pair): number {
  const turn = turnBetween(tokens, left.figure, right.figure);
  if (turn === null) return 0;
  if (scope > 0) return tokens.sentenceOf[turn] !== right.figure.sentence ? 4 : 5;
  return isMark(tokens, turn, ";") ? 1 : isMark(tokens, turn, ",") ? 2 : 3;
}

/** What alone joins two figures that stand side by side. */
function addTight(tokens: Tokens, from: number, end: number, features: number[]): void {
  for (let i = from; i < end; i++) {
    if (isMark(tokens, i, ",")) features.push(tight);
    const word = tightWords.indexOf(tokens.hash[i]!);
    if (word >= 0) features.push(tight + 1 + word);
  }
}
