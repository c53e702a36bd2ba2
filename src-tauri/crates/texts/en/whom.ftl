# Who do I ask about this?
whom-ask = Who do I ask about this?
whom-ask-about = Who do I ask about “{ $what }”?
whom-one = { $name }, { $capacity }
whom-nobody = Nobody who is still here had a part in it. Ask whoever leads the next meeting of the team.
whom-item-owner = it is their item
whom-item-owner-of = owns the item “{ $item }”
whom-item-worded = worded it last, on { $on }
whom-item-proposed = proposed something on it, on { $on }
whom-item-said = spoke to it, on { $on }
whom-item-last = Last on the agenda of { $meeting }, { $on }.
whom-role-until = holds the role { $role } until { $until }
whom-role-before = held the role { $role } before
whom-role-say = { $level ->
    [1] The team decides and tells the role.
    [2] The team decides and wins the role over.
    [3] The team asks the role, then decides.
    [4] Team and role decide together.
    [5] The role decides after the team’s advice.
    [6] The role decides, and the team asks afterwards.
   *[7] The role decides alone.
}
whom-role-limit = Up to its limit: { $limit }.
whom-role-domain = Its domain: { $domain }.
whom-follow-up-owner = has it
whom-follow-up-asked = was asked to take it
whom-follow-up-did = did it
whom-follow-up-offered = wrote it down
whom-from-decision = It came from decision { $number }.
whom-from-meeting = It came from { $meeting }, { $on }.
