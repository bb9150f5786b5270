# The fixed phrases of the screens, reports and pages; keys say what they are. They know no law.

## How values are told

colon = {" :"}
semicolon = {" ;"}
yes = oui
no = non
day = { $number ->
    [1] 1er
   *[other] { $number }
 } { $month }
span = du { $first } au { $last }
moment = { $day }, { $time }
years-either = { $fewest } ou { $most }
not-known = inconnu
nothing = rien
none = néant
none-named = aucun nom
entry = mention

## A day, a month or a year after a preposition

on-day = le { $day }
on-month = en { $day }
on-year = en { $day }
on-span = dans la période { $day }
on-unknown = à une date inconnue
of-day = du { $day }
of-month = { ELIDED("de", $day) }
of-year = de { $day }
of-span = de la période { $day }
of-unknown = d'une date inconnue
since-day = depuis le { $day }
since-month = depuis { $day }
since-year = depuis { $day }
since-span = depuis la période { $day }
since-unknown = depuis une date inconnue
until-day = jusqu'au { $day }
until-month = jusqu'en { $day }
until-year = jusqu'en { $day }
until-span = jusqu'à la période { $day }
until-unknown = jusqu'à une date inconnue
from-day = à partir du { $day }
from-month = à partir { ELIDED("de", $day) }
from-year = à partir de { $day }
from-span = à partir de la période { $day }
from-unknown = à partir d'une date inconnue

## How a provision is cited

