/** Places that a plural noun tells before their list: “two villages, Sarnas and Foz do Quelm,”, “the towns of Vask and Quelm”. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, isListMark, type NameRule, type RuleContext, revised } from "./name-rule.ts";

const nouns = wordSet(
  "villages towns cities hamlets suburbs islands provinces districts counties municipalities settlements neighbourhoods neighborhoods communes parishes",
);

export const listedPlaces: NameRule = (context, names) => {
  const { view } = context;
  let isOpen = false;
  return names.map((name, i) => {
    const before = names[i - 1];
    isOpen =
      isAfterNoun(view, name, names[i + 1]) || (isOpen && before !== undefined && isNext(view, before, name));
    return isOpen && isDoubtful(context, name) ? revised(name, "place-noun", { type: "place" }) : name;
  });
};

/** Right behind “villages of”, or behind “villages,” as the first of several that “and” joins. */
function isAfterNoun(view: StoryView, name: TaggedName, next: TaggedName | undefined): boolean {
  const { shapes, tokens } = view;
  const mark = name.first - 1;
  if (!inOneSentence(view, mark - 1, name.first) || !nouns.has(tokens.hash[mark - 1]!)) return false;
  if (tokens.hash[mark] === Word.of) return true;
  return shapes[mark] === Shape.comma && next !== undefined && isNext(view, name, next);
}

/** Whether a comma or “and” alone, or both, stand between. */
function isNext(view: StoryView, { last }: TaggedName, { first }: TaggedName): boolean {
  if (!inOneSentence(view, last, first) || first - last < 2 || first - last > 3) return false;
  for (let i = last + 1; i < first; i++) if (!isListMark(view, i)) return false;
  return true;
}

/** What the tagger took for a body, without a word of bodies, and no list knows as one. */
function isDoubtful({ view, gazetteer }: RuleContext, { type, first, last, rule }: TaggedName): boolean {
  if (type !== "organization" || rule !== "tagger" || view.cues[last] === Cue.organization) return false;
  return (gazetteer.classesOf(phraseHash(view.tokens, first, last)) & NameClass.organization) === 0;
}
