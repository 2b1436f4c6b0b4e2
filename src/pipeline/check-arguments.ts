/** What callers without types give: a TypeError that names the argument, where it would fail obscurely or find nothing. */
import { splitModes } from "../split/split-mode.ts";

/** Throws unless `value` is a string. */
export function checkString(name: string, value: unknown): void {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string, not ${shown(value)}`);
}

/** Throws unless `options` are an object whose members are of these kinds, where they are there. */
export function checkOptions(options: unknown): void {
  checkObject("options", options);
  const { split, source, id, withText, why, minConfidence, signal } = options as Readonly<
    Record<string, unknown>
  >;
  if (split !== undefined) checkSplitMode("options.split", split);
  if (source !== undefined) checkString("options.source", source);
  if (id !== undefined && id !== null) checkString("options.id", id);
  if (withText !== undefined) checkBoolean("options.withText", withText);
  if (why !== undefined) checkBoolean("options.why", why);
  if (minConfidence !== undefined) checkShare("options.minConfidence", minConfidence);
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new TypeError(`options.signal must be an AbortSignal, not ${shown(signal)}`);
}

/** Throws unless `value` is a number from 0 to 1. */
function checkShare(name: string, value: unknown): void {
  if (typeof value !== "number" || !(value >= 0 && value <= 1))
    throw new TypeError(`${name} must be a number from 0 to 1, not ${shown(value)}`);
}

/** Throws unless `value` is a way to split. */
export function checkSplitMode(name: string, value: unknown): void {
  checkMember(name, value, splitModes);
}

/** Throws unless `value` is one of these. */
export function checkMember(name: string, value: unknown, members: readonly string[]): void {
  if (!members.some((member) => member === value))
    throw new TypeError(`${name} must be one of ${members.join(", ")}, not ${shown(value)}`);
}

/** Throws unless `value` is an object, and no array. */
export function checkObject(name: string, value: unknown): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object, not ${shown(value)}`);
}

/** Throws unless `value` is a list of strings. */
export function checkStrings(name: string, value: unknown): void {
  if (!Array.isArray(value) || !value.every((each) => typeof each === "string"))
    throw new TypeError(`${name} must be an array of strings, not ${shown(value)}`);
}

/** Throws unless `value` is a whole number from 1. */
export function checkPositive(name: string, value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 1)
    throw new TypeError(`${name} must be a whole number from 1, not ${shown(value)}`);
}

/** Throws unless `value` is a text with its stories, or a list of such. */
export function checkReadTexts(name: string, value: unknown): void {
  for (const [i, each] of (Array.isArray(value) ? value : [value]).entries()) {
    const place = Array.isArray(value) ? `${name}[${i}]` : name;
    checkObject(place, each);
    checkString(`${place}.text`, each.text);
    checkStories(each.stories, `${place}.stories`);
  }
}

/** Throws unless `value` can be iterated over or read. */
export function checkSource(value: unknown): void {
  const isSource =
    typeof value === "object" &&
    value !== null &&
    (Symbol.asyncIterator in value || Symbol.iterator in value || "getReader" in value);
  if (!isSource)
    throw new TypeError(`source must be something to iterate over or a ReadableStream, not ${shown(value)}`);
}

/** Throws unless `value` is a list of what `extract` gives. */
export function checkStories(value: unknown, name = "stories"): void {
  const isStory = (each: unknown) => typeof each === "object" && each !== null && "statistics" in each;
  if (!Array.isArray(value) || !value.every(isStory))
    throw new TypeError(`${name} must be an array of what extract gives, not ${shown(value)}`);
}

/** Throws unless `value` is true or false. */
export function checkBoolean(name: string, value: unknown): void {
  if (typeof value !== "boolean") throw new TypeError(`${name} must be true or false, not ${shown(value)}`);
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  return typeof value === "string"
    ? JSON.stringify(value.slice(0, 40))
    : `a value of type ${Array.isArray(value) ? "array" : typeof value}`;
}
