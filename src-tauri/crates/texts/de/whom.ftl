# Wen kann ich dazu fragen?
whom-ask = Wen kann ich dazu fragen?
whom-ask-about = Wen kann ich zu „{ $what }“ fragen?
whom-one = { $name }, { $capacity }
whom-nobody = Niemand, der noch da ist, hatte damit zu tun. Frag, wer das nächste Treffen des Teams leitet.
whom-item-owner = es ist der eigene Punkt
whom-item-owner-of = bringt den Punkt „{ $item }“ ein
whom-item-worded = hat es zuletzt formuliert, am { $on }
whom-item-proposed = hat dazu etwas vorgeschlagen, am { $on }
whom-item-said = hat dazu gesprochen, am { $on }
whom-item-last = Zuletzt auf der Tagesordnung von { $meeting }, { $on }.
whom-role-until = hat die Rolle { $role } bis { $until }
whom-role-before = hatte die Rolle { $role } vorher
whom-role-say = { $level ->
    [1] Das Team entscheidet und sagt es der Rolle.
    [2] Das Team entscheidet und gewinnt die Rolle dafür.
    [3] Das Team fragt die Rolle und entscheidet dann.
    [4] Team und Rolle entscheiden gemeinsam.
    [5] Die Rolle entscheidet nach dem Rat des Teams.
    [6] Die Rolle entscheidet, das Team fragt danach.
   *[7] Die Rolle entscheidet allein.
}
whom-role-limit = Bis zu ihrer Grenze: { $limit }.
whom-role-domain = Ihr Bereich: { $domain }.
whom-follow-up-owner = hat es übernommen
whom-follow-up-asked = wurde darum gebeten
whom-follow-up-did = hat es getan
whom-follow-up-offered = hat es aufgeschrieben
whom-from-decision = Es kommt aus dem Beschluss { $number }.
whom-from-meeting = Es kommt aus { $meeting }, { $on }.
