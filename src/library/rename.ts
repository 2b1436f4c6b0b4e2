import type { StoryResult } from "../model/result.ts";
import { applyAliases } from "../pipeline/aliases.ts";
import { checkObject, checkStories, checkString, checkStrings } from "../pipeline/check-arguments.ts";
import { readAliases, type WrittenAliases, type WrittenNames } from "../pipeline/read-aliases.ts";

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
  checkNames("aliases", aliases);
  const { files = {} } = aliases;
  checkObject("aliases.files", files);
  for (const [pattern, names] of Object.entries(files)) checkNames(`aliases.files["${pattern}"]`, names);
}

const types: readonly unknown[] = ["person", "place", "organization", undefined];
const genders: readonly unknown[] = ["female", "male", undefined];

function checkNames(path: string, names: WrittenNames): void {
  checkObject(path, names);
  const { merge = [], rename: renamed = {}, ignore = [] } = names;
  if (!Array.isArray(merge)) throw new TypeError(`${path}.merge must be an array`);
  for (const [i, each] of merge.entries()) {
    const at = `${path}.merge[${i}]`;
    checkObject(at, each);
    checkString(`${at}.name`, each.name);
    for (const list of ["also", "not"] as const)
      if (each[list] !== undefined) checkStrings(`${at}.${list}`, each[list]);
    if (each.role !== undefined) checkString(`${at}.role`, each.role);
    if (!types.includes(each.type)) throw new TypeError(`${at}.type must be person, place or organization`);
    if (!genders.includes(each.gender)) throw new TypeError(`${at}.gender must be female or male`);
  }
  checkObject(`${path}.rename`, renamed);
  for (const [from, to] of Object.entries(renamed)) checkString(`${path}.rename["${from}"]`, to);
  checkStrings(`${path}.ignore`, ignore);
}
