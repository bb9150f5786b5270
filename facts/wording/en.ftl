# What a case file can say: the question for each field, what its term means, and the words of closed lists.
# Keys follow the place: ask-, help- and field-, the class, the field's name in a case file; word- and the word.

## CaseFile

ask-CaseFile-case = What is this case called?

## Application

ask-Application-submitted = On which day was the application submitted?
help-Application-submitted = The day on which the form was handed in and registered, at the post, at the municipality or from a distance; not the day of an appointment that was only asked for. Not filed yet: give the day on which it would be, and the result says what it would come to.
ask-Application-complete = On which day was the file complete?
help-Application-complete = The day on which every paper that the law asks for was in the file; the time for the decision runs from it.
ask-Application-place = Where was the application filed?
help-Application-place = Embassy: at the Belgian post abroad. Municipality: in the Belgian town where the applicant stays. Remote: by e-mail or another way without coming to the post.
ask-Application-post_out_of_reach = Was it impossible or excessively difficult to appear at the post?
help-Application-post_out_of_reach = Such as a family that cannot leave a place at war, or for whom the way to the post is dangerous.
ask-Application-stay_in_belgium = Does the applicant, who files in Belgium, have a stay there?
help-Application-stay_in_belgium = Say none where the applicant has no permission to stay, or is abroad.
ask-Application-receipt = On which day was the receipt of an application in Belgium given?
help-Application-receipt = The paper that the municipality gives when it accepts the application for examination.
ask-Application-extensions = On which days was a reasoned extension of the decision period notified?
help-Application-extensions = The time for the decision can be lengthened twice by three months, each time by a reasoned letter to the applicant; give the day of each letter.
ask-Application-decision = Has a decision on the application been taken?
ask-Application-visa_issued = On which day was the visa issued?
help-Application-visa_issued = The day on which the visa sticker was made, not the day of the decision.

## StayInBelgium

ask-StayInBelgium-kind = Which stay does the applicant have in Belgium?
help-StayInBelgium-kind = Over three months: a residence permit or an annex that allows a longer stay. Up to three months: a tourist visa, or a visa-free short stay.
ask-StayInBelgium-until = Until which day may the applicant stay?
help-StayInBelgium-until = The last day on the permit, the visa or the declaration of arrival.
ask-StayInBelgium-visa_for_union = Where the law asks it, does the applicant hold a visa to marry or to register a partnership in Belgium?
help-StayInBelgium-visa_for_union = Some nationals need a visa to come and marry, or to register a partnership, in Belgium. Say not_asked where the person needs no visa.
ask-StayInBelgium-union_concluded = On which day was the marriage concluded or the partnership registered in Belgium?
help-StayInBelgium-union_concluded = The day of the ceremony or of the registration by the Belgian registrar.
ask-StayInBelgium-identity_proven = Is the applicant's identity proved?
help-StayInBelgium-identity_proven = By a passport or another paper that Belgium accepts.

## Decision

ask-Decision-taken = On which day was the decision taken?
help-Decision-taken = The day written on the decision, not the day on which it was notified.
ask-Decision-positive = Was the decision positive?
help-Decision-positive = Yes where the visa or the stay was granted.
ask-Decision-covid_measure = Does the Covid measure apply to this decision?
help-Decision-covid_measure = In the Covid years visas that could not be used in time could be replaced; say yes where the decision names that measure.

## Sponsor

ask-Sponsor-name = What is the sponsor's name?
ask-Sponsor-birth_date = When was the sponsor born?
help-Sponsor-birth_date = As on the passport or the residence permit; the year alone, such as 1990, where no more is known.
ask-Sponsor-nationality = Which nationality does the sponsor have?
help-Sponsor-nationality = A country by its two letters, such as SY for Syria.
ask-Sponsor-civil_status = What is the sponsor's civil status?
help-Sponsor-civil_status = As the national register has it today.
ask-Sponsor-arrival_in_belgium = On which day did the sponsor arrive in Belgium?
help-Sponsor-arrival_in_belgium = The day of the first entry in Belgium. A tie that is older is treated more favourably.
ask-Sponsor-protection = Has the sponsor been granted protection in Belgium?
help-Sponsor-protection = Asylum in a wide sense: refugee status, subsidiary protection, admission as stateless, temporary protection. Say none where there is none.
ask-Sponsor-stays = Which other stays has the sponsor been granted in Belgium?
help-Sponsor-stays = Every permission to stay beside protection, with its day; an empty list where there is none.
ask-Sponsor-income = Which regular income does the sponsor have?
help-Sponsor-income = Each regular income by itself, such as wages or a pension; an empty list where there is none.
ask-Sponsor-active_job_search = Does the sponsor prove that he is actively looking for work?
help-Sponsor-active_job_search = Unemployment benefit counts only where the search for work is proved.
ask-Sponsor-minor = Did the sponsor come to Belgium as a minor?
help-Sponsor-minor = Say none where the sponsor was an adult.
ask-Sponsor-employed = Is the sponsor employed in Belgium?
help-Sponsor-employed = Workers from some states with a labour agreement have rights of their own for their family.
ask-Sponsor-former_blue_card = Is the sponsor a long-term resident of the Union who held a Blue Card before?
help-Sponsor-former_blue_card = A Blue Card is a permit for highly qualified workers. Its holder who later became a long-term resident has more favourable terms.
ask-Sponsor-free_movement = Has the sponsor, a Belgian, used free movement and lived with the family in another state?
help-Sponsor-free_movement = Such as a Belgian who worked in France for a year, lived there with the family, and came back.

