// The grammar of German as word lists: relations, mood, function words; the format stands on `Lexicon`.

extension LanguageTables {
  static let germanFunction: StaticString = #"""
    [relations]
    noun: beziehungen | diplomatische beziehungen | diplomatischen beziehungen | verhältnis | kontakte | bande | verbindungen

    [break off]
    present: schliesst | schliessen | zieht ... ab $ | bricht ... ab $ | brechen ... ab $ | abbricht | abbrechen | bricht mit | kappt | kappen | kündigt ... auf $
    past: schloss | schlossen | zog ... ab $ | zogen ... ab $ | brach ... ab $ | brachen ... ab $ | abbrach | abbrachen | brach mit | brachen mit | mit ... brach | mit ... gebrochen | brach | brachen | kappte | kappten | riss ... ab $
    base: abbrechen | kappen
    participle: geschlossen | abgezogen | zugesperrt | abgebrochen | gebrochen | gekappt | ausgewiesen | abgerissen | zerbrochen
    gerund: abzubrechen | zu brechen
    noun: abbruch | abbruchs | abbruches | bruch | bruchs | bruches | zerwürfnis | abbrechen | ausweisung

    [restore]
    present: normalisieren | normalisiert | nimmt ... wieder auf $ | nehmen ... wieder auf $ | nehmen wieder ... auf $ | erneuert | erneuern
    past: nahmen ... wieder auf $ | nahm ... wieder auf $ | nahmen wieder ... auf $ | normalisierten | erneuerten | tauschten ... wieder botschafter aus | versöhnten sich
    participle: wiederaufgenommen | wieder aufgenommen | wiederhergestellt | erneuert | normalisiert | wiedereröffnet | wieder eröffnet | gekittet
    base: wiederaufnehmen | erneuern | wiederherstellen | wiedereröffnen
    noun: wiederaufnahme | wiederherstellung | normalisierung | wiedereröffnung | versöhnung | tauwetter | aussöhnung

    [war]
    krieg | krieges | kriegs | kriege | invasion | konflikt | konflikts | überfall | einmarsch | besetzung | weltkrieg | weltkriegs

    [denial]
    dementier* | trifft nicht zu | nicht wahr | unwahr | stimmt nicht | ist falsch | falsch ist | sei falsch | seien falsch | sei unwahr | sei nicht wahr | als falsch | als unwahr | unzutreffend | unbegründet | aus der luft gegriffen | fälschlich* | irrtümlich* | falschmeldung* | gerücht* | niemand glaubt

    [supposition]
    versteht sich | verstand sich | sieht sich | sah sich | bezeichnet sich | geriert sich | inszeniert sich | sich als schutzmacht
    angenommen | nehmen wir an | gesetzt den fall | stell dir vor | stellen sie sich vor | man stelle sich vor | ignoriere | ignorieren sie | im roman | fiktiv* | beinahe | fast | um ein haar

    [meet]
    traf | trifft | getroffen | sprach mit | gesprochen

    [speech]
    present: sagt | sage | erklärt | erkläre | teilt ... mit $ | mitteilt | meldet | berichtet | heisst es | betont | bestätigt | erinnert | stellt ... fest | erläutert | versichert | verkündet | kündigt ... an $ | ankündigt | schreibt | stellt ... klar $ | fügt ... an $ | weist ... hin
    past: sagte | sagten | erklärte | erklärten | teilte ... mit $ | teilten ... mit $ | mitteilte | meldete | meldeten | berichtete | berichteten | hiess es | betonte | bestätigte | bestätigten | stellte ... klar $ | versicherte | verkündete | kündigte ... an $ | kündigten ... an $ | ankündigte | schrieb | gab ... bekannt | gaben ... bekannt | bekannt gab | bekanntgab | stellte ... fest | erinnerte | fügte ... an $ | ergänzte | unterstrich | liess ... wissen | liess ... verlauten
    participle: gesagt | erklärt | mitgeteilt | gemeldet | berichtet | betont | bestätigt | bekannt gegeben | bekanntgegeben | angekündigt | versichert | verkündet
    laut | zufolge | gemäss | nach angaben | angeblich | offenbar | nach auskunft | den angaben zufolge | wie es heisst

