import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { readGazetteer } from "../../src/names/gazetteer.ts";
import { readNameModel } from "../../src/names/name-model.ts";
import { tagNames } from "../../src/names/tag-names.ts";
import { scan } from "../../src/text/scanner.ts";
import { mentionOf } from "../../src/text/tokens.ts";

const data = (name: string) => readFileSync(new URL(`../../src/data/${name}`, import.meta.url));
const model = readNameModel(data("names.bin"));
const gazetteer = readGazetteer(data("gazetteer.bin"));
const language = createLanguage();

/** "person: Ada Mensah" and so on, in text order. */
function tagged(text: string): readonly string[] {
  const tokens = scan(text);
  return tagNames(tokens, model, gazetteer, language).map(
    ({ first, last, type }) => `${type}: ${mentionOf(tokens, first, last).text}`,
  );
}

describe("names in running text", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a person, a place and an organization",
      "Helena Brandt, who leads the University of Tartu, flew from Nairobi to Berlin on Monday.",
      ["person: Helena Brandt", "organization: University of Tartu", "place: Nairobi", "place: Berlin"],
    ],
    [
      "titles stay outside",
      "President Thomas Okello met Mr. Lindqvist in Kampala.",
      ["person: Thomas Okello", "person: Lindqvist", "place: Kampala"],
    ],
    [
      "a rare surname behind an honorific is a person",
      "It was Mrs. Papadakis who paid.",
      ["person: Papadakis"],
    ],
    [
      "the possessive stays outside",
      "Kenya's economy grew, said Joseph Mwangi, Kenya’s finance minister.",
      ["place: Kenya", "person: Joseph Mwangi", "place: Kenya"],
    ],
    [
      "nationalities are no names of ours",
      "The French and German ministers spoke to Brazilian reporters in Paris.",
      ["place: Paris"],
    ],
    [
      "lists are cut at their commas",
      "Rain is expected in Ghana, Togo, Benin and Nigeria.",
      ["place: Ghana", "place: Togo", "place: Benin", "place: Nigeria"],
    ],
    ["hyphened names are whole", "Park Min-jung lives in Seoul.", ["person: Park Min-jung", "place: Seoul"]],
    [
      "names end at a hyphen before a common word",
      "The Brussels-based lawyer Anna Kowalska disagreed.",
      ["place: Brussels", "person: Anna Kowalska"],
    ],
    [
      "a name before a dash is one name",
      "JAKARTA — Indonesia’s boats stay.",
      ["place: JAKARTA", "place: Indonesia"],
    ],
    ["ranks stay outside", "Lt Gen Samuel Okafor spoke in Abuja.", ["person: Samuel Okafor", "place: Abuja"]],
    ["nor are plural nationalities", "Many Hong Kongers and Peruvians disagreed.", []],
    ["days and months are no names", "On Tuesday, in June, nothing happened.", []],
    ["web addresses are no names", "See https://www.example.com/London/Paris for more.", []],
  ])("%s", (_, text, names) => {
    expect(tagged(text)).toEqual(names);
  });

  it("reads a surname like the full name elsewhere in the story", () => {
    const names = tagged(
      "Police chief Maria Tembo resigned on Friday.\n\nTembo had led the force since 2019. The mayor thanked Tembo.",
    );
    expect(names).toEqual(["person: Maria Tembo", "person: Tembo", "person: Tembo"]);
  });
});

describe("what holds for every text", () => {
  const pieces = fc.constantFrom(
    ...[
      "Anna",
      "Kowalska",
      "of",
      "the",
      "Bank",
      "Paris",
      "-",
      ",",
      ".",
      "'s",
      "Mr.",
      "said",
      "UN",
      "7",
      "(",
      ")",
    ],
    ...["constructor", "__proto__", "\n\n", "東京", "😀", "McDonald", "É", "U.S."],
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" "));

  it("names are ordered, apart and inside one sentence", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = scan(text);
        let end = -1;
        for (const { first, last } of tagNames(tokens, model, gazetteer, language)) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(tokens.sentenceOf[first]).toBe(tokens.sentenceOf[last]);
          end = last;
        }
      }),
    );
  });

  it("the same text gives the same names", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagged(text)).toEqual(tagged(text));
      }),
      { numRuns: 30 },
    );
  });

  describe("endless input", () => {
    it.each([
      ["capitals", "LONDON ".repeat(20_000)],
      ["joiners", `Bank ${"of the ".repeat(20_000)}`],
      ["initials", "J. ".repeat(20_000)],
      ["one word", "A".repeat(100_000)],
    ])("stands %s", (_, text) => {
      expect(() => tagged(text)).not.toThrow();
    });
  });
});

describe("the model's file", () => {
  it("is refused where its features are others", () => {
    const other = Uint8Array.from(data("names.bin"));
    other[8]! ^= 1;
    expect(() => readNameModel(other)).toThrow(/train:names/);
  });

  it("may lie at an odd offset", () => {
    const file = data("names.bin");
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    const tokens = scan("Helena Brandt flew to Nairobi.");
    expect(tagNames(tokens, readNameModel(shifted.subarray(1)), gazetteer, language)).toEqual(
      tagNames(tokens, model, gazetteer, language),
    );
  });
});

describe("lists of names", () => {
  const first =
    "Ana Bela Cora Dina Emil Finn Gerd Hana Ivan Jana Karl Lena Mira Nils Olga Pete Rosa Sven Tina Udo".split(
      " ",
    );
  const family = "Adler Brandt Conrad Decker Ekberg Fischer Gruber Hansen Jansen Keller".split(" ");
  /** Two hundred different names, with different initials for as long as there are any. */
  const everybody = family.flatMap((_, k) =>
    first.map((name, i) => `${name} ${family[(i + k) % family.length]!}`),
  );

  it.each([1, 8, 9, 17, 33, 60, 200])("of %i people have them all", (count) => {
    const people = everybody.slice(0, count);
    const names = tagged(`${people.join(", ")}.`).map((name) => name.replace(/^\w+: /, ""));
    expect(names).toEqual(people);
  });
});
