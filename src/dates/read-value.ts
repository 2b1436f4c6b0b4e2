import { dayNumber } from "./days.ts";
import { dayPeriod, monthPeriod, type Period, periodAround, shift, yearPeriod } from "./period.ts";

const FOURTH_OF_JANUARY = 4;

/** The period that a date's value writes, as `writePeriod` wrote it; null where it is none. */
export function readValue(value: string, precision: Period["precision"]): Period | null {
  const year = Number(value.slice(0, 4).replaceAll("X", "0"));
  const rest = value.slice(5);
  if (!Number.isInteger(year)) return null;
  switch (precision) {
    case "day":
      return dayPeriod(year, Number(rest.slice(0, 2)), Number(rest.slice(3)));
    case "month":
      return monthPeriod(year, Number(rest));
    case "week":
    case "weekend": {
      // The fourth of January is always in the first week: ISO 8601.
      const first = periodAround(dayNumber(year, 1, FOURTH_OF_JANUARY), precision);
      return shift(first, Number(rest.slice(1)) - 1);
    }
    case "quarter":
      return { precision, first: dayNumber(year, Number(rest.slice(1)) * 3 - 2, 1) };
    case "half":
      return { precision, first: dayNumber(year, Number(rest.slice(1)) * 6 - 5, 1) };
    case "season":
      return { precision, first: dayNumber(year, (Number(rest) - 20) * 3, 1) };
    default:
      return { precision, first: yearPeriod(year).first };
  }
}
