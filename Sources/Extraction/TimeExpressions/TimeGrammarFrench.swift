// swift-format-ignore-file
// Each line is a row of a table; see TimeTables.swift for how they are written.

extension TimeTables {
  static let frenchGrammar: StaticString = #"""
# Dates of the calendar
inner : <weekday> ,? le? {day}
date : <day> <month> <year>
date : <day> <month>
date : <day> ^.|/ ^<nn> ^.|/ ^<year>
date : <day> ^. ^<nn> ^. ^<yy>
date : <year> ^- ^<nn> ^- ^<day>
date : <month> <year>
inner : mois de|d' {month}
date bare : <fullmonth>
date bare : <year>
date : an|année <year>
date last : <day>? <fullmonth> @last
date last : le? @last <fullmonth>
date next : <day>? <fullmonth> @next
date year-1 : <day>? <fullmonth> de l' an|année @last
date year-1 : <day>? <fullmonth> l' an|année @last
date year+0 : <day>? <fullmonth> de cette année
date same-year : <day>? <fullmonth> de la même année
date same-year : <day>? <fullmonth> de cette année - là
date same-month : <day> du même mois
season : <season> de? <year>
season bare : <season>
season year-1 : <season> de l' an|année @last
season year+0 : <season> de cette année
season last : <season> @last
season next : <season> @next
season this : cet|ce <season>
season same-year : <season> de la même année
decade : années <tens>
decade : années <count>
# Days of the week
weekday : <weekday> matin|soir|après? -? midi?
weekday last : <weekday> @last
weekday next : <weekday> @next
weekday this : ce <weekday>
weekday following : le? <weekday> @following
# Seen from the publication
shift 0 day : aujourd ' hui
shift 0 day : aujourd' hui
shift 0 day : ce matin|soir
shift 0 day : cet après -? midi
shift -1 day : hier matin|soir?
shift -2 day : avant - hier
shift 1 day : demain
shift 2 day : après - demain
shift 0 week : cette semaine
shift -1 week : la? semaine @last
shift 1 week : la? semaine @next
shift 0 month : ce mois
shift -1 month : le? mois @last
shift 1 month : le? mois @next
shift 0 year : cette année
shift -1 year : l'? an|année @last
shift 1 year : l'? an|année @next
ago : il y a @about|de? <count> <unit>
ago : il y a plus|moins|près de|d' <count> <unit>
ago : voici|voilà <count> <unit> !que|qu'
ago to-the-day : il y a exactement|précisément|tout? juste? <count> <unit>
ago to-the-day : il y a <count> <unit> jour pour jour
ago to-the-day : il y a <count> <unit> aujourd ' hui
ago to-the-day : il y a <count> <unit> aujourd' hui
ago 50 year : il y a un demi -? siècle
# Seen from the date told before
later 1 day : le lendemain !de|du|des|d'
later 2 day : le surlendemain !de|du|des|d'
later -1 day : la veille !de|du|des|d'
later -2 day : l' avant - veille !de|du|des|d'
later 1 day : le? jour @following
later 1 day : le jour d' après
later 1 week : la semaine @following
later 1 week : la semaine d' après
later 1 month : le mois @following
later 1 month : le mois d' après
later 1 year : l' année @following
later -1 year : l' année précédente !de|du|des|d'
later -1 month : le mois précédent !de|du|des|d'
later 1 year : l' année d' après
later : <count> <unit> plus tard
later back : <count> <unit> plus tôt
later back : <count> <unit> auparavant
later : <count> <unit> après !la|le|l'|les|son|sa|leur|avoir|que|qu'
same day : le même jour
same day : le jour même
same day : ce même? jour - là
same day : à cette date
same month : le même mois
same month : même mois
same month : ce mois - là
same year : la même année
same year : même année
same year : cette même? année - là
# Parts
part : début|fin|mi|courant -? {}
part : début|fin|mi|courant de|d'|du|des {}
part : le|la|l'? début|fin|mi|milieu de|d'|du|des|- l'|la? {}
part : commencement|milieu de|d'|du|des l'|la? {}
near : @about de|d'|le|l'? {}
near : plus de|d' {}
# Expressions
present : jusqu' à aujourd ' hui
present : jusqu' à aujourd' hui
present : jusqu' à ce jour
present : à ce jour
present : jusqu' à maintenant|présent
at : {}
at : le|la|l'|les|en|au|à|aux|dans|durant|pendant|lors|ce {}
at : à|dans|durant|pendant|lors|au|de la|le|l'|les|cours|du {}
at : au cours de|du|des|d' l'|la|les? {}
at : dans le courant de|du {}
at : lors|pendant|durant de? la guerre de {year}
fromTo : lors|pendant|durant de? la guerre de {year} à|–|- {year}
at near : vers le|la|l'|les? {}
at near : aux alentours|environs de|du {}
publication : publié|publiée|paru|parue|actualisé le|: le? {day}
publication : mis|mise à jour le|: le? {day}
publication : publié|publiée|paru|parue {day}
since : depuis le|la|l'|les|ce? {}
since : depuis la|le|l'|les rupture|révolution|guerre|crise|invasion|fermeture|débâcle|coup|conflit|prise des|d'|de? otages|relations|liens|ambassade|état? diplomatiques? de|d'|en {}
since : depuis <count> <unit>
since : depuis près|plus|moins de|d' <count> <unit>
since : depuis environ|quelque|presque|déjà|bientôt|maintenant <count> <unit>
since : voilà|voici <count> <unit> que|qu'
since : cela|ça fait <count> <unit> que|qu'
since : ces <count> dernières|derniers <unit>
since : au cours des <count> dernières|derniers <unit>
since onset : à partir|compter|dater de|du|d' l'|la? {}
since onset : dès le|la|l'|les? {}
since onset : avec effet au|dès|à le? {}
since onset : avec effet immédiat
since onset : dès à? présent|maintenant
since onset : à partir de maintenant
since then : depuis lors
since then : depuis cette date
since then : depuis ce jour|moment
since then : depuis $
since then : depuis ,
until : jusqu' en|au|à|aux|à la|l'|le? {}
until : jusqu' à|au la|l'|le? {}
until : jusqu' à la fin de|du|d' {}
until then : jusqu' alors
until then : jusque - là
fromTo : de|du|d'|depuis la|l'|le? {} à|au|jusqu' en|à|au|la|l'|le? la|l'|le? {}
fromTo : entre le|la|l'? {} et le|la|l'? {}
fromTo : {} à|au|jusqu' en|au|à? {}
fromTo : {} -|–|— {}
fromTo : (|[ {} -|–|— {} )|]
fromTo : de|en? <year> ^-|–|/ ^<yy>
fromTo : en {year} -|– {year}
fromTo : du|les|entre|le? le? <day> au|et|-|–|à le? <day>? {day}
before : avant|d'ici le|la|l'|les? {}
before : d' ici le|la|l'|les|à|au? {}
before : au plus tard le|la|en|à? {}
at : après la|le|l'|les rupture|révolution|guerre|crise|invasion|fermeture|débâcle|coup|conflit|prise des|d'|de? otages|relations|liens|ambassade|état? diplomatiques? de|d'|en {year}
after : après le|la|l'|les? {}
duration : pendant|durant|en près|plus|moins|environ|quelque|presque? de|d'? <count> <unit>
duration : <count> <unit> durant
duration : pendant|durant un demi -? siècle
attribute : de|du|d'|des {}
attribute : daté|datée|datant de|du|d' {}
attribute : de l' {}
at : ( {year} )
# Further dates of an enumeration
at again : et|ou {month}
at again : , {year}
"""#
}
