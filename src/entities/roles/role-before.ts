/** Roles that stand right before a name: “Chinese Vice Minister of Commerce Guo Renshu”. */
import { Word } from "../../english/words.ts";
import { lowerUnit } from "../../text/characters.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens, unitAt } from "../../text/tokens.ts";
import { mentionFrom, mentionTo } from "../mention-index.ts";
import { WordFact } from "../word-facts.ts";
import { hashSet, lowerWord } from "../words.ts";
import {
  beforeHonorifics,
  factsAt,
  isBoundary,
  isHyphen,
  isRoleNoun,
  type Phrase,
  type StoryWords,
} from "./story-words.ts";

const ELDER = hashWord("elder");
/** No role is longer; a cap for text without marks. */
const MAX_LENGTH = 14;

/** The role that ends right before the token `name`, honorifics passed over. */
export function roleBefore(story: StoryWords, name: number): Phrase | undefined {
  const { tokens } = story;
  const end = beforeAcronym(story, beforeHonorifics(story, name));
  if (!sameSentence(tokens, end, name) || mentionTo(story.names, end)?.type === "person") return undefined;
  // “the elder Marcos” is the older of two.
  if (hashAt(tokens, end) === ELDER && hashAt(tokens, end - 1) === Word.the) return undefined;
  const head = headOfPortfolio(story, end) ?? (isRoleNoun(story, end) ? end : headOfTitle(story, end));
  const first = head === undefined ? undefined : startOfPhrase(story, head);
  if (head === undefined || first === undefined) return undefined;
  // “Senior Adviser to the President Majdi Khaldi”, “Chief of Defence Forces Gen. X”: only a part of the title.
  const goesOn =
    hashAt(tokens, first - 1) === Word.the ||
    (hashAt(tokens, first - 1) === Word.of && (factsAt(story, end) & WordFact.title) !== 0);
  const outer = goesOn ? headOfTitle(story, first) : undefined;
  const outerFirst = outer === undefined ? undefined : startOfPhrase(story, outer);
  if (outer === undefined || outerFirst === undefined) return { first, last: end, head };
  return { first: outerFirst, last: end, head: outer };
}

/** “Cabinet Secretary (CS) X”. */
function beforeAcronym({ tokens }: StoryWords, end: number): number {
  const isAcronym =
    hashAt(tokens, end) === Word.closing &&
    hashAt(tokens, end - 2) === Word.opening &&
    hasFlag(tokens, end - 1, TokenFlag.allCaps);
  return isAcronym ? end - 3 : end;
}

const prepositions = hashSet("of for to");
const joiners = hashSet("of for to and the");

/** “Minister of Foreign Affairs”, “Ambassador to Peru”: the title before the preposition, all in capitals. */
function headOfTitle(story: StoryWords, end: number): number | undefined {
  const { tokens } = story;
  // “the Governor of Lagos and Ana Holt” are two.
  if (hashAt(tokens, end) === Word.and) return undefined;
  for (let i = end; i > end - 8 && sameSentence(tokens, i - 1, end); i--) {
    const hash = hashAt(tokens, i);
    if (prepositions.has(hash)) {
      const isTitle = hasFlag(tokens, i - 1, TokenFlag.capital) && isRoleNoun(story, i - 1);
      if (isTitle && i < end) return i - 1;
    }
    const goesOn = hasFlag(tokens, i, TokenFlag.capital) || joiners.has(hash) || isHyphen(tokens, i);
    if (!goesOn) return undefined;
  }
  return undefined;
}

/** Offices named by what they care for: “Minister for Women and Youth” is no youth, “Minister of Justice” no justice. */
const portfolios = hashSet("justice youth women children families sport sports agriculture");

function headOfPortfolio(story: StoryWords, end: number): number | undefined {
  return portfolios.has(hashAt(story.tokens, end)) ? headOfTitle(story, end) : undefined;
}

/** How clergy and members are styled. */
const styles = hashSet("rev rev. reverend hon hon. honourable honorable");

/** Whether the role is only a style, “the Rt Rev”: what its bearer is stands beside it. */
export function isStyle({ tokens }: StoryWords, { head }: Phrase): boolean {
  return styles.has(hashAt(tokens, head));
}

/** Where the noun phrase with this head begins; undefined where the head turns out to be a verb. */
export function startOfPhrase(story: StoryWords, head: number): number | undefined {
  let first = head;
  let next: number | undefined = head;
  while (next !== undefined && next > head - MAX_LENGTH) {
    first = next;
    next = stepBack(story, first);
  }
  const joined = startOfJoined(story, first);
  if (joined !== undefined) return joined;
  while (isHyphen(story.tokens, first)) first++;
  return trimVerb(story, first, head);
}

/** Where the phrase begins one word or name further to the left; undefined where it ends. */
function stepBack(story: StoryWords, first: number): number | undefined {
  const { tokens, names } = story;
  const before = first - 1;
  if (!sameSentence(tokens, before, first) || isRepeated(story, first)) return undefined;
  if (hasFlag(tokens, before, TokenFlag.clitic)) return mentionTo(names, before - 1)?.first;
  const name = mentionTo(names, before);
  if (name !== undefined) return name.first;
  if (opensRole(story, first)) return undefined;
  const stops = isBoundary(story, before) && !joinsCapitals(story, before);
  return openingOfAcronym(tokens, before) ?? (stops ? undefined : before);
}

