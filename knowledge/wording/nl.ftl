# The sentences of article10, keyed by rule. One firing, one sentence.

## governing law

law_before_2016 = {$who} (ingediend: {$filed}), vóór 8 juli 2016: een tekst die niet voorhanden was, is van toepassing.
law_act_2016 = {$who} (ingediend: {$filed}), van 8 juli 2016 tot en met 31 augustus 2024: de tekst van die jaren is van toepassing.
law_act_2024 = {$who} (ingediend: {$filed}): de tekst zoals de wetten van 10 maart 2024 hem hebben gewijzigd, is van toepassing.
law_act_2024_transition = {$who} (ingediend: {$filed}), en een verblijf van {$sponsor} werd vóór 18 augustus 2025 toegekend (bescherming: {$decided}): de vroegere tekst blijft tot en met 17 augustus 2027 van toepassing.
law_act_2025 = {$who} (ingediend: {$filed}), buiten de overgangsregeling (er is geen verblijf van {$sponsor} van vóór 18 augustus 2025 bekend; bescherming: {$decided}): de wet van 18 juli 2025 is van toepassing. De tekst ervan was niet voorhanden; wat erover bekend is, wordt met de bron vermeld.
law_act_2025_suspended = {$who} (ingediend: {$filed}), buiten de overgangsregeling, en {$sponsor} heeft de subsidiaire beschermingsstatus: de wet van 18 juli 2025 is van toepassing zoals het Grondwettelijk Hof haar op 26 februari 2026 gedeeltelijk heeft geschorst.
law-asked-for = {$who} wordt volgens deze wet beoordeeld omdat daarom gevraagd is, niet omdat ze van toepassing is: {$law}.
law-asked-for-governs = {$who} wordt volgens deze wet beoordeeld, die gevraagd is en van toepassing is of kan zijn: {$law}.
would-be = Volgens die bron {$status}: {$text}
indicated = Als klopt wat over de wet wordt gemeld, zou de uitkomst voor {$who} zijn: {$verdict}. De bron is onvoldoende zeker om dat te zeggen.

## agreement

laws_differ = De wetten die van toepassing kunnen zijn, verschillen voor {$who}. { WORD("law", $law) }: { WORD("verdict", $verdict) }; { WORD("law", $other_law) }: { WORD("verdict", $other_verdict) }.
verdict_laws_agree = Elke wet die op het geval van {$who} van toepassing kan zijn, geeft dezelfde uitkomst.
verdict_laws_differ = Er ontbreekt een gegeven dat bepaalt welke wet op het geval van {$who} van toepassing is, en de wetten verschillen.
verdict_laws_differ_for_a_person = Welke wet op het geval van {$who} van toepassing is, moet de overheid bepalen, en de wetten verschillen.

## not at hand

verdict_law_not_at_hand = De tekst van de wet die van toepassing is op een aanvraag van {$who} (ingediend: {$filed}), was niet voorhanden, zodat de overheid moet beslissen.

## Article 10: paragraph 1 frame

sponsor_protected_2016-met = Aan {$sponsor} was { DATED("on", $decided) } een status toegekend ({$kind}), vóór de aanvraag { DATED("of", $filed) }.
sponsor_protected_2016-not_met = { DATED("on", $filed) }, de dag van de indiening, had {$sponsor} niet de vluchtelingenstatus of de subsidiaire beschermingsstatus (status: {$kind}, toegekend: {$decided}).
sponsor_protected_2024-met = Aan {$sponsor} was { DATED("on", $decided) } een status toegekend ({$kind}), vóór de aanvraag { DATED("of", $filed) }.
sponsor_protected_2024-not_met = { DATED("on", $filed) }, de dag van de indiening, had {$sponsor} geen internationale bescherming en geen toelating tot verblijf wegens staatloosheid (status: {$kind}, toegekend: {$decided}).
route_spouse = De echtgenoot of echtgenote kan zich bij de gezinshereniger voegen op grond van 4°, eerste streepje.
route_equalled_partner = Een partner van wie het partnerschap gelijkwaardig is aan een huwelijk, kan zich bij de gezinshereniger voegen op grond van 4°, eerste streepje.
route_minor_child = Een minderjarig kind van de gezinshereniger kan zich bij de gezinshereniger voegen op grond van 4°, tweede of derde streepje.
route_partner_minor_child = Een minderjarig kind van de echtgenoot of partner kan zich bij de gezinshereniger voegen op grond van 4°, derde streepje, of van 5°.
route_registered_partner = Een wettelijk geregistreerde partner van wie het partnerschap niet gelijkwaardig is aan een huwelijk, kan zich bij de gezinshereniger voegen op grond van 5°.
route_adult_disabled_child_of_sponsor = Een meerderjarig kind van de gezinshereniger kan zich bij de gezinshereniger voegen op grond van 6°.
route_adult_disabled_child_of_partner = Een meerderjarig kind van de echtgenoot of partner kan zich bij de gezinshereniger voegen op grond van 6°.
route_parent_of_unaccompanied_minor = Een ouder kan zich bij een niet-begeleide minderjarige voegen op grond van 7°.
route_parent_of_accompanied_minor = Een ouder kan zich bij een begeleide minderjarige voegen op grond van 8°.
monogamous-met = Er is geen andere echtgenoot of echtgenote van {$sponsor} die de komst van {$who} in de weg staat.
monogamous-not_met = Een andere echtgenoot of echtgenote van {$sponsor} verblijft al in België.
monogamous-presumed = {$sponsor} naast het huwelijk met {$who} geen polygaam huwelijk heeft
monogamy-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat er geen andere echtgenoot in de weg staat.
   *[other] Er verblijft geen andere echtgenoot of echtgenote van {$sponsor} in België.
    }
monogamy-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat een andere echtgenoot in de weg staat.
   *[other] Een andere echtgenoot of echtgenote van {$sponsor} verblijft al in België, zodat {$who} niet ook wordt toegelaten.
    }
parents_not_barred-met = De ouders van {$who} worden niet gescheiden gehouden door een andere echtgenoot of echtgenote van {$sponsor}.
parents_not_barred-not_met = Een andere echtgenoot of echtgenote van {$sponsor} verblijft al in België, zodat de ouders van {$who} niet allebei komen.
parents_not_barred-presumed = de ouders van {$who} geen polygaam huwelijk hebben
common_child-met = {$who} is het kind van {$sponsor} en {$partner}, en beiden leven ermee samen of komen ermee samenleven.
common_child-not_met = {$who} is geen gemeenschappelijk kind van {$sponsor} en een echtgenoot die tot dit gezin behoort.
equivalence_of_partnership-met = De staat waar het partnerschap werd geregistreerd ({$country}), is een van die waarvan de partnerschappen in België gelijkwaardig zijn aan een huwelijk.
equivalence_of_partnership-not_met = De staat waar het partnerschap werd geregistreerd ({$country}), is niet een van de zeven waarvan de partnerschappen gelijkwaardig zijn aan een huwelijk.
no_equivalence_of_partnership-met = De staat waar het partnerschap werd geregistreerd ({$country}), is niet een van de zeven waarvan de partnerschappen gelijkwaardig zijn aan een huwelijk, zodat 5° geldt.
no_equivalence_of_partnership-not_met = Het partnerschap werd geregistreerd in een staat ({$country}) waarvan de partnerschappen gelijkwaardig zijn aan een huwelijk, zodat 4° geldt en niet 5°.
tie_before_arrival_of_spouse-met = Het huwelijk { DATED("of", $tied) } werd gesloten voordat {$sponsor} in België aankwam ({$arrival}).
tie_before_arrival_of_spouse-not_met = Het huwelijk { DATED("of", $tied) } werd niet gesloten voordat {$sponsor} in België aankwam ({$arrival}).
tie_before_arrival_of_partner-met = Het partnerschap { DATED("of", $tied) } werd gesloten voordat {$sponsor} in België aankwam ({$arrival}).
tie_before_arrival_of_partner-not_met = Het partnerschap { DATED("of", $tied) } werd niet gesloten voordat {$sponsor} in België aankwam ({$arrival}).

## Article 10: points 1 to 3 own rights

route_treaty_right = Een verblijfsrecht dat door een verdrag, een wet of een koninklijk besluit wordt erkend, kan onder 1° vallen.
route_treaty_right_of_relative = {$sponsor} werkt in België en is onderdaan van een staat waarmee een tewerkstellingsakkoord bestaat ({$nationality}), wat {$who} naast 4° kan helpen.
route_recovery_of_nationality = Wie de Belgische nationaliteit kan herkrijgen, kan onder 2° vallen.
route_loss_of_nationality_by_marriage = Een vrouw die de Belgische nationaliteit door haar huwelijk heeft verloren, kan onder 3° vallen.
worker_of_agreement_state-met = {$sponsor} (nationaliteit: {$nationality}), onderdaan van een staat waarmee een tewerkstellingsakkoord bestaat, heeft een verblijf van onbeperkte duur en werkt in België.
worker_of_agreement_state-not_met = {$sponsor} (nationaliteit: {$nationality}) is geen gevestigde werknemer uit een staat waarmee een tewerkstellingsakkoord bestaat.
minority_under_agreement-met = {$who} was {$birth_age} jaar { DATED("on", $filed) }, minderjarig volgens het akkoord met {$nationality}.
minority_under_agreement-not_met = {$who} was {$birth_age} jaar { DATED("on", $filed) }, niet minderjarig volgens het akkoord met {$nationality}.
own_right_by_treaty-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat {$who} een verblijfsrecht heeft op grond van een verdrag, een wet of een koninklijk besluit.
   *[other] Het verblijfsrecht van {$who} op grond van een verdrag, een wet of een koninklijk besluit is aangetoond.
    }
own_right_by_treaty-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat {$who} geen verblijfsrecht heeft op grond van een verdrag, een wet of een koninklijk besluit.
   *[other] Er is geen verblijfsrecht van {$who} op grond van een verdrag, een wet of een koninklijk besluit aangetoond.
    }
own_right_to_recover_nationality-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat {$who} voldoet aan de voorwaarden om de Belgische nationaliteit te herkrijgen.
   *[other] {$who} voldoet aan de voorwaarden om de Belgische nationaliteit te herkrijgen.
    }
own_right_to_recover_nationality-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat {$who} niet voldoet aan de voorwaarden om de Belgische nationaliteit te herkrijgen.
   *[other] {$who} voldoet niet aan de voorwaarden om de Belgische nationaliteit te herkrijgen.
    }
own_right_after_loss_by_marriage-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat {$who} de Belgische nationaliteit heeft verloren door haar huwelijk of doordat haar echtgenoot van nationaliteit veranderde.
   *[other] {$who} heeft de Belgische nationaliteit verloren door haar huwelijk of doordat haar echtgenoot van nationaliteit veranderde.
    }
own_right_after_loss_by_marriage-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat {$who} de Belgische nationaliteit niet heeft verloren door haar huwelijk of doordat haar echtgenoot van nationaliteit veranderde.
   *[other] {$who} heeft de Belgische nationaliteit niet verloren door haar huwelijk of doordat haar echtgenoot van nationaliteit veranderde.
    }
own_means-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de bestaansmiddelen van {$who} toereikend zijn.
   *[other] Van de inkomsten van {$who} telt {$counted} per maand mee; het referentiebedrag is {$wanted}.
    }
own_means-not_met = Een persoon heeft vastgesteld dat de bestaansmiddelen van {$who} ontoereikend zijn.
own_means_2025-met = Een persoon heeft vastgesteld dat de bestaansmiddelen van {$who} toereikend zijn.
own_means_2025-not_met = Een persoon heeft vastgesteld dat de bestaansmiddelen van {$who} ontoereikend zijn.

## Article 10: points 4 to 6 sponsor

sponsor_unlimited-met = {$sponsor} (nationaliteit: {$nationality}) had { DATED("on", $filed) } een verblijf van onbeperkte duur of was gevestigd.
sponsor_unlimited-not_met = Op de dag van de indiening ({$filed}) had {$sponsor} (nationaliteit: {$nationality}) geen verblijf van onbeperkte duur waarop artikel 10 steunt.
sponsor_status-met = {$way ->
    [unlimited] {$sponsor} heeft in België een verblijf van onbeperkte duur, waarop het gezin zich kan beroepen.
   *[other] {$sponsor} heeft een status die het gezin laat overkomen: {$kind}, toegekend { DATED("on", $decided) }.
    }
sponsor_status-not_met = Op de dag van de indiening ({$filed}) had {$sponsor} geen status die het gezin laat overkomen (bescherming: {$kind}, toegekend: {$decided}; geen verblijf van onbeperkte duur).
sponsor_status_of_unaccompanied_minor-met = {$sponsor} heeft een beschermingsstatus: {$kind}, toegekend { DATED("on", $decided) }.
sponsor_status_of_unaccompanied_minor-not_met = { DATED("on", $filed) } had {$sponsor} geen bescherming (bescherming: {$kind}, toegekend: {$decided}), en noch een verblijf van onbeperkte duur noch een van beperkte duur opent op zich 7°.
stay_long_enough_2016-met = {$sponsor} had { DATED("on", $filed) } al twaalf maanden een verblijf van onbeperkte duur.
stay_long_enough_2016-not_met = {$sponsor} had op de dag van de indiening ({$filed}) nog geen twaalf maanden een verblijf van onbeperkte duur; een verblijf van een andere aard telt niet mee.
stay_long_enough_2024-met = {$sponsor} verbleef { DATED("on", $filed) } al twaalf maanden met een verblijfstitel in België.
stay_long_enough_2024-not_met = {$sponsor} verbleef op de dag van de indiening ({$filed}) nog geen twaalf maanden met een verblijfstitel in België.
months_fall_away-met = {$way ->
    [common_minor_child] {$sponsor} en de partner hebben samen een minderjarig kind.
   *[other] De band van het koppel is ouder dan de aankomst van {$sponsor} in België { DATED("on", $arrival) }.
    }
