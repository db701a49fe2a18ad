// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states3: StaticString = #"""
S	CL	state	1810-09-18..	CL	CHL	152		155	155		
en n	Chile
en a	Republic of Chile
en c	Santiago|Santiago de Chile
en e	Chilean
en d	Chilean
de n	Chile
de a	Republik Chile
de c	Santiago|Santiago de Chile
de e	chilenisch
de d	Chilene|Chilenin
fr n	Chili
fr a	République du Chili
fr c	Santiago|Santiago de Chile
fr e	chilien|chilienne
fr d	Chilien|Chilienne
it n	Cile
it a	Repubblica del Cile
it c	Santiago|Santiago del Cile
it e	cileno|cilena
it d	cileno|cilena
S	CM	state	1960-01-01..	CM	CMR	120		471	471		
en n	Cameroon
en a	Republic of Cameroon
en c	Yaoundé
en e	Cameroonian
en d	Cameroonian
de n	Kamerun
de a	Republik Kamerun
de c	Jaunde|Yaoundé
de e	kamerunisch
de d	Kameruner|Kamerunerin
fr n	Cameroun
fr a	République du Cameroun
fr c	Yaoundé
fr e	camerounais|camerounaise
fr d	Camerounais|Camerounaise
it n	Camerun
it a	Repubblica del Camerun
it c	Yaoundé
it e	camerunese
it d	camerunese
S	CN	state	..	CN	CHN	156		710	710		
en n	China
en a	PRC@1949-10-01..|People's Republic of China@1949-10-01..|Republic of China@1912-01-01..1949-10-01|Chinese Empire@..1912-02-12|Communist China@1949-10-01..|People's Republic of China
en c	Beijing|Peking
en e	Chinese
en d	Chinese
de n	China
de a	VR China@1949-10-01..|Volksrepublik China@1949-10-01..|Republik China@1912-01-01..1949-10-01|Volksrepublik China
de c	Peking
de e	chinesisch
de d	Chinese|Chinesin
fr n	Chine
fr a	République populaire de Chine@1949-10-01..|RPC@1949-10-01..|Chine populaire@1949-10-01..|République de Chine@1912-01-01..1949-10-01|République populaire de Chine
fr c	Pékin|Beijing
fr e	chinois|chinoise
fr d	Chinois|Chinoise
it n	Cina
it a	Repubblica Popolare Cinese@1949-10-01..|RPC@1949-10-01..|Repubblica di Cina@1912-01-01..1949-10-01|Repubblica Popolare Cinese
it c	Pechino
it e	cinese
it d	cinese
S	CO	state	1810-07-20..	CO	COL	170		100	100	GRANCOLOMBIA	
** c	Bogotá
en n	Colombia
en a	Republic of Colombia
en e	Colombian
en d	Colombian
de n	Kolumbien
de a	Republik Kolumbien
de e	kolumbianisch
de d	Kolumbianer|Kolumbianerin
fr n	Colombie
fr a	République de Colombie
fr e	colombien|colombienne
fr d	Colombien|Colombienne
it n	Colombia
it a	Repubblica di Colombia
it e	colombiano|colombiana
it d	colombiano|colombiana
S	CONFEDSTATES	disputed	1861-02-08..1865-05								
** c	Richmond@1861-05..
en n	Confederate States of America
de n	Konföderierte Staaten von Amerika
fr n	États confédérés d'Amérique
it n	Stati Confederati d'America
S	CR	state	1821-09-15..	CR	CRI	188		94	94	CENTRALAM	
** n	Costa Rica
** c	San José
en a	Republic of Costa Rica
en e	Costa Rican
en d	Costa Rican
de a	Republik Costa Rica
de e	costa-ricanisch
de d	Costa Ricaner|Costa Ricanerin
fr a	République du Costa Rica
fr e	costaricien|costaricienne|costaricain|costaricaine
fr d	Costaricien|Costaricienne|Costaricain|Costaricaine
it a	Repubblica di Costa Rica
it e	costaricano|costaricana
it d	costaricano|costaricana
S	CROATIA41	disputed	1941-04-10..1945-05-08								
en n	Independent State of Croatia
en a	Croatia
de n	Unabhängiger Staat Kroatien
de a	Kroatien
fr n	État indépendant de Croatie
fr a	Croatie
it n	Stato indipendente di Croazia
it a	Croazia
S	CSHH	state	1918-10-28..1992-12-31			200	CS|CSK|CSHH	315	315	AUSTRIAHUNG	CZ|SK
en n	Czechoslovakia
en a	Czechoslovak Republic|Czechoslovak Socialist Republic@1960-07-11..1990-03-29
en c	Prague
en e	Czechoslovak|Czechoslovakian
en d	Czechoslovak
de n	Tschechoslowakei
de a	ČSSR@1960-07-11..1990-03-29|Tschechoslowakische Republik
de c	Prag
de e	tschechoslowakisch
fr n	Tchécoslovaquie
fr c	Prague
fr e	tchécoslovaque
fr d	Tchécoslovaque
it n	Cecoslovacchia
it c	Praga
it e	cecoslovacco|cecoslovacca
it d	cecoslovacco|cecoslovacca
S	CSXX	state	2003-02-04..2006-06-05			891	CS|SCG|CSXX	345@2003-02-04..2006-06-05	345@2003-02-04..2006-06-04	YUGOFRY	ME|RS
en n	Serbia and Montenegro
en c	Belgrade
de n	Serbien und Montenegro
de c	Belgrad
fr n	Serbie-et-Monténégro
fr c	Belgrade
it n	Serbia e Montenegro
it c	Belgrado
S	CU	state	1902-05-20..	CU	CUB	192		40	40		
en n	Cuba
en a	Republic of Cuba
en c	Havana
en e	Cuban
en d	Cuban
de n	Kuba
de a	Republik Kuba
de c	Havanna
de e	kubanisch
de d	Kubaner|Kubanerin
fr n	Cuba
fr a	République de Cuba
fr c	La Havane
fr e	cubain|cubaine
fr d	Cubain|Cubaine
it n	Cuba
it a	Repubblica di Cuba
it c	L'Avana
it e	cubano|cubana
it d	cubano|cubana
S	CV	state	1975-07-05..	CV	CPV	132		402	402		
** c	Praia
en n	Cape Verde
en a	Cabo Verde|Republic of Cabo Verde
en e	Cape Verdean
en d	Cape Verdean
de n	Cabo Verde
de a	Kap Verde|Republik Kap Verde
de e	kap-verdisch
de d	Kapverdier|Kapverdierin
fr n	Cap-Vert
fr a	République du Cap-Vert
fr e	cap-verdien|cap-verdienne
fr d	Cap-verdien|Cap-verdienne
it n	Capo Verde
it a	Repubblica di Capo Verde
it e	capoverdiano|capoverdiana
it d	capoverdiano|capoverdiana
S	CY	state	1960-08-16..	CY	CYP	196		352	352		
en n	Cyprus
en a	Republic of Cyprus
en c	Nicosia
en e	Cypriot
en d	Cypriot
de n	Zypern
de a	Republik Zypern
de c	Nikosia
de e	zyprisch|zypriotisch
de d	Zyprer|Zyprerin|Zypriot|Zypriotin
fr n	Chypre
fr a	République de Chypre
fr c	Nicosie
fr e	chypriote
fr d	Chypriote
it n	Cipro
it a	Repubblica di Cipro
it c	Nicosia
it e	cipriota
it d	cipriota
S	CZ	state	1993-01-01..	CZ	CZE	203		316	316	CSHH	
en n	Czechia|Czech Republic
en c	Prague
en e	Czech
en d	Czech
de n	Tschechien
de a	Tschechei|Tschechische Republik
de c	Prag
de e	tschechisch
de d	Tscheche|Tschechin
fr n	Tchéquie
fr a	République tchèque
fr c	Prague
fr e	tchèque
fr d	Tchèque
it n	Cechia
it a	Repubblica ceca|Repubblica Ceca
it c	Praga
it e	ceco|ceca
it d	ceco|ceca
S	DANZIG	state	1920-11-15..1939-09-01								
en n	Free City of Danzig
en c	Danzig
de n	Freie Stadt Danzig
de c	Danzig
fr n	Ville libre de Dantzig
fr c	Dantzig
it n	Città libera di Danzica
it c	Danzica
S	DDDE	state	1949-10-05..1990-10-02			278	DD|DDR|DDDE	265	265	GERMANREICH	DE
en n	German Democratic Republic
en a	GDR|East Germany|Germany
en c	East Berlin|Berlin
en e	East German
en d	East German
de n	Deutsche Demokratische Republik
de a	DDR|Ostdeutschland|Deutschland
de c	Ost-Berlin|Ostberlin|Berlin
de m	Pankow
de e	ostdeutsch
fr n	République démocratique allemande
fr a	RDA|Allemagne de l'Est|Allemagne
fr c	Berlin-Est|Berlin
fr e	est-allemand|est-allemande
fr d	Est-allemand|Est-allemande
it n	Repubblica Democratica Tedesca
it a	RDT|Germania Est|Germania orientale|Germania
it c	Berlino Est|Berlino
it e	tedesco-orientale
it d	tedesco-orientale
S	DE	state	1949-05-23..	DE	DEU	276		260@1955-05-05..1990-10-02|255@1990-10-03..	260	DDDE|GERMANREICH	
en n	Germany
en a	Federal Republic of Germany|FRG|West Germany@..1990-10-02
en c	Berlin@1990-10-03..|Bonn@..1999-08-31
en e	West German@..1990-10-02|German
en d	German
de n	Deutschland
de a	Bundesrepublik Deutschland|Bundesrepublik|BRD|Westdeutschland@..1990-10-02
de c	Berlin@1990-10-03..|Bonn@..1999-08-31
de m	Auswärtiges Amt@1951-03-15..
de e	westdeutsch@..1990-10-02|bundesdeutsch|deutsch
fr n	Allemagne
fr a	République fédérale d'Allemagne|RFA|Allemagne de l'Ouest@..1990-10-02|Allemagne fédérale
fr c	Berlin@1990-10-03..|Bonn@..1999-08-31
fr e	ouest-allemand@..1990-10-02|ouest-allemande@..1990-10-02|allemand|allemande
fr d	Allemand|Allemande
it n	Germania
it a	Repubblica Federale di Germania|RFG|Germania Ovest@..1990-10-02|Germania occidentale@..1990-10-02
it c	Berlino@1990-10-03..|Bonn@..1999-08-31
it e	tedesco|tedesca
it d	tedesco|tedesca
S	DJ	state	1977-06-27..	DJ	DJI	262		522	522		
en n	Djibouti
en a	Republic of Djibouti
en c	Djibouti
en e	Djiboutian
en d	Djiboutian
de n	Dschibuti
de a	Republik Dschibuti
de c	Dschibuti
de e	dschibutisch
de d	Dschibutier|Dschibutierin
fr n	Djibouti
fr a	République de Djibouti
fr c	Djibouti
fr e	djiboutien|djiboutienne
fr d	Djiboutien|Djiboutienne
it n	Gibuti
it a	Repubblica di Gibuti
it c	Gibuti
it e	gibutiano|gibutiana
it d	gibutiano|gibutiana
S	DK	state	..	DK	DNK	208		390	390		
en n	Denmark
en a	Kingdom of Denmark
en c	Copenhagen
en e	Danish
en d	Dane
de n	Dänemark
de a	Königreich Dänemark
de c	Kopenhagen
de e	dänisch
de d	Däne|Dänin
fr n	Danemark
fr a	Royaume du Danemark
fr c	Copenhague
fr e	danois|danoise
fr d	Danois|Danoise
it n	Danimarca
it a	Regno di Danimarca
it c	Copenaghen
it e	danese
it d	danese
S	DM	state	1978-11-03..	DM	DMA	212		54			
** c	Roseau
en n	Dominica
en a	Commonwealth of Dominica
en e	Dominican
en d	Dominican
de n	Dominica
de a	Commonwealth Dominica
de e	dominicanisch
fr n	Dominique
fr a	Commonwealth de la Dominique
fr e	dominiquais|dominiquaise
fr d	Dominiquais|Dominiquaise
it n	Dominica
it a	Commonwealth di Dominica
it e	dominicense
it d	dominicense
S	DO	state	1821-12-01..	DO	DOM	214		42	42		
en n	Dominican Republic
en c	Santo Domingo
en e	Dominican
en d	Dominican
de n	Dominikanische Republik
de c	Santo Domingo
de e	dominikanisch
de d	Dominikaner|Dominikanerin
fr n	République dominicaine
fr c	Saint-Domingue
fr e	dominicain|dominicaine
fr d	Dominicain|Dominicaine
it n	Repubblica Dominicana
it c	Santo Domingo
it e	dominicano|dominicana
it d	dominicano|dominicana
"""#
}
