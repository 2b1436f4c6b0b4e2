/** Features of a pair by where its figures stand: how far apart, what lies between. */
import { isComparable, isElided } from "../figure.ts";
import { block, bucket, crossed, numbers } from "./feature-space.ts";
import { type Pair, scopes } from "./pair.ts";
import { isBare } from "./relation.ts";

const SCOPES = scopes.length;
const DISTANCES = [3, 6, 10, 15, 22, 30, 45, 70];

const apartBlock = block("sentences", 4);
const paragraphBlock = block("paragraphs", 3);
const distanceBlock = block("distance", DISTANCES.length + 1);
const likeBetween = block("like-between", 4);
const likeScope = block("like-between-scope", crossed(numbers(3), scopes));
const kinBetween = block("kin-between", 3);
const alikeLeft = block("alike-left", 5);
const alikeRight = block("alike-right", 5);
const listBlock = block("list", 6);
const placeRight = block("place-right", crossed(numbers(4), scopes));
const lastLeft = block("last-left", scopes);
const firstLeft = block("first-left", scopes);
const laterBlock = block("later", crossed(numbers(3), scopes));
const earlierBlock = block("earlier", crossed(numbers(3), scopes));

/** How many figures stand before each in its sentence, and between them. */
const heads = block("heads", crossed(crossed(["named", "elided"], crossed(numbers(3), numbers(3))), scopes));
const figuresBetween = block("figures-between", crossed(crossed(["named", "elided"], numbers(5)), scopes));

const quoted = block("quoted", crossed(["right", "left", "both"], scopes));

export function addPlaceFeatures({ figures, left, right, scope }: Pair, features: number[]): void {
  const { figure: l } = left;
  const { figure: r } = right;
  features.push(apartBlock + Math.min(3, r.sentence - l.sentence));
  features.push(paragraphBlock + Math.min(2, right.paragraph - left.paragraph));
  features.push(distanceBlock + bucket(r.first - l.last, DISTANCES));
  let like = 0;
  let kin = 0;
  for (let i = l.index + 1; i < r.index; i++) {
    const { statistic } = figures[i]!;
    if (isComparable(statistic, r.statistic)) like++;
    else if (statistic.kind === r.statistic.kind) kin++;
  }
  features.push(likeBetween + Math.min(3, like), likeScope + Math.min(2, like) * SCOPES + scope);
  features.push(kinBetween + Math.min(2, kin));
  features.push(alikeLeft + Math.min(4, left.alike), alikeRight + Math.min(4, right.alike));
  if (scope === 0) features.push(listBlock + Math.min(5, left.alike));
  features.push(placeRight + Math.min(3, right.place) * SCOPES + scope);
  if (left.place === left.alike - 1) features.push(lastLeft + scope);
  if (left.place === 0) features.push(firstLeft + scope);
  features.push(laterBlock + Math.min(2, right.later) * SCOPES + scope);
  const bareness = isElided(r.statistic) || isBare(r.statistic) ? 1 : 0;
  const head = (bareness * 3 + Math.min(2, left.earlier)) * 3 + Math.min(2, right.earlier);
  features.push(heads + head * SCOPES + scope);
  const crowd = bareness * 5 + Math.min(4, r.index - l.index - 1);
  features.push(figuresBetween + crowd * SCOPES + scope);
  const quotes = (left.isQuoted ? 2 : 0) + (right.isQuoted ? 1 : 0);
  if (quotes > 0) features.push(quoted + (quotes - 1) * SCOPES + scope);
  features.push(earlierBlock + Math.min(2, left.earlier) * SCOPES + scope);
}
