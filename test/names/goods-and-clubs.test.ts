import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("goods called by their brand are no bodies", () => {
  holds([
    ["before what they are in", "They left the [o Quelm] jar there."],
    ["behind it", "They left a jar of [o Quelm] there."],
    ["a weapon with an article", "They left a [o Kalashnikov] there."],
    ["many of them", "Police seized 40 [o Glocks] there."],
    ["but who makes it is one", "[o Kalashnikov] said it would pay.", "o Kalashnikov"],
    ["and a body that can", "The [o SRI] can wait.", "o SRI"],
    ["or owns", "They left the [o Quelm]’s jar there.", "o Quelm"],
    ["of two words", "They left the [o Quelm Vask] jar there.", "o Quelm Vask"],
  ]);
});

describe("what is built and bears a name is nobody", () => {
  holds([
    ["an airport without an article", "Snow shut [p Ada Quelm] airport for an hour."],
    ["a bridge", "Police closed [p Ada Quelm] bridge on Monday."],
    ["not before a noun", "They read [p Ada Quelm] bridge poetry.", "p Ada Quelm"],
    ["nor a surname", "They met [p Quelm] airport staff.", "p Quelm"],
  ]);
});

describe("clubs between which players go", () => {
  holds([
    ["to one", "They sold the winger to Vask for 3 million euros.", "o Vask"],
    ["from a town that has one", "They bought the striker from [l Tavira] for a record fee.", "o Tavira"],
    ["signed for", "The winger signed for [l Vask] last week.", "o Vask"],
    ["not without a player", "They sold the shop to Vask for 3 million euros."],
    ["nor without terms", "They sold the winger to Vask."],
    ["nor a country", "They sold the winger to [l Chad] for 3 million euros.", "l Chad"],
    ["nor a large city", "They sold the winger to [l Lagos] for 3 million euros.", "l Lagos"],
    ["whom somebody signed for", "[p Ada Lund] signed from [l Tavira] on Monday.", "p Ada Lund", "o Tavira"],
    ["that the tagger left", "There [p Lund] signed with Quelm.", "p Lund", "o Quelm"],
    ["not what a thing was signed from", "The deal was signed from [l Tavira].", "l Tavira"],
    ["nor where somebody came from", "[p Ada Lund] came from [l Tavira].", "p Ada Lund", "l Tavira"],
    ["nor what a body signed for", "[o Zorvan] signed for [l Tavira].", "o Zorvan", "l Tavira"],
    ["at home to", "Rovers are at home to [l Ashford Town] on Saturday.", "o Ashford Town"],
  ]);
});

describe("teams before who is of them", () => {
  holds([
    ["two words", "“We lost,” said Silver Pride coach [p Ana Pulu].", "o Silver Pride", "p Ana Pulu"],
    ["that say where", "“We lost,” said Northern Tide coach [p Ana Pulu].", "o Northern Tide", "p Ana Pulu"],
    ["one that nobody knows", "“We lost,” said Zorvan captain [p Ana Pulu].", "o Zorvan", "p Ana Pulu"],
    ["which opens no sentence", "Zorvan captain [p Ana Pulu] left.", "p Ana Pulu"],
    ["not one that is a word", "“We lost,” said Pride captain [p Ana Pulu].", "p Ana Pulu"],
    ["nor one that says where", "“We lost,” said Northern captain [p Ana Pulu].", "p Ana Pulu"],
    [
      "without what the sentence gave a capital",
      "Former Silver Pride coach [p Ana Pulu] left.",
      "o Silver Pride",
      "p Ana Pulu",
    ],
    ["not before other work", "“We lost,” said Silver Pride manager [p Ana Pulu].", "p Ana Pulu"],
    ["nor a title in capitals", "They met Silver Pride Coach [p Ana Pulu].", "p Ana Pulu"],
    ["nor without somebody", "They took a Silver Pride coach there."],
    ["nor with a body", "“We lost,” said Silver Pride coach [o Zorvan].", "o Zorvan"],
    [
      "nor with somebody in the next sentence",
      "It was a Silver Pride coach. [p Ana Pulu] left.",
      "p Ana Pulu",
    ],
    [
      "nor in the next paragraph",
      "They then came back again by a Silver Pride coach\n\n[p Ana Pulu] left.",
      "p Ana Pulu",
    ],
    ["nor a nationality", "“We lost,” said Silver Canadian coach [p Ana Pulu].", "p Ana Pulu"],
    ["nor a title", "“We lost,” said Minister Pride coach [p Ana Pulu].", "p Ana Pulu"],
    ["nor letters", "“We lost,” said Silver XI coach [p Ana Pulu].", "p Ana Pulu"],
    ["nor what is played", "“We lost,” said Silver Slam captain [p Ana Pulu].", "p Ana Pulu"],
  ]);
});

