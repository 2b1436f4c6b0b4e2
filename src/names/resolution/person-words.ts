/** Words beside names that tell whose name it is. */
import { wordSet } from "./words.ts";

/** Forms of address, which are no roles. */
export const maleTitles = wordSet("mr mister sir lord herr monsieur m don señor senor signor baron count");
export const femaleTitles = wordSet(
  "mrs ms miss lady dame madame mme frau doña dona señora senora signora madam",
);

/** Roles that tell who is a man or a woman. */
export const maleRoles =
  wordSet(`king prince duke emperor pope father brother congressman spokesman chairman businessman
  salesman policeman fisherman councilman assemblyman actor sheikh sheik imam husband son uncle nephew grandfather`);
export const femaleRoles =
  wordSet(`queen princess duchess empress mother sister congresswoman spokeswoman chairwoman
  businesswoman policewoman councilwoman assemblywoman actress wife daughter aunt niece grandmother first-lady`);

/** Kin and friends. A person introduced as one of them is seldom the one whom the bare surname means. */
export const kin = wordSet(`
  aunt aunty boyfriend brother brothers children cousin dad daughter daughters father fiance fiancee fiancé
  fiancée friend girlfriend granddaughter grandfather grandmother grandparent grandson husband mom mother
  mum nephew niece parents relative sibling sister sisters son sons spouse stepdaughter stepfather
  stepmother stepson twin uncle widow widower wife`);

/** Words inside surnames that never stand for a person alone. */
export const particles =
  wordSet(`al el ul bin ibn bint binte binti ben de del della di da do dos das du des la le las los
  van von der den ter ten zu zum y e abu umm st san`);

export const suffixes = wordSet("jr sr ii iii iv phd md esq");

/** Titles that a tagger may take into a name: "Sheikh Hasina" is Hasina. */
export const leadingTitles =
  wordSet(`mr mrs ms miss dr prof professor sir dame lord lady madam madame sheikh sheikha imam
  rabbi king queen prince princess pope emperor sultan emir president senator sen rep gov general gen judge justice
  pastor father sister saint st democrat republican`);
