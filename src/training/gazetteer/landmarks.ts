/** Islands, parks, mountains, waters, squares and grounds that the news names without their country. General knowledge; our own, MIT. */

const table = `
GB Skye, Isle of Skye, Mull, Islay, Lewis and Harris, Orkney, Shetland, Outer Hebrides, Inner Hebrides, Hebrides, Arran, Iona, St Kilda, Fair Isle, Farne Islands, Lundy, Lindisfarne, Holy Island, Anglesey, Isle of Wight, Scilly, Isles of Scilly, Canvey Island, Hayling Island, Rathlin Island, Lake District, Peak District, Dartmoor, Exmoor, Snowdonia, Eryri, Brecon Beacons, Bannau Brycheiniog, Cairngorms, Cotswolds, Chilterns, South Downs, North York Moors, Yorkshire Dales, New Forest, Norfolk Broads, Loch Ness, Loch Lomond, Windermere, Ben Nevis, Scafell Pike, Land's End, John o' Groats, Giant's Causeway, Stonehenge, Hadrian's Wall, Buckingham Palace, Windsor Castle, Balmoral, Sandringham, Downing Street, Trafalgar Square, Hyde Park, Heathrow, Gatwick, Stansted, Luton Airport, Old Trafford, Anfield, Goodison Park, Elland Road, Villa Park, Stamford Bridge, Emirates Stadium, Wembley, Wembley Stadium, Celtic Park, Ibrox, Hampden Park, Murrayfield, Twickenham, Lord's, Headingley, Edgbaston, Trent Bridge, Silverstone, Aintree, Cheltenham Racecourse, Epsom Downs, All England Club, Thames, River Thames, Severn, River Severn, Mersey, River Mersey, Humber, Clyde, Tyne, Old Bailey, Sellafield, Sizewell, Hinkley Point, Canary Wharf, Grenfell Tower
IE Aran Islands, Inishmore, Inis Mór, Achill Island, Skellig Michael, Cliffs of Moher, Killarney National Park, Connemara, The Burren, Croke Park, Aviva Stadium, Áras an Uachtaráin, Leinster House, Shannon Airport, River Shannon, Liffey, Lough Derg, Lough Ree, Dingle, Valentia Island, Clare Island
US Yellowstone, Yellowstone National Park, Yosemite, Yosemite National Park, Grand Canyon, Glacier National Park, Zion National Park, Acadia National Park, Everglades, Great Smoky Mountains, Death Valley, Joshua Tree, Mount Rainier, Mount Rushmore, Mount St. Helens, Mount Whitney, Denali, Kilauea, Mauna Loa, Mauna Kea, Pikes Peak, Adirondacks, Catskills, Cape Cod, Nantucket, Martha's Vineyard, Long Island, Staten Island, Manhattan, Brooklyn, The Bronx, Harlem, Florida Keys, Outer Banks, Maui, Kauai, Oahu, Molokai, Big Island, Kodiak Island, Chesapeake Bay, Lake Tahoe, Lake Mead, Great Salt Lake, Lake Okeechobee, San Francisco Bay, Puget Sound, Mississippi River, Missouri River, Hudson River, Potomac, Central Park, Times Square, Wall Street, Silicon Valley, Hollywood, Capitol Hill, Pentagon, White House, Camp David, Mar-a-Lago, Fort Knox, Fort Bragg, Fort Hood, Alcatraz, Rikers Island, Sing Sing, San Quentin, Cape Canaveral, Fenway Park, Wrigley Field, Yankee Stadium, Dodger Stadium, Madison Square Garden, Lambeau Field, Soldier Field, Golden Gate Bridge, Brooklyn Bridge, Statue of Liberty, O'Hare, LaGuardia, Dulles, Napa Valley, Sonoma, Ozarks, Appalachia
CA Banff National Park, Jasper National Park, Haida Gwaii, Vancouver Island, Baffin Island, Cape Breton, Manitoulin Island, Magdalen Islands, Sable Island, Gaspé, Hudson Bay, James Bay, Lake Winnipeg, Great Slave Lake, Great Bear Lake, Georgian Bay, Bay of Fundy, Okanagan, Okanagan Valley, Parliament Hill, Rideau Hall, Stanley Park, Bell Centre, Rogers Centre
AU Bondi Beach, Bondi, Uluru, Kakadu, Kakadu National Park, Great Barrier Reef, Blue Mountains, Kangaroo Island, Rottnest Island, Fraser Island, K'gari, Phillip Island, Lord Howe Island, Norfolk Island, Christmas Island, Melville Island, Groote Eylandt, Flinders Island, King Island, Nullarbor, Pilbara, Gippsland, Barossa Valley, Hunter Valley, Sydney Harbour, Sydney Opera House, Port Phillip Bay, Murray River, Darling River, Lake Eyre, Melbourne Cricket Ground, Kirribilli House, Pine Gap
NZ Fiordland, Milford Sound, Tongariro, White Island, Whakaari, Stewart Island, Great Barrier Island, Waiheke, Waiheke Island, Chatham Islands, Kapiti Island, Coromandel Peninsula, Hawke's Bay, Bay of Plenty, Bay of Islands, Marlborough Sounds, Cook Strait, Lake Taupo, Eden Park, Mount Cook, Aoraki, Waikato River
FR Corsica, Île de Ré, Belle-Île, Camargue, Dordogne, Ardèche, Mont Blanc, Mont-Saint-Michel, Chamonix, Lourdes, Versailles, Louvre, Eiffel Tower, Notre-Dame, Élysée Palace, Champs-Élysées, Arc de Triomphe, Roland Garros, Stade de France, Parc des Princes, Seine, Loire, Alpe d'Huez, Mont Ventoux, Charles de Gaulle Airport, Orly
ES Mallorca, Majorca, Menorca, Ibiza, Formentera, Tenerife, Gran Canaria, Lanzarote, Fuerteventura, La Palma, La Gomera, El Hierro, Canary Islands, Balearic Islands, Costa Brava, Costa del Sol, Doñana, Doñana National Park, Sierra Nevada National Park, Camp Nou, Santiago Bernabéu, Bernabéu, Sagrada Familia, Alhambra, Mar Menor, Ebro
PT Madeira, Azores, Porto Santo, São Miguel, Algarve, Alentejo, Douro Valley, Tagus, Fátima
IT Sardinia, Sicily, Capri, Ischia, Elba, Lampedusa, Pantelleria, Stromboli, Lipari, Etna, Mount Etna, Vesuvius, Mount Vesuvius, Lake Como, Lake Garda, Lake Maggiore, Dolomites, Cinque Terre, Amalfi Coast, Pompeii, Colosseum, San Siro, Stadio Olimpico, Po Valley, River Po, Cortina d'Ampezzo, Regina Coeli, Quirinale Palace, Palazzo Chigi, Rialto Bridge, Uffizi
VA St. Peter's Square, St Peter's Square, St. Peter's Basilica, St Peter's Basilica, Sistine Chapel, Casa Santa Marta
DE Rügen, Sylt, Usedom, Heligoland, Black Forest, Harz, Lake Constance, Zugspitze, Reichstag, Brandenburg Gate, Alexanderplatz, Tempelhof, Checkpoint Charlie, Allianz Arena, Ramstein, Nürburgring, Hockenheim, Dachau, Buchenwald, Ruhr, Ruhr Valley, Neuschwanstein
CH Matterhorn, Eiger, Jungfrau, Lake Geneva, Lake Zurich, Engadine, Verbier, Zermatt, Gstaad, Davos, Lavaux
AT Grossglockner, Hallstatt, Kitzbühel, Hofburg, Schönbrunn, Wachau, Burgtheater
NL Schiphol, Texel, Terschelling, Vlieland, Ameland, Binnenhof, Rijksmuseum, Anne Frank House
BE Ardennes, Spa-Francorchamps, Grand Place, Molenbeek, Zaventem, Doel
DK Bornholm, Funen, Jutland, Christiansborg, Tivoli, Kronborg, Øresund Bridge, Ærø, Samsø
SE Gotland, Öland, Abisko, Arlanda
NO Svalbard, Spitsbergen, Lofoten, Lofoten Islands, Utøya, Hardangervidda, Geirangerfjord, Gardermoen, Jan Mayen
FI Åland, Åland Islands, Lake Saimaa
IS Reykjanes, Reykjanes Peninsula, Vatnajökull, Eyjafjallajökull, Heimaey, Westman Islands, Blue Lagoon, Þingvellir, Surtsey
EE Saaremaa, Hiiumaa
PL Auschwitz, Auschwitz-Birkenau, Białowieża Forest, Zakopane, Masuria, Westerplatte, Vistula, Wawel
CZ Prague Castle, Charles Bridge, Wenceslas Square, Karlovy Vary, Temelín, Dukovany, Bohemian Forest, Terezín
SK High Tatras, Gabčíkovo
HU Lake Balaton, Balaton, Paks
RO Transylvania, Danube Delta, Bran Castle
BG Kozloduy, Rila Monastery, Pirin
GR Crete, Rhodes, Corfu, Kos, Lesbos, Lesvos, Chios, Samos, Santorini, Mykonos, Naxos, Paros, Zakynthos, Zante, Kefalonia, Cephalonia, Hydra, Skiathos, Skopelos, Karpathos, Leros, Patmos, Lemnos, Limnos, Milos, Ios, Syros, Tinos, Andros, Euboea, Evia, Gavdos, Kythira, Mount Athos, Mount Olympus, Acropolis, Parthenon, Syntagma Square, Peloponnese, Thessaly, Evros, Aegina, Halkidiki
HR Hvar, Brač, Korčula, Vis, Mljet, Lastovo, Krk, Pag, Cres, Lošinj, Rab, Plitvice, Plitvice Lakes, Istria, Dalmatia
ME Bay of Kotor, Sveti Stefan, Durmitor
CY Ayia Napa, Akrotiri, Troodos, Varosha
MT Gozo, Comino
TR Bosphorus, Bosporus, Cappadocia, Hagia Sophia, Gezi Park, Taksim Square, Taksim, Incirlik, Mount Ararat, Imrali, Gallipoli, Lake Van, Silivri prison, Bodrum, Gökçeada, Anitkabir
UA Crimea, Donbas, Donbass, Snake Island, Chernobyl, Chornobyl, Maidan, Maidan Square, Kakhovka dam, Azovstal, Bucha, Dnieper, Dnipro River
RU Kremlin, Red Square, Lubyanka, Bolshoi Theatre, Hermitage, Lake Baikal, Siberia, Kamchatka, Sakhalin, Kuril Islands, Novaya Zemlya, Franz Josef Land, Chukotka, Yamal, Kola Peninsula, Volga, Solovki, Mount Elbrus, Wrangel Island, Sheremetyevo, Domodedovo
GE Abkhazia, South Ossetia, Svaneti, Borjomi
AZ Nagorno-Karabakh, Nakhchivan
AM Lake Sevan, Metsamor
KZ Baikonur, Semipalatinsk
IL Western Wall, Yad Vashem, Sea of Galilee, Negev, Ben Gurion Airport, Dimona
PS Gaza Strip, West Bank, Shifa Hospital, Jenin refugee camp, Jabalia, Rafah crossing
LB Bekaa Valley, Beqaa Valley, Ain al-Hilweh, Shebaa
SY Palmyra, Krak des Chevaliers, Sednaya, Al-Tanf, Umayyad Square
JO Petra, Wadi Rum, Zaatari
IQ Sinjar, Abu Ghraib, Green Zone, Mosul Dam
IR Fordow, Natanz, Kharg Island, Qeshm, Kish Island, Evin prison, Persepolis, Lake Urmia
SA Grand Mosque, Masjid al-Haram, Kaaba, Mount Arafat, Neom
AE Burj Khalifa, Palm Jumeirah, Yas Marina, Jebel Ali
YE Socotra
EG Suez Canal, Sinai, Sinai Peninsula, Tahrir Square, Pyramids of Giza, Valley of the Kings, Aswan Dam, Aswan High Dam, Al-Azhar, Karnak, Abu Simbel, Lake Nasser, Siwa
LY Fezzan, Cyrenaica
TN Djerba, Kerkennah, Carthage
MA Atlas Mountains, Jemaa el-Fnaa, Rif
KE Maasai Mara, Masai Mara, Tsavo, Amboseli, Mount Kenya, Lake Turkana, Lamu, Kakuma, Dadaab, Kibera, Mathare, Uhuru Park, Lake Naivasha, Hell's Gate, Karura Forest
TZ Serengeti, Kilimanjaro, Mount Kilimanjaro, Ngorongoro, Pemba, Mafia Island, Zanzibar, Selous, Olduvai Gorge, Gombe Stream
UG Bwindi, Murchison Falls, Kasubi Tombs, Queen Elizabeth National Park, Rwenzori
RW Akagera, Akagera National Park, Volcanoes National Park, Nyungwe
CD Virunga, Virunga National Park, Nyiragongo, Mount Nyiragongo, Garamba, Kahuzi-Biega, Ituri, Inga dam
ET Simien Mountains, Lalibela, Lake Tana, Danakil, Omo Valley, Grand Ethiopian Renaissance Dam
ZA Robben Island, Table Mountain, Kruger National Park, Kruger, Cape of Good Hope, Soweto, Khayelitsha, Ellis Park, Newlands, Garden Route, Karoo, Union Buildings, Constitution Hill, Koeberg, Medupi, Loftus Versfeld
ZW Hwange National Park, Great Zimbabwe, Mana Pools, Chiadzwa, Marange
BW Okavango, Okavango Delta, Chobe
NA Sossusvlei, Etosha, Skeleton Coast, Caprivi, Fish River Canyon
MG Nosy Be, Ambatovy
MW Likoma Island, Liwonde
ZM Kafue National Park, South Luangwa, Lower Zambezi
GH Lake Volta, Elmina Castle, Cape Coast Castle, Mole National Park, Jubilee House, Akosombo, Agbogbloshie
NG Aso Rock, Sambisa, Sambisa Forest, Niger Delta, Ogoniland, Bar Beach, Lekki toll gate, Eko Atlantic, Yankari
SN Gorée, Gorée Island, Casamance
CM Bakassi, Lake Nyos
ST Príncipe
MU Rodrigues, Agalega
SC Aldabra, Mahé
IN Taj Mahal, Red Fort, India Gate, Gateway of India, Golden Temple, Dal Lake, Andaman and Nicobar Islands, Andaman Islands, Nicobar, Lakshadweep, Kaziranga, Kaziranga National Park, Ranthambore, Jim Corbett National Park, Corbett, Gir, Gir forest, Sabarimala, Dharavi, Eden Gardens, Wankhede Stadium, Wankhede, Feroz Shah Kotla, Chinnaswamy Stadium, Tihar, Tihar jail, Jantar Mantar, Rashtrapati Bhavan, Majuli, Sriharikota, Siachen, Ganges, Ganga, Yamuna, Brahmaputra, Ladakh, Vidhana Soudha
PK Karakoram Highway, Swat Valley, Khyber Pass, Adiala jail, Gaddafi Stadium, Lal Masjid, Tarbela Dam
BD Sundarbans, Cox's Bazar, Bhashan Char, Kutupalong, Rana Plaza, Padma Bridge, Saint Martin's Island, Shahbagh
LK Adam's Peak, Sigiriya, Galle Face, Yala National Park
NP Annapurna, Lukla, Khumbu, Chitwan, Pashupatinath
CN Great Wall, Forbidden City, Tiananmen, Tiananmen Square, Hainan, Three Gorges Dam, Three Gorges, Zhongnanhai, Wuhan Institute of Virology, Yangtze, Yangtze River, Yellow River, Pearl River Delta, Mount Tai
HK Lantau, Lantau Island, Lamma Island, Victoria Park, Victoria Harbour, Kai Tak, Mong Kok, Tai Po
TW Kinmen, Matsu, Penghu, Orchid Island, Taroko Gorge, Sun Moon Lake
JP Mount Fuji, Okinawa, Iwo Jima, Ishigaki, Miyako, Yonaguni, Hokkaido, Kyushu, Shikoku, Honshu, Noto Peninsula, Sado, Amami, Yasukuni, Yasukuni Shrine, Shibuya, Shinjuku, Ginza, Tsukiji, Roppongi, Akihabara, Haneda, Narita, Lake Biwa, Fukushima Daiichi, Kansai, Tohoku
KR Jeju, Jeju Island, Ulleungdo, Yeonpyeong, Yeonpyeong Island, Baengnyeong Island, Blue House, Gangnam, Itaewon, Mount Halla, Gwanghwamun
KP Yongbyon, Punggye-ri, Mount Paektu, Kumgang
VN Ha Long Bay, Phu Quoc, Con Dao, Mekong Delta, Dien Bien Phu, Hoan Kiem Lake
TH Phuket, Koh Samui, Koh Tao, Koh Phi Phi, Khao Yai, Grand Palace, Suvarnabhumi, Tham Luang, Patong
KH Angkor Wat, Angkor, Tonle Sap, Preah Vihear, Toul Sleng, Tuol Sleng
MM Inle Lake, Bagan, Shwedagon, Insein prison, Myawaddy
MY Langkawi, Penang, Genting Highlands, Petronas Towers, Mount Kinabalu, Sepang, Tioman, Sabah, Sarawak
SG Changi, Sentosa, Marina Bay, Marina Bay Sands, Bedok, Tampines, Jurong, Orchard Road, Woodlands, Toa Payoh, Ang Mo Kio, Punggol, Bukit Timah, Geylang, Pulau Ubin
ID Bali, Java, Sumatra, Sulawesi, Lombok, Flores, Komodo, Sumba, Kalimantan, Nusantara, Mount Merapi, Merapi, Krakatau, Anak Krakatau, Mount Sinabung, Mount Semeru, Lake Toba, Maluku, Raja Ampat, Nusakambangan, Borobudur, Bintan, Nias, Mount Agung
PH Luzon, Mindanao, Visayas, Cebu, Palawan, Boracay, Panay, Leyte, Samar, Bohol, Siargao, Jolo, Basilan, Sulu, Mount Mayon, Mayon, Taal, Taal volcano, Mount Pinatubo, Malacañang, Subic Bay, Clark Air Base, Marawi, Batanes
PG Bougainville, New Britain, Manus Island, Porgera, Kokoda
SB Guadalcanal, Malaita
VU Pentecost, Pentecost Island, Tanna, Espiritu Santo, Efate, Malekula, Ambae
FJ Viti Levu, Vanua Levu, Taveuni
TO Tongatapu, Vava'u, Ha'apai
WS Upolu, Savai'i
BR Copacabana, Ipanema, Maracanã, Rocinha, Cidade de Deus, Christ the Redeemer, Sugarloaf, Iguaçu, Itaipu, Pantanal, Fernando de Noronha, Belo Monte, Planalto Palace, Interlagos, Xingu, Cerrado
AR Perito Moreno, Casa Rosada, Plaza de Mayo, La Bombonera, Aconcagua, Vaca Muerta, Bariloche, Pampas
CL Easter Island, Rapa Nui, Atacama, Torres del Paine, La Moneda, Chiloé, Juan Fernández Islands, Escondida, Chuquicamata
PE Machu Picchu, Sacred Valley, Colca Canyon, Las Bambas
EC Galápagos, Galapagos, Galápagos Islands, Galapagos Islands, Yasuní, Yasuni, Cotopaxi, Chimborazo
CO Chocó, San Andrés, Providencia, Cerrejón, Catatumbo
VE Orinoco Belt, Angel Falls, Miraflores Palace, El Helicoide, Isla Margarita, Margarita Island
BO Salar de Madidi
PA Panama Canal, Darién Gap, Darien Gap, Bocas del Toro
MX Chichén Itzá, Teotihuacán, Popocatépetl, Cozumel, Isla Mujeres, Tulum, Zócalo, Estadio Azteca, Azteca, Copper Canyon, Xochimilco, Tepito, Chapultepec
CU Guantánamo Bay, Guantanamo Bay, Guantánamo, Varadero, Isla de la Juventud
JM Sabina Park, Negril
BB Kensington Oval
TT Tobago, Queen's Park Oval
AG Antigua, Barbuda
KN Nevis, Saint Kitts
VC Bequia, Mustique, La Soufrière
BS Abaco, Grand Bahama, Exuma
HN Roatán, Bay Islands
NI Corn Islands, Ometepe
CR Corcovado, Arenal, Tortuguero
PR Vieques, Culebra
DO Punta Cana
SH Tristan da Cunha, Ascension Island
GL Thule, Pituffik, Disko Bay, Ilulissat
FK Goose Green
AU Gulf of Carpentaria, Great Australian Bight, Spencer Gulf, Gulf St Vincent, Botany Bay, Port Phillip, Port Phillip Bay, Moreton Bay, Shark Bay, Bass Strait, Murray River, Lake Eyre, Derwent River, Swan River
NZ Hauraki Gulf, Tasman Bay, Golden Bay, Poverty Bay, Foveaux Strait, Waikato River, Lake Wakatipu
US Chesapeake Bay, Puget Sound, San Francisco Bay, Tampa Bay, Galveston Bay, Narragansett Bay, Delaware Bay, Prince William Sound, Bristol Bay, Gulf of Alaska, Cook Inlet, Long Island Sound, Lake Tahoe, Lake Mead, Lake Powell, Lake Okeechobee, Great Salt Lake, Lake Michigan, Lake Champlain, Potomac River, Hudson River, Mississippi River, Missouri River, Ohio River, Florida Keys, Monterey Bay
CA Gulf of St. Lawrence, Gulf of St Lawrence, Ungava Bay, Strait of Georgia, Howe Sound, Fraser River, Mackenzie River, Lake Simcoe, Chaleur Bay, Conception Bay, Placentia Bay
MX Gulf of California, Sea of Cortez, Bay of Campeche, Gulf of Tehuantepec, Lake Chapala, Banderas Bay
TR Sea of Marmara, Marmara Sea, Dardanelles, Gulf of Izmir, Gulf of Izmit, Lake Tuz, Golden Horn
EG Gulf of Suez, Bitter Lakes
GR Gulf of Corinth, Saronic Gulf, Corinth Canal, Thermaic Gulf, Ambracian Gulf
TN Gulf of Gabes, Gulf of Tunis, Gulf of Hammamet
LY Gulf of Sirte, Gulf of Sidra
IN Gulf of Kutch, Gulf of Khambhat, Chilika Lake, Vembanad Lake, Hooghly River, Yamuna River, Godavari River, Krishna River, Cauvery River, Narmada River
JP Tokyo Bay, Osaka Bay, Ise Bay, Seto Inland Sea, Inland Sea, Suruga Bay, Sagami Bay
CN Bohai Sea, Bohai Bay, Hangzhou Bay, Poyang Lake, Dongting Lake, Lake Tai, Qinghai Lake, Qiongzhou Strait
PH Manila Bay, Laguna de Bay, Lingayen Gulf, Leyte Gulf, Moro Gulf, Davao Gulf, Sibuyan Sea, Bohol Sea
ID Jakarta Bay, Sunda Strait, Java Sea, Banda Sea, Flores Sea, Makassar Strait, Lombok Strait, Tomini Bay, Cenderawasih Bay
VN Cam Ranh Bay, Nha Trang Bay
KR Han River, Nakdong River
RU White Sea, Sea of Okhotsk, Lake Ladoga, Lake Onega, Neva, Neva River, Gulf of Ob, Kara Sea, Yenisei River, Lena River, Ob River
GB Thames Estuary, Humber, Humber Estuary, Severn Estuary, River Severn, River Thames, Solent, The Solent, Firth of Forth, Firth of Clyde, Moray Firth, Pentland Firth, Morecambe Bay, Cardigan Bay, Lough Neagh, Loch Ness, Loch Lomond, Scapa Flow, Belfast Lough, Lough Erne, Windermere, River Mersey, River Tyne
IE Dublin Bay, Galway Bay, Bantry Bay, Cork Harbour, Lough Corrib, Lough Swilly, Shannon Estuary
NO Oslofjord, Trondheimsfjord, Sognefjord, Vestfjord
SE Lake Vänern, Lake Mälaren, Lake Vättern
DK Limfjord, Great Belt, Little Belt
IT Strait of Messina, Bay of Naples, Gulf of Naples, Gulf of Genoa, Gulf of Taranto, Venetian Lagoon, Lake Trasimeno, Arno, Tiber
FR Gulf of Lion, Bay of Saint-Brieuc, Lake Annecy, Garonne, Rhône, Arcachon Bay
ES Mar Menor, Bay of Cádiz, Bay of Cadiz, Ebro, Guadalquivir
PT Ria Formosa, Tagus Estuary
BR Guanabara Bay, Todos os Santos Bay, Sepetiba Bay, Tietê River, São Francisco River, Lagoa dos Patos
AR San Matías Gulf, Golfo Nuevo, Paraná Delta, Nahuel Huapi
CL Gulf of Corcovado, Reloncaví Sound, Strait of Magellan, Magellan Strait
EC Gulf of Guayaquil
CO Gulf of Urabá, Magdalena River, Cauca River
VE Lake Maracaibo, Gulf of Paria, Orinoco River
CR Gulf of Nicoya
PA Gulf of Panama, Gulf of Chiriquí, Gatun Lake
NI Lake Nicaragua, Lake Managua
KE Lake Nakuru, Lake Baringo, Lake Bogoria, Tana River
TZ Lake Manyara, Lake Natron, Rufiji River
UG Lake Kyoga
ET Lake Ziway, Blue Nile Falls
NG Lagos Lagoon, Benue River, Cross River, Kainji Lake
GH Volta River, Lake Bosumtwi
ZA False Bay, Saldanha Bay, Algoa Bay, Richards Bay, Vaal Dam, Vaal River
MZ Maputo Bay, Sofala Bay
MG Bay of Antongil
SA Gulf of Salwa
IR Karun River, Zayandeh Rud
PK Indus Delta, Manchar Lake
BD Meghna River, Jamuna River, Padma River, Kaptai Lake
TH Chao Phraya, Chao Phraya River, Phang Nga Bay, Songkhla Lake
MM Gulf of Martaban, Irrawaddy Delta, Irrawaddy River
KZ Lake Balkhash
KG Issyk-Kul, Lake Issyk-Kul
PG Milne Bay, Huon Gulf, Gulf of Papua, Sepik River, Fly River, Kimbe Bay
`;

/** "CC name, name, …", a line a country. */
export const landmarks: readonly (readonly [string, readonly string[]])[] = table
  .trim()
  .split("\n")
  .map((line) => [line.slice(0, 2), line.slice(3).split(", ")] as const);
