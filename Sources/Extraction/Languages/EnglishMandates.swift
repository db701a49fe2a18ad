// The grammar of English as word lists: what speaks of a mandate and what stands for a State; the format stands on `Lexicon`.

extension LanguageTables {
  static let englishMandates: StaticString = #"""
    [represent]
    base: represent
    present: represents | is representing | are representing
    past participle: represented
    gerund: representing

    [tend]
    base: look after | take care of | care for | handle | safeguard | protect | watch over | see to | guard | defend | tend | take charge of | be in charge of | deal with | attend to | manage | discharge | administer | oversee | mind | keep watch over | keep an eye on | supervise | conduct | be responsible for | shield | uphold | take under its wing | take under its protection | intervene for | cater for | cater to | do the paperwork for | speak up for
    present: looks after | takes care of | cares for | handles | safeguards | protects | watches over | sees to | guards | defends | tends | is in charge of | are in charge of | deals with | attends to | manages | administers | oversees | supervises | conducts | has charge of | have charge of | is responsible for | are responsible for | minds | keeps watch over | keeps an eye on | upholds | caters for | caters to | is looking after | are looking after | is taking care of | are taking care of | is handling | are handling | is protecting | has been in charge of | have been in charge of | has been responsible for | has had charge of | has responsibility for | have responsibility for
    past participle: supervised | conducted | looked after | taken care of | handled | safeguarded | protected | watched over | seen to | guarded | defended | dealt with | attended to | managed | administered | overseen | minded | cared for | kept watch over | kept an eye on | tended | upheld | catered for | taken under its wing | taken under its protection | been in charge of | been responsible for
    past: took care of | saw to
    past lasting: had been in charge of | had been responsible for | had had charge of
    onset past participle: taken charge of | taken custody of | assumed custody of | assumed responsibility for | taken responsibility for | taken over responsibility for | accepted responsibility for | undertaken responsibility for
    onset past participle: taken ... under its wing | taken ... under its protection | taken ... into its care | taken ... into its custody
    onset past: took ... under its wing | took ... under its protection | took ... into its care | took ... into its custody
    onset past: took custody of | took responsibility for | took over responsibility for | undertook responsibility for | took charge of | took under its wing | took under its protection
    past: was in charge of | were in charge of | had charge of | was responsible for | were responsible for | oversaw | was looking after | were looking after | kept watch over | kept an eye on | had responsibility for
    gerund: supervising | conducting | looking after | taking care of | handling | safeguarding | protecting | watching over | guarding | defending | dealing with | attending to | managing | administering | overseeing | caring for | seeing to | taking charge of | minding | keeping an eye on | keeping watch over | tending
    gerund lasting: in charge of | responsible for
    onset present: takes charge of

    [closing]
    closed | shut | shuttered | closed down | shut down | suspended operations | suspended its operations | ceased operations | suspended work | suspended its work

    [dealing]
    deal with | deals with | dealt with | dealing with | attend to | attends to | attended to | attending to | keep an eye on | keeps an eye on | kept an eye on | keeping an eye on | conduct | conducts | conducted | supervise | supervises | supervised | see to | sees to | saw to | mind | minds | minded | minding | defend | defends | defended | defending | watch over | watches over | handles | handled | handle | handling

