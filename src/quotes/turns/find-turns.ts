/** Speech without marks: the turns of interviews, transcripts, records of courts and parliaments, and logs. */
import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens, unitAt } from "../../text/tokens.ts";
import { findAnswers, hasTalk } from "./answers.ts";
import { type Label, labelAt } from "./label.ts";
import { keyOf, peopleByWord } from "./turn-speaker.ts";

/** What somebody says until the next label. */
export interface Turn {
  readonly label: Label;
  /** First and last token of each paragraph of it. */
  readonly parts: readonly (readonly [first: number, last: number])[];
}

/** The people of a story by words of their names. */
type People = ReturnType<typeof peopleByWord> | undefined;

/** A label with the last token of what follows it in its paragraph. */
interface Line {
  readonly label: Label;
  readonly end: number;
  readonly paragraph: number;
}

/** The turns of a story in text order; none where its labels are no transcript's. */
export function findTurns(tokens: Tokens, names: NameIndex): readonly Turn[] {
  const lines = spokenLines(tokens, names);
  if (lines.length === 0) return findAnswers(tokens);
  return lines.map((line, index) => ({ label: line.label, parts: partsOf(tokens, line, lines[index + 1]) }));
}

/** The labelled lines that are speech. */
function spokenLines(tokens: Tokens, names: NameIndex): readonly Line[] {
  const all = labelledLines(tokens, names);
  const letters = all.filter(({ label }) => label.kind === "question" || label.kind === "answer");
  const isInterview =
    letters.some(({ label }) => label.kind === "question") &&
    letters.some(({ label }) => label.kind === "answer");
  const others = all.filter(({ label }) => label.kind === "name" || label.kind === "voice");
  const counts = countKeys(tokens, others);
  const people = others.length === 0 ? undefined : peopleByWord(names);
  const isTalked = counts.size > 1 || isQuestioned(tokens, others);
  const spoken =
    isTalked && isTranscript(tokens, others) && isAnyAble(tokens, people, others)
      ? others.filter(
          ({ label }) =>
            isNamed(tokens, people, label) || isSpeaker(label, counts.get(hashOf(tokens, label))!),
        )
      : [];
  return [...(isInterview ? letters : []), ...spoken].sort((a, b) => a.label.first - b.label.first);
}

/** Whether one of the labels is somebody who can speak. */
function isAnyAble(tokens: Tokens, people: People, lines: readonly Line[]): boolean {
  return lines.some(({ label }) => isAble(label) || people?.has(keyOf(tokens, label)));
}

/** Whether a label in capitals is a word of a person's name, whatever else it is: "QUIROGA" is a town as well. */
function isNamed(tokens: Tokens, people: People, label: Label): boolean {
  return label.caps && people?.has(keyOf(tokens, label)) === true;
}

/** Every line, and every sentence of a labelled line, that begins with a label. */
function labelledLines(tokens: Tokens, names: NameIndex): readonly Line[] {
  const found: Line[] = [];
  for (let p = 0; p + 1 < tokens.paragraphs.length; p++) addLines(tokens, names, p, found);
  return found;
}

function addLines(tokens: Tokens, names: NameIndex, paragraph: number, found: Line[]): void {
  const begin = tokens.paragraphs[paragraph]!;
  const next = tokens.paragraphs[paragraph + 1]!;
  const end = endOfLine(tokens, paragraph);
  const before = found.length;
  for (let i = begin; i < next; i++) {
    const opens = i === begin || hasFlag(tokens, i, TokenFlag.lineBefore);
    const goesOn = found.length > before && hasFlag(tokens, i, TokenFlag.sentenceStart);
    if (!opens && !goesOn) continue;
    const label = labelAt(tokens, names, i);
    if (label === undefined || label.next > end || isMarked(tokens, label.next)) continue;
    if (!opens && !label.caps) continue;
    if (found.length > before) closeAt(found, i - 1);
    found.push({ label, end, paragraph: end < next ? paragraph : paragraph + 1 });
  }
}

