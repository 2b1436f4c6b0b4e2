/** Dialogue in lines that begin with a dash: "– Close the gate, the guard shouted." */
import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, paragraphOf, TokenFlag, type Tokens, unitAt } from "../../text/tokens.ts";
import type { CueLexicon } from "../cues/cue-lexicon.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";

/** Who speaks in a line: whom its attribution names, the same as before it in the line, or who is not said. */
export type DialogueVoice = "attributed" | "same" | "open";

/** Words of a dialogue: their dash opens them, the end of the line or the attribution closes them. */
export interface DialogueSpan {
  readonly span: QuotedSpan;
  readonly voice: DialogueVoice;
}

/** What the search for dialogue reads; `classes` are those without regard to marks. */
interface Words {
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  readonly lexicon: CueLexicon;
}

/**
 * The words of a story's dialogue in text order; none where its lines with a dash are a list: dialogue has an
 * attribution, and most of its lines have one or ask or exclaim.
 */
export function findDialogue(
  tokens: Tokens,
  classes: Uint8Array,
  lexicon: CueLexicon,
): readonly DialogueSpan[] {
  const words = { tokens, classes, lexicon };
  const lines = dashLines(tokens).map(([first, last]) => readLine(words, first, last));
  const attributed = lines.filter((line) => line.some(({ voice }) => voice === "attributed"));
  const speaking = lines.filter((line) => line.some((each) => each.voice !== "open" || asks(tokens, each)));
  if (attributed.length === 0 || speaking.length * 2 < lines.length) return [];
  return lines.flat();
}

function asks(tokens: Tokens, { span }: DialogueSpan): boolean {
  return isOneOf("?!", unitAt(tokens, span.last));
}

const DASHES = "—–―-";
const HYPHEN = 0x2d;
const ENDS = ".?!…";
/** What stands between words and their attribution. */
const BEFORE_ATTRIBUTION = ",?!…";
/** Between lines with a dash: enough for any novel. */
const MAX_LINE_TOKENS = 400;

function isOneOf(marks: string, unit: number): boolean {
  return unit !== 0 && marks.includes(String.fromCharCode(unit));
}

/** First and last token of the lines that begin with a dash, the dash included. */
function dashLines(tokens: Tokens): readonly (readonly [number, number])[] {
  const lines: [number, number][] = [];
  let begin = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && !hasFlag(tokens, i, TokenFlag.lineBefore | TokenFlag.paragraphStart)) continue;
    const isDash = isOneOf(DASHES, unitAt(tokens, begin)) && i - begin > 2 && i - begin < MAX_LINE_TOKENS;
    if (isDash) lines.push([begin, i - 1]);
    begin = i;
  }
  return lines;
}

/** The segments of a line. */
function readLine(words: Words, first: number, last: number): readonly DialogueSpan[] {
  const { tokens } = words;
  const found: DialogueSpan[] = [];
  let dash = first;
  let voice: DialogueVoice = "open";
  for (let i = first + 2; i <= last + 1; i++) {
    const isAttributed = i <= last && startsAttribution(words, i, last);
    const isNext = i <= last && startsNext(words, i, last);
    if (!isAttributed && !isNext && i <= last) continue;
    add(tokens, dash, i - 1, isAttributed ? "attributed" : voice, found);
    if (i > last) break;
    dash = isNext ? i : nextDash(tokens, i, last);
    voice = isAttributed ? "same" : "open";
    i = dash + 1;
  }
  return found;
}

/** Whether a dash after a whole sentence brings other words, and no attribution: "— Is it true? — It is." */
function startsNext(words: Words, i: number, last: number): boolean {
  const { tokens } = words;
  if (!isDash(tokens, i) || !isOneOf(ENDS, unitAt(tokens, i - 1))) return false;
  return i === last || hasFlag(tokens, i + 1, TokenFlag.capital) || !startsAttribution(words, i + 1, last);
}

/** A dash between words; a hyphen is one where a space stands before it: "-Did it stop? -asked the officer." */
function isDash(tokens: Tokens, i: number): boolean {
  const unit = unitAt(tokens, i);
  return isOneOf(DASHES, unit) && (unit !== HYPHEN || hasFlag(tokens, i, TokenFlag.spaceBefore));
}

/** The dash after an attribution; the line's end where there is none. */
function nextDash(tokens: Tokens, from: number, last: number): number {
  let i = from;
  while (i <= last && !isDash(tokens, i)) i++;
  return i;
}

function add(tokens: Tokens, dash: number, end: number, voice: DialogueVoice, found: DialogueSpan[]): void {
  let first = dash + 1;
  while (first <= end && isOneOf(".,", unitAt(tokens, first))) first++;
  const closer = end;
  const last = isDash(tokens, end) ? end - 1 : end;
  if (last < first) return;
  const span = {
    start: tokens.start[first]!,
    end: tokens.end[last]!,
    first,
    last,
    opener: dash,
    closer,
    paragraph: paragraphOf(tokens, first),
    closed: true,
    continues: false,
    single: false,
  };
  found.push({ span, voice });
}

/** Whether "said Ann", "the guard shouted" begins at a token. */
function startsAttribution(words: Words, i: number, last: number): boolean {
  const { tokens, classes } = words;
  const before = unitAt(tokens, i - 1);
  if (!isOneOf(BEFORE_ATTRIBUTION, before) && !isDash(tokens, i - 1)) return false;
  if (isCueVerb(words, i) || (!isDash(tokens, i - 1) && isShout(words, i, last))) return true;
  const verb = verbAfter(words, i, last);
  return verb > i && (verb === last || isPause(classAt(classes, verb + 1)));
}

/** "— Who is there? roared Ann": any past in small letters right before a name that ends the attribution. */
function isShout({ tokens, classes }: Words, i: number, last: number): boolean {
  if (classes[i] !== WordClass.past || hasFlag(tokens, i, TokenFlag.capital)) return false;
  let end = i + 1;
  while (end <= last && classes[end] === WordClass.name) end++;
  return end > i + 1 && (end > last || isPause(classes[end]!));
}

function isPause(found: number): boolean {
  return found === WordClass.stop || found === WordClass.comma || found === WordClass.dash;
}

const MAX_SUBJECT_TOKENS = 6;

/** The cue verb after a noun phrase that begins at a token; -1 where something else comes first. */
function verbAfter(words: Words, from: number, last: number): number {
  for (let i = from; i <= Math.min(last, from + MAX_SUBJECT_TOKENS); i++) {
    if (i > from && isCueVerb(words, i)) return i;
    // "the old guard": a verb's form after an article or an adjective is a noun.
    const isNoun = words.classes[i] === WordClass.verb && openers.has(words.classes[i - 1]!);
    if (!isNoun && !nominal.has(words.classes[i]!)) return -1;
  }
  return -1;
}

const openers = classSet([WordClass.determiner, WordClass.possessive, WordClass.adjective]);

const nominal = classSet([
  WordClass.determiner,
  WordClass.possessive,
  WordClass.pronoun,
  WordClass.adjective,
  WordClass.noun,
  WordClass.name,
  WordClass.genitive,
]);

function isCueVerb({ tokens, classes, lexicon }: Words, i: number): boolean {
  const form = lexicon.get(tokens.hash[i]!);
  const found = classes[i]!;
  return form !== undefined && !form.isWeak && (found === WordClass.past || found === WordClass.verb);
}
