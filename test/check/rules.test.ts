import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRun, inInputOrder, looksAtRun } from "../../src/check/check-run.ts";
import { checkStories } from "../../src/check/check-stories.ts";
import { comparableStories } from "../../src/check/comparable.ts";
import type { Problem, Severity } from "../../src/check/problem.ts";
import { type RuleName, ruleNames, rules } from "../../src/check/rules.ts";
import { settingsWith } from "../../src/check/settings.ts";
import { extract, type Quote } from "../../src/index.ts";
import { storyOf } from "../story-of.ts";

type Changed = Partial<Record<RuleName, Severity>>;

async function problemsOf(text: string, changed: Changed = {}): Promise<readonly Problem[]> {
  const stories = await extract(text);
  return checkStories(stories, { text, source: "a.txt", id: null }, settingsWith(changed));
}

/** What rules for whole runs say of a run over these texts. */
async function runProblemsOf(texts: readonly string[], changed: Changed = {}): Promise<readonly Problem[]> {
  const stories = texts.map(async (text, i) => {
    const document = { text, source: `${i}.txt`, id: null };
    return comparableStories(await extract(text, { source: document.source }), document);
  });
  return checkRun((await Promise.all(stories)).flat(), settingsWith(changed));
}

describe("every rule", () => {
  test.each(ruleNames)("%s reports its own example, and not when it is off", async (name) => {
    const { example, severity } = rules[name];
    const check = (changed: Changed) =>
      "check" in rules[name] ? problemsOf(example, changed) : runProblemsOf(example.split("\n\n"), changed);
    const shown = severity === "off" ? "warning" : severity;
    expect(await check({ [name]: shown })).toContainEqual(
      expect.objectContaining({ rule: name, severity: shown }),
    );
    expect(await check({ [name]: "off" })).not.toContainEqual(expect.objectContaining({ rule: name }));
  });

  test.each(ruleNames)("%s stands in docs/ci.md with its severity", (name) => {
    const row = new RegExp(`^\\| \`${name}\` +\\| ${rules[name].severity} `, "m");
    expect(readFileSync("docs/ci.md", "utf8")).toMatch(row);
    const [section = ""] = readFileSync("docs/rules.md", "utf8").split(`\n## ${name}\n`).slice(1);
    const quoted = [...section.split("\n## ")[0]!.matchAll(/^> ?(.*)$/gm)].map(([, line]) => line);
    expect(quoted.join("\n")).toBe(rules[name].example);
  });

  test("takes the severity the user gives it", async () => {
    const [problem] = await problemsOf(rules["open-quote"].example, { "open-quote": "warning" });
    expect(problem).toMatchObject({ rule: "open-quote", severity: "warning" });
  });
});

/** A quotation of these words, of which the text has one. */
function quote(text: string, words: string, found: Partial<Quote> = {}): Quote {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    id: "q1",
    kind: "direct",
    use: "speech",
    start,
    end,
    text: words,
    parts: [{ start, end, text: words }],
    closed: true,
    speaker: null,
    cue: null,
    confidence: 1,
    when: null,
    rule: "none",
    ...found,
  };
}

const person = { kind: "person", entity: "p1", name: "Ana Ruiz", mention: null } as const;

