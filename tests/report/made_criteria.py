"""An invented rubric for the report's tests: 26 criteria with tips and better lines."""

# ruff: noqa: E501  (a row of the table is a criterion)

from __future__ import annotations

from empathyqa.rubric.model import Band, Coach, Criterion, Pillar, Rubric

# id, pillar, weight, use, title, why, tip, better line
_ROWS: tuple[tuple[str, str, float, str, str, str, str, str], ...] = (
    ("no-asking-twice", "efficiency", 2, "score", "Asks for each fact once",
     "Being asked again says that nobody listened.", "Look back before you ask.", "You gave me <fact> earlier, so I have that."),
    ("no-repeat-telling", "efficiency", 3, "score", "The customer does not have to say it again",
     "Having to say it twice is the effort customers remember.", "Read back what you have before you ask for more.",
     "I can see what you told us, so I won’t ask you again."),
    ("one-apology", "efficiency", 1, "score", "One sincere apology, then action",
     "After the first, sorry takes the place of help.", "Say sorry once, for the thing itself, then move.",
     "I’m sorry we missed the visit. Here is what I’m doing about it now."),
    ("hold-etiquette", "efficiency", 1, "score", "Holds are asked for, explained and thanked for",
     "A wait with a reason feels shorter.", "Give the reason, the time, and thanks when you are back.",
     "I need two minutes with billing. Is it all right to hold?"),
    ("warm-transfer", "efficiency", 2, "score", "Carries the story across when passing on",
     "A cold transfer makes them start again.", "Tell your colleague what you were told.", "I’ll tell <name>’s story to Sam first."),
    ("no-dead-air", "efficiency", 1, "score", "Says what is happening in a silence", "Silence sounds like being forgotten.",
     "Narrate the work.", "I’m opening your meter history now."),
    ("no-deflection", "efficiency", 1, "guard", "Does not push the problem away", "A limit without a way round ends the help.",
     "Own the route even where the fault is elsewhere.", "That’s the courier’s step; I’ll chase it and text you."),
    ("handle-time", "efficiency", 1, "context", "Length of the contact", "Shown for context.", "Nothing to do.", ""),
    ("good-questions", "effectiveness", 2, "score", "Asks what happened before solving", "The first account is seldom the whole one.",
     "Ask one open question before the first fix.", "What would make the biggest difference for you today?"),
    ("says-it-back", "effectiveness", 2, "score", "Says the matter back in own words", "People relax when they hear that they were understood.",
     "Start with “So” and name the fact and what it means.", "So <fact>, and that is why you need this today. Is that right?"),
    ("resolution-stated", "effectiveness", 3, "score", "Says plainly what has been done", "A clear ending saves the next call.",
     "Say the done thing.", "I’ve refunded £20 to your card."),
    ("next-step-owned", "effectiveness", 2, "score", "Says who does what by when", "A promise with a name and a time is believed.",
     "Say who, what and when in one breath.", "I’ll ring you <time>, <name>, whatever I find."),
    ("options", "effectiveness", 1, "score", "Offers real choices when the first wish cannot be met", "A choice gives back some control.",
     "Offer two routes.", "I can move it to Friday or cancel it free. Which suits?"),
    ("hard-truth", "effectiveness", 2, "score", "Gives unwelcome news clearly and kindly", "False hope hurts twice.",
     "No, why, what it costs you, what you can do.", "I can’t waive it, because <reason>. You can …"),
    ("unanswered-question", "effectiveness", 2, "score", "Every question gets an answer", "An open question is the next call.",
     "Close the list before you close the call.", "You also asked about <question>: …"),
    ("confirms-resolution", "effectiveness", 1, "score", "Checks that this is settled", "Only the customer knows whether it is solved.",
     "Ask about this, not about anything else.", "Does that settle what you rang about?"),
    ("no-overpromise", "effectiveness", 1, "guard", "Promises only what is theirs to keep", "A broken promise costs more than none.",
     "Promise your part only.", "I’ll raise it today; they decide by Friday."),
    ("notices", "empathy", 2, "score", "Notices when the customer is upset", "A feeling that passes unanswered comes back louder.",
     "Answer the feeling first, then the form.", "Before the details: that sounds like a hard week."),
    ("names-it", "empathy", 2, "score", "Names what it is like for them", "Naming it, even roughly, builds trust.",
     "Swap “I understand” for their own fact.", "<fact>: no wonder you’ve had enough."),
    ("contains", "empathy", 1, "score", "Holds the worry calmly", "Calm is catching.", "Slow it down and set the edge.",
     "Let’s take one thing at a time. I have time for this."),
    ("name-then-act", "empathy", 3, "score", "Warmth is followed by a step", "Warm words pay only when help follows.",
     "Let the next sentence be the step.", "… so I’m booking the engineer now, for <time>."),
    ("uses-name", "empathy", 1, "score", "Uses the customer’s name once or twice", "A name says: this is about you.",
     "Once at hello, once when it matters.", "Thank you, <name>."),
    ("gratitude", "empathy", 1, "score", "Thanks them for something real", "Real thanks give back some dignity.",
     "Thank them for a thing they did.", "Thank you for telling me about that."),
    ("not-scripted", "empathy", 1, "guard", "Keeps stock lines out of hard moments", "Customers can tell.",
     "Add one fact from this call.", "Three calls about one parcel is two too many."),
    ("vulnerability-answered", "empathy", 3, "score", "Answers a disclosure with care", "Fewer than half of those who told were glad they did.",
     "Thank, ask what would help, offer support.", "Thank you for telling me. May I note it, so you needn’t repeat it?"),
    ("a-person-looks", "empathy", 1, "alert", "A person looks at signs of danger", "Some things are not for a machine to weigh.",
     "Talk it through with your lead.", ""),
)  # fmt: skip


def made_rubric() -> Rubric:
    """The invented rubric; its checks are never run here."""
    return Rubric(
        rubric="made-for-tests",
        version=3,
        title="Made-up service scorecard",
        pillars={
            "efficiency": Pillar(weight=1, title="Do things right"),
            "effectiveness": Pillar(weight=1, title="Solve the real issue"),
            "empathy": Pillar(weight=1, title="Make it feel human"),
        },
        bands=[
            Band(name="Seen and sorted", total=85, each_pillar=70, advice="Tell the team how this one was done."),
            Band(name="Solid", total=70, each_pillar=50, advice="Pick one thing to polish."),
            Band(name="Coach this", total=50, each_pillar=0, advice="Sit down with one quote and one better line."),
            Band(name="Talk today", total=0, each_pillar=0, advice="Talk before the next shift, and listen first."),
        ],
        criteria=[
            Criterion(
                id=id, title=title, pillar=pillar, check="made_up", weight=weight, use=use, why=why,
                takes_off=8 if use == "guard" else 0, critical=id == "vulnerability-answered",
                coach=Coach(tip=tip, try_saying=better), source="A study that does not exist, 2019",
                known_limits=["It hears words, not voices."],
            )  # type: ignore[arg-type]
            for id, pillar, weight, use, title, why, tip, better in _ROWS
        ],
    )  # fmt: skip
