// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states14: StaticString = #"""
T	caribbean-netherlands	NL	BQ	BES	535	
** a	Bonaire, Sint Eustatius and Saba
en n	Caribbean Netherlands
de n	Karibische Niederlande
fr n	Pays-Bas caribéens
it n	Caraibi Olandesi
it a	Paesi Bassi caraibici
T	cayman-islands	GB	KY	CYM	136	
en n	Cayman Islands
de n	Kaimaninseln
de a	Cayman-Inseln
fr n	Îles Caïmans
fr a	îles Caïmans
it n	Isole Cayman
T	ceylon	GB@..1948-02-03				
en n	Ceylon
de n	Ceylon
fr n	Ceylan
it n	Ceylon
T	christmas-island	GB@..1958-09-30|AU@1958-10-01..	CX	CXR	162	
en n	Christmas Island
de n	Weihnachtsinsel
de a	Weihnachtsinseln
fr n	Île Christmas
it n	Isola Christmas
it a	Isola di Natale
T	cocos-islands	GB@..1955-11-22|AU@1955-11-23..	CC	CCK	166	
** a	Cocos Islands|Keeling Islands
en n	Cocos (Keeling) Islands
de n	Kokosinseln
de a	Kokos-(Keeling-)Inseln
fr n	Îles Cocos
it n	Isole Cocos (Keeling)
T	continental-us	US				
en n	continental United States
de n	Festland der Vereinigten Staaten
fr n	États-Unis continentaux
it n	Stati Uniti continentali
T	corsica	FR				
en n	Corsica
de n	Korsika
fr n	Corse
it n	Corsica
T	crete	OTTOMAN@..1913-05-29|GR@1913-05-30..				
en n	Crete
de n	Kreta
fr n	Crète
it n	Creta
T	crimea	RUSEMPIRE@..1917-11-07|RSFSR@1917-11-08..1922-12-29|SUHH@1922-12-30..1991-08-23|UA@1991-08-24..				
en n	Crimea
de n	Krim
fr n	Crimée
it n	Crimea
T	curacao	NL	CW	CUW	531	
** n	Curaçao
T	cyprus	OTTOMAN@..1914-11-04|GB@1914-11-05..1960-08-15				
en n	Cyprus
de n	Zypern
fr n	Chypre
it n	Cipro
T	dronning-maud-land	NO@1939-01-14..			216	NQ|ATN|NQAQ
** a	Queen Maud Land
en n	Dronning Maud Land
de n	Königin-Maud-Land
fr n	Terre de la Reine-Maud
it n	Terra della Regina Maud
T	dutch-east-indies	NL@1816..1942-03-08|JP@1942-03-09..1945-08-16|NL@1945-08-17..1949-12-26				
** a	Netherlands East Indies|Netherlands Indies|Batavia
en n	Dutch East Indies
de n	Niederländisch-Indien
fr n	Indes néerlandaises
it n	Indie olandesi
T	egypt	GB@1914-12-18..1922-02-27				
en n	British Egypt
de n	Britisches Protektorat Ägypten
fr n	Protectorat britannique d'Égypte
it n	Protettorato britannico d'Egitto
T	falkland-islands	GB@1833-01-03..	FK	FLK	238	
** a	Malvinas|Islas Malvinas|Falklands
en n	Falkland Islands
en a	Falkland Islands (Malvinas)
de n	Falklandinseln
de a	Falklandinseln (Malwinen)
fr n	Îles Malouines
it n	Isole Falkland
it a	Isole Falkland (Malvine)
T	faroe-islands	DK	FO	FRO	234	
** a	Faroes
en n	Faroe Islands
de n	Färöer
de a	Färöer-Inseln
fr n	Îles Féroé
fr a	îles Féroé
it n	Isole Fær Øer
T	formosa	CN@..1895-04-16|JP@1895-04-17..1945-10-24|CN@1945-10-25..1949-12-06|TW@1949-12-07..				
en n	Formosa
de n	Formosa
fr n	Formose
it n	Formosa
T	french-guiana	FR	GF	GUF	254	
en n	French Guiana
de n	Französisch-Guayana
de a	Französisch-Guyana
fr n	Guyane française
it n	Guyana Francese
it a	Guyana francese
T	french-polynesia	FR@1842..	PF	PYF	258	
** a	Tahiti
en n	French Polynesia
de n	Französisch-Polynesien
fr n	Polynésie française
it n	Polinesia Francese
it a	Polinesia francese
T	french-southern-and-antarctic	FR				FQ|ATF|FQHH
en n	French Southern and Antarctic Territories
de n	Französische Süd- und Antarktisgebiete
fr n	Terres australes et antarctiques françaises
it n	Terre australi e antartiche francesi
T	french-southern-territories	FR	TF	ATF	260	
en n	French Southern Territories
de n	Französische Süd- und Antarktisgebiete
fr n	Terres australes françaises
it n	Terre Australi Francesi
it a	Territori francesi meridionali
T	german-east-africa	GERMANREICH@1885-02-27..1919-06-28|GB@1919-06-29..1961-12-08				
en n	German East Africa@..1919-06-28|Tanganyika Territory@1919-06-29..
de n	Deutsch-Ostafrika@..1919-06-28|Tanganjika@1919-06-29..
fr n	Afrique orientale allemande@..1919-06-28|Tanganyika@1919-06-29..
it n	Africa Orientale Tedesca@..1919-06-28|Tanganica@1919-06-29..
T	gibraltar	GB	GI	GIB	292	
en n	Gibraltar
de n	Gibraltar
fr n	Gibraltar
it n	Gibilterra
T	gilbert-and-ellice	GB@1892..1979-07-11|KI@1979-07-12..			296	GE|GEL|GEHH
** a	Gilbert Islands
en n	Gilbert and Ellice Islands
de n	Gilbert- und Elliceinseln
fr n	Îles Gilbert et Ellice
it n	Isole Gilbert ed Ellice
T	goa	PT@..1961-12-18|IN@1961-12-19..				
** n	Goa
** a	Portuguese India
T	gold-coast	GB@..1957-03-05				
en n	Gold Coast
de n	Goldküste
fr n	Côte-de-l'Or
it n	Costa d'Oro
T	greenland	DK	GL	GRL	304	
en n	Greenland
de n	Grönland
fr n	Groenland
fr a	Groënland
it n	Groenlandia
T	guadeloupe	FR	GP	GLP	312	
en n	Guadeloupe
de n	Guadeloupe
fr n	Guadeloupe
it n	Guadalupa
T	guam	ES@..1898-12-09|US@1898-12-10..1941-12-09|JP@1941-12-10..1944-08-10|US@1944-08-11..	GU	GUM	316	
** n	Guam
T	guernsey	GB	GG	GGY	831	
en n	Guernsey
de n	Guernsey
fr n	Guernesey
it n	Guernsey
T	hawaii	US@1898-08-12..				
** a	Territory of Hawaii@1898-08-12..1959-08-21|Honolulu|Hawaiian Islands
en n	Hawaii
de n	Hawaii
fr n	Hawaï
it n	Hawaii
T	heard-and-mcdonald-islands	GB@..1947-12-25|AU@1947-12-26..	HM	HMD	334	
en n	Heard & McDonald Islands
en a	Heard Island and McDonald Islands
de n	Heard und McDonaldinseln
fr n	Îles Heard-et-MacDonald
fr a	îles Heard-et-MacDonald
it n	Isole Heard e McDonald
T	hong-kong	GB@1841-01-26..1941-12-24|JP@1941-12-25..1945-08-29|GB@1945-08-30..1997-06-30|CN@1997-07-01..	HK	HKG	344	
** a	Hongkong|Hong-Kong
en n	Hong Kong
en a	Hong Kong Special Administrative Region of China
de n	Hongkong
de a	Sonderverwaltungsregion Hongkong
fr n	Hong Kong
fr a	R.A.S. chinoise de Hong Kong|Région spéciale administrative chinoise de Hong-Kong
it n	Hong Kong
it a	RAS di Hong Kong|Regione amministrativa speciale di Hong Kong della Repubblica Popolare Cinese
T	india	GB@..1947-08-14				
** a	British India|Britisch-Indien|Inde britannique
en n	India
de n	Indien
fr n	Inde
it n	India
T	indochina	FR@1887-10-17..1945-03-08|JP@1945-03-09..1945-09-01|FR@1945-09-02..1954-07-21				
** a	Indochina|Indochine
en n	French Indochina
de n	Französisch-Indochina
fr n	Indochine française
it n	Indocina francese
T	ireland	GB@..1919-01-20				
en n	Ireland
de n	Irland
fr n	Irlande
it n	Irlanda
T	isle-of-man	GB	IM	IMN	833	
en n	Isle of Man
de n	Isle of Man
de a	Insel Man
fr n	Île de Man
it n	Isola di Man
T	jamaica	GB@..1962-08-05				
en n	Jamaica
de n	Jamaika
fr n	Jamaïque
it n	Giamaica
T	jersey	GB	JE	JEY	832	
** n	Jersey
T	johnston-island	US@1858..			396	JT|JTN|JTUM
en n	Johnston Island
de n	Johnston-Insel
fr n	Île Johnston
it n	Isola Johnston
T	kenya	GB@1895-07-01..1963-12-11				
** a	East Africa Protectorate@..1920-07-22|British East Africa
en n	Kenya
de n	Kenia
fr n	Kenya
it n	Kenya
T	korea	JP@1910-08-29..1945-09-02				
** a	Chosen
en n	Korea
de n	Korea
fr n	Corée
it n	Corea
T	lourenco-marques	PT@..1975-06-24|MZ@1975-06-25..				
** n	Lourenço Marques
** a	Lourenco Marques (Portuguese East Africa)@..1975-06-24|Delagoa Bay
T	macao	PT@..1999-12-19|CN@1999-12-20..	MO	MAC	446	
** a	Macau
en n	Macao
en a	Macao Special Administrative Region of China
de n	Macau
de a	Sonderverwaltungsregion Macau|Sonderverwaltungsregion Macao
fr n	Macao
fr a	R.A.S. chinoise de Macao|Macau|Région spéciale administrative chinoise de Macao
it n	Macao
it a	RAS di Macao|Regione Amministrativa Speciale di Macao della Repubblica Popolare Cinese
T	madagascar	FR@1896-08-06..1960-06-25				
** a	Madagascar (French colony)
en n	Madagascar
de n	Madagaskar
fr n	Madagascar
it n	Madagascar
T	madeira	PT				
en n	Madeira
de n	Madeira
fr n	Madère
it n	Madera
T	malaya	GB@1874..1942-02-14|JP@1942-02-15..1945-09-11|GB@1945-09-12..1957-08-30				
** a	British Malaya|Federated Malay States
en n	Malaya
de n	Malaya
fr n	Malaisie
it n	Malesia
T	malta	GB@1814-05-30..1964-09-20				
en n	Malta
de n	Malta
fr n	Malte
it n	Malta
T	manila	ES@..1898-08-13|US@1898-08-14..1942-01-01|JP@1942-01-02..1945-03-03|US@1945-03-04..1946-07-03|PH@1946-07-04..				
en n	Manila
de n	Manila
fr n	Manille
it n	Manila
T	martinique	FR	MQ	MTQ	474	
en n	Martinique
de n	Martinique
fr n	Martinique
it n	Martinica
T	mayotte	FR@1843..	YT	MYT	175	
** n	Mayotte
T	midway-islands	US@1867-08-28..			488	MI|MID|MIUM
** a	Midway
en n	Midway Islands
de n	Midwayinseln
fr n	Îles Midway
it n	Isole Midway
T	mombasa	GB@1895-07-01..1963-12-11|KE@1963-12-12..				
** n	Mombasa
** a	Mombasa (East Africa Protectorate)@1895-07-01..1920-07-22
T	montserrat	GB	MS	MSR	500	
** n	Montserrat
T	morocco	FR@1912-03-30..1956-03-01				
** a	French Morocco
en n	French protectorate in Morocco
de n	Französisches Protektorat Marokko
fr n	Protectorat français du Maroc
it n	Protettorato francese del Marocco
T	mozambique	PT@..1975-06-24				
** a	Portuguese East Africa
en n	Mozambique
de n	Mosambik
fr n	Mozambique
it n	Mozambico
T	netherlands-antilles	NL			530	AN|ANT|ANHH
en n	Netherlands Antilles
de n	Niederländische Antillen
fr n	Antilles néerlandaises
it n	Antille Olandesi
T	neutral-zone	SA			536	NT|NTZ|NTHH
** a	Saudi-Iraqi Neutral Zone
en n	Neutral Zone
de n	Neutrale Zone
fr n	Zone neutre
it n	Zona neutrale
T	new-caledonia	FR@1853-09-24..	NC	NCL	540	
en n	New Caledonia
de n	Neukaledonien
fr n	Nouvelle-Calédonie
it n	Nuova Caledonia
T	new-hebrides	GB@..1980-07-29|VU@1980-07-30..			548	NH|NHB|NHVU
en n	New Hebrides
de n	Neue Hebriden
fr n	Nouvelles-Hébrides
it n	Nuove Ebridi
T	newfoundland	GB@..1949-03-30|CA@1949-03-31..				
en n	Newfoundland
de n	Neufundland
fr n	Terre-Neuve
it n	Terranova
T	norfolk-island	GB@..1914-06-30|AU@1914-07-01..	NF	NFK	574	
en n	Norfolk Island
de n	Norfolkinsel
fr n	Île Norfolk
fr a	île Norfolk
it n	Isola Norfolk
T	northern-mariana-islands	ES@..1899|GERMANREICH@1899..1914-10-14|JP@1914-10-14..1944-07-08|US@1944-07-09..	MP	MNP	580	
en n	Northern Mariana Islands
en a	Commonwealth of the Northern Mariana Islands
de n	Nördliche Marianen
de a	Commonwealth Nördliche Mariana-Inseln
fr n	Îles Mariannes du Nord
fr a	Commonwealth des îles Mariannes du Nord
it n	Isole Marianne Settentrionali
it a	Commonwealth delle Isole Marianne settentrionali
"""#
}
