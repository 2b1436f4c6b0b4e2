/** Who plays against whom: clubs named for cities ("Lens beat Lyon"), and players by surname in sports of single people. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { wordMap, wordSet, wordsOf } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  foundName,
  inOneSentence,
  isListMark,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
} from "./name-rule.ts";
import { untaggedRuns } from "./untagged.ts";

/** Between two that play against each other. */
const contestVerbs = wordSet(`
  beat beats meets met plays played play faces faced face defeats defeated edged thrashed hammered thumped downed topped routed
  eliminated overcame upset ousted stunned hosted outplayed crushed trounced demolished outclassed host hosts`);
/** Before the one that somebody plays against: “lost to”, “a draw with”, “defeat by”. */
const results = wordSet(`
  lost loses lose won wins win drew draws draw defeat defeats victory victories triumph loss losses fell falls goalless tie tied
  away home beaten succumbed losing winning drawing falling`);
const opponents = wordSet("to at with against over by past");
const teamWords = wordsOf(`
  goal goals goalless penalties wicket wickets innings fixture fixtures league coach striker midfielder goalkeeper defender
  relegation semifinal semifinals quarterfinal playoff playoffs halftime equaliser touchdown touchdowns
  stoppage match matches season defeat championship cup derby substitute offside rugby football soccer hockey cricket
  basketball baseball netball handball volleyball premiership club clubs`);
const soloWords = wordsOf(`
  tennis golf golfer snooker darts chess badminton squash boxing boxer bout bouts seed seeds seeded unseeded sets set
  tiebreak deuce fairway birdie bogey birdies par grandmaster checkmate knockout heavyweight welterweight
  lap laps pole sprinter draw tee wildcard`);

/** One table, since every word of a story is asked for: of a word in both the team's sports. */
const sports = wordMap<"team" | "solo">([
  ...soloWords.map((word) => [hashWord(word), "solo"] as const),
  ...teamWords.map((word) => [hashWord(word), "team"] as const),
]);

/** In a story of sports a word of them comes so often; elsewhere a "set" or a "season" is nobody's. */
const MAX_WORDS_APART = 40;

type Side = Pick<TaggedName, "first" | "last">;

export const contestants: NameRule = (context, names) => {
  const { view } = context;
  const kind = kindOfSport(view);
  if (kind === null) return names;
  const type = kind === "team" ? "organization" : "person";
  const runs = untaggedRuns(view, names).filter((run) => mayPlay(view, run));
  const isSide = (side: Side) => isContestant(view, side, kind);
  const changed = names.map((name) =>
    name.type !== type && mayBeContestant(context, name, kind) && isSide(name)
      ? revised(name, "contest", { type })
      : name,
  );
  const found = runs.filter(isSide).map((run) => foundName(run, type, "contest"));
  return kind === "team" ? withScorers(view, withFound(changed, found)) : withFound(changed, found);
};

/** “two goals from Preston”: who scores is somebody, whatever else is called so, but nothing that the story names elsewhere. */
function withScorers(view: StoryView, names: readonly TaggedName[]): readonly TaggedName[] {
  const { classes, shapes, tokens } = view;
  const others = new Set<number>();
  for (const { type, first } of names)
    if (type !== "person" && !isScorer(view, first)) others.add(tokens.hash[first]!);
  const isNew = ({ first, last }: Side) =>
    first === last &&
    shapes[first] === Shape.capital &&
    (classes[first]! & (NameClass.country | NameClass.organization)) === 0 &&
    !others.has(tokens.hash[first]!) &&
    isScorer(view, first);
  const found = untaggedRuns(view, names).filter((run) => mayPlay(view, run) && isNew(run));
  const scorers = names.map((name) =>
    name.type === "place" && isNew(name) ? revised(name, "contest", { type: "person" }) : name,
  );
  return withFound(
    scorers,
    found.map((run) => foundName(run, "person", "contest")),
  );
}

const scores = wordSet(`
  goal goals try tries penalty penalties brace header headers strike strikes equaliser equalizer opener winner hattrick trick treble
  volley finish touchdown touchdowns wicket wickets century double leveller coming`);

/** “goals from Preston”, “a late header from Preston”, “both goals coming from Preston”, “goals from Devine and Preston”. */
function isScorer(view: StoryView, first: number): boolean {
  const { tokens, shapes } = view;
  let before = first - 1;
  while (isListMark(view, before) && shapes[before - 1] === Shape.capital) before -= 2;
  return (
    inOneSentence(view, before - 1, first) &&
    tokens.hash[before] === Word.from &&
    isClosed(view, first + 1) &&
    scores.has(tokens.hash[before - 1]!)
  );
}

