import type { Language } from "../../language/language.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";
import { lowerWord, wordSet } from "./words.ts";

/** What governments do and cities do not. */
const governmentVerbs =
  wordSet(`accuse acknowledge admit agree announce argue assert back ban block call claim condemn
  consider counter criticise criticize declare demand denounce deny dismiss expel express fear favour favor hope
  impose insist introduce maintain negotiate object offer oppose order pledge promise propose protest recall reject
  recognise recognize refuse reiterate respond retaliate sanction say seek sign summon support suspect suspend
  threaten urge vow voice want warn welcome withdraw`);

/** What governments have: "Beijing’s policies", "Washington’s export ban". */
const governmentNouns =
  wordSet(`policy policies government push campaign ambassador ambassadors envoy diplomacy diplomats
  sanctions sanction stance position decision response claim claims demand demands offer proposal ally allies
  allegations accusation accusations tariffs military foreign interests ambitions influence strategy sovereignty
  rhetoric leadership regime warning relations embassy intervention veto invasion approach`);

const helpers =
  wordSet(`has have had would will could may might must should is was are were did does do also not
  already again repeatedly strongly since later earlier long still now never quickly immediately formally officially
  publicly first finally once been`);

const VERB_WINDOW = 4;
const NOUN_WINDOW = 4;

/**
 * Whether a city stands for its government: it does what governments do ("Beijing accused", "Paris and Rome have
 * condemned") or has what governments have ("Washington’s policy").
 */
export function isMetonym(
  tokens: Tokens,
  { first, last }: NameMention,
  language: Language,
  firsts: ReadonlyMap<number, NameMention>,
): boolean {
  if (hasFlag(tokens, last + 1, TokenFlag.clitic)) return ownsPolicy(tokens, last + 2);
  if (isObject(tokens, first)) return false;
  const end = lowerWord(tokens, last + 1) === "and" ? (firsts.get(last + 2)?.last ?? last) : last;
  return doesPolicy(tokens, end + 1, language);
}

/** Behind a preposition the city is a place, whatever the next verb: "officials in Beijing said". */
function isObject(tokens: Tokens, first: number): boolean {
  if (first === 0 || hasFlag(tokens, first, TokenFlag.sentenceStart)) return false;
  return /^(in|at|to|from|of|near|for|through|outside|around|into|via|visiting|leaving|the)$/.test(
    lowerWord(tokens, first - 1),
  );
}

function doesPolicy(tokens: Tokens, from: number, language: Language): boolean {
  for (let i = from; i < Math.min(from + VERB_WINDOW, tokens.count); i++) {
    if (!isKind(tokens, i, TokenKind.word) || hasFlag(tokens, i, TokenFlag.sentenceStart)) return false;
    const word = lowerWord(tokens, i);
    if (helpers.has(word)) continue;
    return governmentVerbs.has(language.infinitive(word));
  }
  return false;
}

function ownsPolicy(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(from + NOUN_WINDOW, tokens.count); i++) {
    if (!isKind(tokens, i, TokenKind.word) || hasFlag(tokens, i, TokenFlag.capital)) return false;
    if (governmentNouns.has(lowerWord(tokens, i))) return true;
  }
  return false;
}
