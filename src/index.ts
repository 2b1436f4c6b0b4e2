/** The library's face. */
export type { Document, Story } from "./model/document.ts";
export type {
  Comparison,
  Organization,
  Person,
  Place,
  Quote,
  Result,
  Speaker,
  Statistic,
  StoryResult,
} from "./model/result.ts";
export type { Mention, Span } from "./model/span.ts";
