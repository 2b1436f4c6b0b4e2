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

describe("short forms in brackets, and what is none", () => {
  holds([
    ["eight letters", "The [o Chess Union] (PBSAPBSA) met.", "o Chess Union", "o PBSAPBSA"],
    ["not nine", "The [o Chess Union] (PBSAPBSAP) met.", "o Chess Union"],
    ["not without the second bracket", "The [o Chess Union] (PBSA met.", "o Chess Union"],
    ["nor with another word in them", "The [o Chess Union] (the PBSA) met.", "o Chess Union"],
    ["no country", "The [o Chess Union] (US) met.", "o Chess Union"],
    ["not of one word", "The [o Chess] (PBSA) met.", "o Chess"],
    [
      "a small word and a capital before them",
      "The [o Chess Union] for All (PBSA) met.",
      "o Chess Union for All",
      "o PBSA",
    ],
    ["not lower case", "The [o Chess Union] for all (PBSA) met.", "o Chess Union"],
    ["nor any small word", "The [o Chess Union] while All (PBSA) met.", "o Chess Union"],
    ["read as somebody", "The [p Slaska Kompania Rudna] (SKR) met.", "o Slaska Kompania Rudna", "o SKR"],
    ["with other letters", "The [p Slaska Kompania Rudna] (SKX) met.", "p Slaska Kompania Rudna"],
    ["with fewer", "The [p Slaska Kompania Rudna] (SK) met.", "p Slaska Kompania Rudna"],
    ["of two words", "The [p Slaska Kompania] (SK) met.", "p Slaska Kompania"],
    ["a museum", "The [l Slaska Museum] (SKM) met.", "o Slaska Museum", "o SKM"],
    ["a union", "The [l Slaska Union] (XYZ) met.", "o Slaska Union", "o XYZ"],
    ["hills", "The [l Slaska Hills] (SKM) met.", "l Slaska Hills"],
    ["that the tagger read already", "The [o Chess Union] ([o PBSA]) met.", "o Chess Union", "o PBSA"],
    ["at the start", "(PBSA) met."],
  ]);
});

describe("what an acronym explains, and what it does not", () => {
  holds([
    ["at the end of a sentence", "The Adair Union of Mills, or [o AUM].", "o Adair Union of Mills", "o AUM"],
    ["not without the second comma", "The Adair Union of Mills, or [o AUM] met.", "o AUM"],
    ["nor the first", "The Adair Union of Mills or [o AUM], met.", "o AUM"],
    ["nor with “and”", "The Adair Union of Mills, and [o AUM], met.", "o AUM"],
    ["the rest of it", "The [o Adair Union] of Mills (AUM) met.", "o Adair Union of Mills", "o AUM"],
    [
      "not two words that were read as somebody",
      "The [p Slaska Huta] ([o SH]) met.",
      "p Slaska Huta",
      "o SH",
    ],
    ["not with a letter more", "The Adair Union of Mills ([o AUMX]) met.", "o AUMX"],
    ["a possessive in it", "The Adair’s Union of Mills ([o AUM]) met.", "o Adair’s Union of Mills", "o AUM"],
    ["no semicolon in it", "The Adair’s Union with; Mills ([o AUM]) met.", "o AUM"],
    ["not in small letters", "The Adair Union of Mills (Aum) met."],
  ]);
});

describe("bodies called by an ordinary word", () => {
  holds([
    ["before what a party does", "Here Labour gained.", "o Labour"],
    ["at the start, too", "Labour gained.", "o Labour"],
    ["with another in a list", "Labour and Unison struck.", "o Labour", "o Unison"],
    ["not with what is none", "Labour and men struck."],
    ["at the end of a clause", "They left Labour, too.", "o Labour"],
    ["before what it has", "They left Labour’s men.", "o Labour"],
    ["not alone in its sentence", "Labour."],
    ["not behind a title", "They saw President Labour."],
    ["not before another capital", "They saw Labour Day."],
    ["a party with its article beside another", "They left [o Acme] and the Greens.", "o Acme", "o Greens"],
    ["not in the sentence before", "The [o Acme] lost. The Greens won.", "o Acme"],
    ["by its own name", "Here Met Éireann said so.", "o Met Éireann"],
    ["read as a place", "Here [l Met Éireann] said so.", "o Met Éireann"],
    [
      "not where somebody is called so",
      "[p Ada Met] left. [l Met Éireann] said so.",
      "p Ada Met",
      "l Met Éireann",
    ],
    ["not by a word that is a name, too", "Here Rai said so."],
  ]);
});

