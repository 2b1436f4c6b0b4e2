/** The findings of stories as sheets: one of the stories, and one for each section. */
import { sectionColumns } from "../delimited/columns.ts";
import { commonCells, commonColumns, originCells, originColumns } from "../delimited/finding-cells.ts";
import type { Cell } from "../delimited/rows.ts";
import { type FormatOptions, type ReportedStory, type SectionName, sectionNames } from "../format.ts";
import type { Sheet, Workbook } from "./workbook.ts";

const storyColumns = [
  "source",
  "document",
  "story",
  "story_id",
  "line",
  "headline",
  "kicker",
  "byline",
  "dateline",
  "truncated",
  ...sectionNames,
] as const;

/** Columns of running text. */
const wide: ReadonlySet<string> = new Set(["text", "words", "headline", "subject", "aliases", "right_text"]);

/** Opens the sheets, the columns of each those of CSV; gives what adds a story to them. */
export function storySheets(workbook: Workbook, options: FormatOptions): (story: ReportedStory) => void {
  const open = (title: string, names: readonly string[]) =>
    workbook.sheet(
      title,
      names.map((header) => ({ header, width: wide.has(header) ? 48 : 16 })),
    );
  const origin = originColumns(options);
  const stories = open("Stories", [...storyColumns, ...origin]);
  const sheets = sectionNames
    .filter((name) => options.only.has(name))
    .map((name): [SectionName, Sheet] => [
      name,
      open(titleOf(name), [...commonColumns, ...sectionColumns[name].names, ...origin]),
    ]);
  return (story) => {
    const from = originCells(story, options);
    const about = storyCells(story);
    stories.add([...storyColumns.map((name) => about[name]), ...from]);
    for (const [section, sheet] of sheets)
      for (const row of sectionColumns[section].rows(story)) {
        const common = commonCells(row, story, options);
        const own = sectionColumns[section].names.map((name) => row.cells.get(name) ?? null);
        sheet.add([...commonColumns.map((name) => common[name]), ...own, ...from]);
      }
  };
}

const titleOf = (name: SectionName): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function storyCells({ result }: ReportedStory): Readonly<Record<(typeof storyColumns)[number], Cell>> {
  const { source, document, ordinal, id, lines, headline, kicker, byline, dateline, truncated } = result;
  const counts = Object.fromEntries(sectionNames.map((name) => [name, result[name].length]));
  return {
    source,
    document,
    story: ordinal,
    story_id: id,
    line: lines[0],
    headline: headline?.text ?? null,
    kicker: kicker?.text ?? null,
    byline: byline?.text ?? null,
    dateline: dateline?.text ?? null,
    truncated: String(truncated),
    ...(counts as Record<SectionName, number>),
  };
}
