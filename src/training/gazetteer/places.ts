/** Places that are neither countries nor cities of GeoNames, by ISO 3166-1 code ("--" where several share them). */

/** States, provinces and other regions: "CODE name, name". */
export const regions = `
US Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, D.C., DC, New England, Midwest, Deep South, Silicon Valley, Long Island, Staten Island, Cape Cod, Bay Area, Southern California, Northern California, Upstate New York, Orange County, Los Angeles County, Cook County, Kings County, Navajo Nation, Appalachia, Great Plains, West Coast, East Coast, Gulf Coast, Pacific Northwest, Rust Belt, Manhattan, Brooklyn, Queens, Bronx, the Bronx, Harlem, Hollywood, Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo.
CA Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Newfoundland and Labrador, Labrador, Nova Scotia, Nunavut, Northwest Territories, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon, Vancouver Island
AU New South Wales, NSW, Northern Territory, Queensland, South Australia, Tasmania, Victoria, Western Australia, Australian Capital Territory, Gold Coast
IN Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal, Ladakh, Jammu and Kashmir, Jammu, Kashmir, Puducherry, Andaman and Nicobar Islands, NCR
PK Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Gilgit-Baltistan, Azad Kashmir, North Waziristan, South Waziristan, Waziristan, Swat, FATA
CN Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan, Hubei, Hunan, Inner Mongolia, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Sichuan, Tibet, Xinjiang, Yunnan, Zhejiang, Manchuria, Kowloon, Pudong
GB Northern Ireland, Ulster, Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset, East Sussex, West Sussex, Sussex, Essex, Gloucestershire, Greater Manchester, Hampshire, Herefordshire, Hertfordshire, Kent, Lancashire, Leicestershire, Lincolnshire, Merseyside, Norfolk, North Yorkshire, South Yorkshire, West Yorkshire, Yorkshire, Northamptonshire, Northumberland, Nottinghamshire, Oxfordshire, Shropshire, Somerset, Staffordshire, Suffolk, Surrey, Warwickshire, West Midlands, Midlands, Wiltshire, Worcestershire, Middlesex, Glamorgan, Gwent, Powys, Dyfed, Clwyd, Aberdeenshire, Fife, Lothian, Orkney, Shetland, Hebrides, Isle of Wight, County Antrim, County Down, County Armagh, Tyneside, East Anglia, Channel Islands
IE Munster, Leinster, Connacht, County Cork, County Kerry, Donegal
DE Bavaria, Saxony, Saxony-Anhalt, Lower Saxony, Hesse, Thuringia, Brandenburg, Rhineland, Rhineland-Palatinate, North Rhine-Westphalia, Westphalia, Baden-Württemberg, Baden-Wuerttemberg, Schleswig-Holstein, Mecklenburg-Vorpommern, Saarland, Prussia, Ruhr, Black Forest
FR Brittany, Normandy, Corsica, Provence, Burgundy, Alsace, Lorraine, Île-de-France, Ile-de-France, Aquitaine, Auvergne, Champagne, Languedoc, Picardy, Riviera, Cote d'Azur, Côte d'Azur, Savoy
IT Tuscany, Sicily, Sardinia, Lombardy, Piedmont, Veneto, Umbria, Calabria, Apulia, Puglia, Campania, Liguria, Abruzzo, Emilia-Romagna, Lazio, Trentino, Friuli, South Tyrol, Lampedusa
ES Catalonia, Andalusia, Basque Country, Galicia, Aragon, Asturias, Castile, Extremadura, Navarre, Valencia, Canary Islands, Balearic Islands, Mallorca, Majorca, Ibiza, Tenerife, Gran Canaria, Costa del Sol, Catalunya, Ceuta, Melilla
PT Azores, Madeira, Algarve
AT Tyrol, Styria, Carinthia, Salzburg, Vorarlberg, Burgenland
CH Ticino, Valais, Vaud
BE Flanders, Wallonia
NL North Holland, South Holland, Friesland, Zeeland
RU Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Siberia, Kamchatka, Sakhalin, Yakutia, Karelia, North Ossetia, Kaliningrad, Kuril Islands, Kurils, Buryatia, Tuva, Primorye, Krasnodar, Stavropol, Belgorod, Kursk, Bryansk
UA Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Kherson, Zaporizhzhia, Zaporozhye, Galicia, Transcarpathia
GE Abkhazia, South Ossetia, Adjara
AZ Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Nakhchivan
MD Transnistria, Gagauzia
RS Vojvodina
BA Republika Srpska
RO Transylvania, Wallachia
GR Crete, Macedonia, Thrace, Peloponnese, Corfu, Lesbos, Rhodes, Attica
TR Anatolia, Hatay, Van
CY Northern Cyprus
SY Rojava, Idlib, Daraa, Afrin, Golan Heights, Golan
IQ Kurdistan, Iraqi Kurdistan, Kurdistan Region, Anbar, Nineveh, Diyala, Kirkuk
IL Galilee, Negev, Haifa
PS West Bank, Gaza, Gaza Strip, East Jerusalem
AF Helmand, Kandahar, Nangarhar, Kunduz, Badakhshan, Panjshir, Herat
IR Khuzestan, Khorasan, Kurdistan, Sistan and Baluchestan
YE Hadramout, Saada, Taiz
EG Sinai, Sinai Peninsula, North Sinai, Upper Egypt
LY Cyrenaica, Tripolitania, Fezzan
SD Darfur, South Kordofan, Blue Nile, North Darfur, West Darfur, Abyei, Kordofan, Nuba Mountains
SO Somaliland, Puntland, Jubaland
ET Tigray, Amhara, Oromia, Afar, Ogaden
KE Rift Valley, Turkana, Garissa, Nyanza, Kilifi
NG Borno, Adamawa, Yobe, Kaduna, Katsina, Zamfara, Plateau State, Benue, Anambra, Enugu, Imo, Abia, Ebonyi, Rivers State, Bayelsa, Delta State, Edo, Ondo, Osun, Oyo, Ogun, Lagos State, Kwara, Kogi, Nasarawa, Taraba, Bauchi, Gombe, Jigawa, Kebbi, Sokoto, Cross River, Akwa Ibom, Ekiti, Niger Delta, Biafra
GH Ashanti, Brong-Ahafo, Upper East, Upper West, Volta Region
ZA Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Northern Cape, Limpopo, Mpumalanga, North West, Free State, Transvaal, Natal, Soweto
ZW Mashonaland, Matabeleland, Manicaland, Midlands
CD Kivu, North Kivu, South Kivu, Katanga, Ituri, Kasai
TZ Zanzibar, Pemba
MZ Cabo Delgado
AO Cabinda
CM Anglophone Cameroon, Ambazonia
SN Casamance
MX Baja California, Chiapas, Chihuahua, Coahuila, Durango, Guanajuato, Guerrero, Hidalgo, Jalisco, Michoacán, Michoacan, Morelos, Nayarit, Nuevo León, Nuevo Leon, Oaxaca, Puebla, Querétaro, Quintana Roo, San Luis Potosí, Sinaloa, Sonora, Tabasco, Tamaulipas, Tlaxcala, Veracruz, Yucatán, Yucatan, Zacatecas, Colima, Campeche
BR Bahia, Ceará, Minas Gerais, Pará, Paraná, Pernambuco, Rio Grande do Sul, Rio Grande do Norte, Mato Grosso, Mato Grosso do Sul, Amazonas, Goiás, Santa Catarina, Rondônia, Roraima, Acre, Maranhão, Piauí, Alagoas, Sergipe, Tocantins, Espírito Santo, Paraíba
AR Patagonia, Buenos Aires Province, Tierra del Fuego, Mendoza, Salta, Jujuy, Chaco, Entre Ríos, Neuquén
CO Antioquia, Cauca, Chocó, Nariño, Valle del Cauca, Caquetá, Putumayo, Arauca
VE Zulia, Bolívar, Miranda, Táchira
CL Araucanía, Atacama, Easter Island
EC Galápagos, Galapagos, Galapagos Islands, Guayas, Esmeraldas
PE Cusco, Loreto, Puno
JP Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Fukushima, Fukushima Prefecture, Miyagi, Iwate, Aichi, Hyogo, Kanagawa, Osaka Prefecture, Kansai, Kanto, Tohoku, Ibaraki, Ishikawa, Noto Peninsula
KR Gyeonggi, Gyeonggi Province, Jeju, Jeju Island, Gangwon, Gangnam
ID Java, Sumatra, Bali, Aceh, Papua, West Papua, Sulawesi, Kalimantan, Borneo, Lombok, Flores, Maluku, West Java, East Java, Central Java, North Sumatra, West Sumatra, East Nusa Tenggara, Riau, Irian Jaya, Banten
MY Sabah, Sarawak, Johor, Selangor, Penang, Perak, Kelantan, Terengganu, Pahang, Kedah, Perlis, Malacca, Melaka, Negeri Sembilan, Labuan, Putrajaya
PH Luzon, Mindanao, Visayas, Cebu, Palawan, Bohol, Leyte, Samar, Negros, Basilan, Sulu, Bicol, Batangas, Pampanga, Cavite, Bulacan, Metro Manila, Maguindanao, Cordillera
TH Pattani, Yala, Narathiwat, Phuket, Isan
MM Rakhine, Rakhine State, Shan State, Kachin, Kachin State, Karen State, Kayah State, Arakan, Sagaing, Mandalay
LK Northern Province, Eastern Province, Jaffna
BD Sylhet, Khulna, Rajshahi, Rangpur, Cox's Bazar, Chittagong Hill Tracts
NP Terai, Madhesh
NZ Waikato, Otago, Canterbury, Bay of Plenty, South Island, North Island, Southland, Northland, Hawke's Bay
PG Bougainville, New Britain, East Sepik
FJ Viti Levu, Vanua Levu
FI Åland, Lapland
SE Skåne, Gotland, Dalarna
NO Svalbard, Finnmark
DK Jutland, Zealand, Bornholm, Funen
PL Silesia, Pomerania, Mazovia
CZ Moravia, Bohemia
HR Dalmatia, Istria, Slavonia
`;

