import { expect, test } from "vitest";
import { findDuplicates } from "../../src/split/near-duplicates.ts";
import { splitDocument } from "../../src/split/split-document.ts";

const lead =
  "The salt mine under Kolm will house 40 kilometres of medieval records, the national archive said, because nowhere else is as dry. The first lorries are due in May.";
const full = `${lead} Archivist Claudia Stern said the oldest charter would travel in a box of its own. Miners will go on digging.`;
const other =
  "Drivers can cross the Wexley bridge free of charge from midnight after a court ruled that its toll had been unlawful since the debt was paid off.";

const longer = `${full} The galleries are 300 metres deep.`;
/** The lead with another end: it holds two thirds of it. */
const half = `${lead.split(", because")[0]}, and its rent is paid by the state for as long as anybody can think ahead. Nobody was asked, a villager said, and nobody will be asked when the salt has been dug.`;
/** Numbered words: no two runs of them are the same. */
const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, k) => `word${from + k}`).join(" ");

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
  [
    "a teaser of a teaser",
    [lead, full, longer],
    [
      [1, 3],
      [2, 3],
    ],
  ],
  ["the story that holds all of a teaser, not the one that holds most", [lead, half, full], [[1, 3]]],
  ["the same, the other way round", [lead, full, half], [[1, 2]]],
  ["a story of which another has the first half", [half, lead], []],
  ["the same beginning of long stories", [words(0, 420), `${words(0, 400)} ${words(900, 960)}`], [[1, 2]]],
  ["another beginning of long stories", [words(0, 500), `${words(600, 900)} ${words(0, 500)}`], []],
  ["as long, and not the same", [words(100, 200), words(200, 300)], []],
  ["the same words in another order", [words(0, 40), words(0, 40).split(" ").reverse().join(" ")], []],
  ["the same words, with others in between", [words(0, 40), words(0, 40).replaceAll("7", "7 or")], [[1, 2]]],
  ["twelve words", [words(0, 12), words(0, 12)], [[2, 1]]],
  ["eleven words", [words(0, 11), words(0, 11)], []],
  ["more than half of a story", [words(0, 40), `${words(0, 26)} ${words(100, 140)}`], [[1, 2]]],
  ["half of a story", [words(0, 40), `${words(0, 23)} ${words(100, 140)}`], []],
  ["the same under other headlines", [`Archive Moves to Mine\n${lead}`, `Salt and Paper\n${lead}`], [[2, 1]]],
  [
    "many times the same",
    Array.from({ length: 9 }, () => lead),
    Array.from({ length: 8 }, (_, k) => [k + 2, 1]),
  ],
  ["one story", [full], []],
  ["other stories", [full, other], []],
  ["texts too short to judge", ["The ferry sailed.", "The ferry sailed."], []],
])("%s", (_, texts, expected) => {
  expect(repeats(...texts)).toEqual(expected);
});
