# Der Befehl `baton`: seine Hilfe, seine Antworten, und was falsch getippt wurde.
cli-about = Treffen, die alle leiten können: was Baton tut, ohne seine Fenster.
cli-after = Codes am Ende: 0 getan, 1 abgelehnt, 2 nicht verstanden, 3 ein Fehler. Schreiben geht auch neben der laufenden Anwendung.
cli-usage = Aufruf:
cli-commands = Befehle
cli-arguments = Worum es geht
cli-options = Optionen

# Was jeder Befehl versteht
cli-any-json = Daten als JSON ausgeben statt Sätze
cli-any-who = Wer fragt, mit Namen oder Kennung; steht neben dem, was festgehalten wird
cli-any-data_dir = Wo Baton ablegt, was zu diesem Rechner gehört (auch BATON_DATA_DIR)
cli-any-zone = Zeitzone, etwa Europe/Berlin; sonst die dieses Rechners
cli-any-lang = Sprache der Antworten, etwa en-GB oder de; sonst die dieses Rechners
cli-any-help = Hilfe
cli-any-version = Die Version

# init
cli-do-init = Einen neuen Arbeitsbereich anlegen, mit Team, Leuten und regelmäßigem Treffen
cli-do-init-file = Die neue Datei; es darf sie noch nicht geben
cli-do-init-team = Der Name des Teams
cli-do-init-people = Die Leute des Teams: eine Tabelle mit Name, E-Mail und Stichworten, oder ein Name je Zeile; - liest die Standardeingabe
cli-do-init-every = Wie oft sie sich treffen, etwa "FREQ=WEEKLY;BYDAY=MO"
cli-do-init-at = Wann, etwa 10:00
cli-do-init-minutes = Wie viele Minuten lang; sonst 60
cli-do-init-from = Ab welchem Tag, etwa 2026-11-23; sonst ab heute
cli-do-init-series = Der Name des Treffens; sonst der des Teams
cli-do-init-name = Der Name der Organisation; sonst der des Teams

# demo
cli-do-demo = Das Beispiel schreiben, zum Ausprobieren
cli-do-demo-file = Die neue Datei; es darf sie noch nicht geben

# people
cli-do-people = Zeigen, wer dabei ist, oder Leute dazunehmen
cli-do-people-file = Der Arbeitsbereich
cli-do-people-add = Wer dazukommt: eine Tabelle mit Name, E-Mail und Stichworten, oder ein Name je Zeile; - liest die Standardeingabe
cli-do-people-team = Das Team, in das sie kommen

# agenda
cli-do-agenda = Die Tagesordnung des nächsten Treffens zeigen, oder eine eingefügte daraufsetzen
cli-do-agenda-file = Der Arbeitsbereich
cli-do-agenda-paste = Eine Tagesordnung als Markdown oder einfacher Text; - liest die Standardeingabe
cli-do-agenda-meeting = Das Treffen, mit Kennung, Titel oder Datum; sonst das nächste
cli-do-agenda-dry_run = Nur zeigen, was verstanden wird; nichts daraufsetzen

# balance
cli-do-balance = Zeigen, wie breit Leiten, Schreiben, Entscheiden und Zusagen geteilt sind
cli-do-balance-file = Der Arbeitsbereich
cli-do-balance-team = Ein Team; ohne Angabe alle
cli-do-balance-inside = Auch die Teams in diesem Team
cli-do-balance-series = Ein regelmäßiges Treffen
cli-do-balance-from = Ab diesem Tag (2026-11-23)
cli-do-balance-until = Bis zu diesem Tag; ohne Angabe heute
cli-do-balance-window = weeks (acht Wochen), quarter, year oder all; ohne Angabe quarter

# rota
cli-do-rota = Zeigen, wer an der Reihe ist zu leiten und zu schreiben, und warum
cli-do-rota-file = Der Arbeitsbereich
cli-do-rota-next = Wie viele Treffen; sonst 8
cli-do-rota-series = Ein regelmäßiges Treffen; sonst alle
cli-do-rota-person = Nur Treffen, in denen diese Person etwas übernimmt; mit --ics ihr eigener Kalender
cli-do-rota-ics = Die feststehenden Namen als Kalender (iCalendar) in eine Datei schreiben, oder - für die Standardausgabe
cli-do-rota-print = Den Plan eines regelmäßigen Treffens als Seite zum Drucken (HTML) in eine Datei schreiben, oder - für die Standardausgabe