    [act for]
    base: do this for | do that for | act for | act not only for | act also for | act on behalf of | stand in for | stand in not only for | stand in also for | speak for | speak not only for | speak also for | step in for | step in not only for | step in also for | deputise for | deputize for | do the same for | do as much for | do likewise for | do so for | fill in for | fill the gap for | intercede for | be the voice of | perform the same service for | render the same service to | act in the name of | act in place of | take the place of | provide consular assistance to | provide consular services to | provide consular services for | provide consular protection to | provide consular help to | give consular help to | work on behalf of | act as protector of | act as proxy for | be the eyes and ears of
    base: act as ... diplomatic representative | act as ... consular representative | serve as ... diplomatic representative | act on ... behalf | speak on ... behalf | intervene on ... behalf
    present: acts as ... diplomatic representative | acts as ... consular representative | serves as ... diplomatic representative | acts on ... behalf | speaks on ... behalf | intervenes on ... behalf | steps in on ... behalf | stands in on ... behalf
    past participle: acted as ... diplomatic representative | acted as ... consular representative | served as ... diplomatic representative | acted on ... behalf | intervened on ... behalf | stepped in on ... behalf | stood in on ... behalf
    gerund: acting as ... diplomatic representative | acting on ... behalf | speaking on ... behalf
    present: performs the same office for | performs that office for | performs the same duty for | performs this service for | does this for | does that for | does so for | do so for | has done so for | have done so for | provides consular assistance to | provides consular services to | provides consular services for | provides consular protection to | provides consular help to | provides (limited) (emergency) (consular) services to | provides (limited) (emergency) (consular) services for | provides (limited) (emergency) (consular) assistance to | provides (limited) (emergency) consular support to | offers (limited) (emergency) consular services to | offers consular assistance to | provides limited consular services to | provides emergency consular services to | gives consular help to | acts for | acts not only for | acts also for | acts on behalf of | stands in for | stands in not only for | stands in also for | speaks for | speaks not only for | speaks also for | steps in for | steps in not only for | steps in also for | deputises for | deputizes for | does the same for | does as much for | does likewise for | fills in for | is acting for | is acting not only for | is acting also for | are acting for | are acting not only for | are acting also for | is standing in for | is standing in not only for | is standing in also for | is acting on behalf of | performs the same service for | acts in the name of | acts in place of | acts as proxy for | is the voice of | is doing the same for | are doing the same for | has been doing the same for | have been doing the same for
    past participle: done likewise for | acted for | acted not only for | acted also for | acted on behalf of | stood in for | stood in not only for | stood in also for | spoken for | spoken not only for | spoken also for | stepped in for | stepped in not only for | stepped in also for | deputised for | deputized for | done the same for | done as much for | filled in for | filled the gap for | performed the same service for | acted in the name of | acted as proxy for
    past: performed the same office for | performed that office for | performed the same duty for | did likewise for | did this for | did that for | did so for | spoke for | spoke not only for | spoke also for | did the same for | did as much for | was acting for | was acting not only for | was acting also for | were acting for | were acting not only for | were acting also for | was doing the same for
    gerund: acting for | acting not only for | acting also for | acting on behalf of | standing in for | standing in not only for | standing in also for | speaking for | stepping in for | deputising for | doing the same for | filling in for | doing this for

    [provide]
    base: provide | render | extend | offer | give
    present: provides | renders | extends | is providing | are providing | offers | gives | is offering | are offering
    past participle: provided | rendered | extended | offered | given
    gerund: providing | rendering | extending | offering | giving

    [serve]
    base: serve as | act as | function as | work as | operate as | be | become | remain | perform as | continue as | stay on as
    onset present: becomes
    onset past: became
    onset past participle: become
    present: serves as | acts as | functions as | works as | operates as | remains | is serving as | is acting as | are acting as | doubles as | continues as
    past participle: served as | acted as | functioned as | worked as | operated as | remained | continued as
    past: was acting as | was serving as
    gerund: serving as | acting as | functioning as | being | becoming | operating as

    [be]
    present: is | are | has been | have been
    past: was | were | had been
    future: will be | shall be
    conditional: would be

    [have]
    base present: have
    base: hold | maintain | play | exercise | carry out | perform | fulfil | fulfill | exert | discharge
    present: has since | have since | has | maintains | holds | plays | exercises | carries out | performs | fulfils | fulfills | is holding | discharges
    past participle: held | maintained | played | exercised | carried out | performed | fulfilled | discharged
    past: had since | had
    gerund: maintaining | holding | exercising | having | carrying out | performing | discharging