months_fall_away-not_met = De band van het koppel, als die er is, is niet ouder dan de aankomst van {$sponsor} in België ({$arrival}), en er is geen gemeenschappelijk minderjarig kind vermeld.
waiting_period-met = {$sponsor} heeft een verblijf van onbeperkte duur en heeft de twaalf maanden gewacht.
waiting_period-not_met = {$sponsor} had { DATED("on", $filed) } de twaalf maanden met een verblijf van onbeperkte duur niet gewacht, en geen oudere band of gemeenschappelijk minderjarig kind doet ze vervallen.
waiting_period-exempt = {$way ->
    [older_tie] Geen wachttermijn: de band van het koppel dateert van voor de aankomst van {$sponsor}, of er is een gemeenschappelijk minderjarig kind.
   *[other] Geen wachttermijn: {$sponsor} heeft internationale bescherming of is toegelaten tot verblijf wegens staatloosheid.
    }
waiting_period_of_registered_partner-met = {$sponsor} heeft een verblijf van onbeperkte duur en heeft de twaalf maanden gewacht.
waiting_period_of_registered_partner-not_met = {$sponsor} had { DATED("on", $filed) } de twaalf maanden met een verblijf van onbeperkte duur niet gewacht, en geen ouder partnerschap of gemeenschappelijk minderjarig kind doet ze vervallen.
waiting_period_of_registered_partner-exempt = {$way ->
    [older_tie] Geen wachttermijn: het partnerschap is ouder dan de aankomst van {$sponsor}, of de partners hebben samen een minderjarig kind.
   *[other] Geen wachttermijn: {$sponsor} heeft internationale bescherming of is toegelaten tot verblijf wegens staatloosheid.
    }

## Article 10: point 4 spouse

marriage_undoubted-met = Niemand trekt het huwelijk van {$who} in twijfel.
marriage_undoubted-not_met = Het huwelijk van {$who} wordt niet erkend.
marriage_undoubted-presumed = het huwelijk van {$who} en {$sponsor} geldig is en in België wordt erkend
partnership_undoubted-met = Niemand trekt het partnerschap van {$who} in twijfel.
partnership_undoubted-not_met = Het partnerschap van {$who} wordt niet erkend.
partnership_undoubted-presumed = het partnerschap van {$who} en {$sponsor} geldig is en in België wordt erkend
recognition_of_marriage-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat het huwelijk in België wordt erkend.
   *[other] Het huwelijk { DATED("of", $tied) } werd tussen meerderjarigen gesloten en niets doet twijfelen aan de erkenning ervan.
    }
recognition_of_marriage-not_met = Een persoon heeft vastgesteld dat het huwelijk in België niet wordt erkend.
recognition_of_partnership-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat het partnerschap in België wordt erkend.
   *[other] Het partnerschap { DATED("of", $tied) } werd tussen meerderjarigen gesloten en niets doet twijfelen aan de erkenning ervan.
    }
recognition_of_partnership-not_met = Een persoon heeft vastgesteld dat het partnerschap in België niet wordt erkend.
minimum_age_of_spouses-met = {$way ->
    [tie_before_arrival] { DATED("on", $filed) } was {$who} {$birth_age} jaar en {$sponsor} {$sponsor_birth_age} jaar; de minimumleeftijd is 18 jaar omdat hun band ouder is dan de aankomst van {$sponsor} in België { DATED("on", $arrival) }.
   *[other] { DATED("on", $filed) } was {$who} {$birth_age} jaar en {$sponsor} {$sponsor_birth_age} jaar; de minimumleeftijd is 21 jaar.
    }
minimum_age_of_spouses-not_met = Leeftijd { DATED("on", $filed) }: {$who} {$birth_age}, {$sponsor} {$sponsor_birth_age}; beiden moeten ouder zijn dan 21 jaar, of ouder dan 18 jaar als hun band ouder is dan de aankomst van {$sponsor} in België (aankomst: {$arrival}).
living_together_of_couple-met = {$who} komt met {$sponsor} samenleven.
living_together_of_couple-not_met = {$who} komt niet met {$sponsor} samenleven.

## Article 10: point 4 children

minority_of_child_when_filed-met = {$who} was {$birth_age} jaar { DATED("on", $filed) }, jonger dan 18 jaar.
minority_of_child_when_filed-not_met = {$who} was {$birth_age} jaar { DATED("on", $filed) }; de grens is 18 jaar.
minority_of_child_by_case_law-met = {$way ->
    [when_filed] {$who} was { DATED("on", $filed) }, de dag van de indiening, jonger dan 18 jaar.
   *[other] {$who} was {$birth_age} jaar { DATED("on", $applied) }, toen {$sponsor} om bescherming verzocht; die dag telt.
    }
minority_of_child_by_case_law-not_met = {$who} was 18 jaar of ouder { DATED("on", $filed) }, en was evenmin jonger dan 18 jaar toen {$sponsor} om bescherming verzocht.
minority_of_child_by_the_act-met = {$way ->
    [when_filed] {$who} was { DATED("on", $filed) }, de dag van de indiening, jonger dan 18 jaar.
   *[other] {$who} was {$birth_age} jaar { DATED("on", $applied) }, toen {$sponsor} om bescherming verzocht; die dag telt.
    }
minority_of_child_by_the_act-not_met = {$who} was 18 jaar of ouder { DATED("on", $filed) }, en was evenmin jonger dan 18 jaar toen {$sponsor} om bescherming verzocht.
child_filed_in_time_by_case_law-met = {$way ->
    [still_minor] {$who} was { DATED("on", $filed) } nog jonger dan 18 jaar, zodat er geen termijn loopt.
    [within_three_months] De aanvraag { DATED("of", $filed) } kwam binnen drie maanden na de beslissing { DATED("of", $decided) }.
   *[other] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
    }
child_filed_in_time_by_case_law-not_met = De aanvraag { DATED("of", $filed) } kwam meer dan drie maanden na de beslissing { DATED("of", $decided) }, en een persoon heeft de laattijdigheid niet verschoonbaar bevonden.
child_filed_in_time_by_the_act-met = {$way ->
    [still_minor] {$who} was { DATED("on", $filed) } nog jonger dan 18 jaar, zodat er geen termijn loopt.
    [within_three_months] De aanvraag { DATED("of", $filed) } kwam binnen drie maanden na de beslissing { DATED("of", $decided) }.
   *[other] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
    }
child_filed_in_time_by_the_act-not_met = De aanvraag { DATED("of", $filed) } kwam meer dan drie maanden na de beslissing { DATED("of", $decided) }, en een persoon heeft de laattijdigheid niet verschoonbaar bevonden.
living_together_of_child-met = {$who} komt met {$sponsor} samenleven.
living_together_of_child-not_met = {$who} komt niet met {$sponsor} samenleven.
single_child-met = Burgerlijke staat van {$who}: {$civil_status}.
single_child-not_met = Burgerlijke staat van {$who}: {$civil_status}; het kind moet alleenstaand zijn.
unmarried_child-met = Burgerlijke staat van {$who}: {$civil_status}.
unmarried_child-not_met = Burgerlijke staat van {$who}: {$civil_status}; het kind mag niet gehuwd zijn.
custody_of_own_child-met = Het recht van bewaring over {$who} berust bij {$custody}.
custody_of_own_child-not_met = Het recht van bewaring over {$who} berust bij {$custody}, niet bij {$holders}.
custody_of_own_child-exempt = {$who} is het eigen kind van het koppel, zodat het recht van bewaring niet wordt gevraagd.
custody_of_partners_child-met = Het recht van bewaring over {$who} berust bij {$custody}.
custody_of_partners_child-not_met = Het recht van bewaring over {$who} berust bij {$custody}; het moet bij het koppel berusten, of onder 5° bij de partner.
authority_over_own_child-met = Ouderlijk gezag over {$who}: {$authority}; recht van bewaring: {$custody}.
authority_over_own_child-not_met = Het ouderlijk gezag over {$who} berust bij {$authority} en het recht van bewaring bij {$custody}; een van deze personen moet beide hebben: {$holders}.
authority_over_own_child-exempt = {$who} is het eigen kind van het koppel, zodat het ouderlijk gezag niet wordt gevraagd.
authority_over_partners_child-met = Ouderlijk gezag over {$who}: {$authority}; recht van bewaring: {$custody}.
authority_over_partners_child-not_met = Het ouderlijk gezag over {$who} berust bij {$authority} en het recht van bewaring bij {$custody}; een van de twee leden van het koppel moet beide hebben, onder 5° de partner.
charge_of_own_child-met = {$who} is ten laste van {$dependent_on}; recht van bewaring: {$custody}.
charge_of_own_child-not_met = {$who} is ten laste van {$dependent_on}; het kind moet ten laste zijn van het lid van het koppel dat het recht van bewaring heeft ({$custody}).
charge_of_own_child-exempt = {$who} is het eigen kind van het koppel, zodat niet wordt gevraagd van wie het ten laste is.
charge_of_partners_child-met = {$who} is ten laste van {$dependent_on}; recht van bewaring: {$custody}.
charge_of_partners_child-not_met = {$who} is ten laste van {$dependent_on}; het kind moet ten laste zijn van de persoon die het recht van bewaring heeft ({$custody}).
dependence_of_own_child-met = {$who} is ten laste van {$dependent_on}.
dependence_of_own_child-not_met = {$who} is ten laste van {$dependent_on}, niet van {$holders}.
dependence_of_own_child-exempt = {$who} is het eigen kind van het koppel, zodat niet wordt gevraagd van wie het ten laste is.
dependence_of_partners_child-met = {$who} is ten laste van {$dependent_on}.
dependence_of_partners_child-not_met = {$who} is ten laste van {$dependent_on}; het kind moet ten laste zijn van een van de twee leden van het koppel, onder 5° van de partner.
consent_by_holder_of_custody-met = Toestemming voor {$who}: {$consent_by}, de andere houder van het recht van bewaring.
consent_by_holder_of_custody-not_met = Toestemming voor {$who}: {$consent_by}, niet de andere houder van het recht van bewaring.
consent_by_holder_of_custody-presumed = wie toestemt voor {$who}, de andere houder van het recht van bewaring is
consent_by_holder_of_authority-met = Toestemming voor {$who}: {$consent_by}, de andere houder van het ouderlijk gezag.
consent_by_holder_of_authority-not_met = Toestemming voor {$who}: {$consent_by}, niet de andere houder van het ouderlijk gezag.
consent_by_holder_of_authority-presumed = wie toestemt voor {$who}, de andere houder van het ouderlijk gezag is
consent_for_own_child_2016-met = {$way ->
    [not_shared] Niemand anders deelt het recht van bewaring over {$who}.
    [finding] Een persoon heeft vastgesteld dat de andere ouder toestemt.
   *[other] De andere houder van het recht van bewaring heeft toegestemd.
    }
consent_for_own_child_2016-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de andere ouder niet toestemt.
   *[other] Iemand anders deelt het recht van bewaring over {$who} en heeft niet toegestemd.
    }
consent_for_own_child_2016-exempt = {$who} is het eigen kind van het koppel, zodat niemand anders hoeft toe te stemmen.
consent_for_partners_child_2016-met = {$way ->
    [not_shared] Niemand anders deelt het recht van bewaring over {$who}.
    [finding] Een persoon heeft vastgesteld dat de andere ouder toestemt.
   *[other] De andere houder van het recht van bewaring heeft toegestemd.
    }
consent_for_partners_child_2016-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de andere ouder niet toestemt.
   *[other] Iemand anders deelt het recht van bewaring over {$who} en heeft niet toegestemd.
    }
consent_for_own_child_2024-met = {$way ->
    [not_shared] Niemand anders deelt het ouderlijk gezag over {$who}.
    [finding] Een persoon heeft vastgesteld dat de andere ouder toestemt.
   *[other] De andere houder van het ouderlijk gezag heeft toegestemd.
    }
consent_for_own_child_2024-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de andere ouder niet toestemt.
   *[other] Iemand anders deelt het ouderlijk gezag over {$who} en heeft niet toegestemd.
    }
consent_for_own_child_2024-exempt = {$who} is het eigen kind van het koppel, zodat niemand anders hoeft toe te stemmen.
consent_for_partners_child_2024-met = {$way ->
    [not_shared] Niemand anders deelt het ouderlijk gezag over {$who}.
    [finding] Een persoon heeft vastgesteld dat de andere ouder toestemt.
   *[other] De andere houder van het ouderlijk gezag heeft toegestemd.
    }
consent_for_partners_child_2024-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de andere ouder niet toestemt.
   *[other] Iemand anders deelt het ouderlijk gezag over {$who} en heeft niet toegestemd.
    }

## Article 10: point 5 registered partner

cohabitation_regular-met = De samenwoning was legaal en ononderbroken.
cohabitation_regular-not_met = De samenwoning was niet legaal of werd onderbroken.
cohabitation_regular-presumed = de samenwoning van {$who} en {$sponsor} legaal en ononderbroken was
lived_together_a_year-met = {$who} en {$sponsor} woonden vóór {$filed} minstens een jaar samen (vanaf: {$since}; tot: { $until ->
    [none] niet beëindigd
   *[other] { $until }
 }).
lived_together_a_year-not_met = {$who} en {$sponsor} woonden vóór {$filed} geen jaar legaal en ononderbroken samen (vanaf: {$since}; tot: { $since ->
    [none] { $until }
   *[other] { $until ->
        [none] niet beëindigd
       *[other] { $until }
    }
 }).
known_and_met-met = De partners kennen elkaar { DATED("since", $known_since) }, hielden contact, en ontmoetten elkaar {$meeting_times} keer, samen {$meeting_days} dagen, in de twee jaar vóór {$filed}.
known_and_met-not_met = Kennen elkaar sinds: {$known_since}, regelmatig contact: {$contact}, ontmoetingen in de twee jaar vóór {$filed}: {$meeting_times} van 3, dagen samen: {$meeting_days} van 45. Alle vier zijn nodig.
has_common_child-met = {$who} en {$sponsor} hebben een gemeenschappelijk kind.
has_common_child-not_met = {$who} en {$sponsor} hebben geen gemeenschappelijk kind.
lasting_relationship-met = {$way ->
    [common_child] Een gemeenschappelijk kind toont de duurzame relatie aan.
    [lived_together] Een jaar samenwonen toont de duurzame relatie aan.
    [known_and_met] Dat de partners elkaar twee jaar kennen, met contact en ontmoetingen, toont de duurzame relatie aan.
   *[other] Een persoon heeft vastgesteld dat de relatie duurzaam en stabiel is.
    }
