/** What `--why` says of figures, comparisons and dates; names and quotes have their rows beside their modules. */
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/find-dates.ts";
import { extract } from "../../src/index.ts";
import { scan } from "../../src/text/scanner.ts";

async function reasonsOf(text: string) {
  const [story] = await extract(text, { why: true });
  const textOf = (id: string) => story!.statistics.find((statistic) => statistic.id === id)?.text;
  return {
    figures: story!.statistics.map(({ text: words, why }) => `${words}: ${why}`),
    pairs: story!.comparisons.map(({ left, right, why }) => `${textOf(left)} | ${textOf(right)}: ${why}`),
  };
}

describe("why a number is this figure", () => {
  it.each([
    ["About 40 people left.", "About 40: a count: “people” is what it counts, “About” says about"],
    [
      "It cost at least $5 million.",
      "at least $5 million: an amount of money: “$” before it, “at least” says that or more",
    ],
    [
      "It rose 5 percent or more.",
      "5 percent or more: a percentage: “percent” after it, “or more” says that or more",
    ],
    ["Ana Ruiz, 34, left.", "34: an age: a number set off after a name"],
    ["It takes 12 to 14 hours.", "12 to 14 hours: a length of time: two ends of a range"],
    [
      "Dozens of people left.",
      "Dozens: a count: “Dozens” says no certain number, “people” is what it counts",
    ],
    [
      "One in five voters stayed at home.",
      "One in five: a ratio: so many out of so many, “voters” is what it counts",
    ],
    [
      "It bought 12 buses in the north and 30 in the south.",
      "30: a count: its unit or noun is that of a figure nearby",
    ],
  ])("%s", async (text, expected) => {
    expect((await reasonsOf(text)).figures).toContain(expected);
  });
});

describe("why two figures are a pair", () => {
  it.each([
    [
      "Profit was $3 million, compared with $2 million.",
      "$3 million | $2 million: “compared with” sets them against each other",
    ],
    [
      "It rose from 4.9 percent to 5 percent.",
      "4.9 percent | 5 percent: “from … to” leads from one to the other",
    ],
    [
      "Only 23 nations backed it. However, 54 nations did not.",
      "23 | 54: “However” opens the later sentence",
    ],
    [
      "The town asked for 12 tents and got four.",
      "12 | four: the first was planned, the second came about, “and” between them",
    ],
    [
      "Police said 200 people marched; organisers said 5,000 did.",
      "200 | 5,000: two sources say how many of the same, and “;” begins what the second says",
    ],
    ["The 450 nurses outnumbered 90 doctors.", "450 | 90: “outnumbered” weighs one against the other"],
  ])("%s", async (text, expected) => {
    expect((await reasonsOf(text)).pairs).toEqual([expected]);
  });
});

describe("why a date means these days", () => {
  const dates = (text: string, published: string | null = "2024-03-13") =>
    findDates(scan(text), () => undefined, { published, dateline: null, furniture: [] }, null, true).map(
      ({ text: words, why }) => `${words}: ${why}`,
    );
  it.each([
    [
      "It sank on Monday.",
      "Monday: by the rule weekday, seen from 2024-03-13, the day it was published: the verb speaks of the past",
    ],
    [
      "It will sail on Monday.",
      "Monday: by the rule weekday, seen from 2024-03-13, the day it was published: the verb speaks of what is to come",
    ],
    [
      "It sank last Monday.",
      "last Monday: by the rule weekday-which, seen from 2024-03-13, the day it was published: its own words say which one",
    ],
    [
      "It sank yesterday.",
      "yesterday: by the rule yesterday, seen from 2024-03-13, the day it was published",
    ],
    ["It sank in 1912.", "1912: by the rule year: it stands by itself"],
    [
      "It sank in 1912. The following year it was found.",
      "The following year: by the rule from-text, seen from 1912, which the text gives",
    ],
  ])("%s", (text, expected) => {
    expect(dates(text)).toContain(expected);
  });

  it("says what a date lacks", () => {
    expect(dates("It sank on Monday.", null)).toEqual([
      "Monday: by the rule weekday: the story does not give the day that it hangs on",
    ]);
  });
});

it("gives no reasons where nobody asks for them", async () => {
  const [story] = await extract("About 40 people left on Monday, compared with 30 in 2012.");
  expect(JSON.stringify(story)).not.toContain('"why"');
});
