# Vertrauen: was das Protokoll belegt und was nicht, wie man prüft, was man aufhebt.
trust-title = Kann man diesem Protokoll trauen?
trust-open = Kann man diesem Protokoll trauen?
trust-link = Was das belegt
trust-settings = Vertrauen
trust-settings-about = Jeder Eintrag trägt das Siegel des Eintrags vor ihm. Hier steht, was das belegt und was nicht; hier wird geprüft, und hier ist ein Beleg zum Aufheben.
trust-back = Zurück zu den Einstellungen
trust-about = Jeder Eintrag trägt das Siegel des Eintrags vor ihm. Wer einen ändert, bricht die Kette, und eine Prüfung zeigt, wo. Das deckt Änderungen auf; es verhindert sie nicht.

# Was man aufhebt
trust-keep = Beleg zum Aufheben
trust-keep-about = Diese zwölf Wörter stehen für das Protokoll, wie es jetzt ist. Mit ihnen lässt sich später prüfen, dass bis hierher nichts geändert wurde.
trust-keep-hint = Schickt sie jemandem außerhalb des Teams oder schreibt sie auf Papier. Sie verraten nichts von dem, was in der Datei steht.
trust-keep-entry = Eintrag { $entry } des Computers, der ihn schrieb
trust-keep-closing = Der Beleg für das, was heute beschlossen und zugesagt wurde
trust-full = Die lange Form
trust-square = Die lange Form als Code für eine Kamera
trust-copy-words = Wörter kopieren
trust-copy-full = Lange Form kopieren
trust-copied = Kopiert.
trust-not-copied = Das ließ sich nicht kopieren. Markiere es und kopiere es von Hand.
trust-none = Noch ist nichts aufgezeichnet, also gibt es nichts zu belegen.

# Die Prüfung
trust-check = Prüfen
trust-check-about = Jeder Eintrag wird geprüft, jede Tabelle neu gebildet und verglichen. Du kannst währenddessen weiterarbeiten.
trust-kept = Mit einem Prüfpunkt vergleichen, den ich aufgehoben habe
trust-kept-hint = Zwölf Wörter oder die lange Form, wie sie auf einem Export stehen oder eine Kamera sie liest. Leer heißt: ohne Vergleich prüfen.
trust-check-now = Jetzt prüfen
trust-check-compare = Prüfen und vergleichen
trust-stop = Anhalten
trust-doing-indexes = Die Verzeichnisse der Suche werden befragt
trust-doing-chains = Einträge werden geprüft: { $done } von { $of }
trust-doing-tables = Tabellen werden neu gebildet und verglichen: { $done } von { $of }
trust-doing-pages = Die Seiten der Datei werden gelesen
trust-stopped = Angehalten. Über das Protokoll ist damit nichts gesagt.
trust-whole = Das Protokoll ist unversehrt
trust-whole-entries = { $entries ->
    [one] Ein Eintrag ist so, wie er geschrieben wurde.
   *[other] { $entries } Einträge sind so, wie sie geschrieben wurden.
  }
trust-whole-devices = { $devices ->
    [one] Ein Computer hat sie geschrieben.
   *[other] { $devices } Computer haben sie geschrieben; jeder hat seine eigene Kette.
  }
trust-whole-tables = { $tables } Tabellen sagen, was die Einträge sagen.
trust-wrong = Das Protokoll ist nicht so, wie es geschrieben wurde
trust-wrong-do = Die Datei wurde gelassen, wie sie ist. Hebt eine Kopie davon auf und seht in einer Sicherung nach oder in der Kopie von jemand anderem.
trust-wrong-at = Eintrag { $entry }: { $said }
trust-wrong-more = { $count ->
    [one] Noch etwas stimmt nicht.
   *[other] Noch { $count } Dinge stimmen nicht.
  }
