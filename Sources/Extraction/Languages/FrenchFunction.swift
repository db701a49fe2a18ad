// The grammar of French as word lists: relations, mood, function words; the format stands on `Lexicon`.

extension LanguageTables {
  static let frenchFunction: StaticString = #"""
    [relations]
    noun: relations | relations diplomatiques | relations bilatérales | relations officielles | liens | liens diplomatiques | rapports | rapports diplomatiques | ponts

    [break off]
    base: rompre | couper | interrompre | expulser | évacuer | fermer son ambassade | fermer leur ambassade | fermer ses portes | se brouiller | s'être brouillé*
    present: rompt | rompent | coupe | coupent | coupons | interrompt | interrompent | expulse | expulsent | expulsons | évacue | évacuent | évacuons | ferme son ambassade | ferment son ambassade | fermons son ambassade | ferme leur ambassade | ferment leur ambassade | fermons leur ambassade | ferme ses portes | ferment ses portes | fermons ses portes | se brouille | se brouillent | ferme
    past: rompait | rompaient | rompit | rompirent | coupait | coupaient | coupa | coupèrent | interrompait | interrompaient | interrompit | interrompirent | expulsait | expulsaient | expulsa | expulsèrent | évacuait | évacuaient | évacua | évacuèrent | fermait son ambassade | fermaient son ambassade | ferma son ambassade | fermèrent son ambassade | fermait leur ambassade | fermaient leur ambassade | ferma leur ambassade | fermèrent leur ambassade | fermait ses portes | fermaient ses portes | ferma ses portes | fermèrent ses portes | se brouillait | se brouillaient | se brouilla | se brouillèrent | ferma
    past participle: s'est brouillé* | se sont brouillé* | s'était brouillé* | s'étaient brouillé*
    future: rompra | rompront | coupera | couperont | couperons | interrompra | interrompront | expulsera | expulseront | expulserons | évacuera | évacueront | évacuerons | fermera son ambassade | fermeront son ambassade | fermerons son ambassade | fermera leur ambassade | fermeront leur ambassade | fermerons leur ambassade | fermera ses portes | fermeront ses portes | fermerons ses portes | se brouillera | se brouilleront
    conditional: romprait | rompraient | couperait | couperaient | interromprait | interrompraient | expulserait | expulseraient | évacuerait | évacueraient | fermerait son ambassade | fermeraient son ambassade | fermerait leur ambassade | fermeraient leur ambassade | fermerait ses portes | fermeraient ses portes | se brouillerait | se brouilleraient | se serait brouillé*
    subjunctive: rompe | rompît | coupât | interrompe | expulsât | évacuât | fermât son ambassade | fermât leur ambassade | fermât ses portes | se brouillât
    participle: rompu | rompue | rompus | rompues | coupé | coupée | coupés | coupées | interrompu | interrompue | interrompus | interrompues | expulsé | expulsée | expulsés | expulsées | évacué | évacuée | évacués | évacuées | fermé son ambassade | fermée son ambassade | fermés son ambassade | fermées son ambassade | fermé leur ambassade | fermée leur ambassade | fermés leur ambassade | fermées leur ambassade | fermé ses portes | fermée ses portes | fermés ses portes | fermées ses portes | fermé | fermée
    gerund: rompant | coupant | interrompant | expulsant | évacuant | fermant son ambassade | fermant leur ambassade | fermant ses portes | s'étant brouillé* | se brouillant
    noun: rupture | fermeture | expulsion

