/** Who speaks in a headline, and whom it is about: “Haddad Says Talks Are Over”, “Osei Warns of Cuts”. */
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  isGivenName,
  type NameRule,
  revised,
  withReplaced,
  wordsOfFullNames,
} from "./name-rule.ts";
import { occupations } from "./occupations.ts";
import { hasSurnameForm } from "./person-signs.ts";
import { isHeadline } from "./untagged.ts";

/** What people alone do or undergo, as headlines tell it. */
const ofPeople = wordSet(`
  says tells admits denies urges vows warns insists apologises apologizes resigns retires dies weds pleads testifies confesses recalls
  sworn jailed sentenced elected appointed charged arrested acquitted convicted bailed remanded crowned knighted sacked
  reappointed reelected pardoned deported nominated buried`);
/** What bodies do and undergo as well. */
const ofAnybody = wordSet(`
  slams blasts hits stuns wins quits beats leads joins rejects backs eyes faces hails defends accuses seeks signs calls hopes
  wants pledges promises claims loses returns scores stars shines fires sues jails fines frees clears names picks drops urged
  cleared freed named fined axed ousted dropped picked promoted honoured honored injured replaced rescued accused beaten banned`);

/** “Snubs Aigbe” in a headline, read as one name, is the Aigbe whom the story names in full: a verb stands before her. */
export const withoutHeadlineVerbs: NameRule = (context, names) => {
  const { view } = context;
  const { hash, sentenceOf } = view.tokens;
  const people = names.filter(
    ({ type, first, last }) => type === "person" && first < last && !isHeadline(view, sentenceOf[first]!),
  );
  const surnames = new Set(people.map(({ last }) => hash[last]!));
  const words = wordsOfFullNames(view, people);
  return names.map((name) => {
    const { first, last } = name;
    const isJoined =
      last === first + 1 &&
      isHeadline(view, sentenceOf[first]!) &&
      (surnames.has(hash[last]!) ? verbs.test(wordAt(view.tokens, first)) : ofAnybody.has(hash[first]!)) &&
      !words.has(hash[first]!) &&
      !isGivenName(context, first);
    return isJoined ? revised(name, "person-words", { first: last, type: "person" }) : name;
  });
};

const verbs = /^\p{L}{3,}s$/u;

/** Above this the tagger was sure of a longer name at the head of a headline. */
const DOUBT = 250;

/** A headline's first word, if nobody knows it but as a surname and what people do stands behind it with a capital, too. */
export const headlinePeople: NameRule = ({ view }, names) => {
  const { sentences } = view.tokens;
  const found: TaggedName[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const first = sentences[sentence]!;
    if (!isSubject(view, first) || !isHeadline(view, sentence)) continue;
    const name = firstOverlapping(names, first, first + 1);
    if (
      name === undefined ||
      (name.first === first && name.last > first && (name.type === "person" || name.margin < DOUBT))
    )
      found.push(foundName({ first, last: first }, "person", "person-words"));
  }
  return withReplaced(names, found);
};

function isSubject(view: StoryView, first: number): boolean {
  const { classes, cues, shapes, tokens } = view;
  const verb = tokens.hash[first + 1] ?? 0;
  if (shapes[first + 1] !== Shape.capital || cues[first] !== Cue.none) return false;
  const known = classes[first]!;
  if (hasSurnameForm(view, first) || (known !== 0 && (known & ~BORNE) === 0))
    return ofPeople.has(verb) || ofAnybody.has(verb);
  return shapes[first] === Shape.capital && known === 0 && ofPeople.has(verb) && !isNoun(view, first);
}

const BORNE = NameClass.surname | NameClass.givenName;

/** Who is called by what he is, and many: “Pensioner Jailed”, “Brothers Jailed”, “Men Charged”. */
function isNoun({ tokens }: StoryView, i: number): boolean {
  return occupations.has(tokens.hash[i]!) || peopleWords.test(wordAt(tokens, i));
}

const peopleWords =
  /(?:[a-z]s|man|men|ster|ist|women|police|children|thug|duo|trio|cop|dog|killer|grandad|lorry)$/i;
