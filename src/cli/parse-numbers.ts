import { InvalidArgumentError } from "commander";
import { writeNumber } from "../output/write-number.ts";

/** A whole number, 0 included. */
export function parseWhole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

/** A whole number above 0. */
export function parsePositive(value: string): number {
  return between(1, MAX_WHOLE)(value);
}

/** A number from 0 to 1. */
export function parseShare(value: string): number {
  if (!/^(?:0?\.\d{1,9}|[01](?:\.0{1,9})?)$/.test(value))
    throw new InvalidArgumentError("It must be a number from 0 to 1, such as 0.8.");
  return Number(value);
}

/** Numbers of lines, with commas between. */
export function parseLines(value: string): readonly number[] {
  return value.split(",").map((line) => parsePositive(line.trim()));
}

const MAX_WHOLE = 999_999_999;

/** A parser of whole numbers from `least` to `most`. */
export function between(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = parseWhole(value);
    if (number >= least && number <= most) return number;
    const range = most === MAX_WHOLE ? `above ${least - 1}` : `from ${least} to ${writeNumber(most, 0)}`;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  };
}

/** A parser of sizes up to one, which messages name as it is typed. */
export function sizeUpTo(most: number, typed: string): (value: string) => number {
  return (value) => {
    const size = parseSize(value);
    if (size > most) throw new InvalidArgumentError(`It must be a size of at most ${typed}.`);
    return size;
  };
}

/** "500k", "20m", "1g" or a number of bytes. */
export function parseSize(value: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,12})([kmg]?)(?:i?b)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * 1024 ** " kmg".indexOf(unit.toLowerCase() || " ");
  if (digits === "" || bytes < 1)
    throw new InvalidArgumentError("It must be a size such as 500k, 20m or 1g.");
  if (!Number.isSafeInteger(bytes)) throw new InvalidArgumentError("It must be a smaller size.");
  return bytes;
}
