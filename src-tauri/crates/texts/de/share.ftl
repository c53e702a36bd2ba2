# Wie breit Leitung wirklich geteilt ist: Fragen, keine Urteile.
share-window = Zeitraum
share-weeks = 8 Wochen
share-quarter = Quartal
share-year = Jahr
share-all = Alles
share-of-led = Geleitet
share-of-brought = Punkte eingebracht
share-of-decided = Mitentschieden
share-of-wrote = Geschrieben
share-of-kept-time = Auf die Zeit geachtet
share-of-took = Aufgaben übernommen
share-about = { $count ->
    [one] Aus { $count } Treffen.
   *[other] Aus { $count } Treffen.
  } Jeder Balken ist eine Person; absichtlich ohne Namen.
share-too-little = Es gab weniger Treffen als Menschen; das sagt noch wenig.
share-details = Einzelheiten
share-what = Was
share-people = Menschen
share-effective = Geteilt wie durch
share-effective-about = „Geteilt wie durch 6,2“ heißt: so breit, als hätten 6,2 Menschen es zu gleichen Teilen getan.
share-private = Nur Zahlen über Getanes, nie wer wie lange sprach. Die Zahl über dich ist für dich.
share-empty-title = Ist das Leiten hier wirklich geteilt?
share-empty-text = Nach den ersten Treffen steht hier, wie viele Menschen geleitet, Punkte eingebracht und mitentschieden haben. Namen werden nie nach Größe gelistet.
share-led-text = { $most ->
    [0] Noch hat niemand geleitet.
    [one] { $who ->
        [one] Eine Person von { $people } leitete einmal.
       *[other] { $who } von { $people } leiteten, je einmal.
      }
   *[other] { $who ->
        [one] Eine Person von { $people } leitete, { $most }-mal.
       *[other] { $most ->
            [2] { $who } von { $people } leiteten; niemand öfter als zweimal.
           *[other] { $who } von { $people } leiteten; niemand öfter als { $most }-mal.
          }
      }
  }
share-brought-text = { $who ->
    [0] Niemand brachte Punkte ein.
    [one] Eine Person von { $people } brachte Punkte ein.
   *[other] { $who } von { $people } brachten Punkte ein.
  }
share-decided-text = { $who ->
    [0] Nichts wurde entschieden.
    [one] Eine Person von { $people } entschied.
   *[other] { $who } von { $people } entschieden mit.
  }
share-before = { $who ->
    [one] Vor einem Jahr war es eine von { $people }.
   *[other] Vor einem Jahr waren es { $who } von { $people }.
  }
share-of-coached = Beobachtet und Rückmeldung gegeben
share-of-proposed = Einen angenommenen Vorschlag gemacht
share-of-objected = Einwand, Bedenken oder beiseite gestanden
share-of-finished = Aufgaben erledigt
share-wrote-text = { $who ->
    [one] Eine Person von { $people } schrieb.
   *[other] { $who } von { $people } schrieben.
  }
share-kept-time-text = { $who ->
    [one] Eine Person von { $people } achtete auf die Zeit.
   *[other] { $who } von { $people } achteten auf die Zeit.
  }
share-coached-text = { $who ->
    [one] Eine Person von { $people } beobachtete und gab Rückmeldung.
   *[other] { $who } von { $people } beobachteten und gaben Rückmeldung.
  }
share-proposed-text = { $who ->
    [one] Eine Person von { $people } machte einen Vorschlag, der angenommen wurde.
   *[other] { $who } von { $people } machten einen Vorschlag, der angenommen wurde.
  }
share-objected-text = { $who ->
    [one] Eine Person von { $people } hatte einen Einwand oder Bedenken oder stand beiseite.
   *[other] { $who } von { $people } hatten einen Einwand oder Bedenken oder standen beiseite.
  }
share-took-text = { $who ->
    [one] Eine Person von { $people } übernahm Aufgaben.
   *[other] { $who } von { $people } übernahmen Aufgaben.
  }
