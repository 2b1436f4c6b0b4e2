/** The one module of this module that needs Node: it reads the tables that lie beside the program. */
import { readFile } from "node:fs/promises";
import { createTools, type Tables, type Tools } from "./tools.ts";

/** The tools, made of the tables in the package. */
export async function loadTools(): Promise<Tools> {
  return createTools(await readTables());
}

/** The tables as files. */
export async function readTables(): Promise<Tables> {
  const read = (name: string) => readFile(new URL(`../data/${name}.bin`, import.meta.url));
  const [gazetteer, names, quotes, cities] = await Promise.all([
    read("gazetteer"),
    read("names"),
    read("quotes"),
    read("cities"),
  ]);
  return { gazetteer, names, quotes, cities };
}
