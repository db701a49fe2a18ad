import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Mandates are read where something is set into the sentence, a list stands behind "among them" or comes
/// on top, a label names who keeps an office, or a task told before falls to somebody.
@Suite struct LooseOrderTests {
  private static func read(_ text: String, _ language: Language) throws -> [String] {
    try TextCase.mandates(in: text, language, of: "2025-05-01")
  }

  /// Texts behind the mandates that they tell, parted by commas.
  static let told = ToldCase.cases(
    """
    en IT-CA-IR Italy acts as a so-called protecting power for Canada in Iran.
    en SE-AU-KP Sweden serves as what diplomats call the protecting power of Australia in North \
    Korea.
    en IT-CA-IR,CH-IR-CA Italy is protecting power for Canada in Iran; for Iran in Canada that \
    part falls to Switzerland.
    en CH-US-IR,CH-EC-MX,CH-MX-EC Switzerland represents the United States in Iran. This year \
    Ecuador in Mexico and Mexico in Ecuador were added.
    en CH-IR-EG,CH-IR-CA Switzerland represents Iran in Egypt. In 2019 came Iran in Canada.
    en TR-VE-US It was planned that Turkey would represent Venezuela in the United States.
    en CH-GB-AR,BR-AR-GB Switzerland represented Britain in Argentina. Brazil did likewise for \
    the Argentines in London.
    en US-DK-DE The United States agreed, when Denmark asked it to, to protect Danish interests \
    in Germany.
    en SE-JP-PE Sweden, as Japan had asked, agreed to look after Japanese interests in Peru.
    en SE-US-KP,SE-AU-KP The Swedish embassy in Pyongyang acts not only for the United States \
    but also for Australia.
    en RO-FR-SY,RO-CA-SY Romania has taken on the protection of citizens of several allies in \
    Syria, among them France and Canada.
    en RO-FR-SY,RO-MD-SY Bucharest looks after the nationals of several states in Syria, \
    including France and Moldova.
    en DE-US-UG U.S. Interests Section in Kampala: German Embassy, 1973-1979.
    en CZ-US-SY,PL-US-SY The Czech Republic will look after US interests in Syria. Until now \
    this was done by Poland.
    en BR-AR-GB The role of protecting power for Argentina in Britain went to Brazil.
    en CH-SA-IR The mandate for Saudi Arabia in Iran is exercised by Switzerland.
    fr IT-CA-IR L'Italie est ce qu'on appelle la puissance protectrice du Canada en Iran.
    fr SE-US-KP C'est la Suède qui agit pour les États-Unis en Corée du Nord.
    fr CH-US-IR C'est à la Suisse que les États-Unis ont confié leurs intérêts en Iran.
    fr OM-IR-GB,SE-GB-IR Oman abritera la section des intérêts iraniens en Grande-Bretagne, et \
    la Suède celle des intérêts britanniques en Iran.
    fr CH-IR-CA,OM-IR-CA La Suisse représentera l'Iran au Canada. Le sultanat d'Oman \
    s'acquittait de cette tâche jusqu'ici.
    fr RO-FR-SY,RO-CA-SY La Roumanie assure la protection des citoyens de plusieurs pays en \
    Syrie, dont la France et le Canada.
    fr HU-US-LY,HU-CA-LY La Hongrie agit à Tripoli non seulement pour les États-Unis, mais \
    encore pour le Canada.
    fr CH-US-IR,CH-EC-MX,CH-MX-EC La Suisse représente les États-Unis en Iran. S'y sont ajoutés \
    l'Équateur au Mexique et le Mexique en Équateur.
    fr ES-CL-CU L'Espagne accepta, quand le Chili le lui demanda, de veiller sur les intérêts \
    chiliens à Cuba.
    fr DE-US-UG Section des intérêts américains à Kampala: ambassade d'Allemagne, 1973-1979.
    it CH-US-IR,CH-EC-MX,CH-MX-EC La Svizzera rappresenta gli Stati Uniti in Iran. Quest'anno si \
    sono aggiunti l'Ecuador in Messico e il Messico in Ecuador.
    de CH-US-IR,CH-EC-MX,CH-MX-EC Die Schweiz vertritt die USA im Iran. Dieses Jahr kamen \
    Ecuador in Mexiko und Mexiko in Ecuador hinzu.
    de IT-CA-IR Italien ist die sogenannte Schutzmacht Kanadas im Iran.
    it IT-CA-IR L'Italia è la cosiddetta potenza protettrice del Canada in Iran.
    en CH-US-CU,CH-CU-US Two mandates come to an end: that which Switzerland has exercised for \
    the United States in Cuba since 1961, and that which it has held since 1991 for Cuba in the \
    United States.
    en SE-US-TR In Turkey it was Sweden that acted for the United States.
    en SE-US-KP On behalf of the Americans, whose protecting power in North Korea they are, the \
    Swedes have helped to free prisoners.
    en CH-US-VE,TR-VE-US It had been foreseen that Switzerland would represent the United States \
    in Venezuela and that Turkey would do the same for Venezuela in the United States.
    en PL-HU-LA The protection of Hungarian interests in Laos, hitherto with Austria, is now in \
    the hands of Poland.
    en SE-CA-SY,IT-CA-LY Sweden represents Canada in Syria, and in Libya the same role is played \
    by Italy for the Canadians.
    en CH-US-BG It fell to the Swiss to protect American interests in Bulgaria.
    fr CH-US-IR Rien ne change pour le mandat américain en Iran, que la Suisse exerce depuis \
    1980.
    fr CH-US-IR En l'absence de relations, les intérêts de Washington en Iran sont, depuis 1980, \
    représentés par Berne.
    fr IT-GB-LY La charge des intérêts britanniques en Libye est passée à l'Italie.
    fr US-DE-FR À Paris, les Allemands sont sous protection américaine.
    fr CH-US-CU,CH-CU-US Deux mandats prennent fin: celui que la Suisse exerce pour les \
    États-Unis à Cuba et celui qu'elle exerce pour Cuba aux États-Unis.
    fr CH-US-BG Il revint à la Suisse de protéger les intérêts américains en Bulgarie.
    fr SE-RU-AT,SE-PL-AT,ES-IT-AT À Vienne, la Suède prend en charge les Russes et les Polonais, \
    l'Espagne les Italiens.
    fr RO-CA-SY Nos diplomates ont quitté Damas. La Roumanie y assure la protection des citoyens \
    canadiens dans la mesure du possible.
    """)