share-finished-text = { $who ->
    [one] Eine Person von { $people } erledigte Aufgaben.
   *[other] { $who } von { $people } erledigten Aufgaben.
  }
share-gini = Ungleichheit
share-top = Größter Anteil
share-percent = { $part } %
share-gini-about = Die Ungleichheit (Gini) ist 0, wenn alle gleich viel taten, und nahe 1, wenn eine Person alles tat.
share-team = Team
share-everybody = Alle
share-less-seen = Weniger sichtbar
share-questions = Eine Frage wert
share-ask-led = Das meiste Leiten kam von einer Person. Wollen wir das so?
share-ask-brought = Die meisten Punkte kamen von einer Person. Wer hat noch etwas einzubringen?
share-ask-wrote = Meist schrieb dieselbe Person. Möchte es jemand anderes versuchen?
share-ask-took = Die meisten Aufgaben liegen bei einer Person. Ist das eine gute Last?
share-ask-alone = Die meisten Entscheidungen traf eine Rolle allein. Wollen wir das so?
share-about-you = Über dich
share-mine = Du hast { $led ->
    [0] kein Treffen
    [one] ein Treffen
   *[other] { $led } Treffen
  } geleitet, { $brought ->
    [0] keinen Punkt
    [one] einen Punkt
   *[other] { $brought } Punkte
  } eingebracht und bei { $decided ->
    [0] keiner Entscheidung
    [one] einer Entscheidung
   *[other] { $decided } Entscheidungen
  } mitgewirkt.
share-mine-private = Das siehst hier nur du.
share-deciding = Wie wir entschieden haben
share-method = Verfahren
share-role = Durch die Rolle allein
share-together = gemeinsam
share-decisions = Entscheidungen
share-from = Aus { $count } Treffen.
share-dates = Von … bis …
share-first-day = Von
share-last-day = Bis
share-backwards = Der erste Tag liegt nach dem letzten. Nichts wurde gezählt.
share-before-first = Das liegt vor dem ersten Tag; die Seite bleibt, wie sie war.
share-inside = Mit den Teams darin
share-trend = Quartal für Quartal
share-trend-about = Die Linie zeigt, wie durch wie viele Menschen das Leiten geteilt war; die gepunktete Linie darüber sind alle. Ein hohler Punkt ist ein Quartal, über das sich zu wenig sagen lässt.
share-trend-said = Das Leiten war geteilt wie durch { $first } von { $firstPeople } Menschen ({ $firstQuarter }), zuletzt wie durch { $last } von { $lastPeople } ({ $lastQuarter }).
share-trend-one = Das Leiten war geteilt wie durch { $last } von { $lastPeople } Menschen ({ $lastQuarter }).
share-trend-thin = Noch hat kein Quartal genug Treffen, um zu sagen, wie breit das Leiten geteilt war.
share-quarter-when = Quartal
share-quarter-name = { $quarter }. Quartal { $year }
share-quarter-so-far = { $quarter }. Quartal { $year }, bisher
share-meetings = Treffen
share-thin = zu wenig
share-thin-about = „Zu wenig“ heißt: weniger Treffen als Menschen.
share-mine-helped = Du hast in { $wrote ->
    [0] keinem Treffen
    [one] einem Treffen
   *[other] { $wrote } Treffen
  } geschrieben, in { $kept ->
    [0] keinem
    [one] einem
   *[other] { $kept }
  } auf die Zeit geachtet und bei { $objected ->
    [0] keiner Entscheidung
    [one] einer Entscheidung
   *[other] { $objected } Entscheidungen
  } einen Einwand oder Bedenken gehabt.
share-mine-promised = Du hast { $took ->
    [0] keine Aufgabe
    [one] eine Aufgabe
   *[other] { $took } Aufgaben
  } übernommen und { $finished ->
    [0] keine
    [one] eine
   *[other] { $finished }
  } erledigt.
