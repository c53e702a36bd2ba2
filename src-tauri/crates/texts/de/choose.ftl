# Welcher Weg zu einer Sache passt, in einem Satz.
choose-role-decides = Das entscheidet { $role }: Der Bereich wurde übergeben.
choose-role-after-advice = { $role } entscheidet das nach Rat: So weit wurde der Bereich übergeben.
choose-light = Es hängt wenig daran und lässt sich leicht zurücknehmen: Hände gehen schnell.
choose-see-first = Es hängt viel daran, es bleibt, und die Zeit ist knapp: Seht erst, wo alle stehen.
choose-lasting = Es hängt viel daran und es bleibt: Alle sollten mitgehen können.
choose-hurried = Die Zeit ist knapp: Finger zeigen sofort, ob es reicht.
choose-usual = So entscheidet das Team meistens.
choose-consent = Gut genug für jetzt und sicher genug zum Ausprobieren reicht meistens.
choose-two-options = Zwei Möglichkeiten: eine zu nennen genügt.
choose-quick-among = Mehrere Möglichkeiten, und wenig hängt daran oder wenig Zeit bleibt: alles nennen, womit man leben kann.
choose-among = Mehrere Möglichkeiten: eine Rangfolge findet die, der am Ende mehr als die Hälfte folgen kann.
