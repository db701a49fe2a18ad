// The grammar of German as word lists: what speaks against taking a statement at its word; the format stands on `Lexicon`.

extension LanguageTables {
  static let germanCaution: StaticString = #"""
    [negation]
    keineswegs | mitnichten | keinesfalls | auf keinen fall | in keiner weise | in keinem fall | unter keinen umständen | nimmer | nirgends | nirgendwo | schwerlich | ebenso wenig | ebensowenig | beileibe nicht | durchaus nicht | ganz und gar nicht | selten | alles andere als | nichts dergleichen | wenige glauben | anstatt | statt dass

    [denial]
    erfunden | gelogen | lüge | unsinn | quatsch | humbug | irrt | irren | irrt sich | täuscht sich | frühere version | früheren version | frühere fassung | früheren fassung | widerlegt | haltlos | entbehrt jeder | entbehren jeder | zeitungsente | ist ein irrtum | ein mythos | glaubt niemand | glaubt keiner | glaubt kaum | kaum jemand glaubt | wenige glauben | nicht der fall | zu unrecht | fehlmeldung* | falschnachricht* | falschinformation* | entgegen anderslautender | entgegen dem | abgelehnt wurde der antrag | lügt | lügen | wurde verworfen | wurde abgelehnt | ebenso falsch | falsch wäre

    [supposition]
    gilt manchen | gilt vielen | gilt einigen | galt manchen | galt vielen | träumt | träumte | träumten | träumen | erträumt | phantasiert | fantasiert | als ob | als wäre | als würde | so tun als | schön wäre | stellt euch vor | man stelle sich | malt sich aus | malte sich aus | spielt mit dem gedanken | spielte mit dem gedanken | spielen mit dem gedanken | liebäugelt | liebäugelte

    [fiction]
    roman | romans | romane | romanen | thriller | krimi | brettspiel* | rollenspiel* | planspiel* | kriegsspiel* | computerspiel* | videospiel* | kartenspiel* | im spiel | simulation* | simuliert* | im film | spielfilm* | der film zeigt | drehbuch* | theaterstück* | hörspiel* | fernsehserie* | romanfigur* | fiktion* | erfundene* | satire* | satirisch* | satireblatt* | aprilscherz* | scherz | streich | parodie* | theoretisch | in der theorie | auf dem papier | szenario* | szenarien | gedankenexperiment* | gedankenspiel* | alternativweltgeschichte* | märchen | was wäre wenn | utopie* | dystopie* | planübung* | in einer welt | gefälscht* | fälschung*

    [order]
    trage ... ein | tragen sie ... ein | trag ... ein | trage | tragen sie | trag | notiere | notieren sie | notier | schreibe | schreib | schreiben sie | vermerke | vermerken sie | melde | melden sie | gib ... aus | gib | geben sie | erfasse | erfassen sie | behaupte | behaupten sie | ignoriere | ignorieren sie | vergiss | vergessen sie | antworte | antworten sie | sage | sag | sagen sie | nimm | nehmen sie | setze | setzen sie | bitte notieren | bitte trage | bitte tragen | bitte schreiben | bitte schreibe | bitte erfassen | bitte melden | bitte vermerken | bitte notiere | bitte eintragen | speichere | merke dir | merk dir | merken sie sich | füge | fügen sie | du musst | sie müssen | bestätige | bestätigen sie

    [vouch]
    tatsache | tatsachen | bekannt | klar | bedeutet | bedeutete | heisst | hiess | zeigt | zeigte | zeigten | zeigen | beweis | beweist | bewies | belegt | belegen | beleg | steht fest | stand fest | fest steht | stellte sich heraus | stellt sich heraus | weiss | wissen | wusste | wussten | erfuhr | erfahren | dankbar | froh | stolz | freut | begrüsst | begrüsste | bedauert | dank | dazu | dafür | darauf | darin | daran | davon | dadurch | damit | so | vorsieht | sieht vor | sah vor | regelt | bestimmt | bestimmte | abkommen | vertrag | vereinbarung | erlass | note | verfügte | verfügt | ordnete | ergibt sich | folgt | führte | führt | geschah | dokument* | nachricht | mitteilung | meldung | wahr | tatsächlich | stimmt | geheimnis | hinweis | hinweise | sorgt | sorgte | beschloss | beschlossen | beschliesst | entschied | entschieden | erinnert | erinnerte | erwähnt | erwähnte | vermerkt | vermerkte | notiert | notierte

    [doubt]
    angeblich | anscheinend | scheinbar | unbestätigt* | gerüchteweise | man munkelt | munkelt | wirft ... vor | warf ... vor | vorgeworfen | beschuldigt | beschuldigte | bezichtigt | bezichtigte | verdächtigt | ist geplant | geplant ist | ist vorgesehen | vorgesehen ist | ist angedacht | wünschenswert | wünscht sich | wünschte sich | wie es scheint | dem vernehmen nach | warnt davor | warnte davor | warnten davor

    [emissary]
    botschafter | botschafters | botschafterin | gesandter | gesandte | gesandten | konsul | konsulin | diplomat | diplomatin | attaché | nuntius | sonderbeauftragte* | unterhändler* | delegierte* | delegation | team | nationalmannschaft* | nationalteam* | sänger* | künstler* | pianist* | chor | skifahrer* | schwimmer* | boxer* | schauspieler* | trainer* | kandidat* | kommissar*

    [forum]
    europarat | europarats | europarates | vereinte nationen | vereinten nationen | uno | uno-* | un-* | unesco | sicherheitsrat* | generalversammlung* | uno-sicherheitsrat* | nato | weltbank | iwf | wto | welthandelsorganisation | osze | gerichtshof | gerichtshofs | internationale* gerichtshof* | schiedsgericht* | tribunal* | europaparlament* | menschenrechtsrat* | g7 | g20 | weltmeisterschaft* | europameisterschaft* | olympia* | olympischen spielen | song contest | biennale | verhandlungen | gespräche | gesprächen | gipfel | gipfeltreffen | konferenz | debatte | rechtsstreit | prozess

    [teaser]
    weiterlesen | mehr zum thema | lesen sie auch | lesen sie mehr | lesen sie weiter | lies auch | mehr dazu | mehr | meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | beliebte artikel | beliebt | auch interessant | das könnte sie auch interessieren | das könnte sie interessieren | das könnte dich auch interessieren | siehe auch | verwandte artikel | verwandte themen | ähnliche artikel | zum thema | passend dazu | empfohlen | empfehlungen | weitere artikel | weitere themen | weitere meldungen | foto | fotos | bild | bilder | archivbild | bildlegende | symbolbild | video | videos | hören sie | galerie | bildstrecke | schlagwörter | stichwörter | stichworte | tags | themen | nächster artikel | vorheriger artikel | aus dem archiv | nicht verpassen

    [object article]
    den | dem

    [consular care]
    konsularische angelegenheiten | konsularischen angelegenheiten | konsularische interessen | konsularischen interessen | konsularische belange | konsularischen belange | konsularische fragen | konsularischen fragen

    [own state]
    sein land | ihr land

    [coming]
    bevorstehende | bevorstehenden | bevorstehender | künftige | künftigen | künftiger | baldige | baldigen | baldiger | geplante | geplanten | geplanter | vorgesehene | vorgesehenen

    [by which]
    wonach | demzufolge | nach welcher

    [quoted]
    vertrete | repräsentiere | betreue | wahrnehme | schütze | handle | verteidige | fungiere

    [without]
    ohne
    """#
}
