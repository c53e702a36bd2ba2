# Merkkarten: was außer den Sätzen zum Leiten darauf steht.

cards-title = Merkkarten
cards-of = Merkkarten: { $name }
cards-open = Merkkarten…
cards-about = Eine Karte für jeden Schritt. Gedruckt ist jede eine Seite A5.
cards-save = Zum Drucken sichern…
cards-next = Merkkarten für { $name }…

# Für wen
cards-whom = Für
cards-whom-leader = Wer leitet
cards-whom-others = Die anderen
cards-whom-coach = Wer begleitet

# Wie oft jemand geleitet hat
cards-level = Wie oft hast du geleitet?
cards-level-auto = Wie es war
cards-level-first = Die ersten Male
cards-level-practised = Geübt
cards-level-experienced = Erfahren
cards-level-about = Wie viel Baton neben dem Treffen sagt. Wie es war: danach, wie oft hier geleitet hat, wer leitet.

# Kopf und Fuß einer Karte
cards-head-blank = Regelmäßiges Treffen
cards-head-leader = Leiten
cards-head-named = { $name } leitet
cards-place-step = Schritt { $at } von { $of }
cards-place-item = In einem Punkt
cards-place-method = Zusammen entscheiden
cards-place-difficult = Wenn es schwierig wird
cards-place-others = Für alle anderen
cards-place-coach = Für die Begleitung
cards-page = { $at } von { $of }
cards-blank = ________
cards-items = Auf der Tagesordnung
cards-item = { $title }, { $minutes }
cards-items-more = { $count ->
    [one] und noch einer
   *[other] und noch { $count }
  }
cards-long-item = So lange wie vereinbart

# Wie eine Karte heißt, die kein Schritt des Treffens ist
cards-title-begin = Bevor du anfängst
cards-begin-say = Dafür brauchst du kein Talent. Du brauchst ein Blatt, eine Uhr und eine freundliche Stimme.
cards-begin-lines = Für die Hosentasche
cards-place-begin = Vor dem Treffen
cards-title-clarify = Fragen zum Verstehen
cards-title-react = Alle eine Reaktion
cards-title-ready-test = Bereit zu entscheiden?
cards-title-read-back = Vorlesen
cards-title-owner = Wer es übernimmt
cards-title-consent = Konsent
cards-title-objection = Einen Einwand begrüßen
cards-title-explore = Den Einwand verstehen
cards-title-tests = Nach Gründen fragen
cards-title-integrate = Sicher genug machen
cards-title-concern = Ein Bedenken
cards-title-majority = Mehrheit
cards-title-role-decides = Eine Rolle entscheidet
cards-title-integrative = Integrative Entscheidung
cards-title-advice = Rat
cards-title-consensus = Konsens
cards-title-fist-to-five = Faust bis fünf
cards-title-gradients = Wo stehen wir?
cards-title-vote = Abstimmung
cards-title-lazy = Schweigen stimmt zu
cards-title-election = Wahl für eine Rolle
cards-title-delegation = Wer entscheidet wie weit?
cards-title-options = Unter Möglichkeiten wählen
cards-title-nominate = Vorschläge schreiben
cards-title-reasons = Gründe
cards-title-change = Änderungsrunde
cards-title-nominee = Jemanden vorschlagen
cards-title-explain = Hören, wer anders steht
cards-title-count = Das Ergebnis sagen
cards-title-accept = Annehmen
cards-title-time-over = Die Zeit ist um
cards-title-save = Wichtig, und nicht jetzt
cards-title-one-voice = Eine Stimme, sehr oft
cards-title-silence = Stille
cards-title-heated = Es wird hitzig
cards-title-stake = Du bist befangen
cards-title-remote = Zugeschaltet
cards-title-tired = Ein müder Raum

