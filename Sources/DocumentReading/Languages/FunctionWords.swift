import States

/// The function words of languages with Latin letters, as a table from words to languages.
struct FunctionWords: Sendable {
  /// The four languages, in the order of their lines below.
  static let languages: [Language] = [.english, .german, .french, .italian]

  /// How many languages and groups of languages there are.
  static let classCount = 12

  static let standard = FunctionWords(functionWordList)

  /// Words of our subject, each of one of the four languages and of no neighbour.
  static let topics = FunctionWords(topicWordList)

  private var masks: [UInt64: UInt16] = [:]

  /// Reads a list: on each line a code, and the words.
  init(_ list: StaticString) {
    let text = list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for (number, line) in text.split(separator: "\n").prefix(Self.classCount).enumerated() {
      for word in line.split(separator: " ").dropFirst() {
        var hash = WordHash()
        for byte in word.utf8 { hash.add(byte) }
        masks[hash.value, default: 0] |= 1 << UInt16(number)
      }
    }
  }

  /// The languages that have a word, as bits in the order of the lines.
  subscript(_ hash: WordHash) -> UInt16 {
    hash.count > 12 ? 0 : masks[hash.value, default: 0]
  }
}

/// The words of a language, or of a group of languages that are none of ours, line by line.
///
/// Only words that are frequent in any text. What stands behind an apostrophe is a word of its own, as is the letter
/// before it.
private let functionWordList: StaticString = """
  en the of and to in a is was for on that with as by at from it be are were his he she has had have \
  its an which will would their this but not they been who after or also said than more into between \
  since until two over no out about other when there while under where whose did does them these those
  de der die das und in den von zu des im mit ist für auf dem ein eine einer eines einem einen nicht \
  auch als an sich bei nach aus dass daß wird werden wurde wurden war hat haben hatte hatten sie er es \
  wie durch über um noch nur oder aber vom zum zur am seit bis vor unter zwischen sowie beim ihre ihrer \
  ihren seine seiner sind wenn kein keine diese dieser dieses so man gegen ohne wegen hätte würde könnte
  fr le la les de des du et à en un une est que qui dans pour par sur au aux il elle ils ce cette ces \
  avec ne pas plus ont été son sa ses leur leurs sont se d l qu n s c mais ou comme entre depuis \
  après avant sous sans était avait fait deux dont où nous vous si selon aussi être lors ainsi encore
  it il la le lo gli i di del della dei delle degli dello dell e che in un una uno è per con da dal \
  dalla dai nel nella nei nelle nell sul sulla su al alla ai alle all non si sono ha hanno è stato \
  stata era come più anche ma o se tra fra dopo questo questa due suo sua suoi loro ed cui dall dalle \
  fino presso ciò ancora già così perché essere secondo quando quali stati senza
  es el la los las de del y en que un una es por para con no se su sus al lo como más pero fue ha o \
  entre sobre desde hasta también ante este esta estos son era sin según donde cuando muy ya están \
  había ser dos tras contra
  pt o a os as de do da dos das e em no na nos nas que um uma é por para com não se ao aos à pelo pela \
  mais como mas foi são sua seu entre sobre até também desde este esta ou já foram ser tem após
  nl de het een en van in is dat op te zijn voor met die niet aan er om ook als bij door maar uit wordt \
  werd worden naar over heeft hebben had zich nog tot tussen sinds onder deze dit geen hun hij zij wat
  ca el la els les de del i en que un una és per amb no es al als com més però va ser ha o entre sobre \
  des fins també aquest aquesta són seva seu dels pel pels molt
  ro și de la în a cu pe un o este nu din care pentru sa au fost mai că se al ale prin sau după între \
  către fi ca lui ei sunt era despre fără
  nordic og i det er en et til på som av af for med de den at ikke om har var fra han der också och att \
  för ett inte är till från mellom mellem mellan eller men seg sig sin hun vi ble blev etter efter under
  slavic i a w z na do się nie że jest to o po za od przez dla jak czy oraz był była je se v ve že by \
  jako pro ale s si k u su da koji što sa iz bio
  other hogy az és nem egy van volt is meg ja on ei se oli että hän ovat kun ve bir bu için ile olarak \
  da de ne çok daha yang dan di dari untuk dengan pada ini itu est et ad cum non sed ut ex quod
  """

/// The words of the subject, in the order of the four languages.
///
/// A sentence alone may have hardly any function words; that these are there tells as much. None may
/// stand in a language near to one of the four: 'mandat' and 'ambassade' are in too many.
private let topicWordList: StaticString = """
  en switzerland swiss represents represented representing represent interests interest embassy \
  protecting power sweden norway poland states government affairs consular offered rejected accepted
  de schweiz schweizer schweizerische vertritt vertrat vertreten vertretung interessen botschaft \
  schutzmacht regierung staaten vereinigten russland georgien angebot ablehnt abgelehnt angeboten
  fr suisse représente représentait représentent intérêts puissance protectrice russie géorgie unis \
  états suède gouvernement étrangères américains américaine chargée
  it svizzera svizzero rappresenta rappresentava rappresentano interessi ambasciata potenza \
  protettrice svezia stati uniti relazioni esteri statunitensi
  """
