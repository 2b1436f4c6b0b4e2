/** The files that users write, as zod schemas. Imported only where there is such a file. */
import { z } from "zod";
import { severities } from "../../check/problem.ts";
import { ruleNames } from "../../check/rules.ts";
import { inputFormats } from "../../input/input-format.ts";
import { quoteOrders, sectionNames } from "../../output/format.ts";
import { formatNames } from "../../output/formats.ts";
import { problemFormatNames } from "../../output/problems/problem-formats.ts";
import { splitModes } from "../../split/split-mode.ts";

const whole = z.int().nonnegative();
const size = z.union([z.int().positive(), z.string()]);
const name = z.string().min(1);

const severityOfEachRule = z
  .strictObject(Object.fromEntries(ruleNames.map((rule) => [rule, z.enum(severities)])))
  .partial();

/** `newsx.config.json`: each key is a long flag, and a test holds them together. */
export const configSchema = z
  .strictObject({
    $schema: z.string(),
    format: z.enum([...new Set([...formatNames, ...problemFormatNames])]),
    only: z.array(z.enum(sectionNames)),
    indirect: z.boolean(),
    by: z.enum(quoteOrders),
    offsets: z.enum(["codepoints", "utf16"]),
    withText: z.boolean(),
    why: z.boolean(),
    ascii: z.boolean(),
    width: z.int().positive(),
    rules: severityOfEachRule,
    folders: z.record(name, severityOfEachRule),
    baseline: name,
    vocabulary: name,
    maxWarnings: whole,
    aliases: name,
    split: z.enum(splitModes),
    color: z.boolean(),
    quiet: z.boolean(),
    pager: z.boolean(),
    jobs: whole,
    storyTimeout: z.int().positive(),
    inputFormat: z.enum(inputFormats),
    encoding: name,
    textField: name,
    idField: name,
    ignore: z.array(name),
    maxBytes: size,
    maxLine: size,
    maxRatio: z.int().positive(),
    maxDepth: z.int().positive(),
  })
  .partial();

/** What `--baseline` names. */
export const baselineSchema = z.strictObject({
  schema: z.literal("newsx-baseline/1"),
  problems: z.array(
    z.strictObject({ source: name, rule: name, fingerprint: name, count: z.int().positive() }),
  ),
});

/** What `--aliases` names. */
export const aliasesSchema = z
  .strictObject({
    $schema: z.string(),
    merge: z.array(z.strictObject({ name, also: z.array(name) })),
    rename: z.record(name, name),
    ignore: z.array(name),
  })
  .partial();
