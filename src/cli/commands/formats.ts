import type { Command } from "commander";
import type { KnownFormat } from "../../input/input-format.ts";
import type { ComparisonFormatName } from "../../output/comparisons/comparison-formats.ts";
import type { CorpusFormatName } from "../../output/corpus/corpus-formats.ts";
import type { FormatName } from "../../output/formats.ts";
import type { ProblemFormatName } from "../../output/problems/problem-formats.ts";
import type { Host } from "../host.ts";
import { streamSink } from "../sink.ts";
import type { StoryFile } from "../story-file.ts";

/** What `newsx extract --format` knows. */
const outputs: Readonly<Record<FormatName, string>> = {
  table: "tables for people, as wide as the terminal",
  json: "one object with all stories (newsx schema prints its JSON Schema)",
  ndjson: "one JSON object a story and line, for pipes and newsx merge",
  csv: "a row a finding, for spreadsheets and data frames",
  tsv: "the same with tabs, one line a row",
  markdown: "tables for pull requests and notes",
  html: "one page with highlighted text, tables and charts; needs no network and no script",
  geojson: "the places of each story as points, for maps",
  spacy: "a line a story, for spaCy's Doc.from_json",
  prodigy: "a task a story and line, for Prodigy's spans interface",
  brat: "standoff annotations, the .ann beside a .txt",
  webanno: "W3C Web Annotations (JSON-LD), a page a story and line",
};

/** Files that are no text, by the ending of `--output`. */
const files: Readonly<Record<StoryFile, string>> = {
  sqlite:
    "an SQLite database with full-text search, for newsx query, Datasette, Python (.db, .sqlite, .sqlite3)",
  parquet: "a folder with a Parquet file for each table of that database, for pandas, DuckDB, R (.parquet)",
  xlsx: "of newsx extract: a workbook, a sheet a section (.xlsx)",
};

/** What `newsx check --format` knows. */
const reports: Readonly<Record<ProblemFormatName, string>> = {
  text: "a line a problem, as compilers write them: file:line:column: severity: message [rule]",
  json: "one object with all problems",
  github: "annotations for GitHub Actions",
  sarif: "SARIF 2.1.0 for code scanning and editors",
};

/** What `newsx compare --format` knows. */
const comparisons: Readonly<Record<ComparisonFormatName, string>> = {
  table: "tables for people",
  json: "one object with all pairs of figures",
  csv: "a row a pair",
};

/** What `newsx corpus --format` knows. */
const corpora: Readonly<Record<CorpusFormatName, string>> = {
  table: "tables for people",
  json: "one object with all rows, each with the stories it was made of",
  csv: "a row a person, place or organization",
  html: "one page: charts, a map, every story; needs no network and no script",
  xlsx: "a workbook, a sheet a section",
  geojson: "the places as points, for maps",
  gexf: "who is named with whom, for Gephi",
  graphml: "the same for igraph, networkx, Cytoscape",
};

/** What `--input-format` knows. */
const inputs: Readonly<Record<KnownFormat, string>> = {
  text: "plain text, one story or many",
  markdown: "Markdown (.md)",
  html: "a page, of which the article is read (.html, .htm)",
  ndjson: "one JSON record a line, its text under --text-field (.ndjson, .jsonl)",
  json: "one JSON record, an array of them, or an object that wraps one",
  csv: "a table, a row a document: commas, tabs, semicolons, with or without a header (.csv, .tsv)",
  mbox: "a mailbox, a message a document (.mbox)",
  eml: "a single mail (.eml)",
  feed: "RSS or Atom, an entry a document (.rss, .atom)",
  xml: "articles in SGML or XML: wire corpora, Factiva, NITF, NewsML, JATS, TEI (.sgm, .xml)",
  office: "a Word document, or a workbook, a row a document (.docx, .xlsx)",
  warc: "a web archive, its texts and pages (.warc, .wet)",
  citations: "references with abstracts or texts: RIS, EndNote (.ris, .enw)",
  subtitles: "subtitles, what is said without the times (.srt, .vtt)",
};

/** `newsx formats`, and so `newsx help formats`: each format in a line. */
export function addFormats(program: Command, host: Host): void {
  const command = program
    .command("formats")
    .summary("list what newsx reads and writes")
    .description("Lists the input and output formats, each in a line.")
    .action(() => streamSink(host.stdout).write(listing));
  command.helpInformation = () => listing;
}

const listing = [
  section("newsx extract writes (--format)", outputs),
  section("newsx extract and newsx corpus write by the ending of --output", files),
  section("newsx check writes (--format)", reports),
  section("newsx compare writes (--format)", comparisons),
  section("newsx corpus writes (--format)", corpora),
  section("newsx reads (--input-format; told by name and content unless it is given; gzip too)", inputs),
].join("\n");

function section(title: string, lines: Readonly<Record<string, string>>): string {
  const rows = Object.entries(lines).map(([name, line]) => `  ${name.padEnd(9)} ${line}\n`);
  return `${title}:\n${rows.join("")}`;
}
