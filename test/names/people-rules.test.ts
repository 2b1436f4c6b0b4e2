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

describe("which lists are of people", () => {
  holds([
    [
      "with ages and “and”",
      "It was [p Ito], 41, and [p Lund], 38, and Zorvan, 29, again.",
      "p Ito",
      "p Lund",
      "p Zorvan",
    ],
    ["not with numbers joined", "It was [p Ito], 41-38, and [p Lund], Zorvan.", "p Ito", "p Lund"],
    [
      "not with as many others",
      "[p Ito], [p Lund], [l500 Quelm] and [l Oslo] left.",
      "p Ito",
      "p Lund",
      "l Quelm",
      "l Oslo",
    ],
    [
      "nor with a place of which the tagger was sure",
      "[p Ito], [l Quelm] and [l450 Vask] left.",
      "p Ito",
      "l Quelm",
      "l Vask",
    ],
    ["nor where one is of three", "[p Ito], [l Quelm] and [l Vask] left.", "p Ito", "l Quelm", "l Vask"],
    [
      "a body stays with less doubt",
      "[p Ito], [o300 Quelm] and [p Lund] left.",
      "p Ito",
      "o Quelm",
      "p Lund",
    ],
    [
      "than a place that nobody knows",
      "[p Ito], [l300 Quelm] and [p Lund] left.",
      "p Ito",
      "p Quelm",
      "p Lund",
    ],
    ["a river that is known", "[p Ito], [l300 Danube] and [p Lund] left.", "p Ito", "l Danube", "p Lund"],
    ["two surnames and a city", "Rodríguez, [l Oslo] and Fernández left.", "l Oslo"],
    ["two surnames", "Rodríguez and Fernández left.", "p Rodríguez", "p Fernández"],
    ["not with a comma alone", "Rodríguez, Fernández left."],
    ["nor with a thing between", "Rodríguez, table and Fernández left."],
    ["a word that is a surname, too", "[p Ito], [p Lund] and Banks left.", "p Ito", "p Lund", "p Banks"],
    ["not beside one", "[p Ito] and Banks left.", "p Ito"],
    ["nor a title's", "Chairs Banks and Oyelowo left."],
    [
      "a month that is a given name",
      "[p Ada Ito], [p Leo Lund] and May Zorvan left.",
      "p Ada Ito",
      "p Leo Lund",
      "p May Zorvan",
    ],
    ["no cup", "[p Ada Ito], [p Leo Lund] and Cup Zorvan left.", "p Ada Ito", "p Leo Lund"],
    ["not before a noun of theirs", "[p Ito], [p Lund] and Zorvan co-stars left.", "p Ito", "p Lund"],
    ["nor before a small word that goes on", "[p Ito], [p Lund] and Zorvan ya men left.", "p Ito", "p Lund"],
    ["a capital inside", "[p Ito], [p Lund] and McZorvan left.", "p Ito", "p Lund", "p McZorvan"],
    ["no conjunction", "[p Ito], [p Lund] and But left.", "p Ito", "p Lund"],
    ["not across sentences", "[p Ito]. [p Lund]. And Zorvan left.", "p Ito", "p Lund"],
    ["what they scored", "Tries: [p Ito] 2, [p Lund], Zorvan.", "p Ito", "p Lund", "p Zorvan"],
    ["in brackets", "Tries: [p Ito] (2), [p Lund], Zorvan.", "p Ito", "p Lund", "p Zorvan"],
    ["not anything in brackets", "Tries: [p Ito] (all), [p Lund], Zorvan.", "p Ito", "p Lund"],
    ["nor brackets that go on", "Tries: [p Ito] (2 won), [p Lund], Zorvan.", "p Ito", "p Lund"],
    ["brothers", "Brothers Quelm and [p Ada Lund] left.", "p Quelm", "p Ada Lund"],
    [
      "a surname by its form, read as a body",
      "Here [p Ito], [p Lund] and [o300 D’Zorvan] left.",
      "p Ito",
      "p Lund",
      "p D’Zorvan",
    ],
  ]);
});

