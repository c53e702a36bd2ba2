# Das laufende Treffen am Pult. Sätze zum Sprechen stehen in coaching.ftl.
run-quoted = „{ $words }“
run-step = Dieser Schritt
run-nothing = Gerade läuft kein Treffen
run-nothing-about = Hier leitest du ein Treffen: ein Satz zum Sagen, eine Sache zu tun, und das Protokoll schreibt sich mit.
run-not-approved = Protokoll noch nicht genehmigt
run-nothing-example = Sag den Satz. Schau auf. Überspring, was du willst.
run-next-when = Als Nächstes: { $meeting }, { $date }, { $time }.
run-finish = Diesen Schritt beenden

# Die Zeile oben
run-here = { $here } von { $of } hier
run-here-remote = { $here } von { $of } hier, { $remote } zugeschaltet
run-guests = { $count ->
    [one] { $shown } Gast
   *[other] { $shown } Gäste
  }
run-away = nicht da
run-lost = Verbindung weg
run-has-answered = hat geantwortet
run-wall-follows = Raumbildschirm folgt
run-wall-frozen = Raumbildschirm hält
run-wall-blank = Raumbildschirm ist leer
run-wall-show = Raumbildschirm zeigen
run-wall-hide = Verbergen
run-wall-freeze = Dieses Bild halten
run-wall-follow = Wieder folgen lassen
run-wall-darken = Leeren
run-wall-light = Wieder zeigen
run-wall-page-on = Nächste Seite
run-wall-page-back = Seite davor
run-wall-large = Großer Raum: größere Schrift
run-wall-usual = Übliche Schriftgröße

# Der Fluss
run-river = Der Verlauf des Treffens
run-folded = { $count ->
    [one] { $count } Schritt davor
   *[other] { $count } Schritte davor
  }
run-borrowed = { $count ->
    [one] ({ $count } geliehen)
   *[other] ({ $count } geliehen)
  }
run-lent = { $count ->
    [one] ({ $count } verliehen)
   *[other] ({ $count } verliehen)
  }
run-ends = Endet gegen
run-behind = { $count } min zu spät
run-ahead = { $count } min voraus
run-on-time = in der Zeit
run-purpose-inform = berichten
run-purpose-explore = nachdenken
run-purpose-decide = entscheiden

# Der Raum
run-room = Der Raum
run-watch = Im Auge behalten
run-queue = Möchte sprechen
run-after-round = Nach der Runde
run-hand-up = Jemand möchte sprechen
run-hand-down = { $name } von der Liste nehmen
run-has-spoken = { $name } hat gesprochen
run-unheard = Noch nicht gehört
run-unheard-item = In diesem Punkt noch nicht gehört
run-round-will = : das macht die Runde
run-from-item = Aus diesem Punkt
run-promised = Heute zugesagt
run-took-it = { $name } hat es genommen
run-accepted = { $name } hat zugesagt
run-is-asked = { $name } ist gefragt
run-concerns = { $count ->
    [one] Bedenken im Blick
   *[other] Bedenken im Blick
  }
run-measure-is = Beobachten: { $measure }
run-who-is-here = Wer hier ist: { $here }
run-presence-of = Wie { $name } teilnimmt
run-presence-room = Im Raum
run-presence-remote = Zugeschaltet
run-presence-lost = Verbindung weg
run-presence-away = Nicht da
run-presence-unmarked = Offen
run-role-facilitator = leitet
run-role-scribe = schreibt
run-role-timekeeper = achtet auf die Zeit
run-role-coach = begleitet
run-role-beside = sitzt daneben
run-proposes = schlägt vor
run-in-turn = an der Reihe
run-turn = { $who }: Antworten
run-next = als Nächstes
run-last = zuletzt
run-recused = befangen
run-heard = gehört
run-passed = weitergegeben
run-spoke = Gehört
run-pass = Weiter
run-everybody-heard = Alle sind gehört.
run-nobody-marked = Noch ist niemand als anwesend vermerkt. Geh zurück zum Willkommen oder vermerke Menschen unter „Wer hier ist“.
run-left = { $count ->
    [0] alles angesehen
    [one] noch { $count }
   *[other] noch { $count }
  }
run-looked-at = angesehen

