import { describe, expect, it } from "vitest";
import { canClose, canOpen, findCandidates } from "../../src/names/candidates.ts";
import { spansIn } from "../../src/names/lattice.ts";
import { Shape, shapeOf } from "../../src/names/shapes.ts";
import { scan } from "../../src/text/scanner.ts";
import { mentionOf } from "../../src/text/tokens.ts";

function read(text: string) {
  const tokens = scan(text);
  const shapes = Uint8Array.from({ length: tokens.count }, (_, i) => shapeOf(tokens, i));
  return { tokens, shapes };
}

/** The segments of a text where names can stand. */
function segments(text: string): readonly string[] {
  const { tokens, shapes } = read(text);
  const found = findCandidates(tokens, shapes);
  return Array.from(
    { length: found.length / 2 },
    (_, k) => mentionOf(tokens, found[2 * k]!, found[2 * k + 1]!).text,
  );
}

describe("segments where names can stand", () => {
  it.each<[string, string, readonly string[]]>([
    ["capitalised words side by side", "we saw Ada Eze leave", ["Ada Eze"]],
    ["each by itself where words lie between", "we saw Ada but soon lost sight of Eva", ["Ada", "Eva"]],
    ["words that join names", "the University of the Arts won", ["University of the Arts"]],
    [
      "in other languages",
      "the Bundesamt für Wasser sat in hot Dar es Salaam",
      ["Bundesamt für Wasser", "Dar es Salaam"],
    ],
    ["no more of them than three", "Bank of the in a on Arts won", ["Bank", "Arts"]],
    ["as many as three", "Bank of the in Arts won", ["Bank of the in Arts"]],
    ["commas and possessives join too", "we saw Kenya’s Bank, Ada", ["Kenya’s Bank, Ada"]],
    ["a joiner at the end stays outside", "we saw Ada of old", ["Ada"]],
    ["a number after a word", "a Boeing 747 landed", ["Boeing 747"]],
    ["with a joiner between", "a Boeing - 747 landed", ["Boeing - 747"]],
    ["but not farther", "a Boeing - - 747 landed", ["Boeing"]],
    ["a number before", "then 50 Cent sang", ["50 Cent"]],
    ["an ordinal before", "the 38th Infantry Battalion left", ["38th Infantry Battalion"]],
    ["and inside", "the Guards 5th Brigade left", ["Guards 5th Brigade"]],
    ["a lower-case opener", "then al-Nour spoke", ["al-Nour"]],
    ["and one without hyphen", "in southern Chad rain fell", ["southern Chad"]],
    ["any other word before stays outside", "in dusty Chad rain fell", ["Chad"]],
    ["a lower-case head", "the Gulu district was hit", ["Gulu district"]],
    ["after a joiner too", "the Gulu and district was hit", ["Gulu and district"]],
    ["but not after two", "the Gulu and the district was hit", ["Gulu"]],
    ["the second half of a hyphened word", "we met Kim Ka-ki here", ["Kim Ka-ki"]],
    ["a function word alone is no name", "The dog ate. It slept.", []],
    ["in capitals it may be", "the WHO said", ["WHO"]],
    ["and before another word", "The Hague sleeps", ["The Hague"]],
    ["sentences are apart", "he met Ada. Eva left", ["Ada", "Eva"]],
    ["other marks part them", "we saw Ada; Eva and Zoe", ["Ada", "Eva and Zoe"]],
    ["a nickname in marks", "we saw Saul “Chico” Moreno", ["Saul “Chico” Moreno"]],
    ["of three words", "we saw Saul “El Chico Feo” Moreno", ["Saul “El Chico Feo” Moreno"]],
    ["not of four", "we saw Saul “El Chico Feo Dos” Moreno", ["Saul", "El Chico Feo Dos", "Moreno"]],
    ["in parentheses too", "we saw Saul (“Chico”) Moreno", ["Saul (“Chico”) Moreno"]],
    ["that close", "we saw Saul (“Chico” Moreno", ["Saul", "Chico", "Moreno"]],
    ["before a name only", "we saw Saul “Chico” again", ["Saul", "Chico"]],
    ["capitalised throughout", "we saw Saul “the best” Moreno", ["Saul", "Moreno"]],
    ["not empty", "we saw Saul “” Moreno", ["Saul", "Moreno"]],
    ["marks that close only", "we saw Saul ” Chico” Moreno", ["Saul", "Chico", "Moreno"]],
    ["right after the name", "we saw Saul of “Chico” Moreno", ["Saul", "Chico", "Moreno"]],
    ["parentheses without marks", "we saw Saul (Chico) Moreno", ["Saul", "Chico", "Moreno"]],
  ])("%s: %s", (_, text, expected) => {
    expect(segments(text)).toEqual(expected);
  });
});

