# A calm no: what happened, what was kept, what to do. Hints say what would help.

# Words and names
refusal-nothing-written = There is nothing to keep: it is empty. Nothing was changed.
refusal-too-long = This is { $long } characters long; there is room for { $most }. Nothing was cut off and nothing was saved.
hint-shorten = Shorten it. What does not fit here can go into a note.
refusal-ambiguous = { $kind ->
    [person] Several people are called “{ $name }”. Nobody was chosen for you.
    [team] Several teams are called “{ $name }”. None was chosen for you.
    [series] Several regular meetings are called “{ $name }”. None was chosen for you.
    [meeting] Several meetings are called “{ $name }”. None was chosen for you.
   *[other] Several follow-ups say “{ $name }”. None was chosen for you.
  }
refusal-ambiguous-item = Several items are called “{ $item }”. None was chosen for you.
hint-use-id = Choose it from the list, or name it by its id.
refusal-id-taken = The id { $id } is taken already. What it stands for was left as it is.

# People
refusal-unknown-person = Nobody here is called “{ $name }”. Check the spelling, or add them first.
refusal-nobody-named = Nobody is named here. Nobody was added.
hint-one-name-a-line = Write one name a line.
refusal-has-left = { $person } has left. What they did stays in the record. If they are back, bring them back under People first.
refusal-is-here-already = { $person } is here already. Nothing was changed.
refusal-weight-too-large = A share of turns is at most { $most }. The share stays as it was.

# Teams and roles
refusal-unknown-team = There is no team called “{ $name }”. Check the spelling, or form it first.
refusal-team-name-taken = There is a team called “{ $name }” already. It was left as it is.
refusal-role-name-taken = There is a role called “{ $role }” in this team already. It was left as it is.
hint-other-name = Choose another name.
refusal-member-already = { $person } is in { $team } already. Nothing was changed.
refusal-not-a-member = { $person } is not in { $team }. Nothing was changed.
hint-join-first = Let them join the team first.
refusal-too-many-agreements = Agreements have at most { $most } lines, so that everybody can remember them. The ones you have stay.
hint-strike-one = Strike one out, or join two.
refusal-unknown-role = { $team } has no role called “{ $role }”. Check the spelling, or define it first.
refusal-does-not-hold = { $person } does not hold the role { $role }. Nothing was changed.
refusal-which-team = It is not clear which team is meant. Nothing was changed.
hint-name-team = Name the team.
refusal-which-role = It is not clear which role decides. No round was opened.
hint-name-role = Name the role whose domain this is in.

# Regular meetings
refusal-unknown-series = There is no regular meeting called “{ $name }”. Check the spelling, or set it up first.
refusal-length = A meeting takes { $least } to { $most } minutes. The length stays as it was.
refusal-rota-published = Names for the next meetings of { $series } are published already. They stay as they are.
refusal-no-meeting-then = { $series } does not meet on that date. No meeting was called off.
refusal-no-date-left = { $series } has no date left to plan. Change how often it meets, or give a date.
refusal-planned-already = There is a meeting of { $series } on that date already. It was left as it is.
refusal-cadence-frequency = “{ $rule }” is not daily, weekly or monthly. Nothing was changed.
refusal-cadence-unreadable = “{ $rule }” could not be read as how often you meet. Nothing was changed.
refusal-cadence-never = With “{ $rule }” you would never meet. Nothing was changed.
hint-cadence-example = Every Monday is FREQ=WEEKLY;BYDAY=MO, every second week FREQ=WEEKLY;INTERVAL=2;BYDAY=MO.
refusal-unknown-zone = There is no time zone called “{ $zone }”. The zone stays as it was.
hint-zone-names = Zones are named after cities: Europe/Berlin, America/Sao_Paulo.

