import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NAME_BITS, NameClass, readGazetteer, WordClass } from "../../src/names/gazetteer.ts";
import { phraseHash, phraseHashOf } from "../../src/names/phrase-hash.ts";
import { scan } from "../../src/text/scanner.ts";

const file = readFileSync(new URL("../../src/data/gazetteer.bin", import.meta.url));
const gazetteer = readGazetteer(file);
const lookUp = (name: string) => gazetteer.lookUp(phraseHashOf(name));

describe("gazetteer", () => {
  it.each([
    ["Murat", "male"],
    ["Zeynep", "female"],
    ["Nomvula", "female"],
    ["Mio", "both"],
    ["Nairobi", null],
    ["Harvest", null],
  ])("knows %s as a given name: %s", (name, bearer) => {
    expect(gazetteer.givenNameOf(phraseHashOf(name))).toBe(bearer);
  });

  it.each([
    ["Burma", "MM"],
    ["Ivory Coast", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["U.S.", "US"],
    ["USA", "US"],
    ["Britain", "GB"],
    ["Syria", "SY"],
    ["Georgia", "GE"],
    ["Lebanon", "LB"],
    ["Jordan", "JO"],
  ])("knows %s as the country %s", (name, country) => {
    const entry = lookUp(name);
    expect(entry?.country).toBe(country);
    expect(entry!.classes & NameClass.country).not.toBe(0);
    expect(entry!.classes & NameClass.city).toBe(0);
  });

  it.each([
    ["Nairobi", NameClass.city, "KE"],
    ["São Paulo", NameClass.city, "BR"],
    ["Sao Paulo", NameClass.city, "BR"],
    ["Port-au-Prince", NameClass.city, "HT"],
    ["Vaduz", NameClass.city, "LI"],
    ["Nuuk", NameClass.city, "GL"],
    ["Tamil Nadu", NameClass.region, "IN"],
    ["Mich.", NameClass.region, "US"],
    ["Peruvian", NameClass.demonym, "PE"],
    ["Peruvians", NameClass.demonym, "PE"],
    ["Southeast Asia", NameClass.area, null],
    ["Black Sea", NameClass.water, null],
    ["Margaret", NameClass.givenName, null],
    ["World Bank", NameClass.organization, null],
  ])("knows %s", (name, bit, country) => {
    const entry = lookUp(name);
    expect(entry!.classes & bit).toBe(bit);
    expect(entry!.country).toBe(country);
    expect(gazetteer.classesOf(phraseHashOf(name)) & NAME_BITS).toBe(entry!.classes);
  });

  it("knows ordinary words as such, but not as names", () => {
    expect(gazetteer.classesOf(phraseHashOf("teacher")) & WordClass.actor).not.toBe(0);
    expect(lookUp("teacher")).toBeUndefined();
  });

  it("does not know other words", () => {
    for (const name of ["Zzyzx Qwerty", "", "constructor", "the committee", "York New"])
      expect(lookUp(name)).toBeUndefined();
  });

  it("finds a name where it stands in a text", () => {
    const tokens = scan("They flew from SÃO PAULO to Rome.");
    expect(gazetteer.lookUp(phraseHash(tokens, 3, 4))?.country).toBe("BR");
  });

  it("reads bytes that lie at an odd offset", () => {
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    expect(readGazetteer(shifted.subarray(1)).lookUp(phraseHashOf("Nairobi"))?.country).toBe("KE");
  });

  it("refuses a file of another version", () => {
    expect(() => readGazetteer(new Uint8Array(64))).toThrow(/build:gazetteer/);
  });
});
