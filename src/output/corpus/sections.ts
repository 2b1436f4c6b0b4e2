/** Which columns the sections of a corpus have, for every format that shows tables. */
import type {
  CopyRow,
  Corpus,
  Member,
  OrganizationRow,
  PairRow,
  PersonRow,
  PlaceRow,
  RepeatedRow,
  Row,
} from "../../corpus/corpus.ts";
import type { StoryRef } from "../../corpus/digest.ts";
import type { Speaking } from "../../corpus/view.ts";
import type { StoryComparison } from "../../model/result.ts";
import { counted } from "../comparisons/rows.ts";
import type { TextTable } from "../sections/section.ts";
import { signed } from "../sections/statistics.ts";
import { sourceOf } from "../title.ts";
import type { CorpusReport } from "./corpus-format.ts";

interface Column<Item> {
  readonly header: string;
  readonly align: "left" | "right";
  readonly weight: "strong" | "plain" | "faint";
  readonly cell: (row: Item) => string;
}

const strong = { align: "left", weight: "strong" } as const;
const left = { align: "left", weight: "plain" } as const;
const faint = { align: "left", weight: "faint" } as const;
const number = { align: "right", weight: "plain" } as const;

/** Other forms of a name that a cell shows. */
const MAX_ALIASES = 4;

const name = { header: "Name", ...strong, cell: ({ name: text }: Row) => text };
const also = { header: "Also", ...left, cell: ({ aliases }: Row) => someOf(aliases, MAX_ALIASES) };
const stories = { header: "Stories", ...number, cell: (row: Row) => String(row.stories) };
const mentions = { header: "Mentions", ...number, cell: (row: Row) => String(row.mentions) };
const where = {
  header: "Where",
  ...faint,
  cell: ({ members }: Row) => (members[0] === undefined ? "" : placeOf(members[0])),
};
const dates = {
  header: "Dates",
  ...faint,
  cell: ({ first, last }: Row) => (first === null ? "" : first === last ? first : `${first} – ${last}`),
};
const outlets = {
  header: "Outlets",
  ...number,
  cell: (row: Row) => (row.outlets.length === 0 ? "" : String(row.outlets.length)),
};

const people: readonly Column<PersonRow>[] = [
  name,
  also,
  { header: "Role", ...left, cell: ({ roles }) => roles[0]?.text ?? "" },
  { header: "Gender", ...left, cell: ({ gender }) => gender ?? "unknown" },
  stories,
  mentions,
  { header: "Quotes", ...number, cell: ({ quotes }) => String(quotes) },
  outlets,
  dates,
  where,
];

const speakers: readonly Column<Speaking>[] = [
  name,
  { header: "Role", ...left, cell: ({ roles }) => roles?.[0]?.text ?? "" },
  { header: "Quotes", ...number, cell: ({ quotes }) => String(quotes) },
  { header: "Words quoted", ...number, cell: ({ words }) => String(words) },
  stories,
  outlets,
  dates,
  where,
];

const places: readonly Column<PlaceRow>[] = [
  name,
  { header: "Kind", ...left, cell: ({ kind }) => kind },
  { header: "Country", ...left, cell: ({ country }) => country ?? "" },
  {
    header: "At",
    ...faint,
    cell: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? "" : `${latitude.toFixed(2)}, ${longitude.toFixed(2)}`,
  },
  stories,
  mentions,
  dates,
  where,
];

const organizations: readonly Column<OrganizationRow>[] = [
  name,
  also,
  stories,
  mentions,
  { header: "Quotes", ...number, cell: ({ quotes }) => String(quotes) },
  outlets,
  dates,
  where,
];

function pairs({ people: all, organizations: bodies }: Corpus): readonly Column<PairRow>[] {
  const names = new Map([...all, ...bodies].map((row) => [row.id, row.name]));
  return [
    { header: "This", ...strong, cell: (row) => names.get(row.left) ?? row.left },
    { header: "With", ...strong, cell: (row) => names.get(row.right) ?? row.right },
    { header: "Stories", ...number, cell: (row) => String(row.stories) },
  ];
}