# away
cli-do-away = Sagen, dass jemand weg ist; für die eigenen Male springt jemand ein
cli-do-away-file = Der Arbeitsbereich
cli-do-away-person = Wer, mit Namen oder Kennung
cli-do-away-from = Der erste Tag
cli-do-away-until = Der letzte Tag; sonst der erste
cli-do-away-calendar = Jeder Tag, an dem in diesem Kalender (.ics) etwas steht, zwei Jahre voraus; - liest die Standardeingabe
cli-do-away-series = Nur in diesem regelmäßigen Treffen
cli-do-away-note = In eigenen Worten; bleibt im Arbeitsbereich und steht in keiner Ausgabe des Plans
cli-do-away-dry_run = Nur zeigen, was sich verschieben würde; nichts festhalten

# cover
cli-do-cover = Übernehmen, wofür an einem Tag jemand anderes dran ist
cli-do-cover-file = Der Arbeitsbereich
cli-do-cover-date = Der Tag des Treffens
cli-do-cover-person = Wer übernimmt
cli-do-cover-series = Das regelmäßige Treffen
cli-do-cover-role = facilitator, scribe, timekeeper, coach oder beside; sonst facilitator
cli-do-cover-reason = Warum, wenn du magst
cli-do-cover-dry_run = Nur zeigen, was sich ändern würde; nichts festhalten

# swap
cli-do-swap = Zwei Male tauschen; beide müssen zugestimmt haben
cli-do-swap-file = Der Arbeitsbereich
cli-do-swap-date = Der Tag des einen Treffens
cli-do-swap-with = Der Tag des anderen
cli-do-swap-agreed = Die beiden, mit Namen oder Kennung: beide haben ja gesagt
cli-do-swap-series = Das regelmäßige Treffen
cli-do-swap-role = facilitator, scribe, timekeeper, coach oder beside; sonst facilitator
cli-do-swap-reason = Warum, wenn du magst
cli-do-swap-dry_run = Nur zeigen, was sich ändern würde; nichts festhalten

# show
cli-do-show = Zeigen, was im Arbeitsbereich ist
cli-do-show-file = Der Arbeitsbereich
cli-do-show-what = workspace, today, rota, agenda, meetings, meeting, decisions, decision, follow-ups, follow-up, people, person, teams oder team
cli-do-show-which = Was genau, mit Name, Titel oder Kennung; bei decisions die gesuchten Worte

# search
cli-do-search = Worte in Entscheidungen, Punkten, Notizen, Aufgaben, Leuten und Teams finden
cli-do-search-file = Der Arbeitsbereich
cli-do-search-words = Die Worte, oder wie sie anfangen

# export
cli-do-export = Das Entscheidungsbuch, Protokolle oder ein Archiv von allem schreiben
cli-do-export-file = Der Arbeitsbereich
cli-do-export-to = Eine Datei, ein Ordner, oder - für die Standardausgabe
cli-do-export-format = md, html, pdf, docx, csv, xlsx, json, ics (was ansteht), madr (ein Ordner mit Entscheidungen) oder blt (ein Ordner mit Stimmzetteln, eine Datei je Rangfolge-Runde); sonst wie der Name der Datei sagt
cli-do-export-what = log, minutes oder archive; JSON von allem ist das Archiv
cli-do-export-team = Nur dieses Team
cli-do-export-since = Nur ab diesem Tag
cli-do-export-until = Nur bis zu diesem Tag
cli-do-export-meeting = Das Protokoll dieses Treffens, mit Kennung, Titel oder Datum
cli-do-export-decision = Nur diese Entscheidung, mit Kennung oder Nummer
cli-do-export-without_names = Rollen statt Namen; was Menschen geschrieben haben, bleibt, wie es ist
cli-do-export-without_dissent = Weglassen, wer anderer Meinung war und was dazu gesagt wurde

# cards
cli-do-cards = Merkkarten zum Drucken schreiben: für jeden Schritt eine Seite A5
cli-do-cards-file = Der Arbeitsbereich
cli-do-cards-meeting = Für dieses Treffen, mit Kennung, Titel oder Datum; sonst für jedes regelmäßige
cli-do-cards-level = first, practised oder experienced; sonst danach, wie oft geleitet hat, wer leitet
cli-do-cards-whom = leader, others oder coach; sonst für alle
cli-do-cards-to = Eine Datei, am besten mit .html am Ende, oder - für die Standardausgabe

