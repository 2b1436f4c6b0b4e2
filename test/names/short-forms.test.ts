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

describe("which words of a body are short for it", () => {
  holds([
    [
      "not a name that goes on in lower case",
      "Then [o Zorvan Group] fell. The [l Zorvan river] rose.",
      "o Zorvan Group",
      "l Zorvan river",
    ],
    ["nobody is a body with a surname", "[p Ada Zorvan] left. The Zorvan rose.", "p Ada Zorvan"],
    [
      "two words whose first is in somebody's name",
      "[p Ada Takeda] left. [o Takeda Rail Holdings] fell. It was said that Takeda Rail rose.",
      "p Ada Takeda",
      "o Takeda Rail Holdings",
      "o Takeda Rail",
    ],
    ["not a legal form", "Then [o Zorvan SA] fell. Here SA rose.", "o Zorvan SA"],
    [
      "not the first of three that no word for bodies ends",
      "Then [o Zorvan Vask Quelm] fell. Later Zorvan rose.",
      "o Zorvan Vask Quelm",
    ],
    [
      "but of three that one ends",
      "Then [o Zorvan Vask Group] fell. Later Zorvan rose.",
      "o Zorvan Vask Group",
      "o Zorvan",
    ],
    [
      "a given name and a surname are a person's",
      "Then [o Ada Vask Group] fell. Later Ada Vask rose.",
      "o Ada Vask Group",
      "p Ada Vask",
    ],
    [
      "a capital within the word",
      "Then [o McZorvan Group] fell. Later McZorvan rose.",
      "o McZorvan Group",
      "o McZorvan",
    ],
    ["not three letters", "Then [o Zor Group] fell. Later Zor rose.", "o Zor Group"],
    ["not with a month", "Then [o Zorvan May Group] fell. Later Zorvan May rose.", "o Zorvan May Group"],
    [
      "a river's word may be the second",
      "Then [o Takeda River Holdings] fell. It was said that Takeda River rose.",
      "o Takeda River Holdings",
      "o Takeda River",
    ],
    [
      "not a word of three letters for the whole",
      "Then the [o Zorvan Art] fell. Later the Art rose.",
      "o Zorvan Art",
    ],
    ["nor a given name", "Then the [o Zorvan Ada] fell. Later the Ada rose.", "o Zorvan Ada"],
    [
      "a town's name that is a word for bodies",
      "Then the [o Zorvan Alliance] fell. Later the Alliance rose.",
      "o Zorvan Alliance",
      "o Alliance",
    ],
    ["nor a title", "Then the [o Zorvan President] fell. Later the President rose.", "o Zorvan President"],
    [
      "not behind another capital",
      "Then [o Zorvan Group] fell. They saw Old Zorvan there.",
      "o Zorvan Group",
    ],
    [
      "behind a word that opens the sentence",
      "Then [o Zorvan Group] fell. They left it. But Zorvan rose.",
      "o Zorvan Group",
      "o Zorvan",
    ],
    ["not with a hyphen", "Then [o Zorvan Group] fell. They saw Zorvan-Vask there.", "o Zorvan Group"],
    [
      "not in a line of capitals",
      "Then [o Zorvan Group] fell.\n\nZORVAN ROSE AND FELL AGAIN\n\nIt rained.",
      "o Zorvan Group",
    ],
    [
      "not in a headline",
      "Then [o Zorvan Group] fell.\n\nWhy Zorvan Rose Again In Oslo\n\nIt rained.",
      "o Zorvan Group",
    ],
    [
      "two words at a sentence's start",
      "Then [o Takeda Rail Holdings] fell. Takeda Rail rose again.",
      "o Takeda Rail Holdings",
      "o Takeda Rail",
    ],
    ["in speech", "Then [o Zorvan Group] fell. “Zorvan fell,” they said.", "o Zorvan Group", "o Zorvan"],
    ["a large city stays one", "Then [o Lagos Group] fell. The [l Lagos] rose.", "o Lagos Group", "l Lagos"],
    [
      "two words that were read as somebody",
      "Then [o Takeda Rail Holdings] fell. The [p Takeda Rail] rose.",
      "o Takeda Rail Holdings",
      "o Takeda Rail",
    ],
    [
      "a place of which the tagger was sure",
      "Then [o Zorvan Group] fell. Later [l500 Zorvan] rose.",
      "o Zorvan Group",
      "l Zorvan",
    ],
    ["somebody with “Mr”", "Then [o Zorvan Group] fell. Mr [p Zorvan] rose.", "o Zorvan Group", "p Zorvan"],
    [
      "somebody with an age",
      "Then [o Zorvan Group] fell. Later [p Zorvan], 40, rose.",
      "o Zorvan Group",
      "p Zorvan",
    ],
    [
      "a club that was read as somebody",
      "Then [o Zorvan Rovers] fell. Later [p Rovers] led.",
      "o Zorvan Rovers",
      "o Rovers",
    ],
    [
      "not where it does what people do",
      "Then [o Zorvan Rovers] fell. Later [p Rovers] wept.",
      "o Zorvan Rovers",
      "p Rovers",
    ],
    [
      "a club that was read as a place",
      "Then [o Zorvan Rovers] fell. Later [l Rovers] wept.",
      "o Zorvan Rovers",
      "o Rovers",
    ],
  ]);
});

describe("what a team is called, and two words of a body", () => {
  holds([
    ["a team of a city", "Then [o Oslo Otters] fell. Otters captain wept.", "o Oslo Otters", "o Otters"],
    [
      "not of five words",
      "Then [o Zorvan Adair Vask Kallo Otters] fell. Otters captain wept.",
      "o Zorvan Adair Vask Kallo Otters",
    ],
    ["nor a union", "Then [o Zorvan Union] fell. Union captain wept.", "o Zorvan Union"],
    ["nor one otter", "Then [o Zorvan Otter] fell. Otter captain wept.", "o Zorvan Otter"],
    [
      "with a word for bodies",
      "Then [o Takeda Bank Union] fell. It was said that Takeda Bank rose.",
      "o Takeda Bank Union",
      "o Takeda Bank",
    ],
    [
      "not in capitals",
      "Then [o Takeda BANK Union] fell. It was said that Takeda BANK rose.",
      "o Takeda BANK Union",
    ],
    [
      "with a word of English",
      "Then [o Takeda Health Union] fell. It was said that Takeda Health rose.",
      "o Takeda Health Union",
      "o Takeda Health",
    ],
    [
      "by the first of two",
      "Then [o Takeda Harvest] fell. It was said that Takeda rose.",
      "o Takeda Harvest",
      "o Takeda",
    ],
    ["four letters", "Then the [o Zorvan Area] fell. Later the Area rose.", "o Zorvan Area", "o Area"],
  ]);
});
