/** Words beside names that tell whose name it is. */
import { stringSet } from "./words.ts";

/** Forms of address, which are no roles. */
export const maleTitles = `mr mister sir lord herr monsieur m don señor senor signor baron count viscount earl shri sri alhaji pak bapak
  tuan encik dom senhor meneer mijnheer kyrios gospodin fra dato datuk haji master messrs`;
export const femaleTitles = `mrs ms miss lady dame madame mme frau doña dona señora senora signora madam smt shrimati kumari begum hajiya
  alhaja bu ibu puan kyria pani mevrouw fru frøken fröken freifrau gospozha gospođa mademoiselle mlle countess viscountess
  baroness datin señorita senhora signorina sheikha bibi`;

/** Written before a surname, and telling who of a couple is meant: "Mrs Okoro"; others, "Dr Lund". */
export const titlesOfGender = stringSet(`${maleTitles} ${femaleTitles}`);
export const formsOfAddress = stringSet(`${maleTitles} ${femaleTitles} dr prof`);

/** Roles that tell who is a man or a woman. */
export const maleRoles = `king prince duke emperor pope father brother congressman spokesman businessman
  salesman policeman fisherman councilman assemblyman actor imam husband son uncle nephew grandfather
  grandson stepfather stepson godfather boyfriend fiance fiancé widower bridegroom gentleman boy man dad monk archduke
  marquis viscount tsar sultan headmaster schoolmaster waiter steward landlord nobleman sportsman`;
export const femaleRoles = `queen princess duchess empress mother sister congresswoman spokeswoman chairwoman
  businesswoman policewoman councilwoman assemblywoman actress wife daughter aunt niece grandmother
  granddaughter stepmother stepdaughter godmother girlfriend fiancee fiancée widow bride girl woman mum mom nun abbess
  baroness countess archduchess marchioness sheikha tsarina headmistress schoolmistress waitress stewardess hostess
  heiress landlady ballerina seamstress heroine lady`;

/** Kin and friends. A person introduced as one of them is seldom the one whom the bare surname means. */
export const kin = stringSet(`
  aunt aunty boyfriend brother brothers children cousin dad daughter daughters father fiance fiancee fiancé
  fiancée friend girlfriend granddaughter grandfather grandmother grandparent grandson husband mom mother
  mum nephew niece parents relative sibling sister sisters son sons spouse stepdaughter stepfather
  stepmother stepson twin uncle widow widower wife`);

/** Words inside surnames that never stand for a person alone. */
export const particles =
  stringSet(`al el ul bin ibn bint binte binti ben de del della di da do dos das du des la le las los
  van von der den ter ten zu zum y e abu umm st san wa ole arap op dei degli und ould`);

/** Father and son, the second and the third: two of them are two people. */
export const generations = stringSet("jr sr ii iii iv");
export const suffixes: ReadonlySet<string> = new Set([...generations, "phd", "md", "esq"]);

/** What a tagger may take into a name before it: titles, and words that begin a sentence. */
export const leadingWords = stringSet(`
  ag and as because but dame democrat dr emir emperor father for gen general gov if imam judge justice king lady lord
  madam madame miss mr mrs ms on pastor pope pres president prince princess prof professor queen rabbi rep republican
  saint sen senator sheikh sheikha since sir sister st sultan though when while with`);

/** Short forms of English given names that are not their beginnings, as "Rob" is. */
export const shortNames: ReadonlyMap<string, string> = new Map(
  `andy andrew, becky rebecca, bill william, bob robert, bobby robert, chuck charles, dave david, dick richard,
  hank henry, jack john, jim james, jimmy james, joe joseph, josh joshua, kate katherine, larry lawrence, liz elizabeth,
  maggie margaret, mike michael, peggy margaret, sandy sandra, steve stephen, ted edward, tony anthony`
    .split(/,\s+/)
    .map((pair) => pair.split(" ") as [string, string]),
);