describe("unattributed-quote", () => {
  const words = "We all go home on Monday.";
  const reports = (text: string, found: Partial<Quote> = {}, others: readonly Quote[] = []) => {
    const quotes = [quote(text, words, found), ...others];
    return rules["unattributed-quote"].check(storyOf(text, { quotes }), text).map(({ message }) => message);
  };
  const message = `nobody is named for “${words}”`;

  test.each<{ name: string; text?: string; found?: Partial<Quote>; isReported: boolean }>([
    { name: "a sentence between sentences", isReported: true },
    { name: "a paragraph of its own", text: `Rain fell.\n\n“${words}”\n\nIt was late.`, isReported: true },
    { name: "a whole sentence, whatever it was taken for", found: { use: "term" }, isReported: true },
    {
      name: "a quotation that is set apart, its speaker below",
      text: `Rain fell.\n\n“${words}”\nAna Ruiz, Institute of Rivers.\n\nIt was late.`,
      isReported: false,
    },
    { name: "speech with a speaker", found: { speaker: person }, isReported: false },
    { name: "indirect speech", found: { kind: "indirect" }, isReported: false },
    { name: "a quotation inside a sentence", text: `The slogan “${words}” is old.`, isReported: false },
    {
      name: "a quotation with words after it",
      text: `Rain fell. “${words}” ran the slogan.`,
      isReported: false,
    },
  ])("$name", ({ text = `Rain fell. “${words}” It was late.`, found, isReported }) => {
    expect(reports(text, found)).toEqual(isReported ? [message] : []);
  });

  test("leaves a quotation alone behind which somebody is named", () => {
    const text = `Rain fell. “${words}” Ana Ruiz, who led the march, tweeted.`;
    const start = text.indexOf("Ana Ruiz");
    const mentions = [{ start, end: start + 8, text: "Ana Ruiz" }];
    const people = [{ id: "p1", name: "Ana Ruiz", aliases: [], mentions, role: null, gender: null }];
    const story = storyOf(text, { quotes: [quote(text, words)], people });
    expect(rules["unattributed-quote"].check(story, text)).toEqual([]);
  });

  test("leaves a quotation alone that stands by another's", () => {
    const text = `“We wait,” Ana Ruiz said. “${words}”`;
    expect(reports(text, {}, [quote(text, "We wait,", { speaker: person })])).toEqual([]);
  });

  test.each([
    ["They called it “quite mad” there.", "quite mad"],
    ["He sang. “The Long Way Home From Bergen.” They clapped.", "The Long Way Home From Bergen."],
    ["He sang. “Go home.” They clapped.", "Go home."],
  ])("leaves a term or a title alone: %s", (text, term) => {
    const quotes = [quote(text, term)];
    expect(rules["unattributed-quote"].check(storyOf(text, { quotes }), text)).toEqual([]);
  });
});

describe("open-quote", () => {
  test.each<{ text: string; words: string; found?: Partial<Quote>; truncated?: boolean; missing?: string }>([
    { text: "“We go,” she said.", words: "We go," },
    { text: "„Wir gehen“, sagte sie.", words: "Wir gehen" },
    { text: "``We go,'' she said.", words: "We go," },
    { text: "She said: “We go.\n\nThen rain fell.", words: "We go.", missing: "closing" },
    { text: "She said: “We go.\n\n“Then we sleep.”", words: "We go." },
    { text: 'She said: “We go.\r\n"Then we sleep."', words: "We go." },
    { text: "She said: “We go. “Then we sleep.”", words: "We go.", missing: "closing" },
    { text: "We go,” she said.", words: "We go,", missing: "opening" },
    { text: "She said: “We go", words: "We go", found: { closed: false }, missing: "closing" },
    { text: "She said: “We go", words: "We go", found: { closed: false }, truncated: true },
    { text: "She said: “We go …", words: "We go", found: { closed: false }, truncated: true },
    { text: "She said that they went.", words: "that they went", found: { kind: "indirect" } },
    { text: "She said: “We go. ”\n\nThen rain fell.", words: "We go." },
    { text: "She said: “We go\nhome.” Rain fell.", words: "We go", found: { closed: false } },
    { text: "She said: “We go\nhome.” Rain fell.", words: "home." },
    { text: 'Watch <a href="https://example.org">here</a>.', words: 'https://example.org">here</a>.' },
    { text: "Rain. “We go, ” he said.", words: "he said.", found: { closed: false } },
    { text: "The film ” The Boat “ is new.", words: "The Boat “ is new.", missing: "closing" },
    { text: '"We go home. He saw “rain”.\n\n"There we sleep."', words: "We go home." },
    { text: '"We go home. He saw “rain”.\n\nThere we sleep.', words: "We go home.", missing: "closing" },
    { text: "“He is 5’2”. He knows. We go,” she said.", words: "We go," },
    { text: "RUIZ: We go.\n\nCOLE: We stay.", words: "We go.", found: { rule: "turn" } },
  ])("$text", ({ text, words, found = {}, truncated = false, missing }) => {
    const quotes = [quote(text, words, found)];
    const messages = rules["open-quote"].check(storyOf(text, { quotes, truncated }), text);
    expect(messages.map(({ message }) => message)).toEqual(
      missing === undefined ? [] : [`the quotation “${words}” has no ${missing} mark`],
    );
  });

  test("reports a quotation of several paragraphs only where its last one is open", async () => {
    const closed = "Ana Ruiz said: “We go home now.\n\n“Then we sleep,” she added.";
    expect(await problemsOf(closed)).toEqual([]);
  });
});

