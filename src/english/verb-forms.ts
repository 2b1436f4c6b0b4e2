/** The forms of verbs, from lists of their infinitives. */
import { wordsOf } from "../text/word-table.ts";

/**
 * All forms of the verbs of a list, parted by spaces: "claim" gives "claim claims claimed claiming". Forms that are not
 * regular stand behind a stroke: "say/said", "admit/admitted/admitting".
 */
export function verbForms(list: string): string {
  return wordsOf(list)
    .flatMap((entry) => {
      const [verb = "", ...irregular] = entry.split("/");
      return [verb, third(verb), past(verb), gerund(verb), ...irregular];
    })
    .join(" ");
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, "ies");
  return /(?:[sxzo]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function past(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, "ied");
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

function gerund(verb: string): string {
  return /[^eoy]e$/.test(verb) ? verb.replace(/e$/, "ing") : `${verb}ing`;
}