const figures: readonly Column<StoryComparison>[] = [
  { header: "This", ...strong, cell: ({ left: side }) => counted(side) },
  { header: "Where", ...faint, cell: ({ left: side }) => placeOf(side) },
  { header: "Against", ...strong, cell: ({ right: side }) => counted(side) },
  { header: "Where", ...faint, cell: ({ right: side }) => placeOf(side) },
  { header: "Difference", ...number, cell: ({ difference }) => signed(difference) },
  { header: "About", ...left, cell: ({ about }) => about.join(", ") },
];

const repeated: readonly Column<RepeatedRow>[] = [
  { header: "Quote", ...strong, cell: ({ text }) => `“${text}”` },
  {
    header: "Speaker",
    ...left,
    cell: ({ occurrences }) => occurrences.find(({ speaker }) => speaker !== null)?.speaker ?? "",
  },
  { header: "Times", ...number, cell: ({ occurrences }) => String(occurrences.length) },
  { header: "Where", ...faint, cell: ({ occurrences }) => someOf(occurrences.map(placeOf), 3) },
];

const copies: readonly Column<CopyRow>[] = [
  { header: "Stories", ...number, cell: (row) => String(row.stories.length) },
  { header: "Where", ...strong, cell: (row) => someOf(row.stories.map(placeOf), MAX_ALIASES) },
  {
    header: "Outlets",
    ...left,
    cell: (row) => someOf([...new Set(row.stories.flatMap(({ outlet }) => outlet ?? []))], MAX_ALIASES),
  },
];

/** A table whose rows know what they stand for, so that a page can lead to it. */
export interface CorpusTable extends TextTable {
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** The row's own id, null where it has none. */
    readonly id: string | null;
    readonly stories: readonly StoryRef[];
  }[];
}

/** The tables of a corpus, those with rows alone. */
export function tablesOf({ corpus, speakers: speaking, cross, names }: CorpusReport): readonly CorpusTable[] {
  return [
    tableOf("People", people, corpus.people),
    tableOf("Speakers", speakers, speaking),
    tableOf("Places", places, corpus.places),
    tableOf("Organizations", organizations, corpus.organizations),
    tableOf("Named together", pairs(names), corpus.pairs),
    tableOf("Figures that differ", figures, corpus.figures),
    tableOf("The same quote", repeated, corpus.repeated),
    tableOf("The same text", copies, corpus.copies),
    ...cross.map(({ title, by, values, rows }) =>
      tableOf(
        `${title} by ${by}`,
        [
          { header: "Name", ...strong, cell: (row: (typeof rows)[number]) => row.name },
          ...values.map((value, i) => ({
            header: value,
            ...number,
            cell: (row: (typeof rows)[number]) => String(row.counts[i]),
          })),
        ],
        rows,
      ),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function tableOf<Item>(title: string, columns: readonly Column<Item>[], rows: readonly Item[]): CorpusTable {
  // What no row has is no column.
  const cells = columns.map(({ cell }) => rows.map(cell));
  const shown = columns.map((_, i) => i).filter((i) => cells[i]!.some((cell) => cell !== ""));
  return {
    title,
    columns: shown.map((i) => columns[i]!),
    rows: rows.map((item, row) => ({
      cells: shown.map((i) => cells[i]![row]!),
      id: (item as { readonly id?: string }).id ?? null,
      stories: storiesOf(item),
    })),
  };
}

/** The stories that a row of any section was made of. */
function storiesOf(item: unknown): readonly StoryRef[] {
  const {
    members,
    occurrences,
    stories: copied,
    left: one,
    right: other,
  } = item as Readonly<Record<string, unknown>>;
  const places = [members, occurrences, copied].find((value) => Array.isArray(value));
  if (places !== undefined) return places as readonly StoryRef[];
  return [one, other].filter((side) => typeof side === "object") as readonly StoryRef[];
}

function placeOf(place: Pick<Member, keyof StoryRef | "line">): string {
  return `${sourceOf(place)}:${place.line}`;
}

/** "A, B and 3 more". */
function someOf(texts: readonly string[], count: number): string {
  const rest = texts.length - count;
  return rest > 0 ? `${texts.slice(0, count).join(", ")} and ${rest} more` : texts.join(", ");
}
