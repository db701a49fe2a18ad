// The grammar of German as word lists: what is done to a mandate; the format stands on `Lexicon`.

extension LanguageTables {
  static let germanEvents: StaticString = #"""
    [offer]
    present: bietet ... an $ | biete ... an $ | bieten ... an $ | anbietet | anbieten | offeriert | schlägt ... vor $ | vorschlägt | ist ... bereit | sind ... bereit | sei ... bereit | seien ... bereit | bereit ist | bereit sei | bereit sind | steht ... bereit | stehe ... bereit | steht ... zur verfügung | stehe ... zur verfügung | stellt sich ... zur verfügung | zur verfügung steht | zur verfügung stehe | erklärt sich ... bereit | erkläre sich ... bereit | zeigt sich ... bereit | empfiehlt sich | erbietet sich | will einspringen | ist ... gewillt | ist ... willens
    past: bot ... an $ | boten ... an $ | anbot | anboten | offerierte | offerierten | schlug ... vor $ | schlugen ... vor $ | vorschlug | war ... bereit | waren ... bereit | bereit war | stand ... bereit | stand ... zur verfügung | stellte sich ... zur verfügung | erbot sich | erboten sich | sich ... erbot | zeigte sich ... bereit | zeigten sich ... bereit | sich ... bereit zeigte | signalisierte ... bereitschaft | signalisierten ... bereitschaft | bekundete ... bereitschaft | erklärte ... bereitschaft | unterbreitete | unterbreiteten | bekräftigte ... bereitschaft | bekundete ... willen | beteuerte ... bereitschaft | äusserte ... bereitschaft
    participle: angeboten | offeriert | vorgeschlagen | anerboten | sich ... erboten | erboten | bereitschaft ... signalisiert | bereitschaft ... erklärt | bereitschaft ... bekundet | bereitschaft ... bekräftigt | zur verfügung gestellt | unterbreitet | ins spiel gebracht | sich ... bereit gezeigt | sich ... angeboten | sich ... anerboten
    base: anbieten | vorschlagen | offerieren | bereitstehen
    gerund: anzubieten | vorzuschlagen
    noun: angebot | angebots | angebotes | angebote | offerte | offerten | vorschlag | vorschlags | vorschlages | vorschläge | bereitschaft | anerbieten | bereitwilligkeit | bereitschaftserklärung

    [request]
    present: verlangt | verlangen | fordert | fordern | bittet | bitte darum | ersucht | ersuche | ersuchen | wendet sich | wende sich | wenden sich | fragt ... an $ | anfragt | beantragt | wünscht | wünsche | wünschen | fordert ... auf $ | ruft ... an $ | richtet ... an | möchte | möchten | klopft ... an $ | tritt ... heran | herantritt | bemüht sich
    past: verlangte | verlangten | forderte | forderten | bat | baten | ersuchte | ersuchten | wandte sich | wandten sich | wendete sich | sich ... wandte | sich ... wandten | wandte ... sich | wandten ... sich | fragte ... an $ | fragten ... an $ | anfragte | beantragte | beantragten | wünschte | wünschten | forderte ... auf $ | rief ... an $ | trat ... heran | traten ... heran | klopfte ... an $ | klopften ... an $ | suchte ... nach $ | erbat | erbaten | stellte ... antrag | fiel auf
    past: richtete ... bitte | richteten ... bitte | richtete ... ersuchen | richtete ... gesuch | richteten ... begehren | stellte ... gesuch | bestellte ... zur schutzmacht | machte ... zur schutzmacht | äusserte ... wunsch
    base present: bitten | ersuchen | beantragen | anfragen | sich wenden | sich ... wenden
    participle: gebeten | ersucht | angefragt | sich ... gewandt | gewandt | sich ... gewendet | beantragt | gewünscht | aufgefordert | herangetreten | angeklopft | erbeten | angegangen | angerufen | sich ... bemüht
    gerund: zu bitten | zu ersuchen | anzufragen | heranzutreten
    noun: bitte | bitten | anfrage | anfragen | ersuchen | ersuchens | gesuch | gesuchs | gesuches | gesuche | gesuchen | begehren | begehrens | wunsch | wunsches | wünsche | antrag | antrags | antrages | anträge | ansuchen | ansuchens | auf wunsch | auf ersuchen | auf bitten | auf bitte | auf antrag | auf anfrage von | bestellung | ernennung

