/** Nouns for people: roles, kin, and words for a man, a woman, a child. */
import type { Language } from "../../english/english.ts";
import { factMemo, WordFact, wordFacts } from "../../entities/word-facts.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";

/** People that are no role. */
const people = wordSet(
  `person man woman boy girl child baby lady gentleman teenager adult youth guy human individual guest caller neighbour
  neighbor stranger native local citizen civilian survivor bystander migrant refugee patient tourist villager pensioner
  old-timer namesake he she one other another second first third victim witness`,
);

const FACTS = WordFact.roleNoun | WordFact.kin | WordFact.companion | WordFact.honorific;

/** Whether the token is a noun for a person. */
export function isPersonNoun(tokens: Tokens, token: number, language: Language): boolean {
  if (people.has(tokens.hash[token]!)) return true;
  return (wordFacts(factMemo(language), tokens, token) & FACTS) !== 0;
}
