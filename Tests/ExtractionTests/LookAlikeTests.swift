import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// What is told in the words of a mandate and is none is left alone; mandates told in like words are
/// read.
@Suite struct LookAlikeTests {
  private static let extractor = Extractor()

  typealias Case = TextCase

  private static func read(_ text: String, _ language: Language) throws -> [String] {
    try TextCase.mandates(in: text, language, of: "2021-06-15")
  }

  /// States that issue visas for each other.
  static let visas = TextCase.cases(
    """
    en Austria represents Malta in Tanzania for the issue of short-stay visas.
    en In Bolivia, Spain acts for Slovenia in visa matters.
    en Since June Norway has been representing Iceland in Ghana for Schengen visas.
    de Österreich vertritt Malta in Tansania bei der Ausstellung von Schengen-Visa.
    de In Bolivien handelt Spanien in Visumfragen für Slowenien.
    de Die Schweiz vertritt Liechtenstein in Ghana im Visumverfahren, dazu Ungarn in Sambia.
    fr L'Autriche représente Malte en Tanzanie en matière de visas de court séjour.
    fr Pour les visas Schengen, l'Espagne représente la Slovénie en Bolivie.
    fr Depuis juin, la Norvège représente l'Islande au Ghana pour l'instruction des demandes de visa.
    it L'Austria rappresenta Malta in Tanzania per i visti di breve durata.
    it In Bolivia la Spagna rappresenta la Slovenia in materia di visti Schengen.
    it Da giugno la Norvegia rappresenta l'Islanda in Ghana per il trattamento delle domande di visto.
    """)

  /// Firms, persons and others who represent and are no State.
  static let strangers = TextCase.cases(
    """
    en The London bank Harrow will look after Iran's interests in Kenya.
    en A Geneva consultancy represents Kazakh interests in Italy.
    en Norway expelled three men who represented Russian interests in Latvia.
    en Sweden arrested a broker suspected of representing Iranian interests in Denmark.
    en Belgium sued the traders who looked after Libyan interests in Malta.
    en Canada sanctioned ten people believed to represent Syrian interests in Cyprus.
    en Japan fined a fund that managed Chinese interests in Laos.
    de Norwegen wies drei Männer aus, die russische Interessen in Lettland vertraten.
    de Schweden verhaftete einen Makler, der iranische Interessen in Dänemark wahrte.
    de Eine Genfer Treuhand wahrt kasachische Interessen in Italien.
    de Die Londoner Bank vertritt Irans Interessen in Kenia.
    de Ein Schweizer Treuhänder vertritt die Interessen Angolas in Portugal.
    de Kanada sperrte die Konten einer Stiftung, die syrische Interessen in Zypern vertritt.
    fr La Norvège a expulsé trois hommes qui représentaient les intérêts russes en Lettonie.
    fr La Suède a arrêté un courtier qui veillait sur les intérêts iraniens au Danemark.
    fr Le Canada a sanctionné une fondation qui défend les intérêts syriens à Chypre.
    fr Une société londonienne représente les intérêts de l'Iran au Kenya.
    fr La Belgique poursuit les négociants qui s'occupaient des intérêts libyens à Malte.
    it La Norvegia ha espulso tre uomini che rappresentavano gli interessi russi in Lettonia.
    it La Svezia ha arrestato un mediatore che curava gli interessi iraniani in Danimarca.
    it Il Canada ha colpito una fondazione che tutela gli interessi siriani a Cipro.
    it Una banca londinese rappresenta gli interessi dell'Iran in Kenya.
    it Il Belgio indaga sui mercanti che gestivano gli interessi libici a Malta.
    """)