lasting_relationship-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de relatie niet duurzaam en stabiel is.
   *[other] Geen van de drie manieren toont een duurzame relatie aan: geen gemeenschappelijk kind, geen jaar samenwonen, en niet twee jaar elkaar kennen met contact, drie ontmoetingen en 45 dagen.
    }
living_together_of_registered_partners-met = {$who} en {$sponsor} komen samenleven.
living_together_of_registered_partners-not_met = {$who} en {$sponsor} komen niet samenleven.
cohabited_before_arrival-met = De partners woonden samen { DATED("from", $since) }, minstens een jaar voordat {$sponsor} { DATED("on", $arrival) } aankwam.
cohabited_before_arrival-not_met = De partners woonden geen jaar samen voordat {$sponsor} { DATED("on", $arrival) } aankwam (vanaf: {$since}; tot: { $since ->
    [none] { $until }
   *[other] { $until ->
        [none] niet beëindigd
       *[other] { $until }
    }
 }).
minimum_age_of_registered_partners-met = {$way ->
    [cohabited_before_arrival] { DATED("on", $filed) } was {$who} {$birth_age} jaar en {$sponsor} {$sponsor_birth_age} jaar; de minimumleeftijd is 18 jaar omdat de partners een jaar samenwoonden voordat {$sponsor} in België aankwam.
   *[other] { DATED("on", $filed) } was {$who} {$birth_age} jaar en {$sponsor} {$sponsor_birth_age} jaar; de minimumleeftijd is 21 jaar.
    }
minimum_age_of_registered_partners-not_met = Leeftijd { DATED("on", $filed) }: {$who} {$birth_age}, {$sponsor} {$sponsor_birth_age}; beiden moeten ouder zijn dan 21 jaar, of ouder dan 18 jaar na een jaar samenwonen voordat {$sponsor} aankwam.
no_other_relationship-met = Geen van beiden heeft een andere duurzame relatie.
no_other_relationship-not_met = Een van beiden heeft een duurzame relatie met iemand anders.
no_other_relationship-presumed = noch {$who}, noch {$sponsor} een duurzame relatie met iemand anders heeft
single_partners-met = {$who} ({$civil_status}) en {$sponsor} ({$sponsor_status}) zijn niet gehuwd en hebben geen andere duurzame relatie.
single_partners-not_met = Burgerlijke staat van {$who}: {$civil_status}, van {$sponsor}: {$sponsor_status}; beiden moeten alleenstaand zijn, zonder andere duurzame relatie.
not_too_closely_related-met = De partners zijn niet te nauw verwant.
not_too_closely_related-not_met = De partners zijn verwant in een graad die een huwelijk verbiedt.
not_too_closely_related-presumed = {$who} en {$sponsor} niet verwant zijn in een graad die een huwelijk verbiedt
no_impediment-met = Er is geen huwelijksbeletsel tussen {$who} en {$sponsor}.
no_impediment-not_met = {$who} en {$sponsor} zijn verwant in een graad die een huwelijk verbiedt.
never_refused_marriage-met = Aan geen van beiden werd een huwelijk definitief geweigerd.
never_refused_marriage-not_met = Een definitieve beslissing weigerde de voltrekking van een huwelijk van een van beiden.
never_refused_marriage-presumed = noch aan {$who}, noch aan {$sponsor} een huwelijk definitief werd geweigerd
no_final_refusal-met = Noch aan {$who}, noch aan {$sponsor} werd de voltrekking van een huwelijk definitief geweigerd.
no_final_refusal-not_met = Een definitieve beslissing weigerde de voltrekking van een huwelijk van {$who} of {$sponsor}.

## Article 10: point 6 disabled child

disabled_child_of_partner-met = {$who} is een kind van {$partner}, met wie {$sponsor} gehuwd is of een geregistreerd partnerschap heeft.
disabled_child_of_partner-not_met = {$who} is geen kind van een echtgenoot of geregistreerde partner van {$sponsor}.
majority_of_disabled_child-met = {$who} was {$birth_age} jaar { DATED("on", $filed) }, meerderjarig.
majority_of_disabled_child-not_met = {$who} was {$birth_age} jaar { DATED("on", $filed) }; 6° geldt voor kinderen ouder dan 18 jaar.
single_disabled_child-met = Burgerlijke staat van {$who}: {$civil_status}.
single_disabled_child-not_met = Burgerlijke staat van {$who}: {$civil_status}; het kind moet alleenstaand zijn.
unmarried_disabled_child-met = Burgerlijke staat van {$who}: {$civil_status}.
unmarried_disabled_child-not_met = Burgerlijke staat van {$who}: {$civil_status}; het kind mag niet gehuwd zijn.
disability-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de handicap en het gevolg ervan zijn aangetoond.
   *[other] Een arts die door de Belgische post is erkend, bevestigt dat {$who} wegens de handicap niet in de eigen behoeften kan voorzien.
    }
disability-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de handicap niet is aangetoond.
    [unable] De handicap belet {$who} niet om in de eigen behoeften te voorzien.
   *[other] Geen arts die door de Belgische post is erkend, bevestigt dat {$who} wegens een handicap niet in de eigen behoeften kan voorzien.
    }

## Article 10: point 7 parents of unaccompanied minor

minority_of_sponsor_when_filed-met = {$sponsor} was {$sponsor_birth_age} jaar { DATED("on", $filed) }, jonger dan 18 jaar.
minority_of_sponsor_when_filed-not_met = {$sponsor} was {$sponsor_birth_age} jaar { DATED("on", $filed) }; het kind moet jonger zijn dan 18 jaar.
minority_of_sponsor_by_case_law-met = {$way ->
    [when_filed] {$sponsor} was { DATED("on", $filed) } nog jonger dan 18 jaar.
   *[other] {$sponsor} was {$sponsor_birth_age} jaar { DATED("on", $applied) }, bij het verzoek om bescherming; die dag telt.
    }
minority_of_sponsor_by_case_law-not_met = {$sponsor} was 18 jaar of ouder { DATED("on", $filed) }, en was bij het verzoek om bescherming evenmin jonger dan 18 jaar.
parents_filed_in_time_at_first-met = {$way ->
    [still_minor] {$sponsor} was { DATED("on", $filed) } nog jonger dan 18 jaar, zodat er geen termijn loopt.
   *[other] De aanvraag { DATED("of", $filed) } kwam binnen drie maanden na de beslissing { DATED("of", $decided) }.
    }
parents_filed_in_time_at_first-not_met = De aanvraag { DATED("of", $filed) } kwam te lang na de beslissing { DATED("of", $decided) }.
parents_filed_in_time_by_practice-met = {$way ->
    [still_minor] {$sponsor} was { DATED("on", $filed) } nog jonger dan 18 jaar, zodat er geen termijn loopt.
    [within_three_months] De aanvraag { DATED("of", $filed) } kwam binnen drie maanden na de beslissing { DATED("of", $decided) }.
   *[other] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
    }
parents_filed_in_time_by_practice-not_met = {$sponsor} was 18 jaar of ouder { DATED("on", $filed) }, en dat was meer dan drie maanden na de beslissing { DATED("of", $decided) } (laatste dag: {$last_day}).
parents_filed_in_time_as_read-met = {$way ->
    [still_minor] {$sponsor} was { DATED("on", $filed) } nog jonger dan 18 jaar, zodat er geen termijn loopt.
    [within_three_months] De aanvraag { DATED("of", $filed) } kwam binnen drie maanden na de beslissing { DATED("of", $decided) }.
    [within_twelve_months] De aanvraag { DATED("of", $filed) } kwam binnen twaalf maanden na de beslissing { DATED("of", $decided) }, zoals de Raad van State de termijn leest.
   *[other] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
    }
parents_filed_in_time_as_read-not_met = {$sponsor} was 18 jaar of ouder { DATED("on", $filed) }, en dat was na de termijn die vanaf de beslissing { DATED("of", $decided) } loopt (lezing: {$term}).
parents_filed_in_time_by_the_act-met = {$way ->
    [still_minor] {$sponsor} was { DATED("on", $filed) } nog jonger dan 18 jaar, zodat er geen termijn loopt.
    [within_three_months] De aanvraag { DATED("of", $filed) } kwam binnen drie maanden na de beslissing { DATED("of", $decided) }.
   *[other] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
    }
parents_filed_in_time_by_the_act-not_met = De aanvraag { DATED("of", $filed) } kwam meer dan drie maanden na de beslissing { DATED("of", $decided) }, en een persoon heeft de laattijdigheid niet verschoonbaar bevonden.
unaccompanied-met = {$way ->
    [left_alone] {$sponsor} werd na de binnenkomst in België alleen achtergelaten.
   *[other] {$sponsor} kwam binnen zonder een volwassene die wettelijk verantwoordelijk is, en kwam later niet onder de hoede van zo iemand.
    }
unaccompanied-not_met = {$sponsor} werd begeleid door een volwassene die wettelijk verantwoordelijk is, of kwam later onder diens hoede, en werd niet alleen achtergelaten.
living_together_of_parents-met = {$who} komt met {$sponsor} samenleven.
living_together_of_parents-not_met = {$who} komt niet met {$sponsor} samenleven.

## Article 10: point 8 parents of accompanied minor

sponsor_status_of_accompanied_minor-met = {$sponsor} had een beschermingsstatus ({$kind}) { DATED("since", $decided) }.
sponsor_status_of_accompanied_minor-not_met = {$sponsor} had { DATED("on", $filed) } geen internationale bescherming (status: {$kind}, toegekend: {$decided}); 8° vereist die.
minority_of_accompanied_minor-met = {$sponsor} was jonger dan 18 jaar { DATED("on", $filed) } (leeftijd: {$sponsor_birth_age}) en is niet meerderjarig geworden voordat {$who} kwam.
minority_of_accompanied_minor-not_met = Leeftijd van {$sponsor} { DATED("on", $filed) }: {$sponsor_birth_age}; het kind moet jonger zijn dan 18 jaar.
unmarried_accompanied_minor-met = Burgerlijke staat van {$sponsor}: {$civil_status}.
unmarried_accompanied_minor-not_met = Burgerlijke staat van {$sponsor}: {$civil_status}; het kind mag niet gehuwd zijn.
accompanied-met = {$sponsor} woont in België bij een ouder.
accompanied-not_met = {$sponsor} woont in België niet bij een ouder; 8° geldt voor begeleide minderjarigen.
tie_in_origin-met = De familiebanden bestonden in het land van herkomst.
tie_in_origin-not_met = De familiebanden bestonden niet in het land van herkomst.
living_together_with_accompanied_minor-met = {$who} leeft met {$sponsor} samen of komt met {$sponsor} samenleven.
living_together_with_accompanied_minor-not_met = {$who} komt niet met {$sponsor} samenleven.

## Article 10: paragraph 2 material conditions

tie_of_couple_before_entry-met = De band van {$who} is ouder dan de binnenkomst van {$sponsor}.
tie_of_couple_before_entry-not_met = De band van {$who} is niet ouder dan de binnenkomst van {$sponsor}.
kinship_before_entry-met = {$who} werd geboren { DATED("on", $birth) }, voordat {$sponsor} { DATED("on", $arrival) } België binnenkwam.
kinship_before_entry-not_met = {$who} werd geboren { DATED("on", $birth) }, nadat {$sponsor} { DATED("on", $arrival) } België was binnengekomen.
affinity_before_entry-met = De band van het koppel { DATED("of", $tied) } en de geboorte van {$who} { DATED("on", $birth) }, en dus de band van {$who} met {$sponsor}, gaan vooraf aan de binnenkomst van {$sponsor} { DATED("on", $arrival) }.
affinity_before_entry-not_met = {$way ->
    [birth] {$who} werd geboren { DATED("on", $birth) }, nadat {$sponsor} { DATED("on", $arrival) } België was binnengekomen.
   *[other] De band van het koppel { DATED("of", $tied) }, en dus die van {$who} met {$sponsor}, is niet ouder dan de binnenkomst van {$sponsor} { DATED("on", $arrival) }.
    }
kinship_of_parent_before_entry-met = De band van {$who} met {$sponsor} is zo oud als {$sponsor}.
kinship_of_parent_before_entry-not_met = De band van {$who} met {$sponsor} is niet ouder dan de binnenkomst.
filed_within_the_year_2016-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
   *[other] De aanvraag { DATED("of", $filed) } kwam binnen het jaar na de beslissing { DATED("of", $decided) } (laatste dag: {$last_day}).
    }
filed_within_the_year_2016-not_met = De aanvraag { DATED("of", $filed) } kwam na het jaar dat op de beslissing { DATED("of", $decided) } volgde.
filed_within_the_year_2024-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
   *[other] De aanvraag { DATED("of", $filed) } kwam binnen het jaar na de beslissing { DATED("of", $decided) } (laatste dag: {$last_day}).
    }
filed_within_the_year_2024-not_met = De aanvraag { DATED("of", $filed) } kwam na het jaar dat op de beslissing { DATED("of", $decided) } volgde, en een persoon heeft de laattijdigheid niet verschoonbaar bevonden.
no_other_country-met = Geen beslissing verwijst het gezin naar een ander land.
no_other_country-not_met = Een met redenen omklede beslissing zegt dat het gezin in een ander land kan worden herenigd, zodat de gewone voorwaarden worden gesteld.
no_other_country-presumed = geen beslissing zegt dat het gezin van {$who} kan leven in een ander land waarmee het een bijzondere band heeft
free_window-met = {$who} valt binnen de periode die vrijstelt van huisvesting, ziektekostenverzekering en bestaansmiddelen.
free_window-not_met = {$way ->
    [protected] {$sponsor} heeft geen bescherming die de vrijstellingsperiode opent.
    [tie_before_entry] De band van {$who} is niet ouder dan de binnenkomst van {$sponsor}, zodat de vrijstellingsperiode niet helpt.
    [filed_within_the_year] De aanvraag kwam na het jaar, zodat de vrijstellingsperiode gesloten is.
   *[other] Een beslissing zegt dat het gezin elders kan leven, zodat de vrijstellingsperiode niet helpt.
    }
