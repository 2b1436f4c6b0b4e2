/**
 * The closed classes of English: words of grammar, to which no news adds any. Lists of words, parted by spaces; what
 * reads names, quotes and figures joins those that it needs.
 */

export const determiners =
  "the a an this that these those some any each every another no both either neither all many most several few other such one two three four five six seven eight nine ten";
/** How much or how many, without a figure. */
export const quantities = "dozens hundreds thousands millions half much more less";

export const possessives = "his her its their my our your whose";

/** Of those that are spoken of. */
export const thirdPossessives = "its their his her";

/** As subjects. */
export const pronouns = "he she they we i you it";
export const indefinitePronouns = "someone somebody everyone nobody anyone others";
export const objectPronouns = "him them me us";
export const reflexivePronouns = "himself herself themselves itself myself ourselves yourself";
export const independentPossessives = "mine hers theirs";
export const relativePronouns = "who which whom";
/** After "of" what some are a part of: "of whom 18", "two of those". */
export const wholes = "which whom these those them";
/** Nouns that are plural without an -s. */
export const irregularPlurals = "police people men women children";

export const prepositions =
  "of in on at by for with from about against into onto over under between through during without within among amid toward towards upon despite via per like near behind beyond across along around outside inside throughout off up down out as";
/** They look like verbs. */
export const participialPrepositions = "regarding concerning including";
/** Too rare for the models of quotes to know them. */
export const rarePrepositions =
  "alongside above below beneath beside besides except underneath versus vs vs.";

export const conjunctions = "and or but nor yet";
export const subordinators =
  "because if when while after before since until unless although though whether where why how what once whereas than so";

export const auxiliaries =
  "is are was were be been being am has have had having do does did will would can could may might must shall should";
/** With "not", as one token, and what the scanner cuts from the word before it. */
export const contractions =
  "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't 's 're 've 'll 'd 'm";

export const negations = "not never n't";

/** What no noun phrase holds but at its very start, whatever reads it. */
export const closedWords: string = [
  possessives,
  pronouns,
  objectPronouns,
  reflexivePronouns,
  relativePronouns,
  prepositions,
  rarePrepositions,
  conjunctions,
  subordinators,
  auxiliaries,
  contractions,
  negations,
].join(" ");

/** Adverbs that stand before or after a verb, or join two sentences. */
export const adverbs =
  "also then later now again still just even only ever often already soon too very once twice recently earlier here there ago instead meanwhile however perhaps maybe indeed back away together almost nearly about first last next";
