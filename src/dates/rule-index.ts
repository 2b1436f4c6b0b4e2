/**
 * Finds the rules that can match at a token without asking each: by what stands there, and by the token after it, which
 * nine in ten rules that begin with "the" do not pass.
 */
import { hashAt, isNumberToken } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { type WordMap, wordMap } from "../text/word-table.ts";
import { wordOpenings } from "./openings.ts";
import { continuationsOf, type ElementName, endOfElement, type Opening, openingOf } from "./pattern.ts";
import type { Rule } from "./rule.ts";

/** Gives the rules that may match at a token, in their order within each group. */
export interface RuleIndex {
  readonly rulesAt: (tokens: Tokens, index: number) => readonly Rule[];
  /** Whether there can be any: of the words of a text some tenth. */
  readonly mayBegin: (tokens: Tokens, index: number) => boolean;
}

/** Rules that begin alike, by what may follow; as their numbers in the list of all. */
interface Group {
  /** Those that may end there, too. */
  readonly byWord: WordMap<readonly number[]>;
  readonly byElement: readonly (readonly [name: ElementName, rules: readonly number[]])[];
  /** Those that may end there: all that fit any other word. */
  readonly ended: readonly number[];
}

type Element = readonly [name: ElementName, rules: Group];

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const numbers = rules.map((_, number) => number);
  const first = groupBy(numbers, (number) => [openingOf(rules[number]!.pattern)]);
  const groupOf = (found: readonly number[]) => createGroup(rules, found);
  const elements = Array.from(first.elements, ([name, found]): Element => [name, groupOf(found)]);
  const groups = new Map(Array.from(first.words, ([hash, found]) => [hash, groupOf(found)] as const));
  const byWord = startsByWord(groups, elements);
  const mayBegin = (tokens: Tokens, index: number) =>
    hasDigit(tokens, index) || byWord.has(hashAt(tokens, index));
  const rulesAt = (tokens: Tokens, index: number) => {
    const start = byWord.get(hashAt(tokens, index));
    const readable = hasDigit(tokens, index) ? elements : start?.elements;
    if (start === undefined && readable === undefined) return none;
    const found: Rule[] = [];
    if (start?.group !== undefined) addFitting(found, rules, start.group, tokens, index + 1);
    if (readable === undefined) return found;
    for (const [name, group] of readable) {
      const next = endOfElement(name, tokens, index);
      if (next >= 0) addFitting(found, rules, group, tokens, next);
    }
    return found;
  };
  return { rulesAt, mayBegin };
}

const none: readonly Rule[] = [];

function hasDigit(tokens: Tokens, index: number): boolean {
  return isNumberToken(tokens, index) || hasFlag(tokens, index, TokenFlag.digit);
}

/** What can begin with a word: the rules that have the word itself, and the elements that can, in their order. */
interface Start {
  readonly group: Group | undefined;
  readonly elements: readonly Element[] | undefined;
}

function startsByWord(groups: ReadonlyMap<number, Group>, elements: readonly Element[]): WordMap<Start> {
  const lists = new Map<number, Element[]>();
  for (const element of elements) for (const hash of wordOpenings(element[0])) append(lists, hash, element);
  const hashes = new Set([...groups.keys(), ...lists.keys()]);
  return wordMap(
    Array.from(hashes, (hash) => [hash, { group: groups.get(hash), elements: lists.get(hash) }] as const),
  );
}

function createGroup(rules: readonly Rule[], found: readonly number[]): Group {
  const { words, elements, ended } = groupBy(found, (number) => continuationsOf(rules[number]!.pattern));
  const byWord = Array.from(words, ([hash, list]) => [hash, merged([...ended, ...list])] as const);
  return { byWord: wordMap(byWord), byElement: [...elements], ended };
}

/** Numbers of rules by what they can have at a step. */
function groupBy(numbers: readonly number[], openingsOf: (number: number) => readonly (Opening | null)[]) {
  const words = new Map<number, number[]>();
  const elements = new Map<ElementName, number[]>();
  const ended: number[] = [];
  for (const number of numbers)
    for (const opening of openingsOf(number)) {
      if (opening === null) ended.push(number);
      else if (opening.kind === "element") append(elements, opening.name, number);
      else for (const hash of opening.hashes) append(words, hash, number);
    }
  return { words, elements, ended };
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Adds the rules that may go on at the token after their first step. */
function addFitting(
  found: Rule[],
  rules: readonly Rule[],
  { byWord, byElement, ended }: Group,
  tokens: Tokens,
  next: number,
): void {
  let numbers = byWord.get(hashAt(tokens, next)) ?? ended;
  for (const [name, fitting] of byElement)
    if (endOfElement(name, tokens, next) >= 0) numbers = merged([...numbers, ...fitting]);
  for (const number of numbers) found.push(rules[number]!);
}

/** Each number once, in order. */
function merged(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
