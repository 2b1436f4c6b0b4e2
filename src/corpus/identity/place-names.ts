/** Names that a place bears beside its own. General knowledge: places renamed, and their names in other languages. */
import { foldName } from "../../text/fold.ts";

/** A line a place, today's English name first; folded. */
const names = `mumbai,bombay
kolkata,calcutta
chennai,madras
bengaluru,bangalore
pune,poona
varanasi,benares
kochi,cochin
thiruvananthapuram,trivandrum
prayagraj,allahabad
gurugram,gurgaon
mysuru,mysore
puducherry,pondicherry
kanpur,cawnpore
beijing,peking
guangzhou,canton
nanjing,nanking
xiamen,amoy
tianjin,tientsin
ho chi minh city,saigon
yangon,rangoon
myanmar,burma
sri lanka,ceylon
thailand,siam
iran,persia
jakarta,batavia
tokyo,edo
istanbul,constantinople
izmir,smyrna
turkey,turkiye
tbilisi,tiflis
kyiv,kiev
kharkiv,kharkov
odesa,odessa
lviv,lvov,lwow,lemberg
chernihiv,chernigov
dnipro,dnipropetrovsk
chornobyl,chernobyl
st petersburg,leningrad,petrograd,saint petersburg
volgograd,stalingrad
yekaterinburg,sverdlovsk,ekaterinburg
nizhny novgorod,gorky
almaty,alma-ata
astana,nur-sultan
bishkek,frunze
dushanbe,stalinabad
chisinau,kishinev
moldova,moldavia
belarus,byelorussia
tallinn,reval
wroclaw,breslau
gdansk,danzig
kaliningrad,konigsberg
bratislava,pressburg
czech republic,czechia
north macedonia,macedonia
the hague,den haag
cologne,koln
munich,munchen
nuremberg,nurnberg
vienna,wien
prague,praha
warsaw,warszawa
florence,firenze
milan,milano
turin,torino
venice,venezia
naples,napoli
rome,roma
lisbon,lisboa
seville,sevilla
copenhagen,kobenhavn
gothenburg,goteborg
helsinki,helsingfors
athens,athina
bucharest,bucuresti
belgrade,beograd
geneva,geneve
brussels,bruxelles,brussel
antwerp,antwerpen,anvers
ghent,gent,gand
ivory coast,cote d'ivoire
eswatini,swaziland
zimbabwe,rhodesia
harare,salisbury
maputo,lourenco marques
kinshasa,leopoldville
lubumbashi,elisabethville
democratic republic of the congo,zaire,drc,dr congo,democratic republic of congo
burkina faso,upper volta
benin,dahomey
mali,french sudan
cape verde,cabo verde
timor-leste,east timor
gqeberha,port elizabeth
eswatini,swaziland
tshwane,pretoria
mecca,makkah
medina,madinah
jerusalem,al-quds
united states,us,u.s.,usa,u.s.a.,united states of america,america
united kingdom,uk,u.k.,britain,great britain
united arab emirates,uae,u.a.e.,emirates
south korea,republic of korea
north korea,dprk
russia,russian federation
china,people's republic of china
new york,new york city,nyc
los angeles,la,l.a.
washington,washington dc,washington d.c.`;

const today = new Map<string, string>();
for (const line of names.split("\n")) {
  const [name = "", ...others] = line.split(",");
  for (const other of others) today.set(other, name);
}

/** The folded name by which a place is known today. */
export function placeKey(name: string): string {
  const folded = foldName(name)
    .replace(/^the /, "")
    .replace(/^(?:st\.|saint) /, "st ")
    .replace(/,/g, "");
  return today.get(folded) ?? folded;
}
