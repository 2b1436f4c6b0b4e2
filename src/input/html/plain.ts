import { decodeReferences } from "./references.ts";
import { readPieces } from "./tags.ts";
import { breakAt, createTextBuilder } from "./text-builder.ts";

/** All text of a page that readers see, without building a tree: linear whatever the page. */
export function plainText(html: string): string {
  const builder = createTextBuilder();
  for (const piece of readPieces(html)) {
    if (piece.kind === "text") builder.add(decodeReferences(html.slice(piece.start, piece.end)));
    else breakAt(piece.name, builder);
  }
  return builder.finish();
}
