import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type StoryRef, storyKey } from "../corpus/digest.ts";
import type { StoryResult } from "../model/result.ts";
import { indexName, type Page } from "../output/corpus/html/pages.ts";
import { storyPage } from "../output/html/story-page.ts";
import { fingerprint } from "../text/hash.ts";
import type { Host } from "./host.ts";
import { cannotWrite, guard, turn } from "./sink.ts";
import { folderProblem, openFolder, refuseOthers } from "./staged-folder.ts";

/** A folder of pages that appears whole or not at all. */
export interface PageFolder {
  /** Writes a story's page; a record that came without its text has none. */
  readonly addStory: (story: StoryResult) => Promise<void>;
  /** Where the page of a story lies, seen from the index; null where it has none. */
  readonly pageOf: (story: StoryRef) => string | null;
  readonly addPage: (page: Page) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** The folder in which stories' pages lie. */
const STORIES = "stories";

/** Opens a folder of pages. Throws a `FatalError` where something else has its name. */
export function pageFolder(output: string, host: Host): PageFolder {
  const guarded = guard((error) => cannotWrite(output, error));
  const staged = guarded(() => {
    // Somebody's own site may have folders of the same names.
    refuseOthers(output, folderProblem(resolve(host.cwd, output, STORIES), isStory));
    const folder = openFolder(output, isPage, host);
    mkdirSync(join(folder.path, STORIES));
    return folder;
  });
  const write = async (name: string, html: string) => {
    guarded(() => writeFileSync(join(staged.path, name), html));
    await turn();
  };
  const written = new Set<string>();
  return {
    addStory: async (story) => {
      if (story.text === undefined) return;
      const name = pageName({ ...story, story: story.id });
      written.add(name);
      const back = { address: `../${indexName}`, title: "Who is in the news" };
      await write(join(STORIES, name), storyPage(story, story.text, back));
    },
    pageOf: (story) => {
      const name = pageName(story);
      return written.has(name) ? `${STORIES}/${name}` : null;
    },
    addPage: ({ name, html }) => write(name, html),
    commit: async () => guarded(staged.commit),
    abandon: async () => staged.discard(),
  };
}

/** The same story has the same page in a later run, whatever is read with it. */
function pageName(story: StoryRef): string {
  return `${fingerprint(storyKey(story))}.html`;
}

const isPage = (name: string): boolean =>
  name === indexName || name === STORIES || /^headlines-\d+\.html$/.test(name);

const isStory = (name: string): boolean => /^[0-9a-f]{14}\.html$/.test(name);
