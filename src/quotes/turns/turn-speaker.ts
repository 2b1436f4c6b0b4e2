/** Whom a transcript's labels stand for. */
import type { NameIndex, PlacedName } from "../../entities/name-index.ts";
import type { Speaker } from "../../model/result.ts";
import { foldSpace } from "../../text/fold.ts";
import { hashWord } from "../../text/hash.ts";
import { mentionOf, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { Turn } from "./find-turns.ts";
import type { Label } from "./label.ts";

type PersonName = Extract<PlacedName, { readonly kind: "person" }>;
/** What may be a label: no place. */
type SpeakingName = Exclude<PlacedName, { readonly kind: "place" }>;

/**
 * The speaker of each turn; null for who asks, and for who answers where neither the story before the first turn
 * nor a note behind the last names one alone.
 */
export function turnSpeakers(
  tokens: Tokens,
  names: NameIndex,
  turns: readonly Turn[],
): readonly (Speaker | null)[] {
  if (turns.length === 0) return [];
  const answering = interviewee(names, turns[0]!.label.first) ?? namedBehind(tokens, names, turns);
  const people = peopleByWord(names);
  const byInitials = initialsOf(tokens, names, turns);
  return turns.map(({ label }) => {
    if (label.kind === "question") return null;
    // An answer without a label has no words that name who gives it.
    const mention = label.last < label.first ? null : mentionOf(tokens, label.first, label.last);
    if (label.kind === "answer") return answering === undefined ? null : speakerOf(answering, mention);
    const name =
      byInitials.get(initialsIn(tokens, label)) ?? nameIn(label) ?? people.get(keyOf(tokens, label));
    if (name !== undefined) return speakerOf(name, mention);
    return { kind: "described", entity: null, name: foldSpace(mention?.text ?? ""), mention };
  });
}

function speakerOf({ kind, entity }: SpeakingName, mention: Speaker["mention"]): Speaker {
  return { kind, entity: entity.id, name: entity.name, mention };
}

/** The tagger's name that the label is. */
function nameIn({ name, first }: Label): SpeakingName | undefined {
  return name !== undefined && name.kind !== "place" && name.first >= first ? name : undefined;
}

/** Letters of initials that may be a body's name as well: "PA", "UN". */
const MIN_INITIALS = 2;
const MAX_INITIALS = 4;

/** A label's one word in capitals, without stops, in small letters; empty for longer labels. */
function initialsIn(tokens: Tokens, label: Label): string {
  if (label.first !== label.last || !label.caps) return "";
  const letters = keyOf(tokens, label);
  return letters.length >= MIN_INITIALS && letters.length <= MAX_INITIALS ? letters : "";
}

/**
 * The people whom labels of initials stand for, though an acronym looks alike ("PA", "UN"): those with a turn under their
 * whole name; all of the story where each such label is one's initials.
 */
function initialsOf(
  tokens: Tokens,
  names: NameIndex,
  turns: readonly Turn[],
): ReadonlyMap<string, PersonName> {
  const labels = new Set(
    turns.map(({ label }) => initialsIn(tokens, label)).filter((letters) => letters !== ""),
  );
  if (labels.size === 0) return new Map();
  const labelled = byInitials(turns.flatMap(({ label }) => label.name ?? []));
  const all = byInitials(names.all);
  return labels.size > 1 && [...labels].every((letters) => all.has(letters)) ? all : labelled;
}

/** People by the initials of their names of two words and more; the first one has them. */
function byInitials(names: readonly PlacedName[]): ReadonlyMap<string, PersonName> {
  const people = new Map<string, PersonName>();
  for (const name of names) {
    if (name.kind !== "person") continue;
    const letters = initials(name.entity.name);
    if (letters.length > 1 && !people.has(letters)) people.set(letters, name);
  }
  return people;
}

function initials(name: string): string {
  return wordsIn(name)
    .map((word) => word[0] ?? "")
    .join("");
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().split(/[\s-]+/);
}

/** The person named most often before the first turn; undefined where two share that place. */
function interviewee({ all }: NameIndex, before: number): PersonName | undefined {
  const counts = new Map<string, { readonly name: PersonName; count: number }>();
  for (const name of all) {
    if (name.first >= before) break;
    if (name.kind !== "person") continue;
    const seen = counts.get(name.entity.id);
    if (seen === undefined) counts.set(name.entity.id, { name, count: 1 });
    else seen.count++;
  }
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best !== undefined && best.count > (next?.count ?? 0) ? best.name : undefined;
}

/** What a note behind an interview calls it. */
const talks = wordSet(
  "interview interviewed conversation conversations talk talks talked spoke exchange discussion questions answers dialogue",
);
const WITH = hashWord("with");

/** Whom a note behind the last turn names: "The conversation with Ada Lund has been edited." Undefined where it names several alike. */
function namedBehind(tokens: Tokens, names: NameIndex, turns: readonly Turn[]): PersonName | undefined {
  const end = turns.at(-1)!.parts.at(-1)![1];
  const people = names.all.filter(
    (name): name is PersonName =>
      name.kind === "person" && name.first > end && isInNote(tokens, name.first, end),
  );
  const asked = people.filter(({ first }) => tokens.hash[first - 1] === WITH);
  const [found, ...others] = asked.length > 0 ? asked : people;
  return others.every(({ entity }) => entity === found!.entity) ? found : undefined;
}

/** Whether the sentence of a token, behind the turns, speaks of the interview. */
function isInNote({ hash, sentences, sentenceOf }: Tokens, token: number, end: number): boolean {
  const sentence = sentenceOf[token]!;
  for (let i = Math.max(sentences[sentence]!, end + 1); i < sentences[sentence + 1]!; i++)
    if (talks.has(hash[i]!)) return true;
  return false;
}

/** "de", "van", "bin". */
const MAX_PARTICLE = 3;

/** The people of a story by last name, first name and initials, then by names between, in small letters; the first one has it. */
export function peopleByWord({ all }: NameIndex): ReadonlyMap<string, PersonName> {
  const people = new Map<string, PersonName>();
  for (const name of all) {
    if (name.kind !== "person") continue;
    const words = wordsIn(name.entity.name);
    for (const key of [words.at(-1)!, words[0]!, initials(name.entity.name)])
      if (!people.has(key)) people.set(key, name);
  }
  // "CHINCHILLA:" is Marisol Chinchilla Rojas: of two surnames the first is the one that is used alone.
  for (const name of all) {
    if (name.kind !== "person") continue;
    for (const key of wordsIn(name.entity.name).slice(1, -1))
      if (key.length > MAX_PARTICLE && !people.has(key)) people.set(key, name);
  }
  return people;
}

/** A label's last word, without the stops of initials. */
export function keyOf({ text, start, end }: Tokens, { last }: Pick<Label, "last">): string {
  return text.slice(start[last], end[last]).toLowerCase().replaceAll(".", "");
}