    [restore]
    base: rétablir | renouer | rouvrir | normaliser | se réconcilier | s'être réconcilié* | renouer des relations | reprendre leurs relations | reprendre des relations | reprendre langue
    present: rétablit | rétablissent | renoue | renouent | renouons | rouvre | rouvrent | normalise | normalisent | normalisons | se réconcilie | se réconcilient | renoue des relations | renouent des relations | renouons des relations | reprend leurs relations | reprennent leurs relations | reprend des relations | reprennent des relations | reprend langue | reprennent langue
    past: rétablissait | rétablissaient | rétablirent | renouait | renouaient | renoua | renouèrent | rouvrait | rouvraient | rouvrit | rouvrirent | normalisait | normalisaient | normalisa | normalisèrent | se réconciliait | se réconciliaient | se réconcilia | se réconcilièrent | renouait des relations | renouaient des relations | renoua des relations | renouèrent des relations | reprenait leurs relations | reprenaient leurs relations | reprit leurs relations | reprirent leurs relations | reprenait des relations | reprenaient des relations | reprit des relations | reprirent des relations | reprenait langue | reprenaient langue | reprit langue | reprirent langue
    past participle: s'est réconcilié* | se sont réconcilié* | s'était réconcilié* | s'étaient réconcilié*
    future: rétablira | rétabliront | renouera | renoueront | renouerons | rouvrira | rouvriront | normalisera | normaliseront | normaliserons | se réconciliera | se réconcilieront | renouera des relations | renoueront des relations | renouerons des relations | reprendra leurs relations | reprendront leurs relations | reprendra des relations | reprendront des relations | reprendra langue | reprendront langue
    conditional: rétablirait | rétabliraient | renouerait | renoueraient | rouvrirait | rouvriraient | normaliserait | normaliseraient | se réconcilierait | se réconcilieraient | se serait réconcilié* | renouerait des relations | renoueraient des relations | reprendrait leurs relations | reprendraient leurs relations | reprendrait des relations | reprendraient des relations | reprendrait langue | reprendraient langue
    subjunctive: rétablisse | renouât | rouvrît | normalisât | se réconciliât | renouât des relations | reprenne leurs relations | reprît leurs relations | reprenne des relations | reprît des relations | reprenne langue | reprît langue
    participle: rétabli | rétablie | rétablis | rétablies | renoué | renouée | renoués | renouées | rouvert | rouverte | rouverts | rouvertes | normalisé | normalisée | normalisés | normalisées | renoué des relations | renouée des relations | renoués des relations | renouées des relations | repris leurs relations | reprise leurs relations | reprises leurs relations | repris des relations | reprise des relations | reprises des relations | repris langue | reprise langue | reprises langue | reprises
    gerund: rétablissant | renouant | rouvrant | normalisant | s'étant réconcilié* | se réconciliant | renouant des relations | reprenant leurs relations | reprenant des relations | reprenant langue
    noun: rétablissement | réouverture | normalisation | réconciliation | reprise des relations | dégel

    [war]
    noun: guerre | invasion | conflit | occupation

