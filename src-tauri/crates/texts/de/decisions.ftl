# Das Verzeichnis der Beschlüsse.
decisions-find = Beschlüsse durchsuchen
decisions-count = { $found } von { $total }
decisions-total = { $count ->
    [one] { $count } Beschluss
   *[other] { $count } Beschlüsse
  }
decisions-export = Exportieren…
decisions-nothing-found = Nichts gefunden. Weniger oder kürzere Wörter finden mehr.
decisions-today = heute
decisions-status-on = { $status ->
    [superseded] abgelöst { $when }
    [expired] abgelaufen { $when }
   *[withdrawn] zurückgezogen { $when }
  }
decisions-review = Überprüfung { $when }
decisions-review-due = Überprüfung fällig
decisions-review-title = Überprüfung
decisions-decided-before = { $when }, vor Baton
decisions-decided = beschlossen { $when }, { $time }, durch { $method }
decisions-superseded-by = Jetzt gilt:
decisions-why = Warum
decisions-ask = Fragen an
decisions-people = Menschen
decisions-undo = Leicht umkehrbar
decisions-options = Auch erwogen
decisions-tags = Thema
decisions-life = Wie es dazu kam
decisions-checkpoint = Prüfpunkt
decisions-proof = { $words }, Eintrag { $entry }
decisions-empty-title = Alles Beschlossene wiederfinden
decisions-empty-text = Beschlüsse aus Treffen stehen hier mit ihren Gründen, wer entschieden hat und wann sie zur Überprüfung wiederkommen.
decisions-empty-example = „Jede Rolle kauft bis 500 € in ihrem Bereich, ohne zu fragen. Bis 30. Juni; dann überprüfen wir.“
decisions-empty-go = Ein Treffen vorbereiten
decisions-part-proposer = vorgeschlagen von { $names }
decisions-part-deciders = entschieden von { $names }
decisions-part-facilitator = geleitet von { $names }
decisions-part-scribe = geschrieben von { $names }
decisions-part-improved = verbessert durch den Einwand von { $names }
decisions-part-concerned = { $count ->
    [one] { $names } hat Bedenken
   *[other] { $names } haben Bedenken
  }
decisions-part-objected = { $names } hatten Einwände
decisions-part-recused = { $names } nicht beteiligt (Befangenheit)
decisions-part-abstained = { $names } enthielten sich
decisions-part-away = nicht da: { $names }
decisions-part-consulted = befragt: { $names }
decisions-part-informed = informiert: { $names }
decisions-part-stood-aside = { $names } stand beiseite
decisions-part-blocked = Veto: { $names }
decisions-part-advised = Rat von { $names }
decisions-part-by-proxy = vertreten: { $names }
decisions-part-elected = { $names } hat die Rolle bekommen
decisions-undo-easily = ja
decisions-undo-with-effort = mit etwas Aufwand
decisions-undo-hardly = kaum
decisions-starts = Ab
decisions-affected = Betroffen, nicht hier
decisions-meeting = Aus
decisions-tend-review = Wieder ansehen
decisions-tend-expire = Seine Zeit ist um
decisions-tend-withdraw = Zurückziehen
decisions-tend-about = Der Wortlaut bleibt, wie er aufgezeichnet wurde; dies kommt dazu.
decisions-seen = Was haben wir erwartet, und was ist geschehen?
decisions-because = Weil …
decisions-look-again = Wieder ansehen am
decisions-alone = In einer Rolle entscheiden…
decisions-as = Wer entscheidet, als was?
decisions-as-one = { $name }, { $role } ({ $team })
decisions-statement = Was ist entschieden?
decisions-record = Aufzeichnen
decisions-recorded = Aufgezeichnet. Es kommt zur Überprüfung wieder.
decisions-no-roles = Noch hat niemand eine Rolle. Die Seite eines Teams legt Rollen fest und was jede allein entscheidet.

# Das Verzeichnis eingrenzen
decisions-count-more = mehr als { $found } von { $total }
decisions-nothing-filters = Vielleicht ist ein Filter zu eng. Nimm einen heraus, oder alle.
decisions-narrow = Eingrenzen …
decisions-narrow-status = Stand
decisions-narrow-team = Team
decisions-narrow-method = Wie entschieden wurde
decisions-narrow-tag = Thema
decisions-narrow-person = Jemand
decisions-narrow-part = war dabei und
decisions-narrow-since = Seit
decisions-narrow-until = Bis
decisions-narrow-none = Alle zeigen
decisions-narrow-show = { $count ->
    [one] { $count } zeigen
   *[other] { $count } zeigen
  }
