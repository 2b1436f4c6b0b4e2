/** The words by which a text sets one figure against another, as data. */
import { type PhraseTable, phraseTable } from "../phrases.ts";

export type ComparisonType = "contrast" | "change" | "poll";

export interface Connective {
  readonly name: string;
  readonly type: ComparisonType;
  readonly example: string;
  /** How many tokens may stand between the connective and the later figure. */
  readonly reach: number;
}

type Row = readonly [Connective, readonly string[]];

/** Between two figures of one sentence. */
const between: readonly Row[] = [
  [
    { name: "compared", type: "contrast", example: "72 percent, compared with 85 percent", reach: 12 },
    [
      "compared with",
      "compared to",
      "compares with",
      "compares to",
      "comparing with",
      "in comparison with",
      "in comparison to",
      "by comparison with",
      "by comparison",
      "as compared to",
      "as against",
      "as opposed to",
    ],
  ],
  [
    { name: "versus", type: "contrast", example: "$1.16 versus $1.20", reach: 8 },
    ["versus", "vs", "vs.", "rather than", "instead of"],
  ],
  [
    { name: "against", type: "contrast", example: "44 percent against 58 percent", reach: 2 },
    [
      "against",
      ..."a profit|a loss|a gain|a rise|a drop|a total|a forecast|an average|forecasts|estimates|expectations|targets"
        .split("|")
        .flatMap((base) => [`against ${base} of`, `against ${base} for`]),
    ],
  ],
  [
    { name: "while", type: "contrast", example: "41 percent agree, while 31 percent do not", reach: 30 },
    [
      "while",
      "whereas",
      "whilst",
      "but",
      "however",
      "although",
      "though",
      "yet",
      "by contrast",
      "in contrast",
    ],
  ],
  [
    {
      name: "surpassing",
      type: "contrast",
      example: "12 million doors, surpassing the 11 million of 2012",
      reach: 10,
    },
    [
      "surpassing",
      ...["beat", "beats", "missed", "misses", "exceeded", "topped"].flatMap((verb) =>
        [
          "forecasts",
          "estimates",
          "expectations",
          "targets",
          "a forecast",
          "the forecast",
          "an estimate",
          "a target",
        ].map((base) => `${verb} ${base} of`),
      ),
      "missing the",
      "missing forecasts",
      "missing estimates",
      "missing expectations",
      "missing a",
      "missing its",
      "short of the",
      "ahead of the",
      "well ahead of",
      "twice the",
      "double the",
      "triple the",
      "half the",
      ..."two three four five six seven eight nine ten".split(" ").map((count) => `${count} times the`),
      "exceeding",
      "eclipsing",
      "topping",
      "beating",
      "outpacing",
      "outstripping",
      "overtaking",
      "lagging",
      "lagging behind",
      "well above",
      "well below",
      "far above",
      "far below",
      "far cry from",
      "more than the",
      "less than the",
      "fewer than the",
      "higher than the",
      "lower than the",
      "larger than the",
    ],
  ],
  [
    { name: "up-from", type: "change", example: "20 years, up from 15", reach: 8 },
    [
      "up from",
      "down from",
      "rising from",
      "falling from",
      "an increase from",
      "a drop from",
      "a decline from",
      "a rise from",
      "retreating from",
      "rebounding from",
    ],
  ],
  [
    {
      name: "fell-to",
      type: "change",
      example: "70 percent in 2009; this has dropped to 56 percent",
      reach: 2,
    },
    `dropped fell fallen declined rose risen grew grown climbed jumped increased slipped shrank shrunk plunged surged soared sank
    cut reduced raised lifted expanded rebounded`
      .split(/\s+/)
      .map((verb) => `${verb} to`),
  ],
];

/** At the start of a sentence, or early in it: its figure stands against one of the sentence before. */
const opening: readonly Row[] = [
  [
    {
      name: "however",
      type: "contrast",
      example: "23 nations backed it. However, 54 nations did not.",
      reach: 25,
    },
    [
      "however",
      "but",
      "by contrast",
      "in contrast",
      "by comparison",
      "in comparison",
      "conversely",
      "yet",
      "on the other hand",
    ],
  ],
  [
    {
      name: "that-compares",
      type: "contrast",
      example: "It sold 300 cars. That compares with 500 last year.",
      reach: 12,
    },
    [
      "that compares with",
      "that compares to",
      "this compares with",
      "compared with",
      "compared to",
      "compares with",
      "that is up from",
      "that was up from",
      "that is down from",
      "that was down from",
      "up from",
      "down from",
      "far cry from",
    ],
  ],
  [
    { name: "counterpart", type: "contrast", example: "Its counterpart spent just $14 million.", reach: 20 },
    ["its counterpart", "their counterparts", "her counterpart", "his counterpart"],
  ],
  [
    { name: "year-earlier", type: "change", example: "It lost $3m. A year earlier it lost $8m.", reach: 20 },
    [
      "a year earlier",
      "a year ago",
      "the previous year",
      "the year before",
      "last year",
      "in the previous year",
      "a month earlier",
      "a decade ago",
      "a decade earlier",
      "the previous month",
      ...["month", "period", "quarter", "week"].flatMap((period) =>
        ["last year", "of last year", "a year earlier", "a year ago", "a year before", "the year before"].map(
          (when) => `in the same ${period} ${when}`,
        ),
      ),
      "this time last year",
    ],
  ],
];

export const connectivesBetween: PhraseTable<Connective> = phraseTable(between, "forwards");
export const connectivesOpening: PhraseTable<Connective> = phraseTable(opening, "forwards");

/** Cues that are strong enough to set counts of different nouns side by side. */
export const strongConnectives: ReadonlySet<string> = new Set(["that-compares"]);
