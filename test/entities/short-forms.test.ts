import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The organizations of a marked text with their other names: "Chess Union | CU". */
const organizations = (marked: string) =>
  resolveMarked(marked)
    .organizations.map(({ name, aliases }) => [name, ...aliases].join(" | "))
    .join(", ");

describe("the members of a party are the party", () => {
  it.each([
    ["of its name", "The {o:Socialist Party} won. The {o:Socialists} sang.", "Socialist Party | Socialists"],
    [
      "of its adjective",
      "The {o:Democratic Front} won. The {o:Democrats} sang.",
      "Democratic Front | Democrats",
    ],
    ["not of a bank", "The {o:Socialist Bank} won. The {o:Socialists} sang.", "Socialist Bank, Socialists"],
    [
      "not where two have the name",
      "The {o:Socialist Party} and the {o:Socialist Union} won. The {o:Socialists} sang.",
      "Socialist Party, Socialist Union, Socialists",
    ],
    ["of five letters", "The {o:Green Party} won. The {o:Greens} sang.", "Green Party | Greens"],
    ["not of four", "The {o:Redd Party} won. The {o:Redds} sang.", "Redd Party, Redds"],
    [
      "not of two words",
      "The {o:Socialist Party} won. The {o:New Socialists} sang.",
      "Socialist Party, New Socialists",
    ],
  ])("%s: %s", (_, marked, expected) => expect(organizations(marked)).toBe(expected));
});

describe("what stands in brackets behind a body is its short form", () => {
  it.each([
    ["letters", "The {o:Chess Union of Adair} ({o:PBSA}) won. {o:PBSA} sang.", "Chess Union of Adair | PBSA"],
    [
      "a word",
      "The {o:Chess Union of Adair} ({o:Zorva}) won. {o:Zorva} sang.",
      "Chess Union of Adair | Zorva",
    ],
    [
      "not two words",
      "The {o:Chess Union of Adair} ({o:Zorva Board}) won. {o:Zorva Board} sang.",
      "Chess Union of Adair, Zorva Board",
    ],
    [
      "not with more in the brackets",
      "The {o:Chess Union of Adair} ({o:Zorva} men) won. {o:Zorva} sang.",
      "Chess Union of Adair, Zorva",
    ],
    [
      "unless they are its letters",
      "The {o:World Food Programme} ({o:WFP} for short) left.",
      "World Food Programme | WFP",
    ],
    [
      "letters that are known by themselves",
      "The {o:Development Bank of Latin America} ({o:CAF}) lent it. {o:CAF} sang.",
      "Development Bank of Latin America | CAF",
    ],
    [
      "no other word that is known by itself",
      "The {o:Chess Union of Adair} ({o:Google}) won. {o:Google} sang.",
      "Chess Union of Adair, Google",
    ],
    ["not of one word", "{o:Kallo} ({o:Zorva}) won. {o:Zorva} sang.", "Kallo, Zorva"],
  ])("%s: %s", (_, marked, expected) => expect(organizations(marked)).toBe(expected));
});

describe("what stands behind “or” is a body's short form", () => {
  it.each([
    ["of three words", "The {o:Chess Union of Adair}, or {o:Zorva}, won.", "Chess Union of Adair | Zorva"],
    ["of two not once", "The {o:Chess Union}, or {o:Zorva}, won.", "Chess Union, Zorva"],
    [
      "of two where it returns",
      "The {o:Chess Union}, or {o:Zorva}, won. {o:Zorva} sang.",
      "Chess Union | Zorva",
    ],
    ["not of one", "{o:Kallo}, or {o:Zorva}, won. {o:Zorva} sang.", "Kallo, Zorva"],
    ["not without a comma", "The {o:Chess Union} or {o:Zorva} won. {o:Zorva} sang.", "Chess Union, Zorva"],
    [
      "not with another word",
      "The {o:Chess Union}, with {o:Zorva}, won. {o:Zorva} sang.",
      "Chess Union, Zorva",
    ],
    [
      "eight letters",
      "The {o:Chess Union of Adair}, or {o:PBSAPBSA}, won.",
      "Chess Union of Adair | PBSAPBSA",
    ],
    ["not nine", "The {o:Chess Union of Adair}, or {o:PBSAPBSAP}, won.", "Chess Union of Adair, PBSAPBSAP"],
  ])("%s: %s", (_, marked, expected) => expect(organizations(marked)).toBe(expected));
});

describe("a shortened name is the shortest that it may be of", () => {
  it.each([
    [
      "a firm before its union",
      "{o:Zorvan Mills Union} and {o:Zorvan Mills} met. {o:Zorvan} paid.",
      "Zorvan Mills Union, Zorvan Mills | Zorvan",
    ],
    [
      "the first of two as short",
      "{o:Zorvan Mills} and {o:Zorvan Bank} met. {o:Zorvan} paid.",
      "Zorvan Mills | Zorvan, Zorvan Bank",
    ],
  ])("%s: %s", (_, marked, expected) => expect(organizations(marked)).toBe(expected));
});
