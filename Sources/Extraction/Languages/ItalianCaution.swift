// The grammar of Italian as word lists: what speaks against taking a statement at its word; the format stands on `Lexicon`.

extension LanguageTables {
  static let italianCaution: StaticString = #"""
    [negation]
    affatto | per nulla | per niente | in nessun modo | in alcun modo | niente affatto | in nessun caso | in alcun caso | mica | raramente | tutt'altro che | da nessuna parte | anziché | invece di | piuttosto che | pochi credono | si astiene da* | si è astenut* da*

    [denial]
    è falsa | falsa | sono false | sono falsi | è una menzogna | menzogna | menzogne | bugia | mente | mentono | inventato | inventata | inventati | inventate | invenzione | si sbaglia | sbaglia | sbagliano | si sbagliano | erronea | erroneo | errate | errata | versione precedente | precedente versione | prima versione | smentita | smentite | sciocchezza | fa sorridere | un mito | una leggenda | contrariamente a | contrario al vero | notizia falsa | fake news | bocciata | è stata respinta la proposta

    [supposition]
    progetto di accordo | progetto d'accordo | progetto di legge | disegno di legge | progetto prevede | piano prevede | bozza | non ancora firmato | non è ancora firmato | sogna che | sognava che | sognato che | sogna di | sognava di | come se | se solo | immagina che | immaginava | immaginano | immaginare | immaginato | accarezza l'idea | accarezzava l'idea | finge di | fingeva di | fa finta di | pensa di | pensava di

    [fiction]
    romanzo | romanzi | thriller | giallo | gioco da tavolo | giochi da tavolo | gioco di ruolo | giochi di ruolo | videogioco | videogiochi | gioco di guerra | nel gioco | simulazione | simulazioni | simulat* | nel film | in un film | il film mostra | sceneggiatura | fiction | telefilm | finzione | fittizi* | immaginari* | satira | satirico | satirica | satirici | satiriche | pesce d'aprile | burla | parodia | in teoria | teoricamente | sulla carta | scenario | scenari | esperimento mentale | ucronia | utopia | fiaba | favola | in un mondo in cui | fantapolitica | falsificat* | contraffatt* | rimasto un sogno | rimasta un sogno | pio desiderio | chimera | caricatur* | vignetta | vignette | scherzava | scherza | scherzando | ironizzava

    [order]
    nota che | annota | annotate | annoti | scrivi | scrivete | scriva | registra | registrate | registri | inserisci | inserite | aggiungi | aggiungete | afferma che | rispondi | rispondete | di' che | dite che | ignora | ignorate | dimentica | dimenticate | segna | segnate | produci | restituisci | stampa | si prega di scrivere | si prega di registrare | si prega di annotare | si prega di inserire | per favore scrivi | per favore annota | per favore registra | devi | dovete | supponi | ricorda che

    [vouch]
    fatto | fatti | sa | sanno | sapeva | sapere | noto | nota | chiaro | chiara | significa | significava | vuol dire | mostra | mostrano | mostrava | prova | prove | prova che | dimostra | dimostrano | vero | certo | risulta | risultava | emerge | emerso | emerse | appreso | apprende | ricordando | felice | lieto | lieta | fiero | grato | grata | ringrazia | ringraziato | rallegra | rammarica | notizia | segreto | accordo | trattato | convenzione | decreto | prevede | prevedeva | prevedendo | prevedono | stabilisce | stabiliva | stabilisce che | stabilito | stabilirono | decide | deciso | decise | decidono | sicché | così | tale | modo | scopre | scoperto | scoprì | constata | constatato | visto | vede | dato | riconosciuto | comunicato | messaggio | notifica | notificato | dichiarazione | garantisce | assicura | disposto | dispone | dispose | fa sì | fatto sì

    [doubt]
    presunt* | a quanto pare | pare che | sembra che | si dice che | accusat* di | accusa | accusava | non confermat* | asserit* | pretende di | mette in guardia contro | è previsto che | si prevede che | è auspicabile | auspicabile | è bene che | secondo alcune voci | secondo voci | corre voce | in lizza | in corsa | nella rosa | si fa il nome | si fanno i nomi | circola il nome | circolano i nomi | si chiede se | si chiedono se | ci si chiede se | si chiedeva se | si chiedevano se | né confermare né smentire | né confermato né smentito

    [emissary]
    ambasciatore | ambasciatrice | ambasciatori | inviato | inviata | console | diplomatico | diplomatica | addetto | addetta | nunzio | delegazione | delegato | delegata | squadra | nazionale | cantante | cantanti | coro | pianista | sciatore | sciatrice | nuotatore | nuotatrice | pugile | attore | attrice | candidat* | commissario | allenatore | collega | colleghi | colleghe

