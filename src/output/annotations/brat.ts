import type { Comparison, Quote } from "../../model/result.ts";
import type { Mention, Span } from "../../model/span.ts";
import type { Format, FormatOptions, ReportedStory } from "../format.ts";
import { dateOf } from "../sections/dates.ts";
import { figureOf } from "../sections/statistics.ts";
import { visible, visibleLines } from "../visible.ts";
import { type Annotation, annotationsOf } from "./annotations.ts";
import { fragments } from "./fragments.ts";

/**
 * brat standoff. Offsets count code points of the story's own text, from its first character: the .txt beside
 * the .ann, which `--format ndjson --with-text` gives as `text`. A stream of several stories holds them one
 * after the other, parted by an empty line; in each, ids begin anew, and the first line is a note that names
 * the story. A stream of one story is an .ann file as it is.
 *
 * T: Person, Place, Organization, Quote, Term, Statistic, Date, and Source for speakers that are no name. A: Kind,
 * Country, Modifier, Unclosed. R: Speaker from quote to source; Contrast, Change and Poll between statistics.
 * *: the mentions of one entity. #: names, roles, speakers and figures.
 */
export function brat(options: FormatOptions): Format {
  return {
    open: () => "",
    story: (story) => `${standoff(story, options).join("\n")}\n`,
    separator: "\n",
    close: () => "",
  };
}

/** What becomes a T line. */
interface Mark extends Pick<Annotation, "id" | "start" | "end" | "parts"> {
  readonly label: string;
}

function standoff(story: ReportedStory, options: FormatOptions): readonly string[] {
  const { result } = story;
  const annotations = annotationsOf(story, options);
  const quotes = options.only.has("quotes") ? result.quotes : [];
  const marks = withSources(
    annotations.map((annotation) => ({ ...annotation, label: labelOf(annotation) })),
    quotes,
  );
  const ids = new Map(marks.map(({ id }, i) => [id, `T${i + 1}`]));
  const idsAt = new Map(marks.map((mark, i) => [placeKey(mark), `T${i + 1}`]));
  const comparisons = options.only.has("comparisons") ? result.comparisons : [];
  const [title = "", ...notes] = numbered("#", [
    `Story ${result.id}\t${visible(result.source)}, lines ${result.lines.join("–")}`,
    ...annotations
      .filter((annotation) => noteOf(annotation) !== "")
      .map((annotation) => `AnnotatorNotes ${ids.get(annotation.id)}\t${visible(noteOf(annotation))}`),
  ]);
  return [
    title,
    ...numbered(
      "T",
      marks.map((mark) => textBound(mark, story)),
    ),
    ...numbered(
      "A",
      annotations.flatMap((annotation) => attributes(annotation, ids)),
    ),
    ...numbered("R", [...speakers(quotes, ids, idsAt), ...relations(comparisons, ids)]),
    ...equivalences(annotations, ids),
    ...notes,
  ];
}

function numbered(letter: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, i) => `${letter}${i + 1}\t${line}`);
}

function textBound({ label, parts }: Mark, story: ReportedStory): string {
  const origin = story.codePointAt(story.result.start);
  const pieces = parts.flatMap(fragments);
  const offsets = pieces.map(
    ({ start, end }) => `${story.codePointAt(start) - origin} ${story.codePointAt(end) - origin}`,
  );
  return `${label} ${offsets.join(";")}\t${pieces.map(({ text }) => visibleLines(text)).join(" ")}`;
}

function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** With the speakers that no name marks: pronouns and descriptions. */
function withSources(marks: readonly Mark[], quotes: readonly Quote[]): readonly Mark[] {
  const places = new Map(marks.map((mark) => [placeKey(mark), mark]));
  for (const { id, speaker } of quotes) {
    const mention = speaker?.mention ?? null;
    if (mention === null || places.has(placeKey(mention))) continue;
    places.set(placeKey(mention), sourceMark(id, mention));
  }
  return [...marks, ...[...places.values()].filter(({ label }) => label === "Source")];
}

function sourceMark(quote: string, mention: Mention): Mark {
  return { ...mention, id: `${quote}.source`, parts: [mention], label: "Source" };
}

type Ids = ReadonlyMap<string, string>;

function speakers(quotes: readonly Quote[], ids: Ids, idsAt: Ids): readonly string[] {
  return quotes.flatMap(({ id, speaker }) => {
    const mention = speaker?.mention ?? null;
    return mention === null ? [] : [`Speaker Arg1:${ids.get(id)} Arg2:${idsAt.get(placeKey(mention))}`];
  });
}

function relations(comparisons: readonly Comparison[], ids: Ids): readonly string[] {
  return comparisons
    .filter(({ left, right }) => ids.has(left) && ids.has(right))
    .map(({ type, left, right }) => `${capitalized(type)} Arg1:${ids.get(left)} Arg2:${ids.get(right)}`);
}

function equivalences(annotations: readonly Annotation[], ids: Ids): readonly string[] {
  const entities = new Map<string, string[]>();
  for (const { id, type, finding } of annotations) {
    if (type === "quote" || type === "statistic" || type === "date") continue;
    const mentions = entities.get(finding.id) ?? [];
    entities.set(finding.id, mentions);
    mentions.push(ids.get(id)!);
  }
  return [...entities.values()]
    .filter((mentions) => mentions.length > 1)
    .map((mentions) => `*\tEquiv ${mentions.join(" ")}`);
}

function labelOf(annotation: Annotation): string {
  return annotation.type === "quote" && annotation.finding.use === "term"
    ? "Term"
    : capitalized(annotation.type);
}

function attributes(annotation: Annotation, ids: Ids): readonly string[] {
  const id = ids.get(annotation.id);
  switch (annotation.type) {
    case "place":
      return [
        `Kind ${id} ${annotation.finding.kind}`,
        ...(annotation.finding.country === null ? [] : [`Country ${id} ${annotation.finding.country}`]),
      ];
    case "quote":
      return [
        `Kind ${id} ${annotation.finding.kind}`,
        ...(annotation.finding.closed ? [] : [`Unclosed ${id}`]),
      ];
    case "statistic":
      return [
        `Kind ${id} ${annotation.finding.kind}`,
        ...(annotation.finding.modifier === "=" ? [] : [`Modifier ${id} ${annotation.finding.modifier}`]),
      ];
    default:
      return [];
  }
}

/** What a finding is, in words: the figure, the speaker, the name with its role. */
function noteOf(annotation: Annotation): string {
  switch (annotation.type) {
    case "statistic":
      return figureOf(annotation.finding);
    case "date":
      return dateOf(annotation.finding);
    case "quote":
      return annotation.finding.speaker?.name ?? "";
    case "person":
      return [annotation.finding.name, annotation.finding.role?.text]
        .filter((part) => part !== undefined)
        .join(", ");
    default:
      return annotation.finding.name;
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
