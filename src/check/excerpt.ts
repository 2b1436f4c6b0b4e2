import { wholeBefore } from "../text/code-points.ts";
import { foldSpace } from "../text/fold.ts";

/** Characters of a quotation that a message repeats. */
const MAX_LENGTH = 48;

/** The beginning of a text in quotation marks, on one line, cut between words where it is long. */
export function excerpt(text: string): string {
  // Folding a text of any length only to show its beginning would be waste.
  const folded = foldSpace(text.slice(0, wholeBefore(text, MAX_LENGTH * 4)));
  if (folded.length <= MAX_LENGTH) return `“${folded}”`;
  const cut = folded.lastIndexOf(" ", MAX_LENGTH);
  return `“${folded.slice(0, cut > 0 ? cut : wholeBefore(folded, MAX_LENGTH))} …”`;
}
