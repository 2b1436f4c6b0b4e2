/** Other names of cities, and the names of the regions of some countries, for src/data/cities.bin. */

/** "CC GeoNames' name = other, other; …": English, older and short names. */
export const cityNames = `
GH Obuase = Obuasi
SE Göteborg = Gothenburg
DK Århus = Aarhus; Helsingør = Elsinore
US New York City = New York, NYC; Washington, D.C. = Washington, Washington DC, Washington D.C., D.C.; Los Angeles = LA, L.A.; Las Vegas = Vegas; Philadelphia = Philly; Saint Paul = St. Paul, St Paul; St. Louis = St Louis, Saint Louis; St. Petersburg = St Petersburg; Fort Lauderdale = Ft. Lauderdale
UA Kyiv = Kiev; Dnipro = Dnipropetrovsk; Kryvyi Rih = Krivoy Rog; Bila Tserkva = Belaya Tserkov; Chernivtsi = Czernowitz; Sumy = Sumi; Kharkiv = Kharkov; Odessa = Odesa; Lviv = Lvov; Mykolayiv = Mykolaiv
RU Saint Petersburg = St. Petersburg, St Petersburg, Leningrad; Volgograd = Stalingrad; Groznyy = Grozny; Nizhniy Novgorod = Nizhny Novgorod; Rostov-na-Donu = Rostov-on-Don
IN Mumbai = Bombay; Bengaluru = Bangalore; Kolkata = Calcutta; Chennai = Madras; Gurgaon = Gurugram; Varanasi = Benares; Thiruvananthapuram = Trivandrum; Cochin = Kochi; Visakhapatnam = Vizag; Shimla = Simla; Mysore = Mysuru; Allahābād = Prayagraj; Mangalore = Mangaluru; Belgaum = Belagavi; Hubli = Hubballi; Puducherry = Pondicherry; Thrissur = Trichur; Kozhikode = Calicut; Vadodara = Baroda; Tiruchirappalli = Trichy; Kanpur = Cawnpore; Guwahati = Gauhati; Chandannagar = Chandernagore; Dehra Dūn = Dehradun
MM Yangon = Rangoon; Nay Pyi Taw = Naypyidaw, Naypyitaw
VN Ho Chi Minh City = Saigon; Da Nang = Danang; Huế = Hue
CN Beijing = Peking; Guangzhou = Canton; Xi’an = Xian, Xi'an; Nanjing = Nanking; Tianjin = Tientsin; Ürümqi = Urumqi
KR Busan = Pusan; Incheon = Inchon
TR Istanbul = Constantinople; Diyarbakır = Diyarbakir; İzmir = Izmir
IL Beersheba = Beersheva; Tel Aviv = Tel Aviv-Yafo
PS Gaza = Gaza City; Khān Yūnis = Khan Younis, Khan Yunis; Rafaḩ = Rafah; Janīn = Jenin; Ţūlkarm = Tulkarem; Qalqīlyah = Qalqilya
SY Ḩamāh = Hama; Ar Raqqah = Raqqa; Deir ez-Zor = Deir al-Zor; Ţarţūs = Tartus; Dar‘ā = Daraa, Deraa; Tadmur = Palmyra
IQ Basrah = Basra; Al Fallūjah = Fallujah, Falluja; Erbil = Irbil, Arbil; Sāmarrā’ = Samarra; As Sulaymānīyah = Sulaymaniyah, Sulaimaniya; Ad Dīwānīyah = Diwaniya, Diwaniyah; Al Kūt = Kut; Al Ḩillah = Hilla; Al ‘Amārah = Amara; Dihok = Dohuk, Duhok; Zaxo = Zakho
IR Tehran = Teheran; Isfahan = Esfahan
SA Mecca = Makkah; Jeddah = Jiddah; Ta’if = Taif; Buraydah = Buraidah; Al Hufūf = Hofuf; Al Jubayl = Jubail; Al Qaţīf = Qatif; Jizan = Jazan
YE Sanaa = Sana'a; Ta‘izz = Taiz, Ta'iz;  Al Ḩudaydah = Hodeidah, Hudaydah; Ma'rib = Marib
LY Mişrātah = Misrata; Zawiya = Zawiyah
EG Sharm el-Sheikh = Sharm el Sheikh; Arish = El Arish; Al Manşūrah = Mansoura; Asyūţ = Assiut; Tanda = Tanta; Al Maḩallah al Kubrá = Mahalla, Mahalla al-Kubra; Banī Suwayf = Beni Suef; Al Fayyūm = Fayoum, Faiyum; Qinā = Qena; Ḩalwān = Helwan; Kafr ash Shaykh = Kafr el-Sheikh; Qalyūb = Qalyub
MA Marrakesh = Marrakech; Fès = Fez; Meknès = Meknes; Tangier = Tangiers
SO Hargeysa = Hargeisa; Garoowe = Garowe
SD Wad Medani = Wad Madani; El Fasher = Al-Fashir, El-Fasher
DE Köln = Cologne; Braunschweig = Brunswick; Aachen = Aix-la-Chapelle; Mainz = Mayence; Frankfurt am Main = Frankfurt; Nürnberg = Nuremberg; Hannover = Hanover; Düsseldorf = Duesseldorf
ES Sevilla = Seville; Zaragoza = Saragossa
PT Porto = Oporto
CH Genève = Geneva; Basel = Basle; Zürich = Zurich; Bern = Berne; Luzern = Lucerne
BE Antwerpen = Antwerp; Liège = Luik; Mechelen = Malines; Kortrijk = Courtrai; Gent = Ghent; Brugge = Bruges; Leuven = Louvain; Ieper = Ypres
NL The Hague = Hague
FR Marseille = Marseilles; Lyon = Lyons; Reims = Rheims; Dunkerque = Dunkirk
PL Kraków = Cracow; Gdańsk = Danzig; Szczecin = Stettin; Poznań = Posen; Łódź = Lodz; Wrocław = Wroclaw, Breslau
RO Cluj-Napoca = Cluj
GR Thessaloníki = Thessaloniki, Salonika, Salonica; Irákleion = Heraklion; Pátra = Patras
IE Gaillimh = Galway; Cork = Corcaigh; Tralee = Trá Lí; Luimneach = Limerick; Port Láirge = Waterford
GB Bury St Edmunds = Bury Saint Edmunds; St Albans = Saint Albans; St Helens = Saint Helens; Newcastle upon Tyne = Newcastle; Kingston upon Hull = Hull; Derry = Londonderry; Stoke-on-Trent = Stoke
MX Ciudad Juárez = Ciudad Juarez, Juarez; Acapulco de Juárez = Acapulco; Cancún = Cancun
BO Santa Cruz de la Sierra = Santa Cruz
AR San Miguel de Tucumán = Tucumán, Tucuman
BR Rio de Janeiro = Rio; São Paulo = Sao Paulo
PA Panamá = Panama City
HT Okap = Cap-Haitien, Cap-Haïtien
PH Makati City = Makati; Cebu City = Cebu; Quezon City = Quezon; Iloilo = Iloilo City; Zamboanga = Zamboanga City; Cagayan de Oro = Cagayan de Oro City; Baguio = Baguio City; Bacolod City = Bacolod; Tacloban = Tacloban City; General Santos = GenSan; Dumaguete = Dumaguete City; Cotabato = Cotabato City; Davao = Davao City; Marawi City = Marawi
KZ Nur-Sultan = Astana
ZA Johannesburg = Joburg; Pretoria = Tshwane
CA Québec = Quebec City; Montréal = Montreal
ET Gondar = Gonder; Addis Ababa = Addis; Dire Dawa = Diredawa; Bahir Dar = Bahar Dar; Mek'ele = Mekele, Mekelle
GE Sokhumi = Sukhumi
MC Monte-Carlo = Monte Carlo
MN Ulan Bator = Ulaanbaatar
PE Cusco = Cuzco; Trujillo = Truxillo
TD N'Djamena = Ndjamena
TO Nuku‘alofa = Nuku'alofa
VU Port-Vila = Port Vila
`;

