# Ways of deciding: their names, what the room sees before it starts, the answers, and the result in one sentence.
method-consent = Consent
method-consent-about = No reasoned objection remains. Good enough for now, safe enough to try.
method-consent-rule = Everybody present answers; silence is not consent. Adopted when no objection remains. Concerns go ahead and are kept with something to watch.
method-majority = Majority of votes cast
method-majority-about = More yes than no. Quick, and some are outvoted.
method-majority-rule = Adopted when more say yes than no. Abstaining and not answering have no effect; a tie is lost.
method-role-decides = The role decides
method-role-decides-about = Whoever holds the role decides alone, within its domain. For what cannot wait; it comes back for review.
method-role-decides-rule = The role { $role } decides this alone, within its domain. The record names the role and the person.

# Answers and what each means
method-answer-consent = Consent
method-answer-consent-means = good enough for now, safe enough to try
method-answer-concern = Concern
method-answer-concern-means = go ahead, and watch this
method-answer-objection = Objection
method-answer-objection-means = I see something it would put at risk
method-answer-yes = Yes
method-answer-yes-means = I am for it
method-answer-no = No
method-answer-no-means = I am against it
method-answer-abstain = Abstain
method-answer-abstain-means = I take no side
method-answer-decide = Decided
method-answer-decide-means = this is how we do it

# What became of an objection
method-objection-amended = met by an amendment
method-objection-measured = became a concern with something to watch: { $measure }
method-objection-withdrawn = withdrawn, with thanks
method-objection-stands = stands

# How a round ended
method-verdict-adopted = Adopted
method-verdict-adopted-with-concerns = Adopted with concerns
method-verdict-not-adopted = Not adopted
method-verdict-waiting = Not everybody has answered
method-verdict-nobody-may-decide = Nobody may decide

# Results that can be checked
method-consent-adopted = { $consent } of { $answered } consented and no objection remains; adopted.
method-consent-adopted-with-concerns = { $concerns ->
    [one] { $answered } answered and no objection remains; one concern is kept and watched; adopted.
   *[other] { $answered } answered and no objection remains; { $concerns } concerns are kept and watched; adopted.
  }
method-consent-objections-stand = { $standing ->
    [one] One of { $answered } answers is an objection that remains; not adopted as it stands.
   *[other] { $standing } of { $answered } answers are objections that remain; not adopted as it stands.
  }
method-waiting = { $waiting ->
    [one] { $answered } answered, one answer is awaited; silence is not consent.
   *[other] { $answered } answered, { $waiting } answers are awaited; silence is not consent.
  }
method-majority-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $silent } gave no answer; more yes than no; adopted.
method-majority-not-adopted = { $yes } yes, { $no } no, { $abstained } abstained, { $silent } gave no answer; adopting needs more yes than no; not adopted.
method-role-decides-decided = { $person } decided, holding the role { $role }; adopted.
method-role-decides-waiting = Whoever holds the role { $role } has not decided yet.
method-nobody = Nobody was left who may decide this; nothing is adopted.
