/** Common names that i18n-iso-countries does not give, by ISO 3166-1 code. */

/** "CODE name, name": further names in use, former ones included. */
export const countryAliases = `
BA Bosnia, Bosnia-Herzegovina, Bosnia Herzegovina, Herzegovina
BN Brunei
BO Plurinational State of Bolivia
CD DR Congo, DRC, D.R. Congo, Democratic Republic of Congo, Zaire, Congo-Kinshasa
CF CAR
CG Republic of Congo, Congo-Brazzaville, Congo
CI Cote d'Ivoire, Ivory Coast
CN PRC, Mainland China, Red China, Communist China
CV Cabo Verde
CZ Czechoslovakia
DE West Germany, East Germany, Federal Republic of Germany
EH Western Sahara
FK Falkland Islands, Falklands, Malvinas
FM Micronesia, Federated States of Micronesia
GB Britain, Great Britain, U.K., United Kingdom of Great Britain and Northern Ireland, England, Scotland, Wales
GW Guinea Bissau
IE Republic of Ireland, Irish Republic, Eire
IR Islamic Republic, Persia
KN St Kitts and Nevis, St. Kitts and Nevis, Saint Kitts, St. Kitts, St Kitts
KP DPRK, D.P.R.K., Democratic People's Republic of Korea
KR S. Korea, South Korea, ROK, Republic of Korea, Korea
LA Laos
LC St Lucia, St. Lucia
LK Ceylon
MA Kingdom of Morocco
MD Moldova, Republic of Moldova
MK Macedonia, FYROM, Former Yugoslav Republic of Macedonia, Republic of Macedonia
MM Burma
MO Macau
NL Holland
PS Palestinian Territories, Occupied Palestinian Territories, Palestinian Territory, Occupied Territories
PG PNG
RE Réunion
RU Soviet Union, USSR, U.S.S.R., Soviet Russia
SA KSA, Kingdom of Saudi Arabia
SX Sint Maarten
SY Syria
SZ Swaziland, Kingdom of Eswatini
RS Yugoslavia, Serbia and Montenegro
ST Sao Tome, São Tomé, São Tomé and Príncipe
TL East Timor, Timor Leste
TR Turkiye, Republic of Turkey
TT Trinidad, Tobago
TW Republic of China, Chinese Taipei, Formosa
AE U.A.E., Emirates, United Arab Emirates
US America, United States, U.S, the States, U. S., United States Of America
VA Vatican, Vatican City, Holy See
VC St Vincent, St. Vincent, St Vincent and the Grenadines, St. Vincent and the Grenadines
VG British Virgin Islands, BVI
VI US Virgin Islands, U.S. Virgin Islands
VN Viet Nam, South Vietnam, North Vietnam
MF Saint Martin, St. Martin
ZA RSA, S. Africa
ZW Rhodesia
SH St Helena, St. Helena
`;
