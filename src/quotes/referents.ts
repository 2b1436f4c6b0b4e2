/** Who the names of a story stand for, with what pronouns and descriptions need to find them again. */
import type { Language } from "../language/language.ts";
import { foldSpace } from "../text/fold.ts";
import { hashWord } from "../text/hash.ts";
import { mentionOf, type Tokens } from "../text/tokens.ts";
import { MentionKind, type SourceMention } from "./mentions.ts";
import type { Reading } from "./reading.ts";
import { WordClass } from "./word-class.ts";

export const Gender = { unknown: 0, male: 1, female: 2 } as const;

/** Somebody or something with a name. */
export interface Referent {
  readonly name: string;
  readonly kind: "person" | "organization" | "place" | "unknown";
  /** The id of its entity; null where the tagger has none. */
  readonly entity: string | null;
  readonly gender: number;
  /** Words that titles and appositions gave it: "minister", "doctor". */
  readonly titles: ReadonlySet<number>;
}

/** A referent where its name stands. */
export interface Appearance {
  readonly first: number;
  readonly mention: SourceMention;
  readonly referent: Referent;
}

/** The names of the story in text order, each with whom it stands for. */
export function findReferents(reading: Reading, language: Language): readonly Appearance[] {
  const known = new Map<unknown, Referent & { gender: number; titles: Set<number> }>();
  const found: Appearance[] = [];
  reading.mentions.forEach((mention, index) => {
    if (mention.kind !== MentionKind.name) return;
    const key = mention.name?.entity ?? reading.tokens.hash[mention.last];
    const referent = known.get(key) ?? newReferent(reading.tokens, mention, language);
    known.set(key, referent);
    learn(reading, index, referent);
    found.push({ first: mention.first, mention, referent });
  });
  return found;
}

function newReferent(
  tokens: Tokens,
  mention: SourceMention,
  language: Language,
): Referent & { gender: number; titles: Set<number> } {
  const { name } = mention;
  const text = name?.entity.name ?? foldSpace(mentionOf(tokens, mention.first, mention.last).text);
  const kind = name?.kind ?? "unknown";
  const entity = kind === "person" || kind === "organization" ? name!.entity.id : null;
  const gender = kind === "person" || kind === "unknown" ? genderOfName(text, language) : Gender.unknown;
  return { name: text, kind, entity, gender, titles: new Set() };
}

function genderOfName(name: string, language: Language): number {
  const [given, ...rest] = name.split(" ");
  if (given === undefined || rest.length === 0) return Gender.unknown;
  const tags = language.lexicon(given.toLowerCase());
  if (tags.includes("MaleName")) return Gender.male;
  return tags.includes("FemaleName") ? Gender.female : Gender.unknown;
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashWord));
const male = hashes(
  "mr mr. sir lord king prince father brother son husband he's spokesman chairman congressman businessman councilman policeman actor duke baron pope",
);
const female = hashes(
  "mrs mrs. ms ms. miss lady dame queen princess mother sister daughter wife widow spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman actress duchess baroness",
);

/** Takes in what stands before a name and in apposition to it. */
function learn(
  { tokens, classes, mentions }: Reading,
  index: number,
  referent: { gender: number; titles: Set<number> },
): void {
  const mention = mentions[index]!;
  const end = mention.name?.first ?? mention.last;
  for (let i = mention.first; i < end; i++) learnWord(tokens.hash[i]!, referent);
  if (classes[mention.last + 1] !== WordClass.comma) return;
  const next = mentions[index + 1];
  if (next !== undefined && next.first === mention.last + 2 && next.kind === MentionKind.noun)
    for (let i = next.first; i <= next.last; i++) learnWord(tokens.hash[i]!, referent);
}

function learnWord(hash: number, referent: { gender: number; titles: Set<number> }): void {
  referent.titles.add(hash);
  if (male.has(hash)) referent.gender = Gender.male;
  else if (female.has(hash)) referent.gender = Gender.female;
}
