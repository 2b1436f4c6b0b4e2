/** Where a story speaks of the calendar, and what it says there. */
import { isIn, isNumberToken } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import type { Meaning } from "./meaning.ts";
import { matchPattern } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/rules.ts";

/** A calendar expression where it stands, its meaning not yet resolved. */
export interface Expression {
  /** Tokens, both included. */
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** The words that expressions begin with; nothing else is looked at, but numbers. */
const openers = wordSet(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
  last past previous preceding this current next coming following upcoming year day
  today tonight tonite yesterday tomorrow ' ’ ‘ a an one two three four five six seven eight nine ten eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  several few many some first second third fourth fifth sixth seventh eighth ninth tenth twentieth thirtieth
  twenties thirties forties fifties sixties seventies eighties nineties`);

/** The calendar expressions of a story, in text order; the longest where several begin at a token. */
export function readExpressions(tokens: Tokens): readonly Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isNumberToken(tokens, i) && !isIn(tokens, i, openers)) continue;
    const expression = expressionAt(tokens, i);
    if (expression === null) continue;
    found.push(expression);
    i = expression.last;
  }
  return found;
}

function expressionAt(tokens: Tokens, index: number): Expression | null {
  let best: Expression | null = null;
  for (const rule of rules) {
    const expression = matchRule(rule, tokens, index);
    if (expression !== null && (best === null || expression.last > best.last)) best = expression;
  }
  return best;
}

function matchRule({ name, pattern, meaning }: Rule, tokens: Tokens, index: number): Expression | null {
  const match = matchPattern(pattern, tokens, index);
  if (match === null) return null;
  const said = meaning(match.captures);
  return said === null ? null : { first: index, last: match.next - 1, meaning: said, rule: name };
}