/** Supranational areas, and areas of no one country. */
export const areas = `
Africa, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Antarctica, Australasia, Americas, Arctic,
Middle East, Near East, Far East, Southeast Asia, South-East Asia, South East Asia, East Asia, South Asia, Central Asia, North Asia, West Asia, Northeast Asia,
East Africa, West Africa, North Africa, Southern Africa, Central Africa, Horn of Africa, Sub-Saharan Africa, Sahel, Maghreb, Great Lakes region,
Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Balkans, Western Balkans, Baltics, Baltic States, Scandinavia, Benelux, Iberia, Iberian Peninsula,
Caucasus, South Caucasus, North Caucasus, Levant, Arabian Peninsula, Arab World, Gulf States, Gulf, Korean Peninsula, Indian subcontinent, Indochina, Asia-Pacific, Asia Pacific,
Indo-Pacific, Pacific Islands, Pacific, West Indies, Caribbean, Polynesia, Melanesia, Eurasia, Eurozone, Euro Zone, Mesopotamia, West, Western world, Global South, Third World,
Southern Cone, Amazon, Amazon Basin, Andes, Sahara, Himalayas, Alps, Pyrenees, Carpathians, Rockies, Rocky Mountains, Kalahari, Gobi Desert, Hindu Kush, Urals, Ural Mountains, Siberia,
Ottoman Empire, Roman Empire, British Empire, Byzantium, Northern Hemisphere, Southern Hemisphere, Middle East and North Africa, MENA, Persian Gulf region, Latin America and the Caribbean,
Holy Land, Kurdistan, Punjab, Bengal, Borneo, Timor, New Guinea, Patagonia, Golden Triangle, Sunda, Mount Everest, Everest, Kilimanjaro, Mount Kilimanjaro, Mont Blanc, K2, Mars, Moon, Earth
`;