describe("who said so and of what", () => {
  holds([
    ["somebody whom nobody knows", "“We lost,” said Ada Zorvan of Vask.", "p Ada Zorvan"],
    ["not what is before a work", "“We lost,” said Quelm Zorvan director [p Ana Pulu].", "p Ana Pulu"],
  ]);
});

describe("kin in an aside", () => {
  holds([
    ["one read as a place", "The Zorvan brothers, [p Nuwan] and [l Dilan], left.", "p Nuwan", "p Dilan"],
    ["however sure", "Her sons, [p Nuwan] and [l800 Kemi], left.", "p Nuwan", "p Kemi"],
    ["of which the tagger read none", "Her sons, Nuwan and Kemi, left.", "p Nuwan", "p Kemi"],
    ["at the end", "They met her sons, Nuwan and Kemi.", "p Nuwan", "p Kemi"],
    ["not where the sentence goes on", "They told her sons, [l Oslo] and [l Kemi] said.", "l Oslo", "l Kemi"],
    ["nor without kin", "They saw her towns, [l Oslo] and [l Kemi], again.", "l Oslo", "l Kemi"],
    ["nor where they are", "They saw her sons in [l Oslo] and [l Kemi], again.", "l Oslo", "l Kemi"],
    ["nor a known body", "They told her sons, Kemi and Nokia, again.", "o Nokia"],
    ["nor without a comma", "They saw her sons [l Oslo] and [l Kemi], again.", "l Oslo", "l Kemi"],
    ["nor bodies", "They told her sons, [l Oslo] and [o Zorvan], again.", "l Oslo", "o Zorvan"],
    ["nor a country", "They told her sons, Kemi and [l Chad], again.", "p Kemi", "l Chad"],
    [
      "nor what has two words",
      "They told her sons, Kemi and [l Quelm Vask], again.",
      "p Kemi",
      "l Quelm Vask",
    ],
    ["nor letters", "They told her sons, Kemi and [l QVX], again.", "p Kemi", "l QVX"],
    ["nor one alone", "They told her sons, [l Oslo], again.", "l Oslo"],
  ]);
});

describe("what children call their parents", () => {
  holds([
    ["is no name", "“[p Mummy] told us,” said [p Ada Lund].", "p Ada Lund"],
    ["but a part of one", "“[p Daddy Zorvan] told us,” said [p Ada Lund].", "p Daddy Zorvan", "p Ada Lund"],
  ]);
});

