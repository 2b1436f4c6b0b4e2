import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("firms behind their plural noun", () => {
  holds([
    [
      "at the start of a sentence, of which the tagger saw half",
      "[p Carmakers Quelm], Vask and [o Zorvan] raised prices.",
      "o Quelm",
      "o Vask",
      "o Zorvan",
    ],
    [
      "in small letters, with words of one letter",
      "It was retailers Big Q, [p Vask] and [o Zorvan] that fell.",
      "o Big Q",
      "o Vask",
      "o Zorvan",
    ],
    ["read as one", "Insurers [o Quelm and Vask] paid.", "o Quelm", "o Vask"],
    ["with a second comma", "Banks Quelm, Vask, and Zorvan fell.", "o Quelm", "o Vask", "o Zorvan"],
    [
      "a known body is one",
      "The airlines [o Quelm] and British Airways fell.",
      "o Quelm",
      "o British Airways",
    ],
    ["not one alone", "The operators Quelm fell."],
    ["nor without “and”", "The operators Quelm, Vask fell."],
    ["nor within capitals", "At Quelm Airlines Vask and Zorvan met."],
    ["nor behind a possessive", "At the airlines’ Quelm and Vask met."],
    ["nor with a country", "Of the banks [l Chad] and [l Togo] fell.", "l Chad", "l Togo"],
    ["nor across sentences", "We saw the banks. Quelm and Vask fell."],
    ["with an article of its own", "We read newspapers The Quelm and Vask.", "o The Quelm", "o Vask"],
    ["with a small “n”", "The chains Quelm n Vask and Zorvan fell.", "o Quelm n Vask", "o Zorvan"],
    ["a city beside a known body", "The lenders Halifax and Barclays fell.", "o Halifax", "o Barclays"],
    ["not beside others", "The lenders [l Halifax] and [o Quelm] fell.", "l Halifax", "o Quelm"],
    [
      "nor whom the story names in full",
      "[p Ada Vask] bought the firms [p Quelm] and [p Vask].",
      "p Ada Vask",
      "o Quelm",
      "p Vask",
    ],
    ["nor trades of people", "We saw builders [p Quelm] and [p Vask].", "p Quelm", "p Vask"],
  ]);
});

describe("towns that people are called too", () => {
  holds([
    [
      "beside a town that nobody is",
      "[p Marion], [l300 Knysna] and [p Tyler] lost power.",
      "l Marion",
      "l Knysna",
      "l Tyler",
    ],
    [
      "that the tagger left",
      "Marion, [l300 Knysna] and Tyler lost power.",
      "l Marion",
      "l Knysna",
      "l Tyler",
    ],
    [
      "behind “in” within a clause",
      "Schools in [l Bethany], [p Norman] and [p Edmond] shut.",
      "l Bethany",
      "l Norman",
      "l Edmond",
    ],
    ["not two", "[p Marion] and [l300 Knysna] lost.", "p Marion", "l Knysna"],
    ["but what befalls towns", "[p Marion] and [l300 Knysna] lost power.", "l Marion", "l Knysna"],
    ["in either order", "[l300 Knysna] and [p Marion] were cut off.", "l Knysna", "l Marion"],
    [
      "and told at some length",
      "[p Marion] and [l300 Knysna] are still without water.",
      "l Marion",
      "l Knysna",
    ],
    ["not far behind", "[p Marion] and [l300 Knysna] met to talk about water.", "p Marion", "l Knysna"],
    [
      "nor in the next sentence",
      "They met [p Marion] and [l300 Knysna]. Water is short.",
      "p Marion",
      "l Knysna",
    ],
    ["nor with a comma alone", "Here [p Marion], [l300 Knysna] lost power.", "p Marion", "l Knysna"],
    [
      "nor somebody of whom the tagger was sure",
      "[p400 Marion] and [l300 Knysna] lost power.",
      "p Marion",
      "l Knysna",
    ],
    [
      "nor whom the story names in full",
      "[p Marion] and [l300 Knysna] lost power. [p Ada Marion] wept.",
      "p Marion",
      "l Knysna",
      "p Ada Marion",
    ],
    ["nor what the tagger left", "They say Marion and [l300 Knysna] lost power.", "l Knysna"],
    [
      "nor beside a river",
      "[p Marion], [l300 Danube] and [p Tyler] sang.",
      "p Marion",
      "l Danube",
      "p Tyler",
    ],
    [
      "nor with what is no town",
      "[p Marion], [l300 Knysna] and [p Zorvan] sang.",
      "p Marion",
      "l Knysna",
      "p Zorvan",
    ],
    [
      "nor with a full name",
      "[p Marion], [l300 Knysna] and [p Tyler Obi] sang.",
      "p Marion",
      "l Knysna",
      "p Tyler Obi",
    ],
    ["nor with a body", "[p Marion], [l300 Knysna] and [o Vask] sang.", "p Marion", "l Knysna", "o Vask"],
  ]);
});

describe("women called like cities", () => {
  holds([
    [
      "a given name among two others",
      "Florence, [p Marion] and [p Vernon] sang.",
      "p Florence",
      "p Marion",
      "p Vernon",
    ],
    ["not beside one", "Florence and [p Vernon] sang.", "p Vernon"],
    ["nor among surnames", "Florence, [p Zorvan] and [p Vask] sang.", "p Zorvan", "p Vask"],
  ]);
});

describe("who scores", () => {
  holds([
    ["is called like a town", "They won 3-1 with two goals from [l Preston].", "p Preston"],
    ["was left by the tagger", "They won 3-1 with a try from Zorvan.", "p Zorvan"],
    ["two of them", "They won 3-1 with goals from [l Preston] and [l Durham].", "p Preston", "p Durham"],
    ["with “coming”", "They won 2-0, both goals coming from [l Lincoln].", "p Lincoln"],
    ["not a country", "They won 3-1 with a goal from [l Chad].", "l Chad"],
    ["nor a known club", "They won 3-1 after a penalty from [l Chelsea].", "l Chelsea"],
    [
      "nor a side of the match",
      "[l Preston] lost 3-1 despite a goal from [l Preston].",
      "l Preston",
      "l Preston",
    ],
    ["nor whose players do", "They won 3-1 with tries from [l Preston] backs.", "l Preston"],
    ["nor where points come from", "They took 3-1 points from [l Preston].", "l Preston"],
    ["nor two words", "They won 3-1 with a goal from [l Long Preston].", "l Long Preston"],
    ["nobody scores outside sports", "They saw two strikes from [l Preston].", "l Preston"],
    ["whom one draws with is a side", "They drew 1-1 with [p Zorvan] in the league.", "o Zorvan"],
    ["not whom one drew near to", "They drew near with [p Zorvan] in the league.", "p Zorvan"],
  ]);
});