    [speech]
    base: déclarer | annoncer | indiquer | préciser | confirmer | affirmer | expliquer | rapporter | assurer | ajouter | souligner | rappeler | noter | estimer | raconter | révéler | informer | signaler | relater | insister | juger | relever | répliquer | rétorquer
    present: déclare | déclarent | déclarons | annonce | annoncent | annonçons | indique | indiquent | indiquons | précise | précisent | précisons | confirme | confirment | confirmons | affirme | affirment | affirmons | explique | expliquent | expliquons | rapporte | rapportent | rapportons | assure | assurent | assurons | ajoute | ajoutent | ajoutons | souligne | soulignent | soulignons | rappelle | rappellent | rappelons | estime | estiment | estimons | raconte | racontent | racontons | révèle | révèlent | révélons | informe | informent | informons | signale | signalent | signalons | relate | relatent | relatons | insiste | insistent | insistons | juge | jugent | jugeons | relève | relèvent | relevons | réplique | répliquent | répliquons | rétorque | rétorquent | rétorquons | dit | disent | selon | d'après | fait savoir | admet | écrit | répond | prétend | soutient | dit-on | apprend-on | à en croire | explique-t-on | rappelle-t-on | précise-t-on | dément | démentent | nie | nient | conteste
    past: déclarait | déclaraient | déclara | déclarèrent | annonçait | annonçaient | annonça | annoncèrent | indiquait | indiquaient | indiqua | indiquèrent | précisait | précisaient | précisa | précisèrent | confirmait | confirmaient | confirma | confirmèrent | affirmait | affirmaient | affirma | affirmèrent | expliquait | expliquaient | expliqua | expliquèrent | rapportait | rapportaient | rapporta | rapportèrent | assurait | assuraient | assura | assurèrent | ajoutait | ajoutaient | ajouta | ajoutèrent | soulignait | soulignaient | souligna | soulignèrent | rappelait | rappelaient | rappela | rappelèrent | notait | notaient | nota | notèrent | estimait | estimaient | estima | estimèrent | racontait | racontaient | raconta | racontèrent | révélait | révélaient | révéla | révélèrent | informait | informaient | informa | informèrent | signalait | signalaient | signala | signalèrent | relatait | relataient | relata | relatèrent | insistait | insistaient | insista | insistèrent | jugeait | jugeaient | jugea | jugèrent | relevait | relevaient | releva | relevèrent | répliquait | répliquaient | répliqua | répliquèrent | rétorquait | rétorquaient | rétorqua | rétorquèrent | disait | disaient | fit savoir | répondit | écrivit | aurait dit | démentit | niait | nia
    future: déclarera | déclareront | déclarerons | annoncera | annonceront | annoncerons | indiquera | indiqueront | indiquerons | précisera | préciseront | préciserons | confirmera | confirmeront | confirmerons | affirmera | affirmeront | affirmerons | expliquera | expliqueront | expliquerons | rapportera | rapporteront | rapporterons | assurera | assureront | assurerons | ajoutera | ajouteront | ajouterons | soulignera | souligneront | soulignerons | rappellera | rappelleront | rappellerons | notera | noteront | noterons | estimera | estimeront | estimerons | racontera | raconteront | raconterons | révélera | révéleront | révélerons | informera | informeront | informerons | signalera | signaleront | signalerons | relatera | relateront | relaterons | insistera | insisteront | insisterons | jugera | jugeront | jugerons | relèvera | relèveront | relèverons | répliquera | répliqueront | répliquerons | rétorquera | rétorqueront | rétorquerons
    conditional: déclarerait | déclareraient | annoncerait | annonceraient | indiquerait | indiqueraient | préciserait | préciseraient | confirmerait | confirmeraient | affirmerait | affirmeraient | expliquerait | expliqueraient | rapporterait | rapporteraient | assurerait | assureraient | ajouterait | ajouteraient | soulignerait | souligneraient | rappellerait | rappelleraient | noterait | noteraient | estimerait | estimeraient | raconterait | raconteraient | révélerait | révéleraient | informerait | informeraient | signalerait | signaleraient | relaterait | relateraient | insisterait | insisteraient | jugerait | jugeraient | relèverait | relèveraient | répliquerait | répliqueraient | rétorquerait | rétorqueraient
    subjunctive: déclarât | annonçât | indiquât | précisât | confirmât | affirmât | expliquât | rapportât | assurât | ajoutât | soulignât | rappelât | notât | estimât | racontât | révélât | informât | signalât | relatât | insistât | jugeât | relevât | répliquât | rétorquât
    participle: déclaré | déclarée | déclarés | déclarées | annoncé | annoncée | annoncés | annoncées | indiqué | indiquée | indiqués | indiquées | précisé | précisée | précisés | précisées | confirmé | confirmée | confirmés | confirmées | affirmé | affirmée | affirmés | affirmées | expliqué | expliquée | expliqués | expliquées | rapporté | rapportée | rapportés | rapportées | assuré | assurée | assurés | assurées | ajouté | ajoutée | ajoutés | ajoutées | souligné | soulignée | soulignés | soulignées | rappelé | rappelée | rappelés | rappelées | noté | notée | notés | notées | estimé | estimée | estimés | estimées | raconté | racontée | racontés | racontées | révélé | révélée | révélés | révélées | informé | informée | informés | informées | signalé | signalée | signalés | signalées | relaté | relatée | relatés | relatées | insisté | insistée | insistés | insistées | jugé | jugée | jugés | jugées | relevé | relevée | relevés | relevées | répliqué | répliquée | répliqués | répliquées | rétorqué | rétorquée | rétorqués | rétorquées | dit | fait savoir | admis | écrit | répondu | laissé entendre | rendu public | prétendu | fait part | démenti | nié | contesté
    gerund: déclarant | annonçant | indiquant | précisant | confirmant | affirmant | expliquant | rapportant | assurant | ajoutant | soulignant | rappelant | notant | estimant | racontant | révélant | informant | signalant | relatant | insistant | jugeant | relevant | répliquant | rétorquant
    noun: selon | communiqué | déclaration | d'après

    [negation]
    pas | jamais | aucun | aucune | ni | rien | dément | démenti | démentent | nie | nient | nié | nia | conteste que | contesté que | personne ne | personne n' | nul ne | nul n' | aucun état ne | nulle | faux | inexact

    [no longer]
    ne ... plus | n' ... plus | plus jamais | désormais plus

