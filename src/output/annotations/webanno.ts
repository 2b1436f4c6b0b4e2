import type { Comparison } from "../../model/result.ts";
import type { Span } from "../../model/span.ts";
import { wholeBefore } from "../../text/code-points.ts";
import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { jsonLines } from "../json-lines.ts";
import { dateOf } from "../sections/dates.ts";
import { figureOf, sidesOf } from "../sections/statistics.ts";
import { type Annotation, annotationsOf } from "./annotations.ts";

/**
 * W3C Web Annotation (JSON-LD): an AnnotationPage a story, each on a line. Targets are in the document, by
 * position, in code points as the recommendation demands whatever --offsets says, and by quotation. Names are
 * identified, quotes tagged with their speaker identified, statistics and dates described; comparisons link two targets.
 */
export function webanno(options: FormatOptions): Format {
  return jsonLines((story) => page(story, options));
}

function page(story: ReportedStory, options: FormatOptions): unknown {
  const id = `urn:newsx:story:${story.result.id}`;
  const compared = options.only.has("comparisons") ? story.result.comparisons : [];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationPage",
    items: [
      ...annotationsOf(story, options).map((each) => ({
        id: `${id}:${each.id}`,
        type: "Annotation",
        ...contentOf(each),
        target: target(each, story),
      })),
      ...compared.map((comparison) => ({
        id: `${id}:${comparison.id}`,
        type: "Annotation",
        ...link(comparison),
        target: sidesOf(comparison, story).map((side) => target(side, story)),
      })),
    ],
  };
}

interface Content {
  readonly motivation: "identifying" | "tagging" | "describing" | "linking";
  readonly body: readonly Body[];
}

interface Body {
  readonly type: "TextualBody";
  readonly purpose: "identifying" | "tagging" | "describing";
  readonly value: string;
}

const body = (purpose: Body["purpose"], value: string): Body => ({ type: "TextualBody", purpose, value });

function contentOf(annotation: Annotation): Content {
  switch (annotation.type) {
    case "quote": {
      const { use, kind, speaker } = annotation.finding;
      const tags = [body("tagging", use === "term" ? "term" : "quote"), body("tagging", kind)];
      return {
        motivation: "tagging",
        body: speaker === null ? tags : [...tags, body("identifying", speaker.name)],
      };
    }
    case "statistic":
      return {
        motivation: "describing",
        body: [body("tagging", "statistic"), body("describing", figureOf(annotation.finding))],
      };
    case "date":
      return {
        motivation: "describing",
        body: [body("tagging", "date"), body("describing", dateOf(annotation.finding))],
      };
    default:
      return {
        motivation: "identifying",
        body: [body("tagging", annotation.type), body("identifying", annotation.finding.name)],
      };
  }
}

function link({ type, cue, ratio }: Comparison): Content {
  const notes = [cue, ratio === null ? null : `×${ratio}`].filter((note) => note !== null);
  return {
    motivation: "linking",
    body: [body("tagging", type), ...notes.map((note) => body("describing", note))],
  };
}

/** Characters of context on either side of a quotation selector. */
const CONTEXT = 32;

function target({ start, end }: Span, story: ReportedStory): unknown {
  const { text, codePointAt } = story;
  return {
    source: sourceOf(story),
    selector: [
      { type: "TextPositionSelector", start: codePointAt(start), end: codePointAt(end) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(wholeBefore(text, Math.max(0, start - CONTEXT)), start),
        suffix: text.slice(end, wholeBefore(text, Math.min(text.length, end + CONTEXT))),
      },
    ],
  };
}

/** The document as an IRI: its path, and for a record its id as the fragment. */
function sourceOf({ result: { source, document } }: ReportedStory): string {
  const path =
    source === "-"
      ? "urn:newsx:stdin"
      : source.toWellFormed().split(/[\\/]/).map(encodeURIComponent).join("/");
  return document === null ? path : `${path}#${encodeURIComponent(document.toWellFormed())}`;
}