# import
cli-do-import = Dateien aus der Zeit vor Baton einbringen oder aus einem Archiv wieder einen Arbeitsbereich machen
cli-do-import-file = Dateien und Ordner zum Einbringen; mit --archive der neue Arbeitsbereich, mit --past der Arbeitsbereich
cli-do-import-archive = Das Archiv, das export geschrieben hat; - liest die Standardeingabe
cli-do-import-past = Protokolle aus der Zeit vor Baton (Dateien oder Ordner): wer geleitet und geschrieben hat, zählt im Plan; keine heißt bei null anfangen
cli-do-import-series = Das regelmäßige Treffen, dessen Vergangenheit es ist
cli-do-import-into = Der Arbeitsbereich, in den Beschlüsse, Zusagen und Treffen kommen
cli-do-import-team = Das Team, dem sie gehören
cli-do-import-day = Der Tag der Beschlüsse, die keinen nennen
cli-do-import-is = Wer mit einem Namen gemeint ist, etwa "A. Rao=Asha Rao"; es wird gemerkt
cli-do-import-dry_run = Nur zeigen, was verstanden wird; nichts einbringen

# verify
cli-do-verify = Prüfen, ob alles so ist, wie es festgehalten wurde
cli-do-verify-file = Der Arbeitsbereich
cli-do-verify-against = Ein früher notierter Prüfpunkt: seine zwölf Wörter oder seine lange Form

# apply
cli-do-apply = Je Zeile der Standardeingabe einen Wunsch als JSON lesen, und antworten, wenn er sicher ist
cli-do-apply-file = Der Arbeitsbereich

# intents
cli-do-schema = Die Form dessen ausgeben, was als JSON hinausgeht, als JSON Schema
cli-do-schema-of = decisions (Entscheidungen), minutes (Protokoll) oder archive (Archiv)
cli-do-intents = Alles auflisten, worum gebeten werden kann, mit Beispielen

# undo
cli-do-undo = Zurücknehmen, was zuletzt getan wurde
cli-do-undo-file = Der Arbeitsbereich
cli-do-undo-batch = Was zurückgenommen wird, mit dem Bündel aus der Antwort; eine zurückgenommene Rücknahme bringt es wieder

# backup
cli-do-backup = Den Arbeitsbereich sichern, während andere weiterschreiben; ohne --to bei Batons eigenen Sicherungen, und nur, wenn sich etwas geändert hat
cli-do-backup-file = Der Arbeitsbereich
cli-do-backup-to = Eine neue Datei dafür, die es noch nicht geben darf
cli-do-backup-list = Nur zeigen, welche Sicherungen Baton aufbewahrt

# restore
cli-do-restore = Eine Sicherung zurückholen; was dort steht, wird zuerst aufgehoben, als Sicherung oder unter anderem Namen
cli-do-restore-file = Der Arbeitsbereich; er darf beschädigt oder verschwunden sein
cli-do-restore-backup = Welche, mit ihrem Namen aus der Liste oder als Datei; sonst die neueste
cli-do-restore-to = Stattdessen eine neue Datei dafür, die es noch nicht geben darf
cli-do-restore-dry_run = Nur sagen, was verloren ginge; nichts ändern

# rescue
cli-do-rescue = Aus dem, was von einem beschädigten Arbeitsbereich lesbar ist, einen neuen machen, und auflisten, was sich nicht retten ließ
cli-do-rescue-damaged = Die beschädigte Datei; sie bleibt, wie sie ist
cli-do-rescue-to = Die neue Datei; es darf sie noch nicht geben

# erase
cli-do-erase = Wenn jemand darum bittet: Name oder Worte löschen; ohne --yes nur sagen, was wegfiele
cli-do-erase-file = Die Arbeitsdatei
cli-do-erase-person = Wessen Name oder Worte
cli-do-erase-name = Den Namen überall durch ein Pseudonym ersetzen; die Person ist gegangen
cli-do-erase-words = Löschen, was sie gesagt hat; was beschlossen wurde, bleibt
cli-do-erase-pseudonym = Wie sie von da an heißt; sonst „Früheres Mitglied 1“ oder das nächste
cli-do-erase-because = Warum; der Grund bleibt in der Aufzeichnung, also ohne den Namen
cli-do-erase-yes = Es tun; das lässt sich nicht rückgängig machen
cli-erase-would-name = Das fiele weg, und an der Stelle des Namens stünde { $pseudonym }:
cli-erase-would-words = Das fiele weg:
cli-erase-more = Noch wurde nichts gelöscht. Mit --yes geschieht es und lässt sich nicht rückgängig machen.

