# Eine Datei oder ein Datenträger, der nicht mitmacht: was geschehen ist, was erhalten blieb, was zu tun ist.
fault-missing = Hier gibt es keine Datei „{ $file }“. Nichts wurde geändert. Such, wohin sie verschoben wurde, oder öffne eine Sicherung.
fault-exists = Es gibt schon eine Datei „{ $file }“. Sie blieb, wie sie ist. Wähle einen anderen Namen.
fault-folder = „{ $file }“ ist ein Ordner. Nichts wurde geändert. Wähle darin die Datei, die auf .baton endet.
fault-empty = In „{ $file }“ steht nichts: wahrscheinlich wurde sie nie zu Ende geschrieben. Sie blieb, wie sie ist. Öffne eine Sicherung, oder hole die Datei noch einmal.
fault-cut-short = Ein Teil von „{ $file }“ fehlt: wahrscheinlich wurde sie nur halb kopiert. Sie blieb, wie sie ist. Kopiere sie noch einmal, oder öffne eine Sicherung.
fault-not-a-database = „{ $file }“ ist kein Arbeitsbereich von Baton, sondern eine andere Art von Datei. Sie blieb, wie sie ist. Ein Arbeitsbereich endet auf .baton; ein Archiv oder eine Tagesordnung wird durch Importieren gelesen.
fault-not-a-workspace = „{ $file }“ gehört einem anderen Programm. Sie blieb, wie sie ist. Ein Arbeitsbereich von Baton endet auf .baton.
fault-damaged = Die Datei ist beschädigt, und Baton schreibt nicht mehr hinein. Sie blieb, wie sie ist. Rette sie in eine neue Datei, oder nimm die neueste Sicherung.
fault-newer = Das wurde von einem neueren Baton geschrieben. Es blieb, wie es ist. Installiere das neuere Baton, um weiterzumachen.
fault-busy = Ein anderes Programm hält die Datei fest. Nichts ging verloren, und gerade eben wurde nichts gesichert. Warte einen Augenblick und versuche es noch einmal.
fault-no-space = Auf dem Datenträger ist kein Platz mehr. Alles vorher Gesicherte ist sicher; dieser letzte Schritt wurde nicht gesichert. Schaffe Platz und versuche es noch einmal.
fault-unwritable = Dieser Ort lässt sich nicht beschreiben oder nicht erreichen. Alles vorher Gesicherte ist sicher. Prüfe, ob der Datenträger da ist, oder wähle einen anderen Ort.
fault-read-only = Der Arbeitsbereich ist nur zum Lesen geöffnet. Nichts wurde geändert. Schließe ihn anderswo, oder kopiere ihn an einen Ort, an dem du schreiben darfst.
fault-archive = Das Archiv „{ $file }“ lässt sich nicht lesen: es ist nicht vollständig, oder es wurde verändert. Kein Arbeitsbereich wurde daraus gemacht. Exportiere es dort noch einmal, woher es kommt.
fault-nothing-to-rescue = In „{ $file }“ fand sich kein einziger Eintrag eines Arbeitsbereichs. Die Datei blieb, wie sie ist, und es wurde keine neue gemacht. Nimm die neueste Sicherung, oder frag, wer eine andere Kopie hat.
fault-unforeseen = Die Datei ließ sich nicht verwenden, aus einem Grund, den Baton nicht vorhergesehen hat. Alles vorher Gesicherte ist sicher. Versuche es noch einmal; bleibt es so, mach eine Kopie der Datei.