describe("bodies in their own languages", () => {
  holds([
    ["a nation before it", "The Akhil [o Bharatiya Sangh] met.", "o Akhil Bharatiya Sangh"],
    ["not in small letters", "The akhil [o Bharatiya Sangh] met.", "o Bharatiya Sangh"],
    ["nor as a name of its own", "[p Akhil] [o Bharatiya Sangh] met.", "p Akhil", "o Bharatiya Sangh"],
    ["nor in the sentence before", "It was Akhil. [o Bharatiya Sangh] met.", "o Bharatiya Sangh"],
    ["nor another word", "The Quelm [o Bharatiya Sangh] met.", "o Bharatiya Sangh"],
    ["with its nation", "They met the Hrvatska Zorvanska.", "o Hrvatska Zorvanska"],
    ["read as somebody, however sure", "They met the [p600 Hrvatska Zorvanska].", "o Hrvatska Zorvanska"],
    ["not with a given name", "They met the Hrvatska Ada."],
    ["nor the nation alone", "They met the Hrvatska."],
    ["by its ending", "They met the [p Norgesfiskarlag].", "o Norgesfiskarlag"],
    ["not where the tagger was sure", "They met the [p600 Norgesfiskarlag].", "p Norgesfiskarlag"],
    ["of one word", "They met the [p600 Kallo Norgesfiskarlag].", "o Kallo Norgesfiskarlag"],
    ["eight letters", "They met the Landbank.", "o Landbank"],
    ["not seven", "They met the Norbank."],
  ]);
});

describe("bodies of a town", () => {
  holds([
    ["a school board", "They met the [o Calder] school board.", "o Calder school board"],
    ["that the tagger left", "They met the Calder school board.", "o Calder school board"],
    ["not of a nation", "They met the Kenyan school board."],
    ["not its men", "They met the Calder school men."],
    ["nor a high board", "They met the Calder high board."],
    ["nor in capitals", "They met the Calder School board."],
    ["a high school", "They met at Calder High.", "o Calder High"],
    ["not with an article", "They met at the Calder High."],
    ["not a month's", "They met at May High."],
    ["nor alone", "They met at High."],
    ["nor with a title", "They met at President High."],
    ["nor with four words before it", "They met at Calder Vask Quelm Zorvan High."],
    ["nor at the start of a sentence", "Calder High met."],
    ["with its number", "They met [o Teamsters Local] 12 again.", "o Teamsters Local 12"],
    ["not by any word", "They met [o Teamsters Union] 12 again.", "o Teamsters Union"],
    ["nor across sentences", "They met [o Teamsters Local].\n\n12 left.", "o Teamsters Local"],
    ["that the tagger left before a word", "They met Local 12 workers.", "o Local 12"],
    ["not in a list", "They met Local 12, 13."],
  ]);
});

