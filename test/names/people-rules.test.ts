import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("a given name and what is no other word", () => {
  holds([
    ["a given name and an unknown word", "We met Ada Zorvan there.", "p Ada Zorvan"],
    ["not after an article", "We met the Ada Zorvan there."],
    ["not before an adjective", "We met Ada Great there."],
    ["a given name that is a city, and an unknown word", "We met Sofia Zorvan there.", "p Sofia Zorvan"],
    ["not a city before a known word", "We met Sofia Station there."],
    [
      "a given name that is a word, before what somebody will do",
      "Then Joy Johnson will sell.",
      "p Joy Johnson",
    ],
    ["and within a sentence", "They sold it to Joy Johnson in May.", "p Joy Johnson"],
    ["at its start where somebody did something", "Joy Johnson sold the firm.", "p Joy Johnson"],
    ["and with nothing after it", "Joy Johnson in the north.", "p Joy Johnson"],
    ["not before a noun", "Joy Johnson talks failed."],
    ["not before another capital", "Joy Johnson Sold."],
    ["a surname with a capital inside", "We met Ada McZorvan there.", "p Ada McZorvan"],
    ["no word all in capitals", "We met Ada ZORVAN there."],
    ["five words are no name", "We met Ada Leo Ada Leo Zorvan there."],
    ["four may be", "We met Ada Leo Ada Zorvan there.", "p Ada Leo Ada Zorvan"],
    ["a month is none but in front", "We met Ada May there."],
    ["nor is a month that is no given name", "We met October Zorvan there."],
    ["an opening word stands outside", "But Ada Zorvan left.", "p Ada Zorvan"],
    ["a title stands outside", "Then President Ada Zorvan left.", "p Ada Zorvan"],
    ["an honorific stands outside", "Then Mrs Ada Zorvan left.", "p Ada Zorvan"],
    ["a storm's word may be a surname", "We met Ada Storm there.", "p Ada Storm"],
    ["but not the first", "We met Storm Ada there."],
    ["nothing with a word of bodies", "We met Ada Council there."],
  ]);
});

describe("what the tagger read as a place goes on as a person", () => {
  holds([
    ["a given name and an unknown word", "Then [l Sofia] Zorvan left.", "p Sofia Zorvan"],
    ["not across sentences", "They left [l Sofia]. Zorvan stayed.", "l Sofia"],
    ["not before a cue of something else", "Then [l Sofia] Council met.", "l Sofia"],
    ["not before a word that is known", "Then [l Sofia] Paris left.", "l Sofia"],
    ["not before a name of its own", "Then [l Sofia] [o Zorvan] left.", "l Sofia", "o Zorvan"],
    ["not before lower case", "Then [l Sofia] zorvan left.", "l Sofia"],
    ["nor a place of two words", "Then [l New Sofia] Zorvan left.", "l New Sofia"],
    ["nor an organization", "Then [o Sofia] Zorvan left.", "o Sofia"],
  ]);
});

describe("a role, an age or speech beside capitals", () => {
  holds([
    ["a profession", "We met nurse Summer Zorvan there.", "p Summer Zorvan"],
    ["a title in lower case", "We met president Summer Zorvan there.", "p Summer Zorvan"],
    ["what somebody is by what they do", "We met singer Summer Zorvan there.", "p Summer Zorvan"],
    ["not a role in the sentence before", "We met a nurse. Summer Day came."],
    ["not a thing before them", "We met table Summer Day there."],
    ["an age in brackets", "We saw Summer Dale (41) there.", "p Summer Dale"],
    ["not a year", "We saw Summer Dale, 2019, there."],
    ["not a number that ends nothing", "We saw Summer Dale, 41 there."],
    ["not after a colon", "We saw Summer Dale: 41, there."],
    ["a word that nobody knows with its age", "Then Zorvan, 41, left.", "p Zorvan"],
    ["not with its age in brackets", "Then Zorvan (41) left."],
    ["a surname with its age in brackets", "Then Rodríguez (41) left.", "p Rodríguez"],
    ["a known word is none with a number", "Then Bread, 41, left."],
    ["speech after a surname", "It was late, Rodríguez said.", "p Rodríguez"],
    ["speech after two words", "It was late, Summer Zorvan said.", "p Summer Zorvan"],
    ["speech before a surname and after a mark", "“No,” said Rodríguez.", "p Rodríguez"],
    ["not a mark alone", "The word “No” Rodríguez wrote."],
    ["not a verb alone", "They all said Summer Day was it."],
  ]);
});

describe("a surname beside people", () => {
  holds([
    ["before one", "Then Rodríguez, [p Ito] came.", "p Rodríguez", "p Ito"],
    ["after one", "Then [p Ito] and Rodríguez came.", "p Ito", "p Rodríguez"],
    ["not beside a place", "Then [l Oslo] and Rodríguez came.", "l Oslo"],
    ["not beside one of another sentence", "Then came [p Ito]. And Rodríguez left.", "p Ito"],
    ["not without a mark", "Then [p Ito] saw Rodríguez there.", "p Ito"],
  ]);
});

