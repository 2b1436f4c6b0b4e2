import { beforeAll, describe, expect, it } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import type { Person, Place } from "../../src/model/result.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { createCueLexicon } from "../../src/quotes/cues/cue-lexicon.ts";
import { MentionKind } from "../../src/quotes/mentions/mention.ts";
import { analyzeStory, type StoryAnalysis } from "../../src/quotes/story-analysis.ts";
import { createClassCache } from "../../src/quotes/words/word-class.ts";
import { scan } from "../../src/text/scanner.ts";
import { holdToCorpus } from "../held-to-corpus.ts";
import { readCast } from "./read-cast.ts";

const language = createLanguage();
const lexicon = createCueLexicon(language);
const kindNames = Object.keys(MentionKind);

/** The names that the rows speak of: the tagger's business is another module's. */
const people = ["Ada Lind", "Ma Li", "Tom “Bud” Reed", "Will Grant", "Reed"];
const places = ["Lund"];

function entityOf(text: string, name: string) {
  const start = text.indexOf(name);
  return { id: name, name, aliases: [], mentions: [{ start, end: start + name.length, text: name }] };
}

function namesIn(text: string) {
  const found = (names: readonly string[]) => names.filter((name) => text.includes(name));
  return {
    people: found(people).map((name): Person => ({ ...entityOf(text, name), role: null, gender: null })),
    places: found(places).map(
      (name): Place => ({
        ...entityOf(text, name),
        kind: "city",
        country: null,
        region: null,
        geonames: null,
        latitude: null,
        longitude: null,
      }),
    ),
    organizations: [],
  };
}

/** The phrases of a text, each with its kind, the kind of its name, and whether it owns something or is a plural. */
function phrasesIn(text: string): readonly string[] {
  const tokens = scan(text);
  const names = indexNames(tokens, namesIn(text));
  return show(analyzeStory(tokens, names, language, lexicon, createClassCache(lexicon, language)));
}

function show({ tokens, mentions }: StoryAnalysis): readonly string[] {
  return mentions.map(({ first, last, kind, name, owner, plural }) => {
    const facts = [kindNames[kind], name?.kind, owner ? "owner" : "", plural ? "plural" : ""].filter(Boolean);
    return `${tokens.text.slice(tokens.start[first], tokens.end[last])}: ${facts.join(" ")}`;
  });
}

