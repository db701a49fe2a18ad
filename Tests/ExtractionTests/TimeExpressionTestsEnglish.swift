import States
import Testing

@testable import Extraction

@Suite struct TimeExpressionTestsEnglish {
  static let dates: [TimeCase] = [
    TimeCase("In mid-2019 and by late 2020 it was so.", "at 2019~; before 2020~"),
    TimeCase("No later than August 2022 it asked.", "before 2022-08"),
    TimeCase("In 1961-62 and in 1964–1966 it acted.", "fromTo 1961 1962; fromTo 1964 1966"),
    TimeCase("WASHINGTON, March 3, 1979 (AP) - He said so.", "publication 1979-03-03"),
    TimeCase("In the spring of last year they asked.", "at 2021-21"),
    TimeCase("In March and April 1961 they met.", "at 1961-03; at 1961-04"),
    TimeCase("They met on March 6, 2009 in Oslo.", "at 2009-03-06"),
    TimeCase("They met on 6 March 2009.", "at 2009-03-06"),
    TimeCase("The note is of the 6th of March, 2009.", "attribute 2009-03-06"),
    TimeCase("The office closed May 2, 1980, for good.", "at 1980-05-02"),
    TimeCase("It began on Monday, March 9, 2009.", "at 2009-03-09"),
    TimeCase("It began on 2009-03-06 at last.", "at 2009-03-06"),
    TimeCase("Bern, 25.10.2017 - The envoy left.", "publication 2017-10-25"),
    TimeCase("In March 1961 ties were cut.", "at 1961-03"),
    TimeCase("In June, 2015, flags went up.", "at 2015-06"),
    TimeCase("Sept. 1, 1977 was the day.", "at 1977-09-01"),
    TimeCase("In 1961 the ties were cut.", "at 1961"),
    TimeCase("Ties cut, 1967.", "at 1967"),
    TimeCase("The mandate (1961) is old.", "at 1961"),
    TimeCase("The 1967 war ended it.", "attribute 1967"),
    TimeCase("Since the June 1967 war no envoy came.", "since 1967-06"),
    TimeCase("In the 1967 war they left.", "at 1967"),
    TimeCase("During the war of 1870 to 1871 it helped Baden.", "fromTo 1870 1871"),
    TimeCase("The conventions of 1961 and 1963 say so.", "attribute 1961; attribute 1963"),
    TimeCase("The accord of 15 June 2024 stands.", "attribute 2024-06-15"),
    TimeCase("In early 2009 talks began.", "at 2009~"),
    TimeCase("At the end of 2008 it took over.", "at 2008~"),
    TimeCase("Late 1961 saw another change.", "at 1961~"),
    TimeCase("In mid-March 2019 they asked.", "at 2019-03"),
    TimeCase("Since the early 1970s it has had a mission.", "since 197X~"),
    TimeCase("Since the 1970s it has had a mission.", "since 197X"),
    TimeCase("In the seventies it had a mission.", "at 197X"),
    TimeCase("In the spring of 1961 it was asked.", "at 1961-21"),
    TimeCase("About 1980 and around 1990 it was so.", ""),
    TimeCase("It has been so since about 1980.", "since 1980~"),
  ]

  static let stretches: [TimeCase] = [
    TimeCase("It has acted since 1980.", "since 1980"),
    TimeCase("Ever since March 1980 it has acted.", "since 1980-03"),
    TimeCase("As from August 5, 2024, the embassy acts.", "since 2024-08-05 onset"),
    TimeCase("With effect from 1 April 1991 it acts.", "since 1991-04-01 onset"),
    TimeCase("From 1991 onwards it had two.", "since 1991 onset"),
    TimeCase("It acted until 2015.", "until 2015"),
    TimeCase("Up to 2015 it acted.", "until 2015"),
    TimeCase("It acted from 1939 to 1945.", "fromTo 1939 1945"),
    TimeCase("It acted between 1967 and 1974.", "fromTo 1967 1974"),
    TimeCase("Egypt (1961–2015) and Iraq (1972-84)", "fromTo 1961 2015; fromTo 1972 1984"),
    TimeCase("It acted from March 3 to June 5, 1982.", "fromTo 1982-03-03 1982-06-05"),
    TimeCase("They met from 3 to 5 March 1982.", "fromTo 1982-03-03 1982-03-05"),
    TimeCase("From November to March 1982 it acted.", "fromTo 1981-11 1982-03"),
    TimeCase("For 54 years it acted.", "duration 1968~"),
    TimeCase("It acted for more than fifty-four years.", "duration 1968~"),
    TimeCase("Over the past 30 years it acted.", "since 1992~"),
    TimeCase("Before 1960 nobody did; after March 1961 they did.", "before 1960; after 1961-03"),
    TimeCase("By the end of 2008 it had both.", "before 2008~"),
    TimeCase("It acts to this day.", "present 2022-09-22"),
  ]

