# The fixed phrases of the screens, reports and pages; keys say what they are. They know no law.

## How values are told

colon = {":"}
semicolon = {";"}
yes = ja
no = nee
day = { $number } { $month }
span = { $first } tot en met { $last }
moment = { $day }, { $time }
years-either = { $fewest } of { $most }
not-known = niet bekend
nothing = niets
none = geen
none-named = geen vermeld
entry = vermelding

## A day, a month or a year after a preposition

on-day = op { $day }
on-month = in { $day }
on-year = in { $day }
on-span = in de periode { $day }
on-unknown = op een niet bekende dag
of-day = van { $day }
of-month = van { $day }
of-year = van { $day }
of-span = van { $day }
of-unknown = van een niet bekende dag
since-day = sinds { $day }
since-month = sinds { $day }
since-year = sinds { $day }
since-span = sinds { $day }
since-unknown = sinds een niet bekende dag
until-day = tot en met { $day }
until-month = tot en met { $day }
until-year = tot en met { $day }
until-span = tot en met { $day }
until-unknown = tot een niet bekende dag
from-day = vanaf { $day }
from-month = vanaf { $day }
from-year = vanaf { $day }
from-span = vanaf { $day }
from-unknown = vanaf een niet bekende dag

## How a provision is cited

cite-article = { $is ->
    [n1er_1] art. 1/1
   *[other] art. { $text }
 }
cite-paragraph = § { $text }
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

report-assessed = beoordeeld { DATED("on", $on) }
report-assessed-strictly = beoordeeld { DATED("on", $on) }, strikt
report-run = { $law }, naar de stand van { $day }: { $firings ->
    [one] 1 regel toegepast
   *[other] { $firings } keer een regel toegepast
 } van { $rules } regels van kracht
report-exemptions = Huisvesting, verzekering, bestaansmiddelen
report-waits-for = Wacht op { $paths }.
report-presuming = In de veronderstelling dat
report-found = Vastgesteld door personen
report-readings = Lezingen
report-finding = { $of }, { $about }: { $holds }, door { $by } { DATED("on", $on) }: { $because }
report-finding-unused = { $of }, { $about }: { $holds }, door { $by } { DATED("on", $on) }: { $because } (dit veranderde hier niets)
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
ground-found = { $about }: het klopt, vastgesteld door { $by } { DATED("on", $on) }: { $because }
ground-found-not = { $about }: het klopt niet, vastgesteld door { $by } { DATED("on", $on) }: { $because }
ground-amount-from = { $amount }: { $value } vanaf { $from }
ground-amount-between = { $amount }: { $value } van { $from } tot en met { $to }
amount-not_established = niet vastgesteld

## What is in the way

way-it-holds = Het geldt; `why` toont waarop het steunt.
way-fired = ze werd toegepast, als { $number }: { $status }
way-needed = { $where }: { $found }; nodig: { $needed }
way-no-such-fact = zo'n gegeven is er niet
way-not-known = niet bekend: { $path }
way-against = een conclusie staat in de weg: { $what }
way-unopened = Regels die een weg hadden kunnen openen, en hoe ver elk kwam
way-not-in-force = Ze is van kracht van { $from } tot en met { $to }, en was in geen enkele doorloop van kracht: { $runs }.
way-not-in-force-open = Ze is van kracht vanaf { $from }, en was in geen enkele doorloop van kracht: { $runs }.
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

laws-filed = ingediend van { $from } tot en met { $to }
laws-filed-open = ingediend vanaf { $from }
laws-text = volgens de tekst van { $from } tot en met { $to }
laws-text-open = volgens de tekst vanaf { $from }
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
audit-asked-on = dag van de beoordeling
audit-asked-strict = zonder vermoedens
audit-asked-readings = andere lezingen
audit-asked-law = gevraagde wet
audit-part-article10 = article10
audit-part-rules = regels
audit-part-amounts = bedragen
audit-part-sources = bronnen
audit-part-wording = bewoordingen
audit-file-differs = Het dossierbestand verschilt
audit-lines = op regel { $lines }
audit-lines-more = op regel { $lines } en nog { $more }
audit-begins = Regels waar verschillen beginnen
audit-follows = Regels die daarop voortbouwen
audit-more-rules = nog { $rules } regels bouwen daarop voort; --full noemt elk ervan
audit-written-otherwise = wat werd besloten is hetzelfde; hoe het is opgeschreven niet
audit-did-not-fire = werd niet toegepast
audit-before = voordien
audit-after = nadien
audit-amount = bedrag
audit-amount-from = { $value } vanaf { $from }
audit-kept = { $file }: { $entries } vermeldingen

## Pictures and times

time-and-more = { $places } en nog { $more }
time-period = { $name }: { $verdict } van { $first } tot en met { $last }.
time-amount = { $amount } (van { $from } tot en met { $to })
time-amount-open = { $amount } (vanaf { $from })

## What a person types in a consultation, with a comma between words for the same