const openers = hashSet("former then late longtime current incoming outgoing");

/** “in the email investigation former Secretary of State X”: no noun belongs to a role before its "former". */
function opensRole(story: StoryWords, index: number): boolean {
  const { tokens } = story;
  if (!openers.has(hashAt(tokens, index))) return false;
  if (hasFlag(tokens, index - 1, TokenFlag.capital) || isHyphen(tokens, index - 1)) return false;
  return (factsAt(story, index - 1) & WordFact.noun) !== 0;
}

/** Where the brackets open in “Farmers’ Unity Party (FUP) Legislator”, if they close at the token. */
function openingOfAcronym(tokens: Tokens, closing: number): number | undefined {
  const isAcronym =
    hashAt(tokens, closing) === Word.closing &&
    hashAt(tokens, closing - 2) === Word.opening &&
    hasFlag(tokens, closing - 1, TokenFlag.allCaps) &&
    hasFlag(tokens, closing - 3, TokenFlag.capital) &&
    !hasFlag(tokens, closing - 3, TokenFlag.allCaps);
  return isAcronym ? closing - 2 : undefined;
}

/** “Commerce and Industry”, “Farmers’ Union”: no boundary, but “President Lee and Premier Han” has one. */
function joinsCapitals({ tokens, names }: StoryWords, index: number): boolean {
  const hash = hashAt(tokens, index);
  const isPossessive = hash === Word.apostrophe && !hasFlag(tokens, index, TokenFlag.spaceBefore);
  return (
    (isPossessive || hash === Word.and) &&
    hasFlag(tokens, index - 1, TokenFlag.capital) &&
    hasFlag(tokens, index + 1, TokenFlag.capital) &&
    mentionTo(names, index - 1)?.type !== "person"
  );
}

/** “founder and chief executive”: both are the same person's where no article stands before the first. */
function startOfJoined(story: StoryWords, second: number): number | undefined {
  const { tokens } = story;
  const head = second - 2;
  if (!sameSentence(tokens, head, second) || hashAt(tokens, second - 1) !== Word.and) return undefined;
  if (!isRoleNoun(story, head) || mentionTo(story.names, head) !== undefined) return undefined;
  let first = head;
  while (first > head - 4 && sameSentence(tokens, first - 1, head) && !isBoundary(story, first - 1)) first--;
  return hashAt(tokens, first - 1) === Word.the ? undefined : first;
}

/** “the US US Secretary”, “Uganda Ugandan President”: two sentences ran together. */
function isRepeated({ tokens, names }: StoryWords, index: number): boolean {
  if (!hasFlag(tokens, index, TokenFlag.capital) || index === 0) return false;
  if (mentionTo(names, index - 1)?.type === "place" && mentionFrom(names, index)?.type === "place")
    return true;
  if (lowerUnit(unitAt(tokens, index - 1)) !== lowerUnit(unitAt(tokens, index))) return false;
  const [before, word] = [lowerWord(tokens, index - 1), lowerWord(tokens, index)];
  return before === word || (before.length > 3 && word.startsWith(before.slice(0, 5)));
}

const beforeVerbs = hashSet(
  "to will would can could shall should may might must did does do not who never also",
);

const reports = hashSet(
  "claims vows forecasts hopes fears reports notes estimates promises reckons predicts",
);

/** “to meet president X”: after "to" the first word is a verb. */
function trimVerb(story: StoryWords, first: number, head: number): number | undefined {
  const { tokens } = story;
  if (hasFlag(tokens, first, TokenFlag.capital) || !isKind(tokens, first, TokenKind.word)) return first;
  const facts = factsAt(story, first);
  // “…, claims union leader X.”
  const isInverted = hashAt(tokens, first - 1) === Word.comma && reports.has(hashAt(tokens, first));
  const mayBeVerb =
    beforeVerbs.has(hashAt(tokens, first - 1)) && hashAt(tokens, first - 2) !== Word.according;
  const isVerb =
    isInverted ||
    (mayBeVerb && (facts & WordFact.infinitive) !== 0) ||
    (first < head && (facts & WordFact.presentTense) !== 0);
  if (!isVerb) return first;
  return first < head ? first + 1 : undefined;
}

const possessives = hashSet("his her their my our your");

/** “his wife Ana Holt”, “the victim’s friend Ana Holt”, “her neighbour, Ana Holt”: what somebody is to another, right before the name. */
export function relationBefore(story: StoryWords, name: number): Phrase | undefined {
  const { tokens } = story;
  const head = tokens.hash[name - 1] === Word.comma ? name - 2 : name - 1;
  if (head < 1 || (factsAt(story, head) & (WordFact.oneKin | WordFact.companion)) === 0) return undefined;
  if (!sameSentence(tokens, head - 1, name) || mentionTo(story.names, head) !== undefined) return undefined;
  const phrase = { first: head, last: head, head };
  return isRelative(story, phrase) ? phrase : undefined;
}

/** Whether the role is only a relation to somebody it does not name: “his wife”, “the victim’s friend”. */
export function isRelative(story: StoryWords, { first, last, head }: Phrase): boolean {
  if (last > head || (factsAt(story, head) & (WordFact.kin | WordFact.companion)) === 0) return false;
  if (possessives.has(hashAt(story.tokens, first - 1))) return true;
  return first === head && hasFlag(story.tokens, first - 1, TokenFlag.clitic);
}