describe("teams that drew", () => {
  holds([
    ["of which the tagger made one", "Here [o Rangers and Quelms] drew.", "o Rangers", "o Quelms"],
    ["of which it saw the first", "Here [o Rangers] and Quelms tied.", "o Rangers", "o Quelms"],
    ["or the second", "Here Quelms and [o Rangers] drew 1-1.", "o Quelms", "o Rangers"],
    ["not with something drawn", "Here [o Rangers and Quelms] drew crowds.", "o Rangers and Quelms"],
    ["nor what did something else", "Here [o Rangers and Quelms] met.", "o Rangers and Quelms"],
    ["nor people", "Here [p Rangers] and Quelms drew.", "p Rangers", "p Quelms"],
    ["nor one of them", "Here we saw Quelms with [o Rangers] drew.", "o Rangers"],
    ["nor what has two words", "Here Old Quelms and [o Zorvan Rangers] drew.", "o Zorvan Rangers"],
    ["nor one of two words", "Here [o Zorvan Rangers and Quelms] drew.", "o Zorvan Rangers and Quelms"],
    ["nor in small letters", "Here men and [o Rangers] drew.", "o Rangers"],
    ["nor with them", "Here [o Rangers] and men drew.", "o Rangers"],
    ["nor in the next paragraph", "Here Quelms\n\nand [o Rangers] drew.", "o Rangers"],
  ]);
});

describe("parishes and schools by their saint", () => {
  holds([
    ["read as somebody", "They thanked [p St Andrew]’s organist.", "o St Andrew’s"],
    ["read as a place", "They thanked [l St Andrew]’s pupils.", "o St Andrew’s"],
    ["that the tagger left", "They thanked St Quelm’s headteacher.", "o St Quelm’s"],
    ["read as a body", "They thanked [o St Andrew]’s organist.", "o St Andrew’s"],
    ["not who is one", "Here [p St Andrew], organist of the town’s choir, sang.", "p St Andrew"],
    ["not what a saint has", "They kept [p St Andrew]’s bones.", "p St Andrew"],
    ["nor what the tagger left", "They kept St Quelm’s bones."],
    ["nor in the next sentence", "They kept [p St Andrew]’s\n\norganist.", "p St Andrew"],
    ["nor somebody's organist", "They thanked [p Ada Andrew]’s organist.", "p Ada Andrew"],
    ["nor with a capital", "They thanked [p St Andrew]’s Organist.", "p St Andrew"],
    ["nor a “St” alone", "They thanked [p St]’s organist.", "p St"],
  ]);
});

describe("campaigns behind who is of them", () => {
  holds([
    ["a demand", "Then [p Ada Quelm] of Keep It Local left.", "p Ada Quelm", "o Keep It Local"],
    ["after a comma", "Then [p Ada Quelm], of Save Our Buses, left.", "p Ada Quelm", "o Save Our Buses"],
    ["not of a town", "Then [p Ada Quelm] of Vask Hill left.", "p Ada Quelm"],
    ["nor of one word", "Then [p Ada Quelm] of Stop left.", "p Ada Quelm"],
  ]);
});

describe("what a firm does before its name, where the sentence gave it a capital", () => {
  holds([
    ["a contractor", "[o Contractor Severn Build Ltd] left.", "o Severn Build Ltd"],
    ["many of them", "[o Solicitors Quelm Zorvan LLP] left.", "o Quelm Zorvan LLP"],
    ["not with one word behind it", "[o Supplier Direct Ltd] left.", "o Supplier Direct Ltd"],
    [
      "nor within the sentence",
      "Then [o Contractor Severn Build Ltd] left.",
      "o Contractor Severn Build Ltd",
    ],
  ]);
});

describe("what the tagger took for a body", () => {
  holds([
    ["is somebody by what people do", "It was trained by [o Des Quelm] there.", "p Des Quelm"],
    ["not by what bodies do", "It was sold by [o Des Quelm] there.", "o Des Quelm"],
    ["is a region with what it has", "[o Victoria] will scrap its trains.", "l Victoria"],
    ["not a team", "[o Victoria] will scrap their trains.", "o Victoria"],
  ]);
});

describe("places that a noun of many tells", () => {
  holds([
    ["set off", "Two villages, [l Vask] and [o Foz do Quelm], burned.", "l Vask", "l Foz do Quelm"],
    [
      "with “of”",
      "The towns of [o Quelm], [l Vask], and [o Zorvan] burned.",
      "l Quelm",
      "l Vask",
      "l Zorvan",
    ],
    ["not alone behind a comma", "In the villages, [o Quelm] burned.", "o Quelm"],
    [
      "nor behind the list",
      "The towns of [l Vask] and [l Oslo] met [o Quelm].",
      "l Vask",
      "l Oslo",
      "o Quelm",
    ],
    [
      "nor a body by its word",
      "The towns of [l Vask], [l Zorvan] and [o Quelm Tribune Group] met.",
      "l Vask",
      "l Zorvan",
      "o Quelm Tribune Group",
    ],
    ["a firm of ferries is no place", "It cost [l Silver Ferries] much.", "o Silver Ferries"],
  ]);
});
