/** Organizations of the world with their other names: acronyms, spellings, other languages. General knowledge, written by hand. */

import { firstNames, linesOf } from "./read-table.ts";

/** One organization a line: its names, folded; the first stands for all. */
const bodies = `unicef,united nations children's fund,united nations international children's emergency fund,un children's fund
unhcr,united nations high commissioner for refugees,un high commissioner for refugees,un refugee agency,united nations refugee agency
unesco,united nations educational scientific and cultural organization,un educational scientific and cultural organization
ocha,united nations office for the coordination of humanitarian affairs
wfp,world food programme,world food program,un world food programme,united nations world food programme
fao,food and agriculture organization,un food and agriculture organization,food and agriculture organization of the united nations
undp,united nations development programme,un development programme,united nations development program
unrwa,united nations relief and works agency,un relief and works agency
who,world health organization,world health organisation
ilo,international labour organization,international labor organization
iom,international organization for migration,un migration agency
un,u.n.,united nations
eu,e.u.,european union
msf,medecins sans frontieres,doctors without borders
rsf,reporters sans frontieres,reporters without borders
icrc,international committee of the red cross
ifrc,international federation of red cross and red crescent societies
interpol,international criminal police organization
europol,european union agency for law enforcement cooperation
eurostat,european statistical office
nato,north atlantic treaty organization,north atlantic treaty organisation
osce,organization for security and cooperation in europe,organisation for security and co-operation in europe
oecd,organization for economic cooperation and development,organisation for economic co-operation and development
opec,organization of the petroleum exporting countries
asean,association of southeast asian nations
ecowas,economic community of west african states
sadc,southern african development community
igad,intergovernmental authority on development
saarc,south asian association for regional cooperation
mercosur,mercosul,southern common market
fifa,federation internationale de football association
uefa,union of european football associations
fia,federation internationale de l'automobile
fina,world aquatics
iaaf,world athletics
ioc,international olympic committee
iata,international air transport association
icao,international civil aviation organization
iaea,international atomic energy agency
cern,european organization for nuclear research
esa,european space agency
jaxa,japan aerospace exploration agency
isro,indian space research organisation,indian space research organization
nasa,national aeronautics and space administration
cnes,centre national d'etudes spatiales
fema,federal emergency management agency
darpa,defense advanced research projects agency
fbi,federal bureau of investigation
ira,irish republican army
farc,revolutionary armed forces of colombia
plo,palestine liberation organization
pkk,kurdistan workers' party
eta,euskadi ta askatasuna
african union,au
arab league,league of arab states
imf,international monetary fund
wto,world trade organization,world trade organisation
icc,international criminal court
icj,international court of justice,world court
ecb,european central bank
bbc,british broadcasting corporation
nhs,national health service
naacp,national association for the advancement of colored people
ap,associated press
afp,agence france-presse
save the children,save the children fund
hrw,human rights watch
wwf,world wide fund for nature,world wildlife fund`;

const known = firstNames(linesOf(bodies));

/** The folded name by which a body of the world is known; the name itself for all others. */
export function bodyKey(folded: string): string {
  return known.get(folded) ?? folded;
}

/** What parties are called for short: a line a party, its name first. */
const parties = firstNames(
  linesOf(`green party,greens
conservative party,conservatives,tories
liberal party,liberals
socialist party,socialists
communist party,communists
republican party,republicans
democratic party,democrats
labour party,labour
social democratic party,social democrats
christian democratic party,christian democrats
liberal democratic party,liberal democrats`),
);

/** "greens" → "green party"; other names as they are. */
export function partyName(folded: string): string {
  return parties.get(folded.replace(/^the /, "")) ?? folded;
}
