import { expect, test } from "vitest";
import { splitDocument } from "../../src/split/split-document.ts";
import { documentsOf } from "./world.ts";

const article = (headline: string, date: string, page: number) => `
<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Harbour Gazette, no. 43${page}</span></div>
<span class="DocHeader">Monde, ${date}, p. ${page}</span>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${headline}</p></div><p class="sm-margin-bottomNews">Jane Roe</p></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer"><p>The operator said on Monday that fares will rise.</p><p>“Nobody asked us,” said Ana Ruiz.</p></div></div></section>
<aside><div class="docInfo"><p>© 2016 Harbour Gazette. Tous droits réservés.</p></div></aside><footer><div class="publiC-lblNodoc">news·20160303·HG·00${page}</div></footer></article>`;
const page = (inner: string) =>
  `<html lang="fr"><head><title>Europresse</title></head><body>${inner}</body></html>`;

test("Europresse: each article with its fields, its list of contents none", async () => {
  const contents =
    "<div><h1>Documents sauvegardés</h1><table><tr><td>Harbour Gazette</td></tr></table></div>";
  const documents = await documentsOf(
    page(
      contents +
        article("Ferry fares to rise", "jeudi 3 mars 2016", 4) +
        article("A dam", "samedi 5 mars 2016", 5),
    ),
  );
  expect(documents).toHaveLength(2);
  expect(documents[0]).toMatchObject({
    id: "news·20160303·HG·004",
    text: "Ferry fares to rise\n\nThe operator said on Monday that fares will rise.\n\n“Nobody asked us,” said Ana Ruiz.",
    published: "2016-03-03",
    meta: { outlet: "Harbour Gazette", author: "Jane Roe", section: "Monde", page: "4" },
    isItem: true,
  });
  expect(documents[1]).toMatchObject({ published: "2016-03-05" });
});

test("ProQuest's page is read as the text it is, article by article", async () => {
  const item = (headline: string, day: string, n: number) =>
    `<div><a name="DocID_${n}"></a><p><strong>${headline}</strong></p><p><a href="/x">ProQuest document link</a></p><p><strong>Author: </strong>Jane Roe</p><p><strong>Abstract: </strong>None available.</p><p><strong>Full text: </strong></p><text><p>The operator said on Monday that fares will rise.</p></text><p><strong>Publication title: </strong>Harbour Gazette</p><p><strong>Publication date: </strong>${day}</p><p><strong>ProQuest document ID: </strong>${n}</p></div>`;
  const [document] = await documentsOf(
    page(
      `<table><tr><td>© ProQuest</td></tr></table><p>Email 1 of 1</p>${item("Ferry fares to rise", "Mar 3, 2016", 1)}${item("A dam", "Mar 5, 2016", 2)}`,
    ),
  );
  const stories = splitDocument(document!, "items");
  expect(
    stories.map(({ headline, document: { text, published, meta } }) => [
      text.slice(headline!.start, headline!.end),
      published,
      meta?.["outlet"],
    ]),
  ).toEqual([
    ["Ferry fares to rise", "2016-03-03", "Harbour Gazette"],
    ["A dam", "2016-03-05", "Harbour Gazette"],
  ]);
});