    [condition]
    alors seulement | ensuite seulement | seulement alors | seulement ensuite | seulement après | si | s'il | s'ils | à condition que | à condition qu' | à condition de | sous réserve | sous condition | pourvu que | pourvu qu' | au cas où | dans le cas où | en cas de | en cas d' | sauf si | à moins que | à moins qu' | à moins de | une fois que | dès que | dépend | dépendra | dépendrait | dans l'hypothèse où | reste à voir | reste à savoir | reste à régler | reste à définir | reste à fixer | il reste à | encore faut-il | il faut encore | il faudrait | doit encore | doivent encore | reste encore à | attend encore | ce qui suppose | suppose l' | supposerait | nécessite | nécessitera | requiert | subordonné* à | subordonné* au | tributaire* de | conditionné* par | pour autant que | pour autant qu' | pour peu que | dès lors qu'elle | doit d'abord | devra d'abord | reste à obtenir | faute d'accord | sous réserve de | sous réserve d' | sous réserve du | moyennant l'accord | manque | manquent | il ne manque | dans l'attente | en attente | attend | attendent | attendait | attendaient | nécessaire | nécessaires | indispensable | indispensables | requis | requise | faut | faudra | fallait | obtenir | reste à convaincre | manquait

    [modal]
    present: peut | peuvent | puisse | puissent | pouvoir | espère | espèrent
    conditional: pourrait | pourraient | devrait | devraient | aimerait | aurait | auraient | serait | seraient | faudrait
    peut-être | éventuel* | éventuellement | possible | possiblement | probablement | probable | sans doute | imaginer | envisageable

    [future]
    devrait bientôt | devraient bientôt | devrait prochainement | devraient prochainement | va | vont | devra | devront | pourra | pourront | allons

    [past]
    autrefois | jadis | naguère | à l'époque | anciennement | par le passé | précédemment | auparavant | jusque-là | jusqu'alors | dans le passé | à cette époque | en ce temps-là | venait de | ex-

    [passive]
    base: être | est à
    present: est | sont | sommes | est désormais | se voit | se voient
    past: était | étaient | fut | furent | a été | ont été | avait été | avaient été | fut alors | s'est vu | s'est vue | se sont vu | se vit
    future: sera | seront
    conditional: serait | seraient
    subjunctive: soit | soient | fût | fussent | ait été | aient été
    gerund: étant | ayant été | été

    [question]
    pourquoi | comment | combien | quel | quelle | quels | quelles | est-ce que | est-ce qu'

    [in]
    en | dans | à | au | aux | chez | auprès de | auprès du | auprès des | auprès d' | vis-à-vis de | vis-à-vis du | vis-à-vis des | vis-à-vis d' | face à | face au | face aux | sur le territoire de | sur le territoire du | sur le sol | sur | à l'égard de | à l'égard du | en territoire | à l'intérieur de | envers

    [for]
    pour | pour le compte de | pour le compte du | pour le compte des | pour le compte d' | au nom de | au nom du | au nom des | au nom d' | à la place de | à la place du | à la place des | au profit de | au profit du | au profit des | au bénéfice de | au bénéfice du | en faveur de | en faveur du | en faveur des

    [by]
    par | via | par l'intermédiaire de | par l'intermédiaire du | par l'intermédiaire des | par l'intermédiaire d' | par l'entremise de | par l'entremise du | par l'entremise des | par l'entremise d' | par le biais de | par le biais du | par le truchement de | à travers | grâce à | grâce au | sous la protection de | sous la protection du | sous la protection des | sous l'égide de | sous la garde de | entre les mains de | entre les mains du | entre les mains des | aux mains de | aux mains du | aux mains des | aux soins de | aux soins du | aux soins des

    [of]
    de | du | des | d'

    [with]
    avec

    [between]
    entre

    [to]
    à | au | aux | vers | auprès de | auprès du | auprès des

    [from]
    venait de | venait du | venait d' | venait des | émane de | émane du | émane d' | émanait de | émanait du | émanait d' | provient de | provient du | provenait de | provenait du | est venue de | est venue du | est venue d' | était venue de | était venue du | était venue d' |
    de la part de | de la part du | de la part des | de la part d' | émanant de | émanant du | venant de | venant du | venue de | venue du | venu de | venue d' | venu d' | venant d' | venus de | venues de | provenant de | provenant du | provenant d' | issue de | partie de | partie du | partie d' | venue des | venant des | émanant d' | émanant des

    [as]
    comme | en tant que | en qualité de | à titre de | en tant qu' | comme étant | en sa qualité de | en qualité d' | en sa capacité de | dans son rôle de | au titre de

    [article]
    celle | celui | le | la | l' | les | un | une | ce | cet | cette | ces | tout | toute | tous | toutes | notre | nos | certains | plusieurs | quelques | autres | autre | chaque | des

