/**
 * Words that head the names of firms and bodies that no list knows, with a capital: what a firm makes or deals in
 * ("Oakdale Creamery"), and the kinds of bodies in languages whose names stand in English news ("Grupo Nixtal").
 * General knowledge, by trade and by language; words that are surnames as often ("Baker", "Brewer") are left out.
 */
const trades = `
  creamery dairy bakery bakeries brewery breweries brewing distillery distillers distilling winery wineries vineyards vintners
  orchards nurseries cannery tannery foundry forge forgings smelter smelting refinery refineries refining sawmill quarries mills
  milling millers malt flour grains seeds beans coffee tea teas cocoa sugar spices fruits farms growers foods food beverages
  drinks snacks meats poultry seafood seafoods fisheries aquaculture catering kitchens restaurants grill pizza burgers
  supermarkets hypermarkets grocers stores outfitters boutique pharmacies chemists drugstore opticians jewellers jewelers
  mining minerals metals steel steelworks ironworks aluminium aluminum copper lithium nickel zinc coal collieries petroleum
  oil gas lng energy power electric electricity electrical solar wind renewables nuclear hydro utilities waterworks
  chemicals chemical petrochemicals fertilizers fertilisers plastics polymers rubber glass ceramics tiles cement cements concrete bricks
  timber lumber plywood paper pulp packaging textiles textile fabrics garments apparel clothing footwear leather denim
  fashions cosmetics furniture furnishings appliances toys tools instruments controls components bearings castings
  pharma pharmaceuticals pharmaceutical biotech biosciences bioscience biologics therapeutics genomics diagnostics lifesciences
  healthcare wellness medical dental veterinary
  motors automotive autos tyres tires tractors trucks engines engineering shipyard shipyards shipbuilding shipbuilders
  shipping ferries freight freightways cargo haulage hauliers logistics couriers airways aviation aerospace aeronautics
  railways railroad buses coaches cabs taxis transit pipelines terminals
  electronics semiconductor semiconductors devices software computing computers data analytics robotics automation networks
  telecom telecoms telecommunications telekom mobile wireless cable broadband satellite satellites digital labs interactive games gaming
  builders construction constructions contractors properties realty estates homes housing infrastructure developments
  hotels hotel resorts resort inns travel tours tourism leisure
  capital ventures equity securities investments investment investors advisors advisers advisory asset assets wealth
  management insurance assurance reinsurance mutual bancorp bancshares savings finance financial credit leasing mortgage
  consulting consultants consultancy associates architects solicitors attorneys chambers enterprises trading traders
  imports exports supplies supply solutions products brands worldwide manufacturing manufacturers works
  media publishing publishers publications books editions broadcasting pictures productions films cinemas theatres
  courier herald chronicle observer ledger sentinel examiner advertiser bugle echo argus mercury inquirer dispatch enquirer
  monitor reporter mirror telegraph
  philharmonic symphony opera ballet choir chorale zoo aquarium brigade brigades cooperative cooperatives
  collective syndicate cartel legion guild order diocese archdiocese synod convent seminary conservatory conservatoire
  friends sons daughters grandmothers mothers citizens taxpayers residents neighbours neighbors ratepayers parents doctors
  physicians reporters lawyers workers farmers teachers nurses veterans watch relief aid rescue action
  polytechnic infirmary clinics inspectorate registry ombudsman constabulary gendarmerie magistrates`;

/** Spanish, Portuguese, French, Italian. */
const romance = `
  grupo banco compañía compania cía empresa empresas sociedad minera mineras petrolera cervecería cervecera constructora
  inmobiliaria aerolíneas aerolineas ferrocarriles harinera molinos ingenio azucarera cementos laboratorios bodegas
  viña viñedos frigorífico astilleros editorial librería periódico diario universidad instituto colegio academia escuela
  hospital clínica fundación fundacion asociación asociacion federación federacion confederación confederacion sindicato unión
  cámara camara consejo comisión comision comité comite ministerio secretaría secretaria fiscalía fiscalia procuraduría
  contraloría defensoría tribunal corte juzgado congreso asamblea senado alcaldía ayuntamiento municipalidad gobernación
  policía ejército guardia partido movimiento coordinadora caja cooperativa club deportivo atlético
  companhia usina construtora indústria indústrias cervejaria fábrica mineradora siderúrgica petróleo universidade
  fundação associação federação confederação câmara conselho comissão ministério prefeitura polícia exército movimento rede
  jornal editora caixa
  groupe banque société societe compagnie entreprise entreprises brasserie brasseries ateliers chantiers usines mines
  ciments sucrerie université universite institut école ecole collège lycée hôpital fondation association fédération
  federation confédération syndicat chambre conseil commission ministère mairie préfecture assemblée
  parti mouvement ligue collectif réseau médecins avocats journalistes maison caisse crédit mutuelle éditions
  gruppo banca cassa compagnia azienda cantiere cantieri pastificio birra acciaierie università istituto fondazione associazione
  federazione confederazione sindacato camera consiglio ministero comune procura partito lega
  associació federació ajuntament sindicat fundació coopérative cooperativas laiterie observatoire agence office
  mutualité fédérations gremio hermandad mutualidad consorcio agencia dirección corporación unidad frente fuerzas transportes
  construcciones pescas laticínios financeira associados sindicatos entidade agência união agenzia unione circolo
  asociația federația partidul`;

