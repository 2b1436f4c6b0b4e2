/** Lines under an article's text. Few of the articles that splitting has learned from have any. */
import type { DocumentFeatures } from "./document-features.ts";
import { isHeadline, isText } from "./paragraph-features.ts";

/** What speaks against a border before such lines, in log-odds. */
const COST = 6;

/** Lines that may stand under the last story's text and begin none: who wrote a letter, and where. */
const MAX_UNDER = 3;

/** How much less likely a border is before the last lines of a document, where no text follows them. */
export function underTextCost(doc: DocumentFeatures, at: number): number {
  const { count } = doc.body;
  if (!isText(doc, at - 1) || !isHeadline(doc, at) || count - at > MAX_UNDER) return 0;
  for (let p = at; p < count; p++) if (isText(doc, p)) return 0;
  return COST;
}
