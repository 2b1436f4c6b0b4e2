import type { Quote } from "../../model/result.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";
import { column, lineColumn, type Section, section } from "./section.ts";

const line = lineColumn<Quote>(({ start }) => start);

/** The words in one kind of mark, parts joined, and a note where the text broke off. */
function quoted({ kind, parts, closed }: Quote): string {
  const words = parts.map(({ text }) => text.trim()).join(" … ");
  if (kind === "indirect") return words;
  return closed ? `“${words}”` : `“${words} [cut off]`;
}

function speech({ result }: ReportedStory, { indirect }: FormatOptions): readonly Quote[] {
  return result.quotes.filter(({ use, kind }) => use === "speech" && (indirect || kind !== "indirect"));
}

export const quotes: Section = section<Quote>("quotes", "Quotes", speech, [
  column("Speaker", ({ speaker }) => speaker?.name ?? "—", "strong"),
  column("Cue", ({ cue }) => cue?.text ?? ""),
  column("Quote", quoted),
  line,
]);

/** Words in marks that nobody speaks: kept apart, so that they count for no one. */
export const terms: Section = section<Quote>(
  "quotes",
  "Terms in quotation marks",
  ({ result }) => result.quotes.filter(({ use }) => use === "term"),
  [column("Term", quoted), line],
);
