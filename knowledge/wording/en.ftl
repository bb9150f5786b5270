# The sentences of article10, keyed by rule. One firing, one sentence.

## governing law

law_before_2016 = {$who}: filed { DATED("on", $filed) }, before 8 July 2016: a text governs that was not at hand.
law_act_2016 = {$who}: filed { DATED("on", $filed) }, from 8 July 2016 to 31 August 2024: the text of those years governs.
law_act_2024 = {$who}: filed { DATED("on", $filed) }: the text as the Acts of 10 March 2024 left it governs.
law_act_2024_transition = {$who}: filed { DATED("on", $filed) }, and a stay of {$sponsor} was granted before 18 August 2025 (protection: {$decided}): the earlier text still governs until 17 August 2027.
law_act_2025 = {$who}: filed { DATED("on", $filed) }, outside the transition (no stay of {$sponsor} is known from before 18 August 2025; protection: {$decided}): the Act of 18 July 2025 governs. Its text was not at hand; what is known of it is shown with its source.
law_act_2025_suspended = {$who}: filed { DATED("on", $filed) }, outside the transition, and {$sponsor} has subsidiary protection: the Act of 18 July 2025 governs as the Constitutional Court suspended it in part on 26 February 2026.
law-asked-for = {$who} is judged by this law because it was asked for, not because it governs: {$law}.
law-asked-for-governs = {$who} is judged by this law, which was asked for and governs, or may govern: {$law}.
would-be = By it {$status}: {$text}
indicated = If what is reported of the law is right, the verdict on {$who} would be: {$verdict}. The source is not firm enough to say so.

## agreement

laws_differ = The laws that may govern differ on {$who}. { WORD("law", $law) }: { WORD("verdict", $verdict) }; { WORD("law", $other_law) }: { WORD("verdict", $other_verdict) }.
verdict_laws_agree = Every law that may govern the case of {$who} gives the same verdict.
verdict_laws_differ = A fact is missing that says which law governs the case of {$who}, and the laws differ.
verdict_laws_differ_for_a_person = Which law governs the case of {$who} is for the authority, and the laws differ.

## not at hand

verdict_law_not_at_hand = The text of the law that governs an application of {$who} filed { DATED("on", $filed) } was not at hand, so the authority must say.

## Article 10: paragraph 1 frame

sponsor_protected_2016-met = {$sponsor} had been granted {$kind} { DATED("on", $decided) }, before the application { DATED("of", $filed) }.
sponsor_protected_2016-not_met = { DATED("on", $filed) }, the day of filing, {$sponsor} did not hold refugee status or subsidiary protection (status: {$kind}, granted: {$decided}).
sponsor_protected_2024-met = {$sponsor} had been granted {$kind} { DATED("on", $decided) }, before the application { DATED("of", $filed) }.
sponsor_protected_2024-not_met = { DATED("on", $filed) }, the day of filing, {$sponsor} held no international protection and was not admitted as stateless (status: {$kind}, granted: {$decided}).
route_spouse = A spouse may join under point 4, first dash.
route_equalled_partner = A partner whose partnership counts as marriage may join under point 4, first dash.
route_minor_child = A minor child of the sponsor may join under point 4, second or third dash.
route_partner_minor_child = A minor child of the spouse or partner may join under point 4, third dash, or point 5.
route_registered_partner = A partner registered under a law, whose partnership does not count as marriage, may join under point 5.
route_adult_disabled_child_of_sponsor = An adult child of the sponsor may join under point 6.
route_adult_disabled_child_of_partner = An adult child of the spouse or partner may join under point 6.
route_parent_of_unaccompanied_minor = A parent may join an unaccompanied minor under point 7.
route_parent_of_accompanied_minor = A parent may join an accompanied minor under point 8.
monogamous-met = No other spouse of {$sponsor} stands in the way of {$who}.
monogamous-not_met = Another spouse of {$sponsor} already stays in Belgium.
monogamous-presumed = {$sponsor} is not in a polygamous marriage beside that with {$who}
monogamy-met = {$way ->
    [finding] A person has found that no other spouse stands in the way.
   *[other] No other spouse of {$sponsor} stays in Belgium.
    }
monogamy-not_met = {$way ->
    [finding] A person has found that another spouse stands in the way.
   *[other] Another spouse of {$sponsor} already stays in Belgium, so {$who} is not admitted as a further one.
    }
parents_not_barred-met = The parents of {$who} are not kept apart by another spouse of {$sponsor}.
parents_not_barred-not_met = Another spouse of {$sponsor} already stays in Belgium, so the parents of {$who} do not both come.
parents_not_barred-presumed = the parents of {$who} are not in a polygamous marriage
common_child-met = {$who} is the child of {$sponsor} and {$partner}, and both live or come to live with it.
common_child-not_met = {$who} is not a child that {$sponsor} and a spouse who is part of this family have in common.
equivalence_of_partnership-met = The state in which the partnership was registered ({$country}) is one of those whose partnerships count as marriage in Belgium.
equivalence_of_partnership-not_met = The state in which the partnership was registered ({$country}) is not one of the seven whose partnerships count as marriage.
no_equivalence_of_partnership-met = The state in which the partnership was registered ({$country}) is not one of the seven whose partnerships count as marriage, so point 5 applies.
no_equivalence_of_partnership-not_met = The partnership was registered in a state ({$country}) whose partnerships count as marriage, so point 4 applies and not point 5.
tie_before_arrival_of_spouse-met = The marriage { DATED("of", $tied) } came before {$sponsor} arrived in Belgium ({$arrival}).
tie_before_arrival_of_spouse-not_met = The marriage { DATED("of", $tied) } did not come before {$sponsor} arrived in Belgium ({$arrival}).
tie_before_arrival_of_partner-met = The partnership { DATED("of", $tied) } came before {$sponsor} arrived in Belgium ({$arrival}).
tie_before_arrival_of_partner-not_met = The partnership { DATED("of", $tied) } did not come before {$sponsor} arrived in Belgium ({$arrival}).

## Article 10: points 1 to 3 own rights

route_treaty_right = A right of residence recognised by treaty, act or royal decree may come under point 1.
route_treaty_right_of_relative = {$sponsor} works in Belgium and is a national of a state with a labour agreement ({$nationality}), which may help {$who} beside point 4.
route_recovery_of_nationality = Whoever can recover Belgian nationality may come under point 2.
route_loss_of_nationality_by_marriage = A woman who lost Belgian nationality by marriage may come under point 3.
worker_of_agreement_state-met = {$sponsor} (nationality: {$nationality}), a national of a state with a labour agreement, holds an unlimited stay and works in Belgium.
worker_of_agreement_state-not_met = {$sponsor} (nationality: {$nationality}) is not a settled worker of a state with a labour agreement.
minority_under_agreement-met = {$who} was {$birth_age} { DATED("on", $filed) }, a minor as the agreement with {$nationality} counts.
minority_under_agreement-not_met = {$who} was {$birth_age} { DATED("on", $filed) }, no minor as the agreement with {$nationality} counts.
own_right_by_treaty-met = {$way ->
    [finding] A person has found that {$who} has a right of residence by treaty, act or royal decree.
   *[other] The right of residence of {$who} by treaty, act or royal decree is shown.
    }
own_right_by_treaty-not_met = {$way ->
    [finding] A person has found that {$who} has no right of residence by treaty, act or royal decree.
   *[other] No right of residence of {$who} by treaty, act or royal decree is shown.
    }
own_right_to_recover_nationality-met = {$way ->
    [finding] A person has found that {$who} meets the conditions to recover Belgian nationality.
   *[other] {$who} meets the conditions to recover Belgian nationality.
    }
own_right_to_recover_nationality-not_met = {$way ->
    [finding] A person has found that {$who} does not meet the conditions to recover Belgian nationality.
   *[other] {$who} does not meet the conditions to recover Belgian nationality.
    }
own_right_after_loss_by_marriage-met = {$way ->
    [finding] A person has found that {$who} lost Belgian nationality by her marriage or her husband's change of nationality.
   *[other] {$who} lost Belgian nationality by her marriage or her husband's change of nationality.
    }
own_right_after_loss_by_marriage-not_met = {$way ->
    [finding] A person has found that {$who} did not lose Belgian nationality by her marriage or her husband's change of nationality.
   *[other] {$who} did not lose Belgian nationality by her marriage or her husband's change of nationality.
    }
own_means-met = {$way ->
    [finding] A person has found the means of {$who} sufficient.
   *[other] {$who} has counted income of {$counted} a month; the reference is {$wanted}.
    }
own_means-not_met = A person has found the means of {$who} insufficient.
own_means_2025-met = A person has found the means of {$who} sufficient.
own_means_2025-not_met = A person has found the means of {$who} insufficient.

## Article 10: points 4 to 6 sponsor

sponsor_unlimited-met = {$sponsor} (nationality: {$nationality}) held an unlimited stay, or was established, { DATED("on", $filed) }.
sponsor_unlimited-not_met = { DATED("on", $filed) } {$sponsor} (nationality: {$nationality}) held no unlimited stay on which Article 10 builds.
sponsor_status-met = {$way ->
    [unlimited] {$sponsor} holds an unlimited stay in Belgium, on which the family may rely.
   *[other] {$sponsor} holds a status that lets the family come: {$kind}, granted { DATED("on", $decided) }.
    }
sponsor_status-not_met = { DATED("on", $filed) } {$sponsor} held no status that lets the family come (protection: {$kind}, granted: {$decided}; no unlimited stay).
sponsor_status_of_unaccompanied_minor-met = {$sponsor} has {$kind}, granted { DATED("on", $decided) }.
sponsor_status_of_unaccompanied_minor-not_met = { DATED("on", $filed) } {$sponsor} had no protection (protection: {$kind}, granted: {$decided}), and neither an unlimited nor a limited stay opens point 7 by itself.
stay_long_enough_2016-met = {$sponsor} had held an unlimited stay for twelve months { DATED("on", $filed) }.
stay_long_enough_2016-not_met = {$sponsor} had not held an unlimited stay for twelve months { DATED("on", $filed) }; a stay of another kind does not count.
stay_long_enough_2024-met = {$sponsor} had stayed in Belgium with a title for twelve months { DATED("on", $filed) }.
stay_long_enough_2024-not_met = {$sponsor} had not stayed in Belgium with a title for twelve months { DATED("on", $filed) }.
months_fall_away-met = {$way ->
    [common_minor_child] {$sponsor} and the partner have a minor child together.
   *[other] The tie of the couple is older than the arrival of {$sponsor} in Belgium { DATED("on", $arrival) }.
    }
