// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states13: StaticString = #"""
S	VNSOUTH	state	1949-06-14..1976-07-02					817	817		VN
en n	South Vietnam
en a	Republic of Vietnam|Vietnam
en c	Saigon
en e	South Vietnamese
en d	South Vietnamese
de n	Südvietnam
de a	Republik Vietnam|Vietnam
de c	Saigon
de e	südvietnamesisch
de d	Südvietnamese|Südvietnamesin
fr n	Viêt Nam du Sud
fr a	Sud-Vietnam|République du Viêt Nam|Viêt Nam|Vietnam
fr c	Saïgon
fr e	sud-vietnamien|sud-vietnamienne
fr d	Sud-vietnamien|Sud-vietnamienne
it n	Vietnam del Sud
it a	Repubblica del Vietnam|Vietnam
it c	Saigon
it e	sudvietnamita
it d	sudvietnamita
S	VU	state	1980-07-30..	VU	VUT	548		935			
** n	Vanuatu
en a	Republic of Vanuatu
en c	Port Vila
de a	Republik Vanuatu
de c	Port Vila
de e	vanuatuisch
de d	Vanuatuer|Vanuatuerin
fr a	République du Vanuatu
fr c	Port-Vila
fr e	vanuatuan|vanuatuane
fr d	Vanuatuan|Vanuatuane
it a	Repubblica di Vanuatu
it c	Port Vila
S	WS	state	1962-01-01..	WS	WSM	882		990			
** n	Samoa
** c	Apia
en a	Independent State of Samoa
en e	Samoan
en d	Samoan
de a	Unabhängiger Staat Samoa
de e	samoanisch
de d	Samoaner|Samoanerin
fr a	État indépendant de Samoa
fr e	samoan|samoane
fr d	Samoan|Samoane
it a	Stato indipendente di Samoa
it e	samoano|samoana
it d	samoano|samoana
S	WURTTEMBERG	state	..1871					271	271		GERMANREICH
en n	Kingdom of Württemberg
en a	Württemberg
en c	Stuttgart
de n	Königreich Württemberg
de a	Württemberg
de c	Stuttgart
de e	württembergisch
de d	Württemberger|Württembergerin
fr n	Royaume de Wurtemberg
fr a	Wurtemberg
fr c	Stuttgart
fr e	wurtembergeois|wurtembergeoise
fr d	Wurtembergeois|Wurtembergeoise
it n	Regno di Württemberg
it a	Württemberg
it c	Stoccarda
S	XK	disputed	2008-02-17..	XK				347	347		
** n	Kosovo
** c	Pristina
en a	Republic of Kosovo
en e	Kosovar
en d	Kosovar
de e	kosovarisch
de d	Kosovare|Kosovarin
fr e	kosovar|kosovare
fr d	Kosovar|Kosovare
it e	kosovaro|kosovara
it d	kosovaro|kosovara
S	YDYE	state	1967-11-30..1990-05-22			720	YD|YMD|YDYE	680	680		YE
** c	Aden
en n	People's Democratic Republic of Yemen
en a	South Yemen|Yemen|PDRY|Democratic Yemen|People's Republic of Southern Yemen@..1970-11-30
en e	South Yemeni
en d	South Yemeni
de n	Demokratische Volksrepublik Jemen
de a	Südjemen|Jemen
de e	südjemenitisch
de d	Südjemenit|Südjemenitin
fr n	République démocratique populaire du Yémen
fr a	Yémen du Sud|Yémen
fr e	sud-yéménite
fr d	Sud-yéménite
it n	Repubblica Democratica Popolare dello Yemen
it a	Yemen del Sud|Yemen
it e	sudyemenita
it d	sudyemenita
S	YE	state	1918-10-30..	YE	YEM	887		678@..1990-05-21|679@1990-05-22..	678	YDYE	
** c	Sanaa|Sana'a
en n	Yemen
en a	Republic of Yemen@1990-05-22..|Yemen Arab Republic@1962-09-27..1990-05-21|North Yemen@..1990-05-21|Kingdom of Yemen@..1970|Republic of Yemen
en e	Yemeni
en d	Yemeni
de n	Jemen
de a	Jemenitische Arabische Republik@1962-09-27..1990-05-21|Nordjemen@..1990-05-21|Republik Jemen
de e	jemenitisch
de d	Jemenit|Jemenitin
fr n	Yémen
fr a	République arabe du Yémen@1962-09-27..1990-05-21|Yémen du Nord@..1990-05-21|République du Yémen
fr e	yéménite
fr d	Yéménite
it n	Yemen
it a	Repubblica Araba dello Yemen@1962-09-27..1990-05-21|Yemen del Nord@..1990-05-21|Repubblica dello Yemen
it e	yemenita
it d	yemenita
S	YUCS	state	1945-03-07..1992-04-27			890	YU|YUG|YUCS	345@1945-11-29..1992-04-27	345@1945-11-29..1992-04-27	YUGOKINGDOM	BA|HR|MK|SI|YUGOFRY
en n	Socialist Federal Republic of Yugoslavia
en a	Yugoslavia|SFRY
en c	Belgrade
en e	Yugoslav|Yugoslavian
en d	Yugoslav
de n	Sozialistische Föderative Republik Jugoslawien
de a	Jugoslawien|SFRJ
de c	Belgrad
de e	jugoslawisch
de d	Jugoslawe|Jugoslawin
fr n	République fédérative socialiste de Yougoslavie
fr a	Yougoslavie
fr c	Belgrade
fr e	yougoslave
fr d	Yougoslave
it n	Repubblica Socialista Federale di Jugoslavia
it a	Jugoslavia|Iugoslavia
it c	Belgrado
it e	jugoslavo|jugoslava
it d	jugoslavo|jugoslava
S	YUGOFRY	state	1992-04-27..2003-02-04			891	YU|YUG|YUCS	345@1992-04-27..2003-02-04	345@1992-04-27..2003-02-04	YUCS	CSXX
en n	Federal Republic of Yugoslavia
en a	Yugoslavia|FRY
en c	Belgrade
en e	Yugoslav|Yugoslavian
en d	Yugoslav
de n	Bundesrepublik Jugoslawien
de a	Jugoslawien
de c	Belgrad
de e	jugoslawisch
de d	Jugoslawe|Jugoslawin
fr n	République fédérale de Yougoslavie
fr a	Yougoslavie
fr c	Belgrade
fr e	yougoslave
fr d	Yougoslave
it n	Repubblica Federale di Jugoslavia
it a	Jugoslavia|Iugoslavia
it c	Belgrado
it e	jugoslavo|jugoslava
it d	jugoslavo|jugoslava
S	YUGOKINGDOM	state	1918-12-01..1945-11-29					345@1918-12-01..1945-11-29	345@1918-12-01..1945-11-29	ME|RS	YUCS
en n	Kingdom of Yugoslavia
en a	Yugoslavia|Kingdom of Serbs, Croats and Slovenes@1918-12-01..1929-10-03
en c	Belgrade
en e	Yugoslav|Yugoslavian
en d	Yugoslav
de n	Königreich Jugoslawien
de a	Jugoslawien|Königreich der Serben, Kroaten und Slowenen@1918-12-01..1929-10-03
de c	Belgrad
de e	jugoslawisch
de d	Jugoslawe|Jugoslawin
fr n	Royaume de Yougoslavie
fr a	Yougoslavie|Royaume des Serbes, Croates et Slovènes@1918-12-01..1929-10-03
fr c	Belgrade
fr e	yougoslave
fr d	Yougoslave
it n	Regno di Jugoslavia
it a	Jugoslavia|Iugoslavia|Regno dei Serbi, Croati e Sloveni@1918-12-01..1929-10-03
it c	Belgrado
it e	jugoslavo|jugoslava
it d	jugoslavo|jugoslava
S	ZA	state	1910-05-31..	ZA	ZAF	710		560	560		
** c	Pretoria
en n	South Africa
en a	Union of South Africa@1910-05-31..1961-05-31|RSA|Republic of South Africa
en e	South African
en d	South African
de n	Südafrika
de a	Südafrikanische Union@1910-05-31..1961-05-31|Republik Südafrika
de e	südafrikanisch
de d	Südafrikaner|Südafrikanerin
fr n	Afrique du Sud
fr a	Union sud-africaine@1910-05-31..1961-05-31|République d'Afrique du Sud
fr e	sud-africain|sud-africaine
fr d	Sud-africain|Sud-africaine
it n	Sudafrica
it a	Unione Sudafricana@1910-05-31..1961-05-31|Repubblica sudafricana
it e	sudafricano|sudafricana
it d	sudafricano|sudafricana
S	ZANZIBAR	state	..1964-04-26					511	511		TZ
en n	Sultanate of Zanzibar
en a	Zanzibar
en e	Zanzibari
en d	Zanzibari
de n	Sultanat Sansibar
de a	Sansibar
de e	sansibarisch
fr n	Sultanat de Zanzibar
fr a	Zanzibar
fr e	zanzibarien|zanzibarienne
fr d	Zanzibarien|Zanzibarienne
it n	Sultanato di Zanzibar
it a	Zanzibar
S	ZM	state	1964-10-24..	ZM	ZMB	894		551	551		
** c	Lusaka
en n	Zambia
en a	Republic of Zambia
en e	Zambian
en d	Zambian
de n	Sambia
de a	Republik Sambia
de e	sambisch
de d	Sambier|Sambierin
fr n	Zambie
fr a	République de Zambie
fr e	zambien|zambienne
fr d	Zambien|Zambienne
it n	Zambia
it a	Repubblica dello Zambia
it e	zambiano|zambiana
it d	zambiano|zambiana
S	ZW	state	1965-11-11..	ZW	ZWE	716	RH|RHO|RHZW	552	552		
** c	Harare@1982-04-18..|Salisbury@..1982-04-17
en n	Zimbabwe
en a	Rhodesia@..1980-04-18|Southern Rhodesia@..1980-04-18|Zimbabwe Rhodesia@1979-06-01..1979-12-12|Republic of Zimbabwe
en e	Rhodesian@..1980-04-18|Zimbabwean
en d	Zimbabwean
de n	Simbabwe
de a	Rhodesien@..1980-04-18|Südrhodesien@..1980-04-18|Republik Simbabwe
de e	rhodesisch@..1980-04-18|simbabwisch
de d	Simbabwer|Simbabwerin
fr n	Zimbabwe
fr a	Rhodésie@..1980-04-18|Rhodésie du Sud@..1980-04-18|République du Zimbabwe
fr e	rhodésien@..1980-04-18|rhodésienne@..1980-04-18|zimbabwéen|zimbabwéenne
fr d	Zimbabwéen|Zimbabwéenne
it n	Zimbabwe
it a	Rhodesia@..1980-04-18|Rhodesia del Sud@..1980-04-18|Repubblica dello Zimbabwe
it e	rhodesiano@..1980-04-18|rhodesiana@..1980-04-18|zimbabwese|zimbabwiano|zimbabwiana
it d	zimbabwese|zimbabwiano|zimbabwiana
T	afars-and-issas	FR@1896..1977-06-26|DJ@1977-06-27..			262	AI|AFI|AIDJ
** a	French Somaliland@..1967-07-04
en n	French Afars and Issas@1967-07-05..
de n	Französisches Afar- und Issa-Territorium@1967-07-05..
fr n	Territoire français des Afars et des Issas@1967-07-05..
it n	Territorio francese degli Afar e degli Issa@1967-07-05..
T	aland-islands	FI@1917-12-06..	AX	ALA	248	
** a	Åland
en n	Åland Islands
de n	Ålandinseln
de a	Åland-Inseln
fr n	Îles Åland
it n	Isole Åland
T	alaska	RUSEMPIRE@..1867-10-17|US@1867-10-18..				
** n	Alaska
T	algeria	FR@1830-07-05..1962-07-02				
** a	French Algeria
en n	Algeria
de n	Algerien
fr n	Algérie
it n	Algeria
T	american-samoa	US@1899-12-02..	AS	ASM	016	
en n	American Samoa
de n	Amerikanisch-Samoa
fr n	Samoa américaines
it n	Samoa Americane
it a	Samoa americane
T	angola	PT@..1975-11-10				
** n	Angola
** a	Portuguese West Africa
T	anguilla	GB	AI	AIA	660	
** n	Anguilla
T	aruba	NL	AW	ABW	533	
** n	Aruba
T	azores	PT				
en n	Azores
de n	Azoren
fr n	Açores
it n	Azzorre
T	barbados	GB@..1966-11-29				
en n	Barbados
de n	Barbados
fr n	Barbade
it n	Barbados
T	belgian-congo	BE@1908-11-15..1960-06-29				
en n	Belgian Congo
de n	Belgisch-Kongo
fr n	Congo belge
it n	Congo belga
T	bermuda	GB	BM	BMU	060	
en n	Bermuda
de n	Bermuda
fr n	Bermudes
it n	Bermuda
T	bouvet-island	NO@1927..	BV	BVT	074	
en n	Bouvet Island
de n	Bouvetinsel
de a	Bouvet-Insel
fr n	Île Bouvet
fr a	île Bouvet
it n	Isola Bouvet
T	british-antarctic-territory	GB				BQ|ATB|BQAQ
en n	British Antarctic Territory
de n	Britisches Antarktis-Territorium
fr n	Territoire antarctique britannique
it n	Territorio antartico britannico
T	british-indian-ocean-territory	GB@1965-11-08..	IO	IOT	086	
** a	Chagos Archipelago|Diego Garcia
en n	British Indian Ocean Territory
de n	Britisches Territorium im Indischen Ozean
fr n	Territoire britannique de l'océan Indien
it n	Territorio Britannico dell'Oceano Indiano
it a	Territorio britannico dell'Oceano Indiano
T	british-virgin-islands	GB	VG	VGB	092	
en n	British Virgin Islands
de n	Britische Jungferninseln
fr n	Îles Vierges britanniques
it n	Isole Vergini Britanniche
it a	Isole Vergini britanniche
T	burma	GB@1886-01-01..1942-05|JP@1942-06..1945-05|GB@1945-06..1948-01-03				
en n	Burma
de n	Birma
fr n	Birmanie
it n	Birmania
T	canal-zone	US@1904-05-04..1979-09-30|PA@1979-10-01..				PZ|PCZ|PZPA
** a	Canal Zone
en n	Panama Canal Zone
de n	Panamakanalzone
fr n	Zone du canal de Panama
it n	Zona del canale di Panama
T	canary-islands	ES				
** a	Canaries
en n	Canary Islands
de n	Kanarische Inseln
fr n	Îles Canaries
it n	Isole Canarie
T	canton-and-enderbury	GB@..1979-07-11|KI@1979-07-12..			128	CT|CTE|CTKI
en n	Canton and Enderbury Islands
de n	Canton und Enderbury
fr n	Canton et Enderbury
it n	Canton ed Enderbury
"""#
}
