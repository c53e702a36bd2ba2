# Die Leiter des Hineinwachsens: nur für die Person an diesem Platz.
readiness-title = Wie weit du dich siehst
readiness-about = Nur für dich. Du ordnest dich selbst ein; nichts geschieht, bevor du es sagst.
readiness-role-facilitator = Leiten
readiness-role-scribe = Schreiben
readiness-role-timekeeper = Auf die Zeit achten
readiness-role-coach = Coachen
readiness-role-beside = Danebensitzen
readiness-rung-observe = Ich schaue zu
readiness-rung-shadow = Ich sitze daneben
readiness-rung-co-facilitate = Mit jemandem an meiner Seite
readiness-rung-lead = Allein
readiness-rung-mentor = Ich helfe anderen
readiness-unplaced = Noch nicht gesagt
readiness-where = { $role }: Wo stehst du?
readiness-evidence-leads = { $done ->
    [0] Du hast noch nicht geleitet
    [one] Du hast einmal geleitet
   *[other] Du hast { $done }-mal geleitet
  }{ $beside ->
    [0] .
    [one] {" "}und einmal danebengesessen.
   *[other] {" "}und { $beside }-mal danebengesessen.
  }
readiness-evidence = { $done ->
    [0] Noch nicht gemacht.
    [one] Einmal gemacht.
   *[other] { $done }-mal gemacht.
  }
readiness-last = Zuletzt am { $when }.
readiness-why-watched = Du warst bei { $times } Treffen dabei. Möchtest du neben der Person sitzen, die leitet?
readiness-why-beside = Du hast { $times }-mal neben der Leitung gesessen. Möchtest du leiten, mit jemandem an deiner Seite?
readiness-why-done = { $role ->
    [facilitator] Du hast { $times }-mal geleitet.
    [scribe] Du hast { $times }-mal geschrieben.
    [timekeeper] Du hast { $times }-mal auf die Zeit geachtet.
   *[other] Du hast { $times }-mal gecoacht.
  } { $rung ->
    [co-facilitate] Möchtest du weitermachen, mit jemandem an deiner Seite?
    [lead] Möchtest du es von nun an allein machen?
   *[mentor] Möchtest du anderen dabei helfen?
  }
readiness-why-wish = { $rung ->
    [shadow] Du möchtest neben der Person sitzen, die leitet. Soll das vom nächsten Mal an so sein?
    [co-facilitate] Du möchtest es mit jemandem an deiner Seite machen. Soll das vom nächsten Mal an so sein?
    [lead] Du möchtest es allein machen. Soll das vom nächsten Mal an so sein?
   *[mentor] Du möchtest anderen dabei helfen. Soll das so sein?
  }
readiness-yes = Ja
readiness-not-now = Jetzt nicht
readiness-not-now-said = In Ordnung. Baton fragt in drei Monaten wieder, oder wenn du es sagst.
readiness-wish = Ich möchte den nächsten Schritt gehen
readiness-placed-said = Das gilt von nun an. Du kannst es jederzeit ändern.
readiness-turns = An der Reihe sein
readiness-pause = Meine Reihe aussetzen
readiness-pause-title = Die Reihe aussetzen
readiness-pause-about = Du bist in keiner Rolle an der Reihe, bis du wieder mitmachst. Du gewinnst und verlierst dadurch nichts.
readiness-ask-again = Frag mich wieder am
readiness-ask-again-about = Bleibt es leer, fragt niemand.
readiness-paused = Du setzt gerade aus.
readiness-paused-until = Du setzt gerade aus. Baton fragt dich am { $when } wieder.
readiness-take-turns = Wieder mitmachen
readiness-paused-due = { $role ->
    [facilitator] Du wolltest bis { $when } nicht leiten.
    [scribe] Du wolltest bis { $when } nicht schreiben.
    [timekeeper] Du wolltest bis { $when } nicht auf die Zeit achten.
    [coach] Du wolltest bis { $when } nicht coachen.
    [beside] Du wolltest bis { $when } nicht danebensitzen.
   *[all] Du wolltest bis { $when } aussetzen.
  } Machst du wieder mit?
readiness-later = In vier Wochen
readiness-resumed-said = Du bist wieder an der Reihe, wenn du dran bist.
readiness-later-said = Baton fragt am { $when } wieder.
