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
consult-forked = { $name } begins with the answers of { $source }, one answer back; { $source } stays as it is.
consult-forked-empty = { $name } begins where { $source } began, which has no answers; { $source } stays as it is.
consult-forked-part = { $name } begins with { $count ->
    [0] no answer of { $source }, because its first cannot be used
    [one] the 1 answer of { $source } before the one that cannot be used
   *[other] the { $count } answers of { $source } before the one that cannot be used
 }; { $source } stays as it is.
consult-commands = Type an answer, or { $commands }.
consult-cut-off = The last line of the session had been cut off while it was written; the answers before it are whole.
consult-base-changed = The rule base is another than that with which this consultation was opened. Different: { $parts }.
consult-version-changed = version { $before } then, { $now } now
consult-part-rules = rules
consult-part-amounts = amounts
consult-part-sources = sources
consult-part-wording = wording
consult-verdict-changed = { $who }: { $before } at the last answer, { $now } under the present rule base
consult-verdicts-same = No verdict differs by it.
consult-searching = Looking for what still matters
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
consult-refused-letters = A letter of this answer did not arrive as one; set the terminal, or the file that is piped in, to UTF-8.
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
consult-concluded = applies
consult-more = and { $count ->
    [one] 1 more
   *[other] { $count } more
 }
consult-absent = does not apply
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
consult-not-asked = Not asked, because no answer to it was found to change anything while the rest stays open
consult-list-entry = { $name }  { $count ->
    [one] 1 answer
   *[other] { $count } answers
 }, opened { $opened }, last answer { $last }
consult-list-empty = There is no consultation in { $folder }.
consult-list-never = none yet
consult-deleted = Deleted: { $file }
consult-deleted-link = Deleted: { $file }, which was a link; what it leads to was left as it is.
consult-file-said = said by { $who } on { $when }
consult-file-open = Still open:
consult-file-left-open = { $question } ({ $path }): left open
consult-file-not-asked = { $question } (not answered yet)

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
heading-usage = Usage
heading-arguments = Arguments
heading-options = Options
heading-commands = Commands
beside-required = required
beside-default = default: { $value }
option-help = Show this help and end.
placeholder-OPTIONS = OPTIONS
placeholder-COMMAND = COMMAND
placeholder-ARGS = ARGS
placeholder-CASE = CASE
placeholder-DATE = DATE
placeholder-FILE = FILE
placeholder-LANGUAGE = LANGUAGE
placeholder-NAME = NAME
placeholder-OTHER = OTHER
placeholder-PATH = PATH
placeholder-VALUE = VALUE
placeholder-SECONDS = SECONDS
placeholder-VERDICT = VERDICT
placeholder-WHAT = WHAT
placeholder-FORMAT = FORMAT
placeholder-READING = READING
placeholder-PERSON = PERSON

## How what is refused is put together

said-with-hint = { $said }; { $hint }
said-either = { $one } or { $other }
hint-did-you-mean = did you mean { $name }?
hint-there-are = there are { $names }
hint-expected = expected { $expected }
system-EACCES = Permission denied
system-EPERM = Operation not permitted
system-EISDIR = Is a directory
system-ENOTDIR = Not a directory
system-EEXIST = File exists
system-ENAMETOOLONG = File name too long
system-ENOENT = No such file or directory
system-ENOSPC = No space left on device
system-EROFS = Read-only file system
system-EFBIG = File too large
stopped-unchanged = article10: stopped; nothing was changed

## What is expected in a case file

expected-text = a text
expected-flag = true or false
expected-one-of = one of { $values }
expected-one-of-many = one of { $values } and { $more } others
expected-country = a country as two capital letters (ISO 3166-1), such as SY
expected-language = a language as two small letters (ISO 639-1), such as ar
expected-day = a date written YYYY-MM-DD (or YYYY-MM, or YYYY, where no more is known)
expected-money = an amount in euro, such as 1800.00
expected-count = a whole number
expected-list = a list, each item { $item }
expected-person = the id of an applicant of this file
expected-person-or = the id of an applicant of this file, or { $words }
expected-group = a group with { $fields }
expected-named-groups = a mapping from a short name of your choice to { $group }
expected-computed = a computed value
expected-truth = a truth
must-give-one = give at least one
must-be = it must be { $expected }

