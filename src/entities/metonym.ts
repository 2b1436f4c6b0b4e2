/** Cities that stand for their governments: “Beijing said”, “Washington’s policy”. */

import type { Language } from "../english/english.ts";
import { Word } from "../english/words.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import { type MentionIndex, mentionFrom } from "./mention-index.ts";
import type { NameMention } from "./name-mention.ts";
import { lowerWord, stringSet } from "./words.ts";

/** What governments do and cities do not; the last three in the past tense, which compromise does not undo. */
const governmentVerbs =
  stringSet(`accuse acknowledge adhere admit agree announce annex argue assert back ban block buy
  call claim condemn consider counter criticise criticize declare demand denounce deny deploy dismiss expel express
  favour favor fear foil fund hope impose insist introduce invade maintain negotiate object offer oppose order pledge
  promise propose protest push recall reject recognise recognize refuse reiterate respond retaliate sanction say seek
  sign summon support suspect suspend threaten urge vow voice want warn welcome withdraw said sought bought`);

/** What governments have: “Beijing’s policies”, “Tehran’s nuclear program”. */
const governmentNouns =
  stringSet(`policy policies government push campaign ambassador ambassadors envoy diplomacy
  diplomats sanctions sanction stance position decision response claim claims demand demands offer proposal ally allies
  allegations accusation accusations tariffs military foreign interests ambitions influence strategy sovereignty
  rhetoric leadership regime warning relations embassy intervention veto invasion approach nuclear`);

/** What governments do to each other: “Washington accused Ankara of …”. */
const verbsToGovernments = stringSet(
  "accuse urge warn blame condemn criticise criticize press pressure threaten thank slam punish",
);

const helpers =
  stringSet(`has have had would will could may might must should is was are were did does do also not already
  again since later earlier long still now never first once been even soon too however meanwhile in turn`);

const placePrepositions =
  stringSet(`in at to from of near for through outside around into via visiting leaving the across
  beyond inside toward towards within throughout`);

const MAX_VERB_DISTANCE = 6;
const MAX_NOUN_DISTANCE = 5;

/**
 * Whether the mention stands for a government: it does what governments do (“Beijing, however, denied”, “Paris and
 * Rome have condemned”), has what governments have, or has done to it what governments do to each other.
 */
export function isMetonym(
  tokens: Tokens,
  { first, last }: NameMention,
  language: Language,
  names: MentionIndex,
): boolean {
  if (hasFlag(tokens, last + 1, TokenFlag.clitic)) return ownsPolicy(tokens, last + 2);
  const startsSentence = hasFlag(tokens, first, TokenFlag.sentenceStart);
  const before = startsSentence ? "" : lowerWord(tokens, first - 1);
  // After a preposition the city is a place, whatever the next verb: “officials in Beijing said”.
  if (placePrepositions.has(before)) return false;
  if (verbsToGovernments.has(language.infinitive(before))) return true;
  const other = hashAt(tokens, last + 1) === Word.and ? mentionFrom(names, last + 2) : undefined;
  const end = other?.type === "place" ? other.last : last;
  return doesPolicy(tokens, end + 1, language);
}

function doesPolicy(tokens: Tokens, from: number, language: Language): boolean {
  for (let i = from; i < Math.min(from + MAX_VERB_DISTANCE, tokens.count); i++) {
    if (hasFlag(tokens, i, TokenFlag.sentenceStart)) return false;
    const word = lowerWord(tokens, i);
    if (helpers.has(word) || word === "," || (word.length > 4 && word.endsWith("ly"))) continue;
    return isKind(tokens, i, TokenKind.word) && isVerbOfPolicy(tokens, i, word, language);
  }
  return false;
}

/** “Beijing, say experts”: after a comma only a helper leads to the city's own verb. */
function isVerbOfPolicy(tokens: Tokens, index: number, word: string, language: Language): boolean {
  if (!governmentVerbs.has(language.infinitive(word))) return false;
  return lowerWord(tokens, index - 1) !== "," || helpers.has(lowerWord(tokens, index - 2));
}

function ownsPolicy(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(from + MAX_NOUN_DISTANCE, tokens.count); i++) {
    if (hasFlag(tokens, i, TokenFlag.capital | TokenFlag.sentenceStart)) return false;
    if (governmentNouns.has(lowerWord(tokens, i))) return true;
    if (isKind(tokens, i, TokenKind.punctuation) && hasFlag(tokens, i + 1, TokenFlag.spaceBefore))
      return false;
  }
  return false;
}