/** Seas, rivers, lakes and straits. */
export const waters = `
Atlantic, Atlantic Ocean, North Atlantic, South Atlantic, Pacific Ocean, South Pacific, Indian Ocean, Arctic Ocean, Southern Ocean, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, Dead Sea,
Caspian Sea, Caspian, Baltic Sea, Baltic, North Sea, Irish Sea, Celtic Sea, Adriatic, Adriatic Sea, Aegean, Aegean Sea, Ionian Sea, Tyrrhenian Sea, Sea of Azov, Azov Sea, Sea of Marmara,
South China Sea, East China Sea, Yellow Sea, Sea of Japan, East Sea, West Philippine Sea, Philippine Sea, Sulu Sea, Celebes Sea, Java Sea, Coral Sea, Tasman Sea, Timor Sea, Arafura Sea, Andaman Sea,
Bay of Bengal, Arabian Sea, Gulf of Aden, Gulf of Oman, Persian Gulf, Arabian Gulf, Gulf of Mexico, Gulf of Guinea, Gulf of Thailand, Gulf of Tonkin, Gulf of Finland, Caribbean Sea, Bering Sea,
Barents Sea, Kara Sea, Sea of Okhotsk, English Channel, Strait of Hormuz, Straits of Hormuz, Strait of Malacca, Malacca Strait, Strait of Gibraltar, Taiwan Strait, Bosphorus, Bosporus, Dardanelles,
Suez Canal, Panama Canal, Kerch Strait, Torres Strait, Bering Strait, Bay of Biscay, Hudson Bay, Chesapeake Bay, San Francisco Bay, Puget Sound, Great Lakes, Lake Victoria, Lake Tanganyika, Lake Malawi,
Lake Chad, Lake Turkana, Lake Superior, Lake Michigan, Lake Huron, Lake Erie, Lake Ontario, Lake Baikal, Lake Titicaca, Lake Geneva, Aral Sea, Sea of Galilee, Nile, River Nile, Blue Nile, White Nile,
Amazon River, Congo River, Niger River, Zambezi, Limpopo River, Danube, Rhine, Elbe, Oder, Vistula, Volga, Don River, Dnieper, Dnipro River, Dniester, Thames, River Thames, Seine, Loire, Rhone, Po River, Tiber,
Euphrates, Tigris, Jordan River, River Jordan, Indus, Ganges, Brahmaputra, Yamuna, Irrawaddy, Mekong, Mekong River, Mekong Delta, Yangtze, Yangtze River, Yellow River, Pearl River, Yalu River, Amur, Lena,
Mississippi River, Missouri River, Colorado River, Hudson River, Rio Grande, Potomac, Potomac River, Ohio River, Columbia River, Orinoco, Murray River, Mersey, Litani River, Victoria Falls, Niagara Falls
`;

