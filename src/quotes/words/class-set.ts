/** Some word classes as the bits of one number: asking a `Set` is a search, and every token is asked about many times. */
export interface ClassSet {
  readonly bits: number;
  readonly has: (wordClass: number) => boolean;
}

/** A set of `WordClass` values, all of which are below 32, with those of another set where one is given. */
export function classSet(classes: readonly number[], base?: ClassSet): ClassSet {
  const bits = classes.reduce((sum, wordClass) => sum | (1 << wordClass), base?.bits ?? 0);
  return { bits, has: (wordClass) => ((bits >>> wordClass) & 1) !== 0 };
}
