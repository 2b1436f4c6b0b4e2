/** Flags that several commands have, each made anew for each: commander puts it into the command's group of help. */
import { defaultSplitMode, splitModes } from "../split/split-mode.ts";
import { Flag } from "./flag.ts";
import { parsePositive } from "./parse-numbers.ts";
import { parseSections } from "./parse-sections.ts";

/** `how` says what it shows: "how to show it"; `otherwise` is the format where neither it nor an ending says. */
export function formatFlag(how: string, choices: readonly string[], otherwise = "table"): Flag {
  return new Flag(
    "-f, --format <format>",
    `${how}; unless given, what the ending of --output stands for, else ${otherwise}`,
    { choices, config: "choice" },
  );
}

export function outputFlag(): Flag {
  return new Flag("-o, --output <file>", "write to a file, whole or not at all");
}

export function onlyFlag<Name extends string>(sections: readonly Name[]): Flag {
  return new Flag("--only <sections>", "show only these, joined by commas", {
    choices: sections,
    parse: parseSections(sections),
    config: "choices",
  });
}

export function splitFlag(): Flag {
  return new Flag("--split <mode>", "how to find stories", {
    choices: splitModes,
    default: defaultSplitMode,
    config: "choice",
  });
}

export function appendFlag(): Flag {
  return new Flag("--append", "let a database grow: add the stories that it has not");
}

export function resumeFlag(): Flag {
  return new Flag("--resume", "go on where a run ended: read only files that are new or have changed");
}

export function widthFlag(of = "tables"): Flag {
  return new Flag("--width <columns>", `width of ${of}`, { parse: parsePositive, config: "positive" });
}

export function colorFlag(): Flag {
  return new Flag("--no-color", "no colours", { config: "switch" });
}

export function quietFlag(what: string): Flag {
  return new Flag("-q, --quiet", what, { config: "switch" });
}
