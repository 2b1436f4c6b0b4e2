/** The day that what came with a text says it was published on. */
import type { Json, Meta } from "../../model/meta.ts";
import { monthNamed } from "./months.ts";

/** When a text was published, and what says so. */
export interface Published {
  /** YYYY-MM-DD, as the source writes the day: in its own time zone. */
  readonly published: string;
  readonly publishedFrom: string;
}

/** Names of fields that hold it, by their letters in lower case; the first that is there and holds a day counts. */
const NAMES: readonly string[] = [
  "published pubdate publisheddate publishdate publishedat publishedon publicationdate dateofpublication datepublished",
  "firstpublished firstpublicationdate webpublicationdate articledate issuedate date datetime dcdate issued versioncreated",
].flatMap((names) => names.split(" "));

/** The day of publication by the usual names of fields; null where none holds one beyond doubt. */
export function publishedIn(fields: Meta): Published | null {
  const byLetters = new Map<string, string>();
  for (const name of Object.keys(fields)) {
    const letters = name.toLowerCase().replace(/[^a-z]/g, "");
    if (!byLetters.has(letters)) byLetters.set(letters, name);
  }
  for (const letters of NAMES) {
    const name = byLetters.get(letters);
    const published = name === undefined ? null : dayIn(fields[name]);
    if (published !== null) return { published, publishedFrom: name! };
  }
  return null;
}

/** The day that a value names beyond doubt: "3/4/2020" is one of two. Numbers are seconds or milliseconds since 1970. */
export function dayIn(value: Json | undefined): string | null {
  if (typeof value === "number") return dayOfTime(value);
  if (typeof value !== "string") return null;
  const text = value.slice(0, MAX_LENGTH).replace(/\s+/g, " ").trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return dayOfTime(Number(text));
  for (const [pattern, read] of FORMS) {
    const found = pattern.exec(text);
    const day = found === null ? null : read(found);
    if (day !== null) return day;
  }
  return null;
}

/** Characters of a value that are looked at. */
const MAX_LENGTH = 120;

/** From 2001 on, so that a year or a count is no time. */
function dayOfTime(time: number): string | null {
  const isSeconds = time >= 1e9 && time < 1e10;
  if (!isSeconds && !(time >= 1e12 && time < 1e13)) return null;
  return new Date(isSeconds ? time * 1000 : time).toISOString().slice(0, 10);
}

type Form = readonly [pattern: RegExp, read: (found: RegExpExecArray) => string | null];

const FORMS: readonly Form[] = [
  // 2020-05-04T09:00:00Z, 2020/05/04, 2020年5月4日
  [/(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/, ([, y, m, d]) => day(y, Number(m), d)],
  [/^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/, ([, y, m, d]) => day(y, Number(m), d)],
  // 4 May 2020, 4. Mai 2020, 4 de mayo de 2020, 04-May-2020
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]{1,3}(?:de |of )?(\p{L}{3,12})\.?,?[\s-]{1,3}(?:de )?(\d{4})(?!\d)/u,
    ([, d, month, y]) => day(y, monthNamed(month!), d),
  ],
  // May 4, 2020
  [
    /(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u,
    ([, month, d, y]) => day(y, monthNamed(month!), d),
  ],
  // Mon May  4 09:00:00 GMT 2020
  [
    /^(?:\p{L}{3,9},? )?(\p{L}{3,12}) (\d{1,2}) \d{1,2}:\d{2}(?::\d{2})?(?: [A-Z]{2,5})? (\d{4})$/u,
    ([, month, d, y]) => day(y, monthNamed(month!), d),
  ],
  // 04.05.2020
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ([, d, m, y]) => day(y, Number(m), d)],
  // 5/13/2020 and 13/5/2020; 3/4/2020 may be either
  [
    /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/,
    ([, a, b, y]) => {
      const [first, second] = [Number(a), Number(b)];
      if (first <= 12 && second <= 12 && first !== second) return null;
      return first > 12 ? day(y, second, a) : day(y, first, b);
    },
  ],
];

/** The day in ISO form; null where the calendar has none such. */
function day(year: string | undefined, month: number | null, ofMonth: string | undefined): string | null {
  if (month === null || Number(year) < 1500 || Number(year) > 2200) return null;
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