    [negation]
    nicht | kein | keine | keinen | keiner | keinem | keines | keinerlei | nie | niemals | niemand | niemanden | weder | ohne | dementiert | dementierte | dementierten | dementiere | bestreitet | bestritt | vergeblich | ausgeblieben | fehlt | kaum

    [no longer]
    nicht mehr | kein mandat mehr | keine mehr | nicht länger | nicht mehr lange

    [condition]
    erst wenn | erst nachdem | erst dann | dann erst | nicht bevor | nicht ehe | solange nicht | wenn | falls | sofern | ausser wenn | es sei denn | unter der bedingung | unter der voraussetzung | vorausgesetzt | sobald | im fall | im falle | für den fall | hängt ... ab | abhängig | vorbehaltlich | unter vorbehalt | vorbehalt | steht noch aus | steht ... noch aus | aussteht | allenfalls | gegebenenfalls | notfalls

    [doubt]
    ob | prüft | prüfen | prüfe | erwägt | erwägen | erwäge | überlegt sich | bezweifeln | bezweifelt

    [modal]
    möge | mögen | könne | könnte | könnten | kann | können | müsste | müssten | dürfte | dürften | sollte | sollten | vielleicht | möglicherweise | womöglich | eventuell | gut möglich | denkbar | hofft | hoffen | hoffe | hoffte | hätte ... können | hätten ... können | hätte ... sollen | hätten ... sollen | hätte ... müssen | hätten ... müssen | hätte ... dürfen | hätte ... wollen | wäre | wären | würde | würden | darf | dürfen | überlegt | überlegen | spekuliert | mutmasslich | wohl | kandidat | im gespräch

    [future]
    wird | werden | werde | soll | sollen | solle | will | wollen | wolle | wollte | wollten | möchte | möchten | gedenkt | gedenken | künftig | in zukunft | demnächst | zukünftig | fortan künftig | bald

    [past]
    früher | ehemals | einst | einstmals | damals | zuvor | bisher | bislang | ehedem | vormals | vordem | seinerzeit | jahrelang | jahrzehntelang | zuletzt

    [passive]
    present: wird | werden | werde | lässt sich | lassen sich | lasse sich
    past: wurde | wurden | worden | liess sich | liessen sich

    [question]
    warum | wieso | weshalb | wie | was | wer | welche | welcher | welches

    [in]
    in | im | gegenüber | innerhalb | auf | nahe | am sitz | in der hauptstadt

    [for]
    für | fürs | namens | im namen | im namen von | anstelle | anstelle von | zugunsten | im auftrag | im auftrag von | zu gunsten | zuliebe

    [by]
    von | vom | durch | seitens | via | über

    [of]
    von | vom

    [with]
    mit

    [between]
    zwischen

    [to]
    an | ans | bei | beim | zu | nach | zum | zur | um

    [from]
    aus

    [as]
    als

    [article]
    der | die | das | den | dem | des | ein | eine | einen | einem | einer | eines | dieser | diese | dieses | diesen | diesem | alle | aller | allen | jeder | jede | jedes | manche | einige | sämtliche | sämtlichen | welche

    [of the]
    der | des

    [and]
    und | oder | sowie | sowie auch | wie auch | beziehungsweise | bzw | & | samt | respektive | ebenso wie | als auch | und auch | und für | plus | wie

    [but]
    aber | doch | jedoch | sondern | während | wohingegen | hingegen | dagegen | allerdings

    [mirror]
    umgekehrt | vice versa | und umgekehrt | sowie umgekehrt | in beide richtungen | in beiden richtungen | in umgekehrter richtung | in der gegenrichtung | gegenseitig | wechselseitig | im jeweils anderen | im jeweils andern | in dem jeweils anderen | im jeweils anderen land | im jeweils anderen staat | im jeweils andern land | beim jeweils anderen | im anderen land | spiegelbildlich | im jeweiligen gegenland

    [both]
    beide länder | beiden länder | beiden ländern | beider länder | beide staaten | beiden staaten | beider staaten | beide seiten | beiden seiten | beider seiten | beide hauptstädte | beiden hauptstädte | beiden hauptstädten | beide regierungen | beiden regierungen | beide parteien | beiden parteien | beide | beiden | beider | die zwei staaten | die zwei länder | beide nationen | beiden nationen | beiden republiken | beide republiken | beide mächte | beiden mächte | beiden mächten | beiden königreiche | beide reiche | beiden reiche