## Protection

ask-Protection-kind = Which protection does the sponsor have?
help-Protection-kind = Refugee: recognised under the Geneva Convention. Subsidiary protection: would face serious harm on return. Stateless admitted: admitted to the stay as a stateless person. Temporary protection: by a decision of the Union for a group, such as people from Ukraine.
ask-Protection-applied = On which day did the sponsor ask for protection?
help-Protection-applied = The day on which the sponsor made the application for international protection, as on the annex 26 or 25.
ask-Protection-decided = On which day was protection granted?
help-Protection-decided = The day of the decision, not the date on the card.

## Stay

ask-Stay-kind = Which kind of stay?
help-Stay-kind = Unlimited: without an end date, such as a B card. Established: a stronger stay, such as a K card. Limited: with an end date, such as an A card. Student: to study.
ask-Stay-decided = On which day was the stay granted?
help-Stay-decided = The day of the decision, not the date on the card.
ask-Stay-as = Was the sponsor admitted as a spouse or partner?
help-Stay-as = Whether the sponsor came to Belgium himself to join a spouse or partner.
ask-Stay-under = Under which article was the sponsor admitted?
help-Stay-under = The article is named in the decision, such as 10, 10bis or 40ter.

## Income

ask-Income-kind = What kind of income?
help-Income-kind = Integration income, financial social aid and family allowances are named on their own, because they do not count.
ask-Income-net_monthly = How much is it, net, each month?
help-Income-net_monthly = What is paid out after taxes and contributions, in euro for one month, such as 1800.00.
ask-Income-since = Since when?
help-Income-since = The first day of this job or benefit. Income of long standing counts more easily as stable.

## Minor

ask-Minor-entered_without_responsible_adult = Did the sponsor enter without an adult responsible for him by law?
help-Minor-entered_without_responsible_adult = A parent or guardian is responsible by law; an uncle or a neighbour is usually not.
ask-Minor-taken_in_charge_later = Was he effectively taken in charge by such an adult later?
help-Minor-taken_in_charge_later = Such as a parent or guardian who arrived later and really looked after the minor.
ask-Minor-left_alone_after_entry = Was he left alone after entering?
help-Minor-left_alone_after_entry = The minor came with an adult, who then went away.
ask-Minor-lives_with_parent = Does he live in Belgium with one or both parents?
ask-Minor-family_ties_existed_in_origin = Did the family ties exist in the country of origin?
help-Minor-family_ties_existed_in_origin = Whether the family existed before the minor left his country.

## Applicant

ask-Applicant-name = What is the applicant's name?
ask-Applicant-relation = What is the applicant to the sponsor?
help-Applicant-relation = Child: of the sponsor. Child of partner: of the spouse or partner, not of the sponsor. Own right: who relies on a treaty or on having been Belgian.
ask-Applicant-birth_date = When was the applicant born?
help-Applicant-birth_date = As on the passport; the year alone, such as 2008, where no more is known. Age decides much.
ask-Applicant-nationality = Which nationality does the applicant have?
help-Applicant-nationality = A country by its two letters, such as SY for Syria.
ask-Applicant-civil_status = What is the applicant's civil status?
help-Applicant-civil_status = As it is on the day of filing.
ask-Applicant-will_live_together = Will the applicant come to live with the sponsor?
help-Applicant-will_live_together = At one address with the sponsor in Belgium.
ask-Applicant-own_right = On which right of his own does the applicant rely?
help-Applicant-own_right = Treaty: a right recognised by a treaty, an act or a royal decree. Recovery of nationality: who was Belgian. Loss of nationality by marriage: a woman who lost it by her own or her husband's change.
ask-Applicant-own_right_shown = Are the conditions of that right shown?
help-Applicant-own_right_shown = Whether the papers for that right are there.
ask-Applicant-income = Which regular income does the applicant have?
ask-Applicant-arrival_in_belgium = On which day did the applicant arrive in Belgium?
ask-Applicant-travelled_with_sponsor = Did the applicant travel to Belgium together with the sponsor?
help-Applicant-travelled_with_sponsor = On the same journey, such as a family that fled together.
ask-Applicant-inquiry = Is there an inquiry whether the tie is only one of convenience?
help-Applicant-inquiry = Open: the prosecutor or the registrar still looks into it. Sham: it was found to be one of convenience. Cleared: nothing was found.
ask-Applicant-family_life_real = Is there a real family life?
help-Applicant-family_life_real = Whether the persons really live as a family, or did until they were separated.
ask-Applicant-public_order_danger = Is the applicant a danger to public order or national security?
help-Applicant-public_order_danger = A conviction alone is not enough; the authority looks at the danger today.
ask-Applicant-listed_disease = Has the applicant a disease listed in the annex to the Act?
help-Applicant-listed_disease = Such as tuberculosis of the lungs that is still active; the medical certificate says so.
ask-Applicant-reunification_possible_elsewhere = Has it been decided that the family can live in another country with which it has a special link?
help-Applicant-reunification_possible_elsewhere = Only a decision counts, not a supposition.
ask-Applicant-parents = Who are the child's parents?
help-Applicant-parents = Both parents: the ids of persons of this file, sponsor, or other for somebody who is not in it.
ask-Applicant-parental_authority = Who exercises parental authority over the child?
help-Applicant-parental_authority = Who may decide by law about the child's schooling, health and residence; often both parents.
ask-Applicant-custody = Who has custody of the child?
help-Applicant-custody = With whom the child lives by law; a judgment or an agreement may say so.
ask-Applicant-dependent_on = On whom does the child depend?
help-Applicant-dependent_on = Who really pays for the child's upkeep.
ask-Applicant-consent = Is there another parent who has to consent?
help-Applicant-consent = Say none where nobody else has parental authority or custody.
ask-Applicant-disability = Has the applicant a disability?
help-Applicant-disability = Say none where there is none.
ask-Applicant-admission = Has the applicant been admitted already?
help-Applicant-admission = Only where the stay was granted already and one asks what became of it; else none.
ask-Applicant-documents = Which papers are in the file?
help-Applicant-documents = Each paper by its kind, such as travel_document; one that is not named is taken to be missing.

