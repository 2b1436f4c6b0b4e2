/** Roles that stand right before a name: “Chinese Vice Minister of Commerce Guo Renshu”. */
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { kin } from "../person-words.ts";
import { lowerWord } from "../words.ts";
import {
  beforeHonorifics,
  isBoundary,
  isHyphen,
  isRoleNoun,
  type Phrase,
  type Reading,
  sameSentence,
} from "./reading.ts";
import { companions, titleAbbreviations } from "./role-nouns.ts";

/** No role is longer; a cap for text without marks. */
const WINDOW = 14;

/** The role that ends right before the token `name`, honorifics passed over. */
export function roleBefore(reading: Reading, name: number): Phrase | undefined {
  const { tokens } = reading;
  const end = beforeHonorifics(reading, name);
  if (!sameSentence(tokens, end, name) || reading.nameByLast.get(end)?.type === "person") return undefined;
  const head = isRoleNoun(reading, end) ? end : headOfTitle(reading, end);
  const first = head === undefined ? undefined : startOfPhrase(reading, head);
  if (head === undefined || first === undefined) return undefined;
  // “Senior Adviser to the President Majdi Khaldi”, “Chief of Defence Forces Gen. X”: only a part of the title.
  const goesOn =
    lowerWord(tokens, first - 1) === "the" ||
    (lowerWord(tokens, first - 1) === "of" && titleAbbreviations.has(lowerWord(tokens, end)));
  const outer = goesOn ? headOfTitle(reading, first - 1) : undefined;
  const outerFirst = outer === undefined ? undefined : startOfPhrase(reading, outer);
  if (outer === undefined || outerFirst === undefined) return { first, last: end, head };
  return { first: outerFirst, last: end, head: outer };
}

/** “Minister of Foreign Affairs”, “Ambassador to Peru”: the title before the preposition, all in capitals. */
function headOfTitle(reading: Reading, end: number): number | undefined {
  const { tokens } = reading;
  for (let i = end; i > end - 8 && sameSentence(tokens, i - 1, end); i--) {
    const word = lowerWord(tokens, i);
    if (/^(of|for|to)$/.test(word)) {
      const isTitle = hasFlag(tokens, i - 1, TokenFlag.capital) && isRoleNoun(reading, i - 1);
      if (isTitle && i < end) return i - 1;
    }
    const joins = /^(of|for|to|and|the)$/.test(word) || isHyphen(tokens, i);
    if (!joins && !hasFlag(tokens, i, TokenFlag.capital)) return undefined;
  }
  return undefined;
}

/** Where the noun phrase with this head begins; undefined where the head turns out to be a verb. */
function startOfPhrase(reading: Reading, head: number): number | undefined {
  let first = head;
  let next: number | undefined = head;
  while (next !== undefined && next > head - WINDOW) {
    first = next;
    next = stepBack(reading, first);
  }
  const joined = startOfJoined(reading, first);
  if (joined !== undefined) return joined;
  while (isHyphen(reading.tokens, first)) first++;
  return trimVerb(reading, first, head);
}

/** Where the phrase begins one word or name further to the left; undefined where it ends. */
function stepBack(reading: Reading, first: number): number | undefined {
  const { tokens, nameByLast } = reading;
  const before = first - 1;
  if (!sameSentence(tokens, before, first) || isRepeated(reading, first)) return undefined;
  if (hasFlag(tokens, before, TokenFlag.clitic)) return nameByLast.get(before - 1)?.first;
  const name = nameByLast.get(before);
  if (name !== undefined) return name.first;
  if (opensRole(reading, first)) return undefined;
  const stops = isBoundary(reading, before) && !joinsCapitals(reading, before);
  return openingOfAcronym(tokens, before) ?? (stops ? undefined : before);
}

/** “in the email investigation former Secretary of State X”: no noun belongs to a role before its "former". */
function opensRole({ tokens, language }: Reading, index: number): boolean {
  if (!/^(former|then|late|longtime|current|incoming|outgoing)$/.test(lowerWord(tokens, index))) return false;
  if (hasFlag(tokens, index - 1, TokenFlag.capital) || isHyphen(tokens, index - 1)) return false;
  const word = lowerWord(tokens, index - 1);
  return word.endsWith("ion") || language.lexicon(word).some((tag) => tag === "Singular" || tag === "Plural");
}

