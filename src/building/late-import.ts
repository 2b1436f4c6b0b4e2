import type { Plugin } from "esbuild";

/**
 * Runs a package, whose default export is a function, when that is first called: string-width makes a segmenter and
 * expressions over all emoji when it is imported, a tenth of the time of a short run, and most texts need neither.
 */
export function lateImport(packageName: string): Plugin {
  return {
    name: `late-import-${packageName}`,
    setup: ({ onResolve, onLoad }) => {
      const namespace = `late-${packageName}`;
      onResolve({ filter: new RegExp(`^${packageName}$`) }, ({ kind, path, resolveDir, namespace: from }) =>
        kind === "import-statement" && from !== namespace
          ? { path, namespace, pluginData: resolveDir }
          : undefined,
      );
      onLoad({ filter: /^/, namespace }, ({ pluginData }) => ({
        contents: `let called;
          export default (...args) => (called ??= require("${packageName}").default)(...args);`,
        resolveDir: pluginData,
      }));
    },
  };
}