## Mistakes in a case file

what-list = a list
what-group = a group
other-first = the first stands on line { $line }, column { $column }
other-stands = { $path } stands on line { $line }
other-stands-at = { $path } stands on line { $line }, column { $column }
other-value-stands = the other value stands on line { $line }
other-value-given = the other value is given by { $change }
wrong-of-two = { $wrong }; { $other }
wrong-too-often = more than { $most } mistakes; mend these first
wrong-empty-file = the file is empty; expected { $expected }
wrong-no-key = { $what } where a key is expected; write one word and a colon
wrong-given-twice = { $key } is given twice; { $other }
wrong-no-group = { $what } where a group of fields is expected; write its fields as 'name: value', such as { $first }: ...
wrong-no-group-nor-none = { $value } is no group of fields; write its fields, or none if there is none
wrong-missing = { $key } is missing; { $must }
wrong-empty = { $path } is empty; { $must }
wrong-no-field = { $key } is no field here
hint-space-after-colon = write a space after the colon
hint-belongs-in = it belongs in { $group }
hint-belongs-at-top = it belongs at the top
wrong-left-empty = left empty; leave the line out if it is not known
wrong-left-empty-or-none = left empty; leave the line out if it is not known, or write none
wrong-left-empty-or-list = left empty; leave the line out if it is not known, or write [] if there are none
wrong-no-single-value = { $what } where a single value is expected; expected { $expected }
wrong-none-for-list = 'none' where a list is expected; write [] if there are none
wrong-no-list = { $what } where a list is expected; put it in square brackets
wrong-long-list = the list has { $items } items; at most { $most } are expected
wrong-twice-in-list = { $person } stands twice in this list; take one out
wrong-no-names = { $what } where names are expected; write each as 'id:' and its fields below
wrong-reserved-id = { $id } is kept for somebody else and cannot be an id; choose another
wrong-no-id = { $id } is no id; expected a small letter, then small letters, digits, _ or -
wrong-no-applicant = { $person } is no applicant of this file
wrong-own-relation = { $person } is named in his own { $relation }; name somebody else
wrong-same-name = { $name } is the name of two people; tell them apart; { $other }
wrong-not-expected = { $value } is not { $expected }
wrong-not-known = { $value } is not known here
hint-leave-out = leave the line out if it is not known
hint-write = write { $value }
hint-write-day = write it { $form }: { $day }
hint-write-one-of-days = write it { $form }: { $days }, whichever is meant
hint-write-in-form = write it { $form }
hint-not-negative = it cannot be negative
wrong-no-date = { $text } is not a date written YYYY-MM-DD, YYYY-MM or YYYY
wrong-not-in-calendar = { $day } is not in the calendar: { $why }
wrong-year = the year { $year } is not between 1900 and 2100
wrong-month = there is no month { $month }
wrong-day-of-month = { $month } has { $days } days
wrong-character = the character { $code } cannot stand in a text; take it out
wrong-invisible = nothing in this text can be seen; write it in letters or leave the line out
wrong-long-text = this text has { $length } characters; at most { $most } are taken: shorten it

## A case file that cannot be read

