import type { CommandShape, OptionShape } from "./command-shape.ts";

/** A completion script for fish. */
export function fish({ name, options, commands }: CommandShape): string {
  const lines = [
    `# Completion for fish. To load it: ${name} completion fish | source`,
    `complete -c ${name} -f`,
    ...options.map((option) => optionLine(name, "__fish_use_subcommand", option)),
    ...commands.flatMap((command) => commandLines(name, command)),
  ];
  return `${lines.join("\n")}\n`;
}

function commandLines(program: string, command: CommandShape): readonly string[] {
  const { name, summary, options, arguments: operands } = command;
  const inside = `__fish_seen_subcommand_from ${name}`;
  const operandLines = operands.map(({ choices }) =>
    choices.length > 0
      ? `complete -c ${program} -n ${quote(inside)} -a ${quote(choices.join(" "))}`
      : `complete -c ${program} -n ${quote(inside)} -F`,
  );
  return [
    `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`,
    ...operandLines,
    ...options.map((option) => optionLine(program, inside, option)),
  ];
}

function optionLine(program: string, condition: string, option: OptionShape): string {
  const { short, long, description } = option;
  const flags = [...(short === undefined ? [] : [`-s ${short.slice(1)}`]), `-l ${long.slice(2)}`];
  const value = valueFlags(option);
  return [
    `complete -c ${program} -n ${quote(condition)}`,
    ...flags,
    ...(value === "" ? [] : [value]),
    `-d ${quote(description)}`,
  ].join(" ");
}

function valueFlags({ value, choices }: OptionShape): string {
  switch (value) {
    case "nothing":
      return "";
    case "choice":
      return `-x -a ${quote(choices.join(" "))}`;
    case "file":
      return "-r -F";
    case "folder":
      return "-x -a '(__fish_complete_directories)'";
    case "text":
      return "-x";
  }
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
