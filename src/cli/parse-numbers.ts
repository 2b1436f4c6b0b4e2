import { InvalidArgumentError } from "commander";

/** A whole number, 0 included. */
export function parseWhole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

/** A whole number above 0. */
export function parsePositive(value: string): number {
  const number = parseWhole(value);
  if (number === 0) throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}

/** "500k", "20m", "1g" or a number of bytes. */
export function parseSize(value: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,12})([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * 1024 ** " kmg".indexOf(unit.toLowerCase() || " ");
  if (digits === "" || bytes < 1)
    throw new InvalidArgumentError("It must be a size such as 500k, 20m or 1g.");
  return bytes;
}
