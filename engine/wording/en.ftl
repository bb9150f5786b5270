# The fixed phrases of the screens, reports and pages; keys say what they are. They know no law.

## How values are told

yes = yes
no = no
day = { $number } { $month }
span = { $first } to { $last }
years-either = { $fewest } or { $most }
not-known = not known
nothing = nothing
none = none
none-named = none named
entry = entry
end-open = open

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
amount-not_established = not established

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
audit-before = before
audit-after = after
audit-amount = amount
audit-amount-from = { $value } from { $from }
audit-kept = { $file }: { $entries } entries

## Pictures and times

time-and-more = { $places } and { $more } more
time-period = { $name }: { $verdict } from { $first } to { $last }.
time-amount = { $amount } ({ $from } to { $to })

## What the commands and their options do

command = Assess a family reunification case under Article 10 of the Belgian Aliens Act.

command-assess = Say what the law says of each person of a case, why, and what is missing.
command-laws = List the laws that can govern a file, with their days.
command-readings = List the readings where authorities differ, the default first, with their days and sources.
command-compare = Show, person by person, what two laws conclude differently of a case, and by which amendment.
command-why = Show what a conclusion rests on, down to the lines of the case file; without WHAT, list what can be asked.
command-why-not = Show what is in the way of a conclusion, nearest miss first, or how far a rule got.
command-reasons = Draft the factual and legal grounds for a letter, sentence by sentence, each with its citation.
command-what-if = Show what some changes of a case would change in its result, and by which rules.
command-what-would = Find the smallest sets of changes, up to three at once, that bring a person to a verdict.
command-timeline = Show what is concluded of each person for every day of filing: each day of change, what changes, and why.
command-trace = Write the whole assessment as a chained document, which can be verified and replayed.
command-verify = Find the first entry of a trace that was altered since it was written; exit status 1 where there is one.
command-replay = Run the case of a trace again and compare byte for byte; exit status 1 where anything differs.
command-diff = Explain the difference between two traces, rule by rule; exit status 1 where there is one.
command-schema = Print the JSON Schema of the case file, for editors, or of the trace.
command-rules = List the rules with their provision and time, or show one.

option-case = The case file.
option-format = How to show it: text or json.
option-output = Write to this file instead of the screen.
option-strict = Presume nothing.
option-reading = Take another reading where authorities differ; may be repeated.
option-law = Judge by this law instead of the one that governs.
option-on = The day of assessment; today by default.
option-trace = The trace.
option-picture = Keep what is shown as a picture.
option-laws = Two laws, as `article10 laws` names them.
option-what = A conclusion, such as PERSON or PERSON.ROUTE.CONDITION.
option-full = Tell each rule that builds on others that differ, too.
option-person = The applicant, by the id of the case file.
option-set = Put a value at a path; += adds to a list; may be repeated.
option-unset = Take the value at a path away; may be repeated.
option-want = The verdict to reach.
option-within = Seconds to search for at most.
option-first = The first day of filing.
option-last = The last day of filing.
option-pseudonymise = Keep no names, and no comments.
option-head = The head that was kept elsewhere: 64 digits.
option-one = The trace.
option-other = The other trace.
option-of = Of what: case or trace.
option-name = A rule, to see it whole.
option-assess-format = How to show it: text, json, markdown or html.
option-assess-trace = The firing trace: short, full or none.
option-laws-format = How to show them: text or json.
option-readings-format = How to show them: text or json.
option-compare-format = How to show the differences: text or json.
option-why-full = Every firing and value, not only what decided.
option-why-format = How to show it: text, json, markdown or html.
option-why-not-what = A conclusion, such as PERSON.ROUTE, or a rule that did not fire.
option-reasons-format = How to write it: markdown or json.
option-what-if-format = How to show the differences: text or json.
option-reasons-person = Whose grounds; those of all where none is named.
option-what-would-person = Whose verdict is sought, by the id of the case file.
option-what-would-format = How to show the sets: text or json.
option-timeline-person = Move the application of this applicant only; may be repeated.
option-timeline-output = Draw it into a file, .svg or .png.
option-trace-output = Where to keep it.
option-lang = The language, one of { $languages }; also after the command. By default what ARTICLE10_LANG or the system says.
