/** What of a page is in none of its articles, so that nothing is left out unseen. */
import { countsOf } from "../../text/counts.ts";

/**
 * The lines of a page that are in none of the texts taken from it, in order; of a line that is there in part, the
 * words that are not. No word of the page is in neither.
 */
export function leftOut(page: string, texts: readonly string[]): readonly string[] {
  const taken = countsOf(texts.flatMap(linesOf));
  const left = linesOf(page).filter((line) => !take(taken, line));
  const words = countsOf([...taken].flatMap(([line, count]) => Array(count).fill(line).flatMap(wordsOf)));
  return left
    .map((line) =>
      wordsOf(line)
        .filter((word) => !take(words, word))
        .join(" "),
    )
    .filter((line) => line !== "");
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => wordsOf(line).join(" "))
    .filter((line) => line !== "");
}

function wordsOf(line: string): readonly string[] {
  return line.split(/\s+/).filter((word) => word !== "");
}

/** Takes one of a value where there is one. */
function take(counts: Map<string, number>, value: string): boolean {
  const count = counts.get(value) ?? 0;
  if (count > 0) counts.set(value, count - 1);
  return count > 0;
}
