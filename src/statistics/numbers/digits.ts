import { CharClass, classOf } from "../../text/characters.ts";

/** A number written in digits. */
export interface Digits {
  readonly value: number;
  /** The first character after it. */
  readonly end: number;
  /** Digits only: no separators, no decimals. A year or an identifier may look like that. */
  readonly plain: boolean;
  readonly decimals: number;
  /** How many digits stand before the decimal mark. */
  readonly length: number;
}

/** Longer numbers are identifiers, lose their last digits in a double, and are Infinity where far longer. */
const MAX_DIGITS = 15;

const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/**
 * Reads the digits that begin at `start`: "1,200.50", "12,34,567" (Indian), "1.234.567" (continental), "5,00".
 * Null where they form no number ("192.168.1.2", "3.4.2"), have more than 15 digits, or none stand there.
 */
export function readDigits(text: string, start: number, limit: number): Digits | null {
  let digits = "";
  const marks: { readonly unit: number; readonly at: number }[] = [];
  let end = start;
  for (; end < limit && digits.length <= MAX_DIGITS; end++) {
    const unit = text.charCodeAt(end);
    if (isAsciiDigit(unit)) digits += text.charAt(end);
    else if (isSeparator(text, end, limit)) marks.push({ unit, at: digits.length });
    else break;
  }
  if (digits === "" || digits.length > MAX_DIGITS) return null;
  const point = decimalPlace(marks, digits.length);
  if (point === null) return null;
  const value = Number(`${digits.slice(0, point)}.${digits.slice(point)}`);
  return { value, end, plain: marks.length === 0, decimals: digits.length - point, length: point };
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isSeparator(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === COMMA || unit === FULL_STOP) && at + 1 < limit && isAsciiDigit(text.charCodeAt(at + 1));
}

/** How many digits stand before the decimal mark; null where the separators make no sense together. */
function decimalPlace(
  marks: readonly { readonly unit: number; readonly at: number }[],
  length: number,
): number | null {
  const last = marks.at(-1);
  if (last === undefined) return length;
  const others = marks.slice(0, -1);
  const grouping = others[0]?.unit;
  if (others.some(({ unit }) => unit !== grouping)) return null;
  if (grouping === undefined) {
    const isGroup = last.unit === COMMA && length - last.at === 3 && last.at <= 3;
    return isGroup ? length : last.at;
  }
  if (!areGroups(others, last.at)) return null;
  if (last.unit !== grouping) return last.at;
  return length - last.at === 3 ? length : null;
}

/** Whether the digits between grouping marks come in twos (lakh) or threes, the first group in one to three. */
function areGroups(marks: readonly { readonly at: number }[], end: number): boolean {
  const edges = [...marks.map(({ at }) => at), end];
  const sizes = edges.slice(1).map((edge, index) => edge - edges[index]!);
  return (edges[0] ?? 0) <= 3 && sizes.every((size) => size === 3 || size === 2);
}

/** The value of a single-character fraction such as "½"; null for any other character. */
export function vulgarFraction(unit: number): number | null {
  if (unit < 0xbc || classOf(unit) !== CharClass.symbol) return null;
  const parts = /^(\d+)\u2044(\d+)$/.exec(String.fromCharCode(unit).normalize("NFKD"));
  return parts === null ? null : Number(parts[1]) / Number(parts[2]);
}
