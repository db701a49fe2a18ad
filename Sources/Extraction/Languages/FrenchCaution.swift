// The grammar of French as word lists: what speaks against taking a statement at its word; the format stands on `Lexicon`.

extension LanguageTables {
  static let frenchCaution: StaticString = #"""
    [negation]
    nullement | guère | aucunement | en aucun cas | en aucune façon | en aucune manière | en rien | ne ... point | n' ... point | pas du tout | rarement | nulle part | tout sauf | plutôt que | au lieu de | au lieu d' | loin de | loin d' | rares sont ceux qui | peu croient | s'abstient de | s'est abstenu* de

    [denial]
    est fausse | sont fausses | sont faux | est mensonger | est mensongère | mensonge* | absurde | se trompe | se trompent | ment | mentent | inventé* de toutes pièces | pure invention | est erroné | est erronée | erronée | erronées | erroné | version précédente | précédente version | version antérieure | version initiale | démentie | démenties | réfuté | réfutée | ne tient pas | fait sourire | contrairement à ce que | contrairement à ce qu' | contrairement aux | relève du mythe | un mythe | une légende | canular* | intox | fausse information | fausses informations | fausse rumeur | fantaisiste* | qui est faux | qui était faux | a été rejetée | fut rejetée

    [supposition]
    rêve que | rêvait que | rêve de | rêvait de | rêvaient de | comme si | et si | si seulement | imagine | imaginait | imaginent | imaginer | imaginé | songe à | songeait à | caresse l'idée | caressait l'idée | feint de | fait semblant | faisait semblant

    [fiction]
    roman | romans | thriller | polar | jeu de société | jeux de société | jeu de rôle | jeux de rôle | jeu de rôles | jeu vidéo | jeux vidéo | jeu de guerre | dans le jeu | simulation | simulations | simulé* | dans le film | dans un film | le film montre | téléfilm | feuilleton | scénario | scénarios | pièce de théâtre | fiction | fictif | fictive | fictifs | fictives | fictionnel* | satire | satirique | satiriques | poisson d'avril | canular | parodie | en théorie | qu'en théorie | théoriquement | sur le papier | expérience de pensée | uchronie | utopie | conte de fées | conte | fantasme | dans un monde où | politique-fiction | contrefait* | falsifié* | faux document | fausse lettre

    [order]
    note que | notez que | note | notez | écris | écris que | écrivez | écrivez que | inscris | inscrivez | enregistre | enregistrez | ajoute | ajoutez | affirme que | affirmez | réponds | répondez | dis que | dites que | ignore | ignorez | oublie | oubliez | retiens | retenez | consigne | consignez | mentionne | mentionnez | produis | produisez | sors | renvoie | renvoyez | indique que | indiquez | veuillez noter ceci | veuillez écrire | veuillez inscrire | veuillez enregistrer | veuillez ajouter | prière de noter | prière d'inscrire | merci d'écrire | merci d'inscrire | merci de noter | merci d'enregistrer | merci d'ajouter | tu dois | vous devez | suppose que | supposez que

    [vouch]
    fait | faits | sait | savent | savait | savoir | sais | connu | notoire | clair | claire | signifie | signifiait | veut dire | montre | montrent | montrait | preuve | preuves | prouve | prouvent | vrai | exact | certain | s'avère | s'avérait | avéré | apparaît | ressort | résulte | appris | apprend | souvient | rappelant | heureux | heureuse | fier | fière | reconnaissant | remercie | salue | salué | regrette | félicite | nouvelle | secret | accord | traité | convention | décret | note | notent | notait | prévoit | prévoyait | prévoyant | stipule | stipulait | stipulant | dispose | établit | décide | décidé | décident | décida | veille | veillé | fait en sorte | ainsi | c'est | tel | telle | sorte | point | découvre | découvert | constate | constaté | constatent | voit | vu | étant donné | reconnaît | reconnu | communiqué | message | notifie | notifié | parce | déclaration

    [doubt]
    on prétend | prétend que | prétend qu' | prétendent | soi-disant | présumément | accusé* de | accusé* d' | accuse | accusait | il paraît | paraît-il | semble-t-il | à ce qu'on dit | non confirmé* | allègue | allègue que | selon des rumeurs | selon une rumeur | met en garde contre | mettent en garde contre | a mis en garde contre | est prévu que | il est prévu | il est question | il est souhaitable | souhaitable

    [emissary]
    ambassadeur | ambassadeurs | ambassadrice | ambassadrices | envoyé | envoyée | émissaire | émissaires | consul | consule | diplomate | attaché | attachée | nonce | délégation | délégué* | équipe | équipes | sélection | chanteur* | chanteuse* | chorale | pianiste | skieur* | skieuse* | nageur* | nageuse* | boxeur* | acteur | actrice | candidat* | cabinet | commissaire | entraîneur*

    [forum]
    conseil de l'europe | nations unies | onu | l'onu | unesco | conseil de sécurité | assemblée générale | otan | fmi | banque mondiale | omc | organisation mondiale du commerce | osce | cour internationale | cour de justice | cour pénale | cour européenne | tribunal | arbitrage | parlement européen | conseil européen | commission européenne | conseil des droits de l'homme | g7 | g20 | coupe du monde | jeux olympiques | eurovision | championnats | biennale | pourparlers | négociations | sommet | conférence | débat | litige | procès

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
    """#
}
