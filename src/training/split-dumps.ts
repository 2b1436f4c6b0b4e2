/** The dumps from which splitting is learned: the gold ones, variants of them, and single articles. */
import { join } from "node:path";
import type { Span } from "../model/span.ts";
import { readJsonLines } from "./json-lines.ts";
import { randomSource } from "./random.ts";
import { type Article, type Pool, poolOf } from "./split-articles.ts";

/** A dump whose stories are known. */
export interface Dump {
  readonly id: string;
  readonly shape: string;
  readonly text: string;
  readonly starts: readonly number[];
  /** Where its articles come from. */
  readonly pools: ReadonlySet<Pool>;
}

interface GoldStory {
  readonly src?: string;
  readonly start: number;
  readonly end: number;
  readonly truncated: boolean;
  readonly kicker?: readonly [number, number];
}

interface GoldDump {
  readonly id: string;
  readonly shape: string;
  readonly text: string;
  readonly stories: readonly GoldStory[];
}

/** A story as its paragraphs, ready to be set anew. */
interface Piece {
  readonly paragraphs: readonly string[];
  readonly truncated: boolean;
  readonly kicker: number;
}

/** Gold dumps of a set, as they are. */
export function goldDumps(data: string, set: string): readonly Dump[] {
  return goldOf(data, set).map(({ id, shape, text, stories }) => ({
    id,
    shape,
    text,
    starts: stories.map(({ start }) => start),
    pools: poolsOf(stories),
  }));
}

function poolsOf(stories: readonly GoldStory[]): ReadonlySet<Pool> {
  return new Set(
    stories.map(({ src = "" }) => {
      const publisher = /^polnear\/([^_]+)/.exec(src)?.[1];
      return publisher === undefined ? "rural" : poolOf(publisher);
    }),
  );
}

function goldOf(data: string, set: string): readonly GoldDump[] {
  return readJsonLines<GoldDump>(join(data, "splitting", `${set}.jsonl`));
}

/** A line after its kicker, and where its deck ends; null where the lead begins at once. */
export interface Deck {
  readonly text: string;
  readonly line: Span;
  readonly end: number | null;
}

/** The decks of a set's gold kickers. */
export function goldDecks(data: string, set: string): readonly Deck[] {
  return goldOf(data, set).flatMap(({ text, stories }) =>
    stories.flatMap(({ end, kicker }) => {
      if (kicker === undefined) return [];
      const colon = text.indexOf(":", kicker[0]) + 1;
      const start = colon + /^\s*/.exec(text.slice(colon, colon + 20))![0].length;
      return [{ text, line: { start, end }, end: kicker[1] > start ? kicker[1] : null }];
    }),
  );
}

const teaserShapes = new Set(["seed", "seed_ellipsis", "multi_seed", "teasers_only", "seed_brief"]);

/** Dumps of teasers set anew: wrapped, with blank lines, in another order, without kickers, cut elsewhere. */
export function variantDumps(data: string, set: string): readonly Dump[] {
  const random = randomSource(7);
  return goldOf(data, set)
    .filter(({ shape }) => teaserShapes.has(shape))
    .flatMap((gold) => {
      const pieces = piecesOf(gold);
      const column = 60 + Math.floor(random() * 21);
      const wrapped = (piece: Piece): Piece => ({
        ...piece,
        paragraphs: piece.paragraphs.map((paragraph) => wrap(paragraph, column)),
      });
      const variants: readonly (readonly [string, readonly Piece[], string])[] = [
        ["blank", pieces, "\n\n"],
        ["wrapped", pieces.map(wrapped), "\n"],
        ["wrapped-blank", pieces.map(wrapped), "\n\n"],
        ["teasers-first", [...pieces.slice(1), pieces[0]!], "\n"],
        ["no-kickers", pieces.map(withoutKicker), "\n"],
        ["full-stop", pieces.map((piece) => (random() < 0.6 ? cutAtStop(piece) : piece)), "\n"],
        ["full-stops", pieces.map(withoutKicker).map(cutAtStop), "\n"],
        ["ellipsis", pieces.map((piece) => withEnd(piece, random() < 0.5 ? "…" : "...")), "\n"],
      ];
      return variants.map(([name, set, gap]) =>
        setPieces(`${gold.id}-${name}`, `variant-${name}`, set, gap, poolsOf(gold.stories)),
      );
    });
}

const articleShapes = new Set(["glued", "glued_topic"]);
const endings = [
  "— Reuters",
  "Jane Roe contributed to this report.",
  "(Additional reporting by John Doe)",
  "—AP",
];

