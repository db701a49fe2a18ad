// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states4: StaticString = #"""
S	DZ	state	1962-07-03..	DZ	DZA	012		615	615		
en n	Algeria
en a	People's Democratic Republic of Algeria
en c	Algiers
en e	Algerian
en d	Algerian
de n	Algerien
de a	Demokratische Volksrepublik Algerien
de c	Algier
de e	algerisch
de d	Algerier|Algerierin
fr n	Algérie
fr a	République algérienne démocratique et populaire
fr c	Alger
fr e	algérien|algérienne
fr d	Algérien|Algérienne
it n	Algeria
it a	Repubblica Democratica Popolare di Algeria
it c	Algeri
it e	algerino|algerina
it d	algerino|algerina
S	EC	state	1830-05-13..	EC	ECU	218		130	130	GRANCOLOMBIA	
** c	Quito
en n	Ecuador
en a	Republic of Ecuador
en e	Ecuadorian|Ecuadorean
en d	Ecuadorian|Ecuadorean
de n	Ecuador
de a	Republik Ecuador
de e	ecuadorianisch
de d	Ecuadorianer|Ecuadorianerin
fr n	Équateur
fr a	République d'Équateur
fr e	équatorien|équatorienne
fr d	Équatorien|Équatorienne
it n	Ecuador
it a	Repubblica dell'Ecuador
it e	ecuadoriano|ecuadoriana
it d	ecuadoriano|ecuadoriana
S	EE	state	1918-02-24..	EE	EST	233		366	366		
** c	Tallinn
en n	Estonia
en a	Republic of Estonia
en e	Estonian
en d	Estonian
de n	Estland
de a	Republik Estland
de e	estnisch
de d	Este|Estin
fr n	Estonie
fr a	République d'Estonie
fr e	estonien|estonienne
fr d	Estonien|Estonienne
it n	Estonia
it a	Repubblica d'Estonia
it e	estone
it d	estone
S	EG	state	..	EG	EGY	818		651	651		
en n	Egypt
en a	United Arab Republic@1958-02-22..1971-09-11|UAR@1958-02-22..1971-09-11|Arab Republic of Egypt
en c	Cairo
en e	Egyptian
en d	Egyptian
de n	Ägypten
de a	Vereinigte Arabische Republik@1958-02-22..1971-09-11|VAR@1958-02-22..1971-09-11|Arabische Republik Ägypten
de c	Kairo
de e	ägyptisch
de d	Ägypter|Ägypterin
fr n	Égypte
fr a	République arabe unie@1958-02-22..1971-09-11|RAU@1958-02-22..1971-09-11|République arabe d'Égypte
fr c	Le Caire
fr e	égyptien|égyptienne
fr d	Égyptien|Égyptienne
it n	Egitto
it a	Repubblica Araba Unita@1958-02-22..1971-09-11|RAU@1958-02-22..1971-09-11|Repubblica araba d'Egitto
it c	Il Cairo
it e	egiziano|egiziana
it d	egiziano|egiziana
S	EH	disputed	1976-02-27..	EH	ESH	732					
en n	Western Sahara
en e	Sahrawi
en d	Sahrawi
de n	Westsahara
de e	sahrauisch
de d	Sahraui
fr n	Sahara occidental
fr e	sahraoui|sahraouie
fr d	Sahraoui|Sahraouie
it n	Sahara Occidentale
it a	Sahara occidentale
it e	sahrawi
it d	sahrawi
S	ER	state	1993-04-27..	ER	ERI	232		531	531		
** c	Asmara
en n	Eritrea
en a	the State of Eritrea
en e	Eritrean
en d	Eritrean
de n	Eritrea
de a	Staat Eritrea
de e	eritreisch
de d	Eritreer|Eritreerin
fr n	Érythrée
fr a	l'État d'Érythrée
fr e	érythréen|érythréenne
fr d	Érythréen|Érythréenne
it n	Eritrea
it a	Repubblica dell'Eritrea
it e	eritreo|eritrea
it d	eritreo|eritrea
S	ES	state	..	ES	ESP	724		230	230		
** c	Madrid
en n	Spain
en a	Kingdom of Spain
en e	Spanish
en d	Spaniard
de n	Spanien
de a	Königreich Spanien
de e	spanisch
de d	Spanier|Spanierin
fr n	Espagne
fr a	Royaume d'Espagne
fr e	espagnol|espagnole
fr d	Espagnol|Espagnole
it n	Spagna
it a	Regno di Spagna
it e	spagnolo|spagnola
it d	spagnolo|spagnola
S	ET	state	..	ET	ETH	231		530	530		
en n	Ethiopia
en a	Abyssinia@..1945|Federal Democratic Republic of Ethiopia
en c	Addis Ababa
en e	Ethiopian
en d	Ethiopian
de n	Äthiopien
de a	Abessinien@..1945|Demokratische Bundesrepublik Äthiopien
de c	Addis Abeba
de e	äthiopisch
de d	Äthiopier|Äthiopierin
fr n	Éthiopie
fr a	Abyssinie@..1945|République fédérale démocratique d'Éthiopie
fr c	Addis-Abeba
fr e	éthiopien|éthiopienne
fr d	Éthiopien|Éthiopienne
it n	Etiopia
it a	Abissinia@..1945|Repubblica Federale Democratica d'Etiopia
it c	Addis Abeba
it e	etiope
it d	etiope
S	EU	organisation	1951-04-18..	EU							
en n	European Union
en a	European Community|European Economic Community|EEC
en c	Brussels
en e	European
de n	Europäische Union
de a	Europäische Gemeinschaft|EG|EWG
de c	Brüssel
de e	europäisch
fr n	Union européenne
fr a	UE|Communauté européenne|CEE
fr c	Bruxelles
fr e	européen|européenne
fr d	Européen|Européenne
it n	Unione europea
it a	UE|Comunità europea|CEE
it c	Bruxelles
it e	europeo|europea
it d	europeo|europea
S	FI	state	1917-12-06..	FI	FIN	246		375	375		
** c	Helsinki
en n	Finland
en a	Republic of Finland
en e	Finnish
en d	Finn
de n	Finnland
de a	Republik Finnland
de e	finnisch
de d	Finne|Finnin
fr n	Finlande
fr a	République de Finlande
fr e	finlandais|finlandaise
fr d	Finlandais|Finlandaise
it n	Finlandia
it a	Repubblica di Finlandia
it e	finlandese
it d	finlandese
S	FJ	state	1970-10-10..	FJ	FJI	242		950	950		
** c	Suva
en n	Fiji
en a	Republic of Fiji
en e	Fijian
en d	Fijian
de n	Fidschi
de a	Republik Fidschi
de e	fidschianisch
de d	Fidschianer|Fidschianerin
fr n	Fidji
fr a	République des Fidji
fr e	fidjien|fidjienne
fr d	Fidjien|Fidjienne
it n	Figi
it a	Repubblica di Figi
it e	figiano|figiana
it d	figiano|figiana
S	FM	state	1986-11-03..	FM	FSM	583		987			
** c	Palikir
en n	Micronesia
en a	Federated States of Micronesia
en e	Micronesian
en d	Micronesian
de n	Mikronesien
de a	Föderierte Staaten von Mikronesien
de e	mikronesisch
de d	Mikronesier|Mikronesierin
fr n	Micronésie
fr a	États fédérés de Micronésie
fr e	micronésien|micronésienne
fr d	Micronésien|Micronésienne
it n	Micronesia
it a	Stati federati di Micronesia
it e	micronesiano|micronesiana
it d	micronesiano|micronesiana
S	FR	state	..	FR	FRA	250	FX|FXX|FXFR	220	220		
** m	Quai d'Orsay|Matignon
en n	France
en a	French Republic
en c	Paris
en m	the Élysée
en e	French
de n	Frankreich
de a	Französische Republik
de c	Paris
de m	Élysée
de e	französisch
de d	Franzose|Französin
fr n	France
fr a	République française
fr c	Paris
fr m	l'Élysée
fr e	français|française
fr d	Français|Française
it n	Francia
it a	Repubblica francese
it c	Parigi
it m	l'Eliseo
it e	francese
it d	francese
S	GA	state	1960-08-17..	GA	GAB	266		481	481		
** c	Libreville
en n	Gabon
en a	Gabonese Republic
en e	Gabonese
en d	Gabonese
de n	Gabun
de a	Gabunische Republik
de e	gabunisch
de d	Gabuner|Gabunerin
fr n	Gabon
fr a	République gabonaise
fr e	gabonais|gabonaise
fr d	Gabonais|Gabonaise
it n	Gabon
it a	Repubblica Gabonese
it e	gabonese
it d	gabonese
S	GB	state	..	GB	GBR	826		200	200		
** m	Whitehall|Downing Street
en n	United Kingdom
en a	UK|U.K.|Great Britain|Britain|England|United Kingdom of Great Britain and Ireland@..1927|United Kingdom of Great Britain and Northern Ireland
en c	London
en m	Foreign Office
en e	English|British
en d	Briton
de n	Vereinigtes Königreich
de a	Großbritannien|England|UK|Vereinigtes Königreich Großbritannien und Nordirland
de c	London
de e	englisch|britisch
de d	Brite|Britin
fr n	Royaume-Uni
fr a	Grande-Bretagne|Angleterre|UK|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
fr c	Londres
fr e	anglais|anglaise|britannique
fr d	Britannique
it n	Regno Unito
it a	Gran Bretagna|Inghilterra|UK|Regno Unito di Gran Bretagna e d'Irlanda del Nord
it c	Londra
it e	inglese|britannico|britannica
it d	britannico|britannica
S	GD	state	1974-02-07..	GD	GRD	308		55			
en n	Grenada
en c	St. George's
en e	Grenadian
en d	Grenadian
de n	Grenada
de c	Saint George's
de e	grenadisch
de d	Grenader|Grenaderin
fr n	Grenade
fr c	Saint-Georges
fr e	grenadien|grenadienne
fr d	Grenadien|Grenadienne
it n	Grenada
it c	Saint George's
it e	grenadino|grenadina
it d	grenadino|grenadina
S	GE	state	1918-05-26..1921-03-18|1991-04-09..	GE	GEO	268		372	372	SUHH	
en n	Georgia
en c	Tbilisi|Tiflis@..1936
en e	Georgian
en d	Georgian
de n	Georgien
de a	Grusinien
de c	Tiflis
de e	georgisch
de d	Georgier|Georgierin
fr n	Géorgie
fr c	Tbilissi
fr e	géorgien|géorgienne
fr d	Géorgien|Géorgienne
it n	Georgia
it c	Tbilisi
it e	georgiano|georgiana
it d	georgiano|georgiana
S	GERMANREICH	state	1871-01-01..1945-06-05					255	255	BADEN|BAVARIA|HESSEDARM|MECKSCHWERIN|NGERMANCONF|PRUSSIA|SAXONY|WURTTEMBERG	DDDE|DE
** m	Wilhelmstraße
en n	German Empire@..1918-11-09|German Reich@1918-11-09..
en a	Germany|Imperial Germany@..1918-11-09|Weimar Republic@1918-11-09..1933-03-23|Nazi Germany@1933-01-30..|Third Reich@1933-01-30..|German Reich|Greater German Reich@1943-06-26..
en c	Berlin
en e	German
en d	German
de n	Deutsches Kaiserreich@..1918-11-09|Deutsches Reich
de a	Deutschland|Kaiserreich@..1918-11-09|Weimarer Republik@1918-11-09..1933-03-23|Drittes Reich@1933-01-30..|Großdeutsches Reich@1938-03-13..
de c	Berlin
de m	Auswärtiges Amt
de e	deutsch
fr n	Empire allemand@..1918-11-09|Reich allemand@1918-11-09..
fr a	Allemagne|République de Weimar@1918-11-09..1933-03-23|Troisième Reich@1933-01-30..
fr c	Berlin
fr e	allemand|allemande
fr d	Allemand|Allemande
it n	Impero tedesco@..1918-11-09|Reich tedesco@1918-11-09..
it a	Germania|Repubblica di Weimar@1918-11-09..1933-03-23|Terzo Reich@1933-01-30..
it c	Berlino
it e	tedesco|tedesca
it d	tedesco|tedesca
"""#
}
