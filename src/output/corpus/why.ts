/** Why names of several stories are one, in sentences: what `newsx corpus --why` writes. */
import type { Evidence, Sign } from "../../corpus/identity/evidence.ts";
import { type Comparison, type Explained, sumOf } from "../../corpus/identity/explain.ts";
import { sourceOf } from "../title.ts";

const likenesses: Readonly<Record<string, string>> = {
  same: "the names are the same",
  "other-order": "the names are the same in another order",
  "short-form": "one given name is another form of the other, or one has a middle name",
  spelling: "the names are spelled alike",
  part: "one name is part of the other",
  initials: "one name has initials where the other has names",
  "same-common": "both have a name that every country may have",
  acronym: "one is the acronym of the other",
  "two-letters": "one is an acronym of two letters",
  holding: "they differ in what companies leave off",
  shortened: "one is the other for short",
};

const sentences: Readonly<Record<Sign, (of: string) => string>> = {
  "names agree": (likeness) => likenesses[likeness] ?? likeness,
  "in many stories": (stories) => `the name stands in ${stories} stories: one more is likely of the same`,
  "of other genders": () => "one is a woman, the other a man",
  "Jr. or Sr.": () => "one alone is called junior or senior",
  "of one age": () => "their ages agree",
  "of other ages": () => "their ages do not agree",
  role: (word) => `both are called “${word}”`,
  "other roles": () => "their roles have no word in common",
  "work in other fields": () => "their work lies in fields far apart",
  "a story names both": () => "a story tells the two apart",
  "the one of the name": () => "nobody else of the run is likely meant by the one word",
  "others have the name": () => "others of the run have the name",
  "known by one name": () => "who stands in so many stories is known by one word",
  "one name": () => "the name is the same, or an older one",
  "the one place of the name": () => "the run knows one place of the name",
  "a country and a part of one": () => "one is a country, the other lies in one",
  "in other countries of their own": () => "they lie in two countries",
  "its country is named": () => "the country of the one is named beside the other",
  "a city and a region": () => "one is a city, the other a region",
  "one GeoNames entry": () => "both are one entry of GeoNames",
  "at home elsewhere": () => "the story is at home in another country",
  "at home in": (country) => `both belong to one country (${country})`,
  "at home in other countries": () => "they belong to two countries",
  "in one country": (country) => `both are named with one country (${country})`,
  "in other countries": () => "they are named with other countries",
  "both with": (name) => `both are named with ${name}`,
  "in one town": (town) => `both are named with one town (${town})`,
  "in one outlet": (outlet) => `both stand in ${outlet}`,
};

/** The answer to a question for a name; empty where no story has it. */
export function whyNames(all: readonly Explained[]): string {
  return all.map(explanation).join("\n");
}

function explanation({ first, joined, apart }: Explained): string {
  const rest = first.stories - 1 - joined.length;
  const lines = [
    `${first.name}: first in ${placeOf(first)}`,
    ...joined.flatMap((each) => comparison(each, "is the same")),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    ...apart.flatMap((each) => comparison(each, "is another")),
  ];
  return `${lines.join("\n")}\n`;
}

function comparison(each: Comparison, verdict: string): readonly string[] {
  const head = `  ${each.name} in ${placeOf(each)}${each.stories > 1 ? ` and ${each.stories - 1} more` : ""} ${verdict}`;
  if (each.evidence === null) return [`${head}: your own names or its story say so`];
  return [`${head}: ${signed(sumOf(each))}, and ${each.needed} is needed`, ...each.evidence.map(sentence)];
}

function sentence({ sign, weight, of }: Evidence): string {
  return `    ${signed(weight).padStart(5)}  ${sentences[sign](of ?? "")}`;
}

function signed(weight: number): string {
  return `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
}

function placeOf({ story, line }: Comparison): string {
  return `${sourceOf(story)}:${line}`;
}
