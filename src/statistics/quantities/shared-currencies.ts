/** Currencies that share a name: dollars, pounds, pesos. */
import { hashWord } from "../../text/hash.ts";
import { type WordMap, wordMap } from "../../text/word-table.ts";
import { nations } from "./currency-words.ts";

/** Currencies of one name, by country (ISO 3166-1 and 4217): whose it is, the story's places say. */
const shared: Readonly<Record<string, string>> = {
  dollar:
    "CA:CAD AU:AUD NZ:NZD SG:SGD HK:HKD TW:TWD JM:JMD TT:TTD BB:BBD BS:BSD FJ:FJD GY:GYD NA:NAD LR:LRD SB:SBD BZ:BZD SR:SRD KY:KYD BM:BMD BN:BND AG:XCD LC:XCD VC:XCD GD:XCD DM:XCD KN:XCD KI:AUD NR:AUD TV:AUD",
  pound: "GB:GBP EG:EGP LB:LBP SY:SYP SD:SDG SS:SSP",
  peso: "MX:MXN PH:PHP AR:ARS CL:CLP CO:COP UY:UYU CU:CUP DO:DOP",
  rupee: "IN:INR PK:PKR LK:LKR NP:NPR MU:MUR SC:SCR",
  franc:
    "CH:CHF LI:CHF SN:XOF ML:XOF CI:XOF BF:XOF NE:XOF TG:XOF BJ:XOF CM:XAF GA:XAF TD:XAF CG:XAF CF:XAF RW:RWF BI:BIF CD:CDF GN:GNF DJ:DJF GQ:XAF GW:XOF KM:KMF PF:XPF NC:XPF",
  dinar: "KW:KWD IQ:IQD JO:JOD BH:BHD DZ:DZD TN:TND LY:LYD RS:RSD",
  riyal: "SA:SAR QA:QAR OM:OMR YE:YER IR:IRR",
  rial: "SA:SAR QA:QAR OM:OMR YE:YER IR:IRR",
  dirham: "AE:AED MA:MAD",
  shilling: "KE:KES TZ:TZS UG:UGX SO:SOS",
  krona: "SE:SEK IS:ISK",
  krone: "NO:NOK DK:DKK",
  lira: "TR:TRY",
  kr: "SE:SEK NO:NOK DK:DKK IS:ISK",
  kwacha: "ZM:ZMW MW:MWK",
  leu: "RO:RON MD:MDL",
  manat: "AZ:AZN TM:TMT",
  som: "KG:KGS UZ:UZS",
  ruble: "RU:RUB BY:BYN",
  yen: "JP:JPY CN:CNY",
  // Letters before a sum.
  k: "ZM:ZMW MW:MWK PG:PGK MM:MMK",
  p: "BW:BWP PH:PHP",
  m: "LS:LSL",
  e: "SZ:SZL",
  l: "HN:HNL",
  q: "GT:GTQ",
  d: "GM:GMD",
  bs: "VE:VES BO:BOB",
};

/** Where no place of the story decides: what the word alone means in English news; nothing for the others. */
export const plainCurrencies: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["pound", "GBP"],
  ["rupee", "INR"],
  ["lira", "TRY"],
  ["krona", "SEK"],
  ["ruble", "RUB"],
  ["yen", "JPY"],
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
      // "pounds_sterling" names no nation.
      if (spelling.startsWith("pounds")) continue;
      const nation = hashWord(spelling.split("_")[0]!);
      const known = codes.get(nation) ?? [];
      if (!known.includes(code)) codes.set(nation, [...known, code]);
    }
  }
  return [...codes];
}

