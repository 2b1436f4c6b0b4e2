import { visible } from "../output/visible.ts";
import type { World } from "./world.ts";

/** Says one line on stderr, with nothing in it that could steer a terminal. */
export function say({ stderr }: World, message: string): void {
  stderr.write(`newsx: ${visible(message)}\n`);
}
