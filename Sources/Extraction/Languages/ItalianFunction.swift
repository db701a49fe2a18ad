// The grammar of Italian as word lists: relations, mood, function words; the format stands on `Lexicon`.

extension LanguageTables {
  static let italianFunction: StaticString = #"""
    [among]
    tra cui | fra cui | tra i quali | fra i quali | tra le quali | fra le quali

    [host]
    present: fa parte | fa ... parte | appartiene ... a* | dipende da*
    past: faceva parte | faceva ... parte | fece parte | apparteneva ... a* | apparteneva a* | dipendeva da*
    present: si trova | si trovano | ha sede | hanno sede | lavora presso | opera presso | funziona presso
    past: lavorava | lavoravano | operava | operavano | funzionava | funzionavano
    base: ospitare | accogliere | alloggiare
    present: ospita | ospitano | accoglie | accolgono | alloggia | alloggiano
    past: ospitava | ospitavano | ospitò | ospitarono | accoglieva | accoglievano | accolse | accolsero | alloggiava | alloggiavano | alloggiò | alloggiarono
    future: ospiterà | ospiteranno | accoglierà | accoglieranno | alloggerà | alloggeranno
    conditional: ospiterebbe | ospiterebbero | accoglierebbe | accoglierebbero | alloggerebbe | alloggerebbero
    subjunctive: ospiti | ospitino | ospitasse | ospitassero | accoglia | accogliano | accogliesse | accogliessero | alloggi | alloggino | alloggiasse | alloggiassero
    participle: ospitato | ospitata | ospitati | ospitate | accolto | accolta | accolti | accolte | alloggiato | alloggiata | alloggiati | alloggiate
    gerund: ospitando | accogliendo | alloggiando

    [since]
    da quando | dacché | fin da quando | sin da quando | fin dalla | sin dalla | fin dal | sin dal

    [until]
    fino a* | sino a* | fino in | finché | fin quando | fino a quando

    [relations]
    noun: relazioni | relazioni diplomatiche | rapporti | rapporti diplomatici | legami | legami diplomatici | ponti | rapporti ufficiali | relazioni ufficiali

    [break off]
    present: chiude | chiudono
    past: chiuse | chiusero
    participle: chiuso | chiusa
    base: rompere | troncare | interrompere | tagliare | espellere | recidere
    present: rompe | rompono | tronca | troncano | interrompe | interrompono | taglia | tagliano | espelle | espellono | recide | recidono
    past: rompeva | rompevano | ruppe | ruppero | troncava | troncavano | troncò | troncarono | interrompeva | interrompevano | interruppe | interruppero | tagliava | tagliavano | tagliò | tagliarono | espelleva | espellevano | espulse | espulsero | recideva | recidevano | recise | recisero
    future: romperà | romperanno | troncherà | troncheranno | interromperà | interromperanno | taglierà | taglieranno | espellerà | espelleranno | reciderà | recideranno
    participle: rotto | rotta | rotti | rotte | troncato | troncata | troncati | troncate | interrotto | interrotta | interrotti | interrotte | tagliato | tagliata | tagliati | tagliate | espulso | espulsa | espulsi | espulse | reciso | recisa | recisi | recise
    gerund: rompendo | troncando | interrompendo | tagliando | espellendo | recidendo
    noun: rottura | interruzione | taglio

    [restore]
    base: ristabilire | riallacciare | riaprire | ripristinare | normalizzare | riprendere | riannodare
    present: ristabilisce | ristabiliscono | riallaccia | riallacciano | riapre | riaprono | ripristina | ripristinano | ripristino | normalizza | normalizzano | riprende | riprendono | riannoda | riannodano
    past: ristabiliva | ristabilivano | ristabilì | ristabilirono | riallacciava | riallacciavano | riallacciò | riallacciarono | riapriva | riaprivano | riaprì | riaprirono | ripristinava | ripristinavano | ripristinò | ripristinarono | normalizzava | normalizzavano | normalizzò | normalizzarono | riprendeva | riprendevano | riprese | ripresero | riannodava | riannodavano | riannodò | riannodarono
    future: ristabilirà | ristabiliranno | riallaccerà | riallacceranno | riaprirà | riapriranno | ripristinerà | ripristineranno | normalizzerà | normalizzeranno | riprenderà | riprenderanno | riannoderà | riannoderanno
    participle: ristabilito | ristabilita | ristabiliti | ristabilite | riallacciato | riallacciata | riallacciati | riallacciate | riaperto | riaperta | riaperti | riaperte | ripristinato | ripristinata | ripristinati | ripristinate | normalizzato | normalizzata | normalizzati | normalizzate | ripreso | ripresa | ripresi | riprese | riannodato | riannodata | riannodati | riannodate
    gerund: ristabilendo | riallacciando | riaprendo | ripristinando | normalizzando | riprendendo | riannodando
    noun: ripresa | ripristino | riapertura | normalizzazione | ristabilimento