describe("titles and works before a name", () => {
  holds([
    ["a sign behind one", "They met [p Dato’ Azman Zorvan] again.", "p Azman Zorvan"],
    ["not a sign before the name", "They met [p Dato ’Azman Zorvan] again.", "p Dato ’Azman Zorvan"],
    ["a word before a title", "They met [p Outgoing Rector Ada Zorvan] again.", "p Ada Zorvan"],
    [
      "not before what is none",
      "They met [p Outgoing Quelm Ada Zorvan] again.",
      "p Outgoing Quelm Ada Zorvan",
    ],
    ["nor before a title alone", "They met [p Outgoing Rector] again.", "p Outgoing Rector"],
    ["a title that is a name", "They met [p Dean Petra Zupan] again.", "p Petra Zupan"],
    ["before one word it may be one", "They met [p Dean Petra] again.", "p Dean Petra"],
    ["nor before what is no given name", "They met [p Dean Quelm Zorvan] again.", "p Dean Quelm Zorvan"],
    ["a work that is a surname, before two", "[p Weaver Ada Zorvan] left.", "p Ada Zorvan"],
    ["a work before what is no given name", "[p Farmer Quelm Zorvan] left.", "p Quelm Zorvan"],
    ["a work after speech", "“It hurts,” [p Keeper Ada Zorvan] said.", "p Ada Zorvan"],
    ["not within a sentence", "Then [p Nurse Ada Zorvan] left.", "p Nurse Ada Zorvan"],
    ["a work alone", "[p Nurse] left.", "p Nurse"],
    ["by its ending", "[p Beekeeper Ada Zorvan] left.", "p Ada Zorvan"],
    ["not before what is no given name", "[p Paralympian Quelm Zorvan] left.", "p Paralympian Quelm Zorvan"],
    ["what an office is for", "The Minister of Mines and [p Energy Paulo Reis] left.", "p Paulo Reis"],
    ["not with “or”", "The Minister of Mines or [p Energy Paulo Reis] left.", "p Energy Paulo Reis"],
    ["nor behind lower case", "They left the mines and [p Energy Paulo Reis] left.", "p Energy Paulo Reis"],
    [
      "nor before what is no given name",
      "The Minister of Mines and [p Energy Quelm Reis] left.",
      "p Energy Quelm Reis",
    ],
    ["nor a surname", "The Minister of Mines and [p Reis Paulo Ito] left.", "p Reis Paulo Ito"],
    ["a rank in capitals", "They met [p PC Ada Zorvan] again.", "p Ada Zorvan"],
    ["an abbreviated rank with its stop", "They met [p Insp. Ada Zorvan] again.", "p Ada Zorvan"],
    ["two of them", "They met [p Asst. Supt. Ada Zorvan] again.", "p Ada Zorvan"],
    ["not in small letters", "They met [p Pc Ada Zorvan] again.", "p Pc Ada Zorvan"],
  ]);
});

describe("somebody again by a word of his name", () => {
  holds([
    ["with an age of two digits", "[p Fran English] ate. English, 63, slept.", "p Fran English", "p English"],
    ["not of three", "[p Fran English] ate. English, 630, slept.", "p Fran English"],
    ["nor with an aside", "[p Fran English] ate. English, late, slept.", "p Fran English"],
    ["with “Mr”", "[p Fran English] ate. Then Mr English slept.", "p Fran English", "p English"],
    ["not in capitals", "[p Fran English] ate. ENGLISH said so.", "p Fran English"],
    ["a word that nobody knows", "[p Fran Quelm] ate. They saw Quelm.", "p Fran Quelm", "p Quelm"],
    ["but no month", "[p Fran May] ate. They saw May.", "p Fran May"],
    ["nor a conjunction", "[p Fran But] ate. But said so.", "p Fran But"],
    [
      "in full where the surname stands alone",
      "Will Sharp never sat. Then [p Sharp] rose.",
      "p Will Sharp",
      "p Sharp",
    ],
    ["not with a title", "President Sharp never sat. Then [p Sharp] rose.", "p Sharp"],
    ["nor with three words", "Will Quelm Sharp sat. Then [p Sharp] rose.", "p Sharp"],
  ]);
});

describe("whom a firm is named for", () => {
  holds([
    ["with “Mr” before the name", "Then Mr [p Morgan Stanley] rose.", "p Morgan Stanley"],
    ["with an age in brackets", "Here [p Morgan Stanley] (40) rose.", "p Morgan Stanley"],
    ["not with another aside", "Here [p Morgan Stanley], late, rose.", "o Morgan Stanley"],
    ["nor with a number", "Here [p Morgan Stanley] 40 rose.", "o Morgan Stanley"],
    [
      "nor where the first word stands alone",
      "Here [p Morgan Stanley] rose. Here [p Morgan] rose.",
      "o Morgan Stanley",
      "p Morgan",
    ],
  ]);
});

