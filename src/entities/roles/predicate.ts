/** Descriptions that a verb ties to a name: “X was a nurse”, “X has been named envoy”, “they elected X president”. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../text/tokens.ts";
import { mentionFrom } from "../mention-index.ts";
import { hashSet } from "../words.ts";
import { readDescription } from "./description.ts";
import { afterBrackets, beforeHonorifics, type Phrase, type StoryWords } from "./story-words.ts";

const copulas = hashSet("is was became becomes remains remained been");
const beforeCopulas = hashSet("has had also now currently previously later once then");
const services = hashSet("serves serving served works working worked acts acting acted");
const between = hashSet(
  "now currently then also once the himself herself formerly today still reportedly widely",
);

/** “X, who is the leader of …”, “X was a former mayor of …”, “X has served as …”. */
export function predicate(story: StoryWords, next: number): Phrase | undefined {
  const { tokens } = story;
  let i = afterBrackets(story, next);
  if (hashAt(tokens, i) === Word.comma) i++;
  const isClause = hashAt(tokens, i) === Word.who;
  if (isClause) i++;
  while (beforeCopulas.has(hashAt(tokens, i))) i++;
  return describedBy(story, next, i) ?? (isClause ? laterInClause(story, next, i) : undefined);
}

/** The description after a copula, or after “works as”, at a token. */
function describedBy(story: StoryWords, next: number, verb: number): Phrase | undefined {
  const { tokens } = story;
  const hash = hashAt(tokens, verb);
  const isService = services.has(hash) && hashAt(tokens, verb + 1) === Word.as;
  if (!sameSentence(tokens, next - 1, verb) || !(isService || copulas.has(hash))) return undefined;
  let i = verb + (isService ? 2 : 1);
  while (between.has(hashAt(tokens, i))) i++;
  return sameSentence(tokens, next - 1, i) ? readDescription(story, i) : undefined;
}

const MAX_CLAUSE = 20;

/** “X, who once ran the bank and is now the minister”: the same subject goes on after “and”. */
function laterInClause(story: StoryWords, next: number, from: number): Phrase | undefined {
  const { tokens, names } = story;
  for (let i = from; i < from + MAX_CLAUSE && sameSentence(tokens, next - 1, i); i++) {
    if (hashAt(tokens, i) === Word.comma || mentionFrom(names, i)?.type === "person") return undefined;
    if (hashAt(tokens, i) === Word.and && copulas.has(hashAt(tokens, i + 1)))
      return describedBy(story, next, i + 1);
  }
  return undefined;
}

const appointments =
  hashSet(`named appointed elected reelected nominated chose chosen selected picked made hired
  installed confirmed crowned proclaimed designated tapped promoted recruited engaged ordained enthroned
  consecrated commissioned announced unveiled`);

const auxiliaries = hashSet(
  "has had have been was were is be being will recently later also then first just",
);
const SWORN = hashWord("sworn");

/** “X has been named the acting undersecretary …”, “X was sworn in as president”. */
export function appointment(story: StoryWords, next: number): Phrase | undefined {
  const { tokens } = story;
  let i = afterBrackets(story, next);
  if (hashAt(tokens, i) === Word.comma && hashAt(tokens, i + 1) === Word.who) i += 2;
  const start = i;
  while (auxiliaries.has(hashAt(tokens, i))) i++;
  if (i === start || i > start + 4) return undefined;
  const isSworn = hashAt(tokens, i) === SWORN && hashAt(tokens, i + 1) === Word.in;
  if (!isSworn && !appointments.has(hashAt(tokens, i))) return undefined;
  i += isSworn ? 2 : 1;
  if (hashAt(tokens, i) === Word.as || hashAt(tokens, i) === Word.to) i++;
  if (!sameSentence(tokens, next - 1, i)) return undefined;
  return readDescription(story, i);
}

const appointers = hashSet("name names appoint appoints appointing naming");
const MAX_APPOINTER_DISTANCE = 5;

