# The sentences of article10, keyed by rule. One firing, one sentence.

## governing law

law_before_2016 = {$who} : demande introduite avant le 8 juillet 2016 (jour de l'introduction : {$filed}) ; un texte dont on ne disposait pas est applicable.
law_act_2016 = {$who} : demande introduite entre le 8 juillet 2016 et le 31 août 2024 (jour de l'introduction : {$filed}) ; le texte de ces années est applicable.
law_act_2024 = {$who} : jour de l'introduction de la demande : {$filed} ; le texte issu des lois du 10 mars 2024 est applicable.
law_act_2024_transition = {$who} : jour de l'introduction de la demande : {$filed} ; un séjour a été accordé à {$sponsor} avant le 18 août 2025 (jour de l'octroi de la protection : {$decided}) ; le texte antérieur reste applicable jusqu'au 17 août 2027.
law_act_2025 = {$who} : jour de l'introduction de la demande : {$filed} ; le régime transitoire ne joue pas (aucun séjour accordé à {$sponsor} avant le 18 août 2025 n'est connu ; jour de l'octroi de la protection : {$decided}) et la loi du 18 juillet 2025 est applicable. On ne disposait pas de son texte ; ce que l'on en sait est indiqué avec sa source.
law_act_2025_suspended = {$who} : jour de l'introduction de la demande : {$filed} ; le régime transitoire ne joue pas et {$sponsor} bénéficie de la protection subsidiaire ; la loi du 18 juillet 2025 est applicable telle que la Cour constitutionnelle l'a partiellement suspendue le 26 février 2026.
law-asked-for = La situation { ELIDED("de", $who) } est examinée selon cette loi parce que cela a été demandé, et non parce qu'elle est applicable : {$law}.
law-asked-for-governs = La situation { ELIDED("de", $who) } est examinée selon cette loi, qui a été demandée et qui est ou peut être applicable : {$law}.
would-be = Selon cette source, {$status} : {$text}
indicated = Si ce que l'on rapporte de la loi est exact, la conclusion concernant {$who} serait « {$verdict} ». La source n'est pas assez sûre pour l'affirmer.

## agreement

laws_differ = Les lois qui peuvent s'appliquer divergent pour {$who}. { WORD("law", $law) } : { WORD("verdict", $verdict) } ; { WORD("law", $other_law) } : { WORD("verdict", $other_verdict) }.
verdict_laws_agree = Toutes les lois qui peuvent s'appliquer au cas { ELIDED("de", $who) } mènent à la même conclusion.
verdict_laws_differ = Il manque un fait pour savoir quelle loi s'applique au cas { ELIDED("de", $who) }, et ces lois mènent à des conclusions différentes.
verdict_laws_differ_for_a_person = Il revient à l'autorité de dire quelle loi s'applique au cas { ELIDED("de", $who) }, et ces lois mènent à des conclusions différentes.

## not at hand

verdict_law_not_at_hand = On ne disposait pas du texte de la loi applicable à une demande introduite par {$who} (jour de l'introduction : {$filed}) ; il revient donc à l'autorité de se prononcer.

## Article 10: paragraph 1 frame

sponsor_protected_2016-met = {$sponsor} a obtenu une protection ({$kind}) { DATED("on", $decided) }, avant la demande { DATED("of", $filed) }.
sponsor_protected_2016-not_met = { DATED("on", $filed) }, jour de l'introduction de la demande, {$sponsor} ne bénéficiait ni du statut de réfugié ni de la protection subsidiaire (protection : {$kind}, jour de l'octroi : {$decided}).
sponsor_protected_2024-met = {$sponsor} a obtenu une protection ({$kind}) { DATED("on", $decided) }, avant la demande { DATED("of", $filed) }.
sponsor_protected_2024-not_met = { DATED("on", $filed) }, jour de l'introduction de la demande, {$sponsor} ne bénéficiait d'aucune protection internationale ni d'une admission au séjour pour apatridie (protection : {$kind}, jour de l'octroi : {$decided}).
route_spouse = Le conjoint peut demander le regroupement familial sur la base du 4°, premier tiret.
route_equalled_partner = Le partenaire dont le partenariat est considéré comme équivalent à un mariage peut demander le regroupement familial sur la base du 4°, premier tiret.
route_minor_child = L'enfant mineur de l'étranger rejoint peut demander le regroupement familial sur la base du 4°, deuxième ou troisième tiret.
route_partner_minor_child = L'enfant mineur du conjoint ou du partenaire peut demander le regroupement familial sur la base du 4°, troisième tiret, ou du 5°.
route_registered_partner = Le partenaire enregistré conformément à une loi, dont le partenariat n'est pas considéré comme équivalent à un mariage, peut demander le regroupement familial sur la base du 5°.
route_adult_disabled_child_of_sponsor = L'enfant majeur de l'étranger rejoint peut demander le regroupement familial sur la base du 6°.
route_adult_disabled_child_of_partner = L'enfant majeur du conjoint ou du partenaire peut demander le regroupement familial sur la base du 6°.
route_parent_of_unaccompanied_minor = Le père ou la mère peut rejoindre un mineur non accompagné sur la base du 7°.
route_parent_of_accompanied_minor = Le père ou la mère peut rejoindre un mineur accompagné sur la base du 8°.
monogamous-met = Aucun autre conjoint { ELIDED("de", $sponsor) } ne fait obstacle à la demande { ELIDED("de", $who) }.
monogamous-not_met = Un autre conjoint { ELIDED("de", $sponsor) } séjourne déjà en Belgique.
monogamous-presumed = {$sponsor} n'est pas dans les liens d'un mariage polygame à côté du mariage avec {$who}
monogamy-met = {$way ->
    [finding] Une personne a constaté qu'aucun autre conjoint ne fait obstacle à la demande.
   *[other] Aucun autre conjoint { ELIDED("de", $sponsor) } ne séjourne en Belgique.
    }
monogamy-not_met = {$way ->
    [finding] Une personne a constaté qu'un autre conjoint fait obstacle à la demande.
   *[other] Un autre conjoint { ELIDED("de", $sponsor) } séjourne déjà en Belgique, de sorte { ELIDED("que", $who) } ne peut pas obtenir l'admission comme conjoint supplémentaire.
    }
parents_not_barred-met = Aucun autre conjoint { ELIDED("de", $sponsor) } n'empêche les parents { ELIDED("de", $who) } de venir tous deux.
parents_not_barred-not_met = Un autre conjoint { ELIDED("de", $sponsor) } séjourne déjà en Belgique, de sorte que les parents { ELIDED("de", $who) } ne viennent pas tous deux.
parents_not_barred-presumed = les parents { ELIDED("de", $who) } ne sont pas dans les liens d'un mariage polygame
common_child-met = {$who} est l'enfant commun { ELIDED("de", $sponsor) } et { ELIDED("de", $partner) }, et tous deux vivent ou viennent vivre avec l'enfant.
common_child-not_met = {$who} n'est pas un enfant commun { ELIDED("de", $sponsor) } et d'un conjoint qui fait partie de cette famille.
equivalence_of_partnership-met = Le partenariat a été enregistré dans un État ({$country}) dont les partenariats sont considérés comme équivalents à un mariage en Belgique.
equivalence_of_partnership-not_met = Le partenariat a été enregistré dans un État ({$country}) qui n'est pas l'un des sept États dont les partenariats sont considérés comme équivalents à un mariage.
no_equivalence_of_partnership-met = Le partenariat a été enregistré dans un État ({$country}) qui n'est pas l'un des sept États dont les partenariats sont considérés comme équivalents à un mariage ; le 5° est donc applicable.
no_equivalence_of_partnership-not_met = Le partenariat a été enregistré dans un État ({$country}) dont les partenariats sont considérés comme équivalents à un mariage ; le 4° est donc applicable, et non le 5°.
tie_before_arrival_of_spouse-met = Le mariage ({$tied}) est antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique (arrivée : {$arrival}).
tie_before_arrival_of_spouse-not_met = Le mariage ({$tied}) n'est pas antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique (arrivée : {$arrival}).
tie_before_arrival_of_partner-met = Le partenariat ({$tied}) est antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique (arrivée : {$arrival}).
tie_before_arrival_of_partner-not_met = Le partenariat ({$tied}) n'est pas antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique (arrivée : {$arrival}).

## Article 10: points 1 to 3 own rights

route_treaty_right = Un droit de séjour reconnu par un traité international, une loi ou un arrêté royal peut relever du 1°.
route_treaty_right_of_relative = {$sponsor} travaille en Belgique et possède la nationalité d'un État lié par un accord bilatéral relatif à l'emploi ({$nationality}), ce qui peut aider {$who} à côté du 4°.
route_recovery_of_nationality = La personne qui peut recouvrer la nationalité belge peut relever du 2°.
route_loss_of_nationality_by_marriage = La femme qui a perdu la nationalité belge par mariage peut relever du 3°.
worker_of_agreement_state-met = {$sponsor} (nationalité : {$nationality}) dispose d'un séjour d'une durée illimitée et travaille en Belgique.
worker_of_agreement_state-not_met = {$sponsor} (nationalité : {$nationality}) ne travaille pas en Belgique avec un séjour d'une durée illimitée comme ressortissant d'un État lié par un accord bilatéral relatif à l'emploi.
minority_under_agreement-met = {$who} avait {$birth_age} ans { DATED("on", $filed) }, un âge auquel on est mineur au sens de l'accord avec l'État concerné ({$nationality}).
minority_under_agreement-not_met = {$who} avait {$birth_age} ans { DATED("on", $filed) }, un âge auquel on n'est plus mineur au sens de l'accord avec l'État concerné ({$nationality}).
own_right_by_treaty-met = {$way ->
    [finding] Une personne a constaté { ELIDED("que", $who) } a un droit de séjour reconnu par un traité international, une loi ou un arrêté royal.
   *[other] Le droit de séjour { ELIDED("de", $who) }, reconnu par un traité international, une loi ou un arrêté royal, est établi.
    }
own_right_by_treaty-not_met = {$way ->
    [finding] Une personne a constaté { ELIDED("que", $who) } n'a aucun droit de séjour reconnu par un traité international, une loi ou un arrêté royal.
   *[other] Aucun droit de séjour { ELIDED("de", $who) }, reconnu par un traité international, une loi ou un arrêté royal, n'est établi.
    }
own_right_to_recover_nationality-met = {$way ->
    [finding] Une personne a constaté { ELIDED("que", $who) } remplit les conditions pour recouvrer la nationalité belge.
   *[other] {$who} remplit les conditions pour recouvrer la nationalité belge.
    }
own_right_to_recover_nationality-not_met = {$way ->
    [finding] Une personne a constaté { ELIDED("que", $who) } ne remplit pas les conditions pour recouvrer la nationalité belge.
   *[other] {$who} ne remplit pas les conditions pour recouvrer la nationalité belge.
    }
own_right_after_loss_by_marriage-met = {$way ->
    [finding] Une personne a constaté { ELIDED("que", $who) } a perdu la nationalité belge par son mariage ou par le changement de nationalité de son mari.
   *[other] {$who} a perdu la nationalité belge par son mariage ou par le changement de nationalité de son mari.
    }
own_right_after_loss_by_marriage-not_met = {$way ->
    [finding] Une personne a constaté { ELIDED("que", $who) } n'a pas perdu la nationalité belge par son mariage ni par le changement de nationalité de son mari.
   *[other] {$who} n'a pas perdu la nationalité belge par son mariage ni par le changement de nationalité de son mari.
    }
own_means-met = {$way ->
    [finding] Une personne a jugé suffisants les moyens de subsistance { ELIDED("de", $who) }.
   *[other] Les revenus pris en compte { ELIDED("de", $who) } s'élèvent à {$counted} par mois ; le montant de référence est de {$wanted}.
    }
own_means-not_met = Une personne a jugé insuffisants les moyens de subsistance { ELIDED("de", $who) }.
own_means_2025-met = Une personne a jugé suffisants les moyens de subsistance { ELIDED("de", $who) }.
own_means_2025-not_met = Une personne a jugé insuffisants les moyens de subsistance { ELIDED("de", $who) }.

## Article 10: points 4 to 6 sponsor

sponsor_unlimited-met = {$sponsor} (nationalité : {$nationality}) disposait { DATED("on", $filed) } d'un séjour d'une durée illimitée ou d'une autorisation d'établissement.
sponsor_unlimited-not_met = { DATED("on", $filed) }, {$sponsor} (nationalité : {$nationality}) ne disposait d'aucun séjour d'une durée illimitée pouvant fonder l'application de l'article 10.
sponsor_status-met = {$way ->
    [unlimited] {$sponsor} dispose en Belgique d'un séjour d'une durée illimitée, dont la famille peut se prévaloir.
   *[other] {$sponsor} dispose d'un statut qui permet à la famille de venir : {$kind}, { DATED("since", $decided) }.
    }
sponsor_status-not_met = { DATED("on", $filed) }, {$sponsor} ne disposait d'aucun statut permettant à la famille de venir (protection : {$kind}, jour de l'octroi : {$decided} ; pas de séjour d'une durée illimitée).
sponsor_status_of_unaccompanied_minor-met = {$sponsor} bénéficie d'une protection ({$kind}), accordée { DATED("on", $decided) }.
sponsor_status_of_unaccompanied_minor-not_met = { DATED("on", $filed) }, {$sponsor} ne bénéficiait d'aucune protection (protection : {$kind}, jour de l'octroi : {$decided}), et ni un séjour d'une durée illimitée ni un séjour d'une durée limitée ne suffit à lui seul pour l'application du 7°.
stay_long_enough_2016-met = { DATED("on", $filed) }, {$sponsor} disposait depuis douze mois d'un séjour d'une durée illimitée.
stay_long_enough_2016-not_met = { DATED("on", $filed) }, {$sponsor} ne disposait pas depuis douze mois d'un séjour d'une durée illimitée ; un séjour d'une autre nature ne compte pas.
stay_long_enough_2024-met = { DATED("on", $filed) }, {$sponsor} séjournait en Belgique depuis douze mois sous le couvert d'un titre de séjour.
stay_long_enough_2024-not_met = { DATED("on", $filed) }, {$sponsor} ne séjournait pas en Belgique depuis douze mois sous le couvert d'un titre de séjour.
months_fall_away-met = {$way ->
    [common_minor_child] {$sponsor} et son partenaire ou conjoint ont un enfant mineur commun.
   *[other] Le lien du couple est antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique ({$arrival}).
    }