cite-article = art. { $text }
cite-paragraph = § { $is ->
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

report-assessed = examiné { DATED("on", $on) }
report-assessed-strictly = examiné { DATED("on", $on) }, sans présomption
report-run = { $law }, au { $day } : { $firings ->
    [one] { $firings } déclenchement
   *[other] { $firings } déclenchements
 } pour { $rules } règles en vigueur
report-exemptions = Logement, assurance, moyens
report-waits-for = En attente de : { $paths }.
report-presuming = Présumé que
report-found = Constaté par des personnes
report-readings = Lectures
report-finding = { $of }, { $about } : { $holds }, par { $by } { DATED("on", $on) } : { $because }
report-finding-unused = { $of }, { $about } : { $holds }, par { $by } { DATED("on", $on) } : { $because } (sans incidence ici)
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
ground-presumption = présumé { ELIDED("que", $text) }
ground-line = ligne { $line }
ground-not-in-file = absent du dossier
ground-found = { $about } : oui, constaté par { $by } { DATED("on", $on) } : { $because }
ground-found-not = { $about } : non, constaté par { $by } { DATED("on", $on) } : { $because }
ground-amount-from = { $amount } : { $value } à partir du { $from }
ground-amount-between = { $amount } : { $value } du { $from } au { $to }
amount-not_established = non établi

## What is in the way

way-it-holds = La conclusion est acquise ; `why` montre sur quoi elle repose.
way-fired = déclenchée, sous le n° { $number } : { $status }
way-needed = { $where } : { $found } ; nécessaire : { $needed }
way-no-such-fact = ce fait n'existe pas
way-not-known = inconnu : { $path }
way-against = une conclusion s'y oppose : { $what }
way-unopened = Les règles qui auraient pu ouvrir une voie, et jusqu'où chacune est allée
way-not-in-force = En vigueur du { $from } au { $to }, et dans aucune des exécutions : { $runs }.
way-not-in-force-open = En vigueur à partir du { $from }, et dans aucune des exécutions : { $runs }.
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

laws-filed = demandes introduites du { $from } au { $to }
laws-filed-open = demandes introduites à partir du { $from }
laws-text = selon le texte du { $from } au { $to }
laws-text-open = selon le texte en vigueur à partir du { $from }
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
audit-asked-on = jour de l'examen
audit-asked-strict = sans présomption
audit-asked-readings = autres lectures
audit-asked-law = loi demandée
audit-part-article10 = article10
audit-part-rules = règles
audit-part-amounts = montants
audit-part-sources = sources
audit-part-wording = formulations
audit-file-differs = Le dossier diffère
audit-lines = ligne { $lines }
audit-lines-more = ligne { $lines } et { $more } autres
audit-begins = Règles où les différences commencent
audit-follows = Règles qui en dépendent
audit-more-rules = { $rules } autres règles en dépendent ; --full les montre toutes
audit-written-otherwise = la conclusion est la même ; la manière de la consigner ne l'est pas
audit-did-not-fire = ne s'est pas déclenchée
audit-before = avant
audit-after = après
audit-amount = montant
audit-amount-from = { $value } à partir du { $from }
audit-kept = { $file } : { $entries } entrées

## Pictures and times

time-and-more = { $places } et { $more } autres
time-period = { $name } : { $verdict } du { $first } au { $last }.
time-amount = { $amount } (du { $from } au { $to })
time-amount-open = { $amount } (à partir du { $from })

## What a person types in a consultation, with a comma between words for the same

typed-why = pourquoi
typed-help = aide, ?
typed-unknown = inconnu, ne sais pas
typed-back = retour, arrière
typed-so-far = jusqu'ici, état
typed-what-if = et si
typed-save = enregistrer, sauver
typed-quit = quitter, fin
answer-yes = oui, o
answer-no = non, n
answer-none = aucun, aucune, rien, personne

## What a consultation says

consult-nothing = aucun
consult-unknown = non connu
consult-opened = Cette consultation est gardée sous le nom { $name }. Chaque réponse y est écrite avant la question suivante.
consult-resumed = Suite de la consultation { $name } : { $count ->
    [one] 1 réponse est acquise
   *[other] { $count } réponses sont acquises
 }.
consult-forked = { $name } commence par les réponses de la consultation { $source }, une réponse en arrière ; celle-ci reste comme elle est.
consult-forked-empty = { $name } commence là où a commencé la consultation { $source }, qui n'a pas de réponses ; celle-ci reste comme elle est.
consult-forked-part = { $name } commence { $count ->
    [0] sans réponse de la consultation { $source }, dont la première est inutilisable
    [one] par la seule réponse de la consultation { $source } qui précède celle qui est inutilisable
   *[other] par les { $count } réponses de la consultation { $source } qui précèdent celle qui est inutilisable
 } ; { $source } reste comme elle est.
consult-commands = Tapez une réponse, ou { $commands }.
consult-cut-off = La dernière ligne de la session avait été coupée pendant l'écriture ; les réponses qui précèdent sont entières.
consult-base-changed = La base de règles n'est plus celle avec laquelle cette session a été ouverte. Ce qui diffère : { $parts }.
consult-version-changed = version { $before } alors, { $now } à présent
consult-part-rules = les règles
consult-part-amounts = les montants
consult-part-sources = les sources
consult-part-wording = les formulations
consult-verdict-changed = { $who } : { $before } à la dernière réponse, { $now } selon la base de règles actuelle
consult-verdicts-same = Aucun résultat n'en est changé.
consult-searching = Recherche de ce qui importe encore
consult-question-about = Au sujet { ELIDED("de", $who) }
consult-question-entry = Entrée { $number }
consult-another-person = Quelqu'un d'autre demande-t-il le regroupement familial ?
consult-another-entry = Y en a-t-il un autre ?
consult-progress = { $count ->
    [0] Aucune condition n'est en suspens
    [one] 1 condition est en suspens
   *[other] { $count } conditions sont en suspens
 }{ $left ->
    [0] {""}
    [one] {" "}; 1 question est restée ouverte
   *[other] {" "}; { $left } questions sont restées ouvertes
 }.
consult-earlier = Dit auparavant : { $told }. Entrée seule le maintient.
consult-noted = Noté : { $told }
consult-left-open = Laissé ouvert. Ce qui en dépend reste en suspens.
consult-gone-back = Retour à cette question.
consult-first = C'est la première question ; il n'y a rien à quoi revenir.
consult-must = Ceci ne peut rester ouvert : sans cela, une entrée ne dit rien. Répondez, ou revenez en arrière.
consult-empty = Rien n'a été tapé. Attendu : { $expected }.
consult-none-offered = aucun, s'il n'y a rien de tel
consult-expects-text = un texte court
consult-expects-flag = oui ou non
consult-expects-finding = oui ou non
consult-expects-choice = un élément de la liste, par son numéro, sa lettre ou son nom
consult-expects-country = un pays, par son nom ou ses deux lettres, comme Syrie ou SY
consult-expects-language = une langue, par son nom ou ses deux lettres, comme arabe ou ar
consult-expects-day = un jour, comme 15 mars 2024 ou 2024-03-15 ; le mois ou l'année seuls si l'on n'en sait pas plus
consult-expects-money = un montant en euros par mois, comme 1800 ou 1.800,00
consult-expects-count = un nombre entier, comme 0 ou 2
consult-expects-list = un ou plusieurs éléments de la liste, par numéros ou noms séparés de virgules, comme 1, 3 ; ou aucun
consult-expects-list-of-day = un ou plusieurs jours séparés de virgules ; ou aucun
consult-refused-control = Le caractère de commande { $code } ne peut figurer dans une réponse ; tapez-la de nouveau sans lui.
consult-refused-letters = Une lettre de cette réponse n'est pas arrivée comme telle ; réglez le terminal, ou le fichier transmis, sur UTF-8.
consult-refused-too-long = Cette réponse compte { $length } caractères et { $most } au plus sont acceptés ; raccourcissez-la.
consult-refused-too-many = { $count } éléments ont été nommés et { $most } au plus sont acceptés.
consult-refused-unlike = { $typed } n'est pas compris. Attendu : { $expected }.
consult-refused-several = { $typed } peut vouloir dire { $found }. Tapez-en davantage.
consult-refused-two-days = { $typed } peut être { $one } ou { $other }. Écrivez le mois en toutes lettres.
consult-refused-no-year = { $typed } n'a pas d'année à quatre chiffres. Écrivez comme 15 mars 2024.
consult-refused-range = { $typed } va à rebours ou trop loin. Écrivez d'abord le plus petit numéro.
consult-refused = Non accepté : { $reason }
consult-why-title = Attendent cette réponse :
consult-why-result = Elle peut changer le résultat : la loi applicable, ou ce qui en découle.
consult-why-entrance = Qui demande, et à quel titre, détermine les conditions. Sans cela, rien ne peut être apprécié.
consult-why-given = À supposer de plus : { $given }
consult-why-leads = Avec la réponse « { $value } » :
consult-help-path = Dans un fichier de dossier, cela se trouve sous { $path }.
consult-help-expected = Attendu : { $expected }.
consult-help-commands = À chaque question : { $commands }.
consult-help-quoted = Une réponse qui est l'un de ces mots se tape entre guillemets.
consult-so-far-title = Jusqu'ici
consult-so-far-none = On ne sait pas encore qui demande.
consult-so-far-open = En suspens
consult-so-far-left-open = Laissé ouvert
consult-what-if-usage = Tapez une valeur à la suite, par exemple « { $example } { $value } ».
consult-what-if-more = Il manque encore autre chose à cette entrée avant que l'on puisse en dire quoi que ce soit ; continuez, et demandez à la fin.
consult-what-if-title = Avec la réponse « { $value } » ; simple essai, rien n'est modifié :
consult-what-if-same = Rien d'autre ne serait conclu autrement.
consult-from-to = { $what } : { $before } devient { $after }
consult-same = { $what } : { $status }, comme à présent
consult-concluded = s'applique
consult-more = et { $count ->
    [one] 1 autre
   *[other] { $count } autres
 }
consult-absent = ne s'applique pas
consult-saved = Enregistré : { $file }
consult-saved-case = Le fichier de dossier : { $file }
consult-later = Continuer avec : article10 consult --resume { $name }
consult-ended = L'entrée est terminée ; toutes les réponses sont enregistrées.
consult-stopped = article10 : arrêté ; { $count ->
    [one] 1 réponse est enregistrée
   *[other] { $count } réponses sont enregistrées
 } dans { $file }
consult-finished = Aucune question n'a plus été trouvée dont la réponse puisse changer le résultat.
consult-at-the-end = Entrée ou { $end } termine ; { $back } revient sur la dernière réponse.
consult-remaining = Encore en suspens
consult-not-asked = Non demandé, car aucune réponse n'a été trouvée qui change quelque chose tant que le reste demeure en suspens
consult-list-entry = { $name }  { $count ->
    [one] 1 réponse
   *[other] { $count } réponses
 }, ouverte le { $opened }, dernière réponse { $last }
consult-list-empty = Il n'y a pas de consultation dans { $folder }.
consult-list-never = aucune encore
consult-deleted = Supprimé : { $file }
consult-deleted-link = Supprimé : { $file }, qui était un lien ; ce à quoi il mène est resté tel quel.
consult-file-said = dit par { $who } le { $when }
consult-file-open = Encore en suspens :
consult-file-left-open = { $question } ({ $path }) : laissé ouvert
consult-file-not-asked = { $question } (pas encore répondu)

## What the commands and their options do

command = Examine un dossier de regroupement familial sur la base de l'article 10 de la loi belge sur les étrangers.

command-assess = Dire ce que la loi prévoit pour chaque personne d'un dossier, pourquoi, et ce qui manque.
command-laws = Énumérer les lois qui peuvent s'appliquer à un dossier, avec leurs dates.
command-readings = Énumérer les lectures sur lesquelles les autorités divergent, celle par défaut d'abord, avec leurs dates et leurs sources.
command-compare = Montrer, personne par personne, ce que deux lois concluent différemment d'un dossier, et en raison de quelle modification.
command-consult = Ne demander que ce qui importe encore, dire pourquoi et garder chaque réponse ; finit par le résultat et le fichier de dossier.
command-why = Montrer sur quoi repose une conclusion, jusqu'aux lignes du dossier ; sans QUOI, énumérer ce qui peut être demandé.
command-why-not = Montrer ce qui fait obstacle à une conclusion, le plus proche d'abord, ou jusqu'où une règle est allée.
command-reasons = Rédiger un projet de motivation en fait et en droit pour une décision, phrase par phrase, chacune avec sa référence.
command-what-if = Montrer ce que certains changements d'un dossier changeraient au résultat, et par quelles règles.
command-what-would = Trouver les plus petits ensembles de changements, trois au plus à la fois, qui mènent une personne à une conclusion.
command-timeline = Montrer ce qui est conclu pour chaque personne à chaque jour d'introduction : chaque jour de changement, ce qui change et pourquoi.
command-trace = Écrire tout l'examen dans un document chaîné, qui peut être vérifié et rejoué.
command-verify = Trouver la première entrée d'une trace altérée depuis son écriture ; code de sortie 1 s'il y en a une.
command-replay = Rejouer le dossier d'une trace et comparer octet par octet ; code de sortie 1 en cas de différence.
command-diff = Expliquer la différence entre deux traces, règle par règle ; code de sortie 1 s'il y en a une.
command-schema = Imprimer le schéma JSON du dossier, pour les éditeurs, ou celui de la trace.
command-rules = Énumérer les règles avec leur disposition et leur période, ou en montrer une.

option-case = Le fichier du dossier.
option-format = La forme d'affichage : text ou json.
option-output = Écrire dans ce fichier au lieu de l'écran.
option-strict = Ne rien présumer.
option-reading = Prendre une autre lecture là où les autorités divergent ; peut être répété.
option-law = Examiner selon cette loi au lieu de celle qui s'applique.
option-on = Le jour de l'examen ; par défaut aujourd'hui.
option-trace = La trace.
option-picture = Conserver ce qui est montré sous forme d'image.
option-laws = Deux lois, telles que `article10 laws` les nomme.
option-what = Une conclusion, par exemple PERSONNE ou PERSONNE.VOIE.CONDITION.
option-full = Montrer aussi chaque règle qui dépend d'autres règles qui diffèrent.
option-person = Le demandeur, par son identifiant dans le dossier.
option-set = Placer une valeur à un chemin ; += ajoute à une liste ; peut être répété.
option-unset = Retirer la valeur qui se trouve à un chemin ; peut être répété.
option-want = La conclusion à atteindre.
option-within = Durée maximale de la recherche, en secondes.
option-first = Le premier jour d'introduction.
option-last = Le dernier jour d'introduction.
option-pseudonymise = Ne conserver ni les noms, ni les commentaires.
option-head = L'en-tête conservé ailleurs : 64 caractères hexadécimaux.
option-one = La trace.
option-other = L'autre trace.
option-of = De quoi : case ou trace.
option-name = Une règle, pour la voir en entier.
option-list = Énumérer les consultations gardées.
option-delete = Supprimer une consultation.
option-resume = Poursuivre une consultation.
option-fork = Essayer une autre réponse à côté d'une consultation.
option-who = Qui répond ; par défaut le nom de l'utilisateur.
option-plain = Sans cadres ni signes, une chose par ligne : pour être entendu, ou lu par un programme.
option-assess-format = La forme d'affichage : text, json, markdown ou html.
option-assess-trace = La trace des déclenchements : short, full ou none.
option-laws-format = La forme d'affichage : text ou json.
option-readings-format = La forme d'affichage : text ou json.
option-compare-format = La forme d'affichage des différences : text ou json.
option-consult-case = Un fichier de dossier pour commencer ; par défaut à partir de rien.
option-consult-name = Le nom d'une nouvelle consultation ; par défaut son jour.
option-consult-output = Écrire le fichier de dossier ici aussi.
option-why-full = Tous les déclenchements et toutes les valeurs, et pas seulement ce qui a décidé.
option-why-format = La forme d'affichage : text, json, markdown ou html.
option-why-not-what = Une conclusion, par exemple PERSONNE.VOIE, ou une règle qui ne s'est pas déclenchée.
option-reasons-format = La forme d'écriture : markdown ou json.
option-what-if-format = La forme d'affichage des différences : text ou json.
option-reasons-person = La personne dont on veut la motivation ; toutes si aucune n'est nommée.
option-what-would-person = La personne dont la conclusion est recherchée, par son identifiant dans le dossier.
option-what-would-format = La forme d'affichage des ensembles : text ou json.
option-timeline-person = Ne déplacer que la demande de cette personne ; peut être répété.
option-timeline-output = Le dessiner dans un fichier .svg ou .png.
option-trace-output = Où la conserver.
option-lang = La langue, parmi { $languages } ; aussi après la commande. Par défaut, celle d'ARTICLE10_LANG ou du système.
heading-usage = Utilisation
heading-arguments = Arguments
heading-options = Options
heading-commands = Commandes
beside-required = obligatoire
beside-default = par défaut : { $value }
option-help = Afficher cette aide et terminer.
placeholder-OPTIONS = OPTIONS
placeholder-COMMAND = COMMANDE
placeholder-ARGS = ARGUMENTS
placeholder-CASE = DOSSIER
placeholder-DATE = DATE
placeholder-FILE = FICHIER
placeholder-LANGUAGE = LANGUE
placeholder-NAME = NOM
placeholder-OTHER = AUTRE
placeholder-PATH = CHEMIN
placeholder-VALUE = VALEUR
placeholder-SECONDS = SECONDES
placeholder-VERDICT = CONCLUSION
placeholder-WHAT = QUOI
placeholder-FORMAT = FORME
placeholder-READING = LECTURE
placeholder-PERSON = PERSONNE

## How what is refused is put together

said-with-hint = { $said } ; { $hint }
said-either = { $one } ou { $other }
hint-did-you-mean = vouliez-vous dire { $name } ?
hint-there-are = il y a : { $names }
hint-expected = attendu : { $expected }
system-EACCES = accès refusé
system-EPERM = opération non permise
system-EISDIR = c'est un répertoire
system-ENOTDIR = ce n'est pas un répertoire
system-EEXIST = le fichier existe déjà
system-ENAMETOOLONG = le nom de fichier est trop long
system-ENOENT = aucun fichier ou répertoire de ce nom
system-ENOSPC = il n'y a plus de place sur le disque
system-EROFS = ce support est en lecture seule
system-EFBIG = le fichier devient trop grand
stopped-unchanged = article10 : arrêté ; rien n'a été modifié

## What is expected in a case file

expected-text = un texte
expected-flag = true ou false
expected-one-of = une des valeurs { $values }
expected-one-of-many = une des valeurs { $values } et { $more } autres
expected-country = un pays en deux lettres majuscules (ISO 3166-1), comme SY
expected-language = une langue en deux lettres minuscules (ISO 639-1), comme ar
expected-day = une date écrite YYYY-MM-DD (ou YYYY-MM, ou YYYY, si l'on n'en sait pas plus)
expected-money = un montant en euros, comme 1800.00
expected-count = un nombre entier
expected-list = une liste, dont chaque élément est { $item }
expected-person = l'id d'un demandeur de ce fichier
expected-person-or = l'id d'un demandeur de ce fichier, ou { $words }
expected-group = un groupe avec { $fields }
expected-named-groups = pour chaque nom court de votre choix, { $group }
expected-computed = une valeur calculée
expected-truth = une valeur de vérité
must-give-one = donnez-en au moins un
must-be = attendu : { $expected }

## Mistakes in a case file

what-list = une liste
what-group = un groupe
other-first = le premier se trouve à la ligne { $line }, colonne { $column }
other-stands = { $path } se trouve à la ligne { $line }
other-stands-at = { $path } se trouve à la ligne { $line }, colonne { $column }
other-value-stands = l'autre valeur se trouve à la ligne { $line }
other-value-given = l'autre valeur vient de { $change }
wrong-of-two = { $wrong } ; { $other }
wrong-too-often = plus de { $most } erreurs ; corrigez d'abord celles-ci
wrong-empty-file = le fichier est vide ; attendu : { $expected }
wrong-no-key = { $what } là où une clé est attendue ; écrivez un mot et un deux-points
wrong-given-twice = { $key } est donné deux fois ; { $other }
wrong-no-group = { $what } là où un groupe de champs est attendu ; écrivez ses champs sous la forme 'nom: valeur', comme { $first }: ...
wrong-no-group-nor-none = { $value } n'est pas un groupe de champs ; écrivez ses champs, ou none s'il n'y en a pas
wrong-missing = { $key } manque ; { $must }
wrong-empty = { $path } est vide ; { $must }
wrong-no-field = { $key } n'est pas un champ à cet endroit
hint-space-after-colon = écrivez une espace après le deux-points
hint-belongs-in = sa place est dans { $group }
hint-belongs-at-top = sa place est au premier niveau, hors de tout groupe
wrong-left-empty = laissé vide ; omettez la ligne si ce n'est pas connu
wrong-left-empty-or-none = laissé vide ; omettez la ligne si ce n'est pas connu, ou écrivez none
wrong-left-empty-or-list = laissé vide ; omettez la ligne si ce n'est pas connu, ou écrivez [] s'il n'y en a pas
wrong-no-single-value = { $what } là où une seule valeur est attendue : { $expected }
wrong-none-for-list = 'none' là où une liste est attendue ; écrivez [] s'il n'y en a pas
wrong-no-list = { $what } là où une liste est attendue ; mettez cela entre crochets
wrong-long-list = la liste compte { $items } éléments ; { $most } au plus sont attendus
wrong-twice-in-list = { $person } figure deux fois dans cette liste ; enlevez-en un
wrong-no-names = { $what } là où des noms sont attendus ; écrivez chacun sous la forme 'id:' et ses champs en dessous
wrong-reserved-id = { $id } est réservé à quelqu'un d'autre et ne peut être un id ; choisissez-en un autre
wrong-no-id = { $id } n'est pas un id ; attendu : une lettre minuscule, puis des minuscules, des chiffres, _ ou -
wrong-no-applicant = { $person } n'est pas un demandeur de ce fichier
wrong-own-relation = { $person } figure dans son propre champ { $relation } ; nommez quelqu'un d'autre
wrong-same-name = { $name } est le nom de deux personnes ; distinguez-les ; { $other }
wrong-not-expected = { $value } n'est pas accepté ici ; attendu : { $expected }
wrong-not-known = { $value } n'est pas connu ici
hint-leave-out = omettez la ligne si ce n'est pas connu
hint-write = écrivez { $value }
hint-write-day = écrivez-la { $form } : { $day }
hint-write-one-of-days = écrivez-la { $form } : { $days }, selon ce qui est voulu
hint-write-in-form = écrivez-la { $form }
hint-not-negative = il ne peut être négatif
wrong-no-date = { $text } n'est pas une date écrite YYYY-MM-DD, YYYY-MM ou YYYY
wrong-not-in-calendar = { $day } n'est pas au calendrier : { $why }
wrong-year = l'année { $year } n'est pas comprise entre 1900 et 2100
wrong-month = il n'y a pas de mois { $month }
wrong-day-of-month = { $month } compte { $days } jours
wrong-character = le caractère { $code } ne peut figurer dans un texte ; enlevez-le
wrong-invisible = rien ne se voit dans ce texte ; écrivez-le en lettres ou omettez la ligne
wrong-long-text = ce texte compte { $length } caractères ; { $most } au plus sont acceptés : raccourcissez-le

## A case file that cannot be read

wrong-directory = ceci est un répertoire ; nommez un fichier de dossier qui s'y trouve
wrong-no-regular-file = ceci n'est pas un fichier ordinaire ; nommez un fichier de dossier
wrong-no-such-file = il n'y a pas de fichier de ce nom ; vérifiez le nom
wrong-no-permission = la lecture de ce fichier n'est pas autorisée
wrong-unreadable = le fichier ne peut être lu : { $reason }
wrong-not-utf-8 = le fichier n'est pas en UTF-8 à partir d'ici ; enregistrez-le en UTF-8
wrong-too-large = le fichier compte { $size } octets et { $most } au plus sont lus ; donnez un fichier à chaque famille
wrong-control-character = le caractère de commande { $code } ; enlevez-le
wrong-alias = un alias (*) n'est pas lu ; écrivez la valeur en entier
wrong-anchor = une ancre (&) n'est pas lue ; enlevez-la
wrong-tag = une étiquette (!) n'est pas lue ; écrivez la valeur seule
wrong-merge-key = une clé de fusion (<<) n'est pas lue ; écrivez les champs en entier
wrong-second-document = un second document commence ici ; donnez à chaque famille son propre fichier
wrong-nested = imbriqué sur plus de { $deepest } niveaux ; un fichier de dossier en demande moins de 10
wrong-no-plain-value = ceci ne peut être lu comme du YAML ; écrivez une valeur simple
wrong-tab = une tabulation ; YAML s'indente avec des espaces : remplacez-la
wrong-no-yaml = ce n'est pas du YAML : { $problem }
yaml-mapping-values = un deux-points suivi d'une valeur n'est pas permis ici
yaml-no-colon = le ':' attendu n'a pas été trouvé
yaml-end-of-stream = le texte se termine de façon inattendue
yaml-no-brace = ',' ou '{"}"}' était attendu, mais { $found } a été trouvé
yaml-no-bracket = ',' ou ']' était attendu, mais { $found } a été trouvé
yaml-no-block-end = <block end> était attendu, mais { $found } a été trouvé
yaml-sequence-entries = un élément de liste n'est pas permis ici
yaml-mapping-keys = une clé n'est pas permise ici
yaml-no-token = le caractère { $found } ne peut se trouver ici au début
yaml-unknown-escape = caractère { $found } inconnu après une barre oblique inverse
yaml-document-separator = séparateur de documents inattendu
yaml-no-content = une valeur était attendue, mais { $found } a été trouvé
yaml-no-document-start = '<document start>' était attendu, mais { $found } a été trouvé
yaml-no-line-break = un commentaire ou une nouvelle ligne étaient attendus, mais { $found } a été trouvé
yaml-no-indicator = un signe d'indentation ou de lignes vides était attendu, mais { $found } a été trouvé
yaml-no-letter-or-digit = une lettre ou un chiffre étaient attendus, mais { $found } a été trouvé
yaml-no-hexadecimal = des chiffres hexadécimaux étaient attendus, mais { $found } a été trouvé
yaml-indent-of-none = une indentation de 1 à 9 était attendue, mais 0 a été trouvé
yaml-no-digit = un chiffre était attendu, mais { $found } a été trouvé
yaml-no-space = une espace était attendue, mais { $found } a été trouvé
yaml-no-end-of-tag = le '>' qui ferme une étiquette était attendu, mais { $found } a été trouvé
yaml-no-exclamation-mark = '!' était attendu, mais { $found } a été trouvé
yaml-no-name-of-tag = le nom d'une étiquette était attendu, mais { $found } a été trouvé
yaml-no-letters = les signes après % ne sont pas du texte en UTF-8
yaml-directive-twice = la version de YAML est donnée deux fois
yaml-other-version = c'est une autre version de YAML que 1
yaml-handle-twice = le nom court { $found } d'étiquettes est donné deux fois
yaml-no-such-handle = le nom court { $found } d'étiquettes n'est pas connu
hint-indent-or-quote = indentez-le comme les lignes voisines ; un texte avec un deux-points demande des guillemets
hint-colon = écrivez un deux-points et une espace après chaque clé
hint-close-quote = un guillemet est ouvert et jamais fermé
hint-close-brace = fermez le {"{"} par un {"}"}, avec des virgules entre les éléments
hint-close-bracket = fermez le [ par un ], avec des virgules entre les éléments
hint-indent = indentez-le comme les lignes voisines
hint-list-below = commencez la liste à la ligne suivante, indentée
hint-quote-sign = écrivez une valeur ; un texte qui commence par un signe demande des guillemets
hint-backslash = un texte avec une barre oblique inverse se met entre guillemets simples
hint-look-before = voyez les guillemets et crochets qui précèdent ; une ligne qui commence par % est à omettre
hint-no-directive = omettez la ligne qui commence par %
hint-no-tag = omettez l'étiquette (!) ; un texte qui commence par ! demande des guillemets
hint-no-anchor = un texte qui commence par & ou * demande des guillemets
hint-below-block = après | ou > le texte commence à la ligne suivante ; un texte qui commence par l'un d'eux demande des guillemets

## Changes that cannot be made

change-no-path-and-value = ni chemin ni valeur ; écrivez PATH=VALUE, ou PATH+=VALUE pour ajouter à une liste
change-no-path = pas de chemin ; écrivez le chemin seul, sans valeur
change-twice = ce chemin est modifié deux fois ; gardez un seul des changements
change-leads-nowhere = { $name } ne mène nulle part : { $at } est { $expected }, et rien ne se trouve en dessous
change-no-list = { $at } n'est pas une liste à laquelle += puisse ajouter ; écrivez = pour donner sa valeur
change-no-list-there = il n'y a pas de liste à cet endroit
change-no-number = { $name } là où un nombre est attendu : { $at } est une liste ; écrivez { $at }.0 pour sa première entrée
change-no-entry = il n'y a pas d'entrée { $name } : { $at } a { $entries } ; écrivez { $at }+= pour en ajouter une
change-no-entries = zéro entrée
change-one-entry = une entrée, 0
change-entries = les entrées 0 à { $last }
change-nothing-there = rien n'est donné à { $at } ; ce n'est déjà pas connu
change-required = { $at } doit être donné ; on ne peut l'enlever
change-no-field-in = { $at } n'a pas de champ { $name }
change-no-field = il n'y a pas de champ { $name }

## What an option does not take, and names that nothing has

refused-value = { $option } admet { $allowed } ; et non { $value }
refused-law = il n'y a pas de loi { $name }
refused-applicant = il n'y a pas de demandeur { $name }
refused-verdict = il n'y a pas de conclusion { $name }
refused-rule = il n'y a pas de règle { $name }
refused-reading = il n'y a pas de lecture { $name }
hint-readings = les lectures sont { $names }
refused-day = { $option } : { $why }
refused-part-of-day = { $option } admet une date complète, comme { $example } ; et non { $text }
refused-no-change = rien à changer ; donnez --set PATH=VALUE ou --unset PATH, autant de fois que nécessaire
refused-seconds = --within admet des secondes de 0 à { $most } ; et non { $seconds }
refused-two-laws = --laws admet deux lois différentes, comme act-2016,act-2024 ; et non { $laws }
refused-backwards = --from { $first } est postérieur à --to { $last } ; donnez à --from le premier des deux jours
refused-outside-time = { $option } { $day } est hors de la période pour laquelle cette base de règles répond ; donnez des jours d'introduction du { $first } au { $last }
refused-several = { $name } vaut pour plusieurs : { $names }
refused-conclusion = il n'y a pas de conclusion { $name }
hint-nearest = les plus proches : { $names }
hint-conclusions = `why DOSSIER.yaml` les énumère toutes
refused-output = ce qui est dit n'a pu être écrit ({ $reason })
refused-to-write-file = { $path } : le fichier n'a pu être écrit ({ $reason })
refused-to-write-over-case = { $path } est le fichier de dossier par lequel la consultation commence ; ses commentaires seraient perdus ; donnez un autre fichier à -o
refused-to-write-over-read = { $path } est le fichier de dossier qui est lu et qui serait perdu ; donnez un autre fichier
refused-to-write-over-session = { $path } est le fichier d'une session ; donnez un autre fichier à -o
refused-to-write-trace = { $path } : la trace n'a pu être écrite ({ $reason })
refused-to-write-picture = { $path } : l'image n'a pu être écrite ({ $reason })
refused-picture = -o { $path } : une image s'écrit en .svg ou .png ; nommez-la ainsi
refused-without-matplotlib = -o a besoin de matplotlib ; installez-le avec : pip install 'article10[plot]'
refused-head = --head admet les 64 chiffres hexadécimaux que `trace` et `assess` affichent
refused-several-tasks = donnez un seul de DOSSIER.yaml, --list, --delete, --resume et --fork
refused-options-of-session = une consultation garde les options avec lesquelles elle a été ouverte ; omettez-les
refused-who = --who admet un nom de { $most } caractères imprimables au plus

## What the reader of the command line refuses

usage-missing-argument = L'argument '{ $what }' manque.
usage-missing-command = La commande manque ; article10 --help les énumère.
usage-missing-option = L'option '{ $what }' manque.
usage-extra-arguments = Il y a des arguments en trop ({ $what }).
usage-no-such-option = Il n'y a pas d'option { $what }
usage-no-such-option-but = Il n'y a pas d'option { $what } (options possibles : { $near })
usage-no-such-command = Il n'y a pas de commande { $what }.
usage-no-such-command-but = Il n'y a pas de commande { $what }. Vouliez-vous dire { $near } ?
usage-without-value = L'option '{ $what }' demande une valeur.
usage-takes-no-value = L'option '{ $what }' n'admet pas de valeur.
usage-no-number = Valeur non valable pour '{ $what }' : { $value } n'est pas un nombre.
usage-other = { $text }

## A trace that cannot be used

trace-unreadable = le fichier ne peut être lu ({ $reason }) ; vérifiez le nom
trace-too-large = ceci est trop grand pour être une trace ; { $most } octets au plus sont lus
trace-empty = le fichier est vide ; écrivez une trace avec `article10 trace DOSSIER.yaml -o FICHIER`
trace-no-json = ce n'est plus du JSON à partir du caractère { $character }
hint-whole-copy = cela semble coupé ; prenez une copie entière
hint-unaltered-copy = prenez une copie non altérée
trace-no-trace = ceci n'est pas une trace d'article10 ; écrivez-en une avec `article10 trace DOSSIER.yaml -o FICHIER`
trace-no-trace-because = ceci n'est pas une trace d'article10 : { $why }
trace-name-twice = un nom figure deux fois dans un objet
trace-no-number = { $text } n'est pas un nombre de JSON
trace-not-utf-8 = ce n'est plus de l'UTF-8 à partir de l'octet { $byte }
trace-immense = l'imbrication est trop profonde ou un nombre est démesuré
trace-no-version = la trace ne nomme pas la version de sa forme ; ce programme lit la version { $version }
trace-newer = un article10 plus récent a écrit cette trace (version { $version }) ; celui-ci lit { $reads }
trace-frame-not-whole = le cadre de cette trace n'est pas entier ; prenez une copie non altérée
trace-unknown-law = elle demande la loi { $law }, que cette base de règles n'a pas
trace-unknown-reading = elle prend la lecture { $reading }, que cette base de règles n'a pas
trace-no-day = son jour d'examen, { $day }, n'est pas un jour
trace-unfit = la chaîne est intacte, mais { $said } ; aucun article10 ne l'a écrite
trace-entry-of-no-kind = l'entrée { $place } n'est d'aucune sorte qu'une trace comporte
trace-entry-unlike = l'entrée { $place } ({ $kind }) a { $name } autrement qu'une trace ne l'a
trace-not-one-entry = il n'y a pas exactement une entrée de la sorte { $kind }

## What was altered in a trace

trace-altered-in = { $path } : { $said }
trace-another-chain = la chaîne est intacte, mais c'en est une autre : son en-tête est { $head }
trace-entry-altered = l'entrée { $place } ({ $entry }) a été altérée : elle n'a pas le hachage de son contenu et de ce qui la précède ; à partir de là, on ne peut se fier à rien
trace-entry-of-run = { $entry } dans l'exécution { $run }
trace-head-altered = l'en-tête a été altéré, ou des entrées après l'entrée { $last } ont été enlevées
trace-sentences-altered = les phrases ont été altérées ; les clés et les arguments dont elles sont faites ne l'ont pas été
trace-byte-altered = l'octet { $byte } a été altéré : à partir de là, ce n'est plus du JSON canonique, bien que cela dise la même chose

## Sessions of a consultation that cannot be used

session-reason = { $said } ({ $reason })
session-no-name = { $name } n'est pas un nom de session ; écrivez des lettres, des chiffres, - et _
session-none = il n'y a pas de session { $name } dans { $folder }
session-there-already = il y a déjà une session { $name } ; prenez un autre --name, ou --resume { $name }
session-folder-unreadable = le répertoire ne peut être lu
session-not-begun = la session ne peut être commencée, et rien n'est enregistré
session-no-file = ceci n'est pas un fichier propre, mais un lien, un répertoire, un tube ou un périphérique ; rien n'a été modifié
session-taken-away = le fichier a été enlevé pendant la consultation ; rien n'en est plus conservé
session-not-shown = ce qui est demandé ne peut plus être affiché, ou ce qui est tapé ne peut plus être lu ; ce qui y est enregistré : { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
session-not-writable = on ne peut continuer à écrire la session
session-not-writable-but-saved = on ne peut continuer à écrire la session ; { $count ->
    [one] sa réponse ({ $count }) y est enregistrée
   *[other] ses { $count } réponses y sont enregistrées
 } ; copiez-la là où vous pouvez écrire
session-not-deleted = la session n'a pu être supprimée
session-not-locked = la session ne peut être verrouillée
session-open-elsewhere = une autre consultation a ouvert cette session ; terminez-la, ou reprenez les réponses à côté avec --fork { $name }
session-not-written = ceci n'a pu être écrit ; ce qui y est enregistré : { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
 }
session-answer-lost = n'est pas enregistré : { $answer }
session-case-not-written = le fichier de dossier n'a pu être écrit
session-case-beside = ce qui est connu jusqu'ici se trouve dans { $file }
session-too-large = il dépasse { $most } octets, ce qu'aucune consultation ne fait
session-unreadable = la session ne peut être lue
session-line-damaged = cette ligne est endommagée ; { $count ->
    [0] aucune réponse ne la précède : --fork { $name } reprend le point de départ de la session dans une nouvelle
    [one] { $count } réponse la précède, intacte : --fork { $name } la reprend dans une nouvelle session
   *[other] les { $count } réponses qui la précèdent sont intactes : --fork { $name } les reprend dans une nouvelle session
 }
session-foreign = ceci n'est pas une session d'article10 ; rien n'a été modifié
session-other-form = écrit par une autre version d'article10 (forme { $form }, ici { $here }) ; utilisez cette version ; rien n'a été modifié
session-first-line-damaged = la première ligne est endommagée ; rien n'a été modifié
session-start-not-taken = le fichier de dossier par lequel la session a commencé est inutilisable (sa ligne { $line } : { $reason }) ; rien n'a été modifié
session-not-taken = la réponse { $number } ({ $answer }) n'est pas acceptée par cette base de règles : { $reason }
session-answers-stand = { $count ->
    [0] aucune réponse ne la précède : --fork { $name } reprend le point de départ de la session dans une nouvelle
    [one] { $count } réponse la précède et reste acquise : --fork { $name } la reprend dans une nouvelle session
   *[other] les { $count } réponses qui la précèdent restent acquises : --fork { $name } les reprend dans une nouvelle session
 }