describe("surname-only", () => {
  const named = (name: string, role?: string) => ({
    id: "p1",
    name,
    aliases: [],
    mentions: [{ start: 0, end: 1, text: "x" }],
    gender: null,
    role: role === undefined ? null : { start: 0, end: 1, text: role, inferred: false },
  });
  test.each([
    { people: named("Halvorsen"), isReported: true },
    { people: named("van Dijk"), isReported: true },
    { people: named("al-Assad"), isReported: true },
    { people: named("Halvorsen"), isSilent: true, isReported: false },
    { people: named("Bashar al-Assad"), isReported: false },
    { people: named("Ana Ruiz", "mayor"), isReported: false },
    { people: named("許麗華"), isReported: false },
    { people: named("Harald", "King"), isReported: false },
    { people: named("Clement", "the new pope"), isReported: false },
  ])("$people.name", ({ people, isSilent = false, isReported }) => {
    const quotes = isSilent ? [] : [quote("x", "x", { speaker: person })];
    const remarks = rules["surname-only"].check(storyOf("x", { people: [people], quotes }), "x");
    expect(remarks.map(({ message }) => message)).toEqual(
      isReported ? [`${people.name} is never named in full`] : [],
    );
  });
});

describe("figures of a sentence that do not go together", () => {
  test.each<[RuleName, string, string | null]>([
    ["wrong-percent", "Sales rose 50 percent to $3 million from $2 million.", null],
    ["wrong-percent", "Sales rose 51 percent to $3 million from $2 million.", null],
    ["wrong-percent", "Sales rose 20 percent to $3 million from $2 million.", "20 percent"],
    [
      "wrong-percent",
      "Sales rose to $3 million from $2 million. Rain fell in 20 percent of the towns.",
      null,
    ],
    ["wrong-multiple", "The number of nurses doubled from 400 to 820.", null],
    ["wrong-multiple", "The number of nurses doubled from 400 to 600.", "doubled"],
    ["wrong-multiple", "The number of nurses tripled from 400 to 600.", "tripled"],
    ["wrong-weekday", "It sank on Tuesday, March 5, 2024.", null],
    ["wrong-weekday", "It sank on Monday, March 5, 2024.", "Monday, March 5, 2024"],
    ["wrong-weekday", "It sank on Friday 7 June 2024.", null],
    ["wrong-weekday", "It sank on Sunday 7 June 2024.", "Sunday 7 June 2024"],
    ["age-changes", "Maria Lindqvist, 34, won. Maria Lindqvist, 34, smiled.", null],
    ["age-changes", "Maria Lindqvist, 34, won. Later Maria Lindqvist, 43, smiled.", "Maria Lindqvist, 43"],
  ])("%s: %s", async (rule, text, words) => {
    const found = (await problemsOf(text)).filter((problem) => problem.rule === rule);
    expect(found.map((problem) => problem.text)).toEqual(words === null ? [] : [words]);
  });
});

