/** Short forms of bodies that the story names in full: “Mahanadi” of the Mahanadi Group, “the Infirmary”, “Athletic”. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { SentenceKind, type StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
} from "./name-rule.ts";
import { isAfterTeamWord, isBeforeTeamWord, isClub, isTeam } from "./team-names.ts";

/** Above this margin the tagger was sure of another type. */
const DOUBT = 400;
const MAX_WORDS = 8;
const MIN_LETTERS = 4;
const MAX_FORMS = 4;

/** Words by which a story may call a body. */
interface ShortForm {
  readonly first: number;
  readonly last: number;
  /** Whether they begin the whole name; else they end it. */
  readonly begins: boolean;
  /** Whether they are what a team is called: “Eels” of the Tailevu Eels. */
  readonly isTeam?: boolean;
}

export const shortForms: NameRule = (context, names) => {
  const forms = formsOf(context, names);
  if (forms.size === 0) return names;
  const { view } = context;
  const found: TaggedName[] = [];
  const changed = new Map<TaggedName, TaggedName>();
  for (let i = 0; i < view.tokens.count; i++) {
    if (!isCapitalShape(view.shapes[i]!)) continue;
    const form = formAt(view, forms, i);
    if (form === undefined) continue;
    const last = i + form.last - form.first;
    const name = firstOverlapping(names, i, last);
    if (name !== undefined) {
      if (name.first === i && name.last === last && isMistaken(context, name, form))
        changed.set(name, revised(name, "body", { type: "organization" }));
    } else if (isMeant(view, i, form)) found.push(foundName({ first: i, last }, "organization", "body"));
  }
  return withFound(changed.size === 0 ? names : names.map((name) => changed.get(name) ?? name), found);
};

/** The form whose words stand at the token. By itself: a closure in a loop over all tokens costs each of them an object. */
function formAt(
  view: StoryView,
  forms: ReadonlyMap<number, readonly ShortForm[]>,
  i: number,
): ShortForm | undefined {
  return forms.get(view.tokens.hash[i]!)?.find((form) => isSame(view, form, i));
}

/** The forms by the hash of their first word; no single word that is in somebody's name or ends the names of two bodies. */
function formsOf(
  context: RuleContext,
  names: readonly TaggedName[],
): ReadonlyMap<number, readonly ShortForm[]> {
  const { tokens } = context.view;
  const bodies = names.filter(
    ({ type, first, last }) => type === "organization" && last > first && last - first <= MAX_WORDS,
  );
  if (bodies.length === 0) return new Map();
  const taken = takenWords(context.view, names, bodies);
  const forms = new Map<number, ShortForm[]>();
  const offer = (form: ShortForm | null) => {
    if (form === null) return;
    const hash = tokens.hash[form.first]!;
    if (form.first === form.last && taken.has(hash)) return;
    const known = forms.get(hash);
    if (known === undefined) forms.set(hash, [form]);
    else if (known.length < MAX_FORMS) known.push(form);
  };
  for (const { first, last } of bodies) {
    offer(withoutLegalForm(context.view, first, last));
    for (const form of beginningsOf(context, first, last)) offer(form);
    if (isHead(context, first, last))
      offer({ first: last, last, begins: false, isTeam: isTeam(context, first, last) });
  }
  return forms;
}

/** The words of people's full names, and those with which several bodies end. */
function takenWords(
  { tokens }: StoryView,
  names: readonly TaggedName[],
  bodies: readonly TaggedName[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { type, first, last } of names)
    if (type === "person" && last > first) for (let i = first; i <= last; i++) taken.add(tokens.hash[i]!);
  const firstWords = new Map<number, number>();
  for (const { first, last } of bodies) {
    const known = firstWords.get(tokens.hash[last]!) ?? tokens.hash[first]!;
    if (known !== tokens.hash[first]) taken.add(tokens.hash[last]!);
    firstWords.set(tokens.hash[last]!, known);
  }
  return taken;
}

/** “Rio Verde Sementes” of Rio Verde Sementes SA. */
function withoutLegalForm({ cues }: StoryView, first: number, last: number): ShortForm | null {
  let end = last;
  while (end > first && cues[end] === Cue.legalForm) end--;
  return end < last && end > first ? { first, last: end, begins: true } : null;
}

/** The word with which a body's name begins, if it is no word of English and no place, and its two first. */
function beginningsOf(context: RuleContext, first: number, last: number): readonly ShortForm[] {
  const { view } = context;
  const rest = last - first;
  const forms: ShortForm[] = [];
  if (isOwnWord(view, first) && (rest === 1 || isGeneric(view, last)))
    forms.push({ first, last: first, begins: true });
  const second = first + 1;
  const isPair =
    rest > 1 &&
    isGeneric(view, last) &&
    isNameWord(view, first) &&
    (view.classes[first]! & NameClass.givenName) === 0 &&
    isSecond(view, second) &&
    (context.gazetteer.classesOf(phraseHash(view.tokens, first, second)) & KNOWN) === 0;
  if (isPair) forms.push({ first, last: second, begins: true });
  return forms;
}

const PLACE =
  NameClass.country | NameClass.region | NameClass.city | NameClass.demonym | NameClass.area | NameClass.site;
