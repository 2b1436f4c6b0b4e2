import type { Quote, StoryResult } from "../model/result.ts";
import { isSpokenWords } from "../output/reported-story.ts";
import { applyAliases } from "../pipeline/aliases.ts";
import { confidentOnly } from "../pipeline/confident.ts";
import { extractStories } from "../pipeline/extract-document.ts";
import { loadTools } from "../pipeline/load-tools.ts";
import { ofSpeaker } from "../pipeline/one-speaker.ts";
import type { Tools } from "../pipeline/tools.ts";
import { splitDocument } from "../split/split-document.ts";
import { createHandler, type Handler, type HandlerOutput, separatorOf } from "./handler.ts";
import {
  addTallies,
  type Batch,
  type BatchResult,
  emptyTally,
  type RunSettings,
  type Tally,
} from "./task.ts";
import { createUtf8Text, type Utf8Text } from "./utf8-text.ts";

/** Does a batch from its documents to its result. */
export type BatchRunner = (batch: Batch) => BatchResult;

/** What a run works with, batch after batch. */
interface Bench {
  readonly settings: RunSettings;
  readonly handler: Handler;
  readonly separator: string;
  readonly tools: Tools;
  readonly text: Utf8Text;
}

/** The work itself, the same in the main thread and in a worker: documents to text, or to problems. */
export async function createBatchRunner(settings: RunSettings): Promise<BatchRunner> {
  const [handler, separator, tools] = await Promise.all([
    createHandler(settings.mode),
    separatorOf(settings.mode),
    loadTools(),
  ]);
  const bench: Bench = { settings, handler, separator, tools, text: createUtf8Text() };
  return (batch) => perform(batch, bench);
}

function perform(batch: Batch, { settings, handler, separator, tools, text }: Bench): BatchResult {
  const windows = batch.map(({ document, stories }) => ({
    document,
    stories: stories ?? splitDocument(document, settings.split),
  }));
  // Stories are interleaved across documents, and handled document by document.
  const results = extractStories(windows, tools, settings.why);
  const handled: HandlerOutput[] = [];
  const tallies: Tally[] = [];
  // A batch that failed may have left some.
  text.take();
  let isFirst = true;
  const write = (story: string) => {
    if (story === "") return;
    if (!isFirst) text.add(separator);
    isFirst = false;
    text.add(story);
  };
  for (const { document, stories } of windows) {
    const wanted = choose(take(results, stories.length), settings);
    const before = tallies.length;
    const done = handler(counted(wanted, tallies), document, write);
    if (tallies.length > before) handled.push(done);
  }
  return {
    text: text.take(),
    problems: handled.flatMap(({ problems }) => problems),
    comparable: handled.flatMap(({ comparable }) => comparable),
    digests: handled.flatMap(({ digests }) => digests),
    events: handled.flatMap(({ events }) => events),
    tally: tallies.reduce(addTallies, emptyTally),
    tasks: batch.length,
    failures: [],
  };
}

/** The next few, without closing what they come from. */
function* take(results: Iterator<StoryResult>, count: number): Generator<StoryResult> {
  for (let i = 0; i < count; i++) yield results.next().value;
}

/** The stories that the run asks for, with the newsroom's names. */
function* choose(results: Iterable<StoryResult>, settings: RunSettings): Generator<StoryResult> {
  const { aliases, speaker, minConfidence } = settings;
  for (const result of results) {
    const sure = minConfidence === null ? result : confidentOnly(result, minConfidence);
    const named = aliases === null ? sure : applyAliases(sure, aliases);
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
  const { people, places, organizations, quotes, statistics, comparisons } = result;
  const isIndirect = ({ use, kind }: Quote) => use === "speech" && kind === "indirect";
  return {
    characters: result.end - result.start,
    stories: 1,
    findings: {
      people: people.length,
      places: places.length,
      organizations: organizations.length,
      quotes: quotes.filter(isSpokenWords).length,
      "indirect quotes": quotes.filter(isIndirect).length,
      statistics: statistics.length,
      comparisons: comparisons.length,
    },
  };
}
