/** What the head and the tail of an export's item say of it: the day, the outlet, the author, the section. */
import { dayIn } from "../../input/meta/published-day.ts";
import type { Meta } from "../../model/meta.ts";
import { type Blocks, Kind } from "../blocks.ts";
import type { ExportFormat } from "./formats.ts";
import { lineOf } from "./lines.ts";

export interface ItemMeta {
  readonly published: string | null;
  readonly publishedFrom: string | null;
  readonly meta: Meta;
}

/** The databases' names of fields, in small letters, and what they are called in the results. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    author: "author, author/byline, byline, authors, by, autor, auteur, auteurs",
    outlet: "publication title, publication info, sn",
    section: "section, se, rubrik, rubrique, sectie, sección",
    page: "page, pages, first page, pg",
    edition: "edition, ed",
    language: "language, language of publication, la, sprache, langue",
    url: "url, document url, openurl link",
    subject: "subject, index terms",
  }).flatMap(([key, names]) => names.split(", ").map((name) => [name, key] as const)),
);

/** Fields that hold the day, the surest first. */
const DAYS: readonly string[] = ["publication date", "pd", "date", "load-date", "publication info"];

/** "Publication title: Harbour Gazette", and in a list of codes "SN Harbour Gazette". */
const LABELLED = /^(\p{Lu}[\p{L}/ -]{1,30}?)\s?:\s?(.{1,300})$/u;
const CODED = /^([A-Z]{2,3})\s{1,12}(.{1,300})$/;

/** Where an item's lines begin and end, its head ends, and its date stands (-1 where none does). */
interface Item {
  readonly first: number;
  readonly last: number;
  readonly limit: number;
  readonly date: number;
}

/** Characters of a line that is a date, and a time of day where it stands by itself. */
const MAX_DATE = 70;
const TIME = /^\d{1,2}:\d{2}(?: GMT)?$/;

/** Reads the fields of an item whose head ends with the line `last`; its lines must not be classed yet but for those of its tail. */
export function itemMeta(
  lines: Blocks,
  first: number,
  last: number,
  limit: number,
  format: ExportFormat,
): ItemMeta {
  const fields = new Map<string, string>();
  for (let i = first; i < limit; i++) {
    if (i > last && lines.kind[i] !== Kind.metadata) continue;
    const found = (format.title === undefined ? LABELLED : CODED).exec(lineOf(lines, i));
    if (found === null) continue;
    const [name, value] = [found[1]!.toLowerCase(), found[2]!.trim()];
    if (!fields.has(name)) fields.set(name, value);
  }
  const meta: Record<string, string> = {};
  for (const [name, value] of fields) {
    const key = NAMES.get(name);
    if (key !== undefined && value !== "") meta[key] ??= cleaned(key, value);
  }
  const date = dateLine(lines, first, last);
  const outlet = meta["outlet"] ?? outletOf(lines, { first, last, limit, date }, format);
  return { ...dayOf(fields, lines, date), meta: outlet === null ? meta : { outlet, ...meta } };
}

/** "By Jane Roe" is Jane Roe; of "Harbour Gazette; London (UK) [London (UK)]. 3 Mar 2016" the paper is the first. */
function cleaned(key: string, value: string): string {
  if (key === "author") return value.replace(/^By /i, "");
  return key === "outlet" ? value.split(/[;[]|, \d{1,2} \p{Lu}/u)[0]!.trim() : value;
}

function dayOf(fields: ReadonlyMap<string, string>, lines: Blocks, date: number): Omit<ItemMeta, "meta"> {
  const written = date < 0 ? null : dayIn(lineOf(lines, date));
  const named = DAYS.map((name) => ({ name, day: dayIn(fields.get(name)) }));
  const [field] = named.filter(({ name, day }) => day !== null && (written === null || !isLate(name)));
  if (field !== undefined) return { published: field.day, publishedFrom: field.name };
  return { published: written, publishedFrom: written === null ? null : "date" };
}

/** Whether a field says when the database took the item in, which may be a day after. */
function isLate(name: string): boolean {
  return name === "load-date";
}

/** The first line of the head that is a date, and may be an outlet before it; -1 where none is. */
function dateLine(lines: Blocks, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const line = lineOf(lines, i);
    if (line.length <= MAX_DATE && !line.includes(": ") && dayIn(line) !== null) return i;
  }
  return -1;
}

/** The outlet by its place: on the line before the date or after it, or on the same. */
function outletOf(
  lines: Blocks,
  { first, last, limit, date }: Item,
  { outlet, head, opens }: ExportFormat,
): string | null {
  if (outlet instanceof RegExp) return foundBy(outlet, lines, first, limit);
  if (outlet === undefined || date < 0) return null;
  if (outlet === "after-date") {
    const after = TIME.test(lineOf(lines, date + 1)) ? date + 2 : date + 1;
    return after <= last ? lineOf(lines, after) : null;
  }
  for (let i = date - 1; i >= first; i--) {
    const line = lineOf(lines, i);
    if (!head.test(line) && opens?.test(line) !== true) return line;
  }
  return null;
}

/** What the first group of a pattern finds in the first line that it fits. */
function foundBy(pattern: RegExp, lines: Blocks, first: number, limit: number): string | null {
  for (let i = first; i < limit; i++) {
    const found = pattern.exec(lineOf(lines, i));
    if (found !== null) return found.slice(1).find((group) => group !== undefined) ?? null;
  }
  return null;
}