describe("words with which a name may begin and end", () => {
  const rows = [
    ["Ada", true, true],
    ["al", true, false],
    ["747", true, true],
    ["district", false, true],
    ["dusty", false, false],
    ["iPhone", true, true],
  ] as const;
  it.each(rows)("%s", (word, opens, closes) => {
    const { tokens, shapes } = read(`x ${word}`);
    expect([canOpen(tokens, 1, shapes[1]!), canClose(tokens, 1, shapes[1]!)]).toEqual([opens, closes]);
  });

  it.each([
    ["Ka-ki", true],
    ["Ka -ki", false],
    ["Ka- ki", false],
    ["Ka–ki", false],
  ])("the last word of %s", (text, closes) => {
    const { tokens, shapes } = read(text);
    expect(canClose(tokens, 2, shapes[2]!)).toBe(closes);
  });
});

it("a lattice holds every span that begins and ends as names do, up to twelve tokens", () => {
  const { tokens, shapes } = read("Bank of Ada");
  const { spansOf, spanEnd } = spansIn(tokens, shapes, 0, 2);
  expect([...spansOf]).toEqual([0, 2, 2, 3]);
  expect([...spanEnd]).toEqual([0, 2, 2]);
  const many = read("A ".repeat(14));
  const spans = spansIn(many.tokens, many.shapes, 0, 13);
  expect([...spans.spansOf].slice(0, 4)).toEqual([0, 12, 24, 36]);
  expect(spans.spanEnd[11]).toBe(11);
});

describe("shapes", () => {
  it.each<[string, keyof typeof Shape]>([
    ["dog", "lower"],
    ["Ada", "capital"],
    ["UN", "allCaps"],
    ["McDonald", "innerCapital"],
    ["A", "initial"],
    ["J. Eze", "initial"],
    ["INC. rose", "capitalAbbreviation"],
    ["U.S. ships", "abbreviation"],
    ["Mr. Eze", "abbreviation"],
    ["1,200", "number"],
    [",", "comma"],
    ["!", "stop"],
    ["?", "stop"],
    ["…", "stop"],
    ["“", "quote"],
    ["”", "quote"],
    ['"', "quote"],
    ["‘", "quote"],
    ["-", "hyphen"],
    ["–", "hyphen"],
    ["—", "hyphen"],
    ["‐", "hyphen"],
    ["(", "opening"],
    ["[", "opening"],
    [")", "closing"],
    ["]", "closing"],
    [":", "colon"],
    [";", "colon"],
    ["%", "punctuation"],
    ["€", "symbol"],
    ["東京", "ideograph"],
    ["https://example.com/a", "link"],
    ["iPhone", "innerOnly"],
  ])("%s is %s", (text, shape) => {
    expect(shapeOf(scan(text), 0)).toBe(Shape[shape]);
  });

  it.each<[string, keyof typeof Shape]>([
    ["Ada's", "possessive"],
    ["Ada’s", "possessive"],
    ["ADA’S", "possessive"],
    ["we’d", "clitic"],
    ["we’ve", "clitic"],
  ])("the end of %s is %s", (text, shape) => {
    expect(shapeOf(scan(text), 1)).toBe(Shape[shape]);
  });
});
