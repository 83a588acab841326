"""The fixed agents: one customer, one missed engineer visit, and agents who answer in different ways.

Each turn carries what a careful reader hears in it, so that judging can be tested apart from listening.
"""

OPENING = "customer: Nobody turned up on Tuesday, and I've got a newborn in a cold flat. I'm at my wits' end!"
CUES = "vulnerability:life_event frustration:2 anxiety:2"
AGAIN = "customer: This is the third time I've called about the heating. | effort frustration:2"
AGAIN_ANGRY = "customer: This is the third time I've called! It's ridiculous. | effort frustration:3 anger:2 repeat"

GENUINE = (
    "agent: Good morning, this is Priya speaking. What's happened? | greeting introduction discovery_question",
    f"{OPENING} | {CUES}",
    "agent: A newborn and no heating since Tuesday, no wonder you're at your wits' end. I'm sorry we missed that visit."
    " When did the boiler last come on? | acknowledgement validation apology discovery_question",
    "customer: Sunday night. This is the third time I've called about it. | effort",
    "agent: Three calls is two too many. I'll sort this out for you myself. I've restarted the boiler from here,"
    " and I've refunded the £30 for the missed visit to your card."
    " | acknowledgement ownership resolution",
    "customer: Oh, the heating has come on, thank you so much! | gladness confirmation",
    "agent: Is it working in every room now? | discovery_question",
    "customer: Yes, that worked, that's all I needed. | confirmation",
    "agent: Take care of that baby, and keep warm. Bye. | closing reassurance",
)
HARD_TRUTH = (
    "agent: Good morning, this is Priya speaking. What's happened? | greeting introduction discovery_question",
    f"{OPENING} | {CUES}",
    "agent: With a newborn that's frightening. I'm sorry we missed you on Tuesday. | acknowledgement apology",
    "customer: So can somebody come today? | ",
    "agent: No, I can't get anybody to you today, the last van is out, and I know that isn't what you hoped for."
    " What I can do is send two heaters tonight, and book eight o'clock tomorrow."
    " | hard_truth acknowledgement alternative next_step timeframe",
    "customer: Hm. It'll have to do. | unresolved",
    "agent: I'll ring you myself at nine to see that it's warm. | ownership next_step timeframe reassurance",
    "customer: All right, thanks. | ",
)
COLD = (
    "agent: Account number. | verification_question",
    f"{OPENING} It's 5521. | {CUES}",
    "agent: Postcode. | verification_question",
    "customer: LS6. | ",
    "agent: I've booked the engineer for you. He comes tomorrow at eight in the morning."
    " | resolution next_step timeframe",
    "customer: Right. | ",
    "agent: Goodbye. | closing",
)
SCRIPTED = (
    "agent: Thank you for calling. Your call is important to us. | greeting gratitude scripted",
    f"{OPENING} | {CUES}",
    "agent: I'm so sorry for any inconvenience this may have caused. I understand your frustration. | apology scripted",
    f"{AGAIN_ANGRY}",
    "agent: I do apologise for the inconvenience. I'm very sorry about that. | apology apology scripted",
    "customer: So is anybody coming? | frustration:2 repeat",
    "agent: I apologise again. We are sorry for the inconvenience caused. | apology apology scripted",
    "customer: That doesn't help me. | unresolved",
    "agent: Thank you for your patience and understanding. Have a great day. | gratitude scripted closing",
)
PLAIN = (
    "agent: Hello, what's happened? | greeting discovery_question",
    f"{OPENING} | {CUES}",
    "agent: I'm sorry we missed the visit on Tuesday. I'll look into this for you now. | apology ownership",
    AGAIN,
    "agent: I've booked the engineer for eight tomorrow, and you are the first. | resolution next_step timeframe",
    "customer: Good, that works. | confirmation",
    "agent: Right. Goodbye. | closing",
)
FLATTERY = (
    "agent: You are such a valued and wonderful customer, and so patient! | scripted",
    "agent: You explain that so very well, what a pleasure! | scripted",
    "agent: It was a great honour to talk to somebody as lovely as you. | scripted",
)
FLATTERER = (*PLAIN[:3], FLATTERY[0], PLAIN[3], FLATTERY[1], *PLAIN[4:6], FLATTERY[2], PLAIN[6])
"""The plain agent's words, every one of them, with flattery between."""
PARROT = (
    "agent: Thank you for calling. Your call is important to us. | greeting gratitude scripted",
    f"{OPENING} | {CUES}",
    "agent: I understand your frustration. | scripted acknowledgement",
    AGAIN,
    "agent: I'm sorry to hear that. I completely understand how you feel. | sympathy scripted",
    "customer: And the engineer? | frustration:2 repeat",
    "agent: We value your patience and understanding. | gratitude scripted",
)
SILENT = (
    "agent: Yes. | ",
    f"{OPENING} | {CUES}",
    "agent: OK. | ",
    AGAIN,
    "agent: Mm. | ",
    "customer: Hello? Is anybody coming? | frustration:2 repeat",
    "agent: OK. | ",
)
