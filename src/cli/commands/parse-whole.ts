import { InvalidArgumentError } from "commander";

/** An option's value as a whole number. */
export function parseWhole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

/** An option's value as a whole number above 0. */
export function parsePositive(value: string): number {
  const number = parseWhole(value);
  if (number === 0) throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}
