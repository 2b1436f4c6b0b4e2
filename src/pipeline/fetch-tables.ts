import type { Tables } from "./tools.ts";

/**
 * The tables over the network: from `folder`, a URL that ends in a slash, or from where this module lies. Bundlers
 * know files of a package by URLs written like these and copy them.
 */
export async function fetchTables(folder?: string | URL): Promise<Tables> {
  const at = (file: string, beside: URL) => fetchBytes(folder === undefined ? beside : new URL(file, folder));
  const [gazetteer, names, quotes, cities] = await Promise.all([
    at("gazetteer.bin", new URL("../data/gazetteer.bin", import.meta.url)),
    at("names.bin", new URL("../data/names.bin", import.meta.url)),
    at("quotes.bin", new URL("../data/quotes.bin", import.meta.url)),
    at("cities.bin", new URL("../data/cities.bin", import.meta.url)),
  ]);
  return { gazetteer, names, quotes, cities };
}

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`newsx cannot load ${url.href}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
