import { beforeAll, describe, expect, test } from "vitest";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { showQuote } from "./show-quotes.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

describe("who is heard, and in how many words", () => {
  test.each<readonly [why: string, text: string, ...quotes: readonly string[]]>([
    [
      "where nobody speaks, whom alone it names",
      "Ida Voss left. “I was cold. My hands froze that day.”",
      "direct: I was cold. My hands froze that day. | person Ida Voss | nearby-name",
    ],
    [
      "nobody where it names nobody",
      "“I was cold. My hands froze that day.”",
      "direct: I was cold. My hands froze that day. | nobody | no-speaker",
    ],
    [
      "words end where another's begin behind a semicolon",
      "Voss said 14 boats were lost; the union said 60 were.",
      "indirect: 14 boats were lost | person Voss | said, say, subject-verb-quote",
      "indirect: 60 were | described the union | said, say, subject-verb-quote",
    ],
    [
      "or behind a comma and “and”",
      "Voss said 14 boats were lost, and the union said 60 were.",
      "indirect: 14 boats were lost | person Voss | said, say, subject-verb-quote",
      "indirect: 60 were | described the union | said, say, subject-verb-quote",
    ],
    [
      "the clause is hers who ends it",
      "The firm offered her a deal, her lawyer said.",
      "indirect: The firm offered her a deal | described her lawyer | said, say, quote-subject-verb",
    ],
    ["no words of who says nothing", "Voss declined to comment on the old plan."],
    ["nor of who tells a story", "Voss told a story about the boats."],
    ["nor the truth", "Voss told the truth about the plan."],
    [
      "a predicate has its subject",
      "The boats, according to Ida Voss, have gone down.",
      "indirect: The boats … have gone down | person Ida Voss | according to, according to, according-to",
    ],
    [
      "and its relative clause",
      "A fire, which began on Sunday, had spread to the hills, crews said.",
      "indirect: A fire, which began on Sunday, had spread to the hills | described crews | said, say, quote-subject-verb",
    ],
    [
      "who asks",
      "Voss asked whether the plan was dead.",
      "indirect: whether the plan was dead | person Voss | asked, ask, subject-verb-quote",
    ],
    [
      "in somebody's words",
      "In the words of Ida Voss, the plan was dead.",
      "indirect: the plan was dead | person Ida Voss | In the words of, according to, according-to",
    ],
    ["in words of nobody", "In the old words, the plan was dead."],
    ["a nickname is no speech", "Ida “Tia” Voss left the boat.", "term: Tia | nobody | term"],
    ["nor in brackets", "Ida (“Nan”) Voss left the boat.", "term: Nan | nobody | term"],
    ["nor behind an article", "The “Tia” Voss left.", "term: Tia | nobody | term"],
    [
      "a gerund behind a nationality",
      "The Danish shipping group said the boats were lost.",
      "indirect: the boats were lost | described the Danish shipping group | said, say, subject-verb-quote",
    ],
    [
      "a gerund behind a noun that is owned",
      "Norway's state mining company said the boats were lost.",
      "indirect: the boats were lost | described Norway's state mining company | said, say, subject-verb-quote",
    ],
    [
      "the first of two before a comma",
      "Two men spoke. The first, from Oslo, said the boats were lost.",
      "indirect: the boats were lost | described the first | said, say, subject-verb-quote",
    ],
    [
      "the second before a verb",
      "Two men spoke. The second said the boats were lost.",
      "indirect: the boats were lost | described the second | said, say, subject-verb-quote",
    ],
    [
      "a year that ends a phrase",
      "The runoff of 2021, the mayor said, was fair.",
      "indirect: The runoff of 2021 … was fair | described the mayor | said, say, quote-subject-verb",
    ],
    [
      "a day that does not",
      "The mayor for 9 May said the boats were lost.",
      "indirect: the boats were lost | described the mayor | said, say, subject-verb-quote",
    ],
    [
      "one of those counted",
      "One of the three said the boats were lost.",
      "indirect: the boats were lost | described one of the three | said, say, subject-verb-quote",
    ],
    [
      "a line with a dash and who says it",
      "– Come in, said the old guard. It is cold.",
      "direct: Come in, | described the old guard | said, say, turn",
    ],
    [
      "with who is addressed",
      "– Come in, Ida, the guard said. It is cold.",
      "direct: Come in, Ida, | described the guard | said, say, turn",
    ],
    [
      "marks in such a line",
      "— I was cold, said Ida Voss, and “very tired” too.",
      "direct: I was cold, | person Ida Voss | said, say, turn",
      "term: very tired | nobody | term",
    ],
  ])("%s: %s", (_, text, ...expected) => {
    const stories = [...extractDocument({ source: "-", id: null, text }, "none", tools, false)];
    expect(stories.flatMap(({ quotes }) => quotes.map(showQuote))).toEqual(expected);
  });
});
