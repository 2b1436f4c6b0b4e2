import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The role of the last person of a marked text. */
function role(marked: string): string | null {
  const found = resolveMarked(marked).people.at(-1)?.role;
  return found === null || found === undefined ? null : found.text + (found.inferred ? " (inferred)" : "");
}

describe("the role of a person", () => {
  it.each([
    ["Chinese Vice Minister of Commerce {p:Guo Renshu} spoke.", "Chinese Vice Minister of Commerce"],
    ["Palestinian Ambassador to Jordan {p:Atif Khairi} spoke.", "Palestinian Ambassador to Jordan"],
    ["The US {o:Senate} heard {l:US} Secretary of State {p:Ana Holt}.", "US Secretary of State"],
    ["{o:Amnesty International} researcher {p:Luc Perrin} said.", "Amnesty International researcher"],
    ["{l:Hong Kong}-based political analyst {p:Fiona Chau} said.", "Hong Kong-based political analyst"],
    [
      "Farmers’ Unity Party (FUP) Legislator {p:Hsieh Mei-lan} said.",
      "Farmers’ Unity Party (FUP) Legislator",
    ],
    ["Commerce and Industry Minister {p:Ana Holt} spoke.", "Commerce and Industry Minister"],
    ["Team leader Dr. {p:Susannah Feld} spoke.", "Team leader"],
    ["Senior Adviser to the President {p:Majd Khalid} spoke.", "Senior Adviser to the President"],
    ["{l:Germany}’s finance minister, {p:Katrin Voss}, resigned.", "Germany’s finance minister"],
    ["The agency’s regional officer, Dr. {p:Luc Perrin}, said.", "regional officer"],
    ["It talked with {l:Uganda} Ugandan President {p:Ana Holt} threatened it.", "Ugandan President"],
    ["{p:Moira Kerr}, a 62-year-old retired nurse, said.", "62-year-old retired nurse"],
    [
      "Among the speakers was the head of a fishing club. “It rains,” {p:Sokha Chann} said.",
      "head of a fishing club (inferred)",
    ],
    ["Its spokesman, {p:Luc Perrin}, declined.", "spokesman"],
    ["The director of the {o:Kaltungo Clinic}, {p:Luc Perrin}, declined.", "director of the Kaltungo Clinic"],
    ["{p:Zainab Garba}, director of the clinic, said.", "director of the clinic"],
    ["{p:Lin Wen} ({p+:林文}), a 61-year-old fisherman, said.", "61-year-old fisherman"],
    ["{p:Shona Hill}, 45, a nurse, wept.", "nurse"],
    ["{p:Musa Garba}, officer-in-charge of the station, said.", "officer-in-charge of the station"],
    ["{p:Tendai Dube}, who is the leader of the party, spoke.", "leader of the party"],
    ["{p:Tendai Dube} was a member of parliament until 2019.", "member of parliament"],
    ["{p:Ana Holt} has been named the acting envoy for climate, they said.", "acting envoy for climate"],
    ["They elected {p:Ana Holt} president of the club.", "president of the club"],
    ["Protester {p:Iona Vale}, a 40-year-old social worker, said.", "40-year-old social worker"],
    [
      "One guest was a nephew of General {p:Van Khai}. “So be it,” {p:Luong Duc} said.",
      "nephew of General Van Khai (inferred)",
    ],
    [
      "A former aide to the king addressed the court. “He knew,” {p:Sofia Ekdahl} said.",
      "former aide to the king (inferred)",
    ],
  ])("in %s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });

  it.each([
    ["{p:Ana Holt}, Reuters reported, said nothing."],
    ["His wife, {p:Ana Holt}, smiled."],
    ["The victim’s brother {p:Ivo Vale} wept."],
    ["They went to coach {p:Ana Holt}."],
    ["In the race were {p:Ana Holt}, Judge {p:Ivo Vale} and {p:Leo Hill}."],
    ["{p:Ana Holt} was angry."],
    ["They met the winner of the race and {p:Ana Holt}."],
    ["A porter saw it. {p:Ana Holt} was a name on the list."],
  ])("is not read from %s", (marked) => {
    expect(role(marked)).toBeNull();
  });
});
