/**
 * What the classes of words by their roles in names say (src/training/names/word-classes.ts): whether a word is one
 * that people's last names are like, or last words of organizations, though no training text holds it.
 */
import { mixHash } from "../text/hash.ts";
import type { SpanPosition, TokenPosition } from "./positions.ts";
import { Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";

/** Bits of a packed class that hold the fine one; the coarse one stands above them. */
const FINE_BITS = 10;
const FINE_MASK = (1 << FINE_BITS) - 1;

/** A fine class of up to 1,023 and a coarse one of up to 63 in two bytes. */
export function packRoleClass(fine: number, coarse: number): number {
  return (coarse << FINE_BITS) | fine;
}

export const roleTokenTemplates = [
  ...["role", "roleCoarse", "role-1", "role+1", "role-2", "role+2", "roleBefore", "roleAfter"],
  ...["roleAround", "role3", "roleGroupBefore", "roleGroupAfter", "roleGroupFirst", "roleGroupLast"],
] as const;

export const roleSpanTemplates = [
  ...["span roles", "span rolesCoarse", "span roleSequence", "span roleLast", "span roleFirst"],
  ...["span roleLeft", "span roleRight", "span rolesAround"],
] as const;

const T = templates([...roleTokenTemplates, ...roleSpanTemplates]);

/** Beyond the sentence: no class has this number. */
const OUTSIDE = 0xffff;

function classAt({ roleClasses }: StoryView, i: number, from: number, to: number): number {
  return i < from || i >= to ? OUTSIDE : roleClasses[i]!;
}

const fineOf = (packed: number): number => packed & FINE_MASK;
const coarseOf = (packed: number): number => packed >> FINE_BITS;

/** Appends the features of a token's class alone. */
export function roleOwnFeatures(view: StoryView, i: number, out: Int32Array, start: number): number {
  const shape = view.shapes[i]!;
  const own = view.roleClasses[i]!;
  let n = start;
  out[n++] = mixHash(T.role, (fineOf(own) << 5) | shape);
  out[n++] = mixHash(T.roleCoarse, (coarseOf(own) << 5) | shape);
  return n;
}

/** Appends the feature of the class of the token `j` right before or behind a token. */
export function roleBesideFeatures(
  view: StoryView,
  { i, from, to }: TokenPosition,
  j: number,
  out: Int32Array,
  start: number,
): number {
  const template = j < i ? T["role-1"] : T["role+1"];
  out[start] = mixHash(template, (fineOf(classAt(view, j, from, to)) << 5) | view.shapes[i]!);
  return start + 1;
}

/** Appends the features of a token's class beside others', and of those around its group of capitalised words. */
export function roleTokenFeatures(
  view: StoryView,
  { i, from, to }: TokenPosition,
  out: Int32Array,
  start: number,
): number {
  const shape = view.shapes[i]!;
  const own = view.roleClasses[i]!;
  const before = classAt(view, i - 1, from, to);
  const after = classAt(view, i + 1, from, to);
  const neighbours = (coarseOf(before) << 6) | coarseOf(after);
  let n = start;
  out[n++] = mixHash(T["role-2"], (fineOf(classAt(view, i - 2, from, to)) << 5) | shape);
  out[n++] = mixHash(T["role+2"], (fineOf(classAt(view, i + 2, from, to)) << 5) | shape);
  out[n++] = mixHash(T.roleBefore, (fineOf(own) << 6) | coarseOf(before));
  out[n++] = mixHash(T.roleAfter, (fineOf(own) << 6) | coarseOf(after));
  out[n++] = mixHash(T.roleAround, (neighbours << 5) | shape);
  out[n++] = mixHash(T.role3, (neighbours << 6) | coarseOf(own));
  const first = view.document.groupFirst[i]!;
  if (first === -1) return n;
  const last = view.document.groupLast[i]!;
  const fromStart = Math.min(i - first, 3);
  const fromEnd = Math.min(last - i, 3);
  const where = (fromStart << 2) | fromEnd;
  out[n++] = mixHash(T.roleGroupBefore, (fineOf(classAt(view, first - 1, from, to)) << 4) | where);
  out[n++] = mixHash(T.roleGroupAfter, (fineOf(classAt(view, last + 1, from, to)) << 4) | where);
  out[n++] = mixHash(T.roleGroupFirst, (fineOf(view.roleClasses[first]!) << 4) | where);
  out[n++] = mixHash(T.roleGroupLast, (fineOf(view.roleClasses[last]!) << 4) | where);
  return n;
}

/** Appends the features of the classes in a span and beside it. */
export function roleSpanFeatures(
  view: StoryView,
  { a, b, from, to }: SpanPosition,
  out: Int32Array,
  start: number,
): number {
  const { roleClasses, shapes } = view;
  const first = roleClasses[a]!;
  const last = roleClasses[b]!;
  const size = Math.min(b - a, 6);
  const left = classAt(view, a - 1, from, to);
  const right = classAt(view, b + 1, from, to);
  let sequence = size;
  for (let i = a; i <= b; i++)
    // Marks and numbers have no class: their shape stands for them.
    sequence = mixHash(sequence, shapes[i]! < Shape.number ? coarseOf(roleClasses[i]!) : 64 | shapes[i]!);
  let n = start;
  out[n++] = mixHash(T["span roles"], (size << 20) | (fineOf(first) << 10) | fineOf(last));
  out[n++] = mixHash(T["span rolesCoarse"], (size << 12) | (coarseOf(first) << 6) | coarseOf(last));
  out[n++] = mixHash(T["span roleSequence"], sequence);
  out[n++] = mixHash(T["span roleLast"], (fineOf(last) << 3) | size);
  out[n++] = mixHash(T["span roleFirst"], (fineOf(first) << 3) | size);
  out[n++] = mixHash(T["span roleLeft"], (fineOf(left) << 1) | (b > a ? 1 : 0));
  out[n++] = mixHash(T["span roleRight"], (fineOf(right) << 1) | (b > a ? 1 : 0));
  out[n++] = mixHash(T["span rolesAround"], (fineOf(left) << 10) | fineOf(right));
  return n;
}
