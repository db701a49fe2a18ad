// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states9: StaticString = #"""
S	NR	state	1968-01-31..	NR	NRU	520		970			
** n	Nauru
en a	Republic of Nauru
en e	Nauruan
en d	Nauruan
de a	Republik Nauru
de e	nauruisch
de d	Nauruer|Nauruerin
fr a	République de Nauru
fr e	nauruan|nauruane
fr d	Nauruan|Nauruane
it a	Repubblica di Nauru
it e	nauruano|nauruana
it d	nauruano|nauruana
S	NU	state	1974-10-19..	NU	NIU	570					
** n	Niue
fr a	Nioue
S	NZ	state	1907-09-01..	NZ	NZL	554		920	920		
** c	Wellington
en n	New Zealand
en e	New Zealand
en d	New Zealander
de n	Neuseeland
de e	neuseeländisch
de d	Neuseeländer|Neuseeländerin
fr n	Nouvelle-Zélande
fr e	néo-zélandais|néo-zélandaise
fr d	Néo-zélandais|Néo-zélandaise
it n	Nuova Zelanda
it e	neozelandese
it d	neozelandese
S	OM	state	..	OM	OMN	512		698	698		
** n	Oman
en a	Sultanate of Oman
en c	Muscat
en e	Omani
en d	Omani
de a	Sultanat Oman
de c	Maskat
de e	omanisch
de d	Omaner|Omanerin
fr a	Sultanat d'Oman
fr c	Mascate
fr e	omanais|omanaise
fr d	Omanais|Omanaise
it a	Sultanato dell'Oman
it c	Mascate
it e	omanita
it d	omanita
S	ORANGEFS	state	1854-02-23..1902-05-31						564		
** c	Bloemfontein
en n	Orange Free State
de n	Oranje-Freistaat
fr n	État libre d'Orange
it n	Stato Libero dell'Orange
S	OTTOMAN	state	..1922-11-01					640@..1922-11-01	640@..1922-11-01		TR
en n	Ottoman Empire
en a	Turkey@..1922-11-01
en c	Constantinople
en m	the Sublime Porte|the Porte
en e	Ottoman|Turkish
en d	Ottoman|Turk
de n	Osmanisches Reich
de a	Türkei@..1922-11-01
de c	Konstantinopel
de m	die Hohe Pforte
de e	osmanisch|türkisch
de d	Osmane|Osmanin|Türke|Türkin
fr n	Empire ottoman
fr a	Turquie@..1922-11-01
fr c	Constantinople
fr m	la Sublime Porte
fr e	ottoman|ottomane|turc|turque
fr d	Ottoman|Ottomane|Turc|Turque
it n	Impero ottomano
it a	Turchia@..1922-11-01
it c	Costantinopoli
it m	la Sublime Porta
it e	ottomano|ottomana|turco|turca
it d	ottomano|ottomana|turco|turca
S	PA	state	1903-11-03..	PA	PAN	591		95	95		
** n	Panama
en a	Republic of Panama
en c	Panama City
en e	Panamanian
en d	Panamanian
de a	Republik Panama
de c	Panama-Stadt
de e	panamaisch
de d	Panamaer|Panamaerin
fr a	République du Panama
fr c	Panama
fr e	panaméen|panaméenne
fr d	Panaméen|Panaméenne
it a	Repubblica di Panama
it c	Panama
it e	panamense
it d	panamense
S	PAPALSTATES	state	..1870-09-22					327	327		IT
en n	Papal States
en c	Rome
en e	papal
de n	Kirchenstaat
de c	Rom
de e	päpstlich
fr n	États pontificaux
fr c	Rome
fr e	pontifical|pontificale
fr d	Pontifical|Pontificale
it n	Stato Pontificio
it c	Roma
it e	pontificio|pontificia
it d	pontificio|pontificia
S	PARMA	state	..1861-03-17					335	335		IT|SARDINIA
en n	Duchy of Parma
en c	Parma
de n	Herzogtum Parma
de c	Parma
fr n	Duché de Parme
fr c	Parme
it n	Ducato di Parma
it c	Parma
S	PE	state	1821-07-28..	PE	PER	604		135	135		
** c	Lima
en n	Peru
en a	Republic of Peru
en e	Peruvian
en d	Peruvian
de n	Peru
de a	Republik Peru
de e	peruanisch
de d	Peruaner|Peruanerin
fr n	Pérou
fr a	République du Pérou
fr e	péruvien|péruvienne
fr d	Péruvien|Péruvienne
it n	Perù
it a	Repubblica del Perù
it e	peruviano|peruviana
it d	peruviano|peruviana
S	PG	state	1975-09-16..	PG	PNG	598		910	910		
** c	Port Moresby
en n	Papua New Guinea
en a	Independent State of Papua New Guinea
en e	Papua New Guinean
en d	Papua New Guinean
de n	Papua-Neuguinea
de a	Unabhängiger Staat Papua-Neuguinea
de e	papua-neuguineisch
de d	Papua-Neuguineer|Papua-Neuguineerin
fr n	Papouasie-Nouvelle-Guinée
fr a	État indépendant de Papouasie-Nouvelle-Guinée
fr e	papouan-néo-guinéen|papouan-néo-guinéenne
fr d	Papouan-néo-guinéen|Papouan-néo-guinéenne
it n	Papua Nuova Guinea
it a	Stato indipendente di Papua Nuova Guinea
S	PH	state	1946-07-04..	PH	PHL	608		840	840		
en n	Philippines
en a	Republic of the Philippines
en c	Manila
en e	Philippine|Filipino
en d	Filipino
de n	Philippinen
de a	Republik der Philippinen
de c	Manila
de e	philippinisch
de d	Filipino|Filipina
fr n	Philippines
fr a	République des Philippines
fr c	Manille
fr e	philippin|philippine
fr d	Philippin|Philippine
it n	Filippine
it a	Repubblica delle Filippine
it c	Manila
it e	filippino|filippina
it d	filippino|filippina
S	PK	state	1947-08-14..	PK	PAK	586		770	770		
** n	Pakistan
** c	Islamabad@1967..|Karachi@..1959
en a	Islamic Republic of Pakistan
en e	Pakistani
en d	Pakistani
de a	Islamische Republik Pakistan
de e	pakistanisch
de d	Pakistaner|Pakistanerin|Pakistani
fr a	République islamique du Pakistan
fr e	pakistanais|pakistanaise
fr d	Pakistanais|Pakistanaise
it a	Repubblica islamica del Pakistan
it e	pakistano|pakistana
it d	pakistano|pakistana
S	PL	state	..1795-10-24|1918-10-07..	PL	POL	616		290	290		
en n	Poland
en a	Polish People's Republic@1952-07-22..1989-12-31|Republic of Poland
en c	Warsaw
en e	Polish
en d	Pole
de n	Polen
de a	Republik Polen
de c	Warschau
de e	polnisch
de d	Pole|Polin
fr n	Pologne
fr a	République de Pologne
fr c	Varsovie
fr e	polonais|polonaise
fr d	Polonais|Polonaise
it n	Polonia
it a	Repubblica di Polonia
it c	Varsavia
it e	polacco|polacca
it d	polacco|polacca
S	PRUSSIA	state	..1871					255@..1867-06-30	255@..1871-01-17	HANOVER|HESSEKASSEL	GERMANREICH|NGERMANCONF
en n	Kingdom of Prussia
en a	Prussia
en c	Berlin
en e	Prussian
en d	Prussian
de n	Königreich Preußen
de a	Preußen
de c	Berlin
de e	preußisch
de d	Preuße|Preußin
fr n	Royaume de Prusse
fr a	Prusse
fr c	Berlin
fr e	prussien|prussienne
fr d	Prussien|Prussienne
it n	Regno di Prussia
it a	Prussia
it c	Berlino
it e	prussiano|prussiana
it d	prussiano|prussiana
S	PS	disputed	..	PS	PSE	275					
** c	Ramallah
en n	Palestine
en a	State of Palestine|PLO|Palestinian Authority|Palestinian Territories|the State of Palestine
en e	Palestinian
en d	Palestinian
de n	Palästina
de a	Palästinensische Gebiete|Palästinensische Autonomiegebiete|Staat Palästina
de e	palästinensisch
de d	Palästinenser|Palästinenserin
fr n	Palestine
fr a	Territoires palestiniens|l'État de Palestine
fr e	palestinien|palestinienne
fr d	Palestinien|Palestinienne
it n	Palestina
it a	Territori palestinesi|Territori Palestinesi|Stato di Palestina
it e	palestinese
it d	palestinese
S	PT	state	..	PT	PRT	620		235	235		
en n	Portugal
en a	Portuguese Republic
en c	Lisbon
en e	Portuguese
en d	Portuguese
de n	Portugal
de a	Portugiesische Republik
de c	Lissabon
de e	portugiesisch
de d	Portugiese|Portugiesin
fr n	Portugal
fr a	République portugaise
fr c	Lisbonne
fr e	portugais|portugaise
fr d	Portugais|Portugaise
it n	Portogallo
it a	Repubblica del Portogallo
it c	Lisbona
it e	portoghese
it d	portoghese
S	PW	state	1994-10-01..	PW	PLW	585		986			
** c	Ngerulmud@2006-10..|Koror@..2006-10
en n	Palau
en a	Republic of Palau
en e	Palauan
en d	Palauan
de n	Palau
de a	Republik Palau
de e	palauisch
de d	Palauer|Palauerin
fr n	Palaos
fr a	République de Palau
fr e	palaosien|palaosienne
fr d	Palaosien|Palaosienne
it n	Palau
it a	Repubblica di Palau
it e	palauano|palauana
it d	palauano|palauana
S	PY	state	1811-05-14..	PY	PRY	600		150	150		
** n	Paraguay
** c	Asunción
en a	Republic of Paraguay
en e	Paraguayan
en d	Paraguayan
de a	Republik Paraguay
de e	paraguayisch
de d	Paraguayer|Paraguayerin
fr a	République du Paraguay
fr e	paraguayen
fr d	Paraguayen
it a	Repubblica del Paraguay
it e	paraguaiano|paraguaiana
it d	paraguaiano|paraguaiana
S	QA	state	1971-09-01..	QA	QAT	634		694	694		
** c	Doha
en n	Qatar
en a	State of Qatar
en e	Qatari
en d	Qatari
de n	Katar
de a	Staat Katar
de e	katarisch
de d	Katarer|Katarerin
fr n	Qatar
fr a	État du Qatar
fr e	qatari|qatarie|qatarien|qatarienne
fr d	Qatari|Qatarie|Qatarien|Qatarienne
it n	Qatar
it a	Stato del Qatar
it e	qatariota
it d	qatariota
S	RO	state	1859..	RO	ROU	642		360	360		
en n	Romania
en a	Rumania
en c	Bucharest
en e	Romanian|Rumanian
en d	Romanian|Rumanian
de n	Rumänien
de c	Bukarest
de e	rumänisch
de d	Rumäne|Rumänin
fr n	Roumanie
fr c	Bucarest
fr e	roumain|roumaine
fr d	Roumain|Roumaine
it n	Romania
it c	Bucarest
it e	rumeno|rumena|romeno|romena
it d	rumeno|rumena|romeno|romena
"""#
}
