/** Finds the rules that can begin at a token without asking each. */
import { hashAt, isNumberToken } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { wordMap } from "../text/word-table.ts";
import { type NumericName, openingOf, reads } from "./pattern.ts";
import type { Rule } from "./rule.ts";

interface Group {
  readonly name: NumericName | "whole";
  readonly rules: readonly Rule[];
}

/** Gives the rules that may match at a token, in their order within each group. */
export type RulesAt = (tokens: Tokens, index: number) => readonly Rule[];

/** `elementWords`: the words that an element can begin with; the others begin rules of their own, or none. */
export function indexRules(rules: readonly Rule[], elementWords: ReadonlySet<number>): RulesAt {
  const byWord = new Map<number, Rule[]>();
  const byElement = new Map<Group["name"], Rule[]>();
  for (const rule of rules) {
    const opening = openingOf(rule.pattern);
    if (opening.kind === "element") add(byElement, opening.name, rule);
    else for (const hash of opening.hashes) add(byWord, hash, rule);
  }
  const words = wordMap([...byWord]);
  const groups: readonly Group[] = Array.from(byElement, ([name, rules]) => ({ name, rules }));
  const elements = wordMap(Array.from(elementWords, (hash) => [hash, true] as const));
  return (tokens, index) => {
    const hash = hashAt(tokens, index);
    const found = words.get(hash) ?? none;
    const mayRead =
      isNumberToken(tokens, index) || elements.has(hash) || hasFlag(tokens, index, TokenFlag.digit);
    if (!mayRead) return found;
    const read = groups.filter(({ name }) => reads(name, tokens, index)).flatMap(({ rules }) => rules);
    return read.length === 0 ? found : [...found, ...read];
  };
}

const none: readonly Rule[] = [];

function add<Key>(lists: Map<Key, Rule[]>, key: Key, rule: Rule): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [rule]);
  else list.push(rule);
}