/** "CC name, name": smaller towns that the news of the world names without their country. */
export const smallTowns = `
AU Fremantle, Broome, Byron Bay, Coober Pedy, Katherine, Port Hedland
CH Davos, Zermatt, Montreux, Gstaad
AT Kitzbühel
FR Chamonix-Mont-Blanc, Vichy, Deauville, Colmar
IT Cortina d'Ampezzo, Amalfi, Assisi, Pompei, Taormina
DE Dachau, Oberammergau, Berchtesgaden
GB Lockerbie, Dunblane, Ballymena, Stornoway, Lerwick, Fort William, Glastonbury, Aberfan, Lymington, Oban
IE Tralee, Westport, Ballina
PS Jericho, Bethlehem
UA Bakhmut, Avdiyivka, Bucha, Irpin, Slavutych
BA Srebrenica, Višegrad
CU Trinidad, Varadero
JM Negril, Port Antonio, Ocho Rios
BB Speightstown, Holetown
IN Leh, Dharamsala
KE Lamu, Lodwar, Naivasha
MW Zomba
ZM Livingstone
ZW Victoria Falls
`;

/** "CC code name, code name": GeoNames' codes of first-order divisions. */
export const regionNames = `
US AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming
CA 01 Alberta, 02 British Columbia, 03 Manitoba, 04 New Brunswick, 05 Newfoundland and Labrador, 07 Nova Scotia, 08 Ontario, 09 Prince Edward Island, 10 Quebec, 11 Saskatchewan, 12 Yukon, 13 Northwest Territories, 14 Nunavut
AU 01 Australian Capital Territory, 02 New South Wales, 03 Northern Territory, 04 Queensland, 05 South Australia, 06 Tasmania, 07 Victoria, 08 Western Australia
GB ENG England, SCT Scotland, WLS Wales, NIR Northern Ireland
DE 01 Baden-Württemberg, 02 Bavaria, 03 Bremen, 04 Hamburg, 05 Hesse, 06 Lower Saxony, 07 North Rhine-Westphalia, 08 Rhineland-Palatinate, 09 Saarland, 10 Schleswig-Holstein, 11 Brandenburg, 12 Mecklenburg-Western Pomerania, 13 Saxony, 14 Saxony-Anhalt, 15 Thuringia, 16 Berlin
IN 02 Andhra Pradesh, 03 Assam, 05 Chandigarh, 07 Delhi, 09 Gujarat, 10 Haryana, 11 Himachal Pradesh, 12 Jammu and Kashmir, 13 Kerala, 16 Maharashtra, 17 Manipur, 18 Meghalaya, 19 Karnataka, 20 Nagaland, 21 Odisha, 22 Puducherry, 23 Punjab, 24 Rajasthan, 25 Tamil Nadu, 26 Tripura, 28 West Bengal, 29 Sikkim, 30 Arunachal Pradesh, 31 Mizoram, 33 Goa, 34 Bihar, 35 Madhya Pradesh, 36 Uttar Pradesh, 37 Chhattisgarh, 38 Jharkhand, 39 Uttarakhand, 40 Telangana, 41 Ladakh
BR 01 Acre, 02 Alagoas, 03 Amapá, 04 Amazonas, 05 Bahia, 06 Ceará, 07 Federal District, 08 Espírito Santo, 11 Mato Grosso do Sul, 13 Maranhão, 14 Mato Grosso, 15 Minas Gerais, 16 Pará, 17 Paraíba, 18 Paraná, 20 Piauí, 21 Rio de Janeiro, 22 Rio Grande do Norte, 23 Rio Grande do Sul, 24 Rondônia, 25 Roraima, 26 Santa Catarina, 27 São Paulo, 28 Sergipe, 29 Goiás, 30 Pernambuco, 31 Tocantins
`;
