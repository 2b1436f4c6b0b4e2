import type { ColorLevel } from "../output/format.ts";
import type { Host, OutputStream } from "./host.ts";

const MIN_WIDTH = 40;
const MAX_WIDTH = 1000;
const DEFAULT_WIDTH = 100;

/** What a command's options say of how it shows things. */
interface LayoutOptions {
  readonly width?: number;
  readonly color: boolean;
  readonly output?: string;
}

/** How to lay out what is shown: as wide as asked for or the terminal is; colours only where no file takes it. */
export function layoutFor(
  { width, color, output }: LayoutOptions,
  host: Pick<Host, "stdout" | "env">,
): { readonly width: number; readonly colorLevel: ColorLevel } {
  return {
    width: terminalWidth(width, host),
    colorLevel: output === undefined || output === "-" ? colorLevel(color, host.stdout, host.env) : 0,
  };
}

/** Columns to lay tables out in: the option, else the terminal's, else COLUMNS, else 100; never under 40. Some terminals say 0. */
function terminalWidth(option: number | undefined, { stdout, env }: Pick<Host, "stdout" | "env">): number {
  const width = option || stdout.columns || Number(env["COLUMNS"]) || DEFAULT_WIDTH;
  return Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH);
}

/**
 * chalk's colour level for a stream. --no-color wins over NO_COLOR (no-color.org), that over FORCE_COLOR
 * (force-color.org), that over whether the stream is a terminal. chalk 5 itself does not know NO_COLOR.
 */
function colorLevel(option: boolean, stream: OutputStream, env: Host["env"]): ColorLevel {
  if (!option || env["NO_COLOR"]) return 0;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : 1;
  return stream.isTTY === true && env["TERM"] !== "dumb" ? 1 : 0;
}

/** Programs that name themselves in TERM_PROGRAM and show OSC 8 links. */
const linkingPrograms = new Set(["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio"]);
/** The first version of VTE (GNOME Terminal and its kin) that shows them without harm. */
const LINKING_VTE = 5000;

/**
 * Whether a stream shows OSC 8 links. FORCE_HYPERLINK decides where it is set; else only terminals known to
 * show them get them, since others may print the codes.
 */
export function showsLinks(stream: OutputStream, env: Host["env"]): boolean {
  const forced = env["FORCE_HYPERLINK"];
  if (forced !== undefined) return forced !== "" && forced !== "0" && forced !== "false";
  if (stream.isTTY !== true || env["CI"] || env["TERM"] === "dumb") return false;
  return (
    linkingPrograms.has(env["TERM_PROGRAM"] ?? "") ||
    Number(env["VTE_VERSION"]) >= LINKING_VTE ||
    /^xterm-kitty$|^alacritty|^foot/.test(env["TERM"] ?? "") ||
    env["WT_SESSION"] !== undefined ||
    env["KONSOLE_VERSION"] !== undefined
  );
}
