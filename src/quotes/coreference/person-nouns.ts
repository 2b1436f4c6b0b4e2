/** Nouns for people: roles, kin, and words for a man, a woman, a child. */
import type { Language } from "../../english/english.ts";
import { roleNouns } from "../../entities/roles/role-nouns.ts";
import { factMemo, WordFact, wordFacts } from "../../entities/word-facts.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";

/** People that are no role. */
const people = wordSet(
  `person man woman boy girl child baby lady gentleman teenager adult youth guy human individual guest caller neighbour
  neighbor stranger native local citizen civilian survivor bystander migrant refugee patient tourist villager pensioner
  namesake he she one other another second first third victim witness`,
);

const FACTS = WordFact.roleNoun | WordFact.kin | WordFact.companion | WordFact.honorific;

/** Several who speak with one voice, and people whose plural no ending shows. */
const groups = wordSet(
  `police people men women children family families crowd fans relatives parents officials villagers locals residents
  witnesses survivors members union team staff troops rebels crew crews squad cast band choir jury clergy public youth
  youths audience congregation delegation workforce personnel management leadership passengers siblings twins couple pair
  duo trio kin folk neighbours neighbors bosses chiefs heads nurses medics judges soldiers cops firefighters
  pupils students teachers mothers fathers sisters brothers wives husbands widows orphans victims patients peers allies
  aides colleagues comrades mates heirs activists lawmakers those others many some`,
);

/** Whether the word with this hash is several people, whatever its ending: "police", "family". */
export function isGroupNoun(hash: number): boolean {
  return groups.has(hash);
}

/** Whether the token is a noun for people who may speak: one, several, or a group. */
export function maySpeak(tokens: Tokens, token: number, language: Language): boolean {
  if (isPersonNoun(tokens, token, language) || isGroupNoun(tokens.hash[token]!)) return true;
  const word = wordAt(tokens, token).toLowerCase();
  if (!word.endsWith("s")) return false;
  const singular = language.singular(word);
  return (
    roleNouns.has(singular) ||
    /(?:er|or|ist|ian|ant|ent)$/.test(singular) ||
    language.lexicon(singular).includes("Actor")
  );
}

/** Whether the token is a noun for a person. */
export function isPersonNoun(tokens: Tokens, token: number, language: Language): boolean {
  if (people.has(tokens.hash[token]!)) return true;
  return (wordFacts(factMemo(language), tokens, token) & FACTS) !== 0;
}
