// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states10: StaticString = #"""
S	RS	state	..1918-12-01|2006-06-03..	RS	SRB	688		345@..1918-12-01|345@2006-06-05..	340	CSXX	YUGOKINGDOM
en n	Serbia
en a	Kingdom of Serbia@..1918-12-01|Republic of Serbia
en c	Belgrade
en e	Serbian
en d	Serb|Serbian
de n	Serbien
de a	Republik Serbien
de c	Belgrad
de e	serbisch
de d	Serbe|Serbin
fr n	Serbie
fr a	République de Serbie
fr c	Belgrade
fr e	serbe
fr d	Serbe
it n	Serbia
it a	Repubblica di Serbia
it c	Belgrado
it e	serbo|serba
it d	serbo|serba
S	RSFSR	state	1917-11-07..1922-12-30					365@1917-11-07..1922-12-30	365@1917-11-07..1922-12-30	RUSEMPIRE	SUHH
** a	RSFSR
en n	Russian Soviet Federative Socialist Republic
en a	Russia|Soviet Russia
en c	Moscow@1918-03..|Petrograd@..1918-03
en e	Russian
en d	Russian
de n	Russische Sozialistische Föderative Sowjetrepublik
de a	Russland|Sowjetrussland
de c	Moskau@1918-03..|Petrograd@..1918-03
de e	russisch
de d	Russe|Russin
fr n	République socialiste fédérative soviétique de Russie
fr a	Russie|Russie soviétique
fr c	Moscou@1918-03..|Petrograd@..1918-03
fr e	russe
fr d	Russe
it n	Repubblica socialista federativa sovietica russa
it a	Russia|Russia sovietica
it c	Mosca@1918-03..|Pietrogrado@..1918-03
it e	russo|russa
it d	russo|russa
S	RU	state	1991-12..	RU	RUS	643		365@1991-12-26..	365@1991-12-26..	SUHH	
en n	Russia
en a	Russian Federation
en c	Moscow
en m	the Kremlin
en e	Russian
en d	Russian
de n	Russland
de a	Russische Föderation|Rußland
de c	Moskau
de m	der Kreml
de e	russisch
de d	Russe|Russin
fr n	Russie
fr a	Fédération de Russie
fr c	Moscou
fr m	le Kremlin
fr e	russe
fr d	Russe
it n	Russia
it a	Federazione russa
it c	Mosca
it m	il Cremlino
it e	russo|russa
it d	russo|russa
S	RUSEMPIRE	state	..1917-11-07					365@..1917-11-07	365@..1917-11-07		RSFSR
en n	Russian Empire
en a	Russia|Imperial Russia|Tsarist Russia|Russian Republic@1917-03-15..
en c	St Petersburg|Petrograd@1914-08-31..
en e	Russian
en d	Russian
de n	Russisches Reich
de a	Russland|Rußland|Zarenreich
de c	Sankt Petersburg|Petrograd@1914-08-31..
de e	russisch
de d	Russe|Russin
fr n	Empire russe
fr a	Russie|Russie impériale
fr c	Saint-Pétersbourg|Petrograd@1914-08-31..
fr e	russe
fr d	Russe
it n	Impero russo
it a	Russia|Russia imperiale
it c	San Pietroburgo|Pietrogrado@1914-08-31..
it e	russo|russa
it d	russo|russa
S	RW	state	1962-07-01..	RW	RWA	646		517	517		
** c	Kigali
en n	Rwanda
en a	Rwandese Republic
en e	Rwandan
en d	Rwandan
de n	Ruanda
de a	Republik Ruanda
de e	ruandisch
de d	Ruander|Ruanderin
fr n	Rwanda
fr a	République rwandaise
fr e	rwandais|rwandaise
fr d	Rwandais|Rwandaise
it n	Ruanda
it a	Repubblica del Ruanda
it e	ruandese
it d	ruandese
S	SA	state	1926-01-08..	SA	SAU	682		670	670	HEJAZ	
en n	Saudi Arabia
en a	KSA|Kingdom of Saudi Arabia
en c	Riyadh
en e	Saudi|Saudi Arabian
en d	Saudi|Saudi Arabian
de n	Saudi-Arabien
de a	Saudiarabien|Königreich Saudi-Arabien
de c	Riad
de e	saudi-arabisch|saudisch
de d	Saudi|Saudi-Araber|Saudi-Araberin
fr n	Arabie saoudite
fr a	Royaume d'Arabie saoudite
fr c	Riyad
fr e	saoudien|saoudienne
fr d	Saoudien|Saoudienne
it n	Arabia Saudita
it a	Regno dell'Arabia Saudita
it c	Riad|Riyad
it e	saudita
it d	saudita
S	SALOREPUBLIC	disputed	1943-09-23..1945-05-02								
** c	Salò
en n	Italian Social Republic
de n	Italienische Sozialrepublik
fr n	République sociale italienne
it n	Repubblica Sociale Italiana
S	SARDINIA	state	..1861-03-17					325@..1861-03-16	325@..1861-03-16	MODENA|PARMA|TUSCANY	IT
en n	Kingdom of Sardinia
en a	Sardinia|Piedmont-Sardinia
en c	Turin
en e	Sardinian|Piedmontese
de n	Königreich Sardinien
de a	Sardinien|Sardinien-Piemont
de c	Turin
de e	sardisch|piemontesisch
fr n	Royaume de Sardaigne
fr a	Sardaigne|Piémont-Sardaigne
fr c	Turin
fr e	sarde|piémontais|piémontaise
fr d	Sarde|Piémontais|Piémontaise
it n	Regno di Sardegna
it a	Sardegna|Piemonte
it c	Torino
it e	sardo|sarda|piemontese
it d	sardo|sarda|piemontese
S	SAXONY	state	..1871					269	269		GERMANREICH|NGERMANCONF
en n	Kingdom of Saxony
en a	Saxony
en c	Dresden
en e	Saxon
en d	Saxon
de n	Königreich Sachsen
de a	Sachsen
de c	Dresden
de e	sächsisch
de d	Sachse|Sächsin
fr n	Royaume de Saxe
fr a	Saxe
fr c	Dresde
fr e	saxon|saxonne
fr d	Saxon|Saxonne
it n	Regno di Sassonia
it a	Sassonia
it c	Dresda
it e	sassone
it d	sassone
S	SB	state	1978-07-07..	SB	SLB	090		940	940		
** c	Honiara
en n	Solomon Islands
en e	Solomon Islands
en d	Solomon Islander
de n	Salomonen
de a	Salomoninseln
de e	salomonisch
de d	Salomoner|Salomonerin
fr n	Îles Salomon
fr e	salomonais|salomonaise
fr d	Salomonais|Salomonaise
it n	Isole Salomone
S	SC	state	1976-06-29..	SC	SYC	690		591			
** c	Victoria
en n	Seychelles
en a	Republic of Seychelles
en e	Seychellois
en d	Seychellois
de n	Seychellen
de a	Republik Seychellen
de e	seychellisch
de d	Seycheller|Seychellerin
fr n	Seychelles
fr a	République des Seychelles
fr e	seychellois|seychelloise
fr d	Seychellois|Seychelloise
it n	Seychelles
it a	Repubblica delle Seychelles
S	SD	state	1956-01-01..	SD	SDN	729		625	625		
en n	Sudan
en a	Republic of the Sudan
en c	Khartoum
en e	Sudanese
en d	Sudanese
de n	Sudan
de a	Republik Sudan
de c	Khartum
de e	sudanesisch|sudanisch
de d	Sudanese|Sudanesin|Sudaner|Sudanerin
fr n	Soudan
fr a	République du Soudan
fr c	Khartoum
fr e	soudanais|soudanaise
fr d	Soudanais|Soudanaise
it n	Sudan
it a	Repubblica del Sudan
it c	Khartoum
it e	sudanese
it d	sudanese
S	SE	state	..	SE	SWE	752		380	380		
en n	Sweden
en a	Kingdom of Sweden
en c	Stockholm
en e	Swedish
en d	Swede
de n	Schweden
de a	Königreich Schweden
de c	Stockholm
de e	schwedisch
de d	Schwede|Schwedin
fr n	Suède
fr a	Royaume de Suède
fr c	Stockholm
fr e	suédois|suédoise
fr d	Suédois|Suédoise
it n	Svezia
it a	Regno di Svezia
it c	Stoccolma
it e	svedese
it d	svedese
S	SG	state	1965-08-09..	SG	SGP	702		830	830		
en n	Singapore
en a	Republic of Singapore
en c	Singapore
en e	Singaporean
en d	Singaporean
de n	Singapur
de a	Republik Singapur
de c	Singapur
de e	singapurisch
de d	Singapurer|Singapurerin
fr n	Singapour
fr a	République de Singapour
fr c	Singapour
fr e	singapourien|singapourienne
fr d	Singapourien|Singapourienne
it n	Singapore
it a	Repubblica di Singapore
it c	Singapore
it e	singaporiano|singaporiana
it d	singaporiano|singaporiana
S	SI	state	1991-06-25..	SI	SVN	705		349	349	YUCS	
en n	Slovenia
en a	Republic of Slovenia
en c	Ljubljana
en e	Slovenian|Slovene
en d	Slovenian|Slovene
de n	Slowenien
de a	Republik Slowenien
de c	Ljubljana
de e	slowenisch
de d	Slowene|Slowenin
fr n	Slovénie
fr a	République de Slovénie
fr c	Ljubljana
fr e	slovène
fr d	Slovène
it n	Slovenia
it a	Repubblica di Slovenia
it c	Lubiana
it e	sloveno|slovena
it d	sloveno|slovena
S	SK	state	1993-01-01..	SK	SVK	703		317	317	CSHH	
** c	Bratislava
en n	Slovakia
en a	Slovak Republic
en e	Slovak
en d	Slovak
de n	Slowakei
de a	Slowakische Republik
de e	slowakisch
de d	Slowake|Slowakin
fr n	Slovaquie
fr a	République slovaque
fr e	slovaque
fr d	Slovaque
it n	Slovacchia
it a	Repubblica slovacca
it e	slovacco|slovacca
it d	slovacco|slovacca
S	SL	state	1961-04-27..	SL	SLE	694		451	451		
** n	Sierra Leone
** c	Freetown
en a	Republic of Sierra Leone
en e	Sierra Leonean
en d	Sierra Leonean
de a	Republik Sierra Leone
de e	sierra-leonisch
de d	Sierra-Leoner|Sierra-Leonerin
fr a	République de Sierra Leone
fr e	sierra-léonais|sierra-léonaise|sierraléonais|sierraléonaise
fr d	Sierra-léonais|Sierra-léonaise|Sierraléonais|Sierraléonaise
it a	Repubblica della Sierra Leone
S	SLOVAKIA39	disputed	1939-03-14..1945-05-08								
en n	Slovak Republic (1939-1945)
en a	Slovakia|Slovak Republic|Slovak State
en c	Bratislava
en e	Slovak
en d	Slovak
de n	Slowakische Republik (1939-1945)
de a	Slowakei|Slowakische Republik
de c	Bratislava|Pressburg
de e	slowakisch
de d	Slowake|Slowakin
fr n	République slovaque (1939-1945)
fr a	Slovaquie|République slovaque
fr c	Bratislava
fr e	slovaque
fr d	Slovaque
it n	Repubblica Slovacca (1939-1945)
it a	Slovacchia|Repubblica Slovacca
it c	Bratislava
it e	slovacco|slovacca
it d	slovacco|slovacca
"""#
}
