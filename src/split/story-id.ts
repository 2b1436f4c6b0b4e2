import type { Story } from "../model/document.ts";
import { contentId } from "../text/hash.ts";

/** A story's id: made from its text alone, so that all runs agree and a story met twice is seen to be one. */
export function storyId({ document, start, end }: Story): string {
  return contentId(document.text.slice(start, end));
}
