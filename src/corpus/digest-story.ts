import { figureDigests } from "../compare/figures.ts";
import { packFigures } from "../compare/pack-figures.ts";
import type { Document } from "../model/document.ts";
import type { Place, Quote, StoryResult } from "../model/result.ts";
import { foldName, foldSpace } from "../text/fold.ts";
import { fingerprint } from "../text/hash.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import { callingsIn, countryBeside, levelBeside } from "./beside.ts";
import type {
  EntityDigest,
  OrganizationDigest,
  PersonDigest,
  PlaceDigest,
  QuoteDigest,
  StoryDigest,
} from "./digest.ts";
import { linksIn } from "./links.ts";
import { noSignature, signatureOf } from "./signature.ts";
import { isSharedByTowns } from "./tables/shared-towns.ts";

/** What a corpus keeps of the stories of a document. */
export function digestStories(
  stories: readonly StoryResult[],
  { text, base }: Document,
): readonly StoryDigest[] {
  const starts = lineStarts(text);
  const lineOf = (offset: number) => lineAt(starts, offset) + (base?.lines ?? 0);
  return stories.map((story) => digestStory(story, { text, lineAt: lineOf }));
}

/** The text that a story stands in, and the line (from 1) of an offset in it. */
export interface StoryText {
  /** The whole document; the story's offsets are UTF-16 offsets in it. Null where only the findings are at hand. */
  readonly text: string | null;
  readonly lineAt: (offset: number) => number;
}

/** Characters of a story's first words. */
const MAX_OPENING = 80;

/** The story's headline, else that of its record. */
function headlineOf({ headline, meta = {} }: StoryResult): string | null {
  if (headline !== null) return foldSpace(headline.text);
  const given = [meta["headline"], meta["title"]].find(
    (value) => typeof value === "string" && value.trim() !== "",
  );
  return typeof given === "string" ? foldSpace(given) : null;
}

function openingOf(text: string): string {
  const words = foldSpace(text).trim();
  return words.length <= MAX_OPENING
    ? words
    : `${words.slice(0, Math.max(words.lastIndexOf(" ", MAX_OPENING), 1))} …`;
}

/** What a corpus keeps of a story. */
export function digestStory(story: StoryResult, { text, lineAt }: StoryText): StoryDigest {
  const digestEntity = ({ id, name, aliases, mentions }: StoryResult["organizations"][number]) => ({
    id,
    name,
    aliases,
    mentions: mentions.length,
    line: mentions[0] === undefined ? story.lines[0] : lineAt(mentions[0].start),
  });
  const ages = agesIn(story);
  const callings = text === null ? new Map<string, string>() : callingsIn(story, text);
  return {
    story: story.id,
    source: story.source,
    document: story.document,
    line: story.lines[0],
    headline: headlineOf(story),
    opening:
      text === null
        ? ""
        : openingOf(text.slice(story.start, Math.min(story.end, story.start + 2 * MAX_OPENING))),
    date: story.published ?? null,
    outlet: outletOf(story.meta ?? {}),
    meta: story.meta ?? {},
    people: story.people.map((person): PersonDigest => {
      const year = yearOf(story.published ?? null);
      const age = ages.get(person.name);
      return {
        ...digestEntity(person),
        gender: person.gender ?? null,
        role: person.knownRole ?? (person.role === null ? null : foldSpace(person.role.text)),
        calling: callings.get(person.id) ?? null,
        birthYear: year === null || age === undefined ? null : year - age,
      };
    }),
    places: story.places.map(
      (place): PlaceDigest => ({
        ...digestEntity(place),
        ...whereIs(place, story.places),
        level: text === null ? null : levelBeside(place.mentions, text),
      }),
    ),
    organizations: story.organizations.map(
      (body): OrganizationDigest => ({
        ...digestEntity(body),
        country: text === null ? null : countryBeside(body.mentions, story.places, text),
      }),
    ),
    quotes: story.quotes.filter(({ use }) => use === "speech").map((quote) => digestQuote(quote, lineAt)),
    links: text === null ? [] : linksIn(story, text),
    figures: packFigures(figureDigests(story, (_, offset) => lineAt(offset))),
    signature: text === null ? noSignature : signatureOf(text, story),
  };
}

/** Shorter quotes repeat by chance. */
const MIN_REPEATED_WORDS = 6;

function digestQuote({ text, start, kind, speaker }: Quote, lineAt: StoryText["lineAt"]): QuoteDigest {
  const folded = foldSpace(text);
  const words = folded.split(" ").length;
  const isDirect = kind !== "indirect";
  const isKept = isDirect && words >= MIN_REPEATED_WORDS;
  return {
    text: isKept ? folded : "",
    key: isKept ? keyOfQuote(folded) : [],
    words,
    line: lineAt(start),
    isDirect,
    speaker: speaker?.name ?? null,
    entity: speaker?.entity ?? null,
  };
}

/** The words alone, as the two halves of a hash of 53 bits: outlets differ in marks, dashes and the full stop. */
function keyOfQuote(text: string): readonly number[] {
  const words = foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const hash = Number.parseInt(fingerprint(words), 16);
  return [Math.floor(hash / 2 ** 32), hash % 2 ** 32];
}

/**
 * Where a place lies. Of names that towns of several countries bear, only where the story does not speak of other
 * countries alone: "Perth" in a story of Ontario is not the one in Australia.
 */
function whereIs(place: Place, all: readonly Place[]): Omit<PlaceDigest, keyof EntityDigest | "level"> {
  const { name, kind, country, geonames = null, latitude = null, longitude = null } = place;
  const others = all.filter((other) => other !== place && other.country !== null);
  const isDoubtful =
    others.length > 0 && others.every((other) => other.country !== country) && isSharedByTowns(name);
  if (isDoubtful) return { kind, country: null, geonames: null, latitude: null, longitude: null };
  return { kind, country, geonames, latitude, longitude };
}

/** Fields by which records name the paper or station. */
const outletFields = [
  "outlet",
  "source",
  "publication",
  "publisher",
  "newspaper",
  "site",
  "sitename",
  "media",
];

/** The paper or station that a record names. */
export function outletOf(meta: Readonly<Record<string, unknown>>): string | null {
  const byName = new Map(Object.entries(meta).map(([name, value]) => [name.toLowerCase(), value]));
  const found = outletFields
    .map((name) => byName.get(name))
    .find((value) => typeof value === "string" && value !== "");
  return typeof found === "string" ? foldSpace(found) : null;
}

/** Ages of people, by name: "Luke Carver, 29". */
function agesIn({ statistics }: StoryResult): ReadonlyMap<string, number> {
  return new Map(
    statistics.flatMap(({ kind, subject, value }) =>
      kind === "age" && subject !== null && value !== null ? [[subject, value] as const] : [],
    ),
  );
}

function yearOf(date: string | null): number | null {
  const year = Number.parseInt(date ?? "", 10);
  return Number.isNaN(year) ? null : year;
}
