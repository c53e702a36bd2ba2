// Generated from src-tauri/crates/wire; `BATON_WRITE=1 cargo test -p baton-wire` writes it anew.

export type AboutMe = { 
/**
 * Who.
 */
me: Who, 
/**
 * What they did, in sentences.
 */
did: Array<Message>, 
/**
 * Questions about them, before anybody else is asked.
 */
questions: Array<Message>, 
/**
 * The coach they chose.
 */
coach: Who | null, 
/**
 * Whether that coach sees these sentences too.
 */
shown: boolean, };

export type AbsenceId = string;

export type AbsenceIntent = { "do": "say-away", id?: AbsenceId, person: PersonRef, 
/**
 * The first day; not together with `periods`.
 */
from?: string, 
/**
 * The last day; the first when left out.
 */
until?: string, 
/**
 * Several stretches, as from a calendar.
 */
periods?: Array<Period>, 
/**
 * In this series only.
 */
series?: SeriesRef, note?: string, } | { "do": "take-back-away", person: PersonRef, absence: AbsenceId, };

export type AdviceStand = "not-asked" | "waiting" | "advised" | "declined" | "no-answer";

export type AdviceView = { 
/**
 * Who.
 */
who: Who, 
/**
 * Why them; nothing for somebody who was thought of later.
 */
because: Why | null, 
/**
 * Where it is.
 */
stand: AdviceStand, 
/**
 * The last day to answer.
 */
by: string, 
/**
 * Their advice.
 */
words: string, };

export type Again = { 
/**
 * Identity.
 */
id: DecisionId, 
/**
 * Team, year and count, as people say it.
 */
number: string, 
/**
 * When it was decided.
 */
date: string, 
/**
 * The exact text.
 */
statement: string, 
/**
 * What was expected to have happened by now; may be empty.
 */
expects: string, };

export type AgendaIntent = { "do": "add-item", meeting: MeetingRef, id?: ItemId, title: string, owner: PersonRef, purpose?: Purpose, outcome?: string, minutes?: number, notes?: string, links?: Array<Link>, recurring?: boolean, before?: ItemRef, } | { "do": "add-items", meeting: MeetingRef, items: Array<NewItem>, } | { "do": "change-item", meeting: MeetingRef, item: ItemRef, title?: string, owner?: PersonRef, purpose?: Purpose, outcome?: string, minutes?: number, notes?: string, links?: Array<Link>, recurring?: boolean, } | { "do": "give-item", team?: TeamRef, series?: SeriesRef, item: ItemRef, to: PersonRef, } | { "do": "move-item", meeting: MeetingRef, item: ItemRef, before?: ItemRef, } | { "do": "remove-item", meeting: MeetingRef, item: ItemRef, keep?: boolean, } | { "do": "take-item", meeting: MeetingRef, item: ItemRef, } | { "do": "end-item", meeting: MeetingRef, item: ItemRef, how: Ending, };

export type AgendaRead = { 
/**
 * Items.
 */
items: Array<ReadItem>, 
/**
 * Lines that were left out.
 */
left: Array<string>, };

export type Answer = "consent" | "concern" | "objection" | "yes" | "no" | "abstain" | "decide" | "agree" | "reservations" | "stand-aside" | "block" | "fist-0" | "fist-1" | "fist-2" | "fist-3" | "fist-4" | "fist-5" | "gradient-1" | "gradient-2" | "gradient-3" | "gradient-4" | "gradient-5" | "gradient-6" | "gradient-7" | "gradient-8" | "advised" | "declined" | "marked" | "blank" | "level-1" | "level-2" | "level-3" | "level-4" | "level-5" | "level-6" | "level-7";

export type ApprovalRule = { 
/**
 * Version of the procedure.
 */
version: number, };

export type Arg = { "number": number } | { "text": string } | { "person": PersonId } | { "date": string } | { "list": Array<Message> };

export type Arithmetic = "five-decimals" | "exact";

export type ArrangementId = string;

export type Ask = { "ask": "frame" } | { "ask": "today" } | { "ask": "waiting" } | { "ask": "rota", 
/**
 * The series; the first one when left out.
 */
series?: string, 
/**
 * How many meetings beyond the published ones; four when left out.
 */
beyond?: number, } | { "ask": "what-if", 
/**
 * The series.
 */
series: string, 
/**
 * The intent, as it would be asked for.
 */
intent: Intent, } | { "ask": "try-round", 
/**
 * The intent that would open it.
 */
intent: Intent, } | { "ask": "prepare", 
/**
 * The meeting; the next one when left out.
 */
meeting?: string, } | { "ask": "read-agenda", 
/**
 * The pasted text.
 */
text: string, } | { "ask": "read-people", 
/**
 * The pasted text.
 */
text: string, } | { "ask": "read-calendar", 
/**
 * What the file holds.
 */
text: string, } | { "ask": "read-past", 
/**
 * The series whose past it is.
 */
series: string, 
/**
 * What each of the files holds.
 */
texts: Array<string>, } | { "ask": "read-earlier", 
/**
 * The team whose decisions they are.
 */
team: string, 
/**
 * The files.
 */
files: Array<ChosenFile>, 
/**
 * The day of what says none.
 */
day?: string, 
/**
 * Who was said to be meant by which name.
 */
meant: Array<Meant>, } | { "ask": "run", 
/**
 * The meeting; the one that is running when left out.
 */
meeting?: string, } | { "ask": "minutes", 
/**
 * The meeting.
 */
meeting: string, } | { "ask": "cards", 
/**
 * The meeting; any regular one when left out.
 */
meeting?: string, 
/**
 * How often whoever leads has led; as it was when left out.
 */
level?: Experience, } | { "ask": "decisions", 
/**
 * Words, and filters such as `owner:ana` or `is:due`.
 */
find?: string, 
/**
 * At most this many.
 */
limit?: number, 
/**
 * Older than this place, as the page before said; the first page when left out.
 */
before?: string, } | { "ask": "decision", 
/**
 * The decision.
 */
decision: string, } | { "ask": "whom", 
/**
 * What somebody asks about.
 */
about: WhomAbout, } | { "ask": "paper", 
/**
 * What it is about.
 */
about: PaperAbout, 
/**
 * What goes out.
 */
choice: PaperChoice, 
/**
 * All of it; the beginning of a long one when left out.
 */
whole?: boolean, } | { "ask": "follow-ups" } | { "ask": "people" } | { "ask": "growth" } | { "ask": "leaving", 
/**
 * The person.
 */
person: string, } | { "ask": "erasing", 
/**
 * The person.
 */
person: string, } | { "ask": "pulse" } & Window | { "ask": "share" } & Window | { "ask": "settings" } | { "ask": "backups" } | { "ask": "restore", 
/**
 * The workspace, open or stuck.
 */
path: string, 
/**
 * What the backup is called.
 */
backup: string, } | { "ask": "trust" } | { "ask": "checking" } | { "ask": "find", 
/**
 * Words.
 */
text: string, } | { "ask": "drafts" } | { "ask": "render", 
/**
 * The Markdown.
 */
markdown: string, };

export type AskWhom = { 
/**
 * Who.
 */
who: Who, 
/**
 * In which capacity.
 */
capacity: Message, };

export type Asked = { 
/**
 * Who.
 */
who: Who, 
/**
 * Their answer; nothing while it is hidden.
 */
answer: Answer | null, 
/**
 * Whether they have answered.
 */
answered: boolean, 
/**
 * Their words.
 */
reason: string, 
/**
 * What became of their objection, or what is watched for their concern.
 */
settled: ObjectionOutcome | null, 
/**
 * Whether the room has understood their objection.
 */
understood: boolean, 
/**
 * The reasons that were given for their objection.
 */
tested: Array<Reason>, 
/**
 * Whether an objection of theirs counts, as far as it was tested.
 */
counts: boolean, 
/**
 * Who says their vote for them.
 */
proxy: Who | null, 
/**
 * Whether they are not here now, and nobody says their vote.
 */
away: boolean, };

export type AtMost = { 
/**
 * The level, 1 to 8.
 */
level: number, 
/**
 * How many.
 */
most: number, };

export type AttendanceIntent = { "do": "mark-presence", meeting: MeetingRef, person: PersonRef, presence: Presence, } | { "do": "everybody-here", meeting: MeetingRef, except?: Array<PersonRef>, } | { "do": "welcome-guest", meeting: MeetingRef, name: string, } | { "do": "declare-conflict", meeting: MeetingRef, person: PersonRef, item: ItemRef, };

export type AwayLine = { 
/**
 * Identity, for taking it back.
 */
id: AbsenceId, 
/**
 * Who.
 */
who: Who, 
/**
 * When; periods that are over are left out.
 */
periods: Array<Period>, 
/**
 * Only in this series.
 */
hereOnly: boolean, 
/**
 * In their words; may be empty.
 */
note: string, };

export type BackedUpView = { 
/**
 * Whether a backup was made, or the newest holds the same already, in words.
 */
said: Message, };

export type BackupLine = { 
/**
 * What the file is called, which tells it from others.
 */
name: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * The day at the desk.
 */
day: string, 
/**
 * Why it was made.
 */
reason: BackupReason, 
/**
 * In bytes.
 */
size: number, 
/**
 * How many entries it holds; nothing when it cannot be read.
 */
entries: number | null, };

export type BackupReason = "closing" | "daily" | "upgrade" | "import" | "restoring" | "hand";

export type BackupsView = { 
/**
 * Where the open workspace stands; nothing when none is open.
 */
path: string | null, 
/**
 * The folder with the backups, once there is one.
 */
folder: string | null, 
/**
 * The newest first.
 */
backups: Array<BackupLine>, 
/**
 * A file that could not be opened.
 */
stuck: StuckFile | null, };

export type BatchId = string;

export type BeatView = { 
/**
 * The meeting's date.
 */
date: string, 
/**
 * How many answered; at least five.
 */
answers: number, 
/**
 * How many of them said "mostly" or "fully".
 */
heard: number, };

export type Blank = "no-opinion" | "zero";

export type CalendarRead = { 
/**
 * Stretches of days from today on, in order.
 */
found: Array<ReadAway>, 
/**
 * What is unsure.
 */
unsure: Array<Message>, };

export type Card = { 
/**
 * Who led last.
 */
from: Who | null, 
/**
 * When that was.
 */
on: string | null, 
/**
 * What comes back, what nobody has, which times were promised, what was saved for later.
 */
lines: Array<CardLine>, 
/**
 * Who has not led or was not heard lately; empty for everybody but the next facilitator.
 */
eye: Array<Message>, 
/**
 * What the last one wants to pass on; empty for everybody but the next facilitator.
 */
tip: string, };

export type CardLine = { 
/**
 * The line.
 */
said: Message, 
/**
 * The first few, by name.
 */
few: Array<Message>, };

export type CardsView = { 
/**
 * The meeting.
 */
meeting: MeetingId | null, 
/**
 * Its title.
 */
title: string | null, 
/**
 * How often whoever leads has led, or what was chosen.
 */
level: Experience, 
/**
 * For whoever leads, in the order of the meeting.
 */
leader: Array<CueCard>, 
/**
 * For everybody else.
 */
others: Array<CueCard>, 
/**
 * For the coach.
 */
coach: Array<CueCard>, };

export type ChainLink = { 
/**
 * The decision.
 */
line: DecisionLine, 
/**
 * What it took the place of, among those shown.
 */
replaces: Array<DecisionId>, 
/**
 * What it changed in part, among those shown.
 */
changes: Array<DecisionId>, };

export type CheckGoing = { 
/**
 * `indexes`, `chains`, `tables` or `pages`.
 */
doing: string, 
/**
 * How much of that is done.
 */
done: number, 
/**
 * Of how much; 0 where that cannot be said.
 */
of: number, };

export type Checked = { "is": "done" } & CheckedView | { "is": "stopped" } | { "is": "refused", 
/**
 * Why.
 */
refusal: Refusal, };

export type CheckedProblem = { 
/**
 * At which entry; 0 where it is about no single one.
 */
entry: number, 
/**
 * What it means.
 */
said: Message, };

export type CheckedView = { 
/**
 * Whether nothing is wrong.
 */
ok: boolean, 
/**
 * How many entries were checked.
 */
entries: number, 
/**
 * How many devices wrote them.
 */
devices: number, 
/**
 * How many read tables were made anew and compared.
 */
tables: number, 
/**
 * Whether a checkpoint was given to compare with.
 */
compared: boolean, 
/**
 * Where that stands; none when the file does not hold it.
 */
kept: KeptProof | null, 
/**
 * The first of what is wrong, without the checkpoint that was missed.
 */
problems: Array<CheckedProblem>, 
/**
 * How many more things are wrong.
 */
more: number, };

export type Choice = { 
/**
 * The answer.
 */
answer: Answer, 
/**
 * Its name.
 */
name: Message, 
/**
 * What it means in this round.
 */
means: Message, 
/**
 * What it does to the proposal.
 */
tone: Tone, };

export type ChosenFile = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What it holds.
 */
text: string, };

export type Clock = { 
/**
 * When its minutes are up: milliseconds since 1970.
 */
deadline: number, 
/**
 * When it began, pauses left out: milliseconds since 1970.
 */
since: number, 
/**
 * Planned seconds.
 */
seconds: number, };

export type CoachedView = { 
/**
 * Whose it is.
 */
who: Who, 
/**
 * What they share.
 */
feedback: Array<FeedbackLine>, };

