import { describe, expect, test } from "vitest";
import { htmlText } from "../../src/input/html/html.ts";
import { plainText } from "../../src/input/html/plain.ts";
import { surveyHtml } from "../../src/input/html/survey.ts";
import { readFileOf, readStdinOf } from "./world.ts";

const paragraphs = [
  "The council of Marlow voted on Tuesday, after three hours, to rebuild the old dam above the town.",
  "“We cannot wait for another spring like this one,” said Ana Ruiz, the mayor, in front of the hall.",
  "The work, which is to begin in May, will cost about 40 million euros, and the region pays half of it.",
];
const page = (body: string) =>
  `<!doctype html><html><head><title>Dam to be rebuilt | The Marlow Post</title><style>p{color:red}</style></head>
  <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>${body}
  <footer>Copyright. <a href="/terms">Terms</a></footer><script>said("no")</script></body></html>`;
const article = page(
  `<article><h1>Dam to be rebuilt</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("\n")}</article>`,
);

describe("HTML", () => {
  test("the article, not the page", async () => {
    expect(await htmlText(article, 512)).toBe(["Dam to be rebuilt", ...paragraphs].join("\n\n"));
  });

  test("all text where there is no article", async () => {
    expect(await readStdinOf(page("<p>Closed&nbsp;today.</p>"))).toEqual([
      "Home\n\nSport\n\nClosed today.\n\nCopyright. Terms",
    ]);
  });

  test.each<readonly [string, string, string]>([
    ["scripts and styles", "A<script>x < y</script>B<style>p{}</style>C<noscript>D</noscript>", "ABC"],
    ["a script without an end", "A<script>said", "A"],
    ["comments", "A<!-- <p>no --> B<!-- open", "A B"],
    ["declarations", "<!doctype html><?xml x?>A", "A"],
    ["blocks and lines", "<h1>A</h1><p>B<br>C<div>D</div>", "A\n\nB\nC\n\nD"],
    ["white space", "A\n  <b>b</b>\t c ", "A b c"],
    [
      "references",
      "&ldquo;A&rdquo; &eacute; &#8217; &#x2019; &#146; &amp;lt; &unknown; &#0; &#xd800; &#x110000;",
      "“A” é ’ ’ ’ &lt; &unknown; \ufffd \ufffd \ufffd",
    ],
    ["signs that are no tags", "1 < 2 <3 & <- a<b", "1 < 2 <3 & <- a"],
    ["a quoted sign in a tag", '<a title="a > b">A</a>', "A"],
    ["a tag without an end", "A <a href=", "A"],
  ])("%s", (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test("depth is counted as browsers nest", () => {
    expect(surveyHtml("<div><p>a<p>b<ul><li>c<li>d</ul></div>").depth).toBe(3);
    expect(surveyHtml("<div></b>".repeat(50)).depth).toBe(50);
    expect(surveyHtml("<br>".repeat(50)).depth).toBe(0);
    expect(surveyHtml("<tr><td>a<td>b".repeat(50)).depth).toBe(2);
  });

  test("a page that is too deep or too large gives its plain text, and says so", async () => {
    const deep = `${"<div>".repeat(50_000)}Deep.${"</div>".repeat(50_000)}`;
    expect(await readStdinOf(deep, { format: "html" })).toEqual([
      "? -: nested deeper than 512 (--max-depth sets the limit); all text of the page was taken",
      "Deep.",
    ]);
    const many = "<p>Many.</p>".repeat(100_000);
    const [warning, text] = await readStdinOf(many, { format: "html" });
    expect(warning).toMatch(/too large to be searched for an article/);
    expect(text).toHaveLength("Many.\n\n".length * 100_000 - 2);
  });

  test.each([
    "<",
    "<a ",
    "</",
    "<!--",
    "<!",
    "<a href='",
    "<script>",
    "&",
    "&#",
    "<p>",
    "<li>",
    "</p>",
    "<b>",
  ])("a page of %s ends", async (mark) => {
    expect(typeof (await htmlText(mark.repeat(10_000), 512))).toBe("string");
  });

  test("encodings that pages name", async () => {
    const named = (charset: string) => `<html><meta charset="${charset}"><body>`;
    const cyrillic = Buffer.from([0xc4, 0xe0]);
    expect(await readFileOf("a.htm", Buffer.concat([Buffer.from(named("windows-1251")), cyrillic]))).toEqual([
      "Да",
    ]);
    expect(await readFileOf("a.html", `${named("windows-1251")}“é”`)).toEqual(["“é”"]);
    expect(
      await readFileOf("a.html", Buffer.from(`${named("utf-16")}\xe9`, "latin1"), {
        encoding: "windows-1252",
      }),
    ).toEqual(["é"]);
  });
});
