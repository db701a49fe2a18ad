// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states5: StaticString = #"""
S	GH	state	1957-03-06..	GH	GHA	288		452	452		
** n	Ghana
** c	Accra
en a	Republic of Ghana
en e	Ghanaian
en d	Ghanaian
de a	Republik Ghana
de e	ghanaisch
de d	Ghanaer|Ghanaerin
fr a	République du Ghana
fr e	ghanéen|ghanéenne
fr d	Ghanéen|Ghanéenne
it a	Repubblica del Ghana
it e	ghanese
it d	ghanese
S	GM	state	1965-02-18..	GM	GMB	270		420	420		
** c	Banjul@1973..|Bathurst@..1973
en n	Gambia
en a	Republic of the Gambia
en e	Gambian
en d	Gambian
de n	Gambia
de a	Republik Gambia
de e	gambisch
de d	Gambier|Gambierin
fr n	Gambie
fr a	République de Gambie
fr e	gambien|gambienne
fr d	Gambien|Gambienne
it n	Gambia
it a	Repubblica del Gambia
it e	gambiano|gambiana
it d	gambiano|gambiana
S	GN	state	1958-10-02..	GN	GIN	324		438	438		
** c	Conakry
en n	Guinea
en a	Republic of Guinea
en e	Guinean
en d	Guinean
de n	Guinea
de a	Republik Guinea
de e	guineisch
de d	Guineer|Guineerin
fr n	Guinée
fr a	République de Guinée
fr e	guinéen|guinéenne
fr d	Guinéen|Guinéenne
it n	Guinea
it a	Repubblica di Guinea
it e	guineano|guineana
it d	guineano|guineana
S	GQ	state	1968-10-12..	GQ	GNQ	226		411	411		
** c	Malabo
en n	Equatorial Guinea
en a	Republic of Equatorial Guinea
en e	Equatorial Guinean|Equatoguinean
en d	Equatorial Guinean|Equatoguinean
de n	Äquatorialguinea
de a	Republik Äquatorialguinea
de e	äquatorialguineisch
de d	Äquatorialguineer|Äquatorialguineerin
fr n	Guinée équatoriale
fr a	Guinée Équatoriale|République de Guinée Équatoriale
fr e	équato-guinéen|équato-guinéenne
fr d	Équato-guinéen|Équato-guinéenne
it n	Guinea Equatoriale
it a	Guinea equatoriale|Repubblica della Guinea Equatoriale
it e	equatoguineano|equatoguineana
it d	equatoguineano|equatoguineana
S	GR	state	1821..	GR	GRC	300		350	350		
** a	Hellas
en n	Greece
en a	Hellenic Republic
en c	Athens
en e	Greek
en d	Greek
de n	Griechenland
de a	Hellenische Republik
de c	Athen
de e	griechisch
de d	Grieche|Griechin
fr n	Grèce
fr a	République grecque
fr c	Athènes
fr e	grec|grecque|hellénique
fr d	Grec|Grecque|Hellénique
it n	Grecia
it a	Repubblica Ellenica
it c	Atene
it e	greco|greca
it d	greco|greca
S	GRANCOLOMBIA	state	1819-12-17..1831						99		CO|EC|VE
en n	Gran Colombia
de n	Großkolumbien
fr n	Grande Colombie
it n	Grande Colombia
S	GT	state	1821-09-15..	GT	GTM	320		90	90	CENTRALAM	
** n	Guatemala
en a	Republic of Guatemala
en c	Guatemala City
en e	Guatemalan
en d	Guatemalan
de a	Republik Guatemala
de c	Guatemala-Stadt
de e	guatemaltekisch
de d	Guatemalteke|Guatemaltekin
fr a	République du Guatemala
fr c	Guatemala
fr e	guatémaltèque
fr d	Guatémaltèque
it a	Repubblica del Guatemala
it c	Città del Guatemala
it e	guatemalteco|guatemalteca
it d	guatemalteco|guatemalteca
S	GW	state	1973-09-24..	GW	GNB	624		404	404		
** c	Bissau
en n	Guinea-Bissau
en a	Republic of Guinea-Bissau
en e	Bissau-Guinean
en d	Bissau-Guinean
de n	Guinea-Bissau
de a	Republik Guinea-Bissau
de e	guinea-bissauisch
de d	Guinea-Bissauer|Guinea-Bissauerin
fr n	Guinée-Bissau
fr a	République de Guinée-Bissau
fr e	bissau-guinéen|bissau-guinéenne
fr d	Bissau-guinéen|Bissau-guinéenne
it n	Guinea-Bissau
it a	Repubblica di Guinea-Bissau
S	GY	state	1966-05-26..	GY	GUY	328		110	110		
** n	Guyana
** c	Georgetown
en a	Republic of Guyana
en e	Guyanese
en d	Guyanese
de a	Kooperative Republik Guyana
de e	guyanisch
de d	Guyaner|Guyanerin
fr a	République de Guyana
fr e	guyanien|guyanienne
fr d	Guyanien|Guyanienne
it a	Repubblica Cooperativa di Guyana
it e	guyanese
it d	guyanese
S	HANOVER	state	..1866					240	240		PRUSSIA
en n	Kingdom of Hanover
en c	Hanover
en e	Hanoverian
en d	Hanoverian
de n	Königreich Hannover
de c	Hannover
de e	hannoversch|hannoverisch
de d	Hannoveraner|Hannoveranerin
fr n	Royaume de Hanovre
fr c	Hanovre
fr e	hanovrien|hanovrienne
fr d	Hanovrien|Hanovrienne
it n	Regno di Hannover
it c	Hannover
S	HAWAII	state	..1898-08-12								US
** c	Honolulu
en n	Kingdom of Hawaii@..1893-01-17|Republic of Hawaii@1894-07-04..
en a	Hawaii@..1898-08-12
en e	Hawaiian
en d	Hawaiian
de n	Königreich Hawaii@..1893-01-17|Republik Hawaii@1894-07-04..
de e	hawaiisch
de d	Hawaiianer|Hawaiianerin
fr n	Royaume d'Hawaï@..1893-01-17|République d'Hawaï@1894-07-04..
fr e	hawaïen
fr d	Hawaïen
it n	Regno delle Hawaii@..1893-01-17|Repubblica delle Hawaii@1894-07-04..
it e	hawaiano|hawaiana
it d	hawaiano|hawaiana
S	HEJAZ	state	1916-06-10..1926-01-08								SA
en n	Kingdom of Hejaz
en a	Hejaz
de n	Königreich Hedschas
fr n	Royaume du Hedjaz
it n	Regno dell'Hegiaz
S	HESSEDARM	state	..1871					275	275		GERMANREICH
** c	Darmstadt
en n	Grand Duchy of Hesse
en a	Hesse-Darmstadt|Hesse
de n	Großherzogtum Hessen
de a	Hessen-Darmstadt|Hessen
fr n	Grand-duché de Hesse
fr a	Hesse-Darmstadt|Hesse
it n	Granducato d'Assia
it a	Assia-Darmstadt|Assia
S	HESSEKASSEL	state	..1866					273	273		PRUSSIA
** c	Kassel
en n	Electorate of Hesse
en a	Hesse-Kassel|Hesse
de n	Kurfürstentum Hessen
de a	Kurhessen|Hessen-Kassel|Hessen
fr n	Électorat de Hesse
fr a	Hesse-Cassel|Hesse
it n	Elettorato d'Assia
it a	Assia-Kassel|Assia
S	HN	state	1821-09-15..	HN	HND	340		91	91	CENTRALAM	
** n	Honduras
** c	Tegucigalpa
en a	Republic of Honduras
en e	Honduran
en d	Honduran
de a	Republik Honduras
de e	honduranisch
de d	Honduraner|Honduranerin
fr a	République du Honduras
fr e	hondurien|hondurienne
fr d	Hondurien|Hondurienne
it a	Repubblica dell'Honduras
it e	honduregno|honduregna
it d	honduregno|honduregna
S	HR	state	1991-06-25..	HR	HRV	191		344	344	YUCS	
en n	Croatia
en a	Republic of Croatia
en c	Zagreb
en e	Croatian
en d	Croat|Croatian
de n	Kroatien
de a	Republik Kroatien
de c	Zagreb
de e	kroatisch
de d	Kroate|Kroatin
fr n	Croatie
fr a	République de Croatie
fr c	Zagreb
fr e	croate
fr d	Croate
it n	Croazia
it a	Repubblica di Croazia
it c	Zagabria
it e	croato|croata
it d	croato|croata
S	HT	state	1804-01-01..	HT	HTI	332		41	41		
** c	Port-au-Prince
en n	Haiti
en a	Republic of Haiti
en e	Haitian
en d	Haitian
de n	Haiti
de a	Republik Haiti
de e	haitianisch
de d	Haitianer|Haitianerin
fr n	Haïti
fr a	République de Haïti
fr e	haïtien|haïtienne
fr d	Haïtien|Haïtienne
it n	Haiti
it a	Repubblica di Haiti
it e	haitiano|haitiana
it d	haitiano|haitiana
S	HU	state	1918-10..	HU	HUN	348		310	310	AUSTRIAHUNG	
** c	Budapest
en n	Hungary
en a	Hungarian People's Republic@1949-08-20..1989-10-23
en e	Hungarian
en d	Hungarian
de n	Ungarn
de e	ungarisch
de d	Ungar|Ungarin
fr n	Hongrie
fr e	hongrois|hongroise
fr d	Hongrois|Hongroise
it n	Ungheria
it e	ungherese
it d	ungherese
S	ICRC	organisation	1863-02-17..								
en n	International Committee of the Red Cross
de n	Internationales Komitee vom Roten Kreuz
de a	IKRK
fr n	Comité international de la Croix-Rouge
fr a	CICR
it n	Comitato internazionale della Croce Rossa
it a	CICR
S	ID	state	1945-08-17..	ID	IDN	360		850	850		
en n	Indonesia
en a	Republic of Indonesia
en c	Jakarta|Djakarta@..1972
en e	Indonesian
en d	Indonesian
de n	Indonesien
de a	Republik Indonesien
de c	Jakarta|Djakarta@..1972
de e	indonesisch
de d	Indonesier|Indonesierin
fr n	Indonésie
fr a	République d'Indonésie
fr c	Jakarta|Djakarta
fr e	indonésien|indonésienne
fr d	Indonésien|Indonésienne
it n	Indonesia
it a	Repubblica d'Indonesia
it c	Giacarta|Jakarta
it e	indonesiano|indonesiana
it d	indonesiano|indonesiana
S	IE	state	1919-01-21..	IE	IRL	372		205	205		
en n	Ireland
en a	Irish Free State@1922-12-06..1937-12-29|Eire|Republic of Ireland@1949-04-18..
en c	Dublin
en e	Irish
de n	Irland
de a	Irischer Freistaat@1922-12-06..1937-12-29
de c	Dublin
de e	irisch
de d	Ire|Irin
fr n	Irlande
fr a	État libre d'Irlande@1922-12-06..1937-12-29
fr c	Dublin
fr e	irlandais|irlandaise
fr d	Irlandais|Irlandaise
it n	Irlanda
it c	Dublino
it e	irlandese
it d	irlandese
S	IL	state	1948-05-14..	IL	ISR	376		666	666		
en n	Israel
en a	State of Israel
en c	Jerusalem|Tel Aviv
en e	Israeli
en d	Israeli
de n	Israel
de a	Staat Israel
de c	Jerusalem|Tel Aviv
de e	israelisch
de d	Israeli|Israelin
fr n	Israël
fr a	État d'Israël
fr c	Jérusalem|Tel-Aviv
fr e	israélien|israélienne
fr d	Israélien|Israélienne
it n	Israele
it a	Stato d'Israele
it c	Gerusalemme|Tel Aviv
it e	israeliano|israeliana
it d	israeliano|israeliana
"""#
}
