/** Phrases that attribute without a verb: "as per the bulletin", "in the words of Ana Ruiz", "in her view". */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { type CueCandidate, CueShape } from "./cue-candidate.ts";

/** What somebody thinks or says: "in the view of", "by his own account". */
const viewWords =
  "words view opinion judgment judgement estimation reckoning account telling assessment estimate phrase";
const views = wordSet(viewWords);
/** With the words of `phraseCue` that are no views. */
export const phraseWords = wordSet(`${viewWords} per`);
const inOrBy = wordSet("in by");
const THE = hashWord("the");
const OF = hashWord("of");
const PER = hashWord("per");
const AS = hashWord("as");
const OWN = hashWord("own");
/** "In my view": nobody that the text tells of. */
const writers = wordSet("my our your");
const ACCOUNT = hashWord("account");
/** To the models such a phrase is as good as this. */
const LEMMA = "according to";
const ID = hashWord(LEMMA) | 0;

/** The phrase that attributes and has its last noun or preposition at a token; undefined where none has. */
export function phraseCue(tokens: Tokens, classes: Uint8Array, token: number): CueCandidate | undefined {
  const hash = tokens.hash[token]!;
  if (hash === PER) return asPer(tokens, classes, token);
  if (!views.has(hash) || token === 0) return undefined;
  const before = tokens.hash[token - 1]!;
  if (before === THE && token > 1 && inOrBy.has(tokens.hash[token - 2]!) && tokens.hash[token + 1] === OF)
    return cueAt(token - 2, token + 1);
  // "in her own words", "by Lund's account"
  const owner = ownerBefore(tokens, classes, token);
  return owner !== undefined && opensWithIn(tokens, owner) ? cueAt(token, token) : undefined;
}

/** The token before a view that says whose it is, "own" passed over: "'s", "her"; undefined where none does. */
function ownerBefore({ hash }: Tokens, classes: Uint8Array, view: number): number | undefined {
  const owner = hash[view - 1] === OWN ? view - 2 : view - 1;
  const found = classAt(classes, owner);
  return found === WordClass.genitive || found === WordClass.possessive ? owner : undefined;
}

const MAX_OWNER_TOKENS = 8;

/** Whether "in" or "by" stands before the phrase that owns the view, and nothing but its words between. */
function opensWithIn({ hash, sentenceOf }: Tokens, owner: number): boolean {
  for (let i = owner - 1; i >= 0 && owner - i <= MAX_OWNER_TOKENS && sentenceOf[i] === sentenceOf[owner]; i--)
    if (inOrBy.has(hash[i]!)) return true;
  return false;
}

/**
 * Whether a view stands where it attributes the sentence, at its beginning or behind a comma, and a comma or the end
 * behind it: "In her view, the road was shut". Other views are things: "found 40 euros in her account".
 */
export function isViewAside(tokens: Tokens, classes: Uint8Array, cue: CueCandidate): boolean {
  const owner = ownerOfView(tokens, classes, cue);
  if (owner === undefined || writers.has(tokens.hash[owner]!)) return false;
  const next = classAt(classes, cue.last + 1);
  if (next !== WordClass.comma && next !== WordClass.stop) return false;
  const begin = startOfView(tokens, owner);
  if (tokens.hash[begin] === Word.in && tokens.hash[cue.last] === ACCOUNT) return false;
  return hasFlag(tokens, begin, TokenFlag.sentenceStart) || classAt(classes, begin - 1) === WordClass.comma;
}

/** The "in" or "by" before the phrase that owns a view. */
export function startOfView({ hash }: Tokens, owner: number): number {
  let at = owner;
  while (at > 0 && !inOrBy.has(hash[at]!)) at--;
  return at;
}

/** The token before the view of a phrase that somebody owns: "'s", "her"; undefined for other cues. */
export function ownerOfView(
  tokens: Tokens,
  classes: Uint8Array,
  { first, last, shape }: CueCandidate,
): number | undefined {
  return shape === CueShape.according && first === last ? ownerBefore(tokens, classes, first) : undefined;
}

function asPer({ hash }: Tokens, classes: Uint8Array, token: number): CueCandidate | undefined {
  const isAs = token > 0 && hash[token - 1] === AS;
  const next = classAt(classes, token + 1);
  const names = next === WordClass.determiner || next === WordClass.name || next === WordClass.possessive;
  return isAs && names ? cueAt(token - 1, token) : undefined;
}

function cueAt(first: number, last: number): CueCandidate {
  return { first, last, lemma: LEMMA, id: ID, shape: CueShape.according };
}
