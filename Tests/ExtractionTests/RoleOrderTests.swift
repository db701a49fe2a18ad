import Dates
import Mandates
import States
import Testing

@testable import Extraction

/// Who represents whom where is read in whatever order and by whichever verb a sentence brings the
/// States, and look-alikes of these orders are left alone.
@Suite struct RoleOrderTests {
  private static func read(_ text: String, _ language: Language) throws -> [String] {
    try TextCase.mandates(in: text, language, of: "2024-05")
  }

  /// Texts of which each tells its mandates.
  static let told = ToldCase.cases(
    """
    it SE-NO-LY Tocca alla Svezia badare agli interessi norvegesi in Libia.
    it SE-NO-LY Alla Svezia spetta dal 2015 tutelare gli interessi norvegesi in Libia.
    it SE-NO-LY Spetta alla Svezia la tutela degli interessi norvegesi in Libia.
    it SE-NO-LY La tutela degli interessi norvegesi in Libia spettava alla Svezia.
    it SE-NO-LY Il compito di rappresentare la Norvegia in Libia è stato assunto dalla Svezia.
    it SE-NO-LY Quale potenza protettrice della Norvegia in Libia, la Svezia visita i detenuti.
    it SE-NO-LY Poiché la Norvegia non ha più una sede in Libia, dei suoi cittadini in Libia si \
    occupa la Svezia.
    it SE-NO-LY In Libia i norvegesi si affidano alla Svezia per l'assistenza ai propri cittadini.
    it SE-NO-LY,SE-DK-LY La Svezia rappresenta in Libia due Stati: la Norvegia e la Danimarca.
    it SE-NO-LY,SE-DK-LY La Svezia rappresenta in Libia diversi paesi, fra cui la Norvegia e la \
    Danimarca.
    it SE-NO-LY,SE-DK-LY La Svezia cura gli interessi della Norvegia in Libia. Lo stesso fa per la \
    Danimarca.
    it SE-NO-LY,SE-DK-LY L'ambasciata svedese a Tripoli, alla quale sono affidati gli interessi \
    della Norvegia in Libia e che a Tripoli fa le veci anche della Danimarca, resta aperta.
    it SE-NO-LY Il mandato è antico. Dal 2015 la Svezia si occupa della Norvegia in Libia.
    it SE-NO-LY,SE-DK-LY La Svezia ha una sede a Tripoli. I norvegesi si fanno rappresentare in \
    Libia dal Paese scandinavo; lo stesso vale per la Danimarca.
    de SE-NO-LY In Tripolis lagen die norwegischen Interessen in den Händen Schwedens.
    de SE-NO-LY Seit 2015 obliegt es Schweden, die Interessen Norwegens in Libyen wahrzunehmen.
    de SE-NO-LY Die Sektion für fremde Interessen der schwedischen Botschaft in Tripolis vertritt \
    die norwegischen Interessen in Libyen.
    de SE-NO-LY,SE-DK-LY Schweden vertritt in Libyen zwei Staaten: Norwegen und Dänemark.
    de SE-NO-LY,SE-DK-LY Schweden vertritt in Libyen mehrere Staaten, unter anderem Norwegen und \
    Dänemark.
    """)

  @Test("Each order of the States tells its mandates", arguments: told)
  func reads(_ told: ToldCase) throws {
    #expect(try Set(Self.read(told.text, told.language)) == told.mandates)
  }

  /// Texts that tell no mandate.
  static let others = TextCase.cases(
    """
    it Tocca alla Svezia decidere se rappresentare la Norvegia in Libia.
    it Non spetta alla Svezia tutelare gli interessi norvegesi in Libia.
    it Toccherebbe alla Svezia tutelare gli interessi norvegesi in Libia.
    it Gli interessi norvegesi in Libia toccano da vicino la Svezia.
    it L'ambasciata svedese di Tripoli rappresenta la Svezia.
    it La Norvegia si appoggia alla Svezia per i suoi interessi economici in Libia.
    it Il sindacato rappresenta in Svezia lavoratori di molti Stati, fra cui la Norvegia e la \
    Danimarca.
    it La Svezia ha invaso la Libia; lo stesso vale per il Mali.
    it L'ambasciata svedese si occupa dei norvegesi. E i danesi in Libia?
    it La Svezia si occupa della Norvegia in Libia.
    it L'ambasciatrice, alla quale sono affidati i cani svedesi in Libia, rientra in Norvegia.
    de Es obliegt nicht Schweden, die Interessen Norwegens in Libyen wahrzunehmen.
    de Es obliegt Schweden zu entscheiden, ob es Norwegen in Libyen vertritt.
    de In Tripolis spricht vieles für Norwegen.
    de Die Gewerkschaft vertritt in Schweden Arbeiter aus vielen Staaten, unter anderem Norwegen \
    und Dänemark.
    """)

  @Test("What only looks like such an order tells no mandate", arguments: others)
  func leavesAlone(_ text: TextCase) throws {
    #expect(try Self.read(text.text, text.language).isEmpty)
  }
}
