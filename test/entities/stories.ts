/** Reads fixtures/names/entity-stories.txt (its head explains the form) and scores findings against it. */
import { readFileSync } from "node:fs";
import { createLanguage } from "../../src/english/compromise.ts";
import { type City, readCities } from "../../src/entities/city-table.ts";
import { DocumentCountry } from "../../src/entities/document-country.ts";
import { resolveNames, resolveStory } from "../../src/entities/resolve-names.ts";
import type { Names } from "../../src/model/result.ts";
import type { Span } from "../../src/model/span.ts";
import { readGazetteer } from "../../src/names/gazetteer.ts";
import { phraseHashOf } from "../../src/names/phrase-hash.ts";
import type { TaggedName } from "../../src/names/tagged-name.ts";
import { scan } from "../../src/text/scanner.ts";
import { type Tokens, tokenAt } from "../../src/text/tokens.ts";

export interface GoldMention extends Span {
  readonly entity: string;
  readonly metonym: boolean;
  /** How sure the tagger is of the type; below 150, as every tenth is, it is in doubt. */
  readonly margin: number;
}

export interface GoldStory {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Names in Chinese characters, which are aliases and no mentions. */
  readonly nativeNames: readonly GoldMention[];
  /** By entity, what may be right: "role", "also", and "place" as kinds and a country. */
  readonly facts: ReadonlyMap<string, { readonly kind: string; readonly answers: readonly string[] }[]>;
}

const types = { p: "person", l: "place", o: "organization" } as const;

export function readStories(): readonly GoldStory[] {
  const file = readFileSync(new URL("../../fixtures/names/entity-stories.txt", import.meta.url), "utf8");
  return file.split(/^=== /m).slice(1).map(readStory);
}

function readStory(source: string): GoldStory {
  const [head, facts = ""] = source.split(/^---$/m);
  const name = head!.slice(0, head!.indexOf("\n"));
  return { name, ...readMarked(head!.slice(name.length + 1).trim()), facts: readFacts(facts) };
}

/** Without doubt. */
const SURE = 500;