    [forum]
    consiglio d'europa | nazioni unite | onu | l'onu | all'onu | unesco | consiglio di sicurezza | assemblea generale | nato | fmi | banca mondiale | omc | organizzazione mondiale del commercio | osce | corte internazionale | corte di giustizia | corte penale | corte europea | tribunale | arbitrato | parlamento europeo | consiglio europeo | commissione europea | consiglio dei diritti umani | g7 | g20 | coppa del mondo | mondiali | olimpiadi | giochi olimpici | eurovision | campionati | biennale | colloqui | negoziati | trattative | vertice | conferenza | dibattito | controversia | processo | consiglio di amministrazione | consiglio d'amministrazione | comitato | consiglio esecutivo | consiglio dei governatori | gruppo di voto | fondo monetario

    [teaser]
    leggi anche | leggete anche | legga anche | leggi tutto | leggi di più | per saperne di più | più letti | i più letti | le più lette | più lette | correlati | articoli correlati | articolo correlato | notizie correlate | contenuti correlati | altri articoli | altre notizie | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti | vedi anche | guarda anche | sullo stesso tema | sullo stesso argomento | approfondimenti | approfondisci | consigliati | consigliato | foto | immagine | immagini | didascalia | video | foto d'archivio | immagine d'archivio | tag | tags | parole chiave | argomenti | articolo successivo | articolo precedente | da non perdere | dall'archivio | galleria | ascolta | altro | continua a leggere

    [consular care]
    interessi consolari | affari consolari | questioni consolari | materia consolare | piano consolare

    [own state]
    il suo paese | il suo governo | il suo stato

    [coming]
    prossima | prossimo | futura | futuro | imminente | prevista | previsto

    [by which]
    secondo cui | secondo la quale | secondo il quale | secondo le quali | secondo i quali

    [without]
    senza

    [visa work]
    visti | visto schengen | schengen | domande di visto | domanda di visto | breve durata | soggiorni brevi

    [mooted]
    possibile | possibili | potenziale | potenziali | eventuale | eventuali | presunta | presunte | sedicente | sedicenti | autoproclamat* | ipotetica | ufficiosa | si erge a | si ergeva a | si atteggia a | si atteggiava a | si spaccia per | si spacciava per | si presenta come | si presentava come | si considera | si considerava | si vede come | si vedeva come | si vuole | si crede | si propone come | si autoproclama | si candida a | aspira a | pretende di essere | idea di una | idea di un | idea della | possibilità di una | eventualità di una | prospettiva di una

    [considering]
    studia | studiano | studiava | sta studiando | esamina | esaminano | esaminava | sta esaminando | valuta | valutano | valutava | sta valutando | stanno valutando | discute | discutono | discuteva | pondera | soppesa | vaglia | vagliano | riflette | riflettono | possibilità di | prospettiva di | eventualità di

    [failed]
    non se ne fece nulla | non se ne è fatto nulla | non se ne fece niente | non se ne fece più nulla | è sfumato | è sfumata | sfumò | sfumarono | andò in fumo | è andato in fumo | è naufragato | naufragò | è fallito | è fallita | fallì | fallirono | mai entrato in vigore | mai entrata in vigore | non entrò mai in vigore | mai firmato | mai firmata | mai ratificato | mai ratificata | mai attuato | mai attuata | mai realizzato | mai realizzata | non andò in porto | non è andato in porto | non andò a buon fine | lettera morta | fu abbandonat* | è stato abbandonato | è stata abbandonata | non ebbe seguito | non ha avuto seguito | mai sottoposto | mai sottoposta | è stata soppressa | è stato soppresso | fu soppress* | è stata stralciata | è stato stralciato | fu stralciat*

    [recognising]
    riconosce | riconoscono | riconobbe | riconobbero | riconosciuto | riconosciuta | riconosceva | riconoscendo

    [protectorate]
    protettorato | protettorati | sovranità feudale | sfera d'influenza

    [harm]
    attacco | attacchi | attentato | attentati | assassinio | assassini | omicidio | omicidi | uccisione | uccisioni | morte | morti | rapimento | rapimenti | sequestro | sequestri | tortura | torture | crimine | crimini | massacro | massacri | violenza | violenze | avvelenament* | persecuzion* | espulsione | espulsioni | scomparsa | arresto | arresti | detenzione | detenzioni | minacce | bombardament* | aggressione | aggressioni | indagine | indagini | sanzioni

    [guarding]
    difende | difendono | difendeva | difendevano | difese | difesero | difeso | difesi | difendere | difendendo | protegge | proteggono | proteggeva | proteggevano | protesse | protessero | protetto | protetti | proteggere | proteggendo
    """#
}
