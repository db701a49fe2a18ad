import States
import Testing

@testable import Extraction

@Suite struct TimeExpressionTestsItalian {
  static let dates: [TimeCase] = [
    TimeCase("Entro fine 2023 agirà.", "before 2023~"),
    TimeCase("Nel 1939-45 agì.", "fromTo 1939 1945"),
    TimeCase("Nella primavera dello scorso anno agì.", "at 2021-21"),
    TimeCase("Il 5 e 6 marzo 2019 agì.", "fromTo 2019-03-05 2019-03-06"),
    TimeCase("Il 6 marzo 2009 si sono visti.", "at 2009-03-06"),
    TimeCase("L'11 agosto 2022 ha detto no.", "at 2022-08-11"),
    TimeCase("Lunedì 9 marzo 2009 si sono visti.", "at 2009-03-09"),
    TimeCase("Berna, 06.01.2011", "publication 2011-01-06"),
    TimeCase("QUITO, 24 GIU - Gli interessi passano.", "publication 2022-06-24"),
    TimeCase("L'accordo del 15 giugno 2024 vale.", "attribute 2024-06-15"),
    TimeCase("L'accordo dell'8 maggio 1945 vale.", "attribute 1945-05-08"),
    TimeCase("Nel gennaio del 1961 accettò.", "at 1961-01"),
    TimeCase("Nel gennaio 1961 accettò.", "at 1961-01"),
    TimeCase("Nel 1961 accettò.", "at 1961"),
    TimeCase("Nell'anno 1961 accettò.", "at 1961"),
    TimeCase("Le convenzioni del 1961 e del 1963 lo dicono.", "attribute 1961; attribute 1963"),
    TimeCase("La guerra del 1967 cambiò tutto.", "attribute 1967"),
    TimeCase("Alla fine del 2008 cominciò.", "at 2008~"),
    TimeCase("A fine 2008 cominciò.", "at 2008~"),
    TimeCase("Dalla fine del 2008 agisce.", "since 2008~"),
    TimeCase("Dall'inizio del 2009 agisce.", "since 2009~"),
    TimeCase("A metà marzo 2019 chiese.", "at 2019-03"),
    TimeCase("Dagli anni Settanta agisce.", "since 197X"),
    TimeCase("Negli anni '70 agiva.", "at 197X"),
    TimeCase("Negli anni ’70 agiva.", "at 197X"),
    TimeCase("Nell'estate del 1961 chiese.", "at 1961-22"),
    TimeCase("Verso il 1980 cominciò.", "at 1980~"),
    TimeCase("Circa nel 1980 cominciò.", "at 1980"),
  ]

  static let stretches: [TimeCase] = [
    TimeCase("Agisce dal 1979.", "since 1979"),
    TimeCase("Dal 1º aprile 1991 agisce.", "since 1991-04-01"),
    TimeCase("Dal 1° aprile 1991 agisce.", "since 1991-04-01"),
    TimeCase("Dal primo aprile 1991 agisce.", "since 1991-04-01"),
    TimeCase("Fin dal 1979 agisce.", "since 1979"),
    TimeCase("A partire dal 1991 agisce.", "since 1991 onset"),
    TimeCase("A decorrere dal 5 agosto 2024 agisce.", "since 2024-08-05 onset"),
    TimeCase("Dal 1991 in poi agisce.", "since 1991 onset"),
    TimeCase("Agì fino al 2015.", "until 2015"),
    TimeCase("Agì fino al 20 luglio 2015.", "until 2015-07-20"),
    TimeCase("Agì fino alla fine del 2014.", "until 2014~"),
    TimeCase("Dal 1967 al 1974 agì.", "fromTo 1967 1974"),
    TimeCase("Tra il 1967 e il 1974 agì.", "fromTo 1967 1974"),
    TimeCase("Da gennaio a marzo 1982 agì.", "fromTo 1982-01 1982-03"),
    TimeCase("Dal 3 al 5 marzo 1982 agì.", "fromTo 1982-03-03 1982-03-05"),
    TimeCase("Cuba (1961-2015)", "fromTo 1961 2015"),
    TimeCase("Per 54 anni agì.", "duration 1968~"),
    TimeCase("Per oltre trent'anni agì.", "duration 1992~"),
    TimeCase("Da trent'anni agisce.", "since 1992~"),
    TimeCase("Da più di quarant’anni agisce.", "since 1982~"),
    TimeCase("Prima del 1960 nessuno, dopo il 1961 tutti.", "before 1960; after 1961"),
    TimeCase("Fino ad oggi agisce.", "present 2022-09-22"),
  ]