# Meetings
refusal-unknown-meeting = There is no meeting called “{ $name }”. Check the spelling, or plan it first.
refusal-not-running = “{ $meeting }” is not going on. Nothing was changed.
hint-start-first = Start the meeting first.
refusal-meeting-over = “{ $meeting }” is over. Its record stays as it is.
refusal-not-planned = “{ $meeting }” has begun or is over. Its date and title stay as they are.
refusal-not-closed = “{ $meeting }” is not closed yet, so its minutes cannot be approved.
refusal-minutes-approved = The minutes of “{ $meeting }” are approved. They stay word for word; a correction goes into the next meeting.
refusal-no-step = No step is going on. Nothing was changed.
hint-go-on = Go on to the first step.
refusal-unknown-step = This step is not in this meeting. The meeting stays where it is.
refusal-no-step-left = That was the last step. Everything is kept.
hint-close-meeting = Close the meeting, or go back to any step.
refusal-paused-already = The meeting is paused already.
hint-resume = Go on when everybody is back.
refusal-not-paused = The meeting is not paused. It goes on as it was.

# The agenda
refusal-unknown-item = There is no item called “{ $item }”. Check the spelling, or add it first.
refusal-no-items = There is no item to add. The agenda stays as it is.
refusal-item-minutes = An item takes { $least } to { $most } minutes. Its time stays as it was.
refusal-item-in-use = “{ $item }” is being talked about, or has a proposal. It stays on the agenda.
hint-end-item = Say how it ended instead: done, back next time, or kept for later.
refusal-no-item-open = No item is open, and none was named. Nothing was changed.
refusal-unsafe-link = “{ $link }” is not an address that Baton opens. Nothing was saved.
hint-web-links = Addresses begin with https://, http:// or mailto:.
refusal-cannot-lend = “{ $item }” has no minutes to lend now. Nobody's time was changed.
hint-lend-later-item = Borrow from an item that is still to come.
refusal-too-many-minutes = “{ $item }” can lend at most { $most } minutes. Nobody's time was changed.
refusal-unknown-note = This note is not in this meeting, or it was struck out. Nothing was changed.

# Deciding
refusal-unknown-proposal = This proposal is not in this meeting. Nothing was changed.
refusal-nobody-proposes = It is not clear who proposes this. The text is not lost; nothing was recorded yet.
hint-name-proposer = Say whose proposal it is.
refusal-decided-already = This was decided already. A recorded decision stays word for word.
hint-supersede = Make a new proposal that takes its place.
refusal-round-is-open = A round is open. The answers so far are kept.
hint-close-round-first = Close the round first, or give it up.
refusal-unknown-round = This round is not in this meeting. Nothing was changed.
refusal-round-closed = This round is closed. Its answers stay as they are.
refusal-nobody-may-decide = Nobody here may decide this: everybody is away or has a stake in it. No round was opened.
refusal-not-asked = { $person } was not asked in this round: they were away or not expected when it opened. No answer was recorded.
hint-mark-present = If somebody is here, mark them present and open a new round.
refusal-recused = { $person } declared a stake in this item and does not answer in this round.
refusal-no-such-answer = This method does not have that answer. No answer was recorded.
refusal-no-objection = { $person } has no objection in this round. Nothing was changed.
refusal-still-waiting = { $person } has not answered yet. The round stays open; all answers so far are kept.
hint-silence-is-not-consent = Silence is not consent. Ask, or mark them away if they have gone.
refusal-not-adopted = This proposal is not adopted as it stands. Nothing was recorded.
hint-open-round = Open a round on the text as it is now.
refusal-not-read-back = The exact text was not read back yet. Nothing was recorded.
hint-read-back = Read it aloud as it is written, and ask: is this what we decided?
refusal-unknown-decision = There is no decision “{ $name }”. Decisions are named by team and number: Operations 2026-31.
refusal-not-in-force = This decision no longer applies. It stays in the log as it is.
refusal-decision-of-others = That decision is not one of { $team }. A team looks again at its own decisions only. Nothing was changed.
refusal-decision-on-agenda = This decision is on the agenda already: “{ $item }”. Nothing was added.
refusal-nobody-brings-it = Whoever proposed this decision has left, and nobody leads this meeting yet. Nothing was added.
hint-name-owner = Say whose item it is.
refusal-review-in-the-past = The next review would be today or in the past. The review was not recorded.
hint-later-date = Choose a later date, or leave it empty.

