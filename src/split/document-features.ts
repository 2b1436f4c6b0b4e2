/** What all judgements of a document's gaps look at. */
import type { Body } from "./body.ts";
import { type Cohesion, newCohesion, similarityCurve, type Window } from "./cohesion.ts";
import { type Continuity, readContinuity } from "./continuity.ts";
import { type Layout, readLayout } from "./layout.ts";
import { type LeadTable, type Lexicon, leadOf } from "./lexicon.ts";
import { type NameLinks, readNameLinks } from "./name-links.ts";
import { readTraits } from "./traits.ts";
import type { Words } from "./word-list.ts";
import { readWords } from "./words.ts";

/** A document's paragraphs with what is known of them. Gap i lies before paragraph i. */
export interface DocumentFeatures {
  readonly body: Body;
  readonly traits: Uint32Array;
  readonly layout: Layout;
  readonly cohesion: Cohesion;
  readonly nameLinks: NameLinks;
  readonly continuity: Continuity;
  /** How like the words on both sides of each gap are, in wide windows and in narrow ones. */
  readonly wide: Float32Array;
  readonly near: Float32Array;
  /** Share of each paragraph's words that the wide window before it holds. */
  readonly known: Float32Array;
  /** How much the head of each paragraph reads like a lead, as log-odds. */
  readonly lead: Float32Array;
}

export const WIDE: Window = { words: 130, paragraphs: 10 };
const NEAR: Window = { words: 45, paragraphs: 4 };

export function documentFeatures(body: Body, { lead, rarity }: Lexicon): DocumentFeatures {
  const words = readWords(body);
  const traits = readTraits(body);
  const cohesion = newCohesion(words, rarity);
  const known = new Float32Array(body.count + 1);
  return {
    body,
    traits,
    layout: readLayout(body, traits),
    cohesion,
    nameLinks: readNameLinks(words),
    continuity: readContinuity(cohesion),
    wide: similarityCurve(cohesion, WIDE, known),
    near: similarityCurve(cohesion, NEAR),
    known,
    lead: leadOdds(words, lead),
  };
}

/** How much the head of each paragraph reads like a lead. */
function leadOdds({ head, headFrom }: Words, lead: LeadTable): Float32Array {
  const odds = new Float32Array(headFrom.length - 1);
  for (let i = 0; i < odds.length; i++) {
    for (let w = headFrom[i]!; w < headFrom[i + 1]!; w++) odds[i]! += leadOf(lead, head[w]!);
  }
  return odds;
}
