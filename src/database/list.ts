/** A list as JSON; null for none. */
export function list(items: readonly (string | number)[]): string | null {
  return items.length === 0 ? null : JSON.stringify(items);
}