    [agree]
    present: sind sich ... einig | seien sich ... einig | ist sich ... einig | sich ... einig sind | sich ... einig seien
    past: waren sich ... einig | wurden sich ... einig | sich ... einig waren
    present: nehme ... an $ | akzeptiere | willige ... ein $ | billige | genehmige | stimmt ... zu $ | stimme ... zu $ | stimmen ... zu $ | zustimmt | sagt ... zu $ | sagen ... zu $ | zusagt | sagt ja | nimmt ... an $ | nehmen ... an $ | annimmt | akzeptiert | akzeptieren | willigt ... ein $ | willigen ... ein $ | einwilligt | entspricht | billigt | billigen | genehmigt | genehmigen | gibt ... grünes licht | grünes licht gibt | einigen sich | verpflichtet sich | gibt ... zustimmung | gibt ... zusage | erklärt sich bereit | heisst ... gut $ | gutheisst
    past: beschloss | beschlossen | entschied | entschloss sich | entschlossen sich | stimmte ... zu $ | stimmten ... zu $ | zustimmte | zustimmten | sagte ... zu $ | sagten ... zu $ | zusagte | zusagten | sagte ja | sagten ja | nahm ... an $ | nahmen ... an $ | annahm | annahmen | akzeptierte | akzeptierten | willigte ... ein $ | willigten ... ein $ | einwilligte | einwilligten | entsprach | entsprachen | billigte | billigten | genehmigte | genehmigten | gab ... grünes licht | gaben ... grünes licht | grünes licht gab | einigten sich | einigte sich | gab ... zustimmung | gaben ... zustimmung | gab ... zusage | erteilte ... zustimmung | erklärte sich bereit | erklärten sich bereit | erklärte sich ... bereit | erklärten sich ... bereit | sich ... bereit erklärte | sich ... bereiterklärte | erklärte sich ... einverstanden | erklärten sich ... einverstanden | gab ... ja-wort | verpflichtete sich | verpflichteten sich | hiess ... gut $ | hiessen ... gut $ | guthiess | bejahte | erfüllte ... wunsch | erfüllte ... bitte | kam ... nach $ | leistete ... folge
    participle: beschlossen | zugestimmt | zugesagt | angenommen | akzeptiert | eingewilligt | entsprochen | gebilligt | genehmigt | grünes licht gegeben | grünes licht erteilt | zustimmung ... gegeben | zustimmung ... erteilt | ja gesagt | sich ... bereit erklärt | sich ... bereiterklärt | bereit erklärt | bereiterklärt | sich ... geeinigt | geeinigt | sich ... einverstanden erklärt | einverstanden erklärt | gutgeheissen | verpflichtet | zusage ... gegeben | bejaht | nachgekommen | abgesegnet
    base: zustimmen | zusagen | annehmen | akzeptieren | einwilligen | billigen | genehmigen | gutheissen
    gerund: zuzustimmen | zuzusagen | anzunehmen | einzuwilligen
    noun: zusage | zusagen | annahme | billigung | genehmigung | gutheissung | einigung

    [sign]
    present: unterzeichnet | unterzeichne | unterschreibt | schliesst ... ab $ | schliesst | besiegelt | ratifiziert | tauscht ... aus $
    past: unterzeichnete | unterzeichneten | unterschrieb | unterschrieben | schloss | schlossen | schloss ... ab $ | schlossen ... ab $ | abschloss | abschlossen | setzte ... unterschrift unter | setzten ... unterschrift unter | besiegelte | besiegelten | vereinbarte | vereinbarten | paraphierte | paraphierten | setzten ... unterschriften unter | tauschten ... aus $ | kamen ... überein | kam ... überein | verständigten sich | verständigte sich
    base present: unterzeichnen | unterschreiben | abschliessen | vereinbaren
    participle: unterzeichnet | unterschrieben | abgeschlossen | geschlossen | besiegelt | vereinbart | paraphiert | ratifiziert | übereingekommen | verständigt | ausgetauscht | ausgehandelt
    gerund: zu unterzeichnen | abzuschliessen
    noun: unterzeichnung | unterschrift | unterschriften | abschluss | abschlusses | vertragsabschluss | unterschreibung

