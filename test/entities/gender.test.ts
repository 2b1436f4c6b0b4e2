import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The people of a marked text with their genders. */
function genders(marked: string): string {
  return resolveMarked(marked)
    .people.map(({ name, gender }) => `${name}: ${gender}`)
    .join(", ");
}

describe("a person's gender", () => {
  it.each([
    ["a title", "Mrs {p:Okwui} spoke. Sir {p:Tamba Sesay} slept.", "Okwui: female, Tamba Sesay: male"],
    ["a role before the name", "The spokeswoman {p:T. Okwui} spoke.", "T. Okwui: female"],
    ["a role after the name", "{p:Okwui}, a retired actress from Leeds, spoke.", "Okwui: female"],
    ["a role in -woman", "{p:Okwui}, the chairwoman of the board, spoke.", "Okwui: female"],
    [
      "what the role is head of, not what hangs on it",
      "{p:Okwui}, widow of the king, wept.",
      "Okwui: female",
    ],
    ["kin before the name", "His sister, {p:Okwui}, wept.", "Okwui: female"],
    [
      "a pronoun",
      "{p:Okwui} said he would wait. {p:Sesay} said she would not.",
      "Okwui: male, Sesay: female",
    ],
    ["two weak pronouns", "{p:Sesay} thanked him. {p:Sesay} said he would pay.", "Sesay: male"],
    ["a reflexive", "{p:Okwui} taught herself.", "Okwui: female"],
    [
      "a given name where nothing else does",
      "{p:Mary Okwui} spoke. {p:David Sesay} slept.",
      "Mary Okwui: female, David Sesay: male",
    ],
    ["a title against the given name", "Mr {p:Mary Okwui} spoke.", "Mary Okwui: male"],
    [
      "pronouns against the given name",
      "{p:Mary Okwui} hurt himself. {p:Okwui} sold his car.",
      "Mary Okwui: male",
    ],
  ])("is told by %s", (_, marked, expected) => {
    expect(genders(marked)).toBe(expected);
  });

  it.each([
    ["where nothing tells it", "{p:Okwui} spoke.", "Okwui: null"],
    ["by a pronoun of the next paragraph", "{p:Okwui}.\n\nShe smiled.", "Okwui: null"],
    ["by one behind somebody else", "{p:Okwui} met {p:Sesay} and she smiled.", "Okwui: null, Sesay: female"],
    [
      "by a pronoun after another person",
      "{p:Okwui} met {p:Sesay}.\n\nShe smiled.",
      "Okwui: null, Sesay: null",
    ],
    ["by a pronoun in another's words", "{p:Okwui} wrote: “She is my friend.”", "Okwui: null"],
    ["by one object, who is mostly somebody else", "{p:Okwui} told her.", "Okwui: null"],
    ["by a given name of women and men", "{p:Alex Okwui} spoke.", "Alex Okwui: null"],
    ["by a surname that stands first", "{p:Mary Wei-ting} spoke.", "Mary Wei-ting: null"],
    ["by a given name alone", "{p:Mary} spoke.", "Mary: null"],
    ["where a pronoun denies the given name", "{p:Mary Okwui} said he would wait.", "Mary Okwui: null"],
    ["by a chair, which women have held as chairmen", "The chairman {p:Okwui} spoke.", "Okwui: null"],
  ])("is not told %s", (_, marked, expected) => {
    expect(genders(marked)).toBe(expected);
  });
});