    [ending]
    ’s

    [and]
    et | ou | ainsi que | ainsi qu' | de même que | et de | et aussi | mais aussi | puis | & | tout comme | comme aussi | et aux | voire | plus récemment | mais encore | mais également

    [but]
    mais | or | cependant | toutefois | pourtant | tandis que | tandis qu' | alors que | alors qu' | en revanche

    [mirror]
    vice versa | vice-versa | et vice versa | et vice-versa | et inversement | inversement | réciproquement | et réciproquement | dans les deux sens | l'un chez l'autre | l'une chez l'autre | chacun chez l'autre | les uns chez les autres | mutuellement | mutuels | mutuelle | réciproques | réciproque | et l'inverse | dans l'autre sens aussi | chez l'autre | l'un de l'autre | dans l'autre pays | respectifs | croisés | croisée

    [both]
    les deux pays | les deux états | les deux états | les deux capitales | les deux gouvernements | les deux parties | les deux camps | les deux nations | les deux républiques | les deux royaumes | les deux voisins | les deux puissances | les deux rivaux | les deux ennemis | deux pays | deux états | deux capitales | tous deux | toutes deux | l'un et l'autre | l'une et l'autre | les deux côtés | les deux frères ennemis | les deux adversaires | les deux régimes | les deux ministères | deux pays | deux états | deux états | deux capitales | deux gouvernements | deux parties | deux camps | deux nations | deux républiques | deux royaumes | deux voisins | deux puissances | deux rivaux | deux ennemis | deux côtés | deux frères ennemis | deux adversaires | deux régimes | deux ministères | deux républiques | deux royaumes

    [pronoun]
    son pays | son gouvernement | il | elle | celle-ci | celui-ci | cette dernière | ce dernier | nous | le pays de l'ue | le pays nordique | le pays scandinave | le pays alpin | le pays neutre | l'émirat | le petit émirat | l'émirat gazier | le sultanat | le royaume scandinave | la république alpine | le pays du golfe | le pays européen
    plural: ils | elles | ceux-ci | celles-ci | ces derniers | ces dernières

    [possessive]
    base: son | sa | ses
    leur | leurs | les siens | la sienne | les siennes | le sien | les leurs | la leur

    [object]
    le | la | l' | lui
    plural: les | leur | nous

    [there]
    en territoire
    y | là | là-bas | sur place | dans ce pays | dans le pays | dans l'île | dans cette île | sur l'île | dans la capitale | dans cette capitale | dans cette ville | dans cet état | dans la péninsule | dans la république islamique

    [alike]
    semblable | semblables | analogue | analogues | similaire | similaires | identique | identiques | comparable | pareil | un autre | deuxième | second

    [such]
    tels | telles | pareils

    [that one]
    celle | celles

    [those]
    ceux | celles

    [relative]
    qui | que | qu' | dont | où | lequel | laquelle | lesquels | lesquelles | duquel | auquel | auprès duquel | auprès de laquelle | à qui | à laquelle | pour que | pour qu' | à ce que | à ce qu' | aux termes duquel | aux termes desquels | aux termes de laquelle | en vertu duquel | en vertu desquels | en vertu de laquelle | par lequel | par laquelle | par lesquels | selon lequel | selon laquelle | grâce auquel | grâce à laquelle | qui prévoit que | prévoyant que | stipulant que | prévoyant qu' | stipulant qu'

    [whose]
    dont

    [subordinator]
    que | qu' | parce que | parce qu' | car | puisque | puisqu' | pendant que | après que | après qu' | depuis que | depuis qu' | lorsque | lorsqu' | quand | bien que | bien qu' | afin que | afin qu' | pour que | pour qu' | jusqu'à ce que | jusqu'à ce qu' | tant que | tant qu' | dès lors que | étant donné que | au moment où | avant que | avant qu' | même si | quoique | vu que | si bien que | de sorte que | alors que | alors qu' | tandis que | tandis qu' | si | s'il | s'ils | à ce que | à ce qu'

