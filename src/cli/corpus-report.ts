import type { Corpus, Row } from "../corpus/corpus.ts";
import type { StoryTable } from "../corpus/store/story-table.ts";
import {
  type CorpusSection,
  corpusSections,
  crossTable,
  fieldsOf,
  genderTable,
  ownFields,
  quoteTable,
  speakersOf,
  viewOf,
} from "../corpus/view.ts";
import type { CorpusReport } from "../output/corpus/corpus-format.ts";
import type { CorpusFormatName } from "../output/corpus/corpus-formats.ts";
import { orClosest } from "./closest.ts";
import { FatalError } from "./fatal-error.ts";

/** What of a corpus is shown. */
export interface CorpusViewOptions {
  readonly only?: ReadonlySet<CorpusSection>;
  readonly top?: number;
  readonly min: number;
  readonly match?: string;
  readonly by?: string;
}

/** Rows of a section where nothing is said; all, where a format has no number. */
const defaultTop: Readonly<Partial<Record<CorpusFormatName, number>>> = { table: 20, html: 250 };

/** Rows of a section that are shown; null for all. */
export function topOf(format: CorpusFormatName, { top }: CorpusViewOptions): number | null {
  return top ?? defaultTop[format] ?? null;
}

/** All that a format shows of a corpus; `top`: rows of a section, null for all. */
export function reportOf(
  corpus: Corpus,
  stories: StoryTable,
  { only = new Set(corpusSections), min, match, by }: CorpusViewOptions,
  top: number | null,
): CorpusReport {
  const view = (sections: ReadonlySet<CorpusSection>, rows: number | null) =>
    viewOf(corpus, { only: sections, top: rows, min, match: match ?? null });
  const all = only.has("speakers") ? speakersOf(view(new Set(["people", "organizations"]), null)) : [];
  const speakers = all.slice(0, top ?? all.length);
  return {
    corpus: view(only, top),
    stories,
    names: corpus,
    speakers,
    cross:
      by === undefined ? [] : crossTables(by, view(only, by === "gender" ? null : top), speakers, stories),
  };
}

/** One table a section, of those that have rows; of people alone where they are counted by gender. */
function crossTables(
  by: string,
  rows: Corpus,
  speakers: readonly Row[],
  stories: StoryTable,
): CorpusReport["cross"] {
  if (by === "gender") return [{ title: "People", ...genderTable(rows.people) }];
  checkField(by, stories);
  return [
    { title: "People", section: rows.people, count: crossTable },
    { title: "Quotes", section: speakers, count: quoteTable },
    { title: "Places", section: rows.places, count: crossTable },
    { title: "Organizations", section: rows.organizations, count: crossTable },
  ]
    .filter(({ section }) => section.length > 0)
    .map(({ title, section, count }) => ({ title, ...count(section, stories, by) }));
}

function checkField(by: string, stories: StoryTable): void {
  if (stories.length === 0 || ownFields.includes(by)) return;
  const fields = fieldsOf(stories);
  if (fields.includes(by)) return;
  throw new FatalError(
    `--by ${by}: no story has this field; there are ${fields.join(", ")}${orClosest(by, fields)}`,
  );
}