export type ConclusionView = { 
/**
 * Who.
 */
who: Who, 
/**
 * Whether it applies.
 */
adopt: boolean, 
/**
 * How what was heard was used.
 */
reason: string, };

export type CopyWent = { 
/**
 * With whom.
 */
to: Who, 
/**
 * When.
 */
on: string, };

export type CorrectionIntent = { "do": "correct-minutes", meeting: MeetingRef, note?: NoteRef, person: PersonRef, text: string, } | { "do": "correct-decision", decision: DecisionRef, person: PersonRef, text: string, };

export type CorrectionLine = { 
/**
 * Who said so.
 */
who: Who, 
/**
 * The words as they were; empty when it is about no note.
 */
was: string, 
/**
 * What it should say.
 */
text: string, 
/**
 * When.
 */
on: string, };

export type CountView = { 
/**
 * Which.
 */
option: OptionId, 
/**
 * Votes, points, dots, or the mean where that decides; for drawing and reading, rounded where it is not whole.
 */
votes: number, 
/**
 * On how many ballots it has points, where that matters.
 */
raters: number | null, 
/**
 * Whether it cannot win because too few gave it points.
 */
too_few: boolean, };

export type CountedView = { 
/**
 * What is chosen.
 */
winners: Array<OptionId>, 
/**
 * All in groups, the first first.
 */
order: Array<Array<OptionId>>, 
/**
 * Round by round.
 */
rounds: Array<CountingRoundView>, 
/**
 * What was equal, and what decided it; a sentence each.
 */
ties: Array<Message>, };

export type CountingRoundView = { 
/**
 * What it did.
 */
did: Did, 
/**
 * What each option had.
 */
counts: Array<CountView>, 
/**
 * Who reached what was needed.
 */
elected: Array<OptionId>, 
/**
 * What is out after it.
 */
dropped: Array<OptionId>, 
/**
 * Ballots that name nothing that is left.
 */
exhausted: number | null, 
/**
 * What had to be reached.
 */
quota: number | null, 
/**
 * Every two options compared.
 */
pairs: Array<PairView>, };

export type CountingRule = { "method": "plurality" } & PluralityRule | { "method": "approval" } & ApprovalRule | { "method": "score" } & ScoreRule | { "method": "star" } & StarRule | { "method": "dots" } & DotsRule | { "method": "irv" } & RunoffRule | { "method": "schulze" } & SchulzeRule | { "method": "stv" } & StvRule;

export type Criterion = "harm" | "from-this" | "no-time-to-adapt" | "own-role" | "breaks-rules";

export type CueCard = { 
/**
 * Where in the meeting it belongs.
 */
place: string, 
/**
 * What it is about.
 */
title: string, 
/**
 * How long it takes.
 */
time: string | null, 
/**
 * The sentence, or the cue.
 */
say: string, 
/**
 * Whether it is spoken as it stands.
 */
spoken: boolean, 
/**
 * What stands below.
 */
lines: Array<CueLine>, 
/**
 * A word that makes it easier.
 */
ease: string | null, };

export type CueLine = { 
/**
 * What they are.
 */
label: string, 
/**
 * One or several of them.
 */
words: Array<string>, 
/**
 * Whether several stand in an order that counts.
 */
counted: boolean, };

export type Deciding = { 
/**
 * The method.
 */
method: Method, 
/**
 * The role that decided alone, by name; nothing where several decided.
 */
role: string | null, 
/**
 * How many decisions.
 */
decisions: number, };

export type DecidingRole = { 
/**
 * Identity.
 */
id: RoleId, 
/**
 * Name.
 */
name: string, 
/**
 * What it may decide alone.
 */
domain: string | null, 
/**
 * Above this the team decides.
 */
limit: string | null, 
/**
 * How far its domain was handed to it.
 */
level: Level | null, 
/**
 * The method that runs above its limit.
 */
fallback: Method | null, 
/**
 * Who holds it.
 */
holders: Array<Who>, };

export type DecisionId = string;

export type DecisionIntent = { "do": "record-decision", meeting: MeetingRef, proposal: ProposalRef, id?: DecisionId, } | { "do": "decide-alone", id?: DecisionId, team: TeamRef, role: RoleRef, person: PersonRef, statement: string, why?: string, review?: string, tags?: Array<string>, 
/**
 * Whose advice was asked for.
 */
consulted?: Array<PersonRef>, 
/**
 * Whether it lies above the role's limit.
 */
above_limit?: boolean, 
/**
 * What is expected to have happened by the review.
 */
expects?: string, 
/**
 * Decisions of the team whose place it takes.
 */
supersedes?: Array<DecisionRef>, 
/**
 * Decisions of the team that it changes in part.
 */
amends?: Array<DecisionRef>, } | { "do": "withdraw-decision", decision: DecisionRef, reason: string, 
/**
 * The running meeting that looked at it.
 */
meeting?: MeetingRef, } | { "do": "expire-decision", decision: DecisionRef, reason: string, } | { "do": "review-decision", decision: DecisionRef, note: string, next?: string, 
/**
 * The running meeting that looked at it.
 */
meeting?: MeetingRef, };

export type DecisionLine = { 
/**
 * Identity.
 */
id: DecisionId, 
/**
 * Team, year and count, as people say it.
 */
number: string, 
/**
 * The exact text.
 */
statement: string, 
/**
 * The places found, as [from, to) in UTF-16 units.
 */
marks: Array<[number, number]>, 
/**
 * Name of the team.
 */
team: string, 
/**
 * Method.
 */
method: Method, 
/**
 * The result in one sentence.
 */
sentence: Message, 
/**
 * When it was decided.
 */
date: string, 
/**
 * Where it is in its life.
 */
status: Status, 
/**
 * When it is looked at again.
 */
review: string | null, 
/**
 * Whether that day has come.
 */
reviewDue: boolean, 
/**
 * When it ended.
 */
statusDate: string | null, };

export type DecisionRef = string;

export type DecisionView = { 
/**
 * The decision as lists show it.
 */
line: DecisionLine, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * The zone of its meeting.
 */
zone: string, 
/**
 * Why.
 */
why: string, 
/**
 * What is expected to have happened by the review.
 */
expects: string, 
/**
 * The item it came from, as it was called then.
 */
item: string, 
/**
 * Options considered.
 */
options: Array<string>, 
/**
 * Options that were offered, with their reasons.
 */
offered: Array<Offered>, 
/**
 * Whom to ask.
 */
ask: Array<AskWhom>, 
/**
 * People by role.
 */
people: Array<InDecision>, 
/**
 * How reversible.
 */
reversible: Reversible | null, 
/**
 * From when it applies.
 */
starts: string | null, 
/**
 * Who outside feels this.
 */
affected: string, 
/**
 * How many gave each answer.
 */
counts: Array<[Answer, number]>, 
/**
 * What else the result rests on, a sentence each.
 */
details: Array<Message>, 
/**
 * Follow-ups.
 */
followUps: Array<FollowUpLine>, 
/**
 * How it came about, and what became of it.
 */
life: Array<LifeEvent>, 
/**
 * Every decision that hangs together with it, the oldest first; empty when it stands alone.
 */
chain: Array<ChainLink>, 
/**
 * How its words were meant, said afterwards.
 */
corrections: Array<CorrectionLine>, 
/**
 * The result in one sentence.
 */
sentence: Message, 
/**
 * What took its place.
 */
supersededBy: DecisionLine | null, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Why it ended.
 */
endedBecause: string, 
/**
 * The meeting it came from.
 */
meeting: MeetingBrief | null, 
/**
 * Proof of the record: words to glance at, and the entry they stand for.
 */
checkpoint: Proof | null, };

export type DecisionsView = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Found, newest first; at most the number asked for.
 */
found: Array<LogLineView>, 
/**
 * How many were found; on the first page only.
 */
hits: number, 
/**
 * Whether there are more than were counted.
 */
uncounted: boolean, 
/**
 * Where the next page begins; nothing when this is the last.
 */
next: string | null, 
/**
 * Filters understood.
 */
filters: Array<FilterView>, 
/**
 * What was not understood, a sentence each.
 */
remarks: Array<Message>, 
/**
 * Teams to filter by.
 */
teams: Array<Named>, 
/**
 * Tags to filter by, the most used first.
 */
tags: Array<string>, 
/**
 * Searches kept here.
 */
saved: Array<SavedSearch>, };

export type Device = { 
/**
 * Language by tag; the computer's own when nothing is chosen.
 */
language: string | null, 
/**
 * `system`, `light`, `dark` or `contrast`.
 */
theme: string, 
/**
 * Letters act as shortcuts outside text fields.
 */
singleKeys: boolean, 
/**
 * A soft sound when minutes are up.
 */
chime: boolean, 
/**
 * Text on the room screen is one third larger.
 */
largeRoom: boolean, 
/**
 * Everything on the desk a quarter larger, for people standing.
 */
standing: boolean, 
/**
 * How much coaching stands beside the meeting: `auto` for as often as whoever leads has led, or a level by name.
 */
coaching: string, };

export type Did = "counted" | "surplus" | "dropped" | "final" | "compared";

export type DotsRule = { 
/**
 * Version of the procedure.
 */
version: number, 
/**
 * How many dots each has.
 */
dots: number, 
/**
 * The most on one option; no limit but the dots when left out.
 */
cap?: number, };

export type Earlier = { 
/**
 * Identity.
 */
id: DecisionId, 
/**
 * Team, year and count, as people say it.
 */
number: string, 
/**
 * The exact text.
 */
statement: string, };

export type EarlierDecision = { 
/**
 * As it would be brought in.
 */
decision: PastDecision, 
/**
 * Why it is not.
 */
left: Message | null, };

export type EarlierFile = { 
/**
 * What it is called.
 */
name: string, 
/**
 * As what it was read; nothing where it was not understood.
 */
shape: Message | null, 
/**
 * The day it is of.
 */
date: string | null, 
/**
 * How many decisions stand in it.
 */
decisions: number, 
/**
 * How many promises.
 */
follow_ups: number, 
/**
 * Why it was left out.
 */
left: Message | null, };

export type EarlierFollowUp = { 
/**
 * As it would be brought in.
 */
follow_up: PastFollowUp, 
/**
 * Whose it is, in the words of the file; nobody's where none is named.
 */
owner: string | null, 
/**
 * Who of them is here, and would be asked.
 */
who: Who | null, 
/**
 * Why it is not brought in.
 */
left: Message | null, };

export type EarlierIntent = { "do": "bring-in-earlier", team: TeamRef, decisions: Array<PastDecision>, follow_ups?: Array<PastFollowUp>, };

export type EarlierLine = { 
/**
 * The file.
 */
file: string, 
/**
 * The line, counted from one; 0 where it is about the whole file.
 */
line: number, 
/**
 * What is unsure.
 */
why: Message, };

export type EarlierRead = { 
/**
 * The files in their order.
 */
files: Array<EarlierFile>, 
/**
 * Decisions, by file and line.
 */
decisions: Array<EarlierDecision>, 
/**
 * Things to do, by file and line.
 */
follow_ups: Array<EarlierFollowUp>, 
/**
 * Everybody who is named for one of them.
 */
names: Array<PastName>, 
/**
 * What to look at.
 */
unsure: Array<EarlierLine>, };

export type ElectionView = { 
/**
 * The role.
 */
role: RoleId, 
/**
 * Its name.
 */
name: string, 
/**
 * The last day of the term.
 */
until: string | null, 
/**
 * How the nominee is found.
 */
variant: Variant, 
/**
 * Who holds it now.
 */
holders: Array<Who>, 
/**
 * What each said, as it stands.
 */
nominations: Array<NominationView>, 
/**
 * Who has not nominated or passed.
 */
missing: Array<Who>, 
/**
 * Who is proposed.
 */
nominee: Who | null, 
/**
 * Why.
 */
reason: string, 
/**
 * Whether the lot named them among equals.
 */
byLot: boolean, 
/**
 * Whether they accepted.
 */
accepted: boolean, 
/**
 * The hash of the seed for lots while it is open, the seed once it has closed.
 */
lot: string, };

export type Ending = "closed" | "brought-back" | "shelved";

export type EqualRanks = "refuse" | "exhaust" | "skip";

export type ErasedBefore = { 
/**
 * Whose; an identity, since the name may be what went.
 */
person: PersonId, 
/**
 * Their name or their words.
 */
what: Erasing, 
/**
 * When.
 */
on: string, 
/**
 * Why.
 */
because: string, 
/**
 * How many entries lost their words.
 */
entries: number, };

export type ErasedLine = { 
/**
 * When.
 */
on: string, 
/**
 * A name, or words.
 */
what: Erasing, 
/**
 * How many entries lost their words.
 */
entries: number, };

export type Erasing = "name" | "words";

export type ErasingSort = { 
/**
 * Of which kind.
 */
sort: Sort, 
/**
 * How many.
 */
count: number, };

export type ErasingTakes = { 
/**
 * How many entries would lose their words.
 */
entries: number, 
/**
 * Of which kinds.
 */
sorts: Array<ErasingSort>, 
/**
 * How many lines of feedback would go.
 */
feedback: number, 
/**
 * How many texts that are being typed would go.
 */
drafts: number, 
/**
 * Where the name is said in texts that stay.
 */
saidIn: Array<SaidIn>, 
/**
 * Whether their identity in the file, which stays, says the name as well.
 */
saidById: boolean, };

