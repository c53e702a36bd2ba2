# Menschen, Teams, Rollen, Vereinbarungen.
people-add = Menschen hinzufügen
people-add-count = { $count ->
    [0] Hinzufügen
    [one] { $count } Person hinzufügen
   *[other] { $count } Personen hinzufügen
  }
people-added = { $count ->
    [one] { $count } Person hinzugefügt.
   *[other] { $count } Personen hinzugefügt.
  }
people-new-team = Neues Team
people-form-team = Team bilden
people-teams = Teams
people-left = Nicht mehr dabei
people-has-left = Nicht mehr dabei
people-names = Ein Name pro Zeile
people-names-about = Oder eine Tabelle einfügen: Name, E-Mail, Kenntnisse.
people-into-team = Sie kommen in
people-no-team = Noch kein Team
people-understood = { $count ->
    [0] Hier steht, was Baton versteht.
    [one] { $count } Person
   *[other] { $count } Personen
  }
people-twin = Es gibt schon jemanden namens { $name }. Es bleiben zwei Menschen.
people-name = Name
people-pronouns = Pronomen
people-email = E-Mail
people-knows = Kennt sich aus mit
people-knows-about = Mit Kommas getrennt. Baton schlägt vor, wen man fragen kann.
people-roles = Rollen
people-role-in = { $role } ({ $team })
people-in-no-team = In keinem Team
people-join = Zu { $team } kommen
people-leave-team = { $team } verlassen
people-leaves = Verlässt die Organisation …
people-left-said = { $name } ist nicht mehr dabei. Rückgängig holt sie oder ihn zurück.
people-asks = Wenn jemand darum bittet …
people-returns = Kommt zurück
people-part-of = Teil von
people-no-parent = Kein anderes Team
people-team-name = Name
people-purpose = Wofür es da ist
people-purpose-about = Ein Satz. Beschlüsse können darauf verweisen.
people-meets = Trifft sich
people-new-series = Neues regelmäßiges Treffen
people-series-name = Name
people-series-about = Die Namen für die ersten acht Treffen werden sofort veröffentlicht. Leiten und Schreiben wechseln unter den Mitgliedern.
people-start-series = Einrichten
people-series-started = { $name } ist eingerichtet. „Wer ist dran“ zeigt, wer leitet.
people-every = Wie oft
people-every-week = Jede Woche
people-every-two-weeks = Alle zwei Wochen
people-every-month = Jeden Monat
people-every-day = Jeden Tag
people-on-day = Am
people-which = Welcher
people-which-one = { $which ->
    [1] Erster
    [2] Zweiter
    [3] Dritter
    [4] Vierter
   *[-1] Letzter
  }
people-at = Um
people-minutes = Minuten
people-agreements = Wie wir miteinander umgehen
people-agreements-about = Höchstens fünf Zeilen. Das Team vereinbart sie, niemand allein.
people-agreements-review = Wieder angesehen am { $when }
people-agreement-line = Vereinbarung { $number }
people-no-agreements = Noch nichts vereinbart.
people-make-agreements = Vereinbarungen treffen
people-look-again = Wieder ansehen am
people-strike = Streichen
people-add-line = Zeile hinzufügen
people-members = Mitglieder
people-somebody-joins = Jemand kommt dazu
people-who-joins = Wer kommt dazu?
people-joins = Kommt dazu
people-newcomer-about = Neue schauen zwei Treffen zu, bevor sie leiten.
people-joined-said = { $name } ist jetzt in { $team }.
people-no-roles = Eine Rolle darf manches allein entscheiden. Dann wartet nicht alles auf ein Treffen.
people-new-role = Neue Rolle
people-role-name = Name
people-role-purpose = Wofür sie da ist
people-domain = Entscheidet allein
people-domain-about = Ihr Bereich: „Lieferanten und Bestellungen“, „der Wagen“.
people-limit = Bis zu
people-limit-about = Darüber entscheidet das Team: „bis 500 €“.
people-accountabilities = Worauf sich andere verlassen
people-one-a-line = Eins pro Zeile.
people-role-more = { $role }: mehr
people-give-role = Jemandem geben
people-to-whom = Wem?
people-until-when = Bis wann?
people-term-about = Leer lassen für kein Ende. Eine Frist macht das Weitergeben leicht.
people-until = bis { $when }
people-hand-back = { $name } gibt sie zurück
people-role-vacant = niemand hat sie
people-empty-title = Wer ist meistens dabei?
people-empty-text = Namen genügen für den Anfang. Alles andere kann warten.
people-series-more = { $name }: mehr
people-series-calendar = Plan als Kalender…
people-series-page = Plan zum Drucken…
people-calendar = Eigene Male als Kalender…
