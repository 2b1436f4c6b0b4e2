import type { Language } from "../english/english.ts";
import type { Names } from "../model/result.ts";
import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import { foldSpace } from "../text/fold.ts";
import { mentionOf, type Tokens } from "../text/tokens.ts";
import { resolveNames } from "./resolve-names.ts";

/** The names of a story, each mention with what decided it: the tagger, the gazetteer, compromise, the entity. */
export function explainNames(
  tokens: Tokens,
  tagged: readonly TaggedName[],
  gazetteer: Gazetteer,
  language: Language,
): Names {
  const reasons = new Map<number, string>();
  const names = resolveNames(tokens, tagged, gazetteer, language, (mention, { mentions }, rule) => {
    const joined = mentions[0] === mention ? null : `joined by ${rule}`;
    const parts = [
      decision(mention),
      known(tokens, mention, gazetteer),
      reading(tokens, mention, language),
      joined,
    ];
    reasons.set(tokens.start[mention.first]!, parts.filter((part) => part !== null).join(" · "));
  });
  return {
    people: withReasons(names.people, reasons),
    places: withReasons(names.places, reasons),
    organizations: withReasons(names.organizations, reasons),
  };
}

/** "tagger by 302": who decided, and how far ahead it was of the next best label. */
function decision({ rule, margin }: TaggedName): string {
  return `${rule} by ${margin.toFixed(0)}`;
}

/** "gazetteer: city, surname". */
function known(tokens: Tokens, { first, last }: TaggedName, gazetteer: Gazetteer): string | null {
  const classes = gazetteer.lookUp(phraseHash(tokens, first, last))?.classes ?? 0;
  const held = Object.entries(NameClass).filter(([, bit]) => (classes & bit) !== 0);
  return held.length === 0 ? null : `gazetteer: ${held.map(([name]) => name).join(", ")}`;
}

const readings = ["Person", "Place", "Organization"];

/** "compromise: person". */
function reading(tokens: Tokens, { first, last }: TaggedName, language: Language): string {
  const tags = language.read(foldSpace(mentionOf(tokens, first, last).text)).at(-1)?.tags;
  return `compromise: ${readings.find((tag) => tags?.has(tag))?.toLowerCase() ?? "no name"}`;
}

function withReasons<Entity extends Names["organizations"][number]>(
  entities: readonly Entity[],
  reasons: ReadonlyMap<number, string>,
): readonly Entity[] {
  return entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({ ...mention, why: reasons.get(mention.start) ?? "" })),
  }));
}