months_fall_away-not_met = Le lien du couple, s'il existe, n'est pas antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique (arrivée : {$arrival}), et aucun enfant mineur commun n'est mentionné.
waiting_period-met = {$sponsor} dispose d'un séjour d'une durée illimitée et le délai de douze mois est écoulé.
waiting_period-not_met = { DATED("on", $filed) }, {$sponsor} ne comptait pas douze mois d'attente avec un séjour d'une durée illimitée, et ni un lien antérieur ni un enfant mineur commun ne suppriment ce délai.
waiting_period-exempt = {$way ->
    [older_tie] Pas de délai d'attente : le lien du couple existait avant l'arrivée { ELIDED("de", $sponsor) }, ou le couple a un enfant mineur commun.
   *[other] Pas de délai d'attente : {$sponsor} bénéficie d'une protection internationale ou d'une admission au séjour pour apatridie.
    }
waiting_period_of_registered_partner-met = {$sponsor} dispose d'un séjour d'une durée illimitée et le délai de douze mois est écoulé.
waiting_period_of_registered_partner-not_met = { DATED("on", $filed) }, {$sponsor} ne comptait pas douze mois d'attente avec un séjour d'une durée illimitée, et ni un partenariat antérieur ni un enfant mineur commun ne suppriment ce délai.
waiting_period_of_registered_partner-exempt = {$way ->
    [older_tie] Pas de délai d'attente : le partenariat est antérieur à l'arrivée { ELIDED("de", $sponsor) }, ou les partenaires ont un enfant mineur commun.
   *[other] Pas de délai d'attente : {$sponsor} bénéficie d'une protection internationale ou d'une admission au séjour pour apatridie.
    }

## Article 10: point 4 spouse

marriage_undoubted-met = Personne ne met en doute le mariage { ELIDED("de", $who) }.
marriage_undoubted-not_met = Le mariage { ELIDED("de", $who) } n'est pas reconnu.
marriage_undoubted-presumed = le mariage { ELIDED("de", $who) } et { ELIDED("de", $sponsor) } est valable et reconnu en Belgique
partnership_undoubted-met = Personne ne met en doute le partenariat { ELIDED("de", $who) }.
partnership_undoubted-not_met = Le partenariat { ELIDED("de", $who) } n'est pas reconnu.
partnership_undoubted-presumed = le partenariat { ELIDED("de", $who) } et { ELIDED("de", $sponsor) } est valable et reconnu en Belgique
recognition_of_marriage-met = {$way ->
    [finding] Une personne a constaté que le mariage est reconnu en Belgique.
   *[other] Le mariage ({$tied}) a été conclu entre adultes et rien ne fait douter de sa reconnaissance.
    }
recognition_of_marriage-not_met = Une personne a constaté que le mariage n'est pas reconnu en Belgique.
recognition_of_partnership-met = {$way ->
    [finding] Une personne a constaté que le partenariat est reconnu en Belgique.
   *[other] Le partenariat ({$tied}) a été conclu entre adultes et rien ne fait douter de sa reconnaissance.
    }
recognition_of_partnership-not_met = Une personne a constaté que le partenariat n'est pas reconnu en Belgique.
minimum_age_of_spouses-met = {$way ->
    [tie_before_arrival] { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; l'âge minimum est de 18 ans, car leur lien est antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique ({$arrival}).
   *[other] { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; l'âge minimum est de 21 ans.
    }
minimum_age_of_spouses-not_met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; tous deux doivent avoir plus de 21 ans, ou plus de 18 ans si leur lien est antérieur à l'arrivée { ELIDED("de", $sponsor) } en Belgique (arrivée : {$arrival}).
living_together_of_couple-met = {$who} vient vivre avec {$sponsor}.
living_together_of_couple-not_met = {$who} ne vient pas vivre avec {$sponsor}.

## Article 10: point 4 children

minority_of_child_when_filed-met = {$who} avait {$birth_age} ans { DATED("on", $filed) }, soit moins de 18 ans.
minority_of_child_when_filed-not_met = {$who} avait {$birth_age} ans { DATED("on", $filed) } ; la limite est de 18 ans.
minority_of_child_by_case_law-met = {$way ->
    [when_filed] {$who} avait moins de 18 ans { DATED("on", $filed) }, jour de l'introduction de la demande.
   *[other] {$who} avait {$birth_age} ans { DATED("on", $applied) }, { ELIDED("lorsque", $sponsor) } a demandé la protection ; c'est ce jour qui compte.
    }
minority_of_child_by_case_law-not_met = {$who} avait 18 ans ou plus { DATED("on", $filed) }, et n'avait pas non plus moins de 18 ans { ELIDED("lorsque", $sponsor) } a demandé la protection.
minority_of_child_by_the_act-met = {$way ->
    [when_filed] {$who} avait moins de 18 ans { DATED("on", $filed) }, jour de l'introduction de la demande.
   *[other] {$who} avait {$birth_age} ans { DATED("on", $applied) }, { ELIDED("lorsque", $sponsor) } a demandé la protection ; c'est ce jour qui compte.
    }
minority_of_child_by_the_act-not_met = {$who} avait 18 ans ou plus { DATED("on", $filed) }, et n'avait pas non plus moins de 18 ans { ELIDED("lorsque", $sponsor) } a demandé la protection.
child_filed_in_time_by_case_law-met = {$way ->
    [still_minor] {$who} avait encore moins de 18 ans { DATED("on", $filed) }, de sorte qu'aucun délai ne court.
    [within_three_months] La demande { DATED("of", $filed) } a été introduite dans les trois mois suivant la décision { DATED("of", $decided) }.
   *[other] Une personne a jugé excusable le dépôt tardif de la demande.
    }
child_filed_in_time_by_case_law-not_met = La demande { DATED("of", $filed) } a été introduite plus de trois mois après la décision { DATED("of", $decided) }, et une personne n'a retenu aucune excuse.
child_filed_in_time_by_the_act-met = {$way ->
    [still_minor] {$who} avait encore moins de 18 ans { DATED("on", $filed) }, de sorte qu'aucun délai ne court.
    [within_three_months] La demande { DATED("of", $filed) } a été introduite dans les trois mois suivant la décision { DATED("of", $decided) }.
   *[other] Une personne a jugé excusable le dépôt tardif de la demande.
    }
child_filed_in_time_by_the_act-not_met = La demande { DATED("of", $filed) } a été introduite plus de trois mois après la décision { DATED("of", $decided) }, et une personne n'a retenu aucune excuse.
living_together_of_child-met = {$who} vient vivre avec {$sponsor}.
living_together_of_child-not_met = {$who} ne vient pas vivre avec {$sponsor}.
single_child-met = État civil { ELIDED("de", $who) } : {$civil_status}.
single_child-not_met = État civil { ELIDED("de", $who) } : {$civil_status} ; l'enfant doit être célibataire.
unmarried_child-met = État civil { ELIDED("de", $who) } : {$civil_status}.
unmarried_child-not_met = État civil { ELIDED("de", $who) } : {$civil_status} ; l'enfant doit être non marié.
custody_of_own_child-met = Titulaire du droit de garde sur {$who} : {$custody}.
custody_of_own_child-not_met = Titulaire du droit de garde sur {$who} : {$custody}, et non {$holders}.
custody_of_own_child-exempt = {$who} est l'enfant commun du couple ; le droit de garde n'est donc pas exigé.
custody_of_partners_child-met = Titulaire du droit de garde sur {$who} : {$custody}.
custody_of_partners_child-not_met = Titulaire du droit de garde sur {$who} : {$custody} ; le droit de garde doit appartenir au couple ou, dans le cas du 5°, au partenaire.
authority_over_own_child-met = Autorité parentale sur {$who} : {$authority} ; droit de garde : {$custody}.
authority_over_own_child-not_met = Autorité parentale sur {$who} : {$authority} ; droit de garde : {$custody} ; une même personne doit exercer les deux, parmi : {$holders}.
authority_over_own_child-exempt = {$who} est l'enfant commun du couple ; l'autorité parentale n'est donc pas exigée.
authority_over_partners_child-met = Autorité parentale sur {$who} : {$authority} ; droit de garde : {$custody}.
authority_over_partners_child-not_met = Autorité parentale sur {$who} : {$authority} ; droit de garde : {$custody} ; un membre du couple doit exercer les deux et, dans le cas du 5°, le partenaire.
charge_of_own_child-met = {$who} est à la charge { ELIDED("de", $dependent_on) } ; droit de garde : {$custody}.
charge_of_own_child-not_met = Personne dont {$who} est à charge : {$dependent_on} ; l'enfant doit être à charge du membre du couple qui exerce le droit de garde ({$custody}).
charge_of_own_child-exempt = {$who} est l'enfant commun du couple ; il n'est donc pas exigé que l'enfant soit à charge.
charge_of_partners_child-met = {$who} est à la charge { ELIDED("de", $dependent_on) } ; droit de garde : {$custody}.
charge_of_partners_child-not_met = Personne dont {$who} est à charge : {$dependent_on} ; l'enfant doit être à charge de la personne qui exerce le droit de garde ({$custody}).
dependence_of_own_child-met = {$who} est à la charge { ELIDED("de", $dependent_on) }.
dependence_of_own_child-not_met = Personne dont {$who} est à charge : {$dependent_on}, et non {$holders}.
dependence_of_own_child-exempt = {$who} est l'enfant commun du couple ; il n'est donc pas exigé que l'enfant soit à charge.
dependence_of_partners_child-met = {$who} est à la charge { ELIDED("de", $dependent_on) }.
dependence_of_partners_child-not_met = Personne dont {$who} est à charge : {$dependent_on} ; l'enfant doit être à charge d'un membre du couple et, dans le cas du 5°, du partenaire.
consent_by_holder_of_custody-met = Accord pour {$who} : {$consent_by}, l'autre titulaire du droit de garde.
consent_by_holder_of_custody-not_met = Accord pour {$who} : {$consent_by}, et non l'autre titulaire du droit de garde.
consent_by_holder_of_custody-presumed = la personne qui donne son accord pour {$who} est l'autre titulaire du droit de garde
consent_by_holder_of_authority-met = Accord pour {$who} : {$consent_by}, l'autre titulaire de l'autorité parentale.
consent_by_holder_of_authority-not_met = Accord pour {$who} : {$consent_by}, et non l'autre titulaire de l'autorité parentale.
consent_by_holder_of_authority-presumed = la personne qui donne son accord pour {$who} est l'autre titulaire de l'autorité parentale
consent_for_own_child_2016-met = {$way ->
    [not_shared] Personne d'autre ne partage le droit de garde sur {$who}.
    [finding] Une personne a constaté que l'autre parent donne son accord.
   *[other] L'autre titulaire du droit de garde a donné son accord.
    }
consent_for_own_child_2016-not_met = {$way ->
    [finding] Une personne a constaté que l'autre parent ne donne pas son accord.
   *[other] Une autre personne partage le droit de garde sur {$who} et n'a pas donné son accord.
    }
consent_for_own_child_2016-exempt = {$who} est l'enfant commun du couple ; l'accord d'aucune autre personne n'est donc exigé.
consent_for_partners_child_2016-met = {$way ->
    [not_shared] Personne d'autre ne partage le droit de garde sur {$who}.
    [finding] Une personne a constaté que l'autre parent donne son accord.
   *[other] L'autre titulaire du droit de garde a donné son accord.
    }
consent_for_partners_child_2016-not_met = {$way ->
    [finding] Une personne a constaté que l'autre parent ne donne pas son accord.
   *[other] Une autre personne partage le droit de garde sur {$who} et n'a pas donné son accord.
    }
consent_for_own_child_2024-met = {$way ->
    [not_shared] Personne d'autre ne partage l'autorité parentale sur {$who}.
    [finding] Une personne a constaté que l'autre parent donne son accord.
   *[other] L'autre titulaire de l'autorité parentale a donné son accord.
    }
consent_for_own_child_2024-not_met = {$way ->
    [finding] Une personne a constaté que l'autre parent ne donne pas son accord.
   *[other] Une autre personne partage l'autorité parentale sur {$who} et n'a pas donné son accord.
    }
consent_for_own_child_2024-exempt = {$who} est l'enfant commun du couple ; l'accord d'aucune autre personne n'est donc exigé.
consent_for_partners_child_2024-met = {$way ->
    [not_shared] Personne d'autre ne partage l'autorité parentale sur {$who}.
    [finding] Une personne a constaté que l'autre parent donne son accord.
   *[other] L'autre titulaire de l'autorité parentale a donné son accord.
    }
consent_for_partners_child_2024-not_met = {$way ->
    [finding] Une personne a constaté que l'autre parent ne donne pas son accord.
   *[other] Une autre personne partage l'autorité parentale sur {$who} et n'a pas donné son accord.
    }

## Article 10: point 5 registered partner

cohabitation_regular-met = La cohabitation était légale et ininterrompue.
cohabitation_regular-not_met = La cohabitation n'était pas légale ou a été interrompue.
cohabitation_regular-presumed = la cohabitation { ELIDED("de", $who) } et { ELIDED("de", $sponsor) } était légale et ininterrompue
lived_together_a_year-met = {$who} et {$sponsor} ont cohabité un an ou plus avant la demande { DATED("of", $filed) } (début : {$since}, fin : { $until ->
    [none] non terminée
   *[other] { $until }
 }).
lived_together_a_year-not_met = {$who} et {$sponsor} n'ont pas cohabité, de manière légale et ininterrompue, pendant un an avant la demande { DATED("of", $filed) } (début : {$since}, fin : { $since ->
    [none] { $until }
   *[other] { $until ->
        [none] non terminée
       *[other] { $until }
    }
 }).
