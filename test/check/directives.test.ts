import { describe, expect, test } from "vitest";
import { checkStories } from "../../src/check/check-stories.ts";
import { settingsWith } from "../../src/check/settings.ts";
import { extract } from "../../src/index.ts";
import { htmlText } from "../../src/input/html/html.ts";
import { blankMarkup } from "../../src/input/markdown.ts";

const wrong = "It sank on Monday, March 5, 2024.";
const alsoWrong = "It was raised on Monday, June 4, 2024.";

async function rulesOf(text: string, settings = settingsWith()): Promise<readonly string[]> {
  const stories = await extract(text);
  const problems = checkStories(stories, { text, source: "news/opinion/a.txt", id: null }, settings);
  return problems.map(({ rule, text: words }) => `${rule}: ${words}`);
}

const both = ["wrong-weekday: Monday, March 5, 2024", "wrong-weekday: Monday, June 4, 2024"];

describe("what a text says of the rules itself", () => {
  test.each<{ name: string; text: string; found: readonly string[] }>([
    { name: "nothing", text: `${wrong}\n\n${alsoWrong}`, found: both },
    { name: "a rule off", text: `<!-- newsx-disable wrong-weekday -->\n${wrong}\n\n${alsoWrong}`, found: [] },
    { name: "all rules off", text: `<!-- newsx-disable -->\n${wrong}\n\n${alsoWrong}`, found: [] },
    {
      name: "another rule off",
      text: `<!-- newsx-disable open-quote -->\n${wrong}\n\n${alsoWrong}`,
      found: both,
    },
    {
      name: "off, then on",
      text: `<!-- newsx-disable wrong-weekday -->\n${wrong}\n<!-- newsx-enable -->\n\n${alsoWrong}`,
      found: both.slice(1),
    },
    {
      name: "the next line alone, with a reason",
      text: `<!-- newsx-disable-next-line wrong-weekday -- as printed in 2024 -->\n\n${wrong}\n\n${alsoWrong}`,
      found: both.slice(1),
    },
    { name: "a line of a text", text: `newsx-disable wrong-weekday\n\n${wrong}\n\n${alsoWrong}`, found: [] },
    {
      name: "a line with a mark",
      text: `# newsx-disable-next-line\n${wrong}\n\n${alsoWrong}`,
      found: both.slice(1),
    },
    {
      name: "words in a sentence",
      text: `We wrote newsx-disable here. ${wrong}\n\n${alsoWrong}`,
      found: both,
    },
    {
      name: "a name that no rule has",
      text: `<!-- newsx-disable weekdays -->\n${wrong}`,
      found: both.slice(0, 1),
    },
  ])("$name", async ({ text, found }) => {
    expect(await rulesOf(text)).toEqual(found);
  });

  test("stands in Markdown and HTML as a comment", async () => {
    const comment = "<!-- newsx-disable-next-line wrong-weekday -->";
    const filler =
      "The harbour master of Marlow spoke for an hour about the ferry and its crew, and everybody listened. ";
    expect(await rulesOf(blankMarkup(`${comment}\n*${wrong}*\n\n${alsoWrong}`))).toEqual(both.slice(1));
    const html = `<html><body><article><h1>A ferry</h1><p>${filler}</p>${comment}<p>${wrong}</p><p>${alsoWrong} ${filler}</p></article></body></html>`;
    expect(await rulesOf(await htmlText(html, 512))).toEqual(both.slice(1));
  });
});

describe("what a newsroom says of the rules", () => {
  test("a severity counts in its folder, and the one named last wins", async () => {
    const folders = (...names: readonly string[]) =>
      names.map((folder, i) => ({
        folder,
        severities: { "wrong-weekday": i === 0 ? "off" : "error" } as const,
      }));
    expect(await rulesOf(wrong, settingsWith({}, { folders: folders("opinion") }))).toEqual([]);
    expect(await rulesOf(wrong, settingsWith({}, { folders: folders("./news/opinion/") }))).toEqual([]);
    expect(await rulesOf(wrong, settingsWith({}, { folders: folders("pinion") }))).toHaveLength(1);
    expect(await rulesOf(wrong, settingsWith({}, { folders: folders("news", "opinion") }))).toHaveLength(1);
  });

  test("a known name is not remarked on", async () => {
    const text = "Halvorsen said the ferry would sail.";
    const on = { "surname-only": "warning" } as const;
    expect(await rulesOf(text, settingsWith(on))).toEqual(["surname-only: Halvorsen"]);
    expect(await rulesOf(text, settingsWith(on, { vocabulary: ["Halvorsen"] }))).toEqual([]);
  });
});