## Marriage

ask-Marriage-date = On which day was the marriage concluded?
help-Marriage-date = The day of the marriage that the authorities registered; a religious ceremony alone is no marriage for the law.
ask-Marriage-polygamous = Is it a polygamous marriage?
help-Marriage-polygamous = Yes where one of the spouses was still married to somebody else.
ask-Marriage-other_spouse_in_belgium = Does another spouse of the sponsor already stay in Belgium?
help-Marriage-other_spouse_in_belgium = The law admits one spouse only; a further one is refused while the first stays in Belgium.
ask-Marriage-validity_doubted = Is the validity of the marriage in doubt?
help-Marriage-validity_doubted = Such as a marriage by proxy, of a minor, or in which one did not consent.

## Partnership

ask-Partnership-date = On which day was the partnership registered?
help-Partnership-date = The day of the registration by an authority, not the day on which the partners began to live together.
ask-Partnership-country = In which country was it registered?
help-Partnership-country = The country whose authority registered it, by its two letters, such as NL. The partnerships of seven states count as marriage.
ask-Partnership-validity_doubted = Is the validity of the partnership in doubt?
help-Partnership-validity_doubted = Such as a registration that the authority says it does not know.

## Relationship

ask-Relationship-common_child = Do the partners have a child together?
help-Relationship-common_child = A child of both partners shows that the relationship lasts.
ask-Relationship-common_minor_child = Do the two have a child together who is under 18?
help-Relationship-common_minor_child = Where the couple has such a child, the months of waiting fall away.
ask-Relationship-cohabitation = Have the partners lived together?
help-Relationship-cohabitation = One year together, in Belgium or abroad, shows that the relationship lasts. Say none where they have not.
ask-Relationship-known_since = Since when do the partners know each other?
help-Relationship-known_since = The law asks for two years before the application where the couple has not lived together.
ask-Relationship-regular_contact = Have they been in regular contact by telephone, letter or e-mail?
help-Relationship-regular_contact = By telephone, letter or e-mail, at least in the two years before the application.
ask-Relationship-meetings = When did the partners meet?
help-Relationship-meetings = The law asks for three meetings in those two years, of 45 days or more together.
ask-Relationship-other_lasting_relationship = Is one of them in a lasting relationship with somebody else?
help-Relationship-other_lasting_relationship = With a person who is not the other partner, while this relationship lasts.
ask-Relationship-prohibited_degree = Are they too closely related to marry?
help-Relationship-prohibited_degree = Such as brother and sister, or an uncle and his niece.
ask-Relationship-final_refusal_to_marry = Was one of them finally refused a marriage?
help-Relationship-final_refusal_to_marry = A registrar's refusal to celebrate, against which no appeal can be brought any more.

## Cohabitation

ask-Cohabitation-from = Since when have the partners lived together?
help-Cohabitation-from = The first day at one address.
ask-Cohabitation-to = Until when did the partners live together?
help-Cohabitation-to = The last day at one address; say none where they still live together.
ask-Cohabitation-lawful = Was the cohabitation lawful?
help-Cohabitation-lawful = Whether both had permission to stay where they lived.
ask-Cohabitation-uninterrupted = Was it uninterrupted?
help-Cohabitation-uninterrupted = A holiday or a stay in hospital does not interrupt it; a separation does.

## Meeting

ask-Meeting-from = On which day did the meeting begin?
ask-Meeting-days = How many days did it last?
help-Meeting-days = Both the first and the last day count.