# Was getan werden kann
run-on-to = Weiter: { $step }
run-pause = Pause
run-resume = Weiter
run-skip = Diesen Schritt überspringen
run-lead-else = Jemand anders leitet
run-lead-else-hint = Jederzeit. Leiten lässt sich mittendrin weitergeben.
run-write-else = Jemand anders schreibt
run-keyboard-else = Jemand anders sitzt an der Tastatur
run-stake = Jemand ist befangen
run-stake-hint = Spricht mit und entscheidet diesen Punkt nicht.
run-stop = Jetzt aufhören
run-stop-hint = Alles bleibt; was nicht drankam, kommt wieder.
run-go-back = Zurück
run-sheet-lead = Wer leitet jetzt?
run-sheet-lead-about = Von diesem Moment an. Gezählt wird bei beiden die Zeit, die sie geleitet haben.
run-sheet-lead-do = Übernimmt
run-sheet-write = Wer schreibt jetzt?
run-sheet-write-about = Von diesem Moment an.
run-sheet-write-do = Übernimmt
run-sheet-keyboard = Wer sitzt an der Tastatur?
run-sheet-keyboard-about = Was ab jetzt gespeichert wird, hat diese Person gespeichert.
run-sheet-keyboard-do = Sitzt jetzt hier
run-sheet-stake = Wer ist befangen?
run-sheet-stake-about = Bleibt und spricht mit. In der Runde zu diesem Punkt nicht gefragt; im Protokoll steht es so.
run-sheet-stake-do = Vermerken
run-sheet-hand = Wer möchte sprechen?
run-sheet-hand-about = Kommt ans Ende der Liste.
run-sheet-hand-do = Auf die Liste
run-sheet-stop = Das Treffen jetzt beenden?
run-sheet-stop-about = Alles Gesagte und Geschriebene bleibt. Punkte, die nicht drankamen, kommen nächstes Mal wieder; Aufgehobenes wartet.
run-sheet-on = Diesen Punkt verlassen?
run-sheet-on-queue = { $count ->
    [one] { $names } möchte noch etwas sagen.
   *[other] { $names } möchten noch etwas sagen.
  }
run-sheet-on-soon = Er wurde eben erst geöffnet.
run-stay = Hier bleiben
run-sheet-borrow = Minuten leihen
run-borrow = Minuten leihen
run-borrow-hint = Von einem späteren Punkt, wenn die Person, der er gehört, ja sagt.
run-borrow-from = Von
run-lender = { $item } ({ $name })
run-borrow-minutes = Minuten
run-borrow-ask = „{ $name }, dürfen wir { $minutes } Minuten von { $item } nehmen?“
run-borrow-yes = { $name } sagt ja
run-borrow-nobody = Kein späterer Punkt hat Minuten zu verleihen. Klein abschließen oder wiederbringen.
run-bring-back = Wiederbringen
run-shelve = Aufheben
run-finish-small = Klein abschließen
run-finish-small-hint = Noch zwei Minuten für den kleinsten Schritt, der hilft.
run-time-up = Die Zeit ist um

# Eine Pause
run-pause-not-noted = nicht im Protokoll
run-say-pause = Lasst uns kurz durchatmen.
run-say-break = Wir machen Pause. Um { $back } geht es weiter.
run-so-far = bisher
run-break-of = Pause von
run-pause-hint = Niemandes Minuten werden verbraucht. Redet zu zweit, macht ein Fenster auf, lasst jemand anders leiten oder hört für heute auf.

# Willkommen
run-at-keyboard = { $name } sitzt an der Tastatur
run-nobody-at-keyboard = Wer sitzt an der Tastatur? Siehe Mehr.
run-everybody = Alle sind da
run-everybody-else = Alle anderen sind da
run-all-marked = Alle sind vermerkt. Ein Klick auf einen Namen ändert es.
run-guest = Gast begrüßen
run-guest-name = Name des Gasts
run-guest-do = Begrüßen
run-guests-are = Gäste: { $names }
run-role-away = { $name } ist nicht da ({ $role }).
run-role-empty = Noch niemand: { $role }.
run-role-offer-facilitator = { $name } leitet
run-role-offer-scribe = { $name } schreibt
run-role-offer-timekeeper = { $name } achtet auf die Zeit
run-role-offer-coach = { $name } begleitet
run-role-offer-beside = { $name } sitzt daneben