    [war]
    noun: guerra | invasione | conflitto | occupazione

    [speech]
    base: dire | aggiungere | riferire | spiegare | annunciare | dichiarare | confermare | affermare | comunicare | precisare | ricordare | sottolineare | scrivere | sostenere | rendere noto | fare sapere | informare | riportare | ammettere | segnalare | osservare | raccontare | twittare | ribadire | chiarire | notare | rilevare | apprendere | commentare | replicare | dare notizia | rivelare | riconoscere | rispondere | promettere | garantire
    present: dice | dicono | do | aggiunge | aggiungono | riferisce | riferiscono | spiega | spiegano | annuncia | annunciano | dichiara | dichiarano | conferma | confermano | afferma | affermano | comunica | comunicano | precisa | precisano | ricorda | ricordano | sottolinea | sottolineano | scrive | scrivono | sostiene | sostengono | sosteno | rende noto | rendono noto | rendo noto | fa sapere | fanno sapere | fo sapere | informa | informano | riporta | riportano | ammette | ammettono | segnala | segnalano | osserva | osservano | racconta | raccontano | twitta | twittano | ribadisce | ribadiscono | chiarisce | chiariscono | nota | notano | rileva | rilevano | apprende | apprendono | commenta | commentano | replica | replicano | dà notizia | danno notizia | do notizia | rivela | rivelano | riconosce | riconoscono | risponde | rispondono | promette | promettono | garantisce | garantiscono
    past: diceva | dicevano | disse | dissero | aggiungeva | aggiungevano | aggiunse | aggiunsero | riferiva | riferivano | riferì | riferirono | spiegava | spiegavano | spiegò | spiegarono | annunciava | annunciavano | annunciò | annunciarono | dichiarava | dichiaravano | dichiarò | dichiararono | confermava | confermavano | confermò | confermarono | affermava | affermavano | affermò | affermarono | comunicava | comunicavano | comunicò | comunicarono | precisava | precisavano | precisò | precisarono | ricordava | ricordavano | ricordò | ricordarono | sottolineava | sottolineavano | sottolineò | sottolinearono | scriveva | scrivevano | scrisse | scrissero | sosteneva | sostenevano | sostenne | sostennero | rendeva noto | rendevano noto | rese noto | resero noto | faceva sapere | facevano sapere | fece sapere | fecero sapere | informava | informavano | informò | informarono | riportava | riportavano | riportò | riportarono | ammetteva | ammettevano | ammise | ammisero | segnalava | segnalavano | segnalò | segnalarono | osservava | osservavano | osservò | osservarono | raccontava | raccontavano | raccontò | raccontarono | twittava | twittavano | twittò | twittarono | ribadiva | ribadivano
    past: ribadì | ribadirono | chiariva | chiarivano | chiarì | chiarirono | notava | notavano | notò | notarono | rilevava | rilevavano | rilevò | rilevarono | apprendeva | apprendevano | apprese | appresero | commentava | commentavano | commentò | commentarono | replicava | replicavano | replicò | replicarono | dava notizia | davano notizia | diede notizia | diedero notizia | rivelava | rivelavano | rivelò | rivelarono | riconosceva | riconoscevano | riconobbe | riconobbero | rispondeva | rispondevano | rispose | risposero | prometteva | promettevano | promise | promisero | garantiva | garantivano | garantì | garantirono
    future: dirà | diranno | aggiungerà | aggiungeranno | riferirà | riferiranno | spiegherà | spiegheranno | annuncerà | annunceranno | dichiarerà | dichiareranno | confermerà | confermeranno | affermerà | affermeranno | comunicherà | comunicheranno | preciserà | preciseranno | ricorderà | ricorderanno | sottolineerà | sottolineeranno | scriverà | scriveranno | sosterrà | sosterranno | renderà noto | renderanno noto | farà sapere | faranno sapere | informerà | informeranno | riporterà | riporteranno | ammetterà | ammetteranno | segnalerà | segnaleranno | osserverà | osserveranno | racconterà | racconteranno | twitterà | twitteranno | ribadirà | ribadiranno | chiarirà | chiariranno | noterà | noteranno | rileverà | rileveranno | apprenderà | apprenderanno | commenterà | commenteranno | replicherà | replicheranno | darà notizia | daranno notizia | rivelerà | riveleranno | riconoscerà | riconosceranno | risponderà | risponderanno | prometterà | prometteranno | garantirà | garantiranno
    participle: detto | detta | detti | dette | aggiunto | aggiunta | aggiunti | aggiunte | riferito | riferita | riferiti | riferite | spiegato | spiegata | spiegati | spiegate | annunciato | annunciata | annunciati | annunciate | dichiarato | dichiarata | dichiarati | dichiarate | confermato | confermata | confermati | confermate | affermato | affermata | affermati | affermate | comunicato | comunicata | comunicati | comunicate | precisato | precisata | precisati | precisate | ricordato | ricordata | ricordati | ricordate | sottolineato | sottolineata | sottolineati | sottolineate | scritto | scritta | scritti | scritte | sostenuto | sostenuta | sostenuti | sostenute | reso noto | resa noto | resi noto | rese noto | fatto sapere | fatta sapere | fatti sapere | fatte sapere | informato | informata | informati | informate | riportato | riportata | riportati | riportate | ammesso | ammessa | ammessi | ammesse | segnalato | segnalata | segnalati | segnalate | osservato | osservata | osservati | osservate | raccontato | raccontata | raccontati | raccontate | twittato | twittata | twittati | twittate | ribadito | ribadita | ribaditi | ribadite | chiarito | chiarita | chiariti | chiarite | notato | notata
    participle: notati | notate | rilevato | rilevata | rilevati | rilevate | appreso | appresa | appresi | apprese | commentato | commentata | commentati | commentate | replicato | replicata | replicati | replicate | dato notizia | data notizia | dati notizia | date notizia | rivelato | rivelata | rivelati | rivelate | riconosciuto | riconosciuta | riconosciuti | riconosciute | risposto | risposta | risposti | risposte | promesso | promessa | promessi | promesse | garantito | garantita | garantiti | garantite
    gerund: dicendo | aggiungendo | riferendo | spiegando | annunciando | dichiarando | confermando | affermando | comunicando | precisando | ricordando | sottolineando | scrivendo | sostenendo | informando | riportando | ammettendo | segnalando | osservando | raccontando | twittando | ribadendo | chiarendo | notando | rilevando | apprendendo | commentando | replicando | rivelando | riconoscendo | rispondendo | promettendo | garantendo
    secondo | a detta di | stando a | a quanto pare | a quanto risulta | secondo quanto | fa sapere

