# The fixed phrases of the screens, reports and pages, in French; keys say what they are. They know no law.

## How values are told

yes = oui
no = non
span = du { $first } au { $last }
years-either = { $fewest } ou { $most }
not-known = inconnu
nothing = rien
none = néant
none-named = aucun nom
entry = mention
open-end = sans fin

## How a provision is cited

cite-article = art. { $text }
cite-paragraph = § { $is ->
    [n1] 1er
   *[other] { $text }
 }
cite-subparagraph = alinéa { $is ->
    [n1] 1er
   *[other] { $text }
 }
cite-point = { $text }°
cite-letter = { $text })
cite-dash = { $is ->
    [n1] premier tiret
    [n2] deuxième tiret
    [n3] troisième tiret
    [n4] quatrième tiret
   *[other] tiret { $text }
 }
cite-part = partie { $text }
cite-part-head = phrase liminaire
cite-part-last = dernière partie
cite-case = { $text }
cite-place = { $before }, { $next }
cite-in = { $title }, { $place }
checked-statute = texte légal
checked-official = source officielle
checked-case_law = jurisprudence
checked-secondary = source secondaire
checked-unverified = non vérifié
place-inferred = emplacement déduit

## The report

report-assessed = examiné le { $on }
report-assessed-strictly = examiné le { $on }, sans présomption
report-run = { $law }, au { $day } : { $firings ->
    [one] { $firings } déclenchement
   *[other] { $firings } déclenchements
 } pour { $rules } règles en vigueur
report-exemptions = Logement, assurance, moyens
report-waits-for = En attente de : { $paths }.
report-presuming = Présumé que
report-found = Constaté par des personnes
report-readings = Lectures
report-finding = { $of }, { $about } : { $holds }, par { $by } le { $on } : { $because }
report-finding-unused = { $of }, { $about } : { $holds }, par { $by } le { $on } : { $because } (sans incidence ici)
report-ask-next = À demander ensuite
report-trace = Trace des déclenchements
report-law = La loi
report-verdicts = Conclusions
report-verdicts-caption = Ce qui est conclu pour chaque personne
report-rests-on = Ce sur quoi repose la conclusion
report-every-firing = Tous les déclenchements, dans l'ordre
report-conclusions = Pourquoi
report-why = { $case } : pourquoi
report-why-name = { $case } : pourquoi { $name }
report-head = en-tête
report-told-above = (voir plus haut)
report-line = (ligne { $line })
column-person = Personne
column-verdict = Conclusion
column-because = Motif
column-number = N°
column-concluded = Conclu
column-rule = Règle
column-provision = Disposition
page-open-all = Tout ouvrir
page-close-all = Tout fermer
page-skip = Aller aux conclusions
page-name = Nom :

## What a conclusion rests on

ground-finding = constatation
ground-amount = montant
ground-presumption = présumé que { $text }
ground-line = ligne { $line }
ground-not-in-file = absent du dossier
ground-found = { $about } : oui, constaté par { $by } le { $on } : { $because }
ground-found-not = { $about } : non, constaté par { $by } le { $on } : { $because }
ground-amount-from = { $amount } : { $value } à partir du { $from }
ground-amount-between = { $amount } : { $value } du { $from } au { $to }
amount-not-established = non établi

## What is in the way

way-it-holds = La conclusion est acquise ; `why` montre sur quoi elle repose.
way-fired = déclenchée, sous le n° { $number } : { $status }
way-needed = { $where } : { $found } ; nécessaire : { $needed }
way-no-such-fact = ce fait n'existe pas
way-not-known = inconnu : { $path }
way-against = une conclusion s'y oppose : { $what }
way-unopened = Les règles qui auraient pu ouvrir une voie, et jusqu'où chacune est allée
way-not-in-force = En vigueur du { $from } au { $to }, et dans aucune des exécutions : { $runs }.
way-run = { $law } au { $day }

## What a change changes

try-sought = recherché
try-in-the-way-fixed = Ce qui fait obstacle et que personne ne peut changer :
try-in-the-way = Ce qui fait également obstacle :
try-nothing-to-do = La conclusion est déjà acquise ; rien ne doit changer.
try-runs = { $runs ->
    [one] { $runs } exécution
   *[other] { $runs } exécutions
 }
try-time-none = Le temps imparti a mis fin à la recherche après { $runs } : même les changements isolés n'ont pas tous été essayés ; --within laisse plus de temps.
try-time-single = Le temps imparti a mis fin à la recherche après { $runs } : tous les changements isolés ont été essayés, mais pas tous les ensembles plus grands ; --within laisse plus de temps.
try-time-sets = Le temps imparti a mis fin à la recherche après { $runs } : tous les ensembles comptant jusqu'à { $most } changements ont été essayés, mais pas tous les plus grands ; --within laisse plus de temps.
try-none-so-far = Aucun n'a été trouvé jusqu'ici.
try-no-set = Aucun ensemble comptant jusqu'à { $most } changements n'y parvient ; { $runs } ont été nécessaires pour le constater.
try-no-other-set = Aucun autre ensemble comptant jusqu'à { $most } changements n'y parvient ; { $runs } ont été nécessaires pour le constater.
size-1 = un
size-2 = deux
size-3 = trois
try-no-longer = disparaît : { $paths }
try-then = alors
try-other-law = Une autre loi s'applique : { $before } { $arrow } { $after }. { $text }
try-nothing-differs = aucune différence
try-as-it-is = selon le dossier
try-changed = avec le changement
try-follows = Il s'ensuit
try-differs = Ce qui diffère
try-verdict = conclusion

## Laws beside each other

laws-filed = introduction du { $from } au { $to }
laws-text = selon le texte du { $from } au { $to }
readings-default = par défaut : { $because }
column-what = quoi
column-changed-by = modifié par

## Audits

audit-whole = intact : { $entries } entrées, aucune altérée
audit-replayed = rejoué : les mêmes { $entries } entrées, octet par octet
audit-no-difference = aucune différence, octet par octet
audit-concluded = Conclu autrement
audit-asked = Demandé autrement
audit-origin = Autre base de règles
audit-file-differs = Le dossier diffère
audit-lines = ligne { $lines }
audit-lines-more = ligne { $lines } et { $more } autres
audit-begins = Règles où les différences commencent
audit-follows = Règles qui en dépendent
audit-more-rules = { $rules } autres règles en dépendent ; --full les montre toutes
audit-written-otherwise = la conclusion est la même ; la manière de la consigner ne l'est pas
audit-did-not-fire = ne s'est pas déclenchée
audit-before = avant : { $said }
audit-after = après : { $said }
audit-amount = montant
audit-amount-from = { $value } à partir du { $from }
audit-kept = { $file } : { $entries } entrées

## Pictures and times

time-and-more = { $places } et { $more } autres
time-period = { $name } : { $verdict } du { $first } au { $last }.
time-amount = { $amount } (du { $from } au { $to })
