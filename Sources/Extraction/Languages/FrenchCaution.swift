// The grammar of French as word lists: what speaks against taking a statement at its word; the format stands on `Lexicon`.

extension LanguageTables {
  static let frenchCaution: StaticString = #"""
    [negation]
    et non | et non pas | nullement | guère | aucunement | en aucun cas | en aucune façon | en aucune manière | en rien | ne ... point | n' ... point | pas du tout | rarement | nulle part | tout sauf | plutôt que | au lieu de | au lieu d' | loin de | loin d' | rares sont ceux qui | peu croient | s'abstient de | s'est abstenu* de

    [denial]
    est fausse | sont fausses | sont faux | est mensonger | est mensongère | mensonge* | absurde | se trompe | se trompent | ment | mentent | inventé* de toutes pièces | pure invention | est erroné | est erronée | erronée | erronées | erroné | version précédente | précédente version | version antérieure | version initiale | démentie | démenties | réfuté | réfutée | ne tient pas | fait sourire | contrairement à ce que | contrairement à ce qu' | contrairement aux | relève du mythe | un mythe | une légende | canular* | intox | fausse information | fausses informations | fausse rumeur | fantaisiste* | qui est faux | qui était faux | a été rejetée | fut rejetée

    [supposition]
    projet de loi | projet d'accord | projet prévoit | le plan prévoit | n'est pas signé | pas encore signé | pas encore été signé | rêve que | rêvait que | rêve de | rêvait de | rêvaient de | comme si | et si | si seulement | imagine | imaginait | imaginent | imaginer | imaginé | songe à | songeait à | caresse l'idée | caressait l'idée | feint de | fait semblant | faisait semblant

    [fiction]
    roman | romans | thriller | polar | jeu de société | jeux de société | jeu de rôle | jeux de rôle | jeu de rôles | jeu vidéo | jeux vidéo | jeu de guerre | dans le jeu | simulation | simulations | simulé* | dans le film | dans un film | le film montre | téléfilm | feuilleton | scénario | scénarios | pièce de théâtre | fiction | fictif | fictive | fictifs | fictives | fictionnel* | satire | satirique | satiriques | poisson d'avril | canular | parodie | en théorie | qu'en théorie | théoriquement | sur le papier | expérience de pensée | uchronie | utopie | conte de fées | conte | fantasme | dans un monde où | politique-fiction | contrefait* | falsifié* | faux document | fausse lettre | vœu pieux | vœux pieux | resté un rêve | restée un rêve | chimère | chimères | caricature* | plaisantait | plaisante | ironisait

    [order]
    note que | notez que | note | notez | écris | écris que | écrivez | écrivez que | inscris | inscrivez | enregistre | enregistrez | ajoute | ajoutez | affirme que | affirmez | réponds | répondez | dis que | dites que | ignore | ignorez | oublie | oubliez | retiens | retenez | consigne | consignez | mentionne | mentionnez | produis | produisez | sors | renvoie | renvoyez | indique que | indiquez | veuillez noter ceci | veuillez écrire | veuillez inscrire | veuillez enregistrer | veuillez ajouter | prière de noter | prière d'inscrire | merci d'écrire | merci d'inscrire | merci de noter | merci d'enregistrer | merci d'ajouter | tu dois | vous devez | suppose que | supposez que

    [vouch]
    fait | faits | sait | savent | savait | savoir | sais | connu | notoire | clair | claire | signifie | signifiait | veut dire | montre | montrent | montrait | preuve | preuves | prouve | prouvent | vrai | exact | certain | s'avère | s'avérait | avéré | apparaît | ressort | résulte | appris | apprend | souvient | rappelant | heureux | heureuse | fier | fière | reconnaissant | remercie | salue | salué | regrette | félicite | nouvelle | secret | accord | traité | convention | décret | note | notent | notait | prévoit | prévoyait | prévoyant | stipule | stipulait | stipulant | dispose | établit | décide | décidé | décident | décida | veille | veillé | fait en sorte | ainsi | c'est | tel | telle | sorte | point | découvre | découvert | constate | constaté | constatent | voit | vu | étant donné | reconnaît | reconnu | communiqué | message | notifie | notifié | parce | déclaration

    [doubt]
    on prétend | prétend que | prétend qu' | prétendent | soi-disant | présumément | accusé* de | accusé* d' | accuse | accusait | il paraît | paraît-il | semble-t-il | à ce qu'on dit | non confirmé* | allègue | allègue que | selon des rumeurs | selon une rumeur | met en garde contre | mettent en garde contre | a mis en garde contre | est prévu que | il est question | il est souhaitable | souhaitable | en lice | en course | dans la course | liste restreinte | est pressenti* | sont pressenti* | se demande si | se demandent si | se demandait si | se demandaient si | se demande s'il | se demandent s'il | ni confirmer ni démentir | ni confirmé ni démenti