typed-why = waarom
typed-help = hulp, help, ?
typed-unknown = onbekend, weet niet
typed-back = terug
typed-so-far = tot nu toe, stand
typed-what-if = wat als
typed-save = bewaren, bewaar
typed-quit = stoppen, stop, einde
answer-yes = ja, j
answer-no = nee, neen, n
answer-none = geen, niets, niemand

## What a consultation says

consult-nothing = geen
consult-unknown = niet bekend
consult-opened = Deze raadpleging wordt bewaard als { $name }. Elk antwoord wordt er weggeschreven vóór de volgende vraag.
consult-resumed = We gaan verder met { $name }: { $count ->
    [one] 1 antwoord staat
   *[other] { $count } antwoorden staan
 } er al.
consult-forked = { $name } begint met de antwoorden van { $source }, één antwoord terug; { $source } blijft zoals het is.
consult-forked-empty = { $name } begint waar { $source } begon, waarin nog niets geantwoord is; { $source } blijft zoals het is.
consult-forked-part = { $name } begint met { $count ->
    [0] geen antwoord van { $source }, omdat het eerste niet bruikbaar is
    [one] het ene antwoord van { $source } vóór wat niet bruikbaar is
   *[other] de { $count } antwoorden van { $source } vóór wat niet bruikbaar is
 }; { $source } blijft zoals het is.
consult-commands = Typ een antwoord, of { $commands }.
consult-cut-off = De laatste regel van de sessie was bij het schrijven afgebroken; de antwoorden ervoor zijn heel.
consult-base-changed = De regelbank is een andere dan die waarmee deze sessie werd geopend. Verschillend: { $parts }.
consult-version-changed = toen versie { $before }, nu { $now }
consult-part-rules = regels
consult-part-amounts = bedragen
consult-part-sources = bronnen
consult-part-wording = bewoordingen
consult-verdict-changed = { $who }: { $before } bij het laatste antwoord, { $now } volgens de huidige regelbank
consult-verdicts-same = Geen enkele uitkomst verschilt daardoor.
consult-searching = Er wordt gezocht wat er nog toe doet
consult-question-about = Over { $who }
consult-question-entry = Vermelding { $number }
consult-another-person = Vraagt nog iemand gezinshereniging aan?
consult-another-entry = Is er nog een?
consult-progress = { $count ->
    [0] Geen enkele voorwaarde staat open
    [one] 1 voorwaarde staat open
   *[other] { $count } voorwaarden staan open
 }{ $left ->
    [0] {""}
    [one] ; 1 vraag is opengelaten
   *[other] ; { $left } vragen zijn opengelaten
 }.
consult-earlier = Eerder gezegd: { $told }. Enter alleen behoudt dat.
consult-noted = Genoteerd: { $told }
consult-left-open = Opengelaten. Wat erop wacht, blijft open.
consult-gone-back = Terug naar deze vraag.
consult-first = Dit is de eerste vraag; er is niets om naar terug te gaan.
consult-must = Dit kan niet open blijven: zonder dit zegt een vermelding niets. Antwoord, of ga terug.
consult-empty = Er is niets getypt. Verwacht: { $expected }.
consult-none-offered = geen, als er zoiets niet is
consult-expects-text = een korte tekst
consult-expects-flag = ja of nee
consult-expects-finding = ja of nee
consult-expects-choice = een uit de lijst, met het nummer, de letter of de naam
consult-expects-country = een land, met de naam of twee letters, zoals Syrië of SY
consult-expects-language = een taal, met de naam of twee letters, zoals Arabisch of ar
consult-expects-day = een dag, zoals 15 maart 2024 of 2024-03-15; alleen de maand of het jaar als niet meer bekend is
consult-expects-money = een bedrag in euro per maand, zoals 1800 of 1.800,00
consult-expects-count = een geheel getal, zoals 0 of 2
consult-expects-list = een of meer uit de lijst, met nummers of namen en komma's ertussen, zoals 1, 3; of geen
consult-expects-list-of-day = een of meer dagen met komma's ertussen; of geen
consult-refused-control = Het stuurteken { $code } kan niet in een antwoord staan; typ het opnieuw zonder.
consult-refused-letters = Een letter van dit antwoord kwam niet als letter aan; zet de terminal, of het bestand dat wordt doorgegeven, op UTF-8.
consult-refused-too-long = Dit antwoord telt { $length } tekens en er worden er hoogstens { $most } aanvaard; maak het korter.
consult-refused-too-many = Er zijn er { $count } genoemd en er worden er hoogstens { $most } aanvaard.
consult-refused-unlike = { $typed } wordt niet begrepen. Verwacht: { $expected }.
consult-refused-several = { $typed } kan elk van deze zijn: { $found }. Typ er meer van.
consult-refused-two-days = { $typed } kan { $one } of { $other } zijn. Schrijf de maand als woord.
consult-refused-no-year = { $typed } heeft geen jaar van vier cijfers. Schrijf het zoals 15 maart 2024.
consult-refused-range = { $typed } loopt achteruit of te ver. Schrijf het laagste nummer eerst.
consult-refused = Niet aanvaard: { $reason }
consult-why-title = Op dit antwoord wachten:
consult-why-result = Het kan de uitkomst veranderen: welke wet geldt, of wat eruit volgt.
consult-why-entrance = Wie aanvraagt, en als wat, bepaalt welke voorwaarden er zijn. Zonder dat kan niets worden beoordeeld.
consult-why-given = Gesteld dat daarnaast: { $given }
consult-why-leads = Bij het antwoord "{ $value }":
consult-help-path = In een dossierbestand staat het bij { $path }.
consult-help-expected = Verwacht: { $expected }.
consult-help-commands = Bij elke vraag: { $commands }.
consult-help-quoted = Een antwoord dat een van deze woorden is, wordt tussen aanhalingstekens getypt.
consult-so-far-title = Tot nu toe
consult-so-far-none = Nog is niet bekend wie aanvraagt.
consult-so-far-open = Open
consult-so-far-left-open = Opengelaten
consult-what-if-usage = Typ er een waarde achter, zoals "{ $example } { $value }".
consult-what-if-more = Deze vermelding mist nog meer voor er iets over te zeggen is; antwoord verder en vraag het aan het einde ervan.
consult-what-if-title = Bij het antwoord "{ $value }"; door te vragen verandert er niets:
consult-what-if-same = Verder zou niets anders worden besloten.
consult-from-to = { $what }: { $before } wordt { $after }
consult-same = { $what }: { $status }, zoals nu
consult-concluded = van toepassing
consult-more = en nog { $count }
consult-absent = niet van toepassing
consult-saved = Bewaard: { $file }
consult-saved-case = Het dossierbestand: { $file }
consult-later = Verdergaan met: article10 consult --resume { $name }
consult-ended = De invoer is ten einde; alles wat geantwoord is, is bewaard.
consult-stopped = article10: gestopt; { $count ->
    [one] 1 antwoord is
   *[other] { $count } antwoorden zijn
 } bewaard in { $file }
