import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { sectionNames } from "../output/format.ts";
import { applyAliases } from "../pipeline/aliases.ts";
import { extractDocument, extractStories } from "../pipeline/extract-document.ts";
import { loadTools } from "../pipeline/load-tools.ts";
import { ofSpeaker } from "../pipeline/one-speaker.ts";
import type { Tools } from "../pipeline/tools.ts";
import { createHandler, type Handled } from "./handler.ts";
import {
  type Answer,
  addTallies,
  emptyTally,
  type Job,
  type Settings,
  type Tally,
  type Task,
} from "./task.ts";

export type Performer = (task: Task) => Promise<Answer & { readonly text: string }>;

/** The work itself, the same in the main thread and in a worker: documents to text, or to problems. */
export async function createPerformer(settings: Settings): Promise<Performer> {
  const [handler, tools] = await Promise.all([createHandler(settings.work), loadTools()]);
  return async (task) => {
    const handled: Handled[] = [];
    const failures: string[] = [];
    let tally = emptyTally;
    for (const job of task) {
      try {
        const tallies: Tally[] = [];
        const done = handler.handle(counted(extract(job, settings, tools), tallies), job.document);
        // All or none of a job, so that a failure leaves nothing half told.
        if (tallies.length > 0) handled.push(done);
        tally = tallies.reduce(addTallies, tally);
      } catch (error) {
        failures.push(`${nameOf(job)}: internal error, please report it: ${describe(error)}`);
      }
    }
    return {
      text: handled.map(({ text }) => text).join(handler.separator),
      problems: handled.flatMap(({ problems }) => problems),
      comparable: handled.flatMap(({ comparable }) => comparable),
      tally,
      failures,
    };
  };
}

function* extract({ document, stories }: Job, settings: Settings, tools: Tools): Generator<StoryResult> {
  const { split, aliases, speaker, why } = settings;
  const results =
    stories === null
      ? extractDocument(document, split, tools, why)
      : extractStories(document, stories, tools, why);
  for (const result of results) {
    const named = aliases === null ? result : applyAliases(result, aliases);
    const kept = speaker === null ? named : ofSpeaker(named, speaker);
    if (kept !== null) yield kept;
  }
}

/** The results as they come; what each holds is told to `tallies`. */
function* counted(results: Iterable<StoryResult>, tallies: Tally[]): Generator<StoryResult> {
  for (const result of results) {
    tallies.push(tallyOf(result));
    yield result;
  }
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
export function nameOf({ document }: { readonly document: Document }): string {
  return document.id === null ? document.source : `${document.source} (${document.id})`;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