/** Whether a story is of sports of teams or of single people; null where it is of neither, or of both. */
function kindOfSport({ tokens, shapes }: StoryView): "team" | "solo" | null {
  let team = 0;
  let solo = 0;
  let hasScore = false;
  for (let i = 0; i < tokens.count; i++) {
    const sport = sports.get(tokens.hash[i]!);
    if (sport === "team") team++;
    else if (sport === "solo") solo++;
    // “at home to Lens”.
    if (tokens.hash[i] === HOME && tokens.hash[i - 1] === AT && tokens.hash[i + 1] === Word.to) team++;
    if (!isScore(tokens, shapes, i)) continue;
    // “6-4, 6-3” are sets.
    if (hasScore && shapes[i - 1] === Shape.comma) solo += 2;
    hasScore = true;
  }
  if (hasScore && team === 0 && solo === 0) team = 1;
  const most = Math.max(team, solo);
  if (team === solo || most * MAX_WORDS_APART < tokens.count) return null;
  return team > solo ? "team" : "solo";
}

function isScore({ start, end }: StoryView["tokens"], shapes: Uint8Array, i: number): boolean {
  const isPair =
    shapes[i] === Shape.number && shapes[i + 1] === Shape.hyphen && shapes[i + 2] === Shape.number;
  return isPair && end[i]! - start[i]! <= 2 && end[i + 2]! - start[i + 2]! <= 2;
}

/** A capitalised word that is none of a country, a nationality or an ordinary word. */
function mayPlay({ classes, cues, shapes }: StoryView, { first, last }: Side): boolean {
  if (first !== last || cues[first] !== Cue.none) return false;
  if (shapes[first] !== Shape.capital && shapes[first] !== Shape.innerCapital) return false;
  const names = classes[first]! & NAME_BITS;
  return names === 0
    ? (classes[first]! & (WordClass.adjective | WordClass.pastTense)) === 0
    : (names & (NameClass.country | NameClass.demonym)) === 0;
}

/** Clubs are named for cities, not for countries; players for cities by chance, where they are alone in the name. */
function mayBeContestant(
  { view, gazetteer }: RuleContext,
  { first, last, type }: TaggedName,
  kind: "team" | "solo",
): boolean {
  const known = gazetteer.classesOf(phraseHash(view.tokens, first, last));
  if ((known & (NameClass.country | NameClass.area | NameClass.water)) !== 0) return false;
  if (kind === "team") return type === "place" || (first === last && isBehindScore(view, first));
  return first === last && view.shapes[first] === Shape.capital;
}

/** “drew 1-1 with Tusker”. */
function isBehindScore({ shapes, tokens }: StoryView, first: number): boolean {
  return shapes[first - 2] === Shape.number && opponents.has(tokens.hash[first - 1] ?? 0);
}

function isContestant(view: StoryView, { first, last }: Side, kind: "team" | "solo"): boolean {
  const { tokens } = view;
  // “Lens drew with Lyon”, “Lens drew 0-0 with Lyon”.
  let link = last + 2;
  while (isPartOfScore(view, link)) link++;
  const isResult = results.has(tokens.hash[last + 1] ?? 0) && opponents.has(tokens.hash[link] ?? 0);
  if (isResult && inOneSentence(view, first, link + 1) && isCapital(view, link + 1)) return true;
  if (
    inOneSentence(view, first, last + 2) &&
    contestVerbs.has(tokens.hash[last + 1]!) &&
    isCapital(view, last + 2)
  )
    return true;
  if (
    inOneSentence(view, first - 2, first) &&
    contestVerbs.has(tokens.hash[first - 1]!) &&
    isCapital(view, first - 2)
  )
    return true;
  if (kind === "team" && isTeamOfSomebody(view, last + 1)) return true;
  if (!inOneSentence(view, first - 2, first) || !opponents.has(tokens.hash[first - 1]!)) return false;
  // “won 3-1 at Lens”, “lost to Lens”.
  let before = first - 2;
  while (inOneSentence(view, before, first) && isPartOfScore(view, before)) before--;
  return results.has(tokens.hash[before] ?? 0) && !isToWin(view, before);
}

/** No noun follows: “tries from Leinster backs”. */
function isClosed({ classes, shapes, tokens }: StoryView, i: number): boolean {
  return (
    shapes[i] !== Shape.lower ||
    functionWords.has(tokens.hash[i]!) ||
    (classes[i]! & WordClass.pastTense) !== 0
  );
}

function isPartOfScore({ shapes }: StoryView, i: number): boolean {
  return shapes[i] === Shape.number || shapes[i] === Shape.hyphen;
}

const HOME = hashWord("home");
const AT = hashWord("at");
const WIN = hashWord("win");

/** “hoping to win at Wembley”: nobody is beaten yet. */
function isToWin({ tokens }: StoryView, i: number): boolean {
  return tokens.hash[i] === WIN && tokens.hash[i - 1] === Word.to;
}

const staff = wordSet(
  "captain coach manager skipper striker goalkeeper midfielder defender keeper forward winger bench",
);
const staffing = wordSet("sacked fired dismissed appointed hired signed released loaned");

/** “Lens, whose captain”, “Lens sacked their coach”. */
function isTeamOfSomebody({ tokens, shapes }: StoryView, next: number): boolean {
  const { hash } = tokens;
  if (shapes[next] === Shape.comma && hash[next + 1] === Word.whose) return staff.has(hash[next + 2]!);
  return staffing.has(hash[next]!) && hash[next + 1] === Word.their;
}

function isCapital({ shapes }: StoryView, i: number): boolean {
  return shapes[i] === Shape.capital || shapes[i] === Shape.innerCapital;
}
