import { expect, test } from "vitest";
import * as library from "../../src/index.ts";

// As a caller without types has them.
const { extract, extractStream, split, compare } = library as unknown as Record<
  "extract" | "extractStream" | "split" | "compare",
  (...args: readonly unknown[]) => unknown
>;

const all = async (source: unknown, options?: unknown) => {
  const given: unknown[] = [];
  for await (const each of extractStream(source, options) as AsyncIterable<unknown>) given.push(each);
  return given;
};

test.each<readonly [string, () => unknown, string]>([
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
  ["compare", async () => compare("x"), 'stories must be an array of what extract gives, not "x"'],
])("%s: a TypeError that names the argument", async (_, call, message) => {
  await expect((async () => call())()).rejects.toThrow(new TypeError(message));
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
