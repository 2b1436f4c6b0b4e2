import type { Mention, Person, Place, Quote, Statistic, StoryResult } from "../../src/index.ts";
import type { FormatOptions, ReportedStory } from "../../src/output/format.ts";
import { sectionNames } from "../../src/output/format.ts";
import { reporter } from "../../src/output/reported-story.ts";
import { sha256 } from "../../src/text/sha256.ts";

/** A story with everything in it that a format may meet, and a few things it must not fall for. */
const text = `A page that belongs to no story.

HARBOR TALKS 🚢
Ferry towns <b>ask</b> for a timetable & a say

Harbormaster Hsu Li-hua (許麗華) told a packed hall in Keelung on Monday that “a timetable is a promise, and a promise has to float.” About 23 towns had signed the plea, up from nine in 2019 and two in 2011, while nearly 54 villages backed the ferry company’s own paper.

“We have counted the boats,” Hsu said. “There are eleven. There used to be forty.”

Officials said that the fares would rise by 4.5 percent, to between NT$90 and NT$120, or =SUM(A1:A9) as one joker wrote on the board. The town of Baie-Sainte-
Catherine sent a letter; @council members called it the “war of the buoys” and voted 7–5 against.

“[The sea](https://example.org) is not *ours*,” | she went on. “It was lent to us by \`, the singer Ngũgĩ wa Harbour told the Straits Ferry Union <script>alert(1)</script>\u202e in a hall of “some hundreds of`;

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly result: StoryResult;
  readonly story: ReportedStory;
}

/** The mention of `words` in the text, the nth of them. */
function at(words: string, nth = 1): Mention {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}

const hsu: Person = {
  id: "p1",
  name: "Hsu Li-hua",
  aliases: ["許麗華", "Hsu"],
  role: { ...at("Harbormaster"), inferred: false },
  gender: "female",
  mentions: [at("Hsu Li-hua"), at("許麗華"), at("Hsu", 2)],
};
const singer: Person = {
  id: "p2",
  name: "Ngũgĩ wa Harbour",
  aliases: [],
  role: { ...at("the singer"), inferred: true },
  gender: null,
  mentions: [at("Ngũgĩ wa Harbour")],
};
const nobody: Person = {
  id: "p3",
  name: "=HYPERLINK(1)",
  aliases: ["-Bo", "@bo"],
  role: null,
  gender: null,
  mentions: [],
};

const places: readonly Place[] = [
  {
    id: "l1",
    name: "Keelung",
    aliases: [],
    kind: "city",
    country: "TW",
    region: null,
    geonames: 1678228,
    latitude: 25.13,
    longitude: 121.74,
    mentions: [at("Keelung")],
  },
  {
    id: "l2",
    name: "Baie-Sainte- Catherine",
    aliases: [],
    kind: "other",
    country: null,
    region: null,
    geonames: null,
    latitude: null,
    longitude: null,
    mentions: [at("Baie-Sainte-\nCatherine")],
  },
];

const union = {
  id: "o1",
  name: "Straits Ferry Union",
  aliases: ["Union"],
  mentions: [at("Straits Ferry Union")],
};

function quote(id: string, parts: readonly Mention[], more: Partial<Quote> = {}): Quote {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return {
    id,
    kind: "direct",
    use: "speech",
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    parts,
    closed: true,
    speaker: null,
    cue: null,
    confidence: 0.9,
    when: null,
    rule: "quote-subject-verb",
    ...more,
  };
}

const by = (person: Person, mention: Mention | null) =>
  ({ kind: "person", entity: person.id, name: person.name, mention }) as const;

