// The grammar of English as word lists: what is done to a mandate; the format stands on `Lexicon`.

extension LanguageTables {
  static let englishEvents: StaticString = #"""
    [succeed]
    base: replace | succeed | take it over | take them over | take over from | take its place | take their place | take up the baton | relieve | take over the mandate | take over the role | take over the task | take over this role | take over that role
    present: replaces | succeeds | takes over from | takes its place | takes over the mandate | takes over the role | takes over the task | relieves
    past: took it over | took them over | took over from | took its place | took their place | took up the baton | took over the mandate | took over the role | took over the task | took over this role | took over that role | took her place | took his place | filled the gap
    past participle: taken it over | replaced | succeeded | taken over from | taken its place | taken their place | relieved | taken over the mandate | taken over the role | taken over the task
    gerund: replacing | succeeding | taking over from | taking its place

    [offer]
    base: offer | offer its services | make itself available | stand ready | propose | volunteer | offer to
    present: offers | is ready | are ready | is willing | are willing | is prepared | are prepared | stands ready | stand ready | declares itself ready | declares itself willing | proposes | volunteers | is offering | are offering | has been ready | remains ready | remains willing | is open to | puts itself forward | signals readiness | signals its readiness | signals willingness | expresses readiness | declares its readiness | would be willing | would be ready | would be prepared | would be happy | would be glad | makes itself available
    past participle: offered | again offered | offered again | once more offered | proposed | volunteered | declared itself ready | declared themselves ready | declared themselves willing | declared themselves available | declared itself available | declared their readiness | declared their willingness | expressed their readiness | expressed their willingness | declared its readiness | declared itself willing | declared its willingness | expressed readiness | expressed its readiness | expressed willingness | expressed its willingness | made itself available | put itself forward | put itself at the disposal | placed itself at the disposal | signalled its readiness | signaled its readiness | signalled readiness | signaled readiness | indicated its willingness | stated its readiness | tendered its services | tendered its good offices | made an offer | made the offer | offered itself | offered themselves | come forward | stepped forward | renewed its offer | repeated its offer | reiterated its offer
    past: was ready | were ready | was willing | were willing | was prepared | were prepared | stood ready | put themselves forward | came forward
    noun: offer | offers | proposal | proposals | readiness | willingness | plan
    gerund: offering | proposing | volunteering

    [request]
    base: ask | request | appeal to | turn to | call on | call upon | invite | designate | appoint | choose | want | wish | seek | apply to | approach | beg | urge | entreat | solicit | prevail upon | enlist | look to | select | nominate
    present: asks | requests | appeals to | turns to | calls on | invites | designates | appoints | wants | wishes | would like | seeks | approaches | chooses | is asking | are asking | has been asking | is seeking | wishes for | solicits | enlists | looks to | selects | nominates | would prefer
    past participle: asked | requested | appealed to | turned to | called on | called upon | invited | designated | appointed | chosen | wanted | wished | sought | approached | urged | begged | solicited | enlisted | applied to | entreated | looked to | made a request | made the request | made a formal request | put in a request | lodged a request | submitted a request | sounded out | selected | nominated | put the request to | addressed a request to | prevailed upon | knocked at the door of
    past: chose | besought
    gerund: asking | requesting | designating | appointing | seeking | inviting | choosing | approaching | turning to | begging
    noun: request* | application | wish | petition | plea | approach | behest | invitation | instance

    [agree]
    base: agree | accept | approve | undertake to | say yes | give its blessing | give its approval | give the green light | accede
    present: agrees | accepts | approves | undertakes to | says yes | is happy to | gives the green light | accedes | has said yes
    past participle: arranged for | agreed | accepted | approved | undertaken to | agreed to help | agreed to assist | agreed to step in | agreed to do so | agreed to do it | agreed to take this on | consented to act | given its approval | given the green light | said yes | given the go-ahead | given a positive answer | given a positive reply | given a positive response | given a favourable answer | given a favourable reply | answered positively | replied positively | answered in the affirmative | said it would do so | acceded | given its blessing | granted the request | complied with the request | complied | responded positively | given an affirmative answer | declared its acceptance | answered yes | replied in the affirmative | met the request | granted
    past: undertook to | gave a positive answer | gave a positive reply | gave a positive response | gave a favourable answer | gave a favourable reply | gave its approval | gave the green light | gave its blessing | gave the go-ahead | met the request
    past: decided to open | decided to set up | decided to establish | decided to create | decided ... to open | decided ... to set up | decided ... to establish | decided ... to create | have decided to open | have decided to set up | have decided to establish | have decided to create | has decided to open | has decided to set up | has decided to establish | has decided to create
    gerund: agreeing to help | agreeing to assist | agreeing to step in | agreeing to do so | agreeing | accepting | approving | undertaking to
    noun: acceptance | approval

