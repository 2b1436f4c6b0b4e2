import type { Comparison, Statistic, StoryResult } from "../../src/model/result.ts";
import { storyOf } from "../story-of.ts";

/** What a story says, as far as comparing it with others goes. */
export interface Sketch {
  /** "place Lamu", "country Kenya", "org Red Cross", "person Maria Osei", each mentioned at the story's start or at "@500". */
  readonly names: readonly string[];
  readonly figures: readonly Partial<Statistic>[];
  /** Pairs of figures, by their place in the list, of which the first is the older value. */
  readonly changes?: readonly (readonly [number, number])[];
  readonly contrasts?: readonly (readonly [number, number])[];
}

/** The story that says this, made by hand: nothing has to be found in a text. */
export function storyFrom(
  { names, figures, changes = [], contrasts = [] }: Sketch,
  found: Partial<StoryResult>,
) {
  const entities = names.map((line, index) => {
    const [, kind, name, at = "0"] = /^(\w+) (.+?)(?:@(\d+))?$/.exec(line)!;
    const mention = { start: Number(at), end: Number(at) + name!.length, text: name! };
    return { kind, entity: { id: `n${index}`, name: name!, aliases: [], mentions: [mention] } };
  });
  const of = (...kinds: readonly string[]) =>
    entities.filter(({ kind }) => kinds.includes(kind!)).map(({ kind, entity }) => ({ kind, entity }));
  return storyOf("", {
    people: of("person").map(({ entity }) => ({ ...entity, role: null, gender: null })),
    places: of("place", "country").map(({ kind, entity }) => ({
      ...entity,
      kind: kind === "country" ? ("country" as const) : ("city" as const),
      country: null,
      region: null,
      geonames: null,
      latitude: null,
      longitude: null,
    })),
    organizations: of("org").map(({ entity }) => entity),
    statistics: figures.map(figure),
    comparisons: [
      ...changes.map((pair) => comparison(pair, "change")),
      ...contrasts.map((pair) => comparison(pair, "contrast")),
    ],
    ...found,
  });
}

/** A count of the dead, unless the fields say otherwise. */
function figure(fields: Partial<Statistic>, index: number): Statistic {
  return {
    id: `s${index}`,
    start: 0,
    end: 1,
    text: String(fields.value),
    value: 1,
    modifier: "=",
    kind: "count",
    unit: "dead",
    noun: "dead",
    subject: null,
    predicate: null,
    direction: null,
    when: null,
    rule: "number",
    ...fields,
  };
}

function comparison([left, right]: readonly [number, number], type: Comparison["type"]): Comparison {
  return {
    id: "c1",
    left: `s${left}`,
    right: `s${right}`,
    type,
    unit: null,
    cue: null,
    difference: null,
    ratio: null,
    when: null,
  };
}
