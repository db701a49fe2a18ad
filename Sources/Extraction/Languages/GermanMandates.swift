// The grammar of German as word lists: what speaks of a mandate and what stands for a State; the format stands on `Lexicon`.

extension LanguageTables {
  static let germanMandates: StaticString = #"""
    [represent]
    base present participle: vertreten
    base present participle: mitvertreten
    present: vertritt | vertrete | vertrittst | repräsentiert | mitvertritt
    conditional: verträte | verträten
    past: vertrat | vertraten | repräsentierte | repräsentierten
    base present: repräsentieren
    gerund: mitzuvertreten | repräsentieren zu

    [tend]
    present: nimmt ... wahr | nehme ... wahr | wahrnimmt | wahrnehme | vertritt ... mit $
    past: nahm ... wahr | nahmen ... wahr | wahrnahm | wahrnahmen | nähme ... wahr
    base present: wahrnehmen | nehmen ... wahr
    present: wickelt ... ab $ | abwickelt
    past: wickelte ... ab $ | abwickelte | wickelten ... ab $
    participle: wahrgenommen | mitbetreut | abgewickelt
    gerund: wahrzunehmen
    present: wahrt | wahre | betreut | betreue | besorgt | schützt | schütze | verwaltet | versieht | hütet | erledigt | verteidigt | sichert | regelt | bearbeitet | pflegt | behütet | führt | handhabt | beschützt | verantwortet | überwacht | gewährleistet
    past: wahrte | wahrten | betreute | betreuten | besorgte | besorgten | schützte | schützten | verwaltete | verwalteten | versah | versahen | hütete | hüteten | erledigte | erledigten | verteidigte | verteidigten | führte | führten | pflegte | pflegten | beschützte | beschützten | regelte | regelten
    base present: wahren | betreuen | besorgen | schützen | verwalten | versehen | hüten | erledigen | verteidigen | sicherstellen | bearbeiten | pflegen | behüten | handhaben | beschützen | regeln | gewährleisten
    participle: gewahrt | betreut | besorgt | geschützt | verwaltet | versehen | gehütet | erledigt | verteidigt | sichergestellt | bearbeitet | gepflegt | beschützt | geregelt | geführt
    present: kümmert sich | kümmere sich | sorgt für | sorge für | stellt ... sicher | sieht ... nach $ | schaut ... nach $ | passt ... auf $ | nimmt sich ... an $ | nimmt ... in obhut | nimmt ... unter seinen schutz | nimmt ... unter ihren schutz
    present: kümmert ... sich | sich ... kümmert | sich ... annimmt | sich ... kümmere
    past: kümmerte sich | kümmerten sich | sorgte für | sorgten für | sah ... nach $ | nahm sich ... an $ | nahmen sich ... an $ | sich ... kümmerte | sich ... kümmerten | sich ... annahm | sich ... annahmen | kümmerte ... sich | kümmerten ... sich
    base present: kümmern sich | sorgen für | sich ... kümmern | sich ... annehmen | nehmen sich ... an $ | sehen ... nach $
    gerund: sich ... zu kümmern | sich ... anzunehmen | sicherzustellen
    participle: sich ... gekümmert | gekümmert | sich ... angenommen
    present: gewährt ... konsularischen schutz | bietet ... konsularischen schutz | leistet ... konsularischen beistand | leistet ... konsularische hilfe
    base present: wachen | beistehen
    present: wacht | steht ... bei $ | stehen ... bei $ | beisteht | steht ... zur seite | stehen ... zur seite | sorgt ... für | sorgen ... für
    past: wachte | wachten | stand ... bei $ | standen ... bei $ | beistand | stand ... zur seite | standen ... zur seite | sorgte ... für | sorgten ... für
    participle: beigestanden
    gerund: beizustehen
    present: leistet ... hilfe | leisten ... hilfe | leistet ... beistand | leisten ... beistand | bietet ... beistand | bieten ... beistand | gewährt ... schutz | gewähren ... schutz
    past: leistete ... hilfe | leisteten ... hilfe | leistete ... beistand | leisteten ... beistand | gewährte ... schutz | gewährten ... schutz
    present: hat die verantwortung für | trägt die verantwortung für | hat die obhut über | hat die aufsicht über
    past: hatte die obhut über | trug die verantwortung für

