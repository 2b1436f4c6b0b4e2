/** Counts what a paragraph shows beside its content words: classes of words, marks, who speaks, habits of the writer. */
import { STYLE_MARKS, StyleMark } from "./style.ts";
import { Counted } from "./tally.ts";
import { ClassOf } from "./word-classes.ts";
import { count, WordFlag, type WordList } from "./word-list.ts";

/** Words that a determiner reaches: "the small ferry". */
const REACH = 2;

/** Whether words of the class stand before a name, and their full stop ends no sentence: "Mr.", "Gov.". */
export function isTitle(wordClass: number): boolean {
  return wordClass === ClassOf.courtesy || wordClass === ClassOf.office;
}

/** The flag that determiners and titles give the words after them; 0 for all other classes. */
function flagOf(wordClass: number): number {
  switch (wordClass) {
    case ClassOf.the:
    case ClassOf.demonstrative:
    case ClassOf.possessive:
      return WordFlag.definite;
    case ClassOf.article:
      return WordFlag.indefinite;
    default:
      return isTitle(wordClass) ? WordFlag.titled : 0;
  }
}

/** Counts a word of a class, and remembers what it says of those after it. */
export function countClass(list: WordList, wordClass: number): void {
  if (list.reach > 0) list.reach--;
  if (wordClass !== 0) {
    count(list, wordClass);
    if (wordClass === ClassOf.said) addHabit(list, StyleMark.said);
    else if (wordClass === ClassOf.says) addHabit(list, StyleMark.says);
    const flag = flagOf(wordClass);
    if (flag !== 0) {
      list.determiner = flag;
      list.reach = isTitle(wordClass) ? 1 : REACH;
    }
  }
  if (list.reach === 0) list.determiner = 0;
}

function addHabit({ style, paragraph }: WordList, mark: number): void {
  style[paragraph * STYLE_MARKS + mark]!++;
}

/** Counts who speaks, where a word of this class follows a run of capitals: "Anna Meyer said". */
export function countSpeaker(list: WordList, wordClass: number): void {
  const speaks = wordClass === ClassOf.said || wordClass === ClassOf.says || wordClass === ClassOf.continues;
  if (!speaks || list.run === 0) return;
  if (list.run > 1) count(list, Counted["full-speaker"]);
  else count(list, list.runAtStart ? Counted["first-speaker"] : Counted["bare-speaker"]);
}

/** Marks by their unit: what each counts as, how often, and the habit that it shows. */
const marks: ReadonlyMap<number, readonly [kind: number, times: number, habit?: number]> = new Map([
  [0x2c, [Counted.comma, 1]],
  // Curly marks have a closing form of their own, which is not counted: the opening one counts twice.
  [0x22, [Counted.quotation, 1, StyleMark.straightQuote]],
  [0x201c, [Counted.quotation, 2, StyleMark.curlyQuote]],
  [0x2018, [Counted.quotation, 2]],
  [0x2013, [Counted.dash, 1, StyleMark.longDash]],
  [0x2014, [Counted.dash, 1, StyleMark.longDash]],
  [0x2d, [Counted.dash, 1, StyleMark.hyphenDash]],
  [0x24, [Counted.money, 1]],
  [0xa3, [Counted.money, 1]],
  [0x20ac, [Counted.money, 1]],
  [0x20b9, [Counted.money, 1]],
  [0x25, [Counted.percent, 1]],
  [0x28, [Counted.parenthesis, 1]],
  [0x3f, [Counted.question, 1]],
  [0x3a, [Counted.colon, 1]],
  [0x3b, [Counted.colon, 1]],
]);
const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Counts the mark at `i`. */
export function countMark(text: string, i: number, unit: number, list: WordList): void {
  if (unit === SPACE || (unit === HYPHEN && !isDash(text, i))) return;
  const mark = marks.get(unit);
  if (mark === undefined) return;
  const [kind, times, habit] = mark;
  count(list, kind, times);
  if (habit !== undefined) addHabit(list, habit);
}

/** Whether a hyphen stands for a dash: with another, or after a space. */
function isDash(text: string, i: number): boolean {
  return text.charCodeAt(i + 1) === HYPHEN || text.charCodeAt(i - 1) === SPACE;
}
