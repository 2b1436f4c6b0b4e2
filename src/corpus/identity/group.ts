/** Names of several stories that are one thing, and how they find together. */
import type { EntityDigest } from "../digest.ts";
import { addTo, type Bag, overlap } from "./bag.ts";
import { absorb, type Context, type GrowingContext, growingContext } from "./context.ts";
import type { Tell } from "./evidence.ts";

/** Entities held to be one thing, with what is known of it. A single one is a group as well. */
export interface Group<Facts> {
  /** Their numbers in the list of all entities of the type. */
  readonly members: readonly number[];
  /** The positions of their stories in the run's order. */
  readonly stories: Bag;
  readonly context: Context;
  readonly facts: Facts;
}

/** How groups of one type are compared. */
export interface Identity<Digest extends EntityDigest, Facts> {
  /** What one story says of an entity. */
  readonly factsOf: (digest: Digest) => Facts;
  /** The names that a group goes by. A group is held against those of its own names first, and against others only then. */
  readonly namesOf: (group: Group<Facts>) => readonly string[];
  /** Groups that share no key of their names are never compared: this keeps joining linear. */
  readonly keysOf: (group: Group<Facts>) => readonly string[];
  /** Tells what speaks for and against both being one; false where their names cannot be one thing's. */
  readonly compare: (a: Group<Facts>, b: Group<Facts>, tell: Tell) => boolean;
  /** What must speak for it. */
  readonly needed: number;
  readonly joinFacts: (a: Facts, b: Facts) => Facts;
}

/** A group that is being joined: members are added in position, so that a name in every story costs no more than others. */
interface Growing<Facts> extends Group<Facts> {
  readonly isGrowing: true;
  readonly members: number[];
  readonly stories: number[];
  readonly context: GrowingContext;
  facts: Facts;
}

/** Groups of a key that one is compared with: a key that more share tells nothing. */
const MAX_CANDIDATES = 32;
/** Groups of one name. */
const MAX_NAMESAKES = 64;

/**
 * Joins groups greedily: each, in the order given, to the best of those before it; then, since what is known has grown,
 * each once more. `settled` are joined already: others may be joined to them, and they to nothing. The order of the groups
 * decides alone, so that the same stories give the same things however they were read.
 */
export function joinGroups<Digest extends EntityDigest, Facts>(
  groups: Iterable<Group<Facts>>,
  identity: Identity<Digest, Facts>,
  settled: readonly Group<Facts>[] = [],
): readonly Group<Facts>[] {
  const once = joinOnce(groups, identity, settled);
  return joinOnce(once.slice(settled.length), identity, once.slice(0, settled.length));
}

function joinOnce<Digest extends EntityDigest, Facts>(
  groups: Iterable<Group<Facts>>,
  identity: Identity<Digest, Facts>,
  settled: readonly Group<Facts>[],
): readonly Group<Facts>[] {
  const joined: (Group<Facts> | Growing<Facts>)[] = [];
  const byName = new PositionIndex(MAX_NAMESAKES);
  const byKey = new PositionIndex(MAX_CANDIDATES);
  const index = (group: Group<Facts>, position: number) => {
    const names = identity.namesOf(group);
    const isKnown = names.length > 0 && names.every((name) => byName.has(name, position));
    if (isKnown) return;
    for (const name of names) byName.add(name, position);
    for (const key of identity.keysOf(group)) byKey.add(key, position);
  };
  for (const group of settled) {
    joined.push(group);
    index(group, joined.length - 1);
  }
  for (const group of groups) {
    const best =
      bestOf(group, byName.positionsOf(identity.namesOf(group)), joined, identity) ??
      bestOf(group, byKey.positionsOf(identity.keysOf(group)), joined, identity);
    const position = best ?? joined.length;
    if (best === null) joined.push(group);
    else joined[best] = take(joined[best]!, group, identity);
    index(group, position);
  }
  return joined;
}

/** Where groups stand in a list, by their names or keys; of each key the first so many. */
class PositionIndex {
  readonly #most: number;
  /** Most keys are one group's alone: its position needs no list. */
  readonly #positions = new Map<string, number | number[]>();
  /** The question in which a position was last given, so that each is given once. */
  readonly #asked: number[] = [];
  #question = 0;

  constructor(most: number) {
    this.#most = most;
  }

  has(key: string, position: number): boolean {
    const positions = this.#positions.get(key);
    return typeof positions === "number" ? positions === position : (positions?.includes(position) ?? false);
  }

  add(key: string, position: number): void {
    const positions = this.#positions.get(key);
    if (positions === undefined) this.#positions.set(key, position);
    else if (typeof positions === "number") {
      if (positions !== position) this.#positions.set(key, [positions, position]);
    } else if (positions.length < this.#most && !positions.includes(position)) positions.push(position);
  }

  positionsOf(keys: readonly string[]): readonly number[] {
    const [first] = keys;
    if (first === undefined) return [];
    if (keys.length === 1) return this.#positionsOf(first);
    this.#question++;
    const all: number[] = [];
    for (const key of keys)
      for (const position of this.#positionsOf(key)) {
        if (this.#asked[position] === this.#question) continue;
        this.#asked[position] = this.#question;
        all.push(position);
      }
    return all;
  }

  #positionsOf(key: string): readonly number[] {
    const positions = this.#positions.get(key) ?? [];
    return typeof positions === "number" ? [positions] : positions;
  }
}

function bestOf<Digest extends EntityDigest, Facts>(
  group: Group<Facts>,
  positions: readonly number[],
  joined: readonly Group<Facts>[],
  { compare, needed }: Identity<Digest, Facts>,
): number | null {
  let best: number | null = null;
  let bestScore = 0;
  let sum = 0;
  // Asked for millions of times: what speaks is summed, and no list is made of it.
  const add: Tell = (_, weight) => {
    sum += weight;
  };
  for (const position of positions) {
    sum = 0;
    if (!compare(joined[position]!, group, add)) continue;
    if (sum - needed > bestScore) [best, bestScore] = [position, sum - needed];
  }
  return best;
}

function growing<Facts>(group: Group<Facts>): Growing<Facts> {
  const { members, stories, context } = group;
  return {
    ...group,
    isGrowing: true,
    members: [...members],
    stories: [...stories],
    context: growingContext(context),
  };
}

export function take<Digest extends EntityDigest, Facts>(
  first: Group<Facts> | Growing<Facts>,
  part: Group<Facts>,
  { joinFacts }: Identity<Digest, Facts>,
): Growing<Facts> {
  const whole = "isGrowing" in first ? first : growing(first);
  for (const member of part.members) whole.members.push(member);
  for (const story of part.stories) addTo(whole.stories, story);
  absorb(whole.context, part.context);
  whole.facts = joinFacts(whole.facts, part.facts);
  return whole;
}

type Storied = Pick<Group<unknown>, "stories">;

/** Of hundreds of stories some split a person in two by mistake. */
const MAX_OVERLAP = 0.1;

/** Whether stories tell the two apart themselves. */
export function isToldApart(a: Storied, b: Storied): boolean {
  return overlap(a.stories, b.stories) > MAX_OVERLAP;
}
