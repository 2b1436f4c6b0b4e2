/** Names of several stories that are one thing, and how they find together. */
import type { EntityDigest } from "../digest.ts";
import { type Bag, overlap } from "./bag.ts";
import { absorb, type Context, type GrowingContext, growingContext } from "./context.ts";

/** An entity of one story of the run. */
export interface Member<Digest extends EntityDigest> {
  /** Place of the story in the run's order. */
  readonly story: number;
  readonly digest: Digest;
}

/** Members held to be one thing, with what is known of it. A single member is a group as well. */
export interface Group<Digest extends EntityDigest, Facts> {
  readonly members: readonly Member<Digest>[];
  readonly stories: Bag<number>;
  readonly context: Context;
  readonly facts: Facts;
}

/** How groups of one type are compared. */
export interface Identity<Digest extends EntityDigest, Facts> {
  /** What one story says of an entity. */
  readonly factsOf: (digest: Digest) => Facts;
  /** Groups that share no key are never compared: this keeps joining linear. */
  readonly keysOf: (group: Group<Digest, Facts>) => readonly string[];
  /** Above 0 where both are held to be one; the surer, the larger. */
  readonly score: (a: Group<Digest, Facts>, b: Group<Digest, Facts>) => number;
  readonly joinFacts: (a: Facts, b: Facts) => Facts;
}

/** A group that is being joined: members are added in place, so that a name in every story costs no more than others. */
interface Growing<Digest extends EntityDigest, Facts> extends Group<Digest, Facts> {
  readonly isGrowing: true;
  readonly members: Member<Digest>[];
  readonly stories: Set<number>;
  readonly context: GrowingContext;
  facts: Facts;
}

/** Groups of a key that one is compared with: a key that more share tells nothing. */
const MAX_CANDIDATES = 32;

/**
 * Joins groups greedily: each, in the order given, to the best of those before it; then, since what is known has grown,
 * each once more. The order of the groups decides alone, so that the same stories give the same things however they
 * were read.
 */
export function joinGroups<Digest extends EntityDigest, Facts>(
  groups: readonly Group<Digest, Facts>[],
  identity: Identity<Digest, Facts>,
): readonly Group<Digest, Facts>[] {
  return joinOnce(joinOnce(groups, identity), identity);
}

function joinOnce<Digest extends EntityDigest, Facts>(
  groups: readonly Group<Digest, Facts>[],
  identity: Identity<Digest, Facts>,
): readonly Group<Digest, Facts>[] {
  const joined: (Group<Digest, Facts> | Growing<Digest, Facts>)[] = [];
  const placesOf = new Map<string, number[]>();
  const index = (group: Group<Digest, Facts>, place: number) => {
    for (const key of identity.keysOf(group)) {
      const places = placesOf.get(key);
      if (places === undefined) placesOf.set(key, [place]);
      else if (places.length < MAX_CANDIDATES && !places.includes(place)) places.push(place);
    }
  };
  for (const group of groups) {
    const places = new Set(identity.keysOf(group).flatMap((key) => placesOf.get(key) ?? []));
    const best = bestOf(group, [...places], joined, identity);
    const place = best ?? joined.length;
    if (best === null) joined.push(group);
    else joined[best] = take(joined[best]!, group, identity);
    index(group, place);
  }
  return joined;
}

function bestOf<Digest extends EntityDigest, Facts>(
  group: Group<Digest, Facts>,
  places: readonly number[],
  joined: readonly Group<Digest, Facts>[],
  { score }: Identity<Digest, Facts>,
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const place of places) {
    const found = score(joined[place]!, group);
    if (found > bestScore) [best, bestScore] = [place, found];
  }
  return best;
}

function growing<Digest extends EntityDigest, Facts>(group: Group<Digest, Facts>): Growing<Digest, Facts> {
  const { members, stories, context } = group;
  return {
    ...group,
    isGrowing: true,
    members: [...members],
    stories: new Set(stories),
    context: growingContext(context),
  };
}

function take<Digest extends EntityDigest, Facts>(
  first: Group<Digest, Facts> | Growing<Digest, Facts>,
  part: Group<Digest, Facts>,
  { joinFacts }: Identity<Digest, Facts>,
): Growing<Digest, Facts> {
  const whole = "isGrowing" in first ? first : growing(first);
  for (const member of part.members) whole.members.push(member);
  for (const story of part.stories) whole.stories.add(story);
  absorb(whole.context, part.context);
  whole.facts = joinFacts(whole.facts, part.facts);
  return whole;
}

type Storied = Pick<Group<EntityDigest, unknown>, "stories">;

/** Of hundreds of stories some split a person in two by mistake. */
const MAX_OVERLAP = 0.1;

/** Whether stories tell the two apart themselves. */
export function isToldApart(a: Storied, b: Storied): boolean {
  return overlap(a.stories, b.stories) > MAX_OVERLAP;
}
