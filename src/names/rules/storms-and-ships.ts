/** Storms, ships and racehorses bear people's names and are none of ours: "Hurricane Ada", "the ferry Ada Obi", "HMS Ada". */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { rememberedOf } from "../../text/remembered-of.ts";
import { wordMap, wordSet, wordsOf } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, isListMark, type NameRule, wordsOfFullNames } from "./name-rule.ts";

const storms = wordsOf(
  "typhoon hurricane cyclone storm supertyphoon typhoons hurricanes cyclones storms supertyphoons",
);
/** Before these “storm” may be written small and have a name: "tropical storm Ada". */
const kindsOfStorm = wordSet("tropical winter subtropical super named category");
const shipWords = wordsOf(`
  tanker frigate destroyer ferry freighter trawler submarine yacht warship vessel ship steamship liner cruiser corvette
  schooner dhow tugboat lifeboat icebreaker barge catamaran sailboat motorboat speedboat longliner minesweeper minehunter
  dredger gunboat battleship battlecruiser steamer clipper brigantine sloop ketch cutter galleon whaler bulker trimaran
  supertanker superyacht motorship flagship hulk collier oiler supertankers
  tankers frigates destroyers ferries freighters trawlers submarines yachts warships vessels ships liners cruisers
  corvettes schooners dhows tugboats lifeboats icebreakers barges steamers cutters
  tug tugs boat rowboat houseboat fireboat containership powerboat
  racehorse colt filly gelding mare stallion steeplechaser`);
/** What makes a ship of a carrier: “bulk carrier Ada Jane”; the carrier alone may be an airline. */
const carried = wordSet("bulk aircraft ore car gas cattle livestock crude vehicle lng grain chemical");
const carriers = wordsOf("carrier carriers");
/** Before the names of warships, merchant ships and research ships. */
const prefixes = wordsOf(`
  hms hmcs hmas hmnzs hmpngs uss usns uscgc rms rfa rrs rnlb ins icgs pns bns slns brp roks tcg ara bap arc armv kri
  rss nns gns kns sas hnlms hnoms hswms hdms fns fgs orp nrp its lé cgs ccgs mv m.v. mts tss usat psns jds js`);
/** Letters before ships that are people's initials, too: they count beside a word of the sea. */
const shortPrefixes = wordsOf("ss ms mt sv fv rv my s.s. m.s. ts");
const Kind = { storm: 1, ship: 2, carrier: 3, prefix: 4, shortPrefix: 5 } as const;
/** One table, since every word of a story is asked for. */
const kinds = wordMap<number>(
  (
    [
      [shortPrefixes, Kind.shortPrefix],
      [prefixes, Kind.prefix],
      [carriers, Kind.carrier],
      [shipWords, Kind.ship],
      [storms, Kind.storm],
    ] as const
  ).flatMap(([words, kind]) => words.map((word) => [hashWord(word), kind] as const)),
);
const seaWords = wordSet(`
  boat boats sailed sails sailing docked docks dock berthed berth moored anchored anchor capsized capsizes sank sinks sunk sinking
  aground aboard crew sailors seamen cruise voyage harbour harbor quay pier hull overboard drifting shipwreck lifeboats cargo`);

/** Titles that ships have: "HMS Queen Ada", where "INS Commissioner Ada" is somebody. */
const royals = wordSet("king queen prince princess lord lady duke sir dame saint");

/** How far on either side of a name a word of the sea counts. */
const MAX_DISTANCE = 20;

export const withoutStormsAndShips: NameRule = ({ view }, names) => {
  const words = namedInLists(view);
  const isNamed = names.map((name) => isStormOrShip(view, name));
  if (words.size === 0 && !isNamed.includes(true)) return names;
  const { tokens } = view;
  const phrases = new Set<number>();
  const ends = new Set<number>();
  for (const [i, { first, last }] of names.entries())
    if (isNamed[i]) {
      phrases.add(phraseHash(tokens, first, last));
      ends.add(tokens.hash[last]!);
    }
  const people = wordsOfFullNames(
    view,
    names.filter(({ first, last }, i) => !isNamed[i] && !phrases.has(phraseHash(tokens, first, last))),
  );
  // The storm returns by its name alone.
  const isListed = (hash: number) => words.has(hash) && !people.has(hash);
  return names.filter(({ first, last }, i) => {
    if (isNamed[i] || (first === last && isListed(tokens.hash[first]!))) return false;
    // “the Beatrice” of the Queen Beatrice: nobody has an article.
    if (first === last && ends.has(tokens.hash[last]!) && isAfterThe(tokens, first)) return false;
    return first === last || !phrases.has(phraseHash(tokens, first, last));
  });
};

function isAfterThe({ hash, sentenceOf }: StoryView["tokens"], first: number): boolean {
  return hash[first - 1] === Word.the && sentenceOf[first - 1] === sentenceOf[first];
}

/**
 * The words that name the storms and ships of the story: what follows their kind, in a list or alone. The rule acts twice on a
 * story, whose words stay.
 */
const namedInLists = rememberedOf((view: StoryView): ReadonlySet<number> => {
  const found = new Set<number>();
  const { tokens, shapes } = view;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!isKind(view, i)) continue;
    for (let next = i + 1; next < tokens.count && inOneSentence(view, i, next); ) {
      if (!isCapitalShape(shapes[next]!) || view.cues[next] === Cue.month) break;
      found.add(tokens.hash[next]!);
      const isPlural = /[a-z]s$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]));
      if (!isPlural || !isListMark(view, next + 1)) break;
      next = isKind(view, next + 2) ? next + 3 : next + 2;
    }
  }
  return found;
});