describe("clubs in transfers", () => {
  holds([
    ["who and to which", "They sold [p Ada Obi] the winger to [l Barcelona].", "p Ada Obi", "o Barcelona"],
    [
      "from another club",
      "The [o Acme] sold [p Ada Obi] to [l Barcelona].",
      "o Acme",
      "p Ada Obi",
      "o Barcelona",
    ],
    ["not near one", "They sold [p Ada Obi] the winger near [l Barcelona].", "p Ada Obi", "l Barcelona"],
    ["nobody by name", "They sold the winger to [l Barcelona].", "l Barcelona"],
    ["without a transfer", "They met [p Ada Obi] the winger to [l Barcelona].", "p Ada Obi", "l Barcelona"],
    [
      "without a club or a player",
      "They sold [p Ada Obi] the bread to [l Barcelona].",
      "p Ada Obi",
      "l Barcelona",
    ],
    [
      "with a club in the sentence before",
      "The [o Acme] met. They sold [p Ada Obi] to [l Barcelona].",
      "o Acme",
      "p Ada Obi",
      "l Barcelona",
    ],
    [
      "or behind",
      "They sold [p Ada Obi] to [l Barcelona]. The [o Acme] met.",
      "p Ada Obi",
      "l Barcelona",
      "o Acme",
    ],
    [
      "with somebody in the sentence before",
      "[p Ada Obi] left. They sold the winger to [l Barcelona].",
      "p Ada Obi",
      "l Barcelona",
    ],
    ["or behind it", "They sold the winger to [l Barcelona]. [p Ada Obi] left.", "l Barcelona", "p Ada Obi"],
  ]);
});

describe("sentences full of surnames", () => {
  holds([
    [
      "what somebody found",
      "It was [p Ito] who passed to [p Lund], who found Zorvan.",
      "p Ito",
      "p Lund",
      "p Zorvan",
    ],
    [
      "read as a place",
      "It was [p Ito] who passed to [p Lund], who found [l Zorvan].",
      "p Ito",
      "p Lund",
      "p Zorvan",
    ],
    [
      "not where the tagger was sure",
      "It was [p Ito] who passed to [p Lund], who found [l200 Zorvan].",
      "p Ito",
      "p Lund",
      "l Zorvan",
    ],
    ["nor a city", "It was [p Ito] who passed to [p Lund], who found Oslo.", "p Ito", "p Lund"],
    ["nor a month", "It was [p Ito] who passed to [p Lund], who found May.", "p Ito", "p Lund"],
    ["nor in capitals", "It was [p Ito] who passed to [p Lund], who found ZORVAN.", "p Ito", "p Lund"],
    ["nor two words", "It was [p Ito] who passed to [p Lund], who found Zorvan Kallo.", "p Ito", "p Lund"],
    ["nor behind no verb", "It was [p Ito] who passed to [p Lund], the Zorvan.", "p Ito", "p Lund"],
    [
      "nor before a word for bodies",
      "It was [p Ito] who passed to [p Lund], who formed Zorvan alliance.",
      "p Ito",
      "p Lund",
    ],
    ["nor with one surname", "It was [p Ito] who found Zorvan.", "p Ito"],
    ["nor two in two sentences", "It was [p Ito]. It was [p Lund] who found Zorvan.", "p Ito", "p Lund"],
    ["nor with titles", "It was Mr [p Ito] who passed to [p Lund], who found Zorvan.", "p Ito", "p Lund"],
    ["nor with offices", "It was coach [p Ito] who passed to [p Lund], who found Zorvan.", "p Ito", "p Lund"],
    ["by whom somebody is out", "Then [p Ito] fell, bowled by McZorvan for 9.", "p Ito", "p McZorvan"],
    ["to whom he fell", "Then [p Ito] fell to O’Zorvan for 9.", "p Ito", "p O’Zorvan"],
    [
      "a word that nobody knows, beside two",
      "Here [p Ito] and [p Lund] were beaten by Zorvan.",
      "p Ito",
      "p Lund",
      "p Zorvan",
    ],
    ["and one", "Here [p Ito] was beaten by Zorvan.", "p Ito"],
    ["not by whom they are owned", "Here [p Ito] and [p Lund] were owned by Zorvan.", "p Ito", "p Lund"],
    ["who runs somebody out", "Here [p Ito] was run out by McZorvan.", "p Ito", "p McZorvan"],
    ["not who runs a shop", "Here [p Ito] ate at a bar run by McZorvan.", "p Ito"],
    ["nor beside nobody", "The bar was robbed by McZorvan."],
    ["a surname that is a word, behind what is played", "Then [p Ito] trapped Root lbw.", "p Ito", "p Root"],
    ["not before a noun", "Then [p Ito] trapped Root vegetables.", "p Ito"],
    ["nor what is no surname", "Then [p Ito] trapped Bread lbw.", "p Ito"],
    [
      "read as a body, behind “by”",
      "Then [p Ito] and [p Lund] left, stumped by [o300 Zorvan].",
      "p Ito",
      "p Lund",
      "p Zorvan",
    ],
    [
      "not behind what firms do",
      "Then [p Ito] and [p Lund] left, hired by [o300 Zorvan].",
      "p Ito",
      "p Lund",
      "o Zorvan",
    ],
  ]);
});

