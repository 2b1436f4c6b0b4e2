import { describe, expect, it } from "vitest";
import { reasonFor } from "../../src/names/reasons.ts";
import { applyRules } from "../../src/names/rules/apply-rules.ts";
import { gazetteer, readMarked } from "./marked-names.ts";

describe("why a name is what it is taken for", () => {
  it.each([
    ["President [p Zorvan] said no.", "a person: a title before it (“President”), “said” after it, in doubt"],
    ["It was Mrs [p Zorvan] who paid.", "a person: “Mrs” before it, “who” after it, in doubt"],
    ["He paid, said [p Eva Zorvan].", "a person: “said” before it, a known given name, in doubt"],
    ["[p Zorvan], who paid, left.", "a person: “who” after it, in doubt"],
    ["Rain fell in [l Nairobi].", "a place: known as a city, “in” before it, in doubt"],
    ["Rain fell on [l Peru].", "a place: known as a country, in doubt"],
    ["Rain fell on [l Tamil Nadu].", "a place: known as a region, in doubt"],
    ["Boats left the [l Black Sea].", "a place: known as a place, a word of places in it (“Sea”), in doubt"],
    ["Boats left the [l Zorvan River].", "a place: a word of places in it (“River”), in doubt"],
    [
      "The [o World Bank] lent it.",
      "an organization: known as an organization, a word of organizations in it (“Bank”), in doubt",
    ],
    [
      "The [o Zorvan Ministry] said no.",
      "an organization: a word of organizations in it (“Ministry”), “said” after it, in doubt",
    ],
    ["Then [o Zorvan] beat them.", "an organization: “beat” after it, in doubt"],
    ["They beat [o Zorvan].", "an organization: “beat” before it, in doubt"],
    ["Then [p Zorvan] left.", "a person: from all its words and those around it, in doubt"],
    ["He left. [p Zorvan] left.", "a person: from all its words and those around it, in doubt"],
    ["[p Zorvan AB] rose.", "an organization: it ends in a legal form of companies"],
    ["[p Vilnius] said so.", "a place: known as a place, and nobody in the story bears the name"],
  ])("%s: %s", (marked, reason) => {
    const { context, names } = readMarked(marked);
    const [name] = applyRules(context, names);
    expect(reasonFor(context.view.tokens, name!, gazetteer)).toBe(reason);
  });

  it("says nothing of doubt where there was none", () => {
    const { context, names } = readMarked("Rain fell on [l Peru].");
    expect(reasonFor(context.view.tokens, { ...names[0]!, margin: 150 }, gazetteer)).toBe(
      "a place: known as a country",
    );
  });
});
