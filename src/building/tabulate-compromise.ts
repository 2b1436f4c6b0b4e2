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
    "API/extend.js": async () => withPlainAssignments(await readFile(join(root, "API/extend.js"), "utf8")),
    [singulars]: async () => withOneInverted(await readFile(join(root, singulars), "utf8")),
    // The tables come last: merging them into the model word by word takes as long as all the rest.
    "two.js": async () => {
      const nlp = (await load("two.js"))["default"] as { model(): Model };
      const { one, two } = nlp.model();
      return `${await readFile(join(root, "two.js"), "utf8")}
          ${readLists}
          const lexicon = ${lists(one["lexicon"])};
          Object.assign(nlp.model().one, { lexicon: lexicon.table, find: lexicon.find });
          nlp.model().one._multiCache = ${lists(one["_multiCache"])}.table;
          nlp.model().two.switches = ${lists(two["switches"])}.table;
          Object.assign(nlp.model().two, ${table(pick(two, ["models", "uncountable"]))});`;
    },
  };
  const served = new Set<string>();
  return {
    name: "tabulate-compromise",
    load(id) {
      const module = relative(root, id).replaceAll("\\", "/");
      const content = contents[module];
      if (content === undefined) return null;
      served.add(module);
      return content();
    },
    // Else nobody would notice, but for the time it takes: a bundle without the tables does the same.
    buildEnd(error) {
      const missing = Object.keys(contents).filter((module) => !served.has(module));
      if (error === undefined && missing.length > 0)
        this.error(`compromise does not load ${missing.join(", ")}: the tables must follow its new modules`);
    },
  };
}

/**
 * compromise's merging of models without an object literal for each word. V8 keeps a way from the empty object to each
 * first key that one was given, 1,536 at most; words take them all, and from then on every object of ours that is made of four fields
 * or by spreading gets a hidden class of its own, which all that reads it must look up anew: a fifth of a long run.
 */
function withPlainAssignments(source: string): string {
  const written = source.replaceAll(
    /Object\.assign\(model, \{ \[key\]: ([\w[\]{}]{1,40}) \}\)/g,
    "model[key] = $1",
  );
  if (written === source || written.includes("{ [key]:"))
    throw new Error("compromise merges its models in another way: see withPlainAssignments");
  return written;
}

const singulars = "2-two/preTagger/methods/transform/nouns/toSingular/index.js";

/** compromise's singulars with the table of irregular ones turned round once and not for each noun. */
function withOneInverted(source: string): string {
  const each = "const invert = invertObj(irregularPlurals)";
  if (!source.includes(each))
    throw new Error("compromise makes singulars in another way: see withOneInverted");
  const once = "if (inverted === undefined) inverted = invertObj(irregularPlurals); const invert = inverted";
  return `let inverted;\n${source.replace(each, once)}`;
}

/** JSON in a string is read faster than the same object as code (v8.dev/blog/cost-of-javascript-2019#json). */
function table(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

/** Neither stands in any word of compromise's, as "|" does in ":|". */
const AFTER_WORD = "~";
const BEFORE_GROUP = "`";
/** Each list is a line, which begins with the letters that its words do. */
const AFTER_LIST = "\n";

/** Letters that words of one list begin with. */
const PREFIX = 2;
/** A list that is asked more often is worth making a map of: a page of news asks most lists a few times. */
const MAX_SEARCHES = 24;

/**
 * Words with what stands for each, as text by their first letters, which is searched: to make 25,000 entries takes a tenth of a
 * short run, and to make those of the lists that a page of news asks still a twentieth. `find` answers for a word;
 * `table` is the object that compromise's own code reads, which costs ten times as much, since V8 keeps each string for
 * good that is a property's name.
 */
const readLists = `const readLists = (values, written) => {
  const lists = new Map();
  for (const list of written.split("\\n")) lists.set(list.slice(0, list.indexOf("${BEFORE_GROUP}")), list);
  const words = new Map();
  const searches = new Map();
  const read = (prefix) => {
    const list = lists.get(prefix);
    lists.delete(prefix);
    for (const group of list.split("${BEFORE_GROUP}").slice(1)) {
      const [value, ...same] = group.split("${AFTER_WORD}");
      for (const each of same.slice(0, -1)) words.set(each, values[value]);
    }
  };
  const search = (list, word) => {
    const at = list.indexOf("${AFTER_WORD}" + word + "${AFTER_WORD}");
    if (at === -1 || word.includes("${AFTER_WORD}") || word.includes("${BEFORE_GROUP}")) return undefined;
    const group = list.lastIndexOf("${BEFORE_GROUP}", at) + 1;
    return values[list.slice(group, list.indexOf("${AFTER_WORD}", group))];
  };
  const find = (word) => {
    if (typeof word !== "string") return undefined;
    const prefix = word.slice(0, ${PREFIX});
    const list = lists.get(prefix);
    if (list === undefined) return words.get(word);
    const count = (searches.get(prefix) ?? 0) + 1;
    searches.set(prefix, count);
    if (count <= ${MAX_SEARCHES}) return search(list, word);
    read(prefix);
    return words.get(word);
  };
  const table = new Proxy({}, {
    get: (none, word) => find(word) ?? none[word],
    has: (none, word) => find(word) !== undefined || word in none,
    set: (none, word, value) => {
      const prefix = word.slice(0, ${PREFIX});
      if (lists.has(prefix)) read(prefix);
      words.set(word, value);
      return true;
    },
    getOwnPropertyDescriptor: (none, word) => {
      const value = find(word);
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };
    },
    ownKeys: () => {
      for (const prefix of [...lists.keys()]) read(prefix);
      return [...words.keys()];
    },
  });
  return { find, table };
};`;

/** An expression for what `readLists` makes of a table. */
function lists(entries: unknown): string {
  const words = Object.entries(entries as object);
  const values = [...new Set(words.map(([, value]) => JSON.stringify(value)))];
  const byPrefix = grouped(words, ([word]) => word.slice(0, PREFIX));
  const written = Array.from(byPrefix, ([prefix, sharing]) => {
    const groups = grouped(sharing, ([, value]) => values.indexOf(JSON.stringify(value)));
    const texts = Array.from(groups, ([value, same]) =>
      [`${BEFORE_GROUP}${value}`, ...same.map(([word]) => word), ""].join(AFTER_WORD),
    );
    return prefix + texts.join("");
  });
  return `readLists(${table(values.map((value) => JSON.parse(value)))}, ${JSON.stringify(written.join(AFTER_LIST))})`;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function pick(part: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, part[name]]));
}
