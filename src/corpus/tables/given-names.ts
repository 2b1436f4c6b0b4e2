import { linesOf } from "./read-table.ts";

/**
 * Given names that one person may go by: short forms and the same saint in other languages. General knowledge of names,
 * a line a name; a form may stand in several lines.
 */
const groups = `abigail abby gail
abraham abe ibrahim avraham
albert al bert alberto
alexander alex alec sandy sasha aleksandr aleksander alexandre alejandro alessandro iskander sandro
alexandra alex sandra sasha aleksandra alejandra
alfred fred alfie alf alfredo
andrew andy drew andrei andrey andrej andre andres andreas andrzej andriy
anthony tony antonio antoine anton antoni
arthur art arturo artur
barbara barb babs
benjamin ben benny binyamin
bernard bernie bernardo
caroline carolyn carol carrie
catherine katherine kathryn cathy kathy kate katie kit katerina ekaterina yekaterina catalina katarzyna
charles charlie chuck carlos karl carl carlo karol
christine christina chris tina kristina kirsten
christopher chris kit cristobal christoph christophe
cynthia cindy
daniel dan danny daniil danil
david dave davy dawit dawud daoud
deborah debbie deb
dennis denny denis denys
dmitry dmitri dmitriy dima dmytro
donald don donnie
dorothy dot dolly
douglas doug
edward ed eddie ted teddy ned eduardo eduard edouard
elizabeth liz lizzie beth betty betsy eliza elisabeth isabel elisabeta elzbieta
eugene gene evgeny yevgeny yevgeni evgeni eugenio
eleanor ellie nell nora eleonora
emanuel manny emmanuel manuel
frances fran fanny francesca francisca
francis frank fran francisco francesco francois franz paco
frederick fred freddie fritz federico friedrich
gabriel gabe gabi jibril
george giorgi jorge georg georges georgy georgios yuri jurgen jerzy giorgio gheorghe
gerald gerry jerry
gregory greg grigory grigori gregorio
harold harry hal
helen elena yelena helena ellen nell olena
henry harry hank henri enrique enrico heinrich henrik
hugh hugo
ivan john johann jan jean juan giovanni joao hans ian sean johannes johan janos
jack john
jacob jake jakob yakov jacques diego
james jim jimmy jamie diego santiago jaime giacomo
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess jessie
john johnny jon jonny jack
jonathan jon johnny yonatan
joseph joe joey jose giuseppe josef jozef yosef yusuf youssef yousef
joshua josh
julia julie yulia iulia giulia
katherine kate
kenneth ken kenny
lawrence larry laurie lorenzo laurent lars
leonard len lenny leo leonid leonardo
leon lev leo
louis lou louie luis luigi ludwig
lucas luke luca lukas luc
madeleine maddie
margaret maggie meg peggy rita greta margarita marguerite madge
mark marc marco marcos marcus marko markus
martin marty martino
martha marta
mary maria marie molly polly mariam maryam miriam
matthew matt matteo mateo matthias mathieu matti
michael mike mick mickey mikhail miguel michel michele mikhael mykhailo michal mikael misha
mohammed mohamed muhammad mohammad mehmet mahomet mamadou mohd
natalia natalie natasha nataliya
nathaniel nathan nat nate
nicholas nick nicky nicolas nikolai nikolay mykola nicola niccolo klaus
olga olha
oliver ollie olivier
pamela pam
patricia pat patty tricia trish
patrick pat paddy patricio
paul pablo paolo pavel pavlo paulo
peter pete pedro pierre pietro pyotr petr petro piotr petros
philip phil phillip felipe philippe filippo
rachel rachael raquel
raymond ray ramon raimundo
rebecca becky becca
richard rick ricky rich dick ricardo riccardo
robert rob bob bobby robbie bert roberto
roger rodger rogelio
ronald ron ronnie
rose rosa rosie
rudolph rudy rudolf rodolfo
russell russ
samuel sam sammy
sarah sara sally
sebastian seb bastian
sergei sergey serhiy sergio serge
simon shimon semyon simone
sophia sofia sophie sofya
stanley stan
stephen steven steve stefan stephane esteban stefano stepan istvan
susan sue susie suzanne susana susanna
tatiana tanya tatyana
teresa theresa terry tess therese
terence terry terrance
theodore ted teddy theo fyodor fedor teodoro
thomas tom tommy tomas tommaso
timothy tim
valentina valya
veronica ronnie
victor vic viktor vittorio
victoria vicky tori viktoria
vincent vince vinny vincenzo vicente
vladimir volodymyr vova wladimir
volodymyr vladimir
walter walt wally
william bill billy will willie liam guillermo guillaume wilhelm willem
yusuf joseph
anastasia nastya nastia anastasiya stacy
anna anya annie ania hanna hannah
boris borya borys
chukwuemeka emeka
oluwaseun seun
babatunde tunde
temitope tope
oluwatobi tobi
ikechukwu ike ikenna
folasade sade
oluwafunke funke olufunke
abimbola bimbola bimbo
concepcion concha conchita
cristobal christopher krzysztof christophe cristoforo
daria dasha darya dariya
dolores lola
dmitry dmitri dmitriy dmytro dima mitya demetrius dimitri dimitrios
elizabeth elzbieta erzsebet alzbeta isabel isabella
ignacio nacho inaki
jesus chuy
josef sepp
lyudmila ludmila lyuda lyudmyla
oleksiy alexei aleksei alexey alyosha alexis
oleksandr alexander aleksandr sasha
olena elena lena
konstantin kostya kostiantyn constantine costas
malgorzata gosia margaret
natalya natasha
nikita mykyta
pasha pavel
roza rosa
rosario charo
salvatore salvador toto
stanislav stas stanislaw staszek
svetlana sveta svitlana
tadeusz tadek thaddeus
tomasz tomek
vasily vasyl basil vasiliy
vyacheslav slava viacheslav
wojciech wojtek
yaroslav slava jaroslav
yevgeny evgeny yevgeni evgeniy eugene zhenya yevhen
yulia yuliya iulia julia yuliia
zbigniew zbyszek
zachary zach zack`;

const groupsOf = new Map<string, number[]>();
for (const [line, names] of linesOf(groups).entries())
  for (const name of names) groupsOf.set(name, [...(groupsOf.get(name) ?? []), line]);

/** Whether two folded given names may be one person's: "bill" and "william", "giorgi" and "george". */
export function isOtherForm(a: string, b: string): boolean {
  const others = groupsOf.get(b);
  return others !== undefined && (groupsOf.get(a)?.some((line) => others.includes(line)) ?? false);
}

/** A key a group of forms that the folded name stands in: names that share one may be one person's. */
export function formGroupsOf(name: string): readonly number[] {
  return groupsOf.get(name) ?? [];
}
