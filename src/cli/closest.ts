/** Edits beyond which a word is no slip for another. */
const MAX_DISTANCE = 3;

/** The word of `known` that `word` is probably a slip for, if there is one. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.min(MAX_DISTANCE, Math.floor(word.length / 2));
  const candidates = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return candidates[0]?.each;
}

/** " (did you mean format?)", or nothing where no known word is near. */
export function orClosest(word: string, known: readonly string[]): string {
  const guess = closest(word, known);
  return guess === undefined ? "" : ` (did you mean ${guess}?)`;
}

/** Insertions, deletions and replacements that make `b` of `a` (Levenshtein); both words are short. */
function editDistance(a: string, b: string): number {
  if (a.length > 64 || b.length > 64) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const replaced = row[j]! + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(replaced, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
