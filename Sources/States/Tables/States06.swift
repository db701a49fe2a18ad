// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states6: StaticString = #"""
S	IN	state	1947-08-15..	IN	IND	356		750	750		
** m	South Block
en n	India
en a	Republic of India
en c	New Delhi|Delhi
en e	Indian
en d	Indian
de n	Indien
de a	Republik Indien
de c	Neu-Delhi
de e	indisch
de d	Inder|Inderin
fr n	Inde
fr a	République d'Inde
fr c	New Delhi
fr e	indien|indienne
fr d	Indien|Indienne
it n	India
it a	Repubblica dell'India
it c	Nuova Delhi
it e	indiano|indiana
it d	indiano|indiana
S	IQ	state	1921-08-23..	IQ	IRQ	368		645	645		
en n	Iraq
en a	Mesopotamia@..1932-10-03|Republic of Iraq
en c	Baghdad
en e	Iraqi
en d	Iraqi
de n	Irak
de a	Republik Irak
de c	Bagdad
de e	irakisch
de d	Iraker|Irakerin
fr n	Irak
fr a	République d'Iraq
fr c	Bagdad
fr e	irakien|irakienne|iraquien|iraquienne
fr d	Irakien|Irakienne|Iraquien|Iraquienne
it n	Iraq
it a	Repubblica d'Iraq
it c	Baghdad
it e	iracheno|irachena
it d	iracheno|irachena
S	IR	state	..	IR	IRN	364		630	630		
** n	Iran
en a	Persia@..1935-03-21|Islamic Republic of Iran@1979-04-01..|Islamic Republic of Iran
en c	Tehran|Teheran
en e	Iranian|Persian
en d	Iranian|Persian
de a	Persien@..1935-03-21|Islamische Republik Iran@1979-04-01..|Islamische Republik Iran
de c	Teheran
de e	iranisch|persisch
de d	Iraner|Iranerin|Perser|Perserin
fr a	Perse@..1935-03-21|République islamique d'Iran
fr c	Téhéran
fr e	iranien|iranienne|persan|persane
fr d	Iranien|Iranienne|Persan|Persane
it a	Persia@..1935-03-21|Repubblica Islamica dell'Iran
it c	Teheran
it e	iraniano|iraniana|persiano|persiana
it d	iraniano|iraniana|persiano|persiana
S	IS	state	1918-12-01..	IS	ISL	352		395	395		
** c	Reykjavik|Reykjavík
en n	Iceland
en a	Republic of Iceland
en e	Icelandic
en d	Icelander
de n	Island
de a	Republik Island
de e	isländisch
de d	Isländer|Isländerin
fr n	Islande
fr a	République d'Islande
fr e	islandais|islandaise
fr d	Islandais|Islandaise
it n	Islanda
it a	Repubblica d'Islanda
it e	islandese
it d	islandese
S	IT	state	1861-03-17..	IT	ITA	380		325@1861-03-17..	325@1861-03-17..	MODENA|PAPALSTATES|PARMA|SARDINIA|TUSCANY|TWOSICILIES	
** m	Farnesina|Palazzo Chigi
en n	Italy
en a	Italian Republic
en c	Rome@1871-02-03..|Florence@1865..1871-02-02|Turin@..1865
en e	Italian
en d	Italian
de n	Italien
de a	Italienische Republik
de c	Rom@1871-02-03..|Florenz@1865..1871-02-02|Turin@..1865
de e	italienisch
de d	Italiener|Italienerin
fr n	Italie
fr a	République italienne
fr c	Rome@1871-02-03..|Florence@1865..1871-02-02|Turin@..1865
fr e	italien|italienne
fr d	Italien|Italienne
it n	Italia
it a	Repubblica Italiana
it c	Roma@1871-02-03..|Firenze@1865..1871-02-02|Torino@..1865
it e	italiano|italiana
it d	italiano|italiana
S	JM	state	1962-08-06..	JM	JAM	388		51	51		
** c	Kingston
en n	Jamaica
en e	Jamaican
en d	Jamaican
de n	Jamaika
de e	jamaikanisch
de d	Jamaikaner|Jamaikanerin
fr n	Jamaïque
fr e	jamaïcain|jamaïcaine
fr d	Jamaïcain|Jamaïcaine
it n	Giamaica
it e	giamaicano|giamaicana
it d	giamaicano|giamaicana
S	JO	state	1946-03-22..	JO	JOR	400		663	663		
** c	Amman
en n	Jordan
en a	Transjordan@..1949-04-26|Hashemite Kingdom of Jordan
en e	Jordanian
en d	Jordanian
de n	Jordanien
de a	Transjordanien@..1949-04-26|Haschemitisches Königreich Jordanien
de e	jordanisch
de d	Jordanier|Jordanierin
fr n	Jordanie
fr a	Transjordanie@..1949-04-26|Royaume hachémite de Jordanie
fr e	jordanien|jordanienne
fr d	Jordanien|Jordanienne
it n	Giordania
it a	Transgiordania@..1949-04-26|Regno Hascimita di Giordania
it e	giordano|giordana
it d	giordano|giordana
S	JP	state	..	JP	JPN	392		740	740		
** m	Gaimushō
en n	Japan
en c	Tokyo@1868..
en e	Japanese
en d	Japanese
de n	Japan
de c	Tokio@1868..
de e	japanisch
de d	Japaner|Japanerin
fr n	Japon
fr c	Tokyo@1868..
fr e	japonais|japonaise|nippon|nippone
fr d	Japonais|Japonaise|Nippon|Nippone
it n	Giappone
it c	Tokyo@1868..
it e	giapponese
it d	giapponese
S	KE	state	1963-12-12..	KE	KEN	404		501	501		
** c	Nairobi
en n	Kenya
en a	Republic of Kenya
en e	Kenyan
en d	Kenyan
de n	Kenia
de a	Republik Kenia
de e	kenianisch
de d	Kenianer|Kenianerin
fr n	Kenya
fr a	République du Kenya
fr e	kényan|kényane
fr d	Kényan|Kényane
it n	Kenya
it a	Repubblica del Kenya
it e	keniota|keniano|keniana
it d	keniota|keniano|keniana
S	KG	state	1991-08-31..	KG	KGZ	417		703	703	SUHH	
en n	Kyrgyzstan
en a	Kyrgyz Republic
en c	Bishkek@1991-02..
en e	Kyrgyz
en d	Kyrgyz
de n	Kirgisistan
de a	Kirgisische Republik
de c	Bischkek@1991-02..
de e	kirgisisch
de d	Kirgise|Kirgisin
fr n	Kirghizstan
fr a	Kirghizistan|République kirghize
fr c	Bichkek@1991-02..
fr e	kirghize
fr d	Kirghize
it n	Kirghizistan
it a	Repubblica del Kirghizistan
it c	Biškek@1991-02..
it e	kirghiso|kirghisa
it d	kirghiso|kirghisa
S	KH	state	..1863-08-11|1949-11-08..	KH	KHM	116		811	811		
** c	Phnom Penh
en n	Cambodia
en a	Kampuchea@1975-04-17..1989-05-01|Khmer Republic@1970-10-09..1975-04-17|Kingdom of Cambodia
en e	Cambodian
en d	Cambodian
de n	Kambodscha
de a	Kampuchea@1975-04-17..1989-05-01|Königreich Kambodscha
de e	kambodschanisch
de d	Kambodschaner|Kambodschanerin
fr n	Cambodge
fr a	Kampuchéa@1975-04-17..1989-05-01|Royaume du Cambodge
fr e	cambodgien|cambodgienne
fr d	Cambodgien|Cambodgienne
it n	Cambogia
it a	Regno di Cambogia
it e	cambogiano|cambogiana
it d	cambogiano|cambogiana
S	KI	state	1979-07-12..	KI	KIR	296		946			
** n	Kiribati
en a	Republic of Kiribati
en c	South Tarawa
de a	Republik Kiribati
de c	South Tarawa
fr a	République de Kiribati
fr c	Tarawa-Sud
fr e	kiribatien|kiribatienne
fr d	Kiribatien|Kiribatienne
it a	Repubblica di Kiribati
it c	South Tarawa
S	KM	state	1975-07-06..	KM	COM	174		581	581		
** c	Moroni
en n	Comoros
en a	Union of the Comoros
en e	Comorian|Comoran
en d	Comorian|Comoran
de n	Komoren
de a	Vereinigung der Komoren
de e	komorisch
de d	Komorer|Komorerin
fr n	Comores
fr a	Union des Comores
fr e	comorien|comorienne
fr d	Comorien|Comorienne
it n	Comore
it a	Unione delle Comore
it e	comoriano|comoriana
it d	comoriano|comoriana
S	KN	state	1983-09-19..	KN	KNA	659		60			
** c	Basseterre
en n	St. Kitts & Nevis
en a	St. Kitts|Saint Kitts and Nevis
en e	Kittitian and Nevisian
de n	St. Kitts und Nevis
fr n	Saint-Christophe-et-Niévès
it n	Saint Kitts e Nevis
S	KOREA	state	..1910-08-29					730	730		KP|KR
en n	Korea
en a	Korean Empire@1897-10-12..|Joseon@..1897-10-12
en c	Seoul
en e	Korean
en d	Korean
de n	Korea
de a	Kaiserreich Korea@1897-10-12..
de c	Seoul
de e	koreanisch
de d	Koreaner|Koreanerin
fr n	Corée
fr a	Empire coréen@1897-10-12..
fr c	Séoul
fr e	coréen|coréenne
fr d	Coréen|Coréenne
it n	Corea
it a	Impero coreano@1897-10-12..
it c	Seul
it e	coreano|coreana
it d	coreano|coreana
S	KP	state	1948-09-09..	KP	PRK	408		731	731	KOREA	
en n	North Korea
en a	Korea|DPRK|Democratic People's Republic of Korea
en c	Pyongyang
en e	Korean|North Korean
en d	North Korean
de n	Nordkorea
de a	Korea|DVRK|Demokratische Volksrepublik Korea
de c	Pjöngjang
de e	koreanisch|nordkoreanisch
de d	Nordkoreaner|Nordkoreanerin
fr n	Corée du Nord
fr a	Corée|RPDC|République démocratique populaire de Corée
fr c	Pyongyang
fr e	coréen|coréenne|nord-coréen|nord-coréenne
fr d	Nord-coréen|Nord-coréenne
it n	Corea del Nord
it a	Corea|RPDC|Repubblica democratica popolare di Corea
it c	Pyongyang
it e	coreano|coreana|nordcoreano|nordcoreana
it d	nordcoreano|nordcoreana
S	KR	state	1948-08-15..	KR	KOR	410		732	732	KOREA	
en n	South Korea
en a	Korea|ROK|Republic of Korea
en c	Seoul
en e	Korean|South Korean
en d	South Korean
de n	Südkorea
de a	Korea|Republik Korea
de c	Seoul
de e	koreanisch|südkoreanisch
de d	Südkoreaner|Südkoreanerin
fr n	Corée du Sud
fr a	Corée|République de Corée
fr c	Séoul
fr e	coréen|coréenne|sud-coréen|sud-coréenne
fr d	Sud-coréen|Sud-coréenne
it n	Corea del Sud
it a	Corea|Repubblica di Corea|Corea del sud
it c	Seul
it e	coreano|coreana|sudcoreano|sudcoreana
it d	sudcoreano|sudcoreana
S	KW	state	1961-06-19..	KW	KWT	414		690	690		
en n	Kuwait
en a	State of Kuwait
en c	Kuwait City
en e	Kuwaiti
en d	Kuwaiti
de n	Kuwait
de a	Staat Kuwait
de c	Kuwait-Stadt
de e	kuwaitisch
de d	Kuwaiter|Kuwaiterin
fr n	Koweït
fr a	État du Koweït
fr c	Koweït
fr e	koweïtien|koweïtienne
fr d	Koweïtien|Koweïtienne
it n	Kuwait
it a	Stato del Kuwait
it c	Kuwait
it e	kuwaitiano|kuwaitiana
it d	kuwaitiano|kuwaitiana
S	KZ	state	1991-12-16..	KZ	KAZ	398		705	705	SUHH	
** c	Astana@1998..|Nur-Sultan@2019-03-23..2022-09-17|Almaty@..1997
en n	Kazakhstan
en a	Republic of Kazakhstan
en e	Kazakh|Kazakhstani
en d	Kazakh|Kazakhstani
de n	Kasachstan
de a	Republik Kasachstan
de e	kasachisch
de d	Kasache|Kasachin
fr n	Kazakhstan
fr a	République du Kazakhstan
fr e	kazakh
fr d	Kazakh
it n	Kazakistan
it a	Repubblica del Kazakistan
it e	kazako|kazaka
it d	kazako|kazaka
"""#
}
