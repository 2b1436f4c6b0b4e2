/** The files that users write, as zod schemas. Imported only where there is such a file. */
import type { Command } from "commander";
import { z } from "zod";
import { severities } from "../../check/problem.ts";
import { ruleNames } from "../../check/rules.ts";
import { type ConfigType, flagsOf } from "../flag.ts";

const name = z.string().min(1);

const severityOfEachRule = z
  .strictObject(Object.fromEntries(ruleNames.map((rule) => [rule, z.enum(severities)])))
  .partial();

const types: Readonly<Record<ConfigType, (choices: readonly string[]) => z.ZodType>> = {
  switch: () => z.boolean(),
  choice: (choices) => z.enum(choices),
  choices: (choices) => z.array(z.enum(choices)),
  whole: () => z.int().nonnegative(),
  share: () => z.number().min(0).max(1),
  positive: () => z.int().positive(),
  size: () => z.union([z.int().positive(), name]),
  text: () => name,
  texts: () => z.array(name),
  path: () => name,
  severities: () => severityOfEachRule,
  "severities by folder": () => z.record(name, severityOfEachRule),
};

/** `newsx.config.json`: what the commands' flags say it may hold; a key that several have takes what any of them does. */
export function configSchemaOf({ commands }: Command): z.ZodObject {
  const flags = commands.flatMap(flagsOf);
  const shape: Record<string, z.ZodType> = { $schema: z.string() };
  for (const { key, config } of flags) {
    if (key === null || config === null || shape[key] !== undefined) continue;
    const namesakes = flags.filter((flag) => flag.key === key);
    shape[key] = types[config]([...new Set(namesakes.flatMap(({ argChoices = [] }) => argChoices))]);
  }
  return z.strictObject(shape).partial();
}

/** What `--baseline` names. */
export const baselineSchema = z.strictObject({
  schema: z.literal("newsx-baseline/1"),
  problems: z.array(
    z.strictObject({ source: name, rule: name, fingerprint: name, count: z.int().positive() }),
  ),
});

const ownNames = z
  .strictObject({
    merge: z.array(
      z
        .strictObject({
          also: z.array(name),
          not: z.array(name),
          type: z.enum(["person", "place", "organization"]),
          gender: z.enum(["female", "male"]),
          role: name,
        })
        .partial()
        .extend({ name }),
    ),
    rename: z.record(name, name),
    ignore: z.array(name),
  })
  .partial();

/** What `--aliases` names. */
export const aliasesSchema = ownNames.extend({
  $schema: z.string().optional(),
  files: z.record(name, ownNames).optional(),
});
