/** Translations in brackets: “Fuera!” (“Out!”) the crowd chanted. */
import type { QuotedSpan } from "../../text/mark.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";

const OPEN = 0x28;
const CLOSE = 0x29;

/** The spans without those that only say the words before them again in brackets: what follows the bracket follows the words. */
export function withoutGlosses(tokens: Tokens, spans: readonly QuotedSpan[]): readonly QuotedSpan[] {
  const kept: QuotedSpan[] = [];
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i]!;
    const gloss = spans[i + 1];
    const isGlossed = gloss !== undefined && isBracketed(tokens, gloss) && gloss.opener === span.closer + 2;
    kept.push(isGlossed ? { ...span, closer: gloss.closer + 1 } : span);
    if (isGlossed) i++;
  }
  return kept;
}

function isBracketed(tokens: Tokens, { opener, closer }: QuotedSpan): boolean {
  return unitAt(tokens, opener - 1) === OPEN && unitAt(tokens, closer + 1) === CLOSE;
}
