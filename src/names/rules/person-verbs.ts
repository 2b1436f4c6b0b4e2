/** Verbs whose subject is somebody. General knowledge of English. */
import { wordSet } from "../../text/word-table.ts";

/** What people do and places do not. */
const verbs = `
  said says told tells asked asks added replied wrote writes recalled insisted admitted denied argued joked laughed wept cried
  smiled nodded shrugged thinks thought believes believed knows knew hopes hoped wants wanted plans planned decided promised
  teaches taught works worked studies studied lives lived drives drove walks walked ran runs sings sang plays played
  coaches coached withdrew withdraws quit quits stepped pulled owns bought married divorced died resigned retired testified pleaded apologised apologized confessed
  won wins beat beats met meets thanked joined leads led wore wears carries carried sat stood spoke speaks earned
  refused agreed voted scored called phoned left escaped survived fled vowed warned explained claimed`;
export const deeds = wordSet(verbs);
/** These, and auxiliaries, which any subject may have: for words that are nothing but a name. */
export const doings = wordSet(`${verbs} was is will would has had were are`);
