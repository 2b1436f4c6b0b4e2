/** "the Sultanate of Oman": the full name of a country is one place, whatever the tagger made of its words. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { TaggedName } from "../tagged-name.ts";
import { foundName, inOneSentence, type NameRule, type RuleContext, withReplaced } from "./name-rule.ts";

const states = wordSet("republic kingdom sultanate state commonwealth principality emirate duchy");
const MAX_WORDS = 4;

export const wholeCountries: NameRule = (context, names) => {
  const found: TaggedName[] = [];
  const { segments, tokens } = context.view;
  for (let k = 0; k < segments.length; k += 2)
    for (let i = segments[k]!; i <= segments[k + 1]!; i++) {
      const last = states.has(tokens.hash[i]!) ? endOfCountry(context, i) : null;
      if (last !== null) found.push(foundName({ first: i, last }, "place", "known-place"));
    }
  // What reaches beyond the country's name is another: "Bank of the Republic of Malta".
  const wanted = found.filter(({ first, last }) =>
    names.every(
      (name) => name.last < first || name.first > last || (name.first >= first && name.last <= last),
    ),
  );
  return withReplaced(names, wanted);
};

/** The last word of the country whose full name may begin here; null where none does. */
function endOfCountry({ view, gazetteer }: RuleContext, first: number): number | null {
  const { tokens, shapes } = view;
  if (!isCapitalShape(shapes[first]!) || tokens.hash[first + 1] !== Word.of) return null;
  const start = first + 2;
  for (let last = Math.min(start + MAX_WORDS, tokens.count) - 1; last >= start; last--) {
    if (!inOneSentence(view, first, last) || !isCapitalShape(shapes[last]!)) continue;
    // "Republic of Malta Football Club" is none.
    if (isCapitalShape(shapes[last + 1] ?? Shape.none) && inOneSentence(view, last, last + 1)) continue;
    if ((gazetteer.classesOf(phraseHash(tokens, start, last)) & NameClass.country) !== 0) return last;
  }
  return null;
}
