import States
import Testing

@testable import Extraction

@Suite struct TimeExpressionTestsFrench {
  static let dates: [TimeCase] = [
    TimeCase("En 1981 et 1982, elle aida.", "at 1981; at 1982"),
    TimeCase("Les 5 et 6 mars 2019, elle aida.", "fromTo 2019-03-05 2019-03-06"),
    TimeCase("Au mois d'août, elle aida.", "at 2022-08 >2023-08"),
    TimeCase("Le 6 mars 2009, ils se sont vus.", "at 2009-03-06"),
    TimeCase("Le 1er avril 1991, il en reçut deux.", "at 1991-04-01"),
    TimeCase("Lundi 9 mars 2009, ils se sont vus.", "at 2009-03-09"),
    TimeCase("Le lundi 9 mars, ils se sont vus.", "at 2022-03-09 >2023-03-09"),
    TimeCase("Berne, 25.10.2017 - Les accords sont signés.", "publication 2017-10-25"),
    TimeCase("NATIONS UNIES, 17 mai - Caracas propose.", "publication 2022-05-17"),
    TimeCase("L'accord du 15 juin 2024 est clair.", "attribute 2024-06-15"),
    TimeCase("L'accord signé le 25/10/2017 est clair.", "at 2017-10-25"),
    TimeCase("En janvier 1961, Berne accepte.", "at 1961-01"),
    TimeCase("Au mois de mars 1961, Berne accepte.", "at 1961-03"),
    TimeCase("En 1962, il le disait.", "at 1962"),
    TimeCase("La guerre de 1967 a tout changé.", "attribute 1967"),
    TimeCase("Pendant la guerre de 1870, elle aida.", "at 1870"),
    TimeCase("Les conventions de 1961 et de 1963 le disent.", "attribute 1961; attribute 1963"),
    TimeCase("Fin 2008, elle prit le relais.", "at 2008~"),
    TimeCase("À la fin de 2008, elle prit le relais.", "at 2008~"),
    TimeCase("Depuis début 2009, elle agit.", "since 2009~"),
    TimeCase("À la mi-mars 2019, ils ont demandé.", "at 2019-03"),
    TimeCase("Depuis les années 1970, elle est là.", "since 197X"),
    TimeCase("Dans les années soixante-dix, elle y était.", "at 197X"),
    TimeCase("Depuis les années 70, elle est là.", "since 197X"),
    TimeCase("À l'été 1961, ils ont demandé.", "at 1961-22"),
    TimeCase("Vers 1980, tout commença.", "at 1980~"),
    TimeCase("À la fin de l'année 2008, tout commença.", "at 2008~"),
  ]

  static let stretches: [TimeCase] = [
    TimeCase("Elle agit depuis 1961.", "since 1961"),
    TimeCase("Depuis le 24 février 2022, elle est prête.", "since 2022-02-24"),
    TimeCase("À partir de 1991, elle en avait deux.", "since 1991 onset"),
    TimeCase("À compter du 5 août 2024, elle agit.", "since 2024-08-05 onset"),
    TimeCase("Dès 1991, elle en avait deux.", "since 1991 onset"),
    TimeCase("Elle agit jusqu'en 2015.", "until 2015"),
    TimeCase("Elle agit jusqu’au 20 juillet 2015.", "until 2015-07-20"),
    TimeCase("Elle agit jusqu'à fin 2014.", "until 2014~"),
    TimeCase("De 1967 à 1974, elle agit.", "fromTo 1967 1974"),
    TimeCase("De janvier à mars 1982, elle agit.", "fromTo 1982-01 1982-03"),
    TimeCase("Du 3 au 5 mars 1982, elle agit.", "fromTo 1982-03-03 1982-03-05"),
    TimeCase("Entre 1967 et 1974, elle agit.", "fromTo 1967 1974"),
    TimeCase("Cuba (1961-2015)", "fromTo 1961 2015"),
    TimeCase("Pendant 30 ans, elle agit.", "duration 1992~"),
    TimeCase("Durant plus de cinquante-quatre ans, elle agit.", "duration 1968~"),
    TimeCase("Depuis quarante ans, elle agit.", "since 1982~"),
    TimeCase("Depuis plus de quatre-vingts ans, elle agit.", "since 1942~"),
    TimeCase("Avant 1960, personne; après mars 1961, tous.", "before 1960; after 1961-03"),
    TimeCase("Jusqu'à aujourd'hui, elle agit.", "present 2022-09-22"),
    TimeCase("D'ici fin 2023, elle agira.", "before 2023~"),
  ]

