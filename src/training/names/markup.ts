/** Texts with their names marked in brackets: [p people], [l places], [o organizations] and [x other names]. */
import { NameType } from "../../names/labels.ts";
import type { GoldDocument, GoldSpan } from "./corpus.ts";

const types: Readonly<Record<string, number>> = {
  p: NameType.person,
  l: NameType.place,
  o: NameType.organization,
  x: NameType.other,
};

/** The text without its marks, and the names that they hold. Throws where marks are nested, left open or empty. */
export function readMarkup(set: string, id: string, marked: string): GoldDocument {
  const names: GoldSpan[] = [];
  let text = "";
  let open: { readonly start: number; readonly type: number } | null = null;
  for (const part of marked.split(/(\[[plox] |[[\]])/)) {
    if (part === "]") {
      if (open === null || open.start === text.length) throw markError(set, id, text, "closes no name");
      names.push({ ...open, end: text.length });
      open = null;
    } else if (part.startsWith("[")) {
      const type = types[part[1] ?? ""];
      if (open !== null || type === undefined)
        throw markError(set, id, text, "opens a name of no kind or in another");
      open = { start: text.length, type };
    } else text += part;
  }
  if (open !== null) throw markError(set, id, text, "is left open");
  return {
    set,
    id,
    text,
    entities: names.filter(({ type }) => type !== NameType.other),
    others: names.filter(({ type }) => type === NameType.other),
  };
}

function markError(set: string, id: string, text: string, what: string): Error {
  return new Error(
    `${set} ${id}: a mark after "${text.slice(-40)}" ${what}; write [p Name], [l …], [o …] or [x …]`,
  );
}
