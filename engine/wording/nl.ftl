# The fixed phrases of the screens, reports and pages; keys say what they are. They know no law.

## How values are told

yes = ja
no = nee
span = { $first } tot en met { $last }
years-either = { $fewest } of { $most }
not-known = niet bekend
nothing = niets
none = geen
none-named = geen vermeld
entry = vermelding
open-end = open

## How a provision is cited

cite-article = { $is ->
    [n1er_1] art. 1/1
   *[other] art. { $text }
 }
cite-paragraph = § { $text }
cite-subparagraph = { $is ->
    [n1] eerste lid
    [n2] tweede lid
    [n3] derde lid
    [n4] vierde lid
    [n5] vijfde lid
    [n6] zesde lid
    [n7] zevende lid
    [n8] achtste lid
    [n9] negende lid
    [n10] tiende lid
   *[other] lid { $text }
 }
cite-point = { $text }°
cite-letter = { $text })
cite-dash = { $is ->
    [n1] eerste streepje
    [n2] tweede streepje
    [n3] derde streepje
   *[other] streepje { $text }
 }
cite-part = deel { $text }
cite-part-head = aanhef
cite-part-last = slot
cite-case = { $text }
cite-place = { $before }, { $next }
cite-in = { $title }, { $place }
checked-statute = wettekst
checked-official = officieel
checked-case_law = rechtspraak
checked-secondary = secundair
checked-unverified = niet geverifieerd
place-inferred = plaats afgeleid

## The report

report-assessed = beoordeeld op { $on }
report-assessed-strictly = beoordeeld op { $on }, strikt
report-run = { $law }, naar de stand van { $day }: { $firings ->
    [one] 1 regel toegepast
   *[other] { $firings } keer een regel toegepast
 } van { $rules } regels van kracht
report-exemptions = Huisvesting, verzekering, bestaansmiddelen
report-waits-for = Wacht op { $paths }.
report-presuming = In de veronderstelling dat
report-found = Vastgesteld door personen
report-readings = Lezingen
report-finding = { $of }, { $about }: { $holds }, door { $by } op { $on }: { $because }
report-finding-unused = { $of }, { $about }: { $holds }, door { $by } op { $on }: { $because } (dit veranderde hier niets)
report-ask-next = Vraag nu
report-trace = Verloop van de toepassingen
report-law = De wet
report-verdicts = Uitkomsten
report-verdicts-caption = Wat over elke persoon wordt besloten
report-rests-on = Waarop de uitkomst steunt
report-every-firing = Elke toepassing, op volgorde
report-conclusions = Waarom
report-why = { $case }: waarom
report-why-name = { $case }: waarom { $name }
report-head = kop
report-told-above = (hierboven verteld)
report-line = (regel { $line })
column-person = Persoon
column-verdict = Uitkomst
column-because = Omdat
column-number = Nr.
column-concluded = Besloten
column-rule = Regel
column-provision = Bepaling
page-open-all = Alles openen
page-close-all = Alles sluiten
page-skip = Naar de uitkomsten
page-name = Naam:

## What a conclusion rests on

ground-finding = vaststelling
ground-amount = bedrag
ground-presumption = in de veronderstelling dat { $text }
ground-line = regel { $line }
ground-not-in-file = niet in het bestand
ground-found = { $about }: het klopt, vastgesteld door { $by } op { $on }: { $because }
ground-found-not = { $about }: het klopt niet, vastgesteld door { $by } op { $on }: { $because }
ground-amount-from = { $amount }: { $value } vanaf { $from }
ground-amount-between = { $amount }: { $value } van { $from } tot en met { $to }
amount-not-established = niet vastgesteld

## What is in the way

way-it-holds = Het geldt; `why` toont waarop het steunt.
way-fired = ze werd toegepast, als { $number }: { $status }
way-needed = { $where }: { $found }; nodig: { $needed }
way-no-such-fact = zo'n gegeven is er niet
way-not-known = niet bekend: { $path }
way-against = een conclusie staat in de weg: { $what }
way-unopened = Regels die een weg hadden kunnen openen, en hoe ver elk kwam
way-not-in-force = Ze is van kracht van { $from } tot en met { $to }, en was in geen enkele doorloop van kracht: { $runs }.
way-run = { $law } van { $day }

## What a change changes

try-sought = gezocht
try-in-the-way-fixed = Wat in de weg staat en niemand kan veranderen:
try-in-the-way = Wat ook in de weg staat:
try-nothing-to-do = De uitkomst is er al; er hoeft niets te veranderen.
try-runs = { $runs ->
    [one] 1 doorloop
   *[other] { $runs } keer doorlopen
 }
try-time-none = De tijd beëindigde het zoeken na { $runs }: nog niet elke wijziging apart is geprobeerd; --within geeft meer tijd.
try-time-single = De tijd beëindigde het zoeken na { $runs }: elke wijziging apart is geprobeerd, grotere reeksen niet alle; --within geeft meer tijd.
try-time-sets = De tijd beëindigde het zoeken na { $runs }: elke reeks van hoogstens { $most } wijzigingen is geprobeerd, grotere reeksen niet alle; --within geeft meer tijd.
try-none-so-far = Tot nu toe is er geen gevonden.
try-no-set = Geen reeks van hoogstens { $most } wijzigingen bereikt die uitkomst; om dat te zien was nodig: { $runs }.
try-no-other-set = Geen andere reeks van hoogstens { $most } wijzigingen bereikt die uitkomst; om dat te zien was nodig: { $runs }.
size-1 = één
size-2 = twee
size-3 = drie
try-no-longer = niet langer: { $paths }
try-then = dan
try-other-law = Een andere wet is van toepassing: { $before } { $arrow } { $after }. { $text }
try-nothing-differs = niets verschilt
try-as-it-is = zoals het bestand is
try-changed = met de wijziging
try-follows = Daaruit volgt
try-differs = Wat verschilt
try-verdict = uitkomst

## Laws beside each other

laws-filed = ingediend { $from } .. { $to }
laws-text = volgens de tekst van { $from } .. { $to }
readings-default = standaard: { $because }
column-what = wat
column-changed-by = gewijzigd door

## Audits

audit-whole = intact: { $entries } vermeldingen, geen gewijzigd
audit-replayed = opnieuw doorlopen: dezelfde { $entries } vermeldingen, byte voor byte
audit-no-difference = geen verschil, byte voor byte
audit-concluded = Anders besloten
audit-asked = Anders gevraagd
audit-origin = Een andere regelbank
audit-file-differs = Het dossierbestand verschilt
audit-lines = op regel { $lines }
audit-lines-more = op regel { $lines } en nog { $more }
audit-begins = Regels waar verschillen beginnen
audit-follows = Regels die daarop voortbouwen
audit-more-rules = nog { $rules } regels bouwen daarop voort; --full noemt elk ervan
audit-written-otherwise = wat werd besloten is hetzelfde; hoe het is opgeschreven niet
audit-did-not-fire = werd niet toegepast
audit-before = voordien: { $said }
audit-after = nadien: { $said }
audit-amount = bedrag
audit-amount-from = { $value } vanaf { $from }
audit-kept = { $file }: { $entries } vermeldingen

## Pictures and times

time-and-more = { $places } en nog { $more }
time-period = { $name }: { $verdict } van { $first } tot en met { $last }.
time-amount = { $amount } ({ $from } tot en met { $to })