# Follow-ups
refusal-unknown-follow-up = There is no open follow-up “{ $name }”. Check the spelling, or offer it anew.
refusal-follow-up-over = “{ $what }” is done or was let go. It stays in the record.
refusal-has-an-owner = { $person } has this already. It stays with them.
hint-hand-over = They can hand it over.
refusal-has-it-already = { $person } has this already. Nothing was changed.
refusal-nobody-has-it = Nobody has this yet, so nobody can hand it over.
hint-ask-instead = Offer it, or ask somebody.
refusal-nobody-asked = Nobody was asked, so there is no answer to record.
hint-ask-first = Ask somebody first, or let somebody take it.

# The workspace and what was asked for
refusal-workspace-started = This workspace exists already. Nothing in it was changed.
refusal-nothing-to-undo = There is nothing to undo. Everything stays as it is.
refusal-no-intent = This does not say what to do. Nothing was changed.
refusal-unknown-intent = Baton does not know how to “{ $intent }”. Nothing was changed.
refusal-unreadable-intent = “{ $intent }” could not be read: { $because }. Nothing was changed.
refusal-unreadable-line = Line { $line } could not be read: { $because }. Nothing of it was recorded.
hint-list-intents = `baton intents` lists everything that can be asked for, with examples.

# The record
refusal-key-is-text = The key or the person in this is not text. Nothing was changed.
refusal-no-checkpoint = This could not be read as a checkpoint. Nothing was compared.
hint-checkpoint-form = Copy it whole, as it stands on an export: twelve words, or the long form.
refusal-undo-stays = A recorded decision, a closed meeting and the beginning of the file cannot be undone. They stay in the record.
hint-undo-stays = A decision can be superseded or withdrawn; minutes can be corrected until they are approved.
refusal-undo-used-later = Something later builds on this (“{ $intent }”). Nothing was undone.
hint-undo-later-first = Undo what came later first.
refusal-undo-needs-earlier = This builds on something that is undone. Nothing was changed.
hint-undo-earlier-first = Bring the earlier one back first.

# Ballots
refusal-ballots-no-options = There is nothing to choose among. Nothing was counted.
refusal-ballots-many-options = There are more options than a ballot can have. Nothing was counted.
refusal-ballots-weight = The weight { $weight } is not a whole number from 1 to 1,000,000,000. Nothing was counted.
refusal-ballots-weights-sum = All weights together are larger than 9,007,199,254,740,991. Nothing was counted.
refusal-ballots-twice = Option { $option } stands on the same ballot twice. Nothing was counted.
refusal-ballots-unknown-option = There is no option { $option }. Nothing was counted.
refusal-ballots-unclear = “=” has to stand between two options. Nothing was counted.
refusal-ballots-shared-rank = Some ballots put several options on the same rank, and this method follows one at a time. Nothing was counted.
hint-ballots-shared-rank = Say what such a rank means: --equal-ranks exhaust (the ballot ends there) or skip (it goes on behind it). Schulze reads such ballots as they are.
refusal-ballots-off-scale = { $points } is not on the scale from { $from } to { $to }. Nothing was counted.
refusal-ballots-overspent = { $spent } dots are spent, and there are { $had } for each. Nothing was counted.
refusal-ballots-over-cap = { $put } dots are on one option, and at most { $cap } may be. Nothing was counted.
refusal-ballots-marks = There are { $marks } marks for { $options } options. Nothing was counted.
refusal-ballots-no-seats = It is not clear how many seats there are. Nothing was counted.
hint-ballots-no-seats = Say it with --seats.
refusal-ballots-small-base = There are more votes than people who could have cast them. Nothing was counted.
refusal-ballots-too-large = There is more here than can be counted at once. Nothing was counted.
refusal-ballots-header = A ballot file begins with two numbers: how many options and how many seats. Nothing was counted.
refusal-ballots-number = “{ $found }” is not a number of an option. Nothing was counted.
refusal-ballots-decimal = The weight “{ $found }” is not a whole number. Nothing was counted.
refusal-ballots-no-zero = This ballot has no 0 at its end. Nothing was counted.
refusal-ballots-no-end = The ballots have no end: a line with 0 has to follow them. Nothing was counted.
refusal-ballots-names = { $names ->
    [one] One name in quotation marks has to follow the ballots; here it is missing. Nothing was counted.
   *[other] { $names } names in quotation marks have to follow the ballots; here one is missing. Nothing was counted.
  }
