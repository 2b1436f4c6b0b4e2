/** The `WordClass` at a token; 0 beyond the story's edges. A read beyond an array's end makes V8 box what it reads: so the edges are asked first. */
export function classAt(classes: Uint8Array, token: number): number {
  return token >= 0 && token < classes.length ? classes[token]! : 0;
}
