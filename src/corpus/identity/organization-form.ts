/** The name of an organization, taken apart so that it can be compared with another. */
import { isAcronymOf, isShortened, organizationWords } from "../../entities/organization-name.ts";
import { foldName } from "../../text/fold.ts";
import { isOfAnyCountry } from "../tables/institutions.ts";
import { bodyKey, partyName } from "../tables/known-bodies.ts";
import { withoutNation } from "../tables/nations.ts";
import { isBlendOf } from "./blend.ts";
import { type Sound, soundOf } from "./spelling.ts";

/** A name: its folded words, legal forms and articles left out. */
export interface OrganizationForm {
  readonly text: string;
  readonly words: readonly string[];
  /** All words in the order in which they stand: what acronyms are made of. */
  readonly written: readonly string[];
  readonly sounds: readonly Sound[];
  /** The words' consonants: what spellings of one name share. */
  readonly sound: string;
  /** Whether it is short and in capitals: "NPP", "BoZ". */
  readonly isAcronym: boolean;
  /** Where every country may have a body of this name: what it is called there. */
  readonly common: string | null;
  /** The country that such a name gives: "Supreme Court of Ghana". */
  readonly country: string | null;
}

export type OrganizationLikeness =
  | "same"
  | "same-common"
  | "acronym"
  | "two-letters"
  | "holding"
  | "shortened"
  | "spelling";

/** A long name of common words is hardly borne twice: "Ministry of Economy, Trade and Industry". */
const MIN_WORDS_OF_ITS_OWN = 5;
/** Letters of an acronym. */
const MAX_ACRONYM = 8;

/** What a company may leave off its name. */
const holdings = new Set(
  "group holding holdings company corporation corp international industries enterprises worldwide global co inc plc limited ltd".split(
    " ",
  ),
);

export function isAcronym(name: string): boolean {
  return name.length <= MAX_ACRONYM && /^\p{Lu}[\p{L}.&]*\p{Lu}\.?$/u.test(name);
}

export function organizationForm(name: string): OrganizationForm {
  const bare = partyName(
    bodyKey(
      foldName(name)
        .replace(/\([^()]{0,80}\)$/, "")
        .trim(),
    ),
  )
    .replace(/[,"“”]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  const nation = withoutNation(bare[0] === "the" ? bare.slice(1) : bare);
  const core = commonName(nation?.rest ?? bare);
  const written = bare.map(plain);
  const words = organizationWords(written);
  const sounds = words.map(soundOf);
  return {
    text: words.join(" "),
    words,
    written,
    sounds,
    sound: sounds.map(({ skeleton }) => skeleton).join(" "),
    isAcronym: isAcronym(name),
    common: core,
    country: core === null ? null : (nation?.country ?? null),
  };
}

function plain(word: string): string {
  return word.replace(/'/g, "");
}

/** What a body of any country is called; null where the name is one thing's own. */
function commonName(bare: readonly string[]): string | null {
  const words = organizationWords(bare.map((word) => word.replace(/'s?$/, "")));
  if (words.length === 0 || words.length >= MIN_WORDS_OF_ITS_OWN || !isOfAnyCountry(words)) return null;
  return words.join(" ");
}

/** How two names agree; null where they do not. */
export function compareForms(a: OrganizationForm, b: OrganizationForm): OrganizationLikeness | null {
  if (a.common !== null && a.common === b.common) {
    if (a.country !== null && b.country !== null) return a.country === b.country ? "same" : null;
    return "same-common";
  }
  if (a.text === b.text) return "same";
  if (a.words.length === b.words.length) return a.sound === b.sound ? "spelling" : null;
  return a.words.length < b.words.length ? compareShort(a, b) : compareShort(b, a);
}

/** What a shorter name may be of a longer one. */
function compareShort(
  { words: few, common, isAcronym: isInCapitals }: OrganizationForm,
  { words: many, written }: OrganizationForm,
): OrganizationLikeness | null {
  if (few.length === 1 && many[0] !== few[0]) {
    const [short = ""] = few;
    if (isAcronymOf(short, many) || isAcronymOf(short, written) || (isInCapitals && isBlendOf(short, many)))
      return short.length > 2 ? "acronym" : "two-letters";
    if (many.at(-1) !== short) return null;
  }
  if (common !== null && few.length < 2) return null;
  if (few.every((word, i) => word === many[i]) && many.slice(few.length).every((word) => holdings.has(word)))
    return "holding";
  // "Democratic Party" is not the "Alabama Democratic Party".
  return common === null && isShortened(few, many) ? "shortened" : null;
}

/** Keys of which names that may agree share one. */
export function keysOfForm(form: OrganizationForm): readonly string[] {
  const { words, written, sounds, sound, common } = form;
  const ends = [sounds[0]!, sounds.at(-1)!].filter(
    ({ word }) => !holdings.has(word) && !isOfAnyCountry([word]),
  );
  return [
    sound,
    ...(common === null ? [] : [`+${common}`]),
    ...ends.map(({ skeleton }) => skeleton),
    ...(words.length > 1
      ? [...initialKeys(words), ...initialKeys(written), ...blendKeys(words)]
      : acronymKeys(form)),
  ];
}

/** The key under which an acronym, and the names whose initials it is, are found. */
export function acronymKey({ words }: OrganizationForm): string {
  return `=${words.join("").replace(/[.&]/g, "")}`;
}

function acronymKeys(form: OrganizationForm): readonly string[] {
  const letters = acronymKey(form).slice(1);
  return [`=${letters}`, ...(form.isAcronym && letters.length > 3 ? [`~${letters.slice(0, 2)}`] : [])];
}

/** "Ghana Cocoa Board" is found from "COCOBOD" by "co". */
function blendKeys(words: readonly string[]): readonly string[] {
  return words.slice(0, 2).map((word) => `~${word.slice(0, 2)}`);
}

const joiners = new Set("of the for and on in to de du des la le les del y e und der".split(" "));

function initialKeys(words: readonly string[]): readonly string[] {
  const initials = (list: readonly string[]) => `=${list.map((word) => word[0]).join("")}`;
  const main = words.filter((word) => !joiners.has(word));
  return [initials(words), initials(main), initials(main.slice(1))];
}
