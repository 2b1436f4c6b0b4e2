/** Small corpora that say which of their names are one thing: "[Bill Ash|p mayor]" is the person "mayor". */
import { readdirSync, readFileSync } from "node:fs";
import type { Corpus } from "../../src/corpus/corpus.ts";
import type { StoryRef } from "../../src/corpus/digest.ts";
import type { StoryResult } from "../../src/model/result.ts";

const folder = new URL("corpora/", import.meta.url);

export interface TestCorpus {
  readonly title: string;
  /** Whether it is known to be read wrongly. */
  readonly isKnownWrong: boolean;
  readonly stories: readonly MarkedStory[];
}

export interface MarkedStory {
  readonly outlet: string;
  readonly date: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

interface MarkedName {
  readonly start: number;
  readonly end: number;
  /** "p mayor". */
  readonly thing: string;
}

export function readCorpora(): readonly TestCorpus[] {
  return readdirSync(folder).flatMap((file) => {
    const [, ...corpora] = readFileSync(new URL(file, folder), "utf8").split(/^=(?=[ ?])/m);
    return corpora.map((part): TestCorpus => {
      const [title = "", ...lines] = part.trim().split("\n");
      const isKnownWrong = title.startsWith("?");
      const heads = lines.filter((line) => line.startsWith("@ "));
      const texts = lines.filter((line) => line.trim() !== "" && !line.startsWith("@ "));
      const stories = texts.map((line, i): MarkedStory => {
        const [outlet = "", date = ""] = heads[i]!.slice(2).split(", ");
        return { outlet, date, ...unmark(line) };
      });
      return { title: title.replace(/^\??\s*/, ""), isKnownWrong, stories };
    });
  });
}

function unmark(line: string): Pick<MarkedStory, "text" | "names"> {
  const names: MarkedName[] = [];
  let text = "";
  for (const [whole, name = "", thing = ""] of line.matchAll(/\[([^|\]]+)\|([^\]]+)\]|[^[]+/g)) {
    if (name !== "") names.push({ start: text.length, end: text.length + name.length, thing });
    text += name === "" ? whole : name;
  }
  return { text, names };
}

const sections = { p: "people", l: "places", o: "organizations" } as const;

/** Which rows join two things, and which things stand in two rows; a name that was not found counts for neither. */
export function judge(
  { stories }: TestCorpus,
  results: readonly (readonly StoryResult[])[],
  corpus: Corpus,
): readonly string[] {
  const rowsOf = new Map<string, Set<string>>();
  const thingsOf = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value));
  for (const [i, { names }] of stories.entries())
    for (const { start, end, thing } of names)
      for (const result of results[i]!) {
        const section = sections[thing[0] as keyof typeof sections];
        const entities: readonly StoryResult["organizations"][number][] = result[section];
        const entity = entities.find(({ mentions }) =>
          mentions.some((at) => at.start < end && start < at.end),
        );
        const isIt = (member: StoryRef & { entity: string }) =>
          member.story === result.id && member.source === result.source && member.entity === entity?.id;
        const row = corpus[section].find(({ members }) => members.some(isIt));
        if (row === undefined) continue;
        put(rowsOf, thing, row.id);
        put(thingsOf, `${row.id} ${row.name}`, thing);
      }
  const several = (verdict: string) => (entry: readonly [string, ReadonlySet<string>]) =>
    entry[1].size > 1 ? [`${verdict} ${entry[0]}: ${[...entry[1]].join(", ")}`] : [];
  return [...[...thingsOf].flatMap(several("joined in")), ...[...rowsOf].flatMap(several("apart:"))];
}
