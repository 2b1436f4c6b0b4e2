import type { LineRule } from "./rule.ts";

/** How the end of a paragraph shows that text was cut off there. */
export interface CutRule extends LineRule {
  /** Whether a sign says so, and not only a missing stop. */
  readonly marked: boolean;
  /** Whether the sign is put there by a page or a feed: certain on lines of any length. */
  readonly linked?: boolean;
}

/** Ends without a stop at which nothing is missing. */
export const wholeEnds: readonly LineRule[] = [
  {
    name: "attribution",
    example: "“The ferry is all we have.” ― Ola Brandt",
    pattern: /["”“] ?(?=[―—–-]{1,2} ?\p{Lu}[^.!?“”"]{1,50}$)/u,
  },
  { name: "wrong-closing-mark", example: "The ferry will sail, he said.“", pattern: /[.!?][“‘]$/ },
];

export const cuts: readonly CutRule[] = [
  { name: "ellipsis", example: "The council said on Mon…", pattern: /(?:…|\.{3})\s?$/, marked: true },
  {
    name: "bracketed-ellipsis",
    example: "The council said on […]",
    pattern: /\[\s?(?:…|\.{3}|&hellip;)\s?\]$/,
    marked: true,
    linked: true,
  },
  {
    name: "characters-left",
    example: "The council said on… [+2314 chars]",
    pattern: /\[\+?\d{1,7} (?:chars|characters|words)\]$/i,
    marked: true,
    linked: true,
  },
  {
    name: "link-words",
    example: "The council said on Read more »",
    pattern:
      /(?:\s|…|\.\.)(?:Read more|Read on|Continue reading|Full story|Keep reading|Read the full (?:story|article))\s?[»›>→…]{0,2}$/,
    marked: true,
    linked: true,
  },
  {
    name: "no-stop",
    example: "The council said on",
    pattern: /[^\s.!?…:)\]’'”"»][)\]’'”"»]{0,4}(?:\s?["“‘(])?$/u,
    marked: false,
  },
  { name: "open-mark", example: "The mayor said: “", pattern: /(?:^|\s)["“‘(]$/, marked: false },
];
