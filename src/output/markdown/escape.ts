import { visible } from "../visible.ts";

/**
 * Text that GitHub-flavoured Markdown shows as it stands, inside a heading or a cell. Backslashes keep off all
 * inline syntax; what GitHub looks for after parsing (mentions, issues, emoji, addresses) is parted by an empty
 * comment; dollar signs, which delimit formulas, stand in a span, as its manual advises.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).trim().replace(special, escapeCharacter);
}

/** Syntax characters, and the middles of `http://`, `:emoji:`, `www.` and `GH-1`. */
const special = /[\\`*_[\]<>|~&$@#]|:(?=\/\/|[\w+-]{1,40}:)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi;

function escapeCharacter(found: string): string {
  if (found === "$") return "<span>$</span>";
  if (found === "@" || found === "-") return `${found}<!-- -->`;
  if (found === "#" || found === ":") return `\\${found}<!-- -->`;
  return `\\${found}`;
}
