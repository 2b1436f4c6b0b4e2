import type { Tables } from "../library.ts";

/** The tables as they stand in the page, each gzipped and in base64 in an element of its own. */
export async function embeddedTables(): Promise<Tables> {
  const [gazetteer, names, quotes, cities] = await Promise.all(
    ["gazetteer", "names", "quotes", "cities"].map(unpack),
  );
  return { gazetteer: gazetteer!, names: names!, quotes: quotes!, cities: cities! };
}

async function unpack(name: string): Promise<Uint8Array> {
  const packed = document.querySelector(`#table-${name}`)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