export type ErasingView = { 
/**
 * Who.
 */
who: Who, 
/**
 * Whether they have left; the name of somebody who is here stays.
 */
left: boolean, 
/**
 * What they could be called.
 */
pseudonym: string, 
/**
 * What erasing the name would take.
 */
name: ErasingTakes, 
/**
 * What erasing the words would take.
 */
words: ErasingTakes, 
/**
 * How many copies Baton keeps by itself; the same is done in them.
 */
copies: number, 
/**
 * Copies that went with somebody, which are out of reach.
 */
went: Array<CopyWent>, 
/**
 * What was erased of theirs before.
 */
before: Array<ErasedBefore>, };

export type ErasureIntent = { "do": "erase-name", person: PersonRef, pseudonym?: string, because: string, } | { "do": "erase-words", person: PersonRef, because: string, };

export type Experience = "first" | "practised" | "experienced";

export type FeedbackId = string;

export type FeedbackIntent = { "do": "give-feedback", meeting: MeetingRef, id?: FeedbackId, text: string, } | { "do": "keep-feedback", feedback: FeedbackRef, } | { "do": "let-feedback-go", feedback: FeedbackRef, } | { "do": "share-feedback", feedback: FeedbackRef, shared: boolean, } | { "do": "choose-coach", person: PersonRef, coach?: PersonRef, } | { "do": "show-figures", person: PersonRef, shown: boolean, };

export type FeedbackLine = { 
/**
 * Identity.
 */
id: FeedbackId, 
/**
 * The line.
 */
words: string, 
/**
 * The date of the meeting.
 */
date: string, 
/**
 * Its title.
 */
meeting: string, 
/**
 * How far it is.
 */
standing: Standing, };

export type FeedbackRef = string;

export type FileCopy = { 
/**
 * In words.
 */
said: Message, 
/**
 * `rests`, `came` or `back`.
 */
is: string, 
/**
 * Who has or had the other.
 */
with: Who, 
/**
 * Since when.
 */
on: string, };

export type FilterView = { 
/**
 * The word before the colon: `team`, `owner`, `is`.
 */
word: string, 
/**
 * What it narrows to.
 */
value: string, 
/**
 * From and to, in UTF-16 units of what was typed.
 */
at: [number, number], };

export type FindView = { 
/**
 * Found, newest first.
 */
found: Array<Found>, 
/**
 * What was not understood, a sentence each.
 */
remarks: Array<Message>, };

export type FollowUpId = string;

export type FollowUpIntent = { "do": "offer-follow-up", id?: FollowUpId, what: string, due?: string, 
/**
 * The team, when it comes from no meeting.
 */
team?: TeamRef, meeting?: MeetingRef, item?: ItemRef, decision?: DecisionRef, 
/**
 * Who is asked.
 */
ask?: PersonRef, 
/**
 * Who takes it of their own accord.
 */
claim?: PersonRef, 
/**
 * The yes of whoever is asked was heard.
 */
accepted?: boolean, } | { "do": "claim-follow-up", follow_up: FollowUpRef, person: PersonRef, } | { "do": "ask-follow-up", follow_up: FollowUpRef, person: PersonRef, } | { "do": "accept-follow-up", follow_up: FollowUpRef, } | { "do": "decline-follow-up", follow_up: FollowUpRef, } | { "do": "hand-over-follow-up", follow_up: FollowUpRef, to: PersonRef, } | { "do": "put-back-follow-up", follow_up: FollowUpRef, } | { "do": "carry-follow-up", follow_up: FollowUpRef, } | { "do": "change-follow-up", follow_up: FollowUpRef, what?: string, due?: string, } | { "do": "finish-follow-up", follow_up: FollowUpRef, } | { "do": "drop-follow-up", follow_up: FollowUpRef, reason?: string, };

export type FollowUpLine = { 
/**
 * Identity.
 */
id: FollowUpId, 
/**
 * What.
 */
what: string, 
/**
 * Whoever has it.
 */
owner: Who | null, 
/**
 * Whoever was asked to take it.
 */
asked: Who | null, 
/**
 * Where it stands.
 */
state: FollowUpState, 
/**
 * Until when.
 */
due: string | null, 
/**
 * Whether that date has passed.
 */
overdue: boolean, 
/**
 * Whether its owner took it of their own accord.
 */
claimed: boolean, 
/**
 * How often a meeting heard that it is still going.
 */
carried: number, 
/**
 * Name of the team.
 */
team: string, 
/**
 * What it came from.
 */
from: Origin | null, };

export type FollowUpRef = string;

export type FollowUpState = "offered" | "asked" | "accepted" | "handed-over" | "done" | "dropped";

export type FollowUpsView = { 
/**
 * The date.
 */
today: string, 
/**
 * Open ones: unclaimed first, then by date.
 */
open: Array<FollowUpLine>, 
/**
 * Done and let go, newest first.
 */
closed: Array<FollowUpLine>, 
/**
 * What everybody has promised, shown before somebody is asked.
 */
load: Array<Load>, 
/**
 * Teams.
 */
teams: Array<Named>, };

export type Follows = { "what": "kept", next: string | null, } | { "what": "withdrawn" } | { "what": "item", item: ItemId, } | { "what": "changed", by: DecisionId, };

export type Found = { 
/**
 * `decision`, `item`, `note`, `follow-up`, `person`, `team`, `role`, `meeting`.
 */
kind: string, 
/**
 * Identity of what to open.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * The words around the place.
 */
excerpt: string, 
/**
 * The date it is about.
 */
date: string | null, 
/**
 * What somebody can be asked about it as.
 */
whom: WhomAbout | null, };

export type FrameView = { 
/**
 * Nothing when no workspace is open.
 */
workspace: OpenWorkspace | null, 
/**
 * Nobody and nothing in it yet: the first ten minutes begin.
 */
fresh: boolean, 
/**
 * Who is at the keyboard, once they have said so.
 */
me: Who | null, 
/**
 * Everybody.
 */
people: Array<Known>, 
/**
 * The meeting that is going on.
 */
running: RunningBrief | null, 
/**
 * The date at the desk.
 */
today: string, 
/**
 * The zone times are shown in.
 */
zone: string, 
/**
 * What undo would take back.
 */
undo: Undoable | null, 
/**
 * Revision of the file.
 */
revision: number, 
/**
 * How this computer is set.
 */
device: Device, 
/**
 * The room screen.
 */
wall: WallState, 
/**
 * Workspaces that were open before, newest first.
 */
recent: Array<Recent>, };

export type GatheringView = { 
/**
 * How far it is.
 */
phase: Phase, 
/**
 * The phase after it.
 */
next: Phase | null, 
/**
 * Its own minutes.
 */
clock: Clock, 
/**
 * Who talks with whom, by name.
 */
groups: Array<Array<string>>, };

export type GrowthView = { 
/**
 * Who.
 */
me: Who, 
/**
 * The ladders.
 */
ladders: Array<LadderView>, 
/**
 * Pauses whose day has come.
 */
paused: Array<PausedRole>, 
/**
 * Feedback that was given to them.
 */
feedback: Array<FeedbackLine>, 
/**
 * Who sees what they share.
 */
coach: Who | null, 
/**
 * What others share with them.
 */
coached: Array<CoachedView>, };

export type Hands = { 
/**
 * Ready.
 */
ready: number, 
/**
 * One question.
 */
question: number, 
/**
 * Not yet.
 */
notYet: number, };

export type Held = { 
/**
 * Identity.
 */
id: RoleId, 
/**
 * Name.
 */
name: string, 
/**
 * Name of the team.
 */
team: string, };

export type HolderView = { 
/**
 * Who.
 */
who: Who, 
/**
 * Until when.
 */
until: string | null, };

export type InDecision = { 
/**
 * The role: `proposer`, `deciders`, `concerned` and so on.
 */
role: string, 
/**
 * Who.
 */
who: Array<Who>, 
/**
 * Their words, where they said some.
 */
words: Array<string>, };

export type InRole = { 
/**
 * The role.
 */
role: MeetingRole, 
/**
 * Who has it, if anybody.
 */
who: Who | null, };

export type Intent = WorkspaceIntent | PersonIntent | AbsenceIntent | ReadinessIntent | FeedbackIntent | TeamIntent | SeriesIntent | RotaIntent | MeetingIntent | AgendaIntent | AttendanceIntent | SpeakingIntent | TimeboxIntent | NoteIntent | ProposalIntent | OptionIntent | RoundIntent | PulseIntent | ReviewIntent | DecisionIntent | CorrectionIntent | EarlierIntent | FollowUpIntent | ErasureIntent;

export type ItemId = string;

export type ItemRef = string;

export type ItemView = { 
/**
 * Identity.
 */
id: ItemId, 
/**
 * Title.
 */
title: string, 
/**
 * Whose item it is.
 */
owner: Who, 
/**
 * What it is for.
 */
purpose: Purpose, 
/**
 * The outcome wanted.
 */
outcome: string, 
/**
 * Planned minutes.
 */
minutes: number, 
/**
 * Notes to prepare with.
 */
notes: string, 
/**
 * Links.
 */
links: Array<Link>, 
/**
 * Comes back every time.
 */
recurring: boolean, 
/**
 * How many meetings it was carried through.
 */
carried: number, 
/**
 * The decision that is looked at again.
 */
again: Again | null, };

export type KeptProof = { 
/**
 * The entry, counted in the file.
 */
entry: number, 
/**
 * On which day it was written, in the zone of the desk.
 */
on: string, 
/**
 * How many entries it vouches for.
 */
vouched: number, 
/**
 * How many it does not: they are newer, or were written on another device since that began.
 */
beyond: number, };

export type Known = { 
/**
 * Identity.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * What tells two people of one name apart: an e-mail address, or a team.
 */
detail: string | null, 
/**
 * Whether they have left.
 */
left: boolean, };

export type LadderView = { 
/**
 * The role.
 */
role: MeetingRole, 
/**
 * Where they placed themselves.
 */
placed: Readiness | null, 
/**
 * What they did, in words.
 */
evidence: Message, 
/**
 * When they did it last.
 */
last: string | null, 
/**
 * They said that they would like to take the next step.
 */
wished: boolean, 
/**
 * The step that is proposed.
 */
step: StepLine | null, 
/**
 * They take no turns in it for now.
 */
paused: boolean, 
/**
 * When they want to be asked again.
 */
askAgain: string | null, };

export type LeavingDecision = { 
/**
 * The decision.
 */
line: DecisionLine, 
/**
 * A follow-up from it is open already, so somebody looks after it.
 */
lookedAfter: boolean, };

export type LeavingItem = { 
/**
 * Identity.
 */
id: ItemId, 
/**
 * Title.
 */
title: string, 
/**
 * Where it is, by name: the meeting, the team or the series.
 */
at: string, 
/**
 * The meeting on whose agenda it is.
 */
meeting: MeetingId | null, 
/**
 * The team in which it waits.
 */
team: TeamId | null, 
/**
 * The series for whose next meeting it waits.
 */
series: SeriesId | null, 
/**
 * The team whose item it is, in which it can be offered.
 */
of: TeamId, };

export type LeavingRole = { 
/**
 * Identity.
 */
id: RoleId, 
/**
 * Name.
 */
name: string, 
/**
 * What it may decide alone.
 */
domain: string | null, 
/**
 * The team.
 */
team: TeamId, 
/**
 * The team by name.
 */
teamName: string, 
/**
 * Who holds it as well.
 */
others: Array<Who>, };

export type LeavingSeries = { 
/**
 * Identity.
 */
id: SeriesId, 
/**
 * Name.
 */
name: string, 
/**
 * Their published turns; each finds somebody else by itself.
 */
turns: Array<string>, 
/**
 * Meeting roles that are always theirs; without them these are filled by the fair rota.
 */
fixed: Array<MeetingRole>, };

export type LeavingView = { 
/**
 * Who.
 */
who: Who, 
/**
 * Whether they have left already.
 */
left: boolean, 
/**
 * Items to come and items that wait.
 */
items: Array<LeavingItem>, 
/**
 * What they have said yes to.
 */
followUps: Array<FollowUpLine>, 
/**
 * What they were asked to take, and have not answered.
 */
asked: Array<FollowUpLine>, 
/**
 * Roles they hold.
 */
roles: Array<LeavingRole>, 
/**
 * Series in whose rota they are.
 */
series: Array<LeavingSeries>, 
/**
 * Decisions they proposed that come back for review.
 */
decisions: Array<LeavingDecision>, };

export type Lender = { 
/**
 * Identity.
 */
item: ItemId, 
/**
 * Title.
 */
title: string, 
/**
 * Whose yes it takes.
 */
owner: Who, 
/**
 * The most it can lend.
 */
most: number, };

export type Level = "tell" | "sell" | "consult" | "agree" | "advise" | "inquire" | "delegate";

export type LifeEvent = { 
/**
 * When, RFC 3339, or a date.
 */
when: string, 
/**
 * What happened.
 */
what: Message, 
/**
 * Words that belong to it.
 */
words: string, 
/**
 * Another decision it leads to.
 */
link: DecisionId | null, 
/**
 * For a version: its words against the version before.
 */
pieces: Array<Piece>, };

export type Link = { 
/**
 * What it is called; may be empty.
 */
title: string, 
/**
 * Where it leads; `https`, `http` or `mailto`.
 */
url: string, };

export type Load = { 
/**
 * Who.
 */
who: Who, 
/**
 * Open follow-ups they accepted.
 */
open: number, };

