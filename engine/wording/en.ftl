# The fixed phrases of the screens, reports and pages; keys say what they are. They know no law.

## How values are told

colon = {":"}
semicolon = {";"}
yes = yes
no = no
day = { $number } { $month }
span = { $first } to { $last }
moment = { $day }, { $time }
years-either = { $fewest } or { $most }
not-known = not known
nothing = nothing
none = none
none-named = none named
entry = entry

## A day, a month or a year after a preposition

on-day = on { $day }
on-month = in { $day }
on-year = in { $day }
on-span = within { $day }
on-unknown = on a day not known
of-day = of { $day }
of-month = of { $day }
of-year = of { $day }
of-span = of { $day }
of-unknown = of a day not known
since-day = since { $day }
since-month = since { $day }
since-year = since { $day }
since-span = since { $day }
since-unknown = since a day not known
until-day = until { $day }
until-month = until { $day }
until-year = until { $day }
until-span = until { $day }
until-unknown = until a day not known
from-day = from { $day }
from-month = from { $day }
from-year = from { $day }
from-span = from { $day }
from-unknown = from a day not known

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

report-assessed = assessed { DATED("on", $on) }
report-assessed-strictly = assessed { DATED("on", $on) }, strictly
report-run = { $law }, as of { $day }: { $firings ->
    [one] 1 firing
   *[other] { $firings } firings
 } of { $rules } rules in force
report-exemptions = Housing, insurance, means
report-waits-for = Waits for { $paths }.
report-presuming = Presuming that
report-found = Found by persons
report-readings = Readings
report-finding = { $of }, { $about }: { $holds }, by { $by } { DATED("on", $on) }: { $because }
report-finding-unused = { $of }, { $about }: { $holds }, by { $by } { DATED("on", $on) }: { $because } (it changed nothing here)
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
ground-found = { $about }: it holds, found by { $by } { DATED("on", $on) }: { $because }
ground-found-not = { $about }: it does not hold, found by { $by } { DATED("on", $on) }: { $because }
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
way-not-in-force-open = It is in force from { $from } on, and was not in force in any run: { $runs }.
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

laws-filed = filed from { $from } to { $to }
laws-filed-open = filed from { $from } on
laws-text = by the text of { $from } to { $to }
laws-text-open = by the text from { $from } on
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
audit-asked-on = day of assessment
audit-asked-strict = without presumptions
audit-asked-readings = other readings
audit-asked-law = law asked for
audit-part-article10 = article10
audit-part-rules = rules
audit-part-amounts = amounts
audit-part-sources = sources
audit-part-wording = wording
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
time-amount = { $amount } (from { $from } to { $to })
time-amount-open = { $amount } (from { $from } on)

## What a person types in a consultation, with a comma between words for the same

typed-why = why
typed-help = help, ?
typed-unknown = unknown, don't know
typed-back = back
typed-so-far = so far
typed-what-if = what if
typed-save = save
typed-quit = quit, exit
answer-yes = yes, y
answer-no = no, n
answer-none = none, nothing, nobody

## What a consultation says

consult-nothing = none
consult-unknown = not known
consult-opened = This consultation is kept as { $name }. Every answer is written there before the next question.
consult-resumed = Going on with { $name }: { $count ->
    [one] 1 answer stands
   *[other] { $count } answers stand
 }.
consult-forked = { $name } begins with the answers of { $from }, one answer back; { $from } stays as it is.
consult-commands = Type an answer, or { $commands }.
consult-cut-off = The last line of the session had been cut off while it was written; the answers before it are whole.
consult-base-changed = The rule base is another than the one this session was opened with. Different: { $parts }.
consult-version-changed = version { $before } then, { $now } now
consult-part-rules = rules
consult-part-amounts = amounts
consult-part-sources = sources
consult-part-wording = wording
consult-verdict-changed = { $who }: { $before } at the last answer, { $now } under the present rule base
consult-verdicts-same = No verdict differs by it.
consult-question-about = About { $who }
consult-question-entry = Entry { $number }
consult-another-person = Does anybody else apply?
consult-another-entry = Is there another one?
consult-progress = { $count ->
    [0] No condition is open
    [one] 1 condition is open
   *[other] { $count } conditions are open
 }{ $left ->
    [0] {""}
    [one] ; 1 question was left open
   *[other] ; { $left } questions were left open
 }.
