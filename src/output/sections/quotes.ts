import type { Quote } from "../../model/result.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";
import { isSpokenWords } from "../reported-story.ts";
import { speakerName } from "../speaker-name.ts";
import { column, type Layout, lineColumn, type Section, section, tableOf, whyColumn } from "./section.ts";

/** The words in one kind of mark, parts joined, and a note where the text broke off. */
export function quoted({ kind, parts, closed }: Quote): string {
  const words = parts.map(({ text }) => text.trim()).join(" … ");
  if (kind === "indirect") return words;
  return closed ? `“${words}”` : `“${words} [cut off]`;
}

/** The quotes that tables show: words spoken, and indirect speech where that was asked for. */
export function speech({ result }: ReportedStory, { indirect }: FormatOptions): readonly Quote[] {
  return result.quotes.filter((quote) => isSpokenWords(quote) || (indirect && quote.use === "speech"));
}

const itself = (quote: Quote) => [quote];
const speaker = column<Quote>(
  "Speaker",
  (quote) => (quote.speaker === null ? "—" : speakerName(quote.speaker)),
  "strong",
);
const cue = column<Quote>("Cue", (quote) => quote.cue?.text ?? "");
const words = column<Quote>("Quote", quoted);
const line = lineColumn<Quote>(({ start }) => start);
const why = whyColumn<Quote>((quote) => quote.why);

const inOrder: Layout<Quote> = {
  name: "quotes",
  title: "Quotes",
  places: itself,
  columns: [speaker, cue, words, line, why],
};

/** Quotes in the story's order, or a table for each speaker. */
export const quotes: Section = {
  name: "quotes",
  tables: (story, options) => {
    const said = speech(story, options);
    if (options.by === "story-order") return [tableOf(inOrder, said, story)];
    return bySpeaker(said).map(({ name, quotes }) =>
      tableOf(
        {
          ...inOrder,
          title: name === null ? "Quotes of nobody named" : `Quotes of ${name}`,
          columns: [words, cue, line, why],
        },
        quotes,
        story,
      ),
    );
  },
};

export interface SpeakerQuotes {
  /** Null where the story does not say who speaks. */
  readonly name: string | null;
  readonly quotes: readonly Quote[];
}

/** Each speaker's quotes, whoever says most first; those of nobody named last. */
export function bySpeaker(quotes: readonly Quote[]): readonly SpeakerQuotes[] {
  const groups = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const key = quote.speaker?.entity ?? quote.speaker?.name ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quote]);
    else group.push(quote);
  }
  const speakers = [...groups.values()].map((said) => ({
    name: said[0]!.speaker && speakerName(said[0]!.speaker),
    quotes: said,
  }));
  return speakers.sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || b.quotes.length - a.quotes.length,
  );
}

/** Words in marks that nobody speaks: kept apart, so that they count for no one. */
export const terms: Section = section<Quote>(
  "quotes",
  {
    name: "terms",
    title: "Terms in quotation marks",
    places: itself,
    columns: [column("Term", quoted), line, why],
  },
  ({ result }) => result.quotes.filter(({ use }) => use === "term"),
);
