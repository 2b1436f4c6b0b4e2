/** Where sentences and paragraphs begin: the edges of each rule. */
import { describe, expect, test } from "vitest";
import { wrapColumn } from "../../src/text/layout.ts";
import { scan } from "../../src/text/scanner.ts";

function partsOf(text: string, firsts: Int32Array, tokens = scan(text)): string[] {
  return Array.from({ length: firsts.length - 1 }, (_, i) =>
    text.slice(tokens.start[firsts[i]!], tokens.end[firsts[i + 1]! - 1]),
  );
}
const sentences = (text: string) => partsOf(text, scan(text).sentences);
const paragraphs = (text: string) => partsOf(text, scan(text).paragraphs);

describe("sentences", () => {
  test.each([
    ["a question and a call", "Why? Stop! He left.", ["Why?", "Stop!", "He left."]],
    ["a semicolon ends none", "He left; The rest stayed.", ["He left; The rest stayed."]],
    ["a lower-case word goes on", "He left. and came back.", ["He left. and came back."]],
    [
      "a small first letter with a capital behind it",
      "He left. iPhones rang.",
      ["He left.", "iPhones rang."],
    ],
    ["a number", "He left. 40 stayed.", ["He left.", "40 stayed."]],
    ["a sign", "He left. $40 stayed.", ["He left.", "$40 stayed."]],
    [
      "an address",
      "He left. https://example.org/ Tells why.",
      ["He left.", "https://example.org/ Tells why."],
    ],
    ["an opening mark", "He left. “We stay.”", ["He left.", "“We stay.”"]],
    ["an opening bracket", "He left. (She stayed.)", ["He left.", "(She stayed.)"]],
    ["a closing bracket belongs to it", "(He left.) She stayed.", ["(He left.)", "She stayed."]],
    ["a mark that goes on", "“Why?” , He asked.", ["“Why?” , He asked."]],
    ["a dash that opens", "He left. – She stayed.", ["He left.", "– She stayed."]],
    ["ideographic stops", "雨が降った。 市長は来た。", ["雨が降った。", "市長は来た。"]],
    ["one closing mark", "He said “yes.” She left.", ["He said “yes.”", "She left."]],
    ["three closing marks", "(He said “‘yes.’”) She left.", ["(He said “‘yes.’”)", "She left."]],
    ["four closing marks are too many", "[(“‘Yes.’”)] She left.", ["[(“‘Yes.’”)] She left."]],
    ["a closing mark with no stop", "He said “yes” She left.", ["He said “yes” She left."]],
    ["marks apart from the stop", "He left. ” She stayed.", ["He left.", "” She stayed."]],
    ["an ellipsis before a capital", "He was… Late again.", ["He was…", "Late again."]],
    ["an ellipsis before a number", "He saw… 40 boats.", ["He saw… 40 boats."]],
    ["dots before a number", "He saw... 40 boats.", ["He saw... 40 boats."]],
    ["dots before a capital", "He saw... Boats came.", ["He saw...", "Boats came."]],
    ["calls in a row before a number", "He left!! 40 stayed.", ["He left!!", "40 stayed."]],
    ["an ellipsis behind a mark", "“He was…” 40 said so.", ["“He was…” 40 said so."]],
  ])("marks: %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    ["a stop glued to a capital", "They all.Then it rained.", ["They all.", "Then it rained."]],
    ["a stop glued to a small letter", "They all.then it rained.", ["They all.then it rained."]],
    ["two letters before the stop", "He is.Then it rained.", ["He is.Then it rained."]],
    ["three letters before the stop", "He was.Then it rained.", ["He was.", "Then it rained."]],
    ["a number before the stop", "In 1999.Then it rained.", ["In 1999.Then it rained."]],
    ["a question glued to a capital", "They all?Then it rained.", ["They all?Then it rained."]],
    ["a stop that begins the text", ".Then it rained.", [".Then it rained."]],
  ])("no space: %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    ["an initial before an opener", "He met J. The rest left.", ["He met J. The rest left."]],
    ["a title before an opener", "He met Dr. The rest left.", ["He met Dr. The rest left."]],
    [
      "a company before an opener",
      "He left Acme Inc. The rest stayed.",
      ["He left Acme Inc.", "The rest stayed."],
    ],
    ["a company before a name", "He left Acme Inc. Oduya stayed.", ["He left Acme Inc. Oduya stayed."]],
    ["a company before a small opener", "Acme Inc. the rest stayed.", ["Acme Inc. the rest stayed."]],
    [
      "in marks, before a capital",
      "“He left the U.S.” Oduya stayed.",
      ["“He left the U.S.”", "Oduya stayed."],
    ],
    ["in marks, before a small letter", "“He left the U.S.” she said.", ["“He left the U.S.” she said."]],
    ["in a bracket", "(He left the U.S.) Oduya stayed.", ["(He left the U.S.)", "Oduya stayed."]],
    ["before a comma", "He left the U.S., She stayed.", ["He left the U.S., She stayed."]],
    ["a possessive without a stop", "It was the mayor's She stayed.", ["It was the mayor's She stayed."]],
  ])("abbreviations: %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    ["120 tokens", "word ".repeat(241), [120, 120, 1]],
    ["800 characters", `${"a".repeat(99)} `.repeat(17), [8, 8, 1]],
    ["800 characters to the letter", `${"a".repeat(99)} `.repeat(7) + "a".repeat(100), [8]],
    ["a letter more", `${"a".repeat(99)} `.repeat(7) + "a".repeat(101), [7, 1]],
    ["later in the text", `He left. Word ${"word ".repeat(129)}`, [3, 120, 10]],
  ])("are cut after %s", (_, text, expected) => {
    const { sentences: firsts } = scan(text);
    expect(Array.from(firsts.subarray(1), (first, i) => first - firsts[i]!)).toEqual(expected);
  });
});

