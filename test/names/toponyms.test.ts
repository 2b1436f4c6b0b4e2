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

describe("a town that a firm is named after, or the firm", () => {
  holds([
    [
      "not with a unit of its own",
      "Then [o Minera Quelm] fell. [l Quelm], a unit of Vask, rose.",
      "o Minera Quelm",
      "o Quelm",
    ],
    [
      "nor with what it owns",
      "Then [o Minera Quelm] fell. [l Quelm], which owns a mill, rose.",
      "o Minera Quelm",
      "o Quelm",
    ],
    [
      "but with a river",
      "Then [o Minera Quelm] fell. [l Quelm], which floods, rose.",
      "o Minera Quelm",
      "l Quelm",
    ],
    [
      "a town with a bank is none",
      "Then [o Minera Quelm] fell. [l Quelm], a town with a bank, rose.",
      "o Minera Quelm",
      "l Quelm",
    ],
    [
      "nor home to one",
      "Then [o Minera Quelm] fell. [l Quelm], home to a bank, rose.",
      "o Minera Quelm",
      "l Quelm",
    ],
    [
      "nor what has one after the aside",
      "Then [o Minera Quelm] fell. [l Quelm], the town, has a bank.",
      "o Minera Quelm",
      "l Quelm",
    ],
    [
      "whose executives they are",
      "Then [o Minera Quelm] fell. [l Quelm]'s executives left.",
      "o Minera Quelm",
      "o Quelm",
    ],
    [
      "whose mayor it is",
      "Then [o Minera Quelm] fell. [l Quelm]'s old mayor left.",
      "o Minera Quelm",
      "l Quelm",
    ],
    ["which speaks", "Then [o Minera Quelm] fell. Here [l Quelm] said so.", "o Minera Quelm", "o Quelm"],
    ["which plays", "Then [o Minera Quelm] fell. Here [l Quelm] beat them.", "o Minera Quelm", "o Quelm"],
    ["which owns", "Then [o Minera Quelm] fell. Here [l Quelm] owns a mill.", "o Minera Quelm", "o Quelm"],
    [
      "in which others speak",
      "Then [o Minera Quelm] fell. Miners in [l Quelm] said so.",
      "o Minera Quelm",
      "l Quelm",
    ],
    [
      "by nothing but the tagger",
      "Then [o Minera Quelm] fell. Here [l200 Quelm] rose.",
      "o Minera Quelm",
      "l Quelm",
    ],
    [
      "that the tagger left",
      "Then [o Minera Quelm SA] fell. Here Quelm said so.",
      "o Minera Quelm SA",
      "o Quelm",
    ],
    [
      "but with a title it is somebody",
      "Then [o Minera Quelm SA] fell. Here Dr [p Quelm] said so.",
      "o Minera Quelm SA",
      "p Quelm",
    ],
  ]);
});

describe("datelines of towns that papers are named after", () => {
  holds([
    ["with a colon", "[o QUELM]: It rose. [o Quelm Courier] said so.", "l QUELM", "o Quelm Courier"],
    [
      "with an agency and a hyphen",
      "[o QUELM] (Reuters) - It rose. [o Quelm Courier] said so.",
      "l QUELM",
      "o Quelm Courier",
    ],
    [
      "not beyond the sentence",
      "[o QUELM]. It rose - and fell. [o Quelm Courier] said so.",
      "o QUELM",
      "o Quelm Courier",
    ],
    ["not in small letters", "[o Quelm] — It rose. [o Quelm Courier] said so.", "o Quelm", "o Quelm Courier"],
    [
      "not within a paragraph",
      "It began. [o QUELM] — It rose. [o Quelm Courier] said so.",
      "o QUELM",
      "o Quelm Courier",
    ],
    [
      "not with a colon far behind",
      "[o QUELM] and here: It rose. [o Quelm Courier] said so.",
      "o QUELM",
      "o Quelm Courier",
    ],
    [
      "nor a hyphen",
      "[o QUELM], as all men and all women of the place said - It rose. [o Quelm Courier] said so.",
      "o QUELM",
      "o Quelm Courier",
    ],
  ]);
});

