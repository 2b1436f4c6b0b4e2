import type { Language } from "../../english/english.ts";
import { hashWord } from "../../text/hash.ts";
import { type WordMap, wordMap } from "../../text/word-table.ts";
import { cueVerbs, weakVerbs } from "./cue-verbs.ts";

/** In which form a cue verb stands. */
export const VerbForm = { base: 0, past: 1, present: 2, gerund: 3, according: 4 } as const;

/** A form of a cue verb. */
export interface CueForm {
  readonly lemma: string;
  /** A `VerbForm`. */
  readonly form: number;
  /** Whether it seldom speaks by itself: "hit", "believe". */
  readonly isWeak: boolean;
  /** The hash of the lemma as a signed number, for features. */
  readonly id: number;
}

/** All forms of all cue verbs, by the hash of their letters. */
export type CueLexicon = WordMap<CueForm>;

/** Conjugates the cue verbs. */
export function createCueLexicon(language: Language): CueLexicon {
  const lexicon = new Map<number, CueForm>();
  lexicon.set(hashWord("according"), {
    lemma: "according to",
    form: VerbForm.according,
    isWeak: false,
    id: hashWord("according to") | 0,
  });
  for (const lemma of cueVerbs) {
    for (const word of new Set([lemma, ...language.conjugate(lemma), ...regularForms(lemma)])) {
      const key = hashWord(word);
      const form = formOf(word, lemma);
      if (!lexicon.has(key))
        lexicon.set(key, { lemma, form, isWeak: weakVerbs.has(lemma), id: hashWord(lemma) | 0 });
    }
  }
  return wordMap([...lexicon]);
}

function formOf(word: string, lemma: string): number {
  if (word === lemma) return VerbForm.base;
  if (word.endsWith("ing")) return VerbForm.gerund;
  return word.endsWith("s") ? VerbForm.present : VerbForm.past;
}

/** Forms by rule, where compromise gives fewer than a verb has ("tweeted", "labelled", "slamming"). */
function regularForms(lemma: string): readonly string[] {
  if (lemma.endsWith("ee")) return [];
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const forms = [`${stem}ed`, `${stem}ing`];
  if (/[^aeiou][aeiou][bglmpt]$/.test(lemma)) {
    const doubled = lemma + lemma.at(-1);
    forms.push(`${doubled}ed`, `${doubled}ing`);
  }
  return forms;
}
