"""How each signal could be gamed, and what stands against it: said openly, so that nobody is surprised by it.

Agent signals can be said without being meant; customer signals can be talked away. Either way a number would rise and
nobody would be served. Read with `explain`, on the signals' pages and by whoever writes a rubric.
"""

from __future__ import annotations

GAMED: dict[str, str] = {
    "greeting": "A greeting costs nothing and everyone can say it; it should be a small item in any rubric.",
    "introduction": "Saying a name costs nothing; it counts once for each agent, however often it is said.",
    "apology": "Saying sorry again and again. Apologies are never added up: a pile of them spoils a moment and is told "
    "as over-apology, and “sorry if” or “sorry you feel that way” counts for nothing.",
    "sympathy": "“Sorry to hear that” on every call. It is a reply to something: it helps where the customer told of "
    "something bad, and the same sentence across an agent's contacts is shown as recycled.",
    "acknowledgement": "“I understand your frustration” as a reflex. A stock line with nothing of this customer in it "
    "is heard as scripted, earns half at most, and comes up among recycled sentences.",
    "validation": "“That makes sense” after everything. It counts only as a reply to a feeling, and naming earns "
    "little where no step follows.",
    "paraphrase": "Parroting the customer's words. A read-back of numbers does not count, nor an echo of a word or two.",
    "discovery_question": "Asking for the sake of asking. Asking again for what was given is a fact of its own, and so "
    "are three questions stacked in one turn.",
    "verification_question": "Nothing is earned by asking for records; asking twice for the same detail is noticed.",
    "offer_help": "An offer at the opening is a courtesy; it does not stand for help given.",
    "ownership": "“I'll sort that” without sorting it. A promise counts as promised, never as solved, and the "
    "customer's “still not done” is heard after it.",
    "next_step": "Naming steps that never come. Only what the customer says later shows that; dates make it harder.",
    "timeframe": "Naming any time at all. The library cannot know whether it was kept: check against the case record.",
    "resolution": "Claiming that it is done. A customer who says it is not, after it, turns the contact's status round.",
    "hard_truth": "Hiding the no to avoid the signal. The customer's follow-up questions and “so you can't” then show.",
    "alternative": "Offering what helps nobody (“you could call again”). Turned down, it is heard as not solved.",
    "deflection": "Softer words for the same push. Blame by paraphrase is missed often: read the coaching quotes.",
    "dismissal": "Brushing off in polite words. Recall is low: silence of this signal is no proof of respect.",
    "self_focus": "One's own story told without “I”. Rare either way.",
    "reassurance": "“Don't worry” without cause. It holds a worry only where one was shown; over a real risk it is dismissal.",
    "boundary": "Calling a refusal a boundary. It contains a moment; it is no answer to the request.",
    "name_use": "The name in every sentence. From six uses the contact reads as overused, and a wrong name is a fact.",
    "hold": "Waiting without asking. Long silences are a fact of their own where the transcript has times.",
    "hand_off": "Moving people on to be rid of them. The next desk's second asking is told as context lost.",
    "gratitude": "“Thank you for your patience” on every line. A courtesy, and often a stock line: heard as such.",
    "further_help": "Asked by reflex, even where the matter stands open. It never counts as solved.",
    "closing": "A farewell can be said to anyone; over an open objection it is also a dismissal.",
    "overpromise": "Promising in careful words what cannot be kept. Only the words are judged, not the firm's means.",
    "scripted": "Small changes to a stock line. Recycled sentences compare what one agent says across contacts.",
    "signposting": "Reading out a helpline to end the call. It is one step of a moment, not all four.",
    "anger": "An agent cannot make it vanish, but a short or cut-off call shows less of it: compare with the length.",
    "frustration": "Steering the customer away from saying it. Fewer complaints told is not fewer complaints had.",
    "anxiety": "Told less where nobody asks. An agent who never asks hears few worries and has few to answer.",
    "sadness": "Told less where nobody asks, as worry is.",
    "confusion": "A customer who gives up asking sounds content. Compare with repeat contacts.",
    "gladness": "Fishing for thanks (“are you happy with my service today?”). Thanks by form do not count.",
    "vulnerability": "Cutting a disclosure short leaves less to answer. Compare rates between agents on like queues.",
    "crisis": "It earns nothing: it asks a person to look. Nobody should be judged by how often it comes up.",
    "repeat": "Talking over the customer hides a repeat; interruptions are a fact of their own where there are times.",
    "effort": "It is told about the journey before this contact and must not be held against the agent who hears it.",
    "escalation": "Talking customers out of complaining. A falling rate beside unchanged outcomes is a warning.",
    "abuse": "It is never held against the agent: it counts as load.",
    "confirmation": "Asking leading questions (“all good then?”). A bare “ok” does not count.",
    "unresolved": "Ending the contact before the customer can say so. Look at how contacts end, not at this alone.",
}
