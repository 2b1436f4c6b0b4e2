/**
 * items: what was one item where it came from (a record, a mail, a page with one article) is one story, all else is
 * split as by auto; auto: split where the text shows it; eager: also where only the content tells; none: one story.
 */
export const splitModes = ["items", "auto", "eager", "none"] as const;
export type SplitMode = (typeof splitModes)[number];

/** What is done where nobody asks for something else. */
export const defaultSplitMode: SplitMode = "items";
