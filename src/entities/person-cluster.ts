import type { Gender } from "../model/result.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import type { Cluster } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { type PersonContext, titleBefore } from "./person-context.ts";

/** Mentions of one person, and what tells the person from others of the name. */
export interface PersonCluster extends Cluster {
  /** The words of the fullest name. */
  readonly words: readonly string[];
  nickname: string | null;
  /** "jr", "sr": father and son differ in nothing else. */
  suffix: string | undefined;
  /** As titles, roles and kin before the name tell it, which is surer than a given name. */
  titleGender: Gender | null;
  readonly nameGender: Gender | null;
  isKin: boolean;
  /** Titles that stood right before the name. */
  readonly titles: Set<string>;
  /** The ids of forms that already stood for this person. */
  readonly forms: Set<number>;
  /** The last token up to which the story has named the person; -1 before the first. */
  lastSeen: number;
  /** The surname that a given name takes from the one beside it: Clifton for Bill in “Bill and Hillary Clifton”. */
  readonly sharedSurname: string | null;
}

/** A person of whom nothing but a name is known yet. */
export function newPerson(
  words: readonly string[],
  nameGender: Gender | null,
  sharedSurname: string | null,
): PersonCluster {
  return {
    mentions: [],
    words,
    nickname: null,
    suffix: undefined,
    titleGender: null,
    nameGender,
    isKin: false,
    titles: new Set(),
    forms: new Set(),
    lastSeen: -1,
    sharedSurname,
  };
}

/** Adds a mention to the person it stands for, with what stands before it. */
export function addMention(
  tokens: Tokens,
  person: PersonCluster,
  mention: NameMention,
  { gender, isKin }: PersonContext,
): void {
  if (person.mentions.length === 0) person.isKin = isKin;
  person.mentions.push(mention);
  person.titleGender ??= gender;
  const title = hasFlag(tokens, mention.first - 1, TokenFlag.capital) ? titleBefore(tokens, mention) : "";
  if (title !== "") person.titles.add(title);
  person.forms.add(mention.form.id);
  person.lastSeen = mention.last;
}
