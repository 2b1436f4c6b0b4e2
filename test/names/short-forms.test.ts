import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("a body that the story named in full is called by its own word", () => {
  holds([
    ["the first", "Then [o Zorvan Group] fell. Later Zorvan rose.", "o Zorvan Group", "o Zorvan"],
    ["at a sentence's start", "Then [o Zorvan Group] fell. Zorvan rose.", "o Zorvan Group", "o Zorvan"],
    ["read as a river", "Then [o Zorvan Group] fell. [l Zorvan] rose.", "o Zorvan Group", "o Zorvan"],
    [
      "not where something lies in it",
      "Then [o Zorvan Group] fell. It rose in [l Zorvan].",
      "o Zorvan Group",
      "l Zorvan",
    ],
    ["read as somebody", "Then [o Zorvan Group] fell. [p Zorvan] rose.", "o Zorvan Group", "o Zorvan"],
    [
      "not whom the story names in full",
      "Then [o Zorvan Group] fell. [p Ada Zorvan] rose. [p Zorvan] wept.",
      "o Zorvan Group",
      "p Ada Zorvan",
      "p Zorvan",
    ],
    [
      "not with a title",
      "Then [o Zorvan Group] fell. President [p Zorvan] rose.",
      "o Zorvan Group",
      "p Zorvan",
    ],
    ["no word of English", "Then [o Harvest Group] fell. Harvest rose.", "o Harvest Group"],
    ["no country", "Then [o Ghana Group] fell. It left Ghana there.", "o Ghana Group"],
    ["not within another name", "Then [o Zorvan Group] fell. Later Zorvan Quelm rose.", "o Zorvan Group"],
    [
      "the two first",
      "Then [o Takeda Rail Holdings] fell. It was said that Takeda Rail rose again.",
      "o Takeda Rail Holdings",
      "o Takeda Rail",
    ],
    [
      "without its legal form",
      "Then [o Zorvan Quelm Harvest SA] fell. It was said by all that Zorvan Quelm Harvest rose again.",
      "o Zorvan Quelm Harvest SA",
      "o Zorvan Quelm Harvest",
    ],
  ]);
});

describe("nobody is a short form of the body named after him", () => {
  holds([
    [
      "with a given name",
      "Then the [o Ada Zorvan Foundation] fell. It was said by all that [p Ada Zorvan] rose.",
      "o Ada Zorvan Foundation",
      "p Ada Zorvan",
    ],
  ]);
});

describe("a body that the story named in full is called by its last word", () => {
  holds([
    [
      "with an article",
      "Then the [o Zorvan Royal Infirmary] fell. Later the Infirmary rose.",
      "o Zorvan Royal Infirmary",
      "o Infirmary",
    ],
    ["after “The”", "Then the [o Zorvan Trust] fell. The Trust rose.", "o Zorvan Trust", "o Trust"],
    [
      "read as a place",
      "Then the [o Zorvan Royal Infirmary] fell. Later the [l Infirmary] rose.",
      "o Zorvan Royal Infirmary",
      "o Infirmary",
    ],
    [
      "a club without article",
      "Then [o Zorvan Athletic] fell. Later Athletic rose.",
      "o Zorvan Athletic",
      "o Athletic",
    ],
    [
      "at a sentence's start where clubs act",
      "Then [o Zorvan Rovers] fell. Rovers led.",
      "o Zorvan Rovers",
      "o Rovers",
    ],
    [
      "a team at a sentence's start, before one of its own",
      "Then [o Zorvan Otters] fell. Otters captain [p Ida Moe] wept.",
      "o Zorvan Otters",
      "o Otters",
      "p Ida Moe",
    ],
    [
      "or what is told of it",
      "Then [o Zorvan Weavers] fell. Weavers trail the leaders.",
      "o Zorvan Weavers",
      "o Weavers",
    ],
    [
      "in a sentence of names, after “for”",
      "Then [o Zorvan Comets] fell. Opener [p Ida Moe] made 81 for Comets.",
      "o Zorvan Comets",
      "p Ida Moe",
      "o Comets",
    ],
    ["no people of a trade", "Then [o Zorvan Otters] fell. Otters sleep at noon.", "o Zorvan Otters"],
    ["no services", "Then [o Health Services Zorvan] fell. Services were cut.", "o Health Services Zorvan"],
    ["not where they do not", "Then [o Zorvan City] fell. City officials wept.", "o Zorvan City"],
    [
      "not of two bodies",
      "The [o Zorvan Trust] and the [o Quelm Trust] fell. Later the Trust rose.",
      "o Zorvan Trust",
      "o Quelm Trust",
    ],
    ["not after “of”", "The [o Bank of Quelm] fell. Later the Quelm rose.", "o Bank of Quelm"],
    ["not written small", "The [o Zorvan Trust] fell. Later the trust rose.", "o Zorvan Trust"],
  ]);
});