  static let relative: [TimeCase] = [
    TimeCase("In August they agreed.", "at 2022-08 >2023-08"),
    TimeCase("In August they agreed.", "at 2022-08", published: "2022"),
    TimeCase("In August they agreed.", "at ?", published: nil),
    TimeCase("In December they agreed.", "at 2008-12 >2009-12", published: "2009-01"),
    TimeCase("Last August they agreed.", "at 2022-08"),
    TimeCase("Last September they agreed.", "at 2021-09"),
    TimeCase("Next March they will open it.", "at 2023-03"),
    TimeCase("On August 11 it said no.", "at 2022-08-11 >2023-08-11"),
    TimeCase("On October 11 it will open.", "at 2021-10-11 >2022-10-11"),
    TimeCase("On Wednesday they met.", "at 2022-09-21 >2022-09-28"),
    TimeCase("On Wednesday they met.", "at 2022-09", published: "2022-09"),
    TimeCase("On Wednesday they met.", "at ?", published: "2022"),
    TimeCase("Last Thursday they met.", "at 2022-09-15"),
    TimeCase("This Thursday they meet.", "at 2022-09-22"),
    TimeCase("Yesterday they met; tomorrow they leave.", "at 2022-09-21; at 2022-09-23"),
    TimeCase("They left last week.", "at 2022-09-12/2022-09-18"),
    TimeCase("They left last month.", "at 2022-08"),
    TimeCase("They left last year.", "at 2021"),
    TimeCase("In March of last year they left.", "at 2021-03"),
    TimeCase("A year ago they left.", "at 2021"),
    TimeCase("About thirty years ago they left.", "at 1992~"),
    TimeCase("Three days ago they left.", "at 2022-09-19"),
    TimeCase("Fifty years ago today they left.", "at 1972-09-22"),
    TimeCase("Two months ago they left.", "at 2022-07"),
    TimeCase("By the end of this year they will.", "before 2022~"),
  ]

  static let anaphoric: [TimeCase] = [
    TimeCase("A day earlier it had left.", "at 1961-01-03", previous: "1961-01-04"),
    TimeCase(
      "On 4 January 1961 it told them; the next day came the note; two days later the reply.",
      "at 1961-01-04; at 1961-01-05; at 1961-01-07"),
    TimeCase("The same day it left.", "at 1961-01-04", previous: "1961-01-04"),
    TimeCase("The same day it left.", "at ?", previous: "1961-01"),
    TimeCase("In the same month it left.", "at 1961-01", previous: "1961-01-04"),
    TimeCase("That year it left.", "at 1961", previous: "1961-01-04"),
    TimeCase("Since then it has acted.", "since 1961-01-04", previous: "1961-01-04"),
    TimeCase("Until then it had acted.", "until 1961-01-04", previous: "1961-01-04"),
    TimeCase("Two years later it left.", "at 1963", previous: "1961-01-04"),
    TimeCase("The following Monday it left.", "at 1961-01-09", previous: "1961-01-04"),
    TimeCase(
      "On June 28 it changed.", "at 2004-06-28", published: nil, previous: "2004-02-08"),
    TimeCase("In May it changed.", "at ?", published: nil, previous: "2004-06-08"),
    TimeCase("In March it changed.", "at 1961-03", previous: "1961-01"),
    TimeCase("In March it changed.", "at 2022-03 >2023-03", previous: "1961"),
  ]

  static let traps: [TimeCase] = [
    TimeCase("It may act, and they march on.", ""),
    TimeCase("Theresa May said so.", ""),
    TimeCase("Around 1961 people came with 1500 dollars.", ""),
    TimeCase("See page 1961 and article 1945.", ""),
    TimeCase("It cost $1961 or 1,961 francs or 1961.5 or 1999%.", ""),
    TimeCase("They met at 10am and won 3-2.", ""),
    TimeCase("An F-1980 and 99999999999999999999999999 others, 0000.", ""),
    TimeCase("No. 1961 of 31 February 1961", "attribute ?"),
    TimeCase("In 1961 cases they helped.", ""),
    TimeCase("In 2400 or 1066 nothing is told.", ""),
    TimeCase("He called August a friend.", ""),
    TimeCase("In today's cable it declines.", "attribute 2022-09-22"),
    TimeCase("", ""),
  ]

  @Test(arguments: dates + stretches + relative + anaphoric + traps)
  func `the times of an English sentence are told`(_ testCase: TimeCase) throws {
    try testCase.check(.english)
  }
}
