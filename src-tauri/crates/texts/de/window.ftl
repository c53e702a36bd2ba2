# Was die Fenster selbst zu sagen haben, wenn etwas nicht ging.
window-not-as-asked = Das Fenster konnte das nicht tun. Nichts ist verloren; bitte nochmals versuchen.
window-not-printed = Kein Programm hier öffnet PDFs, oder es startete nicht. Speichere das PDF und drucke es anderswo.
window-not-opened-outside = Das ließ sich außerhalb von Baton nicht öffnen. Dem Dokument oder der Adresse selbst fehlt nichts.
window-place-not-chosen = Baton schreibt nur dorthin, wo du es gewählt hast. Nichts wurde geschrieben; bitte einen Ort wählen und nochmals versuchen.
window-no-folder = Baton konnte nicht starten: Der Ordner, in dem es seine Dinge aufbewahrt, ist nicht benutzbar. Darin wurde nichts verändert. Bitte Platz schaffen oder das Schreiben dort erlauben und Baton neu starten.
