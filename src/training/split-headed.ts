/** Dumps as readers bring them: stories with headlines, bylines and labels, each set in its own way, briefs among them. */
import { pick, randomSource } from "./random.ts";
import type { Article, Pool } from "./split-articles.ts";
import { cutTeaser, type Part, paragraphsFor, takerOf, teaserOf } from "./split-compose.ts";
import type { Dump } from "./split-dumps.ts";
import { datelineOf, type HeadStyle, headLines, styleFrom, withHeadings } from "./split-heads.ts";

interface Shape {
  readonly name: string;
  readonly stories: readonly [least: number, most: number];
  readonly briefs?: readonly [least: number, most: number];
  /** Share of the stories that have headings between their paragraphs. */
  readonly headings: number;
  readonly share: number;
}

const shapes: readonly Shape[] = [
  { name: "single-headed", stories: [1, 1], headings: 0.4, share: 5 },
  { name: "headed-stories", stories: [2, 5], headings: 0.08, share: 5 },
  { name: "headed-briefs", stories: [1, 3], briefs: [2, 5], headings: 0.05, share: 4 },
  { name: "headed-1+briefs", stories: [1, 1], briefs: [1, 3], headings: 0.15, share: 1 },
];

/** Chance that a story is set as the first one is, and not in its own way. */
const ALIKE = 0.75;

/** `rounds` dumps of each share of each shape, of the articles of each group of pools, the same for the same seed. */
export function headedDumps(
  articles: readonly Article[],
  groups: readonly (readonly Pool[])[],
  rounds: number,
  seed: number,
): readonly Dump[] {
  const random = randomSource(seed);
  return groups.flatMap((pools) => {
    const own = articles.filter(({ pool }) => pools.includes(pool));
    return shapes.flatMap((shape) =>
      Array.from({ length: Math.round(rounds * shape.share * Math.sqrt(own.length / 400)) }, (_, k) => ({
        ...headed(own, shape, random),
        id: `${pools.join("+")}-${shape.name}-${k}`,
        shape: shape.name,
        pools: new Set(pools),
      })),
    );
  });
}

/** A story as it stands in a dump, and the line breaks that stand before the next one at least. */
interface Set {
  readonly text: string;
  readonly gap: string;
}

function headed(
  articles: readonly Article[],
  { stories, briefs = [0, 0], headings }: Shape,
  random: () => number,
): Pick<Dump, "text" | "starts"> {
  const take = takerOf(articles, random);
  const usual = styleFrom(random);
  const between = random() < 0.35 ? "\n" : "\n\n";
  const styled = (): HeadStyle =>
    random() < ALIKE ? usual : { ...styleFrom(random), headline: random() < 0.8 ? usual.headline : "none" };
  const sets: Set[] = [];
  for (let k = countIn(stories, random); k > 0; k--) sets.push(storyOf(take, styled(), headings, random));
  for (let k = countIn(briefs, random); k > 0; k--) sets.push(briefOf(take("teaser"), styled(), random));
  const starts: number[] = [];
  let text = "";
  sets.forEach((set, k) => {
    if (k > 0) text += longest(between, sets[k - 1]!.gap, random);
    starts.push(text.length);
    text += set.text;
  });
  return { text, starts };
}

/** What stands between two stories: mostly no less than within the one before. */
function longest(between: string, gap: string, random: () => number): string {
  return random() < 0.15 || between.length > gap.length ? between : gap;
}

function countIn([least, most]: readonly [number, number], random: () => number): number {
  return least + Math.floor(random() * (most - least + 1));
}

const parts: readonly Part[] = ["thin", "thin", "thin", "any", "any", "short", "long"];

function storyOf(
  take: (part: Part) => Article,
  style: HeadStyle,
  headings: number,
  random: () => number,
): Set {
  const part = pick(parts, random);
  const article = take(part);
  const paragraphs = paragraphsFor(part, article, random);
  const body = random() < headings ? withHeadings(paragraphs, random) : paragraphs;
  return setStory(article, body, style, random);
}

/** Characters of a brief, and how often one breaks off. */
const MIN_BRIEF = 170;
const MAX_BRIEF = 560;
const CUT = 0.4;

function briefOf(article: Article, style: HeadStyle, random: () => number): Set {
  const length = MIN_BRIEF + Math.floor(random() * (MAX_BRIEF - MIN_BRIEF));
  const text = cutTeaser(teaserOf(article, random), length, random() < CUT ? 1 : 0);
  const byline = random() < 0.8 ? "none" : style.byline;
  return setStory(
    article,
    [text],
    { ...style, byline, isLabelled: style.isLabelled || random() < 0.15 },
    random,
  );
}

function setStory(
  article: Article,
  paragraphs: readonly string[],
  style: HeadStyle,
  random: () => number,
): Set {
  const [first = "", ...rest] = paragraphs;
  const dateline = style.hasDateline && random() < 0.8 ? datelineOf(random) : "";
  const head = headLines(article, style, random).map((line) => line + style.headGap);
  return { text: head.join("") + [dateline + first, ...rest].join(style.gap), gap: style.gap };
}
