import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

function organizations(marked: string): string[] {
  return resolveMarked(marked).organizations.map(({ name, aliases }) => [name, ...aliases].join(" | "));
}

describe("one organization", () => {
  it.each([
    ["{o:World Food Programme} ({o:WFP}) trucks left. The {o:WFP} waits.", "World Food Programme | WFP"],
    [
      "{o:International Committee of the Red Cross} staff left. The {o:ICRC} waits.",
      "International Committee of the Red Cross | ICRC",
    ],
    ["It is run by {o:Elgon Medics Ltd.} It closed.", "Elgon Medics Ltd"],
    ["It is run by {o:Elgon Medics Ltd.}", "Elgon Medics Ltd"],
    ["It is run by {o:Elgon Medics Ltd.} of Mbale.", "Elgon Medics Ltd."],
    ["The {o:EU} waits. The {o:European Union} acts.", "European Union | EU"],
    ["{o:Commission on Elections} ({o:Comelec}) staff counted.", "Commission on Elections | Comelec"],
    ["{o:Xinhua News Agency} wrote, {o:Xinhua} said.", "Xinhua News Agency | Xinhua"],
    ["The {o:US Senate} met. The {o:Senate} rose.", "US Senate | Senate"],
    [
      "{o:Ardent Motors Inc.} fell, {o:Ardent Motors} said. {o:Ardent} rose.",
      "Ardent Motors Inc. | Ardent Motors | Ardent",
    ],
    [
      "The {o:Ministry of Foreign Affairs} spoke. The {o:Foreign Ministry} wrote.",
      "Ministry of Foreign Affairs | Foreign Ministry",
    ],
    [
      "The {o:US Department of State} spoke. The {o:State Department} wrote.",
      "US Department of State | State Department",
    ],
    [
      "{o:Zorvan Mills} and the {o:Zorvan Mills Workers' Union} met. {o:Zorvan} paid.",
      ["Zorvan Mills | Zorvan", "Zorvan Mills Workers' Union"],
    ],
    ["{o:Deccan Sagar Cements} fell. {o:Deccan Cements} rose.", "Deccan Sagar Cements | Deccan Cements"],
    [
      "{o:East Waveney District Council} met. {o:Waveney Council} rose.",
      "East Waveney District Council | Waveney Council",
    ],
    ["{o:Lib Dems} won. The {o:Liberal Democrats} sang.", "Liberal Democrats | Lib Dems"],
    ["The {o:Electoral Service} ({o:Servel}) counted.", "Electoral Service | Servel"],
    [
      "The {o:Supreme Court of Ghana} ruled. The {o:Supreme Court} rose.",
      "Supreme Court of Ghana | Supreme Court",
    ],
  ])("in %s", (marked, expected) => {
    expect(organizations(marked)).toEqual([expected].flat());
  });
});

describe("two organizations", () => {
  it.each([
    ["The {o:UN} met. The {o:UN Human Rights Council} wrote.", ["UN", "UN Human Rights Council"]],
    ["{o:Harvard} and {o:Harvard Law School} differ.", ["Harvard", "Harvard Law School"]],
    [
      "{o:European Union} ships; {o:European Union Naval Force} ships.",
      ["European Union", "European Union Naval Force"],
    ],
    [
      "The {o:National Council} and the {o:National Security Council} met.",
      ["National Council", "National Security Council"],
    ],
    ["The {o:Bank of Ghana} and the {o:Bank of Togo} met.", ["Bank of Ghana", "Bank of Togo"]],
  ])("in %s", (marked, expected) => {
    expect(organizations(marked)).toEqual(expected);
  });
});
