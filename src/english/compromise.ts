/** The only module that imports compromise. Its text offsets are never asked for: they are wrong too often. */
import nlp from "compromise/two";
import { BoundedCache } from "./bounded-cache.ts";
import type { Language, ReadTerm } from "./english.ts";

const MAX_RUN_LENGTH = 200;
/** Slots of each cache. */
const CACHED = 16_384;

const tenses: ReadonlySet<string> = new Set([
  "Infinitive",
  "PastTense",
  "PresentTense",
  "Gerund",
  "Participle",
]);

/** The parts of compromise's world that its own types leave out; checked against 14.17.0. */
interface World {
  readonly model: {
    readonly one: {
      readonly lexicon: Readonly<Record<string, string | readonly string[] | undefined>>;
      /** The same, ten times as fast: in the bundled program (`building/tabulate-compromise.ts`). */
      readonly find?: (phrase: string) => string | readonly string[] | undefined;
    };
  };
  readonly methods: {
    readonly two: {
      readonly transform: {
        readonly noun: Record<"toSingular" | "toPlural", (noun: string, model: World["model"]) => string>;
        readonly verb: {
          toInfinitive(verb: string, model: World["model"], tense?: string): string;
          conjugate(infinitive: string, model: World["model"]): Readonly<Record<string, string>>;
        };
      };
    };
  };
}

const none: readonly string[] = [];

/** compromise/two as a `Language`, with caches that live as long as it does. */
export function createLanguage(): Language {
  const { model, methods } = nlp.world() as unknown as World;
  const { lexicon, find = (phrase) => lexicon[phrase] } = model.one;
  const tagsOf = (phrase: string): readonly string[] => {
    const tags: unknown = find(phrase);
    if (typeof tags === "string") return [tags];
    // The lexicon is a plain object: for words such as "constructor" its prototype has a function.
    return Array.isArray(tags) ? tags : none;
  };
  const { noun, verb } = methods.two.transform;
  // toInfinitive goes by the ending unless told the tense, and leaves "said" as it is.
  const toInfinitive = (form: string): string => {
    const tense = tagsOf(form).find((tag) => tenses.has(tag));
    return tense === "Infinitive" ? form : verb.toInfinitive(form, model, tense);
  };
  // The lexicon is a plain object of 25,000 keys: what texts ask for again is answered several times as fast.
  const entries = new BoundedCache<readonly string[]>(CACHED);
  const runs = new BoundedCache<readonly ReadTerm[]>(CACHED);
  const infinitives = new BoundedCache<string>(CACHED);
  const singulars = new BoundedCache<string>(CACHED);
  return {
    lexicon: (phrase) => entries.get(phrase, tagsOf),
    lexiconEntries: () => Object.keys(lexicon).map((phrase) => [phrase, tagsOf(phrase)]),
    read: (run) => runs.get(run.slice(0, MAX_RUN_LENGTH), readTerms),
    infinitive: (form) => infinitives.get(form, toInfinitive),
    conjugate: (infinitive) =>
      Object.values(verb.conjugate(infinitive, model)).filter((form) => !form.includes(" ")),
    singular: (plural) => singulars.get(plural, (word) => noun.toSingular(word, model)),
    plural: (singular) => noun.toPlural(singular, model),
  };
}

/**
 * compromise's lexicon and pre-tagger. Its post-tagger stays out: it mends whole sentences, changes the kind of
 * one name in twenty read by itself, and compiling its patterns takes longer than a short text.
 */
const readers = ["freeze", "lexicon", "preTagger", "unfreeze"];

function readTerms(run: string): readonly ReadTerm[] {
  const { docs } = nlp.tokenize(run).compute(readers) as unknown as { readonly docs: readonly ReadTerm[][] };
  return docs.flat().map(({ text, tags }) => ({ text, tags }));
}
