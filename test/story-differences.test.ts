import { describe, expect, it } from "vitest";
import { storyDifferences } from "./story-differences.ts";
import { storyOf } from "./story-of.ts";

const person = (id: string, name: string, role: string | null, at = 0) => ({
  id,
  name,
  aliases: [],
  mentions: [{ start: at, end: at + name.length, text: name }],
  role: role === null ? null : { start: 9, end: 9 + role.length, text: role, inferred: false },
  gender: null,
});
const story = (...people: readonly ReturnType<typeof person>[]) => [
  storyOf("Ana Holt, a nurse.", { people }),
];

describe("what a failing golden test shows", () => {
  it.each([
    [
      "nothing of what is as it was",
      story(person("p1", "Ana", "nurse")),
      story(person("p1", "Ana", "nurse")),
      [],
    ],
    [
      "the field of the finding that changed",
      story(person("p1", "Ana", "nurse"), person("p2", "Leo", null)),
      story(person("p1", "Ana", null), person("p2", "Leo", null)),
      ['story 1 · people "Ana" · role: {"start":9,"end":14,"text":"nurse","inferred":false} is now null'],
    ],
    [
      "what is no longer found, without the ids that move",
      story(person("p1", "Ana", null), person("p2", "Leo", "nurse")),
      story(person("p1", "Leo", "nurse")),
      ['no longer: story 1 · people "Ana"'],
    ],
    [
      "what is new",
      story(person("p1", "Ana", null)),
      story(person("p1", "Ana", null), person("p2", "Ana", "nurse")),
      ['new: story 1 · people "Ana" (2)'],
    ],
    [
      "a mention that moved",
      story(person("p1", "Ana", null)),
      story(person("p1", "Ana", null, 4)),
      [
        'story 1 · people "Ana" · mentions "Ana" · start: 0 is now 4',
        'story 1 · people "Ana" · mentions "Ana" · end: 3 is now 7',
      ],
    ],
    ["a story that is gone", story(), [], ["no longer: story 1"]],
  ] as const)("%s", (_, expected, found, lines) => {
    expect(storyDifferences(expected, found)).toEqual(lines);
  });
});