## Consent

ask-Consent-by = Who consents?
help-Consent-by = The parent who stays behind: the id of a person of this file, or other.
ask-Consent-given = Has the other parent consented?
help-Consent-given = In writing, by the parent who shares authority over the child and does not come.

## Disability

ask-Disability-unable_to_provide = Does the disability leave the child unable to provide for its own needs?
help-Disability-unable_to_provide = Whether, because of the disability, the person could not earn a living or live alone.
ask-Disability-certified_by_approved_doctor = Has a doctor approved by the Belgian post certified it?
help-Disability-certified_by_approved_doctor = The post names the doctors whose certificates it accepts.

## Admission

ask-Admission-entered = On which day did the applicant enter Belgium with the visa?
help-Admission-entered = The day of entry with the visa D, as on the stamp or the declaration.
ask-Admission-received = On which day did the applicant, in Belgium, receive the admission?
help-Admission-received = The day on which the municipality told the applicant that the stay was granted.
ask-Admission-permit_issued = On which day was the residence permit issued?
help-Admission-permit_issued = The day on which the card was made.
ask-Admission-receipt_issued = On which day was the document issued that shows that the application was filed in Belgium?
help-Admission-receipt_issued = Such as the annex 15bis.
ask-Admission-permit_expires = On which day does the residence permit expire?
help-Admission-permit_expires = The last day on the card.
ask-Admission-end_decided = On which day was the end of the stay decided?
help-Admission-end_decided = The day of the decision that ends the stay; leave it out where there is none.
ask-Admission-conditions_met = Are the conditions of Article 10 still met?
help-Admission-conditions_met = Such as the means, the housing and the insurance that were asked when the stay was granted.
ask-Admission-union_with_another = Has the partner or the sponsor married, or registered a partnership with, somebody else since?
help-Admission-union_with_another = A later marriage or partnership of either of the two with a third person.
ask-Admission-sponsor_stay_ended = Has the sponsor's own stay been ended?
help-Admission-sponsor_stay_ended = Such as a protection status that was withdrawn.
ask-Admission-victim_of_violence = Was the applicant, during the marriage or partnership, the victim of acts the Act lists?
help-Admission-victim_of_violence = Such as blows, rape, or attempted murder by the partner; the stay may then not be ended for that reason.
ask-Admission-fraud = Has fraud been established, and whose?
help-Admission-fraud = Such as false papers or false statements that decided the case. None where nobody has established any.
ask-Admission-sponsor_stay_withdrawn = Was the sponsor's own stay refused or withdrawn for that fraud?
ask-Admission-sufficient_resources = Has the applicant resources of his own that keep him from public charge?
help-Admission-sufficient_resources = So that he does not become a burden on the social aid.
ask-Admission-full_insurance = Has the applicant a sickness insurance that covers all risks?

## Paper

ask-Paper-kind = Which paper?
ask-Paper-issued = On which day was it issued?
help-Paper-issued = The day on the paper. Some papers may not be older than six months.
ask-Paper-issued_in = In which country was it issued?
help-Paper-issued_in = The country whose authority gave it, by its two letters.
ask-Paper-language = In which language is it written?
help-Paper-language = By its two letters, such as ar for Arabic. A paper in Dutch, French, German or English need not be translated.
ask-Paper-legalised_by = By which authorities was it legalised?
help-Paper-legalised_by = Issuer: the ministry of the country that issued it. Belgium: the Belgian post. Both are needed unless there is an apostille or a treaty.
ask-Paper-apostille = Does it bear an apostille?
help-Paper-apostille = A stamp headed Apostille, under the Hague Convention of 5 October 1961; it replaces legalisation.
ask-Paper-translation = How was it translated?
help-Paper-translation = Sworn: by a translator who has taken an oath. None: not translated.
ask-Paper-form = Which form does the proof have?
help-Paper-form = Such as a registered lease as proof of housing, or the certificate of a sickness fund as proof of insurance.
ask-Paper-covers = How much does the insurance cover?
help-Paper-covers = The amount named in the policy, in euro.
ask-Paper-months = How many months does it cover?
help-Paper-months = From the first to the last day of the policy, in whole months.

## Proof

ask-Proof-cannot_obtain = Which papers cannot be obtained?
help-Proof-cannot_obtain = The official papers of the tie that the applicant cannot get, such as a birth certificate.
ask-Proof-causes = Why can they not be obtained?
help-Proof-causes = Such as a state whose registers were destroyed, or parents who would be in danger if they asked its authorities.
ask-Proof-by_own_choice = Is it the applicant's own choice not to obtain them?
help-Proof-by_own_choice = Yes where the applicant could ask for them without danger and does not want to.
ask-Proof-dna = What became of a DNA test?
help-Proof-dna = A test that the authority proposed. It shows descent only, never a marriage.

## Household

