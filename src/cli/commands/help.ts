import type { Command } from "commander";
import { orClosest } from "../closest.ts";

/** `newsx help`, in the place of commander's own, which answers a slip with a page and no word of what was wrong. */
export function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command("help")
    .summary("show help of a command")
    .description("Shows the help of a command, as COMMAND --help does.")
    .argument("[command]", "the command")
    .action((name?: string) => {
      if (name === undefined) return program.help();
      const command = program.commands.find((each) => each.name() === name);
      if (command !== undefined) return command.help();
      const names = program.commands.map((each) => each.name());
      return program.error(`error: unknown command '${name}'${orClosest(name, names)}`);
    });
}
