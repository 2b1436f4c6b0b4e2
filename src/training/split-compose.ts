/** Dumps composed of articles: full ones glued by one line break, short ones, teasers after them; and single articles. */

import { pick, randomSource } from "./random.ts";
import type { Article, Pool } from "./split-articles.ts";
import type { Dump } from "./split-dumps.ts";
import { thinned } from "./split-thin.ts";

/** The stories of a dump, in order. */
export type Part = "long" | "short" | "any" | "thin" | "teaser";

interface Shape {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Teasers that follow. */
  readonly teasers?: readonly [least: number, most: number];
  /** Whether they end at a stop, as if nothing were missing. */
  readonly briefs?: boolean;
  /** Share of the full articles that begin with a place and an agency. */
  readonly datelines?: number;
  readonly share: number;
}

const shapes: readonly Shape[] = [
  { name: "long", parts: ["long"], share: 2 },
  { name: "short", parts: ["short"], share: 1 },
  { name: "thin", parts: ["thin"], share: 2 },
  { name: "2thin", parts: ["thin", "thin"], share: 2 },
  { name: "3thin", parts: ["thin", "thin", "thin"], share: 2 },
  { name: "4thin", parts: ["thin", "thin", "thin", "thin"], share: 1 },
  { name: "2thin+teasers", parts: ["thin", "thin"], teasers: [2, 6], share: 1 },
  { name: "2long", parts: ["long", "long"], share: 2 },
  { name: "3long", parts: ["long", "long", "long"], share: 2 },
  { name: "2any", parts: ["any", "any"], share: 1 },
  { name: "5any", parts: ["any", "any", "any", "any", "any"], share: 1 },
  { name: "2long-dateline2", parts: ["long", "long"], datelines: 0.5, share: 1 },
  { name: "2long-datelines", parts: ["long", "long"], datelines: 1, share: 1 },
  { name: "short+long", parts: ["short", "long"], share: 1 },
  { name: "long+short", parts: ["long", "short"], share: 1 },
  { name: "1long+teasers", parts: ["long"], teasers: [1, 7], share: 3 },
  { name: "2long+teasers", parts: ["long", "long"], teasers: [1, 7], share: 2 },
  { name: "3mixed+teasers", parts: ["long", "short", "long"], teasers: [2, 6], share: 1 },
  {
    name: "4long+teasers-datelines",
    parts: ["long", "long", "long", "long"],
    teasers: [2, 6],
    datelines: 0.7,
    share: 1,
  },
  { name: "1long+briefs", parts: ["long"], teasers: [2, 7], briefs: true, share: 1 },
  { name: "2long+briefs", parts: ["long", "long"], teasers: [2, 6], briefs: true, share: 1 },
  { name: "2short+teasers", parts: ["short", "short"], teasers: [2, 6], share: 1 },
];

const MAX_PARAGRAPHS = 25;
const MIN_LONG = 6;
const ONE_OUTLET = 0.35;
/** Articles an outlet must have for a dump of its own. */
const MIN_OWN = 6;
const MAX_TRIES = 60;
/** Share of the teasers that have kickers, where most do. */
const MAX_KICKERS = 0.6;

/** `rounds` dumps of each share of each shape, of the articles of each group of pools, the same for the same seed. */
export function composedDumps(
  articles: readonly Article[],
  groups: readonly (readonly Pool[])[],
  rounds: number,
  seed: number,
): readonly Dump[] {
  const random = randomSource(seed);
  const dumps: Dump[] = [];
  for (const pools of groups) {
    const own = articles.filter(({ pool }) => pools.includes(pool));
    const share = Math.sqrt(own.length / 400);
    for (const shape of shapes) {
      const count = Math.round(rounds * shape.share * share);
      for (let k = 0; k < count; k++) {
        const id = `${pools.join("+")}-${shape.name}-${k}`;
        dumps.push({
          ...compose(own, shape, random),
          id,
          shape: `composed-${shape.name}`,
          pools: new Set(pools),
        });
      }
    }
  }
  return dumps;
}

