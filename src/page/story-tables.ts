import type { ReportedStory } from "../output/format.ts";
import { storyText } from "../output/reported-story.ts";
import type { SectionTable } from "../output/sections/section.ts";
import { tablesOf } from "../output/sections/sections.ts";
import { headlineOf } from "../output/title.ts";
import { pageOptions } from "./formats.ts";

/** The tables of each story under its headline, as `newsx extract` shows them. */
export function storyTables(stories: readonly ReportedStory[]): readonly HTMLElement[] {
  return stories.flatMap((story) => [
    titled("h2", headlineOf(story.result, storyText(story))),
    ...tablesOf(story, pageOptions).map(table),
  ]);
}

function table({ title, columns, rows }: SectionTable): HTMLElement {
  const element = document.createElement("table");
  element.append(titled("caption", title));
  const head = element.createTHead().insertRow();
  for (const { header } of columns) {
    const cell = titled("th", header);
    cell.setAttribute("scope", "col");
    head.append(cell);
  }
  const body = element.createTBody();
  for (const { cells } of rows) body.insertRow().append(...cells.map((cell) => titled("td", cell)));
  return element;
}

function titled(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
