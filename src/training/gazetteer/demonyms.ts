/** The demonyms of each country. */

/** "CODE demonym, demonym": adjectives and nouns; plurals are made by adding an s. */
export const demonyms = `
AF Afghan, Afghani
AL Albanian
DZ Algerian
AD Andorran
AO Angolan
AR Argentine, Argentinian, Argentinean
AM Armenian
AU Australian, Aussie
AT Austrian
AZ Azerbaijani, Azeri
BS Bahamian
BH Bahraini
BD Bangladeshi
BB Barbadian, Bajan
BY Belarusian, Belarussian, Byelorussian
BE Belgian
BZ Belizean
BJ Beninese
BM Bermudian
BT Bhutanese
BO Bolivian
BA Bosnian, Bosniak
BW Botswanan, Motswana, Batswana
BR Brazilian
BN Bruneian
BG Bulgarian
BF Burkinabe, Burkinabé
BI Burundian
KH Cambodian, Khmer
CM Cameroonian
CA Canadian
TD Chadian
CL Chilean
CN Chinese
CO Colombian
KM Comorian, Comoran
CG Congolese
CR Costa Rican
CI Ivorian
HR Croatian, Croat
CU Cuban
CY Cypriot, Greek Cypriot, Turkish Cypriot
CZ Czech
DK Danish, Dane
DJ Djiboutian
DO Dominican
EC Ecuadorian, Ecuadorean
EG Egyptian
SV Salvadoran, Salvadorean
ER Eritrean
EE Estonian
ET Ethiopian
FJ Fijian
FI Finnish, Finn
FR French, Frenchman, Frenchmen, Frenchwoman
GA Gabonese
GM Gambian
GE Georgian
DE German
GH Ghanaian
GI Gibraltarian
GR Greek
GL Greenlander, Greenlandic
GD Grenadian
GT Guatemalan
GN Guinean
GY Guyanese
HT Haitian
HN Honduran
HK Hongkonger, Hong Konger
HU Hungarian
IS Icelandic, Icelander
IN Indian
ID Indonesian
IR Iranian, Persian
IQ Iraqi
IE Irish, Irishman, Irishmen, Irishwoman
IL Israeli
IT Italian
JM Jamaican
JP Japanese
JO Jordanian
KZ Kazakh, Kazakhstani
KE Kenyan
KP North Korean
KR South Korean, Korean
XK Kosovar, Kosovan
KW Kuwaiti
KG Kyrgyz, Kyrgyzstani
LA Lao, Laotian
LV Latvian
LB Lebanese
LS Basotho
LR Liberian
LY Libyan
LI Liechtensteiner
LT Lithuanian
LU Luxembourger, Luxembourgish
MG Malagasy, Madagascan
MW Malawian
MY Malaysian
MV Maldivian
ML Malian
MT Maltese
MR Mauritanian
MU Mauritian
MX Mexican
MD Moldovan
MC Monegasque
MN Mongolian
ME Montenegrin
MA Moroccan
MZ Mozambican
MM Burmese
NA Namibian
NP Nepali, Nepalese
NL Dutch, Dutchman, Dutchmen, Dutchwoman
NZ New Zealander, Kiwi
NI Nicaraguan
NE Nigerien
NG Nigerian
MK Macedonian, North Macedonian
NO Norwegian
OM Omani
PK Pakistani
PS Palestinian, Gazan
PA Panamanian
PG Papua New Guinean
PY Paraguayan
PE Peruvian
PH Filipino, Filipina, Philippine, Pinoy
PL Polish, Pole
PT Portuguese
PR Puerto Rican
QA Qatari
RO Romanian
RU Russian, Soviet
RW Rwandan
WS Samoan
SA Saudi, Saudi Arabian
SN Senegalese
RS Serbian, Serb
SC Seychellois
SL Sierra Leonean
SG Singaporean
SK Slovak, Slovakian
SI Slovenian, Slovene
SO Somali, Somalian
ZA South African
SS South Sudanese
ES Spanish, Spaniard
LK Sri Lankan
SD Sudanese
SR Surinamese
SZ Swazi
SE Swedish, Swede
CH Swiss
SY Syrian
TW Taiwanese
TJ Tajik, Tajikistani
TZ Tanzanian
TH Thai
TL Timorese, East Timorese
TG Togolese
TO Tongan
TT Trinidadian
TN Tunisian
TR Turkish, Turk
TM Turkmen
UG Ugandan
UA Ukrainian
AE Emirati
GB British, Briton, Brit, Britisher, English, Englishman, Englishmen, Englishwoman, Scottish, Scot, Scotsman, Welsh, Welshman, Northern Irish, Cornish
US American, U.S. American, African American, African-American
UY Uruguayan
UZ Uzbek, Uzbekistani
VU Vanuatuan, ni-Vanuatu
VE Venezuelan
VN Vietnamese
EH Sahrawi
YE Yemeni, Yemenite
ZM Zambian
ZW Zimbabwean
US Californian, Texan, New Yorker, Floridian, Hawaiian, Alaskan, Alabamian, Arizonan, Coloradan, Georgian, Virginian, Bostonian, Chicagoan, Oregonian, Ohioan, Iowan, Kansan, Marylander, Michigander, Minnesotan, Nevadan, Pennsylvanian, Tennessean
CA Quebecois, Québécois, Quebecker, Albertan, Ontarian, Torontonian
CN Tibetan, Uyghur, Uighur, Cantonese, Manchu
RU Chechen, Tatar
GB Londoner
FR Parisian, Corsican
IT Sicilian, Roman, Venetian
ES Catalan, Basque, Galician
DE Bavarian, Berliner
IN Punjabi, Bengali, Tamil, Kashmiri, Gujarati
-- African, Asian, European, North American, South American, Latin American, Latino, Latina, Hispanic, Arab, Arabian, Kurd, Kurdish, Jew, Jewish, Muslim, Christian, Catholic, Protestant, Buddhist, Hindu, Sikh, Islamic, Islamist, Western, Westerner, Scandinavian, Nordic, Baltic, Balkan, Caribbean, Central American, East African, West African, Southeast Asian, South Asian, Middle Eastern, Slavic, Slav, Berber, Tuareg, Rohingya, Shia, Shiite, Sunni, Druze, Alawite, Yazidi, Zionist, Caucasian, Celtic, Anglo-Saxon, Bolshevik, Nazi, Communist, Maoist, Marxist
`;