consult-finished = Er is geen vraag meer gevonden waarvan het antwoord de uitkomst kan veranderen.
consult-at-the-end = Enter of { $end } sluit af; { $back } gaat terug over het laatste antwoord.
consult-remaining = Nog open
consult-not-asked = Niet gevraagd, omdat geen antwoord werd gevonden dat iets verandert zolang de rest open blijft
consult-list-entry = { $name }  { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
 }, geopend { $opened }, laatste antwoord { $last }
consult-list-empty = Er is geen raadpleging in { $folder }.
consult-list-never = nog geen
consult-deleted = Verwijderd: { $file }
consult-deleted-link = Verwijderd: { $file }, dat een link was; waar die naartoe leidt, bleef zoals het is.
consult-file-said = gezegd door { $who } op { $when }
consult-file-open = Nog open:
consult-file-left-open = { $question } ({ $path }): opengelaten
consult-file-not-asked = { $question } (nog niet beantwoord)

## What the commands and their options do

command = Een dossier gezinshereniging beoordelen volgens artikel 10 van de Belgische Vreemdelingenwet.

command-assess = Zeggen wat de wet over elke persoon van een zaak zegt, waarom, en wat ontbreekt.
command-laws = De wetten tonen die op een dossier van toepassing kunnen zijn, met hun dagen.
command-readings = De lezingen tonen waarover overheden verschillen, de standaard eerst, met hun dagen en bronnen.
command-compare = Per persoon tonen wat twee wetten anders besluiten over een zaak, en door welke wijziging.
command-consult = Alleen vragen wat er nog toe doet, zeggen waarom, en elk antwoord bewaren; eindigt met de uitkomst en het dossierbestand.
command-why = Tonen waarop een conclusie steunt, tot op de regels van het dossierbestand; zonder WAT tonen wat kan worden gevraagd.
command-why-not = Tonen wat een conclusie in de weg staat, wat er het dichtst bij kwam eerst, of hoe ver een regel kwam.
command-reasons = De motivering in feite en in rechte voor een brief ontwerpen, zin voor zin, elk met haar vindplaats.
command-what-if = Tonen wat enkele wijzigingen van een zaak in het resultaat zouden veranderen, en door welke regels.
command-what-would = De kleinste reeksen wijzigingen zoeken, hoogstens drie tegelijk, die een persoon tot een uitkomst brengen.
command-timeline = Tonen wat over elke persoon wordt besloten voor elke dag van indiening: elke dag van verandering, wat verandert, en waarom.
command-trace = De hele beoordeling als geketend document schrijven, dat kan worden geverifieerd en opnieuw doorlopen.
command-verify = De eerste vermelding van een trace zoeken die sinds het schrijven is gewijzigd; exitstatus 1 als er een is.
command-replay = De zaak van een trace opnieuw doorlopen en byte voor byte vergelijken; exitstatus 1 als er iets verschilt.
command-diff = Het verschil tussen twee traces verklaren, regel per regel; exitstatus 1 als er een is.
command-schema = Het JSON-schema van het dossierbestand afdrukken, voor tekstverwerkers, of van de trace.
command-rules = De regels tonen met hun bepaling en tijd, of er een tonen.