/** “appointed X as ambassador to Kenya”, “elected X president”. */
export function appointee(story: StoryWords, first: number, next: number): Phrase | undefined {
  const { tokens } = story;
  if (!sameSentence(tokens, first, next) || !hasAppointer(story, first)) return undefined;
  const i = afterBrackets(story, next);
  if (!isKind(tokens, i, TokenKind.word) || hasFlag(tokens, i, TokenFlag.clitic)) return undefined;
  return readDescription(story, hashAt(tokens, i) === Word.as ? i + 1 : i);
}

function hasAppointer({ tokens }: StoryWords, first: number): boolean {
  for (let i = first - 1; i >= first - MAX_APPOINTER_DISTANCE && sameSentence(tokens, i, first); i--)
    if (appointments.has(tokens.hash[i]!) || appointers.has(tokens.hash[i]!)) return true;
  return false;
}

const havers = hashSet("has have had with");
const MAX_HAVER_DISTANCE = 30;

/** “The committee has X as chairman, Y as secretary and Z as treasurer”. */
export function asOfficer(story: StoryWords, first: number, next: number): Phrase | undefined {
  const { tokens } = story;
  if (hashAt(tokens, next) !== Word.as || !sameSentence(tokens, first, next + 1)) return undefined;
  const found = readDescription(story, next + 1);
  if (found === undefined || found.first !== next + 1) return undefined;
  for (let i = first - 1; i > first - MAX_HAVER_DISTANCE && sameSentence(tokens, i, first); i--)
    if (havers.has(tokens.hash[i]!)) return beforeNext(story, found);
  return undefined;
}

/** The description without the next name and its “and”: “chairman and Leo Hill as treasurer”. */
function beforeNext({ tokens, names }: StoryWords, phrase: Phrase): Phrase {
  for (let i = phrase.head + 1; i < phrase.last; i++)
    if (
      hashAt(tokens, i) === Word.and &&
      (mentionFrom(names, i + 1) ?? mentionFrom(names, i + 2))?.type === "person"
    )
      return { ...phrase, last: i - 1 };
  return phrase;
}

/** “Appointed in May as envoy to Chad, X …”: how far before the comma the participle may stand. */
const MAX_FRONTED = 18;
const openingWords = hashSet("once formerly now long still currently already then");

/**
 * The description that opens a sentence before its subject: “Elected mayor in May, X …”, “As head of the union, X …”, “Once a
 * boxer, X …”. `first` is the first token of the subject's name.
 */
export function frontedRole(story: StoryWords, first: number): Phrase | undefined {
  const { tokens } = story;
  const comma = beforeHonorifics(story, first);
  if (hashAt(tokens, comma) !== Word.comma || !sameSentence(tokens, comma, first)) return undefined;
  const start = tokens.sentences[tokens.sentenceOf[first]!]!;
  if (comma - start > MAX_FRONTED) return undefined;
  const opening = hashAt(tokens, start);
  let i = start + 1;
  if (!(opening === Word.as || openingWords.has(opening))) {
    if (!appointments.has(opening)) return undefined;
    for (let k = i; k < comma; k++) if (hashAt(tokens, k) === Word.as) i = k + 1;
  }
  const found = readDescription(story, owned(story, i));
  return found !== undefined && found.last < comma ? found : undefined;
}

const invertible = hashSet("is was remains became");

/** “The new head of the port authority is X”: what the sentence begins with, up to its copula. */
export function invertedRole(story: StoryWords, first: number): Phrase | undefined {
  const { tokens } = story;
  const copula = beforeHonorifics(story, first);
  const start = tokens.sentences[tokens.sentenceOf[first]!]!;
  if (!invertible.has(hashAt(tokens, copula)) || hashAt(tokens, start) !== Word.the) return undefined;
  if (copula - start > MAX_FRONTED) return undefined;
  const found = readDescription(story, start);
  return found?.last === copula - 1 ? found : undefined;
}

/** Where the description begins: after “Ghana’s”. */
function owned({ tokens, names }: StoryWords, index: number): number {
  const owner = mentionFrom(names, index);
  return owner !== undefined && hasFlag(tokens, owner.last + 1, TokenFlag.clitic) ? owner.last + 2 : index;
}
