/** Words that are at home in one country: its money, parliament, parties and services. General knowledge, by ISO 3166-1 code. */
import { hashWord } from "../text/hash.ts";
import { hashAt } from "../text/token-tests.ts";
import { isKind, TokenFlag, TokenKind, type Tokens, wordAt } from "../text/tokens.ts";
import { wordsOf } from "../text/word-table.ts";

/** Signs, and names and letters that have a capital. */
const named = tableOf([
  [
    "GB",
    `£ nhs hmrc ofsted ofcom ofgem ofwat cllr tory tories whitehall holyrood senedd stormont rspb rnli rspca dvla tfl defra obe mbe cbe ukip snp dwp acas ucas gcse gcses asda tesco sainsbury`,
  ],
  [
    "US",
    `gop medicaid medicare fbi irs usda fema faa noaa dmv fda nfl usps nasa obamacare amtrak walmart aclu naacp usgs ntsb dnr`,
  ],
  ["CA", `rcmp cupe unifor ndp metrolinx`],
  ["AU", `centrelink telstra qantas tafe ndis csiro accc asic`],
  ["NZ", `kiwisaver kiwirail fonterra oranga tamariki`],
  ["IE", `garda gardaí gardai taoiseach tánaiste dáil oireachtas seanad td tds rté gaa fianna`],
  [
    "IN",
    `₹ bjp ias ips bse sebi rbi isro iit iits neet aadhaar crpf bsf aiadmk dmk naxalite naxalites fssai ongc`,
  ],
  ["PK", `nadra wapda tehreek`],
  ["BD", `tk awami upazila`],
  ["NG", `₦ efcc inec nnpc nysc nafdac ndlea asuu`],
  ["GH", `cocobod`],
  ["KE", `ksh kshs knut kuppet iebc kebs kenha kws`],
  ["UG", `ush ushs umeme`],
  ["TZ", `tsh tshs tanesco chadema`],
  ["ZA", `eskom transnet cosatu numsa prasa sassa saps mkhonto sanparks`],
  ["ZW", `zanu zesa`],
  ["ZM", `zesco`],
  ["DE", `bundestag bundeswehr bundesliga bundesbank cdu csu spd afd`],
  ["AT", `övp fpö spö öbb`],
  ["FR", `sncf insee matignon élysée elysee ratp`],
  ["ES", `psoe generalitat mossos ertzaintza renfe laliga`],
  ["IT", `carabinieri istat quirinale trenitalia`],
  ["NL", `prorail rijkswaterstaat`],
  ["SE", `riksdag systembolaget`],
  ["NO", `storting equinor`],
  ["DK", `folketing`],
  ["FI", `eduskunta`],
  ["PL", `sejm orlen`],
  ["HU", `fidesz jobbik`],
  ["GR", `syriza`],
  ["TR", `akp chp tüik afad`],
  ["RU", `duma kremlin fsb gazprom rosneft roscosmos rosatom`],
  ["UA", `rada sbu naftogaz ukrenergo`],
  ["IL", `knesset likud idf`],
  ["JP", `nikkei keidanren tepco nhk`],
  ["KR", `kospi kepco`],
  ["CN", `renminbi`],
  ["MY", `umno petronas`],
  ["SG", `hdb temasek`],
  ["ID", `kpk dpr tni pertamina bmkg`],
  ["PH", `₱ barangay phivolcs pagasa comelec`],
  ["TH", `฿`],
  ["VN", `₫`],
  ["BR", `petrobras embrapa`],
  ["MX", `pemex infonavit`],
  ["CL", `carabineros codelco`],
  ["CO", `farc ecopetrol`],
  ["PE", `sunat`],
  ["VE", `pdvsa`],
  ["AR", `indec anses`],
]);