    [accord]
    noun: abkommen | abkommens | vereinbarung | vereinbarungen | vertrag | vertrags | vertrages | verträge | übereinkunft | übereinkommen | notenwechsel* | notenaustausch* | memorandum* | absprache | absprachen | abmachung | abmachungen | pakt

    [consent]
    present: ist ... einverstanden | sind ... einverstanden | sei ... einverstanden | seien ... einverstanden | einverstanden ist | einverstanden sei | hat nichts dagegen | hat keine einwände | hat keinen einwand | erhebt keine einwände | hat ... nichts einzuwenden | haben ... nichts einzuwenden | habe ... nichts einzuwenden | habe keine einwände
    past: war ... einverstanden | waren ... einverstanden | hatte nichts dagegen | hatte keine einwände | hatte keinen einwand | erhob keinen einspruch | erhob keine einwände | hatte ... nichts einzuwenden | hatten ... nichts einzuwenden | einverstanden war
    participle: keinen einspruch erhoben | keine einwände erhoben | einverständnis ... erklärt | einverständnis ... gegeben | placet ... erteilt | agrément ... erteilt | konsens ... erteilt
    noun: zustimmung | einverständnis | einverständnisses | einwilligung | agrément | plazet | ja-wort | placet

    [reject]
    present: stellt sich ... quer | stellen sich ... quer | sich ... querstellt | kommt ... nicht in frage | kommt ... nicht infrage | komme ... nicht in frage | komme ... nicht infrage
    past: stellte sich ... quer | stellten sich ... quer | sich ... querstellte | sich ... querstellten | blitzte ... ab | kam ... nicht in frage | kam ... nicht infrage
    present: lehnt ... ab $ | lehne ... ab $ | lehnen ... ab $ | ablehnt | ablehnen | weist ... zurück | weisen ... zurück | zurückweist | verweigert | verweigern | verwehrt | schlägt ... aus $ | ausschlägt | winkt ... ab $ | abwinkt | sagt nein | sperrt sich | schliesst ... aus $ | verwirft | verbittet sich | sagt ... ab $ | blockiert | untersagt
    past: lehnte ... ab $ | lehnten ... ab $ | ablehnte | ablehnten | wies ... zurück | wiesen ... zurück | wies ... ab $ | zurückwies | verweigerte | verweigerten | verwehrte | schlug ... aus $ | schlugen ... aus $ | ausschlug | winkte ... ab $ | winkten ... ab $ | abwinkte | sagte nein | sagten nein | sperrte sich | schloss ... aus $ | verwarf | erteilte ... eine absage | erteilte ... eine abfuhr | erteilte ... absage | gab ... einen korb | wollte ... nichts wissen | holte sich ... eine absage | holte sich ... einen korb | handelte sich ... eine absage ein | sagte ... ab $ | legte ... veto ein | blockierte | untersagte | versagte
    participle: abgelehnt | zurückgewiesen | verweigert | verwehrt | ausgeschlagen | abgewiesen | abgewinkt | nein gesagt | ausgeschlossen | verworfen | eine absage erteilt | eine abfuhr erteilt | einen korb gegeben | abgesagt | blockiert | untersagt | versagt
    base: ablehnen | zurückweisen | verweigern | ausschlagen
    gerund: abzulehnen | zurückzuweisen | zu verweigern | auszuschlagen
    participle: eine absage geholt | einen korb geholt | eine absage eingehandelt
    noun: ablehnung | absage | absagen | weigerung | zurückweisung | nein | veto | abfuhr | korb

