# Sentences for whoever leads: what to say, what it is for, what to watch.

# Steps: what to say, what it is for, what to watch
coaching-welcome-say = Welcome. Who writes today, who keeps time? Is everybody here who should be?
coaching-welcome-for = Everybody knows who does what before anything is discussed.
coaching-welcome-watch = Somebody missing or on a bad line: say aloud what you do about it.
coaching-purpose-say = We are here to { $purpose }. We will be done when { $done }. We finish at { $end }, whatever happens.
coaching-purpose-for = One sentence that everybody could repeat keeps the meeting from wandering.
coaching-purpose-watch = A purpose nobody needs. Then ask: should we meet today?
coaching-check-in-say = One sentence: what do you bring into the room? Passing is fine.
coaching-check-in-for = Whoever has spoken once speaks more easily again.
coaching-check-in-watch = No answers and no advice yet. Thank, and go on to the next.
coaching-follow-ups-say = Done, still going, or let go? All three are good answers.
coaching-follow-ups-for = What was promised is seen; what nobody needs any more gets out of the way.
coaching-follow-ups-watch = No reasons and no blame. If something is stuck, it is an item of its own.
coaching-reviews-say = We decided this a while ago. What did we expect, and what happened? Keep it, change it, or end it?
coaching-reviews-for = Decisions stay good because they are looked at again.
coaching-reviews-watch = A review that turns into a new debate: make it an item.
coaching-agenda-say = Here is the order and the time. Anything missing, or wrong for today?
coaching-agenda-for = The agenda belongs to the room, not to whoever wrote it.
coaching-agenda-watch = More minutes than there are: drop or shorten something now, not later.
coaching-item-say = Two minutes, please: what is the need, and what do you propose?
coaching-item-for = The owner says what they need from the room, so that the room can help.
coaching-item-watch = Answers before anybody has asked. Questions first.
coaching-saved-say = These were saved for later. For each: next time, kept for some day, or let go?
coaching-saved-for = What was raised is not lost, and does not pile up either.
coaching-saved-watch = Starting to discuss it now. It has an owner and will have its time.
coaching-closing-say = One thing that helped today, one thing to try next time. Half a minute each.
coaching-closing-for = Everybody leaves with the same list, and the next meeting gets better.
coaching-closing-watch = Running out of time here. Begin five minutes before the end.
coaching-hand-over-say = { $name }, you are next. Will you take it? What would make it easy?
coaching-hand-over-for = Leading passes on with a spoken yes, not with a list.
coaching-hand-over-watch = A yes out of politeness. Swapping and asking the room are fine.

# Inside an item
coaching-clarify-say = Questions to understand only. Opinions come next, I promise.
coaching-clarify-for = Nobody can judge what they have not understood.
coaching-clarify-watch = Opinions dressed as questions. “I'll come to you in the next round.”
coaching-react-say = One short reaction each. Nobody answers yet; we are collecting.
coaching-react-for = Every voice is heard before the loud ones have settled it.
coaching-react-watch = Two people starting to argue. “Both noted. Next, please.”
coaching-ready-test-say = Hands: ready to decide, one question left, or not yet? Any answer helps.
coaching-ready-test-for = Deciding too early costs more than one more question.
coaching-ready-test-watch = This is not a vote. One “not yet” is worth a question.
coaching-read-back-say = I'll read it exactly as written. Is this what we decided?
coaching-read-back-for = Everybody agrees to the same words, not to their own memory of them.
coaching-read-back-watch = Small corrections now save a quarrel in three weeks.
coaching-owner-say = Who would like to take this? By when? Nobody is a good answer too: then we drop it or bring it back.
coaching-owner-for = Only what somebody said yes to gets done.
coaching-owner-watch = Asking the quietest person because nobody else speaks. Offer first, wait, then ask.

