/**
 * Where names can stand: segments of a sentence that hold capitalised words and what may join them
 * ("University of the Arts", "al-Shabab", "Boeing 747"). One token in six; no features are made for the others.
 */
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { isCapitalShape, Shape } from "./shapes.ts";

/** Words, besides marks, that stand between the capitalised words of one name, in the languages that names come from. */
const joiners = wordSet(`
  of the and for in on at to with upon against st nd rd th & + / ' ’ . - – @
  de du des d la le les un et aux pour sur sous sans en lès
  del las los y e el para por con i da do dos das em na no com di della dello delle degli dei dalla per
  den der von vom zu zum zur für im am und uit van ten ter te het voor aan op och og för på av till til
  a o za dla nad pod pri u w z ja és pentru și ve için dan untuk bagi ng sa mga ya kwa cha wa ole arap ap nan agus yr të
  bin ibn bint al ul ur ud an as ash ad ar az es ould binti dela af aït ait mint`);

/** Lower-case words with which names begin. */
const openers = wordSet(`
  al el de du da di del della van von der den ter ten bin ibn ben abu as ash ad an ar at az northern southern
  eastern western central north south east west northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern sub upper lower mid greater la le les e i`);

/** Lower-case words with which names end: "Gulu district". */
const closers = wordSet(`
  region province county district peninsula sea river lake island islands party continent airport coast city state
  states village municipality university school hospital club league cup`);

/** Capitalised only because a sentence begins with them: alone they are never a name. */
export const functionWords = wordSet(`
  the i it he in we but this and a they that she there if as for what at his when after with however to while on
  these some even by her now no many during how all our why an those my despite just then not although let another
  since both yet of most other here instead their do from well still because though is among meanwhile over several
  yes only also its like once every or moreover perhaps maybe therefore until before under where which who whom whose
  you your are was were be been have has had can could would should must shall nor so such than too very each either
  neither few more less much others none any between against about into through without within throughout across
  along around behind below above near off out up down again further earlier later today yesterday tomorrow thus
  hence indeed nevertheless nonetheless otherwise besides additionally furthermore unlike according`);

const MAX_JOINERS = 3;

/** The first and last token of each segment, in pairs; none begins before the one before it ends. */
export function findCandidates(tokens: Tokens, shapes: Uint8Array): Int32Array {
  const segments: number[] = [];
  let free = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapitalShape(shapes[i]!)) continue;
    const sentence = tokens.sentenceOf[i]!;
    const floor = Math.max(free, tokens.sentences[sentence]!);
    const first = segmentStart(tokens, shapes, i, floor);
    const last = segmentEnd(tokens, shapes, i, tokens.sentences[sentence + 1]!);
    if (first !== last || !isFunctionWord(tokens, shapes, first)) segments.push(first, last);
    i = last;
    free = last + 1;
  }
  return Int32Array.from(segments);
}

/** A third of all segments are one such word. In capitals, WHO and IT are names. */
function isFunctionWord(tokens: Tokens, shapes: Uint8Array, index: number): boolean {
  const shape = shapes[index]!;
  return (shape === Shape.capital || shape === Shape.initial) && functionWords.has(tokens.hash[index]!);
}

function segmentEnd(tokens: Tokens, shapes: Uint8Array, first: number, limit: number): number {
  let last = first;
  for (let i = first + 1; i < limit && i - last <= MAX_JOINERS + 1; i++) {
    const shape = shapes[i]!;
    const afterNickname = i === last + 1 ? nameAfterNickname(tokens, shapes, i, limit) : -1;
    if (afterNickname >= 0) i = last = afterNickname;
    else if (isCapitalShape(shape) || (shape === Shape.number && i - last <= 2)) last = i;
    else if (i <= last + 2 && canClose(tokens, i, shape)) last = i;
    else if (!isJoiner(tokens, i, shape)) break;
  }
  return last;
}

const MAX_NICKNAME_TOKENS = 3;
/** Small words inside nicknames: “Billy the Fish”. */
const nicknameJoiners = wordSet("the of de del la el from in with");

/**
 * Where the name goes on after a nickname in marks, which begins at `open`: the "Alves" of «Saul "Canelo" Alves»; -1 where
 * none does. Parentheses may stand around the marks.
 */
export function nameAfterNickname(tokens: Tokens, shapes: Uint8Array, open: number, limit: number): number {
  const isBracketed = shapes[open] === Shape.opening;
  const mark = isBracketed ? open + 1 : open;
  if (shapes[mark] !== Shape.quote) return -1;
  let i = mark + 1;
  while (i < limit && i - mark <= MAX_NICKNAME_TOKENS && isPartOfNickname(tokens, shapes, i, mark)) i++;
  if (i === mark + 1 || shapes[i] !== Shape.quote) return -1;
  const next = isBracketed ? i + 2 : i + 1;
  if (isBracketed && shapes[i + 1] !== Shape.closing) return -1;
  // A mark that opens: what stands in it is no nickname of the name before, if it leans on the next word.
  const isClosing = tokens.end[i - 1] === tokens.start[i] && tokens.end[mark] === tokens.start[mark + 1];
  return isClosing && next < limit && isCapitalShape(shapes[next]!) ? next : -1;
}

function isPartOfNickname(tokens: Tokens, shapes: Uint8Array, index: number, mark: number): boolean {
  if (isCapitalShape(shapes[index]!)) return true;
  return index > mark + 1 && shapes[index] === Shape.lower && nicknameJoiners.has(tokens.hash[index]!);
}

function isJoiner(tokens: Tokens, index: number, shape: number): boolean {
  return shape === Shape.possessive || shape === Shape.comma || joiners.has(tokens.hash[index]!);
}

/** Takes in a number, "38th" too, or a lower-case opener before the first capital, with a hyphen between them or not. */
function segmentStart(tokens: Tokens, shapes: Uint8Array, first: number, floor: number): number {
  const isOrdinal = shapes[first - 2] === Shape.number && tokens.end[first - 2] === tokens.start[first - 1];
  if (isOrdinal && first - 2 >= floor && shapes[first - 1] === Shape.lower) return first - 2;
  const before = shapes[first - 1] === Shape.hyphen ? first - 2 : first - 1;
  return before >= floor && canOpen(tokens, before, shapes[before]!) ? before : first;
}

/** Whether a name may begin with the token. */
export function canOpen(tokens: Tokens, index: number, shape: number): boolean {
  return (
    isCapitalShape(shape) ||
    shape === Shape.number ||
    (shape === Shape.lower && openers.has(tokens.hash[index]!))
  );
}

/** Whether a name may end with the token. */
export function canClose(tokens: Tokens, index: number, shape: number): boolean {
  return (
    isCapitalShape(shape) ||
    shape === Shape.number ||
    (shape === Shape.lower && (closers.has(tokens.hash[index]!) || isHyphened(tokens, index)))
  );
}

/** The second half of "Ka-ki", nothing between. */
function isHyphened(tokens: Tokens, index: number): boolean {
  const hyphen = index - 1;
  return (
    hyphen > 0 &&
    tokens.start[index] === tokens.end[hyphen] &&
    tokens.start[hyphen] === tokens.end[hyphen - 1] &&
    tokens.text.charCodeAt(tokens.start[hyphen]!) === 0x2d
  );
}