/** Well-known buildings, streets, airports and squares. */
export const sites = `
Charles de Gaulle, Charles de Gaulle Airport, O'Hare, O'Hare Airport, JFK, JFK Airport, LaGuardia, LAX, Logan Airport, Dulles, Schiphol, Changi, Narita, Haneda, Incheon, Ben Gurion, Ben Gurion Airport, Sheremetyevo, Domodedovo, Boryspil, Stansted, Luton Airport, Fiumicino, Malpensa, Barajas, Orly, Zaventem, Kastrup, Arlanda, Gardermoen, Jomo Kenyatta, Jomo Kenyatta International Airport, Murtala Muhammed Airport, OR Tambo, O.R. Tambo, Auschwitz-Birkenau, Auschwitz Birkenau, Treblinka, Dachau, Buchenwald, Bergen-Belsen, Srebrenica Memorial,
White House, Capitol Hill, Capitol, US Capitol, Pentagon, Oval Office, Wall Street, Ground Zero, Central Park, Times Square, Broadway, Statue of Liberty, Empire State Building, World Trade Center, Twin Towers,
Madison Square Garden, Golden Gate Bridge, Alcatraz, Guantanamo Bay, Guantánamo Bay, Guantanamo, Camp David, Mount Rushmore, Disneyland, Disney World, Pearl Harbor, Fort Hood, Fort Bragg, Camp Pendleton, Ellis Island,
Downing Street, 10 Downing Street, Number 10, Buckingham Palace, Westminster, Westminster Abbey, Windsor Castle, Whitehall, Heathrow, Heathrow Airport, Gatwick, Gatwick Airport, Trafalgar Square, Old Trafford, Wembley, Wembley Stadium, Lord's,
Twickenham, Wimbledon, Anfield, Stamford Bridge, Old Bailey, Tower of London, Big Ben, Fleet Street, Oxford Street, Hyde Park, Canary Wharf, Stonehenge, Hadrian's Wall, Holyrood, Stormont,
Kremlin, Red Square, Lubyanka, Bolshoi Theatre, Chernobyl, Maidan, Independence Square, Auschwitz, Brandenburg Gate, Berlin Wall, Reichstag, Checkpoint Charlie, Elysee Palace, Élysée Palace, Eiffel Tower, Louvre, Notre Dame, Notre-Dame,
Champs-Elysees, Champs-Élysées, Versailles, Bastille, Arc de Triomphe, St. Peter's Square, St Peter's Square, St. Peter's Basilica, Sistine Chapel, Colosseum, Acropolis, Parthenon, Camp Nou, Sagrada Familia, Alhambra,
Tahrir Square, Taksim Square, Gezi Park, Hagia Sophia, Al-Aqsa Mosque, Al Aqsa Mosque, al-Aqsa, Temple Mount, Western Wall, Dome of the Rock, Yad Vashem, Green Zone, Abu Ghraib, Kaaba, Grand Mosque, Burj Khalifa, Evin Prison, Great Pyramid,
Tiananmen Square, Forbidden City, Great Hall of the People, Great Wall, Great Wall of China, Bird's Nest, Victoria Harbour, Blue House, Panmunjom, Demilitarized Zone, DMZ, Yongbyon, Yasukuni Shrine, Yasukuni, Tsukiji, Tokyo Dome, Imperial Palace,
Taj Mahal, Red Fort, Gateway of India, Golden Temple, Lord's Cricket Ground, Eden Gardens, Rashtrapati Bhavan, Line of Control, Malacanang, Malacañang, Malacanang Palace, Angkor Wat, Changi Airport, Marina Bay, Orchard Road,
Sydney Opera House, Bondi Beach, Uluru, Ayers Rock, Great Barrier Reef, Christmas Island, Robben Island, Table Mountain, Union Buildings, Kruger National Park, Serengeti, Masai Mara, Aso Rock, Eagle Square, State House, Casa Rosada,
Maracana, Maracanã, Copacabana, Christ the Redeemer, Machu Picchu, Yellowstone, Yosemite, Grand Canyon, Las Vegas Strip, Guggenheim Museum, Metropolitan Museum of Art, British Museum, Carnegie Hall, Lincoln Center, Camp Ashraf
`;