  static let relative: [TimeCase] = [
    TimeCase("In agosto accettò.", "at 2022-08 >2023-08"),
    TimeCase("Ad agosto accettò.", "at 2022-08 >2023-08"),
    TimeCase("Lo scorso 7 settembre chiuse.", "at 2022-09-07"),
    TimeCase("Nel dicembre scorso accettò.", "at 2021-12"),
    TimeCase("Lunedì accettò.", "at 2022-09-19 >2022-09-26"),
    TimeCase("Venerdì scorso accettò.", "at 2022-09-16"),
    TimeCase("Lo scorso venerdì accettò.", "at 2022-09-16"),
    TimeCase("Oggi accetta, ieri no, domani parte.", "at 2022-09-22; at 2022-09-21; at 2022-09-23"),
    TimeCase("Un anno fa accettò.", "at 2012", published: "2013-10"),
    TimeCase("Cinquant'anni fa accettò.", "at 1972"),
    TimeCase("Cinquant'anni fa oggi accettò.", "at 1961-01-06", published: "2011-01-06"),
    TimeCase("Tre giorni fa accettò.", "at 2022-09-19"),
    TimeCase("Tre mesi fa accettò.", "at 2022-06"),
    TimeCase("L'anno scorso accettò.", "at 2021"),
    TimeCase("Lo scorso anno accettò.", "at 2021"),
    TimeCase("Il mese scorso accettò.", "at 2022-08"),
    TimeCase("La settimana scorsa accettò.", "at 2022-09-12/2022-09-18"),
    TimeCase("Quest'anno accetta.", "at 2022"),
    TimeCase("Nel marzo dello scorso anno accettò.", "at 2021-03"),
    TimeCase("Il 7 settembre chiuse.", "at 2022-09-07 >2023-09-07"),
    TimeCase("In agosto accettò.", "at ?", published: nil),
  ]

  static let anaphoric: [TimeCase] = [
    TimeCase("Due giorni prima partì.", "at 1961-01-02", previous: "1961-01-04"),
    TimeCase(
      "Il 4 gennaio 1961 ruppero; il giorno dopo chiesero; due giorni dopo partirono.",
      "at 1961-01-04; at 1961-01-05; at 1961-01-07"),
    TimeCase("Due giorni dopo la rottura partì.", "", previous: "1961-01-04"),
    TimeCase("Lo stesso giorno partì.", "at 1961-01-04", previous: "1961-01-04"),
    TimeCase("Quel giorno partì.", "at 1961-01-04", previous: "1961-01-04"),
    TimeCase("Nello stesso mese partì.", "at 1961-01", previous: "1961-01-04"),
    TimeCase("Quell'anno partì.", "at 1961", previous: "1961-01-04"),
    TimeCase("L'anno dopo partì.", "at 1962", previous: "1961-01-04"),
    TimeCase("Tre anni più tardi partì.", "at 1964", previous: "1961-01-04"),
    TimeCase("Da allora agisce.", "since 1961", previous: "1961"),
    TimeCase("Fino ad allora agì.", "until 1961", previous: "1961"),
    TimeCase("Il lunedì successivo partì.", "at 1961-01-09", previous: "1961-01-04"),
    TimeCase("L'indomani partì.", "at 1961-01-05", previous: "1961-01-04"),
  ]

  static let traps: [TimeCase] = [
    TimeCase("Tu sei qui con 1961 persone e 1500 franchi.", ""),
    TimeCase("Vinse 3 set a 2 alle 10.30.", ""),
    TimeCase("Vedi pagina 1961, articolo 45 e n. 1980.", ""),
    TimeCase("99999999999999999999999 e 0000", ""),
    TimeCase("Il 31 febbraio 1961 nulla.", "at ?"),
    TimeCase("Circa 1.961 o 1961,5 o 1999%", ""),
  ]

  @Test(arguments: dates + stretches + relative + anaphoric + traps)
  func `the times of an Italian sentence are told`(_ testCase: TimeCase) throws {
    try testCase.check(.italian)
  }
}
