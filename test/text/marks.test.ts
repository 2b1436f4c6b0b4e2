/** What is paired, repaired and left alone between quotation marks: the edges of each rule. */
import { describe, expect, test } from "vitest";
import { findQuotedSpans } from "../../src/text/quote-marks.ts";
import { scan } from "../../src/text/scanner.ts";

const regionsOf = (text: string) =>
  findQuotedSpans(scan(text)).map(({ start, end }) => text.slice(start, end));

describe("the direction of a mark", () => {
  test.each([
    ["closing glyphs inside marks, behind a bracket", "He (”never”) left.", ["never"]],
    ["straight marks after a dash", 'He said-"now"-and left.', ["now"]],
    ["straight marks after an equals sign", 'with a="b" set', ["b"]],
    ["glued on both sides: a stop behind it closes", 'He said "now". "Then"; he left.', ["now", "Then"]],
    ["an opening glyph between letters opens", "He“now” left.", ["now"]],
    ["a closing glyph between letters closes", "He said “now”and left.", ["now"]],
    ["a straight mark between letters is either", 'He said "now"and "then" too.', ["now", "then"]],
    ["an opening glyph between blanks opens", "He said “ now ” and “ then ” too.", ["now", "then"]],
    ["straight marks between blanks take turns", 'He said " now " and " then " too.', ["now", "then"]],
    ["straight marks at the end of the paragraph", 'He said "now"\n\nShe said "then"', ["now", "then"]],
    ["a mark before a comma does not open", 'He said "now" , "then" , and left.', ["now", "then"]],
    ["dots may begin a quotation", 'He said "...never" and left.', ["...never"]],
    ["an empty pair among others", 'He said "" and "now" too.', ["now"]],
    ["no empty pair: it opens", 'He said ""now"" and left.', ["now"]],
    ["two single marks as one double", "He said ''now'' and ''then'' too.", ["now", "then"]],
    ["a paragraph that begins with one", '"Now" is late.\n\n"Then" is not.', ["Now", "Then"]],
    ["an opening glyph before a comma closes", "He said “now“, and “then” too.", ["now", "then"]],
    ["a closing glyph before a comma opens none", "He said now”, then” again.", []],
    ["an opening glyph between blanks opens anew", "He said “ now and “ then ” too.", ["then"]],
    ["a closing glyph between blanks opens none", "He said now ” and ” then.", []],
    ["a single closing glyph between blanks closes", "He said ‘now ’ and left.", ["now"]],
    ["a single mark between a dash and a letter", "He said—‘now’—and left.", ["now"]],
    ["a closing glyph before dots opens", "He said ”...never” and left.", ["...never"]],
    ["two single marks between blanks are no empty pair", "He said '' now '' and left.", ["now"]],
    ["a mark at the very end", 'He said "', []],
    ["a mark alone", '"', []],
  ])("%s", (_, text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });
});

describe("double marks in double marks", () => {
  test.each([
    ["inside straight marks", '"He said “no” to me," she said. "Yes."', ["He said “no” to me,", "Yes."]],
    ["an opening glyph for the closing one of the first", "“Now“ and “then” too.", ["Now", "then"]],
  ])("%s", (_, text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });
});

test.fails("two in one: the second is taken for the next quotation", () => {
  const inner = "He said “no” and “yes” to me,";
  expect(regionsOf(`“${inner}” she said.`)).toEqual([inner]);
});

describe("a closing mark that nothing opened", () => {
  test.each([
    ["not without a stop or comma before it", "It was late. We tried hard” he said.", []],
    ["not for one word", "It was late. No,” he said.", []],
    ["for two words", "It was late. We did,” he said.", ["We did,"]],
    ["of the first sentence", "We tried hard,” he said.", ["We tried hard,"]],
    ["not over a region before it", "“It was late,” he said, we tried hard,” he said.", ["It was late,"]],
    [
      "after a region in another sentence",
      "“It was late.” We tried hard,” he said.",
      ["It was late.", "We tried hard,"],
    ],
    ["two of them", "We tried,” he said. We failed,” she said.", ["We tried,", "We failed,"]],
  ])("%s", (_, text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });
});

