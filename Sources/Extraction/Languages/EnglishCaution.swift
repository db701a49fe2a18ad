// The grammar of English as word lists: what speaks against taking a statement at its word; the format stands on `Lexicon`.

extension LanguageTables {
  static let englishCaution: StaticString = #"""
    [negation]
    by no means | in no way | on no account | under no circumstances | at no point | scarcely | barely | rarely | seldom | not at all | nothing of the sort | least of all | anything but | stopped short of | stops short of | stop short of | refrains from | refrained from | abstains from | abstained from | prevents | prevented | few believe | instead of | rather than

    [denial]
    is a lie | nonsense | is incorrect | was incorrect | erroneous | erroneously | incorrectly | debunked | refuted | fabricated | fabrication | made up | pure invention | earlier version | previous version | misreported | misstated | was defeated | were defeated | was voted down | is mistaken | are mistaken | was mistaken | bogus | contrary to what | contrary to reports | contrary to claims | contrary to rumours | contrary to rumors | far from representing | is a rumour | is a rumor

    [supposition]
    if ... is right | if ... are right | if ... is true | if ... is correct | draft | drafts | not yet signed | unsigned | yet to be signed | imagines | imagined | imagining | envisions | envisioned | dreamed | dreamt | dreams | dreaming | pretends | pretended | pretending | as if | as though | what if | would that | if only

    [fiction]
    novel | novels | thriller | thrillers | board game | board games | role-playing | role-play | role play | video game | video games | computer game | war game | war games | wargame | in the game | card game | simulation | simulations | simulated | in the film | in a film | in the movie | in a movie | the film shows | the film tells | the movie shows | the play shows | the series shows | television series | tv series | screenplay | in a play | stage play | fictional | fictitious | fiction | satire | satirical | april fool's | april fool | april fools | april fools' | hoax | prank | parody | spoof | in theory | theoretically | on paper only | only on paper | scenario | scenarios | alternate history | alternative history | fantasy | fairy tale | thought experiment | model united nations | model un | deepfake | deep fake | fake news | in a world in which | in a world where | a world in which | forged | forgery | fake | faked | pipe dream | wishful thinking | remained a dream | stayed a dream | cartoon | cartoons | joked that | joked | quipped

    [order]
    output | print | note down | record | record that | write | write that | write down | report that | enter | enter that | add the claim | add an entry | assert | assert that | register | mark | set | return | reply with | respond with | answer with | answer that | say that | state that | assume | assume that | ignore | disregard | forget | insert | please record | please write | please output | please report | please enter | please add | please state | please say | please assume | please register | please mark | please note down | please insert | please answer | you must | you are to | pretend | pretend that | save | store | log

    [vouch]
    success | achievement | merit | triumph | fact | facts | known | well known | clear | means | meant | meaning | turned out | turns out | emerged | emerges | shows | showed | shown | proof | evidence | proves | proved | is true | happens | happened | follows | know | knows | knew | aware | learn | remember | remembers | remembered | grateful | glad | pleased | proud | thankful | thanks | welcomed | welcomes | regretted | regrets | news | no secret | agreement | treaty | convention | decree | note | notes | noted | law | provides | stipulates | stipulated | ensure | ensures | ensured | effect | result | extent | so | such | find | finds | found | discovered | see | sees | saw | shown | demonstrates | demonstrated | given | considering | understood | reminded | reminds | notified | notifies | advised | message | statement | announcement | communiqué | decision | reading | word | assurance | assurances | decided | decides | decreed | determined | ruled | ordered | arranged | secured | obtained

    [doubt]
    alleges | allege | alleging | suggest | suggests | suggesting | is believed | are believed | was believed | is thought | are thought | was thought | believed to | thought to | rumour has it | rumor has it | purportedly | unconfirmed | toyed with | toys with | toying with | toy with | tipped | accused of | accuses | accused | blamed for | mistake to think | wrong to think | wrong to believe | no more ... than | warned against | warns against | warn against | warning against | forgot to | forgets to | refuses to | refused to | in the frame | in the running | short-listed | shortlisted | on the shortlist | on the short list | wonder whether | wonders whether | wondered whether | wondering whether | wonder if | wonders if | wondering if | neither confirm nor deny | neither confirmed nor denied | would not confirm | declined to confirm | refused to confirm | could not confirm

