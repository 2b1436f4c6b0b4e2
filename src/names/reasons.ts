/** Why a name is what it is taken for, as a reader of news would say it. */
import { type Tokens, wordAt } from "../text/tokens.ts";
import { Cue, cueOf } from "./cue-words.ts";
import { type Gazetteer, NameClass } from "./gazetteer.ts";
import { phraseHash } from "./phrase-hash.ts";
import { Shape, shapeOf } from "./shapes.ts";
import type { TaggedName } from "./tagged-name.ts";

const kinds = { person: "a person", place: "a place", organization: "an organization" } as const;

const byRule: Readonly<Partial<Record<TaggedName["rule"], string>>> = {
  story: "the rest of the story says so",
  "legal-form": "it ends in a legal form of companies",
  partners: "two names joined by “&” are a firm",
  nickname: "a nickname stands inside it",
  "known-as": "the text says that somebody is called so",
  noun: "a word for a firm before it",
  contest: "plays against another in a story of sports",
  brand: "’s belongs to its name",
  known: "known as an organization, and nothing here speaks of a person",
  body: "a body of the one named in it",
  "head-word": "its last word says so, whoever it is named for",
  "place-noun": "a word for a place after it",
  "place-words": "the words beside it, here or elsewhere in the story, speak of a place",
  acronym: "the initials of an organization that the story names",
  shares: "it has shares",
  firm: "the story names the firm in full",
  listed: "in a list of people",
  "person-words": "known names, or a role, an age or speech beside it",
  "known-place": "known as a place, and nobody in the story bears the name",
};

/** Below this margin, as every tenth name is, the tagger was in doubt. */
const DOUBT = 150;

/** What stands beside a name or in it that speaks for its type: the cue, and how it is said. */
interface Clue {
  readonly type: TaggedName["type"];
  readonly cue: number;
  readonly say: (word: string) => string;
}

const before: readonly Clue[] = [
  { type: "person", cue: Cue.honorific, say: (word) => `“${word}” before it` },
  { type: "person", cue: Cue.title, say: (word) => `a title before it (“${word}”)` },
  { type: "person", cue: Cue.saying, say: (word) => `“${word}” before it` },
  { type: "place", cue: Cue.location, say: (word) => `“${word}” before it` },
  { type: "organization", cue: Cue.sport, say: (word) => `“${word}” before it` },
];
const after: readonly Clue[] = [
  { type: "person", cue: Cue.saying, say: (word) => `“${word}” after it` },
  { type: "person", cue: Cue.person, say: (word) => `“${word}” after it` },
  { type: "organization", cue: Cue.sport, say: (word) => `“${word}” after it` },
  { type: "organization", cue: Cue.saying, say: (word) => `“${word}” after it` },
];
const inside: readonly Clue[] = [
  { type: "organization", cue: Cue.organization, say: (word) => `a word of organizations in it (“${word}”)` },
  { type: "organization", cue: Cue.legalForm, say: (word) => `a legal form in it (“${word}”)` },
  { type: "place", cue: Cue.place, say: (word) => `a word of places in it (“${word}”)` },
];

const known: readonly { readonly type: TaggedName["type"]; readonly bits: number; readonly say: string }[] = [
  { type: "place", bits: NameClass.country, say: "known as a country" },
  { type: "place", bits: NameClass.region, say: "known as a region" },
  { type: "place", bits: NameClass.city, say: "known as a city" },
  { type: "place", bits: NameClass.water | NameClass.site | NameClass.area, say: "known as a place" },
  { type: "organization", bits: NameClass.organization, say: "known as an organization" },
];

/** "a person: a title before it (“President”), “said” after it". */
export function reasonFor(tokens: Tokens, name: TaggedName, gazetteer: Gazetteer): string {
  const rule = byRule[name.rule];
  const clues = rule === undefined ? cluesFor(tokens, name, gazetteer) : [rule];
  if (clues.length === 0) clues.push("from all its words and those around it");
  if (rule === undefined && name.margin < DOUBT) clues.push("in doubt");
  return `${kinds[name.type]}: ${clues.join(", ")}`;
}

function cluesFor(tokens: Tokens, { first, last, type }: TaggedName, gazetteer: Gazetteer): string[] {
  const clues: string[] = [];
  const add = (list: readonly Clue[], i: number): void => {
    if (i < 0 || i >= tokens.count || tokens.sentenceOf[i] !== tokens.sentenceOf[first]) return;
    const cue = cueOf(tokens.hash[i]!, shapeOf(tokens, i));
    const clue = list.find((each) => each.type === type && each.cue === cue);
    if (clue !== undefined) clues.push(clue.say(wordAt(tokens, i)));
  };
  const classes = gazetteer.classesOf(phraseHash(tokens, first, last));
  const entry = known.find(({ type: of, bits }) => of === type && (classes & bits) !== 0);
  if (entry !== undefined) clues.push(entry.say);
  for (let i = first; i <= last; i++) add(inside, i);
  add(before, first - 1);
  add(after, shapeOf(tokens, Math.min(last + 1, tokens.count - 1)) === Shape.comma ? last + 2 : last + 1);
  if (type === "person" && isGivenName(tokens, first, gazetteer)) clues.push("a known given name");
  return clues;
}

function isGivenName(tokens: Tokens, first: number, gazetteer: Gazetteer): boolean {
  return (gazetteer.classesOf(phraseHash(tokens, first, first)) & NameClass.givenName) !== 0;
}