ask-Household-housing = Has the sponsor a dwelling?
help-Household-housing = Say none where there is none yet.
ask-Household-health_insurance = Has the sponsor a sickness insurance covering the risks in Belgium for the family?
help-Household-health_insurance = Such as the certificate of a Belgian sickness fund that says that it will insure the family.
ask-Household-dependants_in_belgium = How many persons in Belgium depend on the sponsor already?
help-Household-dependants_in_belgium = Everybody in Belgium whom the sponsor maintains already, without the applicants.
ask-Household-joined_before = Which relatives have joined the sponsor before this application?
help-Household-joined_before = Their relation to the sponsor; an empty list where there was nobody.

## Housing

ask-Housing-adequate = Is the dwelling sufficient for the family and up to rental standard?
help-Housing-adequate = Large and safe enough for everybody who will live there, as a rented main residence has to be. A registered lease usually shows it.

## PersonFinding

ask-PersonFinding-of = Whom is the finding about?
ask-PersonFinding-about = What was found?
help-PersonFinding-about = The question that the law leaves to a person, such as consent or excusable delay.
ask-PersonFinding-holds = Does it hold?
ask-PersonFinding-by = Who found it?
ask-PersonFinding-on = On which day?
ask-PersonFinding-because = For which reasons?
help-PersonFinding-because = In a sentence or two, so that another person can follow it months later.

## The words of closed lists in a case file

word-embassy = embassy
word-municipality = municipality
word-remote = remote
word-over_three_months = over three months
word-up_to_three_months = up to three months
word-held = held
word-not_asked = not asked
word-lacking = lacking
word-unmarried = unmarried
word-married = married
word-registered_partnership = registered partnership
word-divorced = divorced
word-widowed = widowed
word-unlimited = unlimited
word-established = established
word-limited = limited
word-student = student
word-spouse = spouse
word-partner = partner
word-other = other
word-wages = wages
word-self_employment = self employment
word-pension = pension
word-sickness_benefit = sickness benefit
word-unemployment_benefit = unemployment benefit
word-integration_income = integration income
word-financial_social_aid = financial social aid
word-family_allowance = family allowance
word-professional_integration_allowance = professional integration allowance
word-transition_allowance = transition allowance
word-registered_partner = registered partner
word-child = child
word-child_of_partner = child of partner
word-parent = parent
word-sibling = sibling
word-grandparent = grandparent
word-own_right = own right
word-treaty = treaty
word-recovery_of_nationality = recovery of nationality
word-loss_of_nationality_by_marriage = loss of nationality by marriage
word-none = none
word-open = open
word-sham = sham
word-cleared = cleared
word-sponsor = sponsor
word-applicant = applicant
word-travel_document = travel document
word-visa_application_form = visa application form
word-proof_of_handling_fee = proof of handling fee
word-proof_of_contribution = proof of contribution
word-birth_certificate = birth certificate
word-sponsor_residence_permit_copy = sponsor residence permit copy
word-protection_decision_copy = protection decision copy
word-medical_certificate = medical certificate
word-criminal_record_extract = criminal record extract
word-marriage_certificate = marriage certificate
word-registered_partnership_certificate = registered partnership certificate
word-lasting_relationship_proof = lasting relationship proof
word-sole_custody_judgment = sole custody judgment
word-other_parent_consent = other parent consent
word-partner_tie_document = partner tie document
word-disability_medical_certificate = disability medical certificate
word-proof_of_adequate_housing = proof of adequate housing
word-proof_of_health_insurance = proof of health insurance
word-proof_of_means = proof of means
word-religious_marriage_certificate = religious marriage certificate
word-unhcr_family_card = unhcr family card
word-school_report = school report
word-photographs = photographs
word-affidavit = affidavit
word-national_identity_card = national identity card
word-issuer = issuer
word-belgium = belgium
word-sworn = sworn
word-unsworn = unsworn
word-registered_lease = registered lease
word-title_deed = title deed
word-mortgage_statement = mortgage statement
word-myrent_statement = myrent statement
word-mutual_fund_certificate = mutual fund certificate
word-travel_insurance = travel insurance
word-state_not_recognised = state not recognised
word-authorities_not_functioning = authorities not functioning
word-authorities_unreachable = authorities unreachable
word-authorities_no_longer_exist = authorities no longer exist
word-records_destroyed = records destroyed
word-contact_unsafe = contact unsafe
word-not_done = not done
word-refused = refused
word-confirms = confirms
word-excludes = excludes
word-consent = consent
word-family_tie = family tie
word-excusable_delay = excusable delay
word-genuineness = genuineness
word-recognition = recognition
word-monogamy = monogamy
word-housing = housing
word-insurance = insurance
word-means = means
word-disability = disability
word-lasting_relationship = lasting relationship
word-exceptional_circumstances = exceptional circumstances
word-best_interests = best interests
word-weighing_of_ties = weighing of ties
word-fraud = fraud
word-fraud_of_sponsor = fraud of sponsor
word-sponsor_status = sponsor status
word-minimum_age = minimum age
word-minority = minority
word-filed_in_time = filed in time
word-living_together = living together
word-parental_authority = parental authority
word-dependence = dependence
word-single = single
word-unaccompanied = unaccompanied
word-waiting_period = waiting period
word-tie_before_arrival = tie before arrival
word-two_years_stay = two years stay
word-travelled_together = travelled together
word-public_order = public order
word-public_health = public health

