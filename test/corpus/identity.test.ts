import { describe, expect, test } from "vitest";
import { buildCorpus } from "../../src/corpus/build-corpus.ts";
import type { StoryDigest } from "../../src/corpus/digest.ts";
import { organization, person, place, story } from "./stories.ts";

/** The names of every row, those of several stories joined by " = ". */
function rowsOf(
  stories: readonly StoryDigest[],
  section: "people" | "places" | "organizations",
): readonly string[] {
  return buildCorpus(stories)
    [section].map(({ members }) => members.map(({ entity }) => entity.slice(2)).join(" = "))
    .sort();
}

interface Row {
  readonly what: string;
  readonly stories: readonly StoryDigest[];
  readonly rows: readonly string[];
}

const people: readonly Row[] = [
  {
    what: "a full name is one person where nothing speaks against it",
    stories: [story({ people: [person("Nomsa Dube")] }), story({ people: [person("Nomsa Dube")] })],
    rows: ["Nomsa Dube = Nomsa Dube"],
  },
  {
    what: "a bare surname does not cross by itself",
    stories: [story({ people: [person("Nomsa Dube")] }), story({ people: [person("Dube")] })],
    rows: ["Dube", "Nomsa Dube"],
  },
  {
    what: "a bare surname crosses with its role and its company",
    stories: [
      story({ people: [person("Nomsa Dube", { role: "finance minister" }), person("Ravi Pillai")] }),
      story({ people: [person("Dube", { role: "the finance minister" }), person("Ravi Pillai")] }),
    ],
    rows: ["Nomsa Dube = Dube", "Ravi Pillai = Ravi Pillai"],
  },
  {
    what: "a man and a woman of one name are two",
    stories: [
      story({ people: [person("Kim Larsen", { gender: "female" })] }),
      story({ people: [person("Kim Larsen", { gender: "male" })] }),
    ],
    rows: ["Kim Larsen", "Kim Larsen"],
  },
  {
    what: "a judge and a goalkeeper of one name are two",
    stories: [
      story({ people: [person("Tom Reyes", { role: "judge" })] }),
      story({ people: [person("Tom Reyes", { role: "goalkeeper" })] }),
    ],
    rows: ["Tom Reyes", "Tom Reyes"],
  },
  {
    what: "a Jr. and a man of his name are two",
    stories: [
      story({ people: [person("Tom Reyes", { role: "president" })] }),
      story({ people: [person("Tom Reyes Jr.")] }),
    ],
    rows: ["Tom Reyes", "Tom Reyes Jr."],
  },
  {
    what: "a president whose Jr. a story leaves out is one",
    stories: [
      story({ people: [person("Tom Reyes Jr.", { role: "president" })] }),
      story({ people: [person("Tom Reyes", { role: "president" })] }),
    ],
    rows: ["Tom Reyes Jr. = Tom Reyes"],
  },
  {
    what: "initials that contradict are two people, whatever they both are",
    stories: [
      story({ people: [person("Tom H. W. Reyes", { role: "president" })] }),
      story({ people: [person("Tom W. Reyes", { role: "president" })] }),
    ],
    rows: ["Tom H. W. Reyes", "Tom W. Reyes"],
  },
  {
    what: "a minister who becomes a bank's chairman is one",
    stories: [
      story({ people: [person("Tom Reyes", { role: "finance minister" })] }),
      story({ people: [person("Tom Reyes", { role: "chairman of Banco Sur" })] }),
    ],
    rows: ["Tom Reyes = Tom Reyes"],
  },
  {
    what: "two ages of one name are two people",
    stories: [
      story({ people: [person("Ida Holm", { birthYear: 1950 })] }),
      story({ people: [person("Ida Holm", { birthYear: 1991 })] }),
    ],
    rows: ["Ida Holm", "Ida Holm"],
  },
  {
    what: "another spelling needs more than itself",
    stories: [
      story({ people: [person("Khaled Rifai", { role: "mayor of Homs" })] }),
      story({ people: [person("Khalid al-Rifai", { role: "mayor of Homs" })] }),
      story({ people: [person("Khaled Rifaie")], places: [place("Lima", { country: "PE" })] }),
    ],
    rows: ["Khaled Rifai = Khalid al-Rifai", "Khaled Rifaie"],
  },
];

const organizations: readonly Row[] = [
  {
    what: "the ministries of two countries are two",
    stories: ["KE", "KE", "PE"].map((country) =>
      story({ organizations: [organization("Ministry of Health")], places: [place("there", { country })] }),
    ),
    rows: ["Ministry of Health", "Ministry of Health = Ministry of Health"],
  },
  {
    what: "a company without what it may leave off",
    stories: [
      story({ organizations: [organization("Lindqvist Group")] }),
      story({ organizations: [organization("Lindqvist")] }),
    ],
    rows: ["Lindqvist Group = Lindqvist"],
  },
  {
    what: "a company's unit is another",
    stories: [
      story({ organizations: [organization("Lindqvist Motors")] }),
      story({ organizations: [organization("Lindqvist Foods")] }),
    ],
    rows: ["Lindqvist Foods", "Lindqvist Motors"],
  },
  {
    what: "an acronym and what it stands for",
    stories: [
      story({ organizations: [organization("Coastal Fisheries Observatory")] }),
      story({ organizations: [organization("CFO")] }),
    ],
    rows: ["Coastal Fisheries Observatory = CFO"],
  },
  {
    what: "a story that says that a company was renamed",
    stories: [
      story({
        organizations: [organization("Veltara"), organization("Nordkabel")],
        links: [["o-Veltara", "o-Nordkabel"]],
      }),
      story({ organizations: [organization("Nordkabel")] }),
    ],
    rows: ["Veltara = Nordkabel = Nordkabel"],
  },
];

const places: readonly Row[] = [
  {
    what: "cities of one name in two countries",
    stories: [
      story({ places: [place("Cordoba", { country: "ES" })] }),
      story({ places: [place("Córdoba", { country: "AR" })] }),
      story({ places: [place("Córdoba", { country: "ES" })] }),
    ],
    rows: ["Cordoba = Córdoba", "Córdoba"],
  },
  {
    what: "a city by its old name",
    stories: [
      story({ places: [place("Madras", { country: "IN" })] }),
      story({ places: [place("Chennai", { country: "IN" })] }),
    ],
    rows: ["Madras = Chennai"],
  },
  {
    what: "a country and a state of one name",
    stories: [
      story({ places: [place("Georgia", { kind: "country", country: "GE" })] }),
      story({ places: [place("Georgia", { kind: "region", country: "US" })] }),
    ],
    rows: ["Georgia", "Georgia"],
  },
];

describe.each([
  ["people", people],
  ["organizations", organizations],
  ["places", places],
] as const)("one identity over stories: %s", (section, rows) => {
  test.each(rows)("$what", ({ stories, rows: expected }) => {
    expect(rowsOf(stories, section)).toEqual(expected);
  });

  test("is the same in whatever order the stories come", () => {
    const stories = rows.flatMap((row) => row.stories);
    expect(buildCorpus(stories.toReversed())).toEqual(buildCorpus(stories));
  });
});