function compose(
  articles: readonly Article[],
  shape: Shape,
  random: () => number,
): Pick<Dump, "text" | "starts"> {
  const take = takerOf(articles, random);
  const stories = shape.parts.map((part) => {
    const [first = "", ...rest] = paragraphsFor(part, take(part), random);
    const dateline = random() < (shape.datelines ?? 0) ? datelineFrom(random) : "";
    return [`${dateline}${first}`, ...rest];
  });
  const [least, most] = shape.teasers ?? [0, 0];
  const count = least + Math.floor(random() * (most - least + 1));
  const kickers = random() * MAX_KICKERS;
  const length = 420 + Math.floor(random() * 250);
  for (let k = 0; k < count; k++) {
    const ending = shape.briefs === true ? 0 : random();
    const line = cutTeaser(teaserOf(take("teaser"), random), length + Math.floor(random() * 60), ending);
    stories.push([random() < kickers ? `${pick(kickerWords, random)}: ${line}` : line]);
  }
  return glue(stories, random() < 0.85 ? "\n" : "\n\n");
}

/** Takes articles that fit, none twice; for some dumps all of one outlet. */
export function takerOf(articles: readonly Article[], random: () => number): (part: Part) => Article {
  const outlet = random() < ONE_OUTLET ? pick(articles, random).outlet : null;
  const own = articles.filter((article) => article.outlet === outlet);
  const preferred = own.length >= MIN_OWN ? own : articles;
  const used = new Set<string>();
  const fits = (part: Part, { id, paragraphs }: Article): boolean =>
    !used.has(id) && ((part !== "long" && part !== "thin") || paragraphs.length >= MIN_LONG);
  return (part) => {
    let article = pick(preferred, random);
    for (let tries = 0; tries < MAX_TRIES && !fits(part, article); tries++)
      article = pick(tries < MAX_TRIES / 2 ? preferred : articles, random);
    used.add(article.id);
    return article;
  };
}

export function paragraphsFor(part: Part, { paragraphs }: Article, random: () => number): readonly string[] {
  if (part === "long") return paragraphs.slice(0, MAX_PARAGRAPHS);
  if (part === "thin") return thinned(paragraphs, random);
  return paragraphs.slice(0, 3 + Math.floor(random() * (part === "short" ? 3 : MAX_PARAGRAPHS)));
}

function glue(stories: readonly (readonly string[])[], gap: string): Pick<Dump, "text" | "starts"> {
  const starts: number[] = [];
  let text = "";
  for (const paragraphs of stories) {
    if (text !== "") text += gap;
    starts.push(text.length);
    text += paragraphs.join(gap);
  }
  return { text, starts };
}

export function teaserOf({ paragraphs }: Article, random: () => number): string {
  return paragraphs.slice(0, random() < 0.8 ? 8 : 3).join(" ");
}

/** Cut at a word; now and then at a sentence's end, or with a sign that it was cut. */
export function cutTeaser(line: string, length: number, kind: number): string {
  const words = line.slice(0, line.lastIndexOf(" ", length) + 1 || length).trimEnd();
  if (kind < 0.1) return /^[\s\S]*[a-z]{2}[.!?]["”]?(?=\s)/.exec(words)?.[0] ?? words;
  return kind < 0.2 ? `${words}…` : words;
}

const kickerWords = [
  "STRIKE TALKS",
  "FERRY ROW",
  "WATER PRICES",
  "BORDER DISPUTE",
  "SCHOOL REFORM",
  "NEW LINE",
  "GRAIN",
  "VOTE COUNT",
  "‘UNFAIR’",
  "BANK FEES",
  "COURT",
  "FLOOD DAMAGE",
];
const cities = [
  "LONDON",
  "WASHINGTON",
  "SYDNEY",
  "PARIS",
  "NAIROBI",
  "LIMA, Peru",
  "GENEVA",
  "TOKYO",
  "BERLIN",
  "NEW DELHI",
  "CAIRO",
  "OTTAWA",
  "BOSTON",
  "ST. LOUIS",
  "BOGOTA, Colombia",
  "MANILA, Philippines",
  "JERUSALEM",
];
const agencies = ["AP", "Reuters", "AFP", "Xinhua", "UPI", "dpa"];
const months = [
  "Jan.",
  "Feb.",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "Nov.",
  "Dec.",
];

/** A dateline in one of the usual forms, of an invented day. */
function datelineFrom(random: () => number): string {
  const city = pick(cities, random);
  const date = random() < 0.3 ? `, ${pick(months, random)} ${1 + Math.floor(random() * 28)}` : "";
  const agency = random() < 0.6 ? ` (${pick(agencies, random)})` : "";
  return `${city}${date}${agency} ${pick(["—", "–", "-", "--"], random)} `;
}
