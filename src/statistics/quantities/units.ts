/** Units of measure and of time, as data: what stands after a number and says what it measures. */
import { hashWord, mixHash } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type WordMap, wordMap } from "../../text/word-table.ts";
import { bareHash } from "../token-tests.ts";

export interface Unit {
  readonly kind: "measure" | "duration" | "percent" | "points";
  /** Singular, as findings name it. */
  readonly name: string;
  /** Read only where it is glued to digits ("5m", "30C"): alone it is a word or an initial. */
  readonly gluedOnly: boolean;
}

type Row = readonly [name: string, spellings: string, glued?: string];

const durations: readonly Row[] = [
  ["millisecond", "millisecond milliseconds", "ms"],
  ["second", "second seconds sec secs", "s"],
  ["minute", "minute minutes min mins"],
  ["hour", "hour hours hr hrs", "h"],
  ["day", "day days"],
  ["night", "night nights"],
  ["week", "week weeks"],
  ["weekend", "weekends"],
  ["fortnight", "fortnight fortnights"],
  ["month", "month months"],
  ["quarter", "quarters"],
  ["year", "year years yr yrs"],
  ["decade", "decade decades"],
  ["century", "century centuries"],
  ["millennium", "millennia"],
];

const measures: readonly Row[] = [
  // length
  ["kilometre", "kilometre kilometres km kms"],
  ["kilometer", "kilometer kilometers"],
  ["metre", "metre metres", "m"],
  ["meter", "meter meters"],
  ["centimetre", "centimetre centimetres cm cms"],
  ["centimeter", "centimeter centimeters"],
  ["millimetre", "millimetre millimetres mm"],
  ["millimeter", "millimeter millimeters"],
  ["micrometre", "micron microns micrometre micrometres micrometer micrometers"],
  ["nanometre", "nanometre nanometres nanometer nanometers nm"],
  ["picometre", "picometre picometres picometer picometers"],
  ["mile", "mile miles"],
  ["nautical mile", "nautical_mile nautical_miles"],
  ["yard", "yard yards yd yds"],
  ["foot", "foot feet ft"],
  ["inch", "inch inches", "in"],
  ["light-year", "light-year light-years light_year light_years"],
  ["storey", "storey storeys"],
  ["decimetre", "dm decimetre decimetres"],
  // area
  ["square kilometre", "square_kilometre square_kilometres sq_km km2 km_²"],
  ["square kilometer", "square_kilometer square_kilometers"],
  ["square metre", "square_metre square_metres sq_m m2 m_² sqm"],
  ["square meter", "square_meter square_meters"],
  ["square mile", "square_mile square_miles sq_mi sq_mile sq_miles"],
  ["square foot", "square_foot square_feet sq_ft sqft ft_²"],
  ["square yard", "square_yard square_yards"],
  ["acre", "acre acres"],
  ["hectare", "hectare hectares ha"],
  // volume
  ["litre", "litre litres", "l"],
  ["liter", "liter liters"],
  ["millilitre", "millilitre millilitres milliliter milliliters ml"],
  ["centilitre", "cl centilitre centilitres"],
  ["gallon", "gallon gallons"],
  ["pint", "pint pints"],
  ["quart", "quart quarts"],
  ["barrel", "barrel barrels bbl"],
  ["bushel", "bushel bushels"],
  ["cup", "cup cups"],
  ["tablespoon", "tablespoon tablespoons tbsp"],
  ["teaspoon", "teaspoon teaspoons tsp"],
  ["cubic metre", "cubic_metre cubic_metres m3 m_³"],
  ["cubic meter", "cubic_meter cubic_meters"],
  ["cubic kilometre", "cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers km3 km_³"],
  ["cubic foot", "cubic_foot cubic_feet cu_ft"],
  ["cubic centimetre", "cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters cc cm3"],
  ["cubic inch", "cubic_inch cubic_inches"],
  ["cubic yard", "cubic_yard cubic_yards"],
  // mass
  ["tonne", "tonne tonnes metric_ton metric_tons", "t"],
  ["kilotonne", "kilotonne kilotonnes kt"],
  ["ton", "ton tons"],
  ["kiloton", "kiloton kilotons"],
  ["megaton", "megaton megatons"],
  ["gigatonne", "gigatonne gigatonnes gigaton gigatons"],
  ["kilogram", "kilogram kilograms kilo kilos kg kgs"],
  ["gram", "gram grams gramme grammes", "g"],
  ["milligram", "milligram milligrams mg"],
  ["microgram", "microgram micrograms microgramme microgrammes mcg μg µg"],
  ["pound", "pound pounds lb lbs"],
  ["ounce", "ounce ounces oz"],
  ["stone", "stone", "st"],
  ["carat", "carat carats karat karats"],
  // energy and power
  ["watt", "watt watts", "w"],
  ["kilowatt", "kilowatt kilowatts kw"],
  ["megawatt", "megawatt megawatts mw"],
  ["gigawatt", "gigawatt gigawatts gw"],
  ["terawatt", "terawatt terawatts tw"],
  ["watt-hour", "watt-hour watt-hours wh"],
  ["kilowatt-hour", "kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours kwh"],
  ["megawatt-hour", "megawatt-hour megawatt-hours megawatt_hour megawatt_hours mwh"],
  ["gigawatt-hour", "gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours gwh"],
  ["terawatt-hour", "terawatt-hour terawatt-hours terawatt_hour terawatt_hours twh"],
  ["volt", "volt volts", "v"],
  ["ampere", "amp amps ampere amperes"],
  ["milliampere-hour", "mah"],
  ["horsepower", "horsepower hp bhp ps"],
  ["newton-metre", "newton-metre newton-metres newton_metres"],
  ["pound-foot", "lb-ft pound-feet pound-foot"],
  ["joule", "joule joules", "j"],
  ["calorie", "calorie calories kcal"],
  ["hertz", "hertz hz"],
  ["kilohertz", "kilohertz khz"],
  ["megahertz", "megahertz mhz"],
  ["gigahertz", "gigahertz ghz"],
  ["decibel", "decibel decibels db"],
  // data
  ["bit", "bit bits", "b"],
  ["byte", "byte bytes"],
  ["kilobyte", "kilobyte kilobytes kb"],
  ["megabyte", "megabyte megabytes mb"],
  ["gigabyte", "gigabyte gigabytes gb"],
  ["terabyte", "terabyte terabytes tb"],
  ["petabyte", "petabyte petabytes pb"],
  ["exabyte", "exabyte exabytes"],
  ["gigabit", "gigabit gigabits"],
  ["megabit", "megabit megabits"],
  ["megabit per second", "mbps"],
  ["gigabit per second", "gbps"],
  ["pixel", "pixel pixels"],
  ["megapixel", "megapixel megapixels mp"],
  // speed
  ["mile per hour", "mph"],
  ["kilometre per hour", "kph kmph kmh km_/_h km_/_hr"],
  ["metre per second", "m_/_s"],
  ["kilometre per litre", "kmpl"],
  ["knot", "knot knots"],
  ["revolution per minute", "rpm"],
  ["mile per gallon", "mpg"],
  // temperature, angle and the rest
  ["degree Celsius", "degrees_celsius degree_celsius degrees_centigrade celsius degrees_c", "c"],
  ["degree Fahrenheit", "degrees_fahrenheit degree_fahrenheit fahrenheit degrees_f", "f"],
  ["degree", "degree degrees"],
  ["kelvin", "kelvin kelvins"],
  ["part per million", "ppm parts_per_million"],
  ["part per billion", "ppb parts_per_billion"],
  ["magnitude", "magnitude"],
  ["nit", "nits"],
];

