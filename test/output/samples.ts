import { readdirSync, readFileSync } from "node:fs";
import { extract } from "../../src/index.ts";
import type { Format } from "../../src/output/format.ts";
import { rich, type Sample, sample } from "./rich-story.ts";

const folder = new URL("../../fixtures/stories/", import.meta.url);

/** Every story of every fixture, as the program finds them, and the rich one. */
export async function loadSamples(): Promise<readonly Sample[]> {
  const found = readdirSync(folder)
    .sort()
    .map(async (name) => {
      const text = readFileSync(new URL(`${name}/input.txt`, folder), "utf8");
      const stories = await extract(text, { source: `${name}/input.txt` });
      return stories.map((result) => sample(`${name} ${result.ordinal}`, text, result));
    });
  return [...(await Promise.all(found)).flat(), rich];
}

/** The output of a run over these stories. */
export function render(format: Format, samples: readonly Sample[]): string {
  const written = samples.map(({ story }) => format.story(story)).filter((text) => text !== "");
  return format.open() + written.join(format.separator) + format.close();
}
