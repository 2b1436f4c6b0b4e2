/** Text → tokens, sentences, and what stands in quotation marks. */
import assert from "node:assert/strict";
import { findQuotedSpans } from "../../../src/text/quote-marks.ts";
import { scan } from "../../../src/text/scanner.ts";
import { assertOrder, assertTokens, assertWhole } from "../../invariants.ts";
import { textOf } from "../text-of.ts";

export function fuzz(bytes: Uint8Array): void {
  const text = textOf(bytes);
  const tokens = scan(text);
  assertTokens(tokens);
  const regions = findQuotedSpans(tokens);
  assertOrder(regions, "regions");
  for (const region of regions) {
    assertWhole(text, region, "a region");
    assert(region.opener <= region.first && region.first <= region.last && region.last <= region.closer);
  }
}
