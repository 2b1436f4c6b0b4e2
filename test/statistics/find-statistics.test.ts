import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Names } from "../../src/model/result.ts";
import { nobody, readFigures } from "./read-figures.ts";

const read = (text: string, names?: Names) => readFigures(text, names).statistics;

function mention(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

describe("names", () => {
  it("reads an age behind a person, not behind a place", () => {
    const text = "Mariam Sesay, 45, left Freetown, 45 miles away.";
    const names: Names = {
      ...nobody,
      people: [
        {
          id: "p1",
          name: "Mariam Sesay",
          aliases: [],
          role: null,
          gender: null,
          mentions: [mention(text, "Mariam Sesay")],
        },
      ],
    };
    expect(read(text, names).map(({ kind }) => kind)).toEqual(["age", "measure"]);
  });

  it("leaves numbers inside names alone", () => {
    const text = "The Club of 40 met at Bar 19.";
    const names: Names = {
      ...nobody,
      organizations: [
        { id: "o1", name: "Club of 40", aliases: [], mentions: [mention(text, "Club of 40")] },
        { id: "o2", name: "Bar 19", aliases: [], mentions: [mention(text, "Bar 19")] },
      ],
    };
    expect(read(text, names)).toEqual([]);
  });
});

describe("what a figure is about", () => {
  it.each([
    ["The unemployment rate rose to 5 percent.", "The unemployment rate"],
    ["In October, the harbour board raised $4 million.", "the harbour board"],
    ["Seventy percent of the tenants agreed.", "tenants"],
  ])("%s", (text, subject) => {
    expect(read(text)[0]?.subject).toBe(subject);
  });

  it.each([
    ["At least 31 people were killed in the blast.", "kill"],
    ["The blast killed 31 people.", "kill"],
    ["About 54 towns backed the text.", "back"],
    ["The hall cost $4 million.", "cost"],
  ])("%s", (text, predicate) => {
    expect(read(text)[0]?.predicate).toBe(predicate);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."$ £ 5 12 1,200 3.5 hundred thousand million dozens and a to - – of percent % between from half third one two twenty point over per / . , ; ( ) people Rs500 US$ 1e9 ½ 2019 May ° km 's ’08".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" ")),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  );

  it("gives spans that slice out, in order, apart, with finite values", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { statistics, comparisons } = readFigures(text);
        let free = 0;
        for (const { start, end, text: own, value, low, high, score } of statistics) {
          expect(text.slice(start, end)).toBe(own);
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
          for (const number of [value, low, high, ...(score ?? [])]) {
            if (number !== null && number !== undefined) expect(Number.isFinite(number)).toBe(true);
          }
        }
        expect(comparisons.length).toBeLessThanOrEqual(statistics.length);
      }),
      { numRuns: 1500 },
    );
  });
});

describe("hostile text", () => {
  it.each([
    ["a million digits", "9".repeat(1_000_000)],
    ["a number of 400 digits", `The debt is $${"8".repeat(400)}.`],
    ["powers of powers", "9^999 9e999 1.1^999 12e308"],
    ["endless separators", "1,".repeat(20_000)],
    ["endless sums", "$5 ".repeat(10_000)],
    ["endless number words", "hundred million ".repeat(5_000)],
    ["endless ands", "one hundred and ".repeat(5_000)],
    ["endless pronouns", "one dog ".repeat(5_000)],
    ["endless ranges", "5-".repeat(10_000)],
    ["endless brackets", "(1 ".repeat(10_000)],
  ])("%s ends soon, without Infinity or NaN", (_, text) => {
    const { statistics } = readFigures(text);
    expect(JSON.stringify(statistics)).not.toMatch(/:null,"high"|Infinity|NaN/);
    for (const { value, low, high, score } of statistics) {
      expect([value ?? low ?? score?.[0], high ?? 0].every((number) => Number.isFinite(number))).toBe(true);
    }
  });
});

describe("known wrong answers", () => {
  // The verb looks like a plural noun, and the name before the number like any subject.
  it.fails("a product's number before a verb in -s", () => {
    expect(read("Nimbus 11 starts shipping.")).toEqual([]);
  });
  // "faced" may be a participle that describes what follows ("54 registered voters").
  it("a past tense between a number and an object counts nothing", () => {
    expect(read("About half of those 65 faced charges.").at(-1)?.noun).toBeNull();
  });
});
