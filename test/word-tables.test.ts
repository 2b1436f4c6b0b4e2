import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashWord } from "../src/text/hash.ts";
import { scan } from "../src/text/scanner.ts";

/** Words as they stand in the code: in backticks, or in quotation marks where a set is made of them. */
const LIST = /`([^`]*)`|(?:wordSet|hashSet|stringSet)\(\s*"([^"]*)"/g;
const COMMENT = /^\s*(?:\/\/|\/?\*).*$/gm;

const tables = ["text", "names", "entities", "quotes", "dates"].flatMap((module) =>
  readdirSync(join("src", module), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const source = readFileSync(join("src", module, name), "utf8").replace(COMMENT, "");
      return Array.from(source.matchAll(LIST), ([, long, short]) => (long ?? short)!.trim())
        .filter((list) => /^[^${},]+$/.test(list))
        .map((list) => ({ file: `${module}/${name}`, begins: list.slice(0, 30), words: list.split(/\s+/) }));
    }),
);

/** Whether a text can hold the word as one token, as it stands or with the full stop of an abbreviation. */
function isToken(word: string): boolean {
  const abbreviation = `${word.charAt(0).toUpperCase()}${word.slice(1)}.`;
  return scan(word).count === 1 || scan(abbreviation).count === 1;
}

test("there are tables", () => {
  expect(tables.length).toBeGreaterThan(50);
});

test.each(tables)("$file, $begins…: every word can be met, and stands there once", ({ words }) => {
  expect(words.filter((word) => !isToken(word))).toEqual([]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  // In a set 0 is an empty slot.
  expect(words.filter((word) => hashWord(word) === 0)).toEqual([]);
});
