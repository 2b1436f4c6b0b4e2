import { describe, expect, test } from "vitest";
import { extract, type Person, type Place, type Quote } from "../../src/index.ts";
import { type Aliases, applyAliases } from "../../src/pipeline/aliases.ts";
import { readAliases } from "../../src/pipeline/read-aliases.ts";
import { storyOf } from "../story-of.ts";

const text =
  "Ana Ruiz spoke in Oslo. “We stay,” Doe said. Jane Doe nodded. “We go,” said Ruiz of the Harbour Union.";

function at(words: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, text: words };
}

function person(id: string, name: string, aliases: string[], mentions: Person["mentions"]): Person {
  return { id, name, aliases, mentions, role: null, gender: null };
}

function quote(id: string, words: string, entity: string | null, name: string): Quote {
  return {
    id,
    kind: "direct",
    use: "speech",
    ...at(words),
    parts: [at(words)],
    closed: true,
    speaker: { kind: entity === null ? "described" : "person", entity, name, mention: null },
    cue: null,
    confidence: 1,
    when: null,
    rule: "test",
  };
}

const oslo: Place = {
  id: "l1",
  name: "Oslo",
  aliases: [],
  mentions: [at("Oslo")],
  kind: "city",
  country: "NO",
  region: null,
  geonames: null,
  latitude: null,
  longitude: null,
};

/** A story in which Ana Ruiz, Doe and Jane Doe are three people. */
const story = storyOf(text, {
  people: [
    person("p1", "Ana Ruiz", ["Ruiz"], [at("Ana Ruiz"), at("Ruiz", 2)]),
    person("p2", "Doe", [], [at("Doe")]),
    { ...person("p3", "Jane Doe", [], [at("Jane Doe")]), role: { ...at("nodded"), inferred: false } },
  ],
  places: [oslo],
  organizations: [{ id: "o1", name: "Harbour Union", aliases: [], mentions: [at("Harbour Union")] }],
  quotes: [quote("q1", "We stay,", "p2", "Doe"), quote("q2", "We go,", "p1", "Ana Ruiz")],
});

function aliases(names: Readonly<Record<string, string>>, ignored: readonly string[] = []): Aliases {
  return readAliases({ rename: names, ignore: ignored });
}

describe("merging", () => {
  const merged = applyAliases(story, aliases({ "Jane Doe": "Jane Doe", Doe: "Jane Doe" }));

  test("makes one of two, with all their names and mentions in order", () => {
    expect(merged.people).toEqual([
      story.people[0],
      {
        id: "p2",
        name: "Jane Doe",
        aliases: ["Doe"],
        mentions: [at("Doe"), at("Jane Doe")],
        role: { ...at("nodded"), inferred: false },
        gender: null,
      },
    ]);
  });

  test("quotes follow", () => {
    expect(merged.quotes[0]?.speaker).toMatchObject({ kind: "person", entity: "p2", name: "Jane Doe" });
    expect(merged.quotes[1]).toEqual(story.quotes[1]);
  });

  test("leaves the rest of the story alone", () => {
    expect({ ...merged, people: [], quotes: [] }).toEqual({ ...story, people: [], quotes: [] });
  });
});

describe("renaming", () => {
  const renamed = applyAliases(story, aliases({ "Ana Ruiz": "Ana Ruiz Soto", Oslo: "Kristiania" }));

  test("keeps the name in the text as an alias, and the mentions", () => {
    expect(renamed.people[0]).toMatchObject({
      id: "p1",
      name: "Ana Ruiz Soto",
      aliases: ["Ana Ruiz", "Ruiz"],
    });
    expect(renamed.people[0]?.mentions).toEqual(story.people[0]?.mentions);
    expect(renamed.places).toEqual([{ ...oslo, name: "Kristiania", aliases: ["Oslo"] }]);
  });

  test("quotes follow", () => {
    expect(renamed.quotes[1]?.speaker).toMatchObject({ entity: "p1", name: "Ana Ruiz Soto" });
  });

  test("reaches speakers that are no entity", () => {
    const described = { ...story, quotes: [quote("q1", "We stay,", null, "the union")] };
    const [first] = applyAliases(described, aliases({ "the union": "Harbour Union" })).quotes;
    expect(first?.speaker).toMatchObject({ entity: null, name: "Harbour Union" });
  });
});

describe("ignoring", () => {
  const without = applyAliases(story, aliases({}, ["Doe", "Ruiz", "Oslo"]));

  test("takes entities and mentions of that name away", () => {
    expect(without.people.map(({ name, aliases, mentions }) => [name, aliases, mentions.length])).toEqual([
      ["Ana Ruiz", [], 1],
      ["Jane Doe", [], 1],
    ]);
    expect(without.places).toEqual([]);
  });

  test("leaves a quote its speaker, as a description", () => {
    expect(without.quotes[0]?.speaker).toEqual({
      kind: "described",
      entity: null,
      name: "Doe",
      mention: null,
    });
  });
});

test("two of one name stay apart where no alias speaks of them", () => {
  const twins = {
    ...story,
    people: [person("p1", "Doe", [], [at("Doe")]), person("p2", "Doe", [], [at("Doe", 2)])],
  };
  expect(applyAliases(twins, aliases({ Oslo: "Kristiania" })).people).toEqual(twins.people);
});

test("without aliases a story stays as it is", async () => {
  const [found] = await extract(text);
  expect(applyAliases(found!, aliases({}))).toEqual(found);
});

describe("what a newsroom knows", () => {
  const known = (source: string) =>
    applyAliases(
      { ...story, source },
      readAliases({
        merge: [
          { name: "Harbour Union", type: "person", gender: "female", role: "singer" },
          { name: "Ana Ruiz", type: "organization" },
        ],
        files: { "sport/**": { rename: { "Jane Doe": "Jane Doe (rower)" } }, "*.eml": { ignore: ["Oslo"] } },
      }),
    );

  test("a name of another type moves to its section under an id of its own, and its quotes follow", () => {
    const { people, organizations, quotes } = known("news.txt");
    expect(people.map(({ id, name, gender, knownRole }) => [id, name, gender, knownRole])).toEqual([
      ["p2", "Doe", null, undefined],
      ["p3", "Jane Doe", null, undefined],
      ["p4", "Harbour Union", "female", "singer"],
    ]);
    expect(organizations.map(({ id, name }) => [id, name])).toEqual([["o2", "Ana Ruiz"]]);
    expect(quotes[1]!.speaker).toMatchObject({ kind: "organization", entity: "o2", name: "Ana Ruiz" });
  });

  test.each([
    ["sport/rowing/monday.txt", "Jane Doe (rower)", 1],
    ["news/sport.txt", "Jane Doe", 1],
    ["mail/monday.eml", "Jane Doe", 0],
  ])("in %s: %s, %i place", (source, name, places) => {
    const found = known(source);
    expect(found.people.map((each) => each.name)).toContain(name);
    expect(found.places).toHaveLength(places);
  });
});