/** Cities under other names than GeoNames gives them: "CODE name, name". */
export const cities = `
US New York, NYC, Washington, Washington DC, Washington D.C., Washington, D.C., LA, L.A., Vegas, Philly, St. Louis, St Louis, St. Paul, St. Petersburg, Ft. Lauderdale, Honolulu, Hollywood, Brooklyn, D.C.
UA Kyiv, Kiev, Kharkov, Odesa, Odessa, Lvov, Dnipro, Mykolaiv, Chernihiv, Mariupol, Bakhmut, Avdiivka
RU St. Petersburg, St Petersburg, Petersburg, Leningrad, Stalingrad, Grozny, Nizhny Novgorod, Rostov-on-Don
IN Bombay, Bangalore, Calcutta, Madras, New Delhi, Gurgaon, Gurugram, Mysore, Pune, Poona, Varanasi, Benares, Trivandrum, Cochin, Kochi, Vizag, Simla, Noida
MM Rangoon, Naypyidaw, Nay Pyi Taw, Naypyitaw
VN Saigon, Hanoi, Ho Chi Minh City, Da Nang, Hue, Danang
CN Peking, Canton, Xian, Xi'an, Urumqi, Lhasa, Nanking, Tientsin, Chungking
TW Taipei, Kaohsiung
KR Pusan, Inchon
TR Istanbul, Constantinople, Diyarbakir
IL Tel Aviv, Jerusalem, Haifa, Beersheba, Eilat, Ashkelon, Sderot, Tel Aviv-Yafo, Beersheva
PS Ramallah, Hebron, Nablus, Jenin, Gaza City, Rafah, Khan Younis, Khan Yunis, Bethlehem, Jericho, Tulkarem, Qalqilya
LB Beirut, Tripoli, Sidon, Tyre
SY Aleppo, Homs, Hama, Raqqa, Deir ez-Zor, Deir al-Zor, Kobani, Palmyra, Latakia, Tartus, Douma, Ghouta, Eastern Ghouta
IQ Mosul, Basra, Fallujah, Ramadi, Tikrit, Najaf, Karbala, Kirkuk, Erbil, Irbil, Sinjar, Samarra
IR Tehran, Teheran, Qom, Isfahan, Esfahan, Mashhad, Natanz, Bushehr, Fordow
SA Mecca, Makkah, Medina, Jeddah, Jiddah, Riyadh, Dhahran
YE Sanaa, Sana'a, Aden, Hodeidah, Hudaydah, Marib
AE Abu Dhabi, Dubai, Sharjah
LY Benghazi, Misrata, Sirte, Tobruk, Derna, Zawiya
EG Cairo, Alexandria, Suez, Port Said, Sharm el-Sheikh, Sharm el Sheikh, El Arish, Luxor
DZ Algiers, Oran
MA Marrakech, Marrakesh, Fez, Tangier, Tangiers
ML Timbuktu, Gao, Kidal
SO Mogadishu, Kismayo, Baidoa, Hargeisa, Garowe
SD Khartoum, Omdurman, El Fasher, Al-Fashir, Port Sudan, Wad Madani
DE Cologne, Frankfurt, Munich, Nuremberg, Hanover, Freiburg
IT Rome, Florence, Venice, Milan, Turin, Naples, Genoa
ES Seville, Saragossa
PT Lisbon, Oporto
CH Geneva, Zurich, Basel, Basle, Bern, Davos, Lucerne
AT Vienna, Salzburg
BE Brussels, Antwerp, Ghent, Bruges, Ypres, Louvain
NL Hague, The Hague
FR Nice, Marseilles, Lyons, Strasbourg, Rheims
PL Warsaw, Krakow, Cracow, Gdansk, Lodz, Breslau
RO Bucharest, Cluj
RS Belgrade
XK Pristina, Mitrovica
GR Athens, Salonika, Salonica
DK Copenhagen
CZ Prague
MD Chisinau
GB London, City of London, Newcastle, Hull, Derry, Londonderry, Brighton, Reading, Bath, Stoke, Soho, Mayfair, Brixton, Tottenham, Chelsea, Knightsbridge, Scotland Yard
MX Mexico City, Tijuana, Ciudad Juarez, Ciudad Juárez, Juarez, Monterrey, Guadalajara, Acapulco, Cancun, Cancún
BR Rio, Rio de Janeiro, Sao Paulo, Brasilia
AR Buenos Aires
CO Bogota, Medellin, Medellín, Cali, Cartagena
PA Panama City
GT Guatemala City
CU Havana
HT Port-au-Prince, Cap-Haitien
PH Manila, Quezon City, Makati, Davao, Davao City, Marawi, Zamboanga, Cotabato
ID Jakarta, Yogyakarta, Surabaya, Bandung, Banda Aceh
MY Kuala Lumpur, KL, George Town, Johor Bahru
LK Colombo, Kandy
NP Kathmandu
BT Thimphu
KZ Astana, Nur-Sultan, Almaty
AU Canberra, Darwin, Perth, Hobart
NZ Auckland, Wellington, Christchurch
FJ Suva
PG Port Moresby
NG Abuja, Lagos, Kano, Maiduguri, Port Harcourt, Chibok, Jos
KE Nairobi, Mombasa, Kisumu, Westgate
TZ Dar es Salaam, Arusha, Dodoma
UG Kampala, Entebbe, Gulu
ZW Harare, Bulawayo, Mutare, Gweru
ZA Johannesburg, Joburg, Pretoria, Tshwane, Cape Town, Durban, Marikana
CA Quebec City, St. John's, Vancouver, Ottawa, Regina
BA Srebrenica
ET Gonder, Mekele, Mekelle
GE Sukhumi
MC Monte Carlo
MN Ulaanbaatar
MT Valletta
PE Cuzco
TD Ndjamena
TO Nuku'alofa
VU Port Vila
`;