/** Where the brackets open in “Farmers’ Unity Party (FUP) Legislator”, if they close at the token. */
function openingOfAcronym(tokens: Tokens, closing: number): number | undefined {
  const isAcronym =
    lowerWord(tokens, closing) === ")" &&
    lowerWord(tokens, closing - 2) === "(" &&
    hasFlag(tokens, closing - 1, TokenFlag.allCaps) &&
    hasFlag(tokens, closing - 3, TokenFlag.capital) &&
    !hasFlag(tokens, closing - 3, TokenFlag.allCaps);
  return isAcronym ? closing - 2 : undefined;
}

/** “Commerce and Industry”, “Farmers’ Union”: no boundary, but “President Lee and Premier Han” has one. */
function joinsCapitals({ tokens, nameByLast }: Reading, index: number): boolean {
  const isPossessive =
    /^['’]$/.test(lowerWord(tokens, index)) && !hasFlag(tokens, index, TokenFlag.spaceBefore);
  return (
    (isPossessive || lowerWord(tokens, index) === "and") &&
    hasFlag(tokens, index - 1, TokenFlag.capital) &&
    hasFlag(tokens, index + 1, TokenFlag.capital) &&
    nameByLast.get(index - 1)?.type !== "person"
  );
}

/** “founder and chief executive”: both are the same person's where no article stands before the first. */
function startOfJoined(reading: Reading, second: number): number | undefined {
  const { tokens } = reading;
  const head = second - 2;
  if (!sameSentence(tokens, head, second) || lowerWord(tokens, second - 1) !== "and") return undefined;
  if (!isRoleNoun(reading, head) || reading.nameByLast.has(head)) return undefined;
  let first = head;
  while (first > head - 4 && sameSentence(tokens, first - 1, head) && !isBoundary(reading, first - 1))
    first--;
  return lowerWord(tokens, first - 1) === "the" ? undefined : first;
}

/** “the US US Secretary”, “Uganda Ugandan President”: two sentences ran together. */
function isRepeated({ tokens, nameByFirst, nameByLast }: Reading, index: number): boolean {
  if (!hasFlag(tokens, index, TokenFlag.capital) || index === 0) return false;
  if (nameByLast.get(index - 1)?.type === "place" && nameByFirst.get(index)?.type === "place") return true;
  const [before, word] = [lowerWord(tokens, index - 1), lowerWord(tokens, index)];
  return before === word || (before.length > 3 && word.startsWith(before.slice(0, 5)));
}

const beforeVerbs = /^(to|will|would|can|could|shall|should|may|might|must|did|does|do|not|who|never|also)$/;

const verbsLikeRoles = /^(coach|host|guard|guide|head|chair|pilot|star|judge|captain|champion|partner|man)$/;

function isInfinitive({ tokens, language }: Reading, index: number): boolean {
  const word = lowerWord(tokens, index);
  if (verbsLikeRoles.test(word) || /(?:ate|ify|ise|ize|erve|threw)$/.test(word)) return true;
  return language.lexicon(word).some((tag) => tag === "Infinitive" || tag === "Singular");
}

/** “to meet president X”: behind "to" the first word is a verb. */
function trimVerb(reading: Reading, first: number, head: number): number | undefined {
  const { tokens, language } = reading;
  if (hasFlag(tokens, first, TokenFlag.capital) || !isKind(tokens, first, TokenKind.word)) return first;
  const tags = language.lexicon(lowerWord(tokens, first));
  const maySay =
    beforeVerbs.test(lowerWord(tokens, first - 1)) && lowerWord(tokens, first - 2) !== "according";
  const isVerb = (maySay && isInfinitive(reading, first)) || (first < head && tags.includes("PresentTense"));
  if (!isVerb) return first;
  return first < head ? first + 1 : undefined;
}

/** Whether the role is only a relation to somebody it does not name: “his wife”, “the victim’s friend”. */
export function isRelative({ tokens }: Reading, { first, last, head }: Phrase): boolean {
  const noun = lowerWord(tokens, head);
  if (last > head || (!kin.has(noun) && !companions.has(noun))) return false;
  const owner = lowerWord(tokens, first - 1);
  if (/^(his|her|their|my|our|your)$/.test(owner)) return true;
  return first === head && hasFlag(tokens, first - 1, TokenFlag.clitic);
}
