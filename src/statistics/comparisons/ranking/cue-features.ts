/** Features of a pair by the classes of words around each figure, their times, and the words they share. */
import { earlierOf, isPast } from "../times.ts";
import { anyOf, type Context } from "./contexts.ts";
import { bitsOf, cueClasses } from "./cue-classes.ts";
import { block, crossed, numbers } from "./feature-space.ts";
import { type Pair, scopes } from "./pair.ts";
import { levels, relations } from "./relation.ts";

const SCOPES = scopes.length;
const LEVELS = levels.length;
const CLASSES = cueClasses.length;

/** Of each class: whether both clauses hold it, the first or the second, by scope and by level. */
const sides = ["both", "left", "right"];
const sideScope = block("cue-scope", crossed(crossed(sides, cueClasses), scopes));
const sideLevel = block("cue-level", crossed(crossed(sides, cueClasses), levels));
const beforeRight = block("cue-before-right", crossed(cueClasses, scopes));
const nearRight = block("cue-near-right", cueClasses);
const nearLeft = block("cue-near-left", cueClasses);
const behindRight = block("cue-behind-right", cueClasses);
const behindLeft = block("cue-behind-left", cueClasses);
const leadRight = block("cue-lead-right", cueClasses);
const between = block("cue-between", cueClasses);
const betweenLevel = block("cue-between-level", crossed(cueClasses, levels));

export function addCueFeatures(pair: Pair, features: number[]): void {
  const { left, right, scope, level } = pair;
  const leftCues = left.before | left.after;
  const rightCues = right.before | right.after;
  const middle = scope === 0 ? cuesBetween(pair) : 0;
  for (let c = 0; c < CLASSES; c++) {
    const bit = 1 << c;
    const isLeft = (leftCues & bit) !== 0;
    const isRight = (rightCues & bit) !== 0;
    if (isLeft || isRight) {
      const side = (isLeft ? (isRight ? 0 : 1) : 2) * CLASSES + c;
      features.push(sideScope + side * SCOPES + scope, sideLevel + side * LEVELS + level);
    }
    if (middle & bit) features.push(between + c, betweenLevel + c * LEVELS + level);
    addBeside(pair, c, features);
  }
  addPatterns(pair, leftCues, rightCues, features);
}

/** On which side of each figure a class stands. */
function addBeside({ left, right, scope }: Pair, c: number, features: number[]): void {
  const bit = 1 << c;
  if (right.before & bit) features.push(beforeRight + c * SCOPES + scope);
  if (right.near & bit) features.push(nearRight + c);
  if (left.near & bit) features.push(nearLeft + c);
  if (right.after & bit) features.push(behindRight + c);
  if (left.after & bit) features.push(behindLeft + c);
  if (scope > 0 && right.lead & bit) features.push(leadRight + c);
}

function cuesBetween({ tokens, left, right }: Pair): number {
  const start = tokens.sentences[right.figure.sentence]!;
  return anyOf(right.cues, left.figure.last + 1 - start, right.figure.first - start);
}

/** What clauses of a comparison have in common or one of them has: each side by itself is a row of the table. */
const patterns = [
  ["claims", bitsOf("say", "count")],
  ["ideals", bitsOf("forecast", "plan", "capacity", "norm")],
  ["wants", bitsOf("want")],
  ["unreal", bitsOf("forecast", "plan", "capacity", "norm", "want", "modal")],
  ["pasts", bitsOf("past", "had")],
  ["changes", bitsOf("up", "down")],
] as const;
const patternBlocks = patterns.map(([name]) =>
  block(name, crossed(crossed(["neither", "right", "left", "both"], levels), scopes)),
);
const patternRelations = patterns.map(([name]) =>
  block(`${name}-relation`, crossed(["neither", "right", "left", "both"], relations)),
);
const isFigure = block("figure-is", crossed(levels, scopes));
const figureBits = bitsOf("figure");
const statingBits = bitsOf("was", "say", "count");

function addPatterns(
  { right, relation, level, scope }: Pair,
  leftCues: number,
  rightCues: number,
  features: number[],
): void {
  patterns.forEach(([, bits], row) => {
    const side = ((leftCues & bits) === 0 ? 0 : 2) + ((rightCues & bits) === 0 ? 0 : 1);
    features.push(patternBlocks[row]! + (side * LEVELS + level) * SCOPES + scope);
    features.push(patternRelations[row]! + side * relations.length + relations.indexOf(relation));
  });
  if ((right.before & figureBits) !== 0 && (right.before & statingBits) !== 0)
    features.push(isFigure + level * SCOPES + scope);
}

const orders = ["none", "left", "right"];
const orderBlock = block("earlier-side", orders);
const orderScope = block("earlier-side-scope", crossed(orders, scopes));
const orderLevel = block("earlier-side-level", crossed(orders, levels));
const pastBlock = block("past-time", ["neither", "right", "left", "both"]);

export function addTimeFeatures({ left, right, scope, level }: Pair, features: number[]): void {
  const order = orders.indexOf(earlierOf(left.time, right.time) ?? "none");
  features.push(orderBlock + order, orderScope + order * SCOPES + scope, orderLevel + order * LEVELS + level);
  features.push(pastBlock + (isPast(left.time) ? 2 : 0) + (isPast(right.time) ? 1 : 0));
}

const sharedScope = block("shared-words", crossed(numbers(4), scopes));
const sharedLevel = block("shared-words-level", crossed(numbers(3), levels));
const namedScope = block("new-names", crossed(numbers(3), scopes));

/** How many words both clauses have, and how many names only the second one has. */
export function addWordFeatures({ left, right, scope, level }: Pair, features: number[]): void {
  const shared = countIn(right.words, left.words);
  const named = right.names.length - countIn(right.names, left.names);
  features.push(sharedScope + Math.min(3, shared) * SCOPES + scope);
  features.push(sharedLevel + Math.min(2, shared) * LEVELS + level);
  features.push(namedScope + Math.min(2, named) * SCOPES + scope);
}

function countIn(words: Context["words"], others: Context["words"]): number {
  let count = 0;
  for (const word of words) if (others.includes(word)) count++;
  return count;
}