known_and_met-met = Les partenaires se connaissent depuis deux ans ou plus (depuis : {$known_since}), sont restés en contact et se sont rencontrés {$meeting_times} fois pendant {$meeting_days} jours au cours des deux années précédant la demande { DATED("of", $filed) }.
known_and_met-not_met = Se connaissent depuis : {$known_since} ; contacts réguliers : {$contact} ; rencontres au cours des deux années précédant la demande { DATED("of", $filed) } : {$meeting_times} sur 3 ; jours passés ensemble : {$meeting_days} sur 45. Ces quatre éléments sont exigés.
has_common_child-met = {$who} et {$sponsor} ont un enfant commun.
has_common_child-not_met = {$who} et {$sponsor} n'ont pas d'enfant commun.
lasting_relationship-met = {$way ->
    [common_child] Un enfant commun établit la relation durable et stable.
    [lived_together] Une cohabitation d'un an établit la relation durable et stable.
    [known_and_met] Le fait de se connaître depuis deux ans, avec des contacts et des rencontres, établit la relation durable et stable.
   *[other] Une personne a constaté que la relation est durable et stable.
    }
lasting_relationship-not_met = {$way ->
    [finding] Une personne a constaté que la relation n'est pas durable et stable.
   *[other] La relation durable n'est établie d'aucune des trois manières : pas d'enfant commun, pas de cohabitation d'un an, pas deux ans de connaissance avec des contacts, trois rencontres et 45 jours.
    }
living_together_of_registered_partners-met = {$who} et {$sponsor} viennent vivre ensemble.
living_together_of_registered_partners-not_met = {$who} et {$sponsor} ne viennent pas vivre ensemble.
cohabited_before_arrival-met = Les partenaires ont cohabité { DATED("from", $since) }, soit un an ou plus avant l'arrivée { ELIDED("de", $sponsor) } ({$arrival}).
cohabited_before_arrival-not_met = Les partenaires n'ont pas cohabité pendant un an avant l'arrivée { ELIDED("de", $sponsor) } (arrivée : {$arrival} ; cohabitation, début : {$since}, fin : { $since ->
    [none] { $until }
   *[other] { $until ->
        [none] non terminée
       *[other] { $until }
    }
 }).
