import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { FormatOptions } from "../../src/output/format.ts";
import { table } from "../../src/output/table/table.ts";
import { createTheme } from "../../src/output/table/theme.ts";
import { readable, titled } from "../../src/output/table/titled.ts";
import { widthOf, wrap } from "../../src/output/table/wrap.ts";
import { defaults, rich } from "./rich-story.ts";
import { loadSamples, render } from "./samples.ts";

const samples = await loadSamples();
const show = (options: Partial<FormatOptions> = {}) => render(table({ ...defaults, ...options }), samples);
const lines = (text: string) => text.split("\n");

/** Text as it may come: words of many scripts, emoji, marks without a letter, words without an end. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.lorem({ maxCount: 30 }),
  fc
    .array(
      fc.constantFrom(
        "許麗華",
        "漢字と仮名が続く長い文",
        "👩‍👩‍👧‍👦",
        "🇹🇼🇵🇹",
        "น้ำแข็ง",
        "हिन्दी",
        "שָׁלוֹם",
        "e\u0301",
        "\u0301\u0302",
        "z\u0334\u0335\u0336".repeat(20),
        "\u200b",
        "word",
        "…",
        "“quoted”",
        "supercalifragilistic".repeat(5),
        "\ue000",
        "\u1100\u1100\u1161",
        "a\u0903".repeat(9),
        "\u001b[31m",
        "\u202e",
        " ",
        "\n",
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(" ")),
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 40,
  }),
  fc
    .array(fc.constantFrom("許", "👩‍🚀", "น้ำ", "x", "\u0301", "\u1100", "ﾞ"), { maxLength: 80 })
    .map((parts) => parts.join("")),
);

/** Every character but white space, and the circles that marks without a letter get. */
const characters = (text: string) => [...text.replace(/[\s◌]/gu, "")].sort().join("");

describe("wrapping", () => {
  test.each([
    ["a b c", 5, ["a b c"]],
    ["alpha beta", 5, ["alpha", "beta"]],
    ["alphabet", 4, ["alph", "abet"]],
    ["in alphabet", 6, ["in alp", "habet"]],
    ["許麗華許", 5, ["許麗", "華許"]],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, ["👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]],
    ["", 5, [""]],
  ])("%j at %i", (text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });

  test("loses nothing but white space and stays within the width", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, width) => {
        const wrapped = wrap(text, width);
        expect(characters(wrapped.join(""))).toBe(characters(text));
        for (const line of wrapped) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 400 },
    );
  });

  test("measures as string-width does", () => {
    fc.assert(fc.property(anyText, (text) => widthOf(text) === stringWidth(text)));
  });
});

describe("tables", () => {
  const columns = [
    { header: "Name", align: "left", weight: "strong" },
    { header: "Words", align: "left", weight: "plain" },
    { header: "Line", align: "right", weight: "faint" },
  ] as const;
  const rows = fc.array(
    fc.tuple(anyText, anyText, fc.nat().map(String)).map((cells) => ({ cells })),
    { minLength: 1, maxLength: 4 },
  );

  test("in columns or as a list, they lose nothing and stay within the width", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 40, max: 160 }), (cells, width) => {
        const section = readable({ title: "People", columns, rows: cells });
        const text = titled(section, width, createTheme(0));
        for (const line of lines(text)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        for (const { cells } of section.rows)
          for (const cell of cells) expect(contains(characters(text), characters(cell))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each([40, 60, 100, 160])("at %i columns every line of every story fits", (width) => {
    for (const by of ["story-order", "speaker"] as const) {
      const text = show({ width, by, indirect: true });
      expect(lines(text).filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines(text).filter((line) => line.endsWith(" "))).toEqual([]);
    }
  });

  test("colour changes nothing but colour", () => {
    for (const width of [40, 100]) {
      const coloured = show({ width, colorLevel: 1 });
      expect(coloured).toContain("\u001b[");
      expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(show({ width }));
    }
  });

  test("marks piled on one letter are cut", () => {
    const { rows } = readable({ title: "", columns, rows: [{ cells: [`z${"\u0335".repeat(90)}`] }] });
    expect(rows[0]!.cells[0]).toHaveLength(9);
  });
});

describe("what a table shows", () => {
  const one = (options: Partial<FormatOptions> = {}) => render(table({ ...defaults, ...options }), [rich]);

  test("indirect speech only where asked for", () => {
    expect(one()).not.toContain("officials");
    expect(one({ indirect: true })).toMatch(/officials +said +the fares would rise/);
  });

  test("quotes by speaker, whoever says most first, nobody named last", () => {
    expect(one({ by: "speaker" }).match(/^Quotes of .*$/gm)).toEqual([
      "Quotes of Hsu Li-hua",
      "Quotes of Ngũgĩ wa Harbour",
      "Quotes of nobody named",
    ]);
  });

  test("comparisons as bars on one scale", () => {
    const bars = lines(one()).filter((line) => line.includes("█"));
    expect(bars.map((line) => line.replace(/█+.*/, "").trim())).toEqual([
      "9 towns",
      "≈ 23 towns",
      "≈ 23 towns",
      "< 54 villages",
    ]);
    const lengths = bars.map((line) => [...line].filter((character) => character === "█").length);
    expect(lengths).toEqual([18, 48, 20, 48]);
  });

  test("only the sections asked for", () => {
    expect(one({ only: new Set(["places"]) })).not.toContain("People");
    expect(one({ only: new Set() })).toContain("Nothing found.");
  });
});

/** Whether `whole` has every one of `part`'s characters, as often; both sorted. */
function contains(whole: string, part: string): boolean {
  const counts = new Map<string, number>();
  for (const character of whole) counts.set(character, (counts.get(character) ?? 0) + 1);
  for (const character of part) {
    const left = (counts.get(character) ?? 0) - 1;
    if (left < 0) return false;
    counts.set(character, left);
  }
  return true;
}
