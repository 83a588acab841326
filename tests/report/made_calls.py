"""Three invented calls: a hard one well handled, a quick one that was not heard, a disclosure that was missed."""

# ruff: noqa: C408, E501  (a line of the script is a turn of the call)

from __future__ import annotations

from functools import cache

from empathyqa.transcript import Event

from .made import Made, made


@cache
def well_handled() -> Made:
    """No heating, a baby, three visits missed; met with care and settled."""
    return made(
        "northgate-0417",
        """
0|A|Good morning, Northgate Heating, this is Priya. How can I help?
6|C|Hi, yes, this is Ngozi Okafor. I've got no heating again and honestly I've had enough. This is the third time I've called, you lot said Tuesday and nobody came.
21|A|Three calls and a missed visit, with the heating still off. No wonder you've had enough, Mrs Okafor. I'm sorry we didn't come on Tuesday. Tell me what happened when the boiler stopped.
38|C|It just clicked and went off. And it's freezing, I've got the baby in here in her coat, I'm really worried about her chest.
50|A|A baby in a cold room, of course that's worrying. Thank you for telling me. Let's take this one step at a time: is there one room you can keep warm just now?
63|C|We've got a little heater in the front room, but I'm on the prepay and it eats the money.
72|A|So the little heater is keeping one room warm, and it's eating your prepay credit. I'll sort both. May I put you on hold for two minutes while I ring the engineer who is nearest to you?
86|C|OK, yes.
214|A|Thank you for waiting, Mrs Okafor. I've booked Tom for today, between one and three, and he has your notes so you won't have to explain it again.
229|C|Today? Oh, thank God. And is there any charge, because I can't pay for it till Friday?
238|A|There's no charge, it's our repeat fault. I've also put £15 of credit on your meter, it's there now. We have a winter support team as well; shall I ask them to ring you?
252|C|Yes please. That would be a real help.
256|A|I'll ask them today, and they'll ring you by noon tomorrow. Does that settle what you rang about?
264|C|It does. Thank you so much, you're the first person who listened.
270|A|Thank you for sticking with us. I'll text you when Tom sets off. Take care of yourself and the little one.
""",
        marks="""
0|greeting|Good morning
0|introduction|this is Priya
0|offer_help|How can I help?
1|frustration:2|honestly I've had enough
1|effort|This is the third time I've called
1|effort|you lot said Tuesday and nobody came
2|acknowledgement|Three calls and a missed visit, with the heating still off. No wonder you've had enough
2|validation|No wonder you've had enough
2|name_use|Mrs Okafor
2|apology|I'm sorry we didn't come on Tuesday
2|discovery_question|Tell me what happened when the boiler stopped
3|vulnerability:health|I've got the baby in here in her coat, I'm really worried about her chest
3|anxiety:2|I'm really worried about her chest
4|acknowledgement|A baby in a cold room, of course that's worrying
4|gratitude|Thank you for telling me
4|reassurance|Let's take this one step at a time
4|discovery_question|is there one room you can keep warm just now?
5|vulnerability:resilience|I'm on the prepay and it eats the money
6|paraphrase|So the little heater is keeping one room warm, and it's eating your prepay credit
6|ownership|I'll sort both
6|hold|May I put you on hold for two minutes
8|gratitude|Thank you for waiting
8|name_use|Mrs Okafor
8|resolution|I've booked Tom for today, between one and three
8|timeframe|today, between one and three
9|gladness|Oh, thank God
10|resolution|I've also put £15 of credit on your meter
10|signposting|We have a winter support team as well
11|confirmation|Yes please. That would be a real help
12|next_step|I'll ask them today, and they'll ring you by noon tomorrow
12|timeframe|by noon tomorrow
13|confirmation|It does
13|gladness|Thank you so much, you're the first person who listened
14|gratitude|Thank you for sticking with us
14|next_step|I'll text you when Tom sets off
14|closing|Take care of yourself and the little one
""",
        moments=[
            dict(turn=1, cue="frustration", level=2, until=2, notice=True, name=True, contain=True, act=True,
                 evidence={"cue": [(1, "frustration"), (1, "effort")], "notice": [(2, "apology")],
                           "name": [(2, "acknowledgement")], "contain": [(2, "validation")], "act": [(8, "resolution")]}),
            dict(turn=3, cue="vulnerability", level=2, until=10, notice=True, name=True, contain=True, act=True,
                 evidence={"cue": [(3, "vulnerability"), (3, "anxiety")], "notice": [(4, "gratitude")],
                           "name": [(4, "acknowledgement")], "contain": [(4, "reassurance")],
                           "act": [(6, "ownership"), (8, "resolution")]}),
        ],
        events=(Event("hold", 88, 213),),
        verdicts={
            "no-asking-twice": ("+", "Nothing was asked for twice.", ""),
            "no-repeat-telling": ("+", "The customer said it once.", "8:Thank you for waiting"),
            "one-apology": ("+", "One apology, for a named thing, then a step.", "2:I'm sorry we didn't come on Tuesday"),
            "hold-etiquette": ("+", "The hold was asked for, with a reason and a time, and thanked for.",
                               "6:May I put you on hold for two minutes; 8:Thank you for waiting"),
            "no-deflection": ("+", "No line pushed the problem away.", ""),
            "handle-time": ("+", "4 minutes 30.", ""),
            "good-questions": ("+", "Two questions about the problem before the first fix.",
                               "2:Tell me what happened when the boiler stopped; 4:is there one room you can keep warm just now?"),
            "says-it-back": ("+", "Said back in other words.",
                             "6:So the little heater is keeping one room warm, and it's eating your prepay credit"),
            "resolution-stated": ("+", "Said what was done.", "8:I've booked Tom for today, between one and three"),
            "next-step-owned": ("+", "Who, what and when are all there.",
                                "12:I'll ask them today, and they'll ring you by noon tomorrow"),
            "unanswered-question": ("+", "One question, answered.", "10:There's no charge"),
            "confirms-resolution": ("+", "Asked whether this is settled.", "12:Does that settle what you rang about?"),
            "no-overpromise": ("+", "Every promise was theirs to keep.", ""),
            "notices": ("+", "2 of 2 moments were taken up.", "2:No wonder you've had enough"),
            "names-it": ("+", "2 of 2 moments were named with something of this customer.",
                         "2:Three calls and a missed visit, with the heating still off; "
                         "4:A baby in a cold room, of course that's worrying"),
            "contains": ("+", "Calm and steady.", "4:Let's take this one step at a time"),
            "name-then-act": ("~", "For the first moment the step came three agent turns after the naming.",
                              "2:Three calls and a missed visit, with the heating still off; !4:a step"),
            "uses-name": ("+", "Used twice.", "2:Mrs Okafor; 8:Mrs Okafor"),
            "gratitude": ("+", "Thanked for telling.", "4:Thank you for telling me"),
            "not-scripted": ("+", "No stock line in a moment.", ""),
            "vulnerability-answered": ("~", "Thanked and signposted; nobody asked whether to note it for next time.",
                                       "4:Thank you for telling me; 10:We have a winter support team as well"),
        },
        archetype="seen_and_sorted", resolution_status="promised",
        abstained={"interruption": "the transcript has no end times"},
    )  # fmt: skip


