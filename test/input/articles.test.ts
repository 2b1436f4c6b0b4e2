import { describe, expect, test } from "vitest";
import { documentsOf, readFileOf, readStdinOf } from "./world.ts";

const trec = (number: number) => `<DOC>
<DOCNO> HG-${number} </DOCNO>
<HEAD>Dam &amp; town</HEAD>
<DATELINE>MARLOW (HG) </DATELINE>
<TEXT>
   The dam holds, said Ana Ruiz.
   It rained.
</TEXT>
</DOC>
`;
const gigaword = `<DOC id="HGZ_ENG_20040101.0001" type="story">
<HEADLINE>
Dam and
town
</HEADLINE>
<DATELINE>MARLOW, Jan 1</DATELINE>
<TEXT>
<P>
The dam holds,
said Ana Ruiz.
</P>
<P>It rained.</P>
</TEXT>
</DOC>`;
const reuters = `<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" OLDID="1" NEWID="1">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>ferry</D></TOPICS>
<TEXT>&#2;
<TITLE>DAM HOLDS</TITLE>
<DATELINE>    MARLOW, Feb 26 - </DATELINE><BODY>The dam holds,
said Ana Ruiz.
    It rained.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
<REUTERS NEWID="2"><TEXT><TITLE>FIRE</TITLE><BODY>It burned.</BODY></TEXT></REUTERS>`;
const factiva = `<?xml version="1.0"?><ppsres><ppsArticle><article>
<reference>distdoc:HG1</reference><sourceName>Harbour Gazette</sourceName>
<publicationDate><date>2016-03-03</date></publicationDate>
<headline><paragraph>Ferry fares</paragraph><paragraph>to rise</paragraph></headline>
<byline>Jane Roe</byline>
<leadParagraph><paragraph>Fares will rise.</paragraph></leadParagraph>
<tailParagraphs><paragraph>“Yes,” he
said.</paragraph></tailParagraphs></article></ppsArticle></ppsres>`;
const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "x"><nitf><head><title>Dam</title></head><body><body.head><hedline><hl1>Dam holds</hl1></hedline><byline>By Jane Roe</byline></body.head><body.content><block class="full_text"><p>It rained.</p><p>It burned.</p></block></body.content></body></nitf>`;

describe("articles in SGML and XML", () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      "TREC",
      trec(1) + trec(2),
      [1, 2].map((n) => `HG-${n}: Dam & town\n\nMARLOW (HG)    The dam holds, said Ana Ruiz.\n   It rained.`),
    ],
    [
      "Gigaword",
      gigaword,
      ["HGZ_ENG_20040101.0001: Dam and town\n\nMARLOW, Jan 1 The dam holds, said Ana Ruiz.\n\nIt rained."],
    ],
    [
      "Reuters-21578",
      reuters,
      [
        expect.stringMatching(
          /^1: DAM HOLDS\n\nMARLOW, Feb 26 - The dam holds,\nsaid Ana Ruiz\.\n {4}It rained\.\n Reuter/,
        ),
        "2: FIRE\n\nIt burned.",
      ],
    ],
    [
      "Factiva",
      factiva,
      ["distdoc:HG1: Ferry fares to rise\n\nJane Roe\n\nFares will rise.\n\n“Yes,” he said."],
    ],
    ["NITF", nitf, ["Dam holds\n\nBy Jane Roe\n\nIt rained.\n\nIt burned."]],
  ])("%s", async (_, content, told) => {
    expect(await readStdinOf(content)).toEqual(told);
  });

  test("the day of publication", async () => {
    expect((await documentsOf(factiva))[0]).toMatchObject({
      published: "2016-03-03",
      publishedFrom: "publicationDate",
      meta: { sourceName: "Harbour Gazette" },
    });
    expect((await documentsOf(reuters))[0]).toMatchObject({ published: "1987-02-26", publishedFrom: "DATE" });
  });

  test("XML of another kind is refused by name, not read as prose", async () => {
    expect(await readFileOf("a.xml", "<catalog><cd>A</cd></catalog>")).toEqual([
      "! a.xml: is XML of a kind that is not read (its root is <catalog>); give its texts as CSV or NDJSON, or --input-format text",
    ]);
  });

  test("entities that a document defines are never expanded", async () => {
    const bomb = `<!DOCTYPE DOC [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<DOC><TEXT>A &b; B</TEXT></DOC>`;
    expect(await readStdinOf(bomb, { format: "xml" })).toEqual(["A &b; B"]);
  });
});

describe("single mails", () => {
  const mail = (first: string) =>
    [
      first,
      "Date: Mon, 4 May 2020 09:00:00 +0200",
      "From: Harbour Gazette <news@harbour.example>",
      "Subject: =?utf-8?q?Dam_opened?=",
      'Content-Type: text/plain; charset="utf-8"',
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "=E2=80=9CYes,=E2=80=9D she =",
      "said.",
      "",
    ].join("\r\n");

  test.each(["Received: from a by b", "Message-ID: <1@a>", "MIME-Version: 1.0", "X-Mailer: x"])(
    "that begin with %s",
    async (first) => {
      const [document, ...others] = await documentsOf(mail(first));
      expect(document).toMatchObject({
        text: "Dam opened\n\n“Yes,” she said.",
        published: "2020-05-04",
        publishedFrom: "date",
        meta: { from: "Harbour Gazette <news@harbour.example>" },
        isItem: true,
      });
      expect(others).toEqual([]);
    },
  );

  test("a press release with a date and a subject is a text", async () => {
    const text = "Date: May 4\nSubject: Dam\n\nIt opens.";
    expect(await readStdinOf(text)).toEqual([text]);
  });
});
