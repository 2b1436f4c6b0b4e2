/** The same words should be one type through a story: the tagger sees each sentence by itself. */
import { TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordTable } from "../cue-words.ts";
import { type Gazetteer, NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import type { NameForm, NameMention, NameType } from "./name-mention.ts";
import { isFullName, personWords } from "./person-name.ts";

/** Margins are in units of the tagger's scores; below this, as every tenth is, it was in doubt. */
const DOUBT = 150;
/** What a reading without doubt weighs at most, in mentions. */
const HEAVIEST = 3;

type Votes = Record<NameType, number>;

/**
 * Mentions with their types made to agree: a country stays a country unless a person of the story bears the
 * name; the surname of a person is that person where the tagger was in doubt; what stands before "district" is a place
 * then; other words go with their majority.
 */
export function repairTypes(
  tokens: Tokens,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
): readonly NameMention[] {
  const votes = countVotes(mentions);
  const surnames = findSurnames(mentions);
  return mentions.map((mention) => {
    const type = repairedType(tokens, mention, votes.get(mention.form.key)!, surnames, gazetteer);
    return type === mention.type ? mention : { ...mention, type, rule: "story" };
  });
}

function countVotes(mentions: readonly NameMention[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const { form, type, margin } of mentions) {
    const vote = votes.get(form.key) ?? { person: 0, place: 0, organization: 0 };
    vote[type] += Math.min(0.5 + Math.max(margin, 0) / (2 * DOUBT), HEAVIEST);
    votes.set(form.key, vote);
  }
  return votes;
}

/** The last words of the full names of people. */
function findSurnames(mentions: readonly NameMention[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  const seen = new Set<NameForm>();
  for (const { type, form } of mentions) {
    if (type !== "person" || seen.has(form)) continue;
    seen.add(form);
    const words = personWords(form);
    if (isFullName(words)) surnames.add(words.at(-1)!);
  }
  return surnames;
}

function repairedType(
  tokens: Tokens,
  mention: NameMention,
  votes: Votes,
  surnames: ReadonlySet<string>,
  gazetteer: Gazetteer,
): NameType {
  const { type, form, margin } = mention;
  const isSurname = form.words.length === 1 && surnames.has(form.words[0]!);
  const isPlace = type === "place" && isKnownPlace(tokens, mention, gazetteer);
  if (isSurname && (type === "person" || (margin < DOUBT && !isPlace))) return "person";
  if (!isSurname && type !== "place" && isCountry(tokens, mention, gazetteer)) return "place";
  if (margin < DOUBT && isBeforePlaceWord(tokens, mention)) return "place";
  return margin < DOUBT ? strongest(type, votes) : type;
}

/** Lower-case words that make a place of the name before them: of 63 such names in the training sets all are. */
const placeWords = wordTable([
  ["district village municipality suburb neighbourhood neighborhood prefecture river peninsula", 1],
]);

/** "the hilly Gwandu district". */
function isBeforePlaceWord({ count, flags, hash, sentenceOf }: Tokens, { last }: NameMention): boolean {
  const next = last + 1;
  if (next >= count || sentenceOf[next] !== sentenceOf[last]) return false;
  return (flags[next]! & TokenFlag.capital) === 0 && placeWords.get(hash[next]!) !== -1;
}

function isKnownPlace(tokens: Tokens, { first, last }: NameMention, gazetteer: Gazetteer): boolean {
  const { country, region, city, water, site } = NameClass;
  const classes = gazetteer.classesOf(phraseHash(tokens, first, last));
  return (classes & (country | region | city | water | site)) !== 0;
}

/** Whether the words are a country's; acronyms such as CAR are more often something else. */
function isCountry(tokens: Tokens, { first, last, form }: NameMention, gazetteer: Gazetteer): boolean {
  if (form.isAcronym && !/^U\.?[SK]\.?$/.test(form.text)) return false;
  return (gazetteer.classesOf(phraseHash(tokens, first, last)) & NameClass.country) !== 0;
}

function strongest(own: NameType, votes: Votes): NameType {
  let best = own;
  for (const type of ["person", "place", "organization"] as const) if (votes[type] > votes[best]) best = type;
  return best;
}
