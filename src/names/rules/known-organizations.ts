/** What the gazetteer knows as an organization alone: firms named for people, clubs named for cities. */
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, type RuleContext, revised } from "./name-rule.ts";

/** "Morgan Stanley", unless the story speaks of a person: "Mr Stanley", "Morgan Stanley, who". */
export const firmsNamedForPeople: NameRule = (context, names) => {
  const { view } = context;
  const alone = new Set<number>();
  for (const { type, first, last } of names)
    if (type === "person" && first === last) alone.add(view.tokens.hash[last]!);
  return names.map((name) => {
    const { type, first, last } = name;
    if (type !== "person" || first === last || !isKnown(context, name)) return name;
    const isPerson = alone.has(view.tokens.hash[last]!) || isSpokenOfAsPerson(view, name);
    return isPerson ? name : revised(name, "known", { type: "organization" });
  });
};

function isKnown({ view, gazetteer }: RuleContext, { first, last }: TaggedName): boolean {
  return (gazetteer.classesOf(phraseHash(view.tokens, first, last)) & NameClass.organization) !== 0;
}

/** Whether a title stands before the name, or "who" or an age after it. */
function isSpokenOfAsPerson({ tokens, cues, shapes }: StoryView, { first, last }: TaggedName): boolean {
  const before =
    first > 0 && tokens.sentenceOf[first - 1] === tokens.sentenceOf[first] ? cues[first - 1] : Cue.none;
  if (before === Cue.title || before === Cue.honorific || cues[first] === Cue.honorific) return true;
  const after = shapes[last + 1] === Shape.comma ? last + 2 : last + 1;
  return cues[after] === Cue.person || (after === last + 2 && shapes[after] === Shape.number);
}

const teamRoles = wordSet(`
  coach captain manager boss skipper striker midfielder defender goalkeeper winger forward fullback playmaker`);

/** "Barcelona coach Eva Lund": a city that is a club too, before a word of teams. */
export const clubsNamedForCities: NameRule = (context, names) =>
  names.map((name) => {
    const { view } = context;
    const next = name.last + 1;
    if (name.type === "organization" || !inOneSentence(view, name.last, next)) return name;
    const isClub = teamRoles.has(view.tokens.hash[next]!) && isKnown(context, name);
    return isClub ? revised(name, "known", { type: "organization" }) : name;
  });