    [end]
    present: endet | enden | erlischt | erlöschen | läuft ... aus $ | laufen ... aus $ | ausläuft | auslaufen | entfällt | entfallen | fällt ... weg $ | wegfällt | fällt ... dahin | dahinfällt | geht ... zu ende | zu ende geht | gehen ... zu ende | beendet | beenden | gibt ... ab $ | gibt ... auf $ | abgibt | aufgibt | wird hinfällig | wird überflüssig | wird gegenstandslos | schliesst ... die interessensektion | löst ... auf $ | hört ... auf $ | verliert ... mandat | verfällt | erübrigt sich
    past: endete | endeten | erlosch | erloschen | lief ... aus $ | liefen ... aus $ | auslief | entfiel | entfielen | fiel ... weg $ | fielen ... weg $ | fiel ... dahin | fielen ... dahin | ging ... zu ende | gingen ... zu ende | zu ende ging | beendete | beendeten | gab ... ab $ | gab ... auf $ | gaben ... auf $ | gab ... zurück | zurückgab | wurde ... hinfällig | wurde ... überflüssig | wurde ... gegenstandslos | wurden ... hinfällig | wurden ... überflüssig | wurden ... gegenstandslos | löste ... auf $ | hörte ... auf $ | verfiel | war ... hinfällig | erübrigte sich | gegenstandslos wurde | hinfällig wurde | überflüssig wurde
    participle: beendet | beendigt | geendet | erloschen | ausgelaufen | entfallen | weggefallen | dahingefallen | zu ende gegangen | aufgegeben | zurückgegeben | abgegeben | aufgelöst | hinfällig geworden | gegenstandslos geworden | überflüssig geworden | abgelaufen | verfallen | aufgehoben
    base: enden | erlöschen | auslaufen | beenden | aufgeben | dahinfallen | wegfallen | zurückgeben | ablaufen
    conditional: würde ... hinfällig | würden ... hinfällig | würde ... überflüssig | fiele ... dahin | fiele ... weg $
    present: tritt ... ab $
    past: trat ... ab $ | traten ... ab $
    participle: abgetreten
    noun: ende | endes | beendigung | erlöschen | auslaufen | ablauf | wegfall | aufhebung | beendung

    [begin]
    present: übernimmt | übernehme | beginnt | tritt ... in kraft | in kraft tritt | treten ... in kraft | nimmt ... auf $ | tritt ... an $ | antritt | geht ... über $ | gehen ... über $ | übergeht | fällt ... zu $ | springt ... ein $ | springen ... ein $ | springt in die bresche | eröffnet | richtet ... ein $ | öffnet
    past: kam ... hinzu $ | kamen ... hinzu $ | kam ... dazu $ | kamen ... dazu $ | übernahm | übernahmen | begann | begannen | trat ... in kraft | traten ... in kraft | in kraft trat | in kraft traten | nahm ... auf $ | trat ... an $ | antrat | ging ... über $ | gingen ... über $ | überging | fiel ... zu $ | sprang ... ein $ | sprangen ... ein $ | sprang ... in die bresche | sprangen ... in die bresche | in die bresche sprang | eröffnete | eröffneten | richtete ... ein $ | richteten ... ein $ | einrichtete | öffnete | öffneten
    base present: übernehmen | beginnen | antreten | eröffnen | einrichten | übergehen
    participle: dazugekommen | hinzugekommen | hinzu gekommen | aufgenommen worden | übernommen | begonnen | in kraft getreten | angetreten | übergegangen | eröffnet | eingerichtet | in die bresche gesprungen | zugefallen
    gerund: zu übernehmen | anzutreten | zu eröffnen | einzurichten
    noun: übernahme | beginn | inkrafttreten | antritt | eröffnung | einrichtung

    [entrust]
    present: vertraut ... an $ | anvertraut | beauftragt | betraut | überträgt | übergibt | erteilt ... mandat | erteilt ... auftrag | legt ... in die hände | überlässt
    past: vertraute ... an $ | vertrauten ... an $ | anvertraute | anvertrauten | beauftragte | beauftragten | betraute | betrauten | übertrug | übertrugen | übergab | übergaben | erteilte ... mandat | erteilte ... auftrag | legte ... in die hände | legten ... in die hände | überliess | überliessen | trug ... an $ | trugen ... an $ | antrug | empfahl
    base present: anvertrauen | beauftragen | betrauen | übertragen | überlassen
    participle: anvertraut | beauftragt | betraut | übertragen | übergeben | mandat ... erteilt | auftrag ... erteilt | in die hände gelegt | hände gelegt | hände gegeben | obhut gegeben | obhut gestellt | schutz gestellt | überlassen | angetragen | mandatiert | unterstellt | empfohlen
    gerund: anzuvertrauen | zu beauftragen | zu betrauen | zu übertragen

    [suspend]
    present: sistiert | setzt ... aus $ | suspendiert | legt ... auf eis | unterbricht
    past: sistierte | setzte ... aus $ | setzten ... aus $ | suspendierte | legte ... auf eis | unterbrach | unterbrachen
    participle: sistiert | ausgesetzt | suspendiert | auf eis gelegt | unterbrochen
    noun: sistierung | suspendierung | aussetzung | unterbrechung

