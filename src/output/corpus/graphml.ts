import { xml } from "../xml.ts";
import type { CorpusFormat } from "./corpus-format.ts";
import { type GraphNode, graphOf, nodeAttributes } from "./graph.ts";

const attributes = [["label", "string"], ...nodeAttributes] as const;

/** Who is named with whom, as a graph for igraph, networkx, yEd and Cytoscape (GraphML 1.0). */
export const corpusGraphml: CorpusFormat = (report) => {
  const { nodes, edges } = graphOf(report);
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${attributes.map(([name, type]) => `<key id="${name}" for="node" attr.name="${name}" attr.type="${type}"/>\n`).join("")}<key id="weight" for="edge" attr.name="weight" attr.type="int"/>
<graph edgedefault="undirected">
${nodes.map(nodeElement).join("")}${edges.map(({ left, right, stories }) => `<edge source="${xml(left)}" target="${xml(right)}"><data key="weight">${stories}</data></edge>\n`).join("")}</graph>
</graphml>
`;
};

function nodeElement({ name: label, ...node }: GraphNode): string {
  const values = { label, ...node };
  const data = attributes.map(([name]) => {
    const value = values[name];
    return value === null ? "" : `<data key="${name}">${xml(value)}</data>`;
  });
  return `<node id="${xml(node.id)}">${data.join("")}</node>\n`;
}
