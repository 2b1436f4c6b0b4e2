import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/**
 * Lines of at most `width` columns. Words longer than that, and scripts written without spaces, are broken
 * where they must; nothing but white space at a line's end is dropped. (cli-table3 would cut such cells.)
 */
export function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { hard: true, trim: true }).split("\n");
}

/** Columns a text takes in a terminal: two for a Chinese character, none for a combining mark. */
export function widthOf(text: string): number {
  return stringWidth(text);
}
