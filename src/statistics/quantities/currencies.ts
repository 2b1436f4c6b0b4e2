/** Currencies as data: signs and codes, with their ISO 4217 codes. */
import { hashWord, mixHash } from "../../text/hash.ts";
import { type WordMap, wordMap } from "../../text/word-table.ts";
import { coins, nations, words } from "./currency-words.ts";

/** Signs that stand alone before a sum. */
const signs: readonly (readonly [string, string])[] = [
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₪", "ILS"],
  ["฿", "THB"],
  ["₫", "VND"],
  ["₴", "UAH"],
  ["₵", "GHS"],
  ["₡", "CRC"],
  ["₮", "MNT"],
  ["₸", "KZT"],
  ["₾", "GEL"],
  ["₼", "AZN"],
  ["֏", "AMD"],
  ["₭", "LAK"],
  ["₲", "PYG"],
  ["৳", "BDT"],
  ["៛", "KHR"],
  ["؋", "AFN"],
];

/** Letters before "$", or right behind it: "HK$500", "$NZ500". */
const dollars: readonly (readonly [string, string])[] = [
  ["us", "USD"],
  ["u.s.", "USD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["can", "CAD"],
  ["cdn", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["aus", "AUD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["nt", "TWD"],
  ["s", "SGD"],
  ["sg", "SGD"],
  ["r", "BRL"],
  ["mx", "MXN"],
  ["tt", "TTD"],
  ["j", "JMD"],
  ["fj", "FJD"],
  ["z", "ZWL"],
  ["b", "BND"],
  ["n", "NAD"],
  ["g", "GYD"],
  ["ec", "XCD"],
  ["bds", "BBD"],
  ["rd", "DOP"],
  ["m", "MOP"],
  ["f", "FJD"],
  ["ws", "WST"],
  ["t", "TOP"],
  ["si", "SBD"],
  ["bz", "BZD"],
  ["l", "LRD"],
];

/** Codes and short forms before or after a sum; with letters alone glued to the digits: "RM50", "Rs500". */
const codes: readonly (readonly [string, string])[] = [
  ...`USD EUR GBP JPY CNY INR KRW HKD SGD AUD CAD NZD CHF SEK NOK DKK MYR THB PHP IDR VND ZAR BRL MXN AED SAR
  PKR BDT LKR NGN KES GHS EGP TRY RUB PLN CZK HUF ILS QAR KWD TWD COP ARS CLP UAH TZS UGX ZMW AFN AMD AOA AZN BAM BGN
  BHD BIF BND BOB BTN BWP BYN CDF CRC DOP DZD ETB FJD GEL GMD GNF GTQ HNL IQD IRR ISK JMD JOD KGS KHR KZT LBP LRD LYD
  MAD MDL MGA MMK MUR MVR MWK MZN NAD NIO NPR OMR PGK PYG RON RSD RWF SCR SDG SLE SRD SSP SYP SZL TJS TMT TND TTD UYU
  UZS VES XAF XOF YER ZWL BBD BMD BSD BZD CUP CVE DJF GYD HTG KMF KYD LAK LSL MDL MKD MRU SBD STN VUV WST XCD XPF`
    .split(/\s+/)
    .map((code) => [code, code] as const),
  ["rmb", "CNY"],
  ["qr", "QAR"],
  ["jd", "JOD"],
  ["mnt", "MNT"],
  ["rs", "INR"],
  ["rs.", "INR"],
  ["rm", "MYR"],
  ["rp", "IDR"],
  ["tk", "BDT"],
  ["sh", "KES"],
  ["ksh", "KES"],
  ["kshs", "KES"],
  ["shs", "KES"],
  ["ush", "UGX"],
  ["ushs", "UGX"],
  ["tsh", "TZS"],
  ["tshs", "TZS"],
  ["cfa", "XOF"],
  ["fcfa", "XOF"],
  ["tl", "TRY"],
  ["kr", "SEK"],
  ["kr.", "SEK"],
  ["nis", "ILS"],
  ["dh", "AED"],
  ["dhs", "AED"],
  ["r", "ZAR"],
  ["p", "PHP"],
  ["n", "NGN"],
  ["nu", "BTN"],
  ["nu.", "BTN"],
  ["kz", "AOA"],
  ["ks", "MMK"],
  ["afs", "AFN"],
  ["bs", "bs"],
  ["bs.", "bs"],
  // Money in a story of their countries alone: elsewhere roads, quarters, rifles.
  ["k", "k"],
  ["m", "m"],
  ["e", "e"],
  ["l", "l"],
  ["q", "q"],
  ["d", "d"],
];

function map(rows: readonly (readonly [string, string])[]): WordMap<string> {
  return wordMap(
    rows.flatMap(([spellings, code]) =>
      spellings.split(" ").map((spelling) => [hashWord(spelling), code] as const),
    ),
  );
}

/** By the hash of the sign. */
export const currencySigns: WordMap<string> = map(signs);
/** By the hash of the letters before a dollar sign. */
export const dollarPrefixes: WordMap<string> = map(dollars);
/** By the hash of the code. */
export const currencyCodes: WordMap<string> = map(codes);
/** By the hash of a word after a sum. */
export const currencyWords: WordMap<string> = map([...words, ...coins]);

/** By the mixed hashes of two or three words after a sum. */
export const currencyPhrases: WordMap<string> = wordMap(
  nations.flatMap(([spellings, code]) =>
    spellings.split(" ").map((spelling) => {
      const hashes = spelling.split("_").map(hashWord);
      return [hashes.reduce((key, hash) => mixHash(key, hash), 0), code] as const;
    }),
  ),
);