refusal-ballots-same-name = Two options are called “{ $name }”. Nothing was counted.
refusal-ballots-unclosed = Something that begins here has no end: { $sign }. Nothing was counted.
refusal-ballots-bracket = “[{ $found }]” cannot be read here. Nothing was counted.
refusal-ballots-cells = Here are { $cells } cells, and the first line has { $columns }. Nothing was counted.
refusal-ballots-cell = “{ $found }” under “{ $option }” cannot be read. Nothing was counted.
hint-ballots-rank = A rank is a whole number from 1; an empty cell is no rank.
hint-ballots-points = Points are whole numbers; an empty cell is no opinion.
hint-ballots-approval = 1, x or yes for an approval, 0, no or an empty cell for none.
hint-ballots-yes-no = yes, no or abstain; 1, -1 or 0; an empty cell is a blank ballot.
refusal-ballots-no-name = An option has no name. Nothing was counted.
refusal-ballots-not-json = This cannot be read as votes in JSON: { $because }. Nothing was counted.
refusal-ballots-mixed = Some answer yes or no, others compare options. Nothing was counted.
refusal-ballots-person-twice = “{ $person }” has voted twice. Nothing was counted.
refusal-ballots-whole = A vote is a whole number of 64 bits. Nothing was counted.
refusal-ballots-yes-no = A vote of yes or no is 1, 0 or -1. Nothing was counted.
refusal-ballots-no-votes = There are no votes in it. Nothing was counted.
refusal-ballots-need-options = This file says yes and no; { $method } chooses among options. Nothing was counted.
refusal-ballots-need-yes-no = This file has { $options } options; { $method } needs yes and no, or two options. Nothing was counted.
refusal-ballots-need-points = This file has rankings; { $method } needs points. Nothing was counted.
hint-ballots-need-points = Give points in a table (CSV): a column for each option, a line for each ballot.
refusal-ballots-own-scales = Everybody used a scale of their own here; their points can be compared, and not added up. Nothing was counted.
hint-ballots-own-scales = Schulze only compares.
refusal-ballots-need-members = It is not clear how many members there are. Nothing was counted.
hint-ballots-need-members = Say it with --members.

