import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportFormats } from "../../src/split/exports/formats.ts";
import { cuts } from "../../src/split/rules/cuts.ts";
import { furniture } from "../../src/split/rules/furniture.ts";
import { openers } from "../../src/split/rules/openers.ts";
import { bylines, captions, signOffs, stamps, tails } from "../../src/split/rules/parts.ts";
import { lineMatcher, takes } from "../../src/split/rules/rule.ts";
import { sectionBreaks, separators } from "../../src/split/rules/separators.ts";
import { Trait } from "../../src/split/traits.ts";

const tables = {
  cuts,
  furniture,
  openers,
  bylines,
  captions,
  signOffs,
  stamps,
  tails,
  sectionBreaks,
  separators,
};

describe.each(Object.entries(tables))("%s", (_, rules) => {
  it.each(rules.map((rule) => [rule.name, rule.example, rule.pattern] as const))(
    "%s takes its example",
    (_, example, pattern) => {
      expect(example).toMatch(pattern);
    },
  );

  it("has a name for each rule", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it("takes no line of plain text", () => {
    if (rules === cuts || rules === openers) return;
    for (const line of [
      "The ferry left the harbour an hour late on Monday morning.",
      "“Nobody told us anything,” said a passenger, Ola Brandt.",
      "Read the letter before you sign it, the union told its members on Friday.",
      "Share prices fell for a third day.",
      "Home owners in the valley were told to leave.",
      "By Friday, the water had reached the market square.",
      "Sign language teachers are hard to find.",
      "Comments by the mayor angered the fishermen.",
    ])
      expect(rules.find(({ pattern }) => pattern.test(line))?.name, line).toBeUndefined();
  });
});

it.each([
  "Advertisement: Half-price ferry tickets, call 555-0101",
  "SPONSORED | Dry boots from Harbour Outfitters",
])("takes an advertisement with its label for furniture: %s", (line) => {
  expect(furniture.find(({ pattern }) => pattern.test(line))?.name).toBe("advertisement");
});

it("gives each opener rule the bit of its name", () => {
  const bits = Object.entries(Trait).filter(([, bit]) => bit < Trait.cutOpen);
  expect(bits.map(([name]) => name.toLowerCase())).toEqual(openers.map(({ name }) => name.replace(/-/g, "")));
  bits.forEach(([, bit], place) => {
    expect(bit).toBe(1 << place);
  });
});

it.each(exportFormats.map((format) => [format.name, format] as const))(
  "knows the anchor of %s",
  (_, format) => {
    expect(format.example.split("\n").at(-1)).toMatch(format.anchor);
  },
);

const named = Object.entries(tables).flatMap(([table, rules]) =>
  rules.map((rule) => [`${table}, ${rule.name}`, rule] as const),
);

describe("what lines begin with", () => {
  it.each(named.filter(([, rule]) => "starts" in rule))("leaves out none of %s", (_, rule) => {
    const alone = lineMatcher([rule]);
    // The generator of matching texts does not know what looks ahead, nor the end of a word.
    const source = rule.pattern.source.replaceAll(/\(\?[!=][^()]*\)|\\b/g, "");
    const texts = fc.stringMatching(new RegExp(source, rule.pattern.unicode ? "u" : ""));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isUpper) => {
        const line = isUpper ? text.toUpperCase() : text;
        if (rule.pattern.test(line)) expect(alone(line), line).toBe(rule);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what lines need", () => {
  it.each(named.filter(([, rule]) => "needs" in rule))("is in the example of %s", (_, rule) => {
    expect(takes(rule, rule.example)).toBe(true);
  });
});

it("keeps the order of the rules", () => {
  const rule = (name: string, pattern: RegExp, starts?: string) => ({
    name,
    example: "",
    pattern,
    ...(starts === undefined ? {} : { starts }),
  });
  const rules = [rule("long", /^share this$/i, "share"), rule("any", /^s/i), rule("short", /^sh/i, "sh")];
  const nameOf = (line: string) => lineMatcher(rules)(line)?.name ?? null;
  expect(["Share this", "Share", "Shore", "Sun", "Rain", "9"].map(nameOf)).toEqual([
    "long",
    "any",
    "any",
    "any",
    null,
    null,
  ]);
});
