import stringWidth from "string-width";

/**
 * Lines of at most `width` columns. Lines break at blanks; words wider than a line, and scripts written without
 * blanks, are broken between the characters a reader sees (grapheme clusters). Nothing but blanks at a break is
 * dropped.
 */
export function wrap(text: string, width: number): readonly string[] {
  const whole = widthOf(text);
  if (whole <= width) return [whole > 0 ? text : standing(text)];
  const lines: string[] = [];
  let line = "";
  let room = width;
  for (const word of text.split(" ")) {
    const wide = widthOf(word);
    const gap = line === "" ? 0 : 1;
    if (gap + wide <= room) {
      line += " ".repeat(gap) + word;
      room -= gap + wide;
    } else if (wide <= width) {
      lines.push(line);
      line = word;
      room = width - wide;
    } else {
      const pieces = broken(word, line, width);
      line = pieces.pop()!;
      for (const piece of pieces) lines.push(piece);
      room = width - widthOf(line);
    }
  }
  return [...lines, line].map(standing);
}

/** A word wider than a line, in lines: the first goes on behind `line` where there is room for it. */
function broken(word: string, line: string, width: number): string[] {
  const before = widthOf(line);
  const goesOn = line !== "" && before + 3 <= width;
  const lines = line === "" || goesOn ? [] : [line];
  let current = goesOn ? `${line} ` : "";
  let used = goesOn ? before + 1 : 0;
  for (const character of charactersOf(word, width)) {
    const wide = widthOf(character);
    if (used > 0 && used + wide > width) {
      lines.push(current.trimEnd());
      current = "";
      used = 0;
    }
    current += character;
    used += wide;
  }
  return [...lines, current];
}

/** Grapheme clusters; code points where a cluster is wider than a line. */
function charactersOf(word: string, width: number): readonly string[] {
  if (isSimple.test(word)) return [...word];
  // Made here, where few words come: its first use loads Node's language data, as long as extracting a page.
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(word), ({ segment }) =>
    widthOf(segment) <= width ? [segment] : [...segment],
  ).flat();
}

/** A line of nothing but combining marks gets the circle they are shown on where they stand alone. */
function standing(line: string): string {
  return line !== "" && widthOf(line) === 0 ? `◌${line}` : line;
}

/** Columns a text takes in a terminal: two for a Chinese character, none for a combining mark. */
export function widthOf(text: string): number {
  if (isAscii(text)) return text.length;
  if (!isSimple.test(text)) return stringWidth(text);
  let width = text.length;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_WIDE) width++;
  return width;
}

/** Most cells are: a loop tells it of a short one before an expression would have begun. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/**
 * Latin text, the signs of news and figures, kana, ideographs, Hangul syllables and fullwidth forms: a unit is a
 * character of one column or of two. string-width, which knows all others, takes some hundred times as long.
 */
const isSimple =
  /^[\x20-\x7e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u024f‘’“”–—•…−≈≤≥─·\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;
const FIRST_WIDE = 0x3001;
