/** What teams are called by, and what is told of them. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  type NameRule,
  type RuleContext,
  withFound,
  withReplaced,
} from "./name-rule.ts";
import { openedRuns, type UntaggedRun } from "./untagged.ts";

const PLACE = NameClass.country | NameClass.region | NameClass.city | NameClass.site;
const ENGLISH = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.actor;

/** A town, or a word of no language, with people, animals or things: “Ballarat Miners”, “Moyale Queens”; but no “Health Services”. */
export function isTeam({ view, gazetteer }: RuleContext, first: number, last: number): boolean {
  const { classes, cues, tokens } = view;
  if (last - first > MAX_TEAM || cues[last] !== Cue.none || tokens.text[tokens.end[last]! - 1] !== "s")
    return false;
  if ((gazetteer.classesOf(phraseHash(tokens, first, last - 1)) & PLACE) !== 0) return true;
  for (let i = first; i < last; i++) if ((classes[i]! & ENGLISH) !== 0) return false;
  return true;
}

const MAX_TEAM = 3;

/** What clubs are called by, and what is told of them. */
const clubs =
  wordSet(`rovers wanderers athletic albion united city town county rangers hotspur villa forest wednesday orient
  palace argyle thistle academical celtic dynamo sporting racing real olympic stars lions tigers eagles bulls warriors mariners
  pirates chiefs kings royals giants sharks hawks`);
const toldOfClubs = wordSet(
  "were are had have led won lost went took drew beat scored equalised equalized who twice deserved dominated",
);

/** “Rovers were”: a club's word before what is told of one. */
export function isClub({ tokens }: StoryView, at: number): boolean {
  return clubs.has(tokens.hash[at]!) && toldOfClubs.has(tokens.hash[at + 1]!);
}

/** Before a team, in headlines and in short sentences of names: “made 81 for Meteors”. */
const beforeTeams = wordSet("for to from against with by over past beat beats edge hold join");

/** What is told of a team, and who is of it: “Eels captain Ana Ruiz”. */
const toldOfTeams = wordSet(
  `were are had have led won lost went took drew beat scored trailed trail lead sneak edge stun thrash hold draw
  captain coach skipper manager boss striker guard forward centre center goalkeeper keeper midfielder defender winger bowler batsman batter
  pitcher quarterback opener fans supporters now then`,
);

/** “for Meteors”. */
export function isAfterTeamWord({ tokens }: StoryView, at: number): boolean {
  return at > 0 && beforeTeams.has(tokens.hash[at - 1]!);
}

/** “Eels captain Ana Ruiz”. */
export function isBeforeTeamWord({ tokens }: StoryView, at: number): boolean {
  return toldOfTeams.has(tokens.hash[at + 1] ?? 0);
}

/** Who is of a team and hardly of anything else. */
const staff = wordSet(`
  coach captain skipper striker midfielder goalkeeper fullback playmaker hooker prop flanker halfback winger quarterback wicketkeeper
  allrounder pitcher defender`);
/** What is played, and who plays it: “World Cup captain”, “High Performance coach”. */
const noTeams = wordSet(
  "cup slam league nations championship series tour final performance conditioning team squad school",
);

/** “Northern Pride coach Ana Pulu”: words that nobody read as a name, between which and somebody a word of teams stands alone. */
export const teamsOfStaff: NameRule = ({ view }, names) => {
  const { hash } = view.tokens;
  const runs = openedRuns(view, names).map((run) => withoutFormer(view, run));
  const found = runs.filter(({ first, last }) => {
    const role = last + 1;
    if (!staff.has(hash[role]!)) return false;
    const player = firstOverlapping(names, role + 1, role + 1);
    return (
      player?.type === "person" && inOneSentence(view, first, role + 1) && mayBeTeam(view, { first, last })
    );
  });
  return withFound(
    names,
    found.map((run) => foundName(run, "organization", "contest")),
  );
};

/** “Former Western Force captain”: the sentence gave the capital. */
function withoutFormer({ tokens }: StoryView, { first, last }: UntaggedRun): UntaggedRun {
  return first < last && terms.has(tokens.hash[first]!) ? { first: first + 1, last } : { first, last };
}

const terms = wordSet("former ex new interim outgoing incoming ousted sacked injured departing");

/** Words that are no titles, months or nationalities, behind “Northern” or alone; one alone must be a word that nobody knows. */
function mayBeTeam(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { classes, cues, matchClasses, shapes, tokens } = view;
  const start = cues[first] === Cue.location ? first + 1 : first;
  for (let i = start; i <= last; i++)
    if (cues[i] !== Cue.none || shapes[i] !== Shape.capital || (matchClasses[i]! & NATION) !== 0)
      return false;
  if (first === last) return classes[first] === 0 && inOneSentence(view, first - 1, first);
  return !noTeams.has(tokens.hash[last]!);
}

const NATION = NameClass.country | NameClass.demonym;

const draws = wordSet("drew tied");

/** “Rangers and Harps drew”: two teams, of which the tagger saw one or made one, and nothing that is drawn behind them. */
export const teamsOfDraws: NameRule = ({ view }, names) => {
  const { shapes, tokens } = view;
  const found: TaggedName[] = [];
  for (const name of names) {
    const verb = name.last + (tokens.hash[name.last + 1] === Word.and ? 3 : 1);
    const [a, b] = [verb - 3, verb - 1];
    const isPair = name.type === "organization" && (name.first === a || name.first === b);
    if (!isPair || !draws.has(tokens.hash[verb] ?? 0) || tokens.hash[verb - 2] !== Word.and) continue;
    if (shapes[a] !== Shape.capital || shapes[b] !== Shape.capital || !inOneSentence(view, a, verb)) continue;
    if (shapes[verb + 1] === Shape.lower) continue;
    for (const at of [a, b]) found.push(foundName({ first: at, last: at }, "organization", "contest"));
  }
  return withReplaced(names, found);
};
