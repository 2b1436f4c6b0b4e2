/** The company that a name keeps: what speaks for and against two names of two stories being one thing. */
import { foldName } from "../../text/fold.ts";
import { mostOf } from "../counts.ts";
import type { OrganizationDigest, PersonDigest, PlaceDigest, StoryDigest } from "../digest.ts";
import type { EntityList } from "../store/entity-list.ts";
import type { StoryTable } from "../store/story-table.ts";
import { placeKey } from "../tables/place-names.ts";
import { addTo, type Bag, bagOf, firstShared, holds } from "./bag.ts";
import type { Tell } from "./evidence.ts";
import { NameTable } from "./name-table.ts";
import { remembered } from "./remembered.ts";

/** What stories say around a name. All that is counted is numbered by `names`. */
export interface Context {
  readonly names: NameTable;
  /** Where the stories are placed: country codes. */
  readonly countries: Bag;
  /** How many stories are at home in a country: the one that each names most. */
  readonly homes: ReadonlyMap<string, number>;
  /** Others that the stories name in full, folded. */
  readonly companions: Bag;
  /** Towns and other places within countries, folded. */
  readonly towns: Bag;
  readonly outlets: Bag;
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
export function contextsOf(
  stories: StoryTable,
  { people, places, organizations }: Named,
): readonly Context[] {
  const names = new NameTable();
  const shared: Shared = {
    names,
    fold: remembered(foldName),
    key: remembered(placeKey),
    homeIn: remembered((country): Context["homes"] => new Map([[country, 1]])),
    alone: remembered((name): Bag => [names.numberOf(name)]),
  };
  const outlets: (string | null)[] = [];
  const contexts: Context[] = [];
  for (let story = 0; story < stories.length; story++) {
    const { outlet } = stories.head(story);
    outlets.push(outlet);
    const named = {
      people: people.of(story),
      places: places.of(story),
      organizations: organizations.of(story),
    };
    contexts.push(contextOf(named, outlet, shared));
  }
  const homesOfOutlet = new Map<string, Map<string, number>>();
  for (const [i, { homes }] of contexts.entries()) {
    const outlet = outlets[i]!;
    if (outlet === null) continue;
    const counts = homesOfOutlet.get(outlet) ?? new Map<string, number>();
    for (const home of homes.keys()) counts.set(home, (counts.get(home) ?? 0) + 1);
    homesOfOutlet.set(outlet, counts);
  }
  return contexts.map((context, i) => {
    const outlet = outlets[i]!;
    const home =
      context.homes.size > 0 || outlet === null ? null : mostOf(homesOfOutlet.get(outlet) ?? new Map());
    return home === null ? context : { ...context, homes: shared.homeIn(home) };
  });
}

/** The entities of all stories. */
export interface Named {
  readonly people: EntityList<PersonDigest>;
  readonly places: EntityList<PlaceDigest>;
  readonly organizations: EntityList<OrganizationDigest>;
}

/** What many stories have in common is made once. */
interface Shared {
  readonly names: NameTable;
  readonly fold: (name: string) => string;
  readonly key: (name: string) => string;
  readonly homeIn: (country: string) => Context["homes"];
  readonly alone: (name: string) => Bag;
}

const none: Bag = [];
const noHome: Context["homes"] = new Map();

function contextOf(
  story: Pick<StoryDigest, "people" | "places" | "organizations">,
  outlet: string | null,
  { names, fold, key, homeIn, alone }: Shared,
): Context {
  const people = story.people.map(({ name }) => fold(name)).filter((name) => name.includes(" "));
  const organizations = story.organizations.map(({ name }) => fold(name));
  const bag = (all: readonly string[]) =>
    all.length === 0
      ? none
      : all.length === 1
        ? alone(all[0]!)
        : bagOf(all.map((name) => names.numberOf(name)));
  const home = homeAmong(story.places);
  return {
    names,
    countries: bag(story.places.flatMap(({ country }) => country ?? [])),
    homes: home === null ? noHome : homeIn(home),
    companions: bag([...people, ...organizations]),
    towns: bag(story.places.flatMap(({ kind, name }) => (kind === "country" ? [] : key(name)))),
    outlets: outlet === null ? none : alone(outlet),
  };
}

/** The country that a story names most, by itself and by places in it. */
function homeAmong(places: readonly PlaceDigest[]): string | null {
  const mentions = new Map<string, number>();
  for (const { country, mentions: count } of places)
    if (country !== null) mentions.set(country, (mentions.get(country) ?? 0) + count);
  return mostOf(mentions);
}

/** The country where most of the stories are at home. */
export function homeOf({ homes }: Context): string | null {
  return mostOf(homes);
}

/** A context that grows with its group. */
export interface GrowingContext extends Context {
  readonly countries: number[];
  readonly homes: Map<string, number>;
  readonly companions: number[];
  readonly towns: number[];
  readonly outlets: number[];
}

export function growingContext({
  names,
  countries,
  homes,
  companions,
  towns,
  outlets,
}: Context): GrowingContext {
  return {
    names,
    countries: [...countries],
    homes: new Map(homes),
    companions: [...companions],
    towns: [...towns],
    outlets: [...outlets],
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

function remember(all: number[], more: Bag): void {
  for (const each of more) if (all.length < MAX_REMEMBERED) addTo(all, each);
}

/** Tells what two contexts say of two names; `isOwn` knows the names compared, which are no company of their own. */
export function compareContexts(
  a: Context,
  b: Context,
  isOwn: (name: string) => boolean,
  weights: ContextWeights,
  tell: Tell,
): void {
  const { names } = a;
  const isOwnNumber = (number: number) => isOwn(names.nameOf(number));
  const country = firstShared(a.countries, b.countries);
  if (country !== undefined) tell("in one country", weights.sharedCountry, names.nameOf(country));
  else if (a.countries.length > 0 && b.countries.length > 0) tell("in other countries", weights.otherCountry);
  const [small, large] =
    a.companions.length < b.companions.length ? [a.companions, b.companions] : [b.companions, a.companions];
  // Who is named in hundreds of stories has been with everybody.
  const rarity = Math.min(1, FEW_COMPANIONS / large.length);
  let met = 0;
  for (const each of small) {
    if (!holds(large, each) || isOwnNumber(each)) continue;
    tell("both with", (weights.companion * rarity) / 2 ** met, names.nameOf(each));
    if (++met === MAX_COMPANIONS) break;
  }
  const town = firstShared(a.towns, b.towns, isOwnNumber);
  if (town !== undefined) tell("in one town", weights.sharedTown, names.nameOf(town));
  const outlet = firstShared(a.outlets, b.outlets);
  if (outlet !== undefined) tell("in one outlet", weights.outlet, names.nameOf(outlet));
}
