/** Offices that no list knows, told by what they are of: “X, the akim of the district,”. */
import { Word } from "../../english/words.ts";

import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { mentionFrom } from "../mention-index.ts";
import { WordFact } from "../word-facts.ts";
import { hashSet, startsWith } from "../words.ts";
import { factsAt, type Phrase, type StoryWords } from "./story-words.ts";

/** What has one at its head, or holds an office. */
const realms = wordSet(`
  district districts village town ward clan tribe valley community commune parish county province region city borough canton
  kingdom sultanate emirate chiefdom chieftaincy island islands area settlement municipality prefecture governorate state
  territory township quarter neighbourhood neighborhood council assembly court monastery temple mosque synagogue diocese
  church order guild lodge palace fortress herders elders villagers fishermen hamlet camp`);

/** What a person is called in a figure of speech, or is of a place without an office. */
const figures = wordSet(`
  toast scourge bane pillar pillars apple heart jewel shame linchpin lynchpin mainstay lifeblood bedrock epitome embodiment pride
  envy talk soul brains star hope face voice symbol conscience backbone darling pariah laughingstock cause source product victim
  last rest eldest first youngest oldest best worst size cradle birthplace edge side half child daughter son widow man woman
  girl boy day night year week eve morning afternoon summer winter spring autumn time rebel black only`);

const ARTICLES = hashSet("the this that");
const DETERMINERS = hashSet("the this that their his her its our");

/**
 * The description that begins at `start`, right after a name's comma: “the” and a word of which nothing is known, which heads
 * or keeps a place or a people that is named or said, and nothing but that up to the mark that closes it.
 */
export function unknownOffice(story: StoryWords, start: number): Phrase | undefined {
  const { tokens } = story;
  const head = start + 1;
  if (!ARTICLES.has(hashAt(tokens, start)) || !isUnknown(story, head)) return undefined;
  const of = head + 1;
  if (hashAt(tokens, of) !== Word.of || !sameSentence(tokens, start, of + 1)) return undefined;
  const last = endOfRealm(story, of + 1);
  return last !== undefined && startsWith(tokens, last + 1, ',.;:–—)(”"')
    ? { first: head, last, head }
    : undefined;
}

const KNOWN =
  WordFact.boundary |
  WordFact.past |
  WordFact.ing |
  WordFact.kin |
  WordFact.companion |
  WordFact.adjective |
  WordFact.noun |
  WordFact.pastTense;

/** A small word of which the lexicon says nothing. */
function isUnknown(story: StoryWords, index: number): boolean {
  const { tokens } = story;
  if (hasFlag(tokens, index, TokenFlag.capital) || figures.has(hashAt(tokens, index))) return false;
  return (factsAt(story, index) & KNOWN) === 0 && !hasFlag(tokens, index, TokenFlag.clitic);
}

/** The last token of a place by its name, or of “the district”, “his clan”. */
function endOfRealm({ tokens, names }: StoryWords, index: number): number | undefined {
  const named = mentionFrom(names, index);
  if (named?.type === "place") return named.last;
  if (!DETERMINERS.has(hashAt(tokens, index))) return undefined;
  return realms.has(hashAt(tokens, index + 1)) ? index + 1 : undefined;
}