/** German, Dutch, Scandinavian, Finnish. */
const germanic = `
  bankhaus sparkasse volksbank landesbank brauerei werft werke werk stahlwerk stadtwerke nutzfahrzeuge maschinenbau verkehrsbetriebe
  stiftung verein verband bund bundesverband gewerkschaft handwerkskammer handelskammer kammer universität hochschule klinikum
  krankenhaus staatsanwaltschaft ministerium bundesamt landesamt amt gericht verlag zeitung partei genossenschaft gesellschaft
  stichting vereniging gemeente universiteit ziekenhuis bouwbedrijf scheepswerf brouwerij uitgeverij krant
  bryggeri bryggerier bryggerierne bryggeriet stiftelsen stiftelse forbund forbundet förbundet föreningen kommune kommun
  universitet universitetet sykehus verft rederi rederiet partiet banken sparbank sparebank energi kraft skog holding
  yhtiö yliopisto osuuskunta panimo pankki liitto säätiö
  bundesanstalt landesstelle arbeiterkammer badverband landtechnik spedition logistik handwerk institut turnverein sportverein
  segelverein redningsselskap redningsvakten havbruk sjømat klippfisk fiskeri samvirkelag kollektiv skolag byrå etat
  etaten hälsa sällskapet sällskap bolag rörelsen seura ry osakeyhtiö lautakunta waterschap coöperatie omroep rederij`;

/** Slavic, Baltic, Hungarian, Romanian, Greek, in Latin letters. */
const eastern = `
  bank banka huta kopalnia fundacja uniwersytet stowarzyszenie spółka zakłady browar stocznia gazeta politechnika
  univerzita nadace spolek pivovar strojírny závody ministerstvo univerzitet fakultet fond savez sindikat pivovara
  brodogradilište sveučilište pokret stranka zavod fondatsia dvizhenie zavody kombinat
  egyetem alapítvány egyesület szövetség művek universitatea fundația asociația uniunea spitalul institutul
  ofis panepistimio
  udruga udruženje zajednica agencija zveza društvo komora uprava direkcija institut inštitut trgovina čuvari towarzystwo
  związek zrzeszenie izba urząd instytut wspólnota svaz sdružení úřad ústav tanács hitközség kamara hivatal bíróság intézet
  társulat bendrija sąjunga asociacija fondas tarnyba biedrība savienība selts liit ühing shoqata klubi instituti qendra
  partia federata soyuz profspilka spilka partiya obshchestvo akimat kasipodaq`;

/** Turkish, Arabic, Persian, Hindi and its neighbours, Malay and Indonesian, Filipino, Swahili and others of Africa. */
const others = `
  üniversitesi universitesi bankası bankasi vakfı vakfi belediyesi barosu derneği dernegi partisi hastanesi sendikası birliği gazetesi
  sanayi ticaret
  hizb jabhat harakat haraka jamaat jamiat jamia bayt majlis mahkamah sazman
  samiti sabha mahasabha parishad sangathan sangham sangam sangh mahasangh manch mandal mandali dal morcha nigam sena seva andolan
  panchayat vidyalaya vidyapeeth vishwavidyalaya aayog trust udyog dharmarth kisan
  universiti universitas yayasan persatuan pertubuhan lembaga partai koperasi perusahaan perbadanan kementerian badan dewan
  syarikat pondok pesantren serikat aliansi himpunan
  samahan kilusan kilusang pamantasan bangko kapatiran lakas
  chama benki shirika chuo jumuiya umoja mfuko wizara bunge baraza harambee
  odası kurumu lojistik tekstil inşaat insaat gıda turizm enerji gönüllüleri uyushmasi anjuman tanzeem tehreek ittehad
  ittihad idara sahakari karkhana samity samaj sansthan sangathana peramuna kazhagam otrumai devasthanam jabatan jawatankuasa
  kesatuan kelab pejabat komisi komite gerakan ikatan kantor dinas samahang partido kagawaran tanggapan hugpong muungano taasisi
  kampuni tume jukwaa cyngor cymdeithas undeb plaid comhairle coláiste cumann comhlachas bord údarás raidió kollel yeshiva
  histadrut vaad`;

/** By where they stand in a name: the last word or two in English, the first in the Romance languages. */
export const tradeWords = { english: trades, romance, germanic, eastern, others } as const;