    [doubt]
    occorre | occorreva | occorrono | occorrerà | è necessario | è necessaria | era necessario | serve il | serve la | serve l' | serve ancora | serviva il | manca ancora | mancava | manca il | manca la | manca l' | mancano | mancava solo | in attesa d* | si attende | attende | attendono | attende ancora | resta da | deve ancora | devono ancora | starebbe | starebbero | qualora | si vocifera | ipotesi | a meno che
    va prima | va ancora | vanno prima | vanno ancora | andrà prima | andranno prima | andrebbe | andrebbero | bisogna | bisognerà | dovrà prima | deve prima | devono prima | dovranno prima

    [negation]
    non | né | nessuno | nessuna | nessun | nessun' | mai | senza che | neppure | nemmeno | neanche | smentisce | smentiscono | smentito | smentì | smentita | nega di | negano di | nega che | ha negato
    nulla | niente

    [no longer]
    non ... più | non più | oramai non

    [condition]
    solo allora | solo dopo | solo in seguito | soltanto allora | soltanto dopo | se | qualora | purché | a condizione che | a patto che | nel caso | sempre che | dipende | dipendono | dipenderà | dipendeva | ammesso che | nell'eventualità | se e quando | ove | semmai | fintanto che | una volta che | subordinato | subordinata
    non appena | appena

