/** JSON of a value on a line of its own, as deep as a row of a list in an object stands; a large one is indented as it is made, not copied for it. */
export function jsonRow(value: unknown): string {
  return JSON.stringify([[value]], null, 2).slice("[\n  [".length, -"\n  ]\n]".length);
}