describe("whose a body is", () => {
  holds([
    ["a guild's place", "The [o Adair Bakers Guild] of [l Kallo] met.", "o Adair Bakers Guild of Kallo"],
    [
      "with an article",
      "The [o Adair Bakers Guild] of the [l Kallo Valley] met.",
      "o Adair Bakers Guild of the Kallo Valley",
    ],
    ["not of one word", "The [o Guild] of [l Kallo] met.", "o Guild", "l Kallo"],
    ["not a bank's", "The [o Adair Bakers Bank] of [l Kallo] met.", "o Adair Bakers Bank", "l Kallo"],
    [
      "not where it is in it",
      "The [o Adair Bakers Guild] in [l Kallo] met.",
      "o Adair Bakers Guild",
      "l Kallo",
    ],
    [
      "nor with another word",
      "The [o Adair Bakers Guild] of the old [l Kallo] met.",
      "o Adair Bakers Guild",
      "l Kallo",
    ],
    ["nor of somebody", "The [o Adair Bakers Guild] of [p Kallo] met.", "o Adair Bakers Guild", "p Kallo"],
    ["nor a place's", "The [l Adair Bakers Guild] of [l Kallo] met.", "l Adair Bakers Guild", "l Kallo"],
    [
      "what the tagger left before “of”",
      "They left. Guard Service of [l Kallo] left.",
      "o Guard Service of Kallo",
    ],
    [
      "behind another name",
      "[o Acme] Guard Service of [l Kallo] left.",
      "o Acme",
      "o Guard Service of Kallo",
    ],
    ["not one word behind it", "[o Acme] Service of [l Kallo] left.", "o Acme", "l Kallo"],
    ["nor one behind a word that opens the sentence", "Here Service of [l Kallo] left.", "l Kallo"],
    ["nor in it", "The Coast Guard Service in [l Kallo] left.", "l Kallo"],
    ["nor what is no body", "The Coast Guard men of [l Kallo] left.", "l Kallo"],
    ["two counties'", "The [l Avon] and [o Somerset Police] left.", "o Avon and Somerset Police"],
    ["not somebody's", "The [p Avon] and [o Somerset Police] left.", "p Avon", "o Somerset Police"],
    ["nor of two words", "The [l New Avon] and [o Somerset Police] left.", "l New Avon", "o Somerset Police"],
    ["nor before two", "The [l Avon] and [o New Somerset Police] left.", "l Avon", "o New Somerset Police"],
    ["nor with “or”", "The [l Avon] or [o Somerset Police] left.", "l Avon", "o Somerset Police"],
    ["nor a bank", "The [l Avon] and [o Somerset Bank] left.", "l Avon", "o Somerset Bank"],
    ["nor before one", "The [l Avon] and [o Police] left.", "l Avon", "o Police"],
    [
      "nor across sentences",
      "It was the [l Avon]. And [o Somerset Police] left.",
      "l Avon",
      "o Somerset Police",
    ],
    ["of many", "The Adair Magistrates’ Court sat.", "o Adair Magistrates’ Court"],
    ["over a part of it", "The [l Adair] Magistrates’ Court sat.", "o Adair Magistrates’ Court"],
    ["as it was read", "The [o Adair Magistrates’ Court] sat.", "o Adair Magistrates’ Court"],
    ["at the start", "Magistrates’ Court sat.", "o Magistrates’ Court"],
    ["not in lower case", "The Adair Magistrates’ court sat."],
    ["nor without a sign", "The Adair Magistrates Court sat."],
    ["nor what is no body of theirs", "The Adair Magistrates’ Will sat."],
    ["nor one's", "The adair magistrates’ Court sat."],
    ["shares in one", "They like [o Acme]. Then shares in Axoplen fell.", "o Acme", "o Axoplen"],
    ["not at one", "Then shares at Axoplen fell."],
    ["nor bread of it", "Then bread of Axoplen fell."],
    ["nor in the next paragraph", "They kept shares.\n\nOf Axoplen they sold."],
    ["no acronym of two letters", "The [o Fishers Union] met. FU left.", "o Fishers Union"],
  ]);
});

describe("which heads make a body of a place", () => {
  holds([
    ["the last word", "They met in [l Adair Court].", "o Adair Court"],
    ["not alone", "They met in [l Court].", "l Court"],
    ["nor within", "They met in [l Adair Court Hill].", "l Adair Court Hill"],
    ["before “of”", "They met in [l Court of Adair].", "o Court of Adair"],
    ["a centre with a task", "They met in [l Adair Research Centre].", "o Adair Research Centre"],
    ["the task alone", "They met in [l Research Centre].", "o Research Centre"],
    ["a centre with another", "They met in [l Adair Sport Centre].", "l Adair Sport Centre"],
    ["the centre alone", "They met in [l Centre].", "l Centre"],
    ["nobody is one", "They met [p Adair Court] again.", "p Adair Court"],
    [
      "not a name's owner that nobody knows",
      "It was [o Quelm’s Zorvanda Institute] again.",
      "o Quelm’s Zorvanda Institute",
    ],
    ["nor before an adjective", "It was [o Norway’s Great Institute] again.", "o Norway’s Great Institute"],
    ["nor in lower case", "It was [o Norway’s zorvanda Institute] again.", "o Norway’s zorvanda Institute"],
    [
      "nor before a word for bodies",
      "It was [o Norway’s Court Institute] again.",
      "o Norway’s Court Institute",
    ],
    ["a fund's owner", "It was the King’s [o Fund] again.", "o King’s Fund"],
    ["not of two words", "It was the King’s [o Fund Group] again.", "o Fund Group"],
    ["nor of a name of its own", "It was the King’s [o Zorvan] again.", "o Zorvan"],
    ["nor of a place", "It was the King’s [l Fund] again.", "l Fund"],
    ["nor that is somebody", "It was the [p King]’s [o Fund] again.", "p King", "o Fund"],
    ["nor in lower case", "It was the king’s [o Fund] again.", "o Fund"],
  ]);
});

