import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Steps of other States that a text tells beside a mandate, told without its words, and offices that
/// act for their State.
@Suite struct CompanionTests {
  typealias Case = TextCase

  private static func read(_ text: String, _ language: Language) throws -> [String] {
    try Case.mandates(in: text, language, of: "2021-06-15")
  }

  /// Whom others asked or chose, and who offered to do the same.
  static let steps = ToldCase.cases(
    """
    en MT-LY-QA Greece looks after Egyptian interests in Doha. Libya preferred Malta.
    en MT-LY-QA Greece looks after Egyptian interests in Doha. The Libyans chose Malta.
    en PL-NO-SY Hungary represents Denmark in Damascus. Poland has also been asked by Norway.
    en PT-IE-MM Chile asked Peru to represent it in Burma. Ireland opted for Portugal.
    en TR-UA-RU Ukraine asked Chile to represent it in Moscow. Turkey has also volunteered.
    en TR-CA-IR Italy represents Canada in Iran. The task had also been offered to Turkey.
    de PL-NO-SY Ungarn vertritt Dänemark in Syrien. Norwegen entschied sich für Polen.
    de PL-NO-SY Ungarn vertritt Dänemark in Syrien. Die Norweger wählten Polen.
    de TR-CA-IR Italien vertritt Kanada im Iran. Die Aufgabe war auch der Türkei angeboten worden.
    de TR-CA-IR Italien vertritt Kanada im Iran. Auch die Türkei hatte sich angeboten.
    """)

  /// Offices of a State, in one place and in another.
  static let offices = ToldCase.cases(
    """
    en CH-SA-IR A Swiss bureau looks after Saudi interests in Tehran.
    en CH-VE-EC The Swiss embassy in Caracas cares for Ecuadoreans, that in Quito for Venezuelans.
    en KW-SA-IR Kuwait, the Foreign Ministry said, will look after Saudi interests in Tehran.
    de CH-VE-EC Berns Botschaft in Caracas betreut die Ecuadorianer, jene in Quito die Venezolaner.
    """)

  /// Verbs that are left out, and interests that are put or lie somewhere.
  static let orders = ToldCase.cases(
    """
    en MT-LY-QA Greece looks after Egypt's interests in Doha, Malta after Libya's.
    en SE-GB-IR Italy acts as Canada's protecting power in Tehran, Sweden as Britain's.
    en QA-NO-AF Norway has left its affairs in Kabul in Qatari hands.
    en GR-EG-QA Egypt has put its embassy in Doha under the protection of Greece.
    en CH-CA-FR Peru looks after British interests in Paris. The Canadians are under Swiss protection.
    en HU-DK-SY Denmark handed its Damascus affairs to Hungary.
    en CA-GB-EG Canada has agreed to step in for Britain in Cairo.
    en CH-US-VE Bern signed notes under which the Swiss would represent America in Caracas.
    de SE-CA-KP Schweden vertritt die USA in Pjöngjang. Für Kanada tut es dasselbe.
    de SE-IE-SY Schweden hat den Schutz der Iren in Syrien übernommen.
    de HU-DK-SY Dänemark hat seine Angelegenheiten in Damaskus in ungarische Hände gelegt.
    de CZ-CA-SY Ein Mandat für Kanada in Syrien lehnte Prag ab.
    de CH-GE-RU Die Schweiz übernahm das georgische Mandat in Russland.
    """)

