/** The features of a pair by number and by name: a block of them for each question, one for each of its answers. */
const names: string[] = [];

/** The names of all features, which the weights are kept under. */
export const featureNames: readonly string[] = names;

/** A block of features; gives the number of its first. */
export function block(name: string, answers: readonly string[] | number): number {
  const first = names.length;
  const all = typeof answers === "number" ? Array.from({ length: answers }, (_, i) => `${i}`) : answers;
  for (const answer of all) names.push(answer === "" ? name : `${name}:${answer}`);
  return first;
}

/** Every answer of one question with every answer of another. */
export function crossed(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.flatMap((one) => b.map((other) => `${one}|${other}`));
}

/** One feature that holds or does not. */
export function flag(name: string): number {
  return block(name, [""]);
}

/** Which of the ranges that end before each bound the value lies in. */
export function bucket(value: number, bounds: readonly number[]): number {
  let place = 0;
  while (place < bounds.length && value >= bounds[place]!) place++;
  return place;
}

export const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${i}`);
