/** Words beside a name that tell a place from a body: general knowledge of English, with points for a place. */
import { hashWord } from "../../text/hash.ts";
import { wordMap, wordSet, wordsOf } from "../../text/word-table.ts";

type Table = readonly (readonly [points: number, words: string])[];

function tableOf(table: Table): ReturnType<typeof wordMap<number>> {
  return wordMap(
    table.flatMap(([points, words]) => wordsOf(words).map((word) => [hashWord(word), points] as const)),
  );
}

/** Right before a name. */
export const prepositions = tableOf([
  [4, "near outside downtown off"],
  [3, "in around across throughout"],
  [2, "at from to into through via towards toward between on beyond inside"],
  [4, "northern southern eastern western"],
]);
/** “shares in Zorvan”, “trust in Zorvan”: before the preposition they say that no place follows. */
export const stakes =
  wordSet(`share shares stake stakes stock interest interests confidence trust trusts faith belief believe believes
  believed invest invests invested investing investment investments holding holdings bonds money position role`);
/** “a bus to Adair”, “the road from Adair”. */
export const ways =
  wordSet(`road roads train trains bus buses flight flights ferry ferries highway railway motorway route way flew flown
  fly drove drive driven travelled traveled travels sailed service services trip trips journey walk walked moved return returned
  flee fled back`);
/** “the mayor of Adair”, “north of Adair”. */
export const before = tableOf([
  [
    6,
    "town towns village villages city district suburb port hamlet county province region island islands parish municipality",
  ],
  [5, "mayor residents streets outskirts suburbs inhabitants villagers people townspeople"],
  [
    3,
    "north south east west northeast northwest southeast southwest centre center parts part area hills coast",
  ],
]);
/** “Adair residents”, “the Adair area”, “the Adair mine”. */
export const after = tableOf([
  [
    6,
    "residents resident villagers villager mayor councillor councillors councilor alderman publican ratepayers native locals mp",
  ],
  [
    4,
    "area district region neighbourhood neighborhood suburb constituency township council border parish road bypass junction",
  ],
  [
    4,
    "mine quarry dam oilfield gasfield beach harbour harbor port coast valley river lake volcano forest crossing reservoir",
  ],
  [2, "plant factory refinery works site campus brewery mill shipyard smelter depot barracks prison"],
  [-6, "shares stock shareholders investors shareholder executives"],
  [
    -4,
    "director coach captain chairman chairwoman chief boss spokesman spokeswoman spokesperson ceo founder employees",
  ],
  [-2, "which whose"],
]);
/** After the possessive. */
export const owned = tableOf([
  [
    5,
    "mayor libraries library streets residents people population beaches harbour harbor villagers inhabitants fishermen",
  ],
  [
    3,
    "port market cathedral suburbs outskirts slums roads schools airport hospitals centre council waterfront",
  ],
  [3, "north south east west northern southern eastern western old only main"],
]);
/** “the Adair school board”. */
export const civicBodies = wordSet("school city town county fire police parish district village health");
export const civicHeads = wordSet("board council department hall district commissioners supervisors brigade");
export const inhabitants = wordSet("people residents inhabitants villagers households souls");
export const havers = wordSet("has had with counts");
export const units = wordSet("unit subsidiary arm division affiliate");
