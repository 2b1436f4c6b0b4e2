import { visible } from "../output/visible.ts";
import type { Host } from "./host.ts";

/** Says one line on stderr, with nothing in it that could steer a terminal. */
export function say({ stderr }: Host, message: string): void {
  stderr.write(`newsx: ${visible(message)}\n`);
}

/** Lines of others as they may be shown: commander repeats what was typed, an error what it met. */
export function visibleText(text: string): string {
  return text.replace(/[^ \n]+/g, visible);
}
