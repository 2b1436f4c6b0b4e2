/** Clubs that no table knows, between which players go: “sold the winger to Tavira for 3 million euros”, “signed for Kasten”. */
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  eachRevised,
  firstOverlapping,
  foundName,
  inOneSentence,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
} from "./name-rule.ts";
import { openedRuns } from "./untagged.ts";

const players = wordSet(`
  striker midfielder defender goalkeeper keeper winger fullback playmaker footballer teenager youngster player forward wicketkeeper
  prop hooker flanker pitcher quarterback shortstop batsman bowler`);
const moves = wordSet(
  "sold loaned signed bought joined rejoined transferred recruited released poached swapped",
);
const terms = wordSet(
  "fee loan million deal contract transfer season euros pounds dollars clause year months",
);
/** What stands right before the club. */
const between = wordSet("to from joined rejoined");
const signing = wordSet("signed sign signs");
const afterSigning = wordSet("for with from");

type Side = Pick<TaggedName, "first" | "last">;

export const clubsOfTransfers: NameRule = (context, names) => {
  const { view } = context;
  const found = openedRuns(view, names).filter((run) => isClub(context, run, names));
  const changed = eachRevised(names, (name) =>
    name.type === "place" && isClub(context, name, names)
      ? revised(name, "contest", { type: "organization" })
      : name,
  );
  return withFound(
    changed,
    found.map((run) => foundName(run, "organization", "contest")),
  );
};

/** A word that is no country, region or large city, where a player comes from or goes to, on terms. */
function isClub(
  { view, gazetteer }: RuleContext,
  { first, last }: Side,
  names: readonly TaggedName[],
): boolean {
  const { cues, shapes, tokens } = view;
  if (first !== last || shapes[first] !== Shape.capital || cues[first] !== Cue.none) return false;
  if (!isBetween(view, first) || (gazetteer.classesOf(phraseHash(tokens, first, last)) & TOO_KNOWN) !== 0)
    return false;
  if (isSigned(view, first) && firstOverlapping(names, first - 3, first - 3)?.type === "person") return true;
  const sentence = tokens.sentenceOf[first]!;
  let signs = 0;
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++) {
    const hash = tokens.hash[i]!;
    signs |= (players.has(hash) ? PLAYER : 0) | (moves.has(hash) ? MOVE : 0) | (terms.has(hash) ? TERMS : 0);
  }
  return signs === (PLAYER | MOVE | TERMS) || (signs === (PLAYER | MOVE) && isSigned(view, first));
}

const PLAYER = 1;
const MOVE = 2;
const TERMS = 4;

const TOO_KNOWN =
  NameClass.country |
  NameClass.region |
  NameClass.largeCity |
  NameClass.demonym |
  NameClass.area |
  NameClass.givenName;

function isBetween(view: StoryView, first: number): boolean {
  const { hash } = view.tokens;
  if (!inOneSentence(view, first - 2, first)) return false;
  return between.has(hash[first - 1]!) || isSigned(view, first);
}

/** “signed for Kasten”, “Ada Lyle signed from Kasten”. */
function isSigned({ tokens: { hash } }: StoryView, first: number): boolean {
  return afterSigning.has(hash[first - 1] ?? 0) && signing.has(hash[first - 2] ?? 0);
}
