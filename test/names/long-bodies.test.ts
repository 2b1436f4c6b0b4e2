import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("a union of several trades", () => {
  holds([
    [
      "with commas",
      "The Adair Nurses, Midwives and [o Carers Union] met.",
      "o Adair Nurses, Midwives and Carers Union",
    ],
    ["of two", "The Adair Nurses and [o Carers Union] met.", "o Adair Nurses and Carers Union"],
    [
      "with a comma before “and”",
      "The Adair Nurses, Midwives, and [o Carers Union] met.",
      "o Adair Nurses, Midwives, and Carers Union",
    ],
    [
      "of trades in two words",
      "The Adair Nurses, Road Builders and [o Carers Union] met.",
      "o Adair Nurses, Road Builders and Carers Union",
    ],
    ["not with a country", "Here Kenya and [o Carers Union] met.", "o Carers Union"],
    ["nor a city", "Here [l Athens] and [o Carers Union] met.", "l Athens", "o Carers Union"],
    [
      "nor the word that opens the sentence",
      "Here Nurses and [o Carers Union] met.",
      "o Nurses and Carers Union",
    ],
    ["nor an article", "They met The Nurses and [o Carers Union] there.", "o Nurses and Carers Union"],
    ["nor a title", "Here King Nurses and [o Carers Union] met.", "o Nurses and Carers Union"],
    ["not before one word", "Here Nurses and [o Union] met.", "o Union"],
    ["not with “or”", "Here Nurses or [o Carers Union] met.", "o Carers Union"],
    [
      "not across sentences",
      "They met Nurses. Midwives and [o Carers Union] met.",
      "o Midwives and Carers Union",
    ],
    ["nobody is a union", "Here Nurses and [p Ada Carers] met.", "p Ada Carers"],
    ["not in lower case", "Here nurses and [o Carers Union] met.", "o Carers Union"],
  ]);
});

describe("a body with a purpose that the tagger did not see", () => {
  holds([
    ["for something", "It was the Federal Agency for Roads.", "o Federal Agency for Roads"],
    ["for what has an article", "It was the Federal Agency for the Roads.", "o Federal Agency for the Roads"],
    ["of one word, behind an article", "They joined the Council for Roads.", "o Council for Roads"],
    ["at the start of a sentence", "The Council for Roads met.", "o Council for Roads"],
    ["not without one", "They joined Council for Roads."],
    ["not where somebody heads it", "It was the Chairman Board for Roads."],
    ["not with a word between", "It was the Federal Agency for new Roads."],
    ["not across paragraphs", "They left the Federal Agency for\n\nRoads were wet."],
    ["not by a word for no body", "It was the Federal Zorvan for Roads."],
    ["not with another word", "It was the Federal Agency with Roads."],
  ]);
});

describe("a body with a purpose goes on", () => {
  holds([
    [
      "with whose it is",
      "It was the [o Centre for Science] in the Public Interest.",
      "o Centre for Science in the Public Interest",
    ],
    [
      "whatever it is, after “of”",
      "It was the [o Friends of Roads] in the Public Interest.",
      "o Friends of Roads in the Public Interest",
    ],
    [
      "with another trade",
      "It was the [o Union of Adair Nurses] and Paramedics.",
      "o Union of Adair Nurses and Paramedics",
    ],
    [
      "not with one that has an article",
      "It was the [o Union of Adair Nurses] and the Paramedics.",
      "o Union of Adair Nurses",
    ],
    ["nor with a country", "It was the [o Union of Adair Nurses] and Kenya.", "o Union of Adair Nurses"],
    ["with one word after “of”", "It was the [o Agency for Roads] of Steel.", "o Agency for Roads of Steel"],
    ["that is no country", "It was the [o Agency for Roads] of Kenya.", "o Agency for Roads"],
    ["not with one word after “in”", "It was the [o Agency for Roads] in Steel.", "o Agency for Roads"],
    ["nor a month", "It was the [o Agency for Roads] in May.", "o Agency for Roads"],
    [
      "not with another word",
      "It was the [o Centre for Science] with the Public Interest.",
      "o Centre for Science",
    ],
    ["not without a purpose", "It was the [o Adair Bank] in the Public Interest.", "o Adair Bank"],
    [
      "not with a word for no body",
      "It was the [o Friends for Roads] in the Public Interest.",
      "o Friends for Roads",
    ],
    ["not a place", "It was the [l Bay of Plenty] in the Public Interest.", "l Bay of Plenty"],
    [
      "not over another name",
      "It was the [o Centre for Science] in the [o Public Interest].",
      "o Centre for Science",
      "o Public Interest",
    ],
    [
      "not across paragraphs",
      "It was the [o Centre for Science]\n\nIn the Public Interest it met.",
      "o Centre for Science",
    ],
    ["not in lower case", "It was the [o Centre for Science] in the public mind.", "o Centre for Science"],
  ]);
});