    [pronoun]
    dieser | diese | dieses | letztere | letzterer | letzteres
    lasting: wir | ich
    sein land | ihr land | er | sie | es | man | das land | das eu-land | das emirat | das königreich | das sultanat | der kleinstaat | der alpenstaat | die alpenrepublik | der golfstaat | das golfemirat | der golfmonarchie | der inselstaat | der neutrale staat | das neutrale land | die eidgenossen | das nachbarland | das skandinavische land | das nordische land | das südamerikanische land | das lateinamerikanische land | das afrikanische land | das asiatische land | das arabische land | das baltische land | das südostasiatische land | das mittelamerikanische land

    [object]
    ihn | ihm | ihnen

    [possessive]
    base: sein | seine | seinen | seinem | seiner | seines
    ihr | ihre | ihren | ihrem | ihrer | ihres | deren | dessen | derer

    [there]
    dort | hier | hierzulande | daselbst | vor ort | im land | im lande | in diesem land | auf der insel | in dem land | in jenem land | in der stadt | im nachbarland | dortselbst | im dortigen | dortige | dortigen

    [alike]
    ähnliches | ähnliche | ähnlichen | gleiches | gleichartig* | weiteres | anderes | zweites | drittes | eigenes | separates | analoges | vergleichbar* | gleichlautend*

    [such]
    solche | solcher | solchen | derartige | derartiger | derartigen

    [those]
    jene | jenen | jener | jenes | jenem | diejenigen | derjenigen | denjenigen | diejenige | demjenigen | dasjenige | denen von | die von | das für | die für

    [relative]
    der | die | das | den | dem | welcher | welche | welches | welchen | welchem | denen | wo | was | woraufhin | worauf

    [relative singular]
    der | das | welcher | welches

    [whose]
    dessen | deren

    [where]
    wo

    [since]
    seit | seitdem

    [host]
    present: gehört zur | gehört zu | gehören zur | beherbergt | unterhält | betreibt | hat ... untergebracht
    present: gehört ... zur | gehört ... zu | gehören ... zur | gehören ... zu | ist ... teil | ist ... ein teil
    past: gehörte ... zur | gehörte ... zu | gehörten ... zur | gehörten ... zu | war ... teil | war ... ein teil | gehörte zur | gehörte zu | gehörten zur | beherbergte | unterhielt | betrieb
    participle: untergebracht | beherbergt | angesiedelt | angegliedert

    [that]
    dass

    [let]
    present: lässt | lasse
    base present: lassen
    past: liess | liessen

    [do so]
    present: wie sie es ... tut | wie sie dies ... tut | wie es ... tut | dasselbe gilt | das gleiche gilt | gleiches gilt | das nämliche gilt | ebenso verhält es sich | tut es auch | tut dasselbe | tun dasselbe | tut das gleiche | erweist denselben dienst | erweist diesen dienst | versieht denselben dienst | leistet denselben dienst | leistet diesen dienst | tut es | tut dies | tut das | tue dies | tun dies | tun es | dies tut sie | das tut sie | dies tut es | macht das | macht dies | erfüllt diese aufgabe | versieht dieses amt | spielt dieselbe rolle
    past: war ... mit dieser aufgabe betraut | waren ... mit dieser aufgabe betraut | war ... damit betraut | hatte ... diese aufgabe inne | nahm ... diese aufgabe wahr | hatte ... dieses mandat inne | erfüllte ... diese aufgabe | übte ... dieses mandat aus | tat es | taten es | tat dies | taten dies | tat dasselbe | taten dasselbe | tat das gleiche | erfüllte diese aufgabe | spielte dieselbe rolle | versah dieses amt
    present: ist ... zuständig | sind ... zuständig | zuständig ist | zuständig sind
    past: war ... zuständig | waren ... zuständig | zuständig war | zuständig waren
    present: tut ... das gleiche | tut ... dasselbe | tun ... das gleiche | tun ... dasselbe | tut ... ein gleiches
    past: tat ... das gleiche | tat ... dasselbe | taten ... das gleiche
    participle: dies ... getan | das ... getan | diesen dienst erwiesen | diesen dienst geleistet | dasselbe getan | diese aufgabe erfüllt | diese rolle gespielt