housing-met = {$sponsor} beschikt over voldoende huisvesting.
housing-not_met = {$sponsor} beschikt niet over voldoende huisvesting.
housing-exempt = Binnen de vrijstellingsperiode wordt geen huisvesting gevraagd.
insurance-met = {$sponsor} beschikt over een ziektekostenverzekering die de risico's in België voor het gezin dekt.
insurance-not_met = {$sponsor} beschikt niet over een ziektekostenverzekering die de risico's in België voor het gezin dekt.
insurance-exempt = Binnen de vrijstellingsperiode wordt geen ziektekostenverzekering gevraagd.
only_children_join_by_filing-met = Alleen minderjarige kinderen voegen zich bij {$sponsor}.
only_children_join_by_filing-not_met = Ook anderen dan minderjarige kinderen van 4° voegen zich bij {$sponsor}.
only_children_join-met = Alleen minderjarige kinderen voegen zich bij {$sponsor}.
only_children_join-not_met = Ook anderen dan minderjarige kinderen van 4° voegen zich bij {$sponsor}.
means-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de bestaansmiddelen toereikend zijn voor de behoeften van het gezin.
   *[other] {$counted} netto per maand telt mee; {$wanted} wordt gevraagd.
    }
means-not_met = Een persoon heeft vastgesteld dat de bestaansmiddelen ontoereikend zijn voor de behoeften van het gezin.
means-exempt = {$way ->
    [only_children] Er worden geen bestaansmiddelen gevraagd: alleen minderjarige kinderen voegen zich bij {$sponsor}.
   *[other] Binnen de vrijstellingsperiode worden geen bestaansmiddelen gevraagd.
    }
means_for_disabled_child-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de bestaansmiddelen toereikend zijn voor de behoeften van het gezin.
   *[other] {$counted} netto per maand telt mee; {$wanted} wordt gevraagd.
    }
means_for_disabled_child-not_met = Een persoon heeft vastgesteld dat de bestaansmiddelen ontoereikend zijn voor de behoeften van het gezin.
means_for_disabled_child-exempt = Binnen de vrijstellingsperiode worden geen bestaansmiddelen gevraagd.
exemption_from_housing_and_insurance-met = {$who} is vrijgesteld van huisvesting en ziektekostenverzekering.
exemption_from_housing_and_insurance-not_met = Voor {$who} worden huisvesting en ziektekostenverzekering gevraagd.
exemption_from_housing_and_insurance_2025-met = {$who} is vrijgesteld van huisvesting en ziektekostenverzekering.
exemption_from_housing_and_insurance_2025-not_met = Voor {$who} worden huisvesting en ziektekostenverzekering gevraagd.
exemption_from_means_2025-met = {$who} is vrijgesteld van de voorwaarde van bestaansmiddelen.
exemption_from_means_2025-not_met = Voor {$who} worden bestaansmiddelen gevraagd.
others_join_too-met = Ook anderen dan minderjarige kinderen van 4° voegen zich bij {$sponsor}.
others_join_too-not_met = Alleen minderjarige kinderen voegen zich bij {$sponsor}.
exemption_from_means-met = {$who} is vrijgesteld van de voorwaarde van bestaansmiddelen.
exemption_from_means-not_met = Voor {$who} worden bestaansmiddelen gevraagd.
material_conditions_not_applicable = Huisvesting, ziektekostenverzekering en bestaansmiddelen worden alleen voor 4° tot 6° gevraagd, en dus nooit van ouders.
no_listed_disease-met = {$who} heeft geen ziekte die in de bijlage is opgesomd.
no_listed_disease-not_met = {$who} heeft een ziekte die in de bijlage bij de wet is opgesomd.
no_listed_disease-presumed = {$who} geen ziekte heeft die in de bijlage bij de wet is opgesomd
public_health-met = {$who} heeft geen ziekte die in de bijlage bij de wet is opgesomd.
public_health-not_met = {$who} heeft een ziekte die in de bijlage bij de wet is opgesomd.

## Article 10: paragraph 3 two years

sponsor_not_admitted_as_partner-met = {$sponsor} werd niet toegelaten als echtgenoot of partner.
sponsor_not_admitted_as_partner-not_met = {$sponsor} werd in België toegelaten als echtgenoot of partner.
sponsor_not_admitted_as_partner-presumed = {$sponsor} niet zelf als echtgenoot of partner werd toegelaten (gevraagd voor {$who})
two_years_stay_2016-met = {$way ->
    [not_concerned] {$sponsor} werd niet toegelaten als echtgenoot of partner, zodat er geen twee jaar wordt gevraagd.
   *[other] {$sponsor}, toegelaten als echtgenoot of partner, had { DATED("on", $filed) } twee jaar verblijf.
    }
two_years_stay_2016-not_met = {$sponsor} werd toegelaten als echtgenoot of partner en had { DATED("on", $filed) } geen twee jaar verblijf.
two_years_stay_2024-met = {$way ->
    [not_concerned] {$sponsor} werd niet toegelaten als echtgenoot of partner, zodat er geen twee jaar wordt gevraagd.
   *[other] {$sponsor}, toegelaten als echtgenoot of partner, had { DATED("on", $filed) } twee jaar verblijf.
    }
two_years_stay_2024-not_met = {$sponsor} werd toegelaten als echtgenoot of partner en had noch { DATED("on", $filed) }, de dag van de indiening, noch { DATED("on", $taken) }, de dag van de beslissing, twee jaar verblijf.

## Article 10 as of 2025

waiting_period_2025-met = {$way ->
    [no_wait] Voor {$sponsor} wordt geen wachttermijn gemeld (status: {$kind}).
   *[other] {$sponsor} (status: {$kind}, { DATED("since", $decided) }) had { DATED("on", $filed) } twee jaar gewacht.
    }
waiting_period_2025-not_met = {$sponsor} had een status ({$kind}) { DATED("since", $decided) }; er wordt een wachttermijn van twee jaar gemeld, en de aanvraag kwam { DATED("on", $filed) }.
waiting_period_2025-exempt = Er wordt geen wachttermijn gemeld wanneer alleen minderjarige kinderen zich bij de gezinshereniger voegen.
waiting_period_suspended-met = De wachttermijn die voor subsidiaire bescherming wordt gemeld, is geschorst.
waiting_period_suspended-not_met = Van {$sponsor} wordt een wachttermijn gevraagd (status: {$kind}).
later_marriage_2025-met = Het huwelijk { DATED("of", $tied) } wordt niet uitgesloten (status van {$sponsor}: {$kind}; aankomst: {$arrival}).
later_marriage_2025-not_met = Het huwelijk { DATED("of", $tied) } kwam nadat {$sponsor} { DATED("on", $arrival) } was aangekomen (status: {$kind}).
later_partnership_2025-met = Het partnerschap { DATED("of", $tied) } wordt niet uitgesloten (status van {$sponsor}: {$kind}; aankomst: {$arrival}).
later_partnership_2025-not_met = Het partnerschap { DATED("of", $tied) } kwam nadat {$sponsor} { DATED("on", $arrival) } was aangekomen (status: {$kind}).
later_marriage_suspended-met = Het huwelijk { DATED("of", $tied) } wordt niet uitgesloten (status van {$sponsor}: {$kind}; aankomst: {$arrival}).
later_marriage_suspended-not_met = Het huwelijk { DATED("of", $tied) } kwam nadat {$sponsor} { DATED("on", $arrival) } was aangekomen (status: {$kind}).
later_partnership_suspended-met = Het partnerschap { DATED("of", $tied) } wordt niet uitgesloten (status van {$sponsor}: {$kind}; aankomst: {$arrival}).
later_partnership_suspended-not_met = Het partnerschap { DATED("of", $tied) } kwam nadat {$sponsor} { DATED("on", $arrival) } was aangekomen (status: {$kind}).
minimum_age_of_spouses_2025-met = { DATED("on", $filed) } was {$who} {$birth_age} jaar en {$sponsor} {$sponsor_birth_age} jaar; de minimumleeftijd is 21 jaar.
minimum_age_of_spouses_2025-not_met = Leeftijd { DATED("on", $filed) }: {$who} {$birth_age}, {$sponsor} {$sponsor_birth_age}; beiden moeten ouder zijn dan 21 jaar, en er is geen huwelijk ouder dan de aankomst van {$sponsor} dat die leeftijd kon verlagen.
minimum_age_of_equalled_partners_2025-met = { DATED("on", $filed) } was {$who} {$birth_age} jaar en {$sponsor} {$sponsor_birth_age} jaar; de minimumleeftijd is 21 jaar.
minimum_age_of_equalled_partners_2025-not_met = Leeftijd { DATED("on", $filed) }: {$who} {$birth_age}, {$sponsor} {$sponsor_birth_age}; beiden moeten ouder zijn dan 21 jaar, en er is geen partnerschap ouder dan de aankomst van {$sponsor} dat die leeftijd kon verlagen.
minimum_age_of_registered_partners_2025-met = { DATED("on", $filed) } was {$who} {$birth_age} jaar en {$sponsor} {$sponsor_birth_age} jaar; de minimumleeftijd is 21 jaar.
minimum_age_of_registered_partners_2025-not_met = Leeftijd { DATED("on", $filed) }: {$who} {$birth_age}, {$sponsor} {$sponsor_birth_age}; beiden moeten ouder zijn dan 21 jaar.
lasting_relationship_2025-met = {$way ->
    [common_child] Een gemeenschappelijk kind toont de duurzame relatie aan.
    [lived_together] Een jaar samenwonen toont de duurzame relatie aan.
    [known_and_met] Dat de partners elkaar twee jaar kennen, met contact en ontmoetingen, toont de duurzame relatie aan.
   *[other] Een persoon heeft vastgesteld dat de relatie duurzaam en stabiel is.
    }
lasting_relationship_2025-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de relatie niet duurzaam en stabiel is.
   *[other] Geen van de drie vroegere manieren toont een duurzame relatie aan.
    }
sponsor_status_of_unaccompanied_minor_2025-met = {$sponsor} is vluchteling, erkend { DATED("on", $decided) }.
sponsor_status_of_unaccompanied_minor_2025-not_met = {$sponsor} had { DATED("on", $filed) } geen bescherming die 7° opent (status: {$kind}, toegekend: {$decided}).
route_accompanying_spouse = Een echtgenoot die met de gezinshereniger is meegereisd, heeft naar verluidt een eigen grond.
route_accompanying_registered_partner = Een partner die met de gezinshereniger is meegereisd, heeft naar verluidt een eigen grond.
route_accompanying_child = Een kind dat met de gezinshereniger is meegereisd, heeft naar verluidt een eigen grond.
route_accompanying_child_of_partner = Een kind van de partner dat met de gezinshereniger is meegereisd, heeft naar verluidt een eigen grond.
route_accompanying_parent = Een ouder die met de gezinshereniger is meegereisd, heeft naar verluidt een eigen grond.
route_accompanying_sibling = Familieleden die met de gezinshereniger zijn meegereisd, hebben naar verluidt een eigen grond; of broers en zussen bedoeld zijn, wordt niet gezegd.
route_accompanying_grandparent = Familieleden die met de gezinshereniger zijn meegereisd, hebben naar verluidt een eigen grond; of grootouders bedoeld zijn, wordt niet gezegd.
route_accompanying_other = Familieleden die met de gezinshereniger zijn meegereisd, hebben naar verluidt een eigen grond; welke bedoeld zijn, wordt niet gezegd.
travelled_together-met = {$who} is samen met {$sponsor} naar België gereisd.
travelled_together-not_met = {$who} is niet samen met {$sponsor} naar België gereisd, of dient de aanvraag in bij een post in het buitenland (samen gereisd: {$travelled}; plaats: {$place}).
sponsor_status_of_accompanying_relative-met = {$sponsor} heeft een beschermingsstatus ({$kind}) { DATED("since", $decided) }.
sponsor_status_of_accompanying_relative-not_met = {$sponsor} had { DATED("on", $filed) } geen internationale bescherming (status: {$kind}, toegekend: {$decided}).
waiver_for_children_contested-met = Bij subsidiaire bescherming worden naar verluidt altijd bestaansmiddelen gevraagd, en volgens een andere melding niet wanneer alleen kinderen zich bij de gezinshereniger voegen.
waiver_for_children_contested-not_met = {$sponsor} heeft geen subsidiaire bescherming, zodat niets de vrijstelling voor kinderen tegenspreekt.
waiver_for_children_uncontested-met = Er worden naar verluidt altijd bestaansmiddelen gevraagd, en volgens een andere melding niet wanneer alleen kinderen zich bij de gezinshereniger voegen.
waiver_for_children_uncontested-not_met = Wat de vrijstelling voor kinderen tegensprak, is geschorst.
filed_within_six_months-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de laattijdige indiening verschoonbaar is.
   *[other] De aanvraag { DATED("of", $filed) } kwam binnen zes maanden na de beslissing { DATED("of", $decided) }, en het dossier was binnen tien maanden volledig ({$complete}).
    }
filed_within_six_months-not_met = De aanvraag { DATED("of", $filed) } kwam meer dan zes maanden na de beslissing { DATED("of", $decided) }, en een persoon heeft de laattijdigheid niet verschoonbaar bevonden.
window_of_refugee_2025-met = {$who} valt binnen de vrijstellingsperiode van zes maanden die voor het gezin van een vluchteling geldt.
window_of_refugee_2025-not_met = {$who} valt buiten de vrijstellingsperiode van zes maanden die voor het gezin van een vluchteling geldt (status van {$sponsor}: {$kind}).
no_window_for_subsidiary_protection-met = Voor het gezin van een begunstigde van subsidiaire bescherming bestaat een vrijstellingsperiode.
no_window_for_subsidiary_protection-not_met = Voor het gezin van een begunstigde van subsidiaire bescherming bestaat geen vrijstellingsperiode.
window_of_subsidiary_protection_again-met = {$who} valt binnen het jaar dat de schorsing naar verluidt teruggeeft.
window_of_subsidiary_protection_again-not_met = {$who} valt buiten het jaar dat de schorsing naar verluidt teruggeeft.
free_window_2025-met = {$who} valt binnen de periode die vrijstelt van huisvesting, ziektekostenverzekering en bestaansmiddelen.
free_window_2025-not_met = {$who} valt buiten de periode die vrijstelt van huisvesting, ziektekostenverzekering en bestaansmiddelen.
means_2025-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de bestaansmiddelen toereikend zijn voor de behoeften van het gezin.
   *[other] {$counted} netto per maand telt mee; {$wanted} wordt gevraagd, berekend als {$percent} procent van het brutobedrag van het gewaarborgd gemiddeld minimummaandinkomen van {$guaranteed}, voor {$dependent} personen ten laste.
    }