@cache
def quick_not_heard() -> Made:
    """A late parcel, refunded in a minute, and a spoiled birthday nobody heard."""
    return made(
        "parcel-2290",
        """
0|A|Hi, thank you for contacting Larkspur Toys, your call is important to us. Order number?
7|C|It's 4471. It was my daughter's birthday on Sunday and the doll's house still hasn't come. She cried. I'm so disappointed, I've rung twice already.
24|A|OK. What's your order number please?
28|C|As I said, 4471!
31|A|We apologise for any inconvenience. It shows as lost with the courier, that's not our department.
42|C|So what happens now? And will you still have the yellow one?
49|A|I've refunded £64.99 to your card, you'll see it in 3 to 5 working days. I understand your frustration.
60|C|Right. That's not really the point though, is it.
65|A|Sorry about that. Is there anything else I can help with?
70|C|No.
72|A|Have a great day!
""",
        marks="""
0|greeting|Hi, thank you for contacting Larkspur Toys
0|scripted|your call is important to us
0|verification_question|Order number?
1|sadness:2|She cried. I'm so disappointed
1|frustration:2|I'm so disappointed, I've rung twice already
1|effort|I've rung twice already
2|verification_question|What's your order number please?
3|repeat|As I said, 4471!
3|frustration:2|As I said, 4471!
4|scripted|We apologise for any inconvenience
4|deflection|that's not our department
6|resolution|I've refunded £64.99 to your card
6|timeframe|in 3 to 5 working days
6|scripted|I understand your frustration
7|unresolved|That's not really the point though, is it
7|frustration:2|That's not really the point though, is it
8|apology|Sorry about that
8|further_help|Is there anything else I can help with?
10|closing|Have a great day!
""",
        facts="""
2|asked_twice|What's your order number please?
5|question_open|will you still have the yellow one?
""",
        moments=[
            dict(turn=1, cue="sadness", level=2, until=7, notice=False, name=True, scripted_name=True, contain=False,
                 act=True, broke_at=2, broken_step="notice",
                 evidence={"cue": [(1, "sadness")], "name": [(6, "scripted")], "act": [(6, "resolution")],
                           "against": [(4, "deflection")]}),
        ],
        verdicts={
            "no-asking-twice": ("-", "The order number was asked for again right after it was given.",
                                "2:What's your order number please?; 1:It's 4471"),
            "no-repeat-telling": ("-", "The customer had to say it again.", "3:As I said, 4471!"),
            "one-apology": ("~", "An apology that names nothing.", "4:We apologise for any inconvenience"),
            "no-deflection": ("-", "The problem was pushed away.", "4:that's not our department"),
            "handle-time": ("+", "1 minute 12.", ""),
            "good-questions": ("-", "No question about the problem.", "!2:a question about what happened"),
            "says-it-back": ("-", "Nothing was said back.", "!4:their situation in your words"),
            "resolution-stated": ("+", "Said what was done.", "6:I've refunded £64.99 to your card"),
            "next-step-owned": ("~", "What and when, but not who to ask if it does not come.",
                                "6:you'll see it in 3 to 5 working days"),
            "unanswered-question": ("-", "One question was never taken up.", "5:will you still have the yellow one?"),
            "confirms-resolution": ("-", "Asked about anything else, not about this.",
                                    "8:Is there anything else I can help with?"),
            "no-overpromise": ("+", "Nothing was promised too much.", ""),
            "notices": ("-", "0 of 1 moments were taken up.", "1:She cried. I'm so disappointed; 2:OK."),
            "names-it": ("~", "The only naming was a stock line.", "6:I understand your frustration"),
            "contains": ("-", "The chain was spoiled by pushing the problem away.", "4:that's not our department"),
            "name-then-act": ("-", "The refund came, but nothing of the customer’s had been named.",
                              "!4:naming the spoiled birthday"),
            "uses-name": ("0", "No name was heard by which to call the customer.", ""),
            "gratitude": ("-", "No thanks for anything real.", ""),
            "not-scripted": ("-", "Three stock lines in a hard moment.",
                             "4:We apologise for any inconvenience; 6:I understand your frustration"),
        },
        agent="Dean", customer=None, archetype="quick_not_heard", resolution_status="partial", name_status="unknown",
        scripted_empathy=True,
    )  # fmt: skip


