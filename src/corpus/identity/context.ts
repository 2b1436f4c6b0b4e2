/** The company that a name keeps: what speaks for and against two names of two stories being one thing. */
import { foldName } from "../../text/fold.ts";
import type { StoryDigest } from "../digest.ts";
import { type Bag, firstShared, holds, sizeOf } from "./bag.ts";
import { placeKey } from "./place-names.ts";
import { remembered } from "./remembered.ts";

export interface Context {
  /** Where the stories are placed: country codes. */
  readonly countries: Bag<string>;
  /** How many stories are at home in a country: the one that each names most. */
  readonly homes: ReadonlyMap<string, number>;
  /** Others that the stories name in full, folded. */
  readonly companions: Bag<string>;
  /** Towns and other places within countries, folded. */
  readonly towns: Bag<string>;
  readonly outlets: Bag<string>;
}

/** One thing that speaks for (above 0) or against (below 0) two names being one. */
export interface Evidence {
  readonly sign: string;
  /** Whom or what it names. */
  readonly of?: string;
  readonly weight: number;
}

export interface ContextWeights {
  readonly sharedCountry: number;
  readonly otherCountry: number;
  readonly companion: number;
  readonly sharedTown: number;
  readonly outlet: number;
}

/** A second companion is worth half of the first; more say nothing new. */
const MAX_COMPANIONS = 3;
/** Up to so many companions of a thing each counts in full. */
const FEW_COMPANIONS = 40;
/** Names that a group of stories remembers: enough to meet one again. */
const MAX_REMEMBERED = 400;

/**
 * What stories say around each of their names. A story that places nothing is at home where its outlet is: in the country
 * of most of its stories.
 */
export function contextsOf(stories: readonly StoryDigest[]): readonly Context[] {
  const fold = remembered(foldName);
  const key = remembered(placeKey);
  const homeIn = remembered((country): Context["homes"] => new Map([[country, 1]]));
  const contexts = stories.map((story) => contextOf(story, { fold, key, homeIn }));
  const homesOfOutlet = new Map<string, Map<string, number>>();
  for (const [i, { homes }] of contexts.entries()) {
    const { outlet } = stories[i]!;
    if (outlet === null) continue;
    const counts = homesOfOutlet.get(outlet) ?? new Map<string, number>();
    for (const home of homes.keys()) counts.set(home, (counts.get(home) ?? 0) + 1);
    homesOfOutlet.set(outlet, counts);
  }
  return contexts.map((context, i) => {
    const outlet = stories[i]!.outlet;
    const home =
      context.homes.size > 0 || outlet === null ? null : mostOf(homesOfOutlet.get(outlet) ?? new Map());
    return home === null ? context : { ...context, homes: homeIn(home) };
  });
}

/** What many stories have in common is made once. */
interface Shared {
  readonly fold: (name: string) => string;
  readonly key: (name: string) => string;
  readonly homeIn: (country: string) => Context["homes"];
}

const none: readonly string[] = [];
const noHome: Context["homes"] = new Map();

function contextOf(story: StoryDigest, { fold, key, homeIn }: Shared): Context {
  const people = story.people.map(({ name }) => fold(name)).filter((name) => name.includes(" "));
  const organizations = story.organizations.map(({ name }) => fold(name));
  const unique = (names: readonly string[]) => (names.length === 0 ? none : [...new Set(names)]);
  const home = homeAmong(story);
  return {
    countries: unique(story.places.flatMap(({ country }) => country ?? [])),
    homes: home === null ? noHome : homeIn(home),
    companions: unique([...people, ...organizations]),
    towns: unique(story.places.flatMap(({ kind, name }) => (kind === "country" ? [] : key(name)))),
    outlets: story.outlet === null ? none : [story.outlet],
  };
}

/** The country that a story names most, by itself and by places in it. */
function homeAmong({ places }: StoryDigest): string | null {
  const mentions = new Map<string, number>();
  for (const { country, mentions: count } of places)
    if (country !== null) mentions.set(country, (mentions.get(country) ?? 0) + count);
  return mostOf(mentions);
}

/** The country where most of the stories are at home. */
export function homeOf({ homes }: Context): string | null {
  return mostOf(homes);
}

/** The first of the largest. */
function mostOf(counts: ReadonlyMap<string, number>): string | null {
  let most: string | null = null;
  for (const [key, count] of counts) if (most === null || count > counts.get(most)!) most = key;
  return most;
}

/** A context that grows with its group. */
export interface GrowingContext extends Context {
  readonly countries: Set<string>;
  readonly homes: Map<string, number>;
  readonly companions: Set<string>;
  readonly towns: Set<string>;
  readonly outlets: Set<string>;
}

export function growingContext({ countries, homes, companions, towns, outlets }: Context): GrowingContext {
  return {
    countries: new Set(countries),
    homes: new Map(homes),
    companions: new Set(companions),
    towns: new Set(towns),
    outlets: new Set(outlets),
  };
}

/** Adds what another context holds. */
export function absorb(whole: GrowingContext, part: Context): void {
  for (const [country, count] of part.homes)
    whole.homes.set(country, (whole.homes.get(country) ?? 0) + count);
  remember(whole.countries, part.countries);
  remember(whole.companions, part.companions);
  remember(whole.towns, part.towns);
  remember(whole.outlets, part.outlets);
}

function remember(all: Set<string>, more: Bag<string>): void {
  for (const each of more) if (all.size < MAX_REMEMBERED) all.add(each);
}

/**
 * Adds what two contexts say of two names to the evidence; `isOwn` tells the names compared, which are no company of
 * their own.
 */
export function compareContexts(
  a: Context,
  b: Context,
  isOwn: (name: string) => boolean,
  weights: ContextWeights,
  evidence: Evidence[],
): void {
  const country = firstShared(a.countries, b.countries);
  if (country !== undefined)
    evidence.push({ sign: "in one country", of: country, weight: weights.sharedCountry });
  else if (sizeOf(a.countries) > 0 && sizeOf(b.countries) > 0)
    evidence.push({ sign: "in other countries", weight: weights.otherCountry });
  const [small, large] = sizeOf(a.companions) < sizeOf(b.companions) ? [a, b] : [b, a];
  // Who is named in hundreds of stories has been with everybody.
  const rarity = Math.min(1, FEW_COMPANIONS / sizeOf(large.companions));
  let met = 0;
  for (const name of small.companions) {
    if (!holds(large.companions, name) || isOwn(name)) continue;
    evidence.push({ sign: "both with", of: name, weight: (weights.companion * rarity) / 2 ** met });
    if (++met === MAX_COMPANIONS) break;
  }
  const town = firstShared(a.towns, b.towns, isOwn);
  if (town !== undefined) evidence.push({ sign: "in one town", of: town, weight: weights.sharedTown });
  if (firstShared(a.outlets, b.outlets) !== undefined)
    evidence.push({ sign: "in one outlet", weight: weights.outlet });
}

export function weigh(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
