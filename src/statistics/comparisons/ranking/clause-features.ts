/** Features of a pair by the clauses of its figures: what governs each, how long they are, what is said before them and between. */
import type { Tokens } from "../../../text/tokens.ts";
import { cueClasses, cuesAt } from "./cue-classes.ts";
import { block, bucket, crossed } from "./feature-space.ts";
import { type Pair, scopes } from "./pair.ts";
import { levels } from "./relation.ts";
import { tenses } from "./tense.ts";

const SCOPES = scopes.length;
const LEVELS = levels.length;
const BEFORE = [1, 2, 3, 5, 8, 12];
const LENGTHS = [4, 6, 9, 13, 18, 26, 36];
const beforeLength = block(
  "clause-before-right",
  crossed(crossed(BEFORE.map(String).concat("more"), levels), scopes),
);
const behindLength = block(
  "clause-behind-right",
  crossed(crossed(BEFORE.map(String).concat("more"), levels), scopes),
);
const sentenceLength = block(
  "sentence-length-right",
  crossed(crossed(LENGTHS.map(String).concat("more"), levels), scopes),
);

const tensePairs = block("tenses", crossed(tenses, tenses));

export function addClauseFeatures(pair: Pair, features: number[]): void {
  const { tokens, left, right, scope, level } = pair;
  features.push(tensePairs + left.tense * tenses.length + right.tense);
  const { first, last, sentence } = right.figure;
  const at = (value: number, bounds: readonly number[]) =>
    (bucket(value, bounds) * LEVELS + level) * SCOPES + scope;
  features.push(
    beforeLength + at(first - right.from, BEFORE),
    behindLength + at(right.to - last - 1, BEFORE),
  );
  features.push(sentenceLength + at(tokens.sentences[sentence + 1]! - tokens.sentences[sentence]!, LENGTHS));
  addMiddle(tokens, left.figure.sentence, sentence, features);
}

const middleBlock = block("middle-cues", cueClasses);

/** What the sentence before the second figure's says where it lies between them: "The union disagreed." */
function addMiddle(tokens: Tokens, left: number, right: number, features: number[]): void {
  if (right - left < 2) return;
  let bits = 0;
  for (let i = tokens.sentences[right - 1]!; i < tokens.sentences[right]!; i++) bits |= cuesAt(tokens, i);
  for (let c = 0; c < cueClasses.length; c++) if (bits & (1 << c)) features.push(middleBlock + c);
}