minimum_age_of_registered_partners-met = {$way ->
    [cohabited_before_arrival] { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; l'âge minimum est de 18 ans, car les partenaires ont cohabité pendant un an avant l'arrivée { ELIDED("de", $sponsor) } en Belgique.
   *[other] { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; l'âge minimum est de 21 ans.
    }
minimum_age_of_registered_partners-not_met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; tous deux doivent avoir plus de 21 ans, ou plus de 18 ans après une cohabitation d'un an avant l'arrivée { ELIDED("de", $sponsor) }.
no_other_relationship-met = Ni l'un ni l'autre n'entretient une autre relation durable.
no_other_relationship-not_met = L'un des deux entretient une relation durable avec une autre personne.
no_other_relationship-presumed = ni {$who} ni {$sponsor} n'entretient de relation durable avec une autre personne
single_partners-met = {$who} (état civil : {$civil_status}) et {$sponsor} (état civil : {$sponsor_status}) ne sont pas dans les liens d'un mariage et n'entretiennent pas d'autre relation durable.
single_partners-not_met = État civil { ELIDED("de", $who) } : {$civil_status} ; état civil { ELIDED("de", $sponsor) } : {$sponsor_status} ; tous deux doivent être célibataires, sans autre relation durable.
not_too_closely_related-met = Les partenaires ne sont pas parents ou alliés à un degré trop proche.
not_too_closely_related-not_met = Les partenaires sont parents ou alliés à un degré auquel le mariage est prohibé.
not_too_closely_related-presumed = {$who} et {$sponsor} ne sont pas parents ou alliés à un degré auquel le mariage est prohibé
no_impediment-met = {$who} et {$sponsor} ne sont pas des personnes entre lesquelles le mariage est prohibé.
no_impediment-not_met = {$who} et {$sponsor} sont parents ou alliés à un degré auquel le mariage est prohibé.
never_refused_marriage-met = Ni l'un ni l'autre n'a fait l'objet d'un refus définitif de célébration du mariage.
never_refused_marriage-not_met = Une décision définitive a refusé de célébrer un mariage de l'un d'eux.
never_refused_marriage-presumed = ni {$who} ni {$sponsor} n'a fait l'objet d'un refus définitif de célébration du mariage
no_final_refusal-met = Ni {$who} ni {$sponsor} n'a fait l'objet d'un refus définitif de célébration du mariage.
no_final_refusal-not_met = Une décision définitive a refusé de célébrer un mariage { ELIDED("de", $who) } ou { ELIDED("de", $sponsor) }.

## Article 10: point 6 disabled child

disabled_child_of_partner-met = {$who} est un enfant { ELIDED("de", $partner) }, qui a avec {$sponsor} un lien conjugal ou un partenariat enregistré.
disabled_child_of_partner-not_met = {$who} n'est pas un enfant du conjoint ni du partenaire enregistré { ELIDED("de", $sponsor) }.
majority_of_disabled_child-met = {$who} avait {$birth_age} ans { DATED("on", $filed) } et était une personne majeure.
majority_of_disabled_child-not_met = {$who} avait {$birth_age} ans { DATED("on", $filed) } ; le 6° vise les enfants de plus de 18 ans.
single_disabled_child-met = État civil { ELIDED("de", $who) } : {$civil_status}.
single_disabled_child-not_met = État civil { ELIDED("de", $who) } : {$civil_status} ; l'enfant doit être célibataire.
unmarried_disabled_child-met = État civil { ELIDED("de", $who) } : {$civil_status}.
unmarried_disabled_child-not_met = État civil { ELIDED("de", $who) } : {$civil_status} ; l'enfant doit être non marié.
disability-met = {$way ->
    [finding] Une personne a constaté que le handicap et ses conséquences sont établis.
   *[other] Un médecin agréé par le poste belge atteste { ELIDED("que", $who) } ne peut pas subvenir à ses propres besoins en raison de son handicap.
    }
disability-not_met = {$way ->
    [finding] Une personne a constaté que le handicap n'est pas établi.
    [unable] Le handicap ne met pas {$who} dans l'incapacité de subvenir à ses propres besoins.
   *[other] Aucun médecin agréé par le poste belge n'atteste { ELIDED("que", $who) } ne peut pas subvenir à ses propres besoins en raison d'un handicap.
    }

## Article 10: point 7 parents of unaccompanied minor

minority_of_sponsor_when_filed-met = {$sponsor} avait {$sponsor_birth_age} ans { DATED("on", $filed) }, soit moins de 18 ans.
minority_of_sponsor_when_filed-not_met = {$sponsor} avait {$sponsor_birth_age} ans { DATED("on", $filed) } ; l'enfant doit avoir moins de 18 ans.
minority_of_sponsor_by_case_law-met = {$way ->
    [when_filed] {$sponsor} avait encore moins de 18 ans { DATED("on", $filed) }.
   *[other] {$sponsor} avait {$sponsor_birth_age} ans { DATED("on", $applied) }, lors de sa demande de protection ; c'est ce jour qui compte.
    }
minority_of_sponsor_by_case_law-not_met = {$sponsor} avait 18 ans ou plus { DATED("on", $filed) }, et n'avait pas non plus moins de 18 ans lors de sa demande de protection.
parents_filed_in_time_at_first-met = {$way ->
    [still_minor] {$sponsor} avait encore moins de 18 ans { DATED("on", $filed) }, de sorte qu'aucun délai ne court.
   *[other] La demande { DATED("of", $filed) } a été introduite dans les trois mois suivant la décision { DATED("of", $decided) }.
    }
parents_filed_in_time_at_first-not_met = La demande { DATED("of", $filed) } a été introduite trop longtemps après la décision { DATED("of", $decided) }.
parents_filed_in_time_by_practice-met = {$way ->
    [still_minor] {$sponsor} avait encore moins de 18 ans { DATED("on", $filed) }, de sorte qu'aucun délai ne court.
    [within_three_months] La demande { DATED("of", $filed) } a été introduite dans les trois mois suivant la décision { DATED("of", $decided) }.
   *[other] Une personne a jugé excusable le dépôt tardif de la demande.
    }
parents_filed_in_time_by_practice-not_met = {$sponsor} avait 18 ans ou plus { DATED("on", $filed) }, soit plus de trois mois après la décision { DATED("of", $decided) } (dernier jour : {$last_day}).
parents_filed_in_time_as_read-met = {$way ->
    [still_minor] {$sponsor} avait encore moins de 18 ans { DATED("on", $filed) }, de sorte qu'aucun délai ne court.
    [within_three_months] La demande { DATED("of", $filed) } a été introduite dans les trois mois suivant la décision { DATED("of", $decided) }.
    [within_twelve_months] La demande { DATED("of", $filed) } a été introduite dans les douze mois suivant la décision { DATED("of", $decided) }, délai que retient le Conseil d'État.
   *[other] Une personne a jugé excusable le dépôt tardif de la demande.
    }
parents_filed_in_time_as_read-not_met = {$sponsor} avait 18 ans ou plus { DATED("on", $filed) }, après l'expiration du délai qui court à partir de la décision { DATED("of", $decided) } (lecture : {$term}).
parents_filed_in_time_by_the_act-met = {$way ->
    [still_minor] {$sponsor} avait encore moins de 18 ans { DATED("on", $filed) }, de sorte qu'aucun délai ne court.
    [within_three_months] La demande { DATED("of", $filed) } a été introduite dans les trois mois suivant la décision { DATED("of", $decided) }.
   *[other] Une personne a jugé excusable le dépôt tardif de la demande.
    }
parents_filed_in_time_by_the_act-not_met = La demande { DATED("of", $filed) } a été introduite plus de trois mois après la décision { DATED("of", $decided) }, et une personne n'a retenu aucune excuse.
unaccompanied-met = {$way ->
    [left_alone] Après l'entrée { ELIDED("de", $sponsor) } en Belgique, plus aucun adulte responsable n'était à ses côtés.
   *[other] {$sponsor} est un mineur dont l'entrée en Belgique a eu lieu sans adulte responsable de par la loi, et sans prise en charge effective par la suite.
    }
unaccompanied-not_met = Un adulte responsable de par la loi accompagnait {$sponsor}, ou a assuré sa prise en charge par la suite, et n'a pas laissé l'enfant seul.
living_together_of_parents-met = {$who} vient vivre avec {$sponsor}.
living_together_of_parents-not_met = {$who} ne vient pas vivre avec {$sponsor}.

## Article 10: point 8 parents of accompanied minor

sponsor_status_of_accompanied_minor-met = {$sponsor} bénéficiait d'une protection ({$kind}) { DATED("since", $decided) }.
sponsor_status_of_accompanied_minor-not_met = { DATED("on", $filed) }, {$sponsor} ne bénéficiait d'aucune protection internationale (protection : {$kind}, jour de l'octroi : {$decided}) ; le 8° l'exige.
minority_of_accompanied_minor-met = {$sponsor} avait moins de 18 ans { DATED("on", $filed) } (âge : {$sponsor_birth_age}) et n'a pas atteint l'âge de 18 ans avant l'arrivée { ELIDED("de", $who) }.
minority_of_accompanied_minor-not_met = { DATED("on", $filed) }, {$sponsor} n'avait pas moins de 18 ans (âge : {$sponsor_birth_age}) ; l'enfant doit avoir moins de 18 ans.
unmarried_accompanied_minor-met = État civil { ELIDED("de", $sponsor) } : {$civil_status}.
unmarried_accompanied_minor-not_met = État civil { ELIDED("de", $sponsor) } : {$civil_status} ; l'enfant doit être non marié.
accompanied-met = {$sponsor} réside en Belgique avec son père ou sa mère.
accompanied-not_met = {$sponsor} ne réside pas en Belgique avec son père ou sa mère ; le 8° vise les mineurs accompagnés.
tie_in_origin-met = Les liens familiaux existaient dans le pays d'origine.
tie_in_origin-not_met = Les liens familiaux n'existaient pas dans le pays d'origine.
living_together_with_accompanied_minor-met = {$who} vit ou vient vivre avec {$sponsor}.
living_together_with_accompanied_minor-not_met = {$who} ne vient pas vivre avec {$sponsor}.

## Article 10: paragraph 2 material conditions

tie_of_couple_before_entry-met = Le lien { ELIDED("de", $who) } est antérieur à l'entrée { ELIDED("de", $sponsor) } en Belgique.
tie_of_couple_before_entry-not_met = Le lien { ELIDED("de", $who) } n'est pas antérieur à l'entrée { ELIDED("de", $sponsor) } en Belgique.
kinship_before_entry-met = La naissance { ELIDED("de", $who) } ({$birth}) est antérieure à l'entrée { ELIDED("de", $sponsor) } en Belgique ({$arrival}).
kinship_before_entry-not_met = La naissance { ELIDED("de", $who) } ({$birth}) est postérieure à l'entrée { ELIDED("de", $sponsor) } en Belgique ({$arrival}).
affinity_before_entry-met = Le lien du couple ({$tied}) et la naissance { ELIDED("de", $who) } ({$birth}), et donc le lien entre {$who} et {$sponsor}, sont antérieurs à l'entrée { ELIDED("de", $sponsor) } ({$arrival}).
affinity_before_entry-not_met = {$way ->
    [birth] La naissance { ELIDED("de", $who) } ({$birth}) est postérieure à l'entrée { ELIDED("de", $sponsor) } en Belgique ({$arrival}).
   *[other] Le lien du couple ({$tied}), et donc le lien entre {$who} et {$sponsor}, n'est pas antérieur à l'entrée { ELIDED("de", $sponsor) } ({$arrival}).
    }
kinship_of_parent_before_entry-met = Le lien entre {$who} et {$sponsor} existe depuis la naissance { ELIDED("de", $sponsor) }.
kinship_of_parent_before_entry-not_met = Le lien entre {$who} et {$sponsor} n'est pas antérieur à l'entrée.
filed_within_the_year_2016-met = {$way ->
    [finding] Une personne a jugé excusable le dépôt tardif de la demande.
   *[other] La demande { DATED("of", $filed) } a été introduite dans l'année suivant la décision { DATED("of", $decided) } (dernier jour : {$last_day}).
    }
filed_within_the_year_2016-not_met = La demande { DATED("of", $filed) } n'a pas été introduite dans l'année suivant la décision accordant la protection (jour de la décision : {$decided}).
filed_within_the_year_2024-met = {$way ->
    [finding] Une personne a jugé excusable le dépôt tardif de la demande.
   *[other] La demande { DATED("of", $filed) } a été introduite dans l'année suivant la décision { DATED("of", $decided) } (dernier jour : {$last_day}).
    }
filed_within_the_year_2024-not_met = La demande { DATED("of", $filed) } a été introduite au-delà de l'année qui a suivi la décision { DATED("of", $decided) }, et une personne n'a retenu aucune excuse.
no_other_country-met = Aucune décision ne renvoie la famille vers un autre pays.
no_other_country-not_met = Une décision motivée indique que le regroupement familial est possible dans un autre pays, de sorte que les conditions ordinaires sont exigées.
no_other_country-presumed = aucune décision n'indique que la famille { ELIDED("de", $who) } peut vivre dans un autre pays avec lequel elle a un lien particulier
free_window-met = La demande { ELIDED("de", $who) } relève de la période de dispense de logement, d'assurance maladie et de moyens de subsistance.
free_window-not_met = {$way ->
    [protected] {$sponsor} ne bénéficie d'aucune protection qui ouvre la période de dispense.
    [tie_before_entry] Le lien { ELIDED("de", $who) } n'est pas antérieur à l'entrée { ELIDED("de", $sponsor) }, de sorte que la période de dispense ne joue pas.
    [filed_within_the_year] La demande a été introduite après l'année, de sorte que la période de dispense est écoulée.
   *[other] Une décision indique que la famille peut vivre ailleurs, de sorte que la période de dispense ne joue pas.
    }
housing-met = {$sponsor} dispose d'un logement suffisant.
housing-not_met = {$sponsor} ne dispose pas d'un logement suffisant.
housing-exempt = Le logement n'est pas exigé pendant la période de dispense.
insurance-met = {$sponsor} dispose d'une assurance maladie qui couvre la famille en Belgique.
insurance-not_met = {$sponsor} ne dispose pas d'une assurance maladie qui couvre la famille en Belgique.
insurance-exempt = L'assurance maladie n'est pas exigée pendant la période de dispense.
only_children_join_by_filing-met = {$sponsor} ne se fait rejoindre que par des enfants mineurs.
only_children_join_by_filing-not_met = {$sponsor} se fait rejoindre par d'autres personnes que des enfants mineurs visés au 4°.
only_children_join-met = {$sponsor} ne se fait rejoindre que par des enfants mineurs.
only_children_join-not_met = {$sponsor} se fait rejoindre par d'autres personnes que des enfants mineurs visés au 4°.
means-met = {$way ->
    [finding] Une personne a jugé les moyens de subsistance suffisants au regard des besoins de la famille.
   *[other] Un montant net de {$counted} par mois est pris en compte ; {$wanted} sont exigés.
    }
means-not_met = Une personne a jugé les moyens de subsistance insuffisants au regard des besoins de la famille.
means-exempt = {$way ->
    [only_children] Les moyens de subsistance ne sont pas exigés : {$sponsor} ne se fait rejoindre que par des enfants mineurs.
   *[other] Les moyens de subsistance ne sont pas exigés pendant la période de dispense.
    }
means_for_disabled_child-met = {$way ->
    [finding] Une personne a jugé les moyens de subsistance suffisants au regard des besoins de la famille.
   *[other] Un montant net de {$counted} par mois est pris en compte ; {$wanted} sont exigés.
    }
means_for_disabled_child-not_met = Une personne a jugé les moyens de subsistance insuffisants au regard des besoins de la famille.
means_for_disabled_child-exempt = Les moyens de subsistance ne sont pas exigés pendant la période de dispense.
exemption_from_housing_and_insurance-met = Pour {$who}, le logement et l'assurance maladie ne sont pas exigés.
exemption_from_housing_and_insurance-not_met = Pour {$who}, le logement et l'assurance maladie sont exigés.
exemption_from_housing_and_insurance_2025-met = Pour {$who}, le logement et l'assurance maladie ne sont pas exigés.
exemption_from_housing_and_insurance_2025-not_met = Pour {$who}, le logement et l'assurance maladie sont exigés.
exemption_from_means_2025-met = Pour {$who}, les moyens de subsistance ne sont pas exigés.
exemption_from_means_2025-not_met = Pour {$who}, les moyens de subsistance sont exigés.
others_join_too-met = {$sponsor} se fait rejoindre par d'autres personnes que des enfants mineurs visés au 4°.
others_join_too-not_met = {$sponsor} ne se fait rejoindre que par des enfants mineurs.
exemption_from_means-met = Pour {$who}, les moyens de subsistance ne sont pas exigés.
exemption_from_means-not_met = Pour {$who}, les moyens de subsistance sont exigés.
material_conditions_not_applicable = Le logement, l'assurance maladie et les moyens de subsistance ne sont exigés que pour les 4° à 6°, et donc jamais des parents.
no_listed_disease-met = {$who} n'a aucune des maladies énumérées à l'annexe de la loi.
no_listed_disease-not_met = {$who} a une des maladies énumérées à l'annexe de la loi.
no_listed_disease-presumed = {$who} n'a aucune des maladies énumérées à l'annexe de la loi
public_health-met = {$who} n'a aucune des maladies énumérées à l'annexe de la loi.
public_health-not_met = {$who} a une des maladies énumérées à l'annexe de la loi.

## Article 10: paragraph 3 two years

sponsor_not_admitted_as_partner-met = {$sponsor} n'a pas obtenu son séjour en tant que conjoint ou partenaire.
sponsor_not_admitted_as_partner-not_met = {$sponsor} a obtenu son séjour en Belgique en tant que conjoint ou partenaire.
sponsor_not_admitted_as_partner-presumed = {$sponsor} n'a pas obtenu son propre séjour en tant que conjoint ou partenaire (condition posée pour {$who})
two_years_stay_2016-met = {$way ->
    [not_concerned] {$sponsor} n'a pas obtenu son séjour en tant que conjoint ou partenaire ; les deux ans ne sont donc pas exigés.
   *[other] {$sponsor}, dont le séjour a été obtenu en tant que conjoint ou partenaire, comptait deux ans de séjour { DATED("on", $filed) }.
    }
two_years_stay_2016-not_met = {$sponsor} a obtenu son séjour en tant que conjoint ou partenaire et ne comptait pas deux ans de séjour { DATED("on", $filed) }.
two_years_stay_2024-met = {$way ->
    [not_concerned] {$sponsor} n'a pas obtenu son séjour en tant que conjoint ou partenaire ; les deux ans ne sont donc pas exigés.
   *[other] {$sponsor}, dont le séjour a été obtenu en tant que conjoint ou partenaire, comptait deux ans de séjour { DATED("on", $filed) }.
    }
two_years_stay_2024-not_met = {$sponsor} a obtenu son séjour en tant que conjoint ou partenaire et ne comptait deux ans de séjour ni { DATED("on", $filed) }, jour de l'introduction de la demande, ni { DATED("on", $taken) }, jour de la décision.

## Article 10 as of 2025

waiting_period_2025-met = {$way ->
    [no_wait] Aucun délai d'attente n'est signalé pour {$sponsor} (protection : {$kind}).
   *[other] {$sponsor} (protection : {$kind}, { DATED("since", $decided) }) comptait deux ans d'attente { DATED("on", $filed) }.
    }
waiting_period_2025-not_met = {$sponsor} a obtenu son statut ({$kind}) { DATED("on", $decided) } ; un délai d'attente de deux ans est signalé, et la demande a été introduite { DATED("on", $filed) }.
waiting_period_2025-exempt = Aucun délai d'attente n'est signalé lorsque seuls des enfants mineurs rejoignent la personne.
waiting_period_suspended-met = Le délai d'attente signalé pour la protection subsidiaire est suspendu.
waiting_period_suspended-not_met = Un délai d'attente est exigé pour {$sponsor} (protection : {$kind}).
later_marriage_2025-met = Le mariage ({$tied}) n'est pas exclu (protection { ELIDED("de", $sponsor) } : {$kind} ; arrivée : {$arrival}).
later_marriage_2025-not_met = Le mariage ({$tied}) est postérieur à l'arrivée { ELIDED("de", $sponsor) } ({$arrival} ; protection : {$kind}).
later_partnership_2025-met = Le partenariat ({$tied}) n'est pas exclu (protection { ELIDED("de", $sponsor) } : {$kind} ; arrivée : {$arrival}).
later_partnership_2025-not_met = Le partenariat ({$tied}) est postérieur à l'arrivée { ELIDED("de", $sponsor) } ({$arrival} ; protection : {$kind}).
later_marriage_suspended-met = Le mariage ({$tied}) n'est pas exclu (protection { ELIDED("de", $sponsor) } : {$kind} ; arrivée : {$arrival}).
later_marriage_suspended-not_met = Le mariage ({$tied}) est postérieur à l'arrivée { ELIDED("de", $sponsor) } ({$arrival} ; protection : {$kind}).
later_partnership_suspended-met = Le partenariat ({$tied}) n'est pas exclu (protection { ELIDED("de", $sponsor) } : {$kind} ; arrivée : {$arrival}).
later_partnership_suspended-not_met = Le partenariat ({$tied}) est postérieur à l'arrivée { ELIDED("de", $sponsor) } ({$arrival} ; protection : {$kind}).
minimum_age_of_spouses_2025-met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; l'âge minimum est de 21 ans.
minimum_age_of_spouses_2025-not_met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; tous deux doivent avoir plus de 21 ans, et aucun mariage antérieur à l'arrivée { ELIDED("de", $sponsor) } ne pouvait abaisser cet âge.
minimum_age_of_equalled_partners_2025-met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; l'âge minimum est de 21 ans.
minimum_age_of_equalled_partners_2025-not_met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; tous deux doivent avoir plus de 21 ans, et aucun partenariat antérieur à l'arrivée { ELIDED("de", $sponsor) } ne pouvait abaisser cet âge.
minimum_age_of_registered_partners_2025-met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; l'âge minimum est de 21 ans.
minimum_age_of_registered_partners_2025-not_met = { DATED("on", $filed) }, {$who} avait {$birth_age} ans et {$sponsor} {$sponsor_birth_age} ans ; tous deux doivent avoir plus de 21 ans.
lasting_relationship_2025-met = {$way ->
    [common_child] Un enfant commun établit la relation durable et stable.
    [lived_together] Une cohabitation d'un an établit la relation durable et stable.
    [known_and_met] Le fait de se connaître depuis deux ans, avec des contacts et des rencontres, établit la relation durable et stable.
   *[other] Une personne a constaté que la relation est durable et stable.
    }
lasting_relationship_2025-not_met = {$way ->
    [finding] Une personne a constaté que la relation n'est pas durable et stable.
   *[other] La relation durable n'est établie d'aucune des trois manières antérieures.
    }
sponsor_status_of_unaccompanied_minor_2025-met = {$sponsor} a la qualité de réfugié, reconnue { DATED("on", $decided) }.
sponsor_status_of_unaccompanied_minor_2025-not_met = { DATED("on", $filed) }, {$sponsor} ne bénéficiait d'aucune protection permettant l'application du 7° (protection : {$kind}, jour de l'octroi : {$decided}).
route_accompanying_spouse = Le conjoint qui a voyagé avec l'étranger rejoint disposerait d'une base juridique propre.
route_accompanying_registered_partner = Le partenaire qui a voyagé avec l'étranger rejoint disposerait d'une base juridique propre.
route_accompanying_child = L'enfant qui a voyagé avec l'étranger rejoint disposerait d'une base juridique propre.
route_accompanying_child_of_partner = L'enfant du partenaire qui a voyagé avec l'étranger rejoint disposerait d'une base juridique propre.
route_accompanying_parent = Le père ou la mère qui a voyagé avec l'étranger rejoint disposerait d'une base juridique propre.
route_accompanying_sibling = Les membres de la famille qui ont voyagé avec l'étranger rejoint disposeraient d'une base juridique propre ; on ne dit pas si les frères et sœurs sont visés.
route_accompanying_grandparent = Les membres de la famille qui ont voyagé avec l'étranger rejoint disposeraient d'une base juridique propre ; on ne dit pas si les grands-parents sont visés.
route_accompanying_other = Les membres de la famille qui ont voyagé avec l'étranger rejoint disposeraient d'une base juridique propre ; on ne dit pas lesquels sont visés.
travelled_together-met = {$who} a voyagé vers la Belgique avec {$sponsor}.
travelled_together-not_met = {$who} n'a pas voyagé vers la Belgique avec {$sponsor}, ou introduit sa demande auprès d'un poste à l'étranger (voyage commun : {$travelled} ; lieu : {$place}).
sponsor_status_of_accompanying_relative-met = {$sponsor} bénéficie d'une protection ({$kind}) { DATED("since", $decided) }.
sponsor_status_of_accompanying_relative-not_met = { DATED("on", $filed) }, {$sponsor} ne bénéficiait d'aucune protection internationale (protection : {$kind}, jour de l'octroi : {$decided}).
waiver_for_children_contested-met = En cas de protection subsidiaire, il est signalé à la fois que les moyens de subsistance sont toujours exigés et qu'ils ne le sont pas lorsque seuls des enfants rejoignent la personne.
waiver_for_children_contested-not_met = {$sponsor} ne bénéficie pas de la protection subsidiaire ; rien ne contredit donc la dispense prévue pour les enfants.
waiver_for_children_uncontested-met = Il est signalé à la fois que les moyens de subsistance sont toujours exigés et qu'ils ne le sont pas lorsque seuls des enfants rejoignent la personne.
waiver_for_children_uncontested-not_met = Ce qui contredisait la dispense prévue pour les enfants est suspendu.
filed_within_six_months-met = {$way ->
    [finding] Une personne a jugé excusable le dépôt tardif de la demande.
   *[other] La demande { DATED("of", $filed) } a été introduite dans les six mois suivant la décision { DATED("of", $decided) }, et le dossier était complet dans les dix mois ({$complete}).
    }
filed_within_six_months-not_met = La demande { DATED("of", $filed) } a été introduite plus de six mois après la décision { DATED("of", $decided) }, et une personne n'a retenu aucune excuse.
window_of_refugee_2025-met = La demande { ELIDED("de", $who) } relève de la période de six mois prévue pour la famille d'un réfugié.
window_of_refugee_2025-not_met = La demande { ELIDED("de", $who) } ne relève pas de la période de six mois prévue pour la famille d'un réfugié (protection { ELIDED("de", $sponsor) } : {$kind}).
no_window_for_subsidiary_protection-met = Une période de dispense existe pour la famille d'un bénéficiaire de la protection subsidiaire.
no_window_for_subsidiary_protection-not_met = Aucune période de dispense n'existe pour la famille d'un bénéficiaire de la protection subsidiaire.
window_of_subsidiary_protection_again-met = La demande { ELIDED("de", $who) } relève de l'année que la suspension rétablirait.
window_of_subsidiary_protection_again-not_met = La demande { ELIDED("de", $who) } ne relève pas de l'année que la suspension rétablirait.
free_window_2025-met = La demande { ELIDED("de", $who) } relève de la période de dispense de logement, d'assurance maladie et de moyens de subsistance.
free_window_2025-not_met = La demande { ELIDED("de", $who) } ne relève pas de la période de dispense de logement, d'assurance maladie et de moyens de subsistance.
means_2025-met = {$way ->
    [finding] Une personne a jugé les moyens de subsistance suffisants au regard des besoins de la famille.
   *[other] Un montant net de {$counted} par mois est pris en compte ; {$wanted} sont exigés, soit {$percent} pour cent du revenu minimum garanti brut de {$guaranteed} (nombre de personnes à charge : {$dependent}).
    }
means_2025-not_met = Une personne a jugé les moyens de subsistance insuffisants au regard des besoins de la famille.
means_2025-exempt = {$way ->
    [only_children] Les moyens de subsistance ne sont pas exigés : {$sponsor} ne se fait rejoindre que par des enfants mineurs.
   *[other] Les moyens de subsistance ne sont pas exigés pendant la période de dispense.
    }
means_for_disabled_child_2025-met = {$way ->
    [finding] Une personne a jugé les moyens de subsistance suffisants au regard des besoins de la famille.
   *[other] Un montant net de {$counted} par mois est pris en compte ; {$wanted} sont exigés, soit {$percent} pour cent du revenu minimum garanti brut de {$guaranteed} (nombre de personnes à charge : {$dependent}).
    }
means_for_disabled_child_2025-not_met = Une personne a jugé les moyens de subsistance insuffisants au regard des besoins de la famille.
means_for_disabled_child_2025-exempt = Les moyens de subsistance ne sont pas exigés pendant la période de dispense.
clock_free_window_2025 = Six mois après la décision de protection { DATED("of", $decided) }, ce jour compris.
clock_free_window_suspended = Un an après la décision de protection { DATED("of", $decided) }, comme avant la loi de 2025.
clock_completion = Dix mois après la décision de protection { DATED("of", $decided) }, selon une source.
fee_contribution_waived_2025 = La famille d'un réfugié ou d'une personne admise au séjour pour apatridie resterait exemptée de la redevance.
fee_contribution_of_subsidiary_protection = La famille d'un bénéficiaire de la protection subsidiaire devrait payer la redevance.
fee_contribution_of_turkish_subsidiary_protection = Les bénéficiaires de l'accord d'association avec la Turquie ne paieraient pas de redevance ; il n'est pas examiné ici si {$who} en fait partie.
fee_contribution_of_minor_of_subsidiary_protection = {$who} avait moins de 18 ans { DATED("on", $filed) } et ne paierait toujours pas de redevance.
fee_contribution_of_disabled_child_of_subsidiary_protection = L'enfant majeur handicapé resterait exempté de la redevance.
fee_contribution_of_parent_of_protected_minor = Selon la pratique antérieure, le parent d'un mineur bénéficiant d'une protection ne paie pas de redevance.
fee_contribution_of_parent_of_former_minor = Selon la pratique antérieure, les parents d'un mineur bénéficiant d'une protection ne paient pas de redevance ; {$sponsor} avait 18 ans ou plus { DATED("on", $filed) }, et il n'est pas établi si {$who} doit la payer.
fee_contribution_suspended = Depuis la suspension, aucune redevance n'est demandée à la famille d'un bénéficiaire de la protection subsidiaire.

## article 11 refusal

family_life_is_real-met = La vie familiale est effective.
family_life_is_real-not_met = Il n'y a pas de vie familiale effective.
family_life_is_real-presumed = {$who} et {$sponsor} entretiennent une vie familiale effective
tie_not_a_sham-met = Le lien n'est pas un lien de complaisance.
tie_not_a_sham-not_met = Le lien a été conclu uniquement pour obtenir un séjour.
tie_not_a_sham-presumed = le lien entre {$who} et {$sponsor} n'a pas été conclu uniquement pour obtenir un séjour
adoption_not_a_sham-met = Aucune adoption n'a été conclue uniquement pour obtenir un séjour pour {$who}.
adoption_not_a_sham-not_met = Une adoption a été conclue uniquement pour obtenir un séjour pour {$who}.
adoption_not_a_sham-presumed = aucune adoption n'a été conclue uniquement pour obtenir un séjour pour {$who}
genuineness_of_couple-met = {$way ->
    [finding] Une personne a constaté que le lien est authentique.
   *[other] Le lien entre {$who} et {$sponsor} n'est pas un lien de complaisance et leur vie familiale est effective.
    }
genuineness_of_couple-not_met = {$way ->
    [finding] Une personne a constaté que le lien n'est pas authentique.
    [sham] Le lien entre {$who} et {$sponsor} a été conclu uniquement pour obtenir un séjour.
   *[other] {$who} et {$sponsor} n'entretiennent pas de vie familiale effective.
    }
genuineness_of_family_life-met = {$way ->
    [finding] Une personne a constaté que la vie familiale est effective.
   *[other] La vie familiale { ELIDED("de", $who) } et { ELIDED("de", $sponsor) } est effective et ne repose pas sur un lien de complaisance.
    }
genuineness_of_family_life-not_met = {$way ->
    [finding] Une personne a constaté qu'il n'y a pas de vie familiale effective.
    [sham] Le lien entre {$who} et {$sponsor} a été conclu uniquement pour obtenir un séjour.
   *[other] {$who} et {$sponsor} n'entretiennent pas de vie familiale effective.
    }
no_fraud-met = Une personne a constaté une fraude dans le chef { ELIDED("de", $who) }, mais aussi que les liens l'emportent sur celle-ci.
no_fraud-not_met = Une personne a constaté une fraude dans le chef { ELIDED("de", $who) } et que les liens ne l'emportent pas sur celle-ci : l'admission peut être refusée.
no_fraud_of_sponsor-met = {$sponsor} a perdu son propre séjour pour fraude, mais une personne a constaté que les liens { ELIDED("de", $who) } l'emportent sur celle-ci.
no_fraud_of_sponsor-not_met = {$sponsor} a perdu son propre séjour pour fraude, et une personne a constaté que les liens { ELIDED("de", $who) } ne l'emportent pas sur celle-ci.
no_danger_to_public_order-met = {$who} ne constitue pas un danger pour l'ordre public.
no_danger_to_public_order-not_met = {$who} constitue un danger pour l'ordre public ou la sécurité nationale.
no_danger_to_public_order-presumed = {$who} ne constitue pas un danger pour l'ordre public ou la sécurité nationale
public_order-met = {$who} ne constitue pas un danger pour l'ordre public ou la sécurité nationale.
public_order-not_met = {$who} constitue un danger pour l'ordre public ou la sécurité nationale.

## article 12bis proof

tie_of_marriage = Le mariage se prouve par l'acte de mariage.
tie_of_partnership = Le partenariat enregistré se prouve par l'acte de partenariat.
tie_of_descent = La filiation se prouve par l'acte de naissance.
official_paper-met = Le dossier contient, pour {$who}, le document suivant : {$paper}.
official_paper-not_met = Le dossier ne contient pas, pour {$who}, le document suivant : {$paper}.
paper_cannot_be_had-met = Le document suivant ne peut pas être obtenu pour {$who} : {$paper}.
paper_cannot_be_had-not_met = Pour {$who}, le document suivant n'est pas parmi ceux qui sont dits impossibles à obtenir : {$paper}.
inability_real_and_objective-met = L'impossibilité d'obtenir ce document est réelle et objective : {$paper} ({$causes}).
inability_real_and_objective-not_met = {$way ->
    [not_by_own_choice] C'est par choix que le demandeur ne se procure pas ce document : {$paper}.
   *[other] Aucune cause admise n'est mentionnée pour l'impossibilité d'obtenir ce document : {$paper}.
    }
other_proof_of_marriage-met = Le dossier { ELIDED("de", $who) } contient une autre preuve du mariage.
other_proof_of_marriage-not_met = Le dossier { ELIDED("de", $who) } ne contient aucune autre preuve du mariage.
other_proof_of_partnership-met = Le dossier { ELIDED("de", $who) } contient une autre preuve du partenariat.
other_proof_of_partnership-not_met = Le dossier { ELIDED("de", $who) } ne contient aucune autre preuve du partenariat.
other_proof_of_descent-met = Le dossier { ELIDED("de", $who) } contient une autre preuve de la filiation.
other_proof_of_descent-not_met = Le dossier { ELIDED("de", $who) } ne contient aucune autre preuve de la filiation.
other_proof_of_partnership_is_no_right-met = Il doit être tenu compte d'autres preuves du partenariat.
other_proof_of_partnership_is_no_right-not_met = Il peut, sans que ce soit obligatoire, être tenu compte d'autres preuves d'un partenariat enregistré.
other_proof_is_a_right-met = {$who} est membre de la famille d'un bénéficiaire de protection et son lien avec {$sponsor} est antérieur à l'entrée, de sorte qu'il doit être tenu compte d'autres preuves valables.
other_proof_is_a_right-not_met = {$who} n'est pas membre de la famille d'un bénéficiaire de protection avec un lien antérieur à l'entrée, de sorte qu'il peut, sans que ce soit obligatoire, être tenu compte d'autres preuves valables.
step_official_documents = Le lien est prouvé par le document officiel.
step_official_documents_required = Le document officiel ne figure pas au dossier, et aucune impossibilité réelle et objective de l'obtenir n'est invoquée.
step_other_valid_proof_by_right = Il est tenu compte d'autres preuves valables pour la famille d'un bénéficiaire de protection dont le lien est antérieur à l'entrée.
step_other_valid_proof_by_power = Il peut être tenu compte d'autres preuves valables pour tout demandeur qui ne peut pas prouver le lien par des documents officiels.
step_interview_or_dna = À défaut d'autres preuves valables, l'autorité peut procéder à un entretien ou à une enquête, ou proposer une analyse complémentaire.
step_undetermined = On ne sait pas quels documents figurent au dossier, ou pourquoi l'un d'eux ne peut pas être obtenu.
step_left_to_authority = Il revient à l'autorité de dire si la raison invoquée est une impossibilité réelle et objective.
family_tie_of_couple-met = {$way ->
    [finding] Une personne a jugé prouvé le lien { ELIDED("de", $who) }.
   *[other] L'acte versé au dossier établit le lien entre {$who} et {$sponsor}.
    }
family_tie_of_couple-not_met = Une personne a jugé que le lien { ELIDED("de", $who) } n'est pas prouvé.
family_tie_by_descent-met = {$way ->
    [finding] Une personne a jugé prouvé le lien { ELIDED("de", $who) }.
    [unable] Aucun acte de naissance ne peut être obtenu, et un test ADN confirme la filiation.
   *[other] L'acte de naissance versé au dossier établit la filiation qui rattache {$who} à la famille.
    }
family_tie_by_descent-not_met = {$way ->
    [finding] Une personne a jugé que le lien { ELIDED("de", $who) } n'est pas prouvé.
   *[other] Un test ADN exclut la filiation { ELIDED("de", $who) }.
    }

## Article 12bis: what the family needs

weighing_of_needs = À apprécier par l'autorité : revenus pris en compte de {$counted} par mois pour un montant de référence de {$wanted}, soit {$shortfall} de moins ; nombre de personnes : {$persons} ({$sponsor}, les personnes déjà à charge et celles de la présente demande, au nombre de {$joining}). L'autorité détermine, d'après leurs besoins propres, ce qu'il leur faut pour ne pas devenir une charge pour les pouvoirs publics, et peut demander à cette fin tous les documents et renseignements utiles.
weighing_of_needs_found = Une personne a déterminé les besoins de cette famille : revenus pris en compte de {$counted} par mois, montant de référence de {$wanted}, soit {$shortfall} de moins.
weighing_of_needs_2025 = À apprécier par l'autorité : revenus pris en compte de {$counted} par mois pour un montant de référence de {$wanted}, soit {$shortfall} de moins ; nombre de personnes : {$persons} ({$sponsor}, les personnes déjà à charge et celles de la présente demande, au nombre de {$joining}). L'autorité détermine, d'après leurs besoins propres, ce qu'il leur faut pour ne pas devenir une charge pour les pouvoirs publics, et peut demander à cette fin tous les documents et renseignements utiles.
weighing_of_needs_found_2025 = Une personne a déterminé les besoins de cette famille : revenus pris en compte de {$counted} par mois, montant de référence de {$wanted}, soit {$shortfall} de moins.
weighing_of_own_needs = À apprécier par l'autorité : revenus propres pris en compte de {$counted} par mois pour un montant de référence de {$wanted}, soit {$shortfall} de moins. Les besoins { ELIDED("de", $who) } ne se déduisent pas de ce seul montant.
weighing_of_own_needs_found = Une personne a apprécié les moyens de subsistance propres { ELIDED("de", $who) } : revenus pris en compte de {$counted} par mois, montant de référence de {$wanted}, soit {$shortfall} de moins.
weighing_of_regularity = À apprécier par l'autorité : le montant de référence de {$wanted} n'est atteint qu'avec des revenus perçus depuis moins de douze mois avant la demande { DATED("of", $filed) }, ou d'une nature que la loi ne mentionne pas ; sans eux, il reste {$counted} par mois. Pour les indépendants, une période de plus de douze mois est examinée.
weighing_of_regularity_2025 = À apprécier par l'autorité : le montant de référence de {$wanted} n'est atteint qu'avec des revenus perçus depuis moins de douze mois avant la demande { DATED("of", $filed) }, ou d'une nature que la loi ne mentionne pas ; sans eux, il reste {$counted} par mois. Pour les indépendants, une période de plus de douze mois est examinée.
weighing_of_regularity_found = Une personne a apprécié si la nature et la régularité des revenus permettent d'atteindre {$wanted}.
weighing_of_regularity_found_2025 = Une personne a apprécié si la nature et la régularité des revenus permettent d'atteindre {$wanted}.

## verdicts

route_fails = Cette condition n'est pas remplie : {$condition}.
route_holds = Toutes les conditions de cette voie sont remplies ou font l'objet d'une dispense : { WORD("category", $route) }.
route_waits_for_fact = Cette condition attend un fait : {$condition}.
route_waits_for_person = Cette condition attend une constatation par une personne : {$condition}.
verdict_eligible = {$who} peut rejoindre {$sponsor} { WORD("as", $route) }.
verdict_undetermined = Il manque un fait pour dire si {$who} peut rejoindre {$sponsor} { WORD("as", $route) }.
verdict_left_to_authority = Une personne doit se prononcer avant que l'on puisse dire si {$who} peut rejoindre {$sponsor} { WORD("as", $route) }.
verdict_not_eligible = {$who} ne remplit pas les conditions pour rejoindre {$sponsor} { WORD("as", $route) } ; aucune autre voie ne convient.
verdict_no_route = L'article 10 ne vise aucun membre de la famille tel { ELIDED("que", $who) } (lien avec l'étranger rejoint : { $relation ->
    [other] un autre membre de la famille
   *[named] { $relation }
 }).