describe("the phrases that may be somebody", () => {
  it.each([
    ["a verb's form before a verb", "Reports say so.", ["Reports: noun plural"]],
    ["a verb's form before an auxiliary", "Reports have said so.", ["Reports: noun plural"]],
    ['a verb\'s form behind "and"', "It rained and reports say so.", ["It: pronoun", "reports: noun plural"]],
    ["a verb's form behind a comma", "Late, reports say so.", ["reports: noun plural"]],
    [
      'a verb\'s form behind "because"',
      "It rained because reports say so.",
      ["It: pronoun", "reports: noun plural"],
    ],
    ["a verb's form that is one", "They reports say so.", ["They: pronoun"]],
    [
      "a noun that is a verb's form",
      "The coast guard said the boats sank.",
      ["The coast guard: noun", "the boats: noun plural"],
    ],
    [
      "a verb behind its subject",
      "The crew guard the boats. The crew guard their boats. The crews guard boats.",
      [
        "The crew: noun",
        "the boats: noun plural",
        "The crew: noun",
        "their: possessive",
        "their boats: noun plural",
        "The crews: noun plural",
      ],
    ],
    [
      "owners of owners",
      "The mill's owner's lawyers said so.",
      ["The mill: noun owner", "The mill's owner: noun owner", "The mill's owner's lawyers: noun plural"],
    ],
    [
      "an apostrophe that owns",
      "The mills’ owners said so.",
      ["The mills: noun owner plural", "The mills’ owners: noun plural"],
    ],
    ["objects are nobody", "He told him so.", ["He: pronoun"]],
    ["objects behind a preposition", "According to him it rained.", ["him: pronoun", "it: pronoun"]],
    [
      "pronouns of all kinds",
      "I know who he is; her mill closed.",
      ["I: pronoun", "who: relative", "he: pronoun", "her: possessive", "her mill: noun"],
    ],
    [
      "a title of several words",
      "Vice Minister of Foreign Affairs Ma Li said so.",
      ["Vice Minister of Foreign Affairs Ma Li: name person"],
    ],
    [
      "a title with an article",
      "President of the Senate Ada Lind said so.",
      ["President of the Senate Ada Lind: name person"],
    ],
    [
      "a title with a title behind it",
      "Head of State President Ma Li said so.",
      ["Head: noun", "State President Ma Li: name person"],
    ],
    [
      "a title with a small word",
      "Head of our State Ma Li said so.",
      ["Head: noun", "our: possessive", "our State Ma Li: name person"],
    ],
    [
      "a title with too many words",
      "Secretary of North South East West Upper Lower Lakes Ma Li said so.",
      ["Secretary: noun", "North South East West Upper Lower Lakes Ma Li: name person"],
    ],
    [
      "no title but a person",
      "Friends of Ada Lind said so.",
      ["Friends: noun plural", "Ada Lind: name person"],
    ],
    [
      "no title but a small word",
      "The friends of Lund Ada Lind said so.",
      ["The friends: noun plural", "Lund Ada Lind: name person"],
    ],
    [
      "no title but a name",
      "Ma Li of Lund Ada Lind said so.",
      ["Ma Li: name person", "Lund Ada Lind: name person"],
    ],
    ["a number with its unit", "The 24-year-old said so.", ["The 24-year-old: noun"]],
    [
      "hyphens",
      "A Lund-born baker met the well-known club.",
      ["A Lund-born baker: noun", "the well-known club: noun"],
    ],
    ["hyphens behind a space", "The man - a baker - said so.", ["The man: noun", "a baker: noun"]],
    ["a hyphen before marks", "The anti-“reform” camp said so.", ["The anti: noun"]],
    ["days inside a phrase", "The Friday concert ended.", ["The Friday concert: noun"]],
    [
      "days as phrases",
      "On Friday the market closed. All Friday they slept. The Friday came.",
      ["the market: noun", "they: pronoun"],
    ],
    [
      "months with a hyphen",
      "The mid-June concert met the June-July concert.",
      ["The: noun", "concert: noun", "the June-July concert: noun"],
    ],
    ["stretches of time", "All three weeks passed.", []],
    ["a determiner alone", "Some said so. All said so.", ["Some: noun", "All: noun"]],
    ["a determiner and an adjective", "The wealthy said so.", ["The wealthy: noun"]],
    ["determiners in a row", "All these two boats sank.", ["All these two boats: noun plural"]],
    [
      "possessives",
      "Its old boats sank. All its boats sank.",
      ["Its: possessive", "Its old boats: noun plural", "All its boats: noun plural"],
    ],
    ["adverbs inside", "A very old man slept.", ["A very old man: noun"]],
    [
      "a participle inside",
      "The broken old gate fell. The retired man slept.",
      ["The broken old gate: noun", "The retired man: noun"],
    ],
    ["words that look like verbs", "Will Grant said so.", ["Will Grant: name person"]],
    ["a nickname in marks", "Tom “Bud” Reed said so.", ["Tom: name", "Reed: name"]],
    ["a name in a phrase", "The baker Ada Lind said so.", ["The baker Ada Lind: name person"]],
    ["a place in a phrase", "The Lund baker said so.", ["The Lund baker: noun"]],
    [
      "plurals",
      "The bosses met the boss and the glass.",
      ["The bosses: noun plural", "the boss: noun", "the glass: noun"],
    ],
    ["marks around a phrase", "The baker said “the boats sank” so.", ["The baker: noun"]],
    [
      "a sentence's end ends a phrase",
      "He met the baker.\n\nBoats sank.",
      ["He: pronoun", "the baker: noun", "Boats: noun plural"],
    ],
    [
      "a name in a headline",
      "Mayor Says Will Grant Must Leave Harbour Wall",
      ["Mayor: noun", "Will Grant: name person", "Harbour Wall: name"],
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(phrasesIn(text)).toEqual(expected);
  });

  it("ends a phrase that never ends", () => {
    const [first] = phrasesIn("team ".repeat(60));
    expect(first?.split(" ").length).toBeLessThan(30);
  });
});

/** With the names that the tagger finds. */
describe("phrases of texts", () => {
  let tools: Tools;
  beforeAll(async () => {
    tools = await loadTools();
  });
  const fixture = new URL("../../fixtures/quotes/mentions.corpus.txt", import.meta.url);
  holdToCorpus(fixture, (text) => show(readCast(text, tools).story));
});