describe("countries by their full names, again", () => {
  holds([
    ["that the tagger left", "They met in the Republic of Malta.", "l Republic of Malta"],
    [
      "two of them",
      "They met in the Republic of Malta and the Kingdom of Norway.",
      "l Republic of Malta",
      "l Kingdom of Norway",
    ],
    [
      "between others",
      "[l Oslo] is in Norway; the Republic of Malta is not in [l Rome].",
      "l Oslo",
      "l Republic of Malta",
      "l Rome",
    ],
    ["of which it read a part", "They met in the [o Republic] of Malta.", "l Republic of Malta"],
    ["not within a longer name", "They met in the [o Big Republic of Malta].", "o Big Republic of Malta"],
    [
      "before a sentence that opens with a capital",
      "They met in the Republic of Malta. Choir sang.",
      "l Republic of Malta",
    ],
    ["not with “in”", "They met in the Republic in Malta."],
    ["nor in lower case", "They met in the Republic of malta."],
  ]);
});

describe("letters that are a body, and letters that are none", () => {
  holds([
    ["with what it did", "Here the WHOX sent men.", "o WHOX"],
    ["six letters", "Here the WHOXWH went.", "o WHOXWH"],
    ["not seven", "Here the WHOXWHO went."],
    ["nor one", "Here the W went."],
    ["nor a measure", "Here the GDP went."],
    ["nor a country", "Here the UK went."],
    ["nor without an article", "Here WHOX went."],
    ["nor in a line of capitals", "HERE THE WHOX WENT"],
    ["at the end of a sentence", "Here was the WHOX.", "o WHOX"],
    ["before a comma", "Here was the WHOX, too.", "o WHOX"],
    ["before what it has", "Here was the WHOX’s man.", "o WHOX"],
    ["at the end of a paragraph", "It was the WHOX\n\nMen left.", "o WHOX"],
    ["not before a noun", "Here was the WHOX man."],
    ["nor a word that is a noun as well", "Here was the WHOX cut."],
    ["nor another capital", "Here was the WHOX Group."],
    ["that the tagger read as somebody", "Here the [p WHOX] went.", "p WHOX"],
  ]);
});

describe("whose score and whose result it is", () => {
  holds([
    ["a bomber is no score", "[l Lens] beat [l Lyon] with B-52.", "l Lens", "l Lyon"],
    ["nor is a season", "[l Lens] beat [l Lyon] 2019-20.", "l Lens", "l Lyon"],
    ["not who was read as somebody", "The league saw [p Lens] again.", "p Lens"],
    ["against somebody no club", "In golf [l Lens] beat [p Zorvan].", "p Lens", "p Zorvan"],
    ["not in capitals", "In golf [l LENS] beat [p Zorvan].", "l LENS", "p Zorvan"],
    ["nor a country", "In golf [l Kenya] beat [p Zorvan].", "l Kenya", "p Zorvan"],
    ["not in the next paragraph", "They lost.\n\nTo [l Lens] in the league they went.", "l Lens"],
    ["a win", "They win at [l Lens] in the cup.", "o Lens"],
    ["to a victory", "They led to victory at [l Lens] in the cup.", "o Lens"],
    ["not with an aside alone", "The league left [l Lens], the captain left.", "l Lens"],
  ]);
});