    [modal]
    conditional: avrebbe | avrebbero | sarebbe | sarebbero
    potrebbe | potrebbero | dovrebbe | dovrebbero | forse | può darsi | eventualmente | spera di | sperano di | può | possono | possa | possano | potesse | potessero | possibile che | probabilmente | magari | eventuale | ipotizza* | ipotesi

    [future]
    sta per | stanno per

    [past]
    in passato | un tempo | prima | in precedenza | precedentemente | una volta | all'epoca | finora | sinora | sino ad allora | sino a quel momento | fino a quel momento | fino a poco fa | fino a pochi mesi fa | fino a pochi giorni fa | fino a ieri | fin qui | fino ad allora | a suo tempo | a lungo | per il passato | un giorno

    [passive]
    base: essere | venire
    present: è | sono | viene | vengono
    past lasting: era | erano | veniva | venivano
    past: fu | furono | venne | vennero | stato | stata | stati | state | rimase | rimasero
    future: sarà | saranno | verrà | verranno
    conditional: sarebbe | sarebbero | verrebbe | verrebbero
    subjunctive: sia | siano | fosse | fossero | venga | vengano | venisse | venissero
    gerund: essendo | venendo

    [question]
    come mai | perché mai

    [in]
    in | nel | nello | nella | nell' | su | sul | sullo | sulla | sull' | a | ad | al | allo | alla | all' | presso | presso il | presso la | presso l' | presso lo | nei confronti di | nei confronti del | nei confronti della | nei confronti dell' | verso | verso il | verso la | dentro | sul suolo | in suolo | sul territorio | nel territorio d* | sul territorio d* | sul suolo d*
    plural: nei | negli | nelle | sui | sugli | sulle | ai | agli | alle | presso gli | presso i | presso le | nei confronti degli | nei confronti dei

    [for]
    per | per il | per la | per l' | per lo | per conto d* | a nome d* | in nome d* | a favore d* | a beneficio d* | in favore d*
    plural: per gli | per i | per le | per conto degli | per conto dei | a nome degli | a nome dei | in nome degli | in nome dei

    [by]
    da | dal | dallo | dalla | dall' | d' | da parte d* | ad opera d* | attraverso | tramite | per il tramite d* | per mezzo d* | ad opera della
    plural: dai | dagli | dalle | da parte degli | da parte dei

    [of]
    di | del | dello | della | dell' | d'
    plural: dei | degli | delle

    [with]
    con | col | con il | con la | con l' | con lo | insieme a | insieme con | assieme a
    plural: coi | con gli | con i | con le

    [between]
    tra | fra | fra la | tra la | tra il | fra il | tra l' | fra l'
    plural: tra gli | fra gli | fra i | tra i

    [to]
    a | ad | al | allo | alla | all'
    plural: ai | agli | alle

    [from]
    da | dal | dallo | dalla | dall'
    plural: dai | dagli | dalle

    [as]
    come | quale | in qualità di | in veste di | nella veste di | nel ruolo di | in quanto | nella sua qualità di | nelle vesti di | a titolo di

    [article]
    il | lo | la | l' | un | uno | una | un' | questo | questa | quest' | quel | quella | quell' | quello | ogni | qualche | alcun | tale | tutta | tutto
    plural: i | gli | le | questi | queste | quei | quegli | quelle | tutti | tutte | alcuni | alcune | certi | molti | entrambi gli | entrambi i | tutti i | tutti gli

    [and]
    sia ... sia | sia ... che | tanto ... quanto | e | ed | o | od | nonché | oltre a | oltre che | oltre agli | oltre ai | oltre alla | oltre al | oltre all' | come pure | così come | e anche | e pure | & | insieme con | e da | e dall' | e dalla | ma anche | bensì anche