    [sign]
    base: sign | conclude | finalise | finalize | strike | ink | initial
    present: signs | concludes
    past participle: signed | concluded | finalised | finalized | initialled | initialed | struck | reached an agreement | reached agreement | come to an agreement | inked | put their names to | put its name to | put their signatures to | put his signature to | put her signature to | put pen to paper | exchanged notes | exchanged letters | notes were exchanged | notes have been exchanged | notes to that effect were exchanged | letters were exchanged | concluded an agreement | entered into an agreement
    past: came to an agreement | came to terms
    gerund: signing | concluding
    noun: signature | signing

    [accord]
    noun: agreement to that effect | agreements to that effect | agreement to this effect | accord to that effect | deal to that effect | agreement* | accord | accords | deal | deals | treaty | treaties | exchange of notes | exchange of letters | memorandum | understanding | pact | protocol | paper | text

    [consent]
    base: recognize | recognise | consent | assent | allow | permit | give its consent | raise no objection | give its assent | raise no objections | acquiesce
    present: recognizes | recognises | consents | assents | allows | permits | has no objection | has no objections | have no objection | gives its consent | does not object | raises no objection | raises no objections | sees no objection | acquiesces | has nothing against | have nothing against | is not opposed
    past participle: recognized | recognised | consented | assented | allowed | permitted | given its consent | raised no objection | raised no objections | given its assent | given its agreement | given their consent | given our consent | given its agrément | seen no objection | acquiesced | voiced no objection | given permission | cleared the way
    past: gave its consent | had no objection | had no objections | gave its assent | gave their consent | did not object | saw no objection | gave permission | had nothing against
    noun: consent | assent | yes | agrément | agreement in principle | green light

    [reject]
    base: reject | refuse | turn down | decline | rebuff | rule out | veto | block | say no | spurn | dismiss | brush aside | oppose | object to | not accept | turn away | scotch | snub | forbid | withhold its consent
    present: will not allow | won't allow | will not let | won't let | will not permit | refuses to accept | declines to accept | refuses to allow | refuses to let | refuses to permit | does not want | do not want | doesn't want | rejects | refuses | turns down | declines | rebuffs | rules out | vetoes | blocks | says no | nixes | spurns | dismisses | opposes | does not accept | will not accept | does not agree | does not consent | objects to | is opposed to | withholds its consent | says nyet | brushes aside | brushes off
    past participle: rejected | refused to accept | refused to allow | declined to accept | refused | turned down | declined | rebuffed | ruled out | vetoed | blocked | said no | spurned | dismissed | nixed | brushed aside | brushed off | turned away | opposed | objected to | snubbed | scotched | denied permission | withheld its consent | not accepted | met with a refusal | met with refusal | got no for an answer | met a refusal | been shown the door | drawn a blank | excluded | thrown out the idea
    present: rules it out | rules this out | rules that out
    past: ruled it out | ruled this out | ruled that out | refused to accept | declined to accept | did not allow | didn't allow | would not allow | did not let | would not let | did not permit | would not permit | refused to allow | refused to let | refused to permit | did not want | didn't want | turned it down | turned this down | turned that down | turned them down | said nyet | did not accept | did not agree | did not consent | would not accept | would not hear of | threw out | forbade
    gerund: rejecting | refusing | declining | turning down | ruling out
    noun: rejection | refusal | veto | no to

    [end]
    base: end | terminate | cease | expire | come to an end | lapse | conclude its mandate | give up | relinquish | lay down | discontinue | wind up | become superfluous | fall away | give back | hand back
    present: ends | terminates | ceases | expires | comes to an end | lapses | gives up | relinquishes | runs out | is over | are over | becomes superfluous | hands back | lays down
    past participle: ended | terminated | ceased | expired | come to an end | lapsed | given up | relinquished | laid down | discontinued | wound up | become superfluous | become redundant | handed back | handed ... back | given ... back | given ... up | brought to an end | drawn to a close | run out
    past: gave ... back | gave ... up | handed it back | stopped | ceased | came to an end | gave up | ran out | was over | were over | became superfluous | became redundant | drew to a close | laid down | fell away | ceased to be
    gerund: ending | terminating | giving up | lapsing | expiring | relinquishing
    noun: end | termination | expiry | conclusion | expiration

