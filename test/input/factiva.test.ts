import { expect, test } from "vitest";
import { documentsOf } from "./world.ts";

const article = (language: string, words: string, day: string, word: string, number: number) => `
<div id="article-${number}" class="article ${language}Article">
<div>News</div><div id="hd"><span class="${language}Headline">Ferry fares to rise, part ${number}</span></div>
<div class="author">Jane Roe</div><div>${words}</div><div>${day}</div><div>Harbour Gazette</div><div>HGAZ</div><div>A4</div>
<p class="articleParagraph ${language}articleParagraph">The operator said on Monday that fares will rise.</p>
<p class="articleParagraph ${language}articleParagraph">“Nobody asked us,” said Ana Ruiz.</p>
<p>${word} HGAZ000020160303ec33000b${number}</p></div><br>`;

test.each([
  ["en", "91 words", "3 March 2016", "Document"],
  ["de", "91 Wörter", "3 März 2016", "Dokument"],
  ["zh", "91 字", "2016 年 3 月 3 日", "文件"],
])("Factiva's page, interface %s: each article with its fields", async (language, words, day, word) => {
  const body = [1, 2, 3].map((number) => article(language, words, day, word, number)).join("");
  const documents = await documentsOf(`<html><head><title>Factiva</title></head><body>${body}</body></html>`);
  expect(documents).toHaveLength(3);
  expect(documents[0]).toMatchObject({
    id: "HGAZ000020160303ec33000b1",
    text: "Ferry fares to rise, part 1\n\nThe operator said on Monday that fares will rise.\n\n“Nobody asked us,” said Ana Ruiz.",
    published: "2016-03-03",
    meta: { author: "Jane Roe", outlet: "Harbour Gazette", section: "News" },
    isItem: true,
  });
});
