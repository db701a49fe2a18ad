// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states8: StaticString = #"""
S	MM	state	..1885|1948-01-04..	MM	MMR	104	BU|BUR|BUMM	775	775		
en n	Myanmar
en a	Burma|Republic of Myanmar
en c	Naypyidaw@2005-11-06..|Rangoon|Yangon
en e	Burmese
en d	Burmese
de n	Myanmar
de a	Birma|Burma|Republik Myanmar
de c	Naypyidaw@2005-11-06..|Rangun
de e	birmanisch|myanmarisch
de d	Birmane|Birmanin
fr n	Myanmar|Birmanie
fr a	République de Myanmar
fr c	Naypyidaw@2005-11-06..|Rangoun
fr e	birman|birmane
fr d	Birman|Birmane
it n	Myanmar|Birmania
it a	Repubblica cooperativistica di Myanmar
it c	Naypyidaw@2005-11-06..|Rangoon
it e	birmano|birmana
it d	birmano|birmana
S	MN	state	1911-12-01..	MN	MNG	496		712	712		
en n	Mongolia
en c	Ulaanbaatar|Ulan Bator
en e	Mongolian
en d	Mongolian
de n	Mongolei
de c	Ulan-Bator|Ulaanbaatar
de e	mongolisch
de d	Mongole|Mongolin
fr n	Mongolie
fr c	Oulan-Bator
fr e	mongol|mongole
fr d	Mongol|Mongole
it n	Mongolia
it c	Ulan Bator
it e	mongolo|mongola
it d	mongolo|mongola
S	MODENA	state	..1861-03-17					332	332		IT|SARDINIA
en n	Duchy of Modena
en c	Modena
de n	Herzogtum Modena
de c	Modena
fr n	Duché de Modène
fr c	Modène
it n	Ducato di Modena
it c	Modena
S	MR	state	1960-11-28..	MR	MRT	478		435	435		
** c	Nouakchott
en n	Mauritania
en a	Islamic Republic of Mauritania
en e	Mauritanian
en d	Mauritanian
de n	Mauretanien
de a	Islamische Republik Mauretanien
de e	mauretanisch
de d	Mauretanier|Mauretanierin
fr n	Mauritanie
fr a	République islamique de Mauritanie
fr e	mauritanien|mauritanienne
fr d	Mauritanien|Mauritanienne
it n	Mauritania
it a	Repubblica islamica di Mauritania
it e	mauritano|mauritana
it d	mauritano|mauritana
S	MT	state	1964-09-21..	MT	MLT	470		338	338		
en n	Malta
en a	Republic of Malta
en c	Valletta
en e	Maltese
en d	Maltese
de n	Malta
de a	Republik Malta
de c	Valletta
de e	maltesisch
de d	Malteser|Malteserin
fr n	Malte
fr a	République de Malte
fr c	La Valette
fr e	maltais|maltaise
fr d	Maltais|Maltaise
it n	Malta
it a	Repubblica di Malta
it c	La Valletta
it e	maltese
it d	maltese
S	MU	state	1968-03-12..	MU	MUS	480		590	590		
en n	Mauritius
en a	Republic of Mauritius
en c	Port Louis
en e	Mauritian
en d	Mauritian
de n	Mauritius
de a	Republik Mauritius
de c	Port Louis
de e	mauritisch
de d	Mauritier|Mauritierin
fr n	Maurice
fr a	République de l'Île Maurice
fr c	Port-Louis
fr e	mauricien|mauricienne
fr d	Mauricien|Mauricienne
it n	Mauritius
it a	Maurizio|Repubblica di Mauritius
it c	Port Louis
it e	mauriziano|mauriziana
it d	mauriziano|mauriziana
S	MV	state	1965-05-26..	MV	MDV	462		781	781		
** c	Malé
en n	Maldives
en a	Republic of Maldives
en e	Maldivian
en d	Maldivian
de n	Malediven
de a	Republik Malediven
de e	maledivisch
de d	Malediver|Malediverin
fr n	Maldives
fr a	République des Maldives
fr e	maldivien|maldivienne
fr d	Maldivien|Maldivienne
it n	Maldive
it a	Repubblica delle Maldive
it e	maldiviano|maldiviana
it d	maldiviano|maldiviana
S	MW	state	1964-07-06..	MW	MWI	454		553	553		
** n	Malawi
** c	Lilongwe@1975..
en a	Republic of Malawi
en e	Malawian
en d	Malawian
de a	Republik Malawi
de e	malawisch
de d	Malawier|Malawierin
fr a	République du Malawi
fr e	malawien|malawienne|malawite
fr d	Malawien|Malawienne|Malawite
it a	Repubblica del Malawi
it e	malawiano|malawiana
it d	malawiano|malawiana
S	MX	state	1810-09-16..	MX	MEX	484		70	70		
en n	Mexico
en a	United Mexican States
en c	Mexico City
en e	Mexican
en d	Mexican
de n	Mexiko
de a	Vereinigte Mexikanische Staaten
de c	Mexiko-Stadt
de e	mexikanisch
de d	Mexikaner|Mexikanerin
fr n	Mexique
fr a	États-Unis du Mexique
fr c	Mexico
fr e	mexicain|mexicaine
fr d	Mexicain|Mexicaine
it n	Messico
it a	Stati Uniti Messicani
it c	Città del Messico
it e	messicano|messicana
it d	messicano|messicana
S	MY	state	1957-08-31..	MY	MYS	458		820	820		
** c	Kuala Lumpur
en n	Malaysia
en a	Malaya@..1963-09-16|Federation of Malaya@..1963-09-16
en e	Malaysian
en d	Malaysian
de n	Malaysia
de a	Malaya@..1963-09-16
de e	malaysisch
de d	Malaysier|Malaysierin
fr n	Malaisie
fr e	malaisien|malaisienne
fr d	Malaisien|Malaisienne
it n	Malaysia
it e	malese
it d	malese
S	MZ	state	1975-06-25..	MZ	MOZ	508		541	541		
** c	Maputo@1976-02-03..|Lourenço Marques@..1976-02-02
en n	Mozambique
en a	Republic of Mozambique
en e	Mozambican
en d	Mozambican
de n	Mosambik
de a	Republik Mosambik
de e	mosambikanisch
de d	Mosambikaner|Mosambikanerin
fr n	Mozambique
fr a	République du Mozambique
fr e	mozambicain|mozambicaine
fr d	Mozambicain|Mozambicaine
it n	Mozambico
it a	Repubblica del Mozambico
it e	mozambicano|mozambicana
it d	mozambicano|mozambicana
S	NA	state	1990-03-21..	NA	NAM	516		565	565		
en n	Namibia
en a	Republic of Namibia
en c	Windhoek
en e	Namibian
en d	Namibian
de n	Namibia
de a	Republik Namibia
de c	Windhuk|Windhoek
de e	namibisch
de d	Namibier|Namibierin
fr n	Namibie
fr a	République de Namibie
fr c	Windhoek
fr e	namibien|namibienne
fr d	Namibien|Namibienne
it n	Namibia
it a	Repubblica di Namibia
it c	Windhoek
it e	namibiano|namibiana
it d	namibiano|namibiana
S	NCYPRUS	disputed	1983-11-15..								
en n	Turkish Republic of Northern Cyprus
en a	Northern Cyprus
de n	Türkische Republik Nordzypern
de a	Nordzypern
fr n	République turque de Chypre du Nord
fr a	Chypre du Nord
it n	Repubblica Turca di Cipro del Nord
it a	Cipro del Nord
S	NE	state	1960-08-03..	NE	NER	562		436	436		
** n	Niger
** c	Niamey
en a	Republic of the Niger
en e	Nigerien
en d	Nigerien
de a	Republik Niger
de e	nigrisch
de d	Nigrer|Nigrerin
fr a	République du Niger
fr e	nigérien|nigérienne
fr d	Nigérien|Nigérienne
it a	Repubblica del Niger
it e	nigerino|nigerina
it d	nigerino|nigerina
S	NG	state	1960-10-01..	NG	NGA	566		475	475		
** n	Nigeria
** c	Abuja@1991-12-12..|Lagos@..1991-12-11
en a	Federal Republic of Nigeria
en e	Nigerian
en d	Nigerian
de a	Bundesrepublik Nigeria
de e	nigerianisch
de d	Nigerianer|Nigerianerin
fr a	République fédérale du Nigeria
fr e	nigérian|nigériane
fr d	Nigérian|Nigériane
it a	Repubblica federale della Nigeria
it e	nigeriano|nigeriana
it d	nigeriano|nigeriana
S	NGERMANCONF	state	1866-08-18..1871					255@1867-07-01..1871-01-17		MECKSCHWERIN|PRUSSIA|SAXONY	GERMANREICH
en n	North German Confederation
en c	Berlin
de n	Norddeutscher Bund
de c	Berlin
fr n	Confédération de l'Allemagne du Nord
fr c	Berlin
it n	Confederazione tedesca del Nord
it c	Berlino
S	NI	state	1821-09-15..	NI	NIC	558		93	93	CENTRALAM	
** n	Nicaragua
** c	Managua
en a	Republic of Nicaragua
en e	Nicaraguan
en d	Nicaraguan
de a	Republik Nicaragua
de e	nicaraguanisch
de d	Nicaraguaner|Nicaraguanerin
fr a	République du Nicaragua
fr e	nicaraguayen
fr d	Nicaraguayen
it a	Repubblica di Nicaragua
it e	nicaraguense
it d	nicaraguense
S	NL	state	..	NL	NLD	528		210	210		
en n	Netherlands
en a	Holland|Kingdom of the Netherlands
en c	The Hague|Amsterdam
en e	Dutch
de n	Niederlande
de a	Holland|Königreich der Niederlande
de c	Den Haag|Amsterdam
de e	niederländisch|holländisch
de d	Niederländer|Niederländerin
fr n	Pays-Bas
fr a	Hollande|Royaume des Pays-Bas
fr c	La Haye|Amsterdam
fr e	néerlandais|néerlandaise|hollandais|hollandaise
fr d	Néerlandais|Néerlandaise|Hollandais|Hollandaise
it n	Paesi Bassi
it a	Olanda|Regno dei Paesi Bassi
it c	L'Aia|Amsterdam
it e	olandese|neerlandese
it d	olandese|neerlandese
S	NO	state	..	NO	NOR	578		385	385		
** c	Oslo@1925..|Christiania@..1924|Kristiania@..1924
en n	Norway
en a	Kingdom of Norway
en e	Norwegian
en d	Norwegian
de n	Norwegen
de a	Königreich Norwegen
de e	norwegisch
de d	Norweger|Norwegerin
fr n	Norvège
fr a	Royaume de Norvège
fr e	norvégien|norvégienne
fr d	Norvégien|Norvégienne
it n	Norvegia
it a	Regno di Norvegia
it e	norvegese
it d	norvegese
S	NP	state	..	NP	NPL	524		790	790		
en n	Nepal
en a	Federal Democratic Republic of Nepal
en c	Kathmandu
en e	Nepalese|Nepali
en d	Nepalese|Nepali
de n	Nepal
de a	Demokratische Bundesrepublik Nepal
de c	Kathmandu
de e	nepalesisch
de d	Nepalese|Nepalesin
fr n	Népal
fr a	République fédérale démocratique du Népal
fr c	Katmandou
fr e	népalais|népalaise
fr d	Népalais|Népalaise
it n	Nepal
it a	Repubblica federale democratica del Nepal
it c	Kathmandu
it e	nepalese
it d	nepalese
"""#
}
