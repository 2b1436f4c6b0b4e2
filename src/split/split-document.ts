import type { Document, Story } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { partitionPoint } from "../text/sorted.ts";
import { type Blocks, isContent } from "./blocks.ts";
import type { Body } from "./body.ts";
import { findBorders, markedBorders } from "./borders.ts";
import { correctStarts, type HandBorders, type Start } from "./by-hand.ts";
import { documentFeatures } from "./document-features.ts";
import { borderModel, lexicon } from "./model.ts";
import { findDuplicates } from "./near-duplicates.ts";
import { findParts } from "./parts.ts";
import { type Paragraphs, readParagraphs } from "./read-paragraphs.ts";
import { borderRule } from "./reasons.ts";
import type { SplitMode } from "./split-mode.ts";
import { storyIds } from "./story-id.ts";
import { borderThreshold, isWhole } from "./thresholds.ts";
import { isTruncated } from "./truncation.ts";

const documentStart: Start = { at: 0, border: "document-start" };

/**
 * The stories of a document, in order and not overlapping; none where it holds only white space. A story begins
 * and ends at a character; separators, page furniture and export metadata around it belong to none. What is set by
 * hand goes before what is found.
 */
export function splitDocument(
  document: Document,
  mode: SplitMode,
  byHand: HandBorders | null = null,
): readonly Story[] {
  const paragraphs = readParagraphs(document.text);
  const { all, body } = paragraphs;
  if (all.count === 0) return [];
  const whole: Span = { start: all.start[0]!, end: all.end[all.count - 1]! };
  const isOne = body.count === 0 || isWhole(document, paragraphs, mode);
  const found = isOne ? [] : startsOf(paragraphs, mode);
  const chosen = byHand === null ? found : correctStarts(found, body, byHand);
  if (isOne && chosen.length === 0) return [storyOf(document, body, 1, documentStart, body.count, whole)];
  const starts = [documentStart, ...chosen];
  const stories = starts.map((start, k) => {
    const own = withItemMeta(document, paragraphs, body.start[start.at] ?? 0);
    return storyOf(own, body, k + 1, start, starts[k + 1]?.at ?? body.count);
  });
  return withDuplicates(withFurniture(stories, all));
}

/** The document with what the item of an export says of the story that begins at an offset. */
function withItemMeta(document: Document, { items }: Paragraphs, offset: number): Document {
  const item = items[partitionPoint(items.length, (i) => items[i]!.start <= offset) - 1];
  if (item === undefined) return document;
  const { published = null, publishedFrom = null } = item.published === null ? document : item;
  return { ...document, published, publishedFrom, meta: { ...document.meta, ...item.meta } };
}

/** The stories with what each repeats of the others. */
function withDuplicates(stories: readonly Story[]): readonly Story[] {
  const originals = findDuplicates(stories);
  if (originals.size === 0) return stories;
  return stories.map((story) => {
    const original = originals.get(story);
    return original === undefined ? story : completed(story, story.furniture, storyIds(original).id);
  });
}

function startsOf({ body, isExport }: Paragraphs, mode: SplitMode): readonly Start[] {
  if (isExport) return markedBorders(body).map((at) => ({ at, border: "export-item" }));
  const doc = documentFeatures(body, lexicon);
  return findBorders(doc, borderModel, borderThreshold(mode)).map(({ at }) => ({
    at,
    border: borderRule(doc, at),
  }));
}

function storyOf(
  document: Document,
  body: Body,
  ordinal: number,
  { at, border }: Start,
  to: number,
  whole?: Span,
): Story {
  const { start, end } = whole ?? { start: body.start[at] ?? 0, end: body.end[to - 1] ?? 0 };
  const truncated = isTruncated(body, at, to);
  const { kicker, headline, byline, dateline } = findParts(body, at, to);
  return {
    document,
    ordinal,
    start,
    end,
    border,
    truncated,
    duplicateOf: null,
    kicker,
    headline,
    byline,
    dateline,
    furniture: [],
  };
}

/** The story with what the others tell of it; all fields are named, so that all stories have one shape. */
function completed(story: Story, furniture: readonly Span[], duplicateOf: string | null): Story {
  const { document, ordinal, start, end, border, truncated, kicker, headline, byline, dateline } = story;
  return {
    document,
    ordinal,
    start,
    end,
    border,
    truncated,
    duplicateOf,
    kicker,
    headline,
    byline,
    dateline,
    furniture,
  };
}

/** The stories with what stands inside them that is no content: lines, and field names before a line's text. */
function withFurniture(stories: readonly Story[], all: Blocks): readonly Story[] {
  let i = 0;
  return stories.map((story) => {
    const furniture: Span[] = [];
    for (; i < all.count && all.start[i]! < story.end; i++) {
      const start = all.start[i]!;
      if (start <= story.start) continue;
      for (const name of fieldName(all, i)) furniture.push(name);
      if (!isContent(all.kind[i]!)) furniture.push({ start, end: all.end[i]! });
    }
    return furniture.length > 0 ? completed(story, furniture, story.duplicateOf) : story;
  });
}

/** What stands between a block and the one before it on the block's line. */
function fieldName({ text, start, end }: Blocks, i: number): readonly Span[] {
  const between = text.slice(end[i - 1]!, start[i]!);
  const name = between.trim();
  if (name === "") return [];
  const from = end[i - 1]! + between.indexOf(name);
  return [{ start: from, end: from + name.length }];
}
