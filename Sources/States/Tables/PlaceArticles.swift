// swift-format-ignore-file
// Written by Tests/Tools/states/generate.py; change its input instead.

extension NameClasses {
  static let placeArticles: StaticString = #"""
afars-and-issas	the	n1+s	m dans	m nel
aland-islands	the	p auf	fp	fp
alaska	0	n0	m	f
algeria	0	n0	f	f
american-samoa	0	n0	fp	fp
angola	0	n0	m	f
anguilla	0	n0 auf	0	0 a
aruba	0	n0 auf	0	0 a
azores	the	p auf	fp	fp
barbados	0	n0 auf	f à	0 a
belgian-congo	the	n0	m	m nel
bermuda	0	n0 auf	fp	fp
bouvet-island	0 on	f auf	f à	f su
british-antarctic-territory	the	n1+s	m dans	m nel
british-indian-ocean-territory	the	n1+s	m dans	m nel
british-virgin-islands	the	p1 auf	fp	fp
burma	0	n0	f	f
canal-zone	the	f	f dans	f nel
canary-islands	the	p1 auf	fp	fp
canton-and-enderbury	the	n0 auf	0	0 a
caribbean-netherlands	the	p1+n	mp	mp
cayman-islands	the	p auf	fp	fp
ceylon	0	n0 auf	0	0 a
christmas-island	0 on	f auf	f à	f su
cocos-islands	the	p auf	fp	fp
continental-us	the	n+s auf	mp	mp
corsica	0	n0 auf	f	f
crete	0	n0 auf	f	0 a
crimea	0	f auf	f	f
curacao	0	n0 auf	0	0 a
cyprus	0	n0 auf	0	0 a
dronning-maud-land	0	n0	f dans	f nel
dutch-east-indies	the	n0	fp dans	fp
egypt	0	n1+s	m dans	m nel
falkland-islands	the	p auf	fp	fp
faroe-islands	the	p+n auf	fp	fp
formosa	0	n0 auf	0	0 a
french-guiana	0	n0	f	f
french-polynesia	0	n0	f	f
french-southern-and-antarctic	the	p1+n	fp dans	fp
french-southern-territories	the	p1+n	fp dans	fp
german-east-africa	0	n0	f|m	f|m
gibraltar	0	n0	0	0 a
gilbert-and-ellice	the	p auf	fp	fp
goa	0	n0	0	0 a
gold-coast	the	f an	f	f nel
greenland	0	n0 auf	m	f
guadeloupe	0	n0 auf	f	f
guam	0	n0 auf	0	0 a
guernsey	0	n0 auf	0	0 a
hawaii	0	n0 auf	0	fp
heard-and-mcdonald-islands	the	p auf	fp	fp
hong-kong	0	n0	0	0 a
india	0	n0	f	f
indochina	0	n0	f	f
ireland	0	n0	f	f
isle-of-man	the on	f auf	f à	f su
jamaica	0	n0 auf	f	f
jersey	0	n0 auf	0	0 a
johnston-island	0 on	f auf	f à	f su
kenya	0	n0	m	m
korea	0	n0	f	f
lourenco-marques	0	n0	0	0 a
macao	0	n0	0	0 a
madagascar	0	n0 auf	0	0 in
madeira	0	n0 auf	0	0 a
malaya	0	n0	f	f
malta	0	n0 auf	0	0 a
manila	0	n0	0	0 a
martinique	0	n0 auf	f	f
mayotte	0	n0 auf	0	0 a
midway-islands	the	p auf	fp	fp
mombasa	0	n0	0	0 a
montserrat	0	n0 auf	0	0 a
morocco	the	n1+s	m dans	m nel
mozambique	0	n0	m	m
netherlands-antilles	the	p1 auf	fp	fp
neutral-zone	the	f1	f dans	f nel
new-caledonia	0	n0	f	f
new-hebrides	the	p1 auf	fp	fp
newfoundland	0	n0 auf	0	0 a
norfolk-island	0 on	f auf	f à	f su
northern-mariana-islands	the	p1 auf	fp	fp
pacific-islands-trust-territory	the	n+s	m dans	m nel
palestine	0	n+s	f	f
philippines	the	p auf	fp	fp
pitcairn	the	p auf	fp	fp
puerto-rico	0	n0 auf	0	0 a
reunion	0	n0 auf	0	f a
saint-barthelemy	0	n0 auf	0	0 a
saint-helena	0	n0 auf	0	0 a
saint-martin	0	n0 auf	0	0 a
saint-pierre-and-miquelon	0	n0 auf	0	0 a
salonica	0	n0	0	0 a
sikkim	0	n0	m	m
singapore	0	n0	0	0 a
sint-maarten	0	n0 auf	0	0 a
south-georgia	0	n0	f	f nel
south-west-africa	0	n0	m	f
southern-rhodesia	0	n0	f	f
svalbard	0	n0 auf	m	fp
tangier	0	n0	0	0 a
tokelau	0	n0 auf	0	0 a
trinidad	0	n0 auf	f à	0 a
tsingtao	0	n0	0	0 a
tunisia	the	n1+s	m dans	m nel
turks-and-caicos-islands	the	p auf	fp	fp
uganda	0	n0	m	f
us-outlying-islands	the	p1 auf	fp	fp
us-pacific-islands	the	p2 auf	fp	fp
us-virgin-islands	the	p1 auf	fp	fp
wake-island	0 on	n0 auf	0	0 a
wallis-and-futuna	0	n0 auf	0	0 a
west-berlin	0	n0	0	0 a
western-samoa	0	n0 auf	fp	fp
"""#
}
