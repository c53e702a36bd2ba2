# Eine Runde am Platz: ihre Schritte, die Wege, sie zu öffnen, und was jeder Teil fragt.
round-steps = Schritte dieser Runde
round-step-present = Vorstellen
round-step-clarify = Fragen
round-step-react = Reaktionen
round-step-amend = Ändern
round-step-advice = Rat einholen
round-step-describe = Die Rolle
round-step-nominate = Schreiben
round-step-reasons = Gründe
round-step-change = Ändern
round-step-nominee = Vorschlagen
round-step-ask = Antworten
round-step-resolve = Einwände
round-step-concerns = Bedenken
round-step-explain = Erklären
round-step-count = Ergebnis
round-step-decide = Entscheiden
round-step-accept = Annehmen
round-on-to = Weiter: { $step }
round-counts = Wie viele was geantwortet haben
round-proxy = { $name } stimmt für diese Person
round-watch = Worauf wir achten
round-quorum = Quorum: { $needed } nötig, { $here } hier.
round-change = Ändern
round-fall-back = Den für später vereinbarten Weg nehmen
round-fall-back-about = Als Nächstes: { $method }

# Hände
round-hands-keep = Diese Hände zählen
round-hands-left = { $count ->
    [0] Von allen ist eine Hand gezählt.
    [one] Eine Hand ist noch nicht gezählt.
   *[other] { $count } Hände sind noch nicht gezählt.
  }
round-hands-many = { $people } Personen sind hier: { $count ->
    [one] eine Hand zu viel.
   *[other] { $count } Hände zu viel.
  }

# Geheim
round-secret-alone = nur du siehst jetzt diesen Bildschirm
round-secret-handed = { $handed } von { $of } haben abgegeben
round-secret-pass = Gebt den Laptop an { $name }. Alle anderen schauen weg.
round-secret-i-am = Ich bin { $name }
round-secret-all = Alle haben abgegeben.
round-secret-open = Antworten öffnen
round-secret-about = Bis alle geöffnet werden, nur im Speicher dieses Computers; dann sortiert aufgeschrieben, ohne Namen. Schließt Baton vorher, stimmt noch einmal ab.

# Am Rand
round-apart-nobody = Niemand steht am Rand.

# Rat
round-advice-affected = wird es spüren
round-advice-expertise = kennt sich aus
round-advice-ask = Fragen
round-advice-hear = Aufschreiben
round-advice-decline = Möchte nicht
round-advice-another = Noch jemanden fragen
round-advice-not-asked = noch nicht gefragt
round-advice-waiting = gefragt, bis { $by }
round-advice-advised = gehört
round-advice-declined = möchte nicht
round-advice-no-answer = keine Antwort bis dahin

# Eine Person entscheidet
round-decide = { $name } entscheidet
round-decide-yes = Dafür
round-decide-no = Dagegen
round-decide-used = Was aus dem Rat wurde
round-decide-why = Warum
round-decide-go = Festhalten, was entschieden wurde

# Für eine Rolle wählen
round-nominate-whom = Wen siehst du als { $role }?
round-nominate-why = Was hast du diese Person tun sehen?
round-nominate-keep = Behalten, weiter
round-nominate-all = Alle haben geschrieben. Jetzt kommen die Namen.
round-nominate-has = hat geschrieben
round-nominate-changed = geändert
round-nominates = nennt
round-passes = nennt niemanden
round-nominee-propose = Vorschlagen
round-nominee-because = Aus welchen Gründen?
round-nominee-go = { $name } vorschlagen
round-nominee-count = Nach den meisten Nennungen vorschlagen
round-nominee-wait = Schlagt jemanden vor
round-nominee-no-words = { $name } sagte nichts dazu
round-accept-yes = { $name } nimmt an
round-accept-no = Nimmt nicht an

# Wege zu entscheiden
round-ways = Wie entscheiden wir?
round-ways-about = Alle Wege, die das Team vereinbart hat, mit dem, was sie brauchen
round-suggested = Passt hierzu:
round-open = Öffnen: { $way }
round-no-roles = In diesem Team hat noch niemand eine Rolle. Rollen stehen unter Menschen.
round-role = Rolle
round-role-none = Rolle wählen
round-above-limit = Es liegt über ihrer Grenze ({ $limit })
round-bar = Wie viel nötig ist
round-bar-majority = Mehr als die Hälfte
round-bar-two-thirds = Zwei Drittel
round-bar-unanimous = Alle
round-base = Wovon
round-base-cast = Abgegebene Stimmen
round-base-present = Anwesende
round-base-members = Alle Mitglieder
round-blocks = Vetos, die es aufhalten
round-fingers = Wenigste Finger, die genügen
round-fist-blocks = Eine Faust hält es auf
round-decider = Wer entscheidet
round-decider-none = Niemand: dann kein Veto und höchstens ein ernster Widerspruch
round-day-advice = Antworten bis
round-day-lazy = Einwände bis
round-day-election = Wie lange die Rolle gilt
round-variant = Wie die Person gefunden wird
round-variant-sociocratic = Nach den Gründen
round-variant-holacracy = Nach den meisten Nennungen
round-way = Wie geantwortet wird
round-way-spoken = Laut, mit Namen
round-way-written = Alle zugleich
round-way-hands = Hände, nur gezählt
round-way-secret = Geheim
round-more = Quorum, und wenn es zu lange dauert
round-quorum-needed = Wie viele hier sein müssen
round-quorum-about = Null heißt: kein Quorum. Gezählt werden Personen, am Schluss.
round-deadline = Minuten für diese Runde
round-next = Dann
round-next-none = Sofort:
round-last = Zuletzt entscheidet
round-weights = Stimmen wiegen verschieden
round-listed = Wen wir fragen
round-listed-affected = Wird es spüren
round-listed-expertise = Kennt sich aus
round-decide-now = Wählen, wie entschieden wird