## papers

paper_travel_document = Tout demandeur présente un document de voyage valable.
paper_visa_form = Qui n'introduit pas la demande en Belgique remplit le formulaire de demande de visa.
paper_birth_certificate = Tout dossier contient l'acte de naissance.
paper_of_the_sponsors_stay = Quiconque rejoint un étranger joint une copie du titre de séjour de celui-ci.
paper_of_the_sponsors_protection = La famille d'un bénéficiaire de protection joint une copie de la décision accordant la protection.
paper_handling_fee = Tout demandeur prouve le paiement des frais de visa.
paper_contribution = Qui doit la redevance en prouve le paiement, sans lequel la demande est irrecevable.
paper_medical_certificate = Tout demandeur joint un certificat médical, enfants compris.
paper_criminal_record = Le demandeur âgé de plus de 18 ans joint un extrait de casier judiciaire.
paper_of_the_couple = Le conjoint joint l'acte de mariage.
paper_of_the_partnership = Le partenaire joint l'acte de partenariat enregistré.
paper_of_lasting_relationship = Le partenaire enregistré joint la preuve de la relation durable et stable.
paper_sole_custody_2016 = Pour l'enfant d'un des membres du couple qui en a seul la garde, le jugement qui le constate est joint.
paper_consent_2016 = Lorsque le droit de garde est partagé, l'accord écrit de l'autre titulaire est joint.
paper_sole_authority_2024 = Pour l'enfant à l'égard duquel personne d'autre n'exerce l'autorité parentale, le jugement qui le constate est joint.
paper_consent_2024 = Lorsque l'autorité parentale est partagée, l'accord écrit de l'autre titulaire est joint.
paper_of_partners_child = Pour l'enfant du seul conjoint ou partenaire, le document qui établit le lien du couple est joint.
paper_of_disability = L'enfant majeur handicapé joint l'attestation d'un médecin agréé par le poste belge.
paper_of_housing = Lorsque le logement est exigé, la preuve en est jointe : un bail enregistré ou un titre de propriété.
paper_of_insurance = Lorsqu'une assurance maladie est exigée, la preuve en est jointe.
paper_of_means = Lorsque des moyens de subsistance sont exigés, la preuve en est jointe, de préférence pour les douze mois qui précèdent.
paper_of_own_means = Qui invoque le 2° ou le 3° prouve des moyens de subsistance propres.
paper_excused_by_the_cascade = Le document suivant est réellement impossible à obtenir et n'est donc pas exigé pour {$who} tant que le lien est établi d'une autre manière : {$kind}.
paper_missing = Le document suivant, exigé pour {$who}, ne figure pas au dossier : {$kind}.
paper_too_old = Le document suivant, délivré { DATED("on", $issued) }, datait de plus de six mois { DATED("on", $filed) } : {$kind}.
paper_not_legalised = Ce document n'est ni légalisé par l'autorité qui l'a délivré et par la Belgique, ni apostillé : {$kind} (légalisé par : {$legalised_by}).
paper_not_translated = Ce document n'est pas accompagné d'une traduction jurée : {$kind} (langue : {$language}).
certificate_of_another_doctor = Ce document n'émane pas d'un médecin agréé par le poste belge : {$kind}.