  @Test(arguments: told)
  func tellsTheMandates(_ item: ToldCase) throws {
    #expect(try Set(Self.read(item.text, item.language)) == item.mandates)
  }

  /// Texts that look alike and tell no mandate.
  static let alike = TextCase.cases(
    """
    en The so-called protecting power mandate of Italy for Canada in Iran does not exist.
    en Switzerland mediates between states. This year Ecuador and Mexico were added.
    en This year Ecuador in Mexico and Mexico in Ecuador were in the news.
    en France evacuated citizens of several countries from Sudan, among them Italy and Spain.
    en Canada considered asking Italy to represent it in Iran.
    en It had been foreseen that Russia would protect its interests in Syria.
    en The United States agreed, when Japan asked it to, to protect Japan.
    en Sweden and the United States agreed, when Japan asked them, to hold talks in Tehran.
    en Sweden acts not for Norway in Iraq.
    fr La Russie défend ses intérêts en Syrie. La Turquie fait de même.
    fr À Paris, les Allemands sont sous surveillance américaine.
    fr La Bosnie était sous protection autrichienne.
    fr La France a évacué des ressortissants de plusieurs pays du Soudan, dont l'Italie et \
    l'Espagne.
    fr L'Italie pourrait succéder au Brésil comme puissance protectrice de l'Argentine au \
    Venezuela.
    fr Monaco est sous la protection de la France.
    en The role of host for Argentina in Britain went to Brazil.
    en Many states in Africa, among them Mali and Chad, look after their own nationals.
    en The task of protecting American troops in Iraq passed to Poland.
    en On behalf of the Americans, whose allies in the country they are, the Swedes have helped.
    en In Turkey it was Sweden that lost to Norway.
    en The American mandate in Iraq, which Britain criticised, ended.
    en Photo section: Italian embassy, Cairo, 1999.
    fr Le mandat français en Syrie, que Paris exerça jusqu'en 1946, prit fin.
    fr Il est prévu que la Russie défende ses intérêts en Syrie.
    fr À Rome, les Italiens sont sous protection policière.
    fr La Suisse négocie avec l'Iran, comme la France le fait pour ses intérêts en Syrie.
    fr C'est à la Suisse que les États-Unis ont perdu en Iran.
    """)

  @Test(arguments: alike)
  func leavesLookAlikesAlone(_ item: TextCase) throws {
    #expect(try Self.read(item.text, item.language) == [])
  }
}
