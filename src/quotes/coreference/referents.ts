/** Who the names of a story stand for, with what pronouns and descriptions need to find them again. */
import type { Language } from "../../english/english.ts";
import type { Person } from "../../model/result.ts";
import { hashWord, mixHash } from "../../text/hash.ts";
import { phraseText } from "../../text/phrase-text.ts";
import { hashAt } from "../../text/token-tests.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordMap, wordSet } from "../../text/word-table.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { isBeforeVerb } from "../mentions/subjects.ts";
import { type Starts, startsOf } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { isByline } from "./byline.ts";
import { isDefinite, referentCalled } from "./called.ts";
import { isPersonNoun } from "./person-nouns.ts";

/** How many appearances back one is looked for. */
export const APPEARANCES_BACK = 40;

export const Gender = { unknown: 0, male: 1, female: 2 } as const;

/** Somebody or something that a story speaks of by name, or by a description that acts in it. */
export interface Referent {
  /** Its name; null for what the tagger gave none. */
  readonly name: string | null;
  /** Where it appears first. */
  readonly first: SourceMention;
  readonly kind: "person" | "organization" | "place" | "unknown" | "described";
  /** The id of its entity; null where the tagger has none. */
  readonly entity: string | null;
  readonly plural: boolean;
  /** Whether it may be a person: a body, a place and a thing that acts are none. */
  readonly human: boolean;
  /** The gender that words beside it tell; `genderOf` asks its name, too. */
  readonly statedGender: number;
  /** Hashes, as signed numbers, of the words that titles and appositions gave a person; `isTitled` knows its role, too. */
  readonly titles: ReadonlySet<number> | undefined;
}

/** A referent under way: what the text says of it is added as it comes. */
type MutableReferent = { -readonly [Key in keyof Referent]: Referent[Key] } & {
  titles: Set<number> | undefined;
};

/** A referent where it stands. */
export interface Appearance {
  readonly first: number;
  readonly mention: SourceMention;
  readonly referent: Referent;
  /** Whether it stands in a line of names alone: who wrote the story or took a picture is nobody in it. */
  readonly isByline: boolean;
}

type MutableAppearance = Appearance & { readonly referent: MutableReferent };

/** A story's appearances in text order, and where they begin, for `indexFrom`. */
export interface Appearances {
  readonly all: readonly Appearance[];
  readonly starts: Starts;
  readonly language: Language;
}

/**
 * The names of the story, and the descriptions that act or speak in it, in text order, each with whom it stands
 * for. `sources` are the phrases that speak.
 */
export function findReferents(
  story: StoryAnalysis,
  sources: ReadonlySet<SourceMention>,
  language: Language,
): Appearances {
  const known = new Map<unknown, MutableReferent>();
  const found: MutableAppearance[] = [];
  const { mentions, tokens } = story;
  let humans = 0;
  let person: MutableReferent | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const told = humans === 1 ? genderOfWord(tokens.hash[mention.first]!) : Gender.unknown;
    // "He" and "his" tell the gender of the only person so far.
    if (told !== Gender.unknown && genderOf(tokens, person!, language) === Gender.unknown)
      person!.statedGender = told;
    if (mention.kind !== MentionKind.name && !isDescribed(story, index, sources)) continue;
    const key = mention.name?.entity ?? keyOf(story, mention);
    let referent = known.get(key) ?? describedBefore(story, found, mention);
    if (referent === undefined) {
      referent = newReferent(mention, tokens, language);
      known.set(key, referent);
      if (referent.human) {
        humans++;
        person = referent;
      }
    }
    learn(story, index, referent);
    found.push({ first: mention.first, mention, referent, isByline: isByline(tokens, mention) });
  }
  return { all: found, starts: startsOf(found), language };
}

/** "The minister": who was called so before, and has a name. */
function describedBefore(
  { tokens }: StoryAnalysis,
  found: readonly MutableAppearance[],
  { first, last, kind }: SourceMention,
): MutableReferent | undefined {
  if (kind !== MentionKind.noun || first === last || !isDefinite(tokens.hash[first]!)) return undefined;
  return referentCalled(found.slice(-APPEARANCES_BACK), hashAt(tokens, last));
}

/** What a phrase without a known name is known again by: its last word, with that of who owns it ("Lund’s harbour"). */
function keyOf({ tokens, classes }: StoryAnalysis, { first, last }: SourceMention): number {
  const head = hashAt(tokens, last);
  for (let i = last - 1; i > first; i--)
    if (classes[i] === WordClass.genitive) return mixHash(head, hashAt(tokens, i - 1));
  return head;
}

/** Whether a description acts or speaks, and is no apposition of a name. */
function isDescribed(story: StoryAnalysis, index: number, sources: ReadonlySet<SourceMention>): boolean {
  const mention = story.mentions[index]!;
  return (
    mention.kind === MentionKind.noun &&
    (isActor(story, mention) || sources.has(mention)) &&
    !isApposed(story, index)
  );
}