## Amounts

word-integration_income_120 = integration income 120
word-travel_insurance_cover = travel insurance cover
word-guaranteed_income = guaranteed income
word-visa_handling_fee = visa handling fee
word-contribution_fee = contribution fee

## What readings are about

word-birthday = birthday
word-parents_term = parents term
word-filing_day = filing day
word-amount_day = amount day
word-only_children = only children
word-own_means_level = own means level
word-regime_day = regime day
word-transition_reach = transition reach
word-suspension_trigger = suspension trigger
word-suspension_reach = suspension reach
word-law_of_2024_by = law of 2024 by
word-relation_of_2025 = relation of 2025
word-short_stay_of_parent = short stay of a parent
word-silence_of_2025 = silence of 2025

## Readings

word-birthday_reached = birthday reached
word-strictly_after = strictly after
word-immigration_office_3_months = immigration office 3 months
word-council_of_state_12_months = council of state 12 months
word-registration = registration
word-complete_file = complete file
word-amount_at_application = amount at application
word-amount_at_decision = amount at decision
word-this_application = this application
word-all_joiners = all joiners
word-literal_120 = literal 120
word-no_fixed_level = no fixed level
word-unsettled_reach = unsettled reach
word-any_stay_over_3_months = any stay over 3 months
word-current_status_only = current status only
word-unsettled_trigger = unsettled trigger
word-decision_date = decision date
word-application_date = application date
word-narrow = narrow
word-wide = wide
word-regime_of_submission = regime of submission
word-regime_of_complete_file = regime of the complete file
word-application_day = application day
word-decision_day = decision day
word-old_ways = old ways
word-stricter = stricter
word-of_the_child_alone = of the child alone
word-of_the_parent_too = of the parent too
word-silence_unsettled = silence unsettled
word-silence_abolished = silence abolished
word-silence_kept = silence kept

## Routes, and the steps of proof

word-equalled_partner = equalled partner
word-minor_child = minor child
word-partner_minor_child = partner minor child
word-adult_disabled_child = adult disabled child
word-parent_of_unaccompanied_minor = parent of unaccompanied minor
word-parent_of_accompanied_minor = parent of accompanied minor
word-treaty_right = treaty right
word-accompanying_relative = accompanying relative
word-official_documents = official documents
word-other_valid_proof = other valid proof
word-interview_or_dna = interview or dna
word-official_documents_required = official documents required
word-undetermined = undetermined
word-left_to_authority = left to authority
word-filiation = filiation
word-marriage = marriage
word-partnership = partnership

## Conditions

word-accompanied = accompanied
word-equivalence = equivalence
word-no_final_refusal = no final refusal
word-no_fraud = no fraud
word-no_fraud_of_sponsor = no fraud of sponsor
word-no_impediment = no impediment
word-own_means = own means
word-tie_in_origin = tie in origin

## What is wrong with a paper

word-covers_too_little = covers too little
word-doctor_not_approved = doctor not approved
word-form_not_accepted = form not accepted
word-lasts_too_short = lasts too short
word-no_sworn_translation = no sworn translation
word-not_legalised = not legalised
word-older_than_six_months = older than six months
word-travel_insurance_needed = travel insurance needed

## Days that matter

word-complete_by = complete by
word-decision_due = decision due
word-decision_latest = decision latest
word-decision_valid_until = decision valid until
word-five_years_end = five years end
word-free_window_ends = free window ends
word-register_by = register by
word-register_by_without_saturdays = register by without saturdays
word-registration_after_silence = registration after silence
word-renewal_closes = renewal closes
word-renewal_opens = renewal opens
word-three_months_end = three months end
word-twelve_months_end = twelve months end
word-visa_valid_until = visa valid until

## Fees

word-contribution = contribution
word-visa_centre_service = visa centre service
word-visa_handling = visa handling

## After admission

word-end_conditions_lost = end conditions lost
word-end_fraud = end fraud
word-end_fraud_of_sponsor = end fraud of sponsor
word-end_no_family_life = end no family life
word-end_sham = end sham
word-end_sponsor_stay_ended = end sponsor stay ended
word-end_union_with_another = end union with another
word-end_with_protected_sponsor = end with protected sponsor
word-new_limited_renewal = new limited renewal
word-new_limited_stay = new limited stay
word-unlimited_stay = unlimited stay

## To be weighed

word-income_regularity = income regularity
word-needs_assessment = needs assessment

## Next steps

