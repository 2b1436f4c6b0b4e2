import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("a town is no body for the bodies that are named after it", () => {
  holds([
    [
      "with a school and what happened in it",
      "Pupils of [o Quelm Heights High School] marched in [o Quelm Heights] today.",
      "o Quelm Heights High School",
      "l Quelm Heights",
    ],
    [
      "with a council, whatever stands beside it",
      "Seven clubs of [o Quelm] will shut. [o Quelm Town Council] voted for it.",
      "l Quelm",
      "o Quelm Town Council",
    ],
    [
      "with a mine",
      "They left the [o Quelm] diamond mine in [l Chad]. The [o Quelm Mineworkers' Union] agreed in [o Quelm].",
      "l Quelm",
      "l Chad",
      "o Quelm Mineworkers' Union",
      "l Quelm",
    ],
    [
      "in a dateline",
      "[o QUELM], [l Ky.] — It rose. [o Quelm Courier] said so.",
      "l QUELM",
      "l Ky.",
      "o Quelm Courier",
    ],
    [
      "with people",
      "The [o Quelm Academy] shut. [o Quelm] has 3,000 people and one bus.",
      "o Quelm Academy",
      "l Quelm",
    ],
    [
      "that has residents",
      "Then [o Quelm] residents came from [o Quelm Clinic] by bus.",
      "l Quelm",
      "o Quelm Clinic",
    ],
    [
      "not a firm with shares",
      "The [o Quelm Energy] deal fell. [l Quelm] shares rose.",
      "o Quelm Energy",
      "o Quelm",
    ],
    [
      "not a firm with a unit",
      "Then [o Minera Quelm] fell. [l Quelm], a unit of [o Vask Metals], rose.",
      "o Minera Quelm",
      "o Quelm",
      "o Vask Metals",
    ],
    [
      "not a university that speaks",
      "He left [o Quelm University]. [o Quelm] said he may return.",
      "o Quelm University",
      "o Quelm",
    ],
  ]);
});

describe("a place that the tagger left or took for somebody", () => {
  holds([
    ["in a list", "It rained in [l Kisumu] and [p Tharaka Nithi], they said.", "l Kisumu", "l Tharaka Nithi"],
    ["at the end of a way", "The road to Katherine is shut, they said.", "l Katherine"],
    ["after an age", "The judge fined Ada, 40, of Quelm, ten dollars.", "l Quelm"],
    ["with a prince in it", "He slept on a cot in Prince [p George] then.", "l Prince George"],
    ["of a lawmaker", "Then Sen. [p Ada Eze], [p D-Quelm], rose.", "p Ada Eze", "l Quelm"],
    ["a side of a town", "A fire closed shops on the city's South Side today.", "l South Side"],
    ["not what one trusts in", "They have an interest in Quelm and trust in Vask, they said."],
    [
      "not somebody with a title",
      "It rained in [l Kisumu] and Dr [p Lourdes] wept.",
      "l Kisumu",
      "p Lourdes",
    ],
    ["not whose work it is", "She played in [p Shaw]'s last play.", "p Shaw"],
  ]);
});
