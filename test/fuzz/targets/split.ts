/** A text → its stories, in every mode. */
import { splitDocument } from "../../../src/split/split-document.ts";
import { assertStories } from "../../invariants.ts";
import { textOf } from "../text-of.ts";

export function fuzz(bytes: Uint8Array): void {
  const text = textOf(bytes);
  for (const mode of ["auto", "eager", "none"] as const)
    assertStories(splitDocument({ text, source: "-", id: null }, mode), text);
}
