import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** The part of compromise's model that it computes when it is loaded. */
interface Model {
  readonly one: { readonly lexicon: object; readonly _multiCache: object };
  readonly two: { readonly uncountable: object };
}

/**
 * Puts what compromise computes each time it is loaded into the bundle as tables: the lexicon with all its
 * plurals and conjugations, and the suffix rules. Loading takes a sixth of the time then. The model comes out
 * the same, which test/building/tabulate-compromise.test.ts holds; the modules are those of compromise 14.17.0.
 */
export function tabulateCompromise(): Plugin {
  const root = dirname(fileURLToPath(import.meta.resolve("compromise/two")));
  const load = (module: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(join(root, module)).href);
  return {
    name: "tabulate-compromise",
    setup: ({ onLoad }) => {
      const replace = (module: string, contents: () => Promise<string>): void => {
        const filter = new RegExp(`compromise/src/${module.replaceAll(".", "\\.")}$`);
        onLoad({ filter }, async () => ({
          contents: await contents(),
          resolveDir: join(root, module, ".."),
        }));
      };
      replace("2-two/preTagger/model/models/index.js", async () => {
        const { default: models } = await load("2-two/preTagger/model/models/index.js");
        return `export default ${table(models)};`;
      });
      replace("2-two/preTagger/model/lexicon/index.js", async () => {
        const { switches, frozenLex } = await load("2-two/preTagger/model/lexicon/index.js");
        return `export const lexicon = {}, switches = ${table(switches)}, frozenLex = ${table(frozenLex)};`;
      });
      replace("2-two/preTagger/model/_expand/index.js", async () => {
        const { one, two } = (await load("2-two/preTagger/model/index.js"))["default"] as Model;
        const grown = { one: { _multiCache: one._multiCache }, two: { uncountable: two.uncountable } };
        return `const grown = ${table(grown)};
          export default ({ one, two }) => ({ one: { ...one, ...grown.one }, two: { ...two, ...grown.two } });`;
      });
      // The lexicon comes last: merging it into the model word by word takes as long as all the rest.
      replace("two.js", async () => {
        const source = await readFile(join(root, "two.js"), "utf8");
        const nlp = (await load("two.js"))["default"] as { world(): { readonly model: Model } };
        return `${source}\nnlp.world().model.one.lexicon = ${table(nlp.world().model.one.lexicon)};`;
      });
    },
  };
}

/** JSON in a string is read faster than the same object as code (v8.dev/blog/cost-of-javascript-2019#json). */
function table(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