word-age_on_another_day = age on another day
word-annex_15quinquies = annex 15quinquies
word-any_post = any post
word-appeal = appeal
word-belgian_who_may_have_moved = belgian who may have moved
word-children_of_polygamous_marriage = children of polygamous marriage
word-complete_the_file = complete the file
word-covid_replacement_visa = covid replacement visa
word-dna_against_the_certificate = dna against the certificate
word-dna_is_proposed = dna is proposed
word-dna_shows_no_marriage = dna shows no marriage
word-family_of_belgian = family of belgian
word-family_of_belgian_who_moved = family of belgian who moved
word-family_of_limited_stay = family of limited stay
word-family_of_student = family of student
word-family_of_union_citizen = family of union citizen
word-file_at_post = file at post
word-filed_remotely = filed remotely
word-housing_proof = housing proof
word-housing_proof_form = housing proof form
word-humanitarian_visa = humanitarian visa
word-ill_adult_sibling = ill adult sibling
word-income_over_a_year = income over a year
word-inquiry_does_not_suspend = inquiry does not suspend
word-insurance_proof = insurance proof
word-insurance_proof_form = insurance proof form
word-joining_temporary_protection = joining temporary protection
word-procedure_of_limited_stay = procedure of limited stay
word-protected_with_sponsor = protected with sponsor
word-refusal_not_for_papers_alone = refusal not for papers alone
word-registration_papers = registration papers
word-sham_ends_the_right = sham ends the right
word-silence = silence
word-silence_2025 = silence 2025
word-silence_without_papers = silence without papers
word-travel_in_schengen = travel in schengen
word-visa_issued_on_positive_decision = visa issued on positive decision

## What a result is made of

section-proof = Proof of the tie
section-missing = Papers missing
section-defective = Papers not in order
section-excused = Papers excused
section-required = Papers asked
section-filing = Where it is filed
section-clocks = Days that matter
section-after_admission = After admission
section-weighings = To be weighed by a person
section-fees = Fees in euro
section-next_steps = Next

## The runs of an assessment

run-governing_law = governing law
run-laws_compared = laws compared
run-for_an_end_of_stay = { $law }, for an end of stay

## Who is not named in a case file

person-sponsor = the sponsor
person-other = somebody outside this case
name-sponsor = the sponsor
name-other = the other parent
nameless-spouse = Spouse
nameless-registered_partner = Registered partner
nameless-child = Child
nameless-child_of_partner = Child of the partner
nameless-parent = Parent
nameless-sibling = Sibling
nameless-grandparent = Grandparent
nameless-other = Other relative
nameless-own_right = Applicant in own right

## What a field is called in a letter

