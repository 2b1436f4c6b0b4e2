import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotedSpans } from "../../src/text/quote-marks.ts";
import { scan } from "../../src/text/scanner.ts";

const spansOf = (text: string) => findQuotedSpans(scan(text)).map(({ start, end }) => text.slice(start, end));

describe("quoted spans", () => {
  test.each([
    ["curly marks", "“It rained,” she said.", ["It rained,"]],
    ["straight marks", 'He said "no" twice.', ["no"]],
    ["two apostrophes", "''We won,'' he said.", ["We won,"]],
    ["backticks and apostrophes", "``We won,'' he said.", ["We won,"]],
    ["guillemets", "« Jamais », dit-il.", ["Jamais"]],
    ["low opening mark", "Sie sagte: „Nein“ und ging.", ["Nein"]],
    ["corner brackets", "市長「雨が降った」と語った。", ["雨が降った"]],
    ["single curly marks", "‘We won,’ he said.", ["We won,"]],
    ["single straight marks", "'We won,' he said. 'At last.'", ["We won,", "At last."]],
    ["nested single marks", "“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,"]],
    ["nested double marks", "‘He said “no” to me,’ she said.", ["He said “no” to me,"]],
    ["nested marks of one kind", "“He said “no” to me,” she said.", ["He said “no” to me,"]],
    ["brackets and dots inside", "“They [the firm] ... lied,” he said.", ["They [the firm] ... lied,"]],
    ["apostrophes", "The workers’ union didn’t strike in the ’90s.", []],
    ["plural possessive inside", "‘The workers’ union is weak,’ he said.", ["The workers’ union is weak,"]],
    ["elision", "Rock ’n’ roll was king ’til dawn.", []],
    ["inches", 'A 6\'2" man in a 40" coat.', []],
    ["dash before the mark", "He said—“now”—and left.", ["now"]],
    ["closing glyph for an opening one", "She said ”never” and left.", ["never"]],
    ["opening glyph for a closing one", "She said “never“ and left.", ["never"]],
    ["no space after the colon", 'The mayor:"We will rebuild."', ["We will rebuild."]],
    ["empty marks", 'He said "" and left.', []],
  ])("%s", (_, text, expected) => {
    expect(spansOf(text)).toEqual(expected);
  });
});

describe("repair", () => {
  test("a stray mark does not reach the next paragraph", () => {
    const text = "The “sign fell down.\n\nNobody was hurt.\n\n“It was loud,” a boy said.";
    expect(spansOf(text)).toEqual(["sign fell down.", "It was loud,"]);
  });

  test("an opening mark without a closing one ends with its sentence before the next", () => {
    const text = "“We tried, he said. “We failed,” he added.";
    expect(spansOf(text)).toEqual(["We tried, he said.", "We failed,"]);
  });

  test("a closing mark without an opening one takes its sentence", () => {
    expect(spansOf("It was late. We tried hard,” he said.")).toEqual(["We tried hard,"]);
  });

  test("an unclosed quotation goes on where the next paragraph opens it again", () => {
    const [first, second] = findQuotedSpans(scan("“One thing.\n\n“Another thing,” he said."));
    expect(first).toMatchObject({ closed: true, continues: true });
    expect(second).toMatchObject({ closed: true, continues: false });
  });

  test("a quotation that the text cuts off is not closed", () => {
    const spans = findQuotedSpans(scan("The mayor spoke. “We will never"));
    expect(spans.map(({ closed }) => closed)).toEqual([false]);
  });
});

test("spans lie in order, apart and inside the text", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "’",
    "‘",
    "''",
    "word",
    "Word",
    ".",
    ",",
    " ",
    "\n\n",
    "(",
    "s",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const span of findQuotedSpans(scan(text))) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