describe("how far a name goes behind “Mr”", () => {
  holds([
    ["three words", "Then Mr. Vale Adair Kallo left.", "p Vale Adair Kallo"],
    ["not over a stop", "Then Mr. Vale. Adair left.", "p Vale"],
    ["nor over another name", "Then Mr. Vale [p Adair] left.", "p Vale", "p Adair"],
    ["nor a word of grammar", "Then Mr. The left."],
    ["not in the next paragraph", "Then Mr.\n\nVale left."],
    ["read as a place with a possessive", "Then Mr. [l Vale]’s men left.", "p Vale"],
  ]);
});

describe("how many words who holds an office has", () => {
  holds([
    ["two behind what it is for", "The secretary of [o Trade Zorvan Kallo] left.", "p Zorvan Kallo"],
    ["what the lexicon does not hold", "The secretary of [o Affairs Zorvan Kallo] left.", "p Zorvan Kallo"],
    ["with a comma", "The secretary of [o Trade, Zorvan Kallo] left.", "p Zorvan Kallo"],
    ["not one", "The secretary of [o Trade Zorvan] left.", "o Trade Zorvan"],
    ["four", "The secretary of [o Trade Zorvan Kallo Ito Vask] left.", "p Zorvan Kallo Ito Vask"],
    [
      "not five",
      "The secretary of [o Trade Zorvan Kallo Ito Vask Quelm] left.",
      "o Trade Zorvan Kallo Ito Vask Quelm",
    ],
    ["behind a given name any word", "The secretary of [o Trade Jo Park] left.", "p Jo Park"],
    ["but one for bodies", "The secretary of [o Trade Jo Council] left.", "o Trade Jo Council"],
    ["behind another no word", "The secretary of [o Trade Zorvan Park] left.", "o Trade Zorvan Park"],
    ["nor a number", "The secretary of [o Trade Zorvan Kallo 7] left.", "o Trade Zorvan Kallo 7"],
    ["nor a month", "The secretary of [o Trade Zorvan May] left.", "o Trade Zorvan May"],
    [
      "not where the office is in it",
      "The secretary in [o Trade Zorvan Kallo] left.",
      "o Trade Zorvan Kallo",
    ],
    ["nor in the sentence before", "The secretary. Of [o Trade Zorvan Kallo] left.", "o Trade Zorvan Kallo"],
    ["nor without one", "The table of [o Trade Zorvan Kallo] left.", "o Trade Zorvan Kallo"],
  ]);
});

