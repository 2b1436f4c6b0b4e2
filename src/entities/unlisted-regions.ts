/** Regions that the gazetteer does not list, or knows as something else: counties of Ireland, states of Nigeria. */
import type { GazetteerEntry } from "../names/gazetteer.ts";
import { NameClass } from "../names/gazetteer.ts";
import { stringSet } from "./words.ts";

const irishCounties = stringSet(`
  carlow cavan clare cork donegal dublin galway kerry kildare kilkenny laois leitrim limerick longford louth mayo meath
  monaghan offaly roscommon sligo tipperary waterford westmeath wexford wicklow`);
/** Of these the news says the name alone; the others are cities, too. */
const alone = stringSet(
  "cavan donegal kerry kildare laois leitrim louth mayo meath monaghan offaly roscommon tipperary westmeath wicklow",
);
const nigerianStates = stringSet(`
  abia adamawa anambra bauchi bayelsa benue borno delta ebonyi edo ekiti enugu gombe imo jigawa kaduna kano katsina kebbi
  kogi kwara lagos nasarawa niger ogun ondo osun oyo plateau rivers sokoto taraba yobe zamfara`);

/** A country in full: “the Sultanate of Oman”. */
export const countryHeads = stringSet(
  "republic kingdom sultanate emirate commonwealth state federation principality union",
);

/** The region that folded words name; undefined for all others. */
export function unlistedRegion(words: readonly string[]): GazetteerEntry | undefined {
  const [first = "", second] = words;
  if (words.length === 1) return alone.has(first) ? region("IE") : undefined;
  if (words.length !== 2) return undefined;
  if (first === "county" && irishCounties.has(second!)) return region("IE");
  return second === "state" && nigerianStates.has(first) ? region("NG") : undefined;
}

function region(country: string): GazetteerEntry {
  return { classes: NameClass.region, country };
}