    [emissary]
    ambassadeur | ambassadeurs | ambassadrice | ambassadrices | envoyé | envoyée | émissaire | émissaires | consul | consule | diplomate | attaché | attachée | nonce | délégation | délégué* | équipe | équipes | sélection | chanteur* | chanteuse* | chorale | pianiste | skieur* | skieuse* | nageur* | nageuse* | boxeur* | acteur | actrice | candidat* | cabinet | commissaire | entraîneur* | collègue | collègues

    [forum]
    conseil de l'europe | nations unies | onu | l'onu | unesco | conseil de sécurité | assemblée générale | otan | fmi | banque mondiale | omc | organisation mondiale du commerce | osce | cour internationale | cour de justice | cour pénale | cour européenne | tribunal | arbitrage | parlement européen | conseil européen | commission européenne | conseil des droits de l'homme | g7 | g20 | coupe du monde | jeux olympiques | eurovision | championnats | biennale | pourparlers | négociations | sommet | conférence | débat | litige | procès | conseil d'administration | comité | conseil exécutif | conseil de la banque | conseil des gouverneurs | groupe de vote | fonds monétaire

    [teaser]
    lire aussi | à lire aussi | à lire également | lire également | lire plus | lisez aussi | en savoir plus | plus sur le sujet | plus | à voir aussi | voir aussi | à voir également | sur le même sujet | sur le même thème | dans la même rubrique | les plus lus | le plus lu | les plus consultés | les plus populaires | voir plus | lire la suite | articles similaires | articles liés | article lié | articles associés | autres articles | à découvrir | vous aimerez aussi | cela pourrait vous intéresser | recommandé | recommandés | recommandations | photo | photos | image | images | légende | vidéo | vidéos | photo d'archives | image d'archives | mots-clés | mots clés | tags | thèmes | article suivant | article précédent | à ne pas manquer | dans les archives | notre sélection | à écouter | diaporama

    [consular care]
    intérêts consulaires | affaires consulaires | questions consulaires | matière consulaire | plan consulaire

    [own state]
    son pays | son gouvernement

    [coming]
    prochain | prochaine | future | futur | imminente | imminent | éventuelle | à venir

    [by which]
    selon laquelle | selon lequel | selon lesquelles | selon lesquels | d'après laquelle | d'après lequel

    [without]
    sans

    [visa work]
    visa | visas | schengen

    [mooted]
    possible | possibles | potentiel | potentielle | potentielles | éventuel | éventuelle | éventuelles | supposé | supposée | prétendu | prétendue | soi-disant | autoproclamé* | auto-proclamé* | officieux | officieuse | hypothétique* | pressentie comme | se pose en | se posait en | se posa en | s'érige en | s'érigeait en | s'érigea en | se veut | se voulait | se voit en | se voyait en | se rêve en | se voit comme | se considère comme | se présente comme | se présentait comme | s'autoproclame | s'improvise | s'imposer comme | prétend être | prétendait être | fait figure de | faisait figure de | idée d'une | idée de la | idée d'un | possibilité d'une | éventualité d'une | perspective d'une

    [considering]
    étudie | étudient | étudiait | étudié | examine | examinent | examinait | examiné | réfléchit | réfléchissent | réfléchissait | discute | discutent | discutait | débat | débattent | pèse | soupèse | planche sur | se penche sur | se penchent sur | possibilité de | possibilité d' | perspective de | perspective d'

    [failed]
    tombé à l'eau | tomba à l'eau | est tombé à l'eau | n'eut pas de suite | n'eut aucune suite | n'a pas eu de suite | resta sans suite | resté sans suite | restée sans suite | ne s'est jamais fait | ne se fit jamais | ne se fit pas | n'a jamais vu le jour | ne vit jamais le jour | ne vit pas le jour | jamais entré en vigueur | jamais entrée en vigueur | jamais signé | jamais signée | jamais ratifié | jamais ratifiée | n'a pas abouti | n'aboutit pas | n'ont pas abouti | n'a jamais abouti | n'a jamais été appliqué* | fut abandonné* | a été abandonné* | lettre morte | a capoté | capota | a échoué | échoua | a avorté | avorta | jamais concrétisé* | jamais soumis | jamais soumise | a été supprimé* | fut supprimé* | a été biffé* | fut biffé* | a été retranché*

    [recognising]
    reconnaît | reconnaissent | reconnut | reconnurent | reconnu | reconnue | reconnaissait | reconnaissant

    [protectorate]
    protectorat | protectorats | suzeraineté | sphère d'influence

    [harm]
    attaque | attaques | attentat | attentats | assassinat | assassinats | meurtre | meurtres | mort | morts | enlèvement | enlèvements | prise d'otages | torture | tortures | crime | crimes | exactions | sévices | massacre | massacres | violence | violences | empoisonnement* | persécution* | expulsion | expulsions | disparition | disparitions | arrestation | arrestations | détention | détentions | incarcération* | menaces | bombardement | bombardements | agression | agressions | enquête | enquêtes | sanctions

    [guarding]
    défend | défendent | défendait | défendaient | défendit | défendirent | défendu | défendus | défendre | défendant | protège | protègent | protégeait | protégeaient | protégea | protégèrent | protégé | protégés | protéger | protégeant
    """#
}
