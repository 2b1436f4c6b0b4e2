/** Other names of places: former ones, and those in other languages. General knowledge, written by hand. */
import { foldName } from "../../text/fold.ts";
import { firstNames, linesOf } from "./read-table.ts";

/** One place a line, its present English name first. Names that other places bear today (Edo, Salisbury, Canton) are left out. */
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
washington,washington dc,washington d.c.
cordoba,cordova
zaragoza,saragossa
a coruna,corunna,la coruna
livorno,leghorn
genoa,genova
marseille,marseilles
lyon,lyons
hanover,hannover
krakow,cracow
thessaloniki,salonica,salonika
edirne,adrianople
ankara,angora
trabzon,trebizond
aleppo,halab
tangier,tangiers
algiers,alger
dhaka,dacca
chittagong,chattogram
shimla,simla
vadodara,baroda
kozhikode,calicut
kollam,quilon
tiruchirappalli,trichinopoly,trichy
visakhapatnam,vizag,vizagapatam
guwahati,gauhati
kathmandu,katmandu
busan,pusan
daegu,taegu
incheon,inchon
gwangju,kwangju
jeju,cheju
chongqing,chungking
qingdao,tsingtao
shenyang,mukden
suzhou,soochow
hangzhou,hangchow
fuzhou,foochow
taiwan,formosa
macau,macao
da nang,danang
cambodia,kampuchea
ouagadougou,wagadugu
ndjamena,n'djamena,fort lamy
mogadishu,mogadiscio
gdynia,gdingen
poznan,posen
szczecin,stettin
kaunas,kovno
vilnius,vilna,wilno
tartu,dorpat
mariupol,zhdanov
luhansk,lugansk
mykolaiv,nikolaev,nikolayev
zaporizhzhia,zaporozhye,zaporizhzhya
donetsk,stalino
samara,kuybyshev
tver,kalinin
vladikavkaz,ordzhonikidze
yerevan,erevan
bamako,bammako
bolzano,bozen
trieste,triest
rijeka,fiume
dubrovnik,ragusa
podgorica,titograd
basel,basle
bern,berne
dunkirk,dunkerque
gulf,persian gulf,arabian gulf`;

/** The name folded, without its article and commas, and with one spelling of "Saint". */
function foldPlace(name: string): string {
  return foldName(name)
    .replace(/^the /, "")
    .replace(/^(?:st\.|saint) /, "st ")
    .replace(/,/g, "");
}

/** The key under which each name is found, both sides folded alike. */
const canonical = firstNames(linesOf(names).map((line) => line.map(foldPlace)));

/** One key for all names of a place: "Bombay" and "Mumbai", "Den Haag" and "The Hague". */
export function placeKey(name: string): string {
  const folded = foldPlace(name);
  return canonical.get(folded) ?? folded;
}
