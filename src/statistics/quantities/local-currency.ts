/** Whose dollars, pounds or pesos a story speaks of: those of the country that its places and adjectives name most. */
import type { NameIndex } from "../../entities/name-index.ts";
import type { Tokens } from "../../text/tokens.ts";
import { isCapital } from "../token-tests.ts";
import { countryHints, currencyNations, plainCurrencies, sharedCurrencies } from "./shared-currencies.ts";

/**
 * Tells the ISO 4217 code of a sum, given the code as read and the sum's words; the shared name ("peso") where nothing decides,
 * null where a letter ("K500") is money in no country of the story.
 */
export type LocalCurrency = (code: string, words: string) => string | null;

/** A dollar sign without the letters that say whose it is. */
const SIGN = /(?:^|[^A-Za-z.])\$(?![A-Za-z])/;
const names: ReadonlyMap<string, string> = new Map([
  ["kronor", "krona"],
  ["kroner", "krone"],
  ["kr.", "kr"],
  ["lei", "leu"],
  ["rouble", "ruble"],
  ...[...sharedCurrencies.keys()].map((name) => [name, name] as const),
]);
/** How many times as often as any other a country must be named. */
const DOMINANCE = 2;

export function localCurrency(tokens: Tokens, index: NameIndex): LocalCurrency {
  const settled = new Map<string, string>();
  return (code, words) => {
    const name = sharedName(words);
    if (name === null) return code;
    const known = settled.get(name) ?? settle(tokens, index, name);
    settled.set(name, known);
    if (known === code && letters.has(code)) return null;
    // "Sh500": what the short form means where no place decides.
    return known === name && shortForm(words) !== undefined ? code : known;
  };
}

/** Letters that stand for a currency in its countries alone. */
const letters: ReadonlySet<string> = new Set(["k", "m", "e", "l", "q", "d", "bs"]);

/** Short forms before a sum that several countries use. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["rs", "rupee"],
  ["rs.", "rupee"],
  ["sh", "shilling"],
  ["shs", "shilling"],
  ["cfa", "franc"],
  ["fcfa", "franc"],
  ["kr", "kr"],
  ["kr.", "kr"],
  ["¥", "yen"],
  ["￥", "yen"],
  ["p", "p"],
  ["bs.", "bs"],
  ...[...letters].map((letter) => [letter, letter] as const),
]);

function shortForm(words: string): string | undefined {
  return shortForms.get((/^[^\d\s]+/.exec(words)?.[0] ?? "").toLowerCase());
}

function sharedName(words: string): string | null {
  const short = shortForm(words);
  if (short !== undefined) return short;
  const [last = "", before = ""] = words.trim().split(/\s/).reverse();
  const name = names.get(last.toLowerCase().replace(/^.*-/, "").replace(/s$/, ""));
  if (name !== undefined) return /^\p{Lu}/u.test(before) ? null : name;
  return SIGN.test(words) ? "dollar" : null;
}

function settle(tokens: Tokens, index: NameIndex, name: string): string {
  const votes = new Map<string, number>();
  for (const [code, weight] of ballots(tokens, index, name)) votes.set(code, (votes.get(code) ?? 0) + weight);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  const plain = plainCurrencies.get(name) ?? name;
  if (first === undefined) return plain;
  if (second === undefined || first[1] >= second[1] * DOMINANCE) return first[0];
  // Between Karachi and Kathmandu a rupee is not India's; dollars are America's wherever nothing else decides.
  return name === "dollar" || votes.has(plain) ? plain : name;
}

type Ballot = readonly [code: string, weight: number];

/** The votes of the story's places, adjectives and other words of a country. */
function ballots(tokens: Tokens, index: NameIndex, name: string): readonly Ballot[] {
  const codes = sharedCurrencies.get(name)!;
  const hinted = name === "dollar" ? [] : hintedCountries(tokens).map((country) => codes.get(country));
  // "us" and "a Swiss bank": a word of a nation has a capital.
  const adjectives: string[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (isCapital(tokens, i))
      for (const code of currencyNations.get(tokens.hash[i]!) ?? []) adjectives.push(code);
  const known = new Set(codes.values());
  return [
    ...placeBallots(index, codes, name === "dollar" ? "USD" : undefined),
    ...hinted.flatMap((code): Ballot[] => (code === undefined ? [] : [[code, 1]])),
    ...adjectives.filter((code) => known.has(code)).map((code): Ballot => [code, 1]),
  ];
}

/** The first place is the dateline's, or where the story begins: it counts twice. */
function placeBallots(
  index: NameIndex,
  codes: ReadonlyMap<string, string>,
  other: string | undefined,
): readonly Ballot[] {
  const countries = index.all.flatMap(({ kind, entity }) =>
    kind === "place" && entity.country !== null ? [entity.country] : [],
  );
  return countries.flatMap((country, i): Ballot[] => {
    const code = codes.get(country) ?? other;
    return code === undefined ? [] : [[code, i === 0 ? 2 : 1]];
  });
}

/** The countries that words of the story speak for, each word once. */
function hintedCountries(tokens: Tokens): readonly string[] {
  const seen = new Set<number>();
  const countries: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const country = isCapital(tokens, i) ? countryHints.get(tokens.hash[i]!) : undefined;
    if (country === undefined || seen.has(tokens.hash[i]!)) continue;
    seen.add(tokens.hash[i]!);
    countries.push(country);
  }
  return countries;
}