describe("what is no nickname", () => {
  holds([
    ["a given name with one in marks", "Here [p Ada] “Canelo” Alves sang.", "p Ada “Canelo” Alves"],
    ["read as a place", "Here [l Sofia] “Canelo” Alves sang.", "p Sofia “Canelo” Alves"],
    ["not a city", "Here [l Oslo] “Canelo” Alves sang.", "l Oslo"],
    ["in brackets", "Here [p Ada] (Coco) Medina sang.", "p Ada (Coco) Medina"],
    ["that is known as a town", "Here [p Ada] ([l Kemi]) Medina sang.", "p Ada (Kemi) Medina"],
    ["not as a large one", "Here [p Ada] (Paris) Medina sang.", "p Ada"],
    ["nor as a body", "Here [p Ada] (Nokia) Medina sang.", "p Ada"],
    ["a given name that a body has, too", "Here [p Ada] ([o Mina]) Medina sang.", "p Ada (Mina) Medina"],
    ["behind a name of the world", "Here [p Kumari] (Coco) Medina sang.", "p Kumari (Coco) Medina"],
    [
      "behind any that has its letters",
      "Here [p Zorvanelle] (Nellie) Medina sang.",
      "p Zorvanelle (Nellie) Medina",
    ],
    ["accents aside", "Here [p Zorvanélle] (Ellie) Medina sang.", "p Zorvanélle (Ellie) Medina"],
    ["not a surname that has them", "Here [p Garcia] (Garo) Medina sang.", "p Garcia"],
    ["not a country", "Here [p Ada] (Kenya) Medina sang.", "p Ada"],
    ["nor a month", "Here [p Ada] (May) Medina sang.", "p Ada"],
    ["nor behind a surname", "Here [p Zorvan] (Coco) Medina sang.", "p Zorvan"],
    ["nor in lower case", "Here [p Ada] (coco) Medina sang.", "p Ada"],
    ["nor before lower case", "Here [p Ada] (Coco) medina sang.", "p Ada"],
    ["nor two words", "Here [p Ada] (Coco Bo) Medina sang.", "p Ada"],
    [
      "words in marks before an unknown one",
      "[p Ada Slams ‘Reckless’ Zorvan] sang.",
      "p Ada Slams ‘Reckless’ Zorvan",
    ],
  ]);
});