wrong-directory = this is a directory; name a case file in it
wrong-no-regular-file = this is no regular file; name a case file
wrong-no-such-file = there is no such file; check its name
wrong-no-permission = there is no permission to read this file
wrong-unreadable = the file cannot be read: { $reason }
wrong-not-utf-8 = the file is not UTF-8 from here on; save it as UTF-8
wrong-too-large = the file has { $size } bytes and at most { $most } are read; give one family a file
wrong-control-character = the control character { $code }; take it out
wrong-alias = an alias (*) is not read; write the value out
wrong-anchor = an anchor (&) is not read; take it out
wrong-tag = a tag (!) is not read; write the plain value
wrong-merge-key = a merge key (<<) is not read; write the fields out
wrong-second-document = a second document begins; give each family a file of its own
wrong-nested = nested deeper than { $deepest } levels; a case file needs fewer than 10
wrong-no-plain-value = this cannot be read as YAML; write a plain value
wrong-tab = a tab; YAML is indented with spaces: replace it
wrong-no-yaml = this is no YAML: { $problem }
yaml-mapping-values = mapping values are not allowed here
yaml-no-colon = could not find expected ':'
yaml-end-of-stream = found unexpected end of stream
yaml-no-brace = expected ',' or '{"}"}', but got { $found }
yaml-no-bracket = expected ',' or ']', but got { $found }
yaml-no-block-end = expected <block end>, but found { $found }
yaml-sequence-entries = sequence entries are not allowed here
yaml-mapping-keys = mapping keys are not allowed here
yaml-no-token = found character { $found } that cannot start any token
yaml-unknown-escape = found unknown escape character { $found }
yaml-document-separator = found unexpected document separator
yaml-no-content = expected the node content, but found { $found }
yaml-no-document-start = expected '<document start>', but found { $found }
yaml-no-line-break = expected a comment or a line break, but found { $found }
yaml-no-indicator = expected chomping or indentation indicators, but found { $found }
yaml-no-letter-or-digit = expected alphabetic or numeric character, but found { $found }
yaml-no-hexadecimal = expected hexadecimal digits, but found { $found }
yaml-indent-of-none = expected an indentation from 1 to 9, but found 0
yaml-no-digit = expected a digit, but found { $found }
yaml-no-space = expected a space, but found { $found }
yaml-no-end-of-tag = expected the '>' that ends a tag, but found { $found }
yaml-no-exclamation-mark = expected '!', but found { $found }
yaml-no-name-of-tag = expected the name of a tag, but found { $found }
yaml-no-letters = the signs after % are no text in UTF-8
yaml-directive-twice = the version of YAML is given twice
yaml-other-version = this is another version of YAML than 1
yaml-handle-twice = the short name { $found } of tags is given twice
yaml-no-such-handle = the short name { $found } of tags is not known
hint-indent-or-quote = indent it like its neighbours; a text with a colon needs quotes
hint-colon = write a colon and a space after each key
hint-close-quote = a quote is opened and never closed
hint-close-brace = close the {"{"} with a {"}"}, with commas between
hint-close-bracket = close the [ with a ], with commas between
hint-indent = indent it like its neighbours
hint-list-below = begin the list on the line below, indented
hint-quote-sign = write a value; a text that begins with a sign needs quotes
hint-backslash = a text with a backslash stands in single quotes
hint-look-before = look at the quotes and brackets before it; a line that begins with % is left out
hint-no-directive = leave out the line that begins with %
hint-no-tag = leave the tag (!) out; a text that begins with ! needs quotes
hint-no-anchor = a text that begins with & or * needs quotes
hint-below-block = after | or > the text begins on the line below; a text that begins with one of them needs quotes

## Changes that cannot be made

change-no-path-and-value = no path and value; write PATH=VALUE, or PATH+=VALUE to add to a list
change-no-path = no path; write the path alone, without a value
change-twice = this path is changed twice; keep one of the changes
change-leads-nowhere = { $name } leads nowhere: { $at } is { $expected }, and nothing stands under it
change-no-list = { $at } is no list to which += could add; write = to give its value
change-no-list-there = no list stands there
change-no-number = { $name } where a number is expected: { $at } is a list; write { $at }.0 for its first entry
change-no-entry = there is no entry { $name }: { $at } has { $entries }; write { $at }+= to add one
change-no-entries = no entries
change-one-entry = one entry, 0
change-entries = the entries 0 to { $last }
change-nothing-there = nothing is given at { $at }; it is not known already
change-required = { $at } must be given; it cannot be taken away
change-no-field-in = { $at } has no field { $name }
change-no-field = there is no field { $name }

