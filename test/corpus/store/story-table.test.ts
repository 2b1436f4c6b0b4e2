import { describe, expect, test } from "vitest";
import { SpillBuffer, type Store } from "../../../src/corpus/store/spill-buffer.ts";
import { StoryTable } from "../../../src/corpus/store/story-table.ts";
import { organization, person, place, story } from "../stories.ts";

const stories = [
  story({
    date: "2024-03-02",
    outlet: "Fjord Daily",
    document: "b",
    headline: "Tunnel opens",
    meta: { section: "news" },
    people: [
      person("Ingrid Solberg", { aliases: ["Solberg"], gender: "female", role: "mayor", birthYear: 1970 }),
    ],
    places: [place("Bergen", { country: "NO", geonames: 3161732, latitude: 60.39299, longitude: 5.32415 })],
    organizations: [organization("Harbour Union", { country: "NO" })],
    quotes: [
      {
        text: "We will open it",
        key: [2097151, 4294967295],
        words: 4,
        line: 3,
        isDirect: true,
        speaker: null,
        entity: "p1",
      },
    ],
    links: [["p1", "p2"]],
    signature: Uint32Array.from({ length: 32 }, (_, i) => 4294967295 - i),
  }),
  story({ date: "2024-01-09", people: [person("Paul Aukrust")] }),
];

describe("a table of stories", () => {
  test("gives each story as it was taken", () => {
    const table = StoryTable.of(stories);
    expect([table.storyAt(0), table.storyAt(1)]).toEqual(stories);
  });

  test("puts them in order of date", () => {
    const dates = StoryTable.of(stories)
      .inOrder()
      .heads()
      .map(({ date }) => date);
    expect(dates).toEqual(["2024-01-09", "2024-03-02"]);
  });

  test("takes a story of more names than a block has room for", () => {
    const many = story({ people: Array.from({ length: 40_000 }, (_, i) => person(`Ana Ruiz ${i}`)) });
    const table = StoryTable.of([stories[0]!, many, stories[1]!]);
    expect(table.storyAt(1)).toEqual(many);
    expect(table.storyAt(2)).toEqual(stories[1]);
  });
});

test("a buffer gives what it took, from memory and from its store", () => {
  const blocks: Uint8Array[] = [];
  const store: Store = {
    put: (block) => blocks.push(block),
    read: (start, length) => Buffer.concat(blocks).subarray(start, start + length),
  };
  const buffer = new SpillBuffer(store);
  const bytesOf = (i: number) => new Uint8Array(700_001).fill(i);
  const starts = Array.from({ length: 60 }, (_, i) => buffer.add(bytesOf(i)));
  expect(blocks.length).toBeGreaterThan(0);
  for (const i of [0, 1, 12, 30, 59])
    expect(Buffer.compare(buffer.read(starts[i]!, 700_001), bytesOf(i))).toBe(0);
});