# Anlass, Zusagen, Prüfungen, Tagesordnung
run-purpose-example = uns zu einigen, wie wir Kleines einkaufen
run-done-example = jede Rolle weiß, was sie ohne zu fragen kaufen darf
run-done = Erledigt
run-still-going = Noch dran
run-still-ours = Ja, noch unseres
run-let-go = Loslassen
run-says-yes = Sagt ja
run-says-no = Sagt nein
run-still-offered = Weiter anbieten
run-due-all = Alles Fällige ist angesehen.
run-say-still-ours = Das kommt zum { $count }. Mal wieder. Ist es noch unseres? Loslassen ist auch eine gute Antwort.
run-review-keep = Behalten
run-review-bring = Zum Punkt machen
run-review-end = Zurücknehmen
run-review-why = Warum nehmen wir es zurück?
run-review-next = Wieder ansehen am
run-agenda-agreed = Der Raum ist einverstanden
run-agenda-add = Punkt hinzufügen
run-agenda-add-do = Hinzufügen
run-agenda-title = Worüber ist zu reden?
run-agenda-whose = Wessen Punkt ist es?
run-agenda-over = { $count ->
    [one] { $count } Minute mehr, als da ist: etwas kürzen oder streichen.
   *[other] { $count } Minuten mehr, als da sind: etwas kürzen oder streichen.
  }
run-minutes-for = Minuten für { $title }
run-more-about = Mehr zu { $title }
run-item-not-today = Heute nicht: für später aufheben
run-item-drop = Streichen

# Ein Punkt
run-item-meta = Punkt von { $name }, { $way }
run-outcome = Wir gehen mit
run-prepared = Vorbereitet
run-links = Links
run-leads-own = { $name } leitet, und der Punkt gehört ihr oder ihm. Soll jemand anders ihn leiten?
run-to-clarify = Weiter: Fragen
run-to-react = Weiter: Reaktionen
run-to-ready = Bereit zu entscheiden?
run-to-propose = Vorschlagen
run-back-to-present = Zurück zum Anliegen
run-back-to-clarify = Zurück zu den Fragen
run-back-to-react = Zurück zu den Reaktionen
run-back-to-ready = Zurück zu den Händen
run-decide-anyway = Hier etwas entscheiden
run-decide-anyway-hint = Macht daraus einen Punkt zum Entscheiden.
run-hand-ready = Bereit
run-hand-question = Eine Frage
run-hand-not-yet = Noch nicht
run-hands-about = Zähl die Hände. Das ist nie eine Abstimmung.
run-hands-ready = Alle Hände sagen: bereit.
run-hands-question = Hör zuerst die Frage.
run-hands-not-yet = Frag: Was fehlt zum „bereit“?
run-say-propose = Was schreiben wir auf? Ich tippe so, dass alle mitlesen.
run-propose = In den Raum geben
run-propose-another = Etwas anderes vorschlagen
run-propose-another-hint = Ein zweiter Vorschlag zu diesem Punkt; beide bleiben
run-proposals = Vorschläge zu diesem Punkt
run-take-up = Über diesen reden
run-take-up-of = Über diesen reden: { $text }
run-recorded-as = festgehalten als { $number }
run-back-to-proposal = Zurück zum Vorschlag
run-propose-text = Der Vorschlag, in ein oder zwei Sätzen
run-propose-hint = Der Raum liest beim Tippen mit.
run-propose-who = Vorgeschlagen von
run-say-method = Wie entscheiden wir das? Im Konsent, wenn es nichts anderes braucht.
run-say-ask-again = Der Text ist jetzt besser. Ich frage alle noch einmal.
run-how = Wie?
run-role-of = { $role } entscheidet
run-ask-consent = Nach Konsent fragen
run-other-ways = Ein anderer Weg
run-thirds-cast = Zwei Drittel der abgegebenen Stimmen
run-thirds-present = Zwei Drittel der Anwesenden
run-thirds-members = Zwei Drittel aller Mitglieder
run-ask-again = Alle noch einmal fragen
run-ask-same = Zum selben Text noch einmal fragen
run-amend = Ändern
run-version = { $count ->
    [one] Fassung { $count }
   *[other] Fassung { $count }
  }