    [but]
    ma | mentre | invece | però | tuttavia | bensì | laddove | eppure

    [mirror]
    nell'altro paese | nell'altro stato | presso l'altro | presso l'altra | l'uno presso l'altro | l'una presso l'altra | l'uno nell'altro | presso l'avversario | presso la controparte | viceversa | vice versa | e viceversa | nei due sensi | in entrambi i sensi | in entrambe le direzioni | nelle due direzioni | nei due versi | a vicenda | reciprocamente | reciproci | reciproca | l'un l'altro | l'uno dell'altro | l'una dell'altra | e il contrario | e al contrario | in senso inverso | in direzione opposta | in ambo i sensi | e inversamente | nell'altro senso

    [both]
    entrambi i paesi | entrambi gli stati | entrambe le parti | entrambe le capitali | entrambi i governi | entrambe le nazioni | i due paesi | i due stati | le due parti | le due capitali | i due governi | due paesi | due stati | due capitali | due governi | due parti | due nazioni | due repubbliche | due regni | ambedue i paesi | ambedue | entrambi | entrambe | ambo le parti | ambedue gli stati | i due belligeranti | i due contendenti | i due rivali | due rivali | le due nazioni | le due repubbliche

    [pronoun]
    paese scandinavo | paese alpino | paese nordico | paese caucasico | paese asiatico | paese africano | paese sudamericano | paese latinoamericano | paese centroamericano | paese andino | paese mediorientale | paese arabo | paese baltico | paese balcanico | paese iberico
    il suo paese | il suo governo | il suo stato | confederazione | repubblica islamica | esso | essa | essi | esse | lui | lei | egli | ella | costoro | quest'ultimo | quest'ultima | quest'ultimi | loro stessi | chi

    [possessive]
    base: suo | sua | suoi | sue | proprio | propria | propri | proprie
    rispettivi | rispettive | loro | nostri | nostro | nostra | nostre

    [object]
    la | lo | li | le | l' | gli | ce la

    [of it]
    ne | se ne | n'
    se n'

    [reflexive]
    si | s'
    se ne | se n'

    [there]
    in territorio
    nella repubblica islamica | nel paese arabo | nel paese nordafricano | nel paese mediorientale | nel paese asiatico | nel paese latinoamericano | nel paese sudamericano | nel paese africano | nel paese caraibico | nel paese centroamericano | nel paese andino | nel regno | nel sultanato | nell'emirato | nella penisola | nello stesso paese | nel medesimo paese | in questo paese | in quella città | nella città | nella stessa capitale | presso quel governo | presso quello stato | vi | ci | nel paese | nell'isola | sull'isola | in quel paese | lì | là | laggiù | in loco | in quello stato | in città | nella capitale | in quella capitale

    [alike]
    simile | analogo | analoga | identico | identica | un altro | secondo | diverso

    [such]
    simili

    [that one]
    quella | quelle

    [those]
    quelli | quegli | coloro

    [relative]
    che | il quale | la quale | i quali | le quali | in cui | nel quale | nella quale | a cui | al quale | alla quale | da cui | dove | per cui | per il quale | per la quale | con cui

    [where]
    dove | in cui | nel quale | nella quale | ove

