import { basename, dirname, join, resolve } from "node:path";
import type { RunSettings } from "../../batch/task.ts";
import type { ResolvedInput } from "../../input/paths.ts";
import { sha256 } from "../../text/sha256.ts";
import { FatalError } from "../fatal-error.ts";
import type { Host } from "../host.ts";
import { say } from "../messages.ts";
import { packageVersion } from "../package-version.ts";
import type { RunOptions } from "../run-inputs.ts";
import { cannotWrite } from "../sink.ts";
import { openResumeLog, type ResumeLog } from "./resume-log.ts";

/** Opens the log beside the output, "news.db" and ".news.db.resume"; begins it anew where it is of other options. */
export function resumeLogOf(settings: RunSettings, options: RunOptions, host: Host): ResumeLog {
  const { output } = options;
  if (output === undefined || output === "-")
    throw new FatalError("--resume keeps what is done beside the output: name a file with --output");
  const path = resolve(host.cwd, output);
  const log = join(dirname(path), `.${basename(path)}.resume`);
  try {
    const opened = openResumeLog(log, sha256(settingsText(settings, options)));
    if (opened.isAnew)
      say(host, `${output}: what was done is of other options or another version: everything is read anew`);
    return opened;
  } catch (error) {
    throw error instanceof FatalError ? error : cannotWrite(log, error);
  }
}

/** Says how many inputs stood in the output before and are none of this run's: it is written anew without them. */
export function reportLeftOut(
  log: ResumeLog,
  found: readonly ResolvedInput[],
  output: string,
  host: Host,
): void {
  const paths = new Set(found.map((input) => (input.kind === "path" ? input.path : null)));
  const count = [...log.inputs()].filter((input) => !paths.has(input)).length;
  if (count === 0) return;
  const [are, they] =
    count === 1
      ? ["input that was read before is", "it is"]
      : ["inputs that were read before are", "they are"];
  say(
    host,
    `${output}: ${count} ${are} not among those of this run, so ${they} not in it; name all inputs, old and new`,
  );
}

/** All that texts hang on besides their inputs. */
function settingsText(settings: RunSettings, options: RunOptions): string {
  const { inputFormat, encoding, textField, idField, maxBytes, maxLine, maxRatio, maxDepth } = options;
  const reading = { inputFormat, encoding, textField, idField, maxBytes, maxLine, maxRatio, maxDepth };
  const plain = (key: string, value: unknown) => {
    // A title names the inputs of a run, and stands in no story.
    if (key === "title") return undefined;
    if (value instanceof Set) return [...value];
    if (value instanceof RegExp) return String(value);
    return value instanceof Map ? [...value] : value;
  };
  return JSON.stringify({ version: packageVersion(), settings, reading }, plain);
}