share-theirs = Hat { $led ->
    [0] kein Treffen
    [one] ein Treffen
   *[other] { $led } Treffen
  } geleitet, { $brought ->
    [0] keinen Punkt
    [one] einen Punkt
   *[other] { $brought } Punkte
  } eingebracht und bei { $decided ->
    [0] keiner Entscheidung
    [one] einer Entscheidung
   *[other] { $decided } Entscheidungen
  } mitgewirkt.
share-theirs-helped = Hat in { $wrote ->
    [0] keinem Treffen
    [one] einem Treffen
   *[other] { $wrote } Treffen
  } geschrieben, in { $kept ->
    [0] keinem
    [one] einem
   *[other] { $kept }
  } auf die Zeit geachtet und bei { $objected ->
    [0] keiner Entscheidung
    [one] einer Entscheidung
   *[other] { $objected } Entscheidungen
  } einen Einwand oder Bedenken gehabt.
share-theirs-promised = Hat { $took ->
    [0] keine Aufgabe
    [one] eine Aufgabe
   *[other] { $took } Aufgaben
  } übernommen und { $finished ->
    [0] keine
    [one] eine
   *[other] { $finished }
  } erledigt.
share-show = { $name } zeigen
share-hide = Wieder für mich behalten
share-is-shown = { $name } sieht das auch, weil du es zeigst.
share-no-coach = Auf deiner Seite kannst du einen Coach wählen; dann kannst du es ihm oder ihr zeigen.
share-shown-to-me = Dir als Coach gezeigt
share-shown-about = Sie zeigen es dir, weil sie es wollen. Es ist für ein Gespräch mit ihnen da und für sonst niemanden.
share-asked-first = Eine Frage an dich
share-asked-first-about = Du siehst das vor den anderen. Ist es nach vier Wochen noch so, fragt die Seite alle, ohne Namen.
share-ask-proposed = Die meisten angenommenen Vorschläge kamen von einer Person. Wollen wir das so?
share-ask-proposed-role = Die meisten angenommenen Vorschläge kamen aus einer Rolle. Wollen wir das so?
share-ask-alone-several = Die meisten Entscheidungen trafen Rollen allein. Würden wir etwas davon lieber gemeinsam entscheiden?
share-ask-few-brought = Weniger als die Hälfte von uns brachte Punkte ein. Was würde es leichter machen?
share-ask-few-decided = Weniger als die Hälfte von uns entschied mit. Wer fehlte, und warum?
share-ask-no-objection = Bei keiner dieser Entscheidungen hatte jemand einen Einwand oder Bedenken. Ist es leicht genug, sie zu sagen?
share-ask-unfinished = Es wurden viel weniger Aufgaben erledigt als übernommen. Versprechen wir zu viel?
share-ask-you-led = Das meiste Leiten kam von dir. Willst du das so? Wer würde gern gefragt?
share-ask-you-brought = Die meisten Punkte kamen von dir. Wer hat noch etwas einzubringen?
share-ask-you-wrote = Meist hast du geschrieben. Möchtest du, dass es jemand anderes versucht?
share-ask-you-took = Die meisten Aufgaben liegen bei dir. Ist das eine gute Last, oder möchtest du etwas abgeben?
share-ask-you-proposed = Die meisten angenommenen Vorschläge kamen von dir. Wessen Vorschläge würdest du gern hören?
share-ask-you-proposed-role = Die meisten angenommenen Vorschläge kamen aus einer Rolle, die du hast. Ist sie dafür da?
share-ask-you-alone = Die meisten Entscheidungen traf eine Rolle, die du hast, allein. Würdest du etwas davon lieber gemeinsam entscheiden?
share-none = In dieser Zeit gab es kein Treffen.
share-none-about = Wähle einen längeren Zeitraum, oder sieh dir die Quartale weiter unten an.
share-figures = In Zahlen
