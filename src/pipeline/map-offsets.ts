/** The same data with every `start` and `end` mapped. */
export function mapOffsets<Data>(data: Data, map: (offset: number) => number): Data {
  return mapNode(data, map) as Data;
}

function mapNode(node: unknown, map: (offset: number) => number): unknown {
  if (Array.isArray(node)) return node.map((item) => mapNode(item, map));
  if (typeof node !== "object" || node === null) return node;
  const mapped = Object.entries(node).map(([key, value]) => [
    key,
    (key === "start" || key === "end") && typeof value === "number" ? map(value) : mapNode(value, map),
  ]);
  return Object.fromEntries(mapped);
}