option-case = Het dossierbestand.
option-format = Hoe het wordt getoond: text of json.
option-output = In dit bestand schrijven in plaats van op het scherm.
option-strict = Niets vermoeden.
option-reading = Een andere lezing nemen waar overheden verschillen; mag worden herhaald.
option-law = Volgens deze wet beoordelen in plaats van de toepasselijke.
option-on = De dag van de beoordeling; standaard vandaag.
option-trace = De trace.
option-picture = Wat wordt getoond als afbeelding bewaren.
option-laws = Twee wetten, zoals `article10 laws` ze noemt.
option-what = Een conclusie, zoals PERSOON of PERSOON.ROUTE.VOORWAARDE.
option-full = Ook elke regel noemen die op andere verschillende regels voortbouwt.
option-person = De aanvrager, met de id uit het dossierbestand.
option-set = Een waarde op een pad zetten; += voegt aan een lijst toe; mag worden herhaald.
option-unset = De waarde op een pad wegnemen; mag worden herhaald.
option-want = De uitkomst die moet worden bereikt.
option-within = Hoeveel seconden hoogstens wordt gezocht.
option-first = De eerste dag van indiening.
option-last = De laatste dag van indiening.
option-pseudonymise = Geen namen bewaren, en geen opmerkingen.
option-head = De kop die elders werd bewaard: 64 cijfers.
option-one = De trace.
option-other = De andere trace.
option-of = Waarvan: case of trace.
option-name = Een regel, om die volledig te zien.
option-list = De bewaarde raadplegingen tonen.
option-delete = Een raadpleging verwijderen.
option-resume = Verdergaan met een raadpleging.
option-fork = Naast een raadpleging een ander antwoord proberen.
option-who = Wie antwoordt; standaard de naam van de gebruiker.
option-plain = Zonder kaders en tekens, één zaak per regel: om te beluisteren, of voor een programma.
option-assess-format = Hoe het wordt getoond: text, json, markdown of html.
option-assess-trace = Het verloop van de toepassingen: short, full of none.
option-laws-format = Hoe ze worden getoond: text of json.
option-readings-format = Hoe ze worden getoond: text of json.
option-compare-format = Hoe de verschillen worden getoond: text of json.
option-consult-case = Een dossierbestand om mee te beginnen; standaard van niets.
option-consult-name = Hoe een nieuwe raadpleging heet; standaard haar dag.
option-consult-output = Het dossierbestand ook hier wegschrijven.
option-why-full = Elke toepassing en waarde, niet alleen wat besliste.
option-why-format = Hoe het wordt getoond: text, json, markdown of html.
option-why-not-what = Een conclusie, zoals PERSOON.ROUTE, of een regel die niet werd toegepast.
option-reasons-format = Hoe het wordt geschreven: markdown of json.
option-what-if-format = Hoe de verschillen worden getoond: text of json.
option-reasons-person = Wiens motivering; die van allen als niemand wordt genoemd.
option-what-would-person = Wiens uitkomst wordt gezocht, met de id uit het dossierbestand.
option-what-would-format = Hoe de reeksen worden getoond: text of json.
option-timeline-person = Alleen de aanvraag van deze aanvrager verplaatsen; mag worden herhaald.
option-timeline-output = In een bestand tekenen, .svg of .png.
option-trace-output = Waar het wordt bewaard.
option-lang = De taal, een van { $languages }; ook na het commando. Standaard wat ARTICLE10_LANG of het systeem zegt.
heading-usage = Gebruik
heading-arguments = Argumenten
heading-options = Opties
heading-commands = Commando's
beside-required = verplicht
beside-default = standaard: { $value }
option-help = Deze hulp tonen en stoppen.
placeholder-OPTIONS = OPTIES
placeholder-COMMAND = COMMANDO
placeholder-ARGS = ARGUMENTEN
placeholder-CASE = DOSSIER
placeholder-DATE = DATUM
placeholder-FILE = BESTAND
placeholder-LANGUAGE = TAAL
placeholder-NAME = NAAM
placeholder-OTHER = ANDERE
placeholder-PATH = PAD
placeholder-VALUE = WAARDE
placeholder-SECONDS = SECONDEN
placeholder-VERDICT = UITKOMST
placeholder-WHAT = WAT
placeholder-FORMAT = VORM
placeholder-READING = LEZING
placeholder-PERSON = PERSOON

## How what is refused is put together

said-with-hint = { $said }; { $hint }
said-either = { $one } of { $other }
hint-did-you-mean = bedoelde u { $name }?
hint-there-are = er zijn: { $names }
hint-expected = verwacht: { $expected }
system-EACCES = geen toegang
system-EPERM = bewerking niet toegestaan
system-EISDIR = dit is een map
system-ENOTDIR = dit is geen map
system-EEXIST = het bestand bestaat al
system-ENAMETOOLONG = de bestandsnaam is te lang
system-ENOENT = er is geen bestand of map met die naam
system-ENOSPC = de schijf is vol
system-EROFS = er kan hier alleen worden gelezen
system-EFBIG = het bestand wordt te groot
stopped-unchanged = article10: gestopt; er is niets gewijzigd

## What is expected in a case file

