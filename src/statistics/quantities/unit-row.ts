/** The form of the tables of units. */

/** The name that findings give, what a text writes for it, and what is read only glued to digits. */
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
