/** What the gazetteer knows as an organization alone: firms named for people, clubs named for cities. */
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, isAged, type NameRule, type RuleContext, revised } from "./name-rule.ts";

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
function isSpokenOfAsPerson(view: StoryView, { first, last }: TaggedName): boolean {
  const { cues, shapes } = view;
  const before = inOneSentence(view, first - 1, first) ? cues[first - 1] : Cue.none;
  if (before === Cue.title || before === Cue.honorific || cues[first] === Cue.honorific) return true;
  const after = shapes[last + 1] === Shape.comma ? last + 2 : last + 1;
  return cues[after] === Cue.person || isAged(view, last);
}

const teamRoles = wordSet(`
  coach captain manager boss skipper striker midfielder defender goalkeeper winger forward fullback playmaker`);

/** "Barcelona coach Eva Lund", "signed from Barcelona": a city that is a club too, before a word of teams or in a transfer. */
export const clubsNamedForCities: NameRule = (context, names) =>
  names.map((name) => {
    const { view } = context;
    if (name.type === "organization" || !isKnown(context, name)) return name;
    const isClub =
      (inOneSentence(view, name.last, name.last + 1) && teamRoles.has(view.tokens.hash[name.last + 1]!)) ||
      isInTransfer(view, name, names);
    return isClub ? revised(name, "known", { type: "organization" }) : name;
  });

const transfers = wordSet(
  "sold signed loaned transferred released recruited joined left rejoined bought poached loan transfer",
);
const betweenClubs = wordSet("to from for joined left rejoined signed sold loaned at with");

/** “sold the winger to Barcelona”: behind what leads from club to club, in a sentence of a transfer and of a club or a player. */
function isInTransfer(
  view: StoryView,
  { first, last, type }: TaggedName,
  names: readonly TaggedName[],
): boolean {
  const { tokens } = view;
  if (type !== "place" || first !== last || !betweenClubs.has(tokens.hash[first - 1] ?? 0)) return false;
  const sentence = tokens.sentenceOf[first]!;
  const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!];
  let isTransfer = false;
  let isOfTeams = names.some(
    (name) => name.type === "organization" && name.first >= start && name.last < end,
  );
  for (let i = start; i < end; i++) {
    if (transfers.has(tokens.hash[i]!)) isTransfer = true;
    else if (teamRoles.has(tokens.hash[i]!)) isOfTeams = true;
  }
  return (
    isTransfer &&
    isOfTeams &&
    names.some((name) => name.type === "person" && name.first >= start && name.last < end)
  );
}