means_2025-not_met = Een persoon heeft vastgesteld dat de bestaansmiddelen ontoereikend zijn voor de behoeften van het gezin.
means_2025-exempt = {$way ->
    [only_children] Er worden geen bestaansmiddelen gevraagd: alleen minderjarige kinderen voegen zich bij {$sponsor}.
   *[other] Binnen de vrijstellingsperiode worden geen bestaansmiddelen gevraagd.
    }
means_for_disabled_child_2025-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de bestaansmiddelen toereikend zijn voor de behoeften van het gezin.
   *[other] {$counted} netto per maand telt mee; {$wanted} wordt gevraagd, berekend als {$percent} procent van het brutobedrag van het gewaarborgd gemiddeld minimummaandinkomen van {$guaranteed}, voor {$dependent} personen ten laste.
    }
means_for_disabled_child_2025-not_met = Een persoon heeft vastgesteld dat de bestaansmiddelen ontoereikend zijn voor de behoeften van het gezin.
means_for_disabled_child_2025-exempt = Binnen de vrijstellingsperiode worden geen bestaansmiddelen gevraagd.
clock_free_window_2025 = Zes maanden na de beschermingsbeslissing { DATED("of", $decided) }, die dag inbegrepen.
clock_free_window_suspended = Eén jaar na de beschermingsbeslissing { DATED("of", $decided) }, zoals vóór de wet van 2025.
clock_completion = Tien maanden na de beschermingsbeslissing { DATED("of", $decided) }, zoals één bron meldt.
fee_contribution_waived_2025 = Het gezin van een vluchteling of van een persoon die wegens staatloosheid tot verblijf is toegelaten, blijft naar verluidt vrijgesteld van de retributie.
fee_contribution_of_subsidiary_protection = Het gezin van een begunstigde van subsidiaire bescherming is naar verluidt de retributie verschuldigd.
fee_contribution_of_turkish_subsidiary_protection = Begunstigden van de associatie met Turkije betalen naar verluidt geen retributie; of {$who} er een is, wordt hier niet nagegaan.
fee_contribution_of_minor_of_subsidiary_protection = {$who} was { DATED("on", $filed) } jonger dan 18 jaar en blijft naar verluidt vrijgesteld van de retributie.
fee_contribution_of_disabled_child_of_subsidiary_protection = Een meerderjarig kind met een handicap blijft naar verluidt vrijgesteld van de retributie.
fee_contribution_of_parent_of_protected_minor = Volgens de vroegere praktijk betaalt een ouder van een beschermde minderjarige geen retributie.
fee_contribution_of_parent_of_former_minor = Volgens de vroegere praktijk betalen ouders van een beschermde minderjarige geen retributie; {$sponsor} was { DATED("on", $filed) } niet meer minderjarig, en of {$who} nog is vrijgesteld, staat niet vast.
fee_contribution_suspended = Sinds de schorsing wordt van het gezin van een begunstigde van subsidiaire bescherming geen retributie gevraagd.

## article 11 refusal

family_life_is_real-met = Het gezinsleven is werkelijk.
family_life_is_real-not_met = Er is geen werkelijk gezinsleven.
family_life_is_real-presumed = {$who} en {$sponsor} een werkelijk gezinsleven hebben
tie_not_a_sham-met = De band is geen schijnband.
tie_not_a_sham-not_met = De band werd uitsluitend aangegaan om verblijf te verkrijgen.
tie_not_a_sham-presumed = {$who} en {$sponsor} de band niet uitsluitend hebben aangegaan om verblijf te verkrijgen
adoption_not_a_sham-met = Er werd geen adoptie uitsluitend aangegaan om verblijf voor {$who} te verkrijgen.
adoption_not_a_sham-not_met = Een adoptie werd uitsluitend aangegaan om verblijf voor {$who} te verkrijgen.
adoption_not_a_sham-presumed = geen adoptie uitsluitend werd aangegaan om verblijf voor {$who} te verkrijgen
genuineness_of_couple-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de band oprecht is.
   *[other] De band van {$who} en {$sponsor} is geen schijnband en hun gezinsleven is werkelijk.
    }
genuineness_of_couple-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de band niet oprecht is.
    [sham] De band van {$who} en {$sponsor} werd uitsluitend aangegaan om verblijf te verkrijgen.
   *[other] {$who} en {$sponsor} hebben geen werkelijk gezinsleven.
    }
genuineness_of_family_life-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat het gezinsleven werkelijk is.
   *[other] Het gezinsleven van {$who} en {$sponsor} is werkelijk en berust niet op een schijnband.
    }
genuineness_of_family_life-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat er geen werkelijk gezinsleven is.
    [sham] De band van {$who} en {$sponsor} werd uitsluitend aangegaan om verblijf te verkrijgen.
   *[other] {$who} en {$sponsor} hebben geen werkelijk gezinsleven.
    }
no_fraud-met = Een persoon heeft vastgesteld dat {$who} fraude heeft gepleegd, en dat de banden zwaarder wegen.
no_fraud-not_met = Een persoon heeft vastgesteld dat {$who} fraude heeft gepleegd, en dat de banden niet zwaarder wegen: de toelating kan worden geweigerd.
no_fraud_of_sponsor-met = {$sponsor} verloor het eigen verblijf wegens fraude, en een persoon heeft vastgesteld dat de banden van {$who} zwaarder wegen.
no_fraud_of_sponsor-not_met = {$sponsor} verloor het eigen verblijf wegens fraude, en een persoon heeft vastgesteld dat de banden van {$who} niet zwaarder wegen.
no_danger_to_public_order-met = {$who} is geen gevaar voor de openbare orde.
no_danger_to_public_order-not_met = {$who} is een gevaar voor de openbare orde of de nationale veiligheid.
no_danger_to_public_order-presumed = {$who} geen gevaar is voor de openbare orde of de nationale veiligheid
public_order-met = {$who} is geen gevaar voor de openbare orde of de nationale veiligheid.
public_order-not_met = {$who} is een gevaar voor de openbare orde of de nationale veiligheid.

## article 12bis proof

tie_of_marriage = Een huwelijk wordt bewezen met de huwelijksakte.
tie_of_partnership = Een geregistreerd partnerschap wordt bewezen met de akte ervan.
tie_of_descent = Afstamming wordt bewezen met een geboorteakte.
official_paper-met = Dit document van {$who} zit in het dossier: {$paper}.
official_paper-not_met = Dit document van {$who} zit niet in het dossier: {$paper}.
paper_cannot_be_had-met = Dit document van {$who} kan niet worden verkregen: {$paper}.
paper_cannot_be_had-not_met = Dit document van {$who} is niet vermeld bij wat niet kan worden verkregen: {$paper}.
inability_real_and_objective-met = Een document ({$paper}) kan om een reële en objectieve reden niet worden verkregen: {$causes}.
inability_real_and_objective-not_met = {$way ->
    [not_by_own_choice] Het is de eigen keuze van de aanvrager om een document ({$paper}) niet te verkrijgen.
   *[other] Er is geen aanvaarde oorzaak vermeld waarom een document ({$paper}) niet kan worden verkregen.
    }
other_proof_of_marriage-met = Het dossier van {$who} bevat een ander bewijs van het huwelijk.
other_proof_of_marriage-not_met = Het dossier van {$who} bevat geen ander bewijs van het huwelijk.
other_proof_of_partnership-met = Het dossier van {$who} bevat een ander bewijs van het partnerschap.
other_proof_of_partnership-not_met = Het dossier van {$who} bevat geen ander bewijs van het partnerschap.
other_proof_of_descent-met = Het dossier van {$who} bevat een ander bewijs van afstamming.
other_proof_of_descent-not_met = Het dossier van {$who} bevat geen ander bewijs van afstamming.
other_proof_of_partnership_is_no_right-met = Met een ander bewijs van het partnerschap moet rekening worden gehouden.
other_proof_of_partnership_is_no_right-not_met = Met een ander bewijs van een geregistreerd partnerschap kan, maar moet niet, rekening worden gehouden.
other_proof_is_a_right-met = {$who} is familie van een beschermde gezinshereniger en de band met {$sponsor} dateert van voor de binnenkomst, zodat met andere geldige bewijzen rekening moet worden gehouden.
other_proof_is_a_right-not_met = {$who} is geen familie van een beschermde gezinshereniger met een band van voor de binnenkomst, zodat met andere geldige bewijzen rekening kan worden gehouden, maar dat niet moet.
step_official_documents = De band wordt met het officiële document bewezen.
step_official_documents_required = Het officiële document zit niet in het dossier, en er is geen reële en objectieve onmogelijkheid om het te verkrijgen vermeld.
step_other_valid_proof_by_right = Met andere geldige bewijzen wordt rekening gehouden voor het gezin van een beschermde gezinshereniger van wie de band ouder is dan de binnenkomst.
step_other_valid_proof_by_power = Met andere geldige bewijzen kan rekening worden gehouden voor elke aanvrager die de band niet met officiële documenten kan bewijzen.
step_interview_or_dna = Bij gebrek aan andere geldige bewijzen kan de overheid een onderhoud of onderzoek voeren, of een aanvullende analyse voorstellen.
step_undetermined = Welke documenten in het dossier zitten, of waarom er een niet kan worden verkregen, is niet bekend.
step_left_to_authority = Of de vermelde reden een reële en objectieve onmogelijkheid is, moet de overheid vaststellen.
family_tie_of_couple-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de band van {$who} bewezen is.
   *[other] De akte in het dossier toont de band van {$who} en {$sponsor} aan.
    }
family_tie_of_couple-not_met = Een persoon heeft vastgesteld dat de band van {$who} niet bewezen is.
family_tie_by_descent-met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de band van {$who} bewezen is.
    [unable] Er kan geen geboorteakte worden verkregen, en een DNA-test bevestigt de afstamming.
   *[other] De geboorteakte in het dossier toont de afstamming aan die {$who} met het gezin verbindt.
    }
family_tie_by_descent-not_met = {$way ->
    [finding] Een persoon heeft vastgesteld dat de band van {$who} niet bewezen is.
   *[other] Een DNA-test sluit de afstamming van {$who} uit.
    }

## Article 12bis: what the family needs

weighing_of_needs = Door de overheid af te wegen: {$counted} per maand aan meetellende inkomsten tegenover een referentiebedrag van {$wanted}, een tekort van {$shortfall}; aantal personen: {$persons} ({$sponsor}, wie al ten laste is, en {$joining} in deze aanvraag). De overheid bepaalt op basis van hun eigen behoeften welke bestaansmiddelen zij nodig hebben om niet ten laste te vallen van de openbare overheden, en kan alle documenten en inlichtingen vragen die daarvoor nuttig zijn.
weighing_of_needs_found = Een persoon heeft bepaald wat dit gezin nodig heeft: {$counted} per maand aan meetellende inkomsten, een referentiebedrag van {$wanted}, een tekort van {$shortfall}.
weighing_of_needs_2025 = Door de overheid af te wegen: {$counted} per maand aan meetellende inkomsten tegenover een referentiebedrag van {$wanted}, een tekort van {$shortfall}; aantal personen: {$persons} ({$sponsor}, wie al ten laste is, en {$joining} in deze aanvraag). De overheid bepaalt op basis van hun eigen behoeften welke bestaansmiddelen zij nodig hebben om niet ten laste te vallen van de openbare overheden, en kan alle documenten en inlichtingen vragen die daarvoor nuttig zijn.
weighing_of_needs_found_2025 = Een persoon heeft bepaald wat dit gezin nodig heeft: {$counted} per maand aan meetellende inkomsten, een referentiebedrag van {$wanted}, een tekort van {$shortfall}.
weighing_of_own_needs = Door de overheid af te wegen: {$counted} per maand aan eigen meetellende inkomsten tegenover een referentiebedrag van {$wanted}, een tekort van {$shortfall}. Wat {$who} nodig heeft, wordt niet door het bedrag alleen bepaald.
weighing_of_own_needs_found = Een persoon heeft de eigen bestaansmiddelen van {$who} afgewogen: {$counted} per maand aan meetellende inkomsten, een referentiebedrag van {$wanted}, een tekort van {$shortfall}.
weighing_of_regularity = Door de overheid af te wegen: het referentiebedrag van {$wanted} wordt alleen bereikt met inkomsten die minder dan twaalf maanden vóór {$filed} binnenkwamen, of waarvan de wet de aard niet noemt; zonder die inkomsten blijft {$counted} per maand over. Voor zelfstandigen wordt een langere periode dan twaalf maanden bekeken.
weighing_of_regularity_2025 = Door de overheid af te wegen: het referentiebedrag van {$wanted} wordt alleen bereikt met inkomsten die minder dan twaalf maanden vóór {$filed} binnenkwamen, of waarvan de wet de aard niet noemt; zonder die inkomsten blijft {$counted} per maand over. Voor zelfstandigen wordt een langere periode dan twaalf maanden bekeken.
weighing_of_regularity_found = Een persoon heeft afgewogen of de inkomsten naar hun aard en regelmatigheid {$wanted} bereiken.
weighing_of_regularity_found_2025 = Een persoon heeft afgewogen of de inkomsten naar hun aard en regelmatigheid {$wanted} bereiken.

## verdicts

route_fails = Aan deze voorwaarde is niet voldaan: {$condition}.
route_holds = Aan elke voorwaarde van deze categorie is voldaan, of er is vrijstelling: { WORD("category", $route) }.
route_waits_for_fact = Deze voorwaarde wacht op een gegeven: {$condition}.
route_waits_for_person = Deze voorwaarde wacht op de vaststelling van een persoon: {$condition}.
verdict_eligible = {$who} kan zich { WORD("as", $route) } bij {$sponsor} voegen.
verdict_undetermined = Er ontbreekt een gegeven om te kunnen zeggen of {$who} zich { WORD("as", $route) } bij {$sponsor} kan voegen.
verdict_left_to_authority = Een persoon moet iets vaststellen voordat men kan zeggen of {$who} zich { WORD("as", $route) } bij {$sponsor} kan voegen.
verdict_not_eligible = {$who} voldoet niet aan de voorwaarden om zich { WORD("as", $route) } bij {$sponsor} te voegen, en geen andere categorie past.
verdict_no_route = Artikel 10 noemt geen familielid zoals {$who} ({ $relation ->
    [other] een ander familielid
   *[named] { $relation }
 }).

