/** Whole articles of many outlets, as their paragraphs: what training dumps are composed of. */
import { join } from "node:path";
import { readJsonLines } from "./json-lines.ts";

export interface Article {
  readonly id: string;
  /** The newspaper, agency or collection. */
  readonly outlet: string;
  /** Outlets that resemble each other are judged together: a model is tested on pools it has not seen. */
  readonly pool: Pool;
  readonly headline: string | null;
  readonly paragraphs: readonly string[];
}

export const pools = ["online", "papers", "world-1", "world-2", "rural", "wire"] as const;
export type Pool = (typeof pools)[number];

interface Text {
  readonly id: string;
  readonly text: string;
}

interface Composed extends Text {
  readonly shape: string;
  readonly stories: readonly {
    readonly start: number;
    readonly end: number;
    readonly truncated: boolean;
    readonly src?: string;
  }[];
}

const papers: ReadonlySet<string> = new Set(["nyt", "usa-today", "wash-post"]);
const MIN_PARAGRAPHS = 3;

/** The pool of an outlet of PolNeAR. */
export function poolOf(publisher: string): Pool {
  return papers.has(publisher) ? "papers" : "online";
}

/** The articles of PolNeAR and of the world newswire. */
export function newspaperArticles(data: string, set: "train" | "dev"): readonly Article[] {
  const read = <T>(name: string) => readJsonLines<T>(join(data, `${name}.jsonl`));
  const polnear = read<Text & { readonly publisher: string }>(`quotes/polnear.${set}`).map(
    ({ id, text, publisher }): Article => {
      const [headline = "", ...paragraphs] = paragraphsOf(text);
      const title = headline.replace(/\.$/, "");
      return { id, outlet: publisher, pool: poolOf(publisher), headline: title, paragraphs };
    },
  );
  const world = read<Text>(`names/worldwide-${set}`).map(({ id, text }): Article => {
    const outlet = id.replace(/_[^_]*$/, "");
    const paragraphs = paragraphsOf(text).filter((paragraph, i) => i > 0 || !/^https?:/.test(paragraph));
    return { id, outlet, pool: hashOf(outlet) % 2 === 0 ? "world-1" : "world-2", headline: null, paragraphs };
  });
  return [...polnear, ...world].filter(isLongEnough);
}

function isLongEnough({ paragraphs }: Article): boolean {
  return paragraphs.length >= MIN_PARAGRAPHS;
}

/** All articles to learn from: PolNeAR, world newswire, rural radio news, wires of the nineties. */
export function trainingArticles(data: string): readonly Article[] {
  const read = <T>(name: string) => readJsonLines<T>(join(data, `${name}.jsonl`));
  const wire = read<Text>("dates/timebank-dev").map(
    ({ id, text }): Article => ({
      id,
      outlet: /^[A-Za-z]+/.exec(id)![0],
      pool: "wire",
      headline: null,
      paragraphs: paragraphsOf(text),
    }),
  );
  const rural = new Map<string, Article>();
  for (const { text, shape, stories } of read<Composed>("splitting/train")) {
    if (shape !== "glued" && shape !== "glued_topic" && shape !== "seed") continue;
    for (const { start, end, truncated, src = "" } of stories) {
      if (truncated || src.startsWith("polnear")) continue;
      const paragraphs = paragraphsOf(text.slice(start, end));
      rural.set(src, { id: src, outlet: src.split("/")[0]!, pool: "rural", headline: null, paragraphs });
    }
  }
  return [...newspaperArticles(data, "train"), ...[...wire, ...rural.values()].filter(isLongEnough)];
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\s*\n\s*/).filter((paragraph) => paragraph !== "");
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash;
}
