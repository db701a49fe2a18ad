import DocumentReading
import States
import Testing

@Suite struct LanguageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let finding: LanguageDetector.Finding
    let text: String
    var testDescription: String { String(text.prefix(40)) }

    init(_ finding: LanguageDetector.Finding, _ text: String) {
      self.finding = finding
      self.text = text
    }
  }

  static let cases: [Case] = [
    Case(
      .language(.english),
      "The federal council decided on Wednesday that it would accept the request of both countries."
    ),
    Case(
      .language(.english), "It has looked after the affairs of the two States since the spring."),
    Case(
      .language(.german),
      "Der Bundesrat hat am Mittwoch beschlossen, das Mandat im Namen der beiden Staaten zu übernehmen."
    ),
    Case(.language(.german), "DIE SCHWEIZ VERTRITT SEIT LANGEM DIE INTERESSEN DER BEIDEN LÄNDER"),
    Case(
      .language(.french),
      "Le Conseil fédéral a décidé mercredi d’accepter la demande que les deux pays lui ont adressée."
    ),
    Case(
      .language(.french), "À l'époque, l'ambassade s'occupait des ressortissants du pays voisin."),
    Case(
      .language(.italian),
      "Il Consiglio federale ha deciso mercoledì di accettare la richiesta dei due paesi."),
    Case(
      .language(.italian), "L'ambasciata si occupava dei cittadini del paese vicino e della scuola."
    ),
    Case(.language(.english), "Switzerland represents US interests in Iran."),
    Case(
      .language(.english),
      String(repeating: "Switzerland represents US interests in Iran. ", count: 500)),
    Case(.language(.english), "Sweden represented British interests in Tehran."),
    Case(.language(.german), "Die Schweiz vertritt die USA im Iran."),
    Case(.language(.german), "Schweden vertritt britische Interessen in Teheran."),
    Case(.language(.french), "La Suisse représente les intérêts américains en Iran."),
    Case(.language(.french), "La Suède représente les intérêts britanniques à Téhéran."),
    Case(.language(.italian), "La Svizzera rappresenta gli interessi americani in Iran."),
    Case(.language(.italian), "La Svizzera rappresenta gli Stati Uniti in Iran."),
    Case(.unsure, "Suiza representa los intereses de los Estados Unidos en Irán."),
    Case(.unsure, "A Suíça representa os interesses dos Estados Unidos no Irão."),
    Case(.unsure, "Zwitserland behartigt de belangen van de Verenigde Staten in Iran."),
    Case(.unsure, "Zwitserse ambassade, belangen van Amerika in Teheran, Iran."),
    Case(.unsure, "Schweiz repræsenterer USA's interesser i Iran."),
    Case(.unsure, "Suïssa representa els interessos dels Estats Units a l'Iran."),
    Case(
      .unsure,
      "El Gobierno decidió el miércoles aceptar la petición que le habían hecho los dos países."),
    Case(
      .unsure,
      "O governo decidiu na quarta-feira aceitar o pedido que os dois países lhe tinham feito."),
    Case(
      .unsure,
      "De regering heeft woensdag besloten het verzoek van de twee landen aan te nemen, en dat is niet nieuw."
    ),
    Case(
      .unsure, "El govern va decidir dimecres acceptar la petició que els dos països li havien fet."
    ),
    Case(
      .unsure,
      "Guvernul a decis miercuri să accepte cererea pe care i-au făcut-o cele două țări din regiune."
    ),
    Case(
      .unsure,
      "Regeringen besluttede onsdag at imødekomme den anmodning som de to lande havde sendt."),
    Case(
      .unsure, "Rząd postanowił w środę przyjąć prośbę, z którą zwróciły się do niego oba kraje."),
    Case(
      .unsure, "A kormány szerdán úgy döntött, hogy elfogadja a két ország kérését, és ez nem új."),
    Case(
      .unsure,
      "Hükümet çarşamba günü iki ülkenin talebini kabul etmeye karar verdi ve bu yeni değil."),
    Case(
      .unsure,
      "Pemerintah pada hari Rabu memutuskan untuk menerima permintaan dari kedua negara itu."),
    Case(.unsure, "Bern, Zürich, Genève, Lugano, Chur, Basel, Luzern, Aarau, Sion, Glarus, Zug"),
    Case(.unsure, "Embassy of Switzerland"), Case(.unsure, ""), Case(.unsure, "2022-08-10 12:00"),
    Case(.unsure, "Il est la. Der is the. Die und et."),
    Case(
      .anotherScript, "Правительство решило принять просьбу двух стран и сообщило об этом в среду."),
    Case(.anotherScript, "政府は水曜日に両国の要請を受け入れることを決めた。これは新しいことではない。"),
    Case(.anotherScript, "قررت الحكومة يوم الأربعاء قبول طلب البلدين وهذا ليس جديدا."),
    Case(.anotherScript, "Η κυβέρνηση αποφάσισε την Τετάρτη να δεχθεί το αίτημα των δύο χωρών."),
    Case(.anotherScript, "सरकार ने बुधवार को दोनों देशों का अनुरोध स्वीकार करने का निर्णय लिया।"),
  ]

  @Test(arguments: cases)
  func `a language is told by its small words, or not at all`(_ given: Case) {
    #expect(LanguageDetector.detect(Array(given.text.utf8)) == given.finding)
    #expect(
      LanguageDetector.isOfAnotherScript(Array(given.text.utf8))
        == (given.finding == .anotherScript))
  }

  @Test func `a text of two languages is of none`() {
    let half = "The council has decided that it would accept this from both of them. "
    let other = "Der Rat hat beschlossen, dass er dies von beiden nicht nur so annehmen würde. "
    #expect(LanguageDetector.detect(Array((half + other).utf8)) == .unsure)
  }

  struct Tag: Sendable {
    let text: String
    let language: Language?
  }

  static let tags: [Tag] = [
    Tag(text: "de-CH", language: .german), Tag(text: "FRA", language: .french),
    Tag(text: "it_IT", language: .italian), Tag(text: "eng", language: .english),
    Tag(text: "es", language: nil), Tag(text: "deutsch", language: nil),
    Tag(text: "", language: nil),
  ]

  @Test(arguments: tags)
  func `a tag names a language`(_ tag: Tag) { #expect(Language(tag: tag.text) == tag.language) }
}
