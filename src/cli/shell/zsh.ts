import type { ArgumentShape, CommandShape, OptionShape } from "./command-shape.ts";

/** A completion script for zsh. */
export function zsh({ name, options, commands }: CommandShape): string {
  return `#compdef ${name}
# Completion for zsh. To load it: source <(${name} completion zsh), or save it as _${name} in a folder of $fpath
_${name}() {
  local curcontext=$curcontext state line
  _arguments -C \\
${specs(options)}
    '1: :->command' \\
    '*:: :->arguments'
  case $state in
    command)
      local -a commands=(
${commands.map((command) => `        ${quote(`${command.name}:${command.summary.replaceAll(":", "\\:")}`)}`).join("\n")}
      )
      _describe command commands
      ;;
    arguments)
      case $line[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
compdef _${name} ${name}
`;
}

function commandCase({ name, options, arguments: operands }: CommandShape): string {
  return `        ${name})
          _arguments -s \\
${specs(options, "            ")}
            ${operands.length === 0 ? "'*: :'" : operands.map(argumentSpec).join(" ")}
          ;;`;
}

function argumentSpec({ name, choices }: ArgumentShape): string {
  return choices.length > 0 ? quote(`1:${name}:(${choices.join(" ")})`) : quote(`*:${name}:_files`);
}

function specs(options: readonly OptionShape[], indent = "    "): string {
  return options.map((option) => `${indent}${optionSpec(option)} \\`).join("\n");
}

/** Both spellings shut each other out, unless the option may be given more than once. */
function optionSpec(option: OptionShape): string {
  const { short, long, description, isRepeatable } = option;
  const rest = quote(`[${description.replace(/[[\]\\:]/g, "\\$&")}]${valueSpec(option)}`);
  if (isRepeatable) return `'*'${long}${rest}`;
  return short === undefined ? `${long}${rest}` : `'(${short} ${long})'{${short},${long}}${rest}`;
}

function valueSpec({ value, choices, long }: OptionShape): string {
  const title = long.slice(2);
  switch (value) {
    case "nothing":
      return "";
    case "choice":
      return `:${title}:(${choices.join(" ")})`;
    case "file":
      return `:${title}:_files`;
    case "folder":
      return `:${title}:_files -/`;
    case "text":
      return `:${title}: `;
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
