/** What a story says of the words of each name, wherever they stand by themselves, and of the bodies whose names they begin. */
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordMap, wordSet, wordsOf } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { tradeWords } from "../trade-words.ts";
import { firstOverlapping, inOneSentence, isAged } from "./name-rule.ts";
import { placePoints } from "./toponym-cues.ts";
import { type UntaggedRun, untaggedRuns, withoutOpening } from "./untagged.ts";

const MAX_TOKENS = 4;
/** Above these margins the tagger was sure. */
const SURE = 150;
const CERTAIN = 400;

/** What a story says of the words of a name, wherever they stand by themselves. */
export interface Form {
  readonly names: TaggedName[];
  readonly runs: (UntaggedRun & { readonly points: number })[];
  /** Points by the words beside its mentions. */
  context: number;
  /** The most points of one mention. */
  strongest: number;
  /** Points by the bodies whose names it begins; how many kinds of them there are. */
  bodies: number;
  readonly heads: Set<number>;
  /** “Dr Adair” and “Adair, 40,” are a person everywhere. */
  isSomebody: boolean;
}

/** The forms of names and of untagged words with capitals, by the hash of their words. */
export function formsOf(view: StoryView, names: readonly TaggedName[]): ReadonlyMap<number, Form> {
  const forms = new Map<number, Form>();
  const formOf = (first: number, last: number): Form => {
    const hash = phraseHash(view.tokens, first, last);
    const known = forms.get(hash);
    if (known !== undefined) return known;
    const form: Form = {
      names: [],
      runs: [],
      context: 0,
      strongest: 0,
      bodies: 0,
      heads: new Set(),
      isSomebody: false,
    };
    forms.set(hash, form);
    return form;
  };
  for (const name of names) {
    if (name.last - name.first >= MAX_TOKENS) continue;
    const form = formOf(name.first, name.last);
    form.names.push(name);
    addPoints(form, pointsOf(view, names, name));
    form.context += pointsOfTagger(name);
    form.isSomebody ||= isTitled(view, name.first) || isAged(view, name.last);
  }
  for (const run of untaggedRuns(view, names)) {
    const { first, last } = withoutOpening(view, run);
    if (last - first >= MAX_TOKENS || functionWords.has(view.tokens.hash[first]!) || isSum(view, last + 1))
      continue;
    const form = formOf(first, last);
    const points = pointsOf(view, names, { first, last });
    form.runs.push({ first, last, points });
    addPoints(form, points);
  }
  readBodies(view, names, forms);
  return forms;
}

function isTitled(view: StoryView, first: number): boolean {
  const cue = view.cues[first - 1];
  return (cue === Cue.title || cue === Cue.honorific) && inOneSentence(view, first - 1, first);
}

function addPoints(form: Form, points: number): void {
  form.context += points;
  form.strongest = Math.max(form.strongest, points);
}

function pointsOf(view: StoryView, names: readonly TaggedName[], { first, last }: UntaggedRun): number {
  const { tokens, shapes } = view;
  const isPlace = (i: number) =>
    inOneSentence(view, Math.min(i, first), Math.max(i, last)) &&
    firstOverlapping(names, i, i)?.type === "place";
  // “from Adair to Kallo”, “in Adair and Kallo”, “Adair, Kallo”, “Chad’s Adair”.
  const before = first - 2;
  const isAfterPlace = isPlace(before) && listMarks.has(tokens.hash[first - 1]!);
  const isListed =
    isAfterPlace && view.cues[firstOverlapping(names, before, before)!.first - 1] === Cue.location;
  const isBeside =
    isAfterPlace ||
    (shapes[first - 1] === Shape.possessive && isPlace(before)) ||
    (listMarks.has(tokens.hash[last + 1] ?? 0) && isPlace(last + 2));
  return placePoints(view, first, last) + (isListed ? LISTED : isBeside ? BESIDE : 0);
}

/** “US$13bn”. */
function isSum({ tokens, shapes }: StoryView, next: number): boolean {
  return shapes[next] === Shape.symbol && !hasFlag(tokens, next, TokenFlag.spaceBefore);
}

const listMarks = wordSet("and to , &");
const LISTED = 3;
const BESIDE = 2;

/** What the tagger itself made of a mention. */
function pointsOfTagger({ type, rule, margin }: TaggedName): number {
  if (rule !== "tagger") return 0;
  if (type === "place") return margin >= SURE ? 2 : 1;
  if (type === "person") return 0;
  return margin >= CERTAIN ? -3 : margin >= SURE ? -1 : 0;
}

/** By its last word, what a body's name says of the words with which it begins: towns have councils, firms have shares. */
const heads = wordMap(
  (
    [
      [5, "council county borough district municipality township constabulary police sheriff"],
      [
        2,
        `school schools academy hospital hospitals college elementary infirmary clinic library museum airport station church cathedral
        diocese chamber union association cooperative society club courier gazette herald tribune journal advertiser examiner
        chronicle echo argus observer sentinel mercury times news department authority committee court magistrates festival`,
      ],
      [
        -4,
        "group holdings energy bank capital partners airlines shipping foods metals motors industries systems technologies",
      ],
    ] as const
  ).flatMap(([points, words]) => wordsOf(words).map((word) => [hashWord(word), points] as const)),
);
/** In these languages the kind stands first: “Minera Altamar”, “PT Nusa Lestari”. */
const firstHeads = wordSet(`${tradeWords.romance} bank pt cv`);
const FIRM = -4;
/** A town has bodies of several kinds, a firm has itself. */
const MANY_HEADS = 3;

function readBodies(
  { tokens, cues }: StoryView,
  names: readonly TaggedName[],
  forms: ReadonlyMap<number, Form>,
): void {
  for (const { type, first, last } of names) {
    if (type !== "organization" || last === first) continue;
    const head = tokens.hash[last]!;
    const own = heads.get(head) ?? (cues[last] === Cue.legalForm || cues[last] === Cue.trade ? FIRM : 0);
    const offer = (from: number, to: number, points: number) => {
      const form = forms.get(phraseHash(tokens, from, to));
      if (form === undefined || form.heads.has(head)) return;
      form.heads.add(head);
      form.bodies += points + (form.heads.size === 2 ? MANY_HEADS : 0);
    };
    for (let end = first; end < last && end < first + MAX_TOKENS; end++) offer(first, end, own);
    if (firstHeads.has(tokens.hash[first]!))
      offer(first + 1, cues[last] === Cue.legalForm ? last - 1 : last, FIRM);
  }
}