/** Written small: money, offices and ways of life. */
const common = tableOf([
  ["GB", `sterling quid`],
  ["US", `congressman congresswoman congressmen sophomore sophomores statehouse`],
  ["AU", `bushfire bushfires`],
  ["NZ", `iwi marae whānau`],
  ["IE", `gardaí gardai`],
  ["IN", `sarpanch panchayat dalit dalits kirana anganwadi`],
  ["BD", `taka upazila`],
  ["NG", `naira okada okadas`],
  ["GH", `cedi cedis pesewas`],
  ["KE", `matatu matatus`],
  ["ZA", `rand bakkie`],
  ["BW", `pula`],
  ["ET", `birr`],
  ["AO", `kwanza kwanzas`],
  ["MZ", `metical meticais`],
  ["PL", `zloty zlotys złoty złotych zł`],
  ["HU", `forint forints`],
  ["CZ", `koruna koruny`],
  ["UA", `hryvnia hryvnias`],
  ["RU", `rouble roubles ruble rubles`],
  ["IL", `shekel shekels`],
  ["JP", `yen`],
  ["CN", `yuan`],
  ["TH", `baht`],
  ["MY", `ringgit`],
  ["ID", `rupiah bupati`],
  ["PH", `barangay barangays`],
  ["BR", `reais favela favelas`],
  ["GT", `quetzales`],
  ["HN", `lempiras`],
  ["VE", `bolivars bolivares`],
  ["PY", `guaranis`],
  ["MM", `kyat kyats`],
  ["KH", `riel riels`],
  ["KZ", `tenge akim`],
  ["GE", `lari`],
  ["AZ", `manat manats`],
  ["MN", `tugrik tugriks`],
]);

/** Letters before “$” and “¢”. */
const beforeSign = tableOf([
  ["AU", `a au`],
  ["CA", `c`],
  ["NZ", `nz`],
  ["HK", `hk`],
  ["TW", `nt`],
  ["SG", `s`],
  ["BR", `r`],
  ["TT", `tt`],
  ["JM", `j`],
  ["FJ", `fj`],
  ["DO", `rd`],
  ["GH", `gh`],
]);

function tableOf(lists: readonly (readonly [country: string, words: string])[]): ReadonlyMap<number, string> {
  return new Map(
    lists.flatMap(([country, words]) => wordsOf(words).map((word) => [hashWord(word), country] as const)),
  );
}

const DOLLAR = hashWord("$");
const CENT = hashWord("¢");

/** A bit for the last 16 bits of each word's hash: of nearly all tokens it says at once that they are at home nowhere. */
const BITS = 0xffff;
const mayBeHome = new Uint8Array(BITS + 1);
for (const table of [named, common, beforeSign]) for (const hash of table.keys()) mayBeHome[hash & BITS] = 1;

/** The countries in which words of a story are at home, as often as it has them. */
export function* findHomes(tokens: Tokens): Generator<string> {
  const { count, hash, flags, start, text } = tokens;
  for (let i = 0; i < count; i++) {
    const isCapital = (flags[i]! & TokenFlag.capital) !== 0;
    const second = isCapital ? text.charCodeAt(start[i]! + 1) : 0;
    const mayBeSum = second >= 0x30 && second <= 0x39;
    if (mayBeHome[hash[i]! & BITS] === 0 && !mayBeSum) continue;
    const country = mayBeSum ? sumAt(tokens, i) : homeOf(tokens, i, isCapital);
    if (country !== undefined) yield country;
  }
}

function homeOf(tokens: Tokens, index: number, isCapital: boolean): string | undefined {
  const hash = tokens.hash[index]!;
  const next = hashAt(tokens, index + 1);
  if (next === DOLLAR) return beforeSign.get(hash);
  if (next === CENT) return beforeSign.get(hash) === "GH" ? "GH" : undefined;
  if (!isKind(tokens, index, TokenKind.word)) return named.get(hash);
  return isCapital ? named.get(hash) : common.get(hash);
}

/** A sum with its letter: “N86m”, “N185,000”, “R450m”; but “N1” is a road. */
const SUM = /^([NR])\d{1,9}(?:\.\d{1,9})?(m|mn|bn|tn)?$/;

function sumAt(tokens: Tokens, index: number): string | undefined {
  const [, letter, magnitude] = SUM.exec(wordAt(tokens, index)) ?? [];
  if (letter === undefined) return undefined;
  const end = tokens.end[index]!;
  const isSum = magnitude !== undefined || /^,\d{3}/.test(tokens.text.slice(end, end + 4));
  if (!isSum) return undefined;
  return letter === "N" ? "NG" : "ZA";
}
