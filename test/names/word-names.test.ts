import { describe } from "vitest";
import { holds } from "./rule-rows.ts";

describe("people named by words whom the tagger read as places", () => {
  holds([
    [
      "with “who” behind a comma",
      "They met in [l Oslo]. Here [l Crystal Hill], who left, wept.",
      "l Oslo",
      "p Crystal Hill",
    ],
    ["not where the tagger was sure", "Here [l600 Crystal Hill], who left, wept.", "l Crystal Hill"],
    ["with “who”", "Those [l Crystal Hill] whose bread it was.", "l Crystal Hill"],
    ["and not after an article", "It was the [l Crystal Hill], who left.", "l Crystal Hill"],
    ["with an age in brackets", "It was [l Crystal Hill] (40).", "p Crystal Hill"],
    ["with an age", "It was [l Crystal Hill], 40, again.", "p Crystal Hill"],
    ["at the end of a sentence, too", "It was [l Crystal Hill], 40.", "p Crystal Hill"],
    ["not with another number", "It was [l Crystal Hill], 400, again.", "l Crystal Hill"],
    ["nor behind a colon", "It was [l Crystal Hill]: 40, again.", "l Crystal Hill"],
    ["not where somebody is in them", "It was in [l Crystal Hill], 40, again.", "l Crystal Hill"],
    ["whom one tells", "They told [l Crystal Hill] so.", "p Crystal Hill"],
    ["behind a work", "It was writer [l Crystal Hill].", "p Crystal Hill"],
    ["behind a profession", "It was farmer [l Crystal Hill].", "p Crystal Hill"],
    ["in small letters", "It was Writer [l Crystal Hill].", "l Crystal Hill"],
    ["not behind a thing", "It was table [l Crystal Hill].", "l Crystal Hill"],
    ["not before a thing", "They told [l Crystal Hill] bridges.", "l Crystal Hill"],
    ["nor a hyphen", "They told [l Crystal Hill]-like men.", "l Crystal Hill"],
    [
      "beside somebody in a list",
      "Here [l Crystal Hill] and [p Ada Obi] ate.",
      "p Crystal Hill",
      "p Ada Obi",
    ],
    ["behind somebody", "Here [p Ada Obi] and [l Crystal Hill] ate.", "p Ada Obi", "p Crystal Hill"],
    ["not beside one word", "Here [l Crystal Hill] and [p Obi] ate.", "l Crystal Hill", "p Obi"],
    ["nor behind one", "Here [p Obi] and [l Crystal Hill] ate.", "p Obi", "l Crystal Hill"],
    ["not with another word", "Here [l Crystal Hill] with [p Ada Obi] ate.", "l Crystal Hill", "p Ada Obi"],
    [
      "not across sentences",
      "Here was [p Ada Obi]. And [l Crystal Hill] ate.",
      "p Ada Obi",
      "l Crystal Hill",
    ],
    ["with “her” behind them", "Here [l Crystal Hill] ate with her men.", "p Crystal Hill"],
    ["not in the next sentence", "Here [l Crystal Hill] ate. Her men slept.", "l Crystal Hill"],
    [
      "nor far behind",
      "Here [l Crystal Hill] ate and slept on and on again and again till noon with her men.",
      "l Crystal Hill",
    ],
    ["a body, too", "Here [o Crystal Hill], who left, wept.", "p Crystal Hill"],
  ]);
});

describe("words of people's names that the tagger left", () => {
  holds([
    ["behind titles", "They were before Magistrate Justice Uche Monday.", "p Uche Monday"],
    ["behind one", "They were before Magistrate Uche Monday again.", "p Uche Monday"],
    ["behind another", "They were before Senator Uche Monday again.", "p Uche Monday"],
    ["not what is nobody's title alone", "They told Justice Monday so.", "p Justice Monday"],
    ["not behind a thing", "They were before Table Uche Monday again."],
    ["a month that is none", "In 2020 May Frost came.", "p May Frost"],
    ["a month that is one", "In May Frost came."],
    ["a holiday", "They saw May Day, who left."],
    ["a question", "Will Rose leave?"],
    ["no question", "Will Rose left.", "p Will Rose"],
    ["two words of names", "They like Crystal Knight a lot.", "p Crystal Knight"],
    ["not behind “from”", "They came from Crystal Knight again."],
    ["nor “near”", "They live near Crystal Knight."],
    ["not before another capital at the start", "Crystal Knight Left."],
    ["not with a place's word", "They like Crystal Hill a lot."],
    ["not with a word that nobody bears", "They like Crystal Zorvan a lot."],
    ["not with a nationality", "They like Kenyan Knight a lot."],
    ["not with a pronoun", "She Knight left."],
    ["by a job with its town", "Hope Springs, the Louisville novelist, won.", "p Hope Springs"],
    ["by a job with its nation", "Hope Springs, an Irish novelist, won.", "p Hope Springs"],
    ["not by what a firm is", "Hope Springs, the Louisville brewer, won.", "o Hope Springs"],
  ]);
});
