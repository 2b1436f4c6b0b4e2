import type { CommandShape, OptionShape } from "./command-shape.ts";

export interface ManualFacts {
  readonly version: string;
  /** Commands to show: lines of a call and what it does. */
  readonly examples: readonly string[];
  readonly exitCodes: readonly (readonly [number, string])[];
  readonly environment: readonly (readonly [string, string])[];
  readonly files: readonly (readonly [string, string])[];
}

/** The manual page, in the man macros that every roff knows (man(7)). */
export function man(program: CommandShape, facts: ManualFacts): string {
  const { name, description, commands } = program;
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" ${argument(`${name} ${facts.version}`)} "User Commands"`,
    ...section("NAME", text(`${name} - ${description.replace(/\.$/, "")}`)),
    ...section("SYNOPSIS", ...synopsis(program)),
    ...section("DESCRIPTION", text(description)),
    ...section("COMMANDS", ...commands.flatMap(commandLines)),
    ...section("GLOBAL OPTIONS", ...program.options.flatMap(optionLines)),
    ...section("EXIT STATUS", ...facts.exitCodes.flatMap(([code, what]) => tagged(String(code), what))),
    ...section("ENVIRONMENT", ...facts.environment.flatMap(([variable, what]) => tagged(variable, what))),
    ...section("FILES", ...facts.files.flatMap(([file, what]) => tagged(file, what))),
    ...section("EXAMPLES", ".nf", ...facts.examples.map(text), ".fi"),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, ...lines: readonly string[]): readonly string[] {
  return [`.SH ${argument(title)}`, ...lines];
}

function synopsis({ commands }: CommandShape): readonly string[] {
  return commands.flatMap(({ usage }) => [text(usage), ".br"]).slice(0, -1);
}

function commandLines({
  usage,
  summary,
  description,
  arguments: operands,
  options,
}: CommandShape): readonly string[] {
  const about = description === "" ? summary : description;
  return [
    `.SS ${argument(usage)}`,
    text(about),
    ...operands.flatMap(({ name, description, choices }) =>
      tagged(name, choices.length === 0 ? description : `${description}: ${choices.join(", ")}`),
    ),
    ...options.flatMap(optionLines),
  ];
}

function optionLines({ term, description }: OptionShape): readonly string[] {
  return tagged(term, description);
}

/** A term in bold and, indented, what it means. */
function tagged(term: string, meaning: string): readonly string[] {
  return [".TP", `.B ${argument(term)}`, text(meaning)];
}

/** A macro's argument. */
function argument(value: string): string {
  return `"${asTyped(value).replaceAll('"', "\\(dq")}"`;
}

/** A line of text that is no request, whatever it begins with. */
function text(line: string): string {
  return asTyped(line).replace(/^(?=[.'])/, "\\&");
}

/** A hyphen as typed, not as printers like it; a backslash as itself. */
function asTyped(line: string): string {
  return line.replaceAll("\\", "\\e").replaceAll("-", "\\-");
}
