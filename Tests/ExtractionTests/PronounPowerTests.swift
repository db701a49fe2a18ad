import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Who represents is read where the subject is a pronoun, an office of a State that is not named with
/// it, or left out, and one State spoken of may be meant.
@Suite struct PronounPowerTests {
  private static func read(_ text: String, _ language: Language) throws -> [String] {
    try TextCase.mandates(in: text, language, of: "2025-05-01")
  }

  /// Texts whose second sentence does not name the State that represents.
  static let told = ToldCase.cases(
    """
    en IT-CA-IR Ottawa thanked Italy for its help. Its embassy represents Canadian interests in \
    Iran.
    en NO-DK-SY The talks were praised by Norway. In Syria, where it represents Denmark, the \
    embassy stays open under the mandate.
    en SE-AU-KP A report by the government of Sweden came out on Monday. The embassy has \
    represented Australian interests in North Korea since 1975.
    en BR-AR-VE Help came from Brazil. It has looked after Argentine interests in Venezuela since \
    2024.
    en CZ-US-SY Americans who need help may turn to the Czechs. Their embassy represents American \
    interests in Syria.
    en HU-US-LY A word of thanks went to Hungary. Its mission represents American interests in \
    Libya.
    en PE-CL-BO The report praises the work of Peru. It represents Chilean interests in Bolivia.
    en OM-IR-CA The minister spoke of Oman. Its embassy looks after Iranian interests in Canada.
    de CZ-US-SY In Damaskus arbeiten die Tschechen weiter. Ihre Botschaft vertritt in Syrien die \
    USA.
    de SE-AU-KP Der Minister lobte die Arbeit Schwedens. Das Mandat, unter dem es die Interessen \
    Australiens in Nordkorea vertritt, besteht seit 1975.
    de PE-MX-EC Die Regierung in Quito verweigert Peru die Erlaubnis, die Interessen Mexikos in \
    Ecuador zu vertreten.
    de CL-BO-PE Die Regierung in Lima entzieht Chile die Genehmigung, die Interessen Boliviens in \
    Peru zu vertreten.
    de NO-DK-SY Das Lob galt der Arbeit Norwegens. Das Mandat, mit dem es die Interessen Dänemarks \
    in Syrien vertritt, besteht seit 2013.
    de CH-GE-RU Gedankt wurde der Schweiz. Das Mandat, mit dem sie die Interessen Georgiens in \
    Russland vertritt, besteht seit 2009.
    de NL-US-LY In Tripolis blieben die Niederländer. Ihre Botschaft vertritt in Libyen die USA.
    de RO-CA-SY Geblieben sind die Rumänen. Ihre Botschaft vertritt in Syrien die Kanadier.
    fr IT-CA-IR Ottawa a remercié le gouvernement de l'Italie. C'est son ambassade qui représente \
    les intérêts canadiens en Iran.
    fr NO-DK-SY Le ministre a salué l'aide de la Norvège. En Syrie, où elle représente le Danemark \
    depuis 2013, le mandat est discret.
    fr BR-AR-VE On connaît l'engagement du Brésil. Au Venezuela, où il représente l'Argentine \
    depuis 2024, ce mandat est délicat.
    fr SE-AU-KP La visite de la délégation de Suède s'achève. C'est leur mission qui représente \
    les intérêts australiens en Corée du Nord.
    fr CZ-US-SY Un rapport salue la Tchéquie. C'est sa mission qui représente les intérêts \
    américains en Syrie.
    fr PE-CL-BO Le travail du Pérou est connu. En Bolivie, où il représente le Chili depuis 2019, \
    le mandat est léger.
    fr HU-US-LY Le ministre a parlé de la Hongrie. C'est son ambassade qui représente les intérêts \
    américains en Libye.
    fr OM-IR-CA La presse a loué la discrétion d'Oman. Au Canada, où il représente l'Iran, le \
    mandat dure depuis 2012.
    it IT-CA-IR Ottawa ha ringraziato l'Italia. È dal 2012 che rappresenta gli interessi canadesi \
    in Iran.
    it NO-DK-SY Il ministro ha lodato l'opera della Norvegia. Dal 2013 rappresenta gli interessi \
    danesi in Siria.
    it SE-AU-KP L'ambasciata di Svezia è rimasta aperta. Dal 1975 rappresenta gli interessi \
    australiani in Corea del Nord.
    it BR-AR-VE Buenos Aires ha ringraziato il Brasile. È la sua ambasciata che rappresenta gli \
    interessi argentini in Venezuela.
    it CZ-US-SY Un rapporto loda l'impegno della Cechia. Dal 2012 rappresenta gli interessi \
    americani in Siria.
    it HU-US-LY Il ministro ha parlato dell'Ungheria. Dal 2014 cura gli interessi americani in \
    Libia.
    it PE-CL-BO È noto il lavoro del Perù. È dal 2019 che rappresenta gli interessi cileni in \
    Bolivia.
    it NO-SE-LY Si è parlato della Norvegia. È la sua missione che rappresenta gli interessi \
    svedesi in Libia.
    fr CH-US-DE La Suisse offrait ses services. Après la rupture avec les États-Unis, elle \
    s'occupait de leurs intérêts en Allemagne.
    it SE-US-LY Il governo ha lodato la Svezia. Dopo la rottura con gli Stati Uniti si occupava \
    dei loro interessi in Libia.
    en CH-US-DE The Swiss offered their services. After the entry of the United States into the \
    war it looked after their interests in Germany.
    """)

