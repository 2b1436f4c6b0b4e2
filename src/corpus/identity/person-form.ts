/** The name of a person, taken apart so that it can be compared with another. */
import { formGroupsOf, isOtherForm } from "../tables/given-names.ts";
import { remembered } from "./remembered.ts";
import { isSameSound, type Sound, soundOf } from "./spelling.ts";
import { nameWords } from "./words.ts";

const suffixes = new Set(["jr", "sr", "junior", "senior", "ii", "iii", "iv"]);
const titles = new Set(
  "mr mrs ms miss dr prof sir dame lord lady rev fr hon sheikh sheik shri smt sri haji hajji ustad".split(
    " ",
  ),
);

export interface PersonForm {
  /** All words, titles and suffix left out. */
  readonly words: readonly string[];
  /** The words joined by blanks, and the same in the order of the alphabet. */
  readonly text: string;
  readonly sorted: string;
  readonly sounds: readonly Sound[];
  /** "jr" in "Sammy Davis Jr.", else null. */
  readonly suffix: string | null;
  /** Whether it names one person by itself: a given name, or its initial, and a surname. */
  readonly isFull: boolean;
}

/** How one form of a name agrees with another, strongest first. */
export type PersonLikeness =
  | "same"
  | "other-order"
  | "short-form"
  | "spelling"
  | "part"
  | "initials"
  | "different";

/** Takes names of people apart; a word's sound is made once for all who bear it. */
export function personForms(): (name: string) => PersonForm {
  const sound = remembered(soundOf);
  return (name) => personForm(name, sound);
}

export function personForm(name: string, sound: (word: string) => Sound = soundOf): PersonForm {
  const words = [...nameWords(name)];
  while (words.length > 1 && titles.has(words[0]!)) words.shift();
  const last = words.at(-1) ?? "";
  const suffix = words.length > 2 && suffixes.has(last) ? last : null;
  if (suffix !== null) words.pop();
  const text = words.join(" ");
  const sorted = words.toSorted().join(" ");
  return {
    words,
    text,
    // Of a hundred thousand forms a third has its words in that order: one text is kept then.
    sorted: sorted === text ? text : sorted,
    sounds: words.map(sound),
    suffix: suffix === "junior" ? "jr" : suffix === "senior" ? "sr" : suffix,
    isFull: words.length > 1 && (words.at(-1)?.length ?? 0) > 1,
  };
}

/** How two full forms agree. */
export function comparePeople(a: PersonForm, b: PersonForm): PersonLikeness {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return "different";
  if (a.text === b.text) return "same";
  if (a.sorted === b.sorted) return "other-order";
  const [left, right] = [a.sounds[a.sounds.length - 1]!, b.sounds[b.sounds.length - 1]!];
  if (isSameSound(left, right)) {
    const given = compareGiven(a.sounds, b.sounds);
    if (left.word === right.word) return given;
    if (given !== "different") return weaker("spelling", given);
  }
  if (isOtherOrderBySound(a.sounds, b.sounds)) return "spelling";
  return isPart(a.words, b.words) || isPart(b.words, a.words) ? "part" : "different";
}

const byStrength: readonly PersonLikeness[] = [
  "same",
  "other-order",
  "short-form",
  "spelling",
  "part",
  "initials",
  "different",
];

function weaker(a: PersonLikeness, b: PersonLikeness): PersonLikeness {
  return byStrength.indexOf(a) > byStrength.indexOf(b) ? a : b;
}

/** How the names before the surnames agree; a middle name may be missing, but not be another one. */
function compareGiven(a: readonly Sound[], b: readonly Sound[]): PersonLikeness {
  const first = compareWord(a[0]!, b[0]!);
  if (first === "different") {
    if (a.length === b.length) return "different";
    const [wordsA, wordsB] = [givenWords(a), givenWords(b)];
    return areInitialsOf(wordsA, wordsB) || areInitialsOf(wordsB, wordsA) ? "initials" : "different";
  }
  // Without the first and the surname.
  const [middleA, middleB] = [a.length - 2, b.length - 2];
  const shared = Math.min(middleA, middleB);
  for (let i = 1; i <= shared; i++)
    if (compareWord(a[i]!, b[i]!) === "different") {
      // "George W. Bush" is not George H. W. Bush: initials that contradict.
      if (a[i]!.word.length === 1 || b[i]!.word.length === 1) return "different";
      const [wordsA, wordsB] = [givenWords(a), givenWords(b)];
      return isPart(wordsA, wordsB) || isPart(wordsB, wordsA) ? "part" : "different";
    }
  // "George Bush" and "George H. W. Bush" are one person as often as not.
  if (middleA !== middleB) return weaker(first, shared === 0 ? "short-form" : "part");
  return first;
}

const wordOf = ({ word }: Sound) => word;

function compareWord(a: Sound, b: Sound): PersonLikeness {
  if (a.word === b.word) return "same";
  if (a.word.length === 1 || b.word.length === 1) return a.word[0] === b.word[0] ? "initials" : "different";
  if (isOtherForm(a.word, b.word)) return "short-form";
  return isSameSound(a, b) ? "spelling" : "different";
}

function givenWords(sounds: readonly Sound[]): readonly string[] {
  return sounds.slice(0, -1).map(wordOf);
}

/** "JK" in "JK Rowling", "MBS". */
function areInitialsOf(short: readonly string[], full: readonly string[]): boolean {
  const letters = short.length === 1 ? short[0]! : "";
  return letters.length > 1 && letters === full.map((word) => word[0]).join("");
}

/** "Xiaoming Wang" and "Wang Hsiao-ming": only names of two words change their order. */
function isOtherOrderBySound(a: readonly Sound[], b: readonly Sound[]): boolean {
  return a.length === 2 && b.length === 2 && isSameSound(a[0]!, b[1]!) && isSameSound(a[1]!, b[0]!);
}

/** "Gabriel García" in "Gabriel García Márquez". */
function isPart(short: readonly string[], full: readonly string[]): boolean {
  if (short.length < 2 || short.length >= full.length || short[0] !== full[0]) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}

/** Whether given name and surname are the same, and only what stands between them can be another. */
export function areNamesakes({ words: a }: PersonForm, { words: b }: PersonForm): boolean {
  return a.length > 2 && b.length > 2 && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** Letters of a surname's sound in a key: one more letter may differ behind them. */
const MAX_KEY = 5;

/** A surname's sound with the given name's first letter, or with the names it is another form of; both orders. */
export function keysOfForm({ sounds }: PersonForm): readonly string[] {
  if (sounds.length < 2) return [];
  const [first, second] = [sounds[0]!, sounds[1]!];
  const last = sounds.at(-1)!;
  const other = sounds.length === 2 ? keysOfPair(first, last) : keysOfPair(second, first);
  return [...keysOfPair(last, first), ...other];
}

function keysOfPair(surname: Sound, given: Sound): readonly string[] {
  const sound = surname.skeleton.slice(0, MAX_KEY);
  const forms = formGroupsOf(given.word).map((line) => `${sound} #${line}`);
  return [`${sound} ${given.key.charAt(0)}`, ...forms];
}
