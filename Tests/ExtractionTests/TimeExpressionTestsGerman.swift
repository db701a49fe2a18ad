import States
import Testing

@testable import Extraction

@Suite struct TimeExpressionTestsGerman {
  static let dates: [TimeCase] = [
    TimeCase("Im Frühling dieses Jahres fragten sie.", "at 2022-21"),
    TimeCase("Seit Mitte der 1990er-Jahre ist sie da.", "since 199X~"),
    TimeCase("Die Konvention aus dem Jahr 1961 gilt.", "attribute 1961"),
    TimeCase("In den Jahren 1939–45 half sie.", "fromTo 1939 1945"),
    TimeCase("Vor gut zehn Jahren fragten sie.", "at 2012"),
    TimeCase("Am 6. März 2009 trafen sie sich.", "at 2009-03-06"),
    TimeCase("Am Montag, den 9. März 2009, trafen sie sich.", "at 2009-03-09"),
    TimeCase("Am Montag, 9. März 2009, trafen sie sich.", "at 2009-03-09"),
    TimeCase("Am 25.10.2017 wurde unterzeichnet.", "at 2017-10-25"),
    TimeCase("Am 25.10.17 wurde unterzeichnet.", "at 2017-10-25"),
    TimeCase("Am 25. 10. 2017 wurde unterzeichnet.", "at 2017-10-25"),
    TimeCase("Das Abkommen vom 3. Jan. 1961 gilt.", "attribute 1961-01-03"),
    TimeCase("Im März 1961 brachen sie.", "at 1961-03"),
    TimeCase("1977 entstanden Abteilungen.", "at 1977"),
    TimeCase("Bern, die 1961 gefragt wurde, nahm an.", "at 1961"),
    TimeCase("Im Jahr 1961 wurde sie gefragt.", "at 1961"),
    TimeCase("Im Jahre 1961 wurde sie gefragt.", "at 1961"),
    TimeCase("Anfang 2009 kam Georgien dazu.", "at 2009~"),
    TimeCase("Ende 2008 begann es.", "at 2008~"),
    TimeCase("Mitte März 2019 fragten sie.", "at 2019-03"),
    TimeCase("Seit Ende 2008 ist sie Schutzmacht.", "since 2008~"),
    TimeCase("Seit den siebziger Jahren gibt es sie.", "since 197X"),
    TimeCase("Seit den 1970er Jahren gibt es sie.", "since 197X"),
    TimeCase("In den Siebzigerjahren gab es sie.", "at 197X"),
    TimeCase("Im Sommer 1961 fragten sie.", "at 1961-22"),
    TimeCase("Um 1980 begann es.", "at 1980~"),
    TimeCase("Im Krieg von 1870 half sie.", "at 1870"),
    TimeCase("Im Krieg von 1870 bis 1871 half sie.", "fromTo 1870 1871"),
    TimeCase("Bern, 12.01.2009 - Die Ministerin reist.", "publication 2009-01-12"),
  ]

  static let stretches: [TimeCase] = [
    TimeCase("Sie tut es seit 1961.", "since 1961"),
    TimeCase("Ab 1991 hatte sie zwei.", "since 1991 onset"),
    TimeCase("Ab dem 1. April 1991 hatte sie zwei.", "since 1991-04-01 onset"),
    TimeCase("Per 1. April 1991 hat sie zwei.", "since 1991-04-01 onset"),
    TimeCase("Vom 1. April 1991 an hatte sie zwei.", "since 1991-04-01 onset"),
    TimeCase("Sie tat es bis 2015.", "until 2015"),
    TimeCase("Sie tat es bis zum 20. Juli 2015.", "until 2015-07-20"),
    TimeCase("Sie tat es bis Ende 2014.", "until 2014~"),
    TimeCase("Von 1939 bis 1945 half sie.", "fromTo 1939 1945"),
    TimeCase("Zwischen 1967 und 1974 half sie.", "fromTo 1967 1974"),
    TimeCase("USA in Kuba (1961–2015)", "fromTo 1961 2015"),
    TimeCase("Vom 3. bis 5. März 1982 half sie.", "fromTo 1982-03-03 1982-03-05"),
    TimeCase("Von Januar bis März 1982 half sie.", "fromTo 1982-01 1982-03"),
    TimeCase("Vom 3. März bis zum 5. Juni 1982 half sie.", "fromTo 1982-03-03 1982-06-05"),
    TimeCase("54 Jahre lang half sie.", "duration 1968~"),
    TimeCase("Während vierundfünfzig Jahren half sie.", "duration 1968~"),
    TimeCase("Seit 30 Jahren hilft sie.", "since 1992~"),
    TimeCase("Seit mehr als dreissig Jahren hilft sie.", "since 1992~"),
    TimeCase("Vor 1960 half niemand, nach 1961 viele.", "before 1960; after 1961"),
    TimeCase("Bis heute hilft sie.", "present 2022-09-22"),
  ]

