import { wordSet } from "./word-table.ts";

/** Before a name or a number: the full stop behind them never ends a sentence. */
const beforeNames = `
  mr mrs ms messrs mx dr prof st sen sens rep reps gov govs gen brig lieut col lt sgt maj capt cmdr adm pvt cpl supt det sec amb
  insp hon rev fr pres asst assoc dep atty fig no nos vol vs v ft mt jan feb mar apr jun jul aug sep sept oct nov dec
  approx est e.g i.e cf`;

/** After a name or standing alone: a sentence may end with them. */
const afterNames = `
  jr sr inc corp co ltd bros dept univ ave blvd rd etc al esq bldg ph.d dist div intl pvt pty sdn bhd`;

/** States of the USA as newspapers shorten them, "Mich."; in lower case these are other words ("ill", "wash"). */
const states = `
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo`;

const leading = wordSet(beforeNames);
const trailing = wordSet(afterNames);
const capitalised = wordSet(states);

/** Whether a word of this hash, written with a full stop, keeps it: "Mr", "Inc", and capitalised "Mich". */
export function isAbbreviation(hash: number, isCapital: boolean): boolean {
  return leading.has(hash) || trailing.has(hash) || (isCapital && capitalised.has(hash));
}

/** Whether an abbreviation of this hash (without its full stop) is always followed by more. */
export function neverEndsSentence(hash: number): boolean {
  return leading.has(hash);
}
