import { Option } from "commander";

/** What a config file holds for a flag. */
export type ConfigType =
  | "switch"
  | "choice"
  | "choices"
  | "whole"
  | "positive"
  | "share"
  | "size"
  | "text"
  | "texts"
  /** Starts from the folder of the config file. */
  | "path"
  | "severities"
  | "severities by folder";

/** What a flag may be given beside its name and description. */
export interface FlagSettings {
  readonly choices?: readonly string[];
  /** Reads one value; `before` is what the flag was given already. */
  readonly parse?: (value: string, before: never) => unknown;
  readonly default?: unknown;
  /** How help shows the default, where not as it is. */
  readonly defaultShown?: string;
  readonly conflicts?: string;
  /** Unless given, the flag belongs to one call: no config file and no variable of the environment sets it. */
  readonly config?: ConfigType;
  /** Its key in a config file, where that is not the flag's own name. */
  readonly key?: string;
}

const lists: ReadonlySet<ConfigType | null> = new Set([
  "choices",
  "texts",
  "severities",
  "severities by folder",
]);

/** All that is known of a flag: commander, config files, the environment, shells and the manual read this one record. */
export class Flag extends Option {
  readonly config: ConfigType | null;
  /** The key of a config file; null where the flag belongs to one call. */
  readonly key: string | null;
  /** Whether giving it again adds to what was given before. */
  readonly isRepeatable: boolean;

  constructor(flags: string, description: string, settings: FlagSettings = {}) {
    super(flags, description);
    const { choices, parse, default: value, defaultShown, conflicts, config = null, key } = settings;
    if (choices !== undefined) this.choices(choices);
    if (parse !== undefined) this.argParser(parse as (value: string, before: unknown) => unknown);
    if (value !== undefined) this.default(value, defaultShown);
    if (conflicts !== undefined) this.conflicts(conflicts);
    this.config = config;
    this.key = config === null ? null : (key ?? this.attributeName());
    this.isRepeatable = lists.has(config);
  }
}

/** The flags of a command. */
export function flagsOf({ options }: { readonly options: readonly Option[] }): readonly Flag[] {
  return options.filter((option) => option instanceof Flag);
}
