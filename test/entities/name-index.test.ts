import { describe, expect, it } from "vitest";
import { indexNames } from "../../src/entities/name-index.ts";
import { resolveNames } from "../../src/entities/resolve-names.ts";
import { wordAt } from "../../src/text/tokens.ts";
import { gazetteer, language, readMarked, tagStory } from "./stories.ts";

function indexOf(marked: string) {
  const { tokens, names } = tagStory(readMarked(marked));
  const index = indexNames(tokens, resolveNames(tokens, names, gazetteer, language));
  return { tokens, index };
}

describe("the names of a story by token", () => {
  it("stand in text order, whatever their type", () => {
    const { index } = indexOf("{o:Acme Motors} of {l:Leeds} hired {p:Ana Holt}. {o:Acme} paid {p:Holt}.");
    expect(
      index.all.map(({ kind, entity, mention, first, last }) => [kind, entity.name, mention, first, last]),
    ).toEqual([
      ["organization", "Acme Motors", 0, 0, 1],
      ["place", "Leeds", 0, 3, 3],
      ["person", "Ana Holt", 0, 5, 6],
      ["organization", "Acme Motors", 1, 8, 8],
      ["person", "Ana Holt", 1, 10, 10],
    ]);
  });

  it.each([
    ["Acme", "Acme Motors"],
    ["Motors", "Acme Motors"],
    ["of", undefined],
    ["Leeds", "Leeds"],
    ["hired", undefined],
    ["Holt", "Ana Holt"],
    [".", undefined],
  ])("cover %s: %s", (word, name) => {
    const { tokens, index } = indexOf("{o:Acme Motors} of {l:Leeds} hired {p:Ana Holt}.");
    const token = Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i)).indexOf(word);
    expect(index.at(token)?.entity.name).toBe(name);
  });

  it.each([-1, 99])("cover nothing beyond the ends: %s", (token) => {
    expect(indexOf("{p:Ana Holt} left").index.at(token)).toBeUndefined();
  });

  it("cover a token by the longest that begins first", () => {
    const { tokens } = tagStory(readMarked("Leeds Bank of Ghana fell"));
    const at = (start: number, end: number) => [{ start, end, text: "" }];
    const organization = (name: string, start: number, end: number) => ({
      id: name,
      name,
      aliases: [],
      mentions: at(start, end),
    });
    const organizations = [
      organization("Leeds", 0, 5),
      organization("Bank of Ghana", 6, 19),
      organization("Leeds Bank", 0, 10),
    ];
    const index = indexNames(tokens, { people: [], places: [], organizations });
    expect([0, 1, 2, 3, 4].map((token) => index.at(token)?.entity.name)).toEqual([
      "Leeds Bank",
      "Leeds Bank",
      "Bank of Ghana",
      "Bank of Ghana",
      undefined,
    ]);
    expect(index.all.map(({ entity }) => entity.name)).toEqual(["Leeds Bank", "Leeds", "Bank of Ghana"]);
  });
});
