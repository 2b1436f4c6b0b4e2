import { resolve } from "node:path";
import type { Plugin } from "rolldown";

/**
 * Runs a package, whose default export is a function, when that is first called: string-width makes a segmenter and
 * expressions over all emoji when it is imported, a tenth of the time of a short run, and most texts need neither.
 */
export function lateImport(packageName: string): Plugin {
  const late = `\0late-${packageName}`;
  return {
    name: `late-import-${packageName}`,
    resolveId(source, importer, { kind }) {
      if (source !== packageName) return null;
      if (importer === late) return this.resolve(source, resolve("package.json"), { skipSelf: true });
      return kind === "import-statement" ? late : null;
    },
    load: (id) =>
      id === late
        ? `let called; export default (...args) => (called ??= require("${packageName}").default)(...args);`
        : null,
  };
}
