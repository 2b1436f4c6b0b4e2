import type { CommandShape, OptionShape } from "./command-shape.ts";

/** A completion script for bash. */
export function bash({ name, options, commands }: CommandShape): string {
  const names = commands.map((command) => command.name);
  return `# Completion for bash. To load it: source <(${name} completion bash)
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command= words= i
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
${commands.flatMap(valueCases).join("\n")}
  esac
  case $command in
    "") words="${[...names, ...flagsOf(options)].join(" ")}" ;;
${commands.map(commandCase).join("\n")}
  esac
  if [[ -z $command || $current == -* || -n $words && $words != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    compopt -o filenames 2> /dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _${name} ${name}
`;
}

/** What each option of a command takes. */
function valueCases({ name, options }: CommandShape): readonly string[] {
  return options
    .filter(({ value }) => value !== "nothing")
    .map((option) => {
      const patterns = spellings(option).map((flag) => `"${name} ${flag}"`);
      return `    ${patterns.join(" | ")})
      ${valueReply(option)}return
      ;;`;
    });
}

function valueReply({ value, choices }: OptionShape): string {
  if (value === "text") return "";
  if (value === "choice")
    return `mapfile -t COMPREPLY < <(compgen -W "${choices.join(" ")}" -- "$current")\n      `;
  return `compopt -o filenames 2> /dev/null
      mapfile -t COMPREPLY < <(compgen ${value === "file" ? "-f" : "-d"} -- "$current")\n      `;
}

/** The words of a command: its arguments where they are a choice, else its flags, which stand before files. */
function commandCase({ name, options, arguments: [argument] }: CommandShape): string {
  const words = argument === undefined ? [] : argument.choices;
  return `    ${name}) words="${[...words, ...flagsOf(options)].join(" ")}" ;;`;
}

function flagsOf(options: readonly OptionShape[]): readonly string[] {
  return options.flatMap(spellings).filter((flag) => flag.startsWith("--"));
}

function spellings({ short, long }: OptionShape): readonly string[] {
  return short === undefined ? [long] : [short, long];
}
