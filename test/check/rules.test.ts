import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkRun, inInputOrder, looksAtRun } from "../../src/check/check-run.ts";
import { checkStories } from "../../src/check/check-stories.ts";
import { comparableStories } from "../../src/check/comparable.ts";
import type { Problem, Severity } from "../../src/check/problem.ts";
import { type RuleName, ruleNames, rules, severitiesWith } from "../../src/check/rules.ts";
import { extract, type Quote } from "../../src/index.ts";
import { storyOf } from "../story-of.ts";

type Changed = Partial<Record<RuleName, Severity>>;

async function problemsOf(text: string, changed: Changed = {}): Promise<readonly Problem[]> {
  const stories = await extract(text);
  return checkStories(stories, { text, source: "a.txt", id: null }, severitiesWith(changed));
}

/** What rules for whole runs say of a run over these texts. */
async function runProblemsOf(texts: readonly string[], changed: Changed = {}): Promise<readonly Problem[]> {
  const stories = texts.map(async (text, i) => {
    const document = { text, source: `${i}.txt`, id: null };
    return comparableStories(await extract(text, { source: document.source }), document);
  });
  return checkRun((await Promise.all(stories)).flat(), severitiesWith(changed));
}

describe("every rule", () => {
  test.each(ruleNames)("%s reports its own example, and not when it is off", async (name) => {
    const { example, severity } = rules[name];
    const check = (changed: Changed) =>
      "check" in rules[name] ? problemsOf(example, changed) : runProblemsOf(example.split("\n\n"), changed);
    expect(await check({})).toContainEqual(expect.objectContaining({ rule: name, severity }));
    expect(await check({ [name]: "off" })).not.toContainEqual(expect.objectContaining({ rule: name }));
  });

  test.each(ruleNames)("%s stands in docs/ci.md with its severity", (name) => {
    const row = new RegExp(`^\\| \`${name}\` +\\| ${rules[name].severity} `, "m");
    expect(readFileSync("docs/ci.md", "utf8")).toMatch(row);
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
  const text = "“We all go home,” she said.";
  const words = "We all go home,";
  test.each<{ name: string; found: Partial<Quote>; isReported: boolean }>([
    { name: "speech without a speaker", found: {}, isReported: true },
    { name: "speech with a speaker", found: { speaker: person }, isReported: false },
    { name: "a term", found: { use: "term" }, isReported: false },
    { name: "indirect speech", found: { kind: "indirect" }, isReported: false },
  ])("$name", ({ found, isReported }) => {
    const remarks = rules["unattributed-quote"].check(
      storyOf(text, { quotes: [quote(text, words, found)] }),
      text,
    );
    expect(remarks.map(({ message }) => message)).toEqual(
      isReported ? ["nobody is named for “We all go home,”"] : [],
    );
  });

  test("takes a whole sentence for speech, whatever it was taken for", () => {
    const quotes = [quote("“We all go home.”", "We all go home.", { use: "term" })];
    expect(
      rules["unattributed-quote"].check(storyOf("“We all go home.”", { quotes }), "“We all go home.”"),
    ).toHaveLength(1);
  });

  test("leaves two words alone", () => {
    const short = "They called it “quite mad” there.";
    const quotes = [quote(short, "quite mad", { kind: "mixed" })];
    expect(rules["unattributed-quote"].check(storyOf(short, { quotes }), short)).toEqual([]);
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
    { people: named("Bashar al-Assad"), isReported: false },
    { people: named("Ana Ruiz", "mayor"), isReported: false },
    { people: named("許麗華"), isReported: false },
    { people: named("Harald", "King"), isReported: false },
    { people: named("Clement", "the new pope"), isReported: false },
  ])("$people.name", ({ people, isReported }) => {
    const remarks = rules["surname-only"].check(storyOf("x", { people: [people] }), "x");
    expect(remarks.map(({ message }) => message)).toEqual(
      isReported ? [`${people.name} is never named in full`] : [],
    );
  });
});

test("a long quotation is shown by its beginning, cut between words", async () => {
  const words = "It was never safe ".repeat(40).trim();
  const text = `“${words}”`;
  const [remark] = rules["unattributed-quote"].check(storyOf(text, { quotes: [quote(text, words)] }), text);
  expect(remark?.message).toBe("nobody is named for “It was never safe It was never safe It was never …”");
});

test("problems come in the order of the text, with their story", async () => {
  const text = "“We sail on Monday, the captain said.\n\nAll is well, Halvorsen said.";
  const problems = await problemsOf(text);
  expect(problems.map(({ rule, story: ordinal, line }) => [rule, ordinal, line])).toEqual([
    ["open-quote", 1, 1],
    ["surname-only", 1, 3],
  ]);
});

describe("figures-differ", () => {
  const first = "A train left the rails near Szeged and killed 31 people on Monday.";
  const second = "The train that left the rails near Szeged killed 33 people, police said.";

  test("points at the later story, with the earlier one as its note", async () => {
    expect(await runProblemsOf([second, first])).toMatchObject([
      {
        rule: "figures-differ",
        file: "1.txt",
        line: 1,
        column: 47,
        text: "31",
        message: "“31 people” here, but “33 people” in another story (Szeged)",
        related: [{ file: "0.txt", text: "33", message: "the other story says “33 people”" }],
      },
    ]);
  });

  test("says nothing of like figures, nor of a story that comes twice", async () => {
    expect(await runProblemsOf([first, first, first.replace("A train", "The train")])).toEqual([]);
  });

  test("keeps stories only where it is on", () => {
    expect(looksAtRun(severitiesWith({}))).toBe(true);
    expect(looksAtRun(severitiesWith({ "figures-differ": "off" }))).toBe(false);
  });

  test("stands among the problems of its story", async () => {
    const text = `“We wait, the mayor said.\n\n${second} Halvorsen said so too.`;
    const run = await runProblemsOf([first, text]);
    const own = (await problemsOf(text)).map((problem) => ({ ...problem, file: "1.txt" }));
    expect(inInputOrder([...own, ...run], []).map(({ rule }) => rule)).toEqual([
      "open-quote",
      "figures-differ",
      "surname-only",
    ]);
  });
});