  /// What somebody would like to be.
  static let wishes = TextCase.cases(
    """
    de Norwegen hätte nichts dagegen, als Schutzmacht Chiles in Libyen zu wirken.
    de Norwegen lehnt es nicht rundweg ab, als Schutzmacht Chiles in Libyen aufzutreten, heißt es.
    de Norwegen hofft darauf, als Schutzmacht Chiles in Libyen tätig zu sein.
    de Man riet Norwegen, als Schutzmacht Chiles in Libyen aufzutreten.
    de Norwegen überlegt sich, als Schutzmacht Chiles in Libyen tätig zu werden.
    de Norwegen träumt davon, als Schutzmacht Chiles in Libyen zu dienen.
    en Norway would love to serve as protecting power for Chile in Libya.
    en Norway toyed with the idea of serving as protecting power for Chile in Libya.
    fr La Norvège aimerait servir de puissance protectrice du Chili en Libye.
    fr La Norvège rêve de devenir la puissance protectrice du Chili en Libye.
    it La Norvegia vorrebbe fare da potenza protettrice del Cile in Libia.
    it La Norvegia sogna di diventare potenza protettrice del Cile in Libia.
    """)

  /// A role that is only thought of or claimed.
  static let thoughtOf = TextCase.cases(
    """
    en Norway is a possible protecting power for Chile in Libya.
    en Norway and Malta are mentioned as potential protecting powers for Chile in Libya.
    en As prospective protecting power for Chile in Libya, Norway has not said a word.
    en Norway, the self-styled protecting power of Chile in Libya, was ignored.
    en Norway poses as the protecting power of Chile in Libya.
    de Als denkbare Schutzmacht Chiles in Libyen wird Norwegen gehandelt.
    de Norwegen wird als mögliche Schutzmacht Chiles in Libyen genannt.
    de Norwegen, potenzielle Schutzmacht Chiles in Libyen, schweigt.
    de Norwegen, die selbsternannte Schutzmacht Chiles in Libyen, wurde übergangen.
    de Norwegen gebärdet sich als Schutzmacht Chiles in Libyen.
    de Als Schutzmacht Chiles in Libyen ist Norwegen im Gespräch.
    fr La Norvège est citée comme possible puissance protectrice du Chili en Libye.
    fr La Norvège, éventuelle puissance protectrice du Chili en Libye, se tait.
    fr La Norvège s'érige en puissance protectrice du Chili en Libye.
    fr La Norvège se veut la puissance protectrice du Chili en Libye.
    fr Comme puissance protectrice potentielle du Chili en Libye, on cite la Norvège.
    it La Norvegia è indicata come possibile potenza protettrice del Cile in Libia.
    it La Norvegia, potenziale potenza protettrice del Cile in Libia, tace.
    it La Norvegia si erge a potenza protettrice del Cile in Libia.
    it La Norvegia si spaccia per potenza protettrice del Cile in Libia.
    """)

  /// Seats on boards.
  static let boards = TextCase.cases(
    """
    en On the board of the development bank in Manila, Switzerland represents Austria and Portugal in the Philippines.
    en Norway represents Estonia on the executive committee in France.
    de Im Verwaltungsrat der Entwicklungsbank vertritt die Schweiz auch Portugal in den Philippinen.
    de Im Exekutivausschuss in Frankreich vertritt Norwegen auch Estland.
    fr Au comité exécutif, Norvège et Suède représentent l'Estonie en France.
    fr Au sein du conseil de la Banque africaine, en Côte d'Ivoire, la Suisse représente le Portugal.
    it Nel consiglio di amministrazione della Banca asiatica, nelle Filippine, la Svizzera rappresenta il Portogallo.
    it Nel comitato esecutivo la Norvegia rappresenta l'Estonia in Francia.
    """)

  /// Rule over a colony.
  static let colonies = TextCase.cases(
    """
    en In 1884 Portugal recognised Germany as the protecting power of Togo.
    en By the treaty Spain recognised France as the protecting power of Morocco.
    de 1890 erkannte Deutschland Großbritannien als Schutzmacht Sansibars an.
    fr En 1890, l'Allemagne reconnut la Grande-Bretagne comme puissance protectrice de Zanzibar.
    it Nel 1890 la Germania riconobbe la Gran Bretagna come potenza protettrice di Zanzibar.
    de Das Protektorat machte Frankreich zur Schutzmacht Tunesiens gegenüber Italien.
    """)

