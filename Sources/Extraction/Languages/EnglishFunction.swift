// The grammar of English as word lists: relations, mood, function words; the format stands on `Lexicon`.

extension LanguageTables {
  static let englishFunction: StaticString = #"""
    [where]
    where

    [since]
    since | ever since

    [until]
    until | till | up to | up until

    [host]
    host | hosts | hosted | hosting | house | houses | housed | run | runs | ran | operate | operates | operated | accommodates | accommodated | shelters | sheltered | sponsor | sponsors | sponsor of | sponsored

    [relations]
    noun: relations | diplomatic relations | ties | diplomatic ties | links | diplomatic links | contacts | dealings

    [break off]
    base: break | break off | cut | sever | cut off | rupture | expel | break with
    present: breaks | breaks off | cuts | severs | breaks with
    past participle: broken | broken off | cut | severed | ruptured | cut off | expelled | broken with | thrown out
    past: broke | broke off | broke with | fell out with | threw out
    gerund: breaking | cutting | severing | breaking off | breaking with
    noun: break | rupture | severance | severing | breach

    [restore]
    base: restore | reestablish | re-establish | renew | reopen | re-open | normalise | normalize | resume relations | mend
    present: restores | reestablishes | re-establishes | resumes | reopens | renews | mends
    past participle: restored | reestablished | re-established | resumed | renewed | reopened | re-opened | normalised | normalized | mended | patched up | exchanged ambassadors
    gerund: restoring | resuming | reopening | renewing | reestablishing | re-establishing
    noun: restoration | reestablishment | re-establishment | resumption of diplomatic relations | resumption of relations | normalisation | normalization | reopening | resumption of ties

    [war]
    noun: war | invasion | conflict | occupation

    [denial]
    are wrong | is wrong | were wrong | was wrong | are false | were false | it is false | is false | untrue | not true | unfounded | is a myth | nobody believes | no one believes | nobody thinks | wrongly | falsely | mistakenly | rejected reports | rejects reports | dismissed reports | denied reports | denies reports | rejected claims | denied claims | rejected suggestions | no truth | fake news | far from the truth

    [supposition]
    hopes | hope | hoped | hoping | fears that | dreams | imagine | suppose | supposing | assuming | granted that | provided | presuming | pretend | ignore previous | ignore all | disregard previous | disregard all | record that | write that | in the novel | in the film | in the play | a fictional | fictitious | almost | nearly

    [meet]
    met | meets | spoke to | spoke with | speaks to | talked to | talked with

    [let]
    let | lets | letting | enables | enabling | enable | empowers | empowering | authorizes | authorises | authorizing | authorising | obliges | obliging

    [speech]
    gerund: adding | saying | announcing | confirming | explaining | noting
    present: says | adds | reports | explains | notes | tells | claims | states | confirms | announces | points out | recalls | stresses | insists | declares | writes | maintains | reveals | according to
    past participle: quoted as saying | cited as saying | said | added | reported | explained | noted | told | claimed | stated | announced | confirmed | declared | pointed out | recalled | stressed | insisted | tweeted | reportedly | replied | answered | indicated | commented | observed | emphasised | emphasized | specified | recounted | conceded | admitted | asserted | disclosed | revealed | informed | acknowledged | learned | learnt | heard | promised | pledged | assured | recounted | remarked | maintained | underlined | repeated
    past: wrote

    [negation]
    no longer ready | no longer willing | no longer prepared | no longer able | no longer wishes | no longer wants | not | no | n't | never | neither | nor | none | nobody | no one | without | cannot | denied | denies | deny | denying | hardly | far from | isn't true that | is not true that | untrue that | not the case that | denied that | denies that | denying that | no truth | nothing | nowhere | fails to | failed to | at no time | untrue | false | isn't | wasn't

    [no longer]
    no longer | any longer | not any more | no more | ceased to | not anymore | anymore | cease to | ceases to | ceased to | ceased representing | stopped representing | stop representing

    [condition]
    not before | not until | only after | only once | only then | will be ... before | will take ... before | may be ... before | could be ... before | if | unless | provided | provided that | whether | should the | in the event | in case | once | as long as | as soon as | subject to | depends on | depend on | depending on | were it to | assuming that | on condition that | were the

    [modal]
    conditional: would | would be
    could | should | must | has yet to | have yet to | had yet to | needs to | need to | still has to | still have to | remains to | might | may | perhaps | possibly | maybe | hopes to | hope to | ought to | can