/** "The mediator said", "a trader, who": a description that may be taken up by a pronoun. */
function isActor(story: StoryAnalysis, mention: SourceMention): boolean {
  if (isBeforeVerb(story, mention)) return true;
  const next = mention.last + 1;
  const pronoun = classAt(story.classes, next) === WordClass.comma ? next + 1 : next;
  return classAt(story.classes, pronoun) === WordClass.relative;
}

/** "Its director, Per Holm,": the description of a name that follows is no one else. */
function isApposed({ classes, mentions }: StoryAnalysis, index: number): boolean {
  const { last } = mentions[index]!;
  const next = mentions[index + 1];
  return (
    classAt(classes, last + 1) === WordClass.comma &&
    next?.first === last + 2 &&
    next.kind === MentionKind.name
  );
}

function newReferent(mention: SourceMention, tokens: Tokens, language: Language): MutableReferent {
  const { name, plural } = mention;
  const kind = name?.kind ?? (mention.kind === MentionKind.name ? "unknown" : "described");
  const entity = kind === "person" || kind === "organization" ? name!.entity.id : null;
  return {
    name: name?.entity.name ?? null,
    first: mention,
    kind,
    entity,
    plural,
    human: isHuman(kind, mention, tokens, language),
    statedGender: Gender.unknown,
    titles: undefined,
  };
}

function isHuman(
  kind: Referent["kind"],
  { first, last, plural }: SourceMention,
  tokens: Tokens,
  language: Language,
): boolean {
  if (kind === "person") return true;
  if (kind === "described") return !plural && isPersonNoun(tokens, last, language);
  return kind === "unknown" && tokens.hash[first] !== THE;
}

const THE = hashWord("the");

/** What to call a referent. */
export function nameOf(tokens: Tokens, { name, first }: Referent): string {
  return name ?? phraseText(tokens, first.first, first.last);
}

/** The gender of a referent, by the words beside it or by its first name. */
export function genderOf(tokens: Tokens, referent: Referent, language: Language): number {
  const known = referent.kind === "person" ? (referent.first.name!.entity as Person).gender : null;
  if (known !== null) return known === "female" ? Gender.female : Gender.male;
  if (referent.statedGender !== Gender.unknown) return referent.statedGender;
  const isPersonal = referent.kind === "person" || referent.kind === "unknown";
  return isPersonal ? genderOfName(nameOf(tokens, referent), language) : Gender.unknown;
}

function genderOfName(name: string, language: Language): number {
  const space = name.indexOf(" ");
  if (space < 0) return Gender.unknown;
  const tags = language.lexicon(name.slice(0, space).toLowerCase());
  if (tags.includes("MaleName")) return Gender.male;
  return tags.includes("FemaleName") ? Gender.female : Gender.unknown;
}

const he = wordSet("he him his himself");
const she = wordSet("she her hers herself");

/** The gender of "he", "she" and their forms; unknown for all other words. */
export function genderOfWord(hash: number): number {
  return he.has(hash) ? Gender.male : she.has(hash) ? Gender.female : Gender.unknown;
}

const male =
  "mr mr. sir lord king prince father brother son husband he's spokesman chairman congressman businessman councilman policeman duke baron pope";
const female =
  "mrs mrs. ms ms. miss lady dame queen princess mother sister daughter wife widow spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman actress duchess baroness";

const genders = wordMap([
  ...female.split(" ").map((word) => [hashWord(word), Gender.female] as const),
  ...male.split(" ").map((word) => [hashWord(word), Gender.male] as const),
]);

/** Takes in what stands before a name and in apposition to it. */
function learn({ tokens, classes, mentions }: StoryAnalysis, index: number, referent: MutableReferent): void {
  const mention = mentions[index]!;
  const end = mention.name?.first ?? (mention.kind === MentionKind.noun ? mention.last + 1 : mention.last);
  for (let i = mention.first; i < end; i++) learnWord(tokens.hash[i]!, referent);
  if (classAt(classes, mention.last + 1) !== WordClass.comma) return;
  const next = mentions[index + 1];
  if (next !== undefined && next.first === mention.last + 2 && next.kind === MentionKind.noun)
    for (let i = next.first; i <= next.last; i++) learnWord(tokens.hash[i]!, referent);
}

function learnWord(hash: number, referent: MutableReferent): void {
  if (referent.kind === "person" || referent.kind === "organization") {
    referent.titles ??= new Set();
    referent.titles.add(hash);
  }
  const isMan = hash === ACTOR && referent.kind === "described";
  const gender = isMan ? Gender.male : genders.get(hash);
  referent.statedGender = gender ?? referent.statedGender;
}

/** A word for women, too, but not beside "the actress". */
const ACTOR = hashWord("actor");