export type LogLineView = { 
/**
 * Identity.
 */
id: DecisionId, 
/**
 * Team, year and count, as people say it.
 */
number: string, 
/**
 * The exact text.
 */
statement: string, 
/**
 * The places found in it, as [from, to) in UTF-16 units.
 */
marks: Array<[number, number]>, 
/**
 * Where else the words stand, when not in the statement; else empty.
 */
excerpt: string, 
/**
 * The places found there.
 */
excerptMarks: Array<[number, number]>, 
/**
 * Name of the team.
 */
team: string, 
/**
 * Method.
 */
method: Method, 
/**
 * When it was decided.
 */
date: string, 
/**
 * Where it is in its life.
 */
status: Status, 
/**
 * When it is looked at again.
 */
review: string | null, 
/**
 * Whether that day has come.
 */
reviewDue: boolean, 
/**
 * When it ended.
 */
statusDate: string | null, };

export type Marked = { "kind": "one" } | { "kind": "order", equal: boolean, } | { "kind": "approved" } | { "kind": "points", highest: number, } | { "kind": "dots", dots: number, cap: number, };

export type Marking = { "ranks": Array<Array<OptionId>> } | { "points": { [key in OptionId]: number } };

export type Meant = { 
/**
 * The name, as it stands in the files.
 */
name: string, 
/**
 * Who here is meant.
 */
person: PersonId, };

export type MeetingBrief = { 
/**
 * Identity, once it is planned.
 */
meeting: MeetingId | null, 
/**
 * The series it belongs to.
 */
series: SeriesId | null, 
/**
 * Title.
 */
name: string, 
/**
 * Name of the team.
 */
team: string, 
/**
 * Local date.
 */
date: string, 
/**
 * Local time, `10:00`.
 */
at: string, 
/**
 * Time zone.
 */
zone: string, 
/**
 * Length in minutes.
 */
minutes: number, 
/**
 * Who has which role.
 */
roles: Array<InRole>, 
/**
 * How many items.
 */
items: number, 
/**
 * Planned minutes of everything.
 */
planned: number, 
/**
 * How far it is.
 */
stage: Stage, 
/**
 * Whether it is going on.
 */
running: boolean, };

export type MeetingId = string;

export type MeetingIntent = { "do": "plan-meeting", id?: MeetingId, 
/**
 * The series; then date, time, zone and length come from it unless named.
 */
series?: SeriesRef, 
/**
 * The team, for a single meeting.
 */
team?: TeamRef, title?: string, date?: string, at?: TimeOfDay, zone?: string, minutes?: number, 
/**
 * Who leads a single meeting.
 */
leads?: PersonRef, 
/**
 * Who writes a single meeting.
 */
writes?: PersonRef, } | { "do": "move-meeting", meeting: MeetingRef, title?: string, date?: string, at?: TimeOfDay, minutes?: number, } | { "do": "drop-meeting", meeting: MeetingRef, reason?: string, } | { "do": "start-meeting", meeting: MeetingRef, keyboard?: PersonRef, } | { "do": "pass-keyboard", meeting: MeetingRef, person: PersonRef, } | { "do": "take-role", meeting: MeetingRef, role: MeetingRole, person: PersonRef, } | { "do": "say-purpose", meeting: MeetingRef, purpose: string, done_when?: string, } | { "do": "go-on", meeting: MeetingRef, } | { "do": "go-to", meeting: MeetingRef, step: StepRef, } | { "do": "skip-step", meeting: MeetingRef, step: StepRef, } | { "do": "pass-baton", meeting: MeetingRef, to: PersonRef, tip?: string, } | { "do": "close-meeting", meeting: MeetingRef, } | { "do": "approve-minutes", meeting: MeetingRef, };

export type MeetingRef = string;

export type MeetingRole = "facilitator" | "scribe" | "timekeeper" | "coach" | "beside";

export type Message = { 
/**
 * The key in the `.ftl` files.
 */
key: string, 
/**
 * The arguments by name.
 */
args?: { [key in string]: Arg }, };

export type Method = "consent" | "majority" | "role-decides" | "integrative" | "advice" | "consensus" | "fist-to-five" | "gradients" | "vote" | "lazy" | "election" | "delegation" | "plurality" | "approval" | "score" | "star" | "dots" | "runoff" | "schulze" | "stv" | "before";

export type MinutesView = { 
/**
 * The meeting.
 */
meeting: MeetingBrief, 
/**
 * As Markdown.
 */
markdown: string, 
/**
 * Whether they can be approved.
 */
approvable: boolean, 
/**
 * Corrections by name, in order.
 */
corrections: Array<CorrectionLine>, 
/**
 * Notes that a correction can be about.
 */
notes: Array<NoteLine>, 
/**
 * Roles at the meeting.
 */
roles: Array<InRole>, 
/**
 * The proof of the record, to be sent to somebody.
 */
proof: ProofToKeep | null, };

export type MissingKind = { 
/**
 * Of what.
 */
kind: SaidKind, 
/**
 * How many.
 */
count: number, };

export type MissingLine = { 
/**
 * The number of the first.
 */
from: number, 
/**
 * The number of the last.
 */
to: number, 
/**
 * How many.
 */
count: number, 
/**
 * Written after this.
 */
after: string | null, 
/**
 * Written before this.
 */
before: string | null, 
/**
 * Of which kinds, as far as it is known.
 */
kinds: Array<MissingKind>, };

export type Named = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, };

export type NewFallback = { 
/**
 * The method.
 */
method: Method, 
/**
 * The role that decides, for that method.
 */
role?: RoleRef, };

export type NewItem = { 
/**
 * Identity, where the caller brings one.
 */
id?: ItemId, 
/**
 * Title.
 */
title: string, 
/**
 * Whose item it is: somebody known here.
 */
owner: PersonRef, 
/**
 * What it is for; think, when left out.
 */
purpose?: Purpose, 
/**
 * The outcome wanted.
 */
outcome?: string, 
/**
 * Planned minutes; ten when left out.
 */
minutes?: number, 
/**
 * Notes.
 */
notes?: string, 
/**
 * Links.
 */
links?: Array<Link>, 
/**
 * Comes back every time.
 */
recurring?: boolean, };

export type NewPerson = { 
/**
 * Identity, where the caller brings one.
 */
id?: PersonId, 
/**
 * Name; required.
 */
name: string, 
/**
 * Pronouns.
 */
pronouns?: string, 
/**
 * E-mail address.
 */
email?: string, 
/**
 * What they know about.
 */
tags?: Array<string>, 
/**
 * They have led meetings before, they say.
 */
led_before?: boolean, };

export type NewPolicy = "fair" | "volunteer-first" | { "fixed-order": { order: Array<PersonRef>, } } | { "fixed-person": { person: PersonRef, } };

export type NewerLine = { 
/**
 * What it is called.
 */
title: string, 
/**
 * Its date.
 */
date: string | null, 
/**
 * Whether the backup knows nothing of it; else it knows an older state.
 */
whole: boolean, };

export type NewerThings = { 
/**
 * How many entries.
 */
entries: number, 
/**
 * Decisions.
 */
decisions: Array<NewerLine>, 
/**
 * Meetings.
 */
meetings: Array<NewerLine>, 
/**
 * How many follow-ups.
 */
followUps: number, 
/**
 * How many people, teams and regular meetings.
 */
others: number, };

export type Next = { 
/**
 * Who.
 */
who: Who | null, 
/**
 * When.
 */
date: string | null, 
/**
 * At what time.
 */
at: string | null, 
/**
 * Whether they are here to say yes.
 */
here: boolean, 
/**
 * Whether they have said yes.
 */
yes: boolean, 
/**
 * How often they have led; it measures the cards they are given.
 */
level: Experience, 
/**
 * The tip from whoever led.
 */
tip: string, 
/**
 * Who is at their side then.
 */
beside: Who | null, 
/**
 * The series, for a swap.
 */
series: SeriesId | null, 
/**
 * The published dates on which another leads.
 */
swaps: Array<Swap>, };

export type NextLead = { 
/**
 * The date.
 */
date: string, 
/**
 * The series by name.
 */
name: string, 
/**
 * The time.
 */
at: string, 
/**
 * The series.
 */
series: SeriesId, };

export type NominationView = { 
/**
 * Who nominates.
 */
by: Who, 
/**
 * Whom; nobody when they pass, or while it is still written.
 */
nominee: Who | null, 
/**
 * Why.
 */
reason: string, 
/**
 * Whether it was changed after hearing the reasons.
 */
changed: boolean, };

export type NoteId = string;

export type NoteIntent = { "do": "take-note", meeting: MeetingRef, id?: NoteId, text: string, item?: ItemRef, person?: PersonRef, private?: boolean, } | { "do": "reword-note", meeting: MeetingRef, note: NoteRef, text: string, } | { "do": "strike-note", meeting: MeetingRef, note: NoteRef, } | { "do": "save-for-later", meeting: MeetingRef, id?: ItemId, title: string, owner: PersonRef, } | { "do": "settle-saved", meeting: MeetingRef, item: ItemRef, how: Settling, };

export type NoteLine = { 
/**
 * Identity.
 */
id: NoteId, 
/**
 * The words.
 */
text: string, };

export type NoteRef = string;

export type NoteView = { 
/**
 * Identity.
 */
id: NoteId, 
/**
 * The words.
 */
text: string, 
/**
 * Whose, where it matters.
 */
who: Who | null, 
/**
 * Seen here only.
 */
private: boolean, };

export type ObjectionOutcome = { "outcome": "amended" } | { "outcome": "measured", measure: string, } | { "outcome": "withdrawn" } | { "outcome": "stands" };

export type Offered = { 
/**
 * Identity.
 */
id: OptionId, 
/**
 * What people call it.
 */
name: string, 
/**
 * Reasons for it, one each.
 */
pros: Array<string>, 
/**
 * Reasons against it, one each.
 */
cons: Array<string>, 
/**
 * Where more is to be read.
 */
links: Array<Link>, };

export type OpenItem = { 
/**
 * The item.
 */
item: ItemView, 
/**
 * How it ended, once it has.
 */
ended: Ending | null, 
/**
 * Hands before deciding.
 */
hands: Hands | null, 
/**
 * Proposals, newest last.
 */
proposals: Array<ProposalView>, 
/**
 * Roles that may decide in their domain.
 */
roles: Array<DecidingRole>, 
/**
 * How it can be decided, and what suits it.
 */
ways: WaysView, 
/**
 * Later items that could lend minutes.
 */
lenders: Array<Lender>, 
/**
 * Whether whoever leads owns it; then another is offered to lead this item.
 */
leadsOwn: boolean, };

export type OpenWorkspace = { 
/**
 * Name.
 */
name: string, 
/**
 * Made up, to explore.
 */
example: boolean, 
/**
 * Where the file is.
 */
path: string, 
/**
 * Whether nothing can be written, and then why.
 */
readOnly: Message | null, 
/**
 * Which copy of it lives, where there is more than one.
 */
copy: FileCopy | null, };

export type OptionId = string;

export type OptionIntent = { "do": "offer-option", meeting: MeetingRef, proposal: ProposalRef, id?: OptionId, name: string, pros?: Array<string>, cons?: Array<string>, links?: Array<Link>, } | { "do": "word-option", meeting: MeetingRef, proposal: ProposalRef, option: OptionRef, name?: string, pros?: Array<string>, cons?: Array<string>, links?: Array<Link>, } | { "do": "drop-option", meeting: MeetingRef, proposal: ProposalRef, option: OptionRef, };

export type OptionRef = string;

export type OptionsView = { 
/**
 * How a ballot is marked.
 */
marked: Marked, 
/**
 * The options as they were when it opened, with what the proposal says about them now.
 */
offered: Array<Offered>, 
/**
 * The hash of the seed for lots while it is open, the seed once it has closed.
 */
lot: string, 
/**
 * The lot order, once it has closed.
 */
lotOrder: Array<OptionId>, 
/**
 * What is marked, by person; empty while it is hidden.
 */
papers: { [key in PersonId]: Marking }, 
/**
 * What came out; nothing while it is hidden.
 */
counted: CountedView | null, 
/**
 * The same ballots under other methods, once it has closed.
 */
others: Array<OtherCountView>, };

export type Order = "seated" | "random" | "reversed" | "from";

export type Origin = { 
/**
 * `decision`, `item` or `meeting`.
 */
kind: string, 
/**
 * Its identity.
 */
id: string, 
/**
 * Its title, number or statement.
 */
text: string, };

export type OtherCountView = { 
/**
 * The method's name.
 */
name: Message, 
/**
 * Its result in one sentence.
 */
sentence: Message, 
/**
 * Whether it chose the same.
 */
same: boolean, };

export type OtherRule = { 
/**
 * The rule in words.
 */
rule: Message, 
/**
 * How it would have ended.
 */
verdict: Verdict, 
/**
 * The same in one sentence.
 */
sentence: Message, };

export type PairView = { 
/**
 * One.
 */
one: OptionId, 
/**
 * The other.
 */
other: OptionId, 
/**
 * Ballots that put the one above the other.
 */
above: number, 
/**
 * Ballots that put the other above the one.
 */
below: number, 
/**
 * Whether the one beats the other, or is beaten; nothing when neither.
 */
beats: boolean | null, };

