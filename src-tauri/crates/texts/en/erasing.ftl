# If somebody asks for it: their name replaced by a pseudonym, or their words erased.
erasing-title = If { $name } asks for it
erasing-about = Nobody is deleted from the record: who took part, when, and what was decided stays. Their name can be replaced by a pseudonym everywhere, or what they said can be erased. It cannot be undone.
erasing-open = If they ask for it
erasing-open-about = A name can be replaced by a pseudonym, words can be erased. What was decided stays.
erasing-open-go = See what would go
erasing-which = What is to go?
erasing-name = The name
erasing-words = The words
erasing-pseudonym = Former member { $number }
erasing-pseudonym-label = They are called from then on
erasing-name-about = The name, earlier names, pronouns, e-mail address, what they know and what they need are erased. The pseudonym stands wherever the name stood: in minutes, decisions, the rota.
erasing-words-about = Reasons in rounds, remarks in decisions, notes of what they said, what they passed on, why they were away, and feedback for them are erased. Their answers, their proposals, items and follow-ups stay: these belong to the team.
erasing-name-later = The name can be replaced once they have left.
erasing-goes = What goes
erasing-goes-nothing = Nothing of this kind is in the record.
erasing-sort-about = { $count ->
    [one] one entry with name, address or what they know
   *[other] { $count } entries with name, address or what they know
  }
erasing-sort-needs = { $count ->
    [one] one entry about what they need
   *[other] { $count } entries about what they need
  }
erasing-sort-reasons = { $count ->
    [one] one reason in a round
   *[other] { $count } reasons in rounds
  }
erasing-sort-remarks = { $count ->
    [one] their words in one decision
   *[other] their words in { $count } decisions
  }
erasing-sort-notes = { $count ->
    [one] one note of what they said
   *[other] { $count } notes of what they said
  }
erasing-sort-absences = { $count ->
    [one] one reason for being away
   *[other] { $count } reasons for being away
  }
erasing-sort-turns = { $count ->
    [one] one reason why a turn changed hands
   *[other] { $count } reasons why turns changed hands
  }
erasing-sort-tips = { $count ->
    [one] one thing passed on to the next facilitator
   *[other] { $count } things passed on to next facilitators
  }
erasing-feedback = { $count ->
    [one] one line of feedback for them
   *[other] { $count } lines of feedback for them
  }
erasing-drafts = { $count ->
    [one] one text being typed that says the name
   *[other] { $count } texts being typed that say the name
  }
erasing-copies = { $count ->
    [one] The same is done in the copy that Baton keeps by itself.
   *[other] The same is done in the { $count } copies that Baton keeps by itself.
  }
erasing-said = Texts that say the name stay as they are
erasing-said-about = Nobody’s sentence is changed silently. Look at each of them and decide together.
erasing-said-in = { $kind ->
    [workspace] Workspace
    [person] Person
    [team] Team
    [series] Regular meeting
    [meeting] Meeting
    [decision] Decision
   *[follow-up] Follow-up
  }: { $title } ({ $count })
erasing-said-more = { $count ->
    [one] and one more place
   *[other] and { $count } more places
  }
erasing-said-by-id = The identity of this person in the file is a name itself. It stays.
erasing-out-of-reach = What is out of reach
erasing-out-of-reach-about = Documents, archives and prints that were made, damaged files that were set aside, backups and copies made by hand, and whatever people remember. Ask whoever has them.
erasing-went = A copy went with { $name } on { $when }.
erasing-before = What was erased before
erasing-before-name = { $when }: the name ({ $because })
erasing-before-words = { $when }: words of { $count } entries ({ $because })
erasing-because = Why?
erasing-because-hint = It stays in the record. Leave the name out.
erasing-confirm-name = Yes, replace the name { $name }. It cannot be undone.
erasing-confirm-words = Yes, erase what { $name } said. It cannot be undone.
erasing-go-name = Replace the name
erasing-go-words = Erase the words
erasing-done-name = The name is gone. { $pseudonym } stands in its place.
erasing-done-words = The words are gone. What was decided stands.
erasing-not-swept = The record is clean, but old pages are still in the file: another program reads it, or the disk is full. Erase once more when that is over.
erasing-copy-untouched = The copy { $path } could not be changed; it still holds what was erased here. Delete it by hand, if you no longer need it.