# Stimmen in anderen Händen, und Befangenheit
round-taking-part = Wer anders teilnimmt
round-proxy-give = Eine Stimme in anderen Händen
round-proxy-about = Jemand ist nicht da, und jemand hier gibt die Stimme ab. Beide Namen kommen ins Protokoll; keine Stimme wird zweimal weitergegeben.
round-proxy-nobody = Alle Erwarteten sind da oder haben ihre Stimme schon gegeben.
round-proxy-from = Wer nicht da ist
round-proxy-to = Wer die Stimme abgibt
round-proxy-do = Stimme weitergeben
round-proxy-line = { $to } gibt die Stimme von { $from } ab.
round-proxy-turn = { $name } gibt diese Stimme ab
round-proxy-back = Zurücknehmen
round-out-line = { $name } ist befangen und wird nicht gefragt.
round-out-back = Wieder fragen

# Gründe für einen Einwand
round-test-of = { $name }, gibt es dafür einen Grund?
round-test-harm = Würde es mindern, was wir jetzt können?
round-test-from-this = Kommt das von diesem Vorschlag?
round-test-no-time-to-adapt = Ist es sofort so, oder könnten wir nicht rechtzeitig nachsteuern?
round-test-own-role = Schränkt es eine deiner eigenen Rollen ein?
round-test-breaks-rules = Oder: verletzt es unsere Regeln?
round-test-words = In eigenen Worten: { $question }
round-test-in-words = der Grund, in eigenen Worten
round-test-about = Ankreuzen, wo ein Grund genannt wurde; ob er stimmt, beurteilt niemand. Der Einwand zählt mit den ersten vier zusammen oder mit dem letzten allein.
round-test-go = Nach Gründen fragen
round-test-keep = Gründe festhalten
round-test-not = gehört

# Andere Wege
round-ways-out = Andere Wege
round-ways-out-about = Kleinere Schritte, die man gefahrlos versuchen kann, oder Leute, die Zeit dafür haben.
round-out-shorter = Eine kürzere Zeit
round-out-shorter-about = Dasselbe für einige Wochen; dann endet es, wenn wir nichts anderes sagen.
round-out-shorter-text = Es endet am { $when }, wenn wir es nicht neu vereinbaren.
round-out-smaller = Ein kleinerer Umfang
round-out-smaller-about = Erst ein Ort, ein Team, ein Teil davon. Wo wäre es gefahrlos?
round-out-trial = Ein Versuch
round-out-trial-about = Ausprobieren, sagen, was wir beobachten, und an einem Tag wieder hinsehen.
round-out-trial-text = Wir versuchen es bis { $when }; dann sehen wir es uns wieder an.
round-out-until = Bis
round-out-group = Eine kleine Gruppe
round-out-group-about = Zwei oder drei arbeiten daran und bringen etwas Besseres zurück.
round-out-team = Ein anderes Team
round-out-team-about = Es ist dessen Sache, oder es weiß mehr darüber.
round-refer = Wer arbeitet daran?
round-refer-who = Wer zur Gruppe gehört
round-refer-first = Die erste Person bringt es zurück.
round-refer-no-team = Es gibt hier kein anderes Team.
round-refer-team = Team
round-refer-team-none = Team wählen
round-refer-owner = Wer es dorthin bringt
round-refer-words = Woran gearbeitet werden soll
round-refer-example = was es kostet und wer es spüren würde
round-refer-do = Weitergeben
round-referred-say = Wir entscheiden das nicht hier. Es ist in guten Händen und kommt zurück.
round-talk-about = In einem Treffen darüber reden
round-until = Antworten zählen bis { $when }, auch nach dem Treffen.

# Andere Regeln
round-what-if = Dieselben Antworten nach anderen Regeln
round-what-if-about = Nicht bindend: die Regel war vereinbart, bevor jemand geantwortet hat.
round-what-if-rule = Regel
round-what-if-result = Ergebnis

# Die Worte einer Skala
round-scale = Worte dazu
round-scale-fist-to-five-support = Wie weit ich mitgehe
round-scale-fist-to-five-liking = Wie gut es mir gefällt
round-scale-fist-to-five-own = Eigene
round-scale-gradients-support = Wie veröffentlicht
round-scale-gradients-own = Eigene
round-scale-words = Unsere Worte, mit der Runde festgehalten
round-scale-step = Worte für { $step }
