import { Argument, type Command } from "commander";
import type { Host } from "../host.ts";
import { streamSink } from "../sink.ts";

const shells = ["bash", "zsh", "fish"] as const;

type Shell = (typeof shells)[number];

export const examples = `Examples:
  source <(newsx completion bash)                               in ~/.bashrc
  source <(newsx completion zsh)                                in ~/.zshrc, after compinit
  newsx completion fish > ~/.config/fish/completions/newsx.fish
`;

/** `newsx completion`: what makes a shell complete commands and flags. */
export function addCompletion(program: Command, host: Host): void {
  program
    .command("completion")
    .summary("print a script that makes your shell complete newsx")
    .description("Prints a completion script. It is static: the shell never starts newsx to complete a word.")
    .addArgument(new Argument("<shell>", "the shell").choices(shells))
    .addHelpText("beforeAll", examples)
    .action(async (shell: Shell) => {
      const [{ shapeOf }, write] = await Promise.all([import("../shell/command-shape.ts"), writers[shell]()]);
      await streamSink(host.stdout).write(write(shapeOf(program)));
    });
}

const writers = {
  bash: async () => (await import("../shell/bash.ts")).bash,
  zsh: async () => (await import("../shell/zsh.ts")).zsh,
  fish: async () => (await import("../shell/fish.ts")).fish,
} as const;
