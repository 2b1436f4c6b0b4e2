import { CharClass, classOf } from "./characters.ts";

/** Offsets at which the lines of a text begin; a carriage return and line feed are one break. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    if (classOf(text.charCodeAt(i)) === CharClass.lineBreak && !text.startsWith("\r\n", i))
      starts.push(i + 1);
  }
  return starts;
}

/** The line, from 1, on which `offset` lies, given the text's line starts. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
