/** A body and its short form in brackets: "Badminton Association of Adair (PBSA)", "Movement of People Hit by Dams (MAB)". */
import { foldName } from "../../text/fold.ts";
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { tokensInCapitals } from "./capitals.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
} from "./name-rule.ts";

/** In brackets they say who wrote it. */
const agencies = wordSet("ap afp upi dpa ansa efe bbc cnn tass ians pti ani aap nyt wsj kcna xinhua");
/** Small words within the names of bodies. */
const joiners = wordSet(`
  of the and for in on by against with without to de du des del la le da do dos e y et und für
  affected hit displaced`);
const MAX_WORDS = 8;
const MAX_LETTERS = 8;

export const bracketedShortForms: NameRule = (context, names) => {
  const { view } = context;
  const shorts: TaggedName[] = [];
  const wholes = new Map<TaggedName, TaggedName>();
  for (const i of tokensInCapitals(view)) {
    if (i < 3 || !isShortForm(context, i)) continue;
    const body = bodyBefore(context, names, i - 2, wordAt(view.tokens, i));
    if (body === null) continue;
    wholes.set(body.name, body.whole);
    if (firstOverlapping(names, i, i) === undefined)
      shorts.push(foundName({ first: i, last: i }, "organization", "acronym"));
  }
  if (wholes.size === 0) return names;
  return withFound(
    names.map((name) => wholes.get(name) ?? name),
    shorts,
  );
};

/** Letters in capitals, or most of them, alone in brackets; no agency and no country. */
function isShortForm({ view, gazetteer }: RuleContext, i: number): boolean {
  const { shapes, tokens } = view;
  if (shapes[i - 1] !== Shape.opening || shapes[i + 1] !== Shape.closing) return false;
  if (tokens.end[i]! - tokens.start[i]! > MAX_LETTERS || agencies.has(tokens.hash[i]!)) return false;
  return (gazetteer.classesOf(phraseHash(tokens, i, i)) & (NameClass.country | NameClass.region)) === 0;
}

interface Body {
  readonly name: TaggedName;
  readonly whole: TaggedName;
}

/** The name that ends at the token or goes on to it, as the whole body; null where none does or it is somebody. */
function bodyBefore(
  context: RuleContext,
  names: readonly TaggedName[],
  end: number,
  letters: string,
): Body | null {
  for (let i = end; i > end - MAX_WORDS && inOneSentence(context.view, i, end); i--) {
    const name = firstOverlapping(names, i, i);
    if (name !== undefined) return bodyOf(context, name, end, letters);
    if (!isPart(context.view, i, end)) return null;
  }
  return null;
}

/** The whole body of which the name is a part, up to a token; null where it names none. */
function bodyOf(
  { view, gazetteer }: RuleContext,
  name: TaggedName,
  end: number,
  letters: string,
): Body | null {
  if (name.type === "organization" && name.first < end)
    return { name, whole: name.last === end ? name : revised(name, "acronym", { last: end }) };
  if (name.first === end || name.last !== end) return null;
  // “Slaska Kompania Rudna (SKR)”, which the tagger took for somebody.
  const isBody =
    name.type === "person"
      ? hasInitials(view, name, letters)
      : gazetteer.classesOf(phraseHash(view.tokens, name.first, name.last)) === 0 && namesBody(view, name);
  return isBody ? { name, whole: revised(name, "acronym", { type: "organization" }) } : null;
}

const MIN_INITIALS = 3;

/** Whether the words' first letters are those in brackets; people's initials are in no brackets. */
function hasInitials({ tokens }: StoryView, { first, last }: TaggedName, letters: string): boolean {
  if (last - first + 1 < MIN_INITIALS || letters.length !== last - first + 1) return false;
  for (let i = first; i <= last; i++)
    if (foldName(tokens.text.charAt(tokens.start[i]!)).toUpperCase() !== letters.charAt(i - first))
      return false;
  return true;
}

/** Whether a word within the name heads bodies: "National Art Museum of Adair". */
function namesBody({ cues, tokens }: StoryView, { first, last }: TaggedName): boolean {
  for (let i = first; i <= last; i++)
    if (cues[i] === Cue.organization || museums.has(tokens.hash[i]!)) return true;
  return false;
}

const museums = wordSet("museum library zoo theatre theater gallery hospital airport port stadium park");

/** A capitalised word, which the last must be, or a small one. */
function isPart({ shapes, tokens }: StoryView, i: number, end: number): boolean {
  return isCapitalShape(shapes[i]!) || (i < end && joiners.has(tokens.hash[i]!));
}