## What an option does not take, and names that nothing has

refused-value = { $option } takes { $allowed }; not { $value }
refused-law = no law { $name }
refused-applicant = no applicant { $name }
refused-verdict = no verdict { $name }
refused-rule = no rule { $name }
refused-reading = no reading { $name }
hint-readings = the readings are { $names }
refused-day = { $option }: { $why }
refused-part-of-day = { $option } takes a whole date, such as { $example }; not { $text }
refused-no-change = nothing to change; give --set PATH=VALUE or --unset PATH, as often as needed
refused-seconds = --within takes seconds from 0 to { $most }; not { $seconds }
refused-two-laws = --laws takes two different laws, such as act-2016,act-2024; not { $laws }
refused-backwards = --from { $first } is later than --to { $last }; give the earlier day to --from
refused-outside-time = { $option } { $day } is outside the time that this rule base answers for; give days of filing from { $first } to { $last }
refused-several = { $name } is said of several: { $names }
refused-conclusion = there is no conclusion { $name }
hint-nearest = the nearest are { $names }
hint-conclusions = `why CASE.yaml` lists them all
refused-output = what is told could not be written ({ $reason })
refused-to-write-file = { $path }: the file could not be written ({ $reason })
refused-to-write-over-case = { $path } is the case file that the consultation begins with; its comments would be lost; give -o another file
refused-to-write-over-read = { $path } is the case file that is read, which would be lost; name another file
refused-to-write-over-session = { $path } is the file of a session; give -o another file
refused-to-write-trace = { $path }: the trace could not be written ({ $reason })
refused-to-write-picture = { $path }: the picture could not be written ({ $reason })
refused-picture = -o { $path }: a picture is written as .svg or .png; name it so
refused-without-matplotlib = -o needs matplotlib; install it with: pip install 'article10[plot]'
refused-head = --head takes the 64 hexadecimal digits that `trace` and `assess` print
refused-several-tasks = give one of CASE.yaml, --list, --delete, --resume and --fork
refused-options-of-session = a consultation keeps the options that it was opened with; leave them out
refused-who = --who takes a name of at most { $most } printable characters

## What the reader of the command line refuses

usage-missing-argument = Missing argument '{ $what }'.
usage-missing-command = Missing command; article10 --help lists them.
usage-missing-option = Missing option '{ $what }'.
usage-extra-arguments = Got unexpected extra argument(s) ({ $what })
usage-no-such-option = No such option: { $what }
usage-no-such-option-but = No such option: { $what } (Possible options: { $near })
usage-no-such-command = No such command { $what }.
usage-no-such-command-but = No such command { $what }. Did you mean { $near }?
usage-without-value = Option '{ $what }' requires an argument.
usage-takes-no-value = Option '{ $what }' does not take a value.
usage-no-number = Invalid value for '{ $what }': { $value } is not a valid float.
usage-other = { $text }

## A trace that cannot be used