export type PaperAbout = { "is": "minutes", 
/**
 * The meeting.
 */
meeting: string, } | { "is": "decision", 
/**
 * The decision.
 */
decision: string, } | { "is": "log", 
/**
 * Words and filters as in the log; everything when left out.
 */
find?: string, };

export type PaperChoice = { 
/**
 * People by name; else by role.
 */
names: boolean, 
/**
 * Who disagreed, and their words.
 */
dissent: boolean, };

export type PaperFormat = "md" | "html" | "pdf" | "docx" | "csv" | "xlsx" | "json" | "ics" | "madr" | "blt";

export type PaperView = { 
/**
 * A name for its file, without an ending.
 */
name: string, 
/**
 * Its words as Markdown.
 */
markdown: string, 
/**
 * Its words as HTML, for a clipboard.
 */
html: string, 
/**
 * How many decisions are shown here.
 */
shown: number, 
/**
 * How many go out.
 */
total: number, };

export type PaperWish = { 
/**
 * What it is about.
 */
about: PaperAbout, 
/**
 * In which format.
 */
format: PaperFormat, 
/**
 * What goes out.
 */
choice: PaperChoice, };

export type PastDecision = { 
/**
 * Identity, where the caller brings one.
 */
id?: DecisionId, 
/**
 * What was decided.
 */
statement: string, 
/**
 * The day it is of.
 */
on: string, 
/**
 * Where it stands.
 */
source: Source, 
/**
 * Why, where that is said.
 */
why?: string, 
/**
 * How it was decided, in the words of the file.
 */
how?: string, 
/**
 * What else was considered.
 */
options?: Array<string>, 
/**
 * The item it belonged to.
 */
item?: string, 
/**
 * Who brought it, where the file says so and they are here.
 */
proposer?: PersonRef, 
/**
 * Who decided, where the file says so and they are here.
 */
deciders?: Array<PersonRef>, 
/**
 * It was decided against.
 */
against?: boolean, 
/**
 * It holds no longer: why, in the words of the file.
 */
ended?: string, };

export type PastFollowUp = { 
/**
 * Identity, where the caller brings one.
 */
id?: FollowUpId, 
/**
 * What.
 */
what: string, 
/**
 * Where it stands.
 */
source: Source, 
/**
 * Until when, where that is said.
 */
due?: string, 
/**
 * Who is named for it and is here: they are asked.
 */
ask?: PersonRef, };

export type PastMeeting = { 
/**
 * Its date.
 */
date: string, 
/**
 * Who was there.
 */
present: Array<PersonRef>, 
/**
 * Who led it.
 */
led?: Array<PersonRef>, 
/**
 * Who wrote.
 */
wrote?: Array<PersonRef>, };

export type PastName = { 
/**
 * The name as it is written most often.
 */
name: string, 
/**
 * Who here is meant, where that is sure.
 */
who: Who | null, 
/**
 * Who here may be meant.
 */
maybe: Array<Who>, 
/**
 * In how many meetings the name stands.
 */
meetings: number, };

export type PastRead = { 
/**
 * Meetings by date; those without a date last.
 */
meetings: Array<ReadPast>, 
/**
 * Everybody named.
 */
names: Array<PastName>, 
/**
 * How many meetings from before are counted now, and would be replaced.
 */
now: number, };

export type PauseKind = "breathe" | "break";

export type PauseView = { 
/**
 * What for.
 */
kind: PauseKind, 
/**
 * Since when: milliseconds since 1970.
 */
since: number, 
/**
 * Local time at which we are back.
 */
back: string | null, 
/**
 * The same: milliseconds since 1970.
 */
backAt: number | null, };

export type PausedLine = { 
/**
 * Who.
 */
who: Who, 
/**
 * In which meeting roles.
 */
roles: Array<MeetingRole>, 
/**
 * The day on which they want to be asked again.
 */
askAgain: string | null, };

export type PausedRole = { 
/**
 * In one role; in all when left out.
 */
role: MeetingRole | null, 
/**
 * The day they named.
 */
until: string, };

export type PeopleRead = { 
/**
 * People.
 */
people: Array<ReadPerson>, 
/**
 * What is unsure.
 */
unsure: Array<Message>, };

export type PeopleView = { 
/**
 * People.
 */
people: Array<PersonView>, 
/**
 * Teams.
 */
teams: Array<TeamView>, };

export type Period = { 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string, };

export type PersonId = string;

export type PersonIntent = { "do": "add-person", id?: PersonId, name: string, pronouns?: string, email?: string, tags?: Array<string>, led_before?: boolean, 
/**
 * The team they join at once.
 */
team?: TeamRef, } | { "do": "add-people", people: Array<NewPerson>, team?: TeamRef, } | { "do": "describe-person", person: PersonRef, name?: string, pronouns?: string, email?: string, tags?: Array<string>, weight?: number, } | { "do": "also-call", person: PersonRef, names: Array<string>, } | { "do": "place-readiness", person: PersonRef, role: MeetingRole, readiness: Readiness, } | { "do": "pause-turns", person: PersonRef, role?: MeetingRole, ask_again?: string, } | { "do": "resume-turns", person: PersonRef, role?: MeetingRole, } | { "do": "note-access-needs", person: PersonRef, text: string, } | { "do": "person-leaves", person: PersonRef, } | { "do": "person-returns", person: PersonRef, };

export type PersonRef = string;

export type PersonView = { 
/**
 * Identity.
 */
id: PersonId, 
/**
 * Name.
 */
name: string, 
/**
 * Pronouns.
 */
pronouns: string | null, 
/**
 * E-mail address.
 */
email: string | null, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Share of a turn.
 */
weight: number, 
/**
 * Whether they have left.
 */
left: boolean, 
/**
 * Teams.
 */
teams: Array<Named>, 
/**
 * Roles.
 */
roles: Array<Held>, };

export type Phase = "alone" | "pairs" | "fours" | "all";

export type Piece = { 
/**
 * `same`, `added` or `removed`.
 */
is: string, 
/**
 * The words.
 */
text: string, };

export type PluralityRule = { 
/**
 * Version of the procedure.
 */
version: number, 
/**
 * What several options on the first rank mean.
 */
equal_ranks: EqualRanks, 
/**
 * What a first rank left out means.
 */
skipped_ranks: SkippedRanks, };

export type PrepareView = { 
/**
 * The meeting that is prepared.
 */
meeting: MeetingBrief | null, 
/**
 * All meetings that can be prepared.
 */
meetings: Array<MeetingBrief>, 
/**
 * The team.
 */
team: Named | null, 
/**
 * Why we are here.
 */
purpose: string, 
/**
 * We will be done when.
 */
doneWhen: string, 
/**
 * Who has which role, and why.
 */
roles: Array<RotaName>, 
/**
 * From whoever led last.
 */
card: Card | null, 
/**
 * Who is expected.
 */
expected: Array<Who>, 
/**
 * Items in order.
 */
items: Array<ItemView>, 
/**
 * Minutes.
 */
total: Total, 
/**
 * Carried over, waiting for a place.
 */
carried: Array<ItemView>, 
/**
 * The team's backlog.
 */
backlog: Array<ItemView>, 
/**
 * Follow-ups due by then.
 */
due: Array<FollowUpLine>, 
/**
 * Decisions that come back by themselves.
 */
reviews: Array<ReviewLine>, };

export type Presence = "room" | "remote" | "lost" | "away";

export type Promise = { 
/**
 * What.
 */
what: string, 
/**
 * By whom; nobody yet when empty.
 */
who: string | null, 
/**
 * Until when.
 */
due: string | null, 
/**
 * Whether they said yes.
 */
accepted: boolean, };

export type Proof = { 
/**
 * Four words to glance at.
 */
words: string, 
/**
 * The full form.
 */
full: string, 
/**
 * The entry.
 */
entry: number, };

export type ProofSquare = { 
/**
 * Modules on one side, with the quiet zone.
 */
side: number, 
/**
 * The dark modules as the data of one path: numbers and the letters `M`, `h`, `v`, `z`.
 */
path: string, };

export type ProofToKeep = { 
/**
 * Four words to glance at.
 */
glance: string, 
/**
 * Twelve words to write down.
 */
words: string, 
/**
 * The full form.
 */
full: string, 
/**
 * The entry, counted on its device.
 */
entry: number, 
/**
 * The full form for a camera.
 */
square: ProofSquare | null, };

export type ProposalId = string;

export type ProposalIntent = { "do": "propose", meeting: MeetingRef, id?: ProposalId, text: string, item?: ItemRef, proposer?: PersonRef, } | { "do": "amend", meeting: MeetingRef, proposal: ProposalRef, text: string, by?: PersonRef, meets?: PersonRef, } | { "do": "word-decision", meeting: MeetingRef, proposal: ProposalRef, why?: string, options?: Array<string>, reversible?: Reversible, starts?: string, review?: string, tags?: Array<string>, consulted?: Array<PersonRef>, informed?: Array<PersonRef>, affected?: string, supersedes?: Array<DecisionRef>, amends?: Array<DecisionRef>, 
/**
 * What is expected to have happened by the review.
 */
expects?: string, } | { "do": "take-up", meeting: MeetingRef, proposal: ProposalRef, } | { "do": "test-readiness", meeting: MeetingRef, item?: ItemRef, ready: number, question: number, not_yet: number, } | { "do": "read-back", meeting: MeetingRef, proposal: ProposalRef, };

export type ProposalRef = string;

export type ProposalView = { 
/**
 * Identity.
 */
id: ProposalId, 
/**
 * Who proposed it.
 */
proposer: Who, 
/**
 * The text as it stands.
 */
text: string, 
/**
 * The text against the version before.
 */
pieces: Array<Piece>, 
/**
 * Its versions.
 */
versions: Array<VersionView>, 
/**
 * What there is to choose among.
 */
options: Array<Offered>, 
/**
 * What the record will say beside the statement.
 */
wording: WordingView, 
/**
 * The newest round on it.
 */
round: RoundView | null, 
/**
 * Whether it was adopted as it stands.
 */
adopted: boolean, 
/**
 * Whether it is being read back.
 */
readBack: boolean, 
/**
 * The number of the decision it became.
 */
decision: string | null, };

export type PulseIntent = { "do": "take-pulse", meeting: MeetingRef, answers: Array<number>, };

export type PulseView = { 
/**
 * Meetings with at least five answers, oldest first.
 */
beats: Array<BeatView>, };

export type Purpose = "inform" | "explore" | "decide";

export type QuorumView = { 
/**
 * How many are needed.
 */
needed: number, 
/**
 * How many count now, or counted at the close.
 */
here: number, };

export type Raised = { 
/**
 * In favour.
 */
yes: number, 
/**
 * Against.
 */
no: number, 
/**
 * Taking no side.
 */
abstain: number, };

export type ReadAway = { 
/**
 * What the calendar calls it; may be empty.
 */
title: string, 
/**
 * The first day.
 */
from: string, 
/**
 * The last day.
 */
until: string, };

export type ReadItem = { 
/**
 * Title.
 */
title: string, 
/**
 * Owner, where somebody known here was recognised.
 */
owner: Who | null, 
/**
 * The name as it stood there.
 */
ownerText: string | null, 
/**
 * Minutes.
 */
minutes: number | null, 
/**
 * Links.
 */
links: Array<Link>, 
/**
 * What stood below it.
 */
notes: string, 
/**
 * What it is for, where the words tell.
 */
purpose: Purpose | null, 
/**
 * Opening, adoption of the agenda and the like: part of every meeting, not an item.
 */
procedure: boolean, 
/**
 * What is unsure about it.
 */
unsure: Message | null, 
/**
 * The line it came from.
 */
line: number, };

export type ReadPast = { 
/**
 * The day.
 */
date: string | null, 
/**
 * What the minutes are called.
 */
title: string | null, 
/**
 * Who led.
 */
led: Array<number>, 
/**
 * Who wrote.
 */
wrote: Array<number>, 
/**
 * Who was there.
 */
present: Array<number>, 
/**
 * Why it does not count.
 */
left: Message | null, 
/**
 * What is unsure.
 */
unsure: Array<Message>, };

export type ReadPerson = { 
/**
 * Name.
 */
name: string, 
/**
 * E-mail address.
 */
email: string | null, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Somebody here who has the same name.
 */
twin: Who | null, };

export type Readiness = "observe" | "shadow" | "co-facilitate" | "lead" | "mentor";

export type ReadinessIntent = { "do": "wish-step", person: PersonRef, role: MeetingRole, } | { "do": "decline-step", person: PersonRef, role: MeetingRole, readiness: Readiness, ask_again?: string, };

export type Reason = { 
/**
 * Which.
 */
criterion: Criterion, 
/**
 * Whether a reason was given.
 */
given: boolean, 
/**
 * The reason in their words; may be empty.
 */
words: string, };

export type Recent = { 
/**
 * Name when it was last open.
 */
name: string, 
/**
 * Where it is.
 */
path: string, };

export type Refer = { "to": "group", people: Array<PersonRef>, } | { "to": "team", team: TeamRef, } | { "to": "meeting" };

export type Refusal = { 
/**
 * What stands in the way; its key begins with `refusal-`.
 */
why: Message, 
/**
 * What would help, when there is something.
 */
hint?: Message | null, };

export type RescueView = { 
/**
 * The new file.
 */
path: string, 
/**
 * How many entries were saved.
 */
entries: number, 
/**
 * How many of them stand beyond a gap and were written again.
 */
again: number, 
/**
 * How many texts that were being typed.
 */
drafts: number, 
/**
 * What could not be saved.
 */
missing: Array<MissingLine>, };

