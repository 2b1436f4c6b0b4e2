/** What a run of rules is to heed: how much each matters, where it matters otherwise, and which names are known. */
import type { OffsetUnit } from "./locator.ts";
import type { Severity } from "./problem.ts";
import { type RuleName, type Severities, severitiesWith } from "./rules.ts";

export interface CheckSettings {
  readonly severities: Severities;
  /** Severities in some folders; of two that hold a file, the one named last counts. */
  readonly folders: readonly FolderSeverities[];
  /** Names and words that no rule is to remark on, as they are written. */
  readonly vocabulary: ReadonlySet<string>;
  /** What problems count their places in; code points where nothing is said. */
  readonly offsets?: OffsetUnit;
}

/** The settings of a user who says no more than this. */
export function settingsWith(
  changed: FolderSeverities["severities"] = {},
  {
    folders = [],
    vocabulary = [],
  }: { readonly folders?: readonly FolderSeverities[]; readonly vocabulary?: Iterable<string> } = {},
): CheckSettings {
  return { severities: severitiesWith(changed), folders, vocabulary: new Set(vocabulary) };
}

export interface FolderSeverities {
  /** "opinion", "news/opinion": a folder anywhere on the way to a file. */
  readonly folder: string;
  readonly severities: Readonly<Partial<Record<RuleName, Severity>>>;
}

/** How much a rule matters in this source. */
export function severityIn(source: string, rule: RuleName, { severities, folders }: CheckSettings): Severity {
  const path = `/${source.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "")}`;
  const holding = folders.findLast(
    ({ folder, severities: here }) => here[rule] !== undefined && path.includes(`/${trimSlashes(folder)}/`),
  );
  return holding?.severities[rule] ?? severities[rule];
}

/** Whether a rule is on anywhere. */
export function isOnSomewhere(rule: RuleName, { severities, folders }: CheckSettings): boolean {
  return [severities, ...folders.map((folder) => folder.severities)].some(
    (each) => (each[rule] ?? "off") !== "off",
  );
}

function trimSlashes(folder: string): string {
  return folder
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