    [filler]
    respectivement | ce qu'on appelle | ce que l'on appelle | ce qu'on nomme | ce que l'on nomme | dite | dites | dans la mesure du possible | si possible | autant que possible | dans la mesure de ses moyens
    diplomatique | diplomatiques | consulaire | consulaires | étranger | étrangers | étrangère | étrangères | national | nationaux | nationales | ancien | ancienne | anciens | anciennes | ex | nouveau | nouvelle | nouveaux | nouvelles | propre | propres | actuel | actuelle | actuels | formel | formellement | officiel | officielle | officiels | officielles | officiellement | local | locale | locales | locaux | respectifs | respectives | respectif | spécial | spéciale | spéciaux | spéciales | politique | politiques | divers | diverses | seul | seule | seuls | aussi | également | maintenant | encore | toujours | actuellement | déjà | aujourd'hui | de nouveau | à nouveau | désormais | alors | depuis | ensuite | enfin | notamment | même | y compris | il y a | temporairement | provisoirement | directement | immédiatement | aussitôt | bientôt | lui-même | elle-même | elles-mêmes | eux-mêmes | elle aussi | lui aussi | elles aussi | eux aussi | à son tour | de son côté | de leur côté | pour sa part | pour leur part | quant à elle | quant à lui | en outre | de plus | du reste | d'ailleurs | par ailleurs | ainsi | donc | militaires | militaire | civils | civil | civile | économiques | économique | commerciaux | généraux | légitimes | divers | bel et bien | parallèlement | simultanément | en effet | à la fois | nombreux | petite | petit | grande | grand | vieille | vieux | confédération germanique | confédération du rhin | confédération argentine | confédération canadienne | confédération grenadine | confédération générale | confédération internationale | confédération syndicale | confédération africaine | confédération asiatique | confédération paysanne | pas seulement | non seulement | n'est pas seulement | jour pour jour | en particulier | surtout | principalement | essentiellement | traditionnellement | momentanément | volontiers | finalement | dorénavant | d'ores et déjà | neutre | neutres | en permanence | à titre provisoire | sans relâche | sans interruption | sans discontinuer | sans attendre | sans délai | sans tarder | sans hésiter | sans conditions | sans cesse | par moments | sur proposition | sur proposition de | entre autres | à titre exceptionnel | gracieusement | discrètement | fidèlement | dûment | officieusement | conjointement | s'agit | il s'agit | s'agissait | à leur tour | à distance | amérique latine | amérique centrale | amérique du sud | d'amérique latine | d'amérique centrale | d'amérique du sud | latino-américains | latino-américain | sud-américains | nombre de | une trentaine de | une vingtaine de | une douzaine de | une dizaine de | bon nombre de | plusieurs | nombreux | divers | certains | différents

    [likewise]
    de même | pareillement | il en va de même | il en est de même | même chose | idem

    [consular]
    services consulaires | protection consulaire | consulaire | consulaires | assistance consulaire

    [diplomatic]
    diplomatique | diplomatiques | diplomatiquement

    [visas]
    visa | visas | passeports | passeport

    [only]
    seulement | uniquement | exclusivement | se limite à | se limitent à | limité* à | limité* aux | seuls | se borne à | strictement

    [because]
    parce que | parce qu' | car | en raison de | en raison du | en raison d' | à cause de | à cause du | au motif que | au motif qu' | arguant que | arguant qu' | faisant valoir que | faisant valoir qu' | invoquant | du fait de | à la suite de | à la suite du | suite à | faute de | faute d' | puisque | estimant que | estimant qu' | jugeant que | après

    [given name]
    jordan | chad | georgia | israël | india | china | paris | sofia | victoria | cuba | london

    [other name]
    nouveau-mexique | golfe du mexique | golfe d'oman | mer de chine | kurdistan irakien | kurdistan syrien | lac tchad | canal de panama | amérique latine | amérique du nord | amérique du sud | amérique centrale

    [foreign]
    avocat* | avocate* | syndicat* | syndical | syndicale | syndicaux | syndicaliste* | cabinet d'avocats | notre cabinet | étude d'avocats | lobby* | lobbyiste* | client* | cliente* | actionnaire* | entreprises membres | association professionnelle | fédération patronale | patronat | patronal | patronale | joueur* | footballeur* | athlète* | sportif* | agriculteur* | adhérent* | salarié* | travailleur* | travailleuse* | employeur* | investisseur* | minorité | minorités | garants | garant de | puissances garantes | puissance garante | haut-adige | tyrol du sud | assuré* | assurance* | consul honoraire | consule honoraire | consuls honoraires | artiste* | lettres de créance | parlementaire* européen* | eurodéputé* | entraîneur | sélection nationale | équipe nationale | championnat | mondial | coupe du monde | jeux olympiques | tournoi | concours | copropriétaire* | locataire* | consommateur* | actionnariat | agent de joueurs | agents de joueurs | notaire | plaignant* | accusé* | tribunal arbitral | banque | banques | courtier* | fondation | société de conseil | troupes | navire* de guerre | frégate*