  /// A second mandate without its verb, told by its office, its place or its time, or refused.
  static let seconds = ToldCase.cases(
    """
    de CH-US-IR,SE-CA-IR Die Schweiz vertritt die USA im Iran. Ein Mandat für Kanada lehnte Schweden ab.
    de SE-US-IQ,SE-SA-IR In Bagdad vertritt Schweden die USA. In Teheran wird es Saudi-Arabien \
    vertreten, in Riad den Iran.
    de RO-NO-SY,HU-CA-SY Die rumänische Botschaft in Damaskus vertritt Norwegen, die ungarische Kanada.
    de RO-NO-SY,HU-CA-SY Die rumänische Botschaft in Damaskus vertritt die Norweger, die ungarische \
    die Kanadier.
    de BE-US-IQ,PL-US-IQ Zunächst vertrat Belgien die USA im Irak, ab 1991 Polen.
    de SE-NO-SY,PL-DK-SY In Damaskus wählte Norwegen Schweden als Schutzmacht, Dänemark Polen.
    de SE-DE-SY,IN-SY-DE Die deutschen Interessen in Syrien hat Schweden übernommen, die syrischen in \
    Deutschland Indien.
    en CZ-NO-SY,CZ-AR-SY Norway asked the Czech embassy to represent it in Damascus. The embassy was \
    also put in charge of the interests of Argentina.
    en BR-PE-VE,BR-AR-VE Brazil represents Peru in Caracas. Brazil was charged with those of Argentina.
    """)

  @Test(arguments: steps + offices + orders + seconds)
  func `a step told beside a mandate, by an office or without its verb is read`(_ item: ToldCase)
    throws
  {
    let told = try Self.read(item.text, item.language)
    #expect(item.mandates.isSubset(of: told), "\(told)")
  }

  /// An answer to what was asked for, in words that do not say what it was.
  static let answers = Case.cases(
    """
    en Iran asked Oman to represent it in Canada. Ottawa rejected the idea.
    de Kiew hat Bern gebeten, es in Moskau zu vertreten. Moskau wies die Idee zurück.
    de Kiew hat Bern gebeten, es in Moskau zu vertreten. Aus Moskau kam eine Absage.
    """)

  @Test(arguments: answers)
  func `a refusal of the idea is a refusal of the mandate`(_ item: Case) {
    let found = Extractor().read(
      Reading(text: Array(item.text.utf8), language: item.language)
    ).proposals.filter { $0.modality.isActual }
    #expect(found.contains { $0.content == .act(.rejection) }, "\(found)")
  }

  /// What only looks like such a step; the mandate that is told first stays the only one.
  static let others = Case.cases(
    """
    en Switzerland represents the United States in Iran. Iran chose Brazil for its next match.
    en Switzerland represents the United States in Iran. New Zealanders turn to the British there.
    en Switzerland represents the United States in Iran. Canada has asked France to mediate.
    en Switzerland represents the United States in Iran. Germany offered to mediate.
    en Switzerland represents the United States in Iran. The contract was offered to Turkey.
    en Switzerland represents the United States in Iran. Oman rejected the idea of a ceasefire.
    de Die Schweiz vertritt die USA im Iran. Kanada hat Frankreich gebeten, zu vermitteln.
    de Die Schweiz vertritt die USA im Iran. Deutschland bot sich als Vermittler an.
    de Die Schweiz vertritt die USA im Iran. Norwegen entschied sich für Schweden als Partner.
    """)

  @Test(arguments: others)
  func `what others do in other matters is no step towards a mandate`(_ item: Case) throws {
    let told = try Self.read(item.text, item.language)
    #expect(Set(told) == ["CH-US-IR"], "\(told)")
  }

  /// Help, care and roles that are no mandate, or only thought of.
  static let untold = Case.cases(
    """
    en A Swiss law office looks after Saudi interests in Tehran.
    en The Swiss tourist office looks after American visitors in Tehran.
    en France has left its troops in Mali in American hands.
    en The idea of using Chile as the protecting power of Peru in Libya comes from Lima.
    en Peru has not said who will speak for it in Ottawa, though Italy is thought likely.
    en The Germans in Kabul were under American protection.
    de Russland steht den Serben in Bosnien bei.
    de Die Deutschen in Kabul standen unter amerikanischem Schutz.
    de Haiti hat seine Interessen in Rom Mexiko, Guatemala die seinen Spanien übertragen.
    de Die Idee, die Schweiz als Schutzmacht der USA in Caracas einzusetzen, stammt aus Washington.
    """)

  @Test(arguments: untold)
  func `help, and what is only thought of, is no mandate`(_ item: Case) throws {
    #expect(try Self.read(item.text, item.language).isEmpty)
  }
}