    [subordinator]
    dass | weil | nachdem | bevor | ehe | als | da | obwohl | obschon | obgleich | während | seit | seitdem | bis | damit | sodass | so dass | indem | wonach | wobei | zumal | wie | wofür | worum | weshalb | woran | wozu | wodurch

    [filler]
    wiederum | einstweilen | nicht nur | nicht allein | nicht bloss | nicht zuletzt | diplomatisch | diplomatische | diplomatischen | diplomatischer | diplomatisches | konsularisch | konsularische | konsularischen | konsularischer | konsularisches | auswärtige | auswärtigen | fremde | fremden | fremder | ehemalige | ehemaligen | ehemaliger | damals | damalige | damaligen | damaliger | neu | neue | neuen | neuer | neues | eigen | eigene | eigenen | eigener | aktuell | aktuelle | formell | formelle | formellen | förmlich | offiziell | offizielle | offiziellen | offizieller | offizielles | lokal* | besondere | besonderen | politisch | politische | politischen | verschiedene | verschiedenen | einzige | einzigen | einziger | auch | noch | jetzt | nun | nunmehr | weiterhin | nach wie vor | unverändert | derzeit | gegenwärtig | zurzeit | momentan | bereits | schon | heute | wieder | weiter | weitere | weiteren | traditionell | traditionelle | zugleich | gleichzeitig | seinerseits | ihrerseits | neuerdings | ebenfalls | überdies | ferner | vorwiegend | hauptsächlich | lange | stets | immer | zeitweise | zeitweilig | kurzzeitig | interimistisch | treuhänderisch | stellvertretend | seinerzeit | gleichfalls | jeweils | je | jeweiligen | jeweilige | zusätzlich | daneben | ausserdem | zudem | dabei | dafür | darum | danach | daraufhin | sogar | selbst | kurz | wenig | dies | umgehend | prompt | postwendend | grundsätzlich | ausdrücklich | endgültig | schliesslich | letztlich | sofort | unverzüglich | rasch | definitiv | vorerst | vorläufig | zunächst | erst | inzwischen | mittlerweile | seither | seitdem | ebenso | insgesamt | gemeinsam | gemeinsame | gemeinsamen | zwei | drei | vier | fünf | sechs | sieben | acht | zahlreiche | mehrere | mehreren | vorübergehend | vorläufig | vorerst | islamische | islamischen | demokratischen | sogenannte* | so genannte* | nach möglichkeit | soweit möglich | wenn möglich | so weit möglich | im rahmen des möglichen

    [likewise]
    dasselbe gilt | das gleiche gilt | gleiches gilt | ebenso | desgleichen | das nämliche gilt | ebenso verhält es sich | analog

    [consular]
    konsularische hilfe | konsularischen beistand | konsularische dienste | konsularische betreuung | konsularische unterstützung | konsularischen schutz | konsularhilfe | konsularisch | konsularische | konsularischen | konsularischer | konsularisches | konsulardienst* | konsularschutz

    [diplomatic]
    diplomatisch | diplomatische | diplomatischen | diplomatischer

    [visas]
    visa | visum | visums | pässe | reisepässe | passanträge | visumanträge

    [only]
    nur | bloss | lediglich | ausschliesslich | einzig | allein | beschränkt auf | begrenzt auf

    [because]
    weil | da | wegen | aufgrund | auf grund | mit der begründung | infolge | nach | denn

    [given name]
    jordan | chad | georgia | israel | india | china | cuba | paris | sofia | victoria | roma | london

    [other name]
    neu-mexiko | new mexico | golf von mexiko | golf von oman | südchinesische meer | südchinesischen meer | irakisch-kurdistan | irakische kurdistan | irakischen kurdistan | lateinamerika | nordamerika | südamerika | mittelamerika

