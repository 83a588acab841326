"""What the help of each ``rubric`` action teaches, below its options."""

NEW = """\
The file starts from the balanced rubric and says only what differs. Open it in an editor with YAML support:
rubric.schema.json beside it makes the editor complete, explain and underline. Nothing is overwritten.

example:
  empathyqa rubric new ours.yaml"""

CHECK = """\
All mistakes are shown at once, each with file:line:column, a code, the line, and a remedy. Warnings are about rubrics
that can be used and will measure something else than you think. 'empathyqa explain R301' explains a code.

examples:
  empathyqa rubric check ours.yaml
  empathyqa rubric check rubrics/*.yaml --format sarif > rubrics.sarif

exit codes: 0 no mistake (warnings are allowed), 2 mistakes"""

TEST = """\
Every criterion may hold small conversations: those under passes: must be met, those under fails: missed or partly,
those under not_applicable: left alone. known_misses: are fails that are not caught yet; one that is caught after all
fails the run, so that the stated limits stay true.

examples:
  empathyqa rubric test ours.yaml
  empathyqa rubric test ours.yaml --cover --junit results.xml

exit codes: 0 all as written; 1 an example comes out otherwise (or is missing, with --cover); 2 mistakes"""

SHOW = """\
A weight counts beside the other weights of its pillar, so adding a criterion dilutes the rest. This shows what is left:
the share of the total in percent, when it applies, and the file and line where it is written.

example:
  empathyqa rubric show ours.yaml"""

DIFF = """\
What is new, gone and changed, and what that does to everything that was not touched.

example:
  empathyqa rubric diff balanced ours.yaml"""

WHAT_IF = """\
Judges the same calls by two rubrics: which calls move, by how much, from which verdict to which, and by which criteria
(their points add up to the change); which criteria never apply or are never missed. Calls are listened to once; what was
heard is kept in the folder (places, no words), so that the next try takes seconds: change a line, run it again.

examples:
  empathyqa rubric what-if ours.yaml --on calls/                     against the balanced rubric
  empathyqa rubric what-if ours.yaml --on calls/ --old last.yaml     against another
  empathyqa rubric what-if ours.yaml --on calls/ --most 500          every call that moves, not only the first ten
  empathyqa score calls/ --out scored && empathyqa rubric what-if ours.yaml --on scored

exit codes: 0 compared, 2 mistakes in a rubric, or a call that cannot be read"""

SENSITIVITY = """\
Tries each weight at a quarter to four times itself, the others as they are, and counts the calls whose verdict flips.
A weight that may go anywhere needs no debate; one that flips many verdicts deserves it.

example:
  empathyqa rubric sensitivity ours.yaml --on calls/"""

HANDBOOK = """\
Every criterion with what it looks at, why it matters, when it does not apply, what to say instead, examples and known
limits: from the same fields as the report and 'empathyqa explain'.

examples:
  empathyqa rubric handbook ours.yaml > handbook.md
  empathyqa rubric handbook ours.yaml --format html > handbook.html"""

SCHEMA = """\
'empathyqa rubric new' writes it beside the rubric. Write it again after an update of the library:

  empathyqa rubric schema > rubric.schema.json"""