/** A line of `width` characters, open at its end. */
const line = (width: number, end = "x") => `${"ab ".repeat(40).slice(0, width - 1)}${end}`;

describe("the wrap column", () => {
  const column = (...lines: readonly string[]) => {
    const text = lines.join("\n");
    return wrapColumn(text, { start: 0, end: text.length });
  };

  test.each([
    ["two full lines and a last one", [line(60), line(62), "End."], 62],
    ["the widest first", [line(62), line(60), "End."], 62],
    ["one full line", [line(60), "End."], null],
    ["a last line is never full", [line(60), line(60)], null],
    ["lines of 40", [line(40), line(40), "End."], 40],
    ["lines of 39", [line(39), line(39), "End."], null],
    ["lines of 100", [line(100), line(100), "End."], 100],
    ["a line of 101", [line(60), line(60), line(101), "End."], null],
    ["lines that stand alone", [line(60), "", line(60), "", "End."], null],
    ["half of them end a sentence", [line(60), line(60, "."), "End."], 60],
    ["more than half end a sentence", [line(60), line(60, "."), line(60, "!"), "End."], null],
    ["sentences that end in a mark and blanks", [line(60, ".”  "), line(60, "?"), line(60), "End."], null],
    ["a stop inside the line", [`He. ${line(60)}`, `He. ${line(60)}`, "End."], 64],
    ["400 narrow lines, then full ones", [..."x".repeat(400).split(""), line(60), line(60), "End."], null],
    ["398 narrow lines, then full ones", [..."x".repeat(398).split(""), line(60), line(60), "End."], 60],
  ])("%s", (_, lines, expected) => {
    expect(column(...lines)).toBe(expected);
  });

  test.each([
    ["CRLF", "\r\n", 60],
    ["CR", "\r", 60],
    ["blank lines of CRLF", "\r\n\r\n", null],
  ])("breaks: %s", (_, lineBreak, expected) => {
    const text = [line(60), line(60), "End."].join(lineBreak);
    expect(wrapColumn(text, { start: 0, end: text.length })).toBe(expected);
  });

  test("is that of the range only", () => {
    const text = `${line(101)}\n${line(60)}\n${line(60)}\nEnd.\n${line(101)}`;
    expect(wrapColumn(text, { start: 102, end: 228 })).toBe(60);
    expect(wrapColumn(text, { start: 0, end: text.length })).toBeNull();
    // The second line is the range's last one.
    expect(wrapColumn(text, { start: 102, end: 224 })).toBeNull();
  });
});

describe("paragraphs of hard-wrapped text", () => {
  const wide = line(60);
  test.each([
    ["full lines go on", `${wide}\n${wide}\n${wide}\nend`, 1],
    ["a blank line parts", `${wide}\n${wide}\n${wide}\n\nend`, 2],
    ["CRLF is one break", `${wide}\r\n${wide}\r\n${wide}\r\nend`, 1],
    ["a blank line of CRLF parts", `${wide}\r\n${wide}\r\n${wide}\r\n\r\nend`, 2],
    ["an indent of two parts", `${wide}\n${wide}\n${wide}\n  end`, 2],
    ["one blank does not", `${wide}\n${wide}\n${wide}\n end`, 1],
    ["a tab and a blank part", `${wide}\n${wide}\n${wide}\n\t end`, 2],
    ["blanks before the break do not", `${wide}\n${wide}\n${wide}  \nend`, 1],
    ["a line of less than 0.6 of the column parts", `${wide}\n${wide}\n${line(35)}\n${wide}\nend`, 2],
    ["a line of 0.6 of the column does not", `${wide}\n${wide}\n${line(36)}\n${wide}\nend`, 1],
    ["a short first line parts", `Rain\n${wide}\n${wide}\n${wide}\nend`, 2],
  ])("%s", (_, text, expected) => {
    expect(paragraphs(text)).toHaveLength(expected);
  });

  test("a line each where nothing is wrapped", () => {
    expect(paragraphs("Rain\nSnow\n\nHail")).toEqual(["Rain", "Snow", "Hail"]);
  });

  test("breaks that are given part a line, several and at the ends too", () => {
    const starts = (breaks: readonly number[]) => [...scan("ab cd ef gh", undefined, { breaks }).paragraphs];
    expect(starts([3, 9])).toEqual([0, 1, 3, 4]);
    expect(starts([0, 2, 3])).toEqual([0, 1, 4]);
    expect(starts([4, 11])).toEqual([0, 2, 4]);
  });
});