# Turns, and being away
refusal-not-in-rota = { $person } is not in the rota of “{ $series }”. Nothing was changed.
refusal-away-when = Say the day, or the days. Nothing was changed.
hint-name-a-day = One day is enough: then it is away from that day to that day.
refusal-away-ends-first = This ends on { $until }, before it begins on { $from }. Nothing was changed.
hint-other-way-round = Perhaps the two days are the other way round.
refusal-away-over = These days are over. Nothing was changed.
hint-past-needs-nothing = Whoever was not at a meeting gains and pays nothing; it need not be said afterwards.
refusal-away-too-far = { $until } is more than twenty years away. Nothing was changed.
refusal-away-too-many = That is more than { $most } stretches of days. Nothing was changed.
refusal-unknown-absence = This absence is not there any more. Nothing was changed.
refusal-away-then = { $person } is away on { $date }. Nothing was changed.
hint-take-away-back = If they can come after all, take the absence back first.
refusal-turn-was-held = That meeting is over. What was done in it stays in the record.
refusal-not-published = No names are published for { $date } in “{ $series }”. Nothing was changed.
hint-publish-first = Names are published for the next eight meetings.
refusal-turn-is-theirs = { $date } is the turn of { $person } already. Nothing was changed.
refusal-has-a-role-then = { $person } has another role on { $date }. Nothing was changed.
hint-swap-roles = Somebody else can take that role first.
refusal-nobody-to-swap = Nobody has that turn on { $date }, so there is nobody to swap with.
hint-ask-volunteer = Ask for a volunteer, and let them take the turn.
refusal-swap-with-oneself = Both turns are those of { $person }. Nothing was changed.
refusal-swap-needs-both = { $person } has not said yes. Nothing was changed.
hint-both-agree = A swap needs the yes of both.
refusal-unknown-arrangement = This swap is not there any more. Nothing was changed.
refusal-somebody-leads = Somebody has to lead. Nothing was changed.
hint-fix-person = If it is always the same person, name them.
refusal-ask-again-past = { $date } is not a day to come. Nothing was changed.
hint-later-day = Choose a later day, or none.
refusal-takes-turns = { $person } takes turns already. Nothing was changed.
refusal-past-too-late = { $date } is not before { $first }, when meetings began to be held here. Nothing was brought in.
refusal-past-twice = Two of these meetings have the same date. Nothing was brought in.
refusal-meets-then = “{ $series }” meets on { $date } already. The meeting stays where it is.
refusal-file-went = The living copy of this file went with { $to } on { $on }. Nothing was changed here.
hint-take-file-back = Go on in that copy. To go on here anyway: say that it lives here again, or baton hand-over FILE --take-back.
refusal-file-lives-here = This file lives here. Nothing was changed.
refusal-file-in-a-meeting = A meeting is running in this file. Close it first, then a copy can go. Nothing was changed.
refusal-file-another-workspace = This is a file of another workspace. The two cannot be compared.

# Growing into it
refusal-topmost-rung = { $person } is on the topmost rung already. Nothing was changed.
refusal-no-ladder = Sitting beside whoever leads is a step of leading; it has no steps of its own. Nothing was changed.
refusal-own-coach = A coach is somebody else. { $person } was not chosen.
refusal-nobody-led = Nobody leads this meeting, so there is nobody to give feedback to. Nothing was kept.
refusal-feedback-of-another = This line is for somebody else. It was left as it is.
refusal-figures-of-another = These figures are about somebody else. They stay with that person.
hint-say-who-you-are = If it is yours, say on Today who is at the keyboard.
refusal-unknown-feedback = This line is not there any more.
refusal-no-coach = There is nobody to show it to yet. It stays yours alone.
hint-choose-coach = Choose a coach on your own page first.
refusal-pulse-taken = The pulse of this meeting is taken already. It was left as it is.
hint-undo-pulse = Undo takes it back; then it can be taken again.
refusal-pulse-shape = The pulse has five answers to choose from. Nothing was kept.
refusal-pulse-few = There are fewer than { $fewest } answers. Nothing was kept, so that nobody can be picked out.
refusal-pulse-many = There are more answers than people: { $people } were here. Nothing was kept.

