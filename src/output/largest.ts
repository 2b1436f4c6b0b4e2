/** The largest of some numbers, 0 where there are none. A list of any length: none is spread into arguments. */
export function largest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
