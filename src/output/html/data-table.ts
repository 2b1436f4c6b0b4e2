import type { ReportedStory } from "../format.ts";
import type { SectionTable, TableRow } from "../sections/section.ts";
import type { Anchors } from "./anchors.ts";
import { type Markup, markup, nothing } from "./markup.ts";
import { placeLinks } from "./place-links.ts";

/** A section as a table: the first cell of a row leads to the first place in the text, lines to each of them. */
export function dataTable(table: SectionTable, story: ReportedStory, anchors: Anchors): Markup {
  const head = table.columns.map(({ header, align, where }) =>
    where === "mentions" ? nothing : markup`<th scope="col" class="${align}">${header}</th>`,
  );
  const rows = table.rows.map((row) => tableRow(row, table, story, anchors));
  return markup`<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>`;
}

function tableRow(row: TableRow, { columns }: SectionTable, story: ReportedStory, anchors: Anchors): Markup {
  const cells = row.cells.map((cell, i) => {
    const { align, where, header } = columns[i]!;
    if (where === "mentions") return nothing;
    const content = where === "lines" ? placeLinks(row.places, story, anchors) : markup`${cell}`;
    if (cell === "" && where === undefined) return markup`<td></td>`;
    // On a phone a row is a paragraph, in which each cell says what it is.
    if (i > 0) return markup`<td class="${align}" data-label="${header}">${content}</td>`;
    return markup`<th scope="row" class="${align}">${linked(content, row, anchors)}</th>`;
  });
  return markup`<tr id="${anchors.row(row.id) ?? ""}">${cells}</tr>\n`;
}

function linked(content: Markup, { places }: TableRow, anchors: Anchors): Markup {
  const first = places[0];
  return first === undefined ? content : markup`<a href="#${anchors.place(first.id)}">${content}</a>`;
}
