// swift-format-ignore-file
// Each line is a row of a table; see TimeTables.swift for how they are written.

extension TimeTables {
  static let germanGrammar: StaticString = #"""
# Dates of the calendar
inner : <weekday> ,? den|dem|der? {day}
date : <day> .? <month> <year>
date : <day> .? <month>
date : <day> ^. ^<nn> ^. ^<year>
date : <day> ^. <nn> ^. <year>
date : <day> ^. ^<nn> ^. ^<yy>
date bare : <day> ^. ^<nn> ^.
date : <year> ^- ^<nn> ^- ^<day>
date : <month> des? jahres? <year>
date bare : <fullmonth>
date : <year>
date : im? jahr|jahre|jahres|jahren <year>
date last : @last <day>? .? <fullmonth>
date last : <day>? .? <fullmonth> @last jahres
date next : @next <day>? .? <fullmonth>
date this : @this <fullmonth>
date year-1 : <fullmonth> des? @last jahres
date year-1 : <fullmonth> vorigen jahres
date year+0 : <fullmonth> @this|des laufenden? jahres
date same-year : <fullmonth> desselben|des|im @same? jahres|jahr
date same-year : <fullmonth> jenes jahres
date same-month : <day> .? des|desselben @same? monats
season : <season> des? jahres? <year>
season bare : <season>
season year-1 : <season> des? @last jahres
season year+0 : <season> @this jahres
season last : @last <season>
season this : @this <season>
season next : @next <season>
season same-year : <season> desselben|jenes jahres
decade : <tens> ^er|ern -? jahre|jahren|jahrzehnt?
decade : <decade> jahre|jahren?
# Days of the week
weekday : <weekday>
weekday last : @last <weekday>
weekday next : @next <weekday>
weekday this : @this <weekday>
weekday following : folgenden|darauffolgenden|darauf <weekday>
weekday following : <weekday> darauf|danach
# Seen from the publication
shift 0 day : heute|heutigen
shift 0 day : heute morgen|früh|abend|nachmittag|vormittag|mittag
shift 0 day : am heutigen tag|tage
shift -1 day : gestern|gestrigen
shift -1 day : gestern morgen|abend|nachmittag|vormittag
shift -2 day : vorgestern
shift 1 day : _morgen
shift 2 day : übermorgen
shift 0 week : @this woche
shift -1 week : @last|letzte woche
shift 1 week : @next woche
shift 0 month : @this monat|monats
shift -1 month : @last monat|monats
shift -1 month : vormonat
shift 1 month : @next monat|monats
shift 0 year : @this jahr|jahres
shift 0 year : heuer
shift 0 year : ende|mitte|anfang jahr
shift 0 month : ende|mitte|anfang monat
shift -1 year : @last jahr|jahres
shift -1 year : vorjahr
shift 1 year : @next jahr|jahres
ago : vor gut|rund|etwa|fast|knapp|über|ungefähr|circa|ca|bald? <count> <unit>
ago : vor etwas? mehr|weniger als <count> <unit>
ago to-the-day : heute vor genau? <count> <unit>
ago to-the-day : vor genau|exakt <count> <unit>
ago to-the-day : auf den tag genau vor <count> <unit>
ago to-the-day : vor <count> <unit> auf den tag genau
ago to-the-day : genau heute vor <count> <unit>
ago 50 year : vor einem halben jahrhundert
# Seen from the date told before
later 1 day : tags darauf
later 1 day : anderntags
later 1 day : am @following tag|tage
later 1 day : am tag|tage danach|darauf
later 1 day : einen tag später|danach|darauf
later -1 day : tags zuvor
later -1 day : am vortag|vortage
later -1 day : am tag|tage zuvor|davor
later 1 week : in der @following woche
later 1 month : im @following monat
later 1 year : im @following jahr|jahre
later 1 year : im jahr|jahre darauf|danach
later -1 year : im jahr|jahre zuvor|davor
later : <count> <unit> später|danach|darauf|hernach
later back : <count> <unit> zuvor|davor|vorher|früher
same day : am @same tag|tage
same day : an diesem|jenem tag|tage
same day : gleichentags|selbentags
same month : im @same monat
same month : in jenem monat
same year : noch? im @same jahr|jahre
same year : in jenem jahr|jahre
# Parts
part : anfang|mitte|ende|anfangs {}
part : anfang|mitte|ende des? monats|jahres {}
part : beginn|ausgang des|der? {}
part : anfang|ende|mitte|beginn der|des {}
part : frühe|frühen|späten|späte {}
part : ersten|zweiten hälfte des|der? {}
near : @about|um {}
near : mehr|über als? {}
# Expressions
present : bis heute
present : bis zum heutigen tag|tage
at : {}
at : am|im|in|zum|zur|an|während|bei {}
at : am|an|in|den|dem dem|der|den|die? {}
at : im verlauf|laufe|lauf des|der|von {}
at : zu {}
at : am <weekday> ,? den|dem? {day}
at : im krieg von {year}
fromTo : im krieg von {year} bis|–|- {year}
at near : um|gegen das|den? {}
publication : veröffentlicht|publiziert|aktualisiert|erschienen am? :? {day}
publication : stand vom|am? :? {day}
since : seit dem|der|den|die|des? {}
since : schon|bereits seit {}
since : seit <count> <unit>
since : seit rund|etwa|fast|knapp|über|gut|circa|ca|bald|nunmehr|schon|bereits <count> <unit>
since : seit mehr als <count> <unit>
since : in den letzten|vergangenen <count> <unit>
since onset : ab dem|der|den? {}
since onset : per|beginnend {}
since onset : mit wirkung ab|vom|zum {}
since : auf den|die|das? {} zurück|zurückgeht|zurückgehen|zurückgehend|zurückreicht|zurückging
since onset : vom|von {} an|ab
since onset : von {} weg
since onset : ab sofort|jetzt
since onset : mit sofortiger wirkung
since onset : per sofort
since onset : von jetzt|nun an|ab
since then : seither|seitdem
since then : seit damals|dann
since then : von da an
since then : seit dieser|jener zeit
since then : seit diesem|jenem jahr|tag|zeitpunkt|datum|moment
since then : seit dem genannten|gleichen|selben jahr|tag|zeitpunkt
until : bis zum|zur|zu|auf|in|ins|im|am? den|dem|die|der? {}
until : bis einschliesslich|und mit|inklusive? {}
until then : bis dahin
fromTo then : von da an|ab bis zum|zur|in? den|das|die? {}
fromTo then : von dann|damals|hier bis zum|zur|in? {}
fromTo then : seither|seitdem bis zum|zur|in? {}
fromTo : von|vom der|dem|den|die? {} bis zum|zur|zu|in|ins? die|den|der|dem? {}
fromTo : zwischen der|dem|den? {} und der|dem|den? {}
fromTo : {} bis zum|zur? {}
fromTo : {} -|–|— {}
fromTo : (|[ {} -|–|— {} )|]
fromTo : von|im? <year> ^/|-|– ^<yy>
fromTo : in den jahren <year> ^/|-|– ^<yy>
fromTo : in den jahren {year} bis|-|–|und {year}
fromTo : vom|von|am|zwischen? <day> .? bis|und|-|– zum? <day>? {day}
before : vor|spätestens dem|der|den|am|im? {}
after : nach|frühestens dem|der|den|am|im? {}
duration : <count> <unit> lang|hindurch|lange
duration : während|für|über rund|etwa|fast|knapp|über|gut|circa|ca? <count> <unit>
duration : während|für mehr als <count> <unit>
duration : ein halbes jahrhundert lang
attribute : vom|des {}
attribute : aus dem|der|den? {}
attribute : von|des? jahr|jahres? {year}
attribute : datiert vom? {}
at : ( {year} )
# Further dates of an enumeration
at again : und|oder {month}
at again : , {year}
"""#
}