# Ways of deciding
refusal-no-such-step = This method has no such step. Nothing was changed.
refusal-way-not-agreed = { $team } has not agreed to decide this way. No round was opened.
hint-agree-ways = Choose one of the agreed ways, or let the team agree on this one first.
refusal-usual-not-allowed = The usual way is not among those agreed. Nothing was changed.
hint-allow-it-too = Name it among the agreed ways as well.
refusal-advice-first = { $role } decides this after advice, and nobody was asked yet. Nothing was decided.
hint-open-advice = Ask for advice first, and name who was consulted.
refusal-agreed-together = { $role } and the team decide this together. Nothing was decided.
refusal-team-decides = The team decides this, not { $role } alone. Nothing was decided.
hint-ask-for-consent = Ask the team, for example for consent.
refusal-above-limit = This lies above what { $role } may decide alone. Nothing was decided.
hint-ask-in-a-meeting = Bring it to a meeting; the way agreed for it runs there.
refusal-hands-shown-enough = Hands were shown { $most } times on this, as agreed. No round was opened.
hint-other-method = Choose another way to decide.
refusal-quorum-of-nobody = A quorum of nobody means nothing. No round was opened.
hint-quorum-counts-persons = Say how many persons must be here, or leave it out.
refusal-deadline-over = That moment has passed already. Nothing was changed.
refusal-until-when = It needs a date until which somebody can object. No round was opened.
hint-name-deadline = Say until when.
refusal-fallback-needs-more = This way needs more than its name and cannot be a fallback. Nothing was changed.
refusal-fallback-without-role = The ways agreed for later must end with a role that decides. No round was opened.
hint-fallback-ends-in-role = Name the role that holds this domain as the last one.
refusal-no-fallback = No further way was agreed beforehand. Nothing was changed.
refusal-deadline-to-come = The time agreed for this round is not over. Its answers are kept.
refusal-adopted-already = This proposal is adopted as it stands; no other way is needed.
refusal-consensus-shape = Blocks and parts must be whole numbers from one, and a part no more than the whole. No round was opened.
refusal-fist-shape = The fewest fingers lie between 1 and 5, and hands are shown at least once. No round was opened.
hint-usual-values = Leave them out to use the usual values.
refusal-no-such-level = There is no level { $level }. No round was opened.
hint-levels-one-to-eight = Levels go from 1 to 8.
refusal-weight-out-of-range = Line { $line }: the weight given for { $person } is out of range. No round was opened.
refusal-weighed-twice = Line { $line }: { $person } has a weight already. No round was opened.
refusal-weights-too-heavy = All weights together are more than can be counted exactly. No round was opened.
hint-weights-range = Weights are whole numbers from 1 to 1,000,000,000, and at most 9,007,199,254,740,991 together.
refusal-who-decides = It is not clear who decides this. No round was opened.
hint-name-decider = Name the one person who decides.
refusal-nobody-to-ask = Nobody is listed whose advice is asked for. No round was opened.
hint-affected-and-expertise = List everybody who will feel it and everybody who knows about it.
refusal-no-advice-here = Advice is asked for in an advice process only. Nothing was changed.
refusal-decider-advises = { $person } decides this and does not advise themselves. Nothing was changed.
refusal-not-asked-for-advice = { $person } is listed and was not asked yet. The round stays open; all advice is kept.
hint-ask-for-advice = Ask, and give them a day to answer.
refusal-advice-awaited = { $person } was asked and can still answer. The round stays open; all advice is kept.
hint-wait-or-declined = Wait until the day has passed, or record that they decline.
refusal-nobody-decides-alone = In this round nobody decides alone. Nothing was changed.
hint-close-round-instead = Close the round instead.
refusal-not-the-decider = { $decider } decides this, not { $person }. Nothing was changed.
refusal-decider-decides = { $person } decides, and says how the advice was used. The round stays open.
hint-conclude-round = Record what was decided.
refusal-reason-missing = { $person }’s answer needs its reason in words. The round stays open; all answers are kept.
hint-say-why = Ask why, and write it down in their words.
refusal-still-time = Until { $until } somebody can still object. The round stays open.
hint-silence-needs-time = Silence counts here, but only after its time.
refusal-not-by-hands = In this round answers are given by name. No hands were counted.
refusal-not-secret = In this round answers are given by name. Nothing was closed.
hint-by-name = Give each answer by name.
refusal-only-hands = In this round hands are counted, without names. No answer was recorded.
refusal-hands-not-counted = The hands have not been counted yet. The round stays open.
hint-count-hands = Count the hands: for, against, no side.
refusal-more-hands-than-people = { $hands } hands were counted, but only { $people } may answer. Nothing was recorded.
hint-count-again = Count again, or mark who else is here.
refusal-no-hands-here = This method needs names; hands cannot be counted. No round was opened.
hint-hands-for-votes = Hands are counted in votes.
refusal-hands-with-weights = Hands weigh one each; this vote has weights. No round was opened.
refusal-cannot-be-secret = This method needs names to go on, so it cannot be secret. No round was opened.
hint-needs-names = Votes, fingers, levels and polls can be secret.
refusal-secret-with-weights = A secret vote has no weights: they would give people away. No round was opened.
refusal-secret-with-proxies = Where nobody’s name stands beside a vote, none can be given into other hands. Nothing was changed.
hint-secret-counts-one-each = Each vote counts one; take answers by name if they should weigh differently.
refusal-only-secret = This round is secret: answers are handed in, never written beside a name. No answer was recorded.
hint-hand-in = Pass the laptop round; each hands in their own.
refusal-handed-in-twice = { $person } has handed in already; a secret answer is not changed. Nothing was recorded.
refusal-pile-does-not-fit = { $people } handed in, but there are { $ballots } answers. Nothing was recorded.
refusal-no-secret-round = No secret round is going on here. If it was interrupted, its answers are gone, as promised: vote again.
refusal-no-proxies-here = Only votes can be given into other hands. Nothing was changed.
hint-proxies-for-votes = Ask the person beforehand, and bring their words.
refusal-proxy-to-themselves = { $person } cannot vote in place of themselves. Nothing was changed.
refusal-proxy-of-present = { $person } is here. Nobody votes in their place.
hint-they-can-answer = They can answer themselves.
refusal-proxy-to-absent = { $person } is not here and cannot vote for somebody else. Nothing was changed.
refusal-proxy-chain = { $person } has given away their own vote, or holds one already that would be passed on. Votes are handed on once only. Nothing was changed.
hint-proxy-to-present = Give it to somebody who is here and votes themselves.
refusal-no-proxy = Nobody votes for { $person } here. Nothing was changed.
refusal-cannot-be-referred = Where one person decides, or somebody is chosen, there is nothing to give to others. Nothing was changed.
refusal-referred-already = This has been given to others already. Nothing was changed.
refusal-nobody-in-group = A group needs somebody in it. Nothing was changed.
hint-name-group = Name one or a few people who work on it.
refusal-referred-to-own-team = { $team } is the team that is deciding now. Nothing was changed.
refusal-not-tested-here = In this method the objector says when it is met; it is not tested. Nothing was changed.
hint-ask-objector = Ask what would meet it.
refusal-criterion-twice = One criterion is named twice. Nothing was changed.
refusal-no-election-here = This round fills no role. Nothing was changed.
refusal-nominee-declined = { $person } has said no to it in this election. Nothing was changed.
refusal-nobody-nominated = Nobody is nominated yet. Nobody was proposed.
hint-nominate-first = Let everybody nominate somebody, or pass.
refusal-still-nominating = { $person } has not nominated or passed yet. Nobody was proposed.
hint-passing-is-fine = Passing is fine, and is kept.
refusal-who-is-proposed = It is not clear who is proposed. Nobody was proposed.
refusal-proposed-without-reason = Somebody is proposed on the strength of reasons; none is given. Nobody was proposed.
hint-by-reasons = Name the person for whom the strongest reasons were given, and say them.
refusal-not-nominated = Nobody nominated { $person }. Nobody was proposed.
refusal-nobody-proposed = Nobody is proposed yet, so there is nothing to answer. No answer was recorded.
hint-propose-first = Propose somebody who was nominated.
refusal-objections-stand = Objections to this person remain. Nothing was recorded.
hint-settle-or-another = Meet them, or propose somebody else.
refusal-nominee-not-asked = The person proposed has not accepted yet. The round stays open.
hint-nominee-accepts = Ask them: do you take it?
refusal-stood-aside = { $person } stood aside from this decision and is not asked to carry it out. Nothing was changed.
hint-offer-instead = Offer it to everybody; they may still take it of their own accord.

