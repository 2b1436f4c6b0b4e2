/** Items in text order, found by the token they begin at. */
import { countBelow } from "../text/sorted.ts";

/** The first tokens of items in text order. V8 makes a short list of small numbers quicker than a typed array. */
export type Starts = readonly number[];

export function startsOf(items: readonly { readonly first: number }[]): Starts {
  const starts: number[] = [];
  for (let i = 0; i < items.length; i++) starts.push(items[i]!.first);
  return starts;
}

/** The index of the first item that begins at the token or after it (binary search). */
export function indexFrom(starts: Starts, token: number): number {
  return countBelow(starts, token);
}