const KNOWN = PLACE | NameClass.organization;
const ENGLISH = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.actor;

/** A word that names this body and nothing else that is known. */
function isOwnWord(view: StoryView, i: number): boolean {
  const { classes } = view;
  return isNameWord(view, i) && (classes[i]! & (ENGLISH | KNOWN | NameClass.givenName)) === 0;
}

function isNameWord({ classes, cues, shapes, tokens }: StoryView, i: number): boolean {
  if (shapes[i] !== Shape.capital && shapes[i] !== Shape.innerCapital) return false;
  if (cues[i] !== Cue.none && cues[i] !== Cue.place) return false;
  if (tokens.end[i]! - tokens.start[i]! < MIN_LETTERS || functionWords.has(tokens.hash[i]!)) return false;
  return (classes[i]! & (NameClass.country | NameClass.region | NameClass.demonym | NameClass.area)) === 0;
}

function isSecond(view: StoryView, i: number): boolean {
  return isNameWord(view, i) || (view.shapes[i] === Shape.capital && view.cues[i] === Cue.organization);
}

/** A word that says what sort of body it is. */
function isGeneric({ classes, cues }: StoryView, i: number): boolean {
  return cues[i] === Cue.organization || cues[i] === Cue.legalForm || (classes[i]! & WordClass.noun) !== 0;
}

const joiners = wordSet("of for and in on & at to");

/** Whether the last word heads the name and may stand for it: "the Infirmary", "Rovers". */
function isHead({ view }: RuleContext, first: number, last: number): boolean {
  const { classes, cues, shapes, tokens } = view;
  if (shapes[last] !== Shape.capital || cues[last] === Cue.legalForm || cues[last] === Cue.title)
    return false;
  if (tokens.end[last]! - tokens.start[last]! < MIN_LETTERS) return false;
  // Alliance is a town in Ohio, too.
  const isKnown = (classes[last]! & (PLACE | NameClass.givenName)) !== 0;
  if (isKnown && cues[last] !== Cue.organization) return false;
  for (let i = first; i < last; i++) if (joiners.has(tokens.hash[i]!)) return false;
  return true;
}

/** Whether the words of the form stand at the token, which has a capital, by themselves. */
function isSame(view: StoryView, { first, last, isTeam }: ShortForm, at: number): boolean {
  const { tokens } = view;
  if (first === at) return false;
  for (let i = first + 1; i <= last; i++) if (tokens.hash[at + i - first] !== tokens.hash[i]) return false;
  return standsAlone(view, at, at + last - first, isTeam && isAfterTeamWord(view, at));
}

/** Whether no other word with a capital stands beside the words, and the sentence is no headline, unless it does not matter. */
function standsAlone(
  { shapes, tokens, kinds }: StoryView,
  first: number,
  last: number,
  inHeadline = false,
): boolean {
  const kind = kinds[tokens.sentenceOf[first]!];
  if (kind === SentenceKind.allCaps || (kind === SentenceKind.titleCase && !inHeadline)) return false;
  const isPart = (i: number) => isCapitalShape(shapes[i] ?? Shape.none) || shapes[i] === Shape.hyphen;
  const before = first - 1;
  const isOpener = functionWords.has(tokens.hash[before] ?? 0);
  return (
    !(tokens.sentenceOf[before] === tokens.sentenceOf[first] && isPart(before) && !isOpener) &&
    !(tokens.sentenceOf[last + 1] === tokens.sentenceOf[last] && isPart(last + 1))
  );
}

/** At its start a sentence gives any word a capital. */
function isMeant(view: StoryView, at: number, form: ShortForm): boolean {
  if (inOneSentence(view, at - 1, at) && view.shapes[at - 1] !== Shape.quote) return true;
  if (form.begins) return form.first < form.last || isOwnWord(view, form.first);
  return isClub(view, at) || (form.isTeam === true && isBeforeTeamWord(view, at));
}

/** A river, a person: what the tagger, not quite sure of a single word, read where no place and nobody is. */
function isMistaken({ view, gazetteer }: RuleContext, name: TaggedName, form: ShortForm): boolean {
  const { type, first, last, margin } = name;
  const { tokens, cues, shapes } = view;
  if (type === "organization") return false;
  const classes = gazetteer.classesOf(phraseHash(tokens, first, last));
  if ((classes & (NameClass.country | NameClass.region | NameClass.largeCity)) !== 0) return false;
  // “Andy Warhol” is no short form of the Andy Warhol Foundation.
  if (last > first) return type === "place";
  if (tokens.hash[first - 1] === Word.the) return true;
  if (margin >= DOUBT) return false;
  // “Minera Altamar” may be named for the town in which it digs; an infirmary is no town.
  if (type === "place") return cues[first - 1] !== Cue.location && (form.begins || isGeneric(view, first));
  if (!form.begins) return isClub(view, first);
  const isSomebody =
    cues[first - 1] === Cue.title || cues[first - 1] === Cue.honorific || cues[last + 1] === Cue.person;
  return !isSomebody && shapes[last + 1] !== Shape.comma && isOwnWord(view, first);
}