  /// What is refused.
  static let refused = TextCase.cases(
    """
    it La Libia non ha voluto che la Norvegia assumesse la protezione degli interessi del Cile a Tripoli, e basta così finora.
    """)

  /// What is only considered.
  static let considered = TextCase.cases(
    """
    en The government is considering the idea of representing Chile's interests in Libya. Norway says no more.
    en Norway is studying a proposal to represent Chile's interests in Libya.
    en Norway is weighing the possibility of representing Chile's interests in Libya.
    en Norway is examining whether to represent Chile's interests in Libya.
    de Norwegen prüft die Idee, die Interessen Chiles in Libyen zu vertreten.
    de Norwegen erwägt den Vorschlag, die Interessen Chiles in Libyen zu vertreten.
    de Norwegen diskutiert die Möglichkeit, die Interessen Chiles in Libyen zu vertreten.
    fr La Norvège examine la possibilité de représenter les intérêts du Chili en Libye.
    fr La Norvège réfléchit à l'idée de représenter les intérêts du Chili en Libye.
    fr La Norvège discute d'un projet de représenter les intérêts du Chili en Libye.
    it La Norvegia studia l'idea di rappresentare gli interessi del Cile in Libia.
    it La Norvegia esamina la possibilità di rappresentare gli interessi del Cile in Libia.
    it La Norvegia valuta la proposta di rappresentare gli interessi del Cile in Libia.
    """)

  /// What came to nothing.
  static let failed = TextCase.cases(
    """
    en Norway was to represent Chile in Libya, but the plan fell through.
    en Norway was due to take over the representation of Chile in Libya; nothing came of it.
    en Under an accord that never came into force, Norway was to represent Chile in Libya.
    en The treaty, never ratified, made Norway the protecting power of Chile in Libya.
    de Norwegen sollte Chile in Libyen vertreten, doch dazu kam es nie.
    de Norwegen sollte Chiles Interessen in Libyen wahrnehmen, daraus wurde aber nichts.
    de Nach dem Abkommen, das nie in Kraft trat, sollte Norwegen Chile in Libyen vertreten.
    fr La Norvège devait représenter le Chili en Libye, mais le projet est tombé à l'eau.
    fr La Norvège devait représenter le Chili en Libye, mais cela ne s'est jamais fait.
    fr Selon un accord jamais entré en vigueur, la Norvège devait représenter le Chili en Libye.
    it La Norvegia doveva rappresentare il Cile in Libia, ma il progetto è sfumato.
    it La Norvegia doveva rappresentare il Cile in Libia, ma poi non se ne fece nulla.
    it Secondo un accordo mai entrato in vigore, la Norvegia doveva rappresentare il Cile in Libia.
    """)

  /// States that may be chosen.
  static let candidates = TextCase.cases(
    """
    en Norway is tipped for the representation of Chile's interests in Libya.
    en Candidates for the protection of Chile's interests in Libya are Norway and Malta.
    en Norway is in the frame as protecting power for Chile in Libya.
    de Für die Vertretung der Interessen Chiles in Libyen sind Norwegen und Malta im Gespräch.
    de Als Kandidaten für die Wahrnehmung der Interessen Chiles in Libyen gelten Norwegen und Malta.
    de Norwegen wird als Vertreter der Interessen Chiles in Libyen gehandelt.
    fr La Norvège est pressentie pour la représentation des intérêts du Chili en Libye.
    fr On parle de la Norvège comme puissance protectrice du Chili en Libye.
    fr Le nom de la Norvège circule comme puissance protectrice du Chili en Libye.
    fr La Norvège est en lice pour la représentation des intérêts du Chili en Libye.
    it La Norvegia è in corsa per la tutela degli interessi del Cile in Libia.
    it Si parla della Norvegia come potenza protettrice del Cile in Libia.
    it Circola il nome della Norvegia come potenza protettrice del Cile in Libia.
    it La Norvegia è in lizza come potenza protettrice del Cile in Libia.
    """)

