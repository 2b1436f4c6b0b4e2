import { foldName } from "../../text/fold.ts";
import { namesOf } from "./read-table.ts";

/** Names of towns in several countries, where the name alone must not decide which is meant. General knowledge; folded. */
const names = namesOf(
  `aberdeen,albany,alexandria,bangor,bath,belfast,birmingham,bristol,burlington,cambridge,canterbury,cartagena,
  chester,christchurch,cordoba,dartmouth,dover,dundee,durham,exeter,georgetown,gloucester,granada,greenwich,guadalajara,
  halifax,hamilton,hastings,hyderabad,kingston,la paz,lancaster,leon,memphis,merida,naples,newcastle,newport,
  northampton,norwich,oxford,palmira,perth,petersburg,plymouth,portland,portsmouth,reading,richmond,rochester,
  rosario,salem,salisbury,san antonio,san fernando,san jose,san juan,san lorenzo,san luis,san miguel,san pedro,santa ana,
  santa barbara,santa clara,santa cruz,santa fe,santa maria,santa marta,santa rosa,santiago,santo domingo,sheffield,
  southampton,springfield,st john's,sunderland,toledo,trujillo,valencia,victoria,waterloo,wellington,winchester,
  windsor,worcester,york`,
);

/** Whether the name alone does not tell the country of a town, however much larger one is than the others. */
export function isSharedByTowns(name: string): boolean {
  return names.has(foldName(name));
}
