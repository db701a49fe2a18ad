// swift-format-ignore-file
// Each line is a row of a table; see TimeTables.swift for how they are written.

extension TimeTables {
  static let italianGrammar: StaticString = #"""
# Dates of the calendar
inner : <weekday> ,? il|l'? {day}
date : <day> <month> del|dell'? <year>
date : <day> <month>
date : <day> ^.|/ ^<nn> ^.|/ ^<year>
date : <day> ^. ^<nn> ^. ^<yy>
date : <year> ^- ^<nn> ^- ^<day>
date : <month> del|dell'? <year>
inner : mese di {month}
date bare : <fullmonth>
date bare : <year>
date : anno <year>
date last : <day>? <fullmonth> @last
date last : @last <day>? <fullmonth>
date next : <day>? <fullmonth> @next
date next : @next <day>? <fullmonth>
date year-1 : <day>? <fullmonth> dello scorso anno
date year-1 : <day>? <fullmonth> dell' anno scorso|passato
date year+0 : <day>? <fullmonth> di quest' anno
date same-year : <day>? <fullmonth> dello stesso anno
date same-year : <day>? <fullmonth> di quell' anno
date same-month : <day> dello stesso mese
season : <season> del|dell'? <year>
season bare : <season>
season year-1 : <season> dello scorso anno
season year-1 : <season> dell' anno scorso
season year+0 : <season> di quest' anno
season last : <season> @last
season last : @last <season>
season next : @next <season>
season this : questa|quest' <season>
season same-year : <season> dello stesso anno
decade : anni ' ^<tens>
decade : anni <tens>
decade : anni <count>
# Days of the week
weekday : <weekday> mattina|sera|pomeriggio|notte?
weekday last : <weekday> @last
weekday last : @last <weekday>
weekday next : <weekday> @next
weekday next : @next <weekday>
weekday this : questo|questa <weekday>
weekday following : <weekday> @following
# Seen from the publication
shift 0 day : oggi|stamattina|stamane|stasera|stamani
shift 0 day : oggi pomeriggio|stesso
shift -1 day : ieri mattina|sera|pomeriggio?
shift -2 day : l' altro ieri
shift -2 day : altro ieri
shift 1 day : domani
shift 2 day : dopodomani
shift 0 week : questa settimana
shift -1 week : settimana @last
shift -1 week : scorsa settimana
shift 1 week : settimana @next
shift 1 week : prossima settimana
shift 0 month : questo mese
shift -1 month : mese @last
shift -1 month : scorso mese
shift 1 month : mese @next
shift 1 month : prossimo mese
shift 0 year : quest' anno
shift -1 year : anno @last
shift -1 year : scorso|passato anno
shift 1 year : anno @next
shift 1 year : prossimo anno
ago : <count> <unit> fa
ago : <count> <unit> or sono
ago to-the-day : esattamente|proprio? <count> <unit> fa ,? oggi
ago to-the-day : esattamente <count> <unit> fa
ago to-the-day : oggi ,? <count> <unit> fa
ago to-the-day : <count> <unit> fa esatti
ago 50 year : mezzo secolo fa
# Seen from the date told before
later 1 day : il|nel giorno @following
later 1 day : l' indomani !di|del|della|dell'
later -1 day : il giorno prima|precedente !di|del|della|dell'|dei
later -1 day : la vigilia $
later 2 day : due giorni dopo !di|del|la|il|l'|lo|i|gli|le
later 1 week : la settimana @following
later 1 month : il|nel mese @following
later 1 year : l'|nell'|un anno @following !di|del|la|il|l'|lo|i|gli|le
later -1 year : l'|nell' anno prima|precedente !di|del|la|il|l'
later : <count> <unit> dopo|più !di|del|la|il|l'|lo|i|gli|le|tardi
later : <count> <unit> più tardi
later back : <count> <unit> prima|addietro !di|del|della|dell'|dei|della
same day : lo stesso giorno
same day : il giorno stesso
same day : stesso giorno
same day : in? quel|quello stesso? giorno
same day : in tale|quella data
same month : lo|nello stesso mese
same month : in? quel mese
same month : stesso|medesimo mese
same month : quello stesso mese
same year : lo|nello stesso anno
same year : stesso|medesimo anno
same year : in? quell'|quello stesso? anno
# Parts
part : inizio|fine|metà|primi|fine|principio del|dell'|della|di|dello|d'? {}
part : l'|il|la inizio|fine|metà|principio del|dell'|della|di|dello|d'? {}
part : inizi|primi|primissimi|metà|ultimi degli|dei|del|di {}
near : @about {}
near : più di {}
near : circa|intorno|attorno al|all'|alla {}
# Expressions
present : fino|sino ad|a|al oggi
present : a tutt' oggi
present : tuttora
present : fino a questo momento
at : {}
at : il|lo|l'|la|i|gli|le|nel|nell'|nella|nello|negli|in|a|ad|durante|questo {}
at : al|all'|alla|agli|ai|sul|quest'|verso {}
at : durante|nel corso|verso di|del|dell'|della|il|la|l'|lo|gli {}
at : nel corso del|dell'|della|degli {}
at : nella|durante la? guerra del {year}
fromTo : nella|durante la? guerra del|dal {year} al|–|- {year}
at near : verso|intorno|attorno il|al|all'|la|alla|lo|l'? {}
publication : pubblicato|pubblicata|aggiornato|aggiornata il|l'|:|in data? il? {day}
since : @from {}
since : fin|sin|già @from {}
since : dalla|dall'|dal|dallo|dai|dagli {}
since : @from <count> <unit>
since : da circa|quasi|oltre|ormai|già|ben <count> <unit>
since : da più|meno di <count> <unit>
since : negli ultimi <count> <unit>
since onset : a partire|decorrere|contare|datare @from {}
since onset : a far data @from {}
since onset : con effetto @from {}
since onset : con effetto immediato
since onset : da subito
since onset : @from {} in poi|avanti
since : risale|risalgono|risaliva|risalente|risalenti al|all'|alla|allo|agli anno? {}
since then : da|d' allora
since then : da quel momento|giorno
since then : da quella data
since then : da quel mese|anno|giorno|momento
since then : da quell' anno|epoca|estate|autunno|inverno
until : fino|sino @to|in {}
until : fin @to {}
fromTo then : da allora e? fino al|a|all|alla {}
until then : fino|sino ad|a allora
fromTo : @from|tra|fra {} fino|sino? @to {}
fromTo : tra|fra il|l'|la|lo? {} e il|l'|la|lo? {}
fromTo : {} fino|sino? @to {}
fromTo : {} -|–|— {}
fromTo : (|[ {} -|–|— {} )|]
fromTo : nel|negli? <year> ^-|–|/ ^<yy>
fromTo : nel|negli anni? {year} -|– {year}
fromTo : @from|tra|fra|il? il? <day> @to|e|-|– il? <day>? {day}
before : prima|entro del|dell'|della|di|il|l'|la|lo? {}
before : non oltre il|l'|la? {}
after : dopo|oltre il|l'|la|lo|di? {}
duration : per|durante oltre|circa|quasi|ben|più|altri? di? <count> <unit>
duration : per mezzo secolo
attribute : @of {}
attribute : datato|datata {}
at : ( {year} )
# Further dates of an enumeration
at again : e|o {month}
at again : , {year}
"""#
}