## proof of housing and insurance

housing_proved_in_another_form = La preuve du logement est fournie sous la forme suivante : {$form} ; un bail enregistré, un titre de propriété ou une attestation de prêt hypothécaire est exigé.
travel_insurance_covers_too_little = L'assurance voyage couvre {$covers} ; {$asked} sont exigés.
travel_insurance_too_short = L'assurance voyage dure {$months} mois ; trois mois sont exigés.
fund_certificate_not_enough = Une attestation de mutualité figure au dossier ; le partenaire enregistré ou l'enfant de plus de 25 ans a besoin d'une assurance voyage.

## article 12bis clocks

clock_free_window_2016 = Un an après la décision de protection { DATED("of", $decided) }, ce jour compris.
clock_free_window = Un an après la décision de protection { DATED("of", $decided) }, ce jour compris.
clock_three_months_of_child_by_case_law = Selon la jurisprudence, trois mois après la décision de protection { DATED("of", $decided) } ; {$who} atteint l'âge de 18 ans pendant ou peu après la procédure.
clock_three_months_of_child_by_the_act = Trois mois après la décision de protection { DATED("of", $decided) } ; {$who} atteint l'âge de 18 ans pendant ou peu après la procédure.
clock_three_months_of_parents_by_case_law = Selon la jurisprudence, trois mois après la décision de protection { DATED("of", $decided) } ; {$sponsor} atteint l'âge de 18 ans pendant ou peu après la procédure.
clock_three_months_of_parents_by_the_act = Trois mois après la décision de protection { DATED("of", $decided) } ; {$sponsor} atteint l'âge de 18 ans pendant ou peu après la procédure.
clock_twelve_months_of_parents = Douze mois après la décision de protection { DATED("of", $decided) }, délai que retient le Conseil d'État.
clock_decision = Neuf mois après le jour où le dossier était complet ({$complete}), et trois mois par prolongation.
clock_decision_at_the_latest = Quinze mois après le jour où le dossier était complet ({$complete}) : neuf mois et deux prolongations de trois mois.
clock_decision_valid = Six mois après la décision positive { DATED("of", $taken) }, selon la pratique.
clock_decision_valid_under_covid_measure = Neuf mois après la décision positive { DATED("of", $taken) }, en vertu de la mesure Covid.
clock_visa = Douze mois après la délivrance du visa ({$issued}), selon la pratique.

clock_registration_after_silence = Cinq mois après l'attestation de réception { DATED("of", $receipt) }.
clock_decision_in_belgium = Neuf mois après l'attestation de réception { DATED("of", $receipt) }, et trois mois par prolongation.
clock_decision_in_belgium_at_the_latest = Quinze mois après l'attestation de réception { DATED("of", $receipt) } : neuf mois et deux prolongations de trois mois.
clock_decision_on_parent_in_belgium = Neuf mois après l'attestation de réception { DATED("of", $receipt) }, et trois mois par prolongation.
clock_decision_on_parent_in_belgium_at_the_latest = Quinze mois après l'attestation de réception { DATED("of", $receipt) } : neuf mois et deux prolongations de trois mois.
clock_decision_of_former_blue_card = Quatre mois après le jour où le dossier était complet ({$complete}), et trois mois pour une seule prolongation : {$sponsor} a été titulaire d'une carte bleue européenne.
clock_decision_of_former_blue_card_at_the_latest = Sept mois après le jour où le dossier était complet ({$complete}) : quatre mois et une prolongation de trois mois.

## article 12bis place