    [provide]
    present: sorgt | sorgen | leistet | leiste | bietet | gewährt | gewähre | erbringt | erbringe
    past: sorgte | sorgten | leistete | leisteten | bot | boten | gewährte | gewährten | erbrachte | erbrachten
    base present: leisten | bieten | gewähren | erbringen
    participle: geleistet | gewährt | erbracht
    gerund: zu leisten | zu gewähren | zu erbringen

    [act for]
    present: sich ... einsetzt | sich ... einsetzen | handelt | handle | handele | einspringt | eintritt | agiert | fungiert | amtet | wirkt | spricht für | springt ... ein $ | springen ... ein $ | tritt ... ein $ | treten ... ein $ | steht ... ein $ | stehen ... ein $ | setzen sich ... ein $ | einsteht | setzt sich ... ein $ | zuständig ist | ist ... zuständig | sind ... zuständig | sei ... zuständig | tätig ist | ist ... tätig | verantwortlich ist | ist ... verantwortlich | zuständig sind
    past: sich ... einsetzte | sich ... einsetzten | setzte sich ... ein $ | setzten sich ... ein $ | handelte | handelten | einsprang | einsprangen | eintrat | eintraten | wirkte | agierte | sprach für | sprang ... ein $ | sprangen ... ein $ | trat ... ein $ | traten ... ein $ | stand ... ein $ | standen ... ein $ | einstand | einstanden | war ... zuständig | waren ... zuständig | zuständig war | zuständig waren | war ... tätig | war ... da gewesen | da gewesen war | war ... verantwortlich
    present: da ist | ist ... da $ | sind ... da $ | hält ... die stellung
    past: war ... da $ | waren ... da $ | hielt ... die stellung | hielten ... die stellung
    base: dasselbe tun | das gleiche tun | ein gleiches tun
    present: tut ... dasselbe | tun ... dasselbe | tut ... das gleiche | tun ... das gleiche
    past: tat ... dasselbe | taten ... dasselbe
    base present: handeln | einspringen | eintreten | agieren | einstehen | tätig werden | tätig sein | zuständig sein | da sein
    participle: eingesprungen | eingetreten | zuständig gewesen | tätig geworden
    gerund: nach dem rechten zu sehen | auszuhelfen | einzuspringen | einzutreten | einzustehen | tätig zu werden | tätig zu sein

    [serve]
    present: obliegt | obliege | kommt ... zu $ | dient | diene | fungiert | fungiere | waltet | amtiert | bleibt | bleibe | auftritt | tritt ... auf $ | amtet
    past: oblag | diente | dienten | fungierte | fungierten | blieb | blieben | auftrat | auftraten | trat ... auf $ | traten ... auf $ | amtete
    base present: dienen | fungieren | amtieren | walten | bleiben | werden | auftreten
    participle: gedient | fungiert | geblieben | aufgetreten
    gerund: aufzutreten
    onset present: wird
    onset past: wurde | wurden
    onset participle: geworden

    [rely on]
    present: verlässt sich ... auf | verlassen sich ... auf | stützt sich ... auf | stützen sich ... auf | vertraut ... auf | vertrauen ... auf | greift ... auf | greifen ... auf | setzt ... auf | setzen ... auf | bedient sich | bedienen sich | baut ... auf | bauen ... auf | zählt ... auf | zählen ... auf
    participle: auf ... angewiesen | auf ... gesetzt | auf ... verlassen | auf ... vertraut
    past: setzte ... auf | setzten ... auf | baute ... auf | zählte ... auf | zählten ... auf | verliess sich ... auf | verliessen sich ... auf | stützte sich ... auf | stützten sich ... auf | vertraute ... auf | vertrauten ... auf | griff ... auf | griffen ... auf | bediente sich | bedienten sich

