// swift-format-ignore-file
// Written by Tests/Tools/states/generate.py; change its input instead.

extension NameClasses {
  static let stateArticles: StaticString = #"""
ABKHAZIA	0	n0	f	f
AD	0	n0	f	0 in
AE	the	p2+n	mp	mp
AF	0	n0	m	m
AG	0	n0 auf	0	0 a
AL	0	n0	f	f
AM	0	n0	f	f
AO	0	n0	m	f
AQ	0	f	f	m
AR	0	n0	f	f
AT	0	n0	f	f
AU	0	n0	f	f
AUSTRIAHUNG	0|the	n0|n+s	f|m dans	f|m nel
AZ	0	n0	m	m
BA	0	n0	f	f
BADEN	the	n+s	m dans	m nel
BAVARIA	the	n+s	m dans	m nel
BB	0	n0 auf	f à	0 a
BD	0	n0	m	m
BE	0	n0	f	m
BF	0	n0	m	m
BG	0	n0	f	f
BH	0	n0	0	0 in
BI	0	n0	m	m
BJ	0	n0	m	m
BN	0	n0	m	m
BO	0	n0	f	f
BR	0	n0	m	m
BS	the	p auf	fp	fp
BT	0	n0	m	m
BW	0	n0	m	m
BY	0	n0	f	f
BZ	0	n0	m	m
CA	0	n0	m	m
CD	the	f1	f	f nel
CENTRALAM	the	f1	f	f nel
CF	the	f1	f	f nel
CG	the	f	f	f nel
CH	0	f	f	f
CHINANANKING	the	f	f	f nel
CI	0|the	n0+von|f	f	f
CK	the	p auf	fp	fp
CL	0	n0	m	m
CM	0	n0	m	m
CN	0	n0	f	f
CO	0	n0	f	f
CONFEDSTATES	the	p1	mp dans	mp
CR	0	n0	m	m
CROATIA41	the	m1+es	m dans	m nel
CSHH	0	f	f	f
CSXX	0	n0	f	f
CU	0	n0 auf	0	0 a
CV	0	n0 auf	m	0 a
CY	0	n0 auf	0	0 a
CZ	0|the	n0	f	f
DANZIG	the	f1	f dans	f nel
DDDE	the	f2	f	f nel
DE	0	n0	f	f
DJ	0	n0	0	0 a
DK	0	n0	m	f
DM	0	n0 auf	f à	0 a
DO	the	f1	f	f nel
DZ	0	n0	f	f
EC	0	n0	m	m
EE	0	n0	f	f
EG	0	n0	f	m
EH	0	f	m	m nel
ER	0	n0	f	f
ES	0	n0	f	f
ET	0	n0	f	f
EU	the at	f1 bei	f auprès	f presso
FI	0	n0	f	f
FJ	0	n0 auf	fp	fp
FM	0	n0	f	f
FR	0	n0	f	f
GA	0	n0	m	m
GB	the	n1+s	m	m nel
GD	0	n0 auf	f à	0 a
GE	0	n0	f	f
GERMANREICH	the	n1+s	m dans	m nel
GH	0	n0	m	m
GM	the	n0	f	f
GN	0	n0	f	f
GQ	0	n0	f	f
GR	0	n0	f	f
GRANCOLOMBIA	0	n0	f	f
GT	0	n0	m	m
GW	0	n0	f	f
GY	0	n0	m	f
HANOVER	the	n+s	m dans	m nel
HAWAII	the	n+s|f	m dans|f	m nel|f nel
HEJAZ	the	n+s	m dans	m nel
HESSEDARM	the	n+s	m dans	m nel
HESSEKASSEL	the	n+s	m dans	m nel
HN	0	n0	m	m
HR	0	n0	f	f
HT	0	n0	0 en	0 a
HU	0	n0	f	f
ICRC	the at	n1+s bei	m auprès	m presso
ID	0	n0	f	f
IE	0	n0	f	f
IL	0	n0	0 en	0 in
IN	0	n0	f	f
IQ	0	m	m	m
IR	0	m	m	m
IS	0	n0 auf	f	f
IT	0	n0	f	f
JM	0	n0 auf	f	f
JO	0	n0	f	f
JP	0	n0	m	m
KE	0	n0	m	m
KG	0	n0	m	m
KH	0	n0	m	f
KI	0	n0	0	0 a
KM	the	p auf	fp	fp
KN	0	n0 auf	0	0 a
KOREA	0	n0	f	f
KP	0	n0	f	f
KR	0	n0	f	f
KW	0	n0	m	m
KZ	0	n0	m	m
LA	0	n0	m	m
LB	0	m	m	m
LC	0	n0 auf	0	0 a
LEAGUENATION	the at	m+es bei	f auprès	f presso
LI	0	n0	m	m
LK	0	n0 auf	m	m
LR	0	n0	m	f
LS	0	n0	m	m
LT	0	n0	f	f
LU	0	n0	m	m
LV	0	n0	f	f
LY	0	n0	f	f
MA	0	n0	m	m
MANCHUKUO	0	n0	m	m
MC	0	n0	0	0 a
MD	0	f	f	f
ME	0	n0	m	m
MECKSCHWERIN	0	n0	m	m
MG	0	n0 auf	0	0 in
MH	the	p auf	fp	fp
MK	0	n0	f	f
ML	0	n0	m	m
MM	0	n0	m|f	m|f
MN	0	f	f	f
MODENA	the	n+s	m dans	m nel
MR	0	n0	f	f
MT	0	n0 auf	0	0 a
MU	0	n0 auf	0	0 a
MV	the	p auf	fp	fp
MW	0	n0	m	m
MX	0	n0	m	m
MY	0	n0	f	f
MZ	0	n0	m	m
NA	0	n0	f	f
NCYPRUS	the	f1	f	f nel
NE	0	n0	m	m
NG	0	n0	m	f
NGERMANCONF	the	m1+es	f dans	f nel
NI	0	n0	m	m
NL	the	p+n	mp	mp
NO	0	n0	f	f
NP	0	n0	m	m
NR	0	n0 auf	0	0 a
NU	0	n0 auf	0	0 a
NZ	0	n0	f	f
OM	0	n0	0	m
ORANGEFS	the	m+es	m dans	m nel
OTTOMAN	the	n1+s	m dans	m nel
PA	0	n0	m	m a
PAPALSTATES	the	m+es	mp dans	m nel
PARMA	the	n+s	m dans	m nel
PE	0	n0	m	m
PG	0	n0	f	f
PH	the	p auf	fp	fp
PK	0	n0	m	m
PL	0	n0	f	f
PRUSSIA	the	n+s	m dans	m nel
PS	0	n0	f	f
PT	0	n0	m	m
PW	0	n0 auf	mp	0 a
PY	0	n0	m	m
QA	0	n0	m	m
RO	0	n0	f	f
RS	0	n0	f	f
RSFSR	the	f3	f	f nel
RU	0	n0	f	f
RUSEMPIRE	the	n1+s	m dans	m nel
RW	0	n0	m	m
SA	0	n0	f	f
SALOREPUBLIC	the	f1	f	f nel
SARDINIA	the	n+s	m dans	m nel
SAXONY	the	n+s	m dans	m nel
SB	the	p auf	fp	fp
SC	the	p auf	fp	fp
SD	0	m	m	m
SE	0	n0	f	f
SG	0	n0	0	0 a
SI	0	n0	f	f
SK	0	f	f	f
SL	0	n0	f	f
SLOVAKIA39	the	f1	f	f nel
SM	0	n0	0	0 a
SMOM	the at	m1+s bei	m auprès	m presso
SN	0	m	m	m
SO	0	n0	f	f
SOUTHOSSETIA	0	n0	f	f
SR	0	n0	m	m
SS	0	m	m	m
ST	0	n0	0	0 a
SUHH	the	f	f	f nel
SV	0	n0	m	0 in
SY	0	n0	f	f
SZ	0	n0	m	m
TD	0	m	m	m
TEXAS	the	f	f	f nel
TG	0	n0	m	m
TH	0	n0	f	f
TIBET	0	n0	m	m
TJ	0	n0	m	m
TL	0	n0	m	0 a
TM	0	n0	m	m
TN	0	n0	f	f
TO	0	n0 auf	mp	0 a
TR	0	f	f	f
TRANSVAAL	the	f1	f	f nel
TT	0	n0 auf	f à	0 a
TUSCANY	the	n+s	m dans	m nel
TV	0	n0 auf	mp	0 a
TW	0	n0	0	0 a
TWOSICILIES	the	n+s	m dans	m nel
TZ	0	n0	f	f
UA	0	f	f	f
UG	0	n0	m	f
UNO	the at	p1 bei	fp auprès	fp presso
US	the	p1	mp	mp
UY	0	n0	m	m
UZ	0	n0	m	m
VA	the at|0	m1+s bei|f	m auprès|f	f presso|f nel
VC	0	n0 auf	0	0 a
VE	0	n0	m	m
VICHYFRANCE	0	n0	m dans	f
VN	0	n0	m	m
VNSOUTH	0	n0	m	m
VU	0	n0	m	0 a
WS	0	n0 auf	m	0 a
WURTTEMBERG	the	n+s	m dans	m nel
XK	0	n0	m	m
YDYE	the	f1	f	f nel
YE	0	m	m	m
YUCS	the	f2	f	f nel
YUGOFRY	the	f	f	f nel
YUGOKINGDOM	the	n+s	m dans	m nel
ZA	0	n0	f	m
ZANZIBAR	the	n+s	m dans	m nel
ZM	0	n0	f	m
ZW	0	n0	m	m
"""#
}