## papers

paper_travel_document = Elke aanvrager legt een geldig reisdocument voor.
paper_visa_form = Wie niet in België indient, vult het visumaanvraagformulier in.
paper_birth_certificate = Elk dossier bevat de geboorteakte.
paper_of_the_sponsors_stay = Wie zich bij een gezinshereniger voegt, voegt een kopie van de verblijfstitel van de gezinshereniger toe.
paper_of_the_sponsors_protection = Het gezin van een beschermde gezinshereniger voegt een kopie toe van de beslissing die de bescherming toekende.
paper_handling_fee = Elke aanvrager bewijst dat de visumkosten zijn betaald.
paper_contribution = Wie de retributie verschuldigd is, bewijst dat die is betaald; zonder betaling is de aanvraag onontvankelijk.
paper_medical_certificate = Elke aanvrager voegt een medisch getuigschrift toe, ook kinderen.
paper_criminal_record = Een aanvrager ouder dan 18 jaar voegt een uittreksel uit het strafregister toe.
paper_of_the_couple = De echtgenoot of echtgenote voegt de huwelijksakte toe.
paper_of_the_partnership = Een partner voegt de akte van het geregistreerd partnerschap toe.
paper_of_lasting_relationship = Een geregistreerde partner voegt bewijzen van de duurzame relatie toe.
paper_sole_custody_2016 = Voor een kind van een van de partners die alleen het recht van bewaring heeft, wordt het vonnis toegevoegd waaruit dat blijkt.
paper_consent_2016 = Wordt het recht van bewaring gedeeld, dan wordt de schriftelijke toestemming van de andere houder toegevoegd.
paper_sole_authority_2024 = Voor een kind over wie niemand anders het gezag heeft, wordt het vonnis toegevoegd waaruit dat blijkt.
paper_consent_2024 = Wordt het ouderlijk gezag gedeeld, dan wordt de schriftelijke toestemming van de andere houder toegevoegd.
paper_of_partners_child = Voor een kind van de echtgenoot of partner alleen wordt het document toegevoegd dat de band van het koppel aantoont.
paper_of_disability = Voor een meerderjarig kind met een handicap wordt het attest toegevoegd van een arts die door de Belgische post is erkend.
paper_of_housing = Wordt huisvesting gevraagd, dan wordt het bewijs ervan toegevoegd: een geregistreerde huurovereenkomst of een eigendomstitel.
paper_of_insurance = Wordt een ziektekostenverzekering gevraagd, dan wordt het bewijs ervan toegevoegd.
paper_of_means = Worden bestaansmiddelen gevraagd, dan worden de bewijzen ervan toegevoegd, liefst over de twaalf voorafgaande maanden.
paper_of_own_means = Wie zich op 2° of 3° beroept, bewijst eigen bestaansmiddelen.
paper_excused_by_the_cascade = Dit document kan werkelijk niet worden verkregen, zodat het niet van {$who} wordt gevraagd zolang de band op een andere manier wordt aangetoond: {$kind}.
paper_missing = Dit document wordt gevraagd en zit niet bij de documenten van {$who}: {$kind}.
paper_too_old = Het document { DATED("of", $issued) } was { DATED("on", $filed) } meer dan zes maanden oud: {$kind}.
paper_not_legalised = Dit document is niet gelegaliseerd door de afgevende staat en door België en draagt geen apostille (gelegaliseerd door: {$legalised_by}): {$kind}.
paper_not_translated = Dit document is niet beëdigd vertaald (taal: {$language}): {$kind}.
certificate_of_another_doctor = Dit document komt niet van een arts die door de Belgische post is erkend: {$kind}.

## proof of housing and insurance

housing_proved_in_another_form = Als bewijs van huisvesting is voorgelegd: {$form}; gevraagd wordt een geregistreerde huurovereenkomst, een eigendomstitel of een hypotheekattest.
travel_insurance_covers_too_little = De reisverzekering dekt {$covers}; {$asked} wordt gevraagd.
travel_insurance_too_short = De reisverzekering loopt {$months} maanden; drie worden gevraagd.
fund_certificate_not_enough = Een attest van het ziekenfonds zit in het dossier; een geregistreerde partner of een kind ouder dan 25 jaar heeft een reisverzekering nodig.

## article 12bis clocks

clock_free_window_2016 = Eén jaar na de beschermingsbeslissing { DATED("of", $decided) }, die dag inbegrepen.
clock_free_window = Eén jaar na de beschermingsbeslissing { DATED("of", $decided) }, die dag inbegrepen.
clock_three_months_of_child_by_case_law = Volgens de rechtspraak drie maanden na de beschermingsbeslissing { DATED("of", $decided) }; {$who} wordt meerderjarig tijdens of kort na de procedure.
clock_three_months_of_child_by_the_act = Drie maanden na de beschermingsbeslissing { DATED("of", $decided) }; {$who} wordt meerderjarig tijdens of kort na de procedure.
clock_three_months_of_parents_by_case_law = Volgens de rechtspraak drie maanden na de beschermingsbeslissing { DATED("of", $decided) }; {$sponsor} wordt meerderjarig tijdens of kort na de procedure.
clock_three_months_of_parents_by_the_act = Drie maanden na de beschermingsbeslissing { DATED("of", $decided) }; {$sponsor} wordt meerderjarig tijdens of kort na de procedure.
clock_twelve_months_of_parents = Twaalf maanden na de beschermingsbeslissing { DATED("of", $decided) }, zoals de Raad van State de termijn leest.
clock_decision = Negen maanden nadat het dossier volledig was { DATED("on", $complete) }, en drie voor elke verlenging.
clock_decision_at_the_latest = Vijftien maanden nadat het dossier volledig was { DATED("on", $complete) }: negen, en twee verlengingen van drie.
clock_decision_valid = Zes maanden na de positieve beslissing { DATED("of", $taken) }, volgens de praktijk.
clock_decision_valid_under_covid_measure = Negen maanden na de positieve beslissing { DATED("of", $taken) }, volgens de covidmaatregel.
clock_visa = Twaalf maanden na de afgifte van het visum { DATED("on", $issued) }, volgens de praktijk.

clock_registration_after_silence = Vijf maanden na het ontvangstbewijs { DATED("of", $receipt) }.
clock_decision_in_belgium = Negen maanden na het ontvangstbewijs { DATED("of", $receipt) }, en drie voor elke verlenging.
clock_decision_in_belgium_at_the_latest = Vijftien maanden na het ontvangstbewijs { DATED("of", $receipt) }: negen, en twee verlengingen van drie.
clock_decision_on_parent_in_belgium = Negen maanden na het ontvangstbewijs { DATED("of", $receipt) }, en drie voor elke verlenging.
clock_decision_on_parent_in_belgium_at_the_latest = Vijftien maanden na het ontvangstbewijs { DATED("of", $receipt) }: negen, en twee verlengingen van drie.
clock_decision_of_former_blue_card = Vier maanden nadat het dossier volledig was { DATED("on", $complete) }, en drie voor één verlenging: {$sponsor} had een Europese blauwe kaart.
clock_decision_of_former_blue_card_at_the_latest = Zeven maanden nadat het dossier volledig was { DATED("on", $complete) }: vier, en één verlenging van drie.

## article 12bis place

filed_at_post-met = De aanvraag van {$who} is ingediend bij een Belgische post in het buitenland.
filed_at_post-not_met = De aanvraag van {$who} is niet ingediend bij een Belgische post in het buitenland.
filed_from_a_distance-met = {$who} kon niet bij de post verschijnen, zodat een aanvraag op afstand wordt aanvaard.
filed_from_a_distance-not_met = {$who} kon bij de post verschijnen, zodat een aanvraag op afstand niet wordt aanvaard.
filed_here_with_a_long_stay-met = {$who} heeft een ander verblijf van meer dan drie maanden, en elk bewijs kwam vóór het einde ervan { DATED("on", $until) }.
filed_here_with_a_long_stay-not_met = {$who} heeft geen ander verblijf van meer dan drie maanden, of niet elk bewijs kwam vóór het einde ervan (verblijf: {$stay}, tot: {$until}; bewijzen: {$complete}).
filed_here_after_a_union-met = {$who} had een kort verblijf { DATED("until", $until) }, en de verbintenis { DATED("of", $concluded) } en elk bewijs kwamen vóór het einde ervan.
filed_here_after_a_union-not_met = {$who} had geen kort verblijf waarin de verbintenis in België kon worden aangegaan, of het liep eerder af (verblijf: {$stay}, tot: {$until}; visum: {$visa}; verbintenis: {$concluded}).
filed_here_in_exceptional_circumstances-met = Een persoon heeft buitengewone omstandigheden vastgesteld die {$who} beletten terug te keren, en de identiteit is bewezen.
filed_here_in_exceptional_circumstances-not_met = {$way ->
    [identity] De identiteit van {$who} is niet bewezen.
   *[other] Een persoon heeft geen buitengewone omstandigheden vastgesteld die {$who} beletten terug te keren.
    }
filed_here_as_minor_child-met = {$who}, een minderjarig kind van 4°, heeft een kort verblijf.
filed_here_as_minor_child-not_met = {$way ->
    [minor] {$who} is geen minderjarig kind van 4°.
   *[other] {$who} heeft geen kort verblijf (verblijf: {$stay}).
    }
filed_here_as_partners_minor_child-met = {$who}, een minderjarig kind van de echtgenoot of van een gelijkgestelde partner, heeft een kort verblijf.
filed_here_as_partners_minor_child-not_met = {$way ->
    [minor] {$who} is geen minderjarig kind van 4°.
    [point_4] {$who} is het kind van een partner van 5°; dit geval noemt alleen de kinderen van 4°.
   *[other] {$who} heeft geen kort verblijf (verblijf: {$stay}).
    }
filed_here_on_a_short_stay_only-met = {$who} heeft een kort verblijf.
filed_here_on_a_short_stay_only-not_met = Geval 4 is er voor minderjarige kinderen en voor ouders van niet-begeleide minderjarigen, niet voor {$who}.
filed_here_as_parent_of_unaccompanied_minor-met = {$way ->
    [short_stay] {$who}, een ouder van 7°, heeft een kort verblijf.
   *[other] {$who} is een ouder van 7°, van wie de letter van de tekst geen kort verblijf vraagt.
    }
filed_here_as_parent_of_unaccompanied_minor-not_met = {$way ->
    [by_the_letter] {$who} heeft geen kort verblijf (verblijf: {$stay}), dat volgens de gevolgde lezing ook een ouder nodig heeft.
   *[other] {$sponsor} kwam niet onbegeleid, zodat {$who} geen ouder van 7° is.
    }
filed_here_as_parent_of_accompanied_minor-met = {$who} kan in België indienen als familie van een begeleide minderjarige; geen paragraaf zegt hoe zo'n aanvraag verloopt.
filed_here_as_parent_of_accompanied_minor-not_met = {$sponsor} leeft in België niet onder begeleiding van een ouder.
filed_here_as_accompanying_relative-met = {$who} is met {$sponsor} meegereisd, en kan naar verluidt in België indienen.
filed_here_as_accompanying_relative-not_met = {$who} is niet met {$sponsor} meegereisd.

## article 11 end of stay

conditions_lost-met = {$who} voldoet niet meer aan artikel 10, binnen de vijf jaar; het verblijf kan worden beëindigd.
conditions_lost-not_met = {$way ->
    [ground] Aan de voorwaarden van artikel 10 is nog voldaan.
    [in_time] De vijf jaar zijn voorbij, zodat het verblijf niet meer wegens een verloren voorwaarde kan worden beëindigd.
   *[other] {$who} is slachtoffer van geweld, zodat het verblijf niet wegens een verloren voorwaarde kan worden beëindigd.
    }
family_life_ended-met = {$who} en {$sponsor} hebben geen werkelijk gezinsleven, binnen de vijf jaar; het verblijf kan worden beëindigd.
family_life_ended-not_met = {$way ->
    [ground] Het gezinsleven is werkelijk.
    [in_time] De vijf jaar zijn voorbij, zodat het verblijf niet meer wegens het gebrek aan gezinsleven kan worden beëindigd.
   *[other] {$who} is slachtoffer van geweld, zodat het verblijf niet wegens het gebrek aan gezinsleven kan worden beëindigd.
    }
union_with_another-met = Een van beiden heeft zich met iemand anders verbonden, binnen de vijf jaar; het verblijf kan worden beëindigd.
union_with_another-not_met = {$way ->
    [ground] Geen van beiden heeft zich met iemand anders verbonden.
    [in_time] De vijf jaar zijn voorbij, zodat het verblijf niet meer wegens een band met iemand anders kan worden beëindigd.
   *[other] {$who} is slachtoffer van geweld, zodat het verblijf niet wegens een band met iemand anders kan worden beëindigd.
    }
tie_was_a_sham-met = De band werd uitsluitend voor een verblijf aangegaan; het verblijf kan op elk moment worden beëindigd.
tie_was_a_sham-not_met = Er is niet vastgesteld dat de band een schijnband is.
sponsors_stay_ended-met = Het verblijf van {$sponsor} is beëindigd, binnen de vijf jaar; dat van {$who} kan ook worden beëindigd.
sponsors_stay_ended-not_met = {$way ->
    [ground] Het verblijf van {$sponsor} is niet beëindigd.
   *[other] De vijf jaar zijn voorbij, zodat het einde van het verblijf van {$sponsor} geen grond tot beëindiging meer is.
    }
protected_sponsors_stay_ended-met = Het verblijf van {$sponsor} is beëindigd omdat de bescherming eindigde; dat van {$who} kan op elk moment worden beëindigd.
protected_sponsors_stay_ended-not_met = {$way ->
    [ground] Het verblijf van {$sponsor} is niet beëindigd.
   *[other] {$sponsor} werd niet met internationale bescherming toegelaten.
    }
fraud_of_applicant-met = Er is fraude van {$who} vastgesteld; het verblijf kan op elk moment worden ingetrokken.
fraud_of_applicant-not_met = Er is geen fraude van {$who} vastgesteld.
fraud_of_sponsor-met = {$sponsor} verloor het eigen verblijf wegens fraude; dat van {$who} kan worden beëindigd.
fraud_of_sponsor-not_met = {$sponsor} verloor het eigen verblijf niet wegens fraude.

