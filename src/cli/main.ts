import { Command } from "commander";
import { resolveInputs } from "../input/paths.ts";
import { type InputFormat, readInput } from "../input/read-input.ts";
import { ndjson } from "../output/ndjson.ts";
import { extractDocument } from "../pipeline/extract-document.ts";
import { loadTools } from "../pipeline/tools.ts";
import type { SplitMode } from "../split/split-document.ts";

/** Runs the program; gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command("newsx");
  program
    .command("extract")
    .argument("[inputs...]")
    .option("--format <name>", "", "ndjson")
    .option("--input-format <name>", "", "auto")
    .option("--split <mode>", "", "auto")
    .option("--offsets <unit>", "", "codepoints")
    .action(async (inputs: string[], options: { inputFormat: InputFormat; split: SplitMode }) => {
      const tools = await loadTools();
      const format = ndjson();
      for (const input of await resolveInputs(inputs, process.cwd())) {
        if (input.kind !== "path") continue;
        for await (const item of readInput(input.path, {
          cwd: process.cwd(),
          stdin: process.stdin,
          format: options.inputFormat,
        })) {
          if (item.kind !== "document") process.stderr.write(`${item.message}\n`);
          else
            for (const story of extractDocument(item.document, options.split, tools))
              process.stdout.write(format.story(story, 0));
        }
      }
    });
  await program.parseAsync(argv);
  return 0;
}
