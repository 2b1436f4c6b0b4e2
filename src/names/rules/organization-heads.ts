/** What heads a body's name: "Regional Meteorological Centre" is no place, "Sweden’s Karolinska Institute" two names, "King’s Fund" one. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, type RuleContext, revised } from "./name-rule.ts";

const complements = wordSet("of for");

/** Heads of bodies that are hardly ever spoken of as a place; the tagger weighs hospitals and museums, which are both. */
const heads = wordSet(`
  court institute university college academy society exchange observatory commission council committee ministry agency
  authority board trust foundation tribunal association federation union bureau directorate secretariat inspectorate
  corporation company church parliament service institution school registry consortium alliance network elementary prep tech
  transit ferries freight airways logistics motors telecom utilities cruises`);
const centers = wordSet("center centre");
/** What a centre is for that is a body; shopping, community and conference centres are places. */
const tasks = wordSet(`
  medical research meteorological warning health cancer coordination policy law weather hurricane seismological data information
  resource rights monitoring control response studies disease poison crisis fire cybersecurity security heart epilepsy
  emergency forecasting analysis training innovation`);

export const byOrganizationHead: NameRule = (context, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    const owner = name.type === "organization" ? ownerIn(context, name) : -1;
    if (owner >= 0)
      found.push(
        revised(name, "head-word", { last: owner, type: "place" }),
        revised(name, "head-word", { first: owner + 2 }),
      );
    else if (name.type === "place" && isBody(context, name))
      found.push(revised(name, "head-word", { type: "organization" }));
    else found.push(name);
  }
  return found;
};

function isBody({ view, gazetteer }: RuleContext, { first, last }: TaggedName): boolean {
  if (first === last || gazetteer.classesOf(phraseHash(view.tokens, first, last)) !== 0) return false;
  const head = headOf(view, first, last);
  const { hash } = view.tokens;
  if (heads.has(hash[head]!)) return head > first || last > head;
  return centers.has(hash[head]!) && head > first && tasks.has(hash[head - 1]!);
}

/** The word before the first "of" or "for", else the last. */
function headOf({ tokens }: StoryView, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (complements.has(tokens.hash[i]!)) return i - 1;
  return last;
}

const OWNERS = NameClass.country | NameClass.region | NameClass.largeCity;

/**
 * The last token of the country in front, which is no part of the name: of "Sweden’s Karolinska Institute"; -1 where none is.
 * "Japan’s Foreign Ministry" is one, as the sets have it.
 */
function ownerIn({ view, gazetteer }: RuleContext, { first, last }: TaggedName): number {
  const { tokens, shapes, classes, cues } = view;
  for (let i = first + 1; i < last - 1; i++) {
    if (shapes[i] !== Shape.possessive) continue;
    const owner = gazetteer.classesOf(phraseHash(tokens, first, i - 1));
    const isOwnName = isCapitalShape(shapes[i + 1]!) && classes[i + 1] === 0 && cues[i + 1] === Cue.none;
    return (owner & OWNERS) !== 0 && isOwnName ? i - 1 : -1;
  }
  return -1;
}

/** "the King’s Fund", of which the tagger read the "Fund" alone. */
export const wholeOwnedBodies: NameRule = ({ view }, names) => {
  const { tokens, shapes, cues } = view;
  return names.map((name, k) => {
    const { first, last, type } = name;
    const owner = first - 2;
    const isBare = type === "organization" && first === last && cues[first] === Cue.organization;
    if (!isBare || shapes[first - 1] !== Shape.possessive || !isCapitalShape(shapes[owner] ?? Shape.none))
      return name;
    const isFree = (names[k - 1]?.last ?? -1) < owner && inOneSentence(view, owner - 1, first);
    return isFree && tokens.hash[owner - 1] === Word.the ? revised(name, "body", { first: owner }) : name;
  });
};
