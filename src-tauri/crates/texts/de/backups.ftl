# Sicherungen: Baton macht sie von selbst, zurückgeholt werden sie nach einem Blick auf das, was verloren ginge; und eine beschädigte Datei wird in eine neue gerettet.
backups-part = Sicherungen
backups-about = Baton sichert beim Schließen und einmal am Tag, wenn sich etwas geändert hat, und vor einem Import oder einer neuen Version. Es behält die letzten sieben Tage, acht Wochen und zwölf Monate.
backups-out-of-house = Sie liegen auf diesem Rechner. Kopiere ab und zu eine an einen anderen Ort.
backups-last = Die neueste ist von { $day }, { $time }.
backups-none = Es gibt noch keine Sicherung.
backups-now = Jetzt sichern
backups-folder = Ordner öffnen
backups-all = { $count ->
    [one] Die andere zeigen
   *[other] Alle { $count } zeigen
  }
backups-list = Sicherungen, die neueste zuerst
backups-entries = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
  }
backups-unreadable = nicht lesbar
backups-size = { $kilobytes } kB
backups-size-large = { $megabytes } MB
backups-reason-closing = beim Schließen
backups-reason-daily = täglich
backups-reason-upgrade = vor einer neuen Version
backups-reason-import = vor einem Import
backups-reason-restoring = vor dem Zurückholen einer anderen
backups-reason-hand = von Hand
backups-made = Die Sicherung ist gemacht.
backups-same = Seit der neuesten Sicherung hat sich nichts geändert; sie gilt weiter.
backups-nothing-yet = In diesem Arbeitsbereich ist noch nichts geschehen, es gibt also nichts zu sichern.
backups-not-made = Eine Sicherung ließ sich nicht machen; alles andere geht weiter. { $because }

# Zurückholen
backups-restore = Zurückholen …
backups-restore-name = Die Sicherung von { $day }, { $time } zurückholen
backups-restore-title = Eine Sicherung zurückholen?
backups-restore-of = Sicherung von { $name }, { $when }: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
  }.
backups-restore-same = Alles, was jetzt hier ist, steht in dieser Sicherung. Nichts ginge verloren.
backups-restore-lost = { $count ->
    [one] Ein Eintrag ist neuer als diese Sicherung. Er wäre nicht mehr da:
   *[other] { $count } Einträge sind neuer als diese Sicherung. Sie wären nicht mehr da:
  }
backups-restore-only-there = { $count ->
    [one] Ein Eintrag des Arbeitsbereichs ist neuer und steht nicht in dieser Sicherung:
   *[other] { $count } Einträge des Arbeitsbereichs sind neuer und stehen nicht in dieser Sicherung:
  }
backups-restore-unknown = Die Datei lässt sich nicht lesen; Baton kann also nicht sagen, was darin neuer ist als diese Sicherung.
backups-restore-gained = { $count ->
    [one] Ein Eintrag, der nur in der Sicherung steht, käme zurück.
   *[other] { $count } Einträge, die nur in der Sicherung stehen, kämen zurück.
  }
backups-lost-decisions = Beschlüsse
backups-lost-meetings = Treffen
backups-lost-decision = { $known ->
    [none] Beschluss { $title }, { $date }
   *[older] Beschluss { $title }, { $date }: was sich seither geändert hat
  }
backups-lost-meeting = { $known ->
    [none] Treffen { $title }, { $date }
   *[older] Treffen { $title }, { $date }: was sich seither geändert hat
  }
backups-lost-changed = was sich seither geändert hat
backups-lost-more = { $count ->
    [one] und noch eins
   *[other] und noch { $count }
  }
backups-lost-follow-ups = { $count ->
    [one] eine Aufgabe, neu oder geändert
   *[other] { $count } Aufgaben, neu oder geändert
  }
backups-lost-others = { $count ->
    [one] ein Mensch, Team oder regelmäßiges Treffen, neu oder geändert
   *[other] { $count } Menschen, Teams oder regelmäßige Treffen, neu oder geändert
  }