    [foreign]
    anwalt* | anwält* | rechtsanwalt* | rechtsanwält* | anwaltskanzlei* | kanzlei | gewerkschaft* | verband | verbandes | verbands | verbände* | wirtschaftsverband* | wirtschaftsverbände* | dachverband* | lobby* | mandant* | klient | aktionär* | unternehmen* | firma | firmen | konzern* | kapitän* | mannschaft* | athlet* | spieler* | arbeitgeber* | arbeitnehmer* | hersteller* | investor* | bauern* | minderheit* | garantiemacht* | garantiemächte* | südtirol* | versicherung* | agentur | agent | agenten | belegschaft* | fussball* | kunden | kundschaft | verein | vereins | vereine | partei | aktien* | branche* | detailhandel* | parlamentarier* | zypern | zyprisch* | fraktion* | gericht | klägerin* | beschuldigt* | ehrenkonsul* | honorarkonsul* | bank | banken | treuhand* | treuhänder* | makler* | beraterfirma | stiftung | stiftungen | truppen | kriegsschiff* | fregatte*

    [among]
    darunter | unter anderem | unter anderen | unter ihnen | unter anderem für | etwa | beispielsweise | zum beispiel | namentlich | nämlich | und zwar | insbesondere | so etwa | vor allem | so zum beispiel

    [thereupon]
    dann | damals | daraufhin | hierauf | darauf | danach | sodann | alsdann | gleichzeitig | zugleich | in der folge | in der folgezeit | umgehend | sofort | sogleich | unverzüglich | woraufhin | worauf | gleichentags
    onset: fortan | von nun an | hinfort | in der folge | danach | anschliessend | nunmehr

    [following]
    nachdem

    [until]
    bis zur | bis zum

    [still]
    weiter | weiterhin | nach wie vor | auch künftig | auch in zukunft

    [former]
    frühere | früheren | früherer | ehemalige | ehemaligen | abgeschlossene | abgeschlossenen | beendete | beendeten | vergangene | vergangenen | erloschene | historische | historischen

    [exist]
    present: dauert | dauern | währt | währen | dauert an | dauern an | besteht | bestehen | läuft | laufen | gilt | gelten | existiert | existieren
    past: dauerte | dauerten | währte | währten | bestand | bestanden | existierte | existierten | lief | liefen | galt | galten

    [pending]
    bevor | ehe | damit | noch bevor | noch ehe

    [boilerplate]
    weiterlesen | mehr zum thema | lesen sie auch | externer link | mehr dazu | dieser inhalt wurde am | artikel teilen | diskutieren sie mit | beliebte artikel | meistgelesen | newsletter | mehr | jetzt abonnieren | melden sie sich

    [one by one]
    beziehungsweise | bzw | respektive | in dieser reihenfolge

    [lacking]
    braucht | brauchen | brauche | bräuchte | brauchte | brauchten | benötigt | benötigen | benötige | bedarf | bedürfen | bedürfe | bedurfte | erfordert | erfordere | erforderlich | nötig | notwendig | vonnöten | unerlässlich | unabdingbar | voraussetzung* | vorausgesetzt | vorbedingung* | wartet auf | warten auf | warte auf | wartete auf | warteten auf | auf ... wartet | auf ... warten | abwarten | abzuwarten | harrt | steht ... aus | stehen ... aus | stehe ... aus | ausstehend* | fehlt | fehlen | fehle | fehlte | fehlten | mangels | hängt von | abhängig von | angewiesen auf | vorbehaltlich | erhofft | erhoffen | hofft auf | hoffen auf | hoffte auf | hofften auf | rechnet mit | ersehnt | erwartet | einzuholen | einholen

    [must]
    muss | müssen | müsse | musste | mussten

    [latter]
    dieser | diese | dieses | diesem
    letztere | letzterer | letzteres | letzteren | letzterem | erstere | ersterer | ersteres

    [join]
    kam ... hinzu | kamen ... hinzu | kommt ... hinzu | kommen ... hinzu | hinzukam | hinzukamen | hinzugekommen | dazugekommen | kamen ... dazu | kam ... dazu | dazu kam | dazu kamen | dazu kommt | dazu kommen | hinzu kam | hinzu kamen | hinzu kommt | hinzu kommen | folgte | folgten | sind neu | ist neu | neu sind
    """#
}
