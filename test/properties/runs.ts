import type { Parameters } from "fast-check";

/**
 * How many inputs all properties together are given: PROPERTY_INPUTS, or 20,000. The seed is fixed so that a
 * failure in CI is one at the desk; PROPERTY_SEED sets another.
 */
const inputs = Number(process.env["PROPERTY_INPUTS"] ?? 20_000);
const seed = Number(process.env["PROPERTY_SEED"] ?? 20_260_101);

/** Of 100 inputs, how many each property is given: less where it costs more. They are 100 together. */
const shares = {
  tokens: 22,
  stories: 15,
  findings: 20,
  "line ends": 8,
  encodings: 10,
  chunks: 10,
  json: 6,
  csv: 4,
  workers: 1,
  "names of objects": 4,
} as const;

type Property = keyof typeof shares;

export function runsOf<Values>(property: Property): Parameters<Values> {
  return { numRuns: Math.round((inputs * shares[property]) / 100), seed };
}

/** Milliseconds a property may take: fifty an input, on the slowest machine. */
export const timeout = Math.max(120_000, inputs * 50);
