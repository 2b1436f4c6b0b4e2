import { Argument, type Command } from "commander";
import type { Host } from "../host.ts";
import { streamSink } from "../sink.ts";

const subjects = ["output", "config", "aliases"] as const;

type Subject = (typeof subjects)[number];

/** `newsx schema`: the JSON Schema of --format json, of one NDJSON line, or of a file that users write. */
export function addSchema(program: Command, host: Host): void {
  program
    .command("schema")
    .summary("print the JSON Schema of the output, or of a config or aliases file")
    .description(
      "Prints the JSON Schema (draft 2020-12) of --format json; with --line that of one line of ndjson; with config or aliases that of newsx.config.json or of the file that --aliases names, for editors that check such files.",
    )
    .addArgument(new Argument("[of]", "what the schema is of").choices(subjects).default("output"))
    .option("--line", "the schema of one story, as --format ndjson prints it")
    .action(async (subject: Subject, { line = false }: { readonly line?: boolean }) => {
      const [{ z }, schema] = await Promise.all([import("zod"), schemaOf(subject, line, program)]);
      await streamSink(host.stdout).write(`${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`);
    });
}

async function schemaOf(subject: Subject, line: boolean, program: Command) {
  if (subject === "output") {
    const { resultSchema, storySchema } = await import("../../model/schema.ts");
    return line ? storySchema : resultSchema;
  }
  const { aliasesSchema, configSchemaOf } = await import("../config/schemas.ts");
  return subject === "config" ? configSchemaOf(program) : aliasesSchema;
}
