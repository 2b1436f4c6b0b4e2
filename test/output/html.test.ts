import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/index.ts";
import { type FormatOptions, sectionNames } from "../../src/output/format.ts";
import { html } from "../../src/output/html/html.ts";
import { type Mark, markText } from "../../src/output/html/mark-text.ts";
import { nothing } from "../../src/output/html/markup.ts";
import { paragraphsOf } from "../../src/output/html/paragraphs.ts";
import { style, styleHash } from "../../src/output/html/style.ts";
import { defaults, rich, type Sample, sample } from "./rich-story.ts";
import { loadSamples, render } from "./samples.ts";

const samples = await loadSamples();
const report = (options: Partial<FormatOptions> = {}, stories: readonly Sample[] = samples) =>
  render(html({ ...defaults, indirect: true, ...options }), stories);

const attributes = (page: string, name: string) =>
  [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value!);

describe("the report", () => {
  test("allows its own style and nothing else", () => {
    expect(styleHash).toBe(`sha256-${createHash("sha256").update(style).digest("base64")}`);
    const page = report();
    expect(page).toContain(`<style>${style}</style>`);
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`.replaceAll(
        "'",
        "&#39;",
      ),
    );
    expect(page).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form)\b| style=| on\w+=| src=|https?:\/\/[^\s]*"/,
    );
  });

  test("is well-formed: every element closed, no link in a link", () => {
    for (const only of [sectionNames, ...sectionNames.map((name) => [name])]) {
      expect(mistakes(report({ only: new Set(only) }))).toEqual([]);
    }
  });

  test("every id is used once, and every link leads somewhere", () => {
    for (const only of [sectionNames, ...sectionNames.map((name) => [name])]) {
      const page = report({ only: new Set(only) });
      const ids = attributes(page, "id");
      expect(ids).toHaveLength(new Set(ids).size);
      expect(ids).toEqual(expect.arrayContaining(attributes(page, "href").map((href) => href.slice(1))));
    }
  });

  test("two records of one text have anchors of their own", () => {
    const twice = ["a", "b"].map((document) => ({
      ...rich,
      story: { ...rich.story, result: { ...rich.story.result, document } },
    }));
    const ids = attributes(report({}, twice), "id");
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test("every finding leads from the text to its row and back", () => {
    const page = report({}, [rich]);
    const links = new Set(attributes(page, "href"));
    for (const id of ["p1", "p2", "l1", "l2", "o1", "q1", "q2", "q3", "q5", "q6", "q7", "s1", "s9"]) {
      expect(
        [...links].filter((link) => link.endsWith(`-row-${id}`)),
        id,
      ).toHaveLength(1);
      expect(
        [...links].filter((link) => new RegExp(`#s\\w+-${id}(?:-1)?$`).test(link)),
        id,
      ).toHaveLength(1);
    }
  });

  test("the whole text is there, and none of it is markup", () => {
    const page = report({}, [rich]);
    const text = /<div class="text">(.*?)<\/div>/s.exec(page)![1]!;
    const shown = plain(text.replace(/<sup>.*?<\/sup>/g, ""));
    const own = rich.text.slice(rich.result.start).replaceAll("\u202e", "<U+202E>");
    expect(shown.split("\n").filter((line) => line !== "")).toEqual(
      own.split("\n").filter((line) => line !== ""),
    );
  });

  test("a pointer is told who, what and how much", () => {
    const titles = attributes(report({}, [rich]), "title");
    expect(titles).toEqual(
      expect.arrayContaining([
        "Person: Hsu Li-hua, Harbormaster",
        "Place: Keelung, city, TW",
        "Organization: Straits Ferry Union",
        "Quote (mixed): Hsu Li-hua",
        "Quote: speaker not named, cut off",
        "Term in quotation marks",
        "Figure: ≈ 23 towns, the plea",
      ]),
    );
  });

  test("bars share a scale from zero", () => {
    const page = report({}, [rich]);
    const chart = /<figure class="chart" id="[^"]*-row-c1">(.*?)<\/figure>/s.exec(page)![1]!;
    expect(attributes(chart, "width").filter((width) => width !== "100%" || chart.includes(width))).toEqual([
      "100%",
      "39.1%",
      "100%",
      "100%",
    ]);
    expect(chart).toContain(
      "<figcaption><b>twinned towns: from 9 to ≈ 23: 14 more</b> · “up from”</figcaption>",
    );
  });

  test("its name is the title it was given", () => {
    expect(report({ title: "Week <9>" })).toMatch(
      /<title>Week &lt;9&gt; – newsx report<\/title>[\s\S]*<h1>Week &lt;9&gt;<\/h1>/,
    );
  });

  test("contents name each story and lead to it, where there are several", () => {
    const page = report();
    const contents = /<nav class="contents"[\s\S]*?<\/nav>/.exec(page)![0];
    expect(contents.match(/<li>/g)).toHaveLength(samples.length);
    expect(contents).toMatch(/<li><a href="#s\w+-title">[^<]+<\/a> <small>Story 1 · [^<]+ · People \d+/);
    expect(report({}, [rich])).not.toContain("<nav");
  });

  test("quotes have a number that says who speaks, and an attribution to copy", () => {
    const page = report({}, [rich]);
    expect(page).toMatch(
      /<sup><a href="#\w+-row-q1" aria-label="Quote 1 Hsu Li-hua, in the list">1 Hsu Li-hua<\/a><\/sup>/,
    );
    expect(page).toMatch(/<cite>— Hsu Li-hua, [^<]+, line \d+<\/cite>/);
  });

  test("excerpts are the paragraphs around the quotes", async () => {
    const lines = [
      "First.",
      "Second.",
      "Third.",
      "“We sail,” said Ana Ruiz.",
      "Fifth.",
      "Sixth.",
      "Seventh.",
    ];
    const text = lines.join("\n\n");
    const [found] = await extract(text);
    const excerpted = sample("quoted", text, found!);
    const shown = (excerpts: boolean) =>
      [
        ...report({ excerpts }, [excerpted])
          .split('<div class="findings">')[0]!
          .matchAll(/<p(?: class="left-out")?>(.*?)<\/p>/g),
      ].map(([, html]) => plain(html!));
    expect(shown(true)).toEqual(["…", "Third.", expect.stringContaining("We sail"), "Fifth.", "…"]);
  });

  test("two files with the same story do not share anchors", () => {
    const twin = { ...rich, story: { ...rich.story, result: { ...rich.result, source: "other.txt" } } };
    const ids = attributes(report({}, [rich, twin]), "id");
    expect(ids).toHaveLength(new Set(ids).size);
  });
});

