// swift-format-ignore-file
// Each line is a row of a table, however long. Written by
// Tests/Tools/states/generate.py; change its input instead.

extension RegistryTables {
  static let states2: StaticString = #"""
S	BF	state	1960-08-05..	BF	BFA	854	HV|HVO|HVBF	439	439		
** n	Burkina Faso
** c	Ouagadougou
en a	Upper Volta@..1984-08-04
en e	Burkinabe
en d	Burkinabe
de a	Obervolta@..1984-08-04
de e	burkinisch
de d	Burkiner|Burkinerin
fr a	Haute-Volta@..1984-08-04
fr e	burkinabé
fr d	Burkinabé
it a	Alto Volta@..1984-08-04
it e	burkinabé
it d	burkinabé
S	BG	state	1878-03-03..	BG	BGR	100		355	355		
** c	Sofia
en n	Bulgaria
en a	Republic of Bulgaria
en e	Bulgarian
en d	Bulgarian
de n	Bulgarien
de a	Republik Bulgarien
de e	bulgarisch
de d	Bulgare|Bulgarin
fr n	Bulgarie
fr a	République de Bulgarie
fr e	bulgare
fr d	Bulgare
it n	Bulgaria
it a	Repubblica di Bulgaria
it e	bulgaro|bulgara
it d	bulgaro|bulgara
S	BH	state	1971-08-14..	BH	BHR	048		692	692		
** c	Manama
en n	Bahrain
en a	Kingdom of Bahrain
en e	Bahraini
en d	Bahraini
de n	Bahrain
de a	Königreich Bahrain
de e	bahrainisch
de d	Bahrainer|Bahrainerin
fr n	Bahreïn
fr a	Royaume de Bahreïn
fr e	bahreïnien|bahreïnienne
fr d	Bahreïnien|Bahreïnienne
it n	Bahrein
it a	Regno del Bahrein
it e	bahreinita
it d	bahreinita
S	BI	state	1962-07-01..	BI	BDI	108		516	516		
** n	Burundi
** c	Gitega@2019..|Bujumbura
en a	Republic of Burundi
en e	Burundian
en d	Burundian
de a	Republik Burundi
de e	burundisch
de d	Burundier|Burundierin
fr a	République du Burundi
fr e	burundais|burundaise
fr d	Burundais|Burundaise
it a	Repubblica del Burundi
it e	burundese
it d	burundese
S	BJ	state	1960-08-01..	BJ	BEN	204	DY|DHY|DYBJ	434	434		
** c	Porto-Novo|Cotonou
en n	Benin
en a	Dahomey@..1975-11-30|Republic of Benin
en e	Beninese
en d	Beninese
de n	Benin
de a	Dahomey@..1975-11-30|Republik Benin
de e	beninisch
de d	Beniner|Beninerin
fr n	Bénin
fr a	Dahomey@..1975-11-30|République du Bénin
fr e	béninois|béninoise
fr d	Béninois|Béninoise
it n	Benin
it a	Dahomey@..1975-11-30|Repubblica del Benin
it e	beninese
it d	beninese
S	BN	state	1984-01-01..	BN	BRN	096		835	835		
** c	Bandar Seri Begawan
en n	Brunei
en a	Brunei Darussalam
en e	Bruneian
en d	Bruneian
de n	Brunei Darussalam
de e	bruneiisch
de d	Bruneier|Bruneierin
fr n	Brunei
fr a	Brunéi Darussalam
fr e	brunéien|brunéienne
fr d	Brunéien|Brunéienne
it n	Brunei
it e	bruneiano|bruneiana
it d	bruneiano|bruneiana
S	BO	state	1825-08-06..	BO	BOL	068		145	145		
** c	La Paz|Sucre
en n	Bolivia
en a	Plurinational State of Bolivia@2009-03-22..|Plurinational State of Bolivia
en e	Bolivian
en d	Bolivian
de n	Bolivien
de a	Plurinationaler Staat Bolivien
de e	bolivianisch
de d	Bolivianer|Bolivianerin
fr n	Bolivie
fr a	État plurinational de Bolivie
fr e	bolivien|bolivienne
fr d	Bolivien|Bolivienne
it n	Bolivia
it a	Stato Plurinazionale della Bolivia
it e	boliviano|boliviana
it d	boliviano|boliviana
S	BR	state	1822-09-07..	BR	BRA	076		140	140		
** c	Brasília@1960-04-21..|Rio de Janeiro@..1960-04-20
** m	Itamaraty
en n	Brazil
en a	Federative Republic of Brazil
en e	Brazilian
en d	Brazilian
de n	Brasilien
de a	Föderative Republik Brasilien
de e	brasilianisch
de d	Brasilianer|Brasilianerin
fr n	Brésil
fr a	République fédérale du Brésil
fr e	brésilien|brésilienne
fr d	Brésilien|Brésilienne
it n	Brasile
it a	Repubblica Federale del Brasile
it e	brasiliano|brasiliana
it d	brasiliano|brasiliana
S	BS	state	1973-07-10..	BS	BHS	044		31	31		
** n	Bahamas
** c	Nassau
en a	Commonwealth of the Bahamas
en e	Bahamian
en d	Bahamian
de a	Commonwealth der Bahamas
de e	bahamaisch
de d	Bahamaer|Bahamaerin
fr a	Commonwealth des Bahamas
fr e	bahaméen|bahaméenne
fr d	Bahaméen|Bahaméenne
it a	Commonwealth delle Bahamas
it e	bahamense
it d	bahamense
S	BT	state	..	BT	BTN	064		760	760		
en n	Bhutan
en a	Kingdom of Bhutan
en c	Thimphu
en e	Bhutanese
en d	Bhutanese
de n	Bhutan
de a	Königreich Bhutan
de c	Thimphu
de e	bhutanisch
de d	Bhutaner|Bhutanerin
fr n	Bhoutan
fr a	Royaume du Bouthan
fr c	Thimphou
fr e	bhoutanais|bhoutanaise
fr d	Bhoutanais|Bhoutanaise
it n	Bhutan
it a	Regno del Bhutan
it c	Thimphu
it e	bhutanese
it d	bhutanese
S	BW	state	1966-09-30..	BW	BWA	072		571	571		
** c	Gaborone
en n	Botswana
en a	Republic of Botswana
en e	Botswanan
en d	Botswanan
de n	Botsuana
de a	Republik Botsuana
de e	botsuanisch
de d	Botsuaner|Botsuanerin
fr n	Botswana
fr a	République du Botswana
fr e	botswanais|botswanaise
fr d	Botswanais|Botswanaise
it n	Botswana
it a	Repubblica del Botswana
it e	botswano|botswana
it d	botswano|botswana
S	BY	state	1991-08-25..	BY	BLR	112	BYS|BYAA	370	370	SUHH	
** c	Minsk
en n	Belarus
en a	Byelorussia|Republic of Belarus
en e	Belarusian|Belarussian
en d	Belarusian|Belarussian
de n	Belarus
de a	Weißrussland|Republik Belarus
de e	belarussisch|weißrussisch
de d	Belarusse|Belarussin|Weißrusse|Weißrussin
fr n	Biélorussie
fr a	Bélarus|République du Bélarus
fr e	biélorusse
fr d	Biélorusse
it n	Bielorussia
it a	Repubblica di Bielorussia
it e	bielorusso|bielorussa
it d	bielorusso|bielorussa
S	BZ	state	1981-09-21..	BZ	BLZ	084		80	80		
** n	Belize
** c	Belmopan@1970..
en e	Belizean
en d	Belizean
de e	belizisch
de d	Belizer|Belizerin
fr e	bélizien|bélizienne
fr d	Bélizien|Bélizienne
it e	beliziano|beliziana
it d	beliziano|beliziana
S	CA	state	1867-07-01..	CA	CAN	124		20	20		
** c	Ottawa
en n	Canada
en e	Canadian
en d	Canadian
de n	Kanada
de e	kanadisch
de d	Kanadier|Kanadierin
fr n	Canada
fr e	canadien|canadienne
fr d	Canadien|Canadienne
it n	Canada
it e	canadese
it d	canadese
S	CD	state	1960-06-30..	CD	COD	180	ZR|ZAR|ZRCD	490	490		
** c	Kinshasa@1966..|Léopoldville@..1966
en n	Democratic Republic of the Congo
en a	Zaire@1971-10-27..1997-05-17|DR Congo|DRC|Congo-Kinshasa|Congo-Léopoldville@..1966|Congo
en e	Zairian@1971-10-27..1997-05-17|Congolese
en d	Congolese
de n	Demokratische Republik Kongo
de a	Zaire@1971-10-27..1997-05-17|Kongo-Kinshasa|DR Kongo|Kongo
de e	kongolesisch
de d	Kongolese|Kongolesin
fr n	République démocratique du Congo
fr a	Zaïre@1971-10-27..1997-05-17|RDC|Congo-Kinshasa|Congo
fr e	congolais|congolaise
fr d	Congolais|Congolaise
it n	Repubblica Democratica del Congo
it a	Zaire@1971-10-27..1997-05-17|RDC|Congo-Kinshasa|Congo|Repubblica democratica del Congo
it e	congolese
it d	congolese
S	CENTRALAM	state	1823-07-01..1841						89		CR|GT|HN|NI|SV
en n	Federal Republic of Central America
en a	United Provinces of Central America
de n	Zentralamerikanische Föderation
fr n	République fédérale d'Amérique centrale
it n	Repubblica Federale del Centroamerica
S	CF	state	1960-08-13..	CF	CAF	140		482	482		
** c	Bangui
en n	Central African Republic
en a	Central African Empire@1976-12-04..1979-09-21
en e	Central African
en d	Central African
de n	Zentralafrikanische Republik
de e	zentralafrikanisch
de d	Zentralafrikaner|Zentralafrikanerin
fr n	République centrafricaine
fr e	centrafricain|centrafricaine
fr d	Centrafricain|Centrafricaine
it n	Repubblica Centrafricana
it e	centrafricano|centrafricana
it d	centrafricano|centrafricana
S	CG	state	1960-08-15..	CG	COG	178		484	484		
** c	Brazzaville
en n	Republic of the Congo
en a	Congo-Brazzaville|Congo
en e	Congolese
en d	Congolese
de n	Republik Kongo
de a	Kongo-Brazzaville|Kongo
de e	kongolesisch
de d	Kongolese|Kongolesin
fr n	République du Congo
fr a	Congo-Brazzaville|Congo
fr e	congolais|congolaise
fr d	Congolais|Congolaise
it n	Repubblica del Congo
it a	Congo-Brazzaville|Congo
it e	congolese
it d	congolese
S	CH	state	..	CH	CHE	756		225	225		
** m	Bundesbern
en n	Switzerland
en a	Swiss Confederation|Helvetic Confederation
en c	Bern|Berne
en m	Federal Council
en e	Swiss
en d	Swiss
de n	Schweiz
de a	Eidgenossenschaft|Schweizerische Eidgenossenschaft
de c	Bern
de m	Bundesrat
de e	schweizerisch|Schweizer
de d	Schweizer|Schweizerin
fr n	Suisse
fr a	Confédération suisse|Confédération helvétique
fr c	Berne
fr m	Conseil fédéral|Confédération
fr e	suisse|helvétique
fr d	Suisse|Helvétique
it n	Svizzera
it a	Confederazione svizzera
it c	Berna
it m	Consiglio federale|Confederazione
it e	svizzero|svizzera|elvetico|elvetica
it d	svizzero|svizzera|elvetico|elvetica
S	CHINANANKING	disputed	1940-03-30..1945-08-16								
en n	Republic of China (Nanking)
de n	Republik China (Nanking)
fr n	République de Chine (Nankin)
it n	Repubblica di Cina (Nanchino)
S	CI	state	1960-08-07..	CI	CIV	384		437	437		
** c	Yamoussoukro@1983..|Abidjan
en n	Côte d'Ivoire|Ivory Coast
en a	Republic of Côte d'Ivoire
en e	Ivorian
en d	Ivorian
de n	Côte d'Ivoire|Elfenbeinküste
de a	Republik Côte d'Ivoire
de e	ivorisch
de d	Ivorer|Ivorerin
fr n	Côte d'Ivoire
fr a	République de Côte d'Ivoire
fr e	ivoirien|ivoirienne
fr d	Ivoirien|Ivoirienne
it n	Costa d'Avorio
it a	Repubblica della Costa d'Avorio
it e	ivoriano|ivoriana
it d	ivoriano|ivoriana
S	CK	state	1965-08-04..	CK	COK	184					
en n	Cook Islands
de n	Cookinseln
fr n	Îles Cook
fr a	îles Cook
it n	Isole Cook
"""#
}
