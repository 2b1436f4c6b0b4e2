/** How the name of an organization is compared with another. */
import { stringSet } from "./words.ts";

const legalForms = stringSet(
  "inc corp co ltd limited plc llc llp ag sa gmbh nv bv oyj ab asa spa se kk bhd pty holdings",
);
const joiners = stringSet("of the for and on in to de du des la le les del y e und der fur et da do a an &");
const countryWords = stringSet(`us usa american uk british un eu french german russian chinese japanese
  indian israeli iranian turkish italian spanish australian canadian mexican brazilian south north korean ukrainian
  polish dutch belgian swedish norwegian danish greek egyptian saudi pakistani national federal royal`);

/** Nouns that end a whole name: what goes on after them is a part or an organ with a name of its own. */
const heads =
  stringSet(`union nations university bank company party ministry department agency council committee
  commission government parliament assembly senate congress court army police navy association federation league`);

/** Bodies that are named with their country or owner and without: "Supreme Court of Ghana". */
const bodies = stringSet(
  "court committee commission council assembly bureau board bank chamber church office",
);

/** What hangs on a parent's name and is not the parent: "Harvard Law School", "Barclays Foundation". */
const organs =
  stringSet(`council committee commission office force forces mission department division branch school
  college press foundation institute center centre hospital court ministry delegation secretariat assembly parliament
  board bureau fund museum library union society academy team programme program project laboratory lab youth
  charter convention treaty act`);

/**
 * The words that count, in one order: "Ministry of Foreign Affairs" and "Foreign Ministry", "Department of
 * Commerce" and "Commerce Department" have one key; articles and legal forms do not count.
 */
export function organizationWords(folded: readonly string[]): readonly string[] {
  let list = folded;
  if (folded.some((word) => word.includes("."))) list = folded.map((word) => word.replace(/\./g, ""));
  if (list[0] === "the" && list.length > 1) list = list.slice(1);
  while (list.length > 1 && legalForms.has(list.at(-1)!)) list = list.slice(0, -1);
  const of = list.indexOf("of");
  const isOffice = of > 0 && /^(ministry|department|office)$/.test(list[of - 1]!);
  if (isOffice && of < list.length - 1) {
    const object = list.slice(of + 1).filter((word) => word !== "the");
    const kept = object.length > 1 && object.at(-1) === "affairs" ? object.slice(0, -1) : object;
    list = [...list.slice(0, of - 1), ...kept, list[of - 1]!];
  }
  return list;
}

/** Whether the acronym is made of the name's initials, small words counted or not: "ICRC", "DRDO". */
export function isAcronymOf(acronym: string, name: readonly string[]): boolean {
  const letters = acronym.replace(/[.&]/g, "").toLowerCase();
  if (letters.length < 2 || name.length < 2) return false;
  const main = initials(name.filter((word) => !joiners.has(word)));
  return (
    letters === main ||
    letters === initials(name) ||
    (countryWords.has(name[0]!) && letters === main.slice(1))
  );
}

function initials(list: readonly string[]): string {
  return list.map((word) => word[0] ?? "").join("");
}

/** Whether what stands in brackets after a name may be its short form: its letters, in order, from the first. */
export function mayAbbreviate(short: string, name: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const full = name.join("");
  if (letters.length < 2 || letters.length >= full.length) return false;
  if (letters[0] !== full[0] && !initials(name).includes(letters[0]!)) return false;
  let at = 0;
  for (const letter of letters) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return /^\p{Lu}+s?$/u.test(short) && short.length <= 6;
  }
  return true;
}

/** Whether `short` is `full` with its head or its beginning dropped: "Xinhua", "the Senate", "Rovers". */
export function isShortened(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  if (leavesOutWords(short, full) || isNamesake(short, full)) return true;
  const isEnd = short.every((word, i) => word === full[full.length - short.length + i]);
  if (isEnd) return !joiners.has(short[0]!);
  if (!short.every((word, i) => word === full[i])) return false;
  const rest = full.slice(short.length);
  if (short.length > 1 && rest.length === 1 && /^(department|ministry|agency)$/.test(rest[0]!)) return true;
  if (short.length > 1 && rest[0] === "of" && bodies.has(short.at(-1)!)) return true;
  if (joiners.has(rest[0]!) || heads.has(short.at(-1)!) || countryWords.has(short.at(-1)!)) return false;
  return !rest.some((word) => organs.has(word));
}

const schools = stringSet("elementary primary middle academy hospital college");

/** “Lane” of Harriet Lane Elementary. */
function isNamesake(short: readonly string[], full: readonly string[]): boolean {
  return short.length === 1 && full.length > 2 && schools.has(full.at(-1)!) && full.at(-2) === short[0];
}

/** Words with which the names of many bodies begin: the National Council is not the National Security Council. */
const sharedOpenings =
  stringSet(`national royal world united international general supreme european african asian state
  federal central public new high first free social democratic people peoples islamic christian workers university bank
  ministry department institute center centre council committee commission association union federation`);
const sides = stringSet("north south east west northern southern eastern western greater upper lower mid");

/** “Deccan Cements” of Deccan Sagar Cements, “Waveney council” of the East Waveney district council. */
function leavesOutWords(short: readonly string[], full: readonly string[]): boolean {
  const start = sides.has(full[0]!) && short[0] === full[1] ? 1 : 0;
  const first = short[0]!;
  if (short.length < 2 || first !== full[start] || short.at(-1) !== full.at(-1)) return false;
  if (sharedOpenings.has(first) || countryWords.has(first) || full.some((word) => joiners.has(word)))
    return false;
  let at = start;
  for (const word of short) {
    at = full.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const MIN_PART = 3;

/** “Lib Dems” of the Liberal Democrats: each word begins the other's. */
export function isAbbreviated(short: readonly string[], full: readonly string[]): boolean {
  if (short.length < 2 || short.length !== full.length) return false;
  return short.every((word, i) => {
    const part = word.replace(/s$/, "");
    return word === full[i] || (part.length >= MIN_PART && full[i]!.startsWith(part));
  });
}