    [be]
    present: ist | sind | sei | seien | bin
    past: war | waren
    conditional: wäre | wären
    base: sein
    participle: gewesen

    [have]
    conditional: hätte | hätten
    present: führt ... aus $ | hat | haben | habe | besitzt | hält | innehat | hat ... inne | übt ... aus $ | ausübt | erfüllt | bekleidet | versieht | führt | führen | üben ... aus $ | ausübe | innehabe | versehe | übe ... aus $ | führe ... aus $
    past: hatte | hatten | besass | hielt | hielten | innehatte | hatte ... inne | übte ... aus $ | übten ... aus $ | ausübte | ausübten | erfüllte | bekleidete | versah | führte | führten
    base: ausüben | innehaben | erfüllen
    participle: ausgeübt | innegehabt | erfüllt
    gerund: auszuüben | zu erfüllen

    [interests]
    plural: interessen | belange | belangen | angelegenheiten | anliegen | staatsinteressen | landesinteressen | aussenbeziehungen | konsulargeschäfte | konsulargeschäften | konsularangelegenheiten | geschäfte | geschäften | interesse | konsularfragen | agenden | konsularsachen | konsularischen angelegenheiten | konsularische angelegenheiten
    noun: konsularisches | konsularwesen

    [nationals]
    plural: bürger | bürgern | bürgerinnen | staatsbürger | staatsbürgern | staatsbürgerinnen | staatsangehörige | staatsangehörigen | staatsangehöriger | angehörige | angehörigen | angehöriger | untertanen | kriegsgefangene | kriegsgefangenen | kriegsgefangener | gefangene | gefangenen | internierte | internierten | zivilinternierte | zivilinternierten | landsleute | landsleuten | auslandsbürger | kolonie | reisende | reisenden | touristen | eigentum | besitz | gebäude | gebäuden | liegenschaften | vermögen | vermögenswerte

    [power]
    noun: schutzmacht | schutzmächte | schutzmächten | schützende macht | schirmmacht | interessenvertreterin | interessenvertreter | schutzstaat | protektionsmacht | vertretungsmacht

    [mandate]
    noun: mandat | mandate | mandats | mandates | mandaten | auftrag | auftrags | auftrages | aufträge | aufträgen | aufgabe | aufgaben | rolle | rollen | funktion | funktionen | amt | amtes | verantwortung | dienst | dienste | doppelmandat* | vertretungsmandat* | verpflichtung | befugnis | befugnisse | ermächtigung | tätigkeit | arbeit | funktion als | diese hilfe | diesen dienst | um hilfe | um beistand | pflicht | mission | zuständigkeit

    [protection mandate]
    noun: schutzmachtmandat* | schutzmacht-mandat* | schutzmachtauftrag* | schutzmachtaufträge* | schutzmachtrolle* | schutzmachtfunktion* | schutzmachtaufgabe* | schutzmachttätigkeit* | schutzmachtvertretung* | schutzmachtdienst* | schutzmandat* | interessenvertretungsmandat* | schutzmachtabkommen | schutzmachtvereinbarung* | schutzmachtverhältnis* | schutzmachtstatus | schutzmacht-rolle* | schutzmachtpflicht*

    [representation]
    noun: obhut über | aufsicht über | fürsorge für | vertretung | interessenvertretung* | interessensvertretung* | interessenwahrung | interessenwahrnehmung | interessenschutz* | wahrung | wahrnehmung | schutz | schutzes | betreuung | obhut | obsorge | verwaltung | repräsentation | fürsorge | vertreterin | vertreter | sachwalterin | sachwalter | wahrerin | hüterin

    [office]
    sektion | sektionen

    [section]
    noun: interessenvertretung* | interessensvertretung* | interessensektion* | interessenssektion* | interessenabteilung* | interessensabteilung* | interessenbüro* | interessensbüro* | interessen-abteilung* | interessen-sektion* | interessengruppe der botschaft | sektion für die interessen | sektion für fremde interessen | sektion fremde interessen | abteilung für fremde interessen | abteilung fremde interessen | dienst für fremde interessen | abteilung für die interessen | schutzmachtabteilung* | eine solche

