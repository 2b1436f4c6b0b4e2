import { readFileSync } from "node:fs";
import type { Quote } from "../../src/model/result.ts";
import type { Span } from "../../src/model/span.ts";

/** A quotation as a person marked it: `speakers` lists every name that is right, null for "nobody is named". */
export interface GoldQuote extends Span {
  readonly text: string;
  readonly kind: "quoted" | "indirect";
  readonly use?: "term";
  readonly speakers: readonly (string | null)[];
  readonly closed?: false;
}

export interface GoldStory {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface Tally {
  found: number;
  missed: number;
  invented: number;
  /** Found with the right speaker. */
  right: number;
  indirect: number;
  indirectFound: number;
  indirectInvented: number;
  indirectRight: number;
}

/** Our own stories in many kinds of news; written before the models were trained. */
export function readKinds(): readonly GoldStory[] {
  return readFileSync(new URL("../../fixtures/quotes/kinds.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldStory);
}

const emptyTally = (): Tally => ({
  found: 0,
  missed: 0,
  invented: 0,
  right: 0,
  indirect: 0,
  indirectFound: 0,
  indirectInvented: 0,
  indirectRight: 0,
});

/** Counts what was found; `onError` hears of every mistake. */
export function scoreStories(
  stories: readonly GoldStory[],
  find: (text: string) => readonly Quote[],
  onError: (line: string) => void = () => {},
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const story of stories) {
    const tally = tallies.get(story.kind) ?? emptyTally();
    tallies.set(story.kind, tally);
    const quotes = find(story.text);
    scoreQuoted(story, quotes, tally, onError);
    scoreIndirect(story, quotes, tally, onError);
  }
  return tallies;
}

function scoreQuoted(
  story: GoldStory,
  quotes: readonly Quote[],
  tally: Tally,
  onError: (line: string) => void,
): void {
  const parts = quotes
    .filter(({ kind, use }) => kind !== "indirect" && use === "speech")
    .flatMap((quote) => quote.parts.map((part) => ({ part, quote })));
  const gold = story.quotes.filter(({ kind, use }) => kind === "quoted" && use !== "term");
  for (const quote of gold) {
    const hit = parts.find(({ part }) => similarity(part, quote) >= 0.8);
    if (hit === undefined) tally.missed++;
    else tally.found++;
    const right = hit !== undefined && isSpeaker(hit.quote, quote);
    if (right) tally.right++;
    else
      onError(
        `${story.id} ${JSON.stringify(quote.text)} is ${quote.speakers}: ${hit === undefined ? "missed" : `${hit.quote.speaker?.name} by ${hit.quote.rule}`}`,
      );
  }
  const extra = parts.filter(({ part }) => !gold.some((quote) => similarity(part, quote) >= 0.8));
  tally.invented += extra.length;
  for (const { part } of extra) onError(`${story.id} ${JSON.stringify(part.text)} is no speech`);
}

function scoreIndirect(
  story: GoldStory,
  quotes: readonly Quote[],
  tally: Tally,
  onError: (line: string) => void,
): void {
  const found = quotes.filter(({ kind }) => kind === "indirect");
  const gold = story.quotes.filter(({ kind }) => kind === "indirect");
  tally.indirect += gold.length;
  for (const quote of gold) {
    const hit = found.find((other) => similarity(other, quote) >= 0.5);
    if (hit !== undefined) tally.indirectFound++;
    if (hit !== undefined && isSpeaker(hit, quote)) tally.indirectRight++;
    else onError(`${story.id} indirect ${JSON.stringify(quote.text)}: ${hit?.speaker?.name ?? "missed"}`);
  }
  tally.indirectInvented += found.filter(
    (other) => !gold.some((quote) => similarity(other, quote) >= 0.5),
  ).length;
}

/** Shared characters by all characters (Jaccard). */
function similarity(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function isSpeaker({ speaker }: Quote, { speakers }: GoldQuote): boolean {
  if (speaker === null) return speakers.includes(null) || speakers.length === 0;
  const name = speaker.name.toLowerCase();
  return speakers.some(
    (gold) => gold !== null && (name.includes(gold.toLowerCase()) || gold.toLowerCase().includes(name)),
  );
}