describe("people whom the tagger took for bodies", () => {
  holds([
    ["a given name and a word that nobody knows", "Here [o Ada Zorvan] rose.", "p Ada Zorvan"],
    ["not where it was sure", "Here [o500 Ada Zorvan] rose.", "o Ada Zorvan"],
    ["nor with a word of English", "Here [o Ada Bread] rose.", "o Ada Bread"],
    ["nor a word for bodies", "Here [o Ada Bank] rose.", "o Ada Bank"],
    ["nor three words", "Here [o Ada Zorvan Vask] rose.", "o Ada Zorvan Vask"],
    ["nor one", "Here [o Zorvan] said so.", "o Zorvan"],
    ["two words that nobody knows, who say something", "Here [o Quelm Zorvan] said so.", "p Quelm Zorvan"],
    ["not where they say nothing", "Here [o Quelm Zorvan] rose.", "o Quelm Zorvan"],
    ["by his job", "Here [o Quelm Zorvan], the long-serving secretary of the club, rose.", "p Quelm Zorvan"],
    ["not by a trade of firms", "Here [o Quelm Zorvan], a supplier of bread, rose.", "o Quelm Zorvan"],
    ["a surname by its form, behind what he did", "The door was shut by [o O’Zorvan].", "p O’Zorvan"],
    ["not behind what firms do", "The bread is made by [o McZorvan].", "o McZorvan"],
    ["nor what belongs to it", "The door was shut by [o McZorvan]’s man.", "o McZorvan"],
    ["nor a shop", "The door was shut by [o O’Zorvans].", "o O’Zorvans"],
    ["nor elsewhere", "They like [o O’Zorvan].", "o O’Zorvan"],
    ["initials and a particle", "Here [o JP du Zorvan] rose.", "p JP du Zorvan"],
    ["and two", "Here [o PJ van der Zorvan] rose.", "p PJ van der Zorvan"],
    ["not a club's letters", "Here [o AS de Zorvan] rose.", "o AS de Zorvan"],
    ["nor three letters", "Here [o KPM de Zorvan] rose.", "o KPM de Zorvan"],
    ["nor of a country", "Here [o JP de Chad] rose.", "o JP de Chad"],
    ["a work before the name", "[o Flanker Siya du Zorvan] wept.", "p Siya du Zorvan"],
    ["initials and what he did", "Here [o RG Zorvan] scored.", "p RG Zorvan"],
    ["not what firms do", "Here [o RG Zorvan] merged.", "o RG Zorvan"],
    ["nor a rank", "Here [o DC Zorvan] scored.", "o DC Zorvan"],
    ["a nationality before the name", "Here [o Spaniard Iker Zorvan] rose.", "p Iker Zorvan"],
    ["of two words", "Here [o Sri Lankan Kumari Zorvan] rose.", "p Kumari Zorvan"],
    ["not where it was sure", "Here [o600 Sri Lankan Kumari Zorvan] rose.", "o Sri Lankan Kumari Zorvan"],
    ["nor without a given name", "Here [o Sri Lankan Quelm Zorvan] rose.", "o Sri Lankan Quelm Zorvan"],
    ["nor before a word of bodies", "Here [o Sri Lankan Kumari Bank] rose.", "o Sri Lankan Kumari Bank"],
    ["nor of one word", "Here [o Quelm German Kumari Zorvan] rose.", "o Quelm German Kumari Zorvan"],
    ["nor a country for it", "Here [o Sri Lanka Kumari Zorvan] rose.", "o Sri Lanka Kumari Zorvan"],
    ["nor a place", "Here [l Sri Lankan Kumari Zorvan] rose.", "l Sri Lankan Kumari Zorvan"],
    ["a title before what nobody knows", "[o Umpire Quelm Zorvan] rose.", "p Quelm Zorvan"],
    ["not another work", "[o Baker Quelm Zorvan] rose.", "o Baker Quelm Zorvan"],
    ["nor before a word", "[o Umpire Bread Zorvan] rose.", "o Umpire Bread Zorvan"],
    ["nor letters", "[o Umpire QVX Zorvan] rose.", "o Umpire QVX Zorvan"],
    ["an office, and a surname that is a town", "[o Warden Ada Moyo] rose.", "p Ada Moyo"],
    ["not a word of bodies behind it", "Here [o Spaniard Iker Bank] rose.", "o Spaniard Iker Bank"],
    ["nor another word before it", "Here [o Zorvan Iker Zorvan] rose.", "o Zorvan Iker Zorvan"],
    ["whose sister it is", "He saw her sister [l India] there.", "p India"],
    ["not what is no kin", "He saw her town [l India] there.", "l India"],
    ["nor whose sister is there", "He saw the sister [l India] there.", "l India"],
    ["initials behind a work that opens the sentence", "Opener [o RG Zorvan] left.", "p RG Zorvan"],
    ["not behind a thing", "Table [o RG Zorvan] left.", "o RG Zorvan"],
    [
      "initials and a surname with a capital inside",
      "Here [p Ada Lund] and [o RG McZorvan] rose.",
      "p Ada Lund",
      "p RG McZorvan",
    ],
  ]);
});

