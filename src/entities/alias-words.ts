/** Words that say what somebody or something is also called. */
import { hashWord } from "../text/hash.ts";
import { hashSet } from "./words.ts";

const sure = "aka a.k.a alias nicknamed dubbed";

/** Right before another name, whatever the tagger made of the words: “Ada Obi, alias Addy”. */
export const sureAliasCues = hashSet(sure);
/** These, and what is said of other things as well, “born Monday”: they count before what the tagger read as a name. */
export const aliasCues = hashSet(`${sure} né née nee born styled christened`);
export const KNOWN = hashWord("known");
/** How far behind “known” its “as” may stand: “known to the older fans of the club as”. */
export const MAX_KNOWN = 7;
/** “whom everyone calls Capi”; before marks also “whom friends nickname “Capi””. */
export const callers = hashSet("call calls called nickname nicknames");
/** “by its French initials STN”, “his stage name Addy”. */
export const nameNouns = hashSet(
  "name nickname pseudonym moniker sobriquet handle codename initials acronym guerre plume",
);
/** Between a word that leads on to another name and that name: “is known as simply Addy”. */
export const aliasArticles = hashSet("the a simply just only");
