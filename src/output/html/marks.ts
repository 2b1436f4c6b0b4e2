import type { Speaker, StoryResult } from "../../model/result.ts";
import type { Span } from "../../model/span.ts";
import { type Annotation, annotationsOf } from "../annotations/annotations.ts";
import type { FormatOptions, ReportedStory } from "../format.ts";
import { dateOf } from "../sections/dates.ts";
import { figureOf } from "../sections/statistics.ts";
import { speakerName } from "../speaker-name.ts";
import type { Anchors } from "./anchors.ts";
import type { Mark } from "./mark-text.ts";
import { type Markup, markup, nothing } from "./markup.ts";

/** What to highlight in a story's text, in its order: its findings, and the parts of its head. */
export function marksOf(story: ReportedStory, options: FormatOptions, anchors: Anchors): readonly Mark[] {
  const findings = annotationsOf(story, withCompared(options)).filter(
    (annotation) => options.indirect || annotation.type !== "quote" || annotation.finding.kind !== "indirect",
  );
  return [
    ...headMarks(story.result),
    ...findings.flatMap((annotation) => marks(annotation, story.text, anchors)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Comparisons lead to the figures in the text, so where they are shown those are marked too. */
function withCompared(options: FormatOptions): FormatOptions {
  return options.only.has("comparisons")
    ? { ...options, only: new Set([...options.only, "statistics"]) }
    : options;
}

function headMarks(result: StoryResult): readonly Mark[] {
  return (["kicker", "headline", "byline", "dateline"] as const).flatMap((className) => {
    const span = result[className];
    if (span === null) return [];
    return [{ ...span, className, anchor: null, title: null, href: null, note: nothing }];
  });
}

function marks(annotation: Annotation, text: string, anchors: Anchors): readonly Mark[] {
  const { id, parts, type, finding } = annotation;
  const row = anchors.row(finding.id);
  const className = type === "quote" && finding.use === "term" ? "term" : type;
  const isSpeech = className === "quote";
  return parts.map((part, i) => ({
    ...(type === "quote" ? withMarks(part, text) : part),
    className,
    anchor: i === 0 ? anchors.place(id) : null,
    title: describe(annotation),
    href: isSpeech ? null : row,
    note:
      isSpeech && row !== null && i === parts.length - 1
        ? footnote(row, anchors.number(id), finding)
        : nothing,
  }));
}

/** A quote with the marks around it, which findings leave out. */
function withMarks({ start, end }: Span, text: string): Span {
  return {
    start: start > 0 && isQuoteMark(text[start - 1]) ? start - 1 : start,
    end: isQuoteMark(text[end]) ? end + 1 : end,
  };
}

function isQuoteMark(character: string | undefined): boolean {
  return character !== undefined && "\"“”„‟«»‹›‘’‚'「」『』".includes(character);
}

/** Quotes hold names and figures that are links, so their own link stands behind them. */
function footnote(row: string, number: number, finding: Annotation["finding"]): Markup {
  const who = "speaker" in finding && finding.speaker !== null ? shortName(finding.speaker) : "nobody named";
  return markup`<sup><a href="#${row}" aria-label="Quote ${number} ${who}, in the list">${number} ${who}</a></sup>`;
}

/** Characters of a speaker beside a quote's number. */
const MAX_SHORT = 24;

/** As much of the name as stands in a line. Which of a person's names is the family's, a name does not say. */
function shortName(speaker: Speaker): string {
  const name = speakerName(speaker);
  return name.length <= MAX_SHORT ? name : `${name.slice(0, name.lastIndexOf(" ", MAX_SHORT))} …`;
}

/** Who or what it is, as far as the story says. */
function describe(annotation: Annotation): string {
  switch (annotation.type) {
    case "person": {
      const { name, role } = annotation.finding;
      return role === null ? `Person: ${name}` : `Person: ${name}, ${role.text}`;
    }
    case "place": {
      const { name, kind, country } = annotation.finding;
      const facts = [kind === "other" ? null : kind, country].filter((fact) => fact !== null);
      return `Place: ${[name, ...facts].join(", ")}`;
    }
    case "organization":
      return `Organization: ${annotation.finding.name}`;
    case "quote": {
      const { use, kind, speaker, closed } = annotation.finding;
      if (use === "term") return "Term in quotation marks";
      const speech = kind === "direct" ? "Quote" : `Quote (${kind})`;
      return `${speech}: ${speaker?.name ?? "speaker not named"}${closed ? "" : ", cut off"}`;
    }
    case "date":
      return `Date: ${dateOf(annotation.finding)}`;
    case "statistic": {
      const { subject, direction } = annotation.finding;
      return `Figure: ${[figureOf(annotation.finding), subject, direction].filter((fact) => fact !== null).join(", ")}`;
    }
  }
}
