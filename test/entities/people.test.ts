import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The people of a marked text as "name: alias, alias", with the number of mentions. */
function people(marked: string): string[] {
  return resolveMarked(marked).people.map(
    ({ name, aliases, mentions }) => `${[name, ...aliases].join(" | ")} ×${mentions.length}`,
  );
}

describe("one person", () => {
  it.each([
    ["a bare surname", "{p:Jane Oduya} spoke. {p:Oduya} left.", "Jane Oduya | Oduya ×2"],
    [
      "a surname in the headline, before the name",
      "{p:Oduya} resigns\n{p:Jane Oduya} resigned.",
      "Jane Oduya | Oduya ×2",
    ],
    ["a given name", "{p:Jane Oduya} spoke. {p:Jane} left.", "Jane Oduya | Jane ×2"],
    ["initials", "{p:J. K. Oduya} wrote. {p:Jane Kemi Oduya} read.", "Jane Kemi Oduya | J. K. Oduya ×2"],
    [
      "initials without space",
      "{p:J.K. Oduya} wrote. {p:Jane Kemi Oduya} read.",
      "Jane Kemi Oduya | J.K. Oduya ×2",
    ],
    ["a middle initial", "{p:Jane K. Oduya} wrote. {p:Jane Oduya} read.", "Jane K. Oduya | Jane Oduya ×2"],
    [
      "initials for the whole name",
      "{p:Khalid bin Rashid} came. {p:KBR} left.",
      "Khalid bin Rashid | KBR ×2",
    ],
    [
      "a nickname in marks",
      "{p:Maria “Cora” Reyes} sang. {p:Cora Reyes} bowed.",
      "Maria “Cora” Reyes | Cora | Cora Reyes ×2",
    ],
    ["a surname first", "{p:Pei Liwen} ({p+:裴麗文}) spoke. {p:Pei} left.", "Pei Liwen | 裴麗文 | Pei ×2"],
    [
      "a particle, left out",
      "{p:Haidar al-Sudairi} spoke. {p:Sudairi} left.",
      "Haidar al-Sudairi | Sudairi ×2",
    ],
    ["letters without accents", "{p:Željko Đurić} won. {p:Duric} smiled.", "Željko Đurić | Duric ×2"],
    ["a title inside the name", "{p:Zainab Garba} came. {p:Dr. Garba} spoke.", "Zainab Garba | Dr. Garba ×2"],
    ["a name over a line break", "{p:Jane\nOduya} spoke. {p:Jane Oduya} left.", "Jane Oduya ×2"],
  ])("is known by %s", (_, marked, expected) => {
    expect(people(marked)).toEqual([expected]);
  });
});

describe("two people", () => {
  it.each([
    ["have different given names", "{p:Ana Reyes} met {p:Leo Reyes}.", ["Ana Reyes ×1", "Leo Reyes ×1"]],
    [
      "have different initials in the middle",
      "{p:George W. Holt} met {p:George H. W. Holt}.",
      ["George W. Holt ×1", "George H. W. Holt ×1"],
    ],
    [
      "are father and son",
      "{p:Carl Holt Sr.} met {p:Carl Holt Jr.}.",
      ["Carl Holt Sr. ×1", "Carl Holt Jr. ×1"],
    ],
    [
      "are told apart by Mr. and Ms.",
      "{p:Hanna Lind} married {p:Oskar Lind}. Ms. {p:Lind} sang. Mr. {p:Lind} slept. Ms. {p:Lind} woke him.",
      ["Hanna Lind | Lind ×3", "Oskar Lind | Lind ×2"],
    ],
    [
      "are told apart by their offices",
      "Senator {p:Ruth Vale} met Judge {p:Ann Vale}. Senator {p:Vale} spoke, Judge {p:Vale} listened.",
      ["Ruth Vale | Vale ×2", "Ann Vale | Vale ×2"],
    ],
    [
      "share a surname that means the one not introduced as kin",
      "{p:Rosa Vale} came with her brother, {p:Ivo Vale}. {p:Vale} spoke.",
      ["Rosa Vale | Vale ×2", "Ivo Vale ×1"],
    ],
    [
      "share a surname that means the one named last",
      "{p:Kim Seo-jin} left. Later {p:Kim Tae-woo} spoke. {p:Kim} sang.",
      ["Kim Seo-jin ×1", "Kim Tae-woo | Kim ×2"],
    ],
  ])("%s", (_, marked, expected) => {
    expect(people(marked)).toEqual(expected);
  });
});

describe("the types of the same words", () => {
  it("take the country before the person, and the person's surname before the place", () => {
    const { people: found, places } = resolveMarked("{p:Chad} lies far. {p:Paris Holt} likes {l:Paris}.");
    expect(found.map(({ name }) => name)).toEqual(["Paris Holt"]);
    expect(places.map(({ name }) => name)).toEqual(["Chad", "Paris"]);
  });
});