    [future]
    will | shall | 'll | is going to

    [past]
    formerly | previously | once | at one time | used to | no more | in the past | at that time | until then | in those days | up to then | back then | in those years

    [passive]
    present: is | are | is being | are being
    past: was | were | been | has been | have been | had been
    future: will be | shall be | is to be | are to be
    base: be | being | to be

    [question]
    why | how | what

    [in]
    in | at | inside | within | towards | vis-à-vis | with | on

    [for]
    for | on behalf of

    [by]
    by | through | via

    [of]
    of

    [with]
    with

    [between]
    between | among

    [to]
    to

    [from]
    from

    [as]
    as

    [beside]
    over | near | outside | against | about | around | behind | beside | above | across | opposite | next to | unlike | besides | except | except for | excepting | excluding | other than | save for | apart from | concerning | regarding | into | beyond

    [article]
    base: a | an
    the | this | that | these | those | all | any | some | such | each | every

    [ending]
    's

    [and]
    and | or | as well as | plus | & | and also | along with | together with | and of | also

    [but]
    but | while | whereas | so

    [mirror]
    vice versa | vice-versa | the other way round | the other way around | in both directions | and conversely | conversely | reciprocally | mutually | each other's | each other | one another | one another's | both ways | the reverse role | the opposite role | the mirror role | the same role in reverse | the same in reverse | the same the other way round | in the opposite direction | and the reverse | the reverse

    [both]
    both countries | both states | both sides | both capitals | the two countries | the two states | the two sides | the two capitals | both governments | the two governments | both republics | both parties | both nations | the two nations | the two parties | the pair | both kingdoms | the two kingdoms | the two republics | both of them | both | the two neighbours | the two neighbors | the two rivals | each country | either country | either side

    [pronoun]
    lasting: he
    it | she | they | who | his country | her country | their country | the country | this country | the state | the eu member | the eu country | the eu state | the gulf state | the gulf emirate | the alpine state | the alpine country | the alpine republic | the alpine nation | the scandinavian country | the nordic country | the neutral country | the neutral state | the european country | the eu member state | the south american country | the scandinavian state | the scandinavians | the neutrals | the small country | the kingdom | the sultanate | the emirate

    [possessive]
    plural: our | my
    its | their | his | her | whose own

    [object]
    it | them | her

    [there]
    there | in the country | in that country | on the island | in the city | in the capital | in the islamic republic | in this country | in the kingdom | in the republic

    [among]
    among them | including | include | includes | included | namely | comprise | comprises

    [alike]
    similar | identical | analogous | comparable

    [such]
    such

    [those]
    those | ones

    [that one]
    one

    [relative]
    which | who | that | whom | whereby | under which | by which | with which | to which | for which | in which

    [whose]
    whose

    [subordinator]
    that | because | since | ever since | after | before | when | while | as | although | though | until | so that | where

    [do so]
    does the same | did the same | do the same | does likewise | do likewise | doing the same | so does | so do | so did | does so | as does | as do | as did | do so | done so | doing so
    present: as ... does | as ... do | this is done | that is done | the same is done | this role is played | that role is played | the same role is played | this task is performed | this task is carried out
    past: as ... did | did so | played the same role | had the same role | performed the same task | did the same job | had done the same | played this role | played that role | had played the same role | filled the same role | held the same role | had the same task | this was done | that was done | this had been done | that had been done | the same was done | this task was carried out | that task was carried out | this task had been carried out | this task was performed | that task was performed | this role was played | that role was played | this role had been played
    present: plays the same role | has the same role | performs the same task | does the same job | fills the same role | holds the same role | has the same task | performs the same function | performs the same role
    past: had done this | had done that | had been doing so | had been doing this | did this | performed this function | had performed this function | performed this task | had performed this task | had this task | had had this task | had this role | had had this role | held this role | had held this role | held this mandate | had held this mandate | had this mandate | carried out this task | had carried out this task | carried out this function | exercised this function | had exercised this function | discharged this function | discharged this task
    present: has done this | have done this | has been doing this | have been doing this | has been doing so | have been doing so | does this
    past participle: played the same role | performed the same role

