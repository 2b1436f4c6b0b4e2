/** The same data with every `start` and `end` mapped, but for `meta`: what came with a text has no offsets. */
export function mapOffsets<Data>(data: Data, map: (offset: number) => number): Data {
  return mapNode(data, map) as Data;
}

function mapNode(node: unknown, map: (offset: number) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => mapNode(item, map));
  if (typeof node !== "object" || node === null) return node;
  // A copy keeps the object's layout, which JSON.stringify is quicker with.
  const mapped: Record<string, unknown> = { ...node };
  for (const key in mapped) {
    const value = mapped[key];
    if (key === "meta") continue;
    if (typeof value === "object") mapped[key] = mapNode(value, map);
    else if ((key === "start" || key === "end") && typeof value === "number") mapped[key] = map(value);
  }
  return mapped;
}
