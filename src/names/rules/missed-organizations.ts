/** Organizations that the tagger missed: known ones, acronyms of those the story names, bodies of a place, shares. */
import { Word } from "../../english/words.ts";
import { unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
} from "./name-rule.ts";
import { type UntaggedRun, untaggedRuns } from "./untagged.ts";

const shares = wordSet("shares stock shareholders");

export const missedOrganizations: NameRule = (context, names) => {
  const acronyms = acronymsIn(context.view, names);
  const found: TaggedName[] = [];
  for (const run of untaggedRuns(context.view, names)) {
    const rule = ruleFor(context, run, acronyms);
    if (rule !== null) found.push(foundName(run, "organization", rule));
  }
  return withFound(names, found);
};

function ruleFor(
  context: RuleContext,
  run: UntaggedRun,
  acronyms: ReadonlySet<string>,
): TaggedName["rule"] | null {
  const { view, gazetteer } = context;
  const { tokens, shapes } = view;
  const { first, last } = run;
  const text = tokens.text.slice(tokens.start[first], tokens.end[last]);
  if (first === last && acronyms.has(text)) return "acronym";
  const known = gazetteer.classesOf(phraseHash(tokens, first, last));
  const opens = !inOneSentence(view, first - 1, first);
  const isKnown = (known & NameClass.organization) !== 0 && (known & NO_ORGANIZATION) === 0;
  if (isKnown && !opens && shapes[first] !== Shape.initial && isParty(view, run)) return "known";
  const isTraded = tokens.hash[first - 1] === Word.of || tokens.hash[first - 1] === Word.in;
  return isTraded && inOneSentence(view, first - 2, first) && shares.has(tokens.hash[first - 2]!)
    ? "shares"
    : null;
}

const NO_ORGANIZATION =
  NameClass.country |
  NameClass.city |
  NameClass.region |
  NameClass.givenName |
  NameClass.surname |
  NameClass.demonym;

/** Words that are written small where they mean no party: with an article before them, or at the end of a clause. */
function isParty({ tokens, shapes }: StoryView, { first, last }: UntaggedRun): boolean {
  return (
    tokens.hash[first - 1] === Word.the ||
    shapes[first - 1] === Shape.lower ||
    shapes[last + 1] === Shape.possessive
  );
}

const MIN_LETTERS = 3;
const MAX_WORDS = 8;

/** The initials of the organizations of several words that the story names, small words left out. */
function acronymsIn({ tokens, shapes }: StoryView, names: readonly TaggedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { type, first, last } of names) {
    if (type !== "organization" || last - first > MAX_WORDS) continue;
    let letters = "";
    for (let i = first; i <= last; i++)
      if (isCapitalShape(shapes[i]!)) letters += String.fromCharCode(unitAt(tokens, i));
    if (letters.length >= MIN_LETTERS) found.add(letters);
  }
  return found;
}

/** "Police Service of Northern Ireland": the body before "of" and the place belong together. */
export const bodiesOfPlaces: NameRule = ({ view }, names) => {
  const { tokens, shapes, cues } = view;
  let end = -1;
  return names.map((name) => {
    const before = end;
    end = name.last;
    const of = name.first - 1;
    if (name.type !== "place" || tokens.hash[of] !== Word.of || cues[of - 1] !== Cue.organization)
      return name;
    let first = of - 1;
    while (first - 1 > before && inOneSentence(view, first - 1, of) && isCapitalShape(shapes[first - 1]!))
      first--;
    if (functionWords.has(tokens.hash[first]!)) first++;
    const isBody = first < of - 1 && first > before && isCapitalShape(shapes[of - 1]!);
    return isBody ? revised(name, "body", { first, type: "organization" }) : name;
  });
};

/** Bodies that serve two places or trades together. */
const shared = wordSet("police constabulary council board trust");

/** "Avon and Somerset Police". */
export const sharedBodies: NameRule = ({ view }, names) => {
  const { tokens } = view;
  const found: TaggedName[] = [];
  for (const name of names) {
    const before = found.at(-1);
    const isShared =
      before !== undefined &&
      before.type !== "person" &&
      before.first === before.last &&
      name.type === "organization" &&
      name.first === before.last + 2 &&
      name.last === name.first + 1 &&
      tokens.hash[name.first - 1] === Word.and &&
      shared.has(tokens.hash[name.last]!) &&
      inOneSentence(view, before.first, name.last);
    if (isShared)
      found[found.length - 1] = revised(before, "body", { last: name.last, type: "organization" });
    else found.push(name);
  }
  return found;
};

const owners = wordSet(`
  magistrates farmers workers teachers women people children players doctors nurses lawyers students pensioners miners
  officers parents citizens tenants drivers dockers writers actors employers veterans fishermen journalists`);

/** "the Manchester Magistrates’ Court", "the People’s Front for Kallo": a body of many, with the capitals before it. */
export const bodiesOfMany: NameRule = ({ view }, names) => {
  const { tokens, shapes, cues, segments } = view;
  const bodies: TaggedName[] = [];
  for (let k = 0; k < segments.length; k += 2)
    for (let i = segments[k]!; i + 2 <= segments[k + 1]!; i++) {
      const isOwner = isCapitalShape(shapes[i]!) && owners.has(tokens.hash[i]!) && isApostrophe(view, i + 1);
      if (!isOwner || !isCapitalShape(shapes[i + 2]!) || cues[i + 2] !== Cue.organization) continue;
      let first = i;
      while (inOneSentence(view, first - 1, i) && isCapitalShape(shapes[first - 1]!)) first--;
      if (first < i && functionWords.has(tokens.hash[first]!)) first++;
      bodies.push({ first, last: i + 2, type: "organization", rule: "body", margin: 1000 });
    }
  if (bodies.length === 0) return names;
  const isWhole = (body: TaggedName) => {
    const name = firstOverlapping(names, body.first, body.first);
    return name?.type === "organization" && name.last >= body.last;
  };
  const open = bodies.filter((body) => !isWhole(body));
  if (open.length === 0) return names;
  const kept = names.filter(({ first, last }) => firstOverlapping(open, first, last) === undefined);
  return withFound(kept, open);
};

function isApostrophe({ shapes, tokens }: StoryView, i: number): boolean {
  return shapes[i] === Shape.possessive || "’'".includes(tokens.text.slice(tokens.start[i], tokens.end[i]));
}