    [filler]
    respectively | for instance | for example | among others | amongst others | as a rule | after all | in principle | in writing | without hesitation | without delay | for now | for the time being | if asked | if requested | if so requested | if asked to | if needed | if required | if desired | if both sides wish | if both sides so wish | if both wish it | readily | willingly | gladly | orally | verbally | so-called | what is called the | what diplomats call the | what is known as the | known as the | where possible | if possible | as far as possible | wherever possible | as best it can
    not only | not just | not least | not merely | south america | latin america | central america | north america | south american | latin american | central american | north american | diplomatic | consular | foreign | national | former | then | new | own | current | formal | formally | official | officially | local | respective | special | political | various | many | numerous | sole | also | now | still | currently | already | today | again | both | therefore | thus | jointly | permanently | temporarily | provisionally | quietly | henceforth | likewise | further | remaining | stranded | detained | commercial | economic | ever | always | simultaneously | traditionally | effectively | alone | moreover | meanwhile | instead | in turn | on the island

    [likewise]
    likewise | similarly | the same goes for | the same applies to | too | as well

    [consular]
    consular | consular services | consular protection

    [diplomatic]
    diplomatic

    [visas]
    visas | visa | passports

    [only]
    only | solely | exclusively | merely | limited to | confined to

    [because]
    because | because of | arguing that | saying that | on the grounds that | on the ground that | owing to | due to

    [given name]
    chad | jordan | georgia | israel | india | china | cuba | kenya | malta | america | paris | london | vienna | sofia | santiago | victoria | lima | rome

    [other name]
    new mexico | new england | gulf of mexico | south china sea | east china sea | sea of japan | gulf of oman | bay of bengal | iraqi kurdistan | syrian kurdistan | lake chad | jordan river | jordan valley | panama canal | latin america | north america | south america | central america

    [foreign]
    lawyer* | attorney* | union* | law firm* | lobby* | lobbyist* | client* | shareholder* | company | companies | captain | team | teams | athlete* | player* | employer* | employee* | worker* | manufacturer* | investor* | farmer* | minority | minorities | guarantor power* | guarantor* | south tyrol | german-speaking | french-speaking | italian-speaking | russian-speaking | english-speaking | spanish-speaking | german speakers | insurance | agent | agents | trade association | chamber of commerce | honorary consul | law practice | counsel | footballer* | tournament | championship | olympic* | ethnic | tenant* | consumer* | patient* | constituen* | plaintiff* | defendant* | firm | firms | bank | banks | consultanc* | barrister* | solicitor* | broker* | fund manager* | troops | warship* | frigate*

    [thereupon]
    at the time | at that time | thereupon | at once | immediately | promptly | in response | at the same time | simultaneously | then | in turn | for its part | for their part | swiftly
    onset: thereafter | subsequently | afterwards | from that moment | from now on | in the following years

    [following]
    after | having

    [still]
    still | continue to | as before

    [former]
    former | past | completed | concluded | previous | earlier | terminated | historical

    [exist]
    present: exists | exist | has existed | have existed | has been in force | have been in force | has been in place | have been in place | has been in effect | have been in effect | is in force | are in force
    past: existed | lasted | was in force | were in force | had been in force | had existed

    [pending]
    so that | in order that

    [boilerplate]
    read more | this content was published on | share this story | join the conversation | popular stories | most discussed | external link | more | related stories | related articles | related content | see also | sign up | subscribe | newsletter | advertisement | advertising | cookie* | all rights reserved | copyright | follow us | share on | click here | print this | most read | editor's choice

    [doubt]
    rumoured | rumored | rumour | rumours | rumors | speculation | speculated | speculate | mooted | supposedly | alleged | allegedly | suggested | suggestion | hypothetical | hypothetically | conceivable | conceivably | under study

    [one by one]
    respectively | in that order

    [latter]
    the latter | the former | the second

    [lacking]
    need | needs | needed | require | requires | required | requiring | await | awaits | awaited | awaiting | wait for | waits for | waiting for | waited for | missing | lacks | lack | lacking | is lacking | outstanding | pending | still pending | without | precondition* | prerequisite* | necessary | indispensable | subject to | depends on | dependent on | depending on | contingent on | conditional on | expects | expect | expected | hopes for | hope for | hoped for | counts on | count on | demands | in the absence of | absent | failing | barring | unless and until | yet to come | still to come | seeks | is seeking | are seeking | sought

    [must]
    must | must first | has to | have to | had to | will have to | needs to | need to | has yet to | have yet to | still has to | still have to

    [join]
    was added | were added | has been added | have been added | has since been added | have since been added | came on top | came in addition | was added later | were added later | joined the list | joined them | came | followed | have followed | has followed | come on top | is new | are new | were new | was new | were to follow
    """#
}
