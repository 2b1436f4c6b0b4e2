import type { CommandShape, OptionShape } from "./command-shape.ts";

/** A completion script for bash. */
export function bash({ name, options, commands }: CommandShape): string {
  const names = commands.map((command) => command.name);
  return `# Completion for bash. To load it: source <(${name} completion bash)
_${name}_reply() {
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(compgen "$@" -- "$current")
}
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command= words= files= i
  # bash takes --option=value for three words.
  if [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $current == = ]]; then
    current=
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join(" | ")})
        command=\${COMP_WORDS[i]}
        break
        ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${commands.flatMap((command) => valueCases(name, command)).join("\n")}
  esac
  case $command in
    "") words="${[...names, ...flagsOf(options)].join(" ")}" ;;
${commands.map(commandCase).join("\n")}
  esac
  if [[ -n $files && $current != -* ]]; then
    compopt -o filenames 2> /dev/null
    _${name}_reply -f
  else
    _${name}_reply -W "$words"
  fi
}
complete -F _${name} ${name}
`;
}

/** What each option of a command takes. */
function valueCases(program: string, { name, options }: CommandShape): readonly string[] {
  return options
    .filter(({ value }) => value !== "nothing")
    .map((option) => {
      const patterns = spellings(option).map((flag) => `"${name} ${flag}"`);
      return `    ${patterns.join(" | ")})
      ${valueReply(program, option)}return
      ;;`;
    });
}

function valueReply(program: string, { value, choices }: OptionShape): string {
  switch (value) {
    case "nothing":
    case "text":
      return "";
    case "choice":
      return `_${program}_reply -W "${choices.join(" ")}"\n      `;
    case "file":
      return `compopt -o filenames 2> /dev/null\n      _${program}_reply -f\n      `;
    case "folder":
      return `compopt -o filenames 2> /dev/null\n      _${program}_reply -d\n      `;
  }
}

/** What stands behind a command: flags, and words where its arguments are a choice, else files. */
function commandCase({ name, options, arguments: operands }: CommandShape): string {
  const choices = operands.flatMap((operand) => operand.choices);
  const files = operands.some((operand) => operand.choices.length === 0) ? " files=yes" : "";
  return `    ${name}) words="${[...choices, ...flagsOf(options)].join(" ")}"${files} ;;`;
}

function flagsOf(options: readonly OptionShape[]): readonly string[] {
  return options.flatMap(spellings).filter((flag) => flag.startsWith("--"));
}

function spellings({ short, long }: OptionShape): readonly string[] {
  return short === undefined ? [long] : [short, long];
}
