import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("a name goes on behind small words", () => {
  holds([
    ["between two that the tagger read", "We met [p Joris] ten [p Hove] there.", "p Joris ten Hove"],
    ["before what it left out", "We met [p Joris] ten Hove there.", "p Joris ten Hove"],
    ["three of them", "We met [p Joris] van de la Hove there.", "p Joris van de la Hove"],
    ["a Spanish article", "We met [p Josefa] delos Quelm there.", "p Josefa delos Quelm"],
    ["a sign", "We met [p Joris] ’t Hove there.", "p Joris ’t Hove"],
    ["a word and a sign", "We met [p Joris] in ’t Hove there.", "p Joris in ’t Hove"],
    ["an Irish article after “Mac”", "We met [p Aoife Mac] an Bhaird there.", "p Aoife Mac an Bhaird"],
    [
      "and before a word with a small first letter",
      "We met [p Aoife Mac] an tSaoir there.",
      "p Aoife Mac an tSaoir",
    ],
    ["which is an English one elsewhere", "We met [p Joris] an Hove there.", "p Joris"],
    ["not before lower case", "We met [p Joris] van there.", "p Joris"],
    ["nor a small first letter", "We met [p Joris] van iHove there.", "p Joris"],
    ["a capital inside", "We met [p Ada] de McZorvan there.", "p Ada de McZorvan"],
    [
      "not before a body of which the tagger was sure",
      "We met [p Joris] ten [o500 Hove] there.",
      "p Joris",
      "o Hove",
    ],
    ["but before one where it was not", "We met [p Joris] ten [o Hove] there.", "p Joris ten Hove"],
    ["a full name from a large city", "We met [p Ada Obi] de [l Madrid] there.", "p Ada Obi", "l Madrid"],
    ["which goes on with another place", "We met [p Ada Obi] de [l Quelm] there.", "p Ada Obi de Quelm"],
    ["a given name with a city", "We met [p Ada] de [l Madrid] there.", "p Ada de Madrid"],
    ["but no country", "We met [p Ada] de France there.", "p Ada"],
    ["a given name that was read as a place", "We met [l Ada] ten Hove there.", "p Ada ten Hove"],
    ["not a place of two words", "We met [l New Ada] ten Hove there.", "l New Ada"],
    ["nor a body", "We met [o Ada] ten Hove there.", "o Ada"],
    ["nor a given name behind another capital", "We met Old Joris ten Hove there."],
    ["nor what is no given name", "We met Zorvan ten Hove there."],
    ["not across sentences", "We met [p Joris]. Van Hove was there.", "p Joris"],
    ["once only", "The [p Ada Obi] de Zorvan de Kallo left.", "p Ada Obi de Zorvan"],
    [
      "twice in a sentence",
      "We met [p Ada Obi] de Zorvan and [p Leo Ito] van Kallo there.",
      "p Ada Obi de Zorvan",
      "p Leo Ito van Kallo",
    ],
  ]);
});

describe("a surname with its small words again", () => {
  holds([
    ["at the start of a sentence", "Joris ten Hove left. Ten Hove wept.", "p Joris ten Hove", "p Ten Hove"],
    ["within it", "[p Joris ten Hove] left. Then ten Hove wept.", "p Joris ten Hove", "p ten Hove"],
    ["with a sign", "[p Joris ’t Hove] left. Then ’t Hove wept.", "p Joris ’t Hove", "p ’t Hove"],
    [
      "of which the tagger read the last",
      "[p Joris ten Hove] left. Then ten [p Hove] wept.",
      "p Joris ten Hove",
      "p ten Hove",
    ],
    ["not behind another capital", "[p Joris ten Hove] left. Here Big Ten Hove wept.", "p Joris ten Hove"],
    ["not the small word alone", "[p Joris ten Hove] left. Ten men wept.", "p Joris ten Hove"],
    [
      "not across paragraphs",
      "[p Joris ten Hove] left. They were ten\n\nHove wept.",
      "p Joris ten Hove",
      "p Hove",
    ],
    ["not without them", "[p Joris ten Hove] left. Then [p Hove] wept.", "p Joris ten Hove", "p Hove"],
    [
      "not within a longer name",
      "[p Joris ten Hove] left. Then [p Ten Hove Ito] wept.",
      "p Joris ten Hove",
      "p Ten Hove Ito",
    ],
    ["nor in a body's name", "[o Joris ten Hove] left. Then ten Hove wept.", "o Joris ten Hove"],
    ["in a list behind somebody", "It was [p Ito] and de Zorvan.", "p Ito", "p de Zorvan"],
    ["behind a comma", "It was [p Ito], de Zorvan.", "p Ito", "p de Zorvan"],
    ["not behind another word", "It was [p Ito] with de Zorvan.", "p Ito"],
    ["not behind a place", "It was [l Oslo] and de Zorvan.", "l Oslo"],
    ["not what is known", "It was [p Ito] and de Madrid.", "p Ito"],
    ["not in lower case", "It was [p Ito] and de zorvan.", "p Ito"],
    ["not in the next sentence", "They met [p Ito]. And de Zorvan left.", "p Ito"],
  ]);
});