    [interests]
    plural: interests | affairs | consular affairs | diplomatic interests | national interests | concerns | consular interests | diplomatic tasks | diplomatic affairs
    noun: interest | business | consular matters | consular business | diplomatic business | consular needs | consular cases | diplomatic and consular business

    [nationals]
    plural: citizens | nationals | subjects | prisoners | prisoners of war | internees | expatriates | travellers | travelers | residents | property | properties | buildings | premises | civilians | compatriots | detainees | captives | passport holders | diplomatic property | civilian internees | archives | colony | embassy buildings | tourists | visitors | embassy building | assets

    [power]
    noun: protecting power* | protective power* | protector power* | power protecting | representing power | protector state | protecting state | protecting country | protecting-power | protection power* | protecting nation | protector of | caretaker of | guardian of | custodian of

    [mandate]
    noun: mandate* | role | roles | task | tasks | assignments | jobs | function* | charge | duty | duties | responsibility | responsibilities | arrangement* | assignment | job | brief | trust | guardianship mandate | commission | that part | this part

    [protection mandate]
    noun: protecting power mandate* | protecting-power mandate* | protective power mandate* | protection mandate* | power-protecting mandate* | protecting mandate* | mandate* of protection | mandate* as protecting power | good offices mandate* | mandate* as a protecting power | mandate* to represent | protective-power mandate*

    [representation]
    noun: representation | protection | custody | safeguarding | care | guardianship | stewardship | defence | defense | safekeeping | trusteeship | protective role

    [section]
    noun: interests section* | interest section* | foreign interests section* | section of interests | special interests section* | interests office | interests bureau | section for the interests | section representing the interests | section handling the interests | office for the interests | bureau for the interests | section of foreign interests

    [office]
    noun: section* | office | bureau | one

    [shelter]
    noun: flag | auspices | aegis | sponsorship | umbrella | tutelage

    [territory]
    soil | territory | capital | territories

    [behalf]
    behalf

    [under]
    under

    [seat]
    government | authorities | regime | leadership | foreign ministry | foreign office | cabinet | parliament | administration | federal council | rulers

    [good offices]
    noun: good offices

    [embassy]
    noun: embassy | embassies | legation* | diplomatic mission* | mission | missions | consulate* | consulate general | consulates general | chancery | high commission

    [institution]
    noun: government* | ministry | foreign ministry | foreign office | foreign minister* | minister* | president* | prime minister | premier | chancellor | secretary of state | state secretary | federal council | authorities | cabinet | king | regime | state department | department of state | department of foreign affairs | administration | side | officials | official | diplomats | diplomat | ambassador* | envoy* | representative* | spokesman | spokeswoman | spokesperson | delegation | leadership | foreign secretary | consul | consuls | chargé d'affaires | leader* | parliament | senate | deputy foreign minister | diplomacy | republic | kingdom | team | people | colleague | colleagues | emirate | chief diplomat | grand duchy | duchy | principality | sultanate | empire

    [lie with]
    now the responsibility of | is the responsibility of | are the responsibility of | in the hands of | in the care of | in the charge of | in the keeping of | in the custody of | in the trust of | under the care of | up to
    noun: hands | keeping
    present: lie with | lies with | rest with | rests with | belong to | fall to | falls to | remain with | remains with | stay with | stays with | are left to | is left to
    past: lay with | rested with | stayed with | remained with

    [pass to]
    present: pass to | passes to | go to | goes to | devolve on
    past: passed to | fell to | went to | devolved on | devolved upon | were handed over to | was handed over to | was passed on to | were passed on to | was transferred back to | were handed to | was handed to | were transferred to | was transferred to | came under the care of | were taken over by | was taken over by | passed into the hands of | were placed in the hands of | were put in the hands of | passed over to
    past participle: passed to | handed to | transferred to
    past participle: entrusted to the care of | committed to the care of | confided to the care of | left in the care of | left in the hands of | placed under the protection of | put under the protection of | placed in the care of | placed in the charge of | turned over to | transferred to the care of | given into the care of | consigned to | consigned to the care of
    """#
}