  static let relative: [TimeCase] = [
    TimeCase("En août, elle a accepté.", "at 2022-08 >2023-08"),
    TimeCase("En août, elle a accepté.", "at 2022-08", published: "2022"),
    TimeCase("En décembre dernier, elle a accepté.", "at 2021-12"),
    TimeCase("La rupture date de janvier.", "attribute 2022-01 >2023-01"),
    TimeCase("Mercredi, elle a accepté.", "at 2022-09-21 >2022-09-28"),
    TimeCase("Elle a répondu jeudi matin.", "at 2022-09-22"),
    TimeCase("Vendredi dernier, elle a accepté.", "at 2022-09-16"),
    TimeCase("Vendredi prochain, elle répondra.", "at 2022-09-23"),
    TimeCase("Tout s'est décidé ce dimanche.", "at 2016-02-14", published: "2016-02-14"),
    TimeCase("Signés aujourd'hui à Riyad.", "at 2022-09-22"),
    TimeCase("Signés aujourd’hui à Riyad.", "at 2022-09-22"),
    TimeCase("Hier, elle a accepté; demain, elle part.", "at 2022-09-21; at 2022-09-23"),
    TimeCase("Avant-hier, elle a accepté.", "at 2022-09-20"),
    TimeCase("Il y a cinquante ans, on demandait.", "at 1972"),
    TimeCase("Il y a cinquante ans jour pour jour, on demandait.", "at 1972-09-22"),
    TimeCase("Il y a trois jours, on demandait.", "at 2022-09-19"),
    TimeCase("Il y a près de trente ans, on demandait.", "at 1992"),
    TimeCase("L'an dernier, on demandait.", "at 2021"),
    TimeCase("L'année dernière, on demandait.", "at 2021"),
    TimeCase("Le mois dernier, on demandait.", "at 2022-08"),
    TimeCase("Cette année, on demande.", "at 2022"),
    TimeCase("Le 7 septembre, l'ambassade a fermé.", "at 2022-09-07 >2023-09-07"),
    TimeCase("En mars de l'année dernière, elle a fermé.", "at 2021-03"),
    TimeCase("En mars, elle a fermé.", "at ?", published: nil),
  ]

  static let anaphoric: [TimeCase] = [
    TimeCase("Un jour plus tôt, il partit.", "at 1961-01-03", previous: "1961-01-04"),
    TimeCase(
      "Le 4 janvier 1961, ils rompent; le lendemain, ils demandent; le surlendemain, ils partent.",
      "at 1961-01-04; at 1961-01-05; at 1961-01-07"),
    TimeCase("Le lendemain de la rupture, il part.", "", previous: "1961-01-04"),
    TimeCase("Le même jour, il part.", "at 1961-01-04", previous: "1961-01-04"),
    TimeCase("Ce jour-là, il part.", "at 1961-01-04", previous: "1961-01-04"),
    TimeCase("Cette année-là, il part.", "at 1961", previous: "1961-01-04"),
    TimeCase("La même année, il part.", "at 1961", previous: "1961-01-04"),
    TimeCase("Deux jours plus tard, il part.", "at 1961-01-06", previous: "1961-01-04"),
    TimeCase("L'année suivante, il part.", "at 1962", previous: "1961-01-04"),
    TimeCase("Depuis lors, elle agit.", "since 1961", previous: "1961"),
    TimeCase("Le lundi suivant, il part.", "at 1961-01-09", previous: "1961-01-04"),
    TimeCase("La veille, il part.", "at 1961-01-03", previous: "1961-01-04"),
  ]

  static let traps: [TimeCase] = [
    TimeCase("Elle a été là et mars est une planète.", ""),
    TimeCase("Il y a 1961 personnes et 1500 francs.", ""),
    TimeCase("Voir page 1961, article 45 et n° 1980.", ""),
    TimeCase("À 10h30, le score est de 3-2.", ""),
    TimeCase("99999999999999999999999 et 0000", ""),
    TimeCase("Le 31 février 1961, rien.", "at ?"),
    TimeCase("Environ 1,961 ou 1961,5 ou 1999 %", ""),
  ]

  @Test(arguments: dates + stretches + relative + anaphoric + traps)
  func `the times of a French sentence are told`(_ testCase: TimeCase) throws {
    try testCase.check(.french)
  }
}
