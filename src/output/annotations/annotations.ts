import type { FoundDate, Organization, Person, Place, Quote, Statistic } from "../../model/result.ts";
import type { Mention } from "../../model/span.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";

/** A finding where it stands in the text, as annotation tools see it. */
export type Annotation = Mention & {
  /** Unique in the story: the finding's id, and for entities the mention's number: "p1-2". */
  readonly id: string;
  /** Split quotes have several; all others one, themselves. */
  readonly parts: readonly Mention[];
} & Finding;

export type Finding =
  | { readonly type: "person"; readonly finding: Person }
  | { readonly type: "place"; readonly finding: Place }
  | { readonly type: "organization"; readonly finding: Organization }
  | { readonly type: "quote"; readonly finding: Quote }
  | { readonly type: "statistic"; readonly finding: Statistic }
  | { readonly type: "date"; readonly finding: FoundDate };

/** Everything a story's text can be marked with, in its order, the longer first where two begin together. */
export function annotationsOf({ result }: ReportedStory, { only }: FormatOptions): readonly Annotation[] {
  const found = [
    ...(only.has("people") ? result.people.flatMap((finding) => mentions("person", finding)) : []),
    ...(only.has("places") ? result.places.flatMap((finding) => mentions("place", finding)) : []),
    ...(only.has("organizations")
      ? result.organizations.flatMap((finding) => mentions("organization", finding))
      : []),
    ...(only.has("quotes") ? result.quotes.map(quote) : []),
    ...(only.has("statistics") ? result.statistics.map(statistic) : []),
    ...(only.has("dates") ? result.dates.map(date) : []),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The id of an entity's mention, counted from 0: "p1-1" for the first. */
export function mentionId(entity: string, index: number): string {
  return `${entity}-${index + 1}`;
}

function mentions<Type extends "person" | "place" | "organization">(
  type: Type,
  finding: Extract<Finding, { readonly type: Type }>["finding"],
): readonly Annotation[] {
  return finding.mentions.map(
    (mention, i) =>
      ({ ...mention, id: mentionId(finding.id, i), parts: [mention], type, finding }) as Annotation,
  );
}

function quote(finding: Quote): Annotation {
  const { id, start, end, text, parts } = finding;
  return { id, start, end, text, parts, type: "quote", finding };
}

function statistic(finding: Statistic): Annotation {
  const { id, start, end, text } = finding;
  return { id, start, end, text, parts: [{ start, end, text }], type: "statistic", finding };
}

function date(finding: FoundDate): Annotation {
  const { id, start, end, text } = finding;
  return { id, start, end, text, parts: [{ start, end, text }], type: "date", finding };
}