export type RestoreView = { 
/**
 * The backup.
 */
backup: BackupLine, 
/**
 * The name of the workspace in it.
 */
workspace: string, 
/**
 * What would not be there any more; nothing when the present file cannot be read.
 */
lost: NewerThings | null, 
/**
 * How many entries only the backup holds.
 */
gained: number, };

export type RestoredView = { 
/**
 * Where the workspace stands.
 */
path: string, 
/**
 * Where what stood there before is kept.
 */
kept: string | null, 
/**
 * How many entries it holds now.
 */
entries: number, };

export type Reversible = "easily" | "with-effort" | "hardly";

export type ReviewIntent = { "do": "bring-decision", meeting?: MeetingRef, decision: DecisionRef, id?: ItemId, owner?: PersonRef, purpose?: Purpose, minutes?: number, notes?: string, before?: ItemRef, };

export type ReviewLine = { 
/**
 * The decision.
 */
decision: DecisionLine, 
/**
 * Who brings it back.
 */
by: Who | null, 
/**
 * What was expected to have happened by now; may be empty.
 */
expects: string, 
/**
 * Minutes it is given.
 */
minutes: number, 
/**
 * What was seen, once it was looked at; may be empty.
 */
seen: string, 
/**
 * What followed, once it was looked at.
 */
follows: Follows | null, 
/**
 * The item or the decision that followed, by its title or number.
 */
then: string | null, };

export type Ribbon = { 
/**
 * Seconds it took, or is planned to take.
 */
seconds: number, 
/**
 * `past`, `now` or `ahead`.
 */
state: string, };

export type RiverStep = { 
/**
 * Identity.
 */
id: StepId, 
/**
 * What happens in it.
 */
kind: StepKind, 
/**
 * Title of its item.
 */
title: string | null, 
/**
 * Owner of its item.
 */
owner: Who | null, 
/**
 * Purpose of its item.
 */
purpose: Purpose | null, 
/**
 * Planned minutes, borrowed ones included.
 */
minutes: number, 
/**
 * Seconds it took, or has taken so far at the time of this view.
 */
spent: number, 
/**
 * `past`, `now`, `ahead` or `skipped`.
 */
state: string, 
/**
 * When it began, or is expected to: local time, `10:27`.
 */
at: string, };

export type RoleId = string;

export type RoleNow = { 
/**
 * The role.
 */
role: MeetingRole, 
/**
 * Who has it.
 */
who: Who | null, 
/**
 * Whether that person is not here.
 */
absent: boolean, 
/**
 * Who is offered it then: the next whose turn it is, among those here.
 */
offer: Who | null, };

export type RolePolicy = { 
/**
 * The role.
 */
role: MeetingRole, 
/**
 * The policy.
 */
policy: string, 
/**
 * The order, or the one person.
 */
people: Array<Who>, };

export type RoleRef = string;

export type RoleView = { 
/**
 * Identity.
 */
id: RoleId, 
/**
 * Name.
 */
name: string, 
/**
 * What it is for.
 */
purpose: string | null, 
/**
 * What it may decide alone.
 */
domain: string | null, 
/**
 * What others can count on it for.
 */
accountabilities: Array<string>, 
/**
 * Above this the team decides.
 */
limit: string | null, 
/**
 * How far it decides alone, where the team has said so.
 */
level: Level | null, 
/**
 * What runs above its limit.
 */
fallback: Method | null, 
/**
 * Who holds it.
 */
holders: Array<HolderView>, };

export type RotaIntent = { "do": "set-policy", series: SeriesRef, role: MeetingRole, policy?: NewPolicy, } | { "do": "welcome-starters", series: SeriesRef, good: boolean, } | { "do": "take-turn", id?: ArrangementId, series: SeriesRef, date: string, role?: MeetingRole, person: PersonRef, reason?: string, } | { "do": "swap-turns", id?: ArrangementId, series: SeriesRef, date: string, with: string, role?: MeetingRole, agreed: Array<PersonRef>, reason?: string, } | { "do": "take-back-turn", series: SeriesRef, arrangement: ArrangementId, } | { "do": "bring-past", series: SeriesRef, meetings: Array<PastMeeting>, };

export type RotaName = { 
/**
 * The role.
 */
role: MeetingRole, 
/**
 * Who.
 */
who: Who | null, 
/**
 * Why this name, in one sentence.
 */
why: Message | null, 
/**
 * A remark beside it: swapped, stands in, for the first time with somebody.
 */
note: Message | null, 
/**
 * The swap or cover that put the name there, which can be taken back.
 */
arrangement: ArrangementId | null, };

export type RotaRow = { 
/**
 * The date.
 */
date: string, 
/**
 * Whether it is over.
 */
past: boolean, 
/**
 * Why there is no meeting; empty when no reason was given.
 */
off: string | null, 
/**
 * Names by role; a rotating role without a name is there with nobody.
 */
roles: Array<RotaName>, 
/**
 * The meeting, once planned.
 */
meeting: MeetingId | null, 
/**
 * Who is away then.
 */
away: Array<Who>, };

export type RotaShare = { 
/**
 * "7 of 9 led; most, twice."
 */
text: Message, 
/**
 * Times led, largest first; no names.
 */
bars: Array<number>, };

export type RotaView = { 
/**
 * The series shown; nothing when there is none.
 */
series: SeriesLine | null, 
/**
 * All series.
 */
all: Array<SeriesLine>, 
/**
 * Roles that rotate.
 */
roles: Array<MeetingRole>, 
/**
 * The date.
 */
today: string, 
/**
 * When I lead next.
 */
lead: string | null, 
/**
 * Why I lead then.
 */
leadWhy: Message | null, 
/**
 * Past and published meetings.
 */
rows: Array<RotaRow>, 
/**
 * What may still change.
 */
forecast: Array<RotaRow>, 
/**
 * Who comes after the next facilitator.
 */
nextInLine: Array<Who>, 
/**
 * How widely it was led this quarter.
 */
share: RotaShare | null, 
/**
 * Everybody in the rota.
 */
members: Array<Who>, 
/**
 * Who is away now or later.
 */
away: Array<AwayLine>, 
/**
 * Who takes no turns for now, in a role that rotates here.
 */
paused: Array<PausedLine>, 
/**
 * How each rotating role is filled.
 */
policies: Array<RolePolicy>, 
/**
 * Good for starting out.
 */
starters: boolean, 
/**
 * How many meetings from before Baton count.
 */
past: number, };

export type RoundId = string;

export type RoundIntent = { "do": "open-round", meeting: MeetingRef, id?: RoundId, proposal: ProposalRef, method: Method, 
/**
 * The role that decides, is filled or is talked about, for those methods.
 */
role?: RoleRef, 
/**
 * What the method needs besides.
 */
with?: With, 
/**
 * How answers are given; spoken when left out.
 */
way?: Way, 
/**
 * How many persons must be here at its close.
 */
quorum?: number, 
/**
 * Until when it should be decided.
 */
deadline?: string, 
/**
 * What comes then, in order; the last is the role that decides.
 */
fallback?: Array<NewFallback>, } | { "do": "enter-round-step", meeting: MeetingRef, round: RoundRef, step: RoundStep, } | { "do": "answer", meeting: MeetingRef, round: RoundRef, person: PersonRef, answer: Answer, reason?: string, } | { "do": "mark-ballot", meeting: MeetingRef, round: RoundRef, person: PersonRef, marking: Marking, } | { "do": "answer-for-rest", meeting: MeetingRef, round: RoundRef, answer: Answer, } | { "do": "count-hands", meeting: MeetingRef, round: RoundRef, hands: Raised, } | { "do": "give-proxy", meeting: MeetingRef, round: RoundRef, from: PersonRef, to: PersonRef, } | { "do": "take-back-proxy", meeting: MeetingRef, round: RoundRef, from: PersonRef, } | { "do": "step-out", meeting: MeetingRef, round: RoundRef, person: PersonRef, } | { "do": "step-back-in", meeting: MeetingRef, round: RoundRef, person: PersonRef, } | { "do": "understand-objection", meeting: MeetingRef, round: RoundRef, person: PersonRef, } | { "do": "test-objection", meeting: MeetingRef, round: RoundRef, person: PersonRef, reasons: Array<Reason>, } | { "do": "settle-objection", meeting: MeetingRef, round: RoundRef, person: PersonRef, settled: ObjectionOutcome, } | { "do": "ask-advice", meeting: MeetingRef, round: RoundRef, person: PersonRef, by?: string, } | { "do": "conclude-round", meeting: MeetingRef, round: RoundRef, person: PersonRef, adopt: boolean, reason: string, } | { "do": "nominate", meeting: MeetingRef, round: RoundRef, person: PersonRef, nominee?: PersonRef, reason?: string, } | { "do": "propose-nominee", meeting: MeetingRef, round: RoundRef, nominee?: PersonRef, reason?: string, } | { "do": "answer-nomination", meeting: MeetingRef, round: RoundRef, accepts: boolean, } | { "do": "close-round", meeting: MeetingRef, round: RoundRef, } | { "do": "hand-in", meeting: MeetingRef, round: RoundRef, person: PersonRef, answer: Answer, 
/**
 * What is marked, among options.
 */
marking?: Marking, } | { "do": "close-secret-round", meeting: MeetingRef, round: RoundRef, voted: Array<PersonRef>, answers: Array<Answer>, 
/**
 * What is marked, among options; one for each answer that says so.
 */
papers?: Array<Marking>, } | { "do": "abandon-round", meeting: MeetingRef, round: RoundRef, } | { "do": "refer-round", meeting: MeetingRef, round: RoundRef, to: Refer, 
/**
 * Who carries it; the first of the group, or whoever proposed it.
 */
owner?: PersonRef, 
/**
 * What to work on.
 */
words?: string, } | { "do": "fall-back", meeting: MeetingRef, round: RoundRef, id?: RoundId, };

export type RoundRef = string;

export type RoundStep = "present" | "clarify" | "react" | "amend" | "advice" | "describe" | "nominate" | "reasons" | "change" | "nominee" | "ask" | "resolve" | "concerns" | "explain" | "count" | "decide" | "accept";

export type RoundStepView = { 
/**
 * The step.
 */
step: RoundStep, 
/**
 * The moment under which coaching keeps the sentence to say: `coaching-<moment>-say` and so on.
 */
moment: string, 
/**
 * `past`, `now` or `ahead`.
 */
state: string, };

export type RoundView = { 
/**
 * Identity.
 */
id: RoundId, 
/**
 * Method.
 */
method: Method, 
/**
 * Base, threshold and how silence counts, in plain words.
 */
rule: Message, 
/**
 * Why it took the place of another.
 */
because: Message | null, 
/**
 * How answers are given.
 */
way: Way, 
/**
 * Its steps, in their order.
 */
steps: Array<RoundStepView>, 
/**
 * The step it is in.
 */
step: RoundStep, 
/**
 * Answers possible, in the order of their keys.
 */
answers: Array<Answer>, 
/**
 * The same with their words.
 */
choices: Array<Choice>, 
/**
 * The answer that can be given for all who have not answered, where one key for all makes sense.
 */
rest: Answer | null, 
/**
 * Everybody asked, in order.
 */
asked: Array<Asked>, 
/**
 * Who declared a conflict.
 */
recused: Array<Who>, 
/**
 * Whose answer is awaited.
 */
awaited: Who | null, 
/**
 * How many answers are missing.
 */
waiting: number, 
/**
 * How many must be here.
 */
quorum: QuorumView | null, 
/**
 * Until when it should be decided, RFC 3339.
 */
deadline: string | null, 
/**
 * What comes then, in order.
 */
fallback: Array<Method>, 
/**
 * Hands counted.
 */
hands: Raised | null, 
/**
 * Who decides after hearing everybody.
 */
decider: Who | null, 
/**
 * Whose advice is asked for.
 */
advice: Array<AdviceView>, 
/**
 * What the decider decided.
 */
conclusion: ConclusionView | null, 
/**
 * How far an election is.
 */
election: ElectionView | null, 
/**
 * What there is to choose among, where it is that.
 */
options: OptionsView | null, 
/**
 * Whether people can answer.
 */
open: boolean, 
/**
 * Whether it is about the text as it stands; an amendment is asked anew.
 */
current: boolean, 
/**
 * Whether it can close now.
 */
closable: boolean, 
/**
 * How it stands, or ended.
 */
verdict: Verdict, 
/**
 * The same in one sentence.
 */
sentence: Message, 
/**
 * What else the result rests on, a sentence each.
 */
details: Array<Message>, 
/**
 * Counts by answer; empty while they are hidden.
 */
counts: Array<[Answer, number]>, 
/**
 * Once it has closed: the same answers under other rules.
 */
others: Array<OtherRule>, 
/**
 * Whether it can be given to a small group, another team or a meeting.
 */
referable: boolean, 
/**
 * Until when it can be answered although its meeting is over, RFC 3339; nothing for rounds that end with their meeting.
 */
until: string | null, };

export type RuleView = { 
/**
 * Base, threshold and how silence counts; nothing when it cannot be opened.
 */
rule: Message | null, 
/**
 * What else would hold, a sentence each.
 */
details: Array<Message>, 
/**
 * Why it cannot be opened.
 */
refused: Refusal | null, };

