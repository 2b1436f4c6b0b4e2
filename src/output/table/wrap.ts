import stringWidth from "string-width";

/**
 * Lines of at most `width` columns. Lines break at blanks; words wider than a line, and scripts written without
 * blanks, are broken between the characters a reader sees (grapheme clusters). Nothing but blanks at a break is
 * dropped.
 */
export function wrap(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [standing(text)];
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
  const lines: string[] = [];
  let current = line === "" || widthOf(line) + 3 > width ? "" : `${line} `;
  if (current === "" && line !== "") lines.push(line);
  for (const character of charactersOf(word, width)) {
    if (current !== "" && widthOf(current + character) > width) {
      lines.push(current.trimEnd());
      current = "";
    }
    current += character;
  }
  return [...lines, current];
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Grapheme clusters; code points where a cluster is wider than a line. */
function charactersOf(word: string, width: number): readonly string[] {
  return [...graphemes.segment(word)].flatMap(({ segment }) =>
    widthOf(segment) <= width ? [segment] : [...segment],
  );
}

/** A line of nothing but combining marks gets the circle they are shown on where they stand alone. */
function standing(line: string): string {
  return line !== "" && widthOf(line) === 0 ? `◌${line}` : line;
}

/** Columns a text takes in a terminal: two for a Chinese character, none for a combining mark. */
export function widthOf(text: string): number {
  return isPlain.test(text) ? text.length : stringWidth(text);
}

/** Latin text and the punctuation of news, in which every unit takes one column. */
const isPlain = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f‘’“”–—•…]*$/;