# Erasing
refusal-erase-still-here = { $person } is still here, so the name stays. What they said can be erased all the same.
hint-leave-first = A pseudonym can take the place of the name once they have left.
refusal-erase-no-pseudonym = A name cannot be replaced by nothing. Nothing was changed.
refusal-erase-pseudonym-names = “{ $pseudonym }” would say who is meant, or means somebody else. Nothing was changed.
hint-another-pseudonym = Choose a pseudonym that no name can be read from.
refusal-erase-reason-names = The reason stays in the record, and it says the name that is to go. Nothing was erased.
hint-reason-without-name = Write the reason without the name: “They asked for it in a letter.”
refusal-erase-in-a-meeting = A meeting is going on. Nothing was erased. It can be done when the meeting is closed.
refusal-undo-erased = What was erased is gone. It cannot be undone, and nothing else was changed.
refusal-unknown-option = This option is not among those offered. Nothing was changed.
refusal-option-named-twice = “{ $name }” is already offered. Nothing was changed.
hint-option-names-differ = Say in the name what makes it different.
refusal-many-options = A proposal can have { $most } options. Nothing was changed.
refusal-too-few-options = There are not two options to choose among yet. The round was not opened.
hint-offer-options = Offer at least two options on the proposal first.
refusal-counting-does-not-fit = The way of counting does not belong to this method. The round was not opened.
refusal-counting-shape = Points and dots go from 1 to { $most }. The round was not opened.
refusal-seats-and-options = There have to be more options than seats, and at least one seat; { $options } options are offered. The round was not opened.
hint-fewer-seats = Fewer seats, or more options.
refusal-no-options-here = This round is about one text, not about options. No ballot was recorded.
refusal-one-option-only = Here everybody names one option. No ballot was recorded.
refusal-marking-does-not-fit = This ballot is not marked the way this method reads. No ballot was recorded.
hint-marking-fits = Rank the options, or give points, as the rule says.
refusal-marking-missing = What is on the ballot is missing. No ballot was recorded.
hint-mark-ballot = Mark it: an order, or points for each.
refusal-of-another-team = That decision is not one of { $team }. A role decides only about its own team’s. Nothing was changed.
refusal-before-is-no-way = “Before Baton” says where a decision comes from; nothing can be decided that way.
refusal-nothing-to-bring-in = There is nothing to bring in.
refusal-too-much-to-bring-in = That is more than { $most } decisions and follow-ups at once. Nothing was brought in.
refusal-earlier-in-the-future = { $date } has not come yet, so nothing was decided on it. Nothing was brought in.
hint-bring-in-parts = Bring them in in several parts.
refusal-called-so-already = “{ $name }” stands for { $person } already. Nothing was changed.

