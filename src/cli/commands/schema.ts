import type { Command } from "commander";
import { streamSink } from "../sink.ts";
import type { World } from "../world.ts";

/** `newsx schema`: the JSON Schema of --format json, or of one NDJSON line. */
export function addSchema(program: Command, world: World): void {
  program
    .command("schema")
    .summary("print the JSON Schema of the output")
    .description(
      "Prints the JSON Schema (draft 2020-12) of --format json; with --line that of one line of ndjson.",
    )
    .option("--line", "the schema of one story, as --format ndjson prints it")
    .action(async ({ line }: { readonly line?: boolean }) => {
      const [{ z }, { resultSchema, storySchema }] = await Promise.all([
        import("zod"),
        import("../../model/schema.ts"),
      ]);
      const schema = z.toJSONSchema(line ? storySchema : resultSchema);
      await streamSink(world.stdout).write(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