trace-unreadable = the file cannot be read ({ $reason }); check its name
trace-too-large = this is too large to be a trace; at most { $most } bytes are read
trace-empty = the file is empty; write a trace with `article10 trace CASE.yaml -o FILE`
trace-no-json = this is no JSON from character { $character } on
hint-whole-copy = it seems to be cut off; take a whole copy
hint-unaltered-copy = take an unaltered copy
trace-no-trace = this is no trace of article10; write one with `article10 trace CASE.yaml -o FILE`
trace-no-trace-because = this is no trace of article10: { $why }
trace-name-twice = a name stands twice in one object
trace-no-number = { $text } is no number of JSON
trace-not-utf-8 = it is not UTF-8 from byte { $byte } on
trace-immense = it is nested too deeply or has an immense number
trace-no-version = the trace names no version of its form; this program reads version { $version }
trace-newer = a newer article10 wrote this trace (version { $version }); this one reads { $reads }
trace-frame-not-whole = the frame of this trace is not whole; take an unaltered copy
trace-unknown-law = it asks for the law { $law }, which this rule base does not have
trace-unknown-reading = it takes the reading { $reading }, which this rule base does not have
trace-no-day = its day of assessment, { $day }, is no day
trace-unfit = the chain is whole, but { $said }; no article10 wrote it
trace-entry-of-no-kind = entry { $place } is of no kind that a trace has
trace-entry-unlike = entry { $place } ({ $kind }) has { $name } otherwise than a trace has it
trace-not-one-entry = there is not one entry of the kind { $kind }

## What was altered in a trace

trace-altered-in = { $path }: { $said }
trace-another-chain = the chain is whole, but it is another one: its head is { $head }
trace-entry-altered = entry { $place } ({ $entry }) was altered: it does not have the hash of its content and of what stands before it; nothing from there on can be relied on
trace-entry-of-run = { $entry } in run { $run }
trace-head-altered = the head was altered, or entries after entry { $last } were taken away
trace-sentences-altered = the sentences were altered; keys and arguments, of which they are made, were not
trace-byte-altered = byte { $byte } was altered: it is not canonical JSON from there on, though it says the same

## Sessions of a consultation that cannot be used

session-reason = { $said } ({ $reason })
session-no-name = { $name } is no name of a session; write letters, digits, - and _
session-none = there is no session { $name } in { $folder }
session-there-already = there is a session { $name } already; take another --name, or --resume { $name }
session-folder-unreadable = the folder cannot be read
session-not-begun = the session cannot be begun, and nothing is saved
session-no-file = this is no file of its own, but a link, a folder, a pipe or a device; nothing was changed
session-taken-away = the file was taken away while the consultation was going on; nothing more of it is kept
session-not-shown = what is asked can no longer be shown, or what is typed no longer read; what is saved there: { $count ->
    [one] 1 answer
   *[other] { $count } answers
 }
session-not-writable = the session cannot be written on
session-not-writable-but-saved = the session cannot be written on; { $count ->
    [one] its 1 answer is
   *[other] its { $count } answers are
 } saved there; copy it to where you may write
session-not-deleted = the session could not be deleted
session-not-locked = the session cannot be locked
session-open-elsewhere = this consultation is open elsewhere; end it there, or take its answers into a new one with --fork { $name }
session-not-written = this could not be written; what is saved there: { $count ->
    [one] 1 answer
   *[other] { $count } answers
 }
session-answer-lost = the one not saved is { $answer }
session-case-not-written = the case file could not be written
session-case-beside = what is known so far stands in { $file }
session-too-large = it is larger than { $most } bytes, which no consultation is
session-unreadable = the session cannot be read
session-line-damaged = this line is damaged; { $count ->
    [0] no answer stands before it: --fork { $name } takes what the session began with into a new one
    [one] the 1 answer before it is whole: --fork { $name } takes it into a new session
   *[other] the { $count } answers before it are whole: --fork { $name } takes them into a new session
 }
session-foreign = this is no session of article10; nothing was changed
session-other-form = written by another version of article10 (form { $form }, here { $here }); use that version; nothing was changed
session-first-line-damaged = the first line is damaged; nothing was changed
session-start-not-taken = the case file that the session began with cannot be used (its line { $line }: { $reason }); nothing was changed
session-not-taken = answer { $number } ({ $answer }) is not taken by this rule base: { $reason }
session-answers-stand = { $count ->
    [0] no answer stands before it: --fork { $name } takes what the session began with into a new one
    [one] the 1 answer before it stands: --fork { $name } takes it into a new session
   *[other] the { $count } answers before it stand: --fork { $name } takes them into a new session
 }
