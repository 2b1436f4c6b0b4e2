/** Names of units that follow from others: rates and plurals. */

/** Rates that are units of their own, by unit and period; others keep the period apart ("3 metres a year"). */
export const ratedUnits: ReadonlySet<string> = new Set([
  ..."mile kilometre kilometer metre meter foot"
    .split(" ")
    .flatMap((unit) => [`${unit} per hour`, `${unit} per second`]),
  ..."litre liter gallon cubic_metre cubic_meter"
    .split(" ")
    .flatMap((unit) => ["second", "minute"].map((per) => `${unit.replace("_", " ")} per ${per}`)),
  "mile per gallon",
  "kilometre per litre",
  "gram per kilometre",
  "microgram per cubic metre",
  "megabit per second",
  "gigabit per second",
  "revolution per minute",
]);

const irregular: ReadonlyMap<string, string> = new Map([
  ["foot", "feet"],
  ["inch", "inches"],
  ["century", "centuries"],
  ["millennium", "millennia"],
  ["hertz", "hertz"],
  ["lux", "lux"],
  ["hundredweight", "hundredweight"],
  ["stone", "stone"],
  ["krone", "kroner"],
  ["krona", "kronor"],
  ["kr", "kr"],
  ["kwacha", "kwacha"],
  ["leu", "lei"],
  ["som", "som"],
  ["horsepower", "horsepower"],
]);

const tails = [" per ", " of ", " Celsius", " Fahrenheit"];

/** The plural of a unit's name: "square feet", "kilometres per hour", "degrees Celsius". */
export function pluralUnit(name: string): string {
  const end = tails
    .map((tail) => name.indexOf(tail))
    .reduce((least, at) => (at < 0 ? least : Math.min(least, at)), name.length);
  const start = name.lastIndexOf(" ", end - 1) + 1;
  const word = name.slice(start, end);
  const many = irregular.get(word) ?? (word.endsWith("hertz") ? word : `${word}s`);
  return name.slice(0, start) + many + name.slice(end);
}
