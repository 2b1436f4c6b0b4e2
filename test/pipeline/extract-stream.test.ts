import { createReadStream, readFileSync } from "node:fs";
import { ReadableStream } from "node:stream/web";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Extracted,
  extract,
  extractStream,
  type StoryResult,
  type TextDocument,
} from "../../src/index.ts";

const path = new URL("../../fixtures/stories/river-dam-dump/input.txt", import.meta.url);
const dump = readFileSync(path, "utf8");
const note = "“We go,” said Ana Ruiz of Oslo 🚢. About 40 people left.\n";

async function gather(stream: AsyncIterable<Extracted>): Promise<Extracted[]> {
  const all: Extracted[] = [];
  for await (const each of stream) all.push(each);
  return all;
}

const asStories = (stories: readonly StoryResult[]) => stories.map((story) => ({ kind: "story", story }));

async function* inPieces<Content extends string | Uint8Array>(content: Content, size: number) {
  for (let at = 0; at < content.length; at += size) yield content.slice(at, at + size) as Content;
}

describe("one text in pieces", () => {
  test("a file gives what extract gives of its text", async () => {
    const options = { source: "dump.txt", id: "d1", withText: true };
    const stories = await extract(dump, options);
    expect(stories.length).toBeGreaterThan(1);
    expect(await gather(extractStream(createReadStream(path), options))).toEqual(asStories(stories));
    expect(stories.every((story) => story.text === dump.slice(story.start, story.end))).toBe(true);
  });

  test.each([
    ["strings", note],
    ["UTF-8", Buffer.from(note)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${note}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${note}`, "utf16le")],
  ])("%s, however they are cut", async (_, content) => {
    const expected = asStories(await extract(note));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 80 }), async (size) => {
        expect(await gather(extractStream(inPieces<string | Uint8Array>(content, size)))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test("bytes in an encoding that is named", async () => {
    const bytes = Buffer.from(note.replace("“", "\x93").replace("”", "\x94").replace(" 🚢", ""), "latin1");
    const [first] = await gather(extractStream([bytes], { encoding: "latin1" }));
    expect(first).toMatchObject({ story: { quotes: [{ text: "We go," }] } });
    await expect(gather(extractStream([bytes], { encoding: "klingon" }))).rejects.toThrow("klingon");
  });

  test("a web stream, also where it cannot be iterated over", async () => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(Buffer.from(note));
        controller.close();
      },
    });
    const bare = { getReader: () => stream.getReader() };
    expect(await gather(extractStream(bare))).toEqual(asStories(await extract(note)));
  });

  test("nothing gives nothing", async () => {
    expect(await gather(extractStream(inPieces("", 1)))).toEqual([]);
    expect(await gather(extractStream([]))).toEqual([]);
  });

  test("an error of the source is thrown", async () => {
    async function* broken() {
      yield note;
      throw new Error("the line is dead");
    }
    await expect(gather(extractStream(broken()))).rejects.toThrow("the line is dead");
  });

  test("a list of strings is refused: it may be one text or many", async () => {
    const texts = ["One.", "Two."] as unknown as TextDocument[];
    await expect(gather(extractStream(texts))).rejects.toThrow("one text or many");
    expect(await gather(extractStream([{ text: ["One.\n\n", "Two."] }]))).toEqual(
      asStories(await extract("One.\n\nTwo.")),
    );
  });
});

test("a text too long to hold comes while it is read, with offsets in the whole", async () => {
  const filler = `${"the water rose and fell and rose again. ".repeat(1000)}\n\n\n`;
  const parts = [...Array.from({ length: 110 }, () => filler), note];
  const whole = parts.join("");
  let read = 0;
  async function* pieces() {
    for (const part of parts) {
      read += part.length;
      yield part;
    }
  }
  let readAtFirst = 0;
  const found: StoryResult[] = [];
  for await (const each of extractStream(pieces(), { withText: true, split: "none" })) {
    readAtFirst ||= read;
    if (each.kind === "story") found.push(each.story);
  }
  expect(whole.length - readAtFirst).toBeGreaterThan(100_000);
  expect(found.map(({ ordinal }) => ordinal)).toEqual(found.map((_, i) => i + 1));
  for (const { start, end, text } of found) expect(whole.slice(start, end)).toBe(text);
  const [quote] = found.at(-1)!.quotes;
  expect(quote).toMatchObject({ text: "We go,", speaker: { name: "Ana Ruiz" } });
  expect(whole.slice(quote!.start, quote!.end)).toBe("We go,");
});

test("a source that is refused is let go", async () => {
  let isClosed = false;
  function* texts() {
    try {
      yield "One.";
    } finally {
      isClosed = true;
    }
  }
  const refused = extractStream(texts() as unknown as TextDocument[]);
  await expect(gather(refused)).rejects.toThrow("one text or many");
  expect(isClosed).toBe(true);
});

describe("many documents", () => {
  test("come in order, under their names", async () => {
    const documents = [
      { text: note, source: "a.txt" },
      { text: inPieces(note, 7), id: "b" },
      { text: [Buffer.from(note)] },
    ];
    const all = await gather(extractStream(documents, { source: "all.txt" }));
    expect(all).toMatchObject([
      { story: { source: "a.txt", document: null } },
      { story: { source: "all.txt", document: "b" } },
      { story: { source: "all.txt", document: null } },
    ]);
  });

  test("one that fails is a value and ends no other", async () => {
    async function* broken() {
      yield note;
      throw new Error("the line is dead");
    }
    const documents = [
      { text: broken(), source: "a.txt", id: "a" },
      { text: null },
      null,
      "text",
      { text: [7] },
      { text: 7 },
      { text: note },
    ] as unknown as TextDocument[];
    const all = await gather(extractStream(documents));
    expect(all.map((each) => (each.kind === "failure" ? each.message : each.story.quotes[0]?.text))).toEqual([
      // What came before it is given.
      "We go,",
      "the line is dead",
      "a document needs a text",
      "a document needs a text",
      "a document needs a text",
      "a text comes in strings or Uint8Arrays, not as number",
      "a document needs a text",
      "We go,",
    ]);
    expect(all[1]).toMatchObject({
      kind: "failure",
      source: "a.txt",
      document: "a",
      error: new Error("the line is dead"),
    });
  });

  test("are read when they are asked for, and let go when nobody asks", async () => {
    let read = 0;
    let isClosed = false;
    async function* documents() {
      try {
        for (;;) {
          read++;
          yield { text: note };
        }
      } finally {
        isClosed = true;
      }
    }
    let seen = 0;
    for await (const _ of extractStream(documents())) {
      expect(read).toBe(++seen);
      if (seen === 3) break;
    }
    expect(isClosed).toBe(true);
  });

  test("leave timers their turn", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 10);
    const documents = Array.from({ length: 15 }, () => ({ text: dump }));
    await gather(extractStream(documents));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(0);
  });
});