describe("one thing in two ways", () => {
  const quoted = (first: string, second: string) =>
    `“${first},” Ana Ruiz said.\n\n“${second},” Ana Ruiz said.`;
  const words = "We will rebuild the old bridge before the winter comes";
  test.each<[RuleName, string, string | null]>([
    ["two-spellings", "Maria Lindqvist won. They praised Maria Lindquist.", "Maria Lindquist"],
    ["two-spellings", "Maria Lindqvist won. They praised Maria Lindqvist.", null],
    ["two-spellings", "Maria Lindqvist won. They praised Anna Lindqvist.", null],
    ["quote-differs", quoted(words, words.replace("old", "whole")), `${words.replace("old", "whole")},`],
    ["quote-differs", quoted(words, words), null],
    ["quote-differs", quoted(words, "We will rebuild the old bridge before the winter"), null],
    ["quote-differs", quoted(words, "We will paint the new hall and the school next year"), null],
  ])("%s: %s", async (rule, text, found) => {
    const problems = (await problemsOf(text, { [rule]: "warning" })).filter((each) => each.rule === rule);
    expect(problems.map((problem) => problem.text)).toEqual(found === null ? [] : [found]);
  });
});

test("a long quotation is shown by its beginning, cut between words", async () => {
  const words = `${"It was never safe ".repeat(40).trim()}.`;
  const text = `“${words}”`;
  const [remark] = rules["unattributed-quote"].check(storyOf(text, { quotes: [quote(text, words)] }), text);
  expect(remark?.message).toBe("nobody is named for “It was never safe It was never safe It was never …”");
});

test("problems come in the order of the text, with their story", async () => {
  const text = "“We sail on Monday, the captain said.\n\nAll is well, Halvorsen said.";
  const problems = await problemsOf(text, { "surname-only": "warning" });
  expect(problems.map(({ rule, story: ordinal, line }) => [rule, ordinal, line])).toEqual([
    ["open-quote", 1, 1],
    ["surname-only", 1, 3],
  ]);
});

describe("figures-differ", () => {
  const first = "A train left the rails near Szeged and killed 31 people on Monday.";
  const on: Changed = { "figures-differ": "warning" };
  const second = "The train that left the rails near Szeged killed 33 people, police said.";

  test("points at the later story, with the earlier one as its note", async () => {
    expect(await runProblemsOf([second, first], on)).toMatchObject([
      {
        rule: "figures-differ",
        source: "1.txt",
        line: 1,
        column: 47,
        text: "31",
        message: "“31 people” here, but “33 people” in another story (Szeged)",
        related: [{ source: "0.txt", text: "33", message: "the other story says “33 people”" }],
      },
    ]);
  });

  test("says nothing of like figures, nor of a story that comes twice", async () => {
    expect(await runProblemsOf([first, first, first.replace("A train", "The train")], on)).toEqual([]);
  });

  test("keeps stories only where it is on", () => {
    expect(looksAtRun(settingsWith(on))).toBe(true);
    expect(looksAtRun(settingsWith({}))).toBe(false);
  });

  test("stands among the problems of its story", async () => {
    const text = `“We wait, the mayor said.\n\n${second} Halvorsen said so too.`;
    const run = await runProblemsOf([first, text], on);
    const own = (await problemsOf(text, { "surname-only": "warning" })).map((problem) => ({
      ...problem,
      source: "1.txt",
    }));
    expect(inInputOrder([...own, ...run], []).map(({ rule }) => rule)).toEqual([
      "open-quote",
      "figures-differ",
      "surname-only",
    ]);
  });
});

