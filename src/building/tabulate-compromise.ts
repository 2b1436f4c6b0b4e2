import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "rolldown";

type Model = Readonly<Record<"one" | "two", Readonly<Record<string, unknown>>>>;

/**
 * Puts what compromise computes each time it is loaded into the bundle as tables: the lexicon with all its
 * plurals and conjugations, and the suffix rules. Loading takes a sixth of the time then. The model comes out
 * the same, which test/building/tabulate-compromise.test.ts holds; the modules are those of compromise 14.17.0.
 */
export function tabulateCompromise(): Plugin {
  const root = dirname(fileURLToPath(import.meta.resolve("compromise/two")));
  const load = (module: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(join(root, module)).href);
  const contents: Readonly<Record<string, () => Promise<string>>> = {
    "2-two/preTagger/model/models/index.js": async () => "export default {};",
    "2-two/preTagger/model/lexicon/index.js": async () => {
      const { frozenLex } = await load("2-two/preTagger/model/lexicon/index.js");
      return `export const lexicon = {}, switches = {}, frozenLex = ${table(frozenLex)};`;
    },
    "2-two/preTagger/model/_expand/index.js": async () => "export default (model) => model;",
    // The tables come last: merging them into the model word by word takes as long as all the rest.
    "two.js": async () => {
      const nlp = (await load("two.js"))["default"] as { model(): Model };
      const { one, two } = nlp.model();
      return `${await readFile(join(root, "two.js"), "utf8")}
          ${readGroups}
          Object.assign(nlp.model().one, ${groups(one, ["lexicon", "_multiCache"])});
          Object.assign(nlp.model().two, ${groups(two, ["switches"])}, ${table(pick(two, ["models", "uncountable"]))});`;
    },
  };
  return {
    name: "tabulate-compromise",
    load: (id) => contents[relative(root, id)]?.() ?? null,
  };
}

/** JSON in a string is read faster than the same object as code (v8.dev/blog/cost-of-javascript-2019#json). */
function table(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

/** No word of compromise's holds it (":|" is one). */
const SEPARATOR = "~";

/** Words by what stands for them: a third of the lexicon's letters, and read in half the time. */
const readGroups = `const readGroups = (groups) => {
  const words = {};
  for (const [value, list] of groups) for (const word of list.split("${SEPARATOR}")) words[word] = value;
  return words;
};`;

/** An expression for the tables of those names, by `readGroups`. */
function groups(part: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const fields = names.map((name) => {
    const lists = new Map<string, string[]>();
    for (const [word, value] of Object.entries(part[name] as object)) {
      const key = JSON.stringify(value);
      const words = lists.get(key);
      if (words === undefined) lists.set(key, [word]);
      else words.push(word);
    }
    return `${name}: readGroups(${table(Array.from(lists, ([key, words]) => [JSON.parse(key), words.join(SEPARATOR)]))})`;
  });
  return `{ ${fields.join(", ")} }`;
}

function pick(part: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, part[name]]));
}
