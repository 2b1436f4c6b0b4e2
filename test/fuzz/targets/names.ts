/** A story → its people, places and organizations, with what decided each. */
import { findNames } from "../../../src/entities/find-names.ts";
import { scan } from "../../../src/text/scanner.ts";
import { assertResult } from "../../invariants.ts";
import { storyOf } from "../../story-of.ts";
import { theTools } from "../reading-of.ts";
import { textOf } from "../text-of.ts";

export async function fuzz(bytes: Uint8Array): Promise<void> {
  const { nameModel, gazetteer, language } = await theTools();
  const tokens = scan(textOf(bytes));
  const found = findNames(tokens, nameModel, gazetteer, language, true);
  assertResult(storyOf(tokens.text, found), tokens.text);
}
