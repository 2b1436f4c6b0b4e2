import type { StoryResult } from "../model/result.ts";
import { type Format, sectionNames } from "../output/format.ts";
import { formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import { extractDocument, extractStories } from "../pipeline/extract-document.ts";
import { loadTools, type Tools } from "../pipeline/tools.ts";
import {
  type Answer,
  addTallies,
  emptyTally,
  type Job,
  type Settings,
  type Tally,
  type Task,
} from "./task.ts";

export type Performer = (task: Task) => Promise<Answer>;

/** The work itself, the same in the main thread and in a worker: documents to text in the run's format. */
export async function createPerformer(settings: Settings): Promise<Performer> {
  const [createFormat, tools] = await Promise.all([formats[settings.format](), loadTools()]);
  const format = createFormat(settings.options);
  return async (task) => {
    const written: string[] = [];
    const failures: string[] = [];
    let tally = emptyTally;
    for (const job of task) {
      try {
        for (const { result, text } of writeStories(job, format, settings, tools)) {
          written.push(text);
          tally = addTallies(tally, tallyOf(result));
        }
      } catch (error) {
        failures.push(`${nameOf(job)}: internal error, please report it: ${describe(error)}`);
      }
    }
    return { text: written.join(format.separator), tally, failures };
  };
}

/** The job's results with their text; all or none, so that a failure leaves nothing half told. */
function writeStories({ document, stories }: Job, format: Format, { split }: Settings, tools: Tools) {
  const report = reporter(document);
  const results =
    stories === null ? extractDocument(document, split, tools) : extractStories(document, stories, tools);
  return Array.from(results, (result) => ({ result, text: format.story(report(result)) }));
}

function tallyOf(result: StoryResult): Tally {
  const findings = sectionNames.map((name) => [name, result[name].length]);
  return {
    characters: result.end - result.start,
    stories: 1,
    findings: Object.fromEntries(findings) as Tally["findings"],
  };
}

/** How messages name a job's document. */
export function nameOf({ document }: Job): string {
  return document.id === null ? document.source : `${document.source} (${document.id})`;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