describe("what two mentions say together of a name that nobody knows", () => {
  holds([
    ["both", "The mayor of [o Quelm] left. It rained near [o Quelm].", "l Quelm", "l Quelm"],
    ["not one", "The mayor of [o Quelm] left.", "o Quelm"],
    ["unless it is explicit", "The village of Quelm was wet.", "l Quelm"],
    ["a way to it", "A bus to Quelm was late.", "l Quelm"],
    ["not anything", "A letter to Quelm was late."],
    [
      "shares in it",
      "He has shares in [l Quelm] now. The [o Quelm Energy] deal fell.",
      "o Quelm",
      "o Quelm Energy",
    ],
    [
      "from another place to it",
      "They went from [l Oslo] to [o Quelm]. [o Quelm Courier] said so.",
      "l Oslo",
      "l Quelm",
      "o Quelm Courier",
    ],
    [
      "in both",
      "It rained in [l Oslo] and [o Quelm]. [o Quelm Courier] said so.",
      "l Oslo",
      "l Quelm",
      "o Quelm Courier",
    ],
    [
      "on both says less",
      "It rained on [l Oslo] and [o Quelm]. [o Quelm Courier] said so.",
      "l Oslo",
      "o Quelm",
      "o Quelm Courier",
    ],
    [
      "an ending of places",
      "They live in [o Quelmabad]. The [o Quelmabad Courier] said so.",
      "l Quelmabad",
      "o Quelmabad Courier",
    ],
    [
      "where the tagger was sure of a body",
      "They live in [o500 Quelm]. The [o Quelm Courier] said so.",
      "o Quelm",
      "o Quelm Courier",
    ],
    [
      "or nearly so",
      "They live in [o200 Quelm]. The [o Quelm Courier] said so.",
      "o Quelm",
      "o Quelm Courier",
    ],
    [
      "where it was not",
      "They live in [o Quelm]. The [o Quelm Courier] said so.",
      "l Quelm",
      "o Quelm Courier",
    ],
    [
      "what has residents",
      "[o Quelm] has 3,000 residents. The [o Quelm Courier] said so.",
      "l Quelm",
      "o Quelm Courier",
    ],
    [
      "what has shops",
      "[o Quelm] has 3,000 shops. The [o Quelm Courier] said so.",
      "o Quelm",
      "o Quelm Courier",
    ],
    [
      "what eats people",
      "[o Quelm] eats 3,000 people. The [o Quelm Courier] said so.",
      "o Quelm",
      "o Quelm Courier",
    ],
    ["no god", "They live near [o God]. The people of [o God] left.", "o God", "o God"],
    ["no adjective", "They live near [o Great]. The mayor of [o Great] left.", "o Great", "o Great"],
    ["no lawmakers", "They live near [o MPs]. The mayor of [o MPs] left.", "o MPs", "o MPs"],
    [
      "no act",
      "They live near [o Quelm Act]. The mayor of [o Quelm Act] left.",
      "o Quelm Act",
      "o Quelm Act",
    ],
    [
      "no office",
      "They live near [o Quelm President]. The mayor of [o Quelm President] left.",
      "o Quelm President",
      "o Quelm President",
    ],
    [
      "nothing with a month",
      "They live near [o May Quelm]. The mayor of [o May Quelm] left.",
      "o May Quelm",
      "o May Quelm",
    ],
    [
      "nothing with a nationality",
      "They live near [o Kenyan Quelm]. The mayor of [o Kenyan Quelm] left.",
      "o Kenyan Quelm",
      "o Kenyan Quelm",
    ],
    [
      "no council",
      "They live near [o Quelm Council]. The mayor of [o Quelm Council] left.",
      "o Quelm Council",
      "o Quelm Council",
    ],
    [
      "nobody with a title anywhere",
      "They live near [o Quelm]. The mayor of [o Quelm] left. Mrs [p Quelm] wept.",
      "o Quelm",
      "o Quelm",
      "p Quelm",
    ],
    [
      "a given name where all says so",
      "They live near [o Ada]. The mayor of [o Ada] left.",
      "l Ada",
      "l Ada",
    ],
    [
      "but no word of English",
      "They live near [o Bread]. The mayor of [o Bread] left.",
      "o Bread",
      "o Bread",
    ],
    [
      "nor somebody's name in full",
      "They live near [p Ada Quelm]. The mayor of [p Ada Quelm] left.",
      "p Ada Quelm",
      "p Ada Quelm",
    ],
    ["a city that is known", "They live in [o Oslo].", "l Oslo"],
    ["read as somebody", "They live near [p Oslo].", "l Oslo"],
    ["not with a title", "They live near Dr [p Oslo].", "p Oslo"],
  ]);
});

