import type { Story } from "../model/document.ts";
import { sha256 } from "../text/sha256.ts";

/** Hexadecimal digits of an id: 128 bits, for which nobody finds two texts with one id. */
const DIGITS = 32;

/** The ids of a story; all runs over the same texts agree on them. */
export interface StoryIds {
  /** Of the story where it came from: its source, its document and its text. */
  readonly id: string;
  /** Of its text alone: two sources' copies of a text have the same. */
  readonly contentId: string;
}

export function storyIds({ document, start, end }: Story): StoryIds {
  const contentId = sha256(document.text.slice(start, end)).slice(0, DIGITS);
  // Records without an id are told apart by what came with them.
  const place = document.id ?? JSON.stringify(document.meta ?? {});
  const id = sha256([document.source, place, contentId].join("\0")).slice(0, DIGITS);
  return { id, contentId };
}