consult-earlier = Said before: { $told }. Enter alone keeps it.
consult-noted = Noted: { $told }
consult-left-open = Left open. What waits for it stays open.
consult-gone-back = Back to this question.
consult-first = This is the first question; there is nothing to go back to.
consult-must = This cannot be left open: an entry without it says nothing. Answer it, or go back.
consult-empty = Nothing was typed. Expected: { $expected }.
consult-none-offered = none, where there is no such thing
consult-expects-text = a short text
consult-expects-flag = yes or no
consult-expects-finding = yes or no
consult-expects-choice = one of the list, by its number, its letter or its name
consult-expects-country = a country, by its name or its two letters, such as Syria or SY
consult-expects-language = a language, by its name or its two letters, such as Arabic or ar
consult-expects-day = a day, such as 15 March 2024 or 2024-03-15; the month or the year alone where no more is known
consult-expects-money = an amount in euro a month, such as 1800 or 1.800,00
consult-expects-count = a whole number, such as 0 or 2
consult-expects-list = one or more of the list, by numbers or names with commas between, such as 1, 3; or none
consult-expects-list-of-day = one or more days with commas between; or none
consult-refused-control = The control character { $code } cannot stand in an answer; type it again without.
consult-refused-too-long = This answer has { $length } characters and at most { $most } are taken; shorten it.
consult-refused-too-many = { $count } were named and at most { $most } are taken.
consult-refused-unlike = { $typed } is not understood. Expected: { $expected }.
consult-refused-several = { $typed } can be { $found }. Type more of it.
consult-refused-two-days = { $typed } can be { $one } or { $other }. Write the month as a word.
consult-refused-no-year = { $typed } has no year of four digits. Write it like 15 March 2024.
consult-refused-range = { $typed } runs backwards or too far. Write the lower number first.
consult-refused = Not taken: { $reason }
consult-why-title = These wait for this answer:
consult-why-result = It can change the result: which law governs, or what follows from it.
consult-why-entrance = Who applies, and as what, decides which conditions there are. Without it nothing can be assessed.
consult-why-given = Supposing beside it: { $given }
consult-why-leads = With the answer "{ $value }":
consult-help-path = In a case file it stands at { $path }.
consult-help-expected = Expected: { $expected }.
consult-help-commands = At every question: { $commands }.
consult-help-quoted = An answer that is one of these words is typed in quotes.
consult-so-far-title = So far
consult-so-far-none = Nobody is known yet who applies.
consult-so-far-open = Open
consult-so-far-left-open = Left open
consult-what-if-usage = Type a value after it, such as "{ $example } { $value }".
consult-what-if-more = This entry lacks more before anything can be said; answer on, and ask at its end.
consult-what-if-title = With the answer "{ $value }"; asking changes nothing:
consult-what-if-same = Nothing else would be concluded otherwise.
consult-from-to = { $what }: { $before } becomes { $after }
consult-same = { $what }: { $status }, as now
consult-concluded = concluded
consult-more = and { $count ->
    [one] 1 more
   *[other] { $count } more
 }
consult-absent = not concluded
consult-saved = Saved: { $file }
consult-saved-case = The case file: { $file }
consult-later = Go on with: article10 consult --resume { $name }
consult-ended = The input ended; everything answered is saved.
consult-stopped = article10: stopped; { $count ->
    [one] 1 answer is
   *[other] { $count } answers are
 } saved in { $file }
consult-finished = No question was found any more whose answer could change the result.
consult-at-the-end = Enter or { $end } ends; { $back } goes back over the last answer.
consult-remaining = Still open
consult-list-entry = { $name }  { $count ->
    [one] 1 answer
   *[other] { $count } answers
 }, opened { $opened }, last answer { $last }
consult-list-empty = There is no consultation in { $folder }.
consult-list-never = none yet
consult-deleted = Deleted: { $file }
consult-file-said = said by { $who } on { $when }
consult-file-open = Still open:
consult-file-left-open = { $question } ({ $path }): left open
consult-file-not-asked = { $question }: not answered yet

## What the commands and their options do

command = Assess a family reunification case under Article 10 of the Belgian Aliens Act.

command-assess = Say what the law says of each person of a case, why, and what is missing.
command-laws = List the laws that can govern a file, with their days.
command-readings = List the readings where authorities differ, the default first, with their days and sources.
command-compare = Show, person by person, what two laws conclude differently of a case, and by which amendment.
command-consult = Ask only what still matters, say why, and keep every answer; ends with the result and the case file.
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
option-list = List the consultations that are kept.
option-delete = Delete a consultation.
option-resume = Go on with a consultation.
option-fork = Try another answer beside a consultation.
option-who = Who answers; the user's name by default.
option-plain = No boxes and no signs, one thing a line: to be heard, or read by a program.
option-assess-format = How to show it: text, json, markdown or html.
option-assess-trace = The firing trace: short, full or none.
option-laws-format = How to show them: text or json.
option-readings-format = How to show them: text or json.
option-compare-format = How to show the differences: text or json.
option-consult-case = A case file to begin with; from nothing by default.
option-consult-name = What to call a new consultation; its day by default.
option-consult-output = Write the case file here as well.
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
