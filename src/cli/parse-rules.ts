/** Rules and how much they matter, as flags name them. */
import { InvalidArgumentError } from "commander";
import { type Severity, severities } from "../check/problem.ts";
import { type RuleName, ruleNames } from "../check/rules.ts";
import type { FolderSeverities } from "../check/settings.ts";
import { orClosest } from "./closest.ts";

type RuleSeverities = FolderSeverities["severities"];

export type RulesByFolder = Readonly<Record<string, RuleSeverities>>;

/** "open-quote=off,surname-only=error", together with what was said before. */
export function parseRules(list: string, before: RuleSeverities): RuleSeverities {
  return { ...before, ...Object.fromEntries(list.split(",").map(parsePair)) };
}

/** "opinion:unattributed-quote=off,open-quote=warning": the same for what lies in a folder. */
export function parseFolder(text: string, before: RulesByFolder | undefined): RulesByFolder {
  const at = text.lastIndexOf(":");
  if (at < 1)
    throw new InvalidArgumentError("It is a folder, a colon and its rules, as in opinion:open-quote=off.");
  const folder = text.slice(0, at);
  return { ...before, [folder]: parseRules(text.slice(at + 1), before?.[folder] ?? {}) };
}

function parsePair(pair: string): readonly [RuleName, Severity] {
  const [name = "", severity = ""] = pair.trim().split("=", 2);
  const known = ruleNames.find((each) => each === name);
  const level = severities.find((each) => each === severity);
  if (known === undefined)
    throw new InvalidArgumentError(`There is no rule "${name}"${orClosest(name, ruleNames)}.`);
  if (level === undefined)
    throw new InvalidArgumentError(
      `A rule's severity is one of ${severities.join(", ")}, as in ${name}=error.`,
    );
  return [known, level];
}
