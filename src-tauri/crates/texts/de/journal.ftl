# Das Protokoll: warum es nur gelesen werden kann, und was daran nicht stimmt.
journal-read-only-newer = Diese Datei hat ein neueres Baton geschrieben. Sie lässt sich lesen, nicht ändern. Installiere das neuere Baton, um weiterzumachen.
journal-read-only-unwritable = Diese Datei lässt sich hier nicht beschreiben. Man kann sie lesen, und nichts darin ist verloren. Kopiere sie an einen Ort, an dem du schreiben darfst.
journal-read-only-elsewhere = Diese Datei ist auf { $computer } offen. Hier lässt sie sich lesen, nicht ändern. Schließe sie dort, um hier weiterzumachen.

# Was eine Prüfung des Protokolls finden kann
journal-problem-body-missing = Die Worte eines Eintrags fehlen, und nichts sagt, dass sie gelöscht wurden.
journal-problem-body-changed = Die Worte eines Eintrags sind nicht die festgehaltenen.
journal-problem-entry-changed = Wer, wann oder was eines Eintrags ist nicht wie festgehalten.
journal-problem-entry-missing = Vor diesem Eintrag fehlt einer.
journal-problem-chain-broken = Dieser Eintrag steht nicht auf dem davor.
journal-problem-time-goes-back = Dieser Eintrag gibt sich älter als der davor.
journal-problem-batch-incomplete = Von etwas zusammen Festgehaltenem fehlt ein Teil.
journal-problem-end-missing = Einträge am Ende fehlen.
journal-problem-checkpoint-missed = Die Datei enthält nicht, wofür der Prüfpunkt steht.
journal-problem-event-unknown = Ein Eintrag sagt etwas, das dieses Baton nicht kennt.
journal-problem-table-differs = Was Baton zeigt, ist nicht, was die Einträge sagen; die Einträge zählen.
journal-problem-pages-damaged = Die Seiten der Datei passen nicht zusammen. Mach eine Kopie davon und öffne die neueste Sicherung.
