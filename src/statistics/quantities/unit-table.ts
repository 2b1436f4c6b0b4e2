/**
 * Units of time and measure as data: the name that findings give, what a text writes for it ("_" parts its words), and
 * what is read only where it is glued to digits ("5m", "30C"): alone it is a word or an initial. Names, symbols and
 * prefixes are those of the SI brochure (BIPM, 9th edition); the other units are those of newspapers.
 */

export type UnitRow = readonly [name: string, spellings: string, glued?: string];

/** What a unit measures; figures of one dimension can be converted into each other. */
export type Dimension =
  | "time"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "energy"
  | "power"
  | "electricity"
  | "pressure"
  | "frequency"
  | "radiation"
  | "data"
  | "speed"
  | "flow"
  | "consumption"
  | "concentration"
  | "temperature"
  | "angle"
  | "other";

export const durations: readonly UnitRow[] = [
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

export const measures: Readonly<Partial<Record<Dimension, readonly UnitRow[]>>> = {
  length: [
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
    ["decimetre", "dm decimetre decimetres"],
    ["storey", "storey storeys", "story stories"],
    ["fathom", "fathom fathoms"],
    ["furlong", "furlong furlongs"],
    ["astronomical unit", "astronomical_unit astronomical_units"],
    ["parsec", "parsec parsecs"],
    ["inch", "″"],
  ],
  area: [
    ["square kilometre", "square_kilometre square_kilometres sq_km km2 km_²"],
    ["square kilometer", "square_kilometer square_kilometers"],
    ["square metre", "square_metre square_metres sq_m m2 m_² sqm"],
    ["square meter", "square_meter square_meters"],
    ["square mile", "square_mile square_miles sq_mi sq_mile sq_miles"],
    ["square foot", "square_foot square_feet sq_ft sqft ft_²"],
    ["square yard", "square_yard square_yards"],
    ["acre", "acre acres"],
    ["hectare", "hectare hectares ha"],
    ["square centimetre", "square_centimetre square_centimetres cm2 cm_²"],
    ["square inch", "square_inch square_inches sq_in"],
  ],
  volume: [
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
    ["decilitre", "decilitre decilitres dl"],
    ["hectolitre", "hectolitre hectolitres hl"],
    ["fluid ounce", "fluid_ounce fluid_ounces fl_oz"],
    ["acre-foot", "acre-foot acre-feet"],
    ["barrel of oil equivalent", "boe"],
    ["twenty-foot equivalent unit", "teu teus"],
  ],
  mass: [
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
    ["nanogram", "nanogram nanograms ng"],
    ["hundredweight", "hundredweight cwt"],
    ["quintal", "quintal quintals"],
  ],
  energy: [
    ["watt-hour", "watt-hour watt-hours wh"],
    ["kilowatt-hour", "kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours kwh"],
    ["megawatt-hour", "megawatt-hour megawatt-hours megawatt_hour megawatt_hours mwh"],
    ["gigawatt-hour", "gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours gwh"],
    ["terawatt-hour", "terawatt-hour terawatt-hours terawatt_hour terawatt_hours twh"],
    ["joule", "joule joules", "j"],
    ["kilojoule", "kilojoule kilojoules kj"],
    ["megajoule", "megajoule megajoules mj"],
    ["gigajoule", "gigajoule gigajoules gj"],
    ["petajoule", "petajoule petajoules pj"],
    ["calorie", "calorie calories"],
    ["kilocalorie", "kilocalorie kilocalories kcal"],
    ["British thermal unit", "btu btus"],
    ["million British thermal units", "mmbtu"],
    ["electronvolt", "electronvolt electronvolts ev"],
    ["kiloelectronvolt", "kev"],
    ["megaelectronvolt", "mev"],
    ["gigaelectronvolt", "gev"],
    ["teraelectronvolt", "tev"],
  ],
  power: [
    ["watt", "watt watts", "w"],
    ["kilowatt", "kilowatt kilowatts kw"],
    ["megawatt", "megawatt megawatts mw"],
    ["gigawatt", "gigawatt gigawatts gw"],
    ["terawatt", "terawatt terawatts tw"],
    ["horsepower", "horsepower hp bhp ps"],
    ["milliwatt", "milliwatt milliwatts"],
    ["megawatt peak", "mwp"],
    ["kilowatt peak", "kwp"],
  ],
  electricity: [
    ["volt", "volt volts", "v"],
    ["ampere", "amp amps ampere amperes"],
    ["milliampere-hour", "mah"],
    ["kilovolt", "kilovolt kilovolts kv"],
    ["millivolt", "millivolt millivolts mv"],
    ["milliampere", "milliamp milliamps milliampere milliamperes ma"],
    ["ohm", "ohm ohms"],
  ],
  pressure: [
    ["pascal", "pascal pascals pa"],
    ["hectopascal", "hectopascal hectopascals hpa"],
    ["kilopascal", "kilopascal kilopascals kpa"],
    ["megapascal", "megapascal megapascals mpa"],
    ["millibar", "millibar millibars mbar mbars"],
    ["bar", "bars"],
    ["millimetre of mercury", "mmhg"],
    ["pound per square inch", "psi"],
    ["atmosphere", "atmospheres"],
  ],
  frequency: [
    ["hertz", "hertz hz"],
    ["kilohertz", "kilohertz khz"],
    ["megahertz", "megahertz mhz"],
    ["gigahertz", "gigahertz ghz"],
    ["revolution per minute", "rpm"],
    ["beat per minute", "bpm"],
    ["frame per second", "fps"],
  ],
  radiation: [
    ["sievert", "sievert sieverts sv"],
    ["millisievert", "millisievert millisieverts msv"],
    ["microsievert", "microsievert microsieverts μsv µsv"],
    ["becquerel", "becquerel becquerels bq"],
    ["lux", "lux"],
    ["lumen", "lumen lumens"],
  ],
  data: [
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
    ["zettabyte", "zettabyte zettabytes zb"],
    ["kilobit per second", "kbps"],
    ["terabit", "terabit terabits"],
    ["megabyte per second", "mb_/_s"],
    ["gigabyte per second", "gb_/_s"],
  ],
  speed: [
    ["mile per hour", "mph"],
    ["kilometre per hour", "kph kmph kmh km_/_h km_/_hr"],
    ["metre per second", "m_/_s"],
    ["knot", "knot knots"],
    ["kilometre per second", "km_/_s"],
  ],
  flow: [
    ["barrel per day", "bpd b_/_d"],
    ["litre per minute", "lpm"],
    ["cubic metre per second", "cumecs"],
  ],
  consumption: [
    ["kilometre per litre", "kmpl"],
    ["mile per gallon", "mpg"],
    ["gram per kilometre", "g_/_km"],
  ],
  concentration: [
    ["part per million", "ppm parts_per_million"],
    ["part per billion", "ppb parts_per_billion"],
    ["milligram per decilitre", "mg_/_dl"],
    ["millimole per litre", "mmol_/_l"],
    ["microgram per cubic metre", "μg_/_m3 µg_/_m3"],
    ["milligram per litre", "mg_/_l"],
    ["milligram per kilogram", "mg_/_kg"],
    ["millimole", "millimole millimoles mmol"],
    ["international unit", "iu"],
  ],
  temperature: [
    ["degree Celsius", "degrees_celsius degree_celsius degrees_centigrade celsius degrees_c", "c"],
    ["degree Fahrenheit", "degrees_fahrenheit degree_fahrenheit fahrenheit degrees_f", "f"],
    ["kelvin", "kelvin kelvins"],
    ["degree Celsius", "°_c ℃"],
    ["degree Fahrenheit", "°_f ℉"],
  ],
  angle: [["degree", "degree degrees °"]],
  other: [
    ["newton-metre", "newton-metre newton-metres newton_metres"],
    ["pound-foot", "lb-ft pound-feet pound-foot"],
    ["decibel", "decibel decibels db"],
    ["magnitude", "magnitude"],
    ["nit", "nits"],
  ],
};

export const shares: readonly (readonly ["percent" | "points", UnitRow])[] = [
  ["percent", ["percent", "% ％ percent percents percentage pct per_cent"]],
  [
    "points",
    ["percentage point", "percentage_point percentage_points percentage-point percentage-points", "pp pps"],
  ],
  ["points", ["basis point", "basis_point basis_points bps", "bp"]],
  ["points", ["point", "point points pt pts"]],
];
