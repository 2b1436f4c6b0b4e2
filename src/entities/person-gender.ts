/** Who is a man and who a woman, as far as the story says: by title, role, pronoun, and last by given name. */
import type { Gender, Role } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import { findQuotedSpans } from "../text/quote-marks.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { wordMap, wordsOf } from "../text/word-table.ts";
import { type MentionIndex, mentionFrom } from "./mention-index.ts";
import type { NameMention } from "./name-mention.ts";
import type { PersonCluster } from "./person-cluster.ts";
import { femaleRoles, femaleTitles, maleRoles, maleTitles } from "./person-words.ts";

/** What said it. */
export type GenderSource = "title" | "role" | "pronoun" | "name";

/** A person's gender and the strongest of what says so. */
export interface PersonGender {
  readonly gender: Gender;
  readonly source: GenderSource;
  /** The role's text or the given name that said so; null for titles and pronouns. */
  readonly words: string | null;
}

/** What the search for pronouns reads of a story. */
export interface GenderContext {
  readonly tokens: Tokens;
  readonly names: MentionIndex;
  /** By form id, whose mentions they are. */
  readonly owners: ReadonlyMap<NameMention, PersonCluster>;
  /** 1 for each token between quotation marks: what is said there is said by somebody of somebody. */
  readonly isQuoted: Uint8Array;
}

/** Reads once for a story what the genders of its people are read from. */
export function readGenderContext(
  tokens: Tokens,
  names: MentionIndex,
  people: readonly PersonCluster[],
): GenderContext {
  const isQuoted = new Uint8Array(tokens.count);
  if (people.length > 0)
    for (const { first, last } of findQuotedSpans(tokens)) isQuoted.fill(1, first, last + 1);
  const owners = new Map<NameMention, PersonCluster>();
  for (const person of people) for (const mention of person.mentions) owners.set(mention, person);
  return { tokens, names, owners, isQuoted };
}

/**
 * What each kind of evidence weighs. A title says it; a role nearly does (women have been chairmen); one pronoun may be
 * another person's, several hardly; a given name counts where nothing else speaks. Chosen on the training articles by how often
 * the rest agrees with the titles: test/entities/gender.test.ts holds the cases.
 */
const TITLE = 10;
const ROLE = 4;
const NAME = 1.6;
const MAX_PRONOUNS = 6;
/** Below this nothing is said. */
const MIN_EVIDENCE = 0.9;

/** The gender of a person; null where nothing tells it, or where what tells it disagrees. */
export function genderOfPerson(
  context: GenderContext,
  person: PersonCluster,
  role: Role | null,
): PersonGender | null {
  const evidence: readonly (readonly [GenderSource, number])[] = [
    ["title", TITLE * signOf(person.titleGender)],
    ["role", ROLE * signOf(genderOfRole(role))],
    ["pronoun", Math.max(-MAX_PRONOUNS, Math.min(MAX_PRONOUNS, weighPronouns(context, person)))],
    ["name", NAME * signOf(person.nameGender)],
  ];
  const sum = evidence.reduce((total, [, weight]) => total + weight, 0);
  if (Math.abs(sum) < MIN_EVIDENCE) return null;
  const [source] = evidence.reduce((best, each) => (each[1] * sum > best[1] * sum ? each : best));
  return { gender: sum > 0 ? "female" : "male", source, words: wordsOfSource(source, person, role) };
}

/** A role's text or the given name; titles and pronouns add up to what is in no single word. */
function wordsOfSource(source: GenderSource, person: PersonCluster, role: Role | null): string | null {
  if (source === "role") return role?.text ?? null;
  if (source === "name") return person.mentions[0]!.form.text.split(" ")[0]!;
  return null;
}

function signOf(gender: Gender | null): number {
  if (gender === null) return 0;
  return gender === "female" ? 1 : -1;
}

const roleGenders: ReadonlyMap<string, Gender> = new Map([
  ...wordsOf(`${maleTitles} ${maleRoles}`).map((word) => [word, "male"] as const),
  ...wordsOf(`${femaleTitles} ${femaleRoles}`).map((word) => [word, "female"] as const),
]);

/** “retired schoolmistress from Leeds”: the last such word before what hangs on the role. */
function genderOfRole(role: Role | null): Gender | null {
  if (role === null) return null;
  const [head = ""] = role.text.toLowerCase().split(/ (?:of|for|to|at|in|on|from|with|who|whose|and) |,/);
  return head.split(/[\s-]+/).reduce<Gender | null>((found, word) => genderOfWord(word) ?? found, null);
}

function genderOfWord(word: string): Gender | null {
  const known = roleGenders.get(word);
  if (known !== undefined) return known;
  if (/..woman$/.test(word)) return "female";
  return null;
}

/**
 * Pronouns by what they weigh: positive for women. Of single ones after a titled name in the training articles “he” and “his” are
 * right in 19 of 20 cases, “her”, which may be an object, in 4 of 5; “him” is mostly somebody else.
 */
const pronouns = wordMap(
  Object.entries({ she: 1, he: -1, her: 0.7, his: -1, hers: 0.7, him: -0.3, herself: 2, himself: -2 }).map(
    ([word, weight]) => [hashWord(word), weight] as const,
  ),
);

/** What a pronoun of a later sentence counts against one of the name's own. */
const LATER = 0.7;

const MAX_MENTIONS = 8;
const MAX_DISTANCE = 40;

/** The pronouns after the person's name in the story's own words, before anybody else is named. */
function weighPronouns(context: GenderContext, person: PersonCluster): number {
  let sum = 0;
  for (let i = 0; i < person.mentions.length && i < MAX_MENTIONS; i++)
    sum += pronounAfter(context, person, person.mentions[i]!);
  return sum;
}

/** The weight of the first pronoun after a mention; 0 where another person or the paragraph's end comes first. */
function pronounAfter(context: GenderContext, person: PersonCluster, mention: NameMention): number {
  const { tokens, names, owners, isQuoted } = context;
  if (isQuoted[mention.first] === 1) return 0;
  const end = Math.min(tokens.count, mention.last + MAX_DISTANCE);
  for (let i = mention.last + 1; i < end; i++) {
    if (hasFlag(tokens, i, TokenFlag.paragraphStart)) return 0;
    if (isQuoted[i] === 1) continue;
    const other = mentionFrom(names, i);
    if (other?.type === "person" && owners.get(other) !== person) return 0;
    const weight = pronouns.get(tokens.hash[i]!);
    if (weight !== undefined)
      return tokens.sentenceOf[i] === tokens.sentenceOf[mention.last] ? weight : weight * LATER;
  }
  return 0;
}
