"""``empathyqa report``: coaching reports over many contacts: a team's, each agent's; or a page a call."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from empathyqa.cli.reading_options import megabytes, processes

if TYPE_CHECKING:
    from empathyqa.errors import Problem
    from empathyqa.insight.agent import AgentInsight
    from empathyqa.insight.team import TeamInsight

FORMATS = ("html", "md", "json", "csv", "pdf")

_EXAMPLES = """\
examples:
  empathyqa report calls/ --for team --out report           the team's page: report/team.html
  empathyqa report calls/ --for agent --out report          a page for each agent
  empathyqa report calls/ --for agent --agent "Priya S"     one agent's page, to standard output
  empathyqa score calls/ --out scored; empathyqa report scored --for team --out report
                                                            from scorecards, without scoring again
  empathyqa report calls/ --for agent --format pdf --out report
                                                            the same pages as PDF (pip install 'empathyqa[pdf]')
  empathyqa report calls/ --for team --format csv           every agent's figures with their ranges

Agents are never ranked where chance could have made the order; --rank does it all the same, with a warning.
Transcripts tell more than scorecards: recycled sentences, practices to share and insults need the words."""


def add(verbs: Any) -> None:
    """Add the verb to the command line."""
    parser = verbs.add_parser(
        "report",
        help="reports over many contacts: for a team, for an agent",
        description="Coaching reports over many contacts, from transcripts or from scorecards.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_paths(parser)
    telling = parser.add_argument_group("telling")
    telling.add_argument(
        "--for", dest="whom", choices=("call", "agent", "team"), default="team", help="whom it is for (team)"
    )
    telling.add_argument("--agent", metavar="NAME", help="only this agent, by name or id")
    telling.add_argument("--format", choices=FORMATS, default="html", help="html is the default")
    telling.add_argument("--out", metavar="DIR", help="write the pages there")
    telling.add_argument("--rank", action="store_true", help="order agents by their figures, with a warning")
    telling.add_argument("--template", metavar="DIR", help="your own Jinja templates for html, md or pdf (sandboxed)")
    telling.add_argument("--quotes", choices=("full", "redacted", "none"), default="full", help="people's words")
    parser.set_defaults(run=run, parser=parser)


def add_paths(parser: argparse.ArgumentParser, paths: str = "transcripts or scorecards: files or folders") -> None:
    """Paths of transcripts or scorecards, and how to read and judge transcripts."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help=paths)
    reading = parser.add_argument_group("reading transcripts")
    reading.add_argument("--rubric", default="balanced", metavar="NAME|FILE", help="judge transcripts by this rubric")
    reading.add_argument("--agent-label", metavar="NAME", help="the agent's speaker label, where the file is silent")
    reading.add_argument("--customer", metavar="NAME", help="the speaker label of the customer")
    reading.add_argument("--input-format", metavar="FORMAT", help="the format of the files; found out if left away")
    reading.add_argument(
        "--limit-mb", type=megabytes, default=100, metavar="N", help="refuse files larger than this many megabytes (100)"
    )
    reading.add_argument(
        "--workers", type=processes, metavar="N", help="processes to judge transcripts with; chosen by the work if left away"
    )
    reading.add_argument("--mapping", metavar="FILE", help="a YAML file that says which column or key is what")


def run(args: argparse.Namespace) -> int:
    """0 all told; 2 something could not be read, or there is nobody to report on."""
    if args.format == "pdf":
        from empathyqa.cli.writing import ready_for_pdf

        ready_for_pdf(args.out)
    if args.whom == "call":
        from empathyqa.cli.report_calls import run_calls

        return run_calls(args)
    from empathyqa.cli.contacts import contacts
    from empathyqa.cli.messages import Progress, note, show_problems
    from empathyqa.cli.same_words import SameWords
    from empathyqa.insight.team import team_insight

    problems: list[Problem] = []
    progress, found, twice = Progress("contacts"), [], SameWords()
    for contact in contacts(args, problems):
        found.append(contact)
        twice.look_at(contact.card)
        progress.step()
    progress.clear()
    errors = show_problems(problems)
    if not found:
        raise _nothing(args.paths)
    if told := twice.told():
        note(told)
    _tell(args, team_insight(found, rank=args.rank))
    return 2 if errors else 0


def _tell(args: argparse.Namespace, team: TeamInsight) -> None:
    from empathyqa.report.many import render_team

    if args.whom == "agent":
        _tell_agents(args, team, _chosen(args.agent, team))
        return
    if args.agent:
        args.parser.error("--agent is for --for agent; a team's page is about everybody")
    page = render_team(team, format=_written(args), quotes=args.quotes, template=args.template)
    _put(args, {"team": page})


def _tell_agents(args: argparse.Namespace, team: TeamInsight, agents: list[AgentInsight]) -> None:
    from empathyqa.cli.writing import FileNames
    from empathyqa.report.many import render_agent

    if args.format in ("csv", "json") and len(agents) > 1 and not args.out:
        print(_listed(args.format, agents, args.quotes), end="")
        return
    names = FileNames()
    pages = {
        names.of(agent.name): render_agent(agent, team, format=_written(args), quotes=args.quotes, template=args.template)
        for agent in agents
    }
    _put(args, pages)


def _listed(format: str, agents: list[AgentInsight], quotes: Any) -> str:
    """Several agents as one sheet, or as one list."""
    if format == "csv":
        from empathyqa.report.many_csv import agents_csv

        return agents_csv(agents)
    from empathyqa.report.json_form import dumped
    from empathyqa.report.many_json import agent_json

    return dumped([agent_json(agent, quotes) for agent in agents], indent=2) + "\n"


def _written(args: argparse.Namespace) -> str:
    """The format to render: a PDF is made of the HTML page."""
    return "html" if args.format == "pdf" else str(args.format)


def _put(args: argparse.Namespace, pages: dict[str, str]) -> None:
    """The pages into their folder, or the only one to standard output."""
    from empathyqa.cli.messages import note
    from empathyqa.cli.writing import folder, write_pdf, write_whole
    from empathyqa.codes import problem
    from empathyqa.errors import EmpathyQAError

    write = write_pdf if args.format == "pdf" else write_whole
    if args.out:
        place = folder(args.out)
        for name, page in pages.items():
            write(place / f"{name}.{args.format}", page)
        first = next(iter(pages))
        note(str(place / f"{first}.{args.format}") if len(pages) == 1 else f"{len(pages)} pages in {Path(args.out)}")
    elif len(pages) == 1:
        print(next(iter(pages.values())), end="")
    else:
        raise EmpathyQAError(problem("C001", f"{len(pages)} agents make {len(pages)} pages"))


def _chosen(name: str | None, team: TeamInsight) -> list[AgentInsight]:
    """The agents asked for, all where none is named."""
    from empathyqa.codes import problem
    from empathyqa.errors import EmpathyQAError

    wanted = name.casefold() if name else ""
    agents = [one for one in team.agents if not wanted or wanted in (one.name.casefold(), one.id.casefold())]
    if not agents and name:
        known = ", ".join(one.name for one in team.agents[:12])
        fix = f"choose from {known}" if known else "no contact names its agent: give the name in the transcripts"
        raise EmpathyQAError(problem("C007", f"no contact is {name}'s", fix=fix))
    if not agents:
        raise EmpathyQAError(problem("C007", "no contact names its agent"))
    return agents


def _nothing(paths: list[str]) -> Exception:
    from empathyqa.codes import problem
    from empathyqa.errors import EmpathyQAError

    return EmpathyQAError(problem("C008", "there is no contact to report on", path=paths[0] if paths else None))
