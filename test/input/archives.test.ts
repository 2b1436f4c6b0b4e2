import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readFileOf, readStdinOf } from "./world.ts";

const quotedPrintable = [
  "From ana@marlow.example Mon May  4 09:00:00 2020",
  "Message-ID: <one@marlow.example>",
  "Subject: =?utf-8?q?Dam_=E2=80=93?= =?windows-1252?B?IG9wZW5lZA==?=",
  'Content-Type: text/plain; charset="windows-1252"',
  "Content-Transfer-Encoding: quoted-printable",
  "",
  "=93We waited,=94 said Ana Ruiz, the mayor of the =",
  "town.",
  ">From here it is far.",
  "",
].join("\n");
const multipart = [
  "From ben@marlow.example Tue May  5 09:00:00 2020",
  "Content-Type: multipart/alternative;",
  '\tboundary="=_x"',
  "",
  "--=_x",
  "Content-Type: text/html",
  "",
  "<p>No.</p>",
  "--=_x",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from("“Yes.”").toString("base64"),
  "--=_x--",
  "",
].join("\n");
const attachment = "From c@marlow.example Wed May  6 09:00:00 2020\nContent-Type: image/png\n\nPNG\n";

describe("mbox", () => {
  test("mails with their subject, encoding and first plain part", async () => {
    const told = [
      "one@marlow.example: Dam – opened\n\n“We waited,” said Ana Ruiz, the mayor of the town.\nFrom here it is far.",
      "“Yes.”",
      "! -:26: the mail has no text",
    ];
    const box = [quotedPrintable, multipart, attachment].join("\n");
    expect(await readStdinOf(box)).toEqual(told);
    expect(await readStdinOf(box.replaceAll("\n", "\r\n"), {}, 7)).toEqual(told);
  });

  test("HTML where there is nothing else", async () => {
    const mail = "From a@b.example Mon May  4 09:00:00 2020\nContent-Type: text/html\n\n<p>A.<p>B.";
    expect(await readFileOf("a.mbox", mail)).toEqual(["A.\n\nB."]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ["nothing", "", []],
    ["blank lines before the first mail", `\n\n${attachment}`, ["! -:3: the mail has no text"]],
    [
      "something else before it",
      "Subject: a draft\n\nFrom a@b.example Mon May  4 09:00:00 2020\nSubject: B\n\nC.\n",
      ["? -: what stands before the first mail was passed over", "B\n\nC."],
    ],
    ["no mail at all", "Monday, the dam is closed.\n", ["! -: is no mailbox: no line begins with “From ”"]],
    ["a text that is none", "From a@b.example Mon\n\n%PDF-1.4\n", ["! -:1: the mail has no text"]],
  ])("%s", async (_, box, told) => {
    expect(await readStdinOf(box, { format: "mbox" })).toEqual(told);
  });

  test("a mail of nothing but line ends makes no object for each", async () => {
    const before = process.memoryUsage().rss;
    await readStdinOf(`From a@b.example Mon May  4 09:00:00 2020\nSubject: x\n\n${"\n".repeat(8 << 20)}`);
    expect(process.memoryUsage().rss - before).toBeLessThan(256 << 20);
  });

  test("is not what a text with such a line is", async () => {
    expect(await readStdinOf("From Monday on, the dam is closed.\n\nIt rained.")).toHaveLength(1);
  });
});

describe("feeds", () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Post</title>
    <item><title>Dam &amp;amp; town</title><guid>p-1</guid><description><![CDATA[<p>A &lt; B.</p><p>C.</p>]]></description></item>
    <item><title>Fire</title><link>https://post.example/2</link><description>&lt;p&gt;D.&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>The long text.</p><script>no</script>]]></content:encoded></item>
    <item/><items>x</items></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><title type="html">Dam</title>
    <link href="https://post.example/1"/><id>urn:1</id><content type="xhtml"><div><p>A.</p></div></content></entry></feed>`;

  test("RSS", async () => {
    expect(await readStdinOf(rss)).toEqual([
      "p-1: Dam & town\n\nA < B.\n\nC.",
      "https://post.example/2: Fire\n\nThe long text.",
    ]);
  });

  test("Atom", async () => {
    expect(await readFileOf("news.xml", atom)).toEqual(["urn:1: Dam\n\nA."]);
  });

  test("a feed without items is told", async () => {
    expect(await readStdinOf("<rss><channel></channel></rss>")).toEqual(["! -: is a feed without items"]);
  });

  test("hostile feeds end", async () => {
    for (const mark of ["<item>", "<item", "<entry><title>", "</item>", "<item><![CDATA["])
      expect(await readStdinOf(`<rss>${mark.repeat(50_000)}`)).toHaveLength(1);
    for (const mark of ["<item/>", "<guid/>", "<guid>", "<a b='", "<!--", "<![CDATA[", "<!DOCTYPE x [<"])
      expect(
        (await readStdinOf(`<rss><item><title>A.</title>${mark.repeat(500_000)}</item></rss>`)).length,
      ).toBe(1);
  });
});

describe("web archives", () => {
  const record = (type: string, text: string, length = Buffer.byteLength(text)) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://post.example/a\r\nContent-Length: ${length}\r\n\r\n${text}\r\n\r\n`;

  test("texts, with the address they are from", async () => {
    const archive =
      record("warcinfo", "x: y") + record("conversion", "“A.”\n\nB.") + record("conversion", "C.");
    const told = ["https://post.example/a: “A.”\n\nB.", "https://post.example/a: C."];
    expect(await readStdinOf(archive)).toEqual(told);
    expect(await readStdinOf(archive, {}, 1)).toEqual(told);
    expect(
      await readFileOf("a.wet.gz", Buffer.concat([gzipSync(archive), gzipSync(record("conversion", "D."))])),
    ).toEqual([...told, "https://post.example/a: D."]);
  });

  test.each<readonly [string, string, readonly string[]]>([
    [
      "pages",
      record("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><p>A.<p>B."),
      ["https://post.example/a: A.\n\nB."],
    ],
    [
      "a page in chunks, packed",
      record(
        "response",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n<html>A\r\n2\r\nB.\r\n0\r\n\r\n",
      ),
      ["https://post.example/a: AB."],
    ],
    [
      "responses that are no pages",
      record("response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>A.") +
        record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"),
      ["? -: 2 responses in it are no pages and were passed over"],
    ],
    ["a cut", record("conversion", "A.", 99), ["! -: the archive ends within a record"]],
    ["a cut in what is passed over", record("request", "A.", 99), ["! -: the archive ends within a record"]],
    [
      "a text that is none",
      record("conversion", "%PDF-1.4") + record("conversion", "B."),
      [
        expect.stringMatching(/^! - \(https:\/\/post\.example\/a\): is not text \(a PDF/),
        "https://post.example/a: B.",
      ],
    ],
    [
      "no address, and not UTF-8",
      "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 4\r\n\r\n\x93A.\x94\r\n\r\n",
      ["? -: not UTF-8 (byte 0), read as windows-1252; --encoding sets another", "“A.”"],
    ],
    [
      "damage",
      `${record("conversion", "A.", 1)}`,
      ["https://post.example/a: A", "! -: is no web archive, or a damaged one"],
    ],
    ["no length", "WARC/1.0\r\nWARC-Type: x\r\n\r\n", ["! -: a record of the archive has no length"]],
    ["a long header", `WARC/1.0\r\n${"x".repeat(70_000)}`, ["! -: a header is too long"]],
    [
      "one header many times",
      `WARC/1.0\r\n${"x: y\r\n".repeat(200)}`,
      ["! -: a record of the archive has too many headers"],
    ],
    [
      "many headers",
      `WARC/1.0\r\n${Array.from({ length: 200 }, (_, i) => `x${i}: y\r\n`).join("")}`,
      ["! -: a record of the archive has too many headers"],
    ],
  ])("%s", async (_, archive, told) => {
    expect(await readStdinOf(Buffer.from(archive, "latin1"))).toEqual(told);
  });
});
