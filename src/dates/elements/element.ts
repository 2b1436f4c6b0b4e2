/** What patterns of rules are made of: each element reads some tokens and gives what they say. */
import { isNumberToken } from "../../text/token-tests.ts";
import type { Tokens } from "../../text/tokens.ts";

/** What an element has read: the token after it, and its number. */
export interface Read {
  readonly next: number;
  readonly value: number;
}

export type Element = (tokens: Tokens, index: number) => Read | null;

/** One token read as this number; null where it is none. */
export const one = (index: number, value: number | undefined): Read | null =>
  value === undefined ? null : { next: index + 1, value };

/** The whole number that the token writes in up to `digits` digits, without separators; -1 where it does not. */
export function plainNumber(tokens: Tokens, index: number, digits: number): number {
  if (!isNumberToken(tokens, index)) return -1;
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  if (end - start > digits) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = tokens.text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
