import { messageOf } from "../../text/message-of.ts";
import { FatalError } from "../fatal-error.ts";

/** The JSON value that a file of this path holds. */
export function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new FatalError(`${path}: not valid JSON: ${messageOf(error)}`);
  }
}
