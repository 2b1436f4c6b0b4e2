/** Currencies as data: signs, codes and words, with their ISO 4217 codes. */
import { hashWord, mixHash } from "../../text/hash.ts";
import { type WordMap, wordMap } from "../../text/word-table.ts";

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
];

/** Letters before "$": "HK$500". */
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
  ["m", "MOP"],
];

/** Codes and short forms before or after a sum; with letters alone glued to the digits: "RM50", "Rs500". */
const codes: readonly (readonly [string, string])[] = [
  ...`USD EUR GBP JPY CNY INR KRW HKD SGD AUD CAD NZD CHF SEK NOK DKK MYR THB PHP IDR VND ZAR BRL MXN AED SAR
  PKR BDT LKR NGN KES GHS EGP TRY RUB PLN CZK HUF ILS QAR KWD TWD COP ARS CLP UAH TZS UGX ZMW`
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
  ["ush", "UGX"],
  ["nis", "ILS"],
  ["dh", "AED"],
  ["dhs", "AED"],
  ["r", "ZAR"],
  ["p", "PHP"],
  ["n", "NGN"],
];

/** Words after a sum. "Pound" may be a weight, "won" a verb: their readers look around. */
const words: readonly (readonly [string, string])[] = [
  ["dollar dollars buck bucks", "USD"],
  ["euro euros", "EUR"],
  ["pound pounds sterling quid", "GBP"],
  ["yen", "JPY"],
  ["yuan renminbi", "CNY"],
  ["won", "KRW"],
  ["rupee rupees", "INR"],
  ["ruble rubles rouble roubles", "RUB"],
  ["franc francs", "CHF"],
  ["peso pesos", "MXN"],
  ["rand", "ZAR"],
  ["lira", "TRY"],
  ["real reais reals", "BRL"],
  ["krona kronor", "SEK"],
  ["krone kroner", "NOK"],
  ["baht", "THB"],
  ["ringgit", "MYR"],
  ["rupiah", "IDR"],
  ["dong", "VND"],
  ["shekel shekels", "ILS"],
  ["dirham dirhams", "AED"],
  ["riyal riyals rial rials", "SAR"],
  ["naira", "NGN"],
  ["cedi cedis", "GHS"],
  ["shilling shillings", "KES"],
  ["zloty zlotys", "PLN"],
  ["forint forints", "HUF"],
  ["hryvnia hryvnias", "UAH"],
  ["taka", "BDT"],
  ["dinar dinars", "KWD"],
  ["kyat kyats", "MMK"],
  ["tenge", "KZT"],
  ["peseta pesetas", "ESP"],
  ["guilder guilders", "NLG"],
  ["markka markkaa", "FIM"],
  ["mark marks", "DEM"],
  ["bitcoin bitcoins", "XBT"],
];

/** The small coins have no code of their own: their name is the unit. */
const coins: readonly (readonly [string, string])[] = [
  ["cent cents ¢", "cent"],
  ["penny pence pennies", "penny"],
  ["sen", "sen"],
  ["paise paisa", "paisa"],
  ["kopeck kopecks", "kopeck"],
];

/** Whose currency it is: "Hong Kong dollars", "Swiss francs". */
export const nations: readonly (readonly [string, string])[] = [
  ["us_dollar us_dollars u.s._dollar u.s._dollars american_dollars", "USD"],
  ["australian_dollar australian_dollars", "AUD"],
  ["canadian_dollar canadian_dollars", "CAD"],
  ["new_zealand_dollars", "NZD"],
  ["hong_kong_dollar hong_kong_dollars", "HKD"],
  ["singapore_dollar singapore_dollars", "SGD"],
  ["taiwan_dollar taiwan_dollars taiwanese_dollars new_taiwan_dollars", "TWD"],
  ["jamaican_dollars", "JMD"],
  ["zimbabwean_dollars", "ZWL"],
  ["pounds_sterling british_pounds", "GBP"],
  ["egyptian_pounds egyptian_pound", "EGP"],
  ["lebanese_pounds", "LBP"],
  ["syrian_pounds", "SYP"],
  ["sudanese_pounds", "SDG"],
  ["japanese_yen", "JPY"],
  ["chinese_yuan", "CNY"],
  ["south_korean_won korean_won", "KRW"],
  ["indian_rupee indian_rupees", "INR"],
  ["pakistani_rupees pakistan_rupees", "PKR"],
  ["sri_lankan_rupees", "LKR"],
  ["nepali_rupees nepalese_rupees", "NPR"],
  ["swiss_franc swiss_francs", "CHF"],
  ["french_franc french_francs", "FRF"],
  ["cfa_francs", "XOF"],
  ["mexican_peso mexican_pesos", "MXN"],
  ["philippine_pesos filipino_pesos", "PHP"],
  ["argentine_pesos argentinian_pesos", "ARS"],
  ["chilean_pesos", "CLP"],
  ["colombian_pesos", "COP"],
  ["swedish_kronor swedish_krona swedish_crowns", "SEK"],
  ["norwegian_kroner norwegian_krone norwegian_crowns", "NOK"],
  ["danish_kroner danish_krone danish_crowns", "DKK"],
  ["czech_crowns czech_koruna", "CZK"],
  ["turkish_lira turkish_liras", "TRY"],
  ["brazilian_reais brazilian_real", "BRL"],
  ["south_african_rand", "ZAR"],
  ["kuwaiti_dinars", "KWD"],
  ["iraqi_dinars", "IQD"],
  ["jordanian_dinars", "JOD"],
  ["saudi_riyals", "SAR"],
  ["iranian_rials", "IRR"],
  ["qatari_riyals", "QAR"],
  ["uae_dirhams emirati_dirhams", "AED"],
  ["kenyan_shillings", "KES"],
  ["ugandan_shillings", "UGX"],
  ["tanzanian_shillings", "TZS"],
  ["dutch_guilders", "NLG"],
  ["finnish_markka", "FIM"],
  ["deutsche_marks german_marks", "DEM"],
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
