import { describe, expect, it } from "vitest";
import { splitDocument } from "../../src/split/split-document.ts";
import { articles } from "./glued-articles.ts";

const headed = [...articles.values()]
  .slice(0, 2)
  .map(({ headline, paragraphs }) => [headline, ...paragraphs].join("\n\n"));

/** Briefs that a dateline opens and no headline. */
const briefs = [
  "PORT VILA — Vanuatu’s cabinet has put off a levy on imported rice until March. Traders had warned of empty shelves, the finance ministry said in a notice on Tuesday.",
  "TALLINN, Estonia (BNA) – Divers have raised a cannon from a wreck off the island of Naissaar. It weighs 840 kilograms and will be shown in the harbour museum from May.",
  "MONTEVIDEO -- A court has freed the captain of a trawler who was held for fishing inside the reserve. His ship stays under arrest, the port authority said.",
  "WINDHOEK, June 3 — Namibia’s rail company has ordered eleven locomotives. The first is due in Walvis Bay before the end of the year.",
  "NUKUʻALOFA, Tonga—Growers have shipped their first squash of the season. The price is four paʻanga a kilogram, the growers’ council said.",
];

describe("a dateline behind text", () => {
  it.each(briefs)("begins a story among stories with headlines: %s", (brief) => {
    const text = [headed[0], brief, headed[1]].join("\n\n\n");
    const starts = splitDocument({ source: "-", id: null, text }, "auto").map(({ start }) => start);
    expect(starts).toContain(text.indexOf(brief));
  });

  it("is the story’s own behind a headline and its deck", () => {
    const text = `${headed[0]}\n\n\nIsland puts off its levy\n\nTraders had warned of empty shelves.\n\n${briefs[0]}`;
    const starts = splitDocument({ source: "-", id: null, text }, "auto").map(({ start }) => start);
    expect(starts).not.toContain(text.indexOf(briefs[0]!));
  });
});