field-CaseFile-case = name of the case
field-Application-submitted = day of the application
field-Application-complete = day on which the file was complete
field-Application-place = place of the application
field-Application-post_out_of_reach = post out of reach
field-StayInBelgium-kind = own stay in Belgium
field-StayInBelgium-until = last day of the own stay
field-StayInBelgium-visa_for_union = visa for a marriage or partnership
field-StayInBelgium-union_concluded = day of the union concluded in Belgium
field-StayInBelgium-identity_proven = identity proved
field-Application-receipt = day of the receipt
field-Application-extensions = extensions of the time for the decision
field-Decision-taken = day of the decision
field-Decision-positive = positive decision
field-Decision-covid_measure = Covid measure
field-Application-visa_issued = day of the visa
field-Sponsor-name = name of the sponsor
field-Sponsor-birth_date = date of birth of the sponsor
field-Sponsor-nationality = nationality of the sponsor
field-Sponsor-civil_status = civil status of the sponsor
field-Sponsor-arrival_in_belgium = arrival of the sponsor in Belgium
field-Protection-kind = protection of the sponsor
field-Protection-applied = day on which the sponsor asked for protection
field-Protection-decided = day on which protection was granted
field-Sponsor-stays = other stays of the sponsor
field-Stay-kind = kind of stay
field-Stay-decided = day on which the stay was granted
field-Stay-as = capacity in which the stay was granted
field-Stay-under = article of the stay
field-Sponsor-income = income of the sponsor
field-Income-kind = kind of income
field-Income-net_monthly = net income each month
field-Income-since = income since
field-Sponsor-active_job_search = active search for work of the sponsor
field-Minor-entered_without_responsible_adult = entry of the minor without a responsible adult
field-Minor-taken_in_charge_later = minor later taken in charge
field-Minor-left_alone_after_entry = minor left alone after entry
field-Minor-lives_with_parent = minor lives with a parent
field-Minor-family_ties_existed_in_origin = family ties in the country of origin
field-Sponsor-employed = sponsor employed in Belgium
field-Sponsor-former_blue_card = former Blue Card of the sponsor
field-Sponsor-free_movement = free movement used by the sponsor
field-Applicant-name = name
field-Applicant-relation = relation to the sponsor
field-Applicant-birth_date = date of birth
field-Applicant-nationality = nationality
field-Applicant-civil_status = civil status
field-Applicant-will_live_together = comes to live with the sponsor
field-Applicant-own_right = own right
field-Applicant-own_right_shown = own right shown
field-Applicant-income = income
field-Applicant-arrival_in_belgium = arrival in Belgium
field-Applicant-travelled_with_sponsor = travelled with the sponsor
field-Marriage-date = day of the marriage
field-Marriage-polygamous = polygamous marriage
field-Marriage-other_spouse_in_belgium = other spouse in Belgium
field-Marriage-validity_doubted = validity of the marriage in doubt
field-Partnership-date = day of the partnership
field-Partnership-country = country of the partnership
field-Partnership-validity_doubted = validity of the partnership in doubt
field-Relationship-common_child = common child
field-Relationship-common_minor_child = common minor child
field-Cohabitation-from = living together since
field-Cohabitation-to = living together until
field-Cohabitation-lawful = lawful cohabitation
field-Cohabitation-uninterrupted = uninterrupted cohabitation
field-Relationship-known_since = acquainted since
field-Relationship-regular_contact = regular contact
field-Relationship-meetings = meetings
field-Meeting-from = first day of the meeting
field-Meeting-days = days of the meeting
field-Relationship-other_lasting_relationship = other lasting relationship
field-Relationship-prohibited_degree = prohibited degree of kinship
field-Relationship-final_refusal_to_marry = final refusal to celebrate a marriage
field-Applicant-inquiry = inquiry into the tie
field-Applicant-family_life_real = real family life
field-Applicant-public_order_danger = danger to public order
field-Applicant-listed_disease = listed disease
field-Applicant-reunification_possible_elsewhere = family life possible in another country
field-Applicant-parents = parents
field-Applicant-parental_authority = parental authority
field-Applicant-custody = custody
field-Applicant-dependent_on = dependent on
field-Consent-by = consent by
field-Consent-given = consent given
field-Disability-unable_to_provide = unable to meet own needs
field-Disability-certified_by_approved_doctor = certified by an approved doctor
field-Admission-entered = entry with the visa
field-Admission-received = admission received
field-Admission-permit_issued = permit issued
field-Admission-receipt_issued = proof of the application issued
field-Admission-permit_expires = expiry of the permit
field-Admission-end_decided = end of the stay decided
field-Admission-conditions_met = conditions still met
field-Admission-union_with_another = union with somebody else
field-Admission-sponsor_stay_ended = stay of the sponsor ended
field-Admission-victim_of_violence = victim of violence
field-Admission-fraud = fraud
field-Admission-sponsor_stay_withdrawn = stay of the sponsor withdrawn
field-Admission-sufficient_resources = sufficient resources
field-Admission-full_insurance = full sickness insurance
field-Applicant-documents = papers in the file
field-Paper-kind = kind of paper
field-Paper-issued = day on which the paper was issued
field-Paper-issued_in = country in which the paper was issued
field-Paper-language = language of the paper
field-Paper-legalised_by = legalised by
field-Paper-apostille = apostille
field-Paper-translation = translation
field-Paper-form = form of the proof
field-Paper-covers = amount insured
field-Paper-months = months insured
field-Proof-cannot_obtain = papers that cannot be had
field-Proof-causes = causes
field-Proof-by_own_choice = by own choice
field-Proof-dna = DNA test
field-Housing-adequate = sufficient housing
field-Household-health_insurance = sickness insurance
field-Household-dependants_in_belgium = dependants in Belgium
field-Household-joined_before = relatives who joined before
field-PersonFinding-of = finding about whom
field-PersonFinding-about = finding about what
field-PersonFinding-holds = finding
field-PersonFinding-by = found by
field-PersonFinding-on = day of the finding
field-PersonFinding-because = reasons of the finding

## What cannot be in any world

impossible-sponsor-arrived-before-birth = the sponsor arrived before his birth
impossible-protection-asked-before-birth = the sponsor asked for protection before his birth
impossible-protection-granted-before-birth = the sponsor was granted protection before his birth
impossible-protection-decided-before-asked = protection was decided before it was asked for
impossible-complete-before-submitted = the application was complete before it was submitted
impossible-decision-before-submitted = the decision was taken before the application was submitted
impossible-permit-expired-before-issued = the permit expired before it was issued
impossible-permit-before-receipt = the permit was issued before the receipt of the filing
impossible-submitted-before-birth = the applicant's own application was submitted before his birth
impossible-marriage-before-birth = the marriage was concluded before the applicant's birth
impossible-partnership-before-birth = the partnership was registered before the applicant's birth
impossible-cohabitation-ended-before-it-began = the cohabitation ended before it began
impossible-marriage-before-sponsors-birth = the marriage was concluded before the sponsor's birth
impossible-partnership-before-sponsors-birth = the partnership was registered before the sponsor's birth
impossible-arrived-after-filing = { $person } arrived in Belgium after the application was filed there
impossible-sponsor-arrived-after-filing = the sponsor arrived in Belgium after the application was filed there
impossible-permit-before-submitted = the permit was given before the application was submitted
impossible-end-before-submitted = the end of the stay was decided before the application was submitted
impossible-receipt-before-submitted = the receipt was given before the application was submitted
impossible-born-before-parent = { $child } was not born after { $parent }, who is named as parent
impossible-parents-of-each-other = { $child } and { $parent } are each other's parents
impossible-born-after-application = { $person } was born after the application
impossible-belgian-with-protection = a Belgian holds no protection status, and Article 40ter governs the family of a Belgian; write protection: none, or the nationality that was protected
