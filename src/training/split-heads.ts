/**
 * Heads for the articles of composed dumps: headlines, labels of sections, bylines, places, each in the forms that
 * papers use; and headings within an article, which are no heads. All of it is made up but the headlines that an
 * article has; the others get one of their own words.
 */
import { pick } from "./random.ts";
import type { Article } from "./split-articles.ts";
import {
  familyNames,
  givenNames,
  headings,
  labels,
  months,
  places,
  posts,
  questions,
} from "./split-head-words.ts";

type Random = () => number;

/** How an outlet sets its stories. */
export interface HeadStyle {
  readonly headline: "as-is" | "title-case" | "capitals" | "none";
  readonly byline: "by" | "name" | "post" | "place" | "none";
  readonly isLabelled: boolean;
  readonly hasDateline: boolean;
  /** Line breaks between the paragraphs of a story, and after its headline. */
  readonly gap: string;
  readonly headGap: string;
}

export function styleFrom(random: Random): HeadStyle {
  const gap = random() < 0.5 ? "\n" : "\n\n";
  return {
    headline: oneOf({ "as-is": 0.72, "title-case": 0.16, capitals: 0.06, none: 0.06 }, random),
    byline: oneOf({ by: 0.4, name: 0.08, post: 0.1, place: 0.07, none: 0.35 }, random),
    isLabelled: random() < 0.2,
    hasDateline: random() < 0.3,
    gap,
    headGap: random() < 0.75 ? gap : "\n",
  };
}

function oneOf<Name extends string>(shares: Readonly<Record<Name, number>>, random: Random): Name {
  let left = random();
  for (const name in shares) {
    left -= shares[name];
    if (left < 0) return name;
  }
  return Object.keys(shares)[0] as Name;
}

/** The lines above an article's text. */
export function headLines(article: Article, style: HeadStyle, random: Random): readonly string[] {
  if (style.headline === "none") return style.byline === "by" ? [bylineFrom(random)] : [];
  const headline = cased(headlineOf(article, random), style.headline);
  const label = style.isLabelled && random() < 0.6 ? [labelFrom(random)] : [];
  return [...label, headline, ...creditLines(style, random)];
}

/** Words of a headline. */
const MIN_WORDS = 4;
const MAX_WORDS = 11;
/** How often an article's own headline is kept, and a made one is of the lead and not of a later paragraph. */
const OWN = 0.9;
const OF_LEAD = 0.6;
/** Words that are left out of headlines, and those at which one may end. */
const leftOut = /^(?:an?|the|has|have|had|was|were|is|are|been|his|her|its|their|that|also)$/i;
const breaks =
  /^(?:after|as|at|because|before|but|by|during|for|from|in|into|on|over|to|under|when|which|while|who|with)$/i;

/** The article's headline, or one made of a sentence of it as headlines are made: short, without small words. */
export function headlineOf({ headline, paragraphs }: Article, random: Random): string {
  if (headline !== null && headline.split(" ").length >= MIN_WORDS - 1 && random() < OWN)
    return headline.replace(/[;.]+$/, "");
  const source = random() < OF_LEAD ? 0 : Math.floor(random() * Math.min(4, paragraphs.length));
  const words = (paragraphs[source] ?? "")
    .replace(/^.{0,60}?(?:\(\w+\) ?)?(?:--|—|–| - ) ?/, "")
    .split(/\s+/)
    .map((word) => word.replace(/[.,;:!?"“”()]+$|^["“”(]+/g, ""))
    .filter((word) => word !== "" && !leftOut.test(word));
  const most = MIN_WORDS + Math.floor(random() * (MAX_WORDS - MIN_WORDS + 1));
  let end = Math.min(most, words.length);
  for (let k = end; k >= MIN_WORDS; k--)
    if (breaks.test(words[k] ?? "")) {
      end = k;
      break;
    }
  const made = words
    .slice(0, end)
    .join(" ")
    .replace(/ \S+$/, (last) => (breaks.test(last.trim()) ? "" : last));
  return made.charAt(0).toUpperCase() + made.slice(1);
}

function cased(line: string, style: HeadStyle["headline"]): string {
  if (style === "capitals") return line.toUpperCase();
  if (style !== "title-case") return line;
  return line.replace(/(?<=^|\s)\p{Ll}(?=\S{3})/gu, (letter) => letter.toUpperCase());
}

function creditLines({ byline }: HeadStyle, random: Random): readonly string[] {
  switch (byline) {
    case "none":
      return [];
    case "by":
      return random() < 0.85
        ? [bylineFrom(random)]
        : [bylineFrom(random), `${pick(months, random)} ${1 + Math.floor(random() * 28)}`];
    case "name":
      return random() < 0.5 ? [nameFrom(random)] : [nameFrom(random), pick(posts, random)];
    case "post":
      return [pick(posts, random)];
    case "place":
      return [pick(posts, random), pick(places, random)];
  }
}

function nameFrom(random: Random): string {
  return `${pick(givenNames, random)} ${pick(familyNames, random)}`;
}

function bylineFrom(random: Random): string {
  const name = nameFrom(random);
  const kind = random();
  if (kind < 0.55) return `By ${name}`;
  if (kind < 0.8) return `By ${name}, ${pick(places, random)}`;
  if (kind < 0.9) return `By ${name} in ${pick(places, random)}`;
  return `From ${name}, ${pick(places, random)}`;
}

function labelFrom(random: Random): string {
  const label = pick(labels, random);
  return random() < 0.5 ? label.toUpperCase() : label;
}

/** "Lagos: ", "LAGOS, March 3 - ", "LAGOS — ": where a story was written, before its first word. */
export function datelineOf(random: Random): string {
  const place = pick(places, random);
  const kind = random();
  if (kind < 0.25) return `${place}: `;
  if (kind < 0.4) return `${place.toUpperCase()}: `;
  if (kind < 0.6)
    return `${place.toUpperCase()}, ${pick(months, random)} ${1 + Math.floor(random() * 28)} - `;
  return `${place.toUpperCase()} ${pick(["—", "–", "-"], random)} `;
}

/** Paragraphs with headings between some of them, as long articles have: a few words, of what follows or of a kind. */
export function withHeadings(paragraphs: readonly string[], random: Random): readonly string[] {
  const isQuestion = random() < 0.2;
  const every = 2 + Math.floor(random() * 4);
  return paragraphs.flatMap((paragraph, k) =>
    k > 1 && k + 1 < paragraphs.length && random() < 1 / every
      ? [headingOf(paragraph, isQuestion, random), paragraph]
      : [paragraph],
  );
}

function headingOf(paragraph: string, isQuestion: boolean, random: Random): string {
  if (isQuestion) return pick(questions, random);
  if (random() < 0.25) return pick(headings, random);
  const words = paragraph.split(/\s+/).map((word) => word.replace(/[.,;:!?"“”()]+$|^["“”(]+/g, ""));
  const from = Math.floor(random() * Math.max(1, words.length - 6));
  const count = 1 + Math.floor(random() * (random() < 0.8 ? 4 : 7));
  const made = words
    .slice(from, from + count)
    .filter((word) => word !== "")
    .join(" ");
  return made.charAt(0).toUpperCase() + made.slice(1);
}