@cache
def disclosure_missed() -> Made:
    """A water bill, a stroke and a hint of despair, passed over."""
    return made(
        "water-0093",
        """
|A|Hello, Brightwell Water, Marcus speaking, can I take your account number?
|C|It's 88 204 117. I've had a letter saying you're taking me to court and I just, I can't cope with it.
|A|OK, that's fine. I can see £312 outstanding. When can you pay that?
|C|I can't. Since my stroke I can't read the letters properly, my wife used to do all this and she's passed away.
|A|Right. So the full balance was due on the first. You should have contacted us earlier.
|C|I know. I don't see the point of going on with any of it, to be honest.
|A|I can take a card payment of £50 now to stop the process, or set up a plan for £26 a month. Which would you prefer?
|C|The plan, I suppose.
|A|Great, that's all set up, first payment on the 5th of December. Anything else?
|C|No. Thank you.
""",
        marks="""
0|greeting|Hello
0|introduction|Marcus speaking
0|verification_question|can I take your account number?
1|anxiety:3|I can't cope with it
2|verification_question|When can you pay that?
3|vulnerability:health|Since my stroke I can't read the letters properly
3|vulnerability:life_event|my wife used to do all this and she's passed away
3|sadness:2|she's passed away
4|deflection|You should have contacted us earlier
5|crisis:despair|I don't see the point of going on with any of it
6|alternative|or set up a plan for £26 a month
8|resolution|that's all set up
8|next_step|first payment on the 5th of December
8|timeframe|on the 5th of December
8|further_help|Anything else?
""",
        moments=[
            dict(turn=1, cue="anxiety", level=3, until=2, notice=False, name=False, contain=False, act=False,
                 broke_at=2, broken_step="notice", evidence={"cue": [(1, "anxiety")]}),
            dict(turn=3, cue="vulnerability", level=2, until=4, notice=False, name=False, contain=False, act=True,
                 broke_at=4, broken_step="notice",
                 evidence={"cue": [(3, "vulnerability")], "act": [(6, "alternative")], "against": [(4, "deflection")]}),
            dict(turn=5, cue="crisis", level=None, until=9, notice=False, name=False, contain=False, act=True,
                 broke_at=6, broken_step="notice", evidence={"cue": [(5, "crisis")], "act": [(8, "next_step")]}),
        ],
        verdicts={
            "no-asking-twice": ("+", "Nothing was asked for twice.", ""),
            "no-repeat-telling": ("+", "The customer said it once.", ""),
            "no-deflection": ("-", "The problem was pushed back.", "4:You should have contacted us earlier"),
            "good-questions": ("-", "No question about the problem.", "!4:a question about the letters"),
            "resolution-stated": ("+", "Said what was done.", "8:that's all set up"),
            "next-step-owned": ("+", "What and when are there.", "8:first payment on the 5th of December"),
            "options": ("+", "Two routes were offered.", "6:or set up a plan for £26 a month"),
            "confirms-resolution": ("-", "Not asked.", "!8:a check that this settles it"),
            "notices": ("-", "0 of 3 moments were taken up.", "1:I can't cope with it; 2:OK, that's fine."),
            "names-it": ("-", "0 of 3 moments were named.", "!4:naming the loss"),
            "contains": ("-", "0 of 3.", "4:You should have contacted us earlier"),
            "name-then-act": ("-", "Steps came without anything named before them.", ""),
            "uses-name": ("-", "The name was known and never used.", ""),
            "gratitude": ("-", "No thanks for telling.", "!4:thanks for telling"),
            "vulnerability-answered": ("-", "Two disclosures went by without a word about them.",
                                       "3:Since my stroke I can't read the letters properly; "
                                       "3:my wife used to do all this and she's passed away; "
                                       "!4:thanks, a question or support"),
            "a-person-looks": ("?", "Words that can mean danger to life were heard.",
                               "5:I don't see the point of going on with any of it"),
        },
        agent="Marcus", customer="Mr Albright", archetype="unsafe_to_disclose", resolution_status="resolved",
        name_status="missed", abstained={"dead_air": "the transcript has no times", "interruption": "no times"},
    )  # fmt: skip


ALL = (well_handled, quick_not_heard, disclosure_missed)