run-improved = { $count ->
    [one] verbessert durch den Einwand von { $names }
   *[other] verbessert durch die Einwände von { $names }
  }
run-waiting = Warten auf { $count }
run-close-silent = { $count ->
    [one] Schließen; eine Antwort fehlt
   *[other] Schließen; { $count } Antworten fehlen
  }
run-close-round = Runde schließen
run-read-back = Vorlesen
run-rest-consent = Die anderen: Konsent
run-rest-yes = Die anderen: Ja
run-rest-decide = Entschieden
run-rest-agree = Die anderen: dafür
run-rest-fist-3 = Die anderen: drei
run-rest-gradient-2 = Die anderen: zwei
run-rest-level-4 = Die anderen: vier
run-rest-declined = Die anderen: kein Rat
run-reason-reservations = Was sollen wir beobachten, { $name }?
run-reason-stand-aside = Warum stehst du beiseite, { $name }?
run-reason-block = Wem widerspricht es, { $name }?
run-reason-advised = Was rätst du, { $name }?
run-reason-other = Mit deinen Worten, { $name }?
run-give-up = Diese Runde aufgeben
run-give-up-hint = Die Antworten bleiben im Protokoll; entschieden ist nichts.
run-all-answered = Alle haben geantwortet. Ein Klick auf einen Namen ändert eine Antwort.
run-reason-objection = Was könnte geschehen, { $name }?
run-reason-concern = Was sollen wir beobachten, { $name }?
run-reason-no = Womit ließe sich leichter damit leben, { $name }?
run-reason-key = w, dann die Worte
run-objections = { $count ->
    [one] ein Einwand, dem wir nachgehen
   *[other] { $count } Einwände, einer nach dem anderen
  }
run-objection-of = { $name } sieht etwas
run-understood = Wir haben ihn verstanden
run-objector-says = Wer ihn sieht, sagt, wann ihm entsprochen ist.
run-integrate = Finden, was ihm gerecht wird
run-say-before = Zurück
run-amend-text = Text ändern
run-becomes-concern = Wird ein Bedenken
run-withdrawn = Zurückgezogen, mit Dank
run-stands = Bleibt stehen
run-measure = Was beobachten wir, und wann?
run-measure-example = die Summe je Rolle im Monatsbericht
run-amend-for = für das, was { $name } sieht
run-amend-by = Verbessert von
run-amend-text-of = Fassung { $count }
run-amend-ask = Fassung { $count } speichern und noch einmal fragen
run-amend-keep = Nur speichern
run-before = Vorher:
run-record = Ja, festhalten
run-why = Warum
run-why-example = in einem Satz, für jemanden, der nicht da war
run-review = Wieder ansehen
run-review-1m = in einem Monat
run-review-3m = in dreien
run-review-6m = in sechs
run-review-1y = in einem Jahr
run-review-date = Tag der Prüfung
run-review-none = Wann sehen wir es wieder an?
run-reversible = Rückgängig zu machen ist es
run-reversible-open = nicht gesagt
run-reversible-easily = leicht
run-reversible-with-effort = mit Mühe
run-reversible-hardly = kaum
run-tags = Schlagwörter
run-tags-example = Einkauf, Laden
run-consulted = Wer wurde um Rat gefragt?
run-affected = Wen draußen betrifft es, und wer hat sie gehört?
run-affected-example = Lieferanten; Hana hat angerufen
run-takes-it = Jemand nimmt es
run-follow-up-new = Wer tut was, bis wann?
run-follow-up-example = Vorlage einstellen @Dario bis Fr
run-follow-up-ask = Fragen

