/** Who the names of a story stand for, with what pronouns and descriptions need to find them again. */
import type { Language } from "../language/language.ts";
import type { Person } from "../model/result.ts";
import { foldSpace } from "../text/fold.ts";
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { MentionKind, type SourceMention } from "./mentions.ts";
import { type Reading, startsOf } from "./reading.ts";
import { isVerbal } from "./region-facts.ts";
import { WordClass } from "./word-class.ts";

export const Gender = { unknown: 0, male: 1, female: 2 } as const;

/** Somebody or something that a story speaks of by name, or by a description that acts in it. */
export interface Referent {
  /** Its name; null for what has but a description. */
  readonly name: string | null;
  /** Where it appears first. */
  readonly first: SourceMention;
  readonly kind: "person" | "organization" | "place" | "unknown" | "described";
  /** The id of its entity; null where the tagger has none. */
  readonly entity: string | null;
  readonly gender: number;
  readonly plural: boolean;
  /** Hashes, as signed numbers, of the words that titles, roles and appositions gave a person: "minister", "doctor". */
  readonly titles: ReadonlySet<number>;
}

/** A referent under way: what the text says of it is added as it comes. */
type Draft = Referent & { gender: number; readonly titles: Set<number> };

/** A referent where it stands. */
export interface Appearance {
  readonly first: number;
  readonly mention: SourceMention;
  readonly referent: Referent;
}

/** A story's appearances in text order, and where they begin, for `indexFrom`. */
export interface Appearances {
  readonly all: readonly Appearance[];
  readonly starts: Uint32Array;
}

/**
 * The names of the story, and the descriptions that act or speak in it, in text order, each with whom it stands
 * for. `sources` are the phrases that speak.
 */
export function findReferents(
  reading: Reading,
  sources: ReadonlySet<SourceMention>,
  language: Language,
): Appearances {
  const known = new Map<unknown, Draft>();
  const found: Appearance[] = [];
  reading.mentions.forEach((mention, index) => {
    const isDescribed =
      mention.kind === MentionKind.noun &&
      (isSubject(reading, mention) || sources.has(mention)) &&
      !isApposed(reading, index);
    if (mention.kind !== MentionKind.name && !isDescribed) return;
    const key = mention.name?.entity ?? reading.tokens.hash[mention.last]! | 0;
    const referent = known.get(key) ?? newReferent(reading.tokens, mention, language);
    known.set(key, referent);
    learn(reading, index, referent);
    found.push({ first: mention.first, mention, referent });
  });
  return { all: found, starts: startsOf(found) };
}

/** "The mediator said", "a trader, who": a description that may be taken up by a pronoun. */
function isSubject({ classes }: Reading, { last, owner }: SourceMention): boolean {
  if (owner) return false;
  const next = classes[last + 1] ?? 0;
  return isVerbal(next) || next === WordClass.relative;
}

/** "Its director, Per Holm,": the description of a name that follows is no one else. */
function isApposed({ classes, mentions }: Reading, index: number): boolean {
  const { last } = mentions[index]!;
  const next = mentions[index + 1];
  return classes[last + 1] === WordClass.comma && next?.first === last + 2 && next.kind === MentionKind.name;
}

function newReferent(tokens: Tokens, mention: SourceMention, language: Language): Draft {
  const { name, plural } = mention;
  const kind = name?.kind ?? (mention.kind === MentionKind.name ? "unknown" : "described");
  const entity = kind === "person" || kind === "organization" ? name!.entity.id : null;
  const text = kind === "described" ? null : (name?.entity.name ?? phraseText(tokens, mention));
  const isPersonal = kind === "person" || kind === "unknown";
  const gender = isPersonal ? genderOfName(text!, language) : Gender.unknown;
  const titles = name?.kind === "person" ? roleWords(name.entity) : NONE;
  return { name: text, first: mention, kind, entity, gender, plural, titles };
}

/** Nobody but people has titles. */
const NONE: Set<number> = new Set();

function roleWords({ role }: Person): Set<number> {
  return new Set(role?.text.split(/\s+/).map((word) => hashWord(word) | 0));
}

/** What to call a referent. */
export function nameOf(tokens: Tokens, { name, first }: Referent): string {
  return name ?? phraseText(tokens, first);
}

/** A phrase as it stands in the text, white space folded. */
function phraseText(tokens: Tokens, { first, last }: SourceMention): string {
  return foldSpace(tokens.text.slice(tokens.start[first], tokens.end[last]));
}

function genderOfName(name: string, language: Language): number {
  const space = name.indexOf(" ");
  if (space < 0) return Gender.unknown;
  const tags = language.lexicon(name.slice(0, space).toLowerCase());
  if (tags.includes("MaleName")) return Gender.male;
  return tags.includes("FemaleName") ? Gender.female : Gender.unknown;
}

const male = wordSet(
  "mr mr. sir lord king prince father brother son husband he's spokesman chairman congressman businessman councilman policeman actor duke baron pope",
);
const female = wordSet(
  "mrs mrs. ms ms. miss lady dame queen princess mother sister daughter wife widow spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman actress duchess baroness",
);

/** Takes in what stands before a name and in apposition to it. */
function learn({ tokens, classes, mentions }: Reading, index: number, referent: Draft): void {
  // No pronoun that asks for a gender, and no title, stands for one of these.
  if (referent.kind === "organization" || referent.kind === "place") return;
  const mention = mentions[index]!;
  const end = mention.name?.first ?? (mention.kind === MentionKind.noun ? mention.last + 1 : mention.last);
  for (let i = mention.first; i < end; i++) learnWord(tokens.hash[i]!, referent);
  if (classes[mention.last + 1] !== WordClass.comma) return;
  const next = mentions[index + 1];
  if (next !== undefined && next.first === mention.last + 2 && next.kind === MentionKind.noun)
    for (let i = next.first; i <= next.last; i++) learnWord(tokens.hash[i]!, referent);
}

function learnWord(hash: number, referent: Draft): void {
  if (referent.kind === "person") referent.titles.add(hash | 0);
  if (male.has(hash)) referent.gender = Gender.male;
  else if (female.has(hash)) referent.gender = Gender.female;
}