    [emissary]
    ambassador | ambassadors | envoy | envoys | consul | consuls | diplomat | attaché | nuncio | special representative | permanent representative | negotiator | delegate | delegates | delegation | commissioner | band | singer | song | artist | artists | pianist | choir | skier | swimmer | boxer | golfer | driver | sprinter | actor | actress | pavilion | coach | squad | eleven | candidate | colleague | colleagues

    [forum]
    council of europe | united nations | un | u.n. | unesco | security council | general assembly | nato | imf | world bank | world trade organization | world trade organisation | wto | osce | international court | court of justice | international criminal court | court of human rights | court of arbitration | arbitration | tribunal | european parliament | european council | european commission | human rights council | g7 | g20 | world cup | olympics | olympic games | eurovision | song contest | championships | biennale | parliamentary assembly | talks | negotiations | summit | conference | debate | forum | dispute | lawsuit | litigation | the board | board of | executive board | executive committee | committee | governing body | governing council | executive council | voting group | constituency office | development bank

    [awaiting]
    waiting for | awaiting | awaits | await | waits for | wait for | waited for | awaited | needs | need | requires | require | required | needed | without | lacks | lacking | lacked | hoping for | hopes for | hoped for | pending | requiring | needing | seeks | seeking | sought | missing

    [teaser]
    read more | read also | read next | related | related stories | related story | related articles | related content | related coverage | related topics | see also | more | more on this story | more on this topic | more from | more news | most read | most viewed | most popular | popular stories | trending | recommended | you may also like | you might also like | editor's choice | editors' picks | don't miss | photo | photos | picture | image | caption | video | watch | listen | gallery | slideshow | file photo | archive photo | tags | tag | topics | keywords | in other news | up next | previous article | next article | from the archive | on this day | also in the news

    [consular care]
    consular interests | consular affairs | consular matters | consular business | consular needs | consular cases | consular issues

    [by which]
    according to which | whereby

    [without]
    without

    [visa work]
    visas | visa | schengen | visa-issuing | short-stay

    [mooted]
    possible | potential | prospective | would-be | mooted | putative | hypothetical | conceivable | likely | self-styled | self-proclaimed | self-appointed | unofficial | poses as | posed as | posing as | styles itself | styled itself | casts itself as | cast itself as | sees itself as | saw itself as | portrays itself as | presents itself as | regards itself as | considers itself | fancies itself | sets itself up as | set itself up as | claims to be | claimed to be | aspires to | aspired to | in all but name | in everything but name | idea of a | idea of the | possibility of a | prospect of a

    [considering]
    studying | studies | is considering | are considering | considers | considered | was considering | were considering | weighs | weighing | weighed | examines | examining | mulls | mulling | mulled | discusses | discussing | debates | debating | ponders | pondering | contemplates | contemplating | contemplated | looking into | looks into | explores | exploring | reviewing | possibility of | idea of | prospect of | option of | chance of | question of | thought of | notion of | hope of

    [failed]
    fell through | falls through | came to nothing | came to naught | come to nothing | nothing came of | nothing has come of | was shelved | were shelved | was abandoned | were abandoned | was dropped | were dropped | never happened | never came about | never materialised | never materialized | did not materialise | did not materialize | failed to materialise | failed to materialize | never came into force | never entered into force | never took effect | never ratified | never signed | was never implemented | were never implemented | remained a dead letter | collapsed before | never got off the ground | was never put to | was never submitted | were never submitted | was deleted | were deleted | was struck out | was struck from

    [thought]
    idea | notion | scheme | suggestion | initiative | approach | overture | solution | choice | nomination | candidacy | prospect

    [putting]
    put | puts | placed | place | places | left | leaves | leave | laid | lays | delivered

    [everyday]
    business | trade | help | assistance | protection

    [recognising]
    recognised | recognized | recognises | recognizes | recognise | recognize | recognising | recognizing | acknowledged | acknowledges

    [protectorate]
    protectorate | protectorates | suzerainty | sphere of influence

    [harm]
    attack | attacks | assault | assaults | killing | killings | murder | murders | death | deaths | abduction | abductions | kidnapping | kidnappings | hostage-taking | torture | crime | crimes | abuse | abuses | downing | shooting | shootings | bombing | bombings | massacre | massacres | violence | raid | raids | strike | strikes | poisoning | persecution | prosecution | expulsion | expulsions | disappearance | disappearances | detention | arrest | arrests | imprisonment | harassment | execution of | executions | threats | plot | plots | investigation | investigations | sanctions

    [guarding]
    protect | protects | protected | protecting | defend | defends | defended | defending | guard | guards | guarded | guarding
    """#
}
