import Dates
import Extraction
import States

/// Ordinary news, made up: long pages of which few speak of a mandate.
struct MadeNews {
  /// The pages.
  private(set) var pages: [Reading] = []

  /// How many bytes of text they have.
  private(set) var bytes = 0

  /// Makes pages of about four kilobytes until there are enough bytes; one in a hundred has a
  /// paragraph from `mandates` in its middle.
  init(bytes wanted: Int, mandates: [Reading], seed: UInt64) {
    var chance = Chance(seed: seed)
    var number = 0
    while bytes < wanted {
      var text: [UInt8] = []
      let insertion =
        number % 100 == 7 && !mandates.isEmpty ? mandates[number % mandates.count] : nil
      while text.count < 4_000 {
        for _ in 0..<4 {
          text += Self.sentences[chance.next(Self.sentences.count)].utf8
          text.append(0x20)
        }
        text += [0x0A, 0x0A]
        if let insertion, (1_900...2_600).contains(text.count) {
          text += insertion.text + [0x0A, 0x0A]
        }
      }
      pages.append(
        Reading(
          text: text, language: .english, published: try? EDTF("2024-06-17"),
          title: "Page \(number)"))
      bytes += text.count
      number += 1
    }
  }

  private static let sentences = [
    "The council voted late on Tuesday to widen the road along the river, after two years of delay.",
    "Shares in the carmaker fell by four per cent when it cut its forecast for the second time.",
    "A spokesman for the ministry said the figures would be published before the end of the month.",
    "The coach praised his goalkeeper, who saved two penalties in the last ten minutes.",
    "Farmers in the north expect a poor harvest because the spring was cold and wet.",
    "The bank left its interest rate unchanged, as most economists had foreseen.",
    "Police are looking for a man who was seen near the station shortly before midnight.",
    "The museum will open its new wing in May with a show of drawings from Italy and France.",
    "Prices for flats in the capital have doubled within a decade, a study by the university shows.",
    "The two ministers met in Brussels and agreed to share more data on tax fraud.",
    "Heavy snow closed three passes and left several villages without electricity.",
    "The union wants higher wages for nurses and has called a strike for Thursday.",
    "Her second novel tells of a family that leaves a small island after the war.",
    "The company represents several hundred suppliers and has offices in twelve countries.",
    "Voters in the canton will decide in September whether the school reform goes ahead.",
    "An engineer explained that the bridge had been built for far lighter traffic.",
    "The president travelled to Japan with a delegation of business leaders.",
    "Researchers found traces of the plant in soil that is about nine thousand years old.",
    "The airline will fly to Warsaw and Prague twice a day from the autumn.",
    "After the match the fans walked home in silence through the rain.",
    "The court ruled that the parents' interests had been weighed with care.",
    "Turkey and Greece sent fire engines and aircraft to help their neighbours.",
    "A delegation from Norway visited the plant and asked about its emissions.",
    "The film opens in 300 cinemas and cost less than many a television series.",
    "Doctors warn that the waiting lists have grown since the clinic was closed.",
    "The embassy invited students to an evening of readings and music.",
    "The parties have talked for weeks, and nobody expects a result before the summer.",
    "Unemployment rose slightly in March, to 2.4 per cent of the workforce.",
    "A storm tore the roof off the sports hall; nobody was hurt.",
    "The mayor said that the city would not pay for the concert.",
    "The orchestra plays Brahms and Dvorak on three evenings, and all seats are sold.",
    "A fire in a warehouse kept forty firemen busy until the early morning.",
    "The minister of finance wants to cut the tax on small businesses next year.",
    "Two hikers were found unhurt after a night in the mountains.",
    "The party chose a lawyer from the south as its new leader.",
    "Cheese exports rose by a tenth, most of them to Germany.",
    "The supermarket chain will close nine shops and open five others.",
    "A new timetable brings trains every half hour to the valley.",
    "Scientists counted more storks than at any time since the fifties.",
    "The judge adjourned the hearing because a witness was ill.",
    "Tickets for the final cost up to 400 francs and went within an hour.",
    "The village school has eleven pupils left and may be closed.",
    "Wine growers began the harvest two weeks earlier than usual.",
    "The hospital apologised to the patient and changed its rules.",
    "An exhibition shows photographs of workers who dug the tunnel.",
    "The weather stays fine until Friday, with fog on the lakes in the morning.",
    "A study says that children sleep less than a generation ago.",
    "The software firm was sold for an undisclosed sum.",
    "Volunteers cleaned the banks of the river and filled two hundred bags.",
    "The champion lost in the first round to a qualifier from Spain.",
    "Parliament debated the budget for nine hours without a vote.",
    "The new ferry carries 300 cars and burns a third less fuel.",
    "A cyclist was hurt when a van turned without looking.",
    "The theatre opens the season with a comedy by a young author.",
    "Rents may rise again, because the reference rate has been lifted.",
    "The zoo is proud of twin lynxes, born at the end of May.",
    "Investors were surprised by the size of the loss.",
    "The canton pays half the cost of the new sports ground.",
    "Customs officers found watches worth a million in a spare wheel.",
    "The airport counted fewer passengers than before the pandemic.",
  ]
}

/// Chance that can be repeated: the generator of Marsaglia (Xorshift RNGs, 2003).
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed == 0 ? 1 : seed }

  /// A number from 0 to one less than the bound.
  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}