describe("marks in text", () => {
  const mark = (start: number, end: number, className: string, href: string | null = null): Mark => ({
    start,
    end,
    className,
    anchor: className,
    title: null,
    href,
    note: nothing,
  });
  const marked = (text: string, ...marks: readonly Mark[]) =>
    markText(text, paragraphsOf(text, { start: 0, end: text.length }), marks).map(
      (paragraph) => paragraph.html,
    );

  test.each([
    ["none", "ab", [], ["ab"]],
    [
      "side by side",
      "ab",
      [mark(0, 1, "x"), mark(1, 2, "y")],
      ['<span class="x" id="x">a</span><span class="y" id="y">b</span>'],
    ],
    [
      "nested",
      "abc",
      [mark(0, 3, "x"), mark(1, 2, "y")],
      ['<span class="x" id="x">a<span class="y" id="y">b</span>c</span>'],
    ],
    [
      "crossing",
      "abc",
      [mark(0, 2, "x"), mark(1, 3, "y")],
      ['<span class="x" id="x">a<span class="y" id="y">b</span></span><span class="y">c</span>'],
    ],
    [
      "over paragraphs",
      "ab\n\ncd",
      [mark(1, 5, "x")],
      ['a<span class="x" id="x">b</span>', '<span class="x">c</span>d'],
    ],
    [
      "a link in a link",
      "abc",
      [mark(0, 3, "x", "1"), mark(1, 2, "y", "2")],
      ['<a class="x" href="#1" id="x">a<span class="y" id="y">b</span>c</a>'],
    ],
    ["from the blank before", "a\n\nb", [mark(1, 4, "x")], ["a", '<span class="x" id="x">b</span>']],
  ] as const)("%s", (_, text, marks, expected) => {
    expect(marked(text, ...marks)).toEqual(expected);
  });

  test("any marks leave the text whole and the elements nested", () => {
    const anyMarks = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }), fc.boolean()), {
      maxLength: 12,
    });
    const anyText = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "許", "<", "&"), maxLength: 60 });
    fc.assert(
      fc.property(anyText, anyMarks, (text, spans) => {
        const marks = spans
          .map(([start, length, isLink]) =>
            mark(start, Math.min(start + length, text.length), "x", isLink ? "y" : null),
          )
          .filter(({ start, end }) => start < end)
          .sort((a, b) => a.start - b.start || b.end - a.end);
        const paragraphs = marked(text, ...marks);
        expect(paragraphs.flatMap(mistakes)).toEqual([]);
        expect(paragraphs.map(plain)).toEqual(
          text
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== ""),
        );
      }),
    );
  });
});

/** The text of a page's elements. */
function plain(page: string): string {
  return page.replace(/<[^>]+>/g, "").replace(/&(\w+|#39);/g, (_, name) => entities[name]!);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const voids = new Set(["!DOCTYPE", "meta", "rect"]);

/** Elements closed out of order or not at all, and links in links. */
function mistakes(page: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [tag, slash, name = ""] of page.matchAll(/<(\/?)([!\w]+)[^>]*>/g)) {
    if (voids.has(name)) continue;
    if (name === "a" && slash === "" && open.includes("a")) found.push(`link in a link: ${tag}`);
    if (slash === "") open.push(name);
    else if (open.pop() !== name) found.push(`closed out of order: ${tag}`);
  }
  return [...found, ...open];
}
