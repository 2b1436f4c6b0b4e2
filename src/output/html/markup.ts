import { visibleLines } from "../visible.ts";

/** Text that is HTML already. Only `markup` makes it, so that everything else is escaped. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | readonly Part[];

/** HTML from a template: strings put into it are escaped, markup is taken as it is, lists are joined. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: String.raw({ raw: template }, ...parts.map(render)) };
}

export const nothing: Markup = { html: "" };

function render(part: Part): string {
  if (typeof part === "object") return "html" in part ? part.html : part.map(render).join("");
  return escapeHtml(String(part));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Safe in text and in quoted attributes; control and bidirectional characters are shown as codes. */
function escapeHtml(text: string): string {
  return visibleLines(text).replace(/[&<>"']/g, (character) => entities[character]!);
}