# Ways of deciding
coaching-consent-say = Is this good enough for now and safe enough to try? If not, what does it risk?
coaching-consent-for = Not everybody has to love it. Nobody may see harm in it that we have not dealt with.
coaching-consent-watch = Silence. Everybody answers, one after the other.
coaching-objection-say = Thank you. You see something we don't yet. What might happen?
coaching-objection-for = An objection is information that the proposal lacks.
coaching-objection-watch = The room turning to the person. Turn it to the proposal.
coaching-explore-say = Which part of our purpose would this get in the way of? Help us see it.
coaching-explore-for = A preference becomes visible as one, and so does a real risk.
coaching-explore-watch = Sitting in judgement. The room helps; the objector says when it is met.
coaching-integrate-say = What is the smallest change that would make this safe to try? Does it still meet your need, { $name }?
coaching-integrate-for = The proposal gets better, and stays what its proposer needs.
coaching-integrate-watch = Rewriting everything. The smallest change that is enough.
coaching-concern-say = We go ahead and keep your concern. What should we watch, and when?
coaching-concern-for = Doubt is kept where it can be checked.
coaching-concern-watch = A concern without a measure is soon forgotten.
coaching-majority-say = We vote: yes, no, or no side. More yes than no, and it applies. Is anything unclear before we start?
coaching-majority-for = Quick, and fair when the question is one that can be lost.
coaching-majority-watch = Afterwards, ask those who voted no what would make it easier to live with.
coaching-role-decides-say = { $name }, this is yours to decide. What do you need to hear from us first?
coaching-role-decides-for = Not everything needs all of us. The role answers for it, and it comes back for review.
coaching-role-decides-watch = Advice that sounds like a vote. Listening is enough.

# When it gets difficult
coaching-time-over-say = Our time for this is up. Finish small, borrow minutes, or bring it back? Whose minutes, and do they agree?
coaching-time-over-for = Time is everybody's. Whoever needs more asks for it.
coaching-time-over-watch = Deciding because time is up. Decide only if the room is ready.
coaching-save-say = That matters, and it is not this item. Who would like to bring it back?
coaching-save-for = The item keeps its time, the thought keeps its place.
coaching-save-watch = Saving what somebody does not want to hear.
coaching-one-voice-say = I have your point. Let me hear two others, then come back to you.
coaching-one-voice-for = The room knows more than its quickest speaker.
coaching-one-voice-watch = Do come back, or the next time it does not work.
coaching-silence-say = Let's take a quiet minute. Write if you like. I'll keep the time.
coaching-silence-for = Some think by speaking, some before speaking.
coaching-silence-watch = Filling it yourself. Count to ten.
coaching-heated-say = I'd like to slow us down. Two quiet minutes; then each says what matters most to them.
coaching-heated-for = People hear each other again when nobody has to win the next sentence.
coaching-heated-watch = Finding out who is right. That can wait.
coaching-stake-say = I have a stake in this. { $name }, would you lead this item?
coaching-stake-for = Leading and wanting something at once is hard for everybody.
coaching-stake-watch = Noticing it late. Say it as soon as you notice.
coaching-remote-say = We start with those on the line. Can you hear us well enough to decide?
coaching-remote-for = A lost connection is not consent.
coaching-remote-watch = Side talk in the room that nobody on the line can hear.
coaching-tired-say = A number for your energy, one to five. No reasons needed.
coaching-tired-for = A tired room decides badly. A break is cheaper.
coaching-tired-watch = Going on as if nothing had been said.

# Besides
coaching-purpose-unsaid = We finish at { $end }, whatever happens. In one sentence: what are we here for?
coaching-agreements = These are our agreements. Does anyone need one changed for today?
coaching-hand-over-nobody = Who would like to lead next time? What would make it easy?
coaching-role-decides-nobody = This is for the role to decide. Who holds it?
coaching-for = What it is for
coaching-watch = Watch for
coaching-beginner-1 = Count to ten before filling silence.
coaching-beginner-2 = Repeat their words, not yours.
coaching-beginner-3 = You may be wrong aloud.
coaching-beginner-4 = “Let's ask the room” is always allowed.
coaching-others = { $name } leads. Wait three breaths before helping.
