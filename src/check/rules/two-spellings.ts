import type { StoryResult } from "../../model/result.ts";
import type { Mention } from "../../model/span.ts";
import { foldSpace } from "../../text/fold.ts";
import type { StoryRule } from "../rule.ts";

/** Letters that a word has at least: of shorter ones two that differ by a letter are as often two names. */
const MIN_LETTERS = 5;
/** Different forms of a story that are compared, each with each. */
const MAX_FORMS = 200;

/**
 * "Maria Lindqvist" here and "Maria Lindquist" there. Only full names that differ by one letter of one word: two
 * people of one family differ by more.
 */
export const twoSpellings: StoryRule = {
  severity: "warning",
  description: "A person whose name is spelled in two ways",
  example: "Maria Lindqvist won the race on Sunday. In the village they were proud of Maria Lindquist.",
  check: (story) => {
    const forms = formsOf(story);
    return forms.flatMap(({ name, first }, i) => {
      const earlier = forms.slice(0, i).find((other) => isMisspelling(name, other.name));
      if (earlier === undefined) return [];
      const { start, end } = first;
      return [{ start, end, message: `${name} here, but ${earlier.name} before`, about: [name] }];
    });
  },
};

/** The full names of a story as it writes them, each with its first place, in order of the text. */
function formsOf({ people }: StoryResult): readonly { readonly name: string; readonly first: Mention }[] {
  const firsts = new Map<string, Mention>();
  for (const mention of people.flatMap(({ mentions }) => mentions)) {
    const name = foldSpace(mention.text);
    const before = firsts.get(name);
    if (name.includes(" ") && (before === undefined || mention.start < before.start))
      firsts.set(name, mention);
  }
  return [...firsts]
    .map(([name, first]) => ({ name, first }))
    .sort((a, b) => a.first.start - b.first.start)
    .slice(0, MAX_FORMS);
}

function isMisspelling(a: string, b: string): boolean {
  const [left, right] = [a.split(" "), b.split(" ")];
  if (left.length !== right.length) return false;
  const different = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i]!] as const]));
  const [pair] = different;
  return pair !== undefined && different.length === 1 && differsByOne(...pair);
}

/** Whether one letter is another, missing or doubled; an "s" at the end makes a plural or a possessive. */
function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MIN_LETTERS || long.length - short.length > 1 || /['’]/.test(long)) return false;
  if (short.toLowerCase() === long.toLowerCase() || `${short}s` === long) return false;
  let before = 0;
  while (before < short.length && short[before] === long[before]) before++;
  const isInserted = long.length > short.length;
  return short.slice(isInserted ? before : before + 1) === long.slice(before + 1);
}