months_fall_away-not_met = The tie of the couple, if there is one, is not older than the arrival of {$sponsor} in Belgium ({$arrival}), and no minor child of the two is stated.
waiting_period-met = {$sponsor} holds an unlimited stay and has waited the twelve months.
waiting_period-not_met = {$sponsor} had not waited the twelve months with an unlimited stay { DATED("on", $filed) }, and no older tie or common minor child makes them fall away.
waiting_period-exempt = {$way ->
    [older_tie] No waiting period: the couple was tied before {$sponsor} arrived, or has a minor child together.
   *[other] No waiting period: {$sponsor} has international protection or is admitted as stateless.
    }
waiting_period_of_registered_partner-met = {$sponsor} holds an unlimited stay and has waited the twelve months.
waiting_period_of_registered_partner-not_met = {$sponsor} had not waited the twelve months with an unlimited stay { DATED("on", $filed) }, and no older partnership or common minor child makes them fall away.
waiting_period_of_registered_partner-exempt = {$way ->
    [older_tie] No waiting period: the partnership is older than the arrival of {$sponsor}, or the partners have a minor child together.
   *[other] No waiting period: {$sponsor} has international protection or is admitted as stateless.
    }

## Article 10: point 4 spouse

marriage_undoubted-met = Nobody doubts the marriage of {$who}.
marriage_undoubted-not_met = The marriage of {$who} is not recognised.
marriage_undoubted-presumed = the marriage of {$who} and {$sponsor} is valid and recognised in Belgium
partnership_undoubted-met = Nobody doubts the partnership of {$who}.
partnership_undoubted-not_met = The partnership of {$who} is not recognised.
partnership_undoubted-presumed = the partnership of {$who} and {$sponsor} is valid and recognised in Belgium
recognition_of_marriage-met = {$way ->
    [finding] A person has found the marriage to be recognised in Belgium.
   *[other] The marriage { DATED("of", $tied) } was concluded between adults and nothing puts its recognition in doubt.
    }
recognition_of_marriage-not_met = A person has found that the marriage is not recognised in Belgium.
recognition_of_partnership-met = {$way ->
    [finding] A person has found the partnership to be recognised in Belgium.
   *[other] The partnership { DATED("of", $tied) } was concluded between adults and nothing puts its recognition in doubt.
    }