filed_at_post-met = La demande { ELIDED("de", $who) } est introduite auprès d'un poste belge à l'étranger.
filed_at_post-not_met = La demande { ELIDED("de", $who) } n'est pas introduite auprès d'un poste belge à l'étranger.
filed_from_a_distance-met = {$who} ne pouvait pas se présenter au poste ; une demande à distance est donc acceptée.
filed_from_a_distance-not_met = {$who} pouvait se présenter au poste ; une demande à distance n'est donc pas acceptée.
filed_here_with_a_long_stay-met = {$who} dispose d'un autre séjour de plus de trois mois, et toutes les preuves ont été présentées avant sa fin, { DATED("on", $until) }.
filed_here_with_a_long_stay-not_met = {$who} ne dispose d'aucun autre séjour de plus de trois mois, ou toutes les preuves n'ont pas été présentées avant sa fin (séjour : {$stay}, jusqu'au : {$until} ; preuves complètes : {$complete}).
filed_here_after_a_union-met = {$who} disposait d'un court séjour { DATED("until", $until) } ; l'union ({$concluded}) a été conclue et toutes les preuves ont été présentées avant sa fin.
filed_here_after_a_union-not_met = {$who} ne disposait d'aucun court séjour permettant de conclure l'union en Belgique, ou celui-ci a pris fin auparavant (séjour : {$stay}, jusqu'au : {$until} ; visa : {$visa} ; jour de l'union : {$concluded}).
filed_here_in_exceptional_circumstances-met = Une personne a constaté des circonstances exceptionnelles qui empêchent {$who} de retourner dans son pays, et l'identité est prouvée.
filed_here_in_exceptional_circumstances-not_met = {$way ->
    [identity] L'identité { ELIDED("de", $who) } n'est pas prouvée.
   *[other] Une personne n'a constaté aucune circonstance exceptionnelle qui empêche {$who} de retourner dans son pays.
    }
filed_here_as_minor_child-met = {$who}, enfant mineur visé au 4°, dispose d'un court séjour.
filed_here_as_minor_child-not_met = {$way ->
    [minor] {$who} n'est pas un enfant mineur visé au 4°.
   *[other] {$who} ne dispose pas d'un court séjour (séjour : {$stay}).
    }
filed_here_as_partners_minor_child-met = {$who}, enfant mineur du conjoint ou d'un partenaire assimilé à un conjoint, dispose d'un court séjour.
filed_here_as_partners_minor_child-not_met = {$way ->
    [minor] {$who} n'est pas un enfant mineur visé au 4°.
    [point_4] {$who} est l'enfant d'un partenaire visé au 5° ; ce cas ne vise que les enfants du 4°.
   *[other] {$who} ne dispose pas d'un court séjour (séjour : {$stay}).
    }
filed_here_on_a_short_stay_only-met = {$who} dispose d'un court séjour.
filed_here_on_a_short_stay_only-not_met = Le cas 4 vise les enfants mineurs et les parents de mineurs non accompagnés, mais pas {$who}.
filed_here_as_parent_of_unaccompanied_minor-met = {$way ->
    [short_stay] {$who}, père ou mère visé au 7°, dispose d'un court séjour.
   *[other] {$who} est un parent visé au 7°, à qui la lettre du texte ne demande pas de court séjour.
    }
filed_here_as_parent_of_unaccompanied_minor-not_met = {$way ->
    [by_the_letter] {$who} ne dispose pas d'un court séjour (séjour : {$stay}), dont un parent a aussi besoin selon la lecture suivie.
   *[other] {$sponsor} n'est pas un mineur non accompagné, de sorte { ELIDED("que", $who) } n'est pas un parent visé au 7°.
    }
filed_here_as_parent_of_accompanied_minor-met = {$who} peut introduire sa demande en Belgique comme membre de la famille d'un mineur accompagné ; aucun paragraphe ne dit comment une telle demande est traitée ensuite.
filed_here_as_parent_of_accompanied_minor-not_met = {$sponsor} ne réside pas en Belgique en compagnie de son père ou de sa mère.
filed_here_as_accompanying_relative-met = {$who} a voyagé avec {$sponsor} et pourrait, selon les sources, introduire sa demande en Belgique.
filed_here_as_accompanying_relative-not_met = {$who} n'a pas voyagé avec {$sponsor}.

## article 11 end of stay

conditions_lost-met = Les cinq ans ne sont pas écoulés et {$who} ne remplit plus les conditions de l'article 10 ; il peut être mis fin au séjour.
conditions_lost-not_met = {$way ->
    [ground] Les conditions de l'article 10 sont toujours remplies.
    [in_time] Les cinq ans sont écoulés, de sorte que la perte d'une condition ne permet pas de mettre fin au séjour.
   *[other] {$who} est victime de violences, de sorte que la perte d'une condition ne permet pas de mettre fin au séjour.
    }
family_life_ended-met = Les cinq ans ne sont pas écoulés, et {$who} et {$sponsor} n'entretiennent pas de vie familiale effective ; il peut être mis fin au séjour.
family_life_ended-not_met = {$way ->
    [ground] La vie familiale est effective.
    [in_time] Les cinq ans sont écoulés, de sorte que l'absence de vie familiale ne permet pas de mettre fin au séjour.
   *[other] {$who} est victime de violences, de sorte que l'absence de vie familiale ne permet pas de mettre fin au séjour.
    }
union_with_another-met = Les cinq ans ne sont pas écoulés et l'un des deux a contracté une union avec une autre personne ; il peut être mis fin au séjour.
union_with_another-not_met = {$way ->
    [ground] Ni l'un ni l'autre n'a contracté d'union avec une autre personne.
    [in_time] Les cinq ans sont écoulés, de sorte qu'une union avec une autre personne ne permet pas de mettre fin au séjour.
   *[other] {$who} est victime de violences, de sorte qu'une union avec une autre personne ne permet pas de mettre fin au séjour.
    }
tie_was_a_sham-met = Le lien a été conclu uniquement pour obtenir un séjour ; il peut être mis fin au séjour à tout moment.
tie_was_a_sham-not_met = Il n'est pas constaté que le lien serait de complaisance.
sponsors_stay_ended-met = Les cinq ans ne sont pas écoulés et il a été mis fin au séjour { ELIDED("de", $sponsor) } ; il peut aussi être mis fin à celui { ELIDED("de", $who) }.
sponsors_stay_ended-not_met = {$way ->
    [ground] Il n'a pas été mis fin au séjour { ELIDED("de", $sponsor) }.
   *[other] Les cinq ans sont écoulés, de sorte que la fin du séjour { ELIDED("de", $sponsor) } ne permet pas de mettre fin au séjour.
    }
protected_sponsors_stay_ended-met = Il a été mis fin au séjour { ELIDED("de", $sponsor) } parce que sa protection a pris fin ; il peut être mis fin à celui { ELIDED("de", $who) } à tout moment.
protected_sponsors_stay_ended-not_met = {$way ->
    [ground] Il n'a pas été mis fin au séjour { ELIDED("de", $sponsor) }.
   *[other] {$sponsor} n'a pas obtenu son séjour au titre d'une protection internationale.
    }
fraud_of_applicant-met = Une fraude est établie dans le chef { ELIDED("de", $who) } ; le séjour peut être retiré à tout moment.
fraud_of_applicant-not_met = Aucune fraude n'est établie dans le chef { ELIDED("de", $who) }.
fraud_of_sponsor-met = {$sponsor} a perdu son propre séjour pour fraude ; il peut être mis fin à celui { ELIDED("de", $who) }.
fraud_of_sponsor-not_met = {$sponsor} n'a pas perdu son propre séjour pour fraude.

## article 13 after admission

clock_registration_after_entry = Huit jours ouvrables après le {$start}, ce jour non compris, si les samedis comptent : délai à respecter par sécurité.
clock_registration_after_entry_without_saturdays = Huit jours ouvrables après le {$start}, ce jour non compris, si les samedis ne comptent pas.
clock_registration_after_receipt = Huit jours ouvrables après le {$start}, ce jour non compris, si les samedis comptent : délai à respecter par sécurité.
clock_registration_after_receipt_without_saturdays = Huit jours ouvrables après le {$start}, ce jour non compris, si les samedis ne comptent pas.
clock_renewal_opens = Le quarante-cinquième jour avant l'expiration du titre de séjour ({$expires}).
clock_renewal_closes = Le trentième jour avant l'expiration du titre de séjour ({$expires}).
years_from_receipt-met = Les cinq ans courent à partir du document attestant l'introduction de la demande, s'il en a été délivré un en Belgique.
years_from_receipt-not_met = Les cinq ans courent à partir de la délivrance du titre de séjour.
years_of_parent_from_receipt-met = Les cinq ans courent à partir du document attestant l'introduction de la demande, s'il en a été délivré un en Belgique.
years_of_parent_from_receipt-not_met = Les cinq ans courent à partir de la délivrance du titre de séjour.
clock_five_years = Cinq ans après la délivrance du titre de séjour ({$permit}) ou du document attestant l'introduction de la demande ({$receipt}).
unlimited_stay-met = Les cinq ans sont écoulés et les conditions de l'article 10 sont toujours remplies : le séjour devient illimité.
unlimited_stay-not_met = {$way ->
    [five_years] Les cinq ans ne sont pas écoulés.
   *[other] Les conditions de l'article 10 ne sont plus remplies, de sorte que le séjour ne devient pas illimité.
    }
unlimited_stay_of_parent-met = Les cinq ans sont écoulés, les conditions de l'article 10 sont toujours remplies et {$who} dispose de ressources propres : le séjour devient illimité.
unlimited_stay_of_parent-not_met = {$way ->
    [five_years] Les cinq ans ne sont pas écoulés.
   *[other] Les conditions de l'article 10 ne sont plus remplies, de sorte que le séjour ne devient pas illimité.
    }
new_limited_stay-met = Après cinq ans, les conditions de l'article 10 ne sont plus remplies : pas de séjour illimité, mais un nouveau séjour limité.
new_limited_stay-not_met = {$way ->
    [five_years] Les cinq ans ne sont pas écoulés.
   *[other] Les conditions de l'article 10 sont toujours remplies, de sorte qu'un nouveau séjour limité n'est pas nécessaire.
    }
new_limited_stay_of_parent-met = Après cinq ans, les conditions de l'article 10 ne sont plus remplies : pas de séjour illimité, mais un nouveau séjour limité.
new_limited_stay_of_parent-not_met = {$way ->
    [five_years] Les cinq ans ne sont pas écoulés.
   *[other] Les conditions de l'article 10 sont toujours remplies et {$who} dispose de ressources propres, de sorte qu'un nouveau séjour limité n'est pas nécessaire.
    }
new_limited_renewal-met = {$who} dispose de ressources et d'une assurance maladie complète et ne constitue pas un danger : un nouveau séjour limité après les cinq ans est renouvelé.
new_limited_renewal-not_met = {$way ->
    [five_years] Les cinq ans ne sont pas écoulés, de sorte qu'il n'y a pas de nouveau séjour limité à renouveler.
    [conditions] Les conditions de l'article 10 sont toujours remplies, de sorte qu'il n'y a pas de nouveau séjour limité à renouveler.
    [resources] {$who} ne dispose pas de ressources propres suffisantes, de sorte qu'un nouveau séjour limité n'est pas renouvelé.
    [insurance] {$who} ne dispose pas d'une assurance maladie complète, de sorte qu'un nouveau séjour limité n'est pas renouvelé.
   *[other] {$who} constitue un danger pour l'ordre public, de sorte qu'un nouveau séjour limité n'est pas renouvelé.
    }

## weighing

weighing_of_best_interests = Un mineur est concerné : il est dûment tenu compte de l'intérêt supérieur de l'enfant.
weighing_of_ties_of_applicant = Avant tout refus de l'admission pour fraude, les liens sont mis en balance.
weighing_of_ties_of_relative = Avant tout refus de l'admission en raison de la fraude { ELIDED("de", $sponsor) }, les liens sont mis en balance.
weighing_of_ties = Avant qu'il ne soit mis fin au séjour, les liens sont mis en balance, après un avis écrit laissant quinze jours pour répondre.
weighing_of_ties_after_fraud = Avant tout retrait du séjour pour fraude, les liens sont mis en balance, après un avis écrit laissant quinze jours pour répondre.
weighing_of_ties_after_sponsors_fraud = Avant qu'il ne soit mis fin au séjour en raison de la fraude { ELIDED("de", $sponsor) }, les liens sont mis en balance, après un avis écrit laissant quinze jours pour répondre.

## fees

fee_visa_handling = Tout demandeur paie les frais de visa ; la famille d'un bénéficiaire de protection n'en est pas exemptée.
fee_contribution_waived = La famille d'un bénéficiaire de la protection internationale est exemptée de la redevance couvrant les frais administratifs.
fee_contribution_due = {$who} paie la redevance couvrant les frais administratifs, sans laquelle la demande est irrecevable ; depuis le 26 mai 2022, un couple qui introduit sa demande ensemble, avec ses enfants, ne paie qu'une fois.
fee_contribution_of_turkish_family = Les bénéficiaires de l'accord d'association avec la Turquie ne paient pas de redevance ; il n'est pas examiné ici si {$who} en fait partie.
fee_contribution_of_minor = {$who} avait moins de 18 ans { DATED("on", $filed) } et ne paie pas de redevance.
fee_contribution_of_disabled_child = L'enfant majeur handicapé ne paie pas de redevance.
fee_visa_centre = Un centre de visas demande des frais de service propres.

## next steps

next_file_at_post = La demande est introduite auprès du poste belge compétent pour le lieu de résidence ou de séjour à l'étranger.
next_any_post = Selon la pratique, la famille d'un bénéficiaire de protection peut introduire sa demande auprès de tout poste qui délivre des visas de long séjour.
next_filed_remotely = S'il est impossible ou excessivement difficile de se rendre au poste, la demande peut être introduite à distance.
next_complete_the_file = Tant qu'un document manque, il n'y a pas de date de dépôt, aucune annexe 15quinquies n'est délivrée et aucun délai de décision ne court.
next_annex_15quinquies = Le dossier complet est attesté par l'annexe 15quinquies et transmis à l'Office des étrangers, qui décide.
next_complete_the_file_in_belgium = Tant qu'un document manque, la commune ne délivre pas d'attestation de réception (annexe 15bis) et aucun délai de décision ne court.
next_annex_15bis = Pour la demande complète, la commune délivre une attestation de réception, l'annexe 15bis, et transmet la demande à l'Office des étrangers, qui décide.
next_inquiry_does_not_suspend = Une enquête sur le lien ne suspend pas la procédure ; elle permet au plus deux prolongations motivées.
next_sham_ends_the_right = Lorsqu'un lien a été conclu uniquement pour obtenir un séjour, l'autorité peut refuser celui-ci ou y mettre fin à tout moment.
next_children_of_polygamous_marriage = Les enfants issus d'un mariage polygame ne sont pas exclus pour ce motif s'ils remplissent les conditions prévues pour les enfants.
next_dna_is_proposed = En pratique, un test ADN est souvent proposé tôt ; il ne peut être que proposé, et n'établit que la filiation.
next_dna_shows_no_marriage = Un test ADN établit la filiation, jamais un mariage ou un partenariat ; un entretien le peut.
next_refusal_not_for_papers_alone = La famille d'un bénéficiaire de protection dont le lien est antérieur à l'entrée ne peut pas se voir opposer un refus fondé sur le seul défaut de documents officiels.
next_humanitarian_visa = Un membre de la famille que l'article 10 ne vise pas peut demander un visa humanitaire, qui est discrétionnaire et n'est soumis à aucun délai.
next_silence = En l'absence de décision dans le délai, la loi prévoit que l'admission est reconnue ; le droit de l'Union exige que les conditions soient néanmoins remplies.
next_silence_in_belgium = En l'absence de décision dans le délai, la loi prévoit l'admission au séjour ; le droit de l'Union exige que les conditions soient néanmoins remplies.
next_silence_without_papers = Si un document manque encore à l'expiration des quatre mois sans décision, l'admission { ELIDED("de", $who) } est refusée.
next_silence_2025 = {$silence ->
    [silence_abolished] Une source rapporte que, sous l'empire de la loi de 2025, le silence ne mène plus à l'admission ; il faut demander une décision.
    [silence_kept] En l'absence de décision dans le délai, le silence est compris comme menant à la reconnaissance, ainsi qu'avant la loi de 2025.
   *[other] On ne sait pas ce que signifie le silence sous l'empire de la loi de 2025 : une source rapporte qu'il ne mène plus à l'admission.
    }
next_registration_papers = Pour que la date soit acquise au poste, il faut le formulaire, la preuve du paiement de la redevance si elle est due et un document de voyage valable ; l'un d'eux ne figure pas parmi ceux { ELIDED("de", $who) }.
next_dna_against_the_certificate = Un test ADN exclut la filiation que l'acte mentionne ; l'autorité devra mettre les deux en balance.
next_age_on_another_day = La loi ne fixe aucun jour auquel s'apprécie l'âge des membres du couple ; la présente base de règles retient le jour de l'introduction de la demande.
next_ill_adult_sibling = Un frère ou une sœur gravement malade qui dépend entièrement des parents d'un enfant réfugié non accompagné pourrait devoir obtenir l'admission.
next_temporary_protection = La famille d'un bénéficiaire de la protection temporaire relève des articles 57/34 et 57/34/1, et non de l'article 10.
next_visa_issued_on_positive_decision = En cas de décision positive, l'Office des étrangers donne instruction au poste de délivrer un visa D pour regroupement familial.
next_appeal = Une décision négative peut faire l'objet d'un recours ; la présente base de règles n'en connaît pas le délai et ne calcule aucune date.
next_travel_in_schengen = Le visa permet de séjourner dans d'autres États Schengen environ trois mois par période de six mois ; la règle relève du droit de l'Union.
next_covid_replacement_visa = En vertu de la mesure Covid, un visa qui n'avait pas pu être utilisé à temps pouvait être remplacé ; la fin de cette mesure n'est pas connue.
next_income_over_a_year = Selon la pratique, on examine la moyenne des revenus nets des douze mois précédant la demande et, pour les indépendants, une période plus longue.
next_housing_proof = Le logement se prouve par un bail accompagné de la preuve de son enregistrement, par un titre notarié ou par l'attestation de prêt hypothécaire de la banque ; une attestation MyRent seule ou un logement déclaré insalubre ne suffit pas.
next_housing_proof_form = Remplacer ou compléter la preuve du logement par un bail enregistré, un titre de propriété ou une attestation de prêt hypothécaire.
next_insurance_proof = L'assurance se prouve par l'attestation d'une mutualité à laquelle le membre de la famille pourra s'affilier dès son arrivée, ou par une assurance voyage.
next_travel_insurance = {$who} a besoin d'une assurance voyage : selon la pratique, les partenaires enregistrés et les enfants de plus de 25 ans ne peuvent pas se prévaloir de l'attestation d'une mutualité.
next_insurance_proof_form = Remplacer la preuve de l'assurance par une assurance voyage du montant et de la durée exigés.
next_family_of_student = La famille d'un étudiant demande une autorisation sur la base de l'article 10bis, § 1er, qui n'exige aucun mois d'attente.
next_family_of_limited_stay = La famille d'un étranger rejoint dont le séjour est limité demande une autorisation sur la base de l'article 10bis, § 2, qui n'exige aucun mois d'attente.
next_procedure_of_limited_stay = L'article 10ter régit cette procédure ; en règle générale, la décision intervient dans les neuf mois du dossier complet.
next_family_of_union_citizen = La famille d'un citoyen d'un autre État de l'Union relève de l'article 40bis.
next_family_of_belgian_who_moved = La famille d'un Belge qui a exercé son droit à la libre circulation relève de l'article 40ter, § 1er.
next_family_of_belgian = La famille d'un Belge qui n'a pas exercé son droit à la libre circulation relève de l'article 40ter, § 2.
next_belgian_who_may_have_moved = Le paragraphe applicable de l'article 40ter dépend de la question de savoir si {$sponsor} a exercé son droit à la libre circulation avec sa famille.
next_protected_with_sponsor = Les membres de la famille qui ont eux-mêmes besoin de protection et ont été séparés par les événements peuvent recevoir la protection temporaire sur la base de l'article 57/34.
next_joining_temporary_protection = Les membres de la famille qui ne peuvent pas établir leur propre besoin de protection peuvent recevoir une autorisation sur la base de l'article 57/34/1, qui est discrétionnaire.
next_exceptional_circumstances = Dans des circonstances exceptionnelles, une autorisation peut être demandée en Belgique sur la base de l'article 9bis, qui est discrétionnaire.

## What an open outcome waits for

presumed = { $text } (présumé)
found-met = Une personne a constaté que cette condition est remplie.
found-not_met = Une personne a constaté que cette condition n'est pas remplie.
undetermined = Pas encore connu : { $missing }
left_to_authority = À constater par l'autorité : { $doubts }.
doubt-consent = si l'autre parent donne son accord
doubt-family_tie = la valeur de la preuve du lien
doubt-excusable_delay = si le dépôt tardif est objectivement excusable
doubt-reasonable_time = si les parents ont introduit leur demande dans un délai raisonnable
doubt-genuineness = si le lien est authentique, tant qu'une enquête est en cours
doubt-recognition = si le mariage ou le partenariat est reconnu en Belgique
doubt-monogamy = lequel des deux conjoints qui introduisent une demande en même temps peut venir
doubt-housing = si le logement est suffisant
doubt-insurance = si l'assurance est suffisante
doubt-means = de quels moyens de subsistance la famille a besoin, puisqu'ils sont inférieurs au montant de référence
doubt-amount_not_established = le montant de référence de ce jour, pour lequel aucune source sûre n'a été trouvée
doubt-income_regularity = si des revenus récents, ou d'une nature que la loi ne mentionne pas, sont stables et réguliers
doubt-own_means_without_level = quels moyens de subsistance propres suffisent, lorsqu'aucun niveau n'est fixé
doubt-own_means_of_2025 = à quel montant se mesurent les moyens de subsistance propres depuis le 18 août 2025
doubt-agreement_not_read = si l'accord bilatéral relatif à l'emploi donne un droit ; son texte ne figure pas dans la présente base de règles
doubt-inability = si la raison invoquée est une impossibilité réelle et objective
doubt-single_child = si un enfant qui n'est pas marié mais l'a été, ou qui est partenaire enregistré, est célibataire
doubt-conceived_before_entry = si un enfant conçu avant l'entrée de l'étranger rejoint compte
doubt-partner_outside_file = le lien de l'enfant avec un partenaire qui ne fait pas partie de ce dossier
doubt-sponsor_with_limited_stay = le droit de la famille d'un étranger rejoint dont le séjour est limité, que l'article 10bis régit
doubt-sponsor_with_temporary_protection = le droit de la famille d'un bénéficiaire de la protection temporaire, que les articles 57/34 et 57/34/1 régissent
doubt-stateless_sponsor_before_2024 = le statut d'un étranger rejoint apatride avant le 1er septembre 2024, lorsque l'article 57/45 n'existait pas
doubt-two_years_by_the_decision = si deux ans de séjour qui ne sont accomplis qu'après l'introduction de la demande suffisent, la loi les exigeant pour que le droit soit accordé
doubt-union_sponsor = le droit de la famille d'un citoyen d'un autre État de l'Union, que l'article 40bis régit
doubt-belgian_sponsor = le droit de la famille d'un Belge, que l'article 40ter régit
doubt-belgian_sponsor_transition = si la loi antérieure s'applique encore à la famille d'un Belge
doubt-exceptional_circumstances = si des circonstances exceptionnelles empêchent le demandeur de retourner dans son pays pour demander le visa
doubt-fraud_weighed = si les liens l'emportent sur la fraude constatée
doubt-basis_of_sponsors_end = s'il a été mis fin au séjour de l'étranger rejoint parce que sa protection a été abrogée ou retirée
doubt-start_of_years_in_case_5 = si les cinq ans d'un parent qui a introduit sa demande en Belgique dans le cas 5 courent à partir du document attestant l'introduction de la demande ou à partir du titre de séjour
doubt-new_stay_of_parent = si un parent à qui seules manquent des ressources propres obtient un nouveau séjour limité
doubt-waiting_of_2025 = combien de temps attend, sous l'empire de la loi de 2025, un étranger rejoint dont le séjour est illimité, ce sur quoi les sources se contredisent
doubt-lowering_of_2025 = si un lien antérieur à l'arrivée abaisse encore l'âge à 18 ans
doubt-stricter_relationship = si la relation est durable selon les critères plus stricts qu'une source rapporte
doubt-minor_not_a_refugee_2025 = si les parents d'un mineur qui n'est pas réfugié ont encore un droit sur la base du 7°
doubt-completion_in_ten_months = si un dossier complété plus de dix mois après la décision conserve le bénéfice de la période de dispense
doubt-age_of_accompanied_minor = si un enfant devenu majeur après l'introduction de la demande, avant que son père ou sa mère ne vive avec lui, permet encore l'application du 8°
doubt-circle_of_accompanying_relatives = si ce membre de la famille est de ceux qui disposent d'une base juridique propre pour avoir voyagé avec l'étranger rejoint
doubt-waiver_for_children_2025 = si des moyens de subsistance sont exigés d'un bénéficiaire de la protection subsidiaire que seuls des enfants mineurs rejoignent
doubt-window_of_stateless_2025 = si la famille d'une personne admise au séjour pour apatridie bénéficie de la période de six mois
doubt-who_counts_as_dependent = si les membres de la famille que l'article 10 ne vise pas comptent parmi les personnes à charge
doubt-suspension_trigger = si c'est le jour de l'introduction ou le jour de la décision qui soumet un dossier à la suspension
doubt-suspension_of_pending_file = si la suspension s'étend à un dossier qui n'est pas encore tranché
doubt-transition_reach = si un séjour antérieur d'une autre nature maintient le dossier sous la loi antérieure
doubt-law_not_at_hand = ce que dit la loi applicable ; son texte ne figure pas dans la présente base de règles
doubt-source_not_firm = la règle, dont la source n'est pas sûre
doubt-lasting_relationship = si la relation est durable et stable
doubt-disability = si le handicap est établi

## Words

blank-unknown = inconnu
blank-none = néant
blank-nobody = personne
blank-entry = une mention
word-refugee = statut de réfugié
word-subsidiary_protection = protection subsidiaire
word-stateless_admitted = admission au séjour pour apatridie
word-temporary_protection = protection temporaire

## The screen

verdict-eligible = peut venir
verdict-undetermined = indéterminé
verdict-left_to_authority = relève de l'autorité
verdict-not_eligible = ne peut pas venir
verdict-no_route = aucune voie
status-met = remplie
status-not_met = non remplie
status-undetermined = à établir
status-exempt = dispense
status-left_to_authority = relève de l'autorité
status-required = exigible
status-not_applicable = sans objet
status-holds = aboutit
status-fails = échoue
status-waits_for_fact = attend un fait
status-waits_for_person = attend une constatation
status-due = à payer
status-not_established = montant non établi
stands-met = oui
stands-not_met = non
stands-undetermined = à établir
stands-exempt = dispense
stands-left_to_authority = relève de l'autorité
stands-required = exigible
stands-not_applicable = sans objet
law-act-2016 = Article 10 en vigueur du 8 juillet 2016 au 31 août 2024
law-act-2024 = Article 10 en vigueur du 1er septembre 2024 au 17 août 2025
law-act-2024-transition = Article 10 en vigueur jusqu'au 17 août 2025, maintenu jusqu'au 17 août 2027
law-act-2025 = Article 10 après la loi du 18 juillet 2025 (texte non disponible)
law-act-2025-suspended = Article 10 après la loi du 18 juillet 2025, partiellement suspendue depuis le 26 février 2026 (texte non disponible)
law-before-2016 = Article 10 avant le 8 juillet 2016 (texte non disponible)
law-open = ouvert : plus d'une loi peut s'appliquer
law-undecided = Le cas { ELIDED("de", $who) } peut relever de : {$laws}.
reading-birthday = « plus de 21 ans » selon la lecture : { $name }
reading-parents_term = le délai pour les parents selon la lecture : { $name }
reading-filing_day = le jour de l'introduction pour la période de dispense selon la lecture : { $name }
reading-amount_day = le jour dont le montant compte selon la lecture : { $name }
reading-only_children = « ne se fait rejoindre que par des enfants » selon la lecture : { $name }
reading-own_means_level = le niveau des moyens de subsistance propres selon la lecture : { $name }
reading-transition_reach = le séjour antérieur du régime transitoire selon la lecture : { $name }
reading-suspension_trigger = le jour qui soumet un dossier à la suspension selon la lecture : { $name }
reading-suspension_reach = la portée de la suspension selon la lecture : { $name }
reading-regime_day = le jour qui compte pour la transition de 2025 selon la lecture : { $name }
reading-law_of_2024_by = le jour qui soumet un dossier aux lois de 2024 selon la lecture : { $name }
reading-relation_of_2025 = la preuve de la relation durable sous l'empire de la loi de 2025 selon la lecture : { $name }
reading-short_stay_of_parent = le court séjour du cas 4 demandé selon la lecture : { $name }
reading-silence_of_2025 = le silence sous l'empire de la loi de 2025 selon la lecture : { $name }
reading-would-differ = Selon la lecture « { $name } », la conclusion concernant { $who } serait « { WORD("verdict", $verdict) } ».
reading-would-place-otherwise = Selon la lecture « { $name } », à la question de savoir si { $who } peut introduire sa demande « { WORD("filing", $case) } », la réponse serait « { WORD("stands", $status) } ».
category-spouse = conjoint
category-equalled_partner = partenaire dont le partenariat équivaut à un mariage
category-registered_partner = partenaire enregistré
category-minor_child = enfant mineur
category-partner_minor_child = enfant mineur du conjoint ou partenaire
category-adult_disabled_child = enfant majeur handicapé
category-parent_of_unaccompanied_minor = père ou mère d'un mineur non accompagné
category-parent_of_accompanied_minor = père ou mère d'un mineur accompagné
category-treaty_right = droit reconnu par un traité
category-recovery_of_nationality = recouvrement de la nationalité belge
category-loss_of_nationality_by_marriage = femme qui a perdu la nationalité belge par mariage
category-accompanying_relative = membre de la famille ayant voyagé avec l'étranger rejoint
as-spouse = en tant que conjoint
as-equalled_partner = en tant que partenaire dont le partenariat équivaut à un mariage
as-registered_partner = en tant que partenaire enregistré
as-minor_child = en tant qu'enfant mineur
as-partner_minor_child = en tant qu'enfant mineur du conjoint ou du partenaire
as-adult_disabled_child = en tant qu'enfant majeur handicapé
as-parent_of_unaccompanied_minor = en tant que père ou mère d'un mineur non accompagné
as-parent_of_accompanied_minor = en tant que père ou mère d'un mineur accompagné
as-treaty_right = sur la base d'un droit reconnu par un traité international, une loi ou un arrêté royal
as-recovery_of_nationality = en tant que personne qui peut recouvrer la nationalité belge
as-loss_of_nationality_by_marriage = en tant que femme qui a perdu la nationalité belge par mariage
as-accompanying_relative = en tant que membre de la famille ayant fait le même voyage
filing-post = auprès du poste belge à l'étranger
filing-remote = à distance
filing-1 = en Belgique, cas 1 : un séjour propre de plus de trois mois
filing-2 = en Belgique, cas 2 : un court séjour, et une union conclue sur place
filing-3 = en Belgique, cas 3 : circonstances exceptionnelles
filing-4 = en Belgique, cas 4 : enfant mineur en court séjour, ou parent de mineur non accompagné
filing-5 = en Belgique, cas 5 : famille d'un mineur accompagné
filing-accompanying = en Belgique, après avoir voyagé avec l'étranger rejoint

## what was needed and what was found

short-aged = { $years } ans étaient nécessaires { DATED("on", $on) } ; naissance : { $birth } ; { $days ->
    [one] il manque { $days } jour
   *[other] il manque { $days } jours
 }
short-aged-over = moins de { $years } ans étaient nécessaires { DATED("on", $on) } ; naissance : { $birth } ; { $days ->
    [one] dépassement de { $days } jour
   *[other] dépassement de { $days } jours
 }
short-late = { $needed } au plus tard était nécessaire ; { $field } : { $found } ; { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
 }
short-early = { $needed } au plus tôt était nécessaire ; { $field } : { $found } ; { $days ->
    [one] { $days } jour trop tôt
   *[other] { $days } jours trop tôt
 }
short-months = { $months } mois à compter du { $start } étaient nécessaires, jusqu'au { $needed } ; constatés jusqu'au { $found } ; { $days ->
    [one] il manque { $days } jour
   *[other] il manque { $days } jours
 }
short-number = { $found } ; { $needed } au moins sont nécessaires
short-days = { $found } jours ; { $needed } sont nécessaires
short-times = { $found } rencontres ; { $needed } sont nécessaires
short-money = { $found } pris en compte ; { $needed } nécessaires : il manque { $short }
short-value = { $field } : { $found } ; nécessaire : { $needed }
short-only = { $field } : { $found } ; seul admis : { $needed }
short-unwanted = { $field } : { $found } ; doit en être absent : { $needed }
short-found = { $field } : { $found }
verdict-impossible = introduction impossible
timeline-span = Une demande introduite et complète à un jour quelconque du { $first } au { $last } ; tout le reste comme dans le dossier.
timeline-day = { $day }
timeline-ended = disparaît :
timeline-moved = Seule la demande { ELIDED("de", $who) } est déplacée ; les autres restent telles que dans le dossier.
timeline-file-by = À introduire au plus tard le { $last }
timeline-then = à partir du { $day }
timeline-condition = condition ({ $what })
timeline-exemption = dispense ({ $what })
timeline-unchanged = Rien ne change durant cette période.
timeline-impossible = Du { $first } au { $last }, la demande ne peut pas être introduite telle quelle : { $because }.
timeline-changes = changement

## grounds for a letter

reasons-title = Projet de motivation : { $who }
reasons-law = La loi applicable
reasons-facts = Les faits sur lesquels reposent les conclusions
reasons-route = Les conditions : { $route }
reasons-conclusion = Conclusion
reasons-fact = { $whose }, { $what } : { $value }.
reasons-fact-of-all = { $what } : { $value }.
reasons-line = dossier, ligne { $line }
reasons-finding = constatation d'une personne, dossier
reasons-presumption = Il est présumé { ELIDED("que", $text) }.

## Days of filing that this rule base does not answer for

wrong-filed-outside-time = { $path } : { $filed } est hors de la période pour laquelle cette base de règles répond ; donnez un jour d'introduction du { $first } au { $last }
