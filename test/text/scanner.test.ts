import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scan } from "../../src/text/scanner.ts";
import { TokenFlag, TokenKind, wordAt } from "../../src/text/tokens.ts";
import { assertTokens } from "../invariants.ts";

function words(text: string): string[] {
  const tokens = scan(text);
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
}

function sentences(text: string): string[] {
  const tokens = scan(text);
  return Array.from({ length: tokens.sentences.length - 1 }, (_, i) =>
    text.slice(tokens.start[tokens.sentences[i]!], tokens.end[tokens.sentences[i + 1]! - 1]),
  );
}

describe("tokens", () => {
  test.each([
    ["a possessive", "China’s allies", ["China", "’s", "allies"]],
    ["a plural possessive", "the Uighurs' camp", ["the", "Uighurs", "'", "camp"]],
    ["a contraction", "they don’t, she'll", ["they", "don’t", ",", "she", "'ll"]],
    ["a Samoan name", "Savai‘i and Nuku‘alofa", ["Savai‘i", "and", "Nuku‘alofa"]],
    ["a mark that opens", "he said ‘no’", ["he", "said", "‘", "no", "’"]],
    ["an Irish name", "O'Neil and d’Ivoire", ["O'Neil", "and", "d’Ivoire"]],
    ["hyphens", "Hong Kong-based al-Assad", ["Hong", "Kong", "-", "based", "al", "-", "Assad"]],
    ["an age", "a 40-year-old", ["a", "40", "-", "year", "-", "old"]],
    ["money", "US$1,200.50 or £3m", ["US", "$", "1,200.50", "or", "£", "3", "m"]],
    ["a percentage", "5.5%.", ["5.5", "%", "."]],
    ["a decade", "the 1970s", ["the", "1970", "s"]],
    ["titles and initials", "Mr. J. K. Oduya", ["Mr.", "J.", "K.", "Oduya"]],
    ["a dotted acronym", "the U.S. said", ["the", "U.S.", "said"]],
    ["I at the end", "It is I.", ["It", "is", "I", "."]],
    ["letters and digits", "the G20 and B-52", ["the", "G20", "and", "B", "-", "52"]],
    [
      "addresses",
      "see https://example.org/a?b=1, or me@example.org.",
      ["see", "https://example.org/a?b=1", ",", "or", "me@example.org", "."],
    ],
    ["a domain", "on example.com today", ["on", "example.com", "today"]],
    ["runs of marks", "Well... --- “‘Yes’”", ["Well", "...", "---", "“", "‘", "Yes", "’", "”"]],
    ["ideographs", "Lam (林和立) said", ["Lam", "(", "林和立", ")", "said"]],
    ["a digit in two units", "x 𑇐 y", ["x", "𑇐", "y"]],
    ["a surrogate pair", "go 🚀 now", ["go", "🚀", "now"]],
    ["a figure before a comma", "In 5, then 6. So", ["In", "5", ",", "then", "6", ".", "So"]],
    ["figures that no separator joins", "2;3 4.,5", ["2", ";", "3", "4", ".", ",", "5"]],
    ["a domain of one letter, and of two", "at x.com, ab.com", ["at", "x", ".", "com", ",", "ab.com"]],
    [
      "a letter that is no initial",
      "plan b. Then a.m. it is",
      ["plan", "b", ".", "Then", "a.m.", "it", "is"],
    ],
    ["an initial before a word", "J.Ode", ["J.", "Ode"]],
    ["letters that go on behind a clitic", "rock'sand he'down", ["rock'sand", "he'down"]],
    ["a clitic in capitals", "IT’S WE'LL", ["IT", "’S", "WE", "'LL"]],
    ["a mark that looks like a clitic", "the 's' and ‘d", ["the", "'", "s", "'", "and", "‘", "d"]],
    ["another mark before a clitic's letter", "a:s b!d", ["a", ":", "s", "b", "!", "d"]],
    ["an apostrophe behind a word", "dogs’ a' 5'", ["dogs", "’", "a", "'", "5", "'"]],
    ["an at sign by itself", "a @ b@ c@", ["a", "@", "b", "@", "c", "@"]],
    ["an address at a line's end", "see http://a.example\nThen", ["see", "http://a.example", "Then"]],
    ["half a pair before a whole one", "\ud83d\ud83d\ude00", ["\ud83d", "😀"]],
    ["a soft hyphen", "inter\u00adnational", ["inter\u00adnational"]],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ["Ode", ["capital"]],
    ["ode", []],
    ["A", ["capital"]],
    ["UN", ["capital", "allCaps"]],
    ["G20", ["capital"]],
    ["UN2", ["capital", "allCaps"]],
    ["McRae", ["capital", "innerCapital"]],
    ["iPod", ["innerCapital"]],
    ["xA", ["innerCapital"]],
    ["Mr.", ["capital", "abbreviation"]],
    ["Mr", ["capital"]],
    ["U.S.", ["capital", "abbreviation"]],
  ])("the flags of %s", (word, expected) => {
    const tokens = scan(`so ${word} left`);
    const spelling = ["capital", "allCaps", "innerCapital", "abbreviation", "clitic"] as const;
    expect(spelling.filter((name) => (tokens.flags[1]! & TokenFlag[name]) !== 0)).toEqual(expected);
  });

  test.each([
    ["word", "left"],
    ["number", "1,200"],
    ["ideograph", "林"],
    ["punctuation", ","],
    ["symbol", "€"],
    ["link", "me@example.org"],
  ] as const)("a token of the kind %s", (kind, word) => {
    expect(scan(word).kind[0]).toBe(TokenKind[kind]);
  });

  test.each([
    ["a figure and its point", "up 5.5", 5, ["up", "5", "."]],
    ["a name and its apostrophe", "O’Neil", 2, ["O", "’"]],
    ["half a clitic", "he'll go", 4, ["he'l"]],
    ["a clitic and no more", "he's all", 4, ["he", "'s"]],
    ["a clitic that goes on", "he'sall", 4, ["he", "'s"]],
    ["a domain and its dot", "ab.com", 3, ["ab", "."]],
    ["half an acronym", "U.S. left", 3, ["U.", "S"]],
    ["a title without its stop", "Mr. Ode", 2, ["Mr"]],
    ["half a run", "go... yes", 4, ["go", ".."]],
    ["half an address", "http://a.example", 10, ["http://a.e"]],
    ["a name and its at sign", "ana@a.example", 4, ["ana", "@"]],
    ["half the beginning of an address", "http://a.example", 6, ["http", ":", "/"]],
    ["one ideograph of three", "林和立", 1, ["林"]],
  ])("nothing is read beyond the end of the range: %s", (_, text, end, expected) => {
    const tokens = scan(text, { start: 0, end });
    expect(Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i))).toEqual(expected);
  });

  test.each([
    ["words", "a", 256],
    ["figures", "1", 256],
    ["ideographs", "林", 256],
    ["marks", "!", 64],
    ["initials", "A.", 256],
    ["addresses, behind their first word", "http://", 4 + 256],
  ])("%s without an end are cut", (_, unit, longest) => {
    const lengths = words(unit.repeat(600)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBe(longest);
  });

  test("case, kind and place are flagged", () => {
    const tokens = scan("UN chief McRae left.\n\nHe won 3 votes.");
    const flags = (index: number) => tokens.flags[index]!;
    expect(flags(0) & TokenFlag.allCaps).toBeTruthy();
    expect(flags(2) & TokenFlag.innerCapital).toBeTruthy();
    expect(flags(5) & TokenFlag.paragraphStart).toBeTruthy();
    expect(tokens.kind[7]).toBe(TokenKind.number);
  });

  test("spellings of one word have one hash", () => {
    const tokens = scan("Don't DON’T do\u00adn't");
    expect(new Set(tokens.hash).size).toBe(1);
  });

  test("a range of the text is scanned with the offsets of the whole", () => {
    const tokens = scan("One. Two. Three.", { start: 5, end: 9 });
    expect([...tokens.start]).toEqual([5, 8]);
  });
});

