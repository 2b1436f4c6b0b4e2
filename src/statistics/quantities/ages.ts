/** Bare numbers that are ages by what stands around them: ", 45,", "when she was 25", "voters under 30". */

import type { Language } from "../../english/english.ts";
import { Word } from "../../english/words.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { kin } from "../../entities/person-words.ts";
import { roleNouns } from "../../entities/roles/role-nouns.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { FoundModifier } from "../context/modifiers.ts";
import { isDating } from "../exclusions/calendar.ts";
import {
  isCapital,
  isGlued,
  isIn,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  sameSentence,
} from "../token-tests.ts";
import type { Quantity } from "./quantity.ts";

const MAX_AGE = 120;

/** The quantity as an age; null where nothing around it makes it one. `before` is its modifier. */
export function readAgeInContext(
  tokens: Tokens,
  quantity: Quantity,
  names: NameIndex,
  before: FoundModifier | null,
  language: Language,
): Quantity | null {
  const { kind, numeral, low, high, compound, score } = quantity;
  const isYears = kind === "bare" && !compound && score === null && low >= 1 && high <= MAX_AGE;
  if (!isYears || !Number.isInteger(low) || numeral.form === "multiple") return null;
  const lead = (before?.edge ?? quantity.first) - 1;
  const rule = ruleFor(tokens, quantity, names, before, lead, language);
  return rule === null ? null : { ...quantity, kind: "age", unit: "year", rule };
}

function ruleFor(
  tokens: Tokens,
  quantity: Quantity,
  names: NameIndex,
  before: FoundModifier | null,
  lead: number,
  language: Language,
): string | null {
  if (isApposition(tokens, quantity, names, language)) return "age-apposition";
  if (isWord(tokens, lead, of) && isIn(tokens, lead - 1, ageWords)) return "age-of";
  if (
    isWord(tokens, lead, Word.as) &&
    isIn(tokens, lead - 1, youngOrOld) &&
    isWord(tokens, lead - 2, Word.as)
  )
    return "age-of";
  if (isWord(tokens, lead, of) && isOneOfAge(tokens, lead - 1, quantity)) return "age-of";
  if (isAgeLimit(tokens, lead)) return "age-limit";
  if (isAtAge(tokens, quantity, names)) return "age-at";
  if (endsClause(tokens, quantity.last + 1) && (isBeing(tokens, lead) || willBe(tokens, lead, names)))
    return "age-be";
  const isBound = before !== null && (before.modifier === "<" || before.modifier === ">");
  return isBound && quantity.low > 4 && isIn(tokens, lead, people) ? "age-bound" : null;
}

const young = wordSet(
  "boy girl man woman child son daughter teenager youth baby toddler pupil lad lass youngster schoolboy schoolgirl pensioner widow widower",
);
const articles = wordSet("a an the his her their my");

/** "a boy of seven", "a young woman of 22", "two brothers of 11 and 13": no noun follows that the number counts. */
function isOneOfAge(tokens: Tokens, noun: number, { last }: Quantity): boolean {
  if (isCapital(tokens, last + 1)) return false;
  if (isIn(tokens, noun, youngs)) return true;
  return isIn(tokens, noun, young) && (isIn(tokens, noun - 1, articles) || isIn(tokens, noun - 2, articles));
}

/** "raise the age limit to 21", "lowered the voting age from 18 to 16": an age of which the words before speak. */
function isAgeLimit(tokens: Tokens, lead: number): boolean {
  if (!isIn(tokens, lead, limiting)) return false;
  for (let i = lead - 1; i >= lead - LIMIT && sameSentence(tokens, i, lead); i--) {
    if (isMark(tokens, i, ",")) return false;
    if (isIn(tokens, i, ageWords)) return !isIn(tokens, i + 1, ageGroups);
  }
  return false;
}
const limiting = wordSet("to from at");
const ageGroups = wordSet("group groups bracket brackets range of");
/** How far before "to" the word of age may stand. */
const LIMIT = 6;

const subjects = wordSet("he she who");
const stating = wordSet("is was has had became remains still will");

/** "At 76, Obienga is the oldest leader": the sentence goes on with a person. */
function isAtAge(tokens: Tokens, { first, last, numeral }: Quantity, names: NameIndex): boolean {
  if (!numeral.plain || !isWord(tokens, first - 1, at) || !isMark(tokens, last + 1, ",")) return false;
  if (!hasFlag(tokens, first - 1, TokenFlag.sentenceStart)) return false;
  const name = names.at(last + 2);
  if (name?.kind === "person" || isIn(tokens, last + 2, subjects)) return true;
  let end = name?.last ?? last + 2;
  if (name === undefined && !isCapital(tokens, end)) return false;
  while (name === undefined && end < last + MAX_NAME && isCapital(tokens, end + 1)) end++;
  return (name === undefined && end === last + 2) || isIn(tokens, end + 1, stating);
}
/** How many tokens of an unknown name are passed over. */
const MAX_NAME = 5;

const of = hashWord("of");
/** "as young as 13" */
const youngOrOld = wordSet("young old");
const ageWords = wordSet("age ages");
const people =
  wordSet(`voters people women men children adults those anyone everyone girls boys americans students youth
  patients workers drivers residents persons citizens males females aged`);
