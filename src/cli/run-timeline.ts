import { type TimelineFormatName, timelineFormats } from "../output/timeline/timeline-formats.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { inOrderOfDate } from "../timeline/timeline.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import { formatOfOutput, tableEndings } from "./output-format.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { layoutFor } from "./terminal.ts";

export interface TimelineOptions extends RunOptions {
  /** What the ending of the output stands for where nothing is said, else tables. */
  readonly format?: TimelineFormatName;
  readonly width?: number;
}

/** Reads the inputs and writes their dated sentences in order of date; gives the exit code. */
export async function runTimeline(
  inputs: readonly string[],
  options: TimelineOptions,
  host: Host,
): Promise<number> {
  const format = await timelineFormats[formatOfOutput(options, tableEndings, "table")]();
  return writeOutput(options, host, async (sink) => {
    const events: TimelineEvent[] = [];
    const run = await runInputs(inputs, { mode: { kind: "timeline" } }, options, host);
    for await (const result of run.results) for (const event of result.events) events.push(event);
    const outcome = run.outcome();
    if (!outcome.isEmpty) await sink.write(format(inOrderOfDate(events), layoutFor(options, host)));
    return outcome;
  });
}
