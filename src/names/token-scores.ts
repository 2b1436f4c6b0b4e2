/**
 * The scores of single tokens. What hangs on a word alone, or on a neighbour alone, is summed once for a word and remembered:
 * a third of all features, and of the ones that must be hashed from letters all but one.
 */
import { hashLowerUnit, mixHash } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { contextFeatures } from "./context-features.ts";
import { TOKEN_COLUMNS } from "./labels.ts";
import type { NameModel } from "./name-model.ts";
import type { TokenPosition } from "./positions.ts";
import type { StoryView } from "./story-view.ts";
import {
  AFTER,
  BEFORE,
  besideFeatures,
  MAX_AFFIX,
  MAX_TOKEN_FEATURES,
  ownFeatures,
  type Side,
  tokenFeatures,
} from "./token-features.ts";
import { suffixOf } from "./token-templates.ts";

/** Sums of weights by what they hang on: two numbers of 32 bits a slot, and `TOKEN_COLUMNS` sums. */
interface SumMemo {
  readonly keys: Int32Array;
  readonly sums: Int16Array;
}

/** The memos of one model, whose weights must be whole numbers of a byte and stay as they are. */
export interface TokenMemos {
  readonly own: SumMemo;
  readonly before: SumMemo;
  readonly after: SumMemo;
}

/** Words with capitals are of many kinds, those beside them mostly the same few hundred; powers of two. */
const OWN_SLOTS = 4096;
const BESIDE_SLOTS = 2048;

export function createTokenMemos(): TokenMemos {
  const create = (slots: number): SumMemo => ({
    keys: new Int32Array(2 * slots),
    sums: new Int16Array(slots * TOKEN_COLUMNS),
  });
  return { own: create(OWN_SLOTS), before: create(BESIDE_SLOTS), after: create(BESIDE_SLOTS) };
}

/** A model that scores tokens, with memos or, where its weights change, without. */
export type TokenModel = Pick<NameModel, "addToken" | "memos">;

const buffer = new Int32Array(MAX_TOKEN_FEATURES);
const added = new Float32Array(TOKEN_COLUMNS);

/** Adds the scores of a token to `sums`, from `at` on. */
export function addTokenScores(
  view: StoryView,
  place: TokenPosition,
  model: TokenModel,
  sums: Float32Array,
  at: number,
): void {
  const { memos } = model;
  if (memos === undefined) {
    model.addToken(buffer, tokenFeatures(view, place, buffer), sums, at);
    return;
  }
  addOwn(view, place.i, model, memos.own, sums, at);
  addBeside(view, place, BEFORE, model, memos.before, sums, at);
  addBeside(view, place, AFTER, model, memos.after, sums, at);
  model.addToken(buffer, contextFeatures(view, place, buffer, 0), sums, at);
}

function addOwn(
  view: StoryView,
  i: number,
  model: TokenModel,
  memo: SumMemo,
  sums: Float32Array,
  at: number,
): void {
  const { tokens, kinds, shapes } = view;
  const word = mixHash(endsOf(tokens, i), view.words[i]!);
  const check = mixHash(word, (shapes[i]! << 2) | kinds[tokens.sentenceOf[i]!]!);
  const slot = slotOf(memo, tokens.hash[i]!, check);
  if (slot < 0) learn(memo, ~slot, model, ownFeatures(view, i, buffer, 0));
  addRow(memo, slot < 0 ? ~slot : slot, sums, at);
}

function addBeside(
  view: StoryView,
  place: TokenPosition,
  side: Side,
  model: TokenModel,
  memo: SumMemo,
  sums: Float32Array,
  at: number,
): void {
  const { tokens, shapes, words } = view;
  const j = place.i + side.step;
  const isInside = j >= place.from && j < place.to;
  const word = isInside ? mixHash(mixHash(suffixOf(view, j), words[j]!), shapes[j]!) : 0;
  const slot = slotOf(memo, isInside ? tokens.hash[j]! : 0, mixHash(word, shapes[place.i]!));
  if (slot < 0) learn(memo, ~slot, model, besideFeatures(view, place, side, buffer, 0));
  addRow(memo, slot < 0 ? ~slot : slot, sums, at);
}

/** What the hash does not tell of a word and its features do: which apostrophe "O’Hara" has, how many characters. */
function endsOf({ text, start, end }: Tokens, i: number): number {
  const first = start[i]!;
  const last = end[i]! - 1;
  let hash = last - first;
  for (let k = 0; k < MAX_AFFIX && first + k <= last; k++) {
    hash = hashLowerUnit(hash, text.charCodeAt(first + k));
    hash = hashLowerUnit(hash, text.charCodeAt(last - k));
  }
  return hash;
}

/** The slot that has the word; else, as its complement, the slot that it has from now on. */
function slotOf({ keys }: SumMemo, hash: number, letters: number): number {
  // Never 0, as in a slot that nothing has.
  const check = letters | 1;
  const slot = (hash ^ check) & ((keys.length >> 1) - 1);
  if (keys[2 * slot] === hash && keys[2 * slot + 1] === check) return slot;
  keys[2 * slot] = hash;
  keys[2 * slot + 1] = check;
  return ~slot;
}

function learn({ sums }: SumMemo, slot: number, model: TokenModel, count: number): void {
  added.fill(0);
  model.addToken(buffer, count, added, 0);
  sums.set(added, slot * TOKEN_COLUMNS);
}

function addRow(memo: SumMemo, slot: number, sums: Float32Array, at: number): void {
  const row = slot * TOKEN_COLUMNS;
  for (let k = 0; k < TOKEN_COLUMNS; k++) sums[at + k]! += memo.sums[row + k]!;
}