    [thereupon]
    alors | aussitôt | à ce moment | au même moment | en même temps | sur-le-champ | immédiatement | dans la foulée | à cette époque | à l'époque | simultanément
    onset: dès lors | désormais | par la suite | ensuite

    [following]
    après que | après qu' | après avoir

    [still]
    toujours | encore | continuera | continueront

    [former]
    anciens | anciennes | terminés | achevés | passés | précédents | historiques

    [exist]
    present: existe | existent | dure | durent | est en vigueur | sont en vigueur | est en place
    past: existait | existaient | durait | était en vigueur | étaient en vigueur

    [boilerplate]
    lire aussi | à lire aussi | lire plus | en savoir plus | plus sur le sujet | ce contenu a été publié le | partager cet article | partager | publicité | inscrivez-vous | newsletter | abonnez-vous | à voir aussi | sur le même sujet | les plus lus | voir plus | lire la suite | articles similaires | vous pouvez retrouver

    [do so]
    base: faire de même | en faire autant | faire la même chose
    present: comme elle le fait | comme elle le fait déjà | comme il le fait | comme il le fait déjà | comme elle le fait aussi | ce qu'elle fait | ce qu'il fait | ce qu'ils font | fait de même | font de même | en fait autant | en font autant | fait la même chose | font la même chose | rend ce service | rendent ce service | rend le même service | rendent le même service | rend un service analogue | rend un service semblable | rend le même office | s'en charge | s'en chargent | s'en occupe | s'en occupent | y pourvoit | joue le même rôle | jouent le même rôle | joue ce rôle | jouent ce rôle | remplit le même rôle | remplit ce rôle | remplit la même fonction | remplit cette fonction | assume cette tâche | assume le même rôle | assume la même tâche | assume ce rôle | tient ce rôle | agit de même | exerce la même fonction | exerce la même charge | le fait | s'acquitte de cette tâche | s'acquitte de ce rôle | s'acquitte de cette mission | remplit cette tâche | remplit cette mission | assure ce service | assure cette mission | assure cette fonction
    past: ce qu'elle faisait | ce qu'il faisait | ce qu'elle fit | faisait de même | fit de même | firent de même | faisaient de même | en faisait autant | en fit autant | rendait ce service | rendait le même service | s'en chargeait | s'en chargeaient | s'en occupait | s'en occupaient | le fit | le firent | le faisaient | s'en chargea | s'en occupa | y pourvoyait | y pourvut | jouait ce rôle | jouait le même rôle | remplissait ce rôle | remplissait la même fonction | assumait cette tâche | assumait ce rôle | remplissait cette fonction | tenait ce rôle | le faisait | s'acquittait de cette tâche | s'acquittait de ce rôle | s'acquittait de cette mission | s'acquitta de cette tâche | s'était acquitté* de cette tâche | remplissait cette tâche | remplissait cette mission | assurait ce service | assurait cette mission | assurait cette fonction | exerçait cette fonction | exerçait cette tâche
    past participle: l'a fait | l'ont fait | l'avait fait | l'avaient fait | l'a déjà fait | s'en est chargé* | s'en sont chargé* | s'en est occupé* | s'en sont occupé* | s'en était chargé* | s'en était occupé* | a fait de même | ont fait de même | en a fait autant | a rempli la tâche | avait rempli la tâche | a rempli ce rôle | avait rempli ce rôle | a joué ce rôle | avait joué ce rôle | a assumé cette tâche | a tenu ce rôle | a rempli cette tâche
    future: fera de même | feront de même | en fera autant | s'en chargera | s'en occupera | rendra ce service | rendra le même service

    [cleft]
    present: c'est | ce sont | c'est donc | est-ce
    past: c'était | ce fut | ce furent | c'étaient
    future: ce sera

    [of it]
    en

    [where]
    où

    [since]
    depuis | dès | dès après | depuis après | depuis que | depuis qu'

