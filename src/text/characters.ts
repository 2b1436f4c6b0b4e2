/** What the scanner needs to know of a character, in one byte. */
export const CharClass = {
  unknown: 0,
  space: 1,
  lineBreak: 2,
  lower: 3,
  upper: 4,
  digit: 5,
  /** Scripts written without spaces: Han, kana, Hangul syllables. */
  ideograph: 6,
  /** Combining marks and invisible joiners: they belong to the word they stand in. */
  mark: 7,
  punctuation: 8,
  symbol: 9,
  highSurrogate: 10,
} as const;

/** Soft hyphens and zero-width characters: a word with them is the word without them. */
export const INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060";

const patterns: readonly (readonly [RegExp, number])[] = [
  [/^[\n\r\v\f\u0085\u2028\u2029]$/u, CharClass.lineBreak],
  [/^\s$/u, CharClass.space],
  [/^\p{Nd}$/u, CharClass.digit],
  [
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fb\u30fc]$/u,
    CharClass.ideograph,
  ],
  [/^[\p{Lu}\p{Lt}]$/u, CharClass.upper],
  [/^[\p{L}\p{Nl}]$/u, CharClass.lower],
  [new RegExp(`^[\\p{M}${INVISIBLE}]$`, "u"), CharClass.mark],
  [/^\p{P}$/u, CharClass.punctuation],
];

function classify(character: string): number {
  return patterns.find(([pattern]) => pattern.test(character))?.[1] ?? CharClass.symbol;
}

/** Filled as characters are met: asking Unicode tables for all 65,536 at start-up would cost 30 ms. */
const known = withCommon(new Uint8Array(0x10000));

/** ASCII, Western letters and the marks of print: most texts ask for little else, and Unicode's tables cost 2 ms to be asked at all. */
function withCommon(classes: Uint8Array): Uint8Array {
  classes.fill(CharClass.symbol, 0, 0x80);
  classes.fill(CharClass.lineBreak, 0x0a, 0x0e);
  for (const space of [0x09, 0x20, 0xa0]) classes[space] = CharClass.space;
  classes.fill(CharClass.digit, 0x30, 0x3a);
  classes.fill(CharClass.upper, 0x41, 0x5b);
  classes.fill(CharClass.lower, 0x61, 0x7b);
  classes.fill(CharClass.upper, 0xc0, 0xdf);
  classes.fill(CharClass.lower, 0xdf, 0x100);
  for (const sign of "×÷") classes[sign.charCodeAt(0)] = CharClass.symbol;
  for (const mark of "!\"#%&'()*,-./:;?@[\\]_{}") classes[mark.charCodeAt(0)] = CharClass.punctuation;
  classes.fill(CharClass.punctuation, 0x2010, 0x2028);
  return classes;
}

/** The class of a UTF-16 code unit. */
export function classOf(unit: number): number {
  const cached = known[unit]!;
  if (cached !== CharClass.unknown) return cached;
  const isHigh = unit >= 0xd800 && unit < 0xdc00;
  const found = isHigh ? CharClass.highSurrogate : classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

/** The class of the character at `offset`, surrogate pairs taken together. */
export function classAt(text: string, offset: number): number {
  const found = classOf(text.charCodeAt(offset));
  return found === CharClass.highSurrogate
    ? classify(String.fromCodePoint(text.codePointAt(offset)!))
    : found;
}

/** How many code units the character at `offset` takes: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): number {
  return text.codePointAt(offset)! > 0xffff ? 2 : 1;
}

/** Whether characters of this class stand inside words. */
export function isWordClass(charClass: number): boolean {
  return (
    charClass === CharClass.lower ||
    charClass === CharClass.upper ||
    charClass === CharClass.digit ||
    charClass === CharClass.mark
  );
}

const lowered = new Uint16Array(0x10000);

/** Lower case of one code unit; characters whose lower case is longer or shorter stay as they are. */
export function lowerUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const cached = lowered[unit]!;
  if (cached !== 0) return cached;
  const lower = String.fromCharCode(unit).toLowerCase();
  const found = lower.length === 1 ? lower.charCodeAt(0) : unit;
  lowered[unit] = found;
  return found;
}
