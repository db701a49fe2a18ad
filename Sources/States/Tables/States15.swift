// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states15: StaticString = #"""
T	pacific-islands-trust-territory	US@1947-07-18..1994-09-30			582	PC|PCI|PCHH
** a	Pacific Islands Trust Territory
en n	Trust Territory of the Pacific Islands
de n	Treuhandgebiet Pazifische Inseln
fr n	Territoire sous tutelle des îles du Pacifique
it n	Territorio fiduciario delle isole del Pacifico
T	palestine	OTTOMAN@..1917-12-08|GB@1917-12-09..1948-05-14				
** a	British Mandate for Palestine
en n	Mandatory Palestine
de n	Mandatsgebiet Palästina
fr n	Palestine mandataire
it n	Palestina mandataria
T	philippines	ES@..1898-12-09|US@1898-12-10..1942-01-01|JP@1942-01-02..1945-09-02|US@1945-09-03..1946-07-03				
** a	Philippine Islands|Philippines under Japanese occupation@1942-01-02..1945-09-02
en n	Philippines
de n	Philippinen
fr n	Philippines
it n	Filippine
T	pitcairn	GB	PN	PCN	612	
** a	Pitcairn
en n	Pitcairn Islands
en a	Pitcairn
de n	Pitcairninseln
fr n	Îles Pitcairn
it n	Isole Pitcairn
T	puerto-rico	ES@..1898-12-10|US@1898-12-11..	PR	PRI	630	
** a	Porto Rico
en n	Puerto Rico
de n	Puerto Rico
fr n	Porto Rico
it n	Portorico
T	reunion	FR	RE	REU	638	
en n	Réunion
de n	Réunion
fr n	La Réunion
it n	Riunione
T	saint-barthelemy	FR@1878-03-16..	BL	BLM	652	
en n	St. Barthélemy
en a	Saint Barthélemy
de n	St. Barthélemy
de a	Saint-Barthélemy
fr n	Saint-Barthélemy
it n	Saint-Barthélemy
T	saint-helena	GB	SH	SHN	654	
en n	St. Helena
de n	St. Helena
fr n	Sainte-Hélène
it n	Sant'Elena
T	saint-martin	FR	MF	MAF	663	
en n	St. Martin
en a	Saint Martin (French part)
de n	St. Martin
de a	Saint Martin (Französischer Teil)
fr n	Saint-Martin
fr a	Saint-Martin (partie française)
it n	Saint Martin
it a	Saint-Martin (Francia)
T	saint-pierre-and-miquelon	FR@1816..	PM	SPM	666	
en n	St. Pierre & Miquelon
en a	Saint Pierre and Miquelon
de n	St. Pierre und Miquelon
fr n	Saint-Pierre-et-Miquelon
it n	Saint-Pierre e Miquelon
T	salonica	OTTOMAN@..1912-11-07|GR@1912-11-08..				
** a	Thessaloniki|Salonika
en n	Salonica
de n	Saloniki
fr n	Salonique
it n	Salonicco
T	sikkim	GB@..1947-08-14|IN@1947-08-15..				SK|SKM|SKIN
** n	Sikkim
T	singapore	GB@1819..1942-02-14|JP@1942-02-15..1945-09-11|GB@1945-09-12..1963-09-15|MY@1963-09-16..1965-08-08|SG@1965-08-09..				
** a	Straits Settlements@1826..1946-04-01|Singapore (Straits Settlements)@1826..1946-04-01
en n	Singapore
de n	Singapur
fr n	Singapour
it n	Singapore
T	sint-maarten	NL	SX	SXM	534	
en n	Sint Maarten
en a	Sint Maarten (Dutch part)
de n	Sint Maarten
de a	Saint-Martin (Niederländischer Teil)
fr n	Saint-Martin (partie néerlandaise)
it n	Sint Maarten
it a	Sint Maarten (Olanda)
T	south-georgia	GB	GS	SGS	239	
** a	South Georgia
en n	South Georgia & South Sandwich Islands
en a	South Georgia and the South Sandwich Islands
de n	Südgeorgien und die Südlichen Sandwichinseln
de a	South Georgia und die Südlichen Sandwichinseln
fr n	Géorgie du Sud-et-les Îles Sandwich du Sud
fr a	Géorgie du Sud et les îles Sandwich du Sud
it n	Georgia del Sud e Sandwich Australi
it a	Georgia del Sud e Isole Sandwich Australi
T	south-west-africa	GERMANREICH@1884-08-07..1915-07-09|ZA@1915-07-10..1990-03-20				
en n	South West Africa@1915-07-10..|German South West Africa@..1915-07-09
de n	Südwestafrika@1915-07-10..|Deutsch-Südwestafrika@..1915-07-09
fr n	Sud-Ouest africain
it n	Africa del Sud-Ovest
T	southern-rhodesia	GB@1890..1965-11-10				
** a	Rhodesia
en n	Southern Rhodesia
de n	Südrhodesien
fr n	Rhodésie du Sud
it n	Rhodesia del Sud
T	svalbard	NO@1925-08-14..	SJ	SJM	744	
** a	Svalbard|Spitsbergen
en n	Svalbard & Jan Mayen
en a	Svalbard and Jan Mayen
de n	Spitzbergen und Jan Mayen
de a	Svalbard und Jan Mayen
fr n	Svalbard et Jan Mayen
fr a	Svalbard et île Jan Mayen
it n	Svalbard e Jan Mayen
T	tangier	MA				
** a	Tangiers
en n	Tangier
de n	Tanger
fr n	Tanger
it n	Tangeri
T	tokelau	GB@..1925|NZ@1926..	TK	TKL	772	
** n	Tokelau
T	trinidad	GB@..1962-08-30|TT@1962-08-31..				
en n	Trinidad
de n	Trinidad
fr n	Trinité
it n	Trinidad
T	tsingtao	GERMANREICH@1898-03-06..1914-11-06|JP@1914-11-07..1922-12-09|CN@1922-12-10..				
** a	Kiautschou|Qingdao
en n	Tsingtao
de n	Tsingtau
fr n	Tsingtao
it n	Tsingtao
T	tunisia	FR@1881-05-12..1956-03-19				
en n	French protectorate of Tunisia
de n	Französisches Protektorat Tunesien
fr n	Protectorat français de Tunisie
it n	Protettorato francese di Tunisia
T	turks-and-caicos-islands	GB	TC	TCA	796	
en n	Turks & Caicos Islands
en a	Turks and Caicos Islands
de n	Turks- und Caicosinseln
fr n	Îles Turques-et-Caïques
fr a	îles Turques-et-Caïques
it n	Isole Turks e Caicos
T	uganda	GB@1894-06-18..1962-10-08				
en n	Uganda
de n	Uganda
fr n	Ouganda
it n	Uganda
T	us-outlying-islands	US	UM	UMI	581	
en n	U.S. Outlying Islands
en a	United States Minor Outlying Islands
de n	Amerikanische Überseeinseln
fr n	Îles mineures éloignées des États-Unis
it n	Isole Minori Esterne degli Stati Uniti
it a	Isole minori esterne degli Stati Uniti d'America
T	us-pacific-islands	US			849	PU|PUS|PUUM
en n	US Miscellaneous Pacific Islands
de n	Kleinere pazifische Inseln der USA
fr n	Îles mineures des États-Unis dans le Pacifique
it n	Isole minori statunitensi del Pacifico
T	us-virgin-islands	DK@..1917-03-30|US@1917-03-31..	VI	VIR	850	
** a	Danish West Indies@..1917-03-30
en n	U.S. Virgin Islands
en a	Virgin Islands of the United States
de n	Amerikanische Jungferninseln
fr n	Îles Vierges des États-Unis
fr a	Îles Vierges des États-Unis d'Amérique
it n	Isole Vergini Americane
it a	Isole Vergini statunitensi
T	wake-island	US@1899-01-17..1941-12-22|JP@1941-12-23..1945-09-03|US@1945-09-04..			872	WK|WAK|WKUM
en n	Wake Island
de n	Wake
fr n	Wake
it n	Wake
T	wallis-and-futuna	FR@1887..	WF	WLF	876	
en n	Wallis & Futuna
en a	Wallis and Futuna
de n	Wallis und Futuna
fr n	Wallis-et-Futuna
fr a	Wallis et Futuna
it n	Wallis e Futuna
T	west-berlin	DE@1949-05-23..1990-10-02				
** a	Westberlin
en n	West Berlin
de n	West-Berlin
fr n	Berlin-Ouest
it n	Berlino Ovest
T	western-samoa	GERMANREICH@1900-03-01..1914-08-28|NZ@1914-08-29..1961-12-31				
en n	Western Samoa@1914-08-29..|German Samoa@..1914-08-28
de n	Westsamoa@1914-08-29..|Deutsch-Samoa@..1914-08-28
fr n	Samoa occidentales
it n	Samoa occidentali
"""#
}
