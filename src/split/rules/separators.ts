import type { LineRule } from "./rule.ts";

/** Lines that stand between stories and say nothing else. */
export const separators: readonly LineRule[] = [
  { name: "rule", example: "----------", pattern: /^(?:[-–—]{3,}|[=~#+•·]{3,}|_{5,}|\*{4,})$/ },
  { name: "spaced-rule", example: "- - - - -", pattern: /^(?:[-–—=~#_•·] ){2,}[-–—=~#_•·]$/ },
  {
    name: "end-of-copy",
    example: "-30-",
    pattern: /^(?:-\s?30\s?-|#{2,}\s?END\s?#*|(?:—|--)?\s?ENDS?\s?(?:—|--)?)$/,
  },
  {
    name: "numbered",
    example: "=== Story 3 of 7 ===",
    pattern:
      /^[-=*#[( ]{0,12}(?:article|story|item|document|news item)s? ?(?:no\.? ?)?#?\d{1,6}(?: ?(?:of|\/) ?\d{1,6})?[-=*#\]): ]{0,12}$/i,
  },
  { name: "counted", example: "[2/5]", pattern: /^[[(]\d{1,5} ?(?:\/|of) ?\d{1,5}[\])]$/i },
];

/** Lines that set stories apart, and as often the sections of one. */
export const sectionBreaks: readonly LineRule[] = [
  { name: "asterisks", example: "* * *", pattern: /^(?:\* ?){2,3}\*?$|^⁂$/ },
  { name: "short-rule", example: "___", pattern: /^(?:_{1,4}|[-–—]{1,2}|[•·~#=+]{1,2})$/ },
];
