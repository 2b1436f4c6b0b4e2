import { describe, expect, test } from "vitest";
import { civilDay, dayNumber, isDay, weekdayOf } from "../../src/dates/days.ts";
import { dayPeriod, type Precision, periodAround, shift, writePeriod } from "../../src/dates/period.ts";

const written = (precision: Precision, year: number, month: number, day: number, count = 0) =>
  writePeriod(shift(periodAround(dayNumber(year, month, day), precision), count));

describe("the calendar", () => {
  test("days go there and back, as the engine's own calendar counts them", () => {
    for (let number = -400_000; number < 80_000; number += 97) {
      const { year, month, day } = civilDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
      const date = new Date(number * 86_400_000);
      expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([year, month, day]);
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
    }
  });

  test("leap years", () => {
    expect([isDay(2024, 2, 29), isDay(1900, 2, 29), isDay(2000, 2, 29), isDay(2023, 4, 31)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("what a period is written as", () => {
  test.each<[Precision, string]>([
    ["day", "2019-10-03"],
    ["week", "2019-W40"],
    ["weekend", "2019-W40"],
    ["month", "2019-10"],
    ["quarter", "2019-Q4"],
    ["half", "2019-H2"],
    ["season", "2019-23"],
    ["year", "2019"],
    ["decade", "201X"],
    ["century", "20XX"],
  ])("%s", (precision, value) => {
    expect(written(precision, 2019, 10, 3)).toBe(value);
  });

  test.each<[string, string]>([
    [written("week", 2021, 1, 1), "2020-W53"],
    [written("week", 2018, 12, 31), "2019-W01"],
    [written("season", 2020, 1, 15), "2019-24"],
    [written("month", 2019, 1, 31, -1), "2018-12"],
    [written("quarter", 2019, 2, 1, -4), "2018-Q1"],
    [written("decade", 2024, 1, 1, -1), "201X"],
    [writePeriod(shift(dayPeriod(2024, 2, 28), 2)), "2024-03-01"],
  ])("%s is %s", (found, value) => {
    expect(found).toBe(value);
  });
});