    [host]
    present: fait ... partie de | fait ... partie du | fait ... partie d' | dépend de | dépend du | relève de | relève du
    past: faisait ... partie de | faisait ... partie du | faisait ... partie d' | dépendait de | dépendait du | dépendait d' | relevait de | relevait du
    base: abriter | héberger | loger | assurer | gérer | diriger
    present: assure | assurent | gère | gèrent | dirige | dirigent | abrite | abritent | abritons | héberge | hébergent | hébergeons | loge | logent | logeons | accueille | accueillent
    present: se trouve | se trouvent | travaille | fonctionne | opère | siège
    past: travaillait | travaillaient | travailla | fonctionnait | fonctionnaient | fonctionna | opérait | opéraient | opéra | siégeait
    past: assurait | assuraient | gérait | géraient | dirigeait | dirigeaient | abritait | abritaient | abrita | abritèrent | hébergeait | hébergeaient | hébergea | hébergèrent | logeait | logeaient | logea | logèrent | accueillait | accueillit
    future: abritera | abriteront | abriterons | hébergera | hébergeront | hébergerons | logera | logeront | logerons
    conditional: abriterait | abriteraient | hébergerait | hébergeraient | logerait | logeraient
    subjunctive: abritât | hébergeât | logeât
    participle: abrité | abritée | abrités | abritées | hébergé | hébergée | hébergés | hébergées | logé | logée | logés | logées | accueilli | accueillie
    gerund: abritant | hébergeant | logeant

    [doubt]
    il faut encore | il reste à | encore faut-il | rumeur* | prétendument | présumé* | envisageable | supposément | hypothétique* | hypothèse* | il se pourrait | il se peut | il se peut que | il n'est pas exclu | il n'est pas impossible | reste à savoir | on ignore | nul ne sait | pourrait bien

    [denial]
    il est faux | est faux | n'est pas vrai | inexact | est infondé* | infondé* | sans fondement | à tort | personne ne croit | fausse nouvelle | rumeur* | est inexacte

    [supposition]
    à supposer | en supposant | à supposer que | supposant | supposons | supposez | imaginons | imaginez | admettons | ignorez les | ignore les | dans le roman | fictif | fictive | presque | faillit | a failli

    [meet]
    se parlent | se parlaient | se parle | rencontré | rencontre | s'est entretenu* | s'entretient | a reçu | s'est entretenue | parlé à | parlé avec | reçu par

    [among]
    parmi lesquels | parmi lesquelles | parmi eux | parmi elles | dont | y compris | notamment | entre autres | comme | tels que | telles que | tels | à commencer par | et notamment

    [one by one]
    respectivement

    [latter]
    celle-ci | celui-ci | cette dernière | ce dernier | la seconde | le second | celle-là | celui-là

    [lacking]
    il faut | il faudra | il fallait | faut | fallait | nécessaire* | requis | requise | exigé | exigée | indispensable* | préalable* | condition préalable | manque | manquait | manquent | fait défaut | faisait défaut | font défaut | attend | attendent | attendait | attendant | en attente | attendu | attendue | dans l'attente | nécessite | nécessitait | nécessitera | requiert | requérait | exige | exigeait | a besoin | ont besoin | avait besoin | sans | faute de | faute d' | à défaut | sous réserve | dépend | dépendait | dépendra | tributaire* | espère | espérait | compte sur | réclame

    [must]
    doit | doivent | devra | devront | devait | devaient | il faut que | il faut qu' | il faudra que | il faudra qu'

    [pending]
    avant que | avant qu' | avant de | avant d' | en attendant que | en attendant qu' | en attendant de | jusqu'à ce que | jusqu'à ce qu' | pour que | pour qu' | afin que | afin qu'

    [render]
    rend ce service | rend le même office | rend le même service | rend un service analogue | rend un service semblable | rendait ce service | rendait le même service | rendent ce service | rendent le même service | rendra ce service | rendra le même service

    [already]
    déjà

    [relative object]
    que | qu'

    [join]
    s'y ajoute | s'y ajoutent | s'y ajoutait | s'y ajoutaient | s'y ajouta | s'y ajoutèrent | s'ajoute | s'ajoutent | s'ajoutait | s'ajoutaient | s'ajouta | s'ajoutèrent | se sont ajoutés | se sont ajoutées | s'est ajouté | s'est ajoutée | s'y sont ajoutés | s'y sont ajoutées | s'y est ajouté | s'y est ajoutée | sont venus s'ajouter | sont venus s'y ajouter | est venu s'ajouter | est venu s'y ajouter | suivirent | suivit | viennent s'y ajouter | vient s'y ajouter | ont été ajoutés | sont nouveaux

    [under]
    sous
    """#
}