  /// What is asked or would have been.
  static let contraryToFact = TextCase.cases(
    """
    en Diplomats wonder whether Norway will become protecting power of Chile in Libya.
    de Diplomaten fragen sich, ob Norwegen Schutzmacht Chiles in Libyen wird.
    fr On se demande si la Norvège représentera les intérêts du Chili en Libye.
    fr Reste la question de savoir si la Norvège représente le Chili en Libye.
    it Ci si chiede se la Norvegia rappresenterà gli interessi del Cile in Libia.
    de Norwegen hätte Chile in Libyen vertreten, wenn man es gefragt hätte.
    de Norwegen hätte Chiles Interessen in Libyen gewahrt, wäre man einig geworden.
    de Norwegen hätte die Interessen Chiles in Libyen vertreten.
    de Fast hätte Norwegen die Interessen Chiles in Libyen übernommen.
    en Norway would have represented Chile in Libya.
    fr La Norvège aurait représenté le Chili en Libye.
    it La Norvegia avrebbe rappresentato il Cile in Libia.
    it Per poco la Norvegia non assunse la tutela degli interessi del Cile in Libia.
    """)

  /// What else States do for each other, and what is told of no State.
  static let others = TextCase.cases(
    """
    en The airline's office in Nairobi looks after the interests of Ethiopian carriers in Kenya. Uganda has no such desk.
    en Under a draft treaty that was never signed, Brazil was to represent Peru in Ecuador. Lima shelved it.
    en Britain was to protect Persian interests in Russia under the scheme, but the scheme came to nothing. France never heard of it.
    de Das Büro der Fluglinie in Nairobi betreut die Interessen der äthiopischen Gesellschaften in Kenia. Uganda hat keine solche Stelle.
    de Eine Schweizer Bank verwaltet venezolanische Vermögen in Panama. Caracas wirft den USA vor, danach zu greifen.
    de Belgien ist als Vertreter der niederländischen Interessen in Eritrea im Rennen. Den Haag soll Italien vorziehen.
    de Als inoffizielle Schutzmacht Serbiens tritt Russland im Kosovo auf. Albanien hält dagegen.
    de Polen hätte Litauen in Belarus vertreten, wäre die Botschaft geschlossen worden. Sie blieb offen.
    de Eines Tages werde noch die Niederlande Belgiens Interessen in Ruanda wahren, scherzte der Diplomat. Kigali lachte.
    fr Le bureau de la compagnie aérienne à Nairobi veille sur les intérêts des transporteurs éthiopiens au Kenya. L'Ouganda n'a rien de tel.
    fr Les diplomates se demandent si Oman deviendra la puissance protectrice du Canada en Iran. Ottawa se tait.
    fr Selon ce plan, la Grande-Bretagne devait protéger les intérêts persans en Russie, mais il n'eut pas de suite. La France n'en sut rien.
    fr La Russie se pose en puissance protectrice de la Serbie au Kosovo. L'Albanie réplique.
    fr L'Italie est pressentie comme puissance protectrice d'Israël en Turquie. Rien n'est décidé.
    it L'ufficio della compagnia aerea a Nairobi cura gli interessi dei vettori etiopi in Kenya. L'Uganda non ha nulla di simile.
    it Svezia, Romania e Cechia sono nella rosa per la tutela degli interessi britannici in Siria. Londra deciderà a maggio.
    it I diplomatici si chiedono se l'Oman diventerà potenza protettrice del Canada in Iran. Ottawa tace.
    it La Russia si atteggia a potenza protettrice della Serbia in Kosovo. L'Albania replica.
    en Sweden took care of Norwegian athletes in China after their luggage was lost. Denmark sent spare skis.
    en The Portuguese embassy in Angola is also accredited to Namibia. It represents Portugal in Botswana as well.
    en Romania and Bulgaria exchanged cartoons; in one, Romania is dressed as the protecting power of Moldova in Russia.
    en Qatar could neither confirm nor deny that it represented Chad in Sudan.
    en In 1914 a proposal that Spain protect Belgian interests in Russia was never put to Madrid.
    en The Czech ambassador stood in for his Slovak colleague in Kenya during the holidays.
    en Kenya trains Somali diplomats, who represent Somalia in Uganda and Rwanda.
    de Deutschland pflegt im Auftrag Ungarns die Gräber ungarischer Soldaten in Russland. Österreich zahlt selbst.
    de Katars Fluglinie vertritt die Gesellschaft des Tschad im Sudan. Ägypten reichte Beschwerde ein.
    de Während ihres Urlaubs vertrat der norwegische Kollege die schwedische Botschafterin in Kuba.
    de Der tschechische Botschafter sprang in Kenia in den Ferien für den slowakischen Kollegen ein.
    de Ginge es nach Peru, verträte Spanien das Land in Chile.
    de Die Rolle Spaniens als Schutzmacht Perus in Chile blieb ein Wunschtraum.
    fr La Grèce revendiquait la protection des orthodoxes en Albanie. L'Italie protesta.
    fr Le rôle de l'Espagne comme puissance protectrice du Pérou au Chili est resté un vœu pieux.
    fr L'idée d'une protection des intérêts péruviens au Chili par l'Espagne fait son chemin.
    it Domanda 4: quale Stato rappresentò dopo il 1941 gli interessi del Giappone negli Stati Uniti? a) Spagna b) Svezia c) Portogallo
    it Il Qatar non ha voluto né confermare né smentire che rappresenta il Ciad in Sudan.
    it Durante le ferie il collega norvegese rappresentava l'ambasciatrice di Svezia a Cuba.
    it Il ruolo della Spagna come potenza protettrice del Perù in Cile è rimasto un sogno.
    it La Spagna esita ad assumere la tutela degli interessi del Perù in Cile.
    it L'idea di una tutela degli interessi peruviani in Cile da parte della Spagna si fa strada.
    """)

