/** The same words should be one type through a story: the tagger sees each sentence by itself. */

import { Word } from "../english/words.ts";
import { NameClass } from "../names/gazetteer.ts";
import { deeds } from "../names/rules/person-verbs.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { type EntityType, firstMentions, type NameForm, type NameMention } from "./name-mention.ts";
import { isFullName, personWords } from "./person-name.ts";
import { hashSet } from "./words.ts";

/** Margins are in units of the tagger's scores; below this, as every tenth is, it was in doubt. */
const DOUBT = 150;
/** What a reading without doubt weighs at most, in mentions. */
const MAX_WEIGHT = 3;

/** How much the mentions of one name are for each type. */
type Votes = Record<EntityType, number>;

/**
 * Mentions with their types made to agree: a country stays a country unless a person of the story bears the
 * name; the surname of a person is that person where the tagger was in doubt; what stands before "district" is a place
 * then; other words go with their majority.
 */
export function makeLabelsConsistent(
  tokens: Tokens,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const votes = countVotes(mentions);
  const surnames = findSurnames(mentions);
  const bearers = findBearers(tokens, mentions);
  return mentions.map((mention) => {
    const { first, last, margin, form } = mention;
    const type = bearers.has(form.id) ? "person" : consistentType(tokens, mention, votes[form.id]!, surnames);
    return type === mention.type ? mention : { first, last, type, rule: "story", margin, form };
  });
}

/** The votes by form; forms of the same words share theirs. */
function countVotes(mentions: readonly NameMention[]): readonly Votes[] {
  const byKey = new Map<string, Votes>();
  const votes: Votes[] = [];
  for (const { form, type, margin } of mentions) {
    if (form.id === votes.length) {
      const own = byKey.get(form.key) ?? { person: 0, place: 0, organization: 0 };
      byKey.set(form.key, own);
      votes.push(own);
    }
    const weight = Math.min(0.5 + Math.max(margin, 0) / (2 * DOUBT), MAX_WEIGHT);
    const own = votes[form.id]!;
    if (type === "person") own.person += weight;
    else if (type === "place") own.place += weight;
    else own.organization += weight;
  }
  return votes;
}

/** The last words of the full names of people. */
function findSurnames(mentions: readonly NameMention[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  let seen: NameForm | undefined;
  for (const { type, form } of mentions) {
    if (type !== "person" || form === seen) continue;
    seen = form;
    const words = personWords(form);
    if (isFullName(words)) surnames.add(words.at(-1)!);
  }
  return surnames;
}

/** Before a place: “in Toledo”. */
const prepositions = hashSet("in at from near to around outside toward towards across through via of off");
/** After somebody, as what people do: “Toledo, who”, “Toledo had”. */
const followers = wordSet("whose had has would who");
/** “Toledo, a grandmother”. */
const asides = hashSet("a an who whose now then");

/**
 * The forms of one word, read as places, that are words of a person's full name, do once what people do, and never stand as a place
 * does: Toledo in a story of Rodrigo Toledo Páez, unless it says “in Toledo” or “Toledo, Spain”.
 */
function findBearers(tokens: Tokens, mentions: readonly NameMention[]): ReadonlySet<number> {
  const doing = mentions.filter(
    ({ type, form, last }) => type === "place" && form.words.length === 1 && isDoing(tokens, last),
  );
  if (doing.length === 0) return new Set();
  const words = new Set<string>();
  for (const { type, form } of firstMentions(mentions)) {
    const own = type === "person" ? personWords(form) : [];
    if (isFullName(own)) for (const word of own) words.add(word);
  }
  const bearers = new Set(doing.filter(({ form }) => words.has(form.words[0]!)).map(({ form }) => form.id));
  for (const { form, first, last } of mentions) {
    if (!bearers.has(form.id)) continue;
    const isInPlace = hashAt(tokens, last + 1) === Word.comma && hasFlag(tokens, last + 2, TokenFlag.capital);
    if (prepositions.has(hashAt(tokens, first - 1)) || isInPlace || isCountry(form)) bearers.delete(form.id);
  }
  return bearers;
}

function isDoing(tokens: Tokens, last: number): boolean {
  const next = hashAt(tokens, last + 1);
  if (deeds.has(next) || followers.has(next)) return true;
  if (next !== Word.comma) return false;
  return asides.has(hashAt(tokens, last + 2)) || isKind(tokens, last + 2, TokenKind.number);
}

function consistentType(
  tokens: Tokens,
  mention: NameMention,
  votes: Votes,
  surnames: ReadonlySet<string>,
): EntityType {
  const { type, form, margin } = mention;
  const isSurname = form.words.length === 1 && surnames.has(form.words[0]!);
  const isPlace = type === "place" && (form.classes & KNOWN_PLACE) !== 0;
  if (isSurname && (type === "person" || (margin < DOUBT && !isPlace))) return "person";
  if (!isSurname && type !== "place" && isCountry(form)) return "place";
  if (margin < DOUBT && isBeforePlaceWord(tokens, mention)) return "place";
  return margin < DOUBT ? strongest(type, votes) : type;
}

const KNOWN_PLACE = NameClass.country | NameClass.region | NameClass.city | NameClass.water | NameClass.site;

/** Lower-case words that make a place of the name before them: of 63 such names in the training sets all are. */
const placeWords = wordSet(
  "district village municipality suburb neighbourhood neighborhood prefecture river peninsula",
);

/** "the hilly Gwandu district". */
function isBeforePlaceWord({ count, flags, hash, sentenceOf }: Tokens, { last }: NameMention): boolean {
  const next = last + 1;
  if (next >= count || sentenceOf[next] !== sentenceOf[last]) return false;
  return (flags[next]! & TokenFlag.capital) === 0 && placeWords.has(hash[next]!);
}

/** Whether the words are a country's; acronyms such as CAR are more often something else. */
function isCountry({ classes, isAcronym, text }: NameForm): boolean {
  return (classes & NameClass.country) !== 0 && (!isAcronym || /^U\.?[SK]\.?$/.test(text));
}

function strongest(own: EntityType, votes: Votes): EntityType {
  let best = own;
  for (const type of ["person", "place", "organization"] as const) if (votes[type] > votes[best]) best = type;
  return best;
}
