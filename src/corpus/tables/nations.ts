/** Countries in the names of bodies: "Bank of Zambia", "Kenya's Supreme Court", "the Zambian parliament". General knowledge. */

import { linesOf } from "./read-table.ts";

/** ISO 3166-1 code, then the country's names and what is of it; folded. */
const nations = `ae united arab emirates,uae,emirati
af afghanistan,afghan
al albania,albanian
am armenia,armenian
ao angola,angolan
ar argentina,argentine,argentinian
at austria,austrian
au australia,australian
az azerbaijan,azerbaijani,azeri
ba bosnia,bosnia and herzegovina,bosnian
bb barbados,barbadian
bd bangladesh,bangladeshi
be belgium,belgian
bf burkina faso,burkinabe
bg bulgaria,bulgarian
bh bahrain,bahraini
bi burundi,burundian
bj benin,beninese
bo bolivia,bolivian
br brazil,brazilian
bs bahamas,bahamian
bt bhutan,bhutanese
bw botswana
by belarus,belarusian
bz belize,belizean
ca canada,canadian
cd democratic republic of congo,democratic republic of the congo,dr congo,congolese
cf central african republic
ch switzerland,swiss
ci ivory coast,cote d'ivoire,ivorian
cl chile,chilean
cm cameroon,cameroonian
cn china,chinese
co colombia,colombian
cr costa rica,costa rican
cu cuba,cuban
cv cape verde,cape verdean
cy cyprus,cypriot
cz czech republic,czechia,czech
de germany,german
dj djibouti
dk denmark,danish
do dominican republic
dz algeria,algerian
ec ecuador,ecuadorian,ecuadorean
ee estonia,estonian
eg egypt,egyptian
er eritrea,eritrean
es spain,spanish
et ethiopia,ethiopian
fi finland,finnish
fj fiji,fijian
fr france,french
ga gabon,gabonese
gb united kingdom,uk,britain,great britain,british
ge georgian
gh ghana,ghanaian
gm gambia,gambian
gn guinea,guinean
gr greece,greek
gt guatemala,guatemalan
gy guyana,guyanese
hk hong kong
hn honduras,honduran
hr croatia,croatian
ht haiti,haitian
hu hungary,hungarian
id indonesia,indonesian
ie ireland,irish
il israel,israeli
in india,indian
iq iraq,iraqi
ir iran,iranian
is iceland,icelandic
it italy,italian
jm jamaica,jamaican
jo jordan,jordanian
jp japan,japanese
ke kenya,kenyan
kg kyrgyzstan,kyrgyz
kh cambodia,cambodian
kp north korea,north korean
kr south korea,south korean
kw kuwait,kuwaiti
kz kazakhstan,kazakh
la laos,lao,laotian
lb lebanon,lebanese
lk sri lanka,sri lankan
lr liberia,liberian
ls lesotho
lt lithuania,lithuanian
lu luxembourg
lv latvia,latvian
ly libya,libyan
ma morocco,moroccan
md moldova,moldovan
me montenegro,montenegrin
mg madagascar,malagasy
mk north macedonia,macedonian
ml mali,malian
mm myanmar,burma,burmese
mn mongolia,mongolian
mr mauritania,mauritanian
mt malta,maltese
mu mauritius,mauritian
mv maldives,maldivian
mw malawi,malawian
mx mexico,mexican
my malaysia,malaysian
mz mozambique,mozambican
na namibia,namibian
ne niger,nigerien
ng nigeria,nigerian
ni nicaragua,nicaraguan
nl netherlands,dutch
no norway,norwegian
np nepal,nepali,nepalese
nz new zealand
om oman,omani
pa panama,panamanian
pe peru,peruvian
pg papua new guinea
ph philippines,philippine,filipino
pk pakistan,pakistani
pl poland,polish
ps palestinian
pt portugal,portuguese
py paraguay,paraguayan
qa qatar,qatari
ro romania,romanian
rs serbia,serbian
ru russia,russian federation,russian
rw rwanda,rwandan
sa saudi arabia,saudi
sb solomon islands
sd sudan,sudanese
se sweden,swedish
sg singapore,singaporean
si slovenia,slovenian
sk slovakia,slovak
sl sierra leone,sierra leonean
sn senegal,senegalese
so somalia,somali
ss south sudan,south sudanese
sv el salvador,salvadoran,salvadorean
sy syria,syrian
sz eswatini,swaziland
td chad,chadian
tg togo,togolese
th thailand,thai
tj tajikistan,tajik
tl timor-leste,east timor,timorese
tm turkmenistan,turkmen
tn tunisia,tunisian
tr turkey,turkiye,turkish
tt trinidad and tobago
tw taiwan,taiwanese
tz tanzania,tanzanian
ua ukraine,ukrainian
ug uganda,ugandan
us united states,us,usa,american
uy uruguay,uruguayan
uz uzbekistan,uzbek
ve venezuela,venezuelan
vn vietnam,vietnamese
ye yemen,yemeni
za south africa,south african
zm zambia,zambian
zw zimbabwe,zimbabwean`;

const codes = new Map(
  linesOf(nations).flatMap(([first = "", ...others]) => {
    const [code = "", ...words] = first.split(" ");
    return [words.join(" "), ...others].map((name) => [name, code.toUpperCase()] as const);
  }),
);

/** Words of the longest name. */
const MAX_WORDS = 5;

/** A name's words without the country that it begins or ends with, and that country's code. */
export interface WithoutNation {
  readonly rest: readonly string[];
  readonly country: string;
}

/** "supreme court of ghana", "ghana's supreme court", "ghanaian supreme court"; null where no country is in it. */
export function withoutNation(words: readonly string[]): WithoutNation | null {
  for (let length = Math.min(MAX_WORDS, words.length - 1); length > 0; length--) {
    const country = codes.get(words.slice(0, length).join(" ").replace(/'s?$/, ""));
    if (country !== undefined) return { rest: words.slice(length), country };
  }
  const of = words.findLastIndex((word) => word === "of" || word === "in");
  if (of < 1) return null;
  const country = codes.get(
    words
      .slice(of + 1)
      .filter((word) => word !== "the")
      .join(" "),
  );
  return country === undefined ? null : { rest: words.slice(0, of), country };
}