    [do so]
    base: fare lo stesso | fare altrettanto | farlo | fare la stessa cosa
    present: lo stesso vale | vale lo stesso | lo stesso discorso vale | altrettanto vale | così pure
    past: lo stesso valeva | lo stesso valse | altrettanto fece | altrettanto fecero | lo stesso fece | lo stesso fecero
    future: lo farà | lo faranno | farà lo stesso | farà altrettanto | faranno lo stesso
    present: come già fa | come fa già | come fa anche | come essa già fa | come essa fa | come lo fa | come fa | come già avviene | altrettanto fa | altrettanto fanno | lo stesso fa | lo fa | lo fanno | fa altrettanto | fanno altrettanto | fa lo stesso | fanno lo stesso | rende lo stesso servizio | rendono lo stesso servizio | rende un servizio analogo | presta lo stesso servizio | rende questo servizio | rende lo stesso favore | offre lo stesso servizio | svolge lo stesso compito | svolge lo stesso ruolo
    past: ha fatto lo stesso | hanno fatto lo stesso | aveva fatto lo stesso | avevano fatto lo stesso | ha fatto altrettanto | hanno fatto altrettanto | aveva fatto altrettanto | fecero lo stesso | fecero altrettanto | facevano lo stesso | facevano altrettanto | faceva lo stesso | ha reso lo stesso servizio | rendeva lo stesso servizio | rese lo stesso servizio | lo ha fatto | l'ha fatto | lo hanno fatto | lo aveva fatto | l'aveva fatto | lo avevano fatto | lo faceva | lo facevano | lo fece | lo fecero | fece altrettanto | fece lo stesso | faceva altrettanto | assolveva questo compito | assolveva a questo compito | svolgeva questo compito | svolgeva tale compito | assolveva tale compito | adempiva questo compito | adempiva a questo compito | ricopriva questo ruolo | svolgeva questo ruolo | svolgeva tale ruolo

    [already]
    già

    [render]
    rende lo stesso servizio | rendono lo stesso servizio | rende un servizio analogo | presta lo stesso servizio | rende questo servizio | rende lo stesso favore | offre lo stesso servizio | ha reso lo stesso servizio | rendeva lo stesso servizio | rese lo stesso servizio

    [whose]
    di cui | i cui | le cui | il cui | la cui | nei cui | nelle cui | nella cui | dei cui | nel cui

    [subordinator]
    che | perché | poiché | dopo | dopo che | quando | mentre | sebbene | benché | finché | prima di | prima che | fino a quando | siccome | anche se | affinché | da quando | ora che | adesso che | nel caso in cui | appena | non appena | giacché | dacché
    di come | su come | modo in cui

    [filler]
    rispettivamente | cosiddett* | per quanto possibile | nei limiti del possibile | se possibile | nella misura del possibile
    diplomatico | diplomatica | diplomatici | diplomatiche | consolare | consolari | estero | estera | esteri | estere | anche | ancora | già | ora | oggi | tuttora | attualmente | ormai | formalmente | ufficialmente | ufficiale | ufficiali | nuovo | nuova | nuovi | nuove | inoltre | pure | infatti | quindi | dunque | federale | federali | nazionale | nazionali | locale | locali | rispettivo | rispettiva | stesso | stessa | proprio | allora | ex | non solo | non soltanto | prima volta | subito | poi | vicino | temporaneamente | provvisoriamente | economici | politici | attuale | attuali | residenti | residente | neutrale | confinante | vicina | legittimi | vari | altri | altre | reali | imperiale | imperiali | regia | regio | fin | sin | sempre | pertanto | soprattutto | altresì | là residenti | rimasti
    fra cui | tra cui | fra i quali | tra i quali | fra le quali | tra le quali
    stessi | stesse | stessa
    fra gli altri | tra gli altri | fra le altre | tra le altre | fra l'altro | tra l'altro | dapprima | anzitutto | nel frattempo | direttamente | specialmente | in particolare | principalmente | dapprincipio | inizialmente | da allora in poi
    lo desidera | lo desiderano | lo desiderino | lo vorranno | lo vogliono

    [likewise]
    altrettanto | lo stesso vale | vale lo stesso | lo stesso discorso vale | altrettanto vale | così pure | ugualmente | parimenti | analogamente | altresì | idem | lo stesso

    [consular]
    consolare | consolari | servizi consolari | protezione consolare | assistenza consolare | prestazioni consolari

    [diplomatic]
    diplomatico | diplomatica | diplomatici | diplomatiche | diplomaticamente

    [visas]
    visti | passaporti

    [only]
    solo | soltanto | unicamente | esclusivamente | limitato a | limitata a | limitatamente a | soli | sole | sola

    [because]
    perché | poiché | a causa d* | in seguito a* | sostenendo che | affermando che | argomentando che | dopo | per via d* | a seguito d* | dato che | visto che | motivando

