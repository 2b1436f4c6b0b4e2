import { spawnSync } from "node:child_process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { resultSchema, storySchema } from "../../src/model/schema.ts";
import type { TextToken } from "../../src/output/annotations/tokens.ts";
import { type FormatOptions, sectionNames } from "../../src/output/format.ts";
import { type FormatName, formatNames, formats } from "../../src/output/formats.ts";
import { storyText } from "../../src/output/reported-story.ts";
import { storyOf } from "../story-of.ts";
import { defaults, rich, sample } from "./rich-story.ts";
import { loadSamples, render } from "./samples.ts";

const samples = await loadSamples();

async function output(name: FormatName, options: Partial<FormatOptions> = {}, stories = samples) {
  return render((await formats[name]())({ ...defaults, ...options }), stories);
}

const hasSpacy = spawnSync("python3", ["-c", "import spacy"]).status === 0;
const READ_WITH_SPACY = `
import json, spacy, sys
vocab = spacy.blank("en").vocab
for line in sys.stdin:
    doc = spacy.tokens.Doc(vocab).from_json(json.loads(line), validate=True)
    assert doc.text == json.loads(line)["text"]
    print(json.dumps([len(doc.ents), len(doc.spans["quotes"])]))
`;

const jsonLines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe.each(formatNames)("%s", (name) => {
  test("renders every story the same way twice, with whole lines", async () => {
    const text = await output(name);
    expect(text).toMatch(/\n$/);
    expect(text.isWellFormed()).toBe(true);
    expect(await output(name)).toBe(text);
  });

  test("renders each section alone, nothing at all, and no story", async () => {
    for (const section of sectionNames) await output(name, { only: new Set([section]) });
    await output(name, { only: new Set() });
    await output(name, {}, []);
  });

  test("lets no control or bidi character through raw", async () => {
    const raw = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;
    expect(await output(name)).not.toMatch(raw);
  });
});

