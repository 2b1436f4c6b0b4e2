import type { StoryResult } from "../model/result.ts";
import { applyAliases } from "../pipeline/aliases.ts";
import { checkObject, checkStories, checkString, checkStrings } from "../pipeline/check-arguments.ts";
import { readAliases, type WrittenAliases } from "../pipeline/read-aliases.ts";

/**
 * The stories with people, places and organizations named as a newsroom names them, as `--aliases` does. Throws a
 * TypeError that names the argument, and an Error where one name is to be two.
 */
export function rename(stories: readonly StoryResult[], aliases: WrittenAliases): readonly StoryResult[] {
  checkStories(stories);
  checkAliases(aliases);
  const read = readAliases(aliases);
  return stories.map((story) => applyAliases(story, read));
}

function checkAliases(aliases: WrittenAliases): void {
  checkObject("aliases", aliases);
  const { merge = [], rename: renamed = {}, ignore = [] } = aliases;
  if (!Array.isArray(merge)) throw new TypeError("aliases.merge must be an array");
  for (const [i, each] of merge.entries()) {
    checkObject(`aliases.merge[${i}]`, each);
    checkString(`aliases.merge[${i}].name`, each.name);
    checkStrings(`aliases.merge[${i}].also`, each.also);
  }
  checkObject("aliases.rename", renamed);
  for (const [from, to] of Object.entries(renamed)) checkString(`aliases.rename["${from}"]`, to);
  checkStrings("aliases.ignore", ignore);
}
