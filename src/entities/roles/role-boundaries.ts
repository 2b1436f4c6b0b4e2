/** Words at which the description of a person begins or ends. */
import { stringSet } from "../words.ts";

/** Function words, auxiliaries, times, verbs of speech: no noun phrase goes on past them. */
export const boundaries = stringSet(`
  a about above according across added adds after again against ago all along alongside already also
  although am amid among an and another any april are around as asked asks at august be beat because been
  before behind being below beneath beside besides between beyond both but by called calls can could
  currently december despite did do does done down during each earlier eight either eminence even every
  excellency except february few five for formerly four friday from had has have having he her here herself
  hh highness highnesses him himself his hit hm how however hrh i if in including inside instead into is it
  its january joined july june just later like lost majesty many march may maybe me meanwhile meets met
  might monday more moreover most much must my n't named names near neither never nine no nor not november
  now october of off on once one only onto or other our out outside over per perhaps previously quite rather
  really recently reports said same saturday say says september seven several shall she should since six so
  some soon still struck such sunday tell tells ten than thanked that the their them themselves then there
  these they this those though three through throughout thursday till to today told tomorrow tonight too
  toward towards tuesday two under unless unlike until up upon us very via was we wednesday were what when
  where whether which while who whom whose why will with within without won would writes wrote yesterday yet
  you your`);

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
