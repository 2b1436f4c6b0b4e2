import type { StoryResult } from "../src/model/result.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What differs between the stories that were expected and those that are found, a line each: the finding that changed with
 * its field, one that is no longer found, one that is new. Ids say nothing by themselves: they move with every finding
 * before them.
 */
export function storyDifferences(
  expected: readonly StoryResult[],
  found: readonly StoryResult[],
): readonly string[] {
  return listDifferences("story", plain(expected), plain(found));
}

/** As JSON has them: without what is undefined. */
function plain(stories: readonly StoryResult[]): readonly Fields[] {
  return JSON.parse(JSON.stringify(stories));
}

/** Findings are the same by what they are called; of several of one name the first is compared with the first. */
function listDifferences(
  path: string,
  expected: readonly unknown[],
  found: readonly unknown[],
): readonly string[] {
  const before = byLabel(expected);
  const now = byLabel(found);
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((label) => {
    const [old, own] = [before.get(label), now.get(label)];
    const at = `${path} ${label}`;
    if (own === undefined) return [`no longer: ${at}`];
    if (old === undefined) return [`new: ${at}`];
    return isFields(old) && isFields(own) ? fieldDifferences(at, old, own) : [];
  });
}

function fieldDifferences(path: string, before: Fields, now: Fields): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key) => {
    const [old, own] = [before[key], now[key]];
    if (ids.has(key) || show(old) === show(own)) return [];
    if (Array.isArray(old) && Array.isArray(own)) return listDifferences(`${path} · ${key}`, old, own);
    return [`${path} · ${key}: ${show(old)} is now ${show(own)}`];
  });
}

function byLabel(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const labelled = new Map<string, unknown>();
  for (const each of list) {
    const label = labelOf(each);
    let own = label;
    for (let n = 2; labelled.has(own); n++) own = `${label} (${n})`;
    labelled.set(own, each);
  }
  return labelled;
}

/** What a person calls it by: a story's ordinal, a name, the words of a quote or a figure; else all of it. */
function labelOf(value: unknown): string {
  if (!isFields(value)) return show(value);
  const { ordinal, name, text } = value;
  return typeof ordinal === "number" ? `${ordinal}` : show(name ?? text ?? value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const ids = new Set(["id", "contentId"]);

function show(value: unknown): string {
  return JSON.stringify(value, (key, each) => (ids.has(key) ? undefined : each)) ?? "nothing";
}
