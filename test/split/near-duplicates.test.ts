import { expect, test } from "vitest";
import { findDuplicates } from "../../src/split/near-duplicates.ts";
import { splitDocument } from "../../src/split/split-document.ts";

const lead =
  "The salt mine under Kolm will house 40 kilometres of medieval records, the national archive said, because nowhere else is as dry. The first lorries are due in May.";
const full = `${lead} Archivist Claudia Stern said the oldest charter would travel in a box of its own. Miners will go on digging.`;
const other =
  "Drivers can cross the Wexley bridge free of charge from midnight after a court ruled that its toll had been unlawful since the debt was paid off.";

/** Ordinals of stories and of what they repeat. */
function repeats(...texts: readonly string[]): readonly (readonly [number, number])[] {
  const stories = texts.flatMap((text, place) =>
    splitDocument({ source: `${place}`, id: null, text }, "none").map((story) => ({
      ...story,
      ordinal: place + 1,
    })),
  );
  return [...findDuplicates(stories)].map(([story, original]) => [story.ordinal, original.ordinal]);
}

test.each([
  ["the teaser of a story that follows", [lead, full], [[1, 2]]],
  ["the teaser of a story before", [full, other, lead], [[3, 1]]],
  ["the same story again", [other, full, other], [[3, 1]]],
  [
    "the same teaser twice and the story",
    [lead, lead, full],
    [
      [1, 3],
      [2, 3],
    ],
  ],
  [
    "a teaser under a kicker and a deck",
    [
      full,
      `SALT AND PAPER: Charters would travel in boxes of their own, an archivist said of the move ${lead}`,
    ],
    [[2, 1]],
  ],
  ["capitals and spaces aside", [full, lead.toUpperCase().replaceAll(" ", "\n")], [[2, 1]]],
  ["other stories", [full, other], []],
  ["texts too short to judge", ["The ferry sailed.", "The ferry sailed."], []],
])("%s", (_, texts, expected) => {
  expect(repeats(...texts)).toEqual(expected);
});
