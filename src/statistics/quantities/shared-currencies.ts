/** Currencies that share a name: dollars, pounds, pesos. */
import { hashWord } from "../../text/hash.ts";
import { type WordMap, wordMap } from "../../text/word-table.ts";
import { nations } from "./currencies.ts";

/** Currencies of one name, by country (ISO 3166-1 and 4217): whose it is, the story's places say. */
const shared: Readonly<Record<string, string>> = {
  dollar: "CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD TW:TWD JM:JMD TT:TTD BB:BBD BS:BSD FJ:FJD GY:GYD NA:NAD LR:LRD",
  pound: "GB:GBP EG:EGP LB:LBP SY:SYP SD:SDG SS:SSP",
  peso: "MX:MXN PH:PHP AR:ARS CL:CLP CO:COP UY:UYU CU:CUP DO:DOP",
  rupee: "IN:INR PK:PKR LK:LKR NP:NPR MU:MUR SC:SCR",
  franc:
    "CH:CHF LI:CHF SN:XOF ML:XOF CI:XOF BF:XOF NE:XOF TG:XOF BJ:XOF CM:XAF GA:XAF TD:XAF CG:XAF CF:XAF RW:RWF BI:BIF CD:CDF GN:GNF DJ:DJF",
  dinar: "KW:KWD IQ:IQD JO:JOD BH:BHD DZ:DZD TN:TND LY:LYD RS:RSD",
  riyal: "SA:SAR QA:QAR OM:OMR YE:YER IR:IRR",
  dirham: "AE:AED MA:MAD",
  shilling: "KE:KES TZ:TZS UG:UGX SO:SOS",
  krona: "SE:SEK IS:ISK",
  krone: "NO:NOK DK:DKK",
  lira: "TR:TRY",
};

/** Where no place of the story decides: what the word alone means in English news; nothing for the others. */
export const plainCurrencies: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["pound", "GBP"],
  ["rupee", "INR"],
  ["lira", "TRY"],
]);

/** By the name of a shared currency: ISO 4217 code by country. */
export const sharedCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(shared).map(([name, rows]) => [
    name,
    new Map(rows.split(" ").map((row) => row.split(":") as [string, string])),
  ]),
);

/** By the adjective of a nation the codes of its currencies: "mexican" speaks for MXN. */
export const currencyNations: WordMap<readonly string[]> = wordMap(codesByNation());

function codesByNation(): readonly (readonly [number, readonly string[]])[] {
  const codes = new Map<number, string[]>();
  for (const [spellings, code] of nations) {
    for (const spelling of spellings.split(" ")) {
      const nation = hashWord(spelling.split("_")[0]!);
      const known = codes.get(nation) ?? [];
      if (!known.includes(code)) codes.set(nation, [...known, code]);
    }
  }
  return [...codes];
}
