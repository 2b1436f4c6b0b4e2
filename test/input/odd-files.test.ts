import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { documentsOf, readFileOf } from "./world.ts";
import { zipOf } from "./zip-of.ts";

const said = "The council of Marlow voted on Tuesday to rebuild the dam, said Ana Ruiz.";
const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
const tar = Buffer.concat([
  Buffer.from("one.txt"),
  Buffer.alloc(250),
  Buffer.from("ustar"),
  Buffer.alloc(250),
]);
const base64 = Buffer.from(said.repeat(5)).toString("base64").replace(/.{76}/g, "$&\n");
const lines = (...all: readonly string[]) => all.join("\n");

describe("what is no prose is refused by name, and told what to do", () => {
  test.each<readonly [name: string, content: string | Buffer, is: string]>([
    ["a.rtf", `{\\rtf1\\ansi ${said}\\par}`, "is RTF; save it"],
    ["a.tex", lines("\\documentclass{article}", said), "is LaTeX; convert it"],
    ["a.org", lines("#+TITLE: Dam", said), "is an Org file; convert it"],
    ["a.rst", said, "is reStructuredText; convert it"],
    ["a.bib", `@article{roe,\n  abstract = {${said}}\n}`, "is a bibliography in BibTeX; give"],
    ["a.yaml", `body: ${said}`, "is YAML; give"],
    ["a.toml", `body = "${said}"`, "is TOML; give"],
    ["a.ini", `[a]\nbody=${said}`, "is a file of settings; give"],
    ["a.vcf", "BEGIN:VCARD\nFN:Ana Ruiz\nEND:VCARD", "is a vCard; it holds"],
    ["a.ics", `BEGIN:VCALENDAR\nDESCRIPTION:${said}`, "is a calendar; give"],
    ["a.sql", `INSERT INTO a VALUES (1, '${said}');`, "is SQL; export"],
    ["a.diff", "diff --git a/x b/x\n-a\n+b", "is a patch; it holds"],
    ["a.py", "import os\n", "is a program's source; it holds"],
    ["a.log", "2020-05-04T09:00:01Z INFO [main] ready\n", "is a program's log; it holds"],
    [
      "access.log",
      '10.0.0.1 - - [04/May/2020:09:00:00 +0000] "GET / HTTP/1.1" 200 5',
      "is a program's log; it holds",
    ],
    ["a.txt", base64, "is Base64; decode"],
    ["a.pdf", "%PDF-1.4\n", "is not text (a PDF; extract"],
    ["a.doc", old, "is not text (an old Office or Outlook file; save"],
    ["a.msg", old, "is not text (an old Office or Outlook file; save"],
    [
      "a.parquet",
      Buffer.concat([Buffer.from("PAR1"), Buffer.alloc(200)]),
      "is not text (a Parquet table; export",
    ],
    [
      "a.sqlite",
      Buffer.from(`SQLite format 3\0${"\0".repeat(200)}`),
      "is not text (a SQLite database; export",
    ],
    ["a.tar", tar, "is not text (a tar archive; unpack"],
    ["a.tar.gz", gzipSync(tar), "is not text (a tar archive; unpack"],
    ["a.zip", zipOf({ "one.txt": said }), "is a ZIP archive; unpack"],
    ["a.epub", zipOf({ "META-INF/container.xml": "<a/>" }), "is an e-book (EPUB); convert"],
    ["a.odt", zipOf({ "content.xml": "<a/>" }), "is an OpenDocument file; save"],
    ["a.pptx", zipOf({ "ppt/presentation.xml": "<a/>" }), "is a presentation; save"],
    [
      "a.opml",
      '<?xml version="1.0"?><opml version="2.0"/>',
      "is XML of a kind that is not read (its root is <opml>)",
    ],
    ["sitemap.xml", "<urlset><url/></urlset>", "is XML of a kind that is not read (its root is <urlset>)"],
    [
      "a.svg",
      '<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>',
      "is XML of a kind that is not read",
    ],
  ])("%s", async (name, content, is) => {
    const [told, ...others] = await readFileOf(name, content);
    expect(told).toContain(`! ${name}: ${is}`);
    expect(others).toEqual([]);
  });

  test("--input-format text reads it nevertheless", async () => {
    expect(await readFileOf("a.yaml", said, { format: "text" })).toEqual([said]);
  });

  test.each([
    lines("Date: May 4", "Subject: Dam", "", said),
    lines("2020-05-04 09:00:01 The council meets.", said),
    lines("--- ", said),
    lines("1 May 2020", said),
    `@anaruiz said: ${said}`,
    "Create table reservations early, the inn said.",
  ])("%j is prose", async (text) => {
    expect(await readFileOf("a.txt", text)).toEqual([text]);
  });
});