export type RunView = { 
/**
 * Identity.
 */
meeting: MeetingId, 
/**
 * Title.
 */
title: string, 
/**
 * Name of the team.
 */
team: string, 
/**
 * Agreements of the team.
 */
agreements: Array<string>, 
/**
 * How far it is.
 */
stage: Stage, 
/**
 * Time zone.
 */
zone: string, 
/**
 * Meeting roles.
 */
roles: Array<RoleNow>, 
/**
 * How often whoever leads now has led; it measures the coaching in the margin.
 */
level: Experience, 
/**
 * Who is at the keyboard.
 */
keyboard: Who | null, 
/**
 * How many are here.
 */
here: number, 
/**
 * How many of them on the line.
 */
remote: number, 
/**
 * How many are expected.
 */
expected: number, 
/**
 * Guests.
 */
guests: Array<string>, 
/**
 * Everybody at the table.
 */
seats: Array<Seat>, 
/**
 * The river of time.
 */
river: Array<RiverStep>, 
/**
 * The step that is going on.
 */
step: StepId | null, 
/**
 * What happens in it.
 */
kind: StepKind | null, 
/**
 * The step after it.
 */
nextStep: StepId | null, 
/**
 * Its clock.
 */
clock: Clock | null, 
/**
 * The pause.
 */
pause: PauseView | null, 
/**
 * Local time at which it will end as things stand.
 */
ends: string, 
/**
 * Local time at which it ends as agreed, whatever happens.
 */
until: string, 
/**
 * Minutes behind plan; ahead when negative.
 */
behind: number, 
/**
 * Planned minutes of the whole meeting.
 */
length: number, 
/**
 * Minutes since the start, pauses left out, at the time of this view.
 */
minutesIn: number, 
/**
 * Whether the pulse was taken.
 */
pulse: boolean, 
/**
 * The proof of the record as of the closing; none before it.
 */
proof: ProofToKeep | null, 
/**
 * Why we are here.
 */
purpose: string, 
/**
 * We will be done when.
 */
doneWhen: string, 
/**
 * The open item.
 */
item: OpenItem | null, 
/**
 * Agenda items in order.
 */
items: Array<ItemView>, 
/**
 * Follow-ups due.
 */
due: Array<FollowUpLine>, 
/**
 * Decisions that came back.
 */
reviews: Array<ReviewLine>, 
/**
 * Notes of the open item, or of the step.
 */
notes: Array<NoteView>, 
/**
 * Follow-ups from the open item.
 */
fromItem: Array<FollowUpLine>, 
/**
 * Everything decided in this meeting.
 */
decided: Array<DecisionLine>, 
/**
 * Everything promised in this meeting.
 */
promised: Array<FollowUpLine>, 
/**
 * Saved for later.
 */
saved: Array<SavedView>, 
/**
 * Who wants to speak.
 */
queue: Array<Who>, 
/**
 * Who was not heard in this step.
 */
unheard: Array<Who>, 
/**
 * In which order it goes round.
 */
speaking: SpeakingView, 
/**
 * 1-2-4-All, while it goes on.
 */
gathering: GatheringView | null, 
/**
 * The hand-over.
 */
next: Next, 
/**
 * At the beginning the card from the last meeting, at the hand-over the card for the next.
 */
card: Card | null, };

export type RunningBrief = { 
/**
 * Identity.
 */
meeting: MeetingId, 
/**
 * Title.
 */
name: string, };

export type RunoffRule = { 
/**
 * Version of the procedure.
 */
version: number, 
/**
 * What a shared rank means.
 */
equal_ranks: EqualRanks, 
/**
 * What a rank left out means.
 */
skipped_ranks: SkippedRanks, };

export type SaidIn = { 
/**
 * What it is.
 */
kind: SaidKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its date, for a meeting.
 */
date: string | null, 
/**
 * How many entries say it there.
 */
count: number, };

export type SaidKind = "workspace" | "person" | "team" | "series" | "meeting" | "decision" | "follow-up";

export type SavedSearch = { 
/**
 * What they call it.
 */
name: string, 
/**
 * Words and filters.
 */
find: string, };

export type SavedView = { 
/**
 * Identity.
 */
id: ItemId, 
/**
 * Title.
 */
title: string, 
/**
 * Whose.
 */
owner: Who, 
/**
 * What becomes of it.
 */
settled: Settling | null, };

export type Scale = "support" | "liking" | { "own": [string, string, string, string, string, string] };

export type SchulzeRule = { 
/**
 * Version of the procedure.
 */
version: number, 
/**
 * How strong a link is.
 */
strength: Strength, 
/**
 * Whether the lot chooses among several winners.
 */
lot: boolean, };

export type ScoreRule = { 
/**
 * Version of the procedure.
 */
version: number, 
/**
 * The highest points on the scale from 0.
 */
highest: number, 
/**
 * What a blank means.
 */
blank: Blank, 
/**
 * How many have to give points for an option to win; half of the ballots when left out.
 */
min_raters?: number, };

export type Seat = { 
/**
 * Who.
 */
who: Who, 
/**
 * How they take part; nothing until it was marked.
 */
presence: Presence | null, 
/**
 * Roles in this meeting.
 */
roles: Array<MeetingRole>, 
/**
 * Whether they were heard in this step.
 */
heard: boolean, 
/**
 * Whether they passed in this step.
 */
passed: boolean, 
/**
 * Whether they declared a conflict in the open item.
 */
recused: boolean, };

export type SeriesId = string;

export type SeriesIntent = { "do": "start-series", id?: SeriesId, team: TeamRef, name: string, 
/**
 * Recurrence rule, `FREQ=WEEKLY;BYDAY=MO`.
 */
every: string, 
/**
 * The date from which it counts; today when left out.
 */
from?: string, at: TimeOfDay, zone: string, minutes: number, } | { "do": "change-series", series: SeriesRef, name?: string, every?: string, from?: string, at?: TimeOfDay, zone?: string, minutes?: number, } | { "do": "publish-rota", series: SeriesRef, } | { "do": "call-off", series: SeriesRef, date: string, reason?: string, };

export type SeriesLine = { 
/**
 * Identity.
 */
id: SeriesId, 
/**
 * Name.
 */
name: string, 
/**
 * Recurrence rule.
 */
every: string, 
/**
 * Time.
 */
at: string, 
/**
 * Length in minutes.
 */
minutes: number, 
/**
 * Time zone.
 */
zone: string, };

export type SeriesRef = string;

export type SettingsView = { 
/**
 * Where the file is.
 */
path: string, 
/**
 * Entries in its journal.
 */
entries: number, 
/**
 * Version of Baton.
 */
version: string, 
/**
 * Proof of the record.
 */
checkpoint: Proof | null, 
/**
 * Languages there are, by tag.
 */
languages: Array<string>, };

export type Settling = "next-time" | "shelved" | "dropped";

export type Share = { 
/**
 * What: `led`, `brought`, `decided`, `wrote` and so on.
 */
of: string, 
/**
 * "7 of 9 led; nobody more than twice."
 */
text: Message, 
/**
 * The same window a year ago, of the three that stand side by side; nothing where nobody did it then.
 */
before: Message | null, 
/**
 * Counts, largest first, a part counting as one; no names.
 */
bars: Array<number>, 
/**
 * One over the sum of squared shares, to a tenth.
 */
effective: number, 
/**
 * The Gini coefficient, to a hundredth: 0 is even.
 */
gini: number, 
/**
 * The largest share, in whole per cent.
 */
top: number, 
/**
 * How many people there were.
 */
people: number, };

export type ShareTeam = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Whether there are teams inside it.
 */
inside: boolean, };

export type ShareView = { 
/**
 * The first day; nothing for the beginning.
 */
from: string | null, 
/**
 * The last day.
 */
until: string, 
/**
 * Whether there is enough to say anything.
 */
enough: boolean, 
/**
 * Meetings in the window.
 */
meetings: number, 
/**
 * Whether any meeting was ever held here.
 */
ever: boolean, 
/**
 * Led, brought, decided; then what is seen less, where anybody did it.
 */
shares: Array<Share>, 
/**
 * Leading, quarter by quarter, the oldest first.
 */
trend: Array<TrendPoint>, 
/**
 * Questions, where a pattern is there; they name nobody.
 */
questions: Array<Message>, 
/**
 * About whoever is at this desk; nothing where they are not one of these people.
 */
mine: AboutMe | null, 
/**
 * What others show to whoever is at this desk, by name.
 */
shown: Array<ShownToMe>, 
/**
 * Who may decide what, as it was used.
 */
deciding: Array<Deciding>, 
/**
 * Teams to choose from.
 */
teams: Array<ShareTeam>, };

export type ShownToMe = { 
/**
 * Whose it is.
 */
who: Who, 
/**
 * What they did, in sentences.
 */
did: Array<Message>, };

export type SkippedRanks = "ignore" | "exhaust";

export type Sort = "about" | "needs" | "reasons" | "remarks" | "notes" | "absences" | "turns" | "tips";

export type Source = { 
/**
 * The file, as it is called; no path outside of it.
 */
file: string, 
/**
 * The line, counted from one.
 */
line: number, };

export type SpeakingIntent = { "do": "raise-hand", meeting: MeetingRef, person: PersonRef, } | { "do": "lower-hand", meeting: MeetingRef, person: PersonRef, } | { "do": "speak", meeting: MeetingRef, person: PersonRef, passed?: boolean, } | { "do": "begin-speaking-round", meeting: MeetingRef, order?: Order, from?: PersonRef, seconds?: number, } | { "do": "gather-on", meeting: MeetingRef, } | { "do": "end-gathering", meeting: MeetingRef, };

export type SpeakingView = { 
/**
 * How the order came about; as seated where nobody chose.
 */
order: Order, 
/**
 * From what it was drawn, for everybody to see.
 */
seed: string | null, 
/**
 * Seconds for each, when it was said.
 */
seconds: number | null, 
/**
 * Everybody here in order.
 */
people: Array<Who>, 
/**
 * Whether something went round before that can be turned around.
 */
reversible: boolean, };

export type Stage = "planned" | "running" | "closed" | "approved" | "called-off";

export type Standing = "new" | "kept" | "shared";

export type StarRule = { 
/**
 * Version of the procedure.
 */
version: number, };

export type Status = "in-force" | "superseded" | "expired" | "withdrawn";

export type StepId = string;

export type StepKind = "welcome" | "purpose" | "check-in" | "follow-ups" | "reviews" | "agenda" | "item" | "saved" | "closing" | "hand-over";

export type StepLine = { 
/**
 * In which role.
 */
role: MeetingRole, 
/**
 * To which rung.
 */
to: Readiness, 
/**
 * Why, as a question.
 */
why: Message, };

export type StepRef = string;

export type Strength = "winning-votes" | "margins";

export type StuckFile = { 
/**
 * Where it stands.
 */
path: string, 
/**
 * What the file is called.
 */
name: string, 
/**
 * What is wrong with it.
 */
why: Message, 
/**
 * Whether there is a file that could be rescued.
 */
rescuable: boolean, 
/**
 * The newest backup of it that can be read.
 */
newest: BackupLine | null, };

export type StvRule = { 
/**
 * Version of the procedure.
 */
version: number, 
/**
 * How many are to be elected; at least one.
 */
seats: number, 
/**
 * How values are reckoned.
 */
arithmetic: Arithmetic, 
/**
 * What a shared rank means.
 */
equal_ranks: EqualRanks, 
/**
 * What a rank left out means.
 */
skipped_ranks: SkippedRanks, };

export type Swap = { 
/**
 * The date.
 */
date: string, 
/**
 * Who leads then.
 */
with: Who, };

export type TeamId = string;

export type TeamIntent = { "do": "form-team", id?: TeamId, name: string, purpose?: string, parent?: TeamRef, members?: Array<PersonRef>, } | { "do": "describe-team", team: TeamRef, name?: string, purpose?: string, } | { "do": "join-team", team: TeamRef, person: PersonRef, } | { "do": "leave-team", team: TeamRef, person: PersonRef, } | { "do": "make-agreements", team: TeamRef, lines: Array<string>, review?: string, } | { "do": "define-role", team: TeamRef, id?: RoleId, name: string, purpose?: string, domain?: string, accountabilities?: Array<string>, limit?: string, } | { "do": "agree-ways", team: TeamRef, allowed: Array<Method>, usual?: Method, } | { "do": "delegate-domain", team: TeamRef, role: RoleRef, level: Level, limit?: string, fallback?: Method, } | { "do": "give-role", team: TeamRef, role: RoleRef, person: PersonRef, until?: string, } | { "do": "hand-back-role", team: TeamRef, role: RoleRef, person: PersonRef, } | { "do": "shelve-item", team: TeamRef, item: NewItem, } | { "do": "unshelve-item", team: TeamRef, item: ItemRef, };

export type TeamRef = string;

export type TeamView = { 
/**
 * Identity.
 */
id: TeamId, 
/**
 * Name.
 */
name: string, 
/**
 * The aim.
 */
purpose: string | null, 
/**
 * The team it is part of.
 */
parent: TeamId | null, 
/**
 * Members.
 */
members: Array<Who>, 
/**
 * Agreements.
 */
agreements: Array<string>, 
/**
 * When they are looked at again.
 */
agreementsReview: string | null, 
/**
 * Roles.
 */
roles: Array<RoleView>, 
/**
 * Regular meetings.
 */
series: Array<SeriesLine>, 
/**
 * Ways to decide that it has agreed on; empty where it has agreed on none.
 */
ways: Array<Method>, 
/**
 * The usual one of them.
 */
usualWay: Method | null, };

