/** Kin by a given name alone whom a title and the surname mean later: “A B with his wife, C”, “Mrs B said”. */

import { Word } from "../english/words.ts";
import type { Gender } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import { hashAt } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { firstOfSurname, type SharedSurname } from "./families.ts";
import type { NameMention } from "./name-mention.ts";
import { isFullName } from "./person-name.ts";
import { femaleTitles, maleTitles } from "./person-words.ts";
import { hashSet } from "./words.ts";

/** Of his kin these bear his name or are Mrs by it, and of hers those: a title of the other gender tells them apart. */
const his = hashSet("wife daughter sister mother");
const hers = hashSet("husband son brother father");
const spouses = hashSet("wife husband");
const HIS = hashWord("his");
const HER = hashWord("her");

const titles: Readonly<Record<Gender, ReturnType<typeof hashSet>>> = {
  female: hashSet(femaleTitles),
  male: hashSet(maleTitles),
};

/** Somebody's kin by a given name. */
interface Kin {
  readonly mention: NameMention;
  readonly surname: SharedSurname;
  readonly gender: Gender;
  readonly isSpouse: boolean;
}

/**
 * By the ids of their forms, the given names of kin that stand for whom the story calls by a title of their gender and the
 * surname of the one whose kin they are. Of several of one gender only a husband or wife is meant.
 */
export function findKinSurnames(
  tokens: Tokens,
  people: readonly NameMention[],
): ReadonlyMap<number, SharedSurname> {
  const shared = new Map<number, SharedSurname>();
  const titled = titledSurnames(tokens, people);
  if (titled.size === 0) return shared;
  const kin = people.flatMap((_, i) => kinAt(tokens, people, i) ?? []);
  for (const key of titled) {
    const bearers = new Map(
      kin.filter((each) => keyOf(each) === key).map((each) => [each.mention.form.id, each] as const),
    );
    const all = [...bearers.values()];
    const [meant, other] = all.length === 1 ? all : all.filter(({ isSpouse }) => isSpouse);
    if (meant !== undefined && other === undefined) shared.set(meant.mention.form.id, meant.surname);
  }
  return shared;
}

function keyOf({ gender, surname }: Kin): string {
  return `${gender} ${surname.words.join(" ")}`;
}

/** “female morinaga”: the surnames that stand alone after a title. */
function titledSurnames(tokens: Tokens, people: readonly NameMention[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, form } of people) {
    const title = hashAt(tokens, first - 1);
    for (const gender of ["female", "male"] as const)
      if (titles[gender].has(title) && !isFullName(form.words)) found.add(`${gender} ${form.key}`);
  }
  return found;
}

/**
 * The kin that a single word names right after “his wife” or “his wife,”, and whom it names before “her husband, A B”; undefined
 * where it is none.
 */
function kinAt(tokens: Tokens, people: readonly NameMention[], index: number): Kin | undefined {
  const mention = people[index]!;
  const noun = hashAt(tokens, mention.first - 1) === Word.comma ? mention.first - 2 : mention.first - 1;
  const [owner, word] = [hashAt(tokens, noun - 1), hashAt(tokens, noun)];
  const gender = owner === HIS && his.has(word) ? "female" : owner === HER && hers.has(word) ? "male" : null;
  if (gender === null) return undefined;
  const isSpouse = spouses.has(word);
  if (isFullName(mention.form.words)) {
    const before = people[index - 1];
    const isBare = before !== undefined && before.first === before.last && isNear(tokens, before, mention);
    return isBare
      ? kinOf(tokens, before, mention, gender === "female" ? "male" : "female", isSpouse)
      : undefined;
  }
  const full = mention.first === mention.last ? ownerOf(tokens, people, index) : undefined;
  return full === undefined ? undefined : kinOf(tokens, mention, full, gender, isSpouse);
}

function kinOf(
  tokens: Tokens,
  mention: NameMention,
  full: NameMention,
  gender: Gender,
  isSpouse: boolean,
): Kin {
  const first = firstOfSurname(tokens, full);
  const text = tokens.text.slice(tokens.start[first], tokens.end[full.last]);
  return {
    mention,
    surname: { words: full.form.words.slice(first - full.last - 1), text },
    gender,
    isSpouse,
  };
}

function isNear({ sentenceOf }: Tokens, a: NameMention, b: NameMention): boolean {
  return sentenceOf[a.first] === sentenceOf[b.first];
}

/** Whose kin it is: the full name before in the sentence, else the one behind, else the last before. */
function ownerOf(tokens: Tokens, people: readonly NameMention[], index: number): NameMention | undefined {
  const own = people[index]!;
  const before = people.slice(Math.max(0, index - MAX_BETWEEN), index).findLast(isFull);
  if (before !== undefined && isNear(tokens, before, own)) return before;
  const behind = people[index + 1];
  return behind !== undefined && isNear(tokens, behind, own) && isFull(behind) ? behind : before;
}

/** Names between somebody and his kin. */
const MAX_BETWEEN = 8;

function isFull({ form }: NameMention): boolean {
  return isFullName(form.words);
}