## article 13 after admission

clock_registration_after_entry = Acht werkdagen na {$start}, die dag niet meegeteld, als zaterdagen meetellen: dan is men zeker op tijd.
clock_registration_after_entry_without_saturdays = Acht werkdagen na {$start}, die dag niet meegeteld, als zaterdagen niet meetellen.
clock_registration_after_receipt = Acht werkdagen na {$start}, die dag niet meegeteld, als zaterdagen meetellen: dan is men zeker op tijd.
clock_registration_after_receipt_without_saturdays = Acht werkdagen na {$start}, die dag niet meegeteld, als zaterdagen niet meetellen.
clock_renewal_opens = De vijfenveertigste dag voor het verval van de verblijfstitel { DATED("on", $expires) }.
clock_renewal_closes = De dertigste dag voor het verval van de verblijfstitel { DATED("on", $expires) }.
years_from_receipt-met = De vijf jaar lopen vanaf het ontvangstbewijs als er in België een werd afgegeven.
years_from_receipt-not_met = De vijf jaar lopen vanaf de verblijfstitel.
years_of_parent_from_receipt-met = De vijf jaar lopen vanaf het ontvangstbewijs als er in België een werd afgegeven.
years_of_parent_from_receipt-not_met = De vijf jaar lopen vanaf de verblijfstitel.
clock_five_years = Vijf jaar na de verblijfstitel ({$permit}) of het ontvangstbewijs ({$receipt}).
unlimited_stay-met = De vijf jaar zijn voorbij en aan artikel 10 is nog voldaan: het verblijf wordt van onbeperkte duur.
unlimited_stay-not_met = {$way ->
    [five_years] De vijf jaar zijn niet voorbij.
   *[other] Aan artikel 10 is niet meer voldaan, zodat het verblijf niet van onbeperkte duur wordt.
    }
unlimited_stay_of_parent-met = De vijf jaar zijn voorbij, aan artikel 10 is nog voldaan en {$who} heeft eigen bestaansmiddelen: het verblijf wordt van onbeperkte duur.
unlimited_stay_of_parent-not_met = {$way ->
    [five_years] De vijf jaar zijn niet voorbij.
   *[other] Aan artikel 10 is niet meer voldaan, zodat het verblijf niet van onbeperkte duur wordt.
    }
new_limited_stay-met = Aan artikel 10 is na vijf jaar niet meer voldaan: er volgt geen verblijf van onbeperkte duur, maar een nieuw verblijf van beperkte duur.
new_limited_stay-not_met = {$way ->
    [five_years] De vijf jaar zijn niet voorbij.
   *[other] Aan artikel 10 is nog voldaan, zodat geen nieuw verblijf van beperkte duur nodig is.
    }
new_limited_stay_of_parent-met = Aan artikel 10 is na vijf jaar niet meer voldaan: er volgt geen verblijf van onbeperkte duur, maar een nieuw verblijf van beperkte duur.
new_limited_stay_of_parent-not_met = {$way ->
    [five_years] De vijf jaar zijn niet voorbij.
   *[other] Aan artikel 10 is nog voldaan en {$who} heeft eigen bestaansmiddelen, zodat geen nieuw verblijf van beperkte duur nodig is.
    }
new_limited_renewal-met = {$who} heeft bestaansmiddelen en een volledige verzekering en is geen gevaar: een nieuw verblijf van beperkte duur na de vijf jaar wordt verlengd.
new_limited_renewal-not_met = {$way ->
    [five_years] De vijf jaar zijn niet voorbij, zodat er geen nieuw verblijf van beperkte duur te verlengen is.
    [conditions] Aan artikel 10 is nog voldaan, zodat er geen nieuw verblijf van beperkte duur te verlengen is.
    [resources] {$who} heeft geen toereikende eigen bestaansmiddelen, zodat een nieuw verblijf van beperkte duur niet wordt verlengd.
    [insurance] {$who} heeft geen volledige ziektekostenverzekering, zodat een nieuw verblijf van beperkte duur niet wordt verlengd.
   *[other] {$who} is een gevaar voor de openbare orde, zodat een nieuw verblijf van beperkte duur niet wordt verlengd.
    }

## weighing

weighing_of_best_interests = Er is een minderjarige bij betrokken: met het hoger belang van het kind wordt terdege rekening gehouden.
weighing_of_ties_of_applicant = Voordat de toelating wegens fraude wordt geweigerd, worden de banden afgewogen.
weighing_of_ties_of_relative = Voordat de toelating wegens fraude van {$sponsor} wordt geweigerd, worden de banden afgewogen.
weighing_of_ties = Voordat het verblijf wordt beëindigd, worden de banden afgewogen, na een schriftelijke kennisgeving met vijftien dagen om te antwoorden.
weighing_of_ties_after_fraud = Voordat het verblijf wegens fraude wordt ingetrokken, worden de banden afgewogen, na een schriftelijke kennisgeving met vijftien dagen om te antwoorden.
weighing_of_ties_after_sponsors_fraud = Voordat het verblijf wegens fraude van {$sponsor} wordt beëindigd, worden de banden afgewogen, na een schriftelijke kennisgeving met vijftien dagen om te antwoorden.

## fees

fee_visa_handling = Elke aanvrager betaalt de visumkosten; het gezin van een beschermde gezinshereniger is niet vrijgesteld.
fee_contribution_waived = Het gezin van een persoon met internationale bescherming is vrijgesteld van de retributie voor de administratieve kosten.
fee_contribution_due = {$who} betaalt de retributie voor de administratieve kosten, zonder welke de aanvraag onontvankelijk is; sinds 26 mei 2022 betaalt een koppel dat samen indient, met de kinderen, eenmaal.
fee_contribution_of_turkish_family = Begunstigden van de associatie met Turkije betalen geen retributie; of {$who} er een is, wordt hier niet nagegaan.
fee_contribution_of_minor = {$who} was { DATED("on", $filed) } jonger dan 18 jaar en betaalt geen retributie.
fee_contribution_of_disabled_child = Een meerderjarig kind met een handicap betaalt geen retributie.
fee_visa_centre = Een visumcentrum rekent eigen dienstkosten aan.

## next steps

next_file_at_post = De aanvraag wordt ingediend bij de Belgische post die bevoegd is voor de woon- of verblijfplaats in het buitenland.
next_any_post = Volgens de praktijk kan het gezin van een beschermde gezinshereniger indienen bij elke post die visa voor lang verblijf afgeeft.
next_filed_remotely = Is het onmogelijk of uiterst moeilijk om een post te bereiken, dan kan de aanvraag op afstand worden ingediend.
next_complete_the_file = Zolang een document ontbreekt, is er geen datum van indiening, wordt geen bijlage 15quinquies afgegeven en loopt er geen beslissingstermijn.
next_annex_15quinquies = De bijlage 15quinquies bevestigt dat het dossier volledig is; het gaat naar de Dienst Vreemdelingenzaken, die beslist.
next_complete_the_file_in_belgium = Zolang een document ontbreekt, geeft de gemeente geen ontvangstbewijs (bijlage 15bis) af en loopt er geen beslissingstermijn.
next_annex_15bis = Voor de volledige aanvraag geeft de gemeente een ontvangstbewijs af, bijlage 15bis, en zendt zij de aanvraag door naar de Dienst Vreemdelingenzaken, die beslist.
next_inquiry_does_not_suspend = Een onderzoek naar de band schorst de procedure niet; het laat hoogstens twee met redenen omklede verlengingen toe.
next_sham_ends_the_right = Een band die uitsluitend voor een verblijf is aangegaan, laat de overheid toe het verblijf te weigeren of op elk moment te beëindigen.
next_children_of_polygamous_marriage = Kinderen van een polygaam huwelijk worden niet om die reden uitgesloten als zij aan de voorwaarden voor kinderen voldoen.
next_dna_is_proposed = In de praktijk wordt een DNA-test vaak vroeg voorgesteld; hij kan alleen worden voorgesteld, en toont alleen afstamming aan.
next_dna_shows_no_marriage = Een DNA-test toont afstamming aan, nooit een huwelijk of een partnerschap; een onderhoud kan dat wel.
next_refusal_not_for_papers_alone = Het gezin van een beschermde gezinshereniger met een band van voor de binnenkomst mag niet uitsluitend wegens ontbrekende officiële documenten worden geweigerd.
next_humanitarian_visa = Een familielid buiten artikel 10 kan een humanitair visum vragen, dat discretionair en zonder termijn is.
next_silence = Komt er niet op tijd een beslissing, dan voorziet de wet in de erkenning; het Unierecht vereist dat toch aan de voorwaarden is voldaan.
next_silence_in_belgium = Komt er niet op tijd een beslissing, dan voorziet de wet in de toelating tot verblijf; het Unierecht vereist dat toch aan de voorwaarden is voldaan.
next_silence_without_papers = Ontbreekt er nog een document wanneer de vier maanden zonder beslissing eindigen, dan wordt de toelating van {$who} geweigerd.
next_silence_2025 = {$silence ->
    [silence_abolished] Eén bron meldt dat het stilzwijgen van de overheid onder de wet van 2025 niet langer tot toelating leidt; er moet om een beslissing worden gevraagd.
    [silence_kept] Komt er niet op tijd een beslissing, dan leidt het stilzwijgen volgens deze lezing tot erkenning zoals vóór de wet van 2025.
   *[other] Wat het stilzwijgen van de overheid onder de wet van 2025 betekent, is niet bekend: één bron meldt dat het niet langer tot toelating leidt.
    }
next_registration_papers = Om de dag bij de post vast te leggen, zijn het formulier, het bewijs van betaling van een verschuldigde retributie en een geldig reisdocument nodig; een ervan zit niet bij de documenten van {$who}.
next_dna_against_the_certificate = Een DNA-test sluit de afstamming uit die de akte vermeldt; de overheid zal beide moeten afwegen.
next_age_on_another_day = De wet bepaalt geen dag waarop de leeftijd van een koppel wordt gemeten; deze regelbank neemt de dag van de indiening.
next_ill_adult_sibling = Een ernstig zieke broer of zus die volledig afhankelijk is van de ouders van een niet-begeleide minderjarige vluchteling, moet mogelijk worden toegelaten.
next_temporary_protection = Voor het gezin van een persoon met tijdelijke bescherming gelden de artikelen 57/34 en 57/34/1, niet artikel 10.
next_visa_issued_on_positive_decision = Bij een positieve beslissing laat de Dienst Vreemdelingenzaken de post een visum D voor gezinshereniging afgeven.
next_appeal = Tegen een negatieve beslissing kan beroep worden ingesteld; deze regelbank kent er geen termijn voor en berekent geen datum.
next_travel_in_schengen = Met het visum mag men ongeveer drie van de zes maanden in andere Schengenstaten zijn; de regel is Unierecht.
next_covid_replacement_visa = Volgens de covidmaatregel kon een visum dat niet op tijd kon worden gebruikt, worden vervangen; het einde ervan is niet bekend.
next_income_over_a_year = Volgens de praktijk wordt het gemiddelde netto-inkomen van de twaalf maanden voor de aanvraag bekeken; voor zelfstandigen een langere periode.
next_housing_proof = Huisvesting wordt bewezen met een huurovereenkomst en het bewijs van registratie ervan, een notariële eigendomstitel of het hypotheekattest van de bank; een MyRent-bewijs alleen, of een onbewoonbaar verklaarde woning, telt niet.
next_housing_proof_form = Vervang het bewijs van huisvesting door, of vul het aan met, een geregistreerde huurovereenkomst, een eigendomstitel of een hypotheekattest.
next_insurance_proof = De verzekering wordt bewezen met het attest van een ziekenfonds waarbij het familielid zich bij aankomst kan aansluiten, of met een reisverzekering.
next_travel_insurance = {$who} heeft een reisverzekering nodig: volgens de praktijk kunnen geregistreerde partners en kinderen ouder dan 25 jaar zich niet op het attest van een ziekenfonds beroepen.
next_insurance_proof_form = Vervang het bewijs van verzekering door een reisverzekering met het bedrag en de duur die worden gevraagd.
next_family_of_student = Het gezin van een student vraagt een machtiging volgens artikel 10bis, § 1, waarvoor geen wachttermijn geldt.
next_family_of_limited_stay = Het gezin van een gezinshereniger met een verblijf van beperkte duur vraagt een machtiging volgens artikel 10bis, § 2, waarvoor geen wachttermijn geldt.
next_procedure_of_limited_stay = Artikel 10ter regelt die procedure; in de regel komt de beslissing binnen negen maanden na het volledige dossier.
next_family_of_union_citizen = Voor het gezin van een burger van een andere lidstaat van de Unie geldt artikel 40bis.
next_family_of_belgian_who_moved = Voor het gezin van een Belg die het vrij verkeer heeft gebruikt, geldt artikel 40ter, § 1.
next_family_of_belgian = Voor het gezin van een Belg die het vrij verkeer niet heeft gebruikt, geldt artikel 40ter, § 2.
next_belgian_who_may_have_moved = Welke paragraaf van artikel 40ter geldt, hangt ervan af of {$sponsor} met het gezin het vrij verkeer heeft gebruikt.
next_protected_with_sponsor = Familieleden die zelf bescherming nodig hebben en door de gebeurtenissen werden gescheiden, kunnen tijdelijke bescherming krijgen volgens artikel 57/34.
next_joining_temporary_protection = Familieleden die geen eigen nood aan bescherming kunnen aantonen, kunnen worden gemachtigd volgens artikel 57/34/1, wat discretionair is.
next_exceptional_circumstances = In buitengewone omstandigheden kan in België een machtiging worden gevraagd volgens artikel 9bis, wat discretionair is.

## What an open outcome waits for

