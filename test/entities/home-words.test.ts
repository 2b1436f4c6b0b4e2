import { describe, expect, it } from "vitest";
import { whereabouts } from "./stories.ts";

/** Nothing but these words says in which country Adrebo lies. */
const countryOf = (words: string) =>
  /Adrebo (?:in )?(\S+)/.exec(whereabouts(`Rain hit {l:Adrebo}. ${words}`))![1];

describe("what is at home in one country says where a town that nobody knows lies", () => {
  it.each([
    ["a sign", "It cost £30m.", "GB"],
    ["letters before a dollar", "It cost A$30m.", "AU"],
    ["no dollar alone", "It cost $30m.", "no"],
    ["a cedi", "It cost GH¢3,228.", "GH"],
    ["a cent is everybody's", "It cost 30 ¢.", "no"],
    ["letters before digits", "It cost N86m.", "NG"],
    ["thousands", "It cost R185,000.", "ZA"],
    ["no road", "The N1 was shut.", "no"],
    ["no rocket", "They launched R5 again.", "no"],
    ["money in words", "It cost 30 hryvnia.", "UA"],
    ["what half of South Asia counts by", "It cost three lakh.", "no"],
    ["money by its letters", "They owed Tk 900.", "BD"],
    ["an office of villages", "The panchayat met.", "IN"],
    ["no name", "Then Rand spoke.", "no"],
    ["money written small", "It cost five rand.", "ZA"],
    ["a service", "The NHS paid.", "GB"],
    ["a parliament", "The Sejm voted.", "PL"],
    ["a police", "Gardaí came.", "IE"],
    ["no word that is written small", "He saps them.", "no"],
    ["a region in a body's name", "Then the {o:West Yorkshire Police} came.", "GB"],
    ["a city in it", "Then the {o:University of Nairobi} spoke.", "KE"],
    ["no paper's", "It told the {o:Washington Post} so.", "no"],
    ["nobody's surname", "Then {p:Ada English} came.", "no"],
  ])("%s: %s", (_, words, country) => {
    expect(countryOf(words)).toBe(country);
  });

  it("counts money four times at most", () => {
    const marked =
      "Rain hit {l:Adrebo}. It cost £1, £2, £3, £4, £5, £6, £7. {l:Ghana} and {l:Accra} paid {l:Ghana}.";
    expect(whereabouts(marked)).toContain("Adrebo in GH");
  });
});
