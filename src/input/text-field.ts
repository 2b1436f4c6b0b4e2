import type { Fields } from "./json/fields.ts";

/** Names of fields that hold a text, by their letters in lower case, the surest first. */
const USUAL: readonly string[] = [
  "text body content article maintext fulltext articletext articlebody bodytext storytext storybody plaintext",
  "cleantext cleanedtext newstext story articlecontent contents newscontent document message description",
].flatMap((names) => names.split(" "));

/** Characters from which a value alone among shorter ones must be the text. */
const LONG = 200;

/** The name or path of the field that holds a record's text: by its name, else the only long one. */
export function findTextField(record: Fields): string | null {
  const strings = stringsIn(record);
  for (const usual of USUAL) {
    const named = strings.find(([name]) => lettersOf(name) === usual);
    if (named !== undefined) return named[0];
  }
  const prose = strings.filter(([, value]) => value.includes(" "));
  const [longest, second] = prose.toSorted(([, a], [, b]) => b.length - a.length);
  if (longest === undefined) return null;
  const others = second?.[1].length ?? 0;
  const isAlone = (length: number, times: number) =>
    longest[1].length >= length && others * times < longest[1].length;
  return (isAlone(LONG, 1) && others < LONG) || isAlone(LONG / 2, 3) ? longest[0] : null;
}

/** Whether a record has a string of its own under that name, or under a usual one: then it wraps no other. */
export function hasText(record: Fields, name: string | null): boolean {
  return Object.keys(record).some(
    (key) => typeof record[key] === "string" && (key === name || USUAL.includes(lettersOf(key))),
  );
}

/** The names of a record's strings, that of the longest first. */
export function longestFirst(record: Fields): readonly string[] {
  return stringsIn(record)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name]) => name);
}

/** The record's strings by name, then those of the objects in it by path. */
function stringsIn(record: Fields): readonly (readonly [path: string, value: string])[] {
  const entries = Object.entries(record).slice(0, MAX_FIELDS);
  const own = entries.flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
  const inner = entries.flatMap(([name, value]) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const strings = Object.entries(value).slice(0, MAX_FIELDS);
    return strings.flatMap(([key, each]) =>
      typeof each === "string" ? [[`${name}.${key}`, each] as const] : [],
    );
  });
  return [...own, ...inner];
}

/** Fields of a record that are looked at. */
const MAX_FIELDS = 200;

function lettersOf(path: string): string {
  return path
    .slice(path.lastIndexOf(".") + 1)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
