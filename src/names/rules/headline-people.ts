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
  withFound,
  wordsOfFullNames,
} from "./name-rule.ts";
import { isHeadline } from "./untagged.ts";

const says = wordSet("says tells admits denies urges vows warns insists");

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
      surnames.has(hash[last]!) &&
      isHeadline(view, sentenceOf[first]!) &&
      verbs.test(wordAt(view.tokens, first)) &&
      !words.has(hash[first]!) &&
      !isGivenName(context, first);
    return isJoined ? revised(name, "person-words", { first: last, type: "person" }) : name;
  });
};

const verbs = /^\p{L}{3,}s$/u;

/** A headline's first word, if nobody knows it but as a surname and what it says has a capital, too. */
export const headlinePeople: NameRule = ({ view }, names) => {
  const { sentences } = view.tokens;
  const found: TaggedName[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const first = sentences[sentence]!;
    if (!speaks(view, first) || !isHeadline(view, sentence)) continue;
    if (firstOverlapping(names, first, first + 1) === undefined)
      found.push(foundName({ first, last: first }, "person", "person-words"));
  }
  return withFound(names, found);
};

function speaks({ classes, cues, shapes, tokens }: StoryView, first: number): boolean {
  return (
    says.has(tokens.hash[first + 1] ?? 0) &&
    shapes[first + 1] === Shape.capital &&
    shapes[first] === Shape.capital &&
    cues[first] === Cue.none &&
    (classes[first] === 0 || classes[first] === NameClass.surname)
  );
}
