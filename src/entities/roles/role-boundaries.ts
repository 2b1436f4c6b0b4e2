/** Words at which the description of a person begins or ends. */
import { monthNames, weekdayNames } from "../../english/calendar.ts";
import {
  closedWords,
  determiners,
  indefinitePronouns,
  independentPossessives,
  participialPrepositions,
} from "../../english/function-words.ts";
import { stringSet } from "../words.ts";

/** Function words, auxiliaries, times, verbs of speech: no noun phrase goes on past them. */
export const boundaries = stringSet(
  [
    closedWords,
    determiners,
    indefinitePronouns,
    independentPossessives,
    participialPrepositions,
    monthNames,
    weekdayNames.join(" ").toLowerCase(),
    "again ago already also currently done earlier even formerly here however instead just later maybe meanwhile moreover",
    "more much now only perhaps previously quite rather really recently same soon still then there till to today",
    "tomorrow tonight too unlike very yesterday",
    "according added adds asked asks beat called calls hit joined lost meets met named names reports said say says",
    "struck tell tells thanked told won writes wrote",
    "eminence excellency hh highness highnesses hm hrh majesty",
  ].join(" "),
);

/** What hangs on a noun phrase ends with them: “director of the institute who …”. */
export const clauseBoundaries = stringSet(`
  added after also although amid are argued as be because been before but can could during explained
  following had has have he his however i if is it may might must noted said saying says she since so stated
  than that they though till told unless until warned was we were when where which while who whom whose will
  would yet`);

/** Before a participle they show that it stands like an adjective: “the jailed leader”, “by exiled leader”. */
export const phraseOpeners = stringSet(`
  a about against also an and as behind between by for former from her his in including its like my of on or
  our than the their to toward towards with`);

/** Nouns like verbs that may stand before a title in capitals: “sports Minister”. */
export const nounsBeforeTitles = stringSet(`
  affairs arms communications economics finance head host lead mathematics news operations physics
  police politics relations rights sales services sports systems vice`);

/** Words in -ing that stand before a noun like adjectives. */
export const gerunds = stringSet(`
  accounting acting advertising aspiring attending banking boxing broadcasting building climbing commanding
  consulting contributing coordinating cycling defending dissenting engineering executing farming fishing
  founding gaming hiring housing incoming leading lobbying managing manufacturing marketing mining nursing
  operating outgoing planning presiding publishing racing recruiting reigning rising rowing ruling running
  sailing serving shipping sitting skiing sporting supervising surviving swimming trading training visiting
  working`);