/** Whether the name begins with the word for a storm or ship, or follows it; "HMS" may lie two words before. */
function isStormOrShip(view: StoryView, name: TaggedName): boolean {
  const { first, last } = name;
  if (first < last && isKind(view, first)) return true;
  if (inOneSentence(view, first - 1, first) && isKind(view, first - 1)) return true;
  const isAfterPrefix =
    inOneSentence(view, first - 2, first) &&
    isCapitalShape(view.shapes[first - 1]!) &&
    (view.cues[first - 1] !== Cue.title || royals.has(view.tokens.hash[first - 1]!)) &&
    view.shapes[first - 2] === Shape.allCaps &&
    isKind(view, first - 2);
  return (
    isAfterPrefix ||
    isOfClass(view, name) ||
    isTitledShip(view, name) ||
    isNamedShip(view, name) ||
    isRegistered(view, name) ||
    hasAside(view, name)
  );
}

const registers = wordSet("registered flagged");

/** “The Panama-flagged Lydia Grace”: people are under no flag. */
function isRegistered({ tokens, shapes }: StoryView, { first }: TaggedName): boolean {
  return shapes[first - 2] === Shape.hyphen && registers.has(tokens.hash[first - 1]!);
}

const CLASS = hashWord("class");

/** “Kitty Hale-class carriers”: ships are built in classes, and so are engines. */
function isOfClass({ tokens, shapes }: StoryView, { last, type }: TaggedName): boolean {
  return type === "person" && shapes[last + 1] === Shape.hyphen && tokens.hash[last + 2] === CLASS;
}

/** How far behind the article the kind may stand. */
const MAX_ASIDE = 6;
const indefinite = wordSet("a an the");

/** “the Ocean Ada, a bulk carrier,”. */
function hasAside(view: StoryView, { last }: TaggedName): boolean {
  const { hash } = view.tokens;
  if (view.shapes[last + 1] !== Shape.comma || !indefinite.has(hash[last + 2] ?? 0)) return false;
  for (let i = last + 3; i < last + MAX_ASIDE && inOneSentence(view, last, i); i++) {
    if (view.shapes[i] !== Shape.lower) return false;
    if (!isKind(view, i)) continue;
    // “a ferry captain” is none.
    const after = view.shapes[i + 1];
    return after === Shape.comma || after === Shape.stop || afterKind.has(hash[i + 1] ?? 0);
  }
  return false;
}

const afterKind = wordSet("that which with carrying owned registered flying bound operated of from built in");

/** "the ferry Princess Olga": nothing but its name stands right behind a ship's kind. */
function isTitledShip(view: StoryView, { first, last }: TaggedName): boolean {
  const kind = first - 2;
  const { cues, shapes, tokens } = view;
  // “the ferry Captain Ada Eze” may be followed by what its captain does.
  const isTitle = first === last && cues[first - 1] === Cue.title;
  return (
    tokens.sentenceOf[kind] === tokens.sentenceOf[first] &&
    shapes[first - 1] === Shape.capital &&
    (isTitle || royals.has(tokens.hash[first - 1]!)) &&
    shapes[kind] === Shape.lower &&
    isKind(view, kind)
  );
}

/** "the Ada Jane sank": people have no article, and the sentence speaks of the sea. */
function isNamedShip(view: StoryView, { first, last, type }: TaggedName): boolean {
  if (first === last || !inOneSentence(view, first - 1, first)) return false;
  if (type !== "person" && !(type === "place" && saints.has(view.tokens.hash[first]!))) return false;
  if (view.tokens.hash[first - 1] !== Word.the || view.shapes[last + 1] === Shape.possessive) return false;
  const isPerson =
    view.cues[first] === Cue.honorific ||
    view.cues[first] === Cue.title ||
    (view.classes[first]! & PERSON_BEFORE) !== 0;
  return !isPerson && isAtSea(view, first);
}

/** Towns that ships are named for as for their saints; a town has no article. */
const saints = wordSet("santa san santo são sao sainte saint st");

/** "the Welshman Ada Rees", "the Surgeon Ada Rees". */
const PERSON_BEFORE = NameClass.demonym | WordClass.actor;

function isAtSea(view: StoryView, at: number): boolean {
  const { hash, count } = view.tokens;
  for (let i = Math.max(0, at - MAX_DISTANCE); i < Math.min(count, at + MAX_DISTANCE); i++)
    if (
      (seaWords.has(hash[i]!) || kinds.get(hash[i]!) === Kind.ship) &&
      inOneSentence(view, Math.min(i, at), Math.max(i, at))
    )
      return true;
  return false;
}

function isKind(view: StoryView, i: number): boolean {
  const { tokens, shapes } = view;
  const kind = kinds.get(tokens.hash[i] ?? 0);
  if (kind === undefined) return false;
  if (kind === Kind.storm) return shapes[i] !== Shape.lower || hasName(view, i);
  if (kind === Kind.ship) return true;
  if (kind === Kind.carrier) return carried.has(tokens.hash[i - 1] ?? 0);
  if (shapes[i] === Shape.lower || shapes[i] === Shape.capital) return false;
  return kind === Kind.prefix || isAtSea(view, i);
}

/** "cyclone Ada" and "tropical storm Ada" have a name, "the storm Tuesday" and "the cyclone Ada Obi fled" have none. */
function hasName({ tokens, shapes, cues }: StoryView, i: number): boolean {
  if (shapes[i + 1] !== Shape.capital || cues[i + 1] === Cue.month || shapes[i + 2] === Shape.capital)
    return false;
  const before = tokens.hash[i - 1] ?? 0;
  return kindsOfStorm.has(before) || !articles.has(before);
}

const articles = wordSet("the a an this that each every any");