    [resume]
    present: nimmt ... wieder auf $ | nimmt ... wieder wahr
    past: nahm ... wieder auf $ | nahmen ... wieder auf $
    participle: wiederaufgenommen | wieder aufgenommen
    noun: wiederaufnahme

    [withdraw]
    present: zieht sich ... zurück | legt ... nieder | niederlegt | gibt ... zurück | zurückgibt | zieht ... zurück
    past: zog sich ... zurück | zogen sich ... zurück | legte ... nieder | legten ... nieder | niederlegte | gab ... zurück | gaben ... zurück | zurückgab | zog ... zurück | kündigte ... mandat
    participle: niedergelegt | sich ... zurückgezogen | zurückgezogen | zurückgegeben
    noun: rückzug | niederlegung | rückgabe

    [revoke]
    present: widerruft | entzieht | kündigt ... mandat
    past: widerrief | widerriefen | entzog | entzogen
    participle: widerrufen | entzogen | aufgekündigt | gekündigt
    noun: widerruf | entzug | kündigung

    [announce]
    present: plant | planen | beabsichtigt | beabsichtigen | gedenkt | gedenken | hat ... vor $ | steht kurz davor | steht bevor | schickt sich an
    past: plante | planten | beabsichtigte
    participle: geplant | vorgesehen
    noun: absicht | absichten | vorhaben | plan | plans | pläne | plänen

    [negotiate]
    present: verhandelt | verhandeln | verhandle | steht in verhandlungen
    past: verhandelte | verhandelten
    participle: verhandelt | ausgehandelt
    noun: verhandlung | verhandlungen | verhandlungsphase

    [carry on]
    present: führt ... weiter | führt ... fort | weiterführt | fortführt | setzt ... fort | behält | behalten | hält ... an | will ... weiterführen | bleibt bei
    past: führte ... weiter | führte ... fort
    base: weitermachen | weiterführen | fortführen | fortsetzen | beibehalten | weitervertreten
    participle: weitergeführt | fortgeführt | fortgesetzt | beibehalten
    gerund: weiterzumachen | weiterzuführen | fortzuführen | fortzusetzen | beizubehalten
    noun: weiterführung | fortführung | fortsetzung

    [name]
    present: bestimmt | bezeichnet | ernennt | wählt | benennt | designiert | entscheidet sich | entscheiden sich | bevorzugt | bevorzugen
    past: bestimmte | bestimmten | bezeichnete | bezeichneten | ernannte | ernannten | wählte | wählten | erkor | benannte | benannten | designierte | designierten | entschied sich | entschieden sich | bevorzugte | bevorzugten
    participle: bestimmt | bezeichnet | ernannt | benannt | designiert | ausgewählt | gewählt | bestellt | auserwählt | ausersehen
    base: bestimmen | bezeichnen | benennen
    noun: benennung | bezeichnung
    participle: auserkoren | namhaft gemacht | sich ... entschieden | bevorzugt

    [hand over]
    participle: weitergereicht | weitergegeben
    noun: ablösung

    [succeed]
    present: löst ... ab $ | lösen ... ab $ | ablöst | tritt ... an die stelle | tritt ... an ihre stelle | tritt ... an seine stelle | tritt ... an deren stelle | tritt ... an dessen stelle | ersetzt | folgt ... nach $
    past: löste ... ab $ | lösten ... ab $ | ablöste | ablösten | trat ... an die stelle | traten ... an die stelle | trat ... an ihre stelle | traten ... an ihre stelle | trat ... an seine stelle | traten ... an seine stelle | trat ... an deren stelle | traten ... an deren stelle | trat ... an dessen stelle | traten ... an dessen stelle | ersetzte | ersetzten | folgte ... nach $
    participle: abgelöst | an die stelle getreten | an ihre stelle getreten | an deren stelle getreten | an seine stelle getreten
    base: ablösen
    present: an die stelle ... tritt | an die stelle ... treten | an seine stelle tritt | an ihre stelle tritt | an deren stelle tritt | an dessen stelle tritt | an ihre stelle treten
    past: an die stelle ... trat | an die stelle ... traten | an seine stelle trat | an ihre stelle trat | an deren stelle trat | an dessen stelle trat | an ihre stelle traten | an seine stelle traten

    [renew]
    erneuer* | wiederholt* | bekräftigt* | abermals | nochmals | erneut
    """#
}