/** The plain text and the mentions of a text with marks: `{p1:Maya Wang} of {o1:Xinhua}`, `{l@100:Gwandu}` with its margin. */
export function readMarked(marked: string): Pick<GoldStory, "text" | "mentions" | "nativeNames"> {
  let text = "";
  let at = 0;
  const mentions: GoldMention[] = [];
  const nativeNames: GoldMention[] = [];
  for (const match of marked.matchAll(/\{([plo]\d*)([*+]?)(?:@(-?\d+))?:([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const list = match[2] === "+" ? nativeNames : mentions;
    list.push({
      entity: match[1]!,
      metonym: match[2] === "*",
      start: text.length,
      margin: Number(match[3] ?? SURE),
      end: text.length + match[4]!.length,
    });
    text += match[4];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions, nativeNames };
}

function readFacts(lines: string): GoldStory["facts"] {
  const facts = new Map<string, { kind: string; answers: string[] }[]>();
  for (const line of lines.trim().split("\n")) {
    const match = /^([pl]\d+) (role|also)?(.*)$/.exec(line);
    if (match === null) continue;
    const [, entity = "", kind = "place", rest = ""] = match;
    const answers =
      kind === "place" ? rest.trim().split(" ") : rest.split("|").map((answer) => answer.trim());
    facts.set(entity, [...(facts.get(entity) ?? []), { kind, answers }]);
  }
  return facts;
}

/** The gold mentions as a tagger without fault would give them. */
export function tagStory(story: Pick<GoldStory, "text" | "mentions">): {
  readonly tokens: Tokens;
  readonly names: readonly TaggedName[];
} {
  const tokens = scan(story.text);
  const names = story.mentions.map(
    ({ start, end, entity, margin }): TaggedName => ({
      first: tokenAt(tokens, start),
      last: tokenAt(tokens, end - 1),
      type: types[entity[0] as keyof typeof types],
      rule: "tagger",
      margin,
    }),
  );
  return { tokens, names };
}

const table = (name: string) => readFileSync(new URL(`../../src/data/${name}.bin`, import.meta.url));
export const gazetteer = { ...readGazetteer(table("gazetteer")), ...readCities(table("cities")) };
export const language = createLanguage();

/** The entities of a text with marked mentions. */
export function resolveMarked(marked: string): Names {
  const { tokens, names } = tagStory(readMarked(marked));
  return resolveNames(tokens, names, gazetteer, language);
}

/** Where the places of each of a document's marked stories lie: "Hodi KE, Mto -"; "-" where nothing is sure. */
export function placesInDocument(stories: readonly string[]): readonly string[] {
  const read = stories.map((marked) => {
    const { tokens, names } = tagStory(readMarked(marked));
    return resolveStory(tokens, names, gazetteer, language);
  });
  const document = new DocumentCountry();
  for (const { evidence } of read) document.add(evidence);
  return read.map(({ evidence, describe }) =>
    describe(document.homeOf(evidence))
      .places.map(({ name, country }) => `${name} ${country ?? "-"}`)
      .join(", "),
  );
}

/**
 * Where each place of a marked text but countries lies and what said so: "Leeds in GB by its name alone". `cities` are those of
 * the name Quibble, which no gazetteer knows.
 */
export function whereabouts(marked: string, cities: readonly City[] = []): string {
  const { tokens, names } = tagStory(readMarked(marked));
  const quibble = phraseHashOf("quibble");
  const atlas = {
    ...gazetteer,
    citiesOf: (hash: number) => (hash === quibble ? cities : gazetteer.citiesOf(hash)),
  };
  const reasons: string[] = [];
  const { places } = resolveNames(tokens, names, atlas, language, undefined, ({ form, type }, reason) => {
    // What it was in the name or the text has rows of its own: reasons.test.ts.
    if (type === "place") reasons.push(`${form.text} ${reason.replace(/ \(.*\)$/, "")}`);
  });
  const ids = places.filter(({ geonames }) => geonames !== null && geonames < 10);
  return [...reasons, ...ids.map(({ geonames, region }) => `city ${geonames} of ${region}`)].join(", ");
}

/** A finding that is wrong, for people to read. */
export interface Miss {
  readonly story: string;
  readonly what: string;
}

/** Sums over all stories; figures are right/all. */
export class Score {
  readonly misses: Miss[] = [];
  readonly #sums = new Map<string, { right: number; all: number }>();

  add(measure: string, right: number, all: number): void {
    const sum = this.#sums.get(measure) ?? { right: 0, all: 0 };
    this.#sums.set(measure, { right: sum.right + right, all: sum.all + all });
  }

  hold(measure: string, ok: boolean, story: string, what: string): void {
    this.add(measure, ok ? 1 : 0, 1);
    if (!ok) this.misses.push({ story, what: `${measure}: ${what}` });
  }

  figure(measure: string): number {
    const { right, all } = this.#sums.get(measure) ?? { right: 0, all: 1 };
    return right / all;
  }

  f1(measure: string): number {
    const precision = this.figure(`${measure} precision`);
    const recall = this.figure(`${measure} recall`);
    return (2 * precision * recall) / (precision + recall);
  }

  report(): string {
    return [...this.#sums].map(([name, { right, all }]) => `${name} ${right.toFixed(1)}/${all}`).join("\n");
  }
}

export function scoreStory(story: GoldStory, names: Names, score: Score): void {
  const found = [...names.people, ...names.places, ...names.organizations];
  const byStart = new Map(found.flatMap((entity) => entity.mentions.map(({ start }) => [start, entity])));
  scoreClusters(story, new Map([...byStart].map(([start, { id }]) => [start, id])), score);
  for (const [entity, facts] of story.facts) {
    const first = story.mentions.find((mention) => mention.entity === entity)!;
    const answer = byStart.get(first.start);
    for (const fact of facts) {
      if (fact.kind === "role") scoreRole(story, entity, fact.answers, answer, score);
      else if (fact.kind === "also")
        score.hold(
          "aliases",
          answer?.aliases.includes(fact.answers[0]!) ?? false,
          story.name,
          `${entity} ${fact.answers[0]}`,
        );
      else scorePlace(story, entity, fact.answers, answer, score);
    }
  }
  for (const { entity, metonym, start } of story.mentions) {
    if (entity[0] !== "l") continue;
    const mention = names.places.flatMap(({ mentions }) => mentions).find((place) => place.start === start);
    const ok = (mention?.metonym ?? false) === metonym;
    score.hold(
      "metonyms",
      ok,
      story.name,
      `${story.text.slice(start, start + 30)} should ${metonym ? "" : "not "}be`,
    );
  }
}

/** B-cubed (Bagga and Baldwin 1998): for each mention, how much of its found cluster is in its gold one, and back. */
function scoreClusters(story: GoldStory, found: ReadonlyMap<number, string>, score: Score): void {
  for (const { entity, start, end } of story.mentions) {
    const gold = story.mentions.filter((mention) => mention.entity === entity);
    const id = found.get(start);
    const cluster = story.mentions.filter((mention) => found.get(mention.start) === id && id !== undefined);
    const both = cluster.filter((mention) => mention.entity === entity).length;
    score.add("b-cubed precision", cluster.length === 0 ? 0 : both / cluster.length, 1);
    score.add("b-cubed recall", both / gold.length, 1);
    if (both !== gold.length || both !== cluster.length)
      score.misses.push({
        story: story.name,
        what: `cluster of ${entity} ${story.text.slice(start, end)}: ${both} of ${gold.length} gold, ${cluster.length} found`,
      });
  }
}

function scoreRole(
  story: GoldStory,
  entity: string,
  answers: readonly string[],
  person: Names["people"][number] | Names["organizations"][number] | undefined,
  score: Score,
): void {
  const role = person !== undefined && "role" in person ? (person.role?.text ?? "-") : "-";
  const fold = (text: string) => text.toLowerCase().replace(/\s+/g, " ");
  const ok = answers.some((answer) => fold(answer) === fold(role));
  score.hold("roles", ok, story.name, `${entity} is “${role}”, not “${answers.join("” or “")}”`);
}

function scorePlace(
  story: GoldStory,
  entity: string,
  [kinds = "", country = ""]: readonly string[],
  place: Names["places"][number] | Names["organizations"][number] | undefined,
  score: Score,
): void {
  const answer = place !== undefined && "kind" in place ? place : undefined;
  const what = `${entity} ${place?.name} is ${answer?.kind} ${answer?.country}, not ${kinds} ${country}`;
  score.hold("kinds", kinds.split("|").includes(answer?.kind ?? ""), story.name, what);
  score.hold("countries", (answer?.country ?? "-") === country, story.name, what);
}