describe("districts, sides and seats", () => {
  holds([
    ["a district without an article", "It was Harrow district again.", "l Harrow"],
    ["not of two words", "It was the Harrow Vask district again."],
    ["nor a month's", "It was the May district again."],
    ["nor an adjective's", "It was the Colonial district again."],
    ["nor a word's", "It was the Bread district again."],
    ["nor in the next sentence", "It was Harrow. District men left."],
    ["a shore", "They live on the South Shore again.", "l South Shore"],
    ["not in small letters", "They live on the South side again."],
    ["nor of no direction", "They live on the Old Side again."],
    ["nor of no side", "They live on the South Table again."],
    ["a seat in brackets", "Sen. [p Ada Eze] (D-Quelm) rose.", "p Ada Eze", "l Quelm"],
    [
      "over what the tagger read",
      "Sen. [p Ada Eze] (R-[l Quelm Heights]) rose.",
      "p Ada Eze",
      "l Quelm Heights",
    ],
    ["not without a mark before it", "Sen. [p Ada Eze] D-Quelm rose.", "p Ada Eze"],
    ["nor with a dash", "Sen. [p Ada Eze], D - Quelm, rose.", "p Ada Eze"],
    ["nor in small letters", "Sen. [p Ada Eze], D-quelm, rose.", "p Ada Eze"],
    ["nor of no party", "Sen. [p Ada Eze], Q-Quelm, rose.", "p Ada Eze"],
  ]);
});

describe("more of what stands beside a town or a firm", () => {
  holds([
    ["a school board", "[o Quelm] school board met.", "l Quelm"],
    ["school men", "[o Quelm] school men met.", "o Quelm"],
    ["a chairman", "Then [o Minera Quelm] fell. [l Quelm]'s chairman left.", "o Minera Quelm", "o Quelm"],
    [
      "a number of executives",
      "Then [o Minera Quelm] fell. [l Quelm]'s 3 executives left.",
      "o Minera Quelm",
      "o Quelm",
    ],
    [
      "not behind a bracket",
      "Then [o Minera Quelm] fell. [l Quelm]'s (new) executives left.",
      "o Minera Quelm",
      "l Quelm",
    ],
    [
      "nor far behind",
      "Then [o Minera Quelm] fell. [l Quelm]'s so very old and bad executives left.",
      "o Minera Quelm",
      "l Quelm",
    ],
    ["residents of the next paragraph", "[o Quelm]\n\nresidents left.", "o Quelm"],
    [
      "near it and another",
      "It rained near [o Quelm] and [l Oslo]. [o Quelm Courier] said so.",
      "l Quelm",
      "l Oslo",
      "o Quelm Courier",
    ],
    [
      "another's",
      "[l Oslo]'s [o Quelm] flooded. [o Quelm Courier] said so. In [o Quelm] it rained.",
      "l Oslo",
      "l Quelm",
      "o Quelm Courier",
      "l Quelm",
    ],
    [
      "a county's council",
      "The [o Quelm County Council] met. [o Quelm] paid. [o Quelm] wept.",
      "o Quelm County Council",
      "l Quelm",
      "l Quelm",
    ],
    [
      "a cooperative in Spanish",
      "The [o Quelm Cooperativa] met. [l Quelm] paid.",
      "o Quelm Cooperativa",
      "o Quelm",
    ],
    [
      "not one that is no body",
      "The [l Quelm Energy] met. [l Quelm] shares rose.",
      "l Quelm Energy",
      "l Quelm",
    ],
  ]);
});
