/** What a word can be in a noun phrase, as far as its form and compromise's lexicon tell. */
import type { Language } from "../../english/english.ts";
import { closedWords } from "../../english/function-words.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapital, isIn } from "../token-tests.ts";

/** Prepositions, conjunctions, pronouns, determiners, auxiliaries: a counted noun ends before them. */
const closed = wordSet(
  [
    closedWords,
    "a an the this that these those each every any no another such there here regarding to worth done also then now",
    "still already just even only too very ever again ago later earlier away back together apart past",
    "today yesterday tomorrow tonight whereby less fewer",
  ].join(" "),
);

/** Verbs that stand right after a counted noun too often to be taken for one. */
const verbs = wordSet(`
  said says say saying told tell tells including included include includes according followed following voted vote
  took take takes went go goes came come comes got get gets made make makes gave give gives left leave
  showed show found find died die remain remains remained live lived work worked
  began begin begins became become becomes felt feel feels thought think thinks believe believes want wants need
  seem seems saw see sees know knows knew met meet meets lost lose loses won win kept keep keeps held
  paid pay pays sent send sends spent spend spends ran run stood stand signed sign
  face faces faced await awaits awaited seek seeks sought attend attended flee fled survive survived arrive arrived
  oppose opposed disapprove approve abstain abstained belong belongs beat
  fell fall rose rise grew grow grows hit set backed back compared pending cast involving using having being making taking`);

/** Words that count people and things without looking like plurals. */
const plurals = wordSet(`
  people men women children police staff aircraft cattle sheep deer fish personnel crew troops youth offspring
  spacecraft livestock poultry salmon bison moose swine headquarters series species means crossroads barracks
  dead injured wounded missing killed hurt homeless unemployed jobless elderly faithful hospitalised hospitalized
  arrested detained infected displaced hungry more others feet teeth mice geese oxen lives wives knives wolves halves
  media data criteria phenomena bacteria alumni fungi nuclei stimuli syllabi schoolchildren grandchildren
  servicemen servicewomen policemen policewomen firemen fishermen businessmen businesswomen congressmen congresswomen
  gunmen militiamen clergymen lawmen airmen seamen Frenchmen Englishmen Irishmen councilmen spokesmen craftsmen
  horsemen salesmen workmen huntsmen women's electorate laity clergy infantry cavalry`);

/** Plurals that often modify another noun: "sports teams", "human rights groups". */
const modifyingPlurals = wordSet(`
  sports arms sales rights drugs news operations games communications savings goods customs securities systems
  electronics politics economics mathematics physics athletics women men weapons jobs careers crimes series
  police staff crew youth united states affairs services resources futures honours honors species overseas headquarters`);

const us = wordSet("us");

export type WordClass = "closed" | "verb" | "plural" | "noun" | "modifier" | "adverb";

/** The class of the token as a part of the phrase after a number. */
export function classifyWord(tokens: Tokens, index: number, language: Language): WordClass {
  // "900 US soldiers"
  if (isIn(tokens, index, closed))
    return hasFlag(tokens, index, TokenFlag.allCaps) && isIn(tokens, index, us) ? "modifier" : "closed";
  if (isIn(tokens, index, plurals)) return "plural";
  if (isIn(tokens, index, verbs)) return "verb";
  const word = wordAt(tokens, index).toLowerCase();
  return byForm(word, language.lexicon(word));
}

function byForm(word: string, tags: readonly string[]): WordClass {
  if (tags.includes("Plural") || tags.includes("Demonym")) return word.endsWith("s") ? "plural" : "modifier";
  if (tags.includes("PastTense") && !word.endsWith("ed")) return "verb";
  if (isClosedTag(tags) || word.length === 1) return "closed";
  if (tags.includes("Infinitive") && !tags.includes("Noun")) return "modifier";
  if (word.endsWith("ly") && !tags.includes("Adjective")) return "adverb";
  if (/[^sui]s$/.test(word) && word.length > 2 && !singularInS.test(word)) {
    return tags.includes("Singular") || tags.includes("Adjective") ? "noun" : "plural";
  }
  if (tags.includes("Adjective") || tags.includes("PastTense") || tags.includes("Participle"))
    return "modifier";
  if (/(?:ed|ing)$/.test(word)) return "modifier";
  return "noun";
}

/** Singulars in -s that the lexicon does not know. */
const singularInS = /^(?:gas|bus|plus|news|lens|canvas|atlas|bias|christmas|pyjamas)$/;

function isClosedTag(tags: readonly string[]): boolean {
  return tags.some((tag) =>
    /^(?:Preposition|Conjunction|Pronoun|Determiner|Copula|Auxiliary|Modal)$/.test(tag),
  );
}

/** Plurals without -s that modify only another plural: "cattle farmers", "data centres", but "12 cattle graze". */
const barePlurals = wordSet(
  "aircraft spacecraft cattle sheep deer fish salmon livestock poultry swine bison data media bacteria fungi infantry cavalry",
);
/** Whether a plural at the token modifies a plural behind it, as one with a capital may: "Los Angeles residents". */
export function modifiesPlural(tokens: Tokens, index: number): boolean {
  return isCapital(tokens, index) || isIn(tokens, index, barePlurals);
}

/** Whether a plural at the token rather modifies the next noun than ends the phrase. */
export function modifiesNext(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, modifyingPlurals);
}