# hand-over
cli-do-hand-over = Sagen, welche Kopie der Datei lebt, eine lebende Kopie mitgeben oder die Datei zurücknehmen
cli-do-hand-over-file = Der Arbeitsbereich
cli-do-hand-over-to = Mit wem die Kopie mitgeht; diese Datei ruht von da an
cli-do-hand-over-copy = Wo die Kopie entsteht; dort darf nichts stehen
cli-do-hand-over-take_back = Die Datei zurücknehmen: Sie lebt wieder hier
cli-do-hand-over-beside = Eine andere Kopie: Was steht in der einen, das in der anderen fehlt?

# tally
cli-do-tally = Die Stimmzettel in einer Datei auszählen, nach jedem Verfahren
cli-do-tally-file = Die Stimmzettel: BLT, eine Tabelle (CSV) oder Stimmen in JSON; - liest die Standardeingabe
cli-do-tally-method = majority, two-thirds, majority-present, two-thirds-present, majority-members, two-thirds-members, unanimous, plurality, approval, score, star, dots, irv, schulze oder stv
cli-do-tally-seats = Wie viele zu wählen sind (stv); ohne Angabe, was die Datei sagt
cli-do-tally-present = Wie viele anwesend sind; ohne Angabe alle, die einen Stimmzettel abgaben
cli-do-tally-members = Wie viele dazugehören
cli-do-tally-seed = Der Startwert des Loses, das die Möglichkeiten nach SHA-256 von "Startwert:Name" ordnet; ohne Angabe die Reihenfolge der Datei ([tie ...]), sonst der Startwert 0
cli-do-tally-what_if = Dieselben Stimmzettel auch nach anderen Verfahren zeigen; das bindet nicht
cli-do-tally-strength = Wie stark eine Verbindung ist (schulze): winning-votes oder margins; ohne Angabe winning-votes
cli-do-tally-arithmetic = Wie Werte gerechnet werden (stv): five-decimals oder exact; ohne Angabe five-decimals
cli-do-tally-equal_ranks = Was ein Rang bedeutet, den sich mehrere teilen (plurality, irv, stv): refuse, exhaust oder skip; ohne Angabe refuse
cli-do-tally-skipped_ranks = Was ein ausgelassener Rang bedeutet (plurality, irv, stv): ignore oder exhaust; ohne Angabe ignore
cli-do-tally-blank = Was eine leere Zelle bedeutet (score): no-opinion oder zero; ohne Angabe no-opinion
cli-do-tally-min_raters = Wie viele einer Möglichkeit Punkte geben müssen, damit sie gewinnen kann (score); ohne Angabe die Hälfte der Stimmzettel
cli-do-tally-highest = Die höchste Punktzahl auf der Skala ab 0 (score); ohne Angabe 5
cli-do-tally-dots = Wie viele Punkte alle haben (dots); ohne Angabe 5
cli-do-tally-cap = Die meisten Punkte auf einer Möglichkeit (dots); ohne Angabe keine Grenze
cli-hand-over-here = Die Datei lebt hier; mit niemandem ging eine Kopie mit.
cli-hand-over-sent = { $path } ist jetzt die lebende Kopie. Diese Datei ruht: Sie lässt sich lesen und mit --take-back zurücknehmen.

# help, und womit Pakete gemacht werden
cli-do-help = Hilfe zu allem, oder zu einem Befehl
cli-do-help-command = Der Befehl
cli-do-man = Die Seite des Handbuchs ausgeben
cli-do-completions = Ausgeben, was eine Shell zum Ergänzen von Befehlen braucht
cli-do-completions-shell = bash, zsh, fish, elvish oder powershell