const quotes: readonly Quote[] = [
  quote("q1", [at("a timetable is a promise, and a promise has to float.")], {
    kind: "mixed",
    speaker: by(hsu, at("Hsu Li-hua")),
    cue: { ...at("told"), lemma: "tell" },
  }),
  quote("q2", [at("We have counted the boats,"), at("There are eleven. There used to be forty.")], {
    speaker: by(hsu, at("Hsu", 2)),
    cue: { ...at("said"), lemma: "say" },
  }),
  quote("q3", [at("the fares would rise by 4.5 percent, to between NT$90 and NT$120")], {
    kind: "indirect",
    speaker: { kind: "described", entity: null, name: "officials", mention: at("Officials") },
    cue: { ...at("said", 2), lemma: "say" },
  }),
  quote("q4", [at("war of the buoys")], { use: "term", rule: "scare-quotes" }),
  quote("q5", [at("[The sea](https://example.org) is not *ours*,")], {
    speaker: by(hsu, at("she")),
    cue: { ...at("went on"), lemma: "go on" },
  }),
  quote("q6", [at("It was lent to us by `, the singer")], { speaker: by(singer, null) }),
  quote("q7", [at("some hundreds of")], { closed: false }),
];

function statistic(id: string, words: string, more: Partial<Statistic>): Statistic {
  return {
    id,
    ...at(words),
    value: null,
    modifier: "=",
    kind: "count",
    unit: null,
    noun: null,
    subject: null,
    direction: null,
    when: null,
    rule: "number-noun",
    ...more,
  };
}

const statistics: readonly Statistic[] = [
  statistic("s1", "About 23", { value: 23, modifier: "~", unit: "town", noun: "towns", subject: "the plea" }),
  statistic("s2", "nine", { value: 9, unit: "town", direction: "up" }),
  statistic("s9", "two", { value: 2, unit: "town" }),
  statistic("s3", "nearly 54", { value: 54, modifier: "<", unit: "village", noun: "villages" }),
  statistic("s4", "4.5 percent", { value: 4.5, kind: "percent", direction: "up", subject: "the fares" }),
  statistic("s5", "between NT$90 and NT$120", { low: 90, high: 120, kind: "money", unit: "TWD" }),
  statistic("s6", "7–5", { score: [7, 5], kind: "score", unit: "vote" }),
  statistic("s7", "hundreds", { low: 100, high: 999, unit: null }),
  statistic("s8", "forty", { value: -40, kind: "measure", unit: "degree" }),
];

const start = text.indexOf("HARBOR");

const result: StoryResult = {
  schema: "newsx/1.1",
  id: sha256(`rich\0${text}`).slice(0, 32),
  contentId: sha256(text).slice(0, 32),
  source: "harbor=notes/día 1.txt",
  document: "record 7",
  published: "2021-03-04",
  publishedFrom: "date",
  meta: { outlet: "The Straits, Evening \u202eEdition", page: 4, tags: ["ferry", "=SUM(A1)"] },
  ordinal: 2,
  start,
  end: text.length,
  lines: [3, 13],
  truncated: true,
  duplicateOf: null,
  kicker: at("HARBOR TALKS"),
  headline: at("Ferry towns <b>ask</b> for a timetable & a say"),
  byline: null,
  dateline: null,
  people: [hsu, singer, nobody],
  places,
  organizations: [union],
  quotes,
  statistics,
  comparisons: [
    {
      id: "c1",
      left: "s2",
      right: "s1",
      subjects: { left: "twinned towns", right: "twinned towns" },
      type: "change",
      unit: "town",
      cue: "up from",
      difference: 14,
      ratio: 2.5556,
      when: null,
    },
    {
      id: "c2",
      left: "s1",
      right: "s3",
      subjects: { left: "the union", right: "its critics" },
      type: "contrast",
      unit: null,
      cue: "while",
      difference: -31,
      ratio: 2.3478,
      when: null,
    },
    {
      id: "c3",
      left: "s0",
      right: "s7",
      type: "poll",
      unit: null,
      cue: null,
      difference: null,
      ratio: null,
      when: null,
    },
  ],
  dates: [],
  notices: [],
};

export const rich: Sample = sample("rich", text, result);

export function sample(name: string, text: string, result: StoryResult): Sample {
  const story = reporter({ text, source: result.source, id: result.document })(result);
  return { name, text, result, story };
}

export const defaults: FormatOptions = {
  only: new Set(sectionNames),
  indirect: false,
  by: "story-order",
  withText: false,
  meta: null,
  title: null,
  excerpts: false,
  ascii: false,
  offsets: "codepoints",
  width: 100,
  colorLevel: 0,
};
