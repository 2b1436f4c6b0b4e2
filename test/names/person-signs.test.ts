import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("people whose names are words or nations", () => {
  holds([
    ["a job set off behind", "Summer Vale, a welder from the coast, won it.", "p Summer Vale"],
    ["also where the tagger read a body", "[o Ireland Poole], a bus driver, won it.", "p Ireland Poole"],
    ["or a place", "[l India Wales], a retired baker, won it.", "p India Wales"],
    ["no thing set off", "[l Summer Vale], a pasture near the coast, burned.", "l Summer Vale"],
    ["nor a trade of firms", "[o River Stone], a publisher, closed.", "o River Stone"],
    ["nor what belongs to a job", "[l Summer Vale], a farmer market, closed.", "l Summer Vale"],
    ["a nationality before", "We met the Australian Kylie German on Monday.", "p Kylie German"],
    ["of two words", "The New Zealander Chelsea German leads.", "p Chelsea German"],
    ["in what the tagger read as a body", "The [o Canadian Sydney Holland] slept.", "p Sydney Holland"],
    ["not of a river", "The Australian River Murray rose."],
    ["nor before a noun", "The Korean Olive Young chain grew."],
    ["what people do", "It fell after Summer Field withdrew there.", "p Summer Field"],
    [
      "the last word alone, with what its bearer did",
      "[o Holly Meadows] in the race. [p Meadows] wept.",
      "p Holly Meadows",
      "p Meadows",
    ],
    ["not a place that rose", "[o Holly Meadows] in the race. Meadows rose.", "o Holly Meadows"],
  ]);
});

describe("whom a headline is about", () => {
  holds([
    [
      "a surname behind a verb that was read as part of it",
      "Lund Vows Coast March, [o Snubs Quelm]\n\nThen [p Ada Quelm] slept.",
      "p Lund",
      "p Quelm",
      "p Ada Quelm",
    ],
    [
      "not a given name in s",
      "Lund Vows Coast March With [p Charles Quelm]\n\nThen [p Ada Quelm] slept.",
      "p Lund",
      "p Charles Quelm",
      "p Ada Quelm",
    ],
    [
      "nor what the story names nobody by",
      "Lund Vows Coast March, [o Snubs Quelm]\n\nThen [p Ada Vask] slept.",
      "p Lund",
      "o Snubs Quelm",
      "p Ada Vask",
    ],
    [
      "nor in a sentence of running text",
      "It rained on [o Snubs Quelm] for long. Then [p Ada Quelm] slept.",
      "o Snubs Quelm",
      "p Ada Quelm",
    ],
    ["who is jailed", "Quelm Jailed for Life Over Bus Attack", "p Quelm"],
    ["who is sworn in", "Quelm Sworn In as Coast Governor", "p Quelm"],
    ["a surname with what bodies do too", "Sharma Hits Century as Rain Falls", "p Sharma"],
    ["read with its verb", "[o Sharma Slams Budget] as Rupee Slides", "p Sharma"],
    [
      "not where the tagger was sure of it",
      "[o300 Sharma Slams Budget] as Rupee Slides",
      "o Sharma Slams Budget",
    ],
    ["by its form", "O’Quelm Denies Claim of Bribery", "p O’Quelm"],
    ["whom a judge fines", "Judge [p Fines Quelm] Over Contempt of Court", "p Quelm"],
    ["nobody knows what a firm does", "Quelm Wins Contract for Coast Road"],
    ["not people by what they are", "Pensioner Jailed for Life Over Bus Attack"],
    ["nor many", "Brothers Jailed for Life Over Bus Attack"],
    ["nor things", "Price Rises Hit Poor Homes Hard"],
    ["nor in a sentence", "Quelm Jailed a man for life."],
  ]);
});
