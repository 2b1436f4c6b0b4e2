import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const MADE_AT_IMPORT = "const segmenter = new Intl.Segmenter();";
const MADE_WHEN_ASKED = `let made;
const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };`;

/**
 * string-width makes its segmenter when it is imported, which loads Node's language data: a tenth of the time of
 * a short run, and most texts need none.
 */
export function lateSegmenter(): Plugin {
  return {
    name: "late-segmenter",
    setup: ({ onLoad }) => {
      onLoad({ filter: /string-width\/index\.js$/ }, async ({ path }) => {
        if (path !== fileURLToPath(import.meta.resolve("string-width"))) return undefined;
        const contents = await readFile(path, "utf8");
        if (!contents.includes(MADE_AT_IMPORT)) throw new Error(`${path}: its segmenter has changed`);
        return { contents: contents.replace(MADE_AT_IMPORT, MADE_WHEN_ASKED) };
      });
    },
  };
}
