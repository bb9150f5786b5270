# The fixed phrases of the screens, reports and pages; keys say what they are. They know no law.

## How values are told

yes = yes
no = no
span = { $first } to { $last }
years-either = { $fewest } or { $most }
not-known = not known
nothing = nothing
none = none
none-named = none named
entry = entry
open-end = open

## How a provision is cited

cite-article = Art. { $text }
cite-paragraph = § { $text }
cite-subparagraph = al. { $text }
cite-point = { $text }°
cite-letter = { $text })
cite-dash = dash { $text }
cite-part = part { $text }
cite-part-head = part head
cite-part-last = part last
cite-case = { $text }
cite-place = { $before } { $next }
cite-in = { $title }, { $place }
checked-statute = statute
checked-official = official
checked-case_law = case law
checked-secondary = secondary
checked-unverified = unverified
place-inferred = place inferred

## The report

report-assessed = assessed on { $on }
report-assessed-strictly = assessed on { $on }, strictly
report-run = { $law }, as of { $day }: { $firings ->
    [one] 1 firing
   *[other] { $firings } firings
 } of { $rules } rules in force
report-exemptions = Housing, insurance, means
report-waits-for = Waits for { $paths }.
report-presuming = Presuming that
report-found = Found by persons
report-readings = Readings
report-finding = { $of }, { $about }: { $holds }, by { $by } on { $on }: { $because }
report-finding-unused = { $of }, { $about }: { $holds }, by { $by } on { $on }: { $because } (it changed nothing here)
report-ask-next = Ask next
report-trace = Firing trace
report-law = The law
report-verdicts = Verdicts
report-verdicts-caption = What is concluded of each person
report-rests-on = What the verdict rests on
report-every-firing = Every firing, in order
report-conclusions = Why
report-why = { $case }: why
report-why-name = { $case }: why { $name }
report-head = head
report-told-above = (told above)
report-line = (line { $line })
column-person = Person
column-verdict = Verdict
column-because = Because
column-number = No.
column-concluded = Concluded
column-rule = Rule
column-provision = Provision
page-open-all = Open all
page-close-all = Close all
page-skip = Skip to the verdicts
page-name = Name:

## What a conclusion rests on

ground-finding = finding
ground-amount = amount
ground-presumption = presuming that { $text }
ground-line = line { $line }
ground-not-in-file = not in the file
ground-found = { $about }: it holds, found by { $by } on { $on }: { $because }
ground-found-not = { $about }: it does not hold, found by { $by } on { $on }: { $because }
ground-amount-from = { $amount }: { $value } from { $from }
ground-amount-between = { $amount }: { $value } from { $from } to { $to }
amount-not-established = not established

## What is in the way

way-it-holds = It holds; `why` shows what it rests on.
way-fired = it fired, as { $number }: { $status }
way-needed = { $where }: { $found }; needed: { $needed }
way-no-such-fact = there is no such fact
way-not-known = not known: { $path }
way-against = a conclusion stands against it: { $what }
way-unopened = Rules that could have opened a way, and how far each got
way-not-in-force = It is in force from { $from } to { $to }, and was not in force in any run: { $runs }.
way-run = { $law } of { $day }

## What a change changes

try-sought = sought
try-in-the-way-fixed = What stands in the way and nobody can change:
try-in-the-way = What stands in the way as well:
try-nothing-to-do = The verdict is there already; nothing needs to change.
try-runs = { $runs ->
    [one] 1 run
   *[other] { $runs } runs
 }
try-time-none = The time ended the search after { $runs }: not even every single change was tried; --within gives it more.
try-time-single = The time ended the search after { $runs }: every single change was tried, larger sets not all; --within gives it more.
try-time-sets = The time ended the search after { $runs }: every set of up to { $most } changes was tried, larger sets not all; --within gives it more.
try-none-so-far = None was found so far.
try-no-set = No set of up to { $most } changes reaches it; { $runs } were needed to see that.
try-no-other-set = No other set of up to { $most } changes does; { $runs } were needed to see that.
size-1 = one
size-2 = two
size-3 = three
try-no-longer = no longer: { $paths }
try-then = then
try-other-law = Another law governs: { $before } { $arrow } { $after }. { $text }
try-nothing-differs = nothing differs
try-as-it-is = as the file is
try-changed = with the change
try-follows = From this follows
try-differs = What differs
try-verdict = verdict

## Laws beside each other

laws-filed = filed { $from } .. { $to }
laws-text = by the text of { $from } .. { $to }
readings-default = default: { $because }
column-what = what
column-changed-by = changed by

## Audits

audit-whole = whole: { $entries } entries, none altered
audit-replayed = replayed: the same { $entries } entries, byte for byte
audit-no-difference = no difference, byte for byte
audit-concluded = Concluded otherwise
audit-asked = Asked otherwise
audit-origin = Another rule base
audit-file-differs = The case file differs
audit-lines = on line { $lines }
audit-lines-more = on line { $lines } and { $more } more
audit-begins = Rules where differences begin
audit-follows = Rules that build on them
audit-more-rules = { $rules } more rules build on them; --full tells each
audit-written-otherwise = what was concluded is the same; how it is written down is not
audit-did-not-fire = did not fire
audit-before = before: { $said }
audit-after = after: { $said }
audit-amount = amount
audit-amount-from = { $value } from { $from }
audit-kept = { $file }: { $entries } entries

## Pictures and times

time-and-more = { $places } and { $more } more
time-period = { $name }: { $verdict } from { $first } to { $last }.
time-amount = { $amount } ({ $from } to { $to })