const pronouns = wordSet("i he she who");
const being = wordSet("was is am 's 'm turned turns were");
const dying = wordSet("died dies dead married marries retired retires wed widowed orphaned");
/** "the dead", "the number of dead": those who died, not how old they were. */
const counting = wordSet("of the");
const at = hashWord("at");

/** "she was 25", "I'm 76", "before they turned 18", "dies at 92". */
function isBeing(tokens: Tokens, lead: number): boolean {
  if (isWord(tokens, lead, at)) return isIn(tokens, lead - 1, dying) && !isIn(tokens, lead - 2, counting);
  if (isIn(tokens, lead, turned)) return true;
  return isIn(tokens, lead, being) && (isIn(tokens, lead - 1, pronouns) || saysAge(tokens, lead));
}

/** "Osei will be 71 next month" */
function willBe(tokens: Tokens, lead: number, names: NameIndex): boolean {
  if (!isWord(tokens, lead, be) || !isWord(tokens, lead - 1, will)) return false;
  return isIn(tokens, lead - 2, pronouns) || names.at(lead - 2)?.kind === "person";
}
const be = hashWord("be");
const will = hashWord("will");

/** "the youngest of whom was 74", "the average age of the crew is 52". */
function saysAge(tokens: Tokens, lead: number): boolean {
  // "The youngest, a girl from Riga, was 4"
  const start = isMark(tokens, lead - 1, ",") ? commaBefore(tokens, lead - 1) : lead;
  for (let i = start - 1; i >= lead - CLAUSE && sameSentence(tokens, i, lead); i--) {
    if (isMark(tokens, i, ",")) return false;
    if (isIn(tokens, i, ageLeads)) return true;
  }
  return false;
}
function commaBefore(tokens: Tokens, index: number): number {
  for (let i = index - 1; i >= index - CLAUSE; i--) if (isMark(tokens, i, ",")) return i;
  return index;
}
/** How far before "was" the word of age may stand. */
const CLAUSE = 14;
const ageLeads = wordSet("youngest oldest eldest age");
const turned = wordSet("turned turning turns");

const clauseWords = wordSet("and when but years in now at or then on next this");

function endsClause(tokens: Tokens, index: number): boolean {
  return !isWordToken(tokens, index) || isIn(tokens, index, clauseWords) || isDating(tokens, index);
}

/** A number in digits between a person and a mark: "Maria Osei, 52, runs it", "Maria Osei (52)", "The baker, 41, left". */
function isApposition(
  tokens: Tokens,
  { first, last, numeral }: Quantity,
  names: NameIndex,
  language: Language,
): boolean {
  let lead = first - 1;
  while (lead > first - 3 && isIn(tokens, lead, ageLeaders)) lead--;
  if (!numeral.plain && lead === first - 1) return false;
  // "two hikers, 41 and 52, died"
  const comma = isWord(tokens, lead, Word.and) && isNumberToken(tokens, lead - 1) ? lead - 2 : lead;
  const end = isWord(tokens, last + 1, Word.and) && isNumberToken(tokens, last + 2) ? last + 3 : last + 1;
  const inCommas = isMark(tokens, comma, ",") && closes(tokens, end);
  const inBrackets = isMark(tokens, first - 1, "(") && isMark(tokens, last + 1, ")");
  if (!inCommas && !inBrackets) return false;
  return isPersonAt(tokens, comma - 1, names) || (inCommas && isRoleAt(tokens, comma - 1, language));
}

function closes(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index) && [",", ".", ";", ")"].some((mark) => isMark(tokens, index, mark));
}

/** "Osei, now 52,", "then only 19", "the twins, both 17,". */
const ageLeaders = wordSet("now both then just only all");
const youngs = wordSet("twins boys girls men women children brothers sisters students teenagers");
const speaking = wordSet("said says say told");
/** Whom reports give an age beside the known roles. */
const agents =
  wordSet(`baker backpacker hiker cyclist motorist motorcyclist shopkeeper trucker migrant labourer laborer pedestrian
  homeowner neighbour neighbor onlooker rioter robber murderer killer stalker rapist trafficker novelist pianist violinist
  guitarist newcomer weaver`);

/** A noun in lower case that says what somebody is: "the baker", "his sister". */
function isRoleAt(tokens: Tokens, index: number, language: Language): boolean {
  if (!isWordToken(tokens, index)) return false;
  if (isCapital(tokens, index) && !hasFlag(tokens, index, TokenFlag.sentenceStart)) return false;
  const word = wordAt(tokens, index).toLowerCase();
  const isPerson = (noun: string) =>
    roleNouns.has(noun) ||
    kin.has(noun) ||
    agents.has(hashWord(noun)) ||
    language.lexicon(noun).includes("Actor");
  return (
    isPerson(word) ||
    isIn(tokens, index, young) ||
    (word.endsWith("s") && isPerson(word.slice(0, -1))) ||
    isIn(tokens, index, youngs)
  );
}

/** A person's name ends with the token, as far as names are known; else two capitals, or one after "said". */
function isPersonAt(tokens: Tokens, index: number, names: NameIndex): boolean {
  if (!isWordToken(tokens, index) || !isCapital(tokens, index)) return false;
  const name = names.at(index);
  if (name !== undefined) return name.kind === "person";
  return isCapital(tokens, index - 1) || isIn(tokens, index - 1, speaking);
}