# Wie lange es dauert, wo kein Plan es sagt
cards-long-clarify = Drei bis fünf Minuten
cards-long-react = Je eine halbe Minute
cards-long-ready-test = Eine Minute
cards-long-read-back = Eine Minute
cards-long-owner = Zwei Minuten
cards-long-consent = Je eine halbe Minute
cards-long-objection = Zwei Minuten
cards-long-explore = Drei bis fünf Minuten
cards-long-tests = Zwei Minuten
cards-long-integrate = Fünf Minuten
cards-long-concern = Eine Minute
cards-long-majority = Zwei Minuten
cards-long-role-decides = Fünf Minuten für Rat
cards-long-integrative = Sechs Minuten
cards-long-advice = Je zwei Minuten
cards-long-consensus = Je eine Minute
cards-long-fist-to-five = Zwei Minuten
cards-long-gradients = Drei Minuten
cards-long-vote = Zwei Minuten
cards-long-lazy = Eine Minute
cards-long-election = Zwölf Minuten
cards-long-delegation = Fünf Minuten
cards-long-options = Je eine Minute
cards-long-nominate = Zwei Minuten
cards-long-reasons = Je eine halbe Minute
cards-long-change = Eine Minute
cards-long-nominee = Eine Minute
cards-long-explain = Zwei Minuten
cards-long-count = Eine halbe Minute
cards-long-accept = Eine Minute
cards-long-time-over = Eine halbe Minute
cards-long-save = Eine halbe Minute
cards-long-one-voice = Ein Satz
cards-long-silence = Ein bis zwei Minuten
cards-long-heated = Fünf Minuten
cards-long-stake = Eine Minute
cards-long-remote = Eine halbe Minute
cards-long-tired = Zwei Minuten

# Für alle, die nicht leiten
cards-others-title = { $name } leitet
cards-others-nobody = Jemand anders leitet
cards-others-say = Warte drei Atemzüge, bevor du hilfst.
cards-others-help = So hilfst du
cards-others-first-1 = Es sind die ersten Male. Antworte auf die Frage, die gestellt wurde; das hilft mehr als ein Rat.
cards-others-first-2 = Etwas wurde vergessen? Sag es als Frage: „Wollten wir zuerst die anderen hören?“
cards-others-first-3 = Eine Pause ist Nachdenken, keine Not. Lass sie stehen.
cards-others-first-4 = Sag danach eine Sache, die gut war, mit dem Augenblick, in dem sie geschah.
cards-others-practised-1 = Heb die Hand statt der Stimme. Die Reihenfolge ist jemandes Arbeit.
cards-others-practised-2 = Wenn dir der Weg nicht passt, sag es einmal und geh dann mit.
cards-others-practised-3 = Sag danach eine Sache, die dir geholfen hat.
cards-others-experienced-1 = Nimm den Teil, den niemand sieht: auf die Zeit achten, schreiben, die Leisen hereinholen.
cards-others-experienced-2 = Sag es, wenn es zu schnell geht. Wer leicht leitet, wird schnell.

# Für die Person, die zusieht, wie es geht
cards-coach-title = Dreierlei bemerken, eins geben
cards-coach-say = Schau mit warmen Augen.
cards-coach-notice = Bemerken
cards-coach-give = Geben
cards-coach-1 = Wer gesprochen hat, und wer nicht.
cards-coach-1-more = Mach für jede Stimme einen Strich. Zahlen hört man leichter als Meinungen.
cards-coach-2 = Der Augenblick, in dem es kippte: ins Leichte oder ins Schwere.
cards-coach-2-more = Schreib die Uhrzeit auf und den Satz, der kurz davor fiel.
cards-coach-3 = Was die Leitung vorgemacht hat, und der Raum machte es nach.
cards-coach-3-more = Ruhe breitet sich aus, Eile auch. Sieh dir die Minute danach an.
cards-coach-4 = Eine Sache, in einer Minute, mit dem Augenblick: „Als du nach der Frage gewartet hast, hat Goran gesprochen.“
cards-coach-4-more = Frag zuerst: „Magst du hören, was mir aufgefallen ist?“
cards-coach-ease = Du hilfst danach, nicht jetzt. Genau gesehen zu werden hilft mehr als ein Rat.
cards-coach-cue = Stimmen. Der Kipppunkt. Was sich ausbreitet. Eins geben.