test("stretches are skipped, and a paragraph begins after them", () => {
  const tokens = scan("He left\nADVERTISEMENT\nthe town.", undefined, { skip: [{ start: 8, end: 21 }] });
  expect([...tokens.start]).toEqual([0, 3, 22, 26, 30]);
  expect([...tokens.paragraphs]).toEqual([0, 2, 5]);
});

test("a break begins a paragraph inside a line", () => {
  const tokens = scan("Talks with Oslo Oslo fell.", undefined, { breaks: [16] });
  expect([...tokens.paragraphs]).toEqual([0, 3, 6]);
});

describe("sentences", () => {
  test.each([
    ["plain", "One day. The next.", ["One day.", "The next."]],
    ["a title", "Mr. Ode left. Dr. Ade stayed.", ["Mr. Ode left.", "Dr. Ade stayed."]],
    ["two titles", "Brig. Gen. Ode left.", ["Brig. Gen. Ode left."]],
    ["an acronym inside", "The U.S. Senate met.", ["The U.S. Senate met."]],
    ["an acronym at the end", "He left the U.S. The rest stayed.", ["He left the U.S.", "The rest stayed."]],
    ["a state inside", "The Lansing, Mich. Museum burned.", ["The Lansing, Mich. Museum burned."]],
    ["a state's letters in lower case", "He fell ill. Then he slept.", ["He fell ill.", "Then he slept."]],
    ["a closing mark", "“We go.” They went.", ["“We go.”", "They went."]],
    ["a question in a quote", "“Why?” he asked.", ["“Why?” he asked."]],
    ["an ellipsis that goes on", "He was... late.", ["He was... late."]],
    ["no space", "It ended.Then it rained.", ["It ended.", "Then it rained."]],
    ["a decimal", "It rose 1.5 points. Good.", ["It rose 1.5 points.", "Good."]],
    ["lines", "A headline\nThe text.", ["A headline", "The text."]],
  ])("%s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test("hard-wrapped lines are one paragraph", () => {
    const wrapped =
      "The minister of fisheries said on Tuesday that the boats of the\n" +
      "northern fleet would be kept in port until the storm had passed,\n" +
      "and that crews would be paid for the days they lost.\n\nThey agreed.";
    expect(sentences(wrapped)).toHaveLength(2);
  });

  test("a text without stops is cut", () => {
    expect(sentences("word ".repeat(1000)).length).toBeGreaterThan(8);
  });
});

describe("any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          "Mr.",
          "U.S.",
          "’s",
          " ",
          "\n",
          "“",
          "5",
          "m",
          "Bob",
          "don't",
          "-",
          "...",
          "😀",
          "林",
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join("")),
  );

  test("tokens are in order, in bounds, never empty, never half a character, and miss nothing but white space", () => {
    fc.assert(fc.property(text, (input) => assertTokens(scan(input))));
  });
});
