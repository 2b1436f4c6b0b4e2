import {
  type FormatOptions,
  formatDefaults,
  quoteOrders,
  type SectionName,
  sectionNames,
} from "../output/format.ts";
import { type FormatName, formatNames, formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import {
  checkBoolean,
  checkMember,
  checkObject,
  checkPositive,
  checkReadTexts,
  checkString,
  checkStrings,
} from "../pipeline/check-arguments.ts";
import { documentOf, listOf, type ReadText } from "./read-text.ts";

/** As the flags of `newsx extract` are called; what is not given is as there. */
export interface WriteOptions extends Partial<Omit<FormatOptions, "only" | "colorLevel">> {
  readonly only?: readonly SectionName[];
  /** Whether tables are coloured for a terminal. */
  readonly color?: boolean;
}

/**
 * The findings of these texts in one of the formats of `newsx extract`: what it would write of them. Throws a TypeError
 * that names the argument.
 */
export async function write(
  read: ReadText | readonly ReadText[],
  format: FormatName,
  options: WriteOptions = {},
): Promise<string> {
  checkReadTexts("read", read);
  checkMember("format", format, formatNames);
  checkOptions(options);
  const { open, story, separator, close } = (await formats[format]())(optionsOf(options));
  const written = listOf(read).flatMap((each) => each.stories.map(reporter(documentOf(each))).map(story));
  return open() + written.filter((text) => text !== "").join(separator) + close();
}

function optionsOf({ only = sectionNames, color = false, ...options }: WriteOptions): FormatOptions {
  return { ...formatDefaults, ...options, only: new Set(only), colorLevel: color ? 1 : 0 };
}

function checkOptions(options: WriteOptions): void {
  checkObject("options", options);
  const { only, indirect, by, withText, meta, offsets, width, ascii, color, title, excerpts } = options;
  if (only !== undefined) {
    checkStrings("options.only", only);
    for (const section of only) checkMember("a section in options.only", section, sectionNames);
  }
  for (const [name, value] of Object.entries({ indirect, withText, ascii, color, excerpts }))
    if (value !== undefined) checkBoolean(`options.${name}`, value);
  if (by !== undefined) checkMember("options.by", by, quoteOrders);
  if (meta !== undefined && meta !== null) checkStrings("options.meta", meta);
  if (offsets !== undefined) checkMember("options.offsets", offsets, ["codepoints", "utf16"]);
  if (title !== undefined && title !== null) checkString("options.title", title);
  if (width !== undefined) checkPositive("options.width", width);
}
