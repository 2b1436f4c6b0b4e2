/** Finds the rules that can begin at a token without asking each. */
import { hashAt, isNumberToken } from "../text/token-tests.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { wordMap } from "../text/word-table.ts";
import { endOfElement, mayGoOn, type NumericName, openingOf } from "./pattern.ts";
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
    const byFirst = words.get(hash);
    const mayRead =
      isNumberToken(tokens, index) || elements.has(hash) || hasFlag(tokens, index, TokenFlag.digit);
    if (byFirst === undefined && !mayRead) return none;
    const found: Rule[] = [];
    if (byFirst !== undefined) addFitting(found, byFirst, tokens, index + 1);
    if (!mayRead) return found;
    for (const { name, rules } of groups) {
      const next = endOfElement(name, tokens, index);
      if (next >= 0) addFitting(found, rules, tokens, next);
    }
    return found;
  };
}

const none: readonly Rule[] = [];

/** Adds the rules that may go on at the token after their first step. */
function addFitting(found: Rule[], rules: readonly Rule[], tokens: Tokens, next: number): void {
  for (const rule of rules) if (mayGoOn(rule.pattern, tokens, next)) found.push(rule);
}

function add<Key>(lists: Map<Key, Rule[]>, key: Key, rule: Rule): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [rule]);
  else list.push(rule);
}
