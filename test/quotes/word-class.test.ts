import { describe, expect, it } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { createCueLexicon } from "../../src/quotes/cues/cue-lexicon.ts";
import { classifyWords, createClassCache, WordClass } from "../../src/quotes/words/word-class.ts";
import { hashWord } from "../../src/text/hash.ts";
import { scan } from "../../src/text/scanner.ts";

const language = createLanguage();
const lexicon = createCueLexicon(language);

const none = { people: [], places: [], organizations: [] };

/** What is found of a text's words by the cache's and by its own. */
function classify(text: string, cache = createClassCache(lexicon, language)) {
  const tokens = scan(text);
  return classifyWords(tokens, indexNames(tokens, none), language, lexicon, cache);
}

const classNames = Object.keys(WordClass);

/** The classes of a text's tokens by name, cues with an exclamation mark. */
function show(text: string): string {
  const { classes, cueWords } = classify(text);
  const cues = new Set(cueWords);
  return Array.from(classes, (found, i) => classNames[found] + (cues.has(i) ? "!" : "")).join(" ");
}

describe("the class of a word", () => {
  it.each([
    [
      "closed classes, tags and cues",
      "The old mayor quickly said that the workers had not slept.",
      "determiner adjective noun adverb past! determiner determiner noun auxiliary negation past stop",
    ],
    [
      "pronouns of all kinds",
      "She told him who they saw near the mill.",
      "pronoun past! objectPronoun relative pronoun past! preposition determiner noun stop",
    ],
    [
      "an apostrophe that owns",
      "The players’ union and the boss’ car.",
      "determiner noun genitive noun conjunction determiner noun genitive noun stop",
    ],
    ["one for people alone before a colon", "Judge: it rains.", "noun colon pronoun verb stop"],
    ["not without a colon", "Judge him.", "verb objectPronoun stop"],
    ["nor a verb for no people", "Listen: it rains.", "verb colon pronoun verb stop"],
    [
      "a verb before a name that ends the sentence",
      "It rains, claims Ana Ruiz.",
      "pronoun verb comma verb! name name stop",
    ],
    ["not before a noun that ends it", "It rains, claims storm.", "pronoun verb comma noun! noun stop"],
    [
      "nor before a name that does not",
      "It rains, claims Ana Ruiz lost.",
      "pronoun verb comma noun! name name past stop",
    ],
    ["an apostrophe that owns, typewritten", "the dogs' bones", "determiner noun genitive noun"],
    [
      "an apostrophe before a mark owns nothing",
      "the dogs' , the dogs '",
      "determiner noun mark comma determiner noun mark",
    ],
    ["an apostrophe behind another letter", "the ox' cart", "determiner noun mark noun"],
    [
      "letters cut from a word",
      "Ana's dog won't bark; they've gone.",
      "name genitive noun auxiliary noun colon pronoun auxiliary past! stop",
    ],
    [
      "capitals: US and IT are no pronouns",
      "The US and IT offices met us in May.",
      "determiner name conjunction name noun past objectPronoun preposition time stop",
    ],
    [
      "all in capitals: US is a pronoun",
      "IT WAS US WHO WON",
      "pronoun auxiliary objectPronoun relative name",
    ],
    [
      "Will and May inside a sentence",
      "It may rain. May came. “Will you come?” Will asked.",
      "pronoun auxiliary verb stop auxiliary past stop mark auxiliary pronoun verb stop mark auxiliary past! stop",
    ],
    [
      "days are no names",
      "Monday was the first of March; weeks later it came at night.",
      "time auxiliary determiner adverb preposition time colon timeNoun adverb pronoun past preposition timeNoun stop",
    ],
    [
      "a headline's capitals make no names",
      "Mayor Says Council Must Rebuild Harbour Wall",
      "noun verb! name auxiliary name noun name",
    ],
    [
      "too few capitals for a headline",
      "Mayor Says council must rebuild Harbour wall",
      "noun name noun auxiliary noun name noun",
    ],
    ["names for a headline are too few", "Ana Ruiz Wrote Tom", "name name name name"],
    [
      "a sentence that begins like a headline",
      "Yesterday Ana Ruiz Met Tom Reed Near Lund Harbour and then left for home with friends",
      "timeNoun name name name name name name name name conjunction adverb adjective preposition noun preposition noun",
    ],
    [
      "a sentence of many names after a headline",
      "Mayor Says Council Must Rebuild Harbour Wall. Then Ana Met Tom.",
      "noun verb! name auxiliary name noun name stop adverb name name name stop",
    ],
    [
      "an unknown word that begins a sentence",
      "Zorbs said no, “Zorbs”.",
      "name past! determiner comma mark name mark stop",
    ],
    ["a known word in marks that begins a sentence", "“Critics said no.”", "mark noun past! noun mark"],
    [
      "a known word in marks inside a sentence",
      "The “Critics said no.”",
      "determiner mark name past! noun mark",
    ],
    [
      "endings of unknown words",
      "He zorbed, zorbal and zorbize, grubbily zorbing.",
      "pronoun past comma adjective conjunction verb comma adverb gerund stop",
    ],
    ["too short for an ending", "ly ing ed al", "noun noun noun noun"],
    [
      "words like endings",
      "Only the wily ally bring seed.",
      "adverb determiner adjective noun verb noun stop",
    ],
    [
      "hyphens and dashes",
      "The well-known co-op -- a 24-year-old -- paid $5 – or 3% — to us.",
      "determiner adverb hyphen adjective! noun hyphen noun dash determiner number hyphen timeNoun hyphen adjective dash past other number dash conjunction number other dash to objectPronoun stop",
    ],
    ["a hyphen behind a space", "a - b -c d- e", "determiner dash noun dash noun noun hyphen noun"],
    [
      "brackets, stops and colons",
      "(He [she] {it}): yes; no… no! now?",
      "openBracket pronoun openBracket pronoun closeBracket openBracket pronoun closeBracket closeBracket colon noun colon determiner stop determiner stop adverb stop",
    ],
    ["other letters", "市長 said so.", "name past! subordinator stop"],
    ["a link", "See www.example.org and ana@example.org now.", "verb! noun conjunction name adverb stop"],
    [
      "capitals inside",
      "The iPhone and eBay said so.",
      "determiner name conjunction name past! subordinator stop",
    ],
    [
      "letters behind letters",
      "Tony's car's gone, y'all'd.",
      "name genitive noun genitive past! comma noun auxiliary stop",
    ],
    [
      "marks behind an s are no apostrophes",
      'The "dogs" bark and “cats” sleep.',
      "determiner mark noun mark noun conjunction mark noun mark noun stop",
    ],
    [
      "two hyphens without spaces",
      "It rained--hard--today.",
      "pronoun past dash adjective dash timeNoun stop",
    ],
    [
      "rows of stops are no dashes",
      "It rained... No?! Yes!!",
      "pronoun past stop determiner stop stop name stop",
    ],
    [
      "four capitals and a small word make a headline",
      "Mayor Says Council Rebuilds harbour",
      "noun verb! name name noun",
    ],
    ["three capitals are too few", "Mayor Says Council in Lund", "noun verb! name preposition name"],
    [
      "two small words are too many",
      "Mayor Says Council Rebuilds harbour wall",
      "noun name name name noun noun",
    ],
    [
      "short words count for nothing",
      "Mayor Says Council to Go in on Rebuild or not",
      "noun verb! name to verb! preposition preposition name conjunction negation",
    ],
    [
      "a noun that is its clause's verb",
      "The map shows that it rained.",
      "determiner noun verb! determiner pronoun past stop",
    ],
    ["the same after a pronoun", "It holds nine boats.", "pronoun verb! determiner noun stop"],
    ["the same in the plural", "His guests laugh at it.", "possessive noun verb! preposition pronoun stop"],
    ["a past like its base form", "It bit her twice.", "pronoun past possessive adverb stop"],
    [
      "an adjective that is its clause's verb",
      "The cook pointed out a rat.",
      "determiner noun past! preposition determiner noun stop",
    ],
    ["before words in marks", "Peru vows “war” today", "name verb! mark noun mark timeNoun"],
    ["a verb of speech before a noun like a verb", "Samoan diver describes escape", "name noun verb! verb"],
    [
      "a compound whose clause has its verb",
      "The bank shares fell again.",
      "determiner noun noun past adverb stop",
    ],
    ["a heading's last noun", "Police records", "noun noun"],
    ["people are no verb", "The Lee voters in Graz", "determiner name noun preposition name"],
    ["no verb after an article", "The alarm rang.", "determiner noun past stop"],
    [
      "nor after an owner",
      "The inspector’s report notes it.",
      "determiner noun genitive noun! verb! pronoun stop",
    ],
    ["people named by a participle", "The accused wept.", "determiner noun! past stop"],
    ["the same before its noun", "The accused man wept.", "determiner past! noun past stop"],
    ["a short past that no lexicon knows", "He rued it.", "pronoun past pronoun stop"],
  ])("%s: %s", (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

/** The classes of the words, one story after another with one cache. */
function classesOf(...words: readonly string[]): readonly number[] {
  const cache = createClassCache(lexicon, language);
  return words.map((word) => classify(word, cache).classes[0]!);
}

describe("the cache of word classes", () => {
  it.each([
    ["costarring", "liquid"],
    ["declinate", "macallums"],
  ])("tells %s from %s, which has the same hash, in any order", (a, b) => {
    expect(hashWord(a)).toBe(hashWord(b));
    const alone = [...classesOf(a), ...classesOf(b)];
    expect(classesOf(a, b)).toEqual(alone);
    expect(classesOf(b, a)).toEqual(alone.toReversed());
  });
});