describe("shares-total", () => {
  test.each([
    [
      "In the poll, 52 percent said yes, 41 percent no and 12 percent were undecided.",
      "the shares add up to 105 percent",
    ],
    [
      "Of the votes 40 percent went north, 35 percent south and the remaining 15 percent west.",
      "the shares add up to 90 percent",
    ],
    ["In the poll, 52 percent said yes, 41 percent no and 8 percent were undecided.", null],
    ["In the poll, 52 percent said yes, 33 percent no and 8 percent were undecided.", null],
    ["In the poll, 52 percent of men, 61 percent of women and 12 percent of the undecided said yes.", null],
    ["Sales rose 52 percent in May, 41 percent in June and 12 percent in July.", null],
    ["Ruiz must win 53 percent of the remaining seats, Holt 59 percent and Ito 68 percent.", null],
  ])("%s", async (text, message) => {
    const found = (await problemsOf(text)).filter(({ rule }) => rule === "shares-total");
    expect(found.map((problem) => problem.message)).toEqual(message === null ? [] : [message]);
  });
});

describe("parts-total", () => {
  test.each([
    [
      "The storm killed 31 people, including 20 men and 13 women.",
      "31 is not the sum of its parts: 20 and 13 is 33",
    ],
    [
      "The ferry carried 31 people: 20 men, 6 women and 4 children.",
      "31 is not the sum of its parts: 20 and 6 and 4 is 30",
    ],
    [
      "The court has nine judges (five men and three women).",
      "nine is not the sum of its parts: five and three is 8",
    ],
    [
      "The crash killed nine people: four men, three women and a child.",
      "nine is not the sum of its parts: four and three and one is 8",
    ],
    [
      "The team won 15 medals — six gold, four silver and three bronze — in Oslo.",
      "15 is not the sum of its parts: six and four and three is 13",
    ],
    [
      "The county has $96 million: $52 million for roads, $31 million for schools and $18 million for parks.",
      "$96 million is not the sum of its parts: $52 million and $31 million and $18 million is 101 million",
    ],
    [
      "The county has $96 million: $52 million for roads, $31 million for schools and $14 million for parks.",
      null,
    ],
    ["The crash killed eight people: four men, three women and a child.", null],
    ["Five people were hurt: two women, two men and a boy.", null],
    ["The crew of seven people: four men, three women and children.", null],
    ["The injured were brought to three hospitals: 14 to Nairobi, nine to Thika and five to a clinic.", null],
    ["The storm hit three towns: 12 houses fell in Nadi, nine in Labasa and four in Suva.", null],
    ["All five goals came from two players: three from Cole and two from Park.", null],
    ["Police counted 31 people: 14 men and nine women and five children, 31 in all.", null],
    ["The storm killed 31 people, including 20 men and 7 women.", null],
    ["The ferry carried 31 people: 20 men and 11 women.", null],
    ["The ferry carried 31 people: 20 men and about 9 women.", null],
    ["The ferry carried 31 people, and 20 cars and 13 buses waited.", null],
  ])("%s", async (text, message) => {
    const found = (await problemsOf(text)).filter(({ rule }) => rule === "parts-total");
    expect(found.map((problem) => problem.message)).toEqual(message === null ? [] : [message]);
  });
});

describe("rank-changes", () => {
  test.each([
    ["Sgt. Ana Ruiz led the search. Later Lt. Ana Ruiz spoke.", "Ana Ruiz is Lt. here, but Sgt. before"],
    ["Sen. Ana Ruiz voted for it. On Monday Rep. Ana Ruiz spoke.", "Ana Ruiz is Rep. here, but Sen. before"],
    ["Sgt. Ana Ruiz led the search. Later Sergeant Ana Ruiz spoke.", null],
    ["Lt. Col. Ana Ruiz led the search. Later Col. Ana Ruiz spoke.", null],
    ["Sgt. Ana Ruiz led the search. Former Lt. Ana Ruiz spoke.", null],
  ])("%s", async (text, message) => {
    const found = (await problemsOf(text)).filter(({ rule }) => rule === "rank-changes");
    expect(found.map((problem) => problem.message)).toEqual(message === null ? [] : [message]);
  });
});
