import { wholeBefore } from "../text/code-points.ts";
import { foldSpace } from "../text/fold.ts";

/** Characters of a quotation that a message repeats. */
const LONGEST = 48;

/** The beginning of a text in quotation marks, on one line, cut between words where it is long. */
export function excerpt(text: string): string {
  // Folding a text of any length only to show its beginning would be waste.
  const folded = foldSpace(text.slice(0, wholeBefore(text, LONGEST * 4)));
  if (folded.length <= LONGEST) return `“${folded}”`;
  const cut = folded.lastIndexOf(" ", LONGEST);
  return `“${folded.slice(0, cut > 0 ? cut : wholeBefore(folded, LONGEST))} …”`;
}