backups-restore-kept = Was jetzt hier ist, wird zuerst selbst gesichert; du kannst also dahin zurück.
backups-restore-aside = Die beschädigte Datei wird unter anderem Namen beiseitegelegt. Gelöscht wird sie nicht.
backups-restore-go = Zurückholen
backups-restore-would = Nichts wurde geändert.
backups-restored = { $path } enthält jetzt die Sicherung: { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
  }.
backups-restored-short = Die Sicherung ist zurückgeholt. Was vorher hier war, ist aufgehoben.
backups-kept = Was vorher dort stand, ist aufgehoben: { $path }

# Eine Datei, die sich nicht öffnen ließ
backups-stuck = „{ $name }“ ließ sich nicht öffnen
backups-stuck-newest = Die neueste Sicherung nehmen ({ $day }, { $time })
backups-stuck-none = Auf diesem Rechner gibt es keine Sicherung davon.
backups-stuck-rescue = In eine neue Datei retten …
backups-stuck-about = Gerettet wird jeder Eintrag, der noch lesbar ist; was nicht, wird aufgelistet. Die beschädigte Datei bleibt, wie sie ist.
backups-rescuing = Was lesbar ist, wird gelesen …
backups-rescue-where = Wo soll die neue Datei liegen?
backups-rescue-file = { $name } gerettet
backups-rescue-title = Was gerettet wurde
backups-rescue-open = Die neue Datei öffnen
backups-rescued = { $path } ist gemacht: { $count ->
    [one] { $count } Eintrag wurde gerettet.
   *[other] { $count } Einträge wurden gerettet.
  }
backups-rescued-all = Es fehlt nichts, soweit sich das wissen lässt.
backups-rescued-lost = { $count ->
    [one] Ein Eintrag ließ sich nicht retten:
   *[other] { $count } Einträge ließen sich nicht retten:
  }
backups-rescued-again = { $count ->
    [one] Ein Eintrag steht hinter einer Lücke. Er wurde Wort für Wort neu geschrieben, weil er nicht mehr belegen kann, was vor ihm kam.
   *[other] { $count } Einträge stehen hinter einer Lücke. Sie wurden Wort für Wort neu geschrieben, weil sie nicht mehr belegen können, was vor ihnen kam.
  }
backups-rescued-drafts = { $count ->
    [one] Ein Text, der gerade getippt wurde, ist mitgekommen.
   *[other] { $count } Texte, die gerade getippt wurden, sind mitgekommen.
  }
backups-rescued-left = Die beschädigte Datei ist, wie sie war.
backups-missing = { $count ->
    [one] Eintrag { $from }: { $kinds }.
   *[other] { $count } Einträge, { $from } bis { $to }: { $kinds }.
  }
backups-missing-between = { $count ->
    [one] Eintrag { $from }, zwischen { $after } und { $before }: { $kinds }.
   *[other] { $count } Einträge, { $from } bis { $to }, zwischen { $after } und { $before }: { $kinds }.
  }
backups-missing-after = { $count ->
    [one] Eintrag { $from }, nach { $after }: { $kinds }.
   *[other] { $count } Einträge, { $from } bis { $to }, nach { $after }: { $kinds }.
  }
backups-missing-before = { $count ->
    [one] Eintrag { $from }, vor { $before }: { $kinds }.
   *[other] { $count } Einträge, { $from } bis { $to }, vor { $before }: { $kinds }.
  }
backups-kind-unknown = wovon, lässt sich nicht wissen
backups-kind-workspace = { $count ->
    [one] einer über den Arbeitsbereich
   *[other] { $count } über den Arbeitsbereich
  }
backups-kind-person = { $count ->
    [one] einer über einen Menschen
   *[other] { $count } über Menschen
  }
backups-kind-team = { $count ->
    [one] einer über ein Team
   *[other] { $count } über Teams
  }
backups-kind-series = { $count ->
    [one] einer über ein regelmäßiges Treffen
   *[other] { $count } über regelmäßige Treffen
  }
backups-kind-meeting = { $count ->
    [one] einer über ein Treffen
   *[other] { $count } über Treffen
  }
backups-kind-decision = { $count ->
    [one] einer über einen Beschluss
   *[other] { $count } über Beschlüsse
  }
backups-kind-follow-up = { $count ->
    [one] einer über eine Aufgabe
   *[other] { $count } über Aufgaben
  }
