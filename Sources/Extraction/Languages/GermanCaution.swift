// The grammar of German as word lists: what speaks against taking a statement at its word; the format stands on `Lexicon`.

extension LanguageTables {
  static let germanCaution: StaticString = #"""
    [negation]
    keineswegs | mitnichten | keinesfalls | auf keinen fall | in keiner weise | in keinem fall | unter keinen umständen | nimmer | nirgends | nirgendwo | schwerlich | ebenso wenig | ebensowenig | beileibe nicht | durchaus nicht | ganz und gar nicht | selten | alles andere als | nichts dergleichen | wenige glauben | anstatt | statt dass

    [denial]
    erfunden | gelogen | lüge | unsinn | quatsch | humbug | irrt | irren | irrt sich | täuscht sich | frühere version | früheren version | frühere fassung | früheren fassung | widerlegt | haltlos | entbehrt jeder | entbehren jeder | zeitungsente | ist ein irrtum | ein mythos | glaubt niemand | glaubt keiner | glaubt kaum | kaum jemand glaubt | wenige glauben | nicht der fall | zu unrecht | fehlmeldung* | falschnachricht* | falschinformation* | entgegen anderslautender | entgegen dem | abgelehnt wurde der antrag | lügt | lügen | wurde verworfen | wurde abgelehnt | ebenso falsch | falsch wäre

    [supposition]
    entwurf | entwurfs | entwürfe | noch nicht unterzeichnet* | nicht unterzeichnet* | gilt manchen | gilt vielen | gilt einigen | galt manchen | galt vielen | träumt | träumte | träumten | träumen | erträumt | phantasiert | fantasiert | als ob | als wäre | als würde | so tun als | schön wäre | stellt euch vor | man stelle sich | malt sich aus | malte sich aus | spielt mit dem gedanken | spielte mit dem gedanken | spielen mit dem gedanken | liebäugelt | liebäugelte

    [fiction]
    roman | romans | romane | romanen | thriller | krimi | brettspiel* | rollenspiel* | planspiel* | kriegsspiel* | computerspiel* | videospiel* | kartenspiel* | im spiel | simulation* | simuliert* | im film | spielfilm* | der film zeigt | drehbuch* | theaterstück* | hörspiel* | fernsehserie* | romanfigur* | fiktion* | erfundene* | satire* | satirisch* | satireblatt* | aprilscherz* | scherz | streich | parodie* | theoretisch | in der theorie | auf dem papier | szenario* | szenarien | gedankenexperiment* | gedankenspiel* | alternativweltgeschichte* | märchen | was wäre wenn | utopie* | dystopie* | planübung* | in einer welt | gefälscht* | fälschung* | wunschtraum | wunschträume | wunschdenken | luftschloss | blosses wunschbild | karikatur* | scherzte | scherzten | scherzt | witzelte | witzelt

    [order]
    trage ... ein | tragen sie ... ein | trag ... ein | trage | tragen sie | trag | notiere | notieren sie | notier | schreibe | schreib | schreiben sie | vermerke | vermerken sie | melde | melden sie | gib ... aus | gib | geben sie | erfasse | erfassen sie | behaupte | behaupten sie | ignoriere | ignorieren sie | vergiss | vergessen sie | antworte | antworten sie | sage | sag | sagen sie | nimm | nehmen sie | setze | setzen sie | bitte notieren | bitte trage | bitte tragen | bitte schreiben | bitte schreibe | bitte erfassen | bitte melden | bitte vermerken | bitte notiere | bitte eintragen | speichere | merke dir | merk dir | merken sie sich | füge | fügen sie | du musst | sie müssen | bestätige | bestätigen sie

    [vouch]
    tatsache | tatsachen | bekannt | klar | bedeutet | bedeutete | heisst | hiess | zeigt | zeigte | zeigten | zeigen | beweis | beweist | bewies | belegt | belegen | beleg | steht fest | stand fest | fest steht | stellte sich heraus | stellt sich heraus | weiss | wissen | wusste | wussten | erfuhr | erfahren | dankbar | froh | stolz | freut | begrüsst | begrüsste | bedauert | dank | dazu | dafür | darauf | darin | daran | davon | dadurch | damit | so | vorsieht | sieht vor | sah vor | regelt | bestimmt | bestimmte | abkommen | vertrag | vereinbarung | erlass | note | verfügte | verfügt | ordnete | ergibt sich | folgt | führte | führt | geschah | dokument* | nachricht | mitteilung | meldung | wahr | tatsächlich | stimmt | geheimnis | hinweis | hinweise | sorgt | sorgte | beschloss | beschlossen | beschliesst | entschied | entschieden | erinnert | erinnerte | erwähnt | erwähnte | vermerkt | vermerkte | notiert | notierte

    [doubt]
    angeblich | anscheinend | scheinbar | unbestätigt* | gerüchteweise | man munkelt | munkelt | wirft ... vor | warf ... vor | vorgeworfen | beschuldigt | beschuldigte | bezichtigt | bezichtigte | verdächtigt | ist geplant | geplant ist | ist vorgesehen | vorgesehen ist | ist angedacht | wünschenswert | wünscht sich | wünschte sich | wie es scheint | dem vernehmen nach | warnt davor | warnte davor | warnten davor | im rennen | in der engeren wahl | in der engeren auswahl | wird ... gehandelt | werden ... gehandelt | wurde ... gehandelt | wurden ... gehandelt | gehandelt wird | gehandelt werden | fragt sich, ob | fragen sich, ob | weder bestätigen noch dementieren | weder bestätigt noch dementiert | nicht bestätigen | nach dem willen | geht es nach | ginge es nach

