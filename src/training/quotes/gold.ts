/** PolNeAR's attributions laid over a story's story. */
import { readFileSync } from "node:fs";
import { MentionKind, type SourceMention } from "../../quotes/mentions/mention.ts";
import { indexFrom } from "../../quotes/starts.ts";
import type { StoryAnalysis } from "../../quotes/story-analysis.ts";
import { WordClass } from "../../quotes/words/word-class.ts";

export type Pair = readonly [number, number];

/** An attribution as the data file has it; offsets are UTF-16. */
export interface Attribution {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly contentSpans: readonly Pair[];
  readonly cue: readonly Pair[] | null;
  readonly source: readonly Pair[] | null;
  readonly sourceText: string | null;
  readonly cueClass: "speech" | "other" | "none";
  readonly quotedSpans: readonly Pair[];
}

export interface GoldStory {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Attribution[];
}

/** A chain of mentions of one thing, as a coreference system found it. */
export type Chain = readonly { readonly s: number; readonly e: number; readonly person: boolean }[];

export function readLines<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** The mentions that stand for an attribution's source: the head of the phrase and names in apposition to it. */
export function goldMentions(story: StoryAnalysis, source: readonly Pair[]): ReadonlySet<SourceMention> {
  const found = new Set<SourceMention>();
  for (const [start, end] of source) {
    const inside = mentionsIn(story, start, end);
    const head = inside.find(({ owner, kind }) => !owner && kind !== MentionKind.possessive) ?? inside[0];
    if (head === undefined) continue;
    found.add(head);
    for (const mention of inside) if (isApposition(story, mention)) found.add(mention);
  }
  return found;
}

function mentionsIn(
  { tokens, mentions, starts }: StoryAnalysis,
  start: number,
  end: number,
): readonly SourceMention[] {
  const found: SourceMention[] = [];
  let i = indexFrom(starts.mentions, lowerToken(tokens.start, start) - 12);
  for (; i < mentions.length && tokens.start[mentions[i]!.first]! < end; i++) {
    const mention = mentions[i]!;
    const last = tokens.end[mention.last]!;
    if (last > start && last <= end + 1) found.push(mention);
  }
  return found;
}

function lowerToken(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isApposition({ classes }: StoryAnalysis, { first, kind }: SourceMention): boolean {
  return kind === MentionKind.name && classes[first - 1] === WordClass.comma;
}

/** The spans an attribution's marked spans stand for. */
export function goldSpans({ spans }: StoryAnalysis, annotated: readonly Pair[]): readonly number[] {
  const found: number[] = [];
  for (const [start, end] of annotated) {
    spans.forEach((span, index) => {
      const shared = Math.min(span.end, end) - Math.max(span.start, start);
      if (shared > 0 && shared >= 0.7 * Math.max(span.end - span.start, end - start - 4)) found.push(index);
    });
  }
  return found;
}

/** The cue candidates inside an attribution's cue. */
export function goldCues(
  { tokens, cues, starts }: StoryAnalysis,
  spans: readonly Pair[] | null,
): readonly number[] {
  const found: number[] = [];
  for (const [start, end] of spans ?? []) {
    let i = indexFrom(starts.cues, lowerToken(tokens.start, start));
    for (; i < cues.length && tokens.start[cues[i]!.first]! < end; i++) found.push(i);
  }
  return found;
}

export function firstOf(mentions: ReadonlySet<SourceMention>): SourceMention | undefined {
  return mentions.values().next().value;
}
