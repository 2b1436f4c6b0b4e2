import { describe, expect, it } from "vitest";
import type { Names } from "../../src/model/result.ts";
import { nobody, readFigures } from "./read-figures.ts";

/** The figures of a text in which these are organizations. */
function read(text: string, names: readonly string[]) {
  const organizations: Names["organizations"] = names.map((name, index) => ({
    id: `o${index + 1}`,
    name,
    aliases: [],
    mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, text: name }],
  }));
  return readFigures(text, { ...nobody, organizations }).statistics;
}

describe("two numbers between names", () => {
  it.each([
    ["Millford Town 2-3 Eastbrook Stars", ["Millford Town", "Eastbrook Stars"], [2, 3]],
    ["Millford Town 0-0 Eastbrook", ["Millford Town", "Eastbrook"], [0, 0]],
    ["Guards Find 2-3 Crates At Eastbrook", ["Eastbrook"], undefined],
    ["Corvair 120-700 Aerojet", ["Corvair", "Aerojet"], undefined],
  ])("%s", (text, names, score) => {
    expect(read(text, names)[0]?.score).toEqual(score);
  });
});