expected-text = een tekst
expected-flag = true of false
expected-one-of = een van { $values }
expected-one-of-many = een van { $values } en nog { $more } andere
expected-country = een land als twee hoofdletters (ISO 3166-1), zoals SY
expected-language = een taal als twee kleine letters (ISO 639-1), zoals ar
expected-day = een datum geschreven als YYYY-MM-DD (of YYYY-MM, of YYYY, als niet meer bekend is)
expected-money = een bedrag in euro, zoals 1800.00
expected-count = een geheel getal
expected-list = een lijst, met als elk element { $item }
expected-person = de id van een aanvrager uit dit bestand
expected-person-or = de id van een aanvrager uit dit bestand, of { $words }
expected-group = een groep met { $fields }
expected-named-groups = bij elke korte naam van uw keuze { $group }
expected-computed = een berekende waarde
expected-truth = een waarheidswaarde
must-give-one = geef er minstens een
must-be = verwacht: { $expected }

## Mistakes in a case file

what-list = een lijst
what-group = een groep
other-first = de eerste staat op regel { $line }, kolom { $column }
other-stands = { $path } staat op regel { $line }
other-stands-at = { $path } staat op regel { $line }, kolom { $column }
other-value-stands = de andere waarde staat op regel { $line }
other-value-given = de andere waarde komt van { $change }
wrong-of-two = { $wrong }; { $other }
wrong-too-often = meer dan { $most } fouten; verbeter eerst deze
wrong-empty-file = het bestand is leeg; verwacht: { $expected }
wrong-no-key = { $what } waar een sleutel wordt verwacht; schrijf één woord en een dubbele punt
wrong-given-twice = { $key } is twee keer gegeven; { $other }
wrong-no-group = { $what } waar een groep velden wordt verwacht; schrijf de velden als 'naam: waarde', zoals { $first }: ...
wrong-no-group-nor-none = { $value } is geen groep velden; schrijf de velden, of none als er geen is
wrong-missing = { $key } ontbreekt; { $must }
wrong-empty = { $path } is leeg; { $must }
wrong-no-field = { $key } is hier geen veld
hint-space-after-colon = schrijf een spatie na de dubbele punt
hint-belongs-in = het hoort in { $group }
hint-belongs-at-top = het hoort bovenaan, buiten elke groep
wrong-left-empty = leeg gelaten; laat de regel weg als het niet bekend is
wrong-left-empty-or-none = leeg gelaten; laat de regel weg als het niet bekend is, of schrijf none
wrong-left-empty-or-list = leeg gelaten; laat de regel weg als het niet bekend is, of schrijf [] als er geen zijn
wrong-no-single-value = { $what } waar één waarde wordt verwacht: { $expected }
wrong-none-for-list = 'none' waar een lijst wordt verwacht; schrijf [] als er geen zijn
wrong-no-list = { $what } waar een lijst wordt verwacht; zet het tussen vierkante haken
wrong-long-list = de lijst heeft { $items } elementen; er worden er hoogstens { $most } verwacht
wrong-twice-in-list = { $person } staat twee keer in deze lijst; haal er een weg
wrong-no-names = { $what } waar namen worden verwacht; schrijf elke naam als 'id:' met de velden eronder
wrong-reserved-id = { $id } is voorbehouden voor iemand anders en kan geen id zijn; kies een andere
wrong-no-id = { $id } is geen id; verwacht: een kleine letter, dan kleine letters, cijfers, _ of -
wrong-no-applicant = { $person } is geen aanvrager uit dit bestand
wrong-own-relation = { $person } staat in het eigen veld { $relation }; noem iemand anders
wrong-same-name = { $name } is de naam van twee personen; maak ze onderscheidbaar; { $other }
wrong-not-expected = { $value } wordt hier niet aanvaard; verwacht: { $expected }
wrong-not-known = { $value } is hier niet bekend
hint-leave-out = laat de regel weg als het niet bekend is
hint-write = schrijf { $value }
hint-write-day = schrijf het als { $form }: { $day }
hint-write-one-of-days = schrijf het als { $form }: { $days }, naargelang wat bedoeld is
hint-write-in-form = schrijf het als { $form }
hint-not-negative = het kan niet negatief zijn
wrong-no-date = { $text } is geen datum geschreven als YYYY-MM-DD, YYYY-MM of YYYY
wrong-not-in-calendar = { $day } staat niet op de kalender: { $why }
wrong-year = het jaar { $year } ligt niet tussen 1900 en 2100
wrong-month = er is geen maand { $month }
wrong-day-of-month = { $month } heeft { $days } dagen
wrong-character = het teken { $code } kan niet in een tekst staan; haal het weg
wrong-invisible = in deze tekst is niets te zien; schrijf hem in letters of laat de regel weg
wrong-long-text = deze tekst telt { $length } tekens; er worden er hoogstens { $most } aanvaard: maak hem korter

## A case file that cannot be read

