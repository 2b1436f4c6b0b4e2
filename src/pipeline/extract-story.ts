import type { StoryHead } from "../dates/anchors.ts";
import { findDates } from "../dates/find-dates.ts";
import { withWhen } from "../dates/governing.ts";
import type { DocumentCountry } from "../entities/document-country.ts";
import { readNames } from "../entities/find-names.ts";
import { indexNames } from "../entities/name-index.ts";
import type { Story } from "../model/document.ts";
import type { Names, Place, StoryResult } from "../model/result.ts";
import { SCHEMA_VERSION } from "../model/schema-version.ts";
import { mentionAt, type Span } from "../model/span.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { storyIds } from "../split/story-id.ts";
import { findComparisons } from "../statistics/find-comparisons.ts";
import { findStatistics } from "../statistics/find-statistics.ts";
import { lineAt } from "../text/lines.ts";
import { scan } from "../text/scanner.ts";
import type { Steps } from "./interleave.ts";
import { noticesOf } from "./notices.ts";
import type { Tools } from "./tools.ts";

/**
 * Everything found in one story. This straight line is the list of extractors; it rests between them, so that several
 * stories can be interleaved. Each tells `country` what it says of countries, for those of its document that say nothing.
 */
export function* extractStory(
  story: Story,
  lineStarts: readonly number[],
  country: DocumentCountry,
  tools: Tools,
  why = false,
): Steps<StoryResult> {
  const { language } = tools;
  const { text } = story.document;
  const tokens = scan(text, story, { breaks: partBreaks(story), skip: story.furniture });
  yield;
  const { evidence, describe } = readNames(tokens, tools.nameModel, tools.gazetteer, language, why);
  country.add(evidence);
  yield;
  const names = describe(country.homeOf(evidence));
  const index = indexNames(tokens, names);
  const quotes = findQuotes(tokens, index, tools.quotes, why);
  yield;
  const dates = findDates(tokens, index.at, headOf(story), countryOf(story, names), why);
  const statistics = findStatistics(tokens, index, language, why);
  const comparisons = findComparisons(tokens, statistics, language, why);
  const linesBefore = story.document.base?.lines ?? 0;
  const part = (span: Span | null) => (span === null ? null : mentionAt(text, span));
  const ids = storyIds(story);
  const dated = withWhen(tokens, dates, { quotes, statistics, comparisons });
  return {
    schema: SCHEMA_VERSION,
    id: ids.id,
    contentId: ids.contentId,
    source: story.document.source,
    document: story.document.id,
    published: story.document.published ?? null,
    publishedFrom: story.document.publishedFrom ?? null,
    meta: story.document.meta ?? {},
    ordinal: story.ordinal,
    start: story.start,
    end: story.end,
    lines: [lineAt(lineStarts, story.start) + linesBefore, lineAt(lineStarts, story.end - 1) + linesBefore],
    truncated: story.truncated,
    duplicateOf: story.duplicateOf,
    kicker: part(story.kicker),
    headline: part(story.headline),
    byline: part(story.byline),
    dateline: part(story.dateline),
    people: names.people,
    places: names.places,
    organizations: names.organizations,
    quotes: dated.quotes,
    statistics: dated.statistics,
    comparisons: dated.comparisons,
    dates,
    notices: noticesOf(statistics),
  };
}

/** What a story's dates hang on. */
function headOf({ document, dateline, furniture }: Story): StoryHead {
  return { published: document.published ?? null, dateline, furniture };
}

/** The country of the place in the dateline; else of the place the story names most. Null where none has one. */
function countryOf({ dateline }: Story, { places }: Names): string | null {
  const stands = ({ mentions }: Place) =>
    mentions.some(({ start, end }) => dateline !== null && start >= dateline.start && end <= dateline.end);
  const inDateline = places.find(stands);
  if (inDateline !== undefined) return inDateline.country;
  const most = places.reduce<Place | null>(
    (best, place) => (best === null || place.mentions.length > best.mentions.length ? place : best),
    null,
  );
  return most?.country ?? null;
}

/** Where a part ends inside a line: a deck that runs into its lead without a stop is a sentence of its own. */
function partBreaks({ headline, byline }: Story): readonly number[] {
  return [headline?.start, headline?.end, byline?.end]
    .filter((offset) => offset !== undefined)
    .sort((a, b) => a - b);
}
