/** Interviews without labels: paragraphs that ask, each with its answer behind it, after a paragraph that says so. */
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { Turn } from "./find-turns.ts";

const talk = wordSet("i we you your my our me us");
const QUESTION = 0x3f;

/** Whether tokens speak of "I", "we" and "you", or ask. */
export function hasTalk(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (talk.has(tokens.hash[i]!) || unitAt(tokens, i) === QUESTION) return true;
  return false;
}

/** What an introduction says of its interview. */
const announcing = wordSet(
  "spoke speaks talked talks interview interviewed met sat asked asks answers answered told tells questions",
);
/** Tokens of a question that is a paragraph. */
const MAX_QUESTION_TOKENS = 50;
/** Paragraphs of an answer; and of a question and its answer, on average: an essay asks more seldom. */
const MAX_PARAGRAPHS = 6;
const MAX_PARAGRAPHS_EACH = 4;

/** The turns of an interview without labels, in text order; none where the story is no such interview. */
export function findAnswers(tokens: Tokens): readonly Turn[] {
  const last = tokens.paragraphs.length - 1;
  const questions: number[] = [];
  for (let p = 0; p < last; p++) if (isQuestion(tokens, p)) questions.push(p);
  const isInterview =
    questions.length > 1 &&
    questions[0]! > 0 &&
    last - questions[0]! <= MAX_PARAGRAPHS_EACH * questions.length &&
    isAnnounced(tokens, questions[0]!) &&
    questions.some((p) => isAddressed(tokens, p)) &&
    questions.every((p, i) => isAnswered(tokens, p, questions[i + 1] ?? last));
  if (!isInterview) return [];
  return questions.flatMap((p, i) => {
    const end = Math.min(questions[i + 1] ?? p + 2, p + 1 + MAX_PARAGRAPHS);
    return [turnOf(tokens, "question", p, p + 1), turnOf(tokens, "answer", p + 1, end)];
  });
}

function turnOf(tokens: Tokens, kind: "question" | "answer", from: number, to: number): Turn {
  const first = tokens.paragraphs[from]!;
  const parts = Array.from({ length: to - from }, (_, i) => {
    return [tokens.paragraphs[from + i]!, tokens.paragraphs[from + i + 1]! - 1] as const;
  });
  const label = { kind, first, last: first - 1, next: first, caps: false, name: undefined };
  return { label, parts };
}

/** Whether a paragraph is a question, and has nothing in marks. */
function isQuestion(tokens: Tokens, paragraph: number): boolean {
  const [first, last] = boundsOf(tokens, paragraph);
  if (last - first >= MAX_QUESTION_TOKENS || last < first) return false;
  return unitAt(tokens, last) === QUESTION && !hasMarks(tokens, first, last);
}

const you = wordSet("you your");

/** Whether a question speaks to somebody. */
function isAddressed(tokens: Tokens, paragraph: number): boolean {
  const [first, last] = boundsOf(tokens, paragraph);
  for (let i = first; i <= last; i++) if (you.has(tokens.hash[i]!)) return true;
  return false;
}

/** Whether the paragraphs up to the next question are an answer: there are some, and nothing in them is in marks. */
function isAnswered(tokens: Tokens, question: number, next: number): boolean {
  if (next <= question + 1) return false;
  for (let p = question + 1; p < next; p++) {
    const [first, last] = boundsOf(tokens, p);
    if (hasMarks(tokens, first, last)) return false;
  }
  return true;
}

/** Whether the paragraphs before the first question tell of an interview. */
function isAnnounced(tokens: Tokens, question: number): boolean {
  const begin = tokens.paragraphs[question]!;
  for (let i = 0; i < begin; i++) if (announcing.has(tokens.hash[i]!)) return true;
  return false;
}

function boundsOf({ paragraphs }: Tokens, paragraph: number): readonly [first: number, last: number] {
  return [paragraphs[paragraph]!, paragraphs[paragraph + 1]! - 1];
}

function hasMarks(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if ('“"‘«'.includes(String.fromCharCode(unitAt(tokens, i)))) return true;
  return false;
}