decisions-any = egal
decisions-filter-out = Diesen Filter herausnehmen
decisions-filter-team = Team: { $value }
decisions-filter-domain = Bereich: { $value }
decisions-filter-tag = Thema: { $value }
decisions-filter-since = seit { $value }
decisions-filter-until = bis { $value }
decisions-filter-owner = vorgeschlagen von { $value }
decisions-filter-person = mit { $value }
decisions-filter-proposer = vorgeschlagen von { $value }
decisions-filter-decider = entschieden von { $value }
decisions-filter-facilitator = geleitet von { $value }
decisions-filter-scribe = geschrieben von { $value }
decisions-filter-improved = verbessert von { $value }
decisions-filter-concerned = { $value } hat ein Bedenken
decisions-filter-objector = { $value } wandte etwas ein
decisions-filter-stood-aside = { $value } stand beiseite
decisions-filter-blocked = { $value } legte ein Veto ein
decisions-filter-advised = Rat von { $value }
decisions-filter-elected = { $value } bekam die Rolle
decisions-filter-by-proxy = vertreten: { $value }
decisions-filter-abstained = { $value } enthielt sich
decisions-filter-recused = { $value } war befangen
decisions-filter-away = abwesend: { $value }
decisions-filter-consulted = gefragt: { $value }
decisions-filter-informed = erfährt es: { $value }
decisions-as-person = tat irgendetwas
decisions-as-owner = schlug vor
decisions-as-decider = entschied mit
decisions-as-facilitator = leitete
decisions-as-scribe = schrieb
decisions-as-improved = verbesserte durch einen Einwand
decisions-as-concerned = hat ein Bedenken
decisions-as-objector = wandte etwas ein
decisions-as-stood-aside = stand beiseite
decisions-as-blocked = legte ein Veto ein
decisions-as-advised = gab Rat
decisions-as-elected = bekam die Rolle
decisions-as-by-proxy = ließ sich vertreten
decisions-as-abstained = enthielt sich
decisions-as-recused = war befangen
decisions-as-away = fehlte
decisions-as-consulted = wurde gefragt
decisions-as-informed = erfährt es
decisions-keep = Diese Suche behalten
decisions-keep-name = Wie soll sie heißen?
decisions-keep-about = Sie steht in dieser Datei, außerhalb der Aufzeichnung, und geht in kein Dokument ein.
decisions-keep-do = Behalten
decisions-let-go = „{ $name }“ loslassen
decisions-how = Wie entschieden wurde
decisions-dissent = In ihren Worten
decisions-expects = Was wir bis dahin erwarten
decisions-expected = Was wir erwartet haben: { $expects }
decisions-for = dafür: { $reason }
decisions-against = dagegen: { $reason }
decisions-corrections = Wie es gemeint war
decisions-chain = Was an die Stelle wovon trat
decisions-chain-replaces = tritt an die Stelle von { $what }
decisions-chain-changes = ändert { $what } teilweise
decisions-tend-bring = In ein Treffen bringen
decisions-tend-correct = Sagen, wie es gemeint war
decisions-tend-replace = In einer Rolle ersetzen …
decisions-tend-change = In einer Rolle teilweise ändern …
decisions-bring-who = Wer bringt es ein?
decisions-bring-text = Was das Treffen wissen sollte
decisions-brought = Es steht auf der nächsten Tagesordnung.
decisions-shelved = Es liegt im Vorrat des Teams.
decisions-correct-who = Wer sagt das?
decisions-correct-text = Wie war es gemeint?
decisions-alone-supersedes = In einer Rolle ersetzen
decisions-alone-amends = In einer Rolle teilweise ändern
decisions-alone-supersedes-about = Tritt an die Stelle von { $number }:
decisions-alone-amends-about = Ändert teilweise { $number }:

# Was ein Beschluss mit früheren macht
decisions-brief = { $number }: { $words }
decisions-relate-supersedes = Ersetzt
decisions-relate-amends = Ändert zum Teil
decisions-relate-choose = Keinen anderen Beschluss
decisions-relate-remove = { $number } weglassen
decisions-expects-example = Niemand wartet länger als einen Tag