wrong-directory = dit is een map; noem een dossierbestand erin
wrong-no-regular-file = dit is geen gewoon bestand; noem een dossierbestand
wrong-no-such-file = er is geen bestand met die naam; kijk de naam na
wrong-no-permission = dit bestand mag niet worden gelezen
wrong-unreadable = het bestand kan niet worden gelezen: { $reason }
wrong-not-utf-8 = het bestand is vanaf hier geen UTF-8; bewaar het als UTF-8
wrong-too-large = het bestand telt { $size } bytes en er worden er hoogstens { $most } gelezen; geef elk gezin een eigen bestand
wrong-control-character = het stuurteken { $code }; haal het weg
wrong-alias = een alias (*) wordt niet gelezen; schrijf de waarde voluit
wrong-anchor = een anker (&) wordt niet gelezen; haal het weg
wrong-tag = een tag (!) wordt niet gelezen; schrijf alleen de waarde
wrong-merge-key = een samenvoegsleutel (<<) wordt niet gelezen; schrijf de velden voluit
wrong-second-document = hier begint een tweede document; geef elk gezin een eigen bestand
wrong-nested = dieper genest dan { $deepest } niveaus; een dossierbestand heeft er minder dan 10 nodig
wrong-no-plain-value = dit kan niet als YAML worden gelezen; schrijf een gewone waarde
wrong-tab = een tab; YAML springt in met spaties: vervang hem
wrong-no-yaml = dit is geen YAML: { $problem }
yaml-mapping-values = hier mag geen dubbele punt met een waarde staan
yaml-no-colon = de verwachte ':' is niet gevonden
yaml-end-of-stream = de tekst eindigt onverwacht
yaml-no-brace = ',' of '{"}"}' verwacht, maar { $found } gevonden
yaml-no-bracket = ',' of ']' verwacht, maar { $found } gevonden
yaml-no-block-end = <block end> verwacht, maar { $found } gevonden
yaml-sequence-entries = hier mag geen element van een lijst staan
yaml-mapping-keys = hier mag geen sleutel staan
yaml-no-token = het teken { $found } kan hier niet aan het begin staan
yaml-unknown-escape = onbekend teken { $found } na een backslash
yaml-document-separator = onverwacht scheidingsteken tussen documenten
yaml-no-content = een waarde verwacht, maar { $found } gevonden
yaml-no-document-start = '<document start>' verwacht, maar { $found } gevonden
yaml-no-line-break = een opmerking of een nieuwe regel verwacht, maar { $found } gevonden
yaml-no-indicator = een teken voor inspringing of witregels verwacht, maar { $found } gevonden
yaml-no-letter-or-digit = een letter of een cijfer verwacht, maar { $found } gevonden
yaml-no-hexadecimal = hexadecimale cijfers verwacht, maar { $found } gevonden
yaml-indent-of-none = een inspringing van 1 tot 9 verwacht, maar 0 gevonden
yaml-no-digit = een cijfer verwacht, maar { $found } gevonden
yaml-no-space = een spatie verwacht, maar { $found } gevonden
yaml-no-end-of-tag = de '>' verwacht die een tag afsluit, maar { $found } gevonden
yaml-no-exclamation-mark = '!' verwacht, maar { $found } gevonden
yaml-no-name-of-tag = de naam van een tag verwacht, maar { $found } gevonden
yaml-no-letters = de tekens na % zijn geen tekst in UTF-8
yaml-directive-twice = de versie van YAML staat er tweemaal
yaml-other-version = dit is een andere versie van YAML dan 1
yaml-handle-twice = de korte naam { $found } van tags staat er tweemaal
yaml-no-such-handle = de korte naam { $found } van tags is niet bekend
hint-indent-or-quote = laat het inspringen zoals de regels ernaast; een tekst met een dubbele punt moet tussen aanhalingstekens
hint-colon = schrijf een dubbele punt en een spatie na elke sleutel
hint-close-quote = een aanhalingsteken wordt geopend en nooit gesloten
hint-close-brace = sluit de {"{"} met een {"}"}, met komma's ertussen
hint-close-bracket = sluit de [ met een ], met komma's ertussen
hint-indent = laat het inspringen zoals de regels ernaast
hint-list-below = begin de lijst op de regel eronder, ingesprongen
hint-quote-sign = schrijf een waarde; een tekst die met een teken begint, moet tussen aanhalingstekens
hint-backslash = zet een tekst met een backslash tussen enkele aanhalingstekens
hint-look-before = kijk naar de aanhalingstekens en haakjes ervoor; laat een regel die met % begint weg
hint-no-directive = laat de regel weg die met % begint
hint-no-tag = laat de tag (!) weg; een tekst die met ! begint, moet tussen aanhalingstekens
hint-no-anchor = een tekst die met & of * begint, moet tussen aanhalingstekens
hint-below-block = na | of > begint de tekst op de regel eronder; een tekst die ermee begint, moet tussen aanhalingstekens

## Changes that cannot be made