presumed = { $text } (vermoed)
found-met = Een persoon heeft vastgesteld dat aan deze voorwaarde is voldaan.
found-not_met = Een persoon heeft vastgesteld dat aan deze voorwaarde niet is voldaan.
undetermined = Nog niet bekend: { $missing }
left_to_authority = Door de overheid vast te stellen: { $doubts }.
doubt-consent = of de andere ouder toestemt
doubt-family_tie = de waarde van het bewijs van de band
doubt-excusable_delay = of de laattijdige indiening objectief verschoonbaar is
doubt-reasonable_time = of de ouders de aanvraag binnen een redelijke termijn hebben ingediend
doubt-genuineness = of de band oprecht is, terwijl een onderzoek loopt
doubt-recognition = of het huwelijk of partnerschap in België wordt erkend
doubt-monogamy = welke van twee echtgenoten die tegelijk een aanvraag indienen, mag komen
doubt-housing = of de huisvesting voldoende is
doubt-insurance = of de verzekering volstaat
doubt-means = welke bestaansmiddelen het gezin nodig heeft, omdat ze onder het referentiebedrag liggen
doubt-amount_not_established = het referentiebedrag van die dag, waarvoor geen zekere bron is gevonden
doubt-income_regularity = of inkomsten die recent zijn, of van een aard die de wet niet noemt, stabiel en regelmatig zijn
doubt-own_means_without_level = welke eigen bestaansmiddelen volstaan, waar geen niveau is bepaald
doubt-own_means_of_2025 = met welk bedrag eigen bestaansmiddelen sinds 18 augustus 2025 worden gemeten
doubt-agreement_not_read = of het tewerkstellingsakkoord een recht geeft; de tekst ervan zit niet in deze regelbank
doubt-inability = of de vermelde reden een reële en objectieve onmogelijkheid is
doubt-single_child = of een kind dat niet gehuwd is maar dat was, of geregistreerd partner is, als alleenstaand geldt
doubt-conceived_before_entry = of een kind dat voor de binnenkomst van de gezinshereniger werd verwekt, meetelt
doubt-partner_outside_file = de band van het kind met een partner die niet tot dit dossier behoort
doubt-sponsor_with_limited_stay = het recht van het gezin van een gezinshereniger met een verblijf van beperkte duur, dat artikel 10bis regelt
doubt-sponsor_with_temporary_protection = het recht van het gezin van een persoon met tijdelijke bescherming, dat de artikelen 57/34 en 57/34/1 regelen
doubt-stateless_sponsor_before_2024 = de status van een staatloze gezinshereniger vóór 1 september 2024, toen artikel 57/45 niet bestond
doubt-two_years_by_the_decision = of twee jaar verblijf die pas na de indiening vol zijn volstaan, nu de wet ze vraagt wanneer het recht wordt toegekend
doubt-union_sponsor = het recht van het gezin van een burger van een andere lidstaat van de Unie, dat artikel 40bis regelt
doubt-belgian_sponsor = het recht van het gezin van een Belg, dat artikel 40ter regelt
doubt-belgian_sponsor_transition = of de vroegere wet nog op het gezin van een Belg van toepassing is
doubt-exceptional_circumstances = of buitengewone omstandigheden de aanvrager beletten terug te keren om het visum te vragen
doubt-fraud_weighed = of de banden zwaarder wegen dan de vastgestelde fraude
doubt-basis_of_sponsors_end = of het verblijf van de gezinshereniger werd beëindigd omdat de bescherming werd beëindigd of ingetrokken
doubt-start_of_years_in_case_5 = of de vijf jaar van een ouder die in België volgens geval 5 indiende, lopen vanaf het ontvangstbewijs of vanaf de verblijfstitel
doubt-new_stay_of_parent = of een ouder die alleen eigen bestaansmiddelen mist, een nieuw verblijf van beperkte duur krijgt
doubt-waiting_of_2025 = hoe lang een gezinshereniger met een verblijf van onbeperkte duur onder de wet van 2025 wacht, waarover de bronnen elkaar tegenspreken
doubt-lowering_of_2025 = of een band die ouder is dan de aankomst, de leeftijd nog tot 18 jaar verlaagt
doubt-stricter_relationship = of de relatie duurzaam is volgens de strengere criteria die één bron meldt
doubt-minor_not_a_refugee_2025 = of de ouders van een minderjarige die geen vluchteling is, nog een recht hebben op grond van 7°
doubt-completion_in_ten_months = of een dossier dat meer dan tien maanden na de beslissing volledig werd, het voordeel van de vrijstellingsperiode behoudt
doubt-age_of_accompanied_minor = of een kind dat na de indiening meerderjarig werd, voordat de ouder ermee samenleefde, nog 8° opent
doubt-circle_of_accompanying_relatives = of dit familielid behoort tot wie een eigen grond heeft door met de gezinshereniger mee te reizen
doubt-waiver_for_children_2025 = of bestaansmiddelen worden gevraagd van een gezinshereniger met subsidiaire bescherming bij wie alleen minderjarige kinderen zich voegen
doubt-window_of_stateless_2025 = of de vrijstellingsperiode van zes maanden geldt voor het gezin van een persoon die wegens staatloosheid tot verblijf is toegelaten
doubt-who_counts_as_dependent = of familieleden buiten artikel 10 als personen ten laste meetellen
doubt-suspension_trigger = of de dag van de indiening dan wel de dag van de beslissing een dossier onder de schorsing brengt
doubt-suspension_of_pending_file = of de schorsing geldt voor een dossier waarover nog niet is beslist
doubt-transition_reach = of een vroeger verblijf van een andere aard het dossier onder de vroegere wet houdt
doubt-law_not_at_hand = wat de toepasselijke wet zegt; de tekst ervan zit niet in deze regelbank
doubt-source_not_firm = de regel, waarvan de bron onvoldoende zeker is
doubt-lasting_relationship = of de relatie duurzaam en stabiel is
doubt-disability = of de handicap is aangetoond

## Words

blank-unknown = niet bekend
blank-none = geen
blank-nobody = niemand
blank-entry = een vermelding
word-refugee = vluchtelingenstatus
word-subsidiary_protection = subsidiaire beschermingsstatus
word-stateless_admitted = toelating tot verblijf wegens staatloosheid
word-temporary_protection = tijdelijke bescherming

## The screen

verdict-eligible = mag komen
verdict-undetermined = onbepaald
verdict-left_to_authority = overheid oordeelt
verdict-not_eligible = mag niet komen
verdict-no_route = geen categorie
status-met = voldaan
status-not_met = niet voldaan
status-undetermined = niet bekend
status-exempt = vrijgesteld
status-left_to_authority = overheid oordeelt
status-required = vereist
status-not_applicable = niet gevraagd
status-holds = vervuld
status-fails = niet vervuld
status-waits_for_fact = wacht op een gegeven
status-waits_for_person = wacht op een persoon
status-due = verschuldigd
status-not_established = bedrag niet vastgesteld
stands-met = ja
stands-not_met = nee
stands-undetermined = niet bekend
stands-exempt = vrijgesteld
stands-left_to_authority = overheid oordeelt
stands-required = gevraagd
stands-not_applicable = niet gevraagd
law-act-2016 = Artikel 10 zoals van kracht van 8 juli 2016 tot en met 31 augustus 2024
law-act-2024 = Artikel 10 zoals van kracht van 1 september 2024 tot en met 17 augustus 2025
law-act-2024-transition = Artikel 10 zoals van kracht tot en met 17 augustus 2025, behouden tot en met 17 augustus 2027
law-act-2025 = Artikel 10 na de wet van 18 juli 2025 (tekst niet voorhanden)
law-act-2025-suspended = Artikel 10 na de wet van 18 juli 2025, gedeeltelijk geschorst sinds 26 februari 2026 (tekst niet voorhanden)
law-before-2016 = Artikel 10 vóór 8 juli 2016 (tekst niet voorhanden)
law-open = open: meer dan één wet kan van toepassing zijn
law-undecided = Het geval van {$who} kan vallen onder: {$laws}.
reading-birthday = "ouder dan 21 jaar" gelezen als { $name }
reading-parents_term = de termijn voor ouders gelezen als { $name }
reading-filing_day = de dag van indiening voor de vrijstellingsperiode gelezen als { $name }
reading-amount_day = de dag waarvan het bedrag telt, gelezen als { $name }
reading-only_children = "alleen kinderen voegen zich" gelezen als { $name }
reading-own_means_level = het niveau van de eigen bestaansmiddelen van de aanvrager gelezen als { $name }
reading-transition_reach = het vroegere verblijf van de overgangsregeling gelezen als { $name }
reading-suspension_trigger = de dag die een dossier onder de schorsing brengt, gelezen als { $name }
reading-suspension_reach = de reikwijdte van de schorsing gelezen als { $name }
reading-regime_day = de dag die telt voor de overgang van 2025, gelezen als { $name }
reading-law_of_2024_by = de dag die een dossier onder de wetten van 2024 brengt, gelezen als { $name }
reading-relation_of_2025 = het bewijs van een duurzame relatie onder de wet van 2025 gelezen als { $name }
reading-short_stay_of_parent = het korte verblijf van geval 4 gelezen als dat { $name }
reading-silence_of_2025 = stilzwijgen onder de wet van 2025 gelezen als { $name }
reading-would-differ = Volgens de lezing "{ $name }" zou de uitkomst voor { $who } "{ WORD("verdict", $verdict) }" zijn.
reading-would-place-otherwise = Volgens de lezing "{ $name }" zou het antwoord op de vraag of { $who } kan indienen "{ WORD("filing", $case) }" luiden: "{ WORD("stands", $status) }".
category-spouse = echtgenoot of echtgenote
category-equalled_partner = gelijkgestelde partner
category-registered_partner = geregistreerde partner
category-minor_child = minderjarig kind
category-partner_minor_child = minderjarig kind van de partner
category-adult_disabled_child = meerderjarig kind met een handicap
category-parent_of_unaccompanied_minor = ouder van een niet-begeleide minderjarige
category-parent_of_accompanied_minor = ouder van een begeleide minderjarige
category-treaty_right = door een verdrag erkend recht
category-recovery_of_nationality = herkrijging van de Belgische nationaliteit
category-loss_of_nationality_by_marriage = vrouw die de Belgische nationaliteit door huwelijk verloor
category-accompanying_relative = familielid dat met de gezinshereniger is meegereisd
as-spouse = als echtgenoot of echtgenote
as-equalled_partner = als gelijkgestelde partner
as-registered_partner = als geregistreerde partner
as-minor_child = als minderjarig kind
as-partner_minor_child = als minderjarig kind van de echtgenoot of partner
as-adult_disabled_child = als meerderjarig kind met een handicap
as-parent_of_unaccompanied_minor = als ouder van een niet-begeleide minderjarige
as-parent_of_accompanied_minor = als ouder van een begeleide minderjarige
as-treaty_right = op grond van een recht dat een verdrag, een wet of een koninklijk besluit erkent
as-recovery_of_nationality = als persoon die de Belgische nationaliteit kan herkrijgen
as-loss_of_nationality_by_marriage = als vrouw die de Belgische nationaliteit door haar huwelijk heeft verloren
as-accompanying_relative = als meegereisd familielid
filing-post = bij de Belgische post in het buitenland
filing-remote = op afstand
filing-1 = in België, geval 1: een eigen verblijf van meer dan drie maanden
filing-2 = in België, geval 2: een kort verblijf, en een verbintenis die daar is aangegaan
filing-3 = in België, geval 3: buitengewone omstandigheden
filing-4 = in België, geval 4: een minderjarig kind met een kort verblijf, of een ouder van een niet-begeleide minderjarige
filing-5 = in België, geval 5: familie van een begeleide minderjarige
filing-accompanying = in België, met de gezinshereniger meegereisd

## what was needed and what was found

short-aged = er waren { $years } jaar nodig { DATED("on", $on) }; geboren { DATED("on", $birth) }: { $days ->
    [one] er ontbreekt 1 dag
   *[other] er ontbreken { $days } dagen
 }
short-aged-over = jonger dan { $years } jaar was nodig { DATED("on", $on) }; geboren { DATED("on", $birth) }: { $days ->
    [one] 1 dag te oud
   *[other] { $days } dagen te oud
 }
short-late = uiterlijk { $needed } was nodig; { $field } is { $found }: { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
 }
short-early = ten vroegste { $needed } was nodig; { $field } is { $found }: { $days ->
    [one] 1 dag te vroeg
   *[other] { $days } dagen te vroeg
 }
short-months = er waren { $months } maanden nodig vanaf { $start }, tot { $needed }; gevonden tot { $found }: { $days ->
    [one] er ontbreekt 1 dag
   *[other] er ontbreken { $days } dagen
 }
short-number = { $found }; { $needed } of meer is nodig
short-days = { $found } dagen; { $needed } zijn nodig
short-times = { $found } ontmoetingen; { $needed } zijn nodig
short-money = { $found } telt mee; { $needed } is nodig: { $short } ontbreekt
short-value = { $field }: { $found }; nodig: { $needed }
short-only = { $field }: { $found }; niemand anders dan { $needed } mag daar staan
short-unwanted = { $field }: { $found }; nodig: niets van { $needed }
short-found = { $field }: { $found }
verdict-impossible = kan zo niet worden ingediend
timeline-span = Een aanvraag die op een dag van { $first } tot en met { $last } is ingediend en volledig is; al het overige zoals in het bestand.
timeline-day = { $day }
timeline-ended = niet langer:
timeline-moved = Alleen de aanvraag van { $who } wordt verplaatst; de andere blijven zoals in het bestand.
timeline-file-by = Indienen uiterlijk op { $last }
timeline-then = vanaf { $day }
timeline-condition = voorwaarde { $what }
timeline-exemption = vrijstelling voor { $what }
timeline-unchanged = In deze tijd verandert niets.
timeline-impossible = Van { $first } tot en met { $last } kan de zaak niet worden ingediend zoals ze is: { $because }.
timeline-changes = wijziging

## grounds for a letter

reasons-title = Ontwerp van motivering: { $who }
reasons-law = De toepasselijke wet
reasons-facts = De feiten waarop de conclusies steunen
reasons-route = De voorwaarden: { $route }
reasons-conclusion = Besluit
reasons-fact = { $whose }, { $what }: { $value }.
reasons-fact-of-all = { $what }: { $value }.
reasons-line = dossierbestand, regel { $line }
reasons-finding = vaststelling van een persoon, dossierbestand
reasons-presumption = Er wordt vermoed dat { $text }.

## Days of filing that this rule base does not answer for

wrong-filed-outside-time = { $path }: { $filed } valt buiten de tijd waarvoor deze regelbank antwoordt; geef een dag van indiening van { $first } tot en met { $last }
