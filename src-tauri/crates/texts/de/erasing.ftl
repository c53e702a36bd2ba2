# Wenn jemand darum bittet: ein Pseudonym statt des Namens, oder die Worte gelöscht.
erasing-title = Wenn { $name } darum bittet
erasing-about = Niemand wird aus der Aufzeichnung entfernt: Wer dabei war, wann, und was beschlossen wurde, bleibt. Der Name kann überall durch ein Pseudonym ersetzt werden, oder das Gesagte kann gelöscht werden. Das lässt sich nicht rückgängig machen.
erasing-open = Wenn jemand darum bittet
erasing-open-about = Ein Pseudonym kann den Namen ersetzen, Worte können gelöscht werden. Was beschlossen wurde, bleibt.
erasing-open-go = Ansehen, was wegfiele
erasing-which = Was soll gehen?
erasing-name = Der Name
erasing-words = Die Worte
erasing-pseudonym = Früheres Mitglied { $number }
erasing-pseudonym-label = Name von da an
erasing-name-about = Gelöscht werden der Name, frühere Namen, Pronomen, E-Mail-Adresse, was jemand weiß und was jemand braucht. Das Pseudonym steht überall, wo der Name stand: in Protokollen, Beschlüssen und der Reihe.
erasing-words-about = Gelöscht werden Gründe in Runden, Anmerkungen in Beschlüssen, Notizen vom Gesagten, Weitergegebenes, Gründe fürs Wegsein und Rückmeldungen an die Person. Antworten, Vorschläge, Punkte und Zusagen bleiben: Sie gehören dem Team.
erasing-name-later = Der Name lässt sich ersetzen, wenn die Person gegangen ist.
erasing-goes = Was geht
erasing-goes-nothing = Davon steht nichts in der Aufzeichnung.
erasing-sort-about = { $count ->
    [one] ein Eintrag mit Name, Adresse oder Wissen
   *[other] { $count } Einträge mit Name, Adresse oder Wissen
  }
erasing-sort-needs = { $count ->
    [one] ein Eintrag darüber, was jemand braucht
   *[other] { $count } Einträge darüber, was jemand braucht
  }
erasing-sort-reasons = { $count ->
    [one] ein Grund in einer Runde
   *[other] { $count } Gründe in Runden
  }
erasing-sort-remarks = { $count ->
    [one] die Worte in einem Beschluss
   *[other] die Worte in { $count } Beschlüssen
  }
erasing-sort-notes = { $count ->
    [one] eine Notiz vom Gesagten
   *[other] { $count } Notizen vom Gesagten
  }
erasing-sort-absences = { $count ->
    [one] ein Grund fürs Wegsein
   *[other] { $count } Gründe fürs Wegsein
  }
erasing-sort-turns = { $count ->
    [one] ein Grund, warum ein Termin die Hände wechselte
   *[other] { $count } Gründe, warum Termine die Hände wechselten
  }
erasing-sort-tips = { $count ->
    [one] ein Hinweis an die nächste Leitung
   *[other] { $count } Hinweise an die nächste Leitung
  }
erasing-feedback = { $count ->
    [one] eine Rückmeldung an die Person
   *[other] { $count } Rückmeldungen an die Person
  }
erasing-drafts = { $count ->
    [one] ein angefangener Text, der den Namen nennt
   *[other] { $count } angefangene Texte, die den Namen nennen
  }
erasing-copies = { $count ->
    [one] Dasselbe geschieht in der Kopie, die Baton selbst aufhebt.
   *[other] Dasselbe geschieht in den { $count } Kopien, die Baton selbst aufhebt.
  }
erasing-said = Texte, die den Namen nennen, bleiben, wie sie sind
erasing-said-about = Niemandes Satz wird stillschweigend geändert. Schaut sie an und entscheidet gemeinsam.
erasing-said-in = { $kind ->
    [workspace] Arbeitsdatei
    [person] Person
    [team] Team
    [series] Regelmäßiges Treffen
    [meeting] Treffen
    [decision] Beschluss
   *[follow-up] Zusage
  }: { $title } ({ $count })
erasing-said-more = { $count ->
    [one] und noch eine Stelle
   *[other] und noch { $count } Stellen
  }
erasing-said-by-id = Die Kennung dieser Person in der Datei ist selbst ein Name. Sie bleibt.
erasing-out-of-reach = Was außer Reichweite ist
erasing-out-of-reach-about = Dokumente, Archive und Ausdrucke, die schon gemacht sind, beiseitegelegte beschädigte Dateien, Sicherungen und Kopien von Hand, und woran Menschen sich erinnern. Fragt, wer sie hat.
erasing-went = Eine Kopie ging am { $when } mit { $name }.
erasing-before = Was schon gelöscht wurde
erasing-before-name = { $when }: der Name ({ $because })
erasing-before-words = { $when }: die Worte von { $count } Einträgen ({ $because })
erasing-because = Warum?
erasing-because-hint = Der Grund bleibt in der Aufzeichnung. Lass den Namen weg.
erasing-confirm-name = Ja, den Namen { $name } ersetzen. Das lässt sich nicht rückgängig machen.
erasing-confirm-words = Ja, löschen, was { $name } gesagt hat. Das lässt sich nicht rückgängig machen.
erasing-go-name = Namen ersetzen
erasing-go-words = Worte löschen
erasing-done-name = Der Name ist weg. An seiner Stelle steht { $pseudonym }.
erasing-done-words = Die Worte sind weg. Was beschlossen wurde, gilt.
erasing-not-swept = Die Aufzeichnung ist bereinigt, aber alte Seiten stehen noch in der Datei: Ein anderes Programm liest sie, oder der Speicher ist voll. Lösch noch einmal, wenn das vorbei ist.
erasing-copy-untouched = Die Kopie { $path } ließ sich nicht ändern; darin steht noch, was hier gelöscht ist. Lösch sie von Hand, wenn du sie nicht mehr brauchst.
