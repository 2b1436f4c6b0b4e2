import { xml } from "../xml.ts";
import type { CorpusFormat } from "./corpus-format.ts";
import { type GraphNode, graphOf, nodeAttributes } from "./graph.ts";

/** Who is named with whom, as a graph for Gephi (GEXF 1.2). */
export const corpusGexf: CorpusFormat = (report) => {
  const { nodes, edges } = graphOf(report);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph defaultedgetype="undirected">
<attributes class="node">
${nodeAttributes.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type === "int" ? "integer" : type}"/>\n`).join("")}</attributes>
<nodes>
${nodes.map(nodeElement).join("")}</nodes>
<edges>
${edges.map(({ left, right, stories }, i) => `<edge id="${i}" source="${xml(left)}" target="${xml(right)}" weight="${stories}"/>\n`).join("")}</edges>
</graph>
</gexf>
`;
};

function nodeElement(node: GraphNode): string {
  const values = nodeAttributes.map(([name]) => {
    const value = node[name];
    return value === null ? "" : `<attvalue for="${name}" value="${xml(value)}"/>`;
  });
  return `<node id="${xml(node.id)}" label="${xml(node.name)}"><attvalues>${values.join("")}</attvalues></node>\n`;
}