refusal-seconds-each = Give each from 1 to { $most } seconds, or leave it open. The round was not changed.
refusal-nobody-here-to-speak = Nobody is marked as here, so nobody can be asked. No round was begun.
hint-mark-who-is-here = Mark who is here first.
refusal-begins-not-here = { $person } is not here now, so the round cannot begin there. The round was not changed.
refusal-begins-with-whom = It is not said with whom the round begins. The round was not changed.
refusal-begins-with-somebody-else = Somebody was named to begin with, but this order says by itself who begins. The round was not changed.
refusal-no-round-before = Nothing has gone round in this meeting yet, so there is nothing to turn around. No round was begun.
refusal-too-few-for-pairs = Fewer than two people are here, so there are no pairs. Nothing was changed.
refusal-all-together-already = Everybody is together already; there is nothing after that. Nothing was changed.

# Backups
refusal-no-such-backup = There is no such backup of this workspace. Nothing was changed.
refusal-no-backup = There is no backup of this workspace that can be read. Nothing was changed.
refusal-restore-keeps-nowhere = There is no folder in which what stands there could be kept. Nothing was changed.
refusal-restore-rests = This file rests: the copy that lives is elsewhere, and what was put back here would seem to live too. Nothing was changed.
refusal-restore-another-workspace = This is a backup of another workspace. Nothing was changed.
refusal-restore-in-a-meeting = A meeting is going on. Nothing was changed; put the backup back when it is over.
refusal-restore-secret-ballots = Secret ballots are waiting, and they are kept in memory only. Nothing was changed; close that round first.
hint-list-backups = baton backup FILE --list shows which there are.
hint-restore-beside = baton restore FILE BACKUP --to NEW makes a new file of it.