/** Glued articles set anew: wrapped, and with a credit at each end. */
export function gluedVariants(data: string, set: string): readonly Dump[] {
  const random = randomSource(5);
  return goldOf(data, set)
    .filter(({ shape }) => articleShapes.has(shape))
    .flatMap((gold) => {
      const pieces = piecesOf(gold);
      const column = 60 + Math.floor(random() * 21);
      const ending = endings[Math.floor(random() * endings.length)]!;
      const wrapped = pieces.map((piece) => ({
        ...piece,
        paragraphs: piece.paragraphs.map((p) => wrap(p, column)),
      }));
      const pools = poolsOf(gold.stories);
      const credited = pieces.map((piece) => ({ ...piece, paragraphs: [...piece.paragraphs, ending] }));
      return [
        setPieces(`${gold.id}-wrapped`, "glued-wrapped", wrapped, "\n\n", pools),
        setPieces(`${gold.id}-credited`, "glued-credited", credited, "\n", pools),
      ];
    });
}

function piecesOf({ text, stories }: GoldDump): readonly Piece[] {
  return stories.map(({ start, end, truncated, kicker }) => ({
    paragraphs: text.slice(start, end).split(/\n+/),
    truncated,
    kicker: kicker ? kicker[1] - kicker[0] : 0,
  }));
}

function setPieces(
  id: string,
  shape: string,
  pieces: readonly Piece[],
  gap: string,
  pools: ReadonlySet<Pool>,
): Dump {
  const starts: number[] = [];
  let text = "";
  for (const { paragraphs } of pieces) {
    if (text !== "") text += gap;
    starts.push(text.length);
    text += paragraphs.join(gap);
  }
  return { id, shape, text, starts, pools };
}

function withoutKicker(piece: Piece): Piece {
  const [first = "", ...rest] = piece.paragraphs;
  return { ...piece, paragraphs: [first.slice(piece.kicker).trimStart(), ...rest], kicker: 0 };
}

function cutAtStop(piece: Piece): Piece {
  if (!piece.truncated) return piece;
  const last = piece.paragraphs.at(-1)!;
  const stop = /^[\s\S]*[a-z]{2}[.!?]["”]?(?=\s)/.exec(last)?.[0];
  return stop === undefined || stop.length < 150
    ? piece
    : { ...piece, paragraphs: [...piece.paragraphs.slice(0, -1), stop] };
}

function withEnd(piece: Piece, end: string): Piece {
  if (!piece.truncated) return piece;
  const last = piece.paragraphs.at(-1)!.replace(/(?:\s*(?:…|\.\.\.)?\s*(?:Read more ?»?)?)$/, "");
  return { ...piece, paragraphs: [...piece.paragraphs.slice(0, -1), last + end] };
}

function wrap(paragraph: string, column: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > column) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** Ordinary single articles, in the ways they come: a paragraph a line, blank lines, wrapped, with sections. */
export function singleDumps(articles: readonly Article[]): readonly Dump[] {
  const random = randomSource(11);
  return articles.flatMap(({ id, headline, paragraphs, pool }) => {
    const single = (shape: string, lines: readonly string[], gap: string): Dump => ({
      id: `${id}-${shape}`,
      shape,
      text: lines.join(gap),
      starts: [0],
      pools: new Set([pool]),
    });
    const one = headline === null || random() < 0.5 ? paragraphs : [headline, ...paragraphs];
    const dumps = [
      single("single-bare-lines", paragraphs, "\n"),
      single("single-bare-blank", paragraphs, "\n\n"),
    ];
    if (headline !== null)
      dumps.push(
        single("single-lines", [headline, ...paragraphs], "\n"),
        single("single-blank", [headline, ...paragraphs], "\n\n"),
      );
    if (random() < 0.2) {
      const wrapped = one.map((paragraph) => wrap(paragraph, 72));
      dumps.push(single("single-wrapped", wrapped, "\n\n"));
    }
    if (random() < 0.2 && one.length > 5)
      dumps.push(single("single-sections", withBreaks(one, random), "\n"));
    return dumps;
  });
}

function withBreaks(paragraphs: readonly string[], random: () => number): readonly string[] {
  const mark = random() < 0.7 ? "* * *" : "___";
  const middle = 2 + Math.floor(random() * (paragraphs.length - 3));
  return [...paragraphs.slice(0, middle), mark, ...paragraphs.slice(middle)];
}
