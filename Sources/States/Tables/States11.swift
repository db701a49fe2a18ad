// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states11: StaticString = #"""
S	SM	state	..	SM	SMR	674		331			
en n	San Marino
en a	Republic of San Marino
en c	San Marino
en e	Sammarinese
en d	Sammarinese
de n	San Marino
de a	Republik San Marino
de c	San Marino
de e	san-marinesisch
de d	San-Marinese|San-Marinesin
fr n	Saint-Marin
fr a	République de San Marin
fr c	Saint-Marin
fr e	saint-marinais|saint-marinaise
fr d	Saint-marinais|Saint-marinaise
it n	San Marino
it a	Repubblica di San Marino
it c	San Marino
it e	sammarinese
it d	sammarinese
S	SMOM	organisation	..								
en n	Sovereign Order of Malta
en a	Sovereign Military Order of Malta|Order of Malta
de n	Souveräner Malteserorden
de a	Malteserorden
fr n	Ordre souverain de Malte
fr a	Ordre de Malte
it n	Sovrano Ordine di Malta
it a	Ordine di Malta|Sovrano Militare Ordine di Malta
S	SN	state	1960-04-04..	SN	SEN	686		433	433		
** c	Dakar
en n	Senegal
en a	Republic of Senegal
en e	Senegalese
en d	Senegalese
de n	Senegal
de a	Republik Senegal
de e	senegalesisch
de d	Senegalese|Senegalesin
fr n	Sénégal
fr a	République du Sénégal
fr e	sénégalais|sénégalaise
fr d	Sénégalais|Sénégalaise
it n	Senegal
it a	Repubblica del Senegal
it e	senegalese
it d	senegalese
S	SO	state	1960-06-26..	SO	SOM	706		520	520		
en n	Somalia
en a	Somali Republic|Federal Republic of Somalia
en c	Mogadishu
en e	Somali|Somalian
en d	Somali
de n	Somalia
de a	Bundesrepublik Somalia
de c	Mogadischu
de e	somalisch
de d	Somalier|Somalierin
fr n	Somalie
fr a	République fédérale de Somalie
fr c	Mogadiscio
fr e	somalien|somalienne
fr d	Somalien|Somalienne
it n	Somalia
it a	Repubblica federale di Somalia
it c	Mogadiscio
it e	somalo|somala
it d	somalo|somala
S	SOUTHOSSETIA	disputed	1991-12-21..								
en n	South Ossetia
de n	Südossetien
fr n	Ossétie du Sud
it n	Ossezia del Sud
S	SR	state	1975-11-25..	SR	SUR	740		115	115		
** n	Suriname
** c	Paramaribo
en a	Republic of Suriname
en e	Surinamese
en d	Surinamese
de a	Republik Suriname
de e	surinamisch
de d	Surinamer|Surinamerin
fr a	Surinam|République du Surinam
fr e	surinamais|surinamaise
fr d	Surinamais|Surinamaise
it a	Repubblica di Suriname
it e	surinamese
it d	surinamese
S	SS	state	2011-07-09..	SS	SSD	728		626	626		
en n	South Sudan
en a	Republic of South Sudan
en c	Juba
en e	South Sudanese
en d	South Sudanese
de n	Südsudan
de a	Republik Südsudan
de c	Juba
de e	südsudanesisch|südsudanisch
de d	Südsudanese|Südsudanesin
fr n	Soudan du Sud
fr a	République du Soudan du Sud
fr c	Djouba
fr e	sud-soudanais|sud-soudanaise
fr d	Sud-soudanais|Sud-soudanaise
it n	Sud Sudan
it a	Sudan del sud|Repubblica del Sudan del Sud
it c	Giuba
it e	sudsudanese
it d	sudsudanese
S	ST	state	1975-07-12..	ST	STP	678		403			
** c	São Tomé
en n	São Tomé & Príncipe
en a	Sao Tome and Principe|Democratic Republic of Sao Tome and Principe
de n	São Tomé und Príncipe
de a	Demokratische Republik São Tomé und Príncipe
de e	são-toméisch
fr n	Sao Tomé-et-Principe
fr a	République démocratique de Sao Tomé et Principe
fr e	santoméen|santoméenne
fr d	Santoméen|Santoméenne
it n	São Tomé e Príncipe
it a	Repubblica democratica di São Tomé e Príncipe
S	SUHH	state	1922-12-30..1991-12-26			810	SU|SUN|SUHH	365@1922-12-30..1991-12-26	365@1922-12-30..1991-12-26	RSFSR	AM|AZ|BY|GE|KG|KZ|MD|RU|TJ|TM|UA|UZ
en n	Soviet Union
en a	USSR|Union of Soviet Socialist Republics
en c	Moscow
en m	the Kremlin
en e	Soviet
de n	Sowjetunion
de a	UdSSR|Union der Sozialistischen Sowjetrepubliken
de c	Moskau
de m	der Kreml
de e	sowjetisch
fr n	Union soviétique
fr a	URSS|Union des républiques socialistes soviétiques
fr c	Moscou
fr m	le Kremlin
fr e	soviétique
fr d	Soviétique
it n	Unione Sovietica
it a	URSS|Unione delle Repubbliche Socialiste Sovietiche
it c	Mosca
it m	il Cremlino
it e	sovietico|sovietica
it d	sovietico|sovietica
S	SV	state	1821-09-15..	SV	SLV	222		92	92	CENTRALAM	
** c	San Salvador
en n	El Salvador
en a	Republic of El Salvador
en e	Salvadoran|Salvadorean
en d	Salvadoran|Salvadorean
de n	El Salvador
de a	Republik El Salvador
de e	salvadorianisch
de d	Salvadorianer|Salvadorianerin
fr n	Salvador
fr a	République d'El Salvador
fr e	salvadorien|salvadorienne
fr d	Salvadorien|Salvadorienne
it n	El Salvador
it a	Repubblica di El Salvador
it e	salvadoregno|salvadoregna
it d	salvadoregno|salvadoregna
S	SY	state	1941-09-27..	SY	SYR	760		652	652		
en n	Syria
en a	Syrian Arab Republic
en c	Damascus
en e	Syrian
en d	Syrian
de n	Syrien
de c	Damaskus
de e	syrisch
de d	Syrer|Syrerin
fr n	Syrie
fr a	République arabe syrienne
fr c	Damas
fr e	syrien|syrienne
fr d	Syrien|Syrienne
it n	Siria
it c	Damasco
it e	siriano|siriana
it d	siriano|siriana
S	SZ	state	1968-09-06..	SZ	SWZ	748		572	572		
** n	Eswatini
** c	Mbabane
en a	Swaziland@..2018-04-18|Kingdom of Eswatini
en e	Swazi
en d	Swazi
de a	Swasiland@..2018-04-18|Königreich Eswatini
de e	swasiländisch
de d	Swasi
fr a	Swaziland@..2018-04-18|Royaume d'Eswatini
fr e	swazi|swazie
fr d	Swazi|Swazie
it a	Swaziland@..2018-04-18|Regno di Eswatini
S	TD	state	1960-08-11..	TD	TCD	148		483	483		
** c	N'Djamena@1973..|Fort-Lamy@..1973
en n	Chad
en a	Republic of Chad
en e	Chadian
en d	Chadian
de n	Tschad
de a	Republik Tschad
de e	tschadisch
de d	Tschader|Tschaderin
fr n	Tchad
fr a	République du Tchad
fr e	tchadien|tchadienne
fr d	Tchadien|Tchadienne
it n	Ciad
it a	Repubblica del Ciad
it e	ciadiano|ciadiana
it d	ciadiano|ciadiana
S	TEXAS	state	1836-03-02..1846-02-19								US
en n	Republic of Texas
en e	Texan
en d	Texan
de n	Republik Texas
de e	texanisch
de d	Texaner|Texanerin
fr n	République du Texas
fr e	texan|texane
fr d	Texan|Texane
it n	Repubblica del Texas
it e	texano|texana
it d	texano|texana
S	TG	state	1960-04-27..	TG	TGO	768		461	461		
** n	Togo
** c	Lomé
en a	Togolese Republic
en e	Togolese
en d	Togolese
de a	Republik Togo
de e	togoisch
de d	Togoer|Togoerin
fr a	République togolaise
fr e	togolais|togolaise
fr d	Togolais|Togolaise
it a	Repubblica del Togo
it e	togolese
it d	togolese
S	TH	state	..	TH	THA	764		800	800		
** c	Bangkok
en n	Thailand
en a	Siam@..1949-05-11|Kingdom of Thailand
en e	Thai
en d	Thai
de n	Thailand
de a	Siam@..1949-05-11|Königreich Thailand
de e	thailändisch
de d	Thailänder|Thailänderin
fr n	Thaïlande
fr a	Siam@..1949-05-11|Royaume de Thaïlande
fr e	thaïlandais|thaïlandaise
fr d	Thaïlandais|Thaïlandaise
it n	Thailandia
it a	Siam@..1949-05-11|Regno di Thailandia
it e	thailandese
it d	thailandese
S	TIBET	disputed	1912..1951-05-23						711		
** n	Tibet
en c	Lhasa
en e	Tibetan
en d	Tibetan
de c	Lhasa
de e	tibetisch
de d	Tibeter|Tibeterin
fr c	Lhassa
fr e	tibétain|tibétaine
fr d	Tibétain|Tibétaine
it c	Lhasa
it e	tibetano|tibetana
it d	tibetano|tibetana
S	TJ	state	1991-09-09..	TJ	TJK	762		702	702	SUHH	
en n	Tajikistan
en a	Republic of Tajikistan
en c	Dushanbe
en e	Tajik
en d	Tajik
de n	Tadschikistan
de a	Republik Tadschikistan
de c	Duschanbe
de e	tadschikisch
de d	Tadschike|Tadschikin
fr n	Tadjikistan
fr a	République du Tadjikistan
fr c	Douchanbé
fr e	tadjik|tadjike
fr d	Tadjik|Tadjike
it n	Tagikistan
it a	Repubblica del Tagikistan
it c	Dushanbe
it e	tagiko|tagika
it d	tagiko|tagika
S	TL	state	1975-11-28..1976-07-17|2002-05-20..	TL	TLS	626	TP|TMP|TPTL	860	860		
** c	Dili
en n	Timor-Leste|East Timor
en a	Democratic Republic of Timor-Leste
en e	Timorese|East Timorese
en d	Timorese|East Timorese
de n	Timor-Leste
de a	Osttimor|Demokratische Republik Timor-Leste
de e	timorisch|osttimorisch
de d	Timorer|Timorerin
fr n	Timor oriental
fr a	République démocratique du Timor-Leste
fr e	timorais|timoraise|est-timorais|est-timoraise
fr d	Timorais|Timoraise|Est-timorais|Est-timoraise
it n	Timor Est
it a	Repubblica Democratica di Timor Est
it e	timorese
it d	timorese
S	TM	state	1991-10-27..	TM	TKM	795		701	701	SUHH	
en n	Turkmenistan
en c	Ashgabat
en e	Turkmen
en d	Turkmen
de n	Turkmenistan
de c	Aschgabat
de e	turkmenisch
de d	Turkmene|Turkmenin
fr n	Turkménistan
fr c	Achgabat
fr e	turkmène
fr d	Turkmène
it n	Turkmenistan
it c	Ashgabat
it e	turkmeno|turkmena
it d	turkmeno|turkmena
"""#
}