describe("an opening mark that nothing closed", () => {
  const long = (words: number) => "word ".repeat(words).trim();

  test.each([
    ["in one sentence with the next", "He “tried, he said “we failed,” too.", ["we failed,"]],
    ["ends where the next sentence opens", "“We tried. “We failed,” he added.", ["We tried.", "We failed,"]],
    [
      "before an opening mark inside a sentence",
      "“We tried. He said: “We failed.”",
      ["We tried.", "We failed."],
    ],
    [
      "speech goes on to the end of the paragraph",
      "“We tried. We failed.\n\nHe left.",
      ["We tried. We failed."],
    ],
    ["speech behind a colon", "He said: “We tried. We failed.\n\nHe left.", ["We tried. We failed."]],
    ["a stray mark ends with its sentence", "The “sign fell. It broke.\n\nHe left.", ["sign fell."]],
    ["at the end of a paragraph", "The sign fell “\n\nHe left.", []],
    ["at the end of a sentence", "The sign fell. “\n\nHe left.", []],
  ])("%s", (_, text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });

  test.each([
    [400, true],
    [401, false],
  ])("%d words at the end of the text: found %s", (words, isFound) => {
    const regions = findQuotedSpans(scan(`He said: “${long(words)}`));
    expect(regions.map(({ closed }) => closed)).toEqual(isFound ? [false] : []);
  });

  test.each([
    [400, true],
    [401, false],
  ])("%d words before another paragraph: found %s", (words, isFound) => {
    expect(regionsOf(`“${long(words)}\n\nHe left.`)).toHaveLength(isFound ? 1 : 0);
  });

  test("what lies before it does not count", () => {
    expect(regionsOf(`${long(500)}. He said: “${long(300)}\n\nHe left.`)).toEqual([long(300)]);
    expect(regionsOf(`${long(500)}. He said: “${long(300)}`)).toEqual([long(300)]);
  });

  test.each([
    [399, ["1", "2"]],
    [402, ["2"]],
  ])("%d words before another opening mark", (words, expected) => {
    const text = `“${long(words)}. “Then,” he said.`;
    expect(regionsOf(text)).toEqual(expected.map((each) => (each === "1" ? `${long(words)}.` : "Then,")));
  });

  test.each([
    ["the same mark", "“One thing.\n\n“Another,” he said.", [true, false]],
    ["another mark", '“One thing.\n\n"Another," he said.', [false, false]],
    ["the same mark apart", "“One thing.\n\n“ Another,” he said.", [false, false]],
    ["no mark", "“One thing.\n\nAnother “thing,” he said.", [false, false]],
    ["a mark that is all there is", "“One thing.\n\n“", [false]],
    ["straight marks", '"One thing.\n\n"Another," he said.', [true, false]],
  ])("the next paragraph begins with %s", (_, text, expected) => {
    const regions = findQuotedSpans(scan(text));
    expect(regions.map(({ continues }) => continues)).toEqual(expected);
    expect(regions.map(({ closed }) => closed)).toEqual(expected.map(() => true));
  });

  test("its tokens are those it was given", () => {
    const [cut] = findQuotedSpans(scan("He said: “We never"));
    expect(cut).toMatchObject({ opener: 3, first: 4, last: 5, closer: 5, paragraph: 0, single: false });
    const [, stray] = findQuotedSpans(scan("“Yes.”\n\nThe “sign fell. It broke.\n\nHe left."));
    expect(stray).toMatchObject({ opener: 5, first: 6, last: 8, closer: 8, paragraph: 1, continues: false });
    const [late] = findQuotedSpans(scan("Late. We tried,” he said."));
    expect(late).toMatchObject({ opener: 2, first: 2, last: 4, closer: 5, closed: true });
  });
});

describe("single marks", () => {
  test.each([
    ["two pairs", "He said ‘now’ and ‘then’ too.", ["now", "then"]],
    [
      "a plural possessive that is none: a comma",
      "‘We like boats,’ he said. ‘Yes.’",
      ["We like boats,", "Yes."],
    ],
    ["a plural possessive that is none: at the end", "He likes ‘boats’.", ["boats"]],
    ["a plural possessive closes where nothing else does", "The ‘Boats’ sign fell.", ["Boats"]],
    ["capital S", "The ‘BOATS’ CREW’ sign fell.", ["BOATS’ CREW"]],
    ["another letter closes at once", "The ‘boat’ crew’ sign fell.", ["boat"]],
    ["the last likely one closes", "The ‘boats’ crews’ sign fell.", ["boats’ crews"]],
    ["an opening mark before a closing one", "The ‘boat was ‘late’ again.", ["late"]],
    ["an elision inside", "He said ‘it was ’til dawn’ and left.", ["it was ’til dawn"]],
    ["a decade inside", "He said ‘in the ‘90s it rained’ once.", ["in the ‘90s it rained"]],
    ["an elision opens none", "‘Tis late, the boat’ he said.", []],
    ["a mark that is open both ways", "He said ' now ' and left.", []],
    ["nothing between them", "He said ‘’ and left.", []],
    ["straight ones", "He said 'now' and 'then' too.", ["now", "then"]],
    ["one letter", "He said ‘a’ and left.", ["a"]],
  ])("%s", (_, text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });

  test("are told apart from double ones", () => {
    const typed = findQuotedSpans(scan("He said ''now'' and ``then'' and 'late' too."));
    expect(typed.map(({ single }) => single)).toEqual([false, false, true]);
    const [single, double] = findQuotedSpans(scan("‘Now,’ he said. “Then,” she said."));
    expect(single).toMatchObject({
      single: true,
      closed: true,
      continues: false,
      opener: 0,
      closer: 3,
      paragraph: 0,
    });
    expect(double).toMatchObject({ single: false, closed: true, continues: false, opener: 7, closer: 10 });
  });
});

describe("single and double marks together", () => {
  test.each([
    ["one after the other", "‘Now,’ he said. “Then,” she said. ‘Yes.’", ["Now,", "Then,", "Yes."]],
    ["doubles, then a single", "“Now,” and “then,” she said. ‘Yes.’", ["Now,", "then,", "Yes."]],
    [
      "a single around two doubles",
      "‘He said “no” and “yes” to me,’ she said.",
      ["He said “no” and “yes” to me,"],
    ],
    [
      "a double around two singles",
      "“He said ‘no’ and ‘yes’ to me,” she said.",
      ["He said ‘no’ and ‘yes’ to me,"],
    ],
    ["a single that crosses a double", "The ‘boat “was’ late” again.", ["was’ late"]],
    [
      "a double behind a single that holds one",
      "‘He said “no,”’ she said. “Yes.”",
      ["He said “no,”", "Yes."],
    ],
    ["no double at all", "‘Now,’ he said.\n\nIt rained.", ["Now,"]],
  ])("%s", (_, text, expected) => {
    expect(regionsOf(text)).toEqual(expected);
  });
});
