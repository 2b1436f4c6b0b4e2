/** Holidays of fixed and movable date. Those that the sight of the moon decides have no value: no calendar gives it. */
import { dayNumber, weekdayOf } from "../days.ts";
import type { Meaning } from "../meaning.ts";
import { dayPeriod, type Period } from "../period.ts";
import { type Rule, rule } from "../rule.ts";

type OnYear = (year: number) => Period | null;

function fixed(month: number, day: number): OnYear {
  return (year) => dayPeriod(year, month, day);
}

/** The nth of a weekday in a month, Monday being 1, and the day so many days after it; the last one where `nth` is -1. */
function nth(count: number, weekday: number, month: number, plus = 0): OnYear {
  return (year) => {
    const first = dayNumber(year, count > 0 ? month : month + 1, 1);
    const ahead = (weekday - weekdayOf(first) + 7) % 7;
    return { precision: "day", first: first + ahead + (count > 0 ? count - 1 : -1) * 7 + plus };
  };
}

/** Days from Easter Sunday in the Gregorian calendar: J. Meeus, "Astronomical Algorithms" (1991), chapter 8. */
function easter(plus: number): OnYear {
  return (year) => {
    const a = year % 19;
    const b = Math.floor(year / 100);
    const c = year % 100;
    const g = Math.floor((8 * b + 13) / 25);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 19 * l) / 433);
    const month = Math.floor((h + l - 7 * m + 90) / 25);
    return { precision: "day", first: dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32) + plus };
  };
}

/** Month and day of movable feasts, from a year on: "0205" is 5 February. Beyond the table there is no value. */
function listed(from: number, days: string): OnYear {
  const list = days.split(" ");
  return (year) => {
    const day = list[year - from];
    return day === undefined ? null : dayPeriod(year, Number(day.slice(0, 2)), Number(day.slice(2)));
  };
}

/** The first day of the Chinese year, 2000–2030; a test holds it to ICU's calendar. */
const lunarNewYear = listed(
  2000,
  "0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203",
);
/** Diwali as India keeps it, 2010–2030. */
const diwali = listed(
  2010,
  "1105 1026 1113 1103 1023 1111 1030 1019 1107 1027 1114 1104 1024 1112 1031 1020 1108 1029 1017 1105 1026",
);

const MONDAY = 1;
const THURSDAY = 4;

/** A holiday alone, with the year said ("Christmas 2019", "Easter this year"), and with the word that tells which. */
function holiday(name: string, pattern: string, on: OnYear): readonly Rule[] {
  const cycle = { of: "holiday", on } as const;
  const cyclic = (which: "nearest" | "last" | "next"): Meaning => ({ kind: "cyclic", cycle, which });
  return [
    rule("holiday", name, pattern, () => cyclic("nearest")),
    rule("holiday", `${name} 2019`, `${pattern} ,? of|in? <whole>`, ({ whole }) =>
      whole === null ? null : { kind: "part", cycle, whole },
    ),
    rule("holiday", `last ${name}`, `last ${pattern}`, () => cyclic("last")),
    rule("holiday", `next ${name}`, `next ${pattern}`, () => cyclic("next")),
  ];
}

export const holidayRules: readonly Rule[] = [
  ...holiday("Christmas Eve", "christmas eve", fixed(12, 24)),
  ...holiday("Christmas", "christmas day?", fixed(12, 25)),
  ...holiday("Boxing Day", "boxing day", fixed(12, 26)),
  ...holiday("New Year's Eve", "new year 's eve", fixed(12, 31)),
  ...holiday("New Year's Day", "new year 's day", fixed(1, 1)),
  ...holiday("Valentine's Day", "valentine 's day", fixed(2, 14)),
  ...holiday("St. Patrick's Day", "st.|saint patrick 's day", fixed(3, 17)),
  ...holiday("International Women's Day", "international women 's day", fixed(3, 8)),
  ...holiday("May Day", "may day", fixed(5, 1)),
  ...holiday("Earth Day", "earth day", fixed(4, 22)),
  ...holiday("Halloween", "halloween|hallowe'en", fixed(10, 31)),
  ...holiday("Guy Fawkes Night", "guy fawkes night|day", fixed(11, 5)),
  ...holiday("Armistice Day", "armistice day", fixed(11, 11)),
  ...holiday("Veterans Day", "veterans '? day", fixed(11, 11)),
  ...holiday("Fourth of July", "fourth of july", fixed(7, 4)),
  ...holiday("Bastille Day", "bastille day", fixed(7, 14)),
  ...holiday("Anzac Day", "anzac day", fixed(4, 25)),
  ...holiday("Gandhi Jayanti", "gandhi jayanti", fixed(10, 2)),
  ...holiday("Martin Luther King Day", "martin luther king jr.|jr? day", nth(3, MONDAY, 1)),
  ...holiday("Presidents' Day", "presidents '|’? day", nth(3, MONDAY, 2)),
  ...holiday("Memorial Day", "memorial day", nth(-1, MONDAY, 5)),
  ...holiday("Juneteenth", "juneteenth", fixed(6, 19)),
  ...holiday("Labor Day", "labor day", nth(1, MONDAY, 9)),
  ...holiday("Columbus Day", "columbus day", nth(2, MONDAY, 10)),
  ...holiday("Thanksgiving", "thanksgiving day?", nth(4, THURSDAY, 11)),
  ...holiday("Black Friday", "black friday", nth(4, THURSDAY, 11, 1)),
  ...holiday("Cyber Monday", "cyber monday", nth(4, THURSDAY, 11, 4)),
  ...holiday("Ash Wednesday", "ash wednesday", easter(-46)),
  ...holiday("Palm Sunday", "palm sunday", easter(-7)),
  ...holiday("Maundy Thursday", "maundy thursday", easter(-3)),
  ...holiday("Good Friday", "good friday", easter(-2)),
  ...holiday("Easter", "easter sunday|day?", easter(0)),
  ...holiday("Easter Monday", "easter monday", easter(1)),
  ...holiday("Whit Monday", "whit monday", easter(50)),
  ...holiday("Pentecost", "pentecost", easter(49)),
  ...holiday("Lunar New Year", "lunar|chinese new year", lunarNewYear),
  ...holiday("Diwali", "diwali|deepavali", diwali),
  rule("known-day", "9/11", "<eleventh-of-september>", () => ({
    kind: "fixed",
    period: dayPeriod(2001, 9, 11),
  })),
];
