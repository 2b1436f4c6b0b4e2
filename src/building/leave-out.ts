import type { Plugin } from "esbuild";

/**
 * Leaves a module of Node out of a package that asks for it when it is loaded and, as we use it, never calls it:
 * commander needs child_process only for subcommands that are programs of their own, and loading it is a tenth
 * of the time of --help.
 */
export function leaveOut(module: string, packageName: string): Plugin {
  return {
    name: `leave-out-${packageName}`,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: new RegExp(`^${module}$`) }, ({ importer, path }) =>
        importer.includes(`/node_modules/${packageName}/`) ? { path, namespace: "left-out" } : undefined,
      );
      onLoad({ filter: /^/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
    },
  };
}