const page = `<h1>Dam to be rebuilt</h1><p>${said}</p><p>${said}</p>`;

describe("what holds an article gives it", () => {
  test.each<readonly [name: string, content: string, texts: readonly string[]]>([
    [
      "a.ris",
      lines(
        "TY  - NEWS",
        "TI  - Dam",
        `AB  - ${said}`,
        "It rained.",
        "ER  - ",
        "TY  - NEWS",
        "AB  - B said.",
        "ER  -",
      ),
      [`${said}\nIt rained.`, "B said."],
    ],
    ["a", lines("%0 Newspaper Article", "%T Dam", `%X ${said}`), [said]],
    [
      "a.srt",
      lines(
        "1",
        "00:00:01,000 --> 00:00:04,000",
        "The dam <i>holds</i>,",
        "",
        "2",
        "00:00:04,000 --> 00:00:08,000",
        "said Ana Ruiz.",
        "- It rained.",
      ),
      ["The dam holds, said Ana Ruiz.\n- It rained."],
    ],
    [
      "a.vtt",
      lines(
        "WEBVTT",
        "",
        "NOTE no text",
        "",
        "00:01.000 --> 00:04.000",
        "The dam holds.",
        "",
        "00:04.000 --> 00:08.000",
        "<v Ana Ruiz>It rained.",
      ),
      ["The dam holds.\nAna Ruiz: It rained."],
    ],
    [
      "tei.xml",
      `<?xml version="1.0"?><TEI><teiHeader><fileDesc><titleStmt><title>Dam</title></titleStmt></fileDesc></teiHeader><text><body><p>${said}</p></body></text></TEI>`,
      [`Dam\n\n${said}`],
    ],
    [
      "newsml.xml",
      `<newsItem><itemMeta><versionCreated>2020-05-04T09:00:00Z</versionCreated></itemMeta><contentMeta><headline>Dam</headline></contentMeta><contentSet><inlineXML><html><body><p>${said}</p></body></html></inlineXML></contentSet></newsItem>`,
      [`Dam\n\n${said}`],
    ],
    [
      "jats.xml",
      `<?xml version="1.0"?><article><front><article-meta><title-group><article-title>Dam</article-title></title-group></article-meta></front><body><sec><title>One</title><p>${said}</p></sec></body></article>`,
      [`Dam\n\nOne\n\n${said}`],
    ],
    ["a.txt", page, [`Dam to be rebuilt\n\n${said}\n\n${said}`]],
    [
      "a.mht",
      lines(
        "From: <Saved by Blink>",
        "MIME-Version: 1.0",
        'Content-Type: text/html; charset="utf-8"',
        "",
        page,
      ),
      [`Dam to be rebuilt\n\n${said}\n\n${said}`],
    ],
    [
      "a.md",
      lines("---", "title: Dam", "---", said),
      [expect.stringMatching(/^\s*The council/) as unknown as string],
    ],
  ])("%s", async (name, content, texts) => {
    expect(await readFileOf(name, content)).toEqual(texts);
  });

  test("with what came with it", async () => {
    const [document] = await documentsOf(
      lines(
        "TY  - NEWS",
        "TI  - Dam",
        "AU  - Roe, Jane",
        "AU  - Lund, Bo",
        "T2  - Harbour Gazette",
        "DA  - 2020/05/04",
        `AB  - ${said}`,
        "ER  - ",
      ),
    );
    expect(document).toMatchObject({
      published: "2020-05-04",
      meta: { title: "Dam", author: "Roe, Jane; Lund, Bo", outlet: "Harbour Gazette" },
      isItem: true,
    });
  });

  test("2,000 rows of a table are 2,000 documents; a wrong name is one line", async () => {
    const table = `id,outlet,body\n${Array.from({ length: 2000 }, (_, i) => `${i},Post,"${said}"\n`).join("")}`;
    const [told, ...texts] = await readFileOf("a.csv", table);
    expect([told, texts.length]).toEqual([
      '? a.csv: the text is taken from the column "body"; --text-field names another',
      2000,
    ]);
    expect(await readFileOf("a.csv", table, { fields: { text: "txt", id: "id" } })).toEqual([
      '! a.csv: 2,000 records have no string under "txt", the first at a.csv:2; --text-field may name body, outlet, id',
    ]);
  });
});