describe("what stands in a list of people", () => {
  holds([
    ["two of three are people", "[p Ito], [p Lund] and Zorvan came.", "p Ito", "p Lund", "p Zorvan"],
    ["not in the next sentence", "Then [p Ito], [p Lund] left. Zorvan and others stayed.", "p Ito", "p Lund"],
    [
      "not where other things are as many",
      "[p Ito], [p Lund], [l Paris], [l Oslo] and [l Zorvan].",
      "p Ito",
      "p Lund",
      "l Paris",
      "l Oslo",
      "l Zorvan",
    ],
    [
      "surnames that the tagger overlooked",
      "Rodríguez, Fernández and Okonkwo came.",
      "p Rodríguez",
      "p Fernández",
      "p Okonkwo",
    ],
    [
      "a full name among full ones",
      "[p Ada Ito], [p Leo Lund] and Wisdom Zorvan came.",
      "p Ada Ito",
      "p Leo Lund",
      "p Wisdom Zorvan",
    ],
    ["no title in it", "[p Ada Ito], [p Leo Lund] and Minister Council came.", "p Ada Ito", "p Leo Lund"],
    [
      "no word of bodies last",
      "[p Ada Ito], [p Leo Lund] and Wisdom Council came.",
      "p Ada Ito",
      "p Leo Lund",
    ],
    [
      "no word of bodies after it",
      "[p Ada Ito], [p Leo Lund] and Zorvan council men came.",
      "p Ada Ito",
      "p Leo Lund",
    ],
    ["no ordinary word", "[p Ito], [p Lund] and Bread came.", "p Ito", "p Lund"],
    [
      "four words are none",
      "[p Ada Ito], [p Leo Lund] and Zorvan Adair Lowe Ada came.",
      "p Ada Ito",
      "p Leo Lund",
    ],
    ["ages between", "[p Ito], 41, [p Lund], 38, and Zorvan, 29, fell.", "p Ito", "p Lund", "p Zorvan"],
    ["no score between", "[p Ito], 3-1, and Zorvan, 2-0, [p Lund].", "p Ito", "p Lund"],
    ["two are none without “and”", "[l Zorvan], [p Ito] came.", "l Zorvan", "p Ito"],
    ["words all in capitals are none", "[p Ito], [p Lund] and ZORVAN came.", "p Ito", "p Lund"],
    ["nor is a river", "[p Ito], [p Lund] and [l Danube] came.", "p Ito", "p Lund", "l Danube"],
    ["no range of numbers between", "[p Ito], 3-1, [p Lund], Zorvan.", "p Ito", "p Lund"],
  ]);
});

describe("who holds an office is no part of what it is for", () => {
  holds([
    ["a minister", "Vice Minister of [o Foreign Affairs Ma Zorvan] left.", "p Ma Zorvan"],
    [
      "with an article, read as a place",
      "The Secretary for the [l Environment Ada Zorvan] left.",
      "p Ada Zorvan",
    ],
    ["of several things", "The Secretary for [o Trade and Industry Ada Zorvan] left.", "p Ada Zorvan"],
    ["not a body that bears its own name", "The secretary of [o Zorvan Kallo] left.", "o Zorvan Kallo"],
    ["nor one of words alone", "The secretary of [o Foreign Affairs] left.", "o Foreign Affairs"],
    [
      "nor one that a word of bodies ends",
      "The secretary of [o Trade Zorvan Institute] left.",
      "o Trade Zorvan Institute",
    ],
    [
      "nor after another role",
      "The singer of [o Foreign Affairs Zo Zorvan] left.",
      "o Foreign Affairs Zo Zorvan",
    ],
  ]);
});

describe("who does a work that the lexicon does not hold", () => {
  holds([
    ["opens the sentence", "[p Detectorist Ada Zorvan] left.", "p Ada Zorvan"],
    ["not before what is no given name", "[p Detectorist Zorvan Kallo] left.", "p Detectorist Zorvan Kallo"],
    ["not within it", "Then [p Detectorist Ada Zorvan] left.", "p Detectorist Ada Zorvan"],
  ]);
});

describe("a particle of its own joins two names", () => {
  holds([
    ["between them", "We met [p Ada de Zorvan] e [p Kallo] there.", "p Ada de Zorvan e Kallo"],
    ["at the head of the second", "We met [p Ada de Zorvan] [p e Kallo] there.", "p Ada de Zorvan e Kallo"],
    [
      "not where it is “and”",
      "We met [p Ada Zorvan] and [p Leo Kallo] there.",
      "p Ada Zorvan",
      "p Leo Kallo",
    ],
  ]);
});

describe("what an honorific stands before", () => {
  holds([
    ["is a person that the tagger missed", "Then Mr. Vale left.", "p Vale"],
    ["or took for a place", "Then Mrs. [l Vale] left.", "p Vale"],
    ["in capitals", "MR. REED: I saw it.", "p REED"],
    ["not a shop of two words", "Then Mr [o Kallo Group] left.", "o Kallo Group"],
    ["nor one with its ’s", "They ate at Mr [o Kallo]’s there.", "o Kallo"],
    ["nor a word in lower case", "Then Mr. table left."],
    ["a judge by the court’s form of address", "Then Mr [p Justice Zorvan] left.", "p Zorvan"],
  ]);
});

describe("headlines", () => {
  holds([
    ["a surname with what it says", "Zorvan Says Talks Are Over", "p Zorvan"],
    ["not a word of the language", "Police Say Talks Are Over"],
    ["nor in a sentence", "Yesterday Zorvan Says talks are over."],
    ["no nickname between words of the language", "Governor [p Slams ‘Reckless’ Budget] in May."],
  ]);
});

describe("words with digits", () => {
  holds([
    ["are nobody", "A litre of it cost [p Q84] here."],
    ["are money", "They paid [o Sh700] and [l N30] for it."],
    ["but bodies and roads", "The [o M23] met on the [l F84].", "o M23", "l F84"],
  ]);
});