    [emissary]
    botschafter | botschafters | botschafterin | gesandter | gesandte | gesandten | konsul | konsulin | diplomat | diplomatin | attaché | nuntius | sonderbeauftragte* | unterhändler* | delegierte* | delegation | team | nationalmannschaft* | nationalteam* | sänger* | künstler* | pianist* | chor | skifahrer* | schwimmer* | boxer* | schauspieler* | trainer* | kandidat* | kommissar* | kollege | kollegen | kollegin | botschafterinnen

    [forum]
    europarat | europarats | europarates | vereinte nationen | vereinten nationen | uno | uno-* | un-* | unesco | sicherheitsrat* | generalversammlung* | uno-sicherheitsrat* | nato | weltbank | iwf | wto | welthandelsorganisation | osze | gerichtshof | gerichtshofs | internationale* gerichtshof* | schiedsgericht* | tribunal* | europaparlament* | menschenrechtsrat* | g7 | g20 | weltmeisterschaft* | europameisterschaft* | olympia* | olympischen spielen | song contest | biennale | verhandlungen | gespräche | gesprächen | gipfel | gipfeltreffen | konferenz | debatte | rechtsstreit | prozess | verwaltungsrat* | verwaltungsräte* | exekutivdirektorium* | direktorium* | exekutivrat* | exekutivausschuss* | ausschuss* | gremium | gremiums | gremien | stimmrechtsgruppe* | entwicklungsbank* | währungsfonds | gouverneursrat*

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

    [visa work]
    visa | visum | visums | visaerteilung | visumerteilung | visumfragen | visafragen | visumangelegenheiten | visaangelegenheiten | visumantrag* | visumanträge* | visaantrag* | visaanträge* | visumverfahren* | visaverfahren* | visumsachen | visavertretung* | schengen* | kurzaufenthalt*

    [mooted]
    mögliche | möglicher | möglichen | potenzielle* | potentielle* | denkbare* | etwaige* | eventuelle* | mutmassliche* | allfällige* | selbsternannte* | selbst ernannte* | inoffizielle* | vermeintliche* | angebliche* | künftige potenzielle | gebärdet sich als | gebärdete sich als | spielt sich als | spielte sich als | sieht sich als | sah sich als | versteht sich als | verstand sich als | inszeniert sich als | inszenierte sich als | gibt sich als | gab sich als | geriert sich als | gerierte sich als | wirft sich zur | warf sich zur | schwingt sich zur | schwang sich zur | bezeichnet sich als | bezeichnete sich als | empfiehlt sich als | möchtegern* | idee einer | gedanke an eine | gedanken an eine | möglichkeit einer | vorstellung einer | vision einer

    [considering]
    prüft | prüfen | prüfte | prüften | erwägt | erwägen | erwog | erwogen | diskutiert | diskutieren | diskutierte | diskutierten | berät | beraten | beriet | debattiert | debattieren | debattierte | studiert | studieren | studierte | überlegt | überlegen | überlegte | denkt ... nach | dachte ... nach | sondiert | sondieren | möglichkeit | idee

    [failed]
    daraus wurde nichts | wurde aber nichts | wurde nichts daraus | daraus wurde ... nichts | dazu kam es nie | dazu kam es nicht | dazu ist es nie gekommen | kam nie zustande | kam nicht zustande | kamen nie zustande | nie zustande gekommen* | nicht zustande gekommen* | zerschlug sich | zerschlugen sich | zerschlagen | scheiterte | scheiterten | gescheitert* | nie in kraft | nie unterzeichnet* | nie ratifiziert* | nicht ratifiziert* | nie umgesetzt | nie verwirklicht | nie ausgeführt | verlief im sand* | verliefen im sand* | im sande verlaufen | blieb toter buchstabe | ad acta gelegt | fallen gelassen | fallengelassen | verworfen | nie vorgelegt | nie unterbreitet | wurde gestrichen | wurden gestrichen | gestrichen

    [thought]
    idee | gedanke | gedanken | ansinnen | anregung | initiative | plan | plans | lösung | variante | vorstoss | vorstosses | wahl | kandidatur | bewerbung

    [everyday]
    steht ... schutz | stehen ... schutz | stand ... schutz | standen ... schutz | untersteht ... schutz | unterstehen ... schutz | unterstand ... schutz | unterstanden ... schutz | leistet ... hilfe | leisten ... hilfe | leistete ... hilfe | leisteten ... hilfe | leistet ... beistand | leisten ... beistand | bietet ... beistand | bieten ... beistand | gewährt ... schutz | gewähren ... schutz | gewährte ... schutz | gewährten ... schutz | beisteht | beistand | beistehen | beizustehen | beigestanden | steht ... bei $ | stehen ... bei $ | stand ... bei $ | standen ... bei $ | steht ... zur seite | stehen ... zur seite | stand ... zur seite | standen ... zur seite

    [recognising]
    erkannte ... an | erkannten ... an | erkennt ... an | anerkannte | anerkannten | anerkennt | anerkannt

    [protectorate]
    protektorat | protektorats | protektorates | protektorate | oberhoheit | einflusssphäre | interessensphäre

    [harm]
    angriff* | anschlag* | anschläg* | attacke* | überfall* | überfäll* | übergriff* | tötung* | ermordung* | mord | morde | morden | tod | todesfall | todesfälle* | entführung* | geiselnahme* | folter | folterung* | verbrechen | misshandlung* | abschuss | beschuss | bombardierung* | massaker* | gewalt | gewalttat* | vergiftung* | verfolgung | ausweisung* | verschwinden | ermittlung* | festnahme* | verhaftung* | inhaftierung* | hinrichtung* | drohung* | sanktionen

    [guarding]
    schützt | schütze | schützen | schützte | schützten | geschützt | verteidigt | verteidige | verteidigen | verteidigte | verteidigten | beschützt | beschützen | beschützte | beschützten
    """#
}
