import { readFile } from "node:fs/promises";
import type { Plugin } from "rolldown";

/**
 * Tables of JSON as texts that are parsed when they are loaded: sooner than the same objects as code
 * (v8.dev/blog/cost-of-javascript-2019#json), which V8 keeps twice, as what is to be made and as what was made.
 */
export function jsonAsText(): Plugin {
  return {
    name: "json-as-text",
    load: {
      filter: { id: /\.json$/ },
      handler: async (id) => {
        const compact = JSON.stringify(JSON.parse(await readFile(id, "utf8")));
        return { code: `export default JSON.parse(${JSON.stringify(compact)});`, moduleType: "js" };
      },
    },
  };
}