/** The last token of a paragraph; of the next one where a kicker was parted from its headline in one line. */
function endOfLine({ text, start, end, paragraphs, count }: Tokens, paragraph: number): number {
  const next = paragraphs[paragraph + 1]!;
  const isParted = next < count && !text.slice(end[next - 1], start[next]).includes("\n");
  return (isParted ? (paragraphs[paragraph + 2] ?? count) : next) - 1;
}

function closeAt(found: Line[], end: number): void {
  found.push({ ...found.pop()!, end });
}

/** Whether marks follow the label: the words in them are found as such. */
function isMarked(tokens: Tokens, next: number): boolean {
  return "“\"‘'«".includes(String.fromCharCode(unitAt(tokens, next)));
}

/**
 * Whether lines are what people say: they ask, or say "I" and "you". A market report ("TOKYO: The yen fell.") and a list
 * of players do neither.
 */
function isTranscript(tokens: Tokens, lines: readonly Line[]): boolean {
  return (
    lines.some((line) => isTalk(tokens, line)) &&
    lines.filter(({ end }) => isStop(tokens, end)).length * 2 >= lines.length
  );
}

/** Whether a question stands before each label: only who answers has one. */
function isQuestioned(tokens: Tokens, lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(({ label }) => label.first > 0 && unitAt(tokens, label.first - 1) === QUESTION)
  );
}

/** Whether a label is somebody: a person's name, or a voice. */
function isAble(label: Label): boolean {
  return isPerson(label) || label.kind === "voice";
}

function isPerson({ name }: Label): boolean {
  return name?.kind === "person";
}

/** The word by which a label is known again: its last. */
function hashOf(tokens: Tokens, { last }: Label): number {
  return tokens.hash[last]!;
}

/** Whether a line of a transcript is somebody's: a name of a person, a voice, capitals, or a label that recurs. */
function isSpeaker(label: Label, count: number): boolean {
  if (label.name?.kind === "place") return false;
  return isPerson(label) || label.kind === "voice" || label.caps || count > 1;
}

/** How many labels end with the same word. */
function countKeys(tokens: Tokens, lines: readonly Line[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { label } of lines) {
    const key = hashOf(tokens, label);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a line asks or speaks of "I", "we" and "you". */
function isTalk(tokens: Tokens, { label, end }: Line): boolean {
  return hasTalk(tokens, label.next, end);
}

const QUESTION = 0x3f;

/** Whether the token is a stop or ends with one. */
function isStop({ text, end }: Tokens, at: number): boolean {
  return ".!?…".includes(text.charAt(end[at]! - 1));
}

/** Most paragraphs of one answer. */
const MAX_PARAGRAPHS = 12;

/** The paragraphs of a turn: its own, and those without a label before the next turn. */
function partsOf(tokens: Tokens, { label, end, paragraph }: Line, next: Line | undefined): Turn["parts"] {
  const parts: (readonly [number, number])[] = [[label.next, end]];
  if (next === undefined || next.paragraph - paragraph > MAX_PARAGRAPHS) return parts;
  for (let p = paragraph + 1; p < next.paragraph; p++) {
    const part = [tokens.paragraphs[p]!, tokens.paragraphs[p + 1]! - 1] as const;
    const isAsked = p === next.paragraph - 1 && isQuestionTo(tokens, part, label, next.label);
    if (!isAsked && !isNarration(tokens, part)) parts.push(part);
  }
  return parts;
}

/** Whether a paragraph between two answers of one person asks for the second. */
function isQuestionTo(
  tokens: Tokens,
  [, last]: readonly [number, number],
  label: Label,
  next: Label,
): boolean {
  return unitAt(tokens, last) === QUESTION && hashOf(tokens, label) === hashOf(tokens, next);
}

/** Words of others between turns: in marks, or with no stop at the end, as a heading. */
function isNarration(tokens: Tokens, [first, last]: readonly [number, number]): boolean {
  if (!isStop(tokens, last)) return true;
  for (let i = first; i <= last; i++) if (isMarked(tokens, i) || tokens.hash[i] === SAID) return true;
  return false;
}

const SAID = hashWord("said");