describe("given names that are titles elsewhere", () => {
  holds([
    ["with an age", "Here Judge [p Zorvan], 40, wept.", "p Judge Zorvan"],
    ["an officer may have one", "Here Major [p Zorvan], 40, wept.", "p Zorvan"],
    ["before a trade", "Here Judge [p Zorvan], a plumber, wept.", "p Judge Zorvan"],
    ["an officer has none", "Here Major [p Zorvan], a plumber, wept.", "p Major Zorvan"],
    ["a prince by his given name", "Here Prince [p Ada], a plumber, wept.", "p Ada"],
    ["nothing beside it", "Here Judge [p Zorvan] wept.", "p Zorvan"],
    ["beside a full name", "Here [p Ada Obi] and Prince [p Zorvan] wept.", "p Ada Obi", "p Prince Zorvan"],
    ["before one", "Here Prince [p Zorvan] and [p Ada Obi] wept.", "p Prince Zorvan", "p Ada Obi"],
    ["not beside a surname", "Here [p Obi] and Prince [p Zorvan] wept.", "p Obi", "p Zorvan"],
    ["nor one with a title", "Here Dr [p Ada Obi] and Prince [p Zorvan] wept.", "p Ada Obi", "p Zorvan"],
    ["nor with another word", "Here [p Ada Obi] with Prince [p Zorvan] wept.", "p Ada Obi", "p Zorvan"],
    ["nor beside a place", "Here [l Oslo] and Prince [p Zorvan] wept.", "l Oslo", "p Zorvan"],
    ["a day at the start of a sentence", "Wednesday [p Zorvan] was born.", "p Wednesday Zorvan"],
    ["not within it", "Here Wednesday [p Zorvan] was born.", "p Zorvan"],
    ["nor before another verb", "Wednesday [p Zorvan] wept.", "p Zorvan"],
    [
      "nor whom the story names in full",
      "[p Ada Zorvan] left. Judge [p Zorvan], 40, wept.",
      "p Ada Zorvan",
      "p Zorvan",
    ],
    ["nor in small letters", "Here judge [p Zorvan], 40, wept.", "p Zorvan"],
    ["nor a name of its own", "It was [o Judge] [p Zorvan], 40, again.", "o Judge", "p Zorvan"],
  ]);
});

describe("what bears somebody's name, and what does not", () => {
  holds([
    ["a case", "[p Roe] v. [p Wade] was a ruling."],
    ["with another sign", "[p Roe] vs [p Wade] was a ruling."],
    ["not against lower case", "[p Roe] v. wade was a ruling.", "p Roe"],
    ["nor who met", "It was a ruling. [p Roe] met [p Wade].", "p Roe", "p Wade"],
    ["not the doctor", "A drug for [p Parkinson] came.", "p Parkinson"],
    ["nor his wife", "Then [p Parkinson]’s wife came.", "p Parkinson"],
    ["but the patients", "Then [p Parkinson]’s patients came."],
    ["nor another's disease", "[p Zorvan]’s disease came.", "p Zorvan"],
    ["a telescope with another article", "A [p James Webb] telescope saw it.", "p James Webb"],
    ["of one word", "The [p Webb] telescope saw it.", "p Webb"],
    ["with a capital", "The [p James Webb] Telescope saw it.", "p James Webb"],
    ["in the next sentence", "The [p James Webb]\n\ntelescope men saw it.", "p James Webb"],
  ]);
});

describe("given names with what is a place, or a word", () => {
  holds([
    ["a city", "Here Ada Oslo left.", "p Ada Oslo"],
    ["not a country", "Here Ada Kenya left."],
    ["two words that did something", "Rich Price sold it.", "p Rich Price"],
    ["that will do something", "Rich Price will sell it.", "p Rich Price"],
    ["not with a word that nobody bears", "Rich Zorvan sold it."],
    ["nor one alone", "Here Rich sold it."],
    ["a city's name with a surname", "Then Sofia Lund left.", "p Sofia Lund"],
    ["a surname before somebody", "They saw Rodríguez, and [p Ito] again.", "p Rodríguez", "p Ito"],
    ["not with a word between", "They saw [p Ito], old Rodríguez again.", "p Ito"],
  ]);
});

describe("a place that goes on", () => {
  holds([
    ["of two given names", "Then [l Sofia Ada] Zorvan left.", "l Sofia Ada"],
    ["a city that nobody is called", "Then [l Oslo] Zorvan left.", "l Oslo"],
  ]);
});