export type TimeOfDay = string;

export type TimeboxIntent = { "do": "pause", meeting: MeetingRef, kind?: PauseKind, minutes?: number, } | { "do": "resume", meeting: MeetingRef, } | { "do": "borrow-minutes", meeting: MeetingRef, item: ItemRef, from: ItemRef, minutes: number, };

export type TodayView = { 
/**
 * The date.
 */
today: string, 
/**
 * Meetings to come, soonest first.
 */
next: Array<MeetingBrief>, 
/**
 * When I lead next.
 */
lead: NextLead | null, 
/**
 * From whoever led last, when I lead next.
 */
card: Card | null, 
/**
 * What I have promised.
 */
mine: Array<FollowUpLine>, 
/**
 * What I was asked to take.
 */
asked: Array<FollowUpLine>, 
/**
 * How many follow-ups nobody has.
 */
offered: number, 
/**
 * Decisions due for review.
 */
reviews: Array<DecisionLine>, 
/**
 * Meetings whose minutes are not approved yet, newest first.
 */
unapproved: Array<MeetingBrief>, };

export type Tone = "good" | "warn" | "over" | "plain";

export type Total = { 
/**
 * Steps that are not items.
 */
steps: number, 
/**
 * Items.
 */
items: number, 
/**
 * Length of the meeting.
 */
length: number, };

export type TrendPoint = { 
/**
 * The year.
 */
year: number, 
/**
 * One to four.
 */
quarter: number, 
/**
 * One over the sum of squared shares, to a tenth; 0 when nobody led.
 */
effective: number, 
/**
 * How many people there were.
 */
people: number, 
/**
 * Meetings in it.
 */
meetings: number, 
/**
 * Whether there is enough to say anything.
 */
enough: boolean, 
/**
 * The quarter is not over, or was not counted to its end.
 */
soFar: boolean, };

export type TrustView = { 
/**
 * The proof of the newest entry; none in an empty workspace.
 */
proof: ProofToKeep | null, 
/**
 * How many entries there are.
 */
entries: number, 
/**
 * Where the file is.
 */
path: string, 
/**
 * What was erased, newest first.
 */
erased: Array<ErasedLine>, };

export type TurnChange = { 
/**
 * The date.
 */
date: string, 
/**
 * The role.
 */
role: MeetingRole, 
/**
 * Who has it now.
 */
before: Who | null, 
/**
 * Who would have it.
 */
after: Who | null, 
/**
 * Whether the name is published; else only the forecast changes.
 */
published: boolean, };

export type Undoable = { 
/**
 * The batch.
 */
batch: BatchId, 
/**
 * The name of the intent that wrote it, as in `add-item`.
 */
intent: string, };

export type Variant = "sociocratic" | "holacracy";

export type Verdict = "adopted" | "adopted-with-concerns" | "not-adopted" | "waiting" | "nobody-may-decide" | "no-quorum" | "shown" | "referred";

export type VersionView = { 
/**
 * The text.
 */
text: string, 
/**
 * Who wrote or improved it.
 */
by: Who, 
/**
 * Whose objection it answers.
 */
meets: Who | null, };

export type VoteBase = "cast" | "present" | "members";

export type VoteShare = "majority" | "two-thirds" | "unanimous";

export type WaitingRound = { 
/**
 * The meeting it was opened in, which is over.
 */
meeting: MeetingId, 
/**
 * The title of its item, or of the meeting.
 */
title: string, 
/**
 * The proposal with its round.
 */
proposal: ProposalView, 
/**
 * The day until which answers are awaited.
 */
until: string, 
/**
 * Whether nothing is awaited any more: it can be closed, decided or recorded.
 */
ripe: boolean, };

export type WaitingView = { 
/**
 * The rounds, whose day comes first first.
 */
rounds: Array<WaitingRound>, };

export type WallItem = { 
/**
 * Title.
 */
title: string, 
/**
 * Whose.
 */
owner: string, 
/**
 * What it is for.
 */
purpose: Purpose, 
/**
 * Minutes.
 */
minutes: number, 
/**
 * `past`, `now` or `ahead`.
 */
state: string, };

export type WallMode = { "mode": "blank" } | { "mode": "idle", name: string, next: string | null, date: string | null, at: string | null, leads: string | null, } | { "mode": "welcome", roles: Array<WallRole>, agreements: Array<string>, here: number, } | { "mode": "purpose", purpose: string, doneWhen: string, } | { "mode": "check-in", speaking: string | null, then: Array<string>, seconds: number | null, heard: number, here: number, } | { "mode": "follow-ups", due: Array<Promise>, } | { "mode": "reviews", reviews: Array<WallReview>, } | { "mode": "agenda", reviews: Array<WallReview>, items: Array<WallItem>, minutes: number, length: number, } | { "mode": "item", title: string, purpose: Purpose, 
/**
 * The decision that is looked at again.
 */
again: Again | null, outcome: string, owner: string, speaking: string | null, then: Array<string>, seconds: number | null, } | { "mode": "proposal", item: string, pieces: Array<Piece>, proposer: string, improved: Array<string>, } | { "mode": "round", item: string, method: Method, pieces: Array<Piece>, answers: Array<Answer>, 
/**
 * The same with what each means in this round.
 */
choices: Array<Choice>, 
/**
 * Base, threshold and how silence counts.
 */
rule: Message, 
/**
 * The step it is in.
 */
step: RoundStep, 
/**
 * Who has answered, in no order that tells.
 */
heard: Array<string>, speaking: string | null, then: Array<string>, answered: number, of: number, 
/**
 * What there is to choose among.
 */
options: OptionsView | null, } | { "mode": "result", item: string, method: Method, adopted: boolean, verdict: Verdict, sentence: Message, pieces: Array<Piece>, 
/**
 * What was chosen among, and what each had.
 */
options: OptionsView | null, } | { "mode": "decided", method: Method, statement: string, why: string, 
/**
 * Decisions it replaces, by number.
 */
replaces: Array<string>, 
/**
 * Decisions it changes in part, by number.
 */
changes: Array<string>, 
/**
 * What is expected to have happened by the review; may be empty.
 */
expects: string, review: string | null, bringsBack: string | null, next: Array<Promise>, improved: Array<string>, concerns: number, recorded: string | null, } | { "mode": "saved", items: Array<Promise>, } | { "mode": "pause", back: string | null, backAt: number | null, } | { "mode": "break", back: string | null, backAt: number | null, } | { "mode": "closing", decisions: Array<string>, promises: Array<Promise>, speaking: string | null, then: Array<string>, seconds: number | null, proof: ProofToKeep | null, } | { "mode": "gathering" } & GatheringView | { "mode": "hand-over", decisions: Array<string>, promises: Array<Promise>, led: string | null, thanks: Array<WallRole>, next: string | null, date: string | null, at: string | null, 
/**
 * Who is at their side then.
 */
beside: string | null, 
/**
 * Whether they are here to say yes.
 */
here: boolean, yes: boolean, proof: ProofToKeep | null, };

export type WallReview = { 
/**
 * Team, year and count, as people say it.
 */
number: string, 
/**
 * The exact text.
 */
statement: string, 
/**
 * When it was decided.
 */
date: string, 
/**
 * Who brings it back.
 */
by: string | null, 
/**
 * What was expected; may be empty.
 */
expects: string, 
/**
 * Minutes it is given.
 */
minutes: number, 
/**
 * Whether it was looked at.
 */
done: boolean, };

export type WallRole = { 
/**
 * The role.
 */
role: MeetingRole, 
/**
 * Who has it.
 */
name: string, };

export type WallState = { 
/**
 * Holds the picture it has.
 */
frozen: boolean, 
/**
 * Shows nothing.
 */
blank: boolean, 
/**
 * Which page of a long text.
 */
page: number, };

export type WallView = { 
/**
 * What is shown.
 */
show: WallMode, 
/**
 * The meeting's title, or the workspace's name.
 */
title: string, 
/**
 * Which page of a long text, from zero.
 */
page: number, 
/**
 * `system`, `light`, `dark` or `contrast`.
 */
theme: string, 
/**
 * Text one third larger.
 */
large: boolean, 
/**
 * Language by tag.
 */
language: string | null, 
/**
 * The zone of dates and times.
 */
zone: string, 
/**
 * When the open step's minutes are up.
 */
clock: Clock | null, 
/**
 * The pause.
 */
pause: PauseView | null, 
/**
 * The ribbon of time.
 */
ribbon: Array<Ribbon>, 
/**
 * Revision of the file.
 */
revision: number, };

export type Way = "spoken" | "written" | "hands" | "secret";

export type WaysView = { 
/**
 * The methods the team has agreed on; all where it has agreed on none.
 */
allowed: Array<Method>, 
/**
 * What suits this item.
 */
suggested: Method, 
/**
 * The role that decides, for that method.
 */
role: RoleId | null, 
/**
 * Why, in one sentence.
 */
because: Message, };

export type Weight = { 
/**
 * Whose.
 */
person: PersonRef, 
/**
 * A whole number from 1 to a thousand million.
 */
weight: number, };

export type WhatIfView = { 
/**
 * Why it cannot be done.
 */
refused: Refusal | null, 
/**
 * Names that would change, by date.
 */
changes: Array<TurnChange>, };

export type Who = { 
/**
 * Identity.
 */
id: PersonId, 
/**
 * Name; empty when the person is unknown here.
 */
name: string, };

export type WhomAbout = { "is": "decision", decision: string, } | { "is": "item", item: string, } | { "is": "role", team: string, role: string, } | { "is": "follow-up", follow_up: string, };

export type WhomView = { 
/**
 * What it is about, in its own words.
 */
title: string, 
/**
 * What else helps: with how much say a role decides, which decision a follow-up came from.
 */
besides: Array<Message>, 
/**
 * Whom to ask, the first first.
 */
ask: Array<AskWhom>, };

export type Why = "affected" | "expertise";

export type Window = { 
/**
 * So many days back from today; from the beginning when this and `from` are left out.
 */
days?: number, 
/**
 * From this day on; wins over `days`.
 */
from?: string, 
/**
 * Until this day, and on it; today when left out.
 */
until?: string, 
/**
 * One team; everybody when left out.
 */
team?: string, 
/**
 * The teams inside that team as well.
 */
inside?: boolean, };

export type With = { 
/**
 * A vote: how much is needed.
 */
bar?: VoteShare, 
/**
 * A vote: of what.
 */
of?: VoteBase, 
/**
 * A vote, and a choice among options: what votes weigh; one, where nothing is said.
 */
weights?: Array<Weight>, 
/**
 * A choice among options: how ballots are counted, with all parameters; the usual ones when left out.
 */
counting?: CountingRule, 
/**
 * Consensus: how many blocks stop it.
 */
blocks_to_stop?: number, 
/**
 * Consensus: those standing aside must be fewer than this part, as numerator and denominator.
 */
asides_below?: [number, number], 
/**
 * Fist to five: the fewest fingers that pass.
 */
pass_min?: number, 
/**
 * Fist to five: whether a closed fist stops it.
 */
fist_blocks?: boolean, 
/**
 * Fist to five: how many times hands are shown.
 */
max_rounds?: number, 
/**
 * Fist to five: the words in use.
 */
scale?: Scale, 
/**
 * Gradients: the team's own words, from 1 to 8.
 */
levels?: [string, string, string, string, string, string, string, string], 
/**
 * Advice and gradients: who decides.
 */
decider?: PersonRef, 
/**
 * Gradients: the bar, where nobody decides.
 */
at_most?: Array<AtMost>, 
/**
 * Advice: everybody who will feel it.
 */
affected?: Array<PersonRef>, 
/**
 * Advice: everybody who knows about it.
 */
expertise?: Array<PersonRef>, 
/**
 * Advice: the last day to answer.
 */
by?: string, 
/**
 * Lazy consensus: until when somebody can object.
 */
until?: string, 
/**
 * Elections: how the nominee is found.
 */
variant?: Variant, 
/**
 * Elections: the last day of the term.
 */
term?: string, 
/**
 * The role decides: whether this lies above its limit, so that its fallback method runs.
 */
above_limit?: boolean, };

export type WordingView = { 
/**
 * Why.
 */
why: string, 
/**
 * Options.
 */
options: Array<string>, 
/**
 * How reversible.
 */
reversible: Reversible | null, 
/**
 * From when it applies.
 */
starts: string | null, 
/**
 * When it is looked at again.
 */
review: string | null, 
/**
 * Tags.
 */
tags: Array<string>, 
/**
 * Consulted.
 */
consulted: Array<Who>, 
/**
 * Told.
 */
informed: Array<Who>, 
/**
 * Who outside feels this.
 */
affected: string, 
/**
 * Decisions it replaces.
 */
supersedes: Array<Earlier>, 
/**
 * Decisions it changes in part.
 */
amends: Array<Earlier>, 
/**
 * What is expected to have happened by the review; may be empty.
 */
expects: string, };

export type WorkspaceIntent = { "do": "start-workspace", id?: string, name: string, example?: boolean, } | { "do": "rename-workspace", name: string, } | { "do": "hand-file", to: PersonRef, } | { "do": "receive-file", } | { "do": "take-file-back", } | { "do": "undo", 
/**
 * The batch to take back; left out, the newest that can be undone.
 */
batch?: BatchId, };
