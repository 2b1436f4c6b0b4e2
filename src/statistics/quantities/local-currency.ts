/** Whose dollars, pounds or pesos a story speaks of: those of the country that its places and adjectives name most. */
import type { NameIndex } from "../../entities/name-index.ts";
import type { Tokens } from "../../text/tokens.ts";
import { currencyNations, plainCurrencies, sharedCurrencies } from "./shared-currencies.ts";

/** Tells the ISO 4217 code of a sum, given the code as read and the sum's words; the shared name ("peso") where nothing decides. */
export type LocalCurrency = (code: string, words: string) => string;

/** A dollar sign without the letters that say whose it is. */
const SIGN = /(?:^|[^A-Za-z.])\$/;
const names: ReadonlyMap<string, string> = new Map([
  ["rial", "riyal"],
  ["kronor", "krona"],
  ["kroner", "krone"],
  ...[...sharedCurrencies.keys()].map((name) => [name, name] as const),
]);
/** How many times as often as any other a country must be named. */
const DOMINANCE = 2;

export function localCurrency(tokens: Tokens, index: NameIndex): LocalCurrency {
  const settled = new Map<string, string>();
  return (code, words) => {
    const name = sharedName(words);
    if (name === null) return code;
    const known = settled.get(name);
    if (known !== undefined) return known;
    const found = settle(tokens, index, name);
    settled.set(name, found);
    return found;
  };
}

function sharedName(words: string): string | null {
  const [last = "", before = ""] = words.trim().split(/\s/).reverse();
  const name = names.get(last.toLowerCase().replace(/^.*-/, "").replace(/s$/, ""));
  if (name !== undefined) return /^\p{Lu}/u.test(before) ? null : name;
  return SIGN.test(words) ? "dollar" : null;
}

function settle(tokens: Tokens, index: NameIndex, name: string): string {
  const codes = sharedCurrencies.get(name)!;
  const votes = new Map<string, number>();
  const vote = (code: string | undefined, weight: number) => {
    if (code !== undefined) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  let isFirst = true;
  for (const { kind, entity } of index.all) {
    if (kind !== "place" || entity.country === null) continue;
    // The first place is the dateline's, or where the story begins.
    const code = codes.get(entity.country);
    vote(code ?? (name === "dollar" ? "USD" : undefined), isFirst ? 2 : 1);
    isFirst = false;
  }
  const known = new Set(codes.values());
  for (let i = 0; i < tokens.count; i++)
    for (const code of currencyNations.get(tokens.hash[i]!) ?? []) if (known.has(code)) vote(code, 1);
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  const plain = plainCurrencies.get(name) ?? name;
  if (first === undefined) return plain;
  return second === undefined || first[1] >= second[1] * DOMINANCE ? first[0] : plain;
}