  @Test(arguments: told)
  func tellsTheStateMeant(_ item: ToldCase) throws {
    #expect(try Self.read(item.text, item.language) == Array(item.mandates))
  }

  /// Texts in which any of two States, a person or nobody represents.
  static let open = TextCase.cases(
    """
    en The law firm has offices in Switzerland. It represents the interests of the United States \
    in Iran.
    en Sweden and Norway welcomed the news. Their embassy represents US interests in Iran.
    en The German ambassador was received in Bern. She represents Germany in Switzerland.
    en Switzerland and Sweden were both mentioned. Its mission would represent US interests in \
    Iran if asked.
    en Norway was mentioned. The team represents Canada in Iran.
    en Norway was mentioned. It could represent Canadian interests in Iran.
    en Peru was asked. It does not represent Chilean interests in Bolivia.
    en Austria and Hungary were named. It represents American interests in Libya.
    de Schweden und Norwegen begrüssten die Nachricht. Seine Botschaft vertritt die Interessen der \
    USA im Iran.
    de Die Anwältin stammt aus der Schweiz. Sie vertritt die Interessen der USA im Iran.
    de Die Botschafterin sprach in Bern mit den Schweizern. Sie vertritt Deutschland im Iran.
    de Brasilien lobte Peru. In Chile, wo es Kanada an der Weltmeisterschaft vertritt, regnete es.
    de Genannt wurde Norwegen. Seine Botschaft könnte die Interessen Kanadas im Iran vertreten.
    de Genannt wurde Norwegen. Seine Botschaft vertritt die Interessen Kanadas im Iran nicht.
    de Die Anwälte kommen aus Schweden. In Syrien, wo sie Kanada vertreten, herrscht Krieg.
    de Der Gesandte kam aus Peru. In Bolivien, wo er Chile vertritt, war er willkommen.
    fr La Suède et la Norvège ont salué la nouvelle. C'est son ambassade qui représente les \
    intérêts américains en Iran.
    fr L'avocate vient de Suisse. En Iran, où elle représente les États-Unis, le procès continue.
    fr L'ambassadrice a quitté la Suède. En Iran, où elle représente l'Allemagne, il fait chaud.
    fr La Norvège a réagi. Son ambassade pourrait représenter les intérêts américains en Iran.
    fr Le Pérou a été nommé. Son ambassade ne représente pas les intérêts chiliens en Bolivie.
    fr Le consul a quitté le Brésil. Au Chili, où il représente le Mexique, il a des amis.
    fr L'avocat vit en Norvège. Il représente les intérêts canadiens en Syrie.
    fr L'Autriche et la Hongrie ont été nommées. En Libye, où elle représente les États-Unis, le \
    mandat est léger.
    it Svezia e Norvegia hanno applaudito. Dal 2012 rappresenta gli interessi canadesi in Iran.
    it L'avvocato vive in Svizzera. Dal 2012 rappresenta gli interessi canadesi in Iran.
    it L'ambasciatrice ha lasciato la Norvegia. Dal 2012 rappresenta la Germania in Iran.
    it La Norvegia ha reagito. Non rappresenta gli interessi canadesi in Iran.
    it La Norvegia ha reagito. Potrebbe rappresentare gli interessi canadesi in Iran.
    it Il console ha lasciato il Perù. Dal 2019 rappresenta il Cile in Bolivia.
    it Austria e Ungheria sono state nominate. Dal 2014 rappresenta gli interessi americani in \
    Libia.
    it L'avvocata viene dal Brasile. Dal 2020 rappresenta gli interessi argentini in Venezuela.
    en The Swiss offered their services. After talks with Norway and Denmark it looked after \
    their interests in Germany.
    """)

  @Test(arguments: open)
  func leavesTheRestAlone(_ item: TextCase) throws {
    #expect(try Self.read(item.text, item.language) == [])
  }
}