change-no-path-and-value = geen pad en waarde; schrijf PATH=VALUE, of PATH+=VALUE om aan een lijst toe te voegen
change-no-path = geen pad; schrijf alleen het pad, zonder waarde
change-twice = dit pad wordt twee keer gewijzigd; behoud een van de wijzigingen
change-leads-nowhere = { $name } leidt nergens heen: { $at } is { $expected }, en daaronder staat niets
change-no-list = { $at } is geen lijst waaraan += iets kan toevoegen; schrijf = om de waarde te geven
change-no-list-there = daar staat geen lijst
change-no-number = { $name } waar een getal wordt verwacht: { $at } is een lijst; schrijf { $at }.0 voor de eerste vermelding
change-no-entry = er is geen vermelding { $name }: { $at } heeft { $entries }; schrijf { $at }+= om er een toe te voegen
change-no-entries = geen vermeldingen
change-one-entry = één vermelding, 0
change-entries = de vermeldingen 0 tot { $last }
change-nothing-there = bij { $at } is niets gegeven; het is nu al niet bekend
change-required = { $at } moet worden gegeven; het kan niet worden weggenomen
change-no-field-in = { $at } heeft geen veld { $name }
change-no-field = er is geen veld { $name }

## What an option does not take, and names that nothing has

refused-value = { $option } neemt { $allowed }; niet { $value }
refused-law = er is geen wet { $name }
refused-applicant = er is geen aanvrager { $name }
refused-verdict = er is geen uitkomst { $name }
refused-rule = er is geen regel { $name }
refused-reading = er is geen lezing { $name }
hint-readings = de lezingen zijn { $names }
refused-day = { $option }: { $why }
refused-part-of-day = { $option } neemt een volledige datum, zoals { $example }; niet { $text }
refused-no-change = er is niets te wijzigen; geef --set PATH=VALUE of --unset PATH, zo vaak als nodig
refused-seconds = --within neemt seconden van 0 tot { $most }; niet { $seconds }
refused-two-laws = --laws neemt twee verschillende wetten, zoals act-2016,act-2024; niet { $laws }
refused-backwards = --from { $first } is later dan --to { $last }; geef --from de vroegste dag
refused-outside-time = { $option } { $day } valt buiten de tijd waarvoor deze regelbank antwoordt; geef dagen van indiening van { $first } tot en met { $last }
refused-several = { $name } geldt voor meer dan een: { $names }
refused-conclusion = er is geen conclusie { $name }
hint-nearest = het meest gelijken: { $names }
hint-conclusions = `why DOSSIER.yaml` toont ze alle
refused-output = wat verteld wordt, kon niet worden weggeschreven ({ $reason })
refused-to-write-file = { $path }: het bestand kon niet worden geschreven ({ $reason })
refused-to-write-over-case = { $path } is het dossierbestand waarmee de raadpleging begint; de opmerkingen erin zouden verloren gaan; geef -o een ander bestand
refused-to-write-over-read = { $path } is het dossierbestand dat wordt gelezen en dat verloren zou gaan; geef een ander bestand
refused-to-write-over-session = { $path } is het bestand van een sessie; geef -o een ander bestand
refused-to-write-trace = { $path }: de trace kon niet worden geschreven ({ $reason })
refused-to-write-picture = { $path }: de afbeelding kon niet worden geschreven ({ $reason })
refused-picture = -o { $path }: een afbeelding wordt geschreven als .svg of .png; noem ze zo
refused-without-matplotlib = -o heeft matplotlib nodig; installeer het met: pip install 'article10[plot]'
refused-head = --head neemt de 64 hexadecimale cijfers die `trace` en `assess` tonen
refused-several-tasks = geef er één van DOSSIER.yaml, --list, --delete, --resume en --fork
refused-options-of-session = een raadpleging behoudt de opties waarmee ze werd geopend; laat ze weg
refused-who = --who neemt een naam van hoogstens { $most } afdrukbare tekens

## What the reader of the command line refuses

usage-missing-argument = Het argument '{ $what }' ontbreekt.
usage-missing-command = Het commando ontbreekt; article10 --help noemt ze.
usage-missing-option = De optie '{ $what }' ontbreekt.
usage-extra-arguments = Er zijn argumenten te veel ({ $what }).
usage-no-such-option = Er is geen optie { $what }
usage-no-such-option-but = Er is geen optie { $what } (mogelijke opties: { $near })
usage-no-such-command = Er is geen commando { $what }.
usage-no-such-command-but = Er is geen commando { $what }. Bedoelde u { $near }?
usage-without-value = De optie '{ $what }' vraagt een waarde.
usage-takes-no-value = De optie '{ $what }' neemt geen waarde.
usage-no-number = Ongeldige waarde voor '{ $what }': { $value } is geen getal.
usage-other = { $text }

## A trace that cannot be used

