/**
 * Whole news stories of our own with their names marked, of the kinds that the annotated sets hardly hold: short reports, briefs,
 * match reports and statements from all over the world, about people and bodies that no list knows.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { GoldDocument } from "./corpus.ts";
import { readMarkup } from "./markup.ts";

const folder = new URL("../../../fixtures/names/marked/", import.meta.url);
const BETWEEN_STORIES = /\n---\n/;

/** The stories of all files; `set` is "marked", the id the file's name with the number of the story in it. */
export function readMarked(from: URL = folder): readonly GoldDocument[] {
  return readdirSync(from)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, from), "utf8")
        .trim()
        .split(BETWEEN_STORIES)
        .map((story, i) => readMarkup("marked", `${name.replace(".txt", "")}-${i + 1}`, story.trim())),
    );
}
