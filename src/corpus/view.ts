/** What of a corpus is shown: which sections, how many rows, which names. */
import { foldName } from "../text/fold.ts";
import type { Corpus, PersonRow, Row } from "./corpus.ts";
import { type StoryHead, storyKey } from "./digest.ts";
import { remembered } from "./identity/remembered.ts";
import type { StoryTable } from "./store/story-table.ts";

export const corpusSections = [
  "people",
  "speakers",
  "places",
  "organizations",
  "pairs",
  "figures",
  "repeated",
  "copies",
] as const;

export type CorpusSection = (typeof corpusSections)[number];

export interface ViewOptions {
  readonly only: ReadonlySet<CorpusSection>;
  /** Rows of each section; null for all. */
  readonly top: number | null;
  /** Stories that a row must have. */
  readonly min: number;
  /** Only rows that bear this name, by any form or whole word of it. */
  readonly match: string | null;
}

/** The rows that the options ask for; sections that they leave out are empty. */
export function viewOf(corpus: Corpus, { only, top, min, match }: ViewOptions): Corpus {
  const isNamed = matcher(match);
  const isWanted = ({ name, aliases }: Row) => isNamed([name, ...aliases]);
  const cut = <Item>(section: CorpusSection, items: readonly Item[]) =>
    only.has(section) ? items.slice(0, top ?? items.length) : [];
  const rows = <Item extends Row>(section: CorpusSection, items: readonly Item[]) =>
    cut(
      section,
      items.filter((row) => row.stories >= min && isWanted(row)),
    );
  const shown = new Set(
    [...corpus.people, ...corpus.places, ...corpus.organizations].filter(isWanted).map(({ id }) => id),
  );
  return {
    stories: corpus.stories,
    people: rows("people", corpus.people),
    places: rows("places", corpus.places),
    organizations: rows("organizations", corpus.organizations),
    pairs: cut(
      "pairs",
      corpus.pairs.filter(
        ({ left, right, stories }) => stories >= min && (shown.has(left) || shown.has(right)),
      ),
    ),
    figures: cut(
      "figures",
      corpus.figures.filter(({ about }) => isNamed(about)),
    ),
    repeated: cut(
      "repeated",
      match === null
        ? corpus.repeated
        : corpus.repeated.filter(({ speaker }) => speaker !== null && shown.has(speaker)),
    ),
    copies: match === null ? cut("copies", corpus.copies) : [],
  };
}

/** People and organizations that are quoted, the most quoted first. */
export function speakersOf({
  people,
  organizations,
}: Pick<Corpus, "people" | "organizations">): readonly Speaking[] {
  return [...people, ...organizations]
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes || b.words - a.words || (a.name < b.name ? -1 : 1));
}

export type Speaking = Row &
  Pick<PersonRow, "quotes" | "words"> &
  Partial<Pick<PersonRow, "gender" | "roles">>;

/** Whether one of some names is asked for: by itself, or by a whole word of it. */
export function matcher(match: string | null): (names: readonly string[]) => boolean {
  if (match === null) return () => true;
  const wanted = ` ${foldName(match)} `;
  return (names) => names.some((form) => ` ${foldName(form)} `.includes(wanted));
}

/** A table of how many stories name each row, by a field of the stories. */
export interface CrossTable {
  readonly by: string;
  /** The values that most stories have, or all months, in order. */
  readonly values: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** Values that a cross table shows. */
const MAX_VALUES = 12;
const NO_VALUE = "unknown";

/** Counts the stories of each row by `by`: outlet, month, year, or any field of the records. */
export function crossTable(rows: readonly Row[], stories: StoryTable, by: string): CrossTable {
  return countedBy(rows, stories, by, () => 1);
}

/** Counts the quotes of each speaker by `by`. */
export function quoteTable(speakers: readonly Row[], stories: StoryTable, by: string): CrossTable {
  return countedBy(
    speakers,
    stories,
    by,
    (position, entities) =>
      stories
        .quotesOf(position)
        .filter(({ isDirect, entity }) => isDirect && entity !== null && entities.includes(entity)).length,
  );
}

/** What every story is counted by, as far as its record says it. */
export const ownFields: readonly string[] = ["outlet", "month", "year"];

/** What the stories of a run can be counted by. */
export function fieldsOf(stories: StoryTable): readonly string[] {
  const fields = new Set<string>();
  for (let position = 0; position < stories.length; position++)
    for (const field of Object.keys(stories.detailsOf(position).meta)) fields.add(field);
  return [...new Set([...ownFields, ...[...fields].sort()])];
}

/** `count` gives what a story and a row's entities in it are worth. */
function countedBy(
  rows: readonly Row[],
  stories: StoryTable,
  by: string,
  count: (position: number, entities: readonly string[]) => number,
): CrossTable {
  const positionOfStory = new Map<string, number>();
  for (let position = 0; position < stories.length; position++)
    positionOfStory.set(storyKey(stories.head(position)), position);
  const valueIn = remembered((position: number) =>
    fieldOf(stories.head(position), by, () => stories.detailsOf(position).meta[by]),
  );
  const totals = new Map<string, number>();
  const counted = rows.map(({ name, members }) => {
    const entitiesIn = new Map<number, string[]>();
    for (const member of members) {
      const position = positionOfStory.get(storyKey(member))!;
      const entities = entitiesIn.get(position);
      if (entities === undefined) entitiesIn.set(position, [member.entity]);
      else entities.push(member.entity);
    }
    const counts = new Map<string, number>();
    for (const [position, entities] of entitiesIn) {
      const value = valueIn(position);
      const worth = count(position, entities);
      if (worth === 0) continue;
      counts.set(value, (counts.get(value) ?? 0) + worth);
      totals.set(value, (totals.get(value) ?? 0) + worth);
    }
    return { name, counts };
  });
  const often = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
  const isTime = by === "month" || by === "year";
  const values = isTime ? [...totals.keys()].sort() : often.slice(0, MAX_VALUES);
  return {
    by,
    values,
    rows: counted.map(({ name, counts }) => ({
      name,
      counts: values.map((value) => counts.get(value) ?? 0),
    })),
  };
}

const genders = ["female", "male", null] as const;

/** How many are women, men and of unknown gender, how often they are named and quoted, and with how many words. */
export function genderTable(people: readonly PersonRow[]): CrossTable {
  const sum = (name: string, count: (row: PersonRow) => number) => ({
    name,
    counts: genders.map((each) =>
      people.reduce((total, row) => total + (row.gender === each ? count(row) : 0), 0),
    ),
  });
  return {
    by: "gender",
    values: genders.map((each) => each ?? NO_VALUE),
    rows: [
      sum("people", () => 1),
      sum("mentions", ({ mentions }) => mentions),
      sum("quoted people", ({ quotes }) => (quotes > 0 ? 1 : 0)),
      sum("quotes", ({ quotes }) => quotes),
      sum("words quoted", ({ words }) => words),
    ],
  };
}

function fieldOf({ outlet, date }: StoryHead, by: string, read: () => unknown): string {
  if (by === "outlet") return outlet ?? NO_VALUE;
  if (by === "month") return date?.slice(0, 7) ?? NO_VALUE;
  if (by === "year") return date?.slice(0, 4) ?? NO_VALUE;
  const value = read();
  return typeof value === "string" || typeof value === "number" ? String(value) : NO_VALUE;
}
