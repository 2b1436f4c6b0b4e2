/** The findings of a story as `newsx why` tells them: what each is, where it stands, and what decided it. */
import type { Comparison, Quote, StoryResult } from "../../model/result.ts";
import type { Span } from "../../model/span.ts";
import { namedCaption } from "../sections/caption.ts";
import { dateOf } from "../sections/dates.ts";
import { quoted } from "../sections/quotes.ts";
import { figureOf } from "../sections/statistics.ts";

/** A finding with its reasons. */
export interface Explained {
  /** "person", "quote", "figure". */
  readonly kind: string;
  /** What was found, on one line. */
  readonly shown: string;
  /** Where it stands: a quote with its speaker and cue, both sides of a comparison. */
  readonly spans: readonly Span[];
  readonly reasons: readonly string[];
  /** Where the same entity is named first and what decided there, where this is a later mention of it. */
  readonly first: { readonly start: number; readonly reasons: readonly string[] } | null;
}

/** All findings of a story that was extracted with reasons, in the order of the text. */
export function explainedFindings(story: StoryResult): readonly Explained[] {
  const found = [
    ...mentionsOf("person", story.people),
    ...mentionsOf("place", story.places),
    ...mentionsOf("organization", story.organizations),
    ...story.quotes.map(explainedQuote),
    ...story.statistics.map((statistic) =>
      explained("figure", `${statistic.text} = ${figureOf(statistic)}`, [statistic], statistic.why),
    ),
    ...story.comparisons.map((comparison) => explainedComparison(comparison, story)),
    ...story.dates.map((date) => explained("date", `${date.text} = ${dateOf(date)}`, [date], date.why)),
  ];
  return found.sort((a, b) => startOf(a) - startOf(b));
}

export function startOf({ spans }: Explained): number {
  return spans[0]?.start ?? 0;
}

function explained(
  kind: string,
  shown: string,
  spans: readonly Span[],
  why: string | undefined,
  first: Explained["first"] = null,
): Explained {
  return { kind, shown, spans, reasons: reasonsIn(why), first };
}

/** A reason a line: what decided the kind, what joined it to others, its role, gender or country. */
function reasonsIn(why = ""): readonly string[] {
  return why.split(" · ").filter((reason) => reason !== "");
}

function mentionsOf(kind: string, entities: StoryResult["people"] | StoryResult["organizations"]) {
  return entities.flatMap(({ name, mentions }) => {
    const [first] = mentions;
    return mentions.map((mention) => {
      const shown = mention.text === name ? name : `${mention.text} = ${name}`;
      const before =
        mention === first || first === undefined
          ? null
          : { start: first.start, reasons: reasonsIn(first.why) };
      return explained(kind, shown, [mention], mention.why, before);
    });
  });
}

function explainedQuote(quote: Quote): Explained {
  const { use, kind, speaker, cue, why } = quote;
  const named = use === "term" ? "term" : kind === "indirect" ? "indirect speech" : "quote";
  const spans = [quote, ...[speaker?.mention, cue].filter((span) => span != null)];
  return explained(named, quoted(quote), spans, why);
}

function explainedComparison({ left, right, why, ...rest }: Comparison, story: StoryResult): Explained {
  const [a, b] = [left, right].map((id) => story.statistics.find((statistic) => statistic.id === id));
  const sides = [a, b].filter((side) => side !== undefined);
  const words = a && b ? namedCaption({ left, right, ...rest }, a, b) : null;
  return explained("comparison", words ?? sides.map(figureOf).join(" against "), sides, why);
}
