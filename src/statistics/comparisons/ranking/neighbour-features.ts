/** Features of a pair by the words of grammar beside its figures, what their sentences open with, and how many figures stand around. */
import { hashWord } from "../../../text/hash.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordMap, wordSet, wordsOf } from "../../../text/word-table.ts";
import { isCapital, isIn, isMark, isNumberToken, isWordToken } from "../../token-tests.ts";
import type { Figure } from "../figure.ts";
import { block, crossed, numbers } from "./feature-space.ts";
import { type Pair, scopes } from "./pair.ts";

const SCOPES = scopes.length;

/** Words of grammar that count by themselves, a class a line: those that mean the same beside a figure share one. */
const words =
  `the|a|an|this|that|these those|all|both|each every|another additional further extra|its his her their our my|first second third|
  of|in|at|on|to|by|for|from|with|than|over under above below|between among|against|as|and|or|but|is are was were|be been|has have had|not|who which whom
  |while whereas|when|before until till|since|after|last previous|now today|then|per|only just|about around nearly almost|more|less fewer`
    .split("|")
    .map((line) => line.trim());
const shapes = ["none", "mark", "comma", "(", "quote", "number", "capital", "word"] as const;
const [NONE, MARK, COMMA, BRACKET, QUOTE, NUMBER, CAPITAL, WORD] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const classes = [...shapes, ...words.map((line) => line.split(" ")[0]!)];
const classOfWord = wordMap(
  words.flatMap((line, i) => wordsOf(line).map((word) => [hashWord(word), shapes.length + i] as const)),
);

function classAt(tokens: Tokens, index: number, sentence: number): number {
  if (tokens.sentenceOf[index] !== sentence) return NONE;
  const word = classOfWord.get(tokens.hash[index]!);
  if (word !== undefined) return word;
  if (isNumberToken(tokens, index)) return NUMBER;
  if (isWordToken(tokens, index)) return isCapital(tokens, index) ? CAPITAL : WORD;
  if (isMark(tokens, index, ",")) return COMMA;
  if (isMark(tokens, index, "(")) return BRACKET;
  return isMark(tokens, index, '"') ? QUOTE : MARK;
}

const beforeLeft = block("word-before-left", crossed(classes, scopes));
const beforeRight = block("word-before-right", crossed(classes, scopes));
const afterLeft = block("word-after-left", crossed(classes, scopes));
const afterRight = block("word-after-right", crossed(classes, scopes));
/** What stands before the article: "three times as many as the 40", "short of the 300". */
const beforeArticle = block("word-before-the-right", crossed(classes, scopes));
const opensLeft = block("sentence-opens-left", classes);
const opensRight = block("sentence-opens-right", classes);
const sameOpening = block("same-opening", scopes);
const crowd = block("crowd", crossed(numbers(6), scopes));
const alone = block("alone", crossed(numbers(4), scopes));

const articles = wordSet("the its his her their");
const AROUND = 3;

export function addNeighbourFeatures(pair: Pair, features: number[]): void {
  const { tokens, scope, left, right } = pair;
  const { figure: l } = left;
  const { figure: r } = right;
  features.push(beforeLeft + classAt(tokens, l.first - 1, l.sentence) * SCOPES + scope);
  features.push(beforeRight + classAt(tokens, r.first - 1, r.sentence) * SCOPES + scope);
  if (isIn(tokens, r.first - 1, articles))
    features.push(beforeArticle + classAt(tokens, r.first - 2, r.sentence) * SCOPES + scope);
  features.push(afterLeft + classAt(tokens, l.last + 1, l.sentence) * SCOPES + scope);
  features.push(afterRight + classAt(tokens, r.last + 1, r.sentence) * SCOPES + scope);
  if (scope > 0) {
    const [a, b] = [openingOf(tokens, l), openingOf(tokens, r)];
    features.push(opensLeft + a, opensRight + b);
    if (a === b && a > WORD) features.push(sameOpening + scope);
  }
  features.push(crowd + Math.min(5, crowdOf(pair)) * SCOPES + scope);
  const isAlone = (one: typeof left) => one.earlier + one.later === 0;
  features.push(alone + ((isAlone(left) ? 2 : 0) + (isAlone(right) ? 1 : 0)) * SCOPES + scope);
}

function openingOf(tokens: Tokens, { sentence }: Figure): number {
  return classAt(tokens, tokens.sentences[sentence]!, sentence);
}

/** Figures of its kind in the sentences around, beside the pair. */
function crowdOf({ figures, left, right }: Pair): number {
  const { kind } = right.figure.statistic;
  const sentence = right.figure.sentence;
  let count = 0;
  for (let i = right.figure.index - 1; i >= 0 && sentence - figures[i]!.sentence <= AROUND; i--)
    if (figures[i]!.statistic.kind === kind && i !== left.figure.index) count++;
  for (let i = right.figure.index + 1; i < figures.length && figures[i]!.sentence - sentence <= AROUND; i++)
    if (figures[i]!.statistic.kind === kind) count++;
  return count;
}