trust-held = Dein Prüfpunkt ist Eintrag { $entry } vom { $when }
trust-held-proves = { $count ->
    [one] Er bürgt für einen Eintrag: Der wurde seither weder geändert noch entfernt.
   *[other] Er bürgt für { $count } Einträge: Keiner davon wurde seither geändert oder entfernt, und keiner wurde dazwischengeschoben.
  }
trust-held-wrong = Er steht in der Datei. Was nicht stimmt, steht unten.
trust-held-beyond = { $count ->
    [one] Ein Eintrag ist neuer oder wurde seither auf einem anderen Computer geschrieben. Für ihn bürgt nur ein anderer Prüfpunkt.
   *[other] { $count } Einträge sind neuer oder wurden seither auf einem anderen Computer geschrieben. Für sie bürgt nur ein anderer Prüfpunkt.
  }
trust-missed = Die Datei enthält nicht, wofür dieser Prüfpunkt bürgt
trust-missed-why = Ein Wort wurde anders notiert, oder der Prüfpunkt gehört zu einer anderen Datei oder zu einer Kopie, die ihren eigenen Weg ging; oder das Protokoll wurde seither neu geschrieben.
trust-missed-do = Vergleiche die Wörter einzeln mit deiner Notiz. Stimmen sie, dann frag, wer noch eine Kopie der Datei hat, und vergleiche diese mit demselben Prüfpunkt.

# Was das belegt
trust-proves = Was das belegt
trust-proves-unchanged = Nichts, wofür ein aufgehobener Prüfpunkt bürgt, wurde seither geändert, entfernt oder dazwischengeschoben.
trust-proves-tables = Was Baton an Beschlüssen und Zusagen zeigt, und wer dran ist, ist das, was die Einträge sagen.
trust-proves-erased = Wo auf Wunsch Worte gelöscht wurden, hält die Kette weiter und sagt, wann und wie viel.
trust-not = Was es nicht belegt
trust-not-true = Dass wahr ist, was geschrieben wurde.
trust-not-who = Wer an der Tastatur saß. Baton glaubt es, wenn jemand „Ich bin …“ sagt.
trust-not-seen = Wer es gesehen hat.
trust-not-anew = Dass niemand ein ganz neues Protokoll geschrieben hat. Wer die Datei hat, kann das; nur ein Prüfpunkt, der anderswo aufgehoben ist, deckt es auf.
trust-not-newer = Was nach dem neuesten Prüfpunkt geschrieben wurde, den jemand aufgehoben hat.
trust-not-others = Was auf anderen Computern geschrieben wurde. Jeder hat seine eigene Kette, die auf dem beginnt, was die Datei damals enthielt; ein Prüfpunkt bürgt für eine Kette und das, worauf sie begann.

# Gelöschte Worte, Pseudonyme
trust-erased = Auf Wunsch gelöscht
trust-erased-none = Nichts wurde gelöscht.
trust-erased-name = { $when }: ein Name, in { $count ->
    [one] einem Eintrag
   *[other] { $count } Einträgen
  }
trust-erased-words = { $when }: Worte, in { $count ->
    [one] einem Eintrag
   *[other] { $count } Einträgen
  }
trust-erased-about = Die Einträge bleiben mit ihren Siegeln, deshalb hält die Kette. Auf wessen Wunsch, sagt die Liste nicht.
trust-pseudonyms = Ein Pseudonym tritt an die Stelle eines Namens, wenn jemand gegangen ist und darum bittet, überall, wo der Name stand. Was eine Person getan hat, bleibt darunter beisammen; wer das Team kennt, kann also vielleicht raten, wer es ist. Wer noch da ist, hat keines; ein Dokument kann aber Rollen statt Namen nennen, was am Protokoll nichts ändert.

# Ohne Baton
trust-without = Ohne Baton
trust-without-about = Die Form der Datei steht in FORMAT.md in den Quellen von Baton, und tests/verify.py prüft eine Datei nur mit Python. Auf der Kommandozeile:
