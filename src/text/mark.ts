/** Reads single tokens as quotation marks. */
import type { Span } from "../model/span.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "./tokens.ts";

/** A token that is a quotation mark. */
export interface Mark {
  readonly token: number;
  /** Whether it stands where a mark can open or close: both are true where white space leaves it open. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly single: boolean;
}

/** A stretch of text in quotation marks; `start` and `end` leave the marks out. */
export interface QuotedSpan extends Span {
  /** Its first and last token, marks left out. */
  readonly first: number;
  readonly last: number;
  /** The token of the opening mark, or the first token where that mark is missing. */
  readonly opener: number;
  /** The token of the closing mark, or the last token where that mark is missing. */
  readonly closer: number;
  readonly paragraph: number;
  /** False where the text ends before the closing mark. */
  readonly closed: boolean;
  /** Whether the quotation goes on with the next paragraph, whose mark opens it again. */
  readonly continues: boolean;
  /** Whether the marks are single ones. */
  readonly single: boolean;
}

const OPENING = "“„‟«「『‹‘‚";
const CLOSING = "”»」』›’";
const SINGLE = "'‘’‚‛`´‹›";
const EITHER = "\"＂'";
const MARKS: ReadonlySet<number> = new Set(units(OPENING + CLOSING + SINGLE + EITHER));
const SINGLES: ReadonlySet<number> = new Set(units(SINGLE));
const OPENERS: ReadonlySet<number> = new Set(units(OPENING));
const CLOSERS: ReadonlySet<number> = new Set(units(CLOSING));
/** Marks behind which, without white space, a quotation may begin: `(“`, `—“`, `said:“`. */
const BEFORE_OPENING: ReadonlySet<number> = new Set(units("([{—–―-:/=>…¿¡"));
/** Marks that never come straight before the first word of a quotation. */
const AFTER_CLOSING: ReadonlySet<number> = new Set(units(".,;:!?)]}—–―…"));

function units(characters: string): readonly number[] {
  return [...characters].map((character) => character.charCodeAt(0));
}

/** The mark that a token of punctuation is, if it is one; `floor` is the first token of its paragraph. */
export function readMark(tokens: Tokens, token: number, floor: number): Mark | undefined {
  const unit = tokens.text.charCodeAt(tokens.start[token]!);
  if (!MARKS.has(unit) || isEmptyPair(tokens, token, unit)) return undefined;
  // '' and `` are how typewriters and wire services write double marks.
  const single = SINGLES.has(unit) && tokens.end[token]! - tokens.start[token]! === 1;
  const { opens, closes } = directionOf(tokens, token, floor, unit);
  return { token, single, opens, closes };
}

/** "" between spaces: two marks with nothing in them. */
function isEmptyPair(tokens: Tokens, token: number, unit: number): boolean {
  return (
    unit === 0x22 &&
    tokens.end[token]! - tokens.start[token]! === 2 &&
    hasFlag(tokens, token, TokenFlag.spaceBefore) &&
    hasFlag(tokens, token + 1, TokenFlag.spaceBefore)
  );
}

/** Where the white space around the mark lets it stand; where it lets both, the glyph decides if it can. */
function directionOf(
  tokens: Tokens,
  token: number,
  floor: number,
  unit: number,
): { readonly opens: boolean; readonly closes: boolean } {
  const left = token > floor && !hasFlag(tokens, token, TokenFlag.spaceBefore);
  const right =
    token + 1 < tokens.count &&
    !hasFlag(tokens, token + 1, TokenFlag.spaceBefore) &&
    !hasFlag(tokens, token + 1, TokenFlag.paragraphStart);
  if (left && !right) return { opens: false, closes: true };
  if (right && !left && !isSeparator(tokens, token + 1)) return { opens: true, closes: false };
  if (left && right) {
    const before = tokens.text.charCodeAt(tokens.start[token - 1]!);
    const after = tokens.text.charCodeAt(tokens.start[token + 1]!);
    if (OPENERS.has(before) || BEFORE_OPENING.has(before)) return { opens: true, closes: false };
    if (AFTER_CLOSING.has(after) || CLOSERS.has(after)) return { opens: false, closes: true };
  }
  if (OPENERS.has(unit)) return { opens: true, closes: false };
  if (CLOSERS.has(unit)) return { opens: false, closes: true };
  return { opens: true, closes: true };
}

/** A comma, a single stop and the like never come first in a quotation: "« Jamais », dit-il". */
function isSeparator(tokens: Tokens, token: number): boolean {
  const length = tokens.end[token]! - tokens.start[token]!;
  return length === 1 && SEPARATORS.has(tokens.text.charCodeAt(tokens.start[token]!));
}

const SEPARATORS: ReadonlySet<number> = new Set(units(",;:!?)."));

const ENDING: ReadonlySet<number> = new Set(units(".,;:!?…—–―"));

/** Whether the token is a comma, a stop or the like: what stands before a closing mark of speech. */
export function isEnding(tokens: Tokens, token: number): boolean {
  return (
    isKind(tokens, token, TokenKind.punctuation) && ENDING.has(tokens.text.charCodeAt(tokens.start[token]!))
  );
}
