/** What a word's letters alone say of it: tables, compromise's lexicon and endings in one lookup. */
import type { Language } from "../english/english.ts";
import { createLexemeMemo, type LexemeMemo, recall } from "../english/lexeme-memo.ts";
import { rememberedOf } from "../text/remembered-of.ts";
import type { Tokens } from "../text/tokens.ts";
import { kin } from "./person-words.ts";
import {
  boundaries,
  clauseBoundaries,
  gerunds,
  nounsBeforeTitles,
  phraseOpeners,
} from "./roles/role-boundaries.ts";
import {
  companions,
  emptyNouns,
  honorifics,
  roleNouns,
  thingsInEr,
  titleAbbreviations,
} from "./roles/role-nouns.ts";
import { stringSet } from "./words.ts";

export const WordFact = {
  /** No noun phrase goes on past it: a function word, an auxiliary, a time. */
  boundary: 1,
  clauseBoundary: 2,
  phraseOpener: 4,
  /** "elected": in -ed, or a past tense, modal or auxiliary of the lexicon. */
  past: 8,
  /** Before a capital hardly a noun: “admires Russian President”, “prefer Senator”. */
  verbBeforeName: 16,
  /** In -ing, but no gerund. */
  ing: 32,
  /** In -ing and like an adjective: "acting". */
  gerund: 64,
  kin: 128,
  /** Besides `kin`: one of them, not several. */
  oneKin: 256,
  companion: 512,
  /** A singular noun that says what somebody is. */
  roleNoun: 1024,
  /** An abbreviation that is a role where it has a capital: "Gov." */
  title: 2048,
  honorific: 4096,
  adjective: 8192,
  presentTense: 16384,
  pastTense: 32768,
  /** After "to" it is the verb: “to meet president X”. */
  infinitive: 65536,
  /** A noun of the lexicon, or in -ion. */
  noun: 131072,
  maleName: 262144,
  femaleName: 524288,
  /** Besides `roleNoun`: only its ending says so. In -er or -or there are surnames, too: Okafor, Miller. */
  agentive: 1048576,
} as const;

const BITS = 21;

/** The memo of facts that lives as long as the language. */
export const factMemo = rememberedOf(
  (language: Language): LexemeMemo => createLexemeMemo(BITS, (letters) => factsOf(letters, language)),
);

/** The `WordFact` bits of a token; 0 beyond the ends. */
export function wordFacts(memo: LexemeMemo, tokens: Tokens, index: number): number {
  return index < 0 || index >= tokens.count ? 0 : recall(memo, tokens, index);
}

function factsOf(letters: string, language: Language): number {
  const word = letters.replace(/(.)\.$/, "$1");
  const tags = language.lexicon(word);
  return (
    tableFacts(word) |
    tagFacts(word, tags) |
    nameFacts(letters === word ? tags : language.lexicon(letters)) |
    (isRole(word, tags, language) ? WordFact.roleNoun : 0) |
    (isAgentive(word, tags) && !roleNouns.has(word) ? WordFact.agentive : 0)
  );
}

const tables = [
  [boundaries, WordFact.boundary],
  [clauseBoundaries, WordFact.clauseBoundary],
  [phraseOpeners, WordFact.phraseOpener],
  [kin, WordFact.kin],
  [companions, WordFact.companion],
  [honorifics, WordFact.honorific],
] as const;

function tableFacts(word: string): number {
  let facts = /n't$/.test(word) ? WordFact.boundary : 0;
  for (const [table, fact] of tables) if (table.has(word)) facts |= fact;
  if (word.endsWith("ing")) facts |= gerunds.has(word) ? WordFact.gerund : WordFact.ing;
  if (!kin.has(word)) return titleAbbreviations.has(word) ? facts | WordFact.title : facts;
  return word.endsWith("s") ? facts : facts | WordFact.oneKin;
}

const verbsLikeRoles = /^(coach|host|guard|guide|head|chair|pilot|star|judge|captain|champion|partner|man)$/;

function tagFacts(word: string, tags: readonly string[]): number {
  const is = (tag: string) => tags.includes(tag);
  const isInfinitive = verbsLikeRoles.test(word) || /(?:ate|ify|ise|ize|erve|threw)$/.test(word);
  const isPast =
    (word.length > 4 && word.endsWith("ed")) || is("PastTense") || is("Modal") || is("Auxiliary");
  const isVerb = !nounsBeforeTitles.has(word) && (/[^suoi]s$/.test(word) || is("Infinitive"));
  return (
    (isPast ? WordFact.past : 0) |
    (isVerb ? WordFact.verbBeforeName : 0) |
    (isInfinitive || is("Infinitive") || is("Singular") ? WordFact.infinitive : 0) |
    (word.endsWith("ion") || is("Singular") || is("Plural") ? WordFact.noun : 0) |
    (is("Adjective") ? WordFact.adjective : 0) |
    (is("PresentTense") ? WordFact.presentTense : 0) |
    (is("PastTense") ? WordFact.pastTense : 0)
  );
}

function nameFacts(tags: readonly string[]): number {
  return (
    (tags.includes("MaleName") ? WordFact.maleName : 0) |
    (tags.includes("FemaleName") ? WordFact.femaleName : 0)
  );
}

const AGENTIVE =
  /^\p{L}{2,}(?:ist|ician|ologist|ographer|woman|person|keeper|warden|maker|holder|worker|owner|writer|crat|eer|smith|master)$/u;
/** “trawlerman”, “groundsman”; but a Roman is a citizen and a talisman a thing. */
const isMansTrade = (word: string) => word.length > 5 && word.endsWith("man") && !notTrades.has(word);
const notTrades = stringSet("german roman norman ottoman talisman shaman caiman human yeoman");

/** Whether the singular noun, in lower case, says what somebody is. */
export function isRoleWord(word: string, language: Language): boolean {
  return isRole(word, language.lexicon(word), language);
}

function isRole(word: string, tags: readonly string[], language: Language): boolean {
  if (roleNouns.has(word)) return true;
  if (honorifics.has(word) || emptyNouns.has(word) || boundaries.has(word)) return false;
  if (AGENTIVE.test(word) || isMansTrade(word)) return true;
  if (isUnknown(tags)) return isAgentive(word, tags);
  return tags.includes("Actor") && (!word.endsWith("s") || language.singular(word) === word);
}

function isUnknown(tags: readonly string[]): boolean {
  return tags.length === 0 || (tags.length === 1 && tags[0] === "Noun");
}

function isAgentive(word: string, tags: readonly string[]): boolean {
  return isUnknown(tags) && /^\p{L}{3,}(?:er|or)$/u.test(word) && !thingsInEr.has(word);
}
