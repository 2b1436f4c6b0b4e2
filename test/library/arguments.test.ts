import { describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";

// As a caller without types has them.
const { extract, extractStream, split, compare, check, corpus, timeline, rename, write } =
  library as unknown as Record<
    "extract" | "extractStream" | "split" | "compare" | "check" | "corpus" | "timeline" | "rename" | "write",
    (...args: readonly unknown[]) => unknown
  >;

const all = async (source: unknown, options?: unknown) => {
  const given: unknown[] = [];
  for await (const each of extractStream(source, options) as AsyncIterable<unknown>) given.push(each);
  return given;
};

const read = { text: "", stories: [] };

test.each<readonly [string, () => unknown, unknown]>([
  ["extract(null)", () => extract(null), "text must be a string, not null"],
  ["extract(5)", () => extract(5), "text must be a string, not 5"],
  ["extract(undefined)", () => extract(), "text must be a string, not undefined"],
  [
    "a way to split",
    () => extract("x", { split: "x" }),
    'options.split must be one of items, auto, eager, none, not "x"',
  ],
  ["a source", () => extract("x", { source: 5 }), "options.source must be a string, not 5"],
  ["an id", () => extract("x", { id: {} }), "options.id must be a string, not a value of type object"],
  ["withText", () => extract("x", { withText: "yes" }), 'options.withText must be true or false, not "yes"'],
  ["options", () => extract("x", null), "options must be an object, not null"],
  ["a stream", () => all(null), "source must be something to iterate over or a ReadableStream, not null"],
  [
    "a stream's options",
    () => all([{ text: "x" }], { split: 1 }),
    "options.split must be one of items, auto, eager, none, not 1",
  ],
  ["split", async () => split(5), "text must be a string, not 5"],
  ["split's mode", async () => split("x", "y"), 'mode must be one of items, auto, eager, none, not "y"'],
  ["a signal", () => extract("x", { signal: 1 }), "options.signal must be an AbortSignal, not 1"],
  ["check", async () => check(5), "read must be an object, not 5"],
  ["check's text", async () => check({ stories: [] }), "read.text must be a string, not undefined"],
  [
    "check's stories",
    async () => check([{ text: "x", stories: "y" }]),
    'read[0].stories must be an array of what extract gives, not "y"',
  ],
  ["check's options", async () => check(read, 5), "options must be an object, not 5"],
  [
    "a rule",
    async () => check(read, { rules: { x: "off" } }),
    expect.stringMatching(/^a rule in options\.rules must be one of .*, not "x"$/),
  ],
  [
    "a severity",
    async () => check(read, { folders: { opinion: { "open-quote": "loud" } } }),
    'options.folders["opinion"]["open-quote"] must be one of error, warning, off, not "loud"',
  ],
  [
    "a vocabulary",
    async () => check(read, { vocabulary: "x" }),
    'options.vocabulary must be an array of strings, not "x"',
  ],
  ["corpus", async () => corpus(null), "read must be an object, not null"],
  ["timeline", async () => timeline("x"), 'read must be an object, not "x"'],
  ["rename", async () => rename(5), "stories must be an array of what extract gives, not 5"],
  ["aliases", async () => rename([], 5), "aliases must be an object, not 5"],
  [
    "a merge",
    async () => rename([], { merge: [{ name: "x", also: 5 as never }] }),
    "aliases.merge[0].also must be an array of strings, not 5",
  ],
  ["a new name", async () => rename([], { rename: { x: 5 } }), 'aliases.rename["x"] must be a string, not 5'],
  ["write", () => write(5, "csv"), "read must be an object, not 5"],
  [
    "a format",
    () => write(read, "pdf"),
    expect.stringMatching(/^format must be one of table, .*, not "pdf"$/),
  ],
  [
    "sections",
    () => write(read, "csv", { only: ["x"] }),
    expect.stringMatching(/^a section in options\.only must be one of .*, not "x"$/),
  ],
  ["a width", () => write(read, "table", { width: 0 }), "options.width must be a whole number from 1, not 0"],
  ["a switch", () => write(read, "table", { color: 1 }), "options.color must be true or false, not 1"],
  ["compare", async () => compare("x"), 'stories must be an array of what extract gives, not "x"'],
])("%s: a TypeError that names the argument", async (_, call, message) => {
  const error = await (async () => call())().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TypeError);
  expect((error as TypeError).message).toEqual(message);
});

test("what came before a source failed is given before its error is thrown", async () => {
  async function* failing() {
    yield "Ana Ruiz left Oslo on Monday.";
    throw new Error("the line is cut");
  }
  const given: unknown[] = [];
  const reading = (async () => {
    for await (const each of extractStream(failing()) as AsyncIterable<unknown>) given.push(each);
  })();
  await expect(reading).rejects.toThrow("the line is cut");
  expect(given).toMatchObject([{ kind: "story", story: { people: [{ name: "Ana Ruiz" }] } }]);
  const documents = await all([
    { text: failing(), id: "1" },
    { text: "Bo Lind left.", id: "2" },
  ]);
  expect(documents).toMatchObject([{ kind: "story" }, { kind: "failure", document: "1" }, { kind: "story" }]);
});

describe("an AbortSignal", () => {
  const stories = Array.from({ length: 20 }, (_, i) => `Ana Ruiz left Oslo on day ${i}, said Bo Lind.`);
  const dump = stories.join("\n\n-----\n\n");

  test("that is aborted lets nothing begin", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(extract(dump, { signal })).rejects.toThrow("enough");
    await expect(all([{ text: dump }], { signal })).rejects.toThrow("enough");
  });

  test("ends a stream between two stories, with its reason", async () => {
    const abort = new AbortController();
    const given: unknown[] = [];
    const reading = (async () => {
      for await (const each of extractStream([{ text: dump }], {
        signal: abort.signal,
      }) as AsyncIterable<unknown>) {
        given.push(each);
        if (given.length === 2) abort.abort(new Error("enough"));
      }
    })();
    await expect(reading).rejects.toThrow("enough");
    expect(given).toHaveLength(2);
  });

  test("that is never aborted changes nothing", async () => {
    expect(await extract(dump, { signal: new AbortController().signal })).toEqual(await extract(dump));
  });
});