    [good offices]
    noun: gute dienste | guten dienste | guten diensten | guter dienste

    [embassy]
    noun: botschaft | botschaften | gesandtschaft | gesandtschaften | konsulat* | generalkonsulat* | auslandsvertretung* | mission | missionen | diplomatische mission | kanzlei der botschaft | interessensektion der botschaft

    [institution]
    noun: regierung* | ministerium* | aussenministerium* | aussenamt* | aussendepartement* | aussenminister* | minister | ministers | ministerin | ministern | präsident | präsidenten | präsidentin | staatspräsident* | bundespräsident* | staatschef* | regierungschef* | premier | premiers | premierminister* | ministerpräsident* | kanzler* | bundeskanzler* | staatssekretär* | vizeminister* | vizepräsident* | behörden | seite | kabinett* | könig | königs | regime | regimes | botschafter* | gesandte* | diplomaten | diplomat | diplomatie | sprecher* | unterhändler* | delegation* | vertreter | chefdiplomat* | volk | volkes | bevölkerung | königreich* | republik | sultanat* | grossherzogtum* | herzogtum* | fürstentum* | kaiserreich* | scheichtum* | emirat* | chargé | geschäftsträger* | konsul | konsuln | konsuls | führung | parlament* | aussenministeriums | departement* | monarchie | juntas | junta | bundesregierung* | staatsoberhaupt* | hauptstadt | staat | staates | staats | team | land | büro | büros | stelle | dienststelle | aussenstelle | amtskollege* | amtskollegin* | kollege | kollegen | kollegin

    [lie with]
    present: liegt in den händen | liegen in den händen | liegt bei | liegen bei | liegt ... bei | liegen ... bei | liegt in | liegen in | liegt jetzt in | liegen jetzt in | ruht bei | ruhen bei | ist in den händen | sind in den händen | in der obhut | unter der obhut | unter dem schutz | in den händen | in die hände | unterstehen | untersteht | obliegen | obliegt | gehört
    present: steht ... schutz | stehen ... schutz | steht ... obhut | stehen ... obhut | liegt ... händen | liegen ... händen | befindet sich ... händen | befinden sich ... händen | ist ... händen | sind ... händen
    past: stand ... schutz | standen ... schutz | stand ... obhut | standen ... obhut | lag ... händen | lagen ... händen | war ... händen | waren ... händen
    present: untersteht ... schutz | unterstehen ... schutz | untersteht ... obhut | unterstehen ... obhut
    past: unterstand ... schutz | unterstanden ... schutz
    present: steht ... unter dem schutz | stehen ... unter dem schutz | steht ... unter der obhut | stehen ... unter der obhut | liegen ... in den händen | liegt ... in den händen
    past: stand ... unter dem schutz | standen ... unter dem schutz | stand ... unter der obhut | standen ... unter der obhut | lagen ... in den händen | lag ... in den händen
    past: lag in den händen | lagen in den händen | lag bei | lagen bei | lag ... bei | lagen ... bei | ruhte bei | ruhten bei | unterstand | unterstanden | oblag | oblagen

    [pass to]
    present: geht auf ... über $ | gehen auf ... über $ | geht an | gehen an | geht ... an | gehen ... an | gehen ebenfalls an | geht über an | fallen an | fällt an
    past: ging auf ... über $ | gingen auf ... über $ | ging an | gingen an | ging ... an | gingen ... an | fiel an | fielen an | kam in die obhut | kamen in die obhut | gelangte an | gelangten an
    present: geht ... über $ | gehen ... über $
    past: ging ... über $ | gingen ... über $
    participle: übergegangen an | auf ... übergegangen
    past: auf ... überging | auf ... übergingen
    present: fällt ... an | fallen ... an | kommt ... an | wechselt ... zu | wechseln ... zu | wandert ... zu
    past: fiel ... an | fielen ... an | kam ... an | kamen ... an | wechselte ... zu | wechselten ... zu | wanderte ... zu | gelangte ... an | gelangten ... an

    [under]
    unter
    """#
}