# Was getippt wurde und nicht gemeint sein kann
cli-unknown-argument = Die Option { $argument } gibt es hier nicht. Nichts wurde geändert.
cli-unknown-command = Den Befehl „{ $command }“ gibt es nicht. Nichts wurde geändert.
cli-argument-missing = Hier fehlt { $argument }. Nichts wurde geändert.
cli-argument-twice = { $argument } passt nicht zum Rest. Nichts wurde geändert.
cli-value-missing = Nach { $argument } fehlt etwas. Nichts wurde geändert.
cli-value-unknown = „{ $value }“ passt nicht zu { $argument }; möglich ist { $known }. Nichts wurde geändert.
cli-value-unreadable = „{ $value }“ ist für { $argument } nicht lesbar. Nichts wurde geändert.
cli-not-understood = Das wurde nicht verstanden. Nichts wurde geändert.
cli-usage-help = `baton help` sagt, was es gibt.

# Fehler beim Lesen und Schreiben
cli-output = Die Antwort konnte nicht geschrieben werden: { $because }. Was festgehalten wurde, ist sicher.
cli-unreadable = { $path } konnte nicht gelesen werden: { $because }. Nichts wurde geändert.

# Antworten
cli-file-there = { $path } gibt es schon. Die Datei blieb, wie sie ist; nimm einen anderen Namen.
cli-init-made = { $people ->
    [0] { $path } ist angelegt. Noch ist niemand darin.
    [one] { $path } ist angelegt, mit { $people } Person.
   *[other] { $path } ist angelegt, mit { $people } Personen.
  }
cli-init-next = { $person } leitet zuerst, am { $date }.
cli-demo-made = { $path } ist angelegt: { $name }. Alles darin ist erfunden.
cli-agenda-understood = { $ready ->
    [one] { $ready } Punkt könnte auf die Tagesordnung,
   *[other] { $ready } Punkte könnten auf die Tagesordnung,
  } { $left ->
    [0] keiner wartet auf jemanden. Nichts wurde daraufgesetzt.
    [one] { $left } wartet, bis ihn jemand nimmt. Nichts wurde daraufgesetzt.
   *[other] { $left } warten, bis sie jemand nimmt. Nichts wurde daraufgesetzt.
  }
cli-agenda-added = { $ready ->
    [one] { $ready } Punkt steht auf der Tagesordnung,
   *[other] { $ready } Punkte stehen auf der Tagesordnung,
  } { $left ->
    [0] keiner wartet auf jemanden.
    [one] { $left } blieb weg, bis ihn jemand nimmt.
   *[other] { $left } blieben weg, bis sie jemand nimmt.
  }
cli-no-meeting = Kein Treffen ist geplant und kein regelmäßiges eingerichtet. Nichts wurde daraufgesetzt. Plane zuerst ein Treffen.
cli-which-meeting = „{ $name }“ könnten { $count } Treffen sein. Nenne eines mit seinem Datum, oder mit der Kennung aus `baton show FILE meetings --json`.
cli-no-minutes = Noch wurde kein Treffen gehalten, also gibt es kein Protokoll.
cli-balance-backwards = Der erste Tag liegt nach dem letzten.
cli-rota-none = Kein regelmäßiges Treffen ist eingerichtet, also gibt es keine Reihenfolge.
cli-rota-when = Wann
cli-rota-series = Treffen
cli-rota-why = Warum
cli-rota-which = Es gibt mehrere regelmäßige Treffen: { $names }. Nenne eines mit --series.
cli-rota-whose = Ein Kalender ist von einer Person oder von einem regelmäßigen Treffen. Nenne eines von beiden.
cli-away-nothing = In diesem Kalender wurde kein kommender Tag gefunden.
cli-away-said = { $count ->
    [one] Ein Zeitraum ist festgehalten.
   *[other] { $count } Zeiträume sind festgehalten.
  }
cli-away-would = { $count ->
    [one] Ein Zeitraum wurde gefunden; festgehalten ist nichts.
   *[other] { $count } Zeiträume wurden gefunden; festgehalten ist nichts.
  }
cli-turn-change = { $before } → { $after }
cli-turn-none = Kein feststehender Name ändert sich.
cli-past-nothing = In keiner dieser Dateien wurde ein Treffen gefunden, das zählt. Mit --dry-run steht da, warum.
cli-show-which = Sag, was genau: mit Name, Titel oder Kennung.
cli-show-workspace = { $name }: { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
  } in { $teams ->
    [one] { $teams } Team
   *[other] { $teams } Teams
  }, { $meetings ->
    [one] { $meetings } Treffen
   *[other] { $meetings } Treffen
  } gehalten, { $decisions ->
    [one] { $decisions } Entscheidung
   *[other] { $decisions } Entscheidungen
  }.
