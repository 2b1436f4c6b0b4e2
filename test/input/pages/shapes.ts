/** The shapes of articles that fall to pieces where a page is read line by line. */
import type { Article } from "./texts.ts";

export type Part =
  | {
      readonly kind: "p" | "h2" | "h3" | "strong" | "caption" | "tweet" | "quote" | "time";
      readonly text: string;
    }
  | { readonly kind: "ol" | "ul" | "table"; readonly items: readonly string[] };

const p = (text: string): Part => ({ kind: "p", text });
const part = (kind: Exclude<Part, { readonly items: readonly string[] }>["kind"], text: string): Part => ({
  kind,
  text,
});
const body = ({ paragraphs }: Article) => paragraphs.map(p);

/** Each further sentence after a line of its own. */
const led = (
  article: Article,
  kind: "h2" | "h3" | "strong" | "caption" | "tweet" | "time",
  lines: readonly string[],
) => article.further.flatMap((text, i) => [part(kind, lines[i]!), p(text)]);

const subheads = ["What changes", "‘It was time’", "By the numbers", "A long way round", "What comes next"];
const captions = [
  "The scene on Thursday morning. Photo: R. Hallam",
  "A map shows where it happened",
  "Residents gather in front of the town hall in the rain",
  "An archive picture from 1974",
  "Work goes on behind the fence (Image: Post Pictures)",
];
const tweets = [
  "BREAKING: it is official now. More as we get it. — Post Live (@postlive) March 4, 2021",
  "Been waiting for this for years!! pic.example.com/a1b2c3 — Jo (@jo_writes) May 5, 2020",
  "No words. — A. N. (@anon) June 6, 2022",
  "Statement by the council: we thank everybody for their patience. — Council (@council) July 7, 2019",
  "Traffic update: expect queues until noon. — Roads (@roads) August 8, 2023",
];
const dates = ["April 4", "April 6", "April 11", "May 2", "May 30"];
const times = ["14:05", "13:40", "12.15pm", "11:58 GMT", "9:30 a.m."];
const briefs = [
  "COUNCIL VOTES AGAIN",
  "RAIN EXPECTED",
  "LIBRARY OPENS",
  "TWO HELD AFTER FIRE",
  "PRICES RISE",
];
const towns = ["LONDON (PA) — ", "PARIS, April 3 — ", "BERLIN (dpa) – ", "NEW YORK — ", "ROME — "];

export const shapes: Readonly<Record<string, (article: Article) => readonly Part[]>> = {
  plain: body,
  short: (article) => body(article).slice(0, 2),
  subheads: (article) => [...body(article), ...led(article, "h2", subheads)],
  captions: (article) => [...body(article), ...led(article, "caption", captions)],
  tweets: (article) => [...body(article), ...led(article, "tweet", tweets)],
  "tour dates": (article) => [
    ...body(article),
    part("h3", "Tour dates"),
    { kind: "ul", items: article.items.map((item, i) => `${dates[i]} – ${item}`) },
    ...article.further.map(p),
  ],
  "numbered list": (article) => [
    p(article.paragraphs[0]!),
    ...article.further.flatMap((text, i) => [
      part("h2", `${i + 1}. ${article.items[i]}`),
      p(text),
      p(article.paragraphs[i]!),
    ]),
  ],
  "list in order": (article) => [
    ...body(article),
    { kind: "ol", items: article.further },
    p("That is all, for now."),
  ],
  "live log": (article) => [...body(article), ...led(article, "time", times)],
  "bold leads": (article) => [...body(article), ...led(article, "strong", briefs)],
  datelines: (article) => [...body(article), ...article.further.map((text, i) => p(`${towns[i]}${text}`))],
  interview: (article) => [
    ...body(article).slice(0, 2),
    ...article.further.flatMap((text, i) => [
      part("strong", `Q: What about ${article.items[i]}?`),
      p(`A: ${text}`),
    ]),
  ],
  table: (article) => [
    ...body(article),
    part("h3", "At a glance"),
    { kind: "table", items: article.items },
    ...article.further.map(p),
  ],
  "pull quotes": (article) => [
    ...body(article),
    ...article.further.flatMap((text) => [
      part("quote", text),
      p(`${text.replace(/^“|”$/g, "")} That was on Friday.`),
    ]),
  ],
};
