# Dateien aus der Zeit vor Baton: welche Form sie haben, was gefunden wurde und wo es unsicher ist.
import-shape-minutes = Protokoll
import-shape-calls = Protokoll eines Anrufs
import-shape-issues = Protokoll nach Vorgängen
import-shape-plenary = Protokoll eines Plenums
import-shape-polls = Agenda mit Notizen
import-shape-baton = Protokoll aus Baton
import-shape-madr = Beschluss (MADR)
import-shape-adr = Beschluss (adr-tools)
import-shape-proposal = Vorschlag
import-shape-summary = Zusammenfassung
import-shape-votes = Stimmen mit Namen
import-shape-transcript = Redezeiten
import-shape-calendar = Kalender
import-shape-people = Personen
import-shape-ballots = Stimmzettel
import-column-file = Datei
import-column-shape = Gelesen als
import-column-day = Tag
import-column-items = Punkte
import-column-owned = Mit Namen
import-column-decisions = Beschlüsse
import-column-follow-ups = Zusagen
import-column-turns = Beiträge
import-column-unsure = Unsicher
import-left = { $file } bleibt weg: { $why }
import-maybe = { $one } und { $other } sind vielleicht eine Person; sie bleiben zwei, bis du es sagst.
import-figures = { $files } Dateien gelesen, { $left } weggelassen: { $meetings } Treffen, { $people } Personen, { $items } Punkte ({ $owned } mit Namen), { $decisions } Beschlüsse, { $followups } Zusagen, { $turns } Beiträge; { $unsure } Zeilen zum Nachsehen.
# Warum eine Datei nicht verstanden wurde.
import-too-long = Sie ist länger als { $most } Megabyte.
import-too-many-lines = Sie hat mehr als { $most } Zeilen.
import-not-text = Sie ist kein Text.
import-empty = Es steht nichts darin.
import-no-shape = Sie hat keine der Formen, die Baton liest.
import-not-json = Sie ist kein JSON: Zeile { $line } ist nicht zu lesen.
import-unreadable = Sie war nicht zu lesen: { $because }
# Wo in einer verstandenen Datei nachzusehen ist.
import-unsure-nobody = Hier ist niemand genannt, also gehört es niemandem.
import-unsure-asked = Jemand wurde gefragt und hatte nicht zugesagt, also gehört es niemandem.
import-unsure-decided = Das ist vielleicht ein Beschluss; es wurde nicht als einer genommen.
import-unsure-earlier = Davon ist noch einmal die Rede; es gehört zu einem früheren Treffen.
import-unsure-poll = Hier steht eine Abstimmung ohne Ergebnis, also wurde damit nichts beschlossen.
import-unsure-outcome = Was aus den Stimmen folgte, steht nicht da, und Baton zählt nicht an seiner Stelle.
import-unsure-open = Das ist noch nicht beschlossen: { $status }.
import-unsure-status = Es steht nicht da, ob das beschlossen wurde; es gilt hier als beschlossen.
import-unsure-other-day = Im Text steht { $one }, im Namen der Datei { $other }; der Text zählt.
import-unsure-not-held = Das ist nur eine Agenda: Von einem Treffen steht nichts darin.
import-unsure-backwards = Hier läuft die Zeit rückwärts; das Gesagte zählt ohne Dauer.
import-unsure-speaker = Es steht nicht da, wer spricht.
# Was in einen Arbeitsbereich kommt.
import-asked = { $name } wird gefragt
import-may-be = { $name } ist vielleicht { $others }; gefragt wird niemand, bis du sagst, wer es ist.
import-brought = { $decisions ->
    [one] Ein Beschluss
   *[other] { $decisions } Beschlüsse
  } und { $followups ->
    [one] eine Zusage
   *[other] { $followups } Zusagen
  } eingebracht, { $left } weggelassen. Einmal Rückgängig nimmt alles zurück.
import-would = { $decisions ->
    [one] Ein Beschluss
   *[other] { $decisions } Beschlüsse
  } und { $followups ->
    [one] eine Zusage
   *[other] { $followups } Zusagen
  } kämen herein, { $left } blieben weg.
# Der Dialog, der es einbringt.
import-part = Von früher
import-part-about = Protokolle, Beschlussvorlagen, Zusammenfassungen und Abstimmungen aus der Zeit vor Baton lassen sich lesen: Beschlüsse und Zusagen kommen mit Datei und Zeile, in der sie stehen, in das Verzeichnis.
import-open = Einbringen…
import-title = Einbringen, was früher war
import-about = Wähle Dateien (Markdown, Text, JSON, WebVTT). Was verstanden wurde, wird zuerst gezeigt. Nichts wird erfunden: Wo niemand genannt ist, gehört es niemandem, und wer genannt ist, wird gefragt. Einmal Rückgängig nimmt alles zurück.
import-files = Dateien
import-team = Wessen Beschlüsse das sind
import-undated = Der Tag von allem, was keinen nennt
import-undated-about = Bleibt er leer, kommen Beschlüsse ohne Tag nicht herein.
import-found = Was gefunden wurde
import-where = Wo
import-what = Was
import-who = Wann oder wessen
import-place = { $file }, Zeile { $line }
import-is-follow-up = Zusage
import-nobody = niemand genannt
import-look = { $count ->
    [one] Eine Zeile zum Nachsehen
   *[other] { $count } Zeilen zum Nachsehen
  }
import-names = Wer wer ist
import-names-about = Ein Name, der vielleicht jemand von hier ist, bleibt ein Name, bis du sagst, wer es ist. Was du sagst, wird gemerkt.
import-is = { $name } ist
import-not-here = nicht hier
import-go = Einbringen