describe("formats for programs", () => {
  const ajv = new Ajv2020();
  const isResult = ajv.compile(z.toJSONSchema(resultSchema));
  const isStory = ajv.compile(z.toJSONSchema(storySchema));

  test.each([false, true])("json follows the published schema, with text: %s", async (withText) => {
    const result = JSON.parse(await output("json", { withText }));
    expect(isResult(result), ajv.errorsText(isResult.errors)).toBe(true);
    expect(result.stories).toHaveLength(samples.length);
  });

  test("ndjson follows the published schema, and its text slices to the findings", async () => {
    const stories = jsonLines(await output("ndjson", { withText: true }));
    for (const story of stories) {
      expect(isStory(story), ajv.errorsText(isStory.errors)).toBe(true);
      const characters = [...story.text];
      for (const { start, end, text } of [...story.quotes, ...story.statistics]) {
        expect(characters.slice(start - story.start, end - story.start).join("")).toBe(text);
      }
    }
  });

  test("json of no story is a result", async () => {
    expect(JSON.parse(await output("json", {}, []))).toEqual({ schema: "newsx/1.1", stories: [] });
  });

  test.each(["spacy", "prodigy"] as const)("%s counts code points of its own text", async (name) => {
    const records = jsonLines(await output(name));
    expect(records.map(({ text }) => text)).toEqual(samples.map(({ story }) => storyText(story)));
    const { text, ents, spans } = records.at(-1);
    const slices = (ents ?? spans).map(
      ({ start, end, label }: { start: number; end: number; label: string }) => [
        label,
        [...text].slice(start, end).join(""),
      ],
    );
    expect(slices).toContainEqual(["PERSON", "許麗華"]);
    expect(slices).toContainEqual(["GPE", "Keelung"]);
    expect(slices).toContainEqual(["MONEY", "between NT$90 and NT$120"]);
  });

  test.each(["spacy", "prodigy"] as const)(
    "%s gives tokens that are the text again, and no span cuts one",
    async (name) => {
      for (const { text, tokens, ents = [], spans } of jsonLines(await output(name))) {
        const characters = [...text];
        const cut = ({ start, end }: TextToken) => characters.slice(start, end).join("");
        const spaces = tokens.map(({ end }: TextToken, i: number) => (tokens[i + 1]?.start ?? end) - end);
        expect(spaces.every((space: number) => space === 0 || space === 1)).toBe(true);
        expect(tokens.map((token: TextToken, i: number) => cut(token) + " ".repeat(spaces[i])).join("")).toBe(
          text,
        );
        const starts = new Set(tokens.map(({ start }: TextToken) => start));
        const ends = new Set(tokens.map(({ end }: TextToken) => end));
        for (const { start, end } of [...ents, ...(spans.quotes ?? spans)])
          expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
      }
    },
  );

  test("prodigy's tokens and spans name each other", async () => {
    for (const { tokens, spans } of jsonLines(await output("prodigy"))) {
      expect(tokens.map(({ id }: TextToken) => id)).toEqual(tokens.map((_: unknown, i: number) => i));
      for (const { start, end, token_start, token_end } of spans)
        expect([tokens[token_start].start, tokens[token_end].end]).toEqual([start, end]);
    }
  });

  test.skipIf(!hasSpacy)("spacy is read by spaCy", async () => {
    const oddText = "A\u001c  b\u00a0c\n\n d🚢\u200be ";
    const odd = sample("white space", oddText, storyOf(oddText, { end: 15 }));
    const input = await output("spacy", {}, [...samples, odd]);
    const { stdout, stderr } = spawnSync("python3", ["-c", READ_WITH_SPACY], { input, encoding: "utf8" });
    expect(stderr).toBe("");
    const records = jsonLines(input);
    expect(jsonLines(stdout)).toEqual(records.map(({ ents, spans }) => [ents.length, spans.quotes.length]));
  });

  test("spacy's entities do not overlap; its quotes lead to their speakers", async () => {
    const { ents, spans } = jsonLines(await output("spacy")).at(-1);
    const ends = [0, ...ents.map(({ end }: { end: number }) => end)];
    expect(ents.every(({ start }: { start: number }, i: number) => start >= ends[i]!)).toBe(true);
    expect(spans.quotes.map(({ kb_id }: { kb_id: string }) => kb_id)).toEqual(
      rich.result.quotes.map(({ speaker }) => speaker?.entity ?? ""),
    );
  });

  test("webanno selects the same words by position and by quotation", async () => {
    const pages = jsonLines(await output("webanno"));
    expect(pages).toHaveLength(samples.length);
    const characters = [...rich.text];
    const targets = pages.at(-1).items.flatMap(({ target }: { target: unknown }) => target);
    expect(targets.length).toBeGreaterThan(20);
    for (const { source, selector } of targets) {
      const [position, quote] = selector;
      expect(characters.slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(rich.text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(new URL(source, "file:///").hash).toBe("#record%207");
    }
    const ids = pages.at(-1).items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("brat's offsets, ids and references hold", async () => {
    const stories = (await output("brat")).split("\n\n");
    expect(stories).toHaveLength(samples.length);
    for (const [i, { story }] of samples.entries()) checkStandoff(stories[i]!, [...storyText(story)]);
    expect(stories.at(-1)).toContain("Place 562 574;575 584\tBaie-Sainte- Catherine");
    expect(stories.at(-1)).toMatch(/^R\d+\tSpeaker Arg1:T18 Arg2:T25$/m);
  });
});

/** As brat's own reader splits lines: id, data, text; every reference leads to an id of the same story. */
function checkStandoff(standoff: string, characters: readonly string[]) {
  const lines = standoff
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  const ids = lines.map(([id]) => id!).filter((id) => id !== "*");
  expect(new Set(ids).size).toBe(ids.length);
  for (const [id = "", data = "", tail = ""] of lines) {
    expect(id).toMatch(/^(?:[TRA#]\d+|\*)$/);
    if (id.startsWith("T")) {
      const pieces = data
        .slice(data.indexOf(" ") + 1)
        .split(";")
        .map((piece) => piece.split(" ").map(Number));
      expect(pieces.map(([start, end]) => characters.slice(start, end).join("")).join(" ")).toBe(tail);
    }
    for (const [reference] of data.matchAll(/(?<=^|[ :])T\d+/g)) expect(ids).toContain(reference);
  }
}

describe("csv and tsv", () => {
  const read = (text: string, delimiter: string) =>
    parse(text, { delimiter, columns: true }) as Record<string, string>[];

  test.each([
    ["csv", ","],
    ["tsv", "\t"],
  ] as const)("%s gives a row for every finding", async (name, delimiter) => {
    const rows = read(await output(name), delimiter);
    const findings = samples.flatMap(({ result }) =>
      sectionNames.flatMap((section): readonly { readonly id: string }[] => result[section]),
    );
    expect(rows.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
    expect(rows).toContainEqual(
      expect.objectContaining({
        source: "harbor=notes/día 1.txt",
        document: "record 7",
        section: "people",
        name: "Hsu Li-hua",
        aliases: "許麗華; Hsu",
        mentions: "3",
        quotes: "3",
        line: "6",
      }),
    );
  });

  test("a row is a line", async () => {
    for (const name of ["csv", "tsv"] as const) {
      const text = await output(name);
      expect(text.split("\n")).toHaveLength(read(text, name === "csv" ? "," : "\t").length + 2);
    }
  });

  test("the header stays the same for the same sections", async () => {
    const header = (await output("csv", {}, [])).trimEnd();
    expect(header).toBe(
      "source,document,story,story_id,section,id,line,start,end,text,name,aliases,mentions,role,role_inferred," +
        "gender,quotes,kind,country,region,geonames,latitude,longitude,words,use,closed,speaker,speaker_kind,speaker_id,speaker_text,cue,lemma," +
        "confidence,when,rule,modifier,value,low,high,score,unit,per,noun,predicate,subject,direction,left,right,right_text,right_subject," +
        "difference,ratio,date,from,to,precision,weekday,anchor,published",
    );
    expect((await output("csv", { only: new Set(["people"]) }, [])).trimEnd()).toBe(
      "source,document,story,story_id,section,id,line,start,end,text,name,aliases,mentions,role,role_inferred,gender,quotes,published",
    );
  });

  test("no cell begins a formula, and numbers stay numbers", async () => {
    const rows = read(await output("csv"), ",");
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    expect(rows.findLast(({ id }) => id === "p3")!["name"]).toBe("'=HYPERLINK(1)");
    expect(rows.findLast(({ id }) => id === "s8")!["value"]).toBe("-40");
  });

  test("offsets follow the unit asked for", async () => {
    const start = async (offsets: "codepoints" | "utf16") =>
      Number(read(await output("csv", { offsets }, [rich]), ",")[0]!["start"]);
    expect(await start("utf16")).toBe(rich.text.indexOf("Hsu Li-hua"));
    expect(await start("codepoints")).toBe(rich.text.indexOf("Hsu Li-hua") - 1);
  });
});

describe("markdown", () => {
  test("is read by a Markdown reader as headings and tables of plain text", async () => {
    const tokens = marked.lexer(await output("markdown", { indirect: true }), { gfm: true });
    expect(new Set(tokens.map(({ type }) => type))).toEqual(
      new Set(["heading", "paragraph", "space", "table"]),
    );
  });

  test("nothing in the text becomes markup", async () => {
    const html = await marked.parse(await output("markdown", { indirect: true }, [rich]), { gfm: true });
    const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(["h2", "h3", "p", "span", "table", "tbody", "td", "th", "thead", "tr"]);
    expect(plain(html)).toContain("“[The sea](https://example.org) is not *ours*,”");
    expect(plain(html)).toContain("Ferry towns <b>ask</b> for a timetable & a say");
  });
});

/** Text of rendered HTML. */
function plain(html: string): string {
  return html
    .replace(/<!--.*?-->|<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