cli-stage-planned = geplant
cli-stage-expected = noch nicht geplant
cli-stage-running = läuft
cli-stage-closed = gehalten, Protokoll noch nicht genehmigt
cli-stage-approved = gehalten, Protokoll genehmigt
cli-stage-called-off = abgesagt
cli-search-nothing = Nichts enthält „{ $words }“.
cli-kind-decision = Entscheidung
cli-kind-item = Punkt
cli-kind-note = Notiz
cli-kind-follow-up = Aufgabe
cli-kind-person = Person
cli-kind-team = Team
cli-kind-meeting = Treffen
cli-archive-private = Das Archiv enthält alles, auch private Notizen und Bedürfnisse. Gib es nur, wem du den Arbeitsbereich geben würdest.
cli-written = { $path } ist geschrieben.
cli-import-one = Nenne einen Arbeitsbereich.
cli-import-where = Sag, wohin das kommt: mit --into in einen Arbeitsbereich, oder mit --dry-run nur zum Ansehen.
cli-import-team = Sag, wessen Beschlüsse das sind: --team und der Name.
cli-import-is = „{ $said }“ ist nicht ein Name, ein Gleichheitszeichen und eine Person.
cli-import-made = { $path } ist angelegt, mit allen { $entries } Einträgen des Archivs.
cli-verify-ok = { $entries ->
    [one] Alles ist heil: { $entries } Eintrag, wie er festgehalten wurde.
   *[other] Alles ist heil: { $entries } Einträge, wie sie festgehalten wurden.
  }
cli-verify-wrong = { $count ->
    [one] Es ist nicht, wie es festgehalten wurde: eines stimmt nicht unter { $entries } Einträgen.
   *[other] Es ist nicht, wie es festgehalten wurde: { $count } Dinge stimmen nicht unter { $entries } Einträgen.
  } Die Datei blieb, wie sie ist. Eine Sicherung, oder die Kopie von jemand anderem, enthält vielleicht, was fehlt.
cli-verify-at = Eintrag { $entry }: { $said }
cli-verify-erased = { $what ->
    [name] { $when }: Der Name von { $person } wurde gelöscht ({ $because }).
   *[words] { $when }: Worte von { $person } wurden aus { $count } Einträgen gelöscht ({ $because }).
  }
cli-verify-kept = { $count ->
    [one] Der genannte Prüfpunkt ist Eintrag { $entry } vom { $when }. Er bürgt für diesen einen Eintrag.
   *[other] Der genannte Prüfpunkt ist Eintrag { $entry } vom { $when }. Er bürgt für { $count } Einträge.
  }
cli-verify-proof = Prüfpunkt: { $checkpoint } ({ $words })
cli-undone = Zurückgenommen: { $what }.
cli-backup-made = { $path } ist eine Kopie des Arbeitsbereichs, wie er jetzt ist.
cli-intents-form = Jeder ist ein Objekt auf einer eigenen Zeile, gelesen von `baton apply`. Dinge werden mit Kennung oder eindeutigem Namen genannt; ein `key` wird nur einmal festgehalten; `as` sagt, wer fragt. `baton intents --json` hat alle Felder.
cli-tally-line = Zeile { $line }: { $why }
cli-tally-round = Runde { $round }
cli-tally-not-binding = Nicht bindend, nur zum Lernen: dieselben Stimmzettel nach anderen Verfahren
cli-tally-exhausted = erschöpft
cli-tally-lost = durch Abschneiden verloren
cli-tally-needed = nötig: { $needed }
cli-tally-elected = Gewählt: { $names }
cli-tally-dropped = Ausgeschieden: { $names }
cli-tally-beats = { $one } schlägt { $other }, { $above } zu { $below } (Wege { $path } und { $back })
cli-tally-beats-neither = { $one } und { $other }: keine schlägt die andere, { $above } zu { $below } (Wege { $path } und { $back })
cli-tally-order = Reihenfolge: { $order }
cli-apply-secret-lost = { $count ->
    [one] Ein geheimer Stimmzettel wurde hier abgegeben, und seine Runde wurde nicht geschlossen. Er stand nur im Speicher und ist weg; stimmt noch einmal ab.
   *[other] { $count } geheime Stimmzettel wurden hier abgegeben, und ihre Runde wurde nicht geschlossen. Sie standen nur im Speicher und sind weg; stimmt noch einmal ab.
  }