    [begin]
    base: begin | start | assume | undertake | take over | take on | take up | enter into force | come into force | come into effect | take effect | step in | shoulder | inherit
    present: begins | starts | assumes | undertakes | takes over | takes on | takes up | enters into force | comes into force | takes effect | steps in | shoulders | inherits | is taking over | are taking over | is assuming
    past participle: begun | started | assumed | undertaken | taken over | taken on | taken up | entered into force | taken effect | stepped in | established | founded | opened | set up | created | shouldered | inherited | inaugurated | installed
    past: began | undertook | took over | took on | took up | came into force | came into effect | took effect | came into being
    gerund: assuming | taking over | taking on | starting | beginning | taking up | opening | setting up | establishing
    noun: assumption | takeover | establishment | inauguration

    [entrust]
    base: entrust | charge with | confer | commit | confide | leave | assign | mandate | commission | delegate
    present: entrusts | confides | assigns | leaves | mandates | commissions | delegates
    past participle: entrusted | charged with | tasked with | given the care of | given charge of | given custody of | given the charge of | conferred | entrusted with | committed | confided | assigned | left | mandated | commissioned | delegated | put in charge of | placed in charge of | handed
    gerund: entrusting | confiding | assigning | leaving | mandating | conferring

    [suspend]
    base: suspend | freeze | interrupt
    present: suspends | freezes
    past participle: suspended | frozen | put on hold | interrupted
    past: froze
    gerund: suspending
    noun: suspension

    [resume]
    base: resume
    present: resumes
    past participle: resumed
    noun: resumption

    [withdraw]
    base: withdraw | pull out | renounce | resign | lay down its mandate | give notice
    present: withdraws | pulls out | renounces
    past participle: withdrawn | pulled out | renounced | resigned | given notice
    past: withdrew
    gerund: withdrawing | renouncing
    noun: withdrawal | renunciation

    [revoke]
    base: revoke | rescind | cancel
    present: revokes | rescinds | is revoking | was revoking | is rescinding | was rescinding
    past participle: revoked | rescinded | cancelled | canceled
    noun: revocation

    [announce]
    noun: plans | intention | intentions
    present: plans to | plan to | intends to | intend to | is to | are to | is due to | are due to | is set to | are set to | is preparing to | are preparing to | is about to | are about to | is going to | are going to | is expected to | are expected to | means to | mean to | is planning to | are planning to | is likely to | is slated to | is scheduled to | are scheduled to | expects to | is poised to | foresees | envisages
    past: was to | were to | planned to | intended to | was due to | were due to | was set to
    past participle: planned | foreseen | envisaged

    [negotiate]
    base: negotiate | discuss
    present: is negotiating | are negotiating | is in talks | are in talks | is under negotiation | under discussion | are under negotiation | is discussing | are discussing | is being negotiated | is being discussed | is working on | in negotiations | is considering | are considering | is under consideration
    past participle: negotiated | discussed
    noun: negotiation* | talks | discussions

    [carry on]
    base: continue | continue to | carry on | go on | keep | keep on | keep up | continue as
    present: continues | continues to | carries on | goes on | keeps | keeps on | is continuing | are continuing | keeps up
    past participle: continued | pledged to continue | promised to continue | carried on | never ceased to | not ceased to | never stopped | not stopped | vowed to continue | undertaken to continue
    past: kept | kept on | went on
    gerund: continuing | keeping
    noun: continuation

    [name]
    base: name | pick | settle on | opt for | plump for | prefer | go for
    past participle: named | picked | settled on | opted for | plumped for | preferred | gone for | decided on
    present: names | picks | settles on | opts for | plumps for | prefers
    past: went for
    gerund: naming | picking | opting for | preferring

    [hand over]
    base: hand over | pass on | transfer
    past participle: handed over | passed on | transferred
    present: hands over

    [renew]
    reiterat* | renew* | repeat* | again offered | offered again | once more offered | restated
    """#
}