const shares: readonly (readonly [Unit["kind"], string, string])[] = [
  ["percent", "percent", "% ％ percent percents percentage pct per_cent"],
  ["points", "percentage point", "percentage_point percentage_points percentage-point percentage-points"],
  ["points", "basis point", "basis_point basis_points bps"],
  ["points", "point", "point points pt pts"],
];

/** Signs of degrees, feet and inches; a letter may follow the degree. */
const signs: readonly Row[] = [
  ["degree Celsius", "°_c ℃"],
  ["degree Fahrenheit", "°_f ℉"],
  ["degree", "°"],
  ["inch", "″"],
];

/** Longest first, so that "square miles" wins over "square". */
const MAX_WORDS = 3;

function phraseKey(words: readonly string[]): number {
  return words.map(hashWord).reduce((key, hash) => mixHash(key, hash), 0);
}

function keyed(spellings: string): readonly number[] {
  return spellings.split(" ").map((spelling) => phraseKey(spelling.split(/_|(-)/).filter(Boolean)));
}

function entries(kind: Unit["kind"], rows: readonly Row[]): [number, Unit][] {
  return rows.flatMap(([name, spellings, glued]) => [
    ...keyed(spellings).map((key): [number, Unit] => [key, { kind, name, gluedOnly: false }]),
    ...(glued === undefined ? [] : keyed(glued)).map((key): [number, Unit] => [
      key,
      { kind, name, gluedOnly: true },
    ]),
  ]);
}

const table: WordMap<Unit> = wordMap([
  ...entries("duration", durations),
  ...entries("measure", measures),
  ...entries("measure", signs),
  ...shares.flatMap(([kind, name, spellings]) => entries(kind, [[name, spellings]])),
]);

/** The unit that stands at the token and its last token; null where none does. */
export function readUnit(
  tokens: Tokens,
  index: number,
): { readonly unit: Unit; readonly last: number } | null {
  let key = 0;
  let found: { readonly unit: Unit; readonly last: number } | null = null;
  for (let last = index; last < Math.min(index + MAX_WORDS, tokens.count); last++) {
    key = mixHash(key, bareHash(tokens, last));
    const unit = table.get(key);
    if (unit !== undefined) found = { unit, last };
  }
  return found;
}

/** "kilometer" and "kilometre" measure the same. */
export function canonicalUnit(unit: string): string {
  return unit.replace(/(met|lit)er\b/g, "$1re");
}
