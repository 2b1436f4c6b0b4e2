import { InvalidArgumentError } from "commander";

/** An option's value as a whole number. */
export function parseWhole(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}