recognition_of_partnership-not_met = A person has found that the partnership is not recognised in Belgium.
minimum_age_of_spouses-met = {$way ->
    [tie_before_arrival] {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; the minimum is 18 because their tie is older than the arrival of {$sponsor} in Belgium { DATED("on", $arrival) }.
   *[other] {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; the minimum is 21.
    }
minimum_age_of_spouses-not_met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; both must be over 21, or over 18 when their tie is older than the arrival of {$sponsor} in Belgium (arrival: {$arrival}).
living_together_of_couple-met = {$who} comes to live with {$sponsor}.
living_together_of_couple-not_met = {$who} does not come to live with {$sponsor}.

## Article 10: point 4 children

minority_of_child_when_filed-met = {$who} was {$birth_age} { DATED("on", $filed) }, under 18.
minority_of_child_when_filed-not_met = {$who} was {$birth_age} { DATED("on", $filed) }; the limit is 18.
minority_of_child_by_case_law-met = {$way ->
    [when_filed] {$who} was under 18 { DATED("on", $filed) }, the day of filing.
   *[other] {$who} was {$birth_age} { DATED("on", $applied) }, when {$sponsor} asked for protection; that day counts.
    }
minority_of_child_by_case_law-not_met = {$who} was 18 or over { DATED("on", $filed) }, and not under 18 when {$sponsor} asked for protection either.
minority_of_child_by_the_act-met = {$way ->
    [when_filed] {$who} was under 18 { DATED("on", $filed) }, the day of filing.
   *[other] {$who} was {$birth_age} { DATED("on", $applied) }, when {$sponsor} asked for protection; that day counts.
    }
minority_of_child_by_the_act-not_met = {$who} was 18 or over { DATED("on", $filed) }, and not under 18 when {$sponsor} asked for protection either.
child_filed_in_time_by_case_law-met = {$way ->
    [still_minor] {$who} was still under 18 { DATED("on", $filed) }, so no term runs.
    [within_three_months] The application { DATED("of", $filed) } came within three months of the decision { DATED("of", $decided) }.
   *[other] A person has found the late filing excusable.
    }
child_filed_in_time_by_case_law-not_met = The application { DATED("of", $filed) } came more than three months after the decision { DATED("of", $decided) }, and a person has found no excuse.
child_filed_in_time_by_the_act-met = {$way ->
    [still_minor] {$who} was still under 18 { DATED("on", $filed) }, so no term runs.
    [within_three_months] The application { DATED("of", $filed) } came within three months of the decision { DATED("of", $decided) }.
   *[other] A person has found the late filing excusable.
    }
child_filed_in_time_by_the_act-not_met = The application { DATED("of", $filed) } came more than three months after the decision { DATED("of", $decided) }, and a person has found no excuse.
living_together_of_child-met = {$who} comes to live with {$sponsor}.
living_together_of_child-not_met = {$who} does not come to live with {$sponsor}.
single_child-met = {$who} is {$civil_status}.
single_child-not_met = {$who} is {$civil_status}; the child must be single.
unmarried_child-met = {$who} is {$civil_status}.
unmarried_child-not_met = {$who} is {$civil_status}; the child must not be married.
custody_of_own_child-met = Custody of {$who} lies with {$custody}.
custody_of_own_child-not_met = Custody of {$who} lies with {$custody}, not with {$holders}.
custody_of_own_child-exempt = {$who} is the couple's own child, so custody is not asked.
custody_of_partners_child-met = Custody of {$who} lies with {$custody}.
custody_of_partners_child-not_met = Custody of {$who} lies with {$custody}; it must lie with the couple, or under point 5 with the partner.
authority_over_own_child-met = Parental authority over {$who}: {$authority}; custody: {$custody}.
authority_over_own_child-not_met = Parental authority over {$who} lies with {$authority} and custody with {$custody}; one of {$holders} must have both.
authority_over_own_child-exempt = {$who} is the couple's own child, so parental authority is not asked.
authority_over_partners_child-met = Parental authority over {$who}: {$authority}; custody: {$custody}.
authority_over_partners_child-not_met = Parental authority over {$who} lies with {$authority} and custody with {$custody}; one of the couple must have both, under point 5 the partner.
charge_of_own_child-met = {$who} depends on {$dependent_on}; custody: {$custody}.
charge_of_own_child-not_met = {$who} depends on {$dependent_on}; it must depend on the person of the couple who has custody ({$custody}).
charge_of_own_child-exempt = {$who} is the couple's own child, so dependence is not asked.
charge_of_partners_child-met = {$who} depends on {$dependent_on}; custody: {$custody}.
charge_of_partners_child-not_met = {$who} depends on {$dependent_on}; it must depend on the person who has custody ({$custody}).
dependence_of_own_child-met = {$who} depends on {$dependent_on}.
dependence_of_own_child-not_met = {$who} depends on {$dependent_on}, not on {$holders}.
dependence_of_own_child-exempt = {$who} is the couple's own child, so dependence is not asked.
dependence_of_partners_child-met = {$who} depends on {$dependent_on}.
dependence_of_partners_child-not_met = {$who} depends on {$dependent_on}; it must depend on one of the couple, under point 5 on the partner.
consent_by_holder_of_custody-met = Consent for {$who}: {$consent_by}, the other holder of custody.
consent_by_holder_of_custody-not_met = Consent for {$who}: {$consent_by}, not the other holder of custody.
consent_by_holder_of_custody-presumed = whoever agrees for {$who} is the other holder of custody
consent_by_holder_of_authority-met = Consent for {$who}: {$consent_by}, the other holder of parental authority.
consent_by_holder_of_authority-not_met = Consent for {$who}: {$consent_by}, not the other holder of parental authority.
consent_by_holder_of_authority-presumed = whoever agrees for {$who} is the other holder of parental authority
consent_for_own_child_2016-met = {$way ->
    [not_shared] Nobody else shares custody of {$who}.
    [finding] A person has found that the other parent consents.
   *[other] The other holder of custody has consented.
    }
consent_for_own_child_2016-not_met = {$way ->
    [finding] A person has found that the other parent does not consent.
   *[other] Somebody else shares custody of {$who} and has not consented.
    }
consent_for_own_child_2016-exempt = {$who} is the couple's own child, so nobody else's consent is asked.
consent_for_partners_child_2016-met = {$way ->
    [not_shared] Nobody else shares custody of {$who}.
    [finding] A person has found that the other parent consents.
   *[other] The other holder of custody has consented.
    }
consent_for_partners_child_2016-not_met = {$way ->
    [finding] A person has found that the other parent does not consent.
   *[other] Somebody else shares custody of {$who} and has not consented.
    }
consent_for_own_child_2024-met = {$way ->
    [not_shared] Nobody else shares parental authority over {$who}.
    [finding] A person has found that the other parent consents.
   *[other] The other holder of parental authority has consented.
    }
consent_for_own_child_2024-not_met = {$way ->
    [finding] A person has found that the other parent does not consent.
   *[other] Somebody else shares parental authority over {$who} and has not consented.
    }
consent_for_own_child_2024-exempt = {$who} is the couple's own child, so nobody else's consent is asked.
consent_for_partners_child_2024-met = {$way ->
    [not_shared] Nobody else shares parental authority over {$who}.
    [finding] A person has found that the other parent consents.
   *[other] The other holder of parental authority has consented.
    }
consent_for_partners_child_2024-not_met = {$way ->
    [finding] A person has found that the other parent does not consent.
   *[other] Somebody else shares parental authority over {$who} and has not consented.
    }

## Article 10: point 5 registered partner

cohabitation_regular-met = The cohabitation was lawful and uninterrupted.
cohabitation_regular-not_met = The cohabitation was not lawful, or was interrupted.
cohabitation_regular-presumed = the cohabitation of {$who} and {$sponsor} was lawful and uninterrupted
lived_together_a_year-met = {$who} and {$sponsor} lived together for a year or more before {$filed} (from: {$since}; to: { $until ->
    [none] not ended
   *[other] { $until }
 }).
lived_together_a_year-not_met = {$who} and {$sponsor} did not live together, lawfully and without a break, for a year before {$filed} (from: {$since}; to: { $since ->
    [none] { $until }
   *[other] { $until ->
        [none] not ended
       *[other] { $until }
    }
 }).
known_and_met-met = They have known each other { DATED("since", $known_since) }, kept in contact, and met {$meeting_times} times for {$meeting_days} days in the two years before {$filed}.
known_and_met-not_met = Known { DATED("since", $known_since) }, regular contact: {$contact}, meetings in the two years before {$filed}: {$meeting_times} of 3, days together: {$meeting_days} of 45. All four are needed.
has_common_child-met = {$who} and {$sponsor} have a child together.
has_common_child-not_met = {$who} and {$sponsor} have no child together.
lasting_relationship-met = {$way ->
    [common_child] A common child shows the lasting relationship.
    [lived_together] A year of living together shows the lasting relationship.
    [known_and_met] Two years' acquaintance with contact and meetings shows the lasting relationship.
   *[other] A person has found the relationship lasting and stable.
    }
lasting_relationship-not_met = {$way ->
    [finding] A person has found that the relationship is not lasting and stable.
   *[other] None of the three ways shows a lasting relationship: no common child, no year of living together, not two years' acquaintance with contact, three meetings and 45 days.
    }
living_together_of_registered_partners-met = {$who} and {$sponsor} come to live together.
living_together_of_registered_partners-not_met = {$who} and {$sponsor} do not come to live together.
cohabited_before_arrival-met = They lived together { DATED("from", $since) }, a year or more before {$sponsor} arrived { DATED("on", $arrival) }.
cohabited_before_arrival-not_met = They did not live together for a year before {$sponsor} arrived { DATED("on", $arrival) } (from: {$since}; to: { $since ->
    [none] { $until }
   *[other] { $until ->
        [none] not ended
       *[other] { $until }
    }
 }).
minimum_age_of_registered_partners-met = {$way ->
    [cohabited_before_arrival] {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; the minimum is 18 because they lived together for a year before {$sponsor} arrived in Belgium.
   *[other] {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; the minimum is 21.
    }
minimum_age_of_registered_partners-not_met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; both must be over 21, or over 18 after a year of living together before {$sponsor} arrived.
no_other_relationship-met = Neither has another lasting relationship.
no_other_relationship-not_met = One of them has a lasting relationship with somebody else.
no_other_relationship-presumed = neither {$who} nor {$sponsor} has a lasting relationship with somebody else
single_partners-met = {$who} ({$civil_status}) and {$sponsor} ({$sponsor_status}) are not married and have no other lasting relationship.
single_partners-not_met = {$who} is {$civil_status} and {$sponsor} {$sponsor_status}; both must be single, without another lasting relationship.
not_too_closely_related-met = They are not too closely related.
not_too_closely_related-not_met = They are related in a degree that forbids marriage.
not_too_closely_related-presumed = {$who} and {$sponsor} are not related in a degree that forbids marriage
no_impediment-met = {$who} and {$sponsor} are not persons who may not marry each other.
no_impediment-not_met = {$who} and {$sponsor} are related in a degree that forbids marriage.
never_refused_marriage-met = Neither was finally refused a marriage.
never_refused_marriage-not_met = A final decision refused to celebrate a marriage of one of them.
never_refused_marriage-presumed = neither {$who} nor {$sponsor} was finally refused a marriage
no_final_refusal-met = Neither {$who} nor {$sponsor} was finally refused the celebration of a marriage.
no_final_refusal-not_met = A final decision refused to celebrate a marriage of {$who} or {$sponsor}.

## Article 10: point 6 disabled child

disabled_child_of_partner-met = {$who} is a child of {$partner}, to whom {$sponsor} is married or tied by a registered partnership.
disabled_child_of_partner-not_met = {$who} is no child of a spouse or registered partner of {$sponsor}.
majority_of_disabled_child-met = {$who} was {$birth_age} { DATED("on", $filed) }, an adult.
majority_of_disabled_child-not_met = {$who} was {$birth_age} { DATED("on", $filed) }; point 6 is for children over 18.
single_disabled_child-met = {$who} is {$civil_status}.
single_disabled_child-not_met = {$who} is {$civil_status}; the child must be single.
unmarried_disabled_child-met = {$who} is {$civil_status}.
unmarried_disabled_child-not_met = {$who} is {$civil_status}; the child must not be married.
disability-met = {$way ->
    [finding] A person has found the disability and its effect shown.
   *[other] A doctor approved by the Belgian post certifies that {$who} cannot provide for itself because of the disability.
    }
disability-not_met = {$way ->
    [finding] A person has found the disability not shown.
    [unable] The disability does not leave {$who} unable to provide for its own needs.
   *[other] No doctor approved by the Belgian post certifies that {$who} cannot provide for itself because of a disability.
    }

## Article 10: point 7 parents of unaccompanied minor

minority_of_sponsor_when_filed-met = {$sponsor} was {$sponsor_birth_age} { DATED("on", $filed) }, under 18.
minority_of_sponsor_when_filed-not_met = {$sponsor} was {$sponsor_birth_age} { DATED("on", $filed) }; the child must be under 18.
minority_of_sponsor_by_case_law-met = {$way ->
    [when_filed] {$sponsor} was still under 18 { DATED("on", $filed) }.
   *[other] {$sponsor} was {$sponsor_birth_age} { DATED("on", $applied) }, when asking for protection; that day counts.
    }
minority_of_sponsor_by_case_law-not_met = {$sponsor} was 18 or over { DATED("on", $filed) }, and not under 18 when asking for protection either.
parents_filed_in_time_at_first-met = {$way ->
    [still_minor] {$sponsor} was still under 18 { DATED("on", $filed) }, so no term runs.
   *[other] The application { DATED("of", $filed) } came within three months of the decision { DATED("of", $decided) }.
    }
parents_filed_in_time_at_first-not_met = The application { DATED("of", $filed) } came too long after the decision { DATED("of", $decided) }.
parents_filed_in_time_by_practice-met = {$way ->
    [still_minor] {$sponsor} was still under 18 { DATED("on", $filed) }, so no term runs.
    [within_three_months] The application { DATED("of", $filed) } came within three months of the decision { DATED("of", $decided) }.
   *[other] A person has found the late filing excusable.
    }
parents_filed_in_time_by_practice-not_met = {$sponsor} was 18 or over { DATED("on", $filed) }, and that was more than three months after the decision { DATED("of", $decided) } (last day: {$last_day}).
parents_filed_in_time_as_read-met = {$way ->
    [still_minor] {$sponsor} was still under 18 { DATED("on", $filed) }, so no term runs.
    [within_three_months] The application { DATED("of", $filed) } came within three months of the decision { DATED("of", $decided) }.
    [within_twelve_months] The application { DATED("of", $filed) } came within twelve months of the decision { DATED("of", $decided) }, as the Council of State reads the term.
   *[other] A person has found the late filing excusable.
    }
parents_filed_in_time_as_read-not_met = {$sponsor} was 18 or over { DATED("on", $filed) }, and that was after the term that runs from the decision { DATED("of", $decided) } (reading: {$term}).
parents_filed_in_time_by_the_act-met = {$way ->
    [still_minor] {$sponsor} was still under 18 { DATED("on", $filed) }, so no term runs.
    [within_three_months] The application { DATED("of", $filed) } came within three months of the decision { DATED("of", $decided) }.
   *[other] A person has found the late filing excusable.
    }
parents_filed_in_time_by_the_act-not_met = The application { DATED("of", $filed) } came more than three months after the decision { DATED("of", $decided) }, and a person has found no excuse.
unaccompanied-met = {$way ->
    [left_alone] {$sponsor} was left alone after entering Belgium.
   *[other] {$sponsor} entered without an adult responsible by law and was not taken in charge later.
    }
unaccompanied-not_met = {$sponsor} was accompanied by, or later in the charge of, an adult responsible by law, and was not left alone.
living_together_of_parents-met = {$who} comes to live with {$sponsor}.
living_together_of_parents-not_met = {$who} does not come to live with {$sponsor}.

## Article 10: point 8 parents of accompanied minor

sponsor_status_of_accompanied_minor-met = {$sponsor} had {$kind} { DATED("since", $decided) }.
sponsor_status_of_accompanied_minor-not_met = {$sponsor} held no international protection { DATED("on", $filed) } (status: {$kind}, granted: {$decided}); point 8 asks for it.
minority_of_accompanied_minor-met = {$sponsor} was {$sponsor_birth_age} { DATED("on", $filed) }, under 18, and has not come of age before {$who} came.
minority_of_accompanied_minor-not_met = {$sponsor} was {$sponsor_birth_age} { DATED("on", $filed) }; the child must be under 18.
unmarried_accompanied_minor-met = {$sponsor} is {$civil_status}.
unmarried_accompanied_minor-not_met = {$sponsor} is {$civil_status}; the child must not be married.
accompanied-met = {$sponsor} lives in Belgium with a parent.
accompanied-not_met = {$sponsor} does not live in Belgium with a parent; point 8 is for accompanied minors.
tie_in_origin-met = The family ties existed in the country of origin.
tie_in_origin-not_met = The family ties did not exist in the country of origin.
living_together_with_accompanied_minor-met = {$who} lives or comes to live with {$sponsor}.
living_together_with_accompanied_minor-not_met = {$who} does not come to live with {$sponsor}.

## Article 10: paragraph 2 material conditions

tie_of_couple_before_entry-met = The tie of {$who} is older than the entry of {$sponsor}.
tie_of_couple_before_entry-not_met = The tie of {$who} is not older than the entry of {$sponsor}.
kinship_before_entry-met = {$who} was born { DATED("on", $birth) }, before {$sponsor} entered Belgium { DATED("on", $arrival) }.
kinship_before_entry-not_met = {$who} was born { DATED("on", $birth) }, after {$sponsor} entered Belgium { DATED("on", $arrival) }.
affinity_before_entry-met = The couple's tie { DATED("of", $tied) } and the birth of {$who} { DATED("on", $birth) }, and so the tie of {$who} to {$sponsor}, are older than the entry of {$sponsor} { DATED("on", $arrival) }.
affinity_before_entry-not_met = {$way ->
    [birth] {$who} was born { DATED("on", $birth) }, after {$sponsor} entered Belgium { DATED("on", $arrival) }.
   *[other] The couple's tie { DATED("of", $tied) }, and so that of {$who} to {$sponsor}, is not older than the entry of {$sponsor} { DATED("on", $arrival) }.
    }
kinship_of_parent_before_entry-met = The tie of {$who} to {$sponsor} is as old as {$sponsor}.
kinship_of_parent_before_entry-not_met = The tie of {$who} to {$sponsor} is not older than the entry.
filed_within_the_year_2016-met = {$way ->
    [finding] A person has found the late filing excusable.
   *[other] The application { DATED("of", $filed) } came within the year after the decision { DATED("of", $decided) } (last day: {$last_day}).
    }
filed_within_the_year_2016-not_met = The application { DATED("of", $filed) } came after the year that followed the decision { DATED("of", $decided) }.
filed_within_the_year_2024-met = {$way ->
    [finding] A person has found the late filing excusable.
   *[other] The application { DATED("of", $filed) } came within the year after the decision { DATED("of", $decided) } (last day: {$last_day}).
    }
filed_within_the_year_2024-not_met = The application { DATED("of", $filed) } came after the year that followed the decision { DATED("of", $decided) }, and a person has found no excuse.
no_other_country-met = No decision sends the family to another country.
no_other_country-not_met = A reasoned decision says that the family can be reunited in another country, so the ordinary conditions are asked.
no_other_country-presumed = no decision says that the family of {$who} can live in another country with which it has a special link
free_window-met = {$who} is inside the window free of housing, insurance and means.
free_window-not_met = {$way ->
    [protected] {$sponsor} holds no protection that opens the free window.
    [tie_before_entry] The tie of {$who} is not older than the entry of {$sponsor}, so the free window does not help.
    [filed_within_the_year] The application came after the year, so the free window is closed.
   *[other] A decision says that the family can live elsewhere, so the free window does not help.
    }
housing-met = {$sponsor} has adequate housing.
housing-not_met = {$sponsor} has no adequate housing.
housing-exempt = Housing is not asked inside the free window.
insurance-met = {$sponsor} has a sickness insurance that covers the family in Belgium.
insurance-not_met = {$sponsor} has no sickness insurance that covers the family in Belgium.
insurance-exempt = Sickness insurance is not asked inside the free window.
only_children_join_by_filing-met = {$sponsor} is joined only by minor children.
only_children_join_by_filing-not_met = {$sponsor} is joined by others than minor children of point 4.
only_children_join-met = {$sponsor} is joined only by minor children.
only_children_join-not_met = {$sponsor} is joined by others than minor children of point 4.
means-met = {$way ->
    [finding] A person has found the means sufficient for the needs of the family.
   *[other] {$counted} net a month counts; {$wanted} is asked.
    }
means-not_met = A person has found the means insufficient for the needs of the family.
means-exempt = {$way ->
    [only_children] Means are not asked: {$sponsor} is joined only by minor children.
   *[other] Means are not asked inside the free window.
    }
means_for_disabled_child-met = {$way ->
    [finding] A person has found the means sufficient for the needs of the family.
   *[other] {$counted} net a month counts; {$wanted} is asked.
    }
means_for_disabled_child-not_met = A person has found the means insufficient for the needs of the family.
means_for_disabled_child-exempt = Means are not asked inside the free window.
exemption_from_housing_and_insurance-met = {$who} is free of housing and insurance.
exemption_from_housing_and_insurance-not_met = Housing and insurance are asked for {$who}.
exemption_from_housing_and_insurance_2025-met = {$who} is free of housing and insurance.
exemption_from_housing_and_insurance_2025-not_met = Housing and insurance are asked for {$who}.
exemption_from_means_2025-met = {$who} is free of the condition of means.
exemption_from_means_2025-not_met = Means are asked for {$who}.
others_join_too-met = {$sponsor} is joined by others than minor children of point 4.
others_join_too-not_met = {$sponsor} is joined only by minor children.
exemption_from_means-met = {$who} is free of the condition of means.
exemption_from_means-not_met = Means are asked for {$who}.
material_conditions_not_applicable = Housing, insurance and means are asked for points 4 to 6 alone, and so never of parents.
no_listed_disease-met = {$who} has no listed disease.
no_listed_disease-not_met = {$who} has a disease listed in the annex to the Act.
no_listed_disease-presumed = {$who} has no disease listed in the annex to the Act
public_health-met = {$who} has no disease listed in the annex to the Act.
public_health-not_met = {$who} has a disease listed in the annex to the Act.

## Article 10: paragraph 3 two years

sponsor_not_admitted_as_partner-met = {$sponsor} was not admitted as a spouse or partner.
sponsor_not_admitted_as_partner-not_met = {$sponsor} was admitted to Belgium as a spouse or partner.
sponsor_not_admitted_as_partner-presumed = {$sponsor} was not himself admitted as a spouse or partner (asked for {$who})
two_years_stay_2016-met = {$way ->
    [not_concerned] {$sponsor} was not admitted as a spouse or partner, so no two years are asked.
   *[other] {$sponsor}, admitted as a spouse or partner, had two years of stay { DATED("on", $filed) }.
    }
two_years_stay_2016-not_met = {$sponsor} was admitted as a spouse or partner and had not two years of stay { DATED("on", $filed) }.
two_years_stay_2024-met = {$way ->
    [not_concerned] {$sponsor} was not admitted as a spouse or partner, so no two years are asked.
   *[other] {$sponsor}, admitted as a spouse or partner, had two years of stay { DATED("on", $filed) }.
    }
two_years_stay_2024-not_met = {$sponsor} was admitted as a spouse or partner and had two years of stay neither { DATED("on", $filed) }, the day of filing, nor { DATED("on", $taken) }, the day of the decision.

## Article 10 as of 2025

waiting_period_2025-met = {$way ->
    [no_wait] No wait is reported for {$sponsor}, whose status is {$kind}.
   *[other] {$sponsor}, with {$kind} { DATED("since", $decided) }, had waited two years { DATED("on", $filed) }.
    }
waiting_period_2025-not_met = {$sponsor} had {$kind} { DATED("since", $decided) }; a wait of two years is reported, and the application came { DATED("on", $filed) }.
waiting_period_2025-exempt = No wait is reported where only minor children join.
waiting_period_suspended-met = The wait reported for subsidiary protection is suspended.
waiting_period_suspended-not_met = A wait is asked of {$sponsor} (status: {$kind}).
later_marriage_2025-met = The marriage { DATED("of", $tied) } is not barred (status of {$sponsor}: {$kind}; arrival: {$arrival}).
later_marriage_2025-not_met = The marriage { DATED("of", $tied) } came after {$sponsor} arrived { DATED("on", $arrival) }, with {$kind}.
later_partnership_2025-met = The partnership { DATED("of", $tied) } is not barred (status of {$sponsor}: {$kind}; arrival: {$arrival}).
later_partnership_2025-not_met = The partnership { DATED("of", $tied) } came after {$sponsor} arrived { DATED("on", $arrival) }, with {$kind}.
later_marriage_suspended-met = The marriage { DATED("of", $tied) } is not barred (status of {$sponsor}: {$kind}; arrival: {$arrival}).
later_marriage_suspended-not_met = The marriage { DATED("of", $tied) } came after {$sponsor} arrived { DATED("on", $arrival) }, with {$kind}.
later_partnership_suspended-met = The partnership { DATED("of", $tied) } is not barred (status of {$sponsor}: {$kind}; arrival: {$arrival}).
later_partnership_suspended-not_met = The partnership { DATED("of", $tied) } came after {$sponsor} arrived { DATED("on", $arrival) }, with {$kind}.
minimum_age_of_spouses_2025-met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; the minimum is 21.
minimum_age_of_spouses_2025-not_met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; both must be over 21, and no marriage older than the arrival of {$sponsor} could lower that.
minimum_age_of_equalled_partners_2025-met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; the minimum is 21.
minimum_age_of_equalled_partners_2025-not_met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; both must be over 21, and no partnership older than the arrival of {$sponsor} could lower that.
minimum_age_of_registered_partners_2025-met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; the minimum is 21.
minimum_age_of_registered_partners_2025-not_met = {$who} was {$birth_age} and {$sponsor} {$sponsor_birth_age} { DATED("on", $filed) }; both must be over 21.
lasting_relationship_2025-met = {$way ->
    [common_child] A common child shows the lasting relationship.
    [lived_together] A year of living together shows the lasting relationship.
    [known_and_met] Two years' acquaintance with contact and meetings shows the lasting relationship.
   *[other] A person has found the relationship lasting and stable.
    }
lasting_relationship_2025-not_met = {$way ->
    [finding] A person has found that the relationship is not lasting and stable.
   *[other] None of the three ways of before shows a lasting relationship.
    }
sponsor_status_of_unaccompanied_minor_2025-met = {$sponsor} is a refugee, recognised { DATED("on", $decided) }.
sponsor_status_of_unaccompanied_minor_2025-not_met = {$sponsor} held no protection { DATED("on", $filed) } that opens point 7 (status: {$kind}, granted: {$decided}).
route_accompanying_spouse = A spouse who travelled with the sponsor is reported to have a ground of his own.
route_accompanying_registered_partner = A partner who travelled with the sponsor is reported to have a ground of his own.
route_accompanying_child = A child that travelled with the sponsor is reported to have a ground of its own.
route_accompanying_child_of_partner = A partner's child that travelled with the sponsor is reported to have a ground of its own.
route_accompanying_parent = A parent who travelled with the sponsor is reported to have a ground of his own.
route_accompanying_sibling = Relatives who travelled with the sponsor are reported to have a ground of their own; whether siblings are meant is not told.
route_accompanying_grandparent = Relatives who travelled with the sponsor are reported to have a ground of their own; whether grandparents are meant is not told.
route_accompanying_other = Relatives who travelled with the sponsor are reported to have a ground of their own; which are meant is not told.
travelled_together-met = {$who} travelled to Belgium together with {$sponsor}.
travelled_together-not_met = {$who} did not travel to Belgium together with {$sponsor}, or applies at a post abroad (travelled: {$travelled}; place: {$place}).
sponsor_status_of_accompanying_relative-met = {$sponsor} has had {$kind} { DATED("since", $decided) }.
sponsor_status_of_accompanying_relative-not_met = {$sponsor} held no international protection { DATED("on", $filed) } (status: {$kind}, granted: {$decided}).
waiver_for_children_contested-met = With subsidiary protection means are reported to be always asked, and also not to be asked when only children join.
waiver_for_children_contested-not_met = {$sponsor} does not have subsidiary protection, so nothing contradicts the waiver for children.
waiver_for_children_uncontested-met = Means are reported to be always asked, and also not to be asked when only children join.
waiver_for_children_uncontested-not_met = What contradicted the waiver for children is suspended.
filed_within_six_months-met = {$way ->
    [finding] A person has found the late filing excusable.
   *[other] The application { DATED("of", $filed) } came within six months of the decision { DATED("of", $decided) }, and the file was complete within ten ({$complete}).
    }
filed_within_six_months-not_met = The application { DATED("of", $filed) } came more than six months after the decision { DATED("of", $decided) }, and a person has found no excuse.
window_of_refugee_2025-met = {$who} is inside the window of six months that family of a refugee has.
window_of_refugee_2025-not_met = {$who} is outside the window of six months that family of a refugee has (status of {$sponsor}: {$kind}).
no_window_for_subsidiary_protection-met = Family of a beneficiary of subsidiary protection has a window.
no_window_for_subsidiary_protection-not_met = Family of a beneficiary of subsidiary protection has no window.
window_of_subsidiary_protection_again-met = {$who} is inside the year that the suspension is reported to give back.
window_of_subsidiary_protection_again-not_met = {$who} is outside the year that the suspension is reported to give back.
free_window_2025-met = {$who} is inside the window free of housing, insurance and means.
free_window_2025-not_met = {$who} is outside the window free of housing, insurance and means.
means_2025-met = {$way ->
    [finding] A person has found the means sufficient for the needs of the family.
   *[other] {$counted} net a month counts; {$wanted} is asked, computed as {$percent} percent of the gross guaranteed income of {$guaranteed} for {$dependent} dependent persons.
    }
means_2025-not_met = A person has found the means insufficient for the needs of the family.
means_2025-exempt = {$way ->
    [only_children] Means are not asked: {$sponsor} is joined only by minor children.
   *[other] Means are not asked inside the free window.
    }
means_for_disabled_child_2025-met = {$way ->
    [finding] A person has found the means sufficient for the needs of the family.
   *[other] {$counted} net a month counts; {$wanted} is asked, computed as {$percent} percent of the gross guaranteed income of {$guaranteed} for {$dependent} dependent persons.
    }
means_for_disabled_child_2025-not_met = A person has found the means insufficient for the needs of the family.
means_for_disabled_child_2025-exempt = Means are not asked inside the free window.
clock_free_window_2025 = Six months after the protection decision { DATED("of", $decided) }, that day included.
clock_free_window_suspended = One year after the protection decision { DATED("of", $decided) }, as before the Act of 2025.
clock_completion = Ten months after the protection decision { DATED("of", $decided) }, as one source reports.
fee_contribution_waived_2025 = Family of a refugee, or of a person admitted as stateless, is reported to remain exempt from the contribution.
fee_contribution_of_subsidiary_protection = Family of a beneficiary of subsidiary protection is reported to owe the contribution.
fee_contribution_of_turkish_subsidiary_protection = Beneficiaries of the association with Turkey are reported to pay no contribution; whether {$who} is one is not tested here.
fee_contribution_of_minor_of_subsidiary_protection = {$who} was under 18 { DATED("on", $filed) } and is reported to remain exempt from the contribution.
fee_contribution_of_disabled_child_of_subsidiary_protection = An adult child with a disability is reported to remain exempt from the contribution.
fee_contribution_of_parent_of_protected_minor = By the practice of before, a parent of a protected minor pays no contribution.
fee_contribution_of_parent_of_former_minor = By the practice of before, parents of a protected minor pay no contribution; {$sponsor} was no longer a minor { DATED("on", $filed) }, and whether {$who} is still spared is not established.
fee_contribution_suspended = Since the suspension no contribution is asked of family of a beneficiary of subsidiary protection.

## article 11 refusal

family_life_is_real-met = The family life is real.
family_life_is_real-not_met = There is no real family life.
family_life_is_real-presumed = {$who} and {$sponsor} have a real family life
tie_not_a_sham-met = The tie is no sham.
tie_not_a_sham-not_met = The tie was concluded only to obtain a stay.
tie_not_a_sham-presumed = {$who} and {$sponsor} did not tie themselves only to obtain a stay
adoption_not_a_sham-met = No adoption was concluded only to obtain a stay for {$who}.
adoption_not_a_sham-not_met = An adoption was concluded only to obtain a stay for {$who}.
adoption_not_a_sham-presumed = no adoption was concluded only to obtain a stay for {$who}
genuineness_of_couple-met = {$way ->
    [finding] A person has found the tie genuine.
   *[other] The tie of {$who} and {$sponsor} is no sham and their family life is real.
    }
genuineness_of_couple-not_met = {$way ->
    [finding] A person has found the tie not genuine.
    [sham] The tie of {$who} and {$sponsor} was concluded only to obtain a stay.
   *[other] {$who} and {$sponsor} have no real family life.
    }
genuineness_of_family_life-met = {$way ->
    [finding] A person has found the family life real.
   *[other] The family life of {$who} and {$sponsor} is real and rests on no sham.
    }
genuineness_of_family_life-not_met = {$way ->
    [finding] A person has found no real family life.
    [sham] The tie of {$who} and {$sponsor} was concluded only to obtain a stay.
   *[other] {$who} and {$sponsor} have no real family life.
    }
no_fraud-met = A person has found fraud of {$who}, and that the ties outweigh it.
no_fraud-not_met = A person has found fraud of {$who}, and that the ties do not outweigh it: the admission may be refused.
no_fraud_of_sponsor-met = {$sponsor} lost his own stay for fraud, and a person has found that the ties of {$who} outweigh it.
no_fraud_of_sponsor-not_met = {$sponsor} lost his own stay for fraud, and a person has found that the ties of {$who} do not outweigh it.
no_danger_to_public_order-met = {$who} is no danger to public order.
no_danger_to_public_order-not_met = {$who} is a danger to public order or national security.
no_danger_to_public_order-presumed = {$who} is no danger to public order or national security
public_order-met = {$who} is no danger to public order or national security.
public_order-not_met = {$who} is a danger to public order or national security.

## article 12bis proof

tie_of_marriage = A marriage is proved by its certificate.
tie_of_partnership = A registered partnership is proved by its certificate.
tie_of_descent = Descent is proved by a birth certificate.
official_paper-met = The {$paper} of {$who} is in the file.
official_paper-not_met = The {$paper} of {$who} is not in the file.
paper_cannot_be_had-met = The {$paper} of {$who} cannot be obtained.
paper_cannot_be_had-not_met = The {$paper} of {$who} is not among the papers said to be unobtainable.
inability_real_and_objective-met = The {$paper} cannot be had for a real and objective reason: {$causes}.
inability_real_and_objective-not_met = {$way ->
    [not_by_own_choice] It is the applicant's own choice not to obtain the {$paper}.
   *[other] No accepted cause is stated why the {$paper} cannot be had.
    }
other_proof_of_marriage-met = The file of {$who} holds another proof of the marriage.
other_proof_of_marriage-not_met = The file of {$who} holds no other proof of the marriage.
other_proof_of_partnership-met = The file of {$who} holds another proof of the partnership.
other_proof_of_partnership-not_met = The file of {$who} holds no other proof of the partnership.
other_proof_of_descent-met = The file of {$who} holds another proof of descent.
other_proof_of_descent-not_met = The file of {$who} holds no other proof of descent.
other_proof_of_partnership_is_no_right-met = Other proof of the partnership must be taken into account.
other_proof_of_partnership_is_no_right-not_met = Other proof of a registered partnership may, but need not, be taken into account.
other_proof_is_a_right-met = {$who} is family of a protected sponsor and was tied to {$sponsor} before the entry, so other valid proof must be taken into account.
other_proof_is_a_right-not_met = {$who} is not family of a protected sponsor tied before the entry, so other valid proof may, but need not, be taken into account.
step_official_documents = The tie is proved by its official paper.
step_official_documents_required = The official paper is not in the file, and no real and objective inability to obtain it is stated.
step_other_valid_proof_by_right = Other valid proof is taken into account for family of a protected sponsor whose tie is older than the entry.
step_other_valid_proof_by_power = Other valid proof may be taken into account for any applicant who cannot prove the tie by official papers.
step_interview_or_dna = Failing other valid proof the authority may interview, inquire, or propose a supplementary analysis.
step_undetermined = Which papers are in the file, or why one cannot be had, is not known.
step_left_to_authority = Whether the stated reason is a real and objective inability is for the authority to find.
family_tie_of_couple-met = {$way ->
    [finding] A person has found the tie of {$who} proved.
   *[other] The certificate in the file shows the tie of {$who} and {$sponsor}.
    }
family_tie_of_couple-not_met = A person has found the tie of {$who} not proved.
family_tie_by_descent-met = {$way ->
    [finding] A person has found the tie of {$who} proved.
    [unable] No birth certificate can be had, and a DNA test confirms the descent.
   *[other] The birth certificate in the file shows the descent that ties {$who} to the family.
    }
family_tie_by_descent-not_met = {$way ->
    [finding] A person has found the tie of {$who} not proved.
   *[other] A DNA test excludes the descent of {$who}.
    }

## Article 12bis: what the family needs

weighing_of_needs = To be weighed by the authority: counted income of {$counted} a month against a reference of {$wanted}, short by {$shortfall}, for {$persons} persons ({$sponsor}, those already maintained, and {$joining} in this application). The authority determines from their own needs what they must have so as not to become a public charge, and may ask for every paper and information useful for that.
weighing_of_needs_found = A person has determined what this family needs: counted income of {$counted} a month, a reference of {$wanted}, short by {$shortfall}.
weighing_of_needs_2025 = To be weighed by the authority: counted income of {$counted} a month against a reference of {$wanted}, short by {$shortfall}, for {$persons} persons ({$sponsor}, those already maintained, and {$joining} in this application). The authority determines from their own needs what they must have so as not to become a public charge, and may ask for every paper and information useful for that.
weighing_of_needs_found_2025 = A person has determined what this family needs: counted income of {$counted} a month, a reference of {$wanted}, short by {$shortfall}.
weighing_of_own_needs = To be weighed by the authority: own counted income of {$counted} a month against a reference of {$wanted}, short by {$shortfall}. What {$who} needs is not fixed by the amount alone.
weighing_of_own_needs_found = A person has weighed the own means of {$who}: counted income of {$counted} a month, a reference of {$wanted}, short by {$shortfall}.
weighing_of_regularity = To be weighed by the authority: the reference of {$wanted} is reached only with income that came in for less than twelve months before {$filed}, or whose kind the Act does not name; {$counted} a month stand without it. For the self-employed a longer period than twelve months is looked at.
weighing_of_regularity_2025 = To be weighed by the authority: the reference of {$wanted} is reached only with income that came in for less than twelve months before {$filed}, or whose kind the Act does not name; {$counted} a month stand without it. For the self-employed a longer period than twelve months is looked at.
weighing_of_regularity_found = A person has weighed whether the income is of a nature and regularity to reach {$wanted}.
weighing_of_regularity_found_2025 = A person has weighed whether the income is of a nature and regularity to reach {$wanted}.

## verdicts

route_fails = This condition is not met: {$condition}.
route_holds = Every condition of this route is met or exempt: { WORD("category", $route) }.
route_waits_for_fact = This condition waits for a fact: {$condition}.
route_waits_for_person = This condition waits for a person's finding: {$condition}.
verdict_eligible = {$who} may join {$sponsor} { WORD("as", $route) }.
verdict_undetermined = A fact is missing before one can say whether {$who} may join {$sponsor} { WORD("as", $route) }.
verdict_left_to_authority = The finding of a person is needed before one can say whether {$who} may join {$sponsor} { WORD("as", $route) }.
verdict_not_eligible = {$who} does not meet the conditions to join {$sponsor} { WORD("as", $route) }, and no other route fits.
verdict_no_route = Article 10 names no relative such as {$who} ({ $relation ->
    [other] another relative
   *[named] { $relation }
 }).

## papers

paper_travel_document = Every applicant shows a valid travel document.
paper_visa_form = Whoever does not file in Belgium fills in the form of the visa.
paper_birth_certificate = Every file holds the birth certificate.
paper_of_the_sponsors_stay = Whoever joins a sponsor adds a copy of the sponsor's residence permit.
paper_of_the_sponsors_protection = Family of a protected sponsor adds a copy of the decision that granted protection.
paper_handling_fee = Every applicant proves that the handling fee was paid.
paper_contribution = Whoever owes the contribution proves that it was paid; without it the application is inadmissible.
paper_medical_certificate = Every applicant adds a medical certificate, children included.
paper_criminal_record = An applicant over 18 adds an extract from the criminal record.
paper_of_the_couple = A spouse adds the marriage certificate.
paper_of_the_partnership = A partner adds the certificate of the registered partnership.
paper_of_lasting_relationship = A registered partner adds proof of the lasting relationship.
paper_sole_custody_2016 = A child of one of the couple who alone has custody adds the judgment that says so.
paper_consent_2016 = Where custody is shared, the written consent of its other holder is added.
paper_sole_authority_2024 = A child over whom nobody else has authority adds the judgment that says so.
paper_consent_2024 = Where parental authority is shared, the written consent of its other holder is added.
paper_of_partners_child = A child of the spouse or partner alone adds the paper that shows the couple's tie.
paper_of_disability = An adult child with a disability adds the attestation of a doctor approved by the Belgian post.
paper_of_housing = When housing is asked, its proof is added: a registered lease or a title.
paper_of_insurance = When a sickness insurance is asked, its proof is added.
paper_of_means = When means are asked, their proof is added, ideally over the twelve months before.
paper_of_own_means = Who relies on point 2 or 3 proves means of his own.
paper_excused_by_the_cascade = The {$kind} really cannot be had, so it is not asked of {$who} while the tie is shown in another way.
paper_missing = The {$kind} is asked and not among the papers of {$who}.
paper_too_old = The {$kind} { DATED("of", $issued) } was more than six months old { DATED("on", $filed) }.
paper_not_legalised = The {$kind} is neither legalised by its issuer and by Belgium nor apostilled (legalised by: {$legalised_by}).
paper_not_translated = The {$kind} is in {$language} and has no sworn translation.
certificate_of_another_doctor = The {$kind} does not come from a doctor approved by the Belgian post.

## proof of housing and insurance

housing_proved_in_another_form = The proof of housing is a {$form}; a registered lease, a title or a mortgage statement is asked.
travel_insurance_covers_too_little = The travel insurance covers {$covers}; {$asked} are asked.
travel_insurance_too_short = The travel insurance lasts {$months} months; three are asked.
fund_certificate_not_enough = A certificate of the fund is in the file; a registered partner, or a child over 25, needs a travel insurance.

## article 12bis clocks

clock_free_window_2016 = One year after the protection decision { DATED("of", $decided) }, that day included.
clock_free_window = One year after the protection decision { DATED("of", $decided) }, that day included.
clock_three_months_of_child_by_case_law = By case law three months after the protection decision { DATED("of", $decided) }; {$who} comes of age during or shortly after the procedure.
clock_three_months_of_child_by_the_act = Three months after the protection decision { DATED("of", $decided) }; {$who} comes of age during or shortly after the procedure.
clock_three_months_of_parents_by_case_law = By case law three months after the protection decision { DATED("of", $decided) }; {$sponsor} comes of age during or shortly after the procedure.
clock_three_months_of_parents_by_the_act = Three months after the protection decision { DATED("of", $decided) }; {$sponsor} comes of age during or shortly after the procedure.
clock_twelve_months_of_parents = Twelve months after the protection decision { DATED("of", $decided) }, as the Council of State reads the term.
clock_decision = Nine months after the file was complete { DATED("on", $complete) }, and three for each extension.
clock_decision_at_the_latest = Fifteen months after the file was complete { DATED("on", $complete) }: nine, and two extensions of three.
clock_decision_valid = Six months after the positive decision { DATED("of", $taken) }, by practice.
clock_decision_valid_under_covid_measure = Nine months after the positive decision { DATED("of", $taken) }, under the Covid measure.
clock_visa = Twelve months after the visa was issued { DATED("on", $issued) }, by practice.

clock_registration_after_silence = Five months after the receipt { DATED("of", $receipt) }.
clock_decision_in_belgium = Nine months after the receipt { DATED("of", $receipt) }, and three for each extension.
clock_decision_in_belgium_at_the_latest = Fifteen months after the receipt { DATED("of", $receipt) }: nine, and two extensions of three.
clock_decision_on_parent_in_belgium = Nine months after the receipt { DATED("of", $receipt) }, and three for each extension.
clock_decision_on_parent_in_belgium_at_the_latest = Fifteen months after the receipt { DATED("of", $receipt) }: nine, and two extensions of three.
clock_decision_of_former_blue_card = Four months after the file was complete { DATED("on", $complete) }, and three for one extension: {$sponsor} held a Blue Card.
clock_decision_of_former_blue_card_at_the_latest = Seven months after the file was complete { DATED("on", $complete) }: four, and one extension of three.

## article 12bis place

filed_at_post-met = The application of {$who} is filed at a Belgian post abroad.
filed_at_post-not_met = The application of {$who} is not filed at a Belgian post abroad.
filed_from_a_distance-met = {$who} could not appear at the post, so an application from a distance is accepted.
filed_from_a_distance-not_met = {$who} could appear at the post, so an application from a distance is not accepted.
filed_here_with_a_long_stay-met = {$who} has another stay of more than three months, and every proof came before its end { DATED("on", $until) }.
filed_here_with_a_long_stay-not_met = {$who} has no other stay of more than three months, or not every proof came before its end (stay: {$stay}, { DATED("until", $until) }; proofs: {$complete}).
filed_here_after_a_union-met = {$who} had a short stay { DATED("until", $until) }, and the union { DATED("of", $concluded) } and every proof came before its end.
filed_here_after_a_union-not_met = {$who} had no short stay that lets the union be concluded in Belgium, or it ended first (stay: {$stay}, { DATED("until", $until) }; visa: {$visa}; union: {$concluded}).
filed_here_in_exceptional_circumstances-met = A person has found exceptional circumstances that keep {$who} from returning, and the identity is proved.
filed_here_in_exceptional_circumstances-not_met = {$way ->
    [identity] The identity of {$who} is not proved.
   *[other] A person has found no exceptional circumstances that keep {$who} from returning.
    }
filed_here_as_minor_child-met = {$who}, a minor child of point 4, has a short stay.
filed_here_as_minor_child-not_met = {$way ->
    [minor] {$who} is no minor child of point 4.
   *[other] {$who} has no short stay (stay: {$stay}).
    }
filed_here_as_partners_minor_child-met = {$who}, a minor child of the spouse or of a partner treated as a spouse, has a short stay.
filed_here_as_partners_minor_child-not_met = {$way ->
    [minor] {$who} is no minor child of point 4.
    [point_4] {$who} is the child of a partner of point 5; this case names the children of point 4 alone.
   *[other] {$who} has no short stay (stay: {$stay}).
    }
filed_here_on_a_short_stay_only-met = {$who} has a short stay.
filed_here_on_a_short_stay_only-not_met = Case 4 is for minor children and for parents of unaccompanied minors, not for {$who}.
filed_here_as_parent_of_unaccompanied_minor-met = {$way ->
    [short_stay] {$who}, a parent of point 7, has a short stay.
   *[other] {$who} is a parent of point 7, of whom the letter of the text asks no short stay.
    }
filed_here_as_parent_of_unaccompanied_minor-not_met = {$way ->
    [by_the_letter] {$who} has no short stay (stay: {$stay}), which on the reading taken a parent needs too.
   *[other] {$sponsor} did not come unaccompanied, so {$who} is no parent of point 7.
    }
filed_here_as_parent_of_accompanied_minor-met = {$who} may file in Belgium as family of an accompanied minor; no paragraph says how such an application goes on.
filed_here_as_parent_of_accompanied_minor-not_met = {$sponsor} does not live in Belgium accompanied by a parent.
filed_here_as_accompanying_relative-met = {$who} travelled with {$sponsor}, and is reported to be free to file in Belgium.
filed_here_as_accompanying_relative-not_met = {$who} did not travel with {$sponsor}.

## article 11 end of stay

conditions_lost-met = {$who} no longer meets Article 10, within the five years; the stay may be ended.
conditions_lost-not_met = {$way ->
    [ground] The conditions of Article 10 are still met.
    [in_time] The five years have passed, so a lost condition ends nothing.
   *[other] {$who} is a victim of violence, so a lost condition ends nothing.
    }
family_life_ended-met = {$who} and {$sponsor} have no real family life, within the five years; the stay may be ended.
family_life_ended-not_met = {$way ->
    [ground] The family life is real.
    [in_time] The five years have passed, so the want of family life ends nothing.
   *[other] {$who} is a victim of violence, so the want of family life ends nothing.
    }
union_with_another-met = One of the two has tied himself to somebody else, within the five years; the stay may be ended.
union_with_another-not_met = {$way ->
    [ground] Neither has tied himself to somebody else.
    [in_time] The five years have passed, so a tie to somebody else ends nothing.
   *[other] {$who} is a victim of violence, so a tie to somebody else ends nothing.
    }
tie_was_a_sham-met = The tie was concluded only for a stay; the stay may be ended at any time.
tie_was_a_sham-not_met = The tie is not found to be a sham.
sponsors_stay_ended-met = The stay of {$sponsor} has been ended, within the five years; that of {$who} may be ended too.
sponsors_stay_ended-not_met = {$way ->
    [ground] The stay of {$sponsor} has not been ended.
   *[other] The five years have passed, so the end of the stay of {$sponsor} ends nothing.
    }
protected_sponsors_stay_ended-met = The stay of {$sponsor} was ended because the protection was; that of {$who} may be ended at any time.
protected_sponsors_stay_ended-not_met = {$way ->
    [ground] The stay of {$sponsor} has not been ended.
   *[other] {$sponsor} was not admitted with international protection.
    }
fraud_of_applicant-met = Fraud of {$who} is established; the stay may be withdrawn at any time.
fraud_of_applicant-not_met = No fraud of {$who} is established.
fraud_of_sponsor-met = {$sponsor} lost his own stay for fraud; that of {$who} may be ended.
fraud_of_sponsor-not_met = {$sponsor} did not lose his own stay for fraud.

## article 13 after admission

clock_registration_after_entry = Eight working days after {$start}, that day not counted, if Saturdays count: be safe by then.
clock_registration_after_entry_without_saturdays = Eight working days after {$start}, that day not counted, if Saturdays do not count.
clock_registration_after_receipt = Eight working days after {$start}, that day not counted, if Saturdays count: be safe by then.
clock_registration_after_receipt_without_saturdays = Eight working days after {$start}, that day not counted, if Saturdays do not count.
clock_renewal_opens = The forty-fifth day before the permit expires { DATED("on", $expires) }.
clock_renewal_closes = The thirtieth day before the permit expires { DATED("on", $expires) }.
years_from_receipt-met = The five years count from the receipt document where one was given in Belgium.
years_from_receipt-not_met = The five years count from the permit.
years_of_parent_from_receipt-met = The five years count from the receipt document where one was given in Belgium.
years_of_parent_from_receipt-not_met = The five years count from the permit.
clock_five_years = Five years after the permit ({$permit}) or the receipt document ({$receipt}).
unlimited_stay-met = The five years have passed and Article 10 is still met: the stay becomes unlimited.
unlimited_stay-not_met = {$way ->
    [five_years] The five years have not passed.
   *[other] Article 10 is no longer met, so the stay does not become unlimited.
    }
unlimited_stay_of_parent-met = The five years have passed, Article 10 is still met and {$who} has means of his own: the stay becomes unlimited.
unlimited_stay_of_parent-not_met = {$way ->
    [five_years] The five years have not passed.
   *[other] Article 10 is no longer met, so the stay does not become unlimited.
    }
new_limited_stay-met = Article 10 is no longer met after five years: no unlimited stay, but a new limited one follows.
new_limited_stay-not_met = {$way ->
    [five_years] The five years have not passed.
   *[other] Article 10 is still met, so no new limited stay is needed.
    }
new_limited_stay_of_parent-met = Article 10 is no longer met after five years: no unlimited stay, but a new limited one follows.
new_limited_stay_of_parent-not_met = {$way ->
    [five_years] The five years have not passed.
   *[other] Article 10 is still met and {$who} has means of his own, so no new limited stay is needed.
    }
new_limited_renewal-met = {$who} has resources and full insurance and is no danger: a new limited stay after the five years is renewed.
new_limited_renewal-not_met = {$way ->
    [five_years] The five years have not passed, so there is no new limited stay to renew.
    [conditions] Article 10 is still met, so there is no new limited stay to renew.
    [resources] {$who} has no sufficient resources of his own, so a new limited stay is not renewed.
    [insurance] {$who} has no full sickness insurance, so a new limited stay is not renewed.
   *[other] {$who} is a danger to public order, so a new limited stay is not renewed.
    }

## weighing

weighing_of_best_interests = A minor is concerned: the best interests of the child are duly weighed.
weighing_of_ties_of_applicant = Before the admission is refused for fraud, the ties are weighed.
weighing_of_ties_of_relative = Before the admission is refused for the fraud of {$sponsor}, the ties are weighed.
weighing_of_ties = Before the stay is ended, the ties are weighed, after written notice with fifteen days to answer.
weighing_of_ties_after_fraud = Before the stay is withdrawn for fraud, the ties are weighed, after written notice with fifteen days to answer.
weighing_of_ties_after_sponsors_fraud = Before the stay is ended for the fraud of {$sponsor}, the ties are weighed, after written notice with fifteen days to answer.

## fees

fee_visa_handling = Every applicant pays the handling fee of the visa; family of a protected sponsor is not exempt.
fee_contribution_waived = Family of a person with international protection is exempt from the contribution to administrative costs.
fee_contribution_due = {$who} pays the contribution to administrative costs, without which the application is inadmissible; since 26 May 2022 a couple that files together, with its children, pays once.
fee_contribution_of_turkish_family = Beneficiaries of the association with Turkey pay no contribution; whether {$who} is one is not tested here.
fee_contribution_of_minor = {$who} was under 18 { DATED("on", $filed) } and pays no contribution.
fee_contribution_of_disabled_child = An adult child with a disability pays no contribution.
fee_visa_centre = A visa centre charges a service fee of its own.

## next steps

next_file_at_post = The application is filed at the Belgian post competent for the place of residence or stay abroad.
next_any_post = By practice family of a protected sponsor may file at any post that issues long-stay visas.
next_filed_remotely = Where reaching a post is impossible or excessively difficult the application may be filed from a distance.
next_complete_the_file = While a paper is missing no filing date exists, no Annex 15quinquies is given, and no decision period runs.
next_annex_15quinquies = A complete file is evidenced by Annex 15quinquies and goes to the Immigration Office, which decides.
next_complete_the_file_in_belgium = While a paper is missing the municipality gives no receipt (Annex 15bis), and no decision period runs.
next_annex_15bis = For the complete application the municipality gives a receipt, Annex 15bis, and passes the application on to the Immigration Office, which decides.
next_inquiry_does_not_suspend = An inquiry into the tie does not suspend the procedure; it allows at most two reasoned extensions.
next_sham_ends_the_right = A tie concluded only for a stay lets the authority refuse it, or end it at any time.
next_children_of_polygamous_marriage = Children of a polygamous marriage are not excluded for that reason if they meet the children's conditions.
next_dna_is_proposed = In practice a DNA test is often proposed early; it can only be proposed, and shows descent alone.
next_dna_shows_no_marriage = A DNA test shows descent, never a marriage or a partnership; interviews can.
next_refusal_not_for_papers_alone = Family of a protected sponsor tied before the entry may not be refused only for want of official papers.
next_humanitarian_visa = A relative outside Article 10 can ask for a humanitarian visa, which is discretionary and without a term.
next_silence = If no decision comes in time the Act promises recognition; Union law asks that the conditions hold all the same.
next_silence_in_belgium = If no decision comes in time the Act promises admission to the stay; Union law asks that the conditions hold all the same.
next_silence_without_papers = If a paper is still missing when the four months end without a decision, the admission of {$who} is refused.
next_silence_2025 = {$silence ->
    [silence_abolished] One source reports that silence no longer leads to admission under the Act of 2025; a decision has to be asked for.
    [silence_kept] If no decision comes in time, silence is read to lead to recognition as before the Act of 2025.
   *[other] What silence means under the Act of 2025 is not known: one source reports that it no longer leads to admission.
    }
next_registration_papers = To secure the day at the post, the form, the proof of payment of a contribution that is due and a valid travel document are needed; one of them is not among the papers of {$who}.
next_dna_against_the_certificate = A DNA test excludes the descent that the certificate states; the authority will have to weigh the two.
next_age_on_another_day = The Act fixes no day on which a couple's ages are measured; this rule base takes the day of filing.
next_ill_adult_sibling = A seriously ill sibling wholly dependent on the parents of an unaccompanied refugee child may have to be admitted.
next_temporary_protection = Family of a person with temporary protection goes by Articles 57/34 and 57/34/1, not by Article 10.
next_visa_issued_on_positive_decision = On a positive decision the Immigration Office tells the post to issue a visa D for family reunification.
next_appeal = A negative decision can be appealed; this rule base knows no period for it and computes no date.
next_travel_in_schengen = With the visa one may be in other Schengen states for about three months in six; the rule is Union law.
next_covid_replacement_visa = Under the Covid measure a visa that could not be used in time could be replaced; its end is not known.
next_income_over_a_year = By practice the net income of the twelve months before the application is looked at, on average; of the self-employed, a longer time.
next_housing_proof = Housing is proved by a lease with proof of its registration, a notarial title or the bank's mortgage statement; a MyRent statement alone, or a dwelling declared unfit, does not count.
next_housing_proof_form = Replace or complete the proof of housing by a registered lease, a title or a mortgage statement.
next_insurance_proof = Insurance is proved by the certificate of a fund that the relative can join on arrival, or by a travel insurance.
next_travel_insurance = {$who} needs a travel insurance: by practice registered partners and children over 25 cannot rely on the certificate of a fund.
next_insurance_proof_form = Replace the proof of insurance by a travel insurance of the amount and the length that are asked.
next_family_of_student = The family of a student asks for an authorisation under Article 10bis, paragraph 1, where no months of waiting are asked.
next_family_of_limited_stay = The family of a sponsor with a limited stay asks for an authorisation under Article 10bis, paragraph 2, where no months of waiting are asked.
next_procedure_of_limited_stay = Article 10ter governs that procedure; as a rule the decision comes within nine months of the complete file.
next_family_of_union_citizen = The family of a citizen of another Union state goes by Article 40bis.
next_family_of_belgian_who_moved = The family of a Belgian who used free movement goes by Article 40ter, paragraph 1.
next_family_of_belgian = The family of a Belgian who did not use free movement goes by Article 40ter, paragraph 2.
next_belgian_who_may_have_moved = Which paragraph of Article 40ter applies depends on whether {$sponsor} used free movement with the family.
next_protected_with_sponsor = Relatives who need protection themselves, and were separated by the events, may receive temporary protection under Article 57/34.
next_joining_temporary_protection = Relatives who cannot show their own need of protection may be authorised under Article 57/34/1, which is discretionary.
next_exceptional_circumstances = In exceptional circumstances an authorisation may be asked in Belgium under Article 9bis, which is discretionary.

## What an open outcome waits for

presumed = { $text } (presumed)
found-met = A person has found that this condition is met.
found-not_met = A person has found that this condition is not met.
undetermined = Not known yet: { $missing }
left_to_authority = For the authority to find: { $doubts }.
doubt-consent = whether the other parent consents
doubt-family_tie = the value of the proof of the tie
doubt-excusable_delay = whether the late filing is objectively excusable
doubt-reasonable_time = whether the parents applied within a reasonable time
doubt-genuineness = whether the tie is genuine, while an inquiry runs
doubt-recognition = whether the marriage or partnership is recognised in Belgium
doubt-monogamy = which of two spouses applying at once may come
doubt-housing = whether the housing is adequate
doubt-insurance = whether the insurance is sufficient
doubt-means = which means the family needs, as they are below the reference amount
doubt-amount_not_established = the reference amount of that day, for which no firm source was found
doubt-income_regularity = whether income that is recent, or of a kind the Act does not name, is stable and regular
doubt-own_means_without_level = which means of one's own are enough, where no level is fixed
doubt-own_means_of_2025 = by which amount own means are measured since 18 August 2025
doubt-agreement_not_read = whether the labour agreement gives a right; its text is not in this rule base
doubt-inability = whether the stated reason is a real and objective inability
doubt-single_child = whether a child who is not married but was, or is a registered partner, counts as single
doubt-conceived_before_entry = whether a child conceived before the sponsor's entry counts
doubt-partner_outside_file = the child's tie to a partner who is not part of this file
doubt-sponsor_with_limited_stay = the right of family of a sponsor with a limited stay, which Article 10bis governs
doubt-sponsor_with_temporary_protection = the right of family of a person with temporary protection, which Articles 57/34 and 57/34/1 govern
doubt-stateless_sponsor_before_2024 = the status of a stateless sponsor before 1 September 2024, when Article 57/45 did not exist
doubt-two_years_by_the_decision = whether two years of stay that end only after the filing are enough, where the Act asks for them when the right is granted
doubt-union_sponsor = the right of family of a citizen of another Union state, which Article 40bis governs
doubt-belgian_sponsor = the right of family of a Belgian, which Article 40ter governs
doubt-belgian_sponsor_transition = whether the earlier law still governs the family of a Belgian
doubt-exceptional_circumstances = whether exceptional circumstances keep the applicant from returning to ask for the visa
doubt-fraud_weighed = whether the ties outweigh the fraud that was found
doubt-basis_of_sponsors_end = whether the sponsor's stay was ended because his protection was ended or withdrawn
doubt-start_of_years_in_case_5 = whether the five years of a parent who filed in Belgium under case 5 count from the receipt document or from the permit
doubt-new_stay_of_parent = whether a parent who only lacks means of his own gets a new limited stay
doubt-waiting_of_2025 = how long a sponsor with an unlimited stay waits under the Act of 2025, on which sources conflict
doubt-lowering_of_2025 = whether a tie older than the arrival still lowers the age to 18
doubt-stricter_relationship = whether the relationship is lasting by the stricter criteria that one source reports
doubt-minor_not_a_refugee_2025 = whether the parents of a minor who is not a refugee still have a right under point 7
doubt-completion_in_ten_months = whether a file completed more than ten months after the decision keeps the benefit of the window
doubt-age_of_accompanied_minor = whether a child that came of age after the filing, before the parent lived with it, still opens point 8
doubt-circle_of_accompanying_relatives = whether this relative is among those who have a ground of their own for having travelled with the sponsor
doubt-waiver_for_children_2025 = whether means are asked of a sponsor with subsidiary protection whom only minor children join
doubt-window_of_stateless_2025 = whether family of a person admitted as stateless has the window of six months
doubt-who_counts_as_dependent = whether relatives outside Article 10 count among the dependent persons
doubt-suspension_trigger = whether the day of filing or the day of the decision brings a file under the suspension
doubt-suspension_of_pending_file = whether the suspension reaches a file that is not decided yet
doubt-transition_reach = whether an earlier stay of another kind keeps the file under the earlier law
doubt-law_not_at_hand = what the law that governs says; its text is not in this rule base
doubt-source_not_firm = the rule, whose source is not firm
doubt-lasting_relationship = whether the relationship is lasting and stable
doubt-disability = whether the disability is shown

## Words

blank-unknown = not known
blank-none = none
blank-nobody = nobody
blank-entry = an entry
word-refugee = refugee status
word-subsidiary_protection = subsidiary protection
word-stateless_admitted = admission as a stateless person
word-temporary_protection = temporary protection

## The screen

verdict-eligible = may come
verdict-undetermined = undetermined
verdict-left_to_authority = for the authority
verdict-not_eligible = may not come
verdict-no_route = no route
status-met = met
status-not_met = not met
status-undetermined = not known
status-exempt = exempt
status-left_to_authority = for the authority
status-required = required
status-not_applicable = not asked
status-holds = holds
status-fails = fails
status-waits_for_fact = waits for a fact
status-waits_for_person = waits for a person
status-due = due
status-not_established = amount not established
stands-met = yes
stands-not_met = no
stands-undetermined = not known
stands-exempt = exempt
stands-left_to_authority = for the authority
stands-required = required
stands-not_applicable = not asked
law-act-2016 = Article 10 as in force from 8 July 2016 to 31 August 2024
law-act-2024 = Article 10 as in force from 1 September 2024 to 17 August 2025
law-act-2024-transition = Article 10 as in force until 17 August 2025, kept until 17 August 2027
law-act-2025 = Article 10 after the Act of 18 July 2025 (text not at hand)
law-act-2025-suspended = Article 10 after the Act of 18 July 2025, suspended in part since 26 February 2026 (text not at hand)
law-before-2016 = Article 10 before 8 July 2016 (text not at hand)
law-open = open: more than one law may govern
law-undecided = The case of {$who} may be governed by: {$laws}.
reading-birthday = "more than 21 years" read as { $name }
reading-parents_term = the term for parents read as { $name }
reading-filing_day = the filing day of the free window read as { $name }
reading-amount_day = the day whose amount counts read as { $name }
reading-only_children = "only joined by children" read as { $name }
reading-own_means_level = the level of the applicant's own means read as { $name }
reading-transition_reach = the earlier stay of the transition read as { $name }
reading-suspension_trigger = the day that brings a file under the suspension read as { $name }
reading-suspension_reach = the reach of the suspension read as { $name }
reading-regime_day = the day that counts for the transition of 2025 read as { $name }
reading-law_of_2024_by = the day that brings a file under the Acts of 2024 read as { $name }
reading-relation_of_2025 = the proof of a lasting relationship under the Act of 2025 read as { $name }
reading-short_stay_of_parent = the short stay of case 4 read as asked { $name }
reading-silence_of_2025 = silence under the Act of 2025 read as { $name }
reading-would-differ = Under the reading "{ $name }" the verdict on { $who } would be "{ WORD("verdict", $verdict) }".
reading-would-place-otherwise = Under the reading "{ $name }", whether { $who } may file "{ WORD("filing", $case) }" would be answered "{ WORD("stands", $status) }".
category-spouse = spouse
category-equalled_partner = partner whose partnership counts as marriage
category-registered_partner = registered partner
category-minor_child = minor child
category-partner_minor_child = minor child of the partner
category-adult_disabled_child = adult child with a disability
category-parent_of_unaccompanied_minor = parent of an unaccompanied minor
category-parent_of_accompanied_minor = parent of an accompanied minor
category-treaty_right = right recognised by a treaty
category-recovery_of_nationality = recovery of Belgian nationality
category-loss_of_nationality_by_marriage = woman who lost Belgian nationality by marriage
category-accompanying_relative = relative who travelled with the sponsor
as-spouse = as a spouse
as-equalled_partner = as a partner whose partnership counts as marriage
as-registered_partner = as a registered partner
as-minor_child = as a minor child
as-partner_minor_child = as a minor child of the spouse or partner
as-adult_disabled_child = as an adult child with a disability
as-parent_of_unaccompanied_minor = as a parent of an unaccompanied minor
as-parent_of_accompanied_minor = as a parent of an accompanied minor
as-treaty_right = by a right that a treaty, an act or a royal decree recognises
as-recovery_of_nationality = as a person who can recover Belgian nationality
as-loss_of_nationality_by_marriage = as a woman who lost Belgian nationality by marriage
as-accompanying_relative = as a relative who travelled to Belgium at the same time
filing-post = at the Belgian post abroad
filing-remote = from a distance
filing-1 = in Belgium, case 1: an own stay of more than three months
filing-2 = in Belgium, case 2: a short stay, and a union concluded there
filing-3 = in Belgium, case 3: exceptional circumstances
filing-4 = in Belgium, case 4: a minor child on a short stay, or a parent of an unaccompanied minor
filing-5 = in Belgium, case 5: family of an accompanied minor
filing-accompanying = in Belgium, having travelled with the sponsor

## what was needed and what was found

short-aged = { $years } years were needed { DATED("on", $on) }; born { DATED("on", $birth) }: { $days ->
    [one] 1 day is missing
   *[other] { $days } days are missing
 }
short-aged-over = under { $years } years was needed { DATED("on", $on) }; born { DATED("on", $birth) }: { $days ->
    [one] 1 day too old
   *[other] { $days } days too old
 }
short-late = { $needed } at the latest was needed; { $field } is { $found }: { $days ->
    [one] 1 day late
   *[other] { $days } days late
 }
short-early = { $needed } at the earliest was needed; { $field } is { $found }: { $days ->
    [one] 1 day early
   *[other] { $days } days early
 }
short-months = { $months } months from { $start } were needed, to { $needed }; found up to { $found }: { $days ->
    [one] 1 day is missing
   *[other] { $days } days are missing
 }
short-number = { $found }; { $needed } or more are needed
short-days = { $found } days; { $needed } are needed
short-times = { $found } meetings; { $needed } are needed
short-money = { $found } counts; { $needed } is needed: { $short } is missing
short-value = { $field }: { $found }; needed: { $needed }
short-only = { $field }: { $found }; nobody but { $needed } may stand there
short-unwanted = { $field }: { $found }; needed: none of { $needed }
short-found = { $field }: { $found }
verdict-impossible = cannot be filed so
timeline-span = An application filed and complete on any day from { $first } to { $last }; all else as in the file.
timeline-day = { $day }
timeline-ended = no longer:
timeline-moved = Only the application of { $who } is moved; the others stay as the file has them.
timeline-file-by = File by { $last }
timeline-then = from { $day }
timeline-condition = condition { $what }
timeline-exemption = waiver for { $what }
timeline-unchanged = Nothing changes in this time.
timeline-impossible = From { $first } to { $last } the case cannot be filed as it stands: { $because }.
timeline-changes = change

## grounds for a letter

reasons-title = Draft of the grounds: { $who }
reasons-law = The law that governs
reasons-facts = The facts that the conclusions rest on
reasons-route = The conditions: { $route }
reasons-conclusion = What it comes to
reasons-fact = { $whose }, { $what }: { $value }.
reasons-fact-of-all = { $what }: { $value }.
reasons-line = case file, line { $line }
reasons-finding = finding of a person, case file
reasons-presumption = It is presumed that { $text }.

## Days of filing that this rule base does not answer for

wrong-filed-outside-time = { $path }: { $filed } is outside the time that this rule base answers for; give a day of filing from { $first } to { $last }
