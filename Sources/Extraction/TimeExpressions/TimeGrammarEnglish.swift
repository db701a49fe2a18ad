// swift-format-ignore-file
// Each line is a row of a table; see TimeTables.swift for how they are written.

extension TimeTables {
  static let englishGrammar: StaticString = #"""
# Dates of the calendar
inner : <weekday> ,? the? {day}
date : <month> <day> ,? <year>
date : the? <day> of? <month> ,? <year>
date : <year> ^- ^<nn> ^- ^<day>
date : <day> ^. ^<nn> ^. ^<year>
date : <suremonth> <day>
date bare : <month> <day>
date : the? <day> of? <month>
date : <month> ,|of? <year>
date bare : <fullmonth>
date bare : <year>
date : the? year|years <year>
date last : @last <fullmonth> <day>?
date last : the @last <fullmonth>
date next : @next <fullmonth> <day>?
date this : this <fullmonth>
date year-1 : <fullmonth> <day>? ,? of? last year
date year-1 : <day> <fullmonth> ,? last year
date year+0 : <fullmonth> <day>? ,? of? this year
date same-year : <fullmonth> <day>? of? the? same|that year
date same-year bare : <fullmonth> <day>? of the year
date same-month : the <day> of that|the same? month
season : the? <season> of? <year>
season bare : the <season>
season year-1 : the? <season> of last year
season year+0 : the? <season> of this year
season last : @last <season>
season this : this <season>
season next : next <season>
season same-year : the? <season> of that|the same? year
decade : the? <tens> ^s|'s
decade : the? <decade>
# Days of the week
weekday : <weekday>
weekday last : the? @last <weekday>
weekday next : @next <weekday>
weekday this : this <weekday>
weekday following : the next|following <weekday>
# Seen from the publication
shift 0 day : today|tonight
shift 0 day : this morning|afternoon|evening
shift 0 day : earlier|later today
shift -1 day : yesterday|overnight
shift -1 day : last night
shift -2 day : the day before yesterday
shift 1 day : tomorrow
shift 2 day : the day after tomorrow
shift 0 week : this week
shift -1 week : last week
shift 1 week : next week
shift 0 month : this month
shift -1 month : last month
shift 1 month : next month
shift 0 year : this year
shift -1 year : last year
shift 1 year : next year
ago : <count> <unit> ago
ago to-the-day : exactly? <count> <unit> ago today
ago to-the-day : exactly|precisely <count> <unit> ago
ago to-the-day : today|exactly|precisely ,? <count> <unit> ago
ago 50 year : half a century ago
# Seen from the date told before
later 1 day : the? next|following day
later 1 day : the day after !tomorrow|the|a|an|its|his|their|that
later -1 day : the? previous day
later -1 day : the day before !yesterday|the|a|an|its|his|their|that
later 1 week : the following week
later 1 month : the following month
later 1 year : the following year
later : <count> <unit> later|afterwards
later back : <count> <unit> earlier|before|previously !the|a|its|that
later -1 year : the year before !last|the|a|its|that
same day : the? very? same day|date
same day : that day|date
same month : the? same|that month
same year : the? same|that year
# Parts
part : early|late|mid in? {}
part : mid ^-? {}
part : the? end|beginning|start|middle|close|turn of {}
part : the? latter|second|first half of {}
near : @about|over {}
near : more than {}
# Expressions
present : until|till|to today
present : to|until this day
present : to|until date|now
at : {}
at : on|in|during|at|over {}
at : on the? <weekday> ,? {day}
at : in|during the war of {year}
fromTo : in|during the war of {year} to|–|- {year}
at : in|during the {month} war|crisis
at : on or about {}
at : in the course of {}
at near : sometime|somewhere in {}
publication : published|posted|updated on? :? {day}
since : ever? since the? {}
since : ever? since early|late {}
since : ever? since the hostage|suez|gulf|cuban|missile|islamic|iranian|six? -? day? break|breach|rupture|severance|severing|revolution|war|crisis|coup|invasion|takeover|closure|conflict of? diplomatic? relations|ties? of|in {}
since onset : as from|of|at {}
since onset : starting|beginning|effective|commencing on|in|from? {}
since onset : with effect from|on {}
since onset : with immediate effect
since onset : effective|starting immediately|now
since onset : as of now
since onset : from {} on|onwards|onward|forward
since onset : from {}
since onset : on and after {}
since then : ever? since then|that
since then : from then on
since then : since that time|date|day|year|moment
since then : from that time|date|day|moment on|onwards?
since : since the? <count> <unit>
since : over|in|for|during the? last|past <count> <unit>
until : until|till|through|thru the? {}
until : up to|until|till and? including? the? {}
until then : until|till then
fromTo then : from then until|till|to|through|up to? the? {}
fromTo then : between then and the? {}
fromTo : from the? {} to|until|till|through|up to? the? {}
fromTo : between the? {} and the? {}
fromTo : {} to|until|through {}
fromTo : {} -|–|— {}
fromTo : (|[ {} -|–|— {} )|]
fromTo : from|in|during? <year> ^-|–|/ ^<yy>
fromTo : in|during {year} -|– {year}
fromTo : of <year> ^-|–|/ ^<yy>
fromTo : in|during the war of <year> ^-|–|/ ^<yy>
fromTo : of <year> -|–|to <year>
fromTo : from|between|on? <day> -|–|to|and <day>? {day}
before : before|pre|by the? {}
before : prior|previous to {}
before : ahead of {}
before : no|not? later than {}
at : after|following the hostage|suez|gulf|cuban|missile|islamic|iranian|six? -? day? break|breach|rupture|severance|severing|revolution|war|crisis|coup|invasion|takeover|closure|conflict of? diplomatic? relations|ties? of|in {year}
after : after|following|post the? {}
after : no|not earlier than {}
duration : for|during|within? more|less than <count> <unit>
duration : for|during the? some|over|about|almost|nearly|around|roughly|another|a? total? of? <count> <unit>
duration : for half a century
attribute : of|dated {}
attribute : in|at|of|on|since|after? {} 's
attribute : the {month}
at : ( {year} )
at : , <year> $
# Further dates of an enumeration
at again : and|or {month}
at again : , {year}
"""#
}
