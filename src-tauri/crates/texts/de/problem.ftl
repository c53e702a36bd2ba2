# Was geschehen ist, was erhalten blieb, was zu tun ist.
problem-unforeseen = Etwas ist schiefgegangen, das Baton nicht vorhergesehen hat. Alles bisher Gesicherte ist sicher.
problem-no-view = Diese Seite ließ sich nicht lesen. Was gesichert wurde, ist sicher; bitte nochmals versuchen.
problem-data-folder = Baton konnte seinen Ordner { $path } nicht anlegen. Nichts ging verloren. Prüfe, ob der Datenträger da und beschreibbar ist.
problem-no-such-view = Diese Seite ließ sich nicht zeigen. Gesichertes ist sicher; versuch es noch einmal.
problem-nothing-open = Kein Arbeitsbereich ist offen. Öffne einen, oder lege einen neuen an.
problem-settings-not-kept = Die Einstellung gilt, bis Baton geschlossen wird, ließ sich aber nicht aufschreiben. Dein Arbeitsbereich ist nicht betroffen.
problem-archive-unreadable = Das Archiv ließ sich nicht schreiben, weil ein Text im Arbeitsbereich nicht lesbar war. Keine Datei entstand; der Arbeitsbereich ist unverändert.
problem-no-such-document = Baton schreibt kein Dokument „{ $document }“. Keine Datei entstand.
problem-not-written = { $path } ließ sich nicht schreiben: { $because }. Was vorher dort stand, ist noch da.
problem-stopped = Angehalten. Nichts wurde geschrieben; was vorher dort stand, ist noch da.
problem-no-typesetter = Dieses Programm erstellt keine PDFs. Alle anderen Formate gehen.
problem-not-made = Dieses Dokument ließ sich nicht erstellen: { $because }. Das Protokoll ist, wie es war.
problem-example = Das Beispiel konnte nicht bereitgestellt werden. Es blieb keine Datei zurück; die eigenen Arbeitsbereiche sind nicht betroffen.
