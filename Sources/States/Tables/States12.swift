// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states12: StaticString = #"""
S	TN	state	..	TN	TUN	788		616	616		
en n	Tunisia
en a	Republic of Tunisia
en c	Tunis
en e	Tunisian
en d	Tunisian
de n	Tunesien
de a	Tunesische Republik
de c	Tunis
de e	tunesisch
de d	Tunesier|Tunesierin
fr n	Tunisie
fr a	République de Tunisie
fr c	Tunis
fr e	tunisien|tunisienne
fr d	Tunisien|Tunisienne
it n	Tunisia
it a	Repubblica tunisina
it c	Tunisi
it e	tunisino|tunisina
it d	tunisino|tunisina
S	TO	state	..	TO	TON	776		955			
** n	Tonga
** c	Nukuʻalofa
en a	Kingdom of Tonga
en e	Tongan
en d	Tongan
de a	Königreich Tonga
de e	tongaisch
de d	Tongaer|Tongaerin
fr a	Royaume des Tonga
fr e	tongien|tongienne|tonguien|tonguienne
fr d	Tongien|Tongienne|Tonguien|Tonguienne
it a	Regno di Tonga
it e	tongano|tongana
it d	tongano|tongana
S	TR	state	1922-11-01..	TR	TUR	792		640@1922-11-01..	640@1922-11-01..	OTTOMAN	
** c	Ankara
en n	Türkiye|Turkey
en a	Republic of Türkiye
en e	Turkish
en d	Turk
de n	Türkei
de a	Republik Türkei
de e	türkisch
de d	Türke|Türkin
fr n	Turquie
fr e	turc|turque
fr d	Turc|Turque
it n	Turchia
it e	turco|turca
it d	turco|turca
S	TRANSVAAL	state	1852-01-17..1902-05-31						563		
** a	Transvaal
** c	Pretoria
en n	South African Republic
en e	Transvaal
en d	Transvaaler
de n	Südafrikanische Republik
de e	transvaalisch
fr n	République sud-africaine
fr e	transvaalien|transvaalienne
fr d	Transvaalien|Transvaalienne
it n	Repubblica Sudafricana
S	TT	state	1962-08-31..	TT	TTO	780		52	52		
** c	Port of Spain
en n	Trinidad & Tobago
en a	Trinidad|Trinidad and Tobago|Republic of Trinidad and Tobago
en e	Trinidadian
en d	Trinidadian
de n	Trinidad und Tobago
de a	Republik Trinidad und Tobago
fr n	Trinité-et-Tobago
fr a	République de Trinité et Tobago
fr e	trinidadien|trinidadienne
fr d	Trinidadien|Trinidadienne
it n	Trinidad e Tobago
it a	Repubblica di Trinidad e Tobago
S	TUSCANY	state	..1861-03-17					337	337		IT|SARDINIA
en n	Grand Duchy of Tuscany
en a	Tuscany
en c	Florence
en e	Tuscan
en d	Tuscan
de n	Großherzogtum Toskana
de c	Florenz
de e	toskanisch
fr n	Grand-duché de Toscane
fr c	Florence
fr e	toscan|toscane
fr d	Toscan|Toscane
it n	Granducato di Toscana
it c	Firenze
it e	toscano|toscana
it d	toscano|toscana
S	TV	state	1978-10-01..	TV	TUV	798		947			
** n	Tuvalu
** c	Funafuti
en e	Tuvaluan
en d	Tuvaluan
de e	tuvaluisch
de d	Tuvaluer|Tuvaluerin
fr e	tuvaluan|tuvaluane
fr d	Tuvaluan|Tuvaluane
it e	tuvaluano|tuvaluana
it d	tuvaluano|tuvaluana
S	TW	disputed	1949-10-01..	TW	TWN	158		713	713		
en n	Taiwan
en a	Republic of China@1949-12-07..|ROC|Nationalist China@..1971|Formosa
en c	Taipei
en e	Taiwanese
en d	Taiwanese
de n	Taiwan
de a	Republik China@1949-12-07..|Nationalchina@..1971|Formosa
de c	Taipeh
de e	taiwanisch
de d	Taiwaner|Taiwanerin
fr n	Taïwan
fr a	République de Chine@1949-12-07..|Formose|Taiwan
fr c	Taipei
fr e	taïwanais|taïwanaise|taiwanais|taiwanaise
fr d	Taïwanais|Taïwanaise|Taiwanais|Taiwanaise
it n	Taiwan
it a	Repubblica di Cina@1949-12-07..|Formosa
it c	Taipei
it e	taiwanese
it d	taiwanese
S	TWOSICILIES	state	..1861-03-17					329	329		IT
en n	Kingdom of the Two Sicilies
en a	Two Sicilies
en c	Naples
en e	Neapolitan
de n	Königreich beider Sizilien
de c	Neapel
de e	neapolitanisch
fr n	Royaume des Deux-Siciles
fr c	Naples
fr e	napolitain|napolitaine
fr d	Napolitain|Napolitaine
it n	Regno delle Due Sicilie
it c	Napoli
it e	napoletano|napoletana
it d	napoletano|napoletana
S	TZ	state	1961-12-09..	TZ	TZA	834		510	510	ZANZIBAR	
en n	Tanzania
en a	Tanganyika@..1964-10-29|United Republic of Tanzania
en c	Dodoma|Dar es Salaam
en e	Tanzanian
en d	Tanzanian
de n	Tansania
de a	Tanganjika@..1964-10-29|Vereinigte Republik Tansania
de c	Dodoma|Daressalam
de e	tansanisch
de d	Tansanier|Tansanierin
fr n	Tanzanie
fr a	Tanganyika@..1964-10-29|République unie de Tanzanie
fr c	Dodoma|Dar es Salam
fr e	tanzanien|tanzanienne
fr d	Tanzanien|Tanzanienne
it n	Tanzania
it a	Tanganica@..1964-10-29|Repubblica unita di Tanzania
it c	Dodoma|Dar es Salaam
it e	tanzaniano|tanzaniana
it d	tanzaniano|tanzaniana
S	UA	state	1917-11-20..1921-03-18|1991-08-24..	UA	UKR	804		369	369	SUHH	
en n	Ukraine
en c	Kyiv|Kiev
en e	Ukrainian
en d	Ukrainian
de n	Ukraine
de c	Kiew|Kyjiw
de e	ukrainisch
de d	Ukrainer|Ukrainerin
fr n	Ukraine
fr c	Kiev|Kyiv
fr e	ukrainien|ukrainienne
fr d	Ukrainien|Ukrainienne
it n	Ucraina
it c	Kiev
it e	ucraino|ucraina
it d	ucraino|ucraina
S	UG	state	1962-10-09..	UG	UGA	800		500	500		
** c	Kampala
en n	Uganda
en a	Republic of Uganda
en e	Ugandan
en d	Ugandan
de n	Uganda
de a	Republik Uganda
de e	ugandisch
de d	Ugander|Uganderin
fr n	Ouganda
fr a	République d'Ouganda
fr e	ougandais|ougandaise
fr d	Ougandais|Ougandaise
it n	Uganda
it a	Repubblica dell'Uganda
it e	ugandese
it d	ugandese
S	UNO	organisation	1945-10-24..								
en n	United Nations
en a	UN|United Nations Organization
de n	Vereinte Nationen
fr n	Nations unies
fr a	ONU
it n	Nazioni Unite
it a	ONU
S	US	state	..	US	USA	840		2	2	HAWAII|TEXAS	
en n	United States
en a	USA|U.S.A.|U.S.|US|United States of America|America
en c	Washington|Washington, D.C.
en m	the White House|Foggy Bottom|State Department
en e	American|US|U.S.
en d	American
de n	Vereinigte Staaten
de a	USA|Vereinigte Staaten von Amerika|Amerika
de c	Washington
de m	das Weiße Haus|State Department
de e	amerikanisch|US-amerikanisch
de d	Amerikaner|Amerikanerin|US-Amerikaner|US-Amerikanerin
fr n	États-Unis
fr a	USA|États-Unis d'Amérique|Amérique
fr c	Washington
fr m	la Maison-Blanche|Département d'État
fr e	américain|américaine|états-unien|états-unienne
fr d	Américain|Américaine|États-unien|États-unienne
it n	Stati Uniti
it a	USA|Stati Uniti d'America|America
it c	Washington
it m	la Casa Bianca|Dipartimento di Stato
it e	americano|americana|statunitense
it d	americano|americana|statunitense
S	UY	state	1825-08-25..	UY	URY	858		165	165		
** n	Uruguay
** c	Montevideo
en a	Eastern Republic of Uruguay
en e	Uruguayan
en d	Uruguayan
de a	Republik Östlich des Uruguay
de e	uruguayisch
de d	Uruguayer|Uruguayerin
fr a	République orientale d'Uruguay
fr e	uruguayen
fr d	Uruguayen
it a	Repubblica orientale dell'Uruguay
it e	uruguaiano|uruguaiana
it d	uruguaiano|uruguaiana
S	UZ	state	1991-08-31..	UZ	UZB	860		704	704	SUHH	
en n	Uzbekistan
en a	Republic of Uzbekistan
en c	Tashkent
en e	Uzbek
en d	Uzbek
de n	Usbekistan
de a	Republik Usbekistan
de c	Taschkent
de e	usbekisch
de d	Usbeke|Usbekin
fr n	Ouzbékistan
fr a	République d'Ouzbékistan
fr c	Tachkent
fr e	ouzbek|ouzbèke
fr d	Ouzbek|Ouzbèke
it n	Uzbekistan
it a	Repubblica dell'Uzbekistan
it c	Tashkent
it e	uzbeko|uzbeka
it d	uzbeko|uzbeka
S	VA	state	..	VA	VAT	336					
en n	Holy See|Vatican City
en a	the Vatican|Holy See (Vatican City State)
en e	Vatican
de n	Heiliger Stuhl|Vatikanstadt
de a	der Vatikan|Heiliger Stuhl (Staat Vatikanstadt)
de e	vatikanisch
fr n	Saint-Siège|Cité du Vatican
fr a	le Vatican|État de la Cité du Vatican|Saint-Siège (état de la cité du Vatican)
fr e	vatican|vaticane
fr d	Vatican|Vaticane
it n	Santa Sede|Città del Vaticano
it a	il Vaticano|Santa Sede (Stato della Città del Vaticano)
it e	vaticano|vaticana
it d	vaticano|vaticana
S	VC	state	1979-10-27..	VC	VCT	670		57			
** c	Kingstown
en n	St. Vincent & Grenadines
en a	Saint Vincent and the Grenadines
en e	Vincentian
en d	Vincentian
de n	St. Vincent und die Grenadinen
de e	vincentisch
de d	Vincenter|Vincenterin
fr n	Saint-Vincent-et-les Grenadines
fr a	Saint-Vincent-et-les-Grenadines
fr e	vincentais|vincentaise
fr d	Vincentais|Vincentaise
it n	Saint Vincent e Grenadine
S	VE	state	1811-07-05..	VE	VEN	862		101	101	GRANCOLOMBIA	
** n	Venezuela
** c	Caracas
en a	Bolivarian Republic of Venezuela@1999-12-30..|Bolivarian Republic of Venezuela
en e	Venezuelan
en d	Venezuelan
de a	Bolivarische Republik Venezuela
de e	venezolanisch
de d	Venezolaner|Venezolanerin
fr a	République bolivarienne du Vénézuela|Vénézuela
fr e	vénézuélien|vénézuélienne
fr d	Vénézuélien|Vénézuélienne
it a	Repubblica bolivariana del Venezuela
it e	venezuelano|venezuelana
it d	venezuelano|venezuelana
S	VICHYFRANCE	disputed	1940-07-10..1944-08-25								
** c	Vichy
en n	Vichy France
en a	French State
de n	Vichy-Frankreich
de a	Vichy-Regime
fr n	État français
fr a	France de Vichy|régime de Vichy
it n	Francia di Vichy
S	VN	state	..1893|1945-09-02..	VN	VNM	704	VD|VDR|VDVN	816	815@..1893-01-01|816@1954-05-01..	VNSOUTH	
en n	Vietnam
en a	Viet Nam|North Vietnam@1945-09-02..1976-07-02|Democratic Republic of Vietnam@1945-09-02..1976-07-02|Socialist Republic of Viet Nam
en c	Hanoi
en e	Vietnamese
en d	Vietnamese
de n	Vietnam
de a	Nordvietnam@1945-09-02..1976-07-02|Sozialistische Republik Vietnam
de c	Hanoi
de e	vietnamesisch
de d	Vietnamese|Vietnamesin
fr n	Viêt Nam
fr a	Vietnam|Nord-Vietnam@1945-09-02..1976-07-02|République socialiste du Viet Nam
fr c	Hanoï
fr e	vietnamien|vietnamienne
fr d	Vietnamien|Vietnamienne
it n	Vietnam
it a	Vietnam del Nord@1945-09-02..1976-07-02|Repubblica socialista del Vietnam
it c	Hanoi
it e	vietnamita
it d	vietnamita
"""#
}
