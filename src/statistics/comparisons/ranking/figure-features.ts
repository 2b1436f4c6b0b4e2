/** Features of a pair by the figures themselves: what they count, how large they are, how they change. */
import type { Statistic } from "../../../model/result.ts";
import { isThreshold, timesApart } from "../figure.ts";
import { block, bucket, crossed, flag } from "./feature-space.ts";
import { type Pair, scopes } from "./pair.ts";
import { relations } from "./relation.ts";

const kinds = "count percent points money measure duration age fraction ratio multiple score index".split(
  " ",
);
const modifiers = ["=", "~", ">", ">=", "<", "<="];
const directions = ["null", "up", "down", "unchanged"];

const kindBlock = block("kind", kinds);
const kindScope = block("kind-scope", crossed(kinds, scopes));
const relationBlock = block("relation", relations);
const relationScope = block("relation-scope", crossed(relations, scopes));
const timesBlock = block("times", 7);
const biggerBlock = block("bigger", crossed(["left", "right", "none"], scopes));
const biggerRelation = block("bigger-relation", crossed(["left", "right", "none"], relations));
const predicateRelation = block(
  "predicate-relation",
  crossed(["none", "left", "right", "same", "other"], relations),
);
const subjectRelation = block(
  "subject-relation",
  crossed(["none-right", "none-left", "same", "other"], relations),
);
const equal = flag("equal");
const predicateBlock = block("predicate", ["none", "left", "right", "same", "other"]);
const subjectBlock = block("subject", crossed(["none-right", "none-left", "same", "other"], scopes));
const directionBlock = block("direction", crossed(directions, directions));
const modifierLeft = block("modifier-left", modifiers);
const modifierRight = block("modifier-right", modifiers);
const threshold = flag("threshold");
const hyphenLeft = flag("hyphen-left");
const hyphenRight = flag("hyphen-right");
const rulesDiffer = flag("rules-differ");
const elided = block("elided", scopes);

const TIMES = [1.0001, 1.2, 2, 5, 20, 100];

export function addFigureFeatures(pair: Pair, features: number[]): void {
  const { scope } = pair;
  const { statistic: a } = pair.left.figure;
  const { statistic: b } = pair.right.figure;
  const kind = kinds.indexOf(b.kind);
  const relation = relations.indexOf(pair.relation);
  features.push(kindBlock + kind, kindScope + kind * scopes.length + scope);
  features.push(relationBlock + relation, relationScope + relation * scopes.length + scope);
  features.push(timesBlock + bucket(timesApart(a, b), TIMES));
  features.push(biggerBlock + biggerOf(a, b) * scopes.length + scope);
  features.push(predicateBlock + predicatesOf(a, b), subjectBlock + subjectsOf(a, b) * scopes.length + scope);
  features.push(biggerRelation + biggerOf(a, b) * relations.length + relation);
  features.push(predicateRelation + predicatesOf(a, b) * relations.length + relation);
  features.push(subjectRelation + subjectsOf(a, b) * relations.length + relation);
  features.push(directionBlock + directionAt(a) * directions.length + directionAt(b));
  features.push(modifierLeft + modifiers.indexOf(a.modifier), modifierRight + modifiers.indexOf(b.modifier));
  if (a.value !== null && a.value === b.value) features.push(equal);
  if (isThreshold(a) || isThreshold(b)) features.push(threshold);
  if (a.text.includes("-")) features.push(hyphenLeft);
  if (b.text.includes("-")) features.push(hyphenRight);
  if (a.rule !== b.rule) features.push(rulesDiffer);
  if (b.rule.endsWith("-elided")) features.push(elided + scope);
}

function biggerOf({ value: a }: Statistic, { value: b }: Statistic): number {
  if (a === null || b === null || a === b) return 2;
  return a > b ? 0 : 1;
}

function predicatesOf({ predicate: a }: Statistic, { predicate: b }: Statistic): number {
  if (a === null || b === null) return a === null ? (b === null ? 0 : 2) : 1;
  return a === b ? 3 : 4;
}

function subjectsOf(a: Statistic, b: Statistic): number {
  if (b.subject === null) return 0;
  if (a.subject === null) return 1;
  return lastWord(a.subject) === lastWord(b.subject) ? 2 : 3;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
}

function directionAt({ direction }: Statistic): number {
  return Math.max(0, directions.indexOf(direction ?? "null"));
}
