import type { Plugin } from "rolldown";

/**
 * Modules outside the bundle are imported by what loads the program (`start/cached-scripts.ts`): V8 forgets of a script
 * that it takes from its cache who imports for it ("A dynamic import callback was not specified").
 */
export function importByLoader(): Plugin {
  return {
    name: "import-by-loader",
    renderChunk: (code) => code.replaceAll(/\bimport\((?=[`"'][\w:@./-]+[`"']\))/g, "require.import("),
  };
}
