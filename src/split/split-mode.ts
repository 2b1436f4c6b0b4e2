/** auto: split where the text shows it; eager: also where only the content tells; none: one story. */
export const splitModes = ["auto", "eager", "none"] as const;
export type SplitMode = (typeof splitModes)[number];
