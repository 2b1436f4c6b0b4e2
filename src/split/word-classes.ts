/** Small words by what they do: what is said of a text without knowing what it is about. */
import { hashWord } from "../text/hash.ts";
import { wordMap, wordsOf } from "../text/word-table.ts";

/** Words are compared by their first letters, a crude but cheap stemming: "protest", "protesters". */
export const STEM = 7;

/** The classes, each with its words; the grammar of English and the trade of news, and no topic. */
const classes = {
  the: "the",
  demonstrative: "this that these those such",
  possessive: "his her their its",
  article: "a an",
  courtesy: "mr mrs ms dr prof",
  office: "sen rep gov sgt lt gen col capt sir dame lord",
  said: "said",
  says: "says say",
  announces:
    "announced reported told ruled voted approved warned urged agreed accused ordered vowed rejected arrested charged killed died",
  continues: "added continued noted explained wrote argued recalled admitted insisted concluded",
  weekday: "monday tuesday wednesday thursday friday saturday sunday",
  nearDay: "yesterday today tonight",
  heShe: "he she him",
  theyIt: "they it them",
  first: "i we our my us me",
  you: "you your",
  was: "was were had",
  is: "is are",
  has: "has have",
  modal: "will would could should may might can must",
  after: "after amid following",
  as: "as when while where until before",
  who: "who whose whom",
  which: "which",
  not: "not no never nothing nobody",
  also: "also too still again already even just only",
  but: "but however yet though although instead meanwhile",
  because: "because if so then since therefore thus",
  and: "and or nor",
  more: "more most less least fewer",
  other: "other another others same both either",
  rank: "president minister prime secretary chairman director spokesman spokeswoman official officials chief mayor governor senator prosecutor commissioner executive",
  body: "police court government council parliament ministry authorities company agency commission committee department union university",
  month:
    "january february march april june july august september october november december jan feb aug sept oct nov dec",
  number:
    "two three four five six seven eight nine ten hundreds thousands dozens hundred thousand million billion",
  there: "there here",
  place: "in on at near from across",
  some: "some many few several one each all any",
  week: "week month year weeks months years ago last next",
  like: "like really very think know want going get got thing things",
  according: "according",
} as const;

export type WordClass = keyof typeof classes;

export const wordClasses = Object.keys(classes) as readonly WordClass[];

/** The number of each class, from 1; 0 is a word of none. */
export const ClassOf = Object.fromEntries(wordClasses.map((name, k) => [name, k + 1])) as Readonly<
  Record<WordClass, number>
>;

/** The numbers of the classes by the hashes of their words; of a word in two classes the later counts. */
const numbers = wordMap(
  wordClasses.flatMap((name) =>
    wordsOf(classes[name]).map((word) => [hashWord(word.slice(0, STEM)), ClassOf[name]] as const),
  ),
);

/** The class of the word with this hash of its first letters; 0 for most. */
export function wordClassOf(hash: number): number {
  return numbers.get(hash) ?? 0;
}