# Das Ende
run-settle-next-time = Nächstes Mal
run-settle-shelved = Für später
run-settle-dropped = Loslassen
run-saved-all = Alles hat einen Platz.
run-say-read-aloud = Ich lese vor, was wir beschlossen haben und wer was zugesagt hat. Haltet mich an, wenn ein Wort nicht stimmt.
run-read-aloud-done = Vorgelesen
run-read-again = Beschlüsse und Zusagen zeigen
run-helped = Etwas, das geholfen hat
run-helped-example = Fragen vor Meinungen
run-helped-is = Hat geholfen: { $words }
run-try = Etwas für das nächste Mal
run-try-example = mit den Zugeschalteten beginnen
run-try-is = Probieren: { $words }
run-keep-and-next = Merken, weiter
run-say-thanks = Danke fürs Leiten, Schreiben und Achten auf die Zeit.
run-say-thank-you = Danke euch allen. Das war unser Treffen.
run-thanked = Danken, dann an { $name } geben
run-says-yes-to = { $name } sagt ja
run-ask-the-room = Wer möchte nächstes Mal leiten?
run-thanked-ask = Danken, dann fragen, wer als Nächstes leitet
run-ask-another = Jemand anderen fragen
run-next-away = { $name } ist nicht hier. Frag nach oder frag jemand anderen; der Stab wartet.
run-close-without = Ohne ein Ja schließen
run-close-without-hint = Es bleibt, wie es geplant ist; gefragt wird später.
run-card = Was { $name } braucht
run-card-plain = Was der oder die Nächste braucht
run-tip = Ein Tipp von dir
run-tip-example = Frag früh, wer zugeschaltet ist.
run-tip-hint = Nur wer als Nächstes leitet, sieht ihn.
run-tip-said = Dein Tipp:
run-say-between = Gerade läuft nichts. Machen wir weiter?

# Die Schreibzeile
run-capture = Schreibzeile
run-capture-as = Aufschreiben: { $kind }
run-capture-here = Hier schreiben
run-capture-decision = Was beschließen wir?
run-capture-follow-up = Was ist zu tun? @Name fragt jemanden; bis Fr, in 2w oder 27.11. ist ein Tag
run-capture-save = Was kommt später wieder? @Name sagt, wem es gehört
run-capture-note = Was ist wichtig? Strg+Enter hält es privat
run-kind-decision = Vorschlag
run-kind-follow-up = Zusage
run-kind-save = Für später
run-kind-note = Notiz
run-kind-private = Private Notiz
run-hint-decision = Beschluss
run-hint-follow-up = Zusage
run-hint-save = für später
run-hint-note = Notiz
run-typing = Schreiben
run-room-keys = Raumtasten
run-said-yes = hat zugesagt
run-will-be-asked = wird gefragt
run-yes-heard = Ja gehört
run-who-is = Wer ist „{ $name }“?
run-not-a-date = Kein Tag: die Wörter lassen, wie sie sind
run-private-on = Privat: nur auf diesem Bildschirm
run-private-off = Diese Notiz privat machen
run-nobody-asked = Gerade ist niemand gefragt.
run-note-strike = Diese Notiz streichen

# Tasten
run-key-go-on = Tun, was der dunkle Knopf sagt
run-key-pause = Pause, oder weiter
run-key-blank = Raumbildschirm leeren oder wieder zeigen
run-key-decision = Einen Beschluss aufschreiben
run-key-follow-up = Eine Zusage aufschreiben
run-key-save = Etwas für später aufheben
run-key-note = Eine Notiz machen
run-key-amend = Den Text ändern
run-key-rest = Die anderen antworten gleich
run-key-heard = Das Ja wurde gehört
run-key-reason = Die Worte zu einer Antwort schreiben
run-key-stake = Jemand ist befangen
run-key-proxy = Eine Stimme in anderen Händen
run-key-hand = Jemand möchte sprechen
run-key-river = Zu einem Schritt gehen
run-key-answer-0 = Eine Faust, bei Faust bis fünf
run-key-answer-1 = Erste Antwort der Person, die dran ist
run-key-answer-2 = Zweite Antwort
run-key-answer-3 = Dritte Antwort
run-key-answer-4 = Vierte Antwort
run-key-answer-5 = Fünfte Antwort
run-key-answer-6 = Sechste Antwort
run-key-answer-7 = Siebte Antwort
run-key-answer-8 = Achte Antwort
run-key-answer-9 = Neunte Antwort
run-key-take-back = Letztes Zeichen zurücknehmen
run-key-beside = Nächste Möglichkeit gleichauf
run-key-option-next = Nächste Möglichkeit
run-key-option-before = Möglichkeit davor
run-key-abstain = Enthält sich
