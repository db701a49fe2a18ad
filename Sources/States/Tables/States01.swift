// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states1: StaticString = #"""
S	ABKHAZIA	disputed	1992-07-23..								
en n	Abkhazia
de n	Abchasien
fr n	Abkhazie
it n	Abcasia
S	AD	state	..	AD	AND	020		232			
en n	Andorra
en a	Principality of Andorra
en c	Andorra la Vella
en e	Andorran
en d	Andorran
de n	Andorra
de a	Fürstentum Andorra
de c	Andorra la Vella
de e	andorranisch
de d	Andorraner|Andorranerin
fr n	Andorre
fr a	Principauté d'Andorre
fr c	Andorre-la-Vieille
fr e	andorran|andorrane
fr d	Andorran|Andorrane
it n	Andorra
it a	Principato d'Andorra
it c	Andorra la Vella
it e	andorrano|andorrana
it d	andorrano|andorrana
S	AE	state	1971-12-02..	AE	ARE	784		696	696		
en n	United Arab Emirates
en a	UAE|Emirates
en c	Abu Dhabi
en e	Emirati
en d	Emirati
de n	Vereinigte Arabische Emirate
de a	VAE|Emirate
de c	Abu Dhabi
de e	emiratisch
de d	Emirater|Emiraterin
fr n	Émirats arabes unis
fr a	EAU|Émirats
fr c	Abou Dhabi
fr e	émirien|émirienne
fr d	Émirien|Émirienne
it n	Emirati Arabi Uniti
it a	EAU|Emirati
it c	Abu Dhabi
it e	emiratino|emiratina
it d	emiratino|emiratina
S	AF	state	..	AF	AFG	004		700	700		
** n	Afghanistan
en a	Islamic Emirate of Afghanistan@1996-09-27..|Islamic Republic of Afghanistan
en c	Kabul
en e	Afghan
en d	Afghan
de a	Islamische Republik Afghanistan
de c	Kabul
de e	afghanisch
de d	Afghane|Afghanin
fr a	République islamique d'Afghanistan
fr c	Kaboul
fr e	afghan|afghane
fr d	Afghan|Afghane
it a	Repubblica islamica dell'Afghanistan
it c	Kabul
it e	afghano|afghana
it d	afghano|afghana
S	AG	state	1981-11-01..	AG	ATG	028		58			
en n	Antigua & Barbuda
en a	Antigua and Barbuda
en c	St. John's
en e	Antiguan
en d	Antiguan
de n	Antigua und Barbuda
de c	Saint John's
de e	antiguanisch
de d	Antiguaner|Antiguanerin
fr n	Antigua-et-Barbuda
fr c	Saint John's
fr e	antiguais|antiguaise
fr d	Antiguais|Antiguaise
it n	Antigua e Barbuda
it c	Saint John's
it e	antiguano|antiguana
it d	antiguano|antiguana
S	AL	state	1912-11-28..	AL	ALB	008		339	339		
** c	Tirana
en n	Albania
en a	Republic of Albania
en e	Albanian
en d	Albanian
de n	Albanien
de a	Republik Albanien
de e	albanisch
de d	Albaner|Albanerin
fr n	Albanie
fr a	République d'Albanie
fr e	albanais|albanaise
fr d	Albanais|Albanaise
it n	Albania
it a	Repubblica d'Albania
it e	albanese
it d	albanese
S	AM	state	1918-05-28..1920-12-02|1991-08-23..	AM	ARM	051		371	371	SUHH	
en n	Armenia
en a	Republic of Armenia
en c	Yerevan
en e	Armenian
en d	Armenian
de n	Armenien
de a	Republik Armenien
de c	Eriwan|Jerewan
de e	armenisch
de d	Armenier|Armenierin
fr n	Arménie
fr a	République d'Arménie
fr c	Erevan
fr e	arménien|arménienne
fr d	Arménien|Arménienne
it n	Armenia
it a	Repubblica d'Armenia
it c	Erevan
it e	armeno|armena
it d	armeno|armena
S	AO	state	1975-11-11..	AO	AGO	024		540	540		
** n	Angola
** c	Luanda
en a	Republic of Angola
en e	Angolan
en d	Angolan
de a	Republik Angola
de e	angolanisch
de d	Angolaner|Angolanerin
fr a	République d'Angola
fr e	angolais|angolaise
fr d	Angolais|Angolaise
it a	Repubblica d'Angola
it e	angolano|angolana
it d	angolano|angolana
S	AQ	organisation	..	AQ	ATA	010					
en n	Antarctica
de n	Antarktis
fr n	Antarctique
it n	Antartide
S	AR	state	1810-05-25..	AR	ARG	032		160	160		
** c	Buenos Aires
en n	Argentina
en a	Argentine Republic
en e	Argentine|Argentinian
en d	Argentine|Argentinian
de n	Argentinien
de a	Argentinische Republik
de e	argentinisch
de d	Argentinier|Argentinierin
fr n	Argentine
fr a	République d'Argentine
fr e	argentin|argentine
fr d	Argentin|Argentine
it n	Argentina
it a	Repubblica argentina
it e	argentino|argentina
it d	argentino|argentina
S	AT	state	1918-11-12..	AT	AUT	040		305	305	AUSTRIAHUNG	
** m	Ballhausplatz@1918-11-12..
en n	Austria
en a	Republic of Austria
en c	Vienna
en e	Austrian
en d	Austrian
de n	Österreich
de a	Republik Österreich
de c	Wien
de e	österreichisch
de d	Österreicher|Österreicherin
fr n	Autriche
fr a	République d'Autriche
fr c	Vienne
fr e	autrichien|autrichienne
fr d	Autrichien|Autrichienne
it n	Austria
it a	Repubblica d'Austria
it c	Vienna
it e	austriaco|austriaca
it d	austriaco|austriaca
S	AU	state	1901-01-01..	AU	AUS	036		900	900		
** c	Canberra@1927..
en n	Australia
en e	Australian
en d	Australian
de n	Australien
de e	australisch
de d	Australier|Australierin
fr n	Australie
fr e	australien|australienne
fr d	Australien|Australienne
it n	Australia
it e	australiano|australiana
it d	australiano|australiana
S	AUSTRIAHUNG	state	..1918-11					300	300		AT|CSHH|HU
** m	Ballhausplatz
en n	Austria-Hungary@1867-03-30..|Austrian Empire@..1867-03-30
en a	Austro-Hungarian Empire@1867-03-30..|Austria
en c	Vienna
en e	Austro-Hungarian|Austrian
de n	Österreich-Ungarn@1867-03-30..|Kaisertum Österreich@..1867-03-30
de a	Donaumonarchie|k.u.k. Monarchie|Österreich
de c	Wien
de e	österreichisch-ungarisch|österreichisch
fr n	Autriche-Hongrie@1867-03-30..|Empire d'Autriche@..1867-03-30
fr a	Empire austro-hongrois@1867-03-30..|Autriche
fr c	Vienne
fr e	austro-hongrois|austro-hongroise|autrichien|autrichienne
fr d	Austro-hongrois|Austro-hongroise|Autrichien|Autrichienne
it n	Austria-Ungheria@1867-03-30..|Impero austriaco@..1867-03-30
it a	Impero austro-ungarico@1867-03-30..|Austria
it c	Vienna
it e	austro-ungarico|austro-ungarica|austriaco|austriaca
it d	austro-ungarico|austro-ungarica|austriaco|austriaca
S	AZ	state	1918-05-28..1920-04-28|1991-08-30..	AZ	AZE	031		373	373	SUHH	
en n	Azerbaijan
en a	Republic of Azerbaijan
en c	Baku
en e	Azerbaijani|Azeri
en d	Azerbaijani|Azeri
de n	Aserbaidschan
de a	Republik Aserbaidschan
de c	Baku
de e	aserbaidschanisch
de d	Aserbaidschaner|Aserbaidschanerin
fr n	Azerbaïdjan
fr a	République d'Azerbaïdjan
fr c	Bakou
fr e	azerbaïdjanais|azerbaïdjanaise|azéri|azérie
fr d	Azerbaïdjanais|Azerbaïdjanaise|Azéri|Azérie
it n	Azerbaigian
it a	Repubblica dell'Azerbaigian
it c	Baku
it e	azerbaigiano|azerbaigiana|azero|azera
it d	azerbaigiano|azerbaigiana|azero|azera
S	BA	state	1992-03-01..	BA	BIH	070		346	346	YUCS	
** c	Sarajevo
en n	Bosnia & Herzegovina
en a	Bosnia|Bosnia and Herzegovina|Republic of Bosnia and Herzegovina
en e	Bosnian
en d	Bosnian
de n	Bosnien und Herzegowina
de a	Bosnien
de e	bosnisch|bosnisch-herzegowinisch
de d	Bosnier|Bosnierin
fr n	Bosnie-Herzégovine
fr a	Bosnie|République de Bosnie et Herzégovine
fr e	bosnien|bosnienne|bosno-herzégovinien|bosno-herzégovinienne
fr d	Bosnien|Bosnienne|Bosno-herzégovinien|Bosno-herzégovinienne
it n	Bosnia ed Erzegovina
it a	Bosnia|Bosnia-Erzegovina
it e	bosniaco|bosniaca
it d	bosniaco|bosniaca
S	BADEN	state	..1871					267	267		GERMANREICH
en n	Grand Duchy of Baden
en a	Baden
en c	Karlsruhe
en e	Badenese
de n	Großherzogtum Baden
de a	Baden
de c	Karlsruhe
de e	badisch
de d	Badener|Badenerin
fr n	Grand-duché de Bade
fr a	Bade
fr c	Carlsruhe|Karlsruhe
fr e	badois|badoise
fr d	Badois|Badoise
it n	Granducato di Baden
it a	Baden
it c	Karlsruhe
S	BAVARIA	state	..1871					245	245		GERMANREICH
en n	Kingdom of Bavaria
en a	Bavaria
en c	Munich
en e	Bavarian
en d	Bavarian
de n	Königreich Bayern
de a	Bayern
de c	München
de e	bayerisch|bayrisch
de d	Bayer|Bayerin
fr n	Royaume de Bavière
fr a	Bavière
fr c	Munich
fr e	bavarois|bavaroise
fr d	Bavarois|Bavaroise
it n	Regno di Baviera
it a	Baviera
it c	Monaco di Baviera
it e	bavarese
it d	bavarese
S	BB	state	1966-11-30..	BB	BRB	052		53	53		
** c	Bridgetown
en n	Barbados
en e	Barbadian
en d	Barbadian
de n	Barbados
de e	barbadisch
de d	Barbadier|Barbadierin
fr n	Barbade
fr e	barbadien|barbadienne
fr d	Barbadien|Barbadienne
it n	Barbados
it e	barbadiano|barbadiana
it d	barbadiano|barbadiana
S	BD	state	1971-03-26..	BD	BGD	050		771	771		
en n	Bangladesh
en a	People's Republic of Bangladesh
en c	Dhaka
en e	Bangladeshi
en d	Bangladeshi
de n	Bangladesch
de a	Volksrepublik Bangladesh
de c	Dhaka
de e	bangladeschisch
de d	Bangladescher|Bangladescherin
fr n	Bangladesh
fr a	République populaire du Bengladesh
fr c	Dacca|Dhaka
fr e	bangladais|bangladaise
fr d	Bangladais|Bangladaise
it n	Bangladesh
it a	Repubblica Popolare del Bangladesh
it c	Dacca
it e	bangladese
it d	bangladese
S	BE	state	1830-10-04..	BE	BEL	056		211	211		
en n	Belgium
en a	Kingdom of Belgium
en c	Brussels
en e	Belgian
en d	Belgian
de n	Belgien
de a	Königreich Belgien
de c	Brüssel
de e	belgisch
de d	Belgier|Belgierin
fr n	Belgique
fr a	Royaume de Belgique
fr c	Bruxelles
fr e	belge
fr d	Belge
it n	Belgio
it a	Regno del Belgio
it c	Bruxelles
it e	belga
it d	belga
"""#
}