    [given name]
    jordan | chad | georgia | israel | israele | india | china | paris | sofia | victoria | cuba | london

    [other name]
    nuovo messico | golfo del messico | golfo di oman | mar cinese meridionale | kurdistan iracheno | kurdistan siriano | lago ciad | canale di panama | america latina | nord america | sud america | america centrale

    [foreign]
    avvocat* | sindacat* | sindacal* | studio legale | studi legali | lobby | lobbist* | calciator* | giocator* | client* | aziend* | società | capitano | squadra | nazionale di calcio | atlet* | lavorator* | procurator* | soci | socio | azionist* | agricoltor* | minoranza | minoranze | sudtirol* | alto adige | assicurazion* | impresa | imprese | console onorari* | console onoraria | consoli onorari* | contribuent* | consumator* | dipendenti | datori di lavoro | confindustria | frontalier* | investitor* | eurodeputat* | categoria | associati | iscritti | ordine degli avvocati | tribunale | causa civile | potenza garante | potenze garanti | banca | banche | fondazione | ditta | ditte | mediator* | truppe | navi da guerra | nave da guerra | fregat*

    [thereupon]
    allora | subito | immediatamente | nello stesso tempo | al tempo stesso | contemporaneamente | a quel punto | all'epoca | nel contempo
    onset: da quel momento | in seguito | successivamente | poi | quindi

    [following]
    dopo che | dopo aver | dopo avere | dopo la | dopo il | dopo l' | dopo lo | in seguito a* | a seguito d*

    [still]
    ancora | tuttora | continuerà | continueranno

    [former]
    conclusi | cessati | terminati | passati | precedenti | storici | ex

    [exist]
    present: esiste | esistono | dura | durano | è in vigore | sono in vigore | è in corso
    past: esisteva | esistevano | era in vigore | erano in vigore

    [boilerplate]
    leggi anche | leggi tutto | questo contenuto è stato pubblicato | condividi | condividi questo articolo | più letti | i più letti | altri sviluppi | correlati | articoli correlati | riproduzione riservata | newsletter | iscriviti alla newsletter | continua a leggere | altre notizie | potrebbe interessarti | potrebbe interessarti anche

    [meet]
    ha incontrato | incontra | ha parlato con | si è intrattenuto

    [denial]
    è falso | non è vero | falso che | non corrisponde al vero | infondat* | priva di fondamento | prive di fondamento | a torto | erroneamente | nessuno crede | smentito che | bufala | inesatto

    [supposition]
    supponiamo | ammesso che | ammesso e non concesso | posto che | supponga | supponendo | immaginiamo | immagina | immaginate | ammettiamo che | ignora le | ignorate le | nel romanzo | fittizio | fittizia | quasi

    [one by one]
    rispettivamente | nell'ordine

    [latter]
    quest'ultimo | quest'ultima | la seconda | il secondo

    [lacking]
    serve | serviva | servirà | servono | occorre | occorreva | occorrerà | necessario | necessaria | necessita | necessitava | richiede | richiedeva | richiesto il | richiesta la | indispensabile | imprescindibile | manca | mancava | mancano | mancherebbe | mancante | attende | attendeva | attendono | atteso | attesa | in attesa | aspetta | aspettava | ha bisogno | aveva bisogno | senza | in mancanza | in assenza | salvo | previo | previa | dipende | dipendeva | dipenderà | ci vuole | ci voleva | ci vorrà | si aspetta | spera | sperava | precondizione | presupposto | presuppone | subordinato | subordinata

    [must]
    deve | devono | dovrà | dovranno | doveva | dovevano | occorre che | bisogna che | è necessario che

    [pending]
    prima che | prima di | in attesa che | in attesa di | finché | affinché

    [to the]
    al | allo | alla | all' | ai | agli | alle

    [join]
    si aggiunge | si aggiungono | si aggiungeva | si aggiungevano | si aggiunse | si aggiunsero | si è aggiunto | si è aggiunta | si sono aggiunti | si sono aggiunte | vi si aggiungono | vi si sono aggiunti | sono stati aggiunti | sono state aggiunte | seguì | seguirono | sono nuovi

    [under]
    sotto
    """#
}
