import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { readNameModel } from "../../src/names/name-model.ts";
import { tagNames } from "../../src/names/tag-names.ts";
import { gazetteer, readMarked, shown } from "./marked-names.ts";
import { misread, passages } from "./short-passages.ts";

const model = readNameModel(readFileSync(new URL("../../src/data/names.bin", import.meta.url)));
const language = createLanguage();

/** The people and organizations of a list of names. */
const withoutPlaces = (names: readonly string[]) => names.filter((name) => !name.startsWith("l "));

/** Fails where the tagger and its rules find other people or organizations than are marked. */
function check(marked: string): void {
  const { context, names } = readMarked(marked);
  const found = tagNames(context.view.tokens, model, gazetteer, language);
  expect(withoutPlaces(shown(context, found))).toEqual(withoutPlaces(shown(context, names)));
}

describe.each(Object.entries(passages))("%s", (_, rows) => {
  it.each(rows)("%s", check);
});

describe.each(Object.entries(misread))("misread: %s", (_, rows) => {
  test.fails.each(rows)("%s", check);
});