/** What else in a story names a country of these: its adjective, its capital. Dollars are too widely used for such hints. */
const hints: Readonly<Record<string, string>> = {
  GB: "britain british uk england english london scotland scottish wales welsh",
  EG: "egypt egyptian egyptians cairo alexandria",
  LB: "lebanon lebanese beirut",
  SY: "syria syrian syrians damascus aleppo",
  SD: "sudan sudanese khartoum",
  SS: "juba",
  MX: "mexico mexican mexicans",
  PH: "philippines philippine filipino filipinos manila cebu",
  AR: "argentina argentine argentines argentinian",
  CL: "chile chilean chileans santiago",
  CO: "colombia colombian colombians bogota bogotá medellín",
  UY: "uruguay uruguayan montevideo",
  CU: "cuba cuban cubans havana",
  DO: "dominican",
  IN: "india indian indians delhi mumbai",
  PK: "pakistan pakistani pakistanis karachi lahore islamabad",
  LK: "lanka lankan lankans colombo",
  NP: "nepal nepali nepalese kathmandu",
  MU: "mauritius mauritian",
  SC: "seychelles",
  CH: "switzerland swiss zurich zürich geneva",
  SN: "senegal senegalese dakar",
  ML: "mali malian bamako",
  CI: "ivorian abidjan",
  BF: "burkina ouagadougou",
  NE: "niger niamey",
  TG: "togo togolese",
  BJ: "benin cotonou",
  CM: "cameroon cameroonian yaounde yaoundé douala",
  GA: "gabon gabonese libreville",
  TD: "chad chadian",
  CG: "brazzaville",
  CF: "bangui",
  RW: "rwanda rwandan kigali",
  BI: "burundi burundian bujumbura",
  CD: "congo congolese kinshasa",
  GN: "guinea guinean conakry",
  DJ: "djibouti",
  KW: "kuwait kuwaiti",
  IQ: "iraq iraqi iraqis baghdad",
  JO: "jordan jordanian amman",
  BH: "bahrain bahraini",
  DZ: "algeria algerian algiers",
  TN: "tunisia tunisian tunis",
  LY: "libya libyan tripoli benghazi",
  RS: "serbia serbian belgrade",
  SA: "saudi riyadh jeddah",
  QA: "qatar qatari doha",
  OM: "oman omani muscat",
  YE: "yemen yemeni sanaa aden",
  IR: "iran iranian iranians tehran",
  AE: "uae emirati emirates dubai",
  MA: "morocco moroccan rabat casablanca",
  KE: "kenya kenyan kenyans nairobi mombasa",
  TZ: "tanzania tanzanian dodoma zanzibar salaam",
  UG: "uganda ugandan ugandans kampala",
  SO: "somalia somali mogadishu",
  SE: "sweden swedish stockholm gothenburg",
  IS: "iceland icelandic reykjavik",
  NO: "norway norwegian oslo bergen",
  DK: "denmark danish danes copenhagen",
  TR: "turkey türkiye turkish istanbul ankara",
  ZM: "zambia zambian zambians lusaka",
  MW: "malawi malawian malawians lilongwe blantyre",
  RO: "romania romanian bucharest",
  MD: "moldova moldovan chisinau",
  AZ: "azerbaijan azerbaijani baku",
  TM: "turkmenistan turkmen",
  KG: "kyrgyzstan kyrgyz bishkek",
  UZ: "uzbekistan uzbek tashkent",
  RU: "russia russian russians moscow",
  BY: "belarus belarusian minsk",
  JP: "japan japanese tokyo",
  CN: "china chinese beijing shanghai yuan",
  PG: "papua moresby",
  MM: "myanmar burma burmese yangon naypyidaw",
  BW: "botswana gaborone",
  LS: "lesotho basotho maseru",
  SZ: "eswatini swaziland swazi mbabane",
  HN: "honduras honduran hondurans tegucigalpa",
  GT: "guatemala guatemalan guatemalans",
  GM: "gambia gambian gambians banjul",
  VE: "venezuela venezuelan venezuelans caracas",
  BO: "bolivia bolivian bolivians paz",
};

/** The country (ISO 3166-1) that a word speaks for. */
export const countryHints: WordMap<string> = wordMap(
  Object.entries(hints).flatMap(([country, words]) =>
    words.split(" ").map((word) => [hashWord(word), country] as const),
  ),
);
