/** What the tagger sees of one token inside a stretch. */
import { lowerUnit } from "../text/characters.ts";
import { mixHash } from "../text/hash.ts";
import { Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";

export const tokenTemplates = [
  "shape",
  "word",
  "wordShape",
  "word-1",
  "word+1",
  "word-2",
  "word+2",
  "bigram-",
  "bigram+",
  "around",
  "bigram-2",
  "bigram+2",
  "shapes3",
  "shapes5",
  "shapeWord-1",
  "shapeWord+1",
  "prefix2",
  "prefix3",
  "prefix4",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "suffix-1",
  "suffix+1",
  "kind",
  "kindShapes",
  "before",
  "after",
  "groupLast",
  "groupFirst",
  "match",
  "matchShape",
  "classes",
  "classes-1",
  "classes+1",
  "classes3",
  "cue",
  "cue-1",
  "cue+1",
  "cue-2",
  "cueBoth",
  "habit",
  "lower",
  "ending",
  "endingClass",
  "starting",
  "acronym",
  "place",
  "lineShape",
  "matchCue",
  "groupSize",
  "wordBefore",
  "cluster",
  "cluster-1",
  "cluster+1",
  "suffixes",
  "lengthShape",
] as const;

const T = templates(tokenTemplates);

/** Room enough for the features of one token. */
export const MOST_TOKEN_FEATURES = 128;

const BOUNDARY = 0x5bd1e995;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Scratch for affix hashes, so that none is allocated. */
const affixes = new Uint32Array(8);

/** Writes the features of token `i` in the sentence [from, to) to `out`; returns how many. */
export function tokenFeatures(
  view: StoryView,
  i: number,
  from: number,
  to: number,
  out: Uint32Array,
): number {
  const { shapes, words, cues, classes, matchClasses, matchPart, kinds, tokens, memory } = view;
  let n = 0;
  const has1 = i - 1 >= from;
  const has2 = i - 2 >= from;
  const next1 = i + 1 < to;
  const next2 = i + 2 < to;
  const w = words[i]!;
  const p1 = has1 ? words[i - 1]! : BOUNDARY;
  const p2 = has2 ? words[i - 2]! : BOUNDARY;
  const n1 = next1 ? words[i + 1]! : BOUNDARY;
  const n2 = next2 ? words[i + 2]! : BOUNDARY;
  const s = shapes[i]!;
  const sp1 = has1 ? shapes[i - 1]! : Shape.none;
  const sp2 = has2 ? shapes[i - 2]! : Shape.none;
  const sn1 = next1 ? shapes[i + 1]! : Shape.none;
  const sn2 = next2 ? shapes[i + 2]! : Shape.none;
  const shapes3 = (sp1 << 10) | (s << 5) | sn1;
  const kind = kinds[tokens.sentenceOf[i]!]!;
  const length = Math.min(tokens.end[i]! - tokens.start[i]!, 8);

  out[n++] = mixHash(T.shape, s);
  out[n++] = mixHash(T.word, w);
  out[n++] = mixHash(mixHash(T.wordShape, w), (s << 2) | kind);
  out[n++] = mixHash(T["word-1"], p1);
  out[n++] = mixHash(T["word+1"], n1);
  out[n++] = mixHash(T["word-2"], p2);
  out[n++] = mixHash(T["word+2"], n2);
  out[n++] = mixHash(mixHash(T["bigram-"], p1), w);
  out[n++] = mixHash(mixHash(T["bigram+"], w), n1);
  out[n++] = mixHash(mixHash(T.around, p1), n1);
  out[n++] = mixHash(mixHash(T["bigram-2"], p2), p1);
  out[n++] = mixHash(mixHash(T["bigram+2"], n1), n2);
  out[n++] = mixHash(T.shapes3, shapes3);
  out[n++] = mixHash(T.shapes5, (sp2 << 20) | (shapes3 << 5) | sn2);
  out[n++] = mixHash(mixHash(T["shapeWord-1"], p1), s);
  out[n++] = mixHash(mixHash(T["shapeWord+1"], n1), s);
  out[n++] = mixHash(T.lengthShape, (s << 4) | length);

  affixHashes(view, i);
  for (let k = 0; k < 3; k++) out[n++] = mixHash(mixHash(T.prefix2 + k, affixes[k]!), s);
  for (let k = 3; k < 7; k++) out[n++] = mixHash(mixHash(T.suffix1 + k, affixes[k]!), s);
  const suffix = affixes[5]!;
  if (has1) {
    affixHashes(view, i - 1);
    out[n++] = mixHash(mixHash(T["suffix-1"], affixes[5]!), sp1);
    out[n++] = mixHash(mixHash(T.suffixes, affixes[5]!), suffix);
  }
  if (next1) {
    affixHashes(view, i + 1);
    out[n++] = mixHash(mixHash(T["suffix+1"], affixes[5]!), sn1);
  }

  const isFirst = i === from ? 1 : 0;
  out[n++] = mixHash(T.kind, (kind << 6) | (isFirst << 5) | s);
  out[n++] = mixHash(T.kindShapes, (kind << 16) | (isFirst << 15) | shapes3);
  out[n++] = mixHash(T.place, (Math.min(i - from, 7) << 6) | (Math.min(to - i, 7) << 3) | kind);

  const g0 = memory.groupFirst[i]!;
  if (g0 !== -1) {
    const g1 = memory.groupLast[i]!;
    const fromStart = Math.min(i - g0, 3);
    const fromEnd = Math.min(g1 - i, 3);
    const place = (fromStart << 2) | fromEnd;
    const before = g0 > from ? words[g0 - 1]! : BOUNDARY;
    const after = g1 + 1 < to ? words[g1 + 1]! : BOUNDARY;
    out[n++] = mixHash(mixHash(T.before, before), place);
    out[n++] = mixHash(mixHash(T.after, after), place);
    out[n++] = mixHash(mixHash(T.groupLast, words[g1]!), fromEnd);
    out[n++] = mixHash(mixHash(T.groupFirst, words[g0]!), fromStart);
    out[n++] = mixHash(T.groupSize, (place << 8) | (Math.min(g1 - g0, 7) << 5) | s);
    if (g0 - 2 >= from) out[n++] = mixHash(mixHash(mixHash(T.wordBefore, words[g0 - 2]!), before), place);
  }

  const c = classes[i]!;
  const m = matchClasses[i]!;
  const part = matchPart[i]!;
  const cp1 = has1 ? classes[i - 1]! : 0;
  const cn1 = next1 ? classes[i + 1]! : 0;
  const q = cues[i]!;
  const qp1 = has1 ? cues[i - 1]! : 15;
  const qn1 = next1 ? cues[i + 1]! : 15;
  out[n++] = mixHash(T.match, (m << 3) | part);
  out[n++] = mixHash(T.matchShape, (m << 12) | (part << 9) | (s << 2) | kind);
  out[n++] = mixHash(mixHash(T.matchCue, (m << 3) | part), (qp1 << 4) | qn1);
  out[n++] = mixHash(T.classes, c);
  out[n++] = mixHash(mixHash(T["classes-1"], cp1), s);
  out[n++] = mixHash(mixHash(T["classes+1"], cn1), s);
  out[n++] = mixHash(mixHash(mixHash(T.classes3, cp1), c), cn1);
  out[n++] = mixHash(T.cue, (q << 5) | s);
  out[n++] = mixHash(T["cue-1"], (qp1 << 5) | s);
  out[n++] = mixHash(T["cue+1"], (qn1 << 5) | s);
  if (has2) out[n++] = mixHash(T["cue-2"], (cues[i - 2]! << 9) | (qp1 << 5) | s);
  out[n++] = mixHash(T.cueBoth, (qp1 << 8) | (q << 4) | qn1);

  const word = memory.wordOf[i]!;
  if (word !== -1) n = memoryFeatures(view, i, word, out, n);
  return n;
}

function memoryFeatures(view: StoryView, i: number, word: number, out: Uint32Array, start: number): number {
  const { memory, words, classes, shapes, kinds, tokens } = view;
  let n = start;
  const s = shapes[i]!;
  const kind = kinds[tokens.sentenceOf[i]!]!;
  for (let bits = memory.habits[word]!; bits !== 0; bits &= bits - 1)
    out[n++] = mixHash(T.habit, Math.clz32(bits & -bits));
  const lower = Math.min(memory.lower[word]!, 3);
  const upper = Math.min(memory.upper[word]!, 3);
  const midSentence = (memory.habits[word]! >>> 4) & 1;
  out[n++] = mixHash(T.lower, (kind << 10) | (midSentence << 9) | (lower << 7) | (upper << 5) | s);
  const isAlone = memory.groupFirst[i] === memory.groupLast[i] ? 1 : 0;
  const ending = memory.longestEndingWith[word]!;
  if (ending !== -1 && memory.groupFirst[i] !== ending) {
    out[n++] = mixHash(mixHash(T.ending, words[ending]!), isAlone);
    out[n++] = mixHash(T.endingClass, (classes[ending]! << 1) | isAlone);
  }
  const starting = memory.longestStartingWith[word]!;
  if (starting !== -1 && memory.groupLast[i] !== starting)
    out[n++] = mixHash(mixHash(T.starting, words[starting]!), isAlone);
  if (s === Shape.allCaps) {
    const expansion = memory.byInitials.get(tokens.hash[i]!);
    if (expansion !== -1) out[n++] = mixHash(T.acronym, words[expansion]!);
    out[n++] = mixHash(T.acronym, expansion === -1 ? 0 : 1);
  }
  return n;
}

/** Hashes of the first 2, 3, 4 and the last 1, 2, 3, 4 characters in lower case; shorter words repeat. */
function affixHashes({ tokens }: StoryView, i: number): void {
  const { text } = tokens;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  let hash = FNV_OFFSET;
  for (let k = 0; k < 4; k++) {
    if (start + k < end) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(start + k)), FNV_PRIME);
    if (k > 0) affixes[k - 1] = hash;
  }
  hash = FNV_OFFSET;
  for (let k = 0; k < 4; k++) {
    if (end - 1 - k >= start) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(end - 1 - k)), FNV_PRIME);
    affixes[3 + k] = hash;
  }
}
