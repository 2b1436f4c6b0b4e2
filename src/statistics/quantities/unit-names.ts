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
  "barrel per day",
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
  ["horsepower", "horsepower"],
]);

/** The plural of a unit's name: "square feet", "kilometres per hour", "degrees Celsius". */
export function pluralUnit(name: string): string {
  const head = /^(.*?)((?: per | of | Celsius| Fahrenheit).*)?$/.exec(name)!;
  const [, unit = name, rest = ""] = head;
  const at = unit.lastIndexOf(" ") + 1;
  const word = unit.slice(at);
  const many = irregular.get(word) ?? (/hertz$/.test(word) ? word : `${word}s`);
  return unit.slice(0, at) + many + rest;
}
