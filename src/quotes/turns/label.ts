/** Labels of transcripts: "Q:", "THE COURT:", "Sen. Paul Ward (R-OH):", "LAM (voice-over):". */
import type { NameIndex, PlacedName } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";

/** What may introduce a turn: it names who speaks in it. */
export interface Label {
  /** `voice`: somebody by what they do ("REPORTER"). */
  readonly kind: "question" | "answer" | "name" | "voice";
  /** The first and last token of the name, titles left in, roles and brackets left out. */
  readonly first: number;
  readonly last: number;
  /** The first token of what is said. */
  readonly next: number;
  readonly caps: boolean;
  /** The tagger's name in it. */
  readonly name: PlacedName | undefined;
}

/** Those who speak in transcripts without a name. */
const voices = wordSet(
  `reporter reporters journalist question questioner answer interviewer interviewee host presenter moderator anchor
  announcer narrator operator caller speaker chair chairman chairwoman court judge counsel clerk prosecutor prosecution
  defence defense witness translator interpreter audience crowd male female man woman voice unidentified unknown analyst
  correspondent guest panelist panellist member members delegate lawyer attorney officer editor foreperson foreman`,
);

/** Small words inside names and voices. */
const particles = wordSet("of de da do la le van der den von al el bin ibn the and for");

const Q = hashWord("q");
const A = hashWord("a");
const MAX_LABEL_TOKENS = 24;
const MAX_NAME_TOKENS = 7;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const STOP = 0x2e;
const HYPHEN = 0x2d;

/** The label that begins at a token, if one does. */
export function labelAt(tokens: Tokens, names: NameIndex, at: number): Label | undefined {
  const short = shortLabel(tokens, at);
  if (short !== undefined) return short;
  const first = afterTime(tokens, at);
  const last = endOfName(tokens, first);
  if (last < first) return undefined;
  const next = afterColon(tokens, last + 1, hasFlag(tokens, last, TokenFlag.allCaps));
  if (next === undefined) return undefined;
  const caps = isCaps(tokens, first, last);
  const name = names.at(last);
  const kind = isVoice(tokens, first, last) ? "voice" : "name";
  return { kind, first, last, next, caps, name };
}

/** "Q:", "A.": letters that stand for question and answer. */
function shortLabel(tokens: Tokens, at: number): Label | undefined {
  if (tokens.kind[at] !== TokenKind.word || !hasFlag(tokens, at, TokenFlag.capital)) return undefined;
  const length = tokens.end[at]! - tokens.start[at]!;
  const isAbbreviated = length === 2 && tokens.text.charCodeAt(tokens.end[at]! - 1) === STOP;
  const isMarked = length === 1 && unitAt(tokens, at + 1) === COLON;
  if (!isAbbreviated && !isMarked) return undefined;
  const letter = tokens.text[tokens.start[at]!]!.toLowerCase();
  const hash = hashWord(letter);
  if (hash !== Q && hash !== A) return undefined;
  const kind = hash === Q ? "question" : "answer";
  return { kind, first: at, last: at, next: at + (isMarked ? 2 : 1), caps: true, name: undefined };
}

/** After "10:32" and a dash at the beginning of a log's line. */
function afterTime(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 4 && (tokens.kind[next] === TokenKind.number || unitAt(tokens, next) === COLON)) next++;
  if (next === at) return at;
  return tokens.kind[next] === TokenKind.punctuation ? next + 1 : next;
}

/** The last token of a run of capitalised words; `first - 1` where none begins. */
function endOfName(tokens: Tokens, first: number): number {
  let last = first - 1;
  const cap = Math.min(tokens.count, first + MAX_NAME_TOKENS);
  for (let i = first; i < cap; i++) {
    if (i > first && hasFlag(tokens, i, TokenFlag.lineBefore)) break;
    const isJoint = unitAt(tokens, i) === HYPHEN || particles.has(tokens.hash[i]!);
    if (i > first && isJoint && !hasFlag(tokens, i, TokenFlag.capital)) continue;
    if (tokens.kind[i] !== TokenKind.word || !hasFlag(tokens, i, TokenFlag.capital)) break;
    last = i;
  }
  return last;
}

/**
 * The token after the label's colon; brackets and, after a comma, a role may stand before it. Undefined where no
 * colon follows in the line.
 */
function afterColon(tokens: Tokens, from: number, caps: boolean): number | undefined {
  let depth = 0;
  let inRole = false;
  const cap = Math.min(tokens.count, from + MAX_LABEL_TOKENS);
  for (let i = from; i < cap; i++) {
    if (hasFlag(tokens, i, TokenFlag.lineBefore)) return undefined;
    const unit = unitAt(tokens, i);
    if (unit === OPEN) depth++;
    else if (unit === CLOSE) depth--;
    else if (depth > 0) continue;
    else if (unit === COLON) return i + 1;
    else if (unit === COMMA) inRole = true;
    else if (!inRole || (caps && isSmall(tokens, i))) return undefined;
  }
  return undefined;
}

/** A word in small letters: no part of a role in capitals. */
function isSmall(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.word && !hasFlag(tokens, i, TokenFlag.capital);
}

function isCaps(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const isLong = tokens.end[i]! - tokens.start[i]! > 2;
    if (tokens.kind[i] === TokenKind.word && isLong && !hasFlag(tokens, i, TokenFlag.allCaps))
      return isTitle(tokens, i, last);
  }
  return true;
}

/** "Mr. REED": a title before capitals. */
function isTitle(tokens: Tokens, i: number, last: number): boolean {
  return i < last && hasFlag(tokens, i, TokenFlag.abbreviation) && hasFlag(tokens, last, TokenFlag.allCaps);
}

function isVoice(tokens: Tokens, first: number, last: number): boolean {
  return voices.has(tokens.hash[last]!) || voices.has(tokens.hash[first]!);
}