  @Test(arguments: visas + boards + colonies + strangers)
  func `who acts for a State without a mandate is left alone`(_ item: Case) throws {
    #expect(try Self.read(item.text, item.language) == [])
  }

  @Test(arguments: wishes + thoughtOf + considered + candidates)
  func `what is only thought of is left alone`(_ item: Case) throws {
    #expect(try Self.read(item.text, item.language) == [])
  }

  @Test(arguments: failed + refused + contraryToFact + others)
  func `what never was is left alone`(_ item: Case) throws {
    #expect(try Self.read(item.text, item.language) == [])
  }

  /// Mandates told in like words.
  static let told = ToldCase.cases(
    """
    en AT-MT-TZ Austria represents Malta's interests in Tanzania and issues visas there.
    en NO-IS-GH As protecting power, Norway represents Iceland in Ghana, in visa matters too.
    de ES-SI-BO Nach dem Abbruch der Beziehungen vertrat Spanien Slowenien in Bolivien, auch bei der Ausstellung von Visa.
    fr AT-MT-TZ L'Autriche représente les intérêts de Malte en Tanzanie et délivre les visas.
    it AT-MT-TZ L'Austria rappresenta gli interessi di Malta in Tanzania e rilascia i visti.
    it AT-MT-TZ L'Austria rappresenta Malta in Tanzania.
    en NO-RU-LV Norway is the country that represents Russian interests in Latvia.
    en GB-KZ-IT London represents Kazakh interests in Italy.
    de SE-NO-LV Norwegen dankte Schweden, das die norwegischen Interessen in Lettland vertrat.
    de CH-US-IR Iran lobte die Schweizer Diplomaten, die die amerikanischen Interessen in Teheran vertreten.
    de CH-US-IR Die Schweizer Vertretung nimmt die Interessen der USA in Iran wahr.
    fr SE-NO-LV La Norvège a remercié la Suède, qui représentait les intérêts norvégiens en Lettonie.
    it SE-NO-LV La Norvegia ha ringraziato la Svezia, che rappresentava gli interessi norvegesi in Lettonia.
    de NO-CL-LY Norwegen begann 1990, als Schutzmacht Chiles in Libyen zu wirken.
    de NO-CL-LY Norwegen wurde 1990 Schutzmacht Chiles in Libyen.
    en NO-CL-LY Norway has served as protecting power for Chile in Libya since 1990.
    it NO-CL-LY La Norvegia è dal 1990 potenza protettrice del Cile in Libia.
    en NO-CL-LY Norway, as the only protecting power for Chile in Libya, visited the prisoners whenever possible.
    fr NO-CL-LY La Norvège est la puissance protectrice officielle du Chili en Libye.
    en NO-CL-LY Norway, protecting power of Chile in Libya, held its tongue.
    fr NO-CL-LY La Norvège, puissance protectrice du Chili en Libye, se tait.
    en CH-PT-PH The Swiss embassy in Manila represents Portugal in the Philippines.
    fr CH-PT-PH La Suisse représente le Portugal aux Philippines, selon le conseil fédéral.
    en CH-GE-RU Russia recognised Switzerland as the protecting power of Georgia in Moscow.
    fr CH-US-IR L'Iran a reconnu la Suisse comme puissance protectrice des États-Unis à Téhéran.
    en NO-CL-LY Libya did not agree that Norway should take over the protection of Chile's interests in Tripoli.
    en NO-CL-LY Norway made a proposal to represent Chile's interests in Libya.
    fr NO-CL-LY La Norvège a avancé l'idée de représenter les intérêts du Chili en Libye.
    fr NO-CL-LY La Norvège a fait une proposition de représenter les intérêts du Chili en Libye.
    it NO-CL-LY Il Cile esamina l'offerta della Norvegia di rappresentare i suoi interessi in Libia.
    fr NO-CL-LY La Norvège devait représenter le Chili en Libye dès mai 2021.
    en NO-CL-LY Norway offered to represent Chile in Libya, but the plan fell through.
    fr NO-CL-LY La Norvège a proposé de représenter le Chili en Libye, mais le projet est tombé à l'eau.
    en NO-CL-LY Norway is responsible for the representation of Chile's interests in Libya.
    fr NO-CL-LY La Norvège est chargée de la représentation des intérêts du Chili en Libye.
    de NO-CL-LY Norwegen hatte Chile in Libyen vertreten.
    fr NO-CL-LY Le Chili demande si la Norvège accepte de représenter ses intérêts en Libye.
    en NO-CL-LY Norway, whose embassy looks after Chilean interests in Libya, issues visas too.
    en NO-CL-LY The foundation of the mandate was laid in 1990, when Norway took over the protection of Chile's interests in Libya.
    en NO-CL-LY Norway, recognised by both sides, represents Chile's interests in Libya.
    en NO-CL-LY Norway has represented Chile's interests in Libya since the talks of 1990 failed.
    en NO-CL-LY After the negotiations fell through, Norway took over the protection of Chile's interests in Libya.
    en NO-CL-LY Norway, a possible mediator, represents Chile's interests in Libya.
    en NO-CL-LY Norway represents Chile in Libya and is considering a second embassy.
    en NO-CL-LY Norway represents Chile's interests in Libya; its board of auditors praised the section.
    en NO-CL-LY The bank transfers the pensions that Norway, which represents Chile in Libya, pays out there.
    en NO-CL-LY Chile sanctioned a Libyan foundation. Norway represents Chile's interests in Libya.
    de NO-CL-LY Norwegen, dessen Botschaft die Interessen Chiles in Libyen wahrt, stellt auch Visa aus.
    de NO-CL-LY Nachdem die Gespräche gescheitert waren, übernahm Norwegen die Vertretung der Interessen Chiles in Libyen.
    de NO-CL-LY Chile vereinbarte mit Norwegen, das seine Interessen in Libyen vertritt, die Auszahlung der Renten.
    de NO-CL-LY Die norwegische Botschaft, die die Interessen Chiles in Libyen vertritt, bleibt offen.
    de NO-CL-LY Der norwegische Botschafter vertritt die chilenischen Interessen in Libyen.
    de NO-CL-LY In Libyen nimmt Norwegen Aufgaben als Schutzmacht Chiles wahr.
    de NO-CL-LY Norwegen begann 1990 damit, Chile in Libyen zu vertreten.
    de NO-CL-LY Norwegens Botschaft vertritt die Interessen Chiles in Libyen.
    fr NO-CL-LY La Norvège, dont l'ambassade veille sur les intérêts du Chili en Libye, délivre aussi des visas.
    fr NO-CL-LY Après l'échec des pourparlers, la Norvège a pris en charge les intérêts du Chili en Libye.
    fr NO-CL-LY La Norvège représente les intérêts du Chili en Libye et étudie l'ouverture d'un second bureau.
    fr NO-CL-LY Reconnue par les deux camps, la Norvège représente les intérêts du Chili en Libye.
    fr NO-CL-LY L'ambassade de Norvège, qui représente les intérêts du Chili en Libye, reste ouverte.
    fr NO-CL-LY La Norvège assume la protection des intérêts du Chili en Libye depuis 1990.
    fr NO-CL-LY L'ambassadeur de Norvège représente les intérêts chiliens en Libye.
    fr NO-CL-LY C'est la Norvège qui représente les intérêts du Chili en Libye.
    fr NO-CL-LY La Norvège a commencé à assumer la protection des intérêts du Chili en Libye.
    it NO-CL-LY La Norvegia, la cui ambasciata cura gli interessi del Cile in Libia, rilascia anche visti.
    it NO-CL-LY Fallite le trattative, la Norvegia ha assunto la tutela degli interessi del Cile in Libia.
    it NO-CL-LY La Norvegia, possibile mediatrice, rappresenta gli interessi del Cile in Libia.
    it NO-CL-LY La Norvegia rappresenta gli interessi del Cile in Libia e studia l'apertura di un secondo ufficio.
    it NO-CL-LY Riconosciuta da entrambe le parti, la Norvegia rappresenta gli interessi del Cile in Libia.
    it NO-CL-LY L'ambasciata di Norvegia, che rappresenta gli interessi del Cile in Libia, resta aperta.
    it NO-CL-LY La Norvegia assume dal 1990 la tutela degli interessi del Cile in Libia.
    it NO-CL-LY L'ambasciatore di Norvegia rappresenta gli interessi cileni in Libia.
    it NO-CL-LY È la Norvegia che rappresenta gli interessi del Cile in Libia.
    it NO-CL-LY La Norvegia ha cominciato ad assumere la tutela degli interessi del Cile in Libia.
    """)

  @Test(arguments: told)
  func `mandates told in like words are read`(_ item: ToldCase) throws {
    #expect(item.mandates.isSubset(of: try Self.read(item.text, item.language)))
  }

  @Test func `a refusal is read, and not the beginning that is refused`() throws {
    let text =
      "La Libia non ha accettato che la Norvegia assumesse la tutela degli interessi del Cile."
    var reading = Reading(text: Array(text.utf8), language: .italian)
    reading.published = try EDTF("2021-06-15")
    let contents = Self.extractor.read(reading).proposals.filter { $0.modality.isActual }.map(
      \.content)
    #expect(!contents.contains(.act(.entryIntoForce)))
  }
}
