// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states7: StaticString = #"""
S	LA	state	1949-07-19..	LA	LAO	418		812	812		
** n	Laos
** c	Vientiane
en a	Lao People's Democratic Republic
en e	Lao|Laotian
en d	Lao|Laotian
de e	laotisch
de d	Laote|Laotin
fr e	laotien|laotienne
fr d	Laotien|Laotienne
it e	laotiano|laotiana
it d	laotiano|laotiana
S	LB	state	1941-11-26..	LB	LBN	422		660	660		
en n	Lebanon
en a	Lebanese Republic
en c	Beirut
en e	Lebanese
en d	Lebanese
de n	Libanon
de a	Libanesische Republik
de c	Beirut
de e	libanesisch
de d	Libanese|Libanesin
fr n	Liban
fr a	République libanaise
fr c	Beyrouth
fr e	libanais|libanaise
fr d	Libanais|Libanaise
it n	Libano
it a	Repubblica libanese
it c	Beirut
it e	libanese
it d	libanese
S	LC	state	1979-02-22..	LC	LCA	662		56			
** c	Castries
en n	St. Lucia
en a	Saint Lucia
en e	Saint Lucian
en d	Saint Lucian
de n	St. Lucia
de e	lucianisch
de d	Lucianer|Lucianerin
fr n	Sainte-Lucie
fr e	saint-lucien|saint-lucienne
fr d	Saint-lucien|Saint-lucienne
it n	Saint Lucia
S	LEAGUENATION	organisation	1920-01-10..1946-04-20								
en n	League of Nations
de n	Völkerbund
fr n	Société des Nations
it n	Società delle Nazioni
S	LI	state	..	LI	LIE	438		223			
** n	Liechtenstein
** c	Vaduz
en a	Principality of Liechtenstein
en e	Liechtenstein
en d	Liechtensteiner
de a	Fürstentum Liechtenstein
de e	liechtensteinisch
de d	Liechtensteiner|Liechtensteinerin
fr a	Principauté du Liechtenstein
fr e	liechtensteinois|liechtensteinoise
fr d	Liechtensteinois|Liechtensteinoise
it a	Principato del Liechtenstein
S	LK	state	1948-02-04..	LK	LKA	144		780	780		
** n	Sri Lanka
** c	Colombo
en a	Ceylon@..1972-05-22|Democratic Socialist Republic of Sri Lanka
en e	Sri Lankan
en d	Sri Lankan
de a	Ceylon@..1972-05-22|Demokratische sozialistische Republik Sri Lanka
de e	sri-lankisch
de d	Sri-Lanker|Sri-Lankerin
fr a	Ceylan@..1972-05-22|République démocratique socialiste de Sri Lanka
fr e	srilankais|srilankaise|sri-lankais|sri-lankaise
fr d	Srilankais|Srilankaise|Sri-lankais|Sri-lankaise
it a	Ceylon@..1972-05-22|Repubblica Democratica Socialista dello Sri Lanka
it e	srilankese
it d	srilankese
S	LR	state	1847-07-26..	LR	LBR	430		450	450		
** n	Liberia
** c	Monrovia
en a	Republic of Liberia
en e	Liberian
en d	Liberian
de a	Republik Liberia
de e	liberianisch
de d	Liberianer|Liberianerin
fr a	Libéria|République du Libéria
fr e	libérien|libérienne
fr d	Libérien|Libérienne
it a	Repubblica di Liberia
it e	liberiano|liberiana
it d	liberiano|liberiana
S	LS	state	1966-10-04..	LS	LSO	426		570	570		
** n	Lesotho
** c	Maseru
en a	Kingdom of Lesotho
en e	Basotho
de a	Königreich Lesotho
de e	lesothisch
de d	Lesother|Lesotherin
fr a	Royaume du Lesotho
fr e	lésothan|lésothane
fr d	Lésothan|Lésothane
it a	Regno del Lesotho
S	LT	state	1918-02-16..	LT	LTU	440		368	368		
en n	Lithuania
en a	Republic of Lithuania
en c	Vilnius
en e	Lithuanian
en d	Lithuanian
de n	Litauen
de a	Republik Litauen
de c	Vilnius|Wilna
de e	litauisch
de d	Litauer|Litauerin
fr n	Lituanie
fr a	République de Lituanie
fr c	Vilnius
fr e	lituanien|lituanienne
fr d	Lituanien|Lituanienne
it n	Lituania
it a	Repubblica di Lituania
it c	Vilnius
it e	lituano|lituana
it d	lituano|lituana
S	LU	state	..	LU	LUX	442		212	212		
en n	Luxembourg
en a	Grand Duchy of Luxembourg
en c	Luxembourg
en e	Luxembourg|Luxembourgish
en d	Luxembourger
de n	Luxemburg
de a	Großherzogtum Luxemburg
de c	Luxemburg
de e	luxemburgisch
de d	Luxemburger|Luxemburgerin
fr n	Luxembourg
fr a	Grand-duché du Luxembourg
fr c	Luxembourg
fr e	luxembourgeois|luxembourgeoise
fr d	Luxembourgeois|Luxembourgeoise
it n	Lussemburgo
it a	Granducato di Lussemburgo
it c	Lussemburgo
it e	lussemburghese
it d	lussemburghese
S	LV	state	1918-11-18..	LV	LVA	428		367	367		
** c	Riga
en n	Latvia
en a	Republic of Latvia
en e	Latvian
en d	Latvian
de n	Lettland
de a	Republik Lettland
de e	lettisch
de d	Lette|Lettin
fr n	Lettonie
fr a	République de Lettonie
fr e	letton|lettonne
fr d	Letton|Lettonne
it n	Lettonia
it a	Repubblica di Lettonia
it e	lettone
it d	lettone
S	LY	state	1951-12-24..	LY	LBY	434		620	620		
en n	Libya
en a	Libyan Arab Jamahiriya@1977-03-02..2011-10-20
en c	Tripoli
en e	Libyan
en d	Libyan
de n	Libyen
de a	Libysch-Arabische Dschamahirija@1977-03-02..2011-10-20
de c	Tripolis
de e	libysch
de d	Libyer|Libyerin
fr n	Libye
fr c	Tripoli
fr e	libyen
fr d	Libyen
it n	Libia
it c	Tripoli
it e	libico|libica
it d	libico|libica
S	MA	state	..	MA	MAR	504		600	600		
** c	Rabat
en n	Morocco
en a	Kingdom of Morocco
en e	Moroccan
en d	Moroccan
de n	Marokko
de a	Königreich Marokko
de e	marokkanisch
de d	Marokkaner|Marokkanerin
fr n	Maroc
fr a	Royaume du Maroc
fr e	marocain|marocaine
fr d	Marocain|Marocaine
it n	Marocco
it a	Regno del Marocco
it e	marocchino|marocchina
it d	marocchino|marocchina
S	MANCHUKUO	disputed	1932-02-18..1945-08-18								
** c	Hsinking
en n	Manchukuo
en e	Manchukuoan|Manchurian
de n	Mandschukuo
de e	mandschurisch
fr n	Mandchoukouo
fr e	mandchou
fr d	Mandchou
it n	Manciukuò
S	MC	state	..	MC	MCO	492		221			
** n	Monaco
** c	Monaco
en a	Principality of Monaco
en e	Monegasque|Monacan
en d	Monegasque|Monacan
de a	Fürstentum Monaco
de e	monegassisch
de d	Monegasse|Monegassin
fr a	Principauté de Monaco
fr e	monégasque
fr d	Monégasque
it a	Principato di Monaco
it e	monegasco|monegasca
it d	monegasco|monegasca
S	MD	state	1991-08-27..	MD	MDA	498		359	359	SUHH	
** c	Chișinău|Chisinau
en n	Moldova
en a	Moldavia|Republic of Moldova
en e	Moldovan
en d	Moldovan
de n	Republik Moldau
de a	Moldau|Moldawien
de e	moldauisch
de d	Moldauer|Moldauerin
fr n	Moldavie
fr a	République de Moldova
fr e	moldave
fr d	Moldave
it n	Moldavia
it a	Moldova|Repubblica di Moldavia
it e	moldavo|moldava
it d	moldavo|moldava
S	ME	state	..1918-11-26|2006-06-03..	ME	MNE	499		341	341	CSXX	YUGOKINGDOM
** c	Podgorica|Cetinje@..1918
en n	Montenegro
en e	Montenegrin
en d	Montenegrin
de n	Montenegro
de e	montenegrinisch
de d	Montenegriner|Montenegrinerin
fr n	Monténégro
fr e	monténégrin|monténégrine
fr d	Monténégrin|Monténégrine
it n	Montenegro
it e	montenegrino|montenegrina
it d	montenegrino|montenegrina
S	MECKSCHWERIN	state	..1871					280	280		GERMANREICH|NGERMANCONF
** c	Schwerin@1837..
en n	Mecklenburg-Schwerin
de n	Mecklenburg-Schwerin
fr n	Mecklembourg-Schwerin
it n	Meclemburgo-Schwerin
S	MG	state	..1896-08-06|1960-06-26..	MG	MDG	450		580	580		
en n	Madagascar
en a	Malagasy Republic@1960-06-26..1975-12-30|Republic of Madagascar
en c	Antananarivo
en e	Malagasy
en d	Malagasy
de n	Madagaskar
de a	Republik Madagaskar
de c	Antananarivo
de e	madagassisch
de d	Madagasse|Madagassin
fr n	Madagascar
fr a	République de Madagascar
fr c	Tananarive|Antananarivo
fr e	malgache
fr d	Malgache
it n	Madagascar
it a	Repubblica del Madagascar
it c	Antananarivo
it e	malgascio|malgascia
it d	malgascio|malgascia
S	MH	state	1986-10-21..	MH	MHL	584		983			
** c	Majuro
en n	Marshall Islands
en a	Republic of the Marshall Islands
en e	Marshallese
en d	Marshallese
de n	Marshallinseln
de a	Republik Marshallinseln
de e	marshallisch
de d	Marshaller|Marshallerin
fr n	Îles Marshall
fr a	République des Îles Marshall
fr e	marshallais|marshallaise
fr d	Marshallais|Marshallaise
it n	Isole Marshall
it a	Repubblica delle Isole Marshall
it e	marshallese
it d	marshallese
S	MK	state	1991-09-08..	MK	MKD	807		343	343	YUCS	
** c	Skopje
en n	North Macedonia
en a	Macedonia@..2019-02-11|FYROM@1993-04-08..2019-02-11|Former Yugoslav Republic of Macedonia@1993-04-08..2019-02-11|Republic of North Macedonia
en e	Macedonian|North Macedonian
en d	Macedonian|North Macedonian
de n	Nordmazedonien
de a	Mazedonien@..2019-02-11|Republik Nordmazedonien
de e	mazedonisch|nordmazedonisch
de d	Mazedonier|Mazedonierin|Nordmazedonier|Nordmazedonierin
fr n	Macédoine du Nord
fr a	Macédoine@..2019-02-11|ARYM@1993-04-08..2019-02-11|République de Macédoine du Nord
fr e	macédonien|macédonienne|nord-macédonien|nord-macédonienne
fr d	Macédonien|Macédonienne|Nord-macédonien|Nord-macédonienne
it n	Macedonia del Nord
it a	Macedonia@..2019-02-11|Repubblica di Macedonia del Nord
it e	macedone
it d	macedone
S	ML	state	1960-06-20..	ML	MLI	466		432	432		
** n	Mali
** c	Bamako
en a	Republic of Mali
en e	Malian
en d	Malian
de a	Republik Mali
de e	malisch
de d	Malier|Malierin
fr a	République du Mali
fr e	malien|malienne
fr d	Malien|Malienne
it a	Repubblica del Mali
it e	maliano|maliana
it d	maliano|maliana
"""#
}
