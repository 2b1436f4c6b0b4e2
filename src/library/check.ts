import { checkRun, inInputOrder, looksAtRun } from "../check/check-run.ts";
import { checkStories } from "../check/check-stories.ts";
import { comparableStories } from "../check/comparable.ts";
import { type Problem, severities } from "../check/problem.ts";
import { ruleNames } from "../check/rules.ts";
import { type FolderSeverities, settingsWith } from "../check/settings.ts";
import { checkMember, checkObject, checkReadTexts, checkStrings } from "../pipeline/check-arguments.ts";
import { documentOf, listOf, type ReadText } from "./read-text.ts";

export interface CheckOptions {
  /** How much rules matter; what is not named is as `newsx check --rules` says. */
  readonly rules?: FolderSeverities["severities"] | undefined;
  /** The same for what lies in a folder. */
  readonly folders?: Readonly<Record<string, FolderSeverities["severities"]>> | undefined;
  /** Names and words that no rule is to remark on. */
  readonly vocabulary?: readonly string[] | undefined;
}

/**
 * What an editor would want to know of these texts, by text and place: what `newsx check` reports. Offsets and columns
 * count UTF-16 units. Throws a TypeError that names the argument.
 */
export function check(read: ReadText | readonly ReadText[], options: CheckOptions = {}): readonly Problem[] {
  checkReadTexts("read", read);
  checkOptions(options);
  const folders = Object.entries(options.folders ?? {}).map(([folder, each]) => ({
    folder,
    severities: each,
  }));
  const settings = {
    ...settingsWith(options.rules, { folders, vocabulary: options.vocabulary ?? [] }),
    offsets: "utf16",
  } as const;
  const texts = listOf(read).map((each) => ({ stories: each.stories, document: documentOf(each) }));
  const single = texts.flatMap(({ stories, document }) => checkStories(stories, document, settings));
  const comparable = looksAtRun(settings)
    ? texts.flatMap(({ stories, document }) => comparableStories(stories, document, "utf16"))
    : [];
  return inInputOrder([...single, ...checkRun(comparable, settings)], comparable);
}

function checkOptions(options: CheckOptions): void {
  checkObject("options", options);
  const { rules, folders, vocabulary } = options;
  if (rules !== undefined) checkRules("options.rules", rules);
  if (folders !== undefined) {
    checkObject("options.folders", folders);
    for (const [folder, each] of Object.entries(folders)) checkRules(`options.folders["${folder}"]`, each);
  }
  if (vocabulary !== undefined) checkStrings("options.vocabulary", vocabulary);
}

function checkRules(name: string, value: unknown): void {
  checkObject(name, value);
  for (const [rule, severity] of Object.entries(value as object)) {
    checkMember(`a rule in ${name}`, rule, ruleNames);
    checkMember(`${name}["${rule}"]`, severity, severities);
  }
}