  static let relative: [TimeCase] = [
    TimeCase("Im August stimmte sie zu.", "at 2022-08 >2023-08"),
    TimeCase("Im Dezember stimmte sie zu.", "at 2008-12 >2009-12", published: "2009-01-12"),
    TimeCase("Im letzten Dezember stimmte sie zu.", "at 2021-12"),
    TimeCase(
      "Am Montag erlischt das Mandat.", "at 2015-07-13 >2015-07-20", published: "2015-07-18"),
    TimeCase("Am letzten Freitag stimmte sie zu.", "at 2008-10", published: "2008-10"),
    TimeCase("Letzten Freitag stimmte sie zu.", "at 2022-09-16"),
    TimeCase("Am Mittwochabend stimmte sie zu.", "at 2022-09-21 >2022-09-28"),
    TimeCase("Gestern kam sie, morgen geht sie.", "at 2022-09-21; at 2022-09-23"),
    TimeCase("Am Morgen kam sie.", ""),
    TimeCase("Vor 50 Jahren fragten sie.", "at 1972"),
    TimeCase("Heute vor fünfzig Jahren fragten sie.", "at 1972-09-22"),
    TimeCase("Vor drei Tagen fragten sie.", "at 2022-09-19"),
    TimeCase("Letztes Jahr fragten sie.", "at 2021"),
    TimeCase("Im vergangenen Jahr fragten sie.", "at 2021"),
    TimeCase("Im März des letzten Jahres fragten sie.", "at 2021-03"),
    TimeCase("Dieses Jahr fragten sie.", "at 2022"),
    TimeCase("Letzte Woche fragten sie.", "at 2022-09-12/2022-09-18"),
    TimeCase("Bis Ende Jahr endet es.", "until 2022"),
    TimeCase("Am 11. August sagte sie nein.", "at 2022-08-11 >2023-08-11"),
    TimeCase("Im August sagte sie nein.", "at ?", published: nil),
  ]

  static let anaphoric: [TimeCase] = [
    TimeCase("Einen Tag zuvor ging er.", "at 1961-01-03", previous: "1961-01-04"),
    TimeCase(
      "Am 4. Januar 1961 brachen sie; tags darauf kam die Anfrage; am Tag danach begann es.",
      "at 1961-01-04; at 1961-01-05; at 1961-01-06"),
    TimeCase("Am selben Tag ging er.", "at 1961-01-04", previous: "1961-01-04"),
    TimeCase("Im gleichen Monat ging er.", "at 1961-01", previous: "1961-01-04"),
    TimeCase("Noch im selben Jahr ging er.", "at 1961", previous: "1961-01-04"),
    TimeCase("Zwei Tage später ging er.", "at 1961-01-06", previous: "1961-01-04"),
    TimeCase("Ein Jahr danach ging er.", "at 1962", previous: "1961-01-04"),
    TimeCase("Im Jahr darauf ging er.", "at 1962", previous: "1961"),
    TimeCase("Seither hilft sie.", "since 1961", previous: "1961"),
    TimeCase("Am folgenden Montag ging er.", "at 1961-01-09", previous: "1961-01-04"),
    TimeCase("Tags darauf ging er.", "at ?"),
    TimeCase("Bis dahin half sie.", "until 1961", previous: "1961"),
  ]

  static let traps: [TimeCase] = [
    TimeCase("Er sprach am Rande mit 1500 Personen.", ""),
    TimeCase("Das kostet 1961 Franken, CHF 1980 oder 1'961.", ""),
    TimeCase("Siehe Seite 1961, Art. 1945 und Ziffer 1.2.", ""),
    TimeCase("Um 10.30 Uhr stand es 3:2.", ""),
    TimeCase("99999999999999999999999 und 0000", ""),
    TimeCase("Am 31. Februar 1961 war nichts.", "at ?"),
    TimeCase("August und April sind Namen.", ""),
    TimeCase("Der 1. Rang und die 2. Liga", ""),
  ]

  @Test(arguments: dates + stretches + relative + anaphoric + traps)
  func `the times of a German sentence are told`(_ testCase: TimeCase) throws {
    try testCase.check(.german)
  }
}
