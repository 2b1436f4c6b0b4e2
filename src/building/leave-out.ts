import type { Plugin } from "rolldown";

/**
 * Leaves a module out of a package that asks for it when it is loaded and, as we use it, never calls it: commander
 * needs child_process only for subcommands that are programs of their own, and loading it is a tenth of the time
 * of --help.
 */
export function leaveOut(module: string, packageName: string): Plugin {
  const nothing = `\0left-out-${module}`;
  return {
    name: `leave-out-${packageName}`,
    resolveId: (source, importer) =>
      source === module && importer?.includes(`/node_modules/${packageName}/`) ? nothing : null,
    load: (id) => (id === nothing ? "export default {};" : null),
  };
}
