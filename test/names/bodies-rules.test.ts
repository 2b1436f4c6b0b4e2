import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("who plays", () => {
  holds([
    ["two clubs of cities", "[l Lens] hosted [l Lyon] in the league.", "o Lens", "o Lyon"],
    ["one that came second", "Fans saw [l Lens] beat [l Lyon] in the cup.", "o Lens", "o Lyon"],
    ["not before lower case", "[l Lens] beat them in the cup.", "l Lens"],
    ["not in another sentence", "It was the cup in [l Lens]. Beat [l Lyon]!", "l Lens", "l Lyon"],
    ["after a result and a score", "They drew 2-2 with [l Lens] in the league.", "o Lens"],
    ["a defeat by", "It was a defeat by [l Lens] in the league.", "o Lens"],
    ["not where one hopes to win", "They hope to win at [l Wembley] in the cup.", "l Wembley"],
    ["not after any other word", "They walked to [l Lens] for the cup.", "l Lens"],
    ["whose keeper it is", "The league fined [l Lens], whose keeper left.", "o Lens"],
    ["not whose river it is", "The league left [l Lens], whose river rose.", "l Lens"],
    ["a club that sacks", "[l Lens] sacked their coach in the league.", "o Lens"],
    ["not a city that sacks others", "[l Lens] sacked the coach in the league.", "l Lens"],
    ["a score alone is of a team", "[l Lens] beat [l Lyon] 3-1.", "o Lens", "o Lyon"],
    ["years are no score", "[l Lens] beat [l Lyon] 2019-2020.", "l Lens", "l Lyon"],
    ["sets are of players", "Zorvan beat Adair 6-4, 6-3.", "p Zorvan", "p Adair"],
    [
      "as much of both is of neither",
      "[l Lens] beat [l Lyon] in the league and at tennis.",
      "l Lens",
      "l Lyon",
    ],
    [
      "one word of sports among very many is none",
      `[l Lens] beat [l Lyon] in the league. ${"It rained on the town and the hills that day. ".repeat(6)}`,
      "l Lens",
      "l Lyon",
    ],
    ["a country's people play for no club", "Kenyans beat [l Lyon] in the league.", "o Lyon"],
    ["nor does an ordinary word", "Big beat [l Lyon] in the league.", "o Lyon"],
    [
      "a club in two words stays as it was read",
      "In tennis [l New Lens] beat [p Ada Ito].",
      "l New Lens",
      "p Ada Ito",
    ],
  ]);
});

describe("where the name of a body begins and ends", () => {
  holds([
    ["not with any capital", "The Big [o Society of Adair] met.", "o Society of Adair"],
    ["not in the sentence before", "It was Royal. [o Society of Adair] met.", "o Society of Adair"],
    ["not in lower case", "The royal [o Society of Adair] met.", "o Society of Adair"],
    [
      "not with a word of another name",
      "[l Royal] [o Society of Adair] met.",
      "l Royal",
      "o Society of Adair",
    ],
    [
      "a ministry for its fields",
      "The [o Ministry for Roads] and Ports paid.",
      "o Ministry for Roads and Ports",
    ],
    [
      "two words of a field",
      "The [o Ministry of Health] and Social Welfare paid.",
      "o Ministry of Health and Social Welfare",
    ],
    [
      "three fields and a comma before the last",
      "The [o Ministry of Food], Trade, and Ports paid.",
      "o Ministry of Food, Trade, and Ports",
    ],
    ["not fields without an end", "The [o Ministry of Food], Trade paid.", "o Ministry of Food"],
    ["not across sentences", "It was the [o Ministry of Food]. And Trade paid.", "o Ministry of Food"],
    ["not a title", "The [o Ministry of Food] and President Adair met.", "o Ministry of Food"],
    [
      "not who works there",
      "The [o Ministry of Food], Land and Ports [p Zora Adair] paid.",
      "o Ministry of Food, Land and Ports",
      "p Zora Adair",
    ],
    ["not lower case", "The [o Ministry of Food] and trade met.", "o Ministry of Food"],
    ["no fields of a firm", "The [o Bank of Adair] and Trade met.", "o Bank of Adair"],
    [
      "an institute of a country",
      "The [o Adair Institute of Roads] of Kenya met.",
      "o Adair Institute of Roads of Kenya",
    ],
    [
      "an institute of things of a country",
      "The [o Institute of Workers of Roads] of Kenya met.",
      "o Institute of Workers of Roads of Kenya",
    ],
    ["a firm and brothers", "They sued [p Ada Hale] & Bros today.", "o Ada Hale & Bros"],
    ["not a firm and in lower case", "They sued [p Ada Hale] & sons.", "p Ada Hale"],
    ["no bank of a country", "The [o Bank of Roads] of Kenya met.", "o Bank of Roads"],
  ]);
});

describe("bodies by who is told, and by the word for their kind", () => {
  holds([
    ["a paper that is told", "He told the Courier that it was over.", "o Courier"],
    ["or a body that nobody knows", "She told the Zorvan that it was over.", "o Zorvan"],
    ["nobody with a title", "He told the Minister that it was over."],
    ["nor without the article", "He told Courier that it was over."],
    [
      "the head of a body that the story names",
      "[o Kisan Sangham] met. The [p Sangham] left.",
      "o Kisan Sangham",
      "o Sangham",
    ],
    [
      "not without an article",
      "[o Kisan Sangham] met. Then [p Sangham] left.",
      "o Kisan Sangham",
      "p Sangham",
    ],
  ]);
});
