import { readFileSync } from "node:fs";
import { createLanguage } from "../../src/english/compromise.ts";
import { readNameModel } from "../../src/names/name-model.ts";
import { tagNames } from "../../src/names/tag-names.ts";
import { scan } from "../../src/text/scanner.ts";
import { mentionOf } from "../../src/text/tokens.ts";
import { holdToFile } from "../held-to-file.ts";
import { gazetteer } from "./marked-names.ts";
import { texts } from "./texts.ts";

const model = readNameModel(readFileSync(new URL("../../src/data/names.bin", import.meta.url)));
const language = createLanguage();

/**
 * Each name with its type, what decided and by how much. The margin is a sum of all features' weights: whatever
 * changes a feature shows here, though the names may stay the same.
 */
holdToFile(new URL("../../fixtures/names/tagged.expected.json", import.meta.url), texts, (text) => {
  const tokens = scan(text);
  return tagNames(tokens, model, gazetteer, language).map(
    ({ first, last, type, rule, margin }) =>
      `${type} ${mentionOf(tokens, first, last).text} (${rule} ${margin})`,
  );
});
