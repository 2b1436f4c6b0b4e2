import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveNames } from "../../src/entities/resolve-names.ts";
import type { TaggedName } from "../../src/names/tagged-name.ts";
import { scan } from "../../src/text/scanner.ts";
import { gazetteer, language, readMarked, readStories, Score, scoreStory, tagStory } from "./stories.ts";

function scoreAll(): Score {
  const score = new Score();
  for (const story of readStories()) {
    const { tokens, names } = tagStory(story);
    scoreStory(story, resolveNames(tokens, names, gazetteer, language), score);
  }
  return score;
}

describe("resolution on stories of our own", () => {
  const score = scoreAll();

  it("joins the mentions of one entity", () => {
    expect(score.f1("b-cubed"), score.report()).toBeGreaterThan(0.98);
  });

  it.each([
    ["roles", 0.96],
    ["aliases", 1],
    ["kinds", 0.96],
    ["countries", 0.95],
    ["metonyms", 0.97],
  ])("finds %s", (measure, floor) => {
    expect(score.figure(measure), score.report()).toBeGreaterThanOrEqual(floor);
  });
});

const word = fc.constantFrom(
  ..."Ma Zhaoxu Smith Jane US WFP Paris , . ( ) “ ” ’s who is a the director of said in and President Mr. 45 - 馬朝旭".split(
    " ",
  ),
);
const type = fc.constantFrom("person", "place", "organization");
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
const lengths = fc.array(fc.tuple(fc.nat(4), fc.nat(3), type), { maxLength: 20 });

/** Names that do not overlap, laid over the tokens: gap, length and type of each. */
function layNames(
  count: number,
  plan: readonly (readonly [number, number, TaggedName["type"]])[],
): TaggedName[] {
  const names: TaggedName[] = [];
  let at = 0;
  for (const [gap, length, kind] of plan) {
    const first = at + gap;
    const last = first + length;
    if (last >= count) break;
    names.push({ first, last, type: kind, rule: "tagger", margin: 500 });
    at = last + 1;
  }
  return names;
}

describe("resolution on anything", () => {
  it("keeps every span, in text order, and takes roles from the text", () => {
    fc.assert(
      fc.property(text, lengths, (story, plan) => {
        const tokens = scan(story);
        const names = layNames(tokens.count, plan);
        const { people, places, organizations } = resolveNames(tokens, names, gazetteer, language);
        const entities = [...people, ...places, ...organizations];
        const starts = entities.flatMap(({ mentions }) => mentions.map(({ start }) => start));
        // Given names of couples are added.
        expect(starts).toEqual(expect.arrayContaining(names.map(({ first }) => tokens.start[first])));
        for (const { mentions } of entities)
          for (const mention of mentions) expect(story.slice(mention.start, mention.end)).toBe(mention.text);
        for (const list of [people, places, organizations]) {
          const firsts = list.map(({ mentions }) => mentions[0]!.start);
          expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        }
        for (const { role } of people)
          if (role !== null) expect(story.slice(role.start, role.end)).toBe(role.text);
      }),
    );
  });

  it.each([
    [
      "{p:Jane Oduya} spoke in {l:Chad}. {p:Oduya} left.",
      ["Jane Oduya: full-name", "Oduya: surname", "Chad: country"],
    ],
    [
      "{p:Theodore J. Abara} spoke. {p:T. J. Abara} left.",
      ["Theodore J. Abara: full-name", "T. J. Abara: initials"],
    ],
  ])("explains for every mention which rule joined it: %s", (story, rules) => {
    const { tokens, names } = tagStory(readMarked(story));
    const heard: string[] = [];
    resolveNames(tokens, names, gazetteer, language, ({ form }, _, rule) =>
      heard.push(`${form.text}: ${rule}`),
    );
    expect(heard).toEqual(rules);
  });

  it("makes a place of a doubtful name before a place word", () => {
    const { tokens, names } = tagStory(readMarked("Rain fell on the hilly {o:Gwandu} district."));
    const doubtful = names.map((name) => ({ ...name, margin: 10 }));
    expect(resolveNames(tokens, doubtful, gazetteer, language).places).toMatchObject([{ name: "Gwandu" }]);
    expect(resolveNames(tokens, names, gazetteer, language).places).toEqual([]);
  });

  it("gives no entity for no name", () => {
    expect(resolveNames(scan(""), [], gazetteer, language)).toEqual({
      people: [],
      places: [],
      organizations: [],
    });
  });
});