trace-unreadable = het bestand kan niet worden gelezen ({ $reason }); kijk de naam na
trace-too-large = dit is te groot voor een trace; er worden hoogstens { $most } bytes gelezen
trace-empty = het bestand is leeg; schrijf een trace met `article10 trace DOSSIER.yaml -o BESTAND`
trace-no-json = dit is geen JSON vanaf teken { $character }
hint-whole-copy = het lijkt afgebroken; neem een volledige kopie
hint-unaltered-copy = neem een ongewijzigde kopie
trace-no-trace = dit is geen trace van article10; schrijf er een met `article10 trace DOSSIER.yaml -o BESTAND`
trace-no-trace-because = dit is geen trace van article10: { $why }
trace-name-twice = een naam staat twee keer in één object
trace-no-number = { $text } is geen getal in JSON
trace-not-utf-8 = het is geen UTF-8 vanaf byte { $byte }
trace-immense = het is te diep genest of bevat een reusachtig getal
trace-no-version = de trace noemt geen versie van haar vorm; dit programma leest versie { $version }
trace-newer = een nieuwere article10 schreef deze trace (versie { $version }); deze leest { $reads }
trace-frame-not-whole = het raam van deze trace is niet volledig; neem een ongewijzigde kopie
trace-unknown-law = ze vraagt naar de wet { $law }, die deze regelbank niet heeft
trace-unknown-reading = ze neemt de lezing { $reading }, die deze regelbank niet heeft
trace-no-day = haar dag van beoordeling, { $day }, is geen dag
trace-unfit = de keten is intact, maar { $said }; geen article10 heeft haar geschreven
trace-entry-of-no-kind = vermelding { $place } is van geen soort die een trace heeft
trace-entry-unlike = vermelding { $place } ({ $kind }) heeft { $name } anders dan een trace dat heeft
trace-not-one-entry = er is niet precies één vermelding van de soort { $kind }

## What was altered in a trace

trace-altered-in = { $path }: { $said }
trace-another-chain = de keten is intact, maar het is een andere: haar kop is { $head }
trace-entry-altered = vermelding { $place } ({ $entry }) is gewijzigd: ze heeft niet de hash van haar inhoud en van wat ervoor staat; op niets vanaf daar kan worden gesteund
trace-entry-of-run = { $entry } in doorloop { $run }
trace-head-altered = de kop is gewijzigd, of vermeldingen na vermelding { $last } zijn weggehaald
trace-sentences-altered = de zinnen zijn gewijzigd; de sleutels en argumenten waaruit ze zijn gemaakt niet
trace-byte-altered = byte { $byte } is gewijzigd: vanaf daar is het geen canonieke JSON, al zegt het hetzelfde

## Sessions of a consultation that cannot be used

session-reason = { $said } ({ $reason })
session-no-name = { $name } is geen naam voor een sessie; schrijf letters, cijfers, - en _
session-none = er is geen sessie { $name } in { $folder }
session-there-already = er is al een sessie { $name }; neem een andere --name, of --resume { $name }
session-folder-unreadable = de map kan niet worden gelezen
session-not-begun = de sessie kan niet worden begonnen, en er is niets bewaard
session-no-file = dit is geen eigen bestand, maar een link, een map, een pipe of een apparaat; er is niets gewijzigd
session-taken-away = het bestand werd weggenomen terwijl de raadpleging liep; er wordt niets meer van bewaard
session-not-shown = wat gevraagd wordt, kan niet meer worden getoond, of wat getypt wordt, niet meer gelezen; wat daar bewaard is: { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
 }
session-not-writable = aan de sessie kan niet verder worden geschreven
session-not-writable-but-saved = aan de sessie kan niet verder worden geschreven; { $count ->
    [one] haar ene antwoord is
   *[other] haar { $count } antwoorden zijn
 } daar bewaard; kopieer ze naar een plaats waar u mag schrijven
session-not-deleted = de sessie kon niet worden verwijderd
session-not-locked = de sessie kan niet worden vergrendeld
session-open-elsewhere = een andere raadpleging heeft deze sessie open; beëindig die, of neem de antwoorden ernaast met --fork { $name }
session-not-written = dit kon niet worden weggeschreven; wat daar bewaard is: { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
 }
session-answer-lost = niet bewaard is { $answer }
session-case-not-written = het dossierbestand kon niet worden geschreven
session-case-beside = wat tot nu toe bekend is, staat in { $file }
session-too-large = het is groter dan { $most } bytes, wat geen enkele raadpleging is
session-unreadable = de sessie kan niet worden gelezen
session-line-damaged = deze regel is beschadigd; { $count ->
    [0] er staat geen antwoord voor: --fork { $name } neemt waarmee de sessie begon over in een nieuwe
    [one] het ene antwoord ervoor is heel: --fork { $name } neemt het over in een nieuwe sessie
   *[other] de { $count } antwoorden ervoor zijn heel: --fork { $name } neemt ze over in een nieuwe sessie
 }
session-foreign = dit is geen sessie van article10; er is niets gewijzigd
session-other-form = geschreven door een andere versie van article10 (vorm { $form }, hier { $here }); gebruik die versie; er is niets gewijzigd
session-first-line-damaged = de eerste regel is beschadigd; er is niets gewijzigd
session-start-not-taken = het dossierbestand waarmee de sessie begon, is niet bruikbaar (regel { $line } ervan: { $reason }); er is niets gewijzigd
session-not-taken = antwoord { $number } ({ $answer }) wordt door deze regelbank niet aanvaard: { $reason }
session-answers-stand = { $count ->
    [0] er staat geen antwoord voor: --fork { $name } neemt waarmee de sessie begon over in een nieuwe
    [one] het ene antwoord ervoor blijft staan: --fork { $name } neemt het over in een nieuwe sessie
   *[other] de { $count } antwoorden ervoor blijven staan: --fork { $name } neemt ze over in een nieuwe sessie
 }
