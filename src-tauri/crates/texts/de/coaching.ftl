# Sätze zum Leiten: was zu sagen ist, wozu, worauf zu achten.

# Schritte: was zu sagen ist, wozu, worauf zu achten
coaching-welcome-say = Willkommen. Wer schreibt heute, wer achtet auf die Zeit? Sind alle da, die da sein sollen?
coaching-welcome-for = Alle wissen, wer was tut, bevor es um etwas geht.
coaching-welcome-watch = Jemand fehlt oder hört schlecht: Sag laut, was ihr dafür tut.
coaching-purpose-say = Wir sind hier, um { $purpose }. Wir sind fertig, wenn { $done }. Um { $end } ist Schluss, was auch geschieht.
coaching-purpose-for = Ein Satz, den alle wiederholen könnten, hält das Treffen beisammen.
coaching-purpose-watch = Ein Zweck, den niemand braucht. Dann frag: Sollten wir uns heute treffen?
coaching-check-in-say = Ein Satz: Was bringst du mit in den Raum? Weitergeben ist in Ordnung.
coaching-check-in-for = Wer einmal gesprochen hat, spricht leichter wieder.
coaching-check-in-watch = Noch keine Antworten und kein Rat. Danken, und weiter.
coaching-follow-ups-say = Erledigt, noch dran oder loslassen? Alle drei sind gute Antworten.
coaching-follow-ups-for = Zugesagtes wird gesehen; was niemand mehr braucht, geht aus dem Weg.
coaching-follow-ups-watch = Keine Gründe, keine Vorwürfe. Was klemmt, wird ein eigener Punkt.
coaching-reviews-say = Das haben wir vor einer Weile beschlossen. Was haben wir erwartet, was geschah? Behalten, ändern oder beenden?
coaching-reviews-for = Beschlüsse bleiben gut, weil man sie wieder ansieht.
coaching-reviews-watch = Eine Überprüfung, die zur neuen Debatte wird: Mach einen Punkt daraus.
coaching-agenda-say = Das sind Reihenfolge und Zeit. Fehlt etwas, oder passt etwas heute nicht?
coaching-agenda-for = Die Tagesordnung gehört dem Raum, nicht wem sie eingefallen ist.
coaching-agenda-watch = Mehr Minuten, als es gibt: Jetzt kürzen, nicht später.
coaching-item-say = Zwei Minuten, bitte: Was ist nötig, und was schlägst du vor?
coaching-item-for = Wem der Punkt gehört, sagt, was er vom Raum braucht.
coaching-item-watch = Antworten, bevor jemand gefragt hat. Zuerst Fragen.
coaching-saved-say = Das haben wir aufgehoben. Jedes einzeln: nächstes Mal, irgendwann oder loslassen?
coaching-saved-for = Was aufkam, ist nicht verloren und häuft sich nicht an.
coaching-saved-watch = Jetzt doch darüber zu reden. Es gehört jemandem und bekommt seine Zeit.
coaching-closing-say = Etwas, das heute half, etwas zum Ausprobieren. Je eine halbe Minute.
coaching-closing-for = Alle gehen mit derselben Liste, und das nächste Treffen wird besser.
coaching-closing-watch = Dass dafür keine Zeit bleibt. Fang fünf Minuten vor Schluss an.
coaching-hand-over-say = { $name }, du bist als Nächstes dran. Übernimmst du? Was würde es leicht machen?
coaching-hand-over-for = Die Leitung geht mit einem gesprochenen Ja weiter, nicht mit einer Liste.
coaching-hand-over-watch = Ein Ja aus Höflichkeit. Tauschen und den Raum fragen ist gut.

# In einem Punkt
coaching-clarify-say = Nur Fragen zum Verstehen. Meinungen kommen gleich, versprochen.
coaching-clarify-for = Niemand kann beurteilen, was unverstanden ist.
coaching-clarify-watch = Meinungen als Fragen verkleidet. „Du kommst in der nächsten Runde dran.“
coaching-react-say = Von allen eine kurze Reaktion. Noch antwortet niemand; wir sammeln.
coaching-react-for = Jede Stimme ist gehört, bevor die lauten es geklärt haben.
coaching-react-watch = Zwei, die anfangen zu streiten. „Beides notiert. Weiter, bitte.“
coaching-ready-test-say = Handzeichen: bereit, noch eine Frage, oder noch nicht? Jede Antwort hilft.
coaching-ready-test-for = Zu früh zu entscheiden kostet mehr als noch eine Frage.
coaching-ready-test-watch = Das ist keine Abstimmung. Ein „noch nicht“ ist eine Frage wert.
coaching-read-back-say = Ich lese es genau so vor, wie es dasteht. Haben wir das so beschlossen?
coaching-read-back-for = Alle stimmen denselben Worten zu, nicht ihrer Erinnerung daran.
coaching-read-back-watch = Kleine Korrekturen jetzt ersparen Streit in drei Wochen.
coaching-owner-say = Wer möchte das übernehmen? Bis wann? Niemand ist auch eine gute Antwort: Dann lassen wir es oder bringen es wieder.
coaching-owner-for = Nur was jemand zugesagt hat, geschieht.
coaching-owner-watch = Die leiseste Person zu fragen, weil niemand sonst spricht. Erst anbieten, warten, dann fragen.

# Wege zu entscheiden
coaching-consent-say = Ist das gut genug für jetzt und sicher genug zum Ausprobieren? Wenn nicht, was gefährdet es?
coaching-consent-for = Es muss nicht allen gefallen. Niemand soll einen Schaden sehen, um den wir uns nicht gekümmert haben.
coaching-consent-watch = Schweigen. Alle antworten, der Reihe nach.
coaching-objection-say = Danke. Du siehst etwas, das wir noch nicht sehen. Was könnte geschehen?
coaching-objection-for = Ein Einwand ist Wissen, das dem Vorschlag fehlt.
coaching-objection-watch = Dass sich der Raum der Person zuwendet. Lenke ihn auf den Vorschlag.
coaching-explore-say = Welchem Teil unseres Zwecks stünde das im Weg? Hilf uns, es zu sehen.
coaching-explore-for = Eine Vorliebe wird sichtbar, und ein echtes Risiko auch.
coaching-explore-watch = Zu Gericht zu sitzen. Der Raum hilft; wer den Einwand hat, sagt, wann er erfüllt ist.
coaching-integrate-say = Was ist die kleinste Änderung, die es sicher genug macht? Erfüllt es noch, was du brauchst, { $name }?
coaching-integrate-for = Der Vorschlag wird besser und bleibt, was gebraucht wird.
coaching-integrate-watch = Alles neu zu schreiben. Die kleinste Änderung, die reicht.
coaching-concern-say = Wir gehen weiter und halten dein Bedenken fest. Worauf achten wir, und wann?
coaching-concern-for = Zweifel steht da, wo man ihn prüfen kann.
coaching-concern-watch = Ein Bedenken ohne etwas zum Beobachten ist bald vergessen.
coaching-majority-say = Wir stimmen ab: Ja, Nein oder Enthaltung. Mehr Ja als Nein, dann gilt es. Ist vorher noch etwas unklar?
coaching-majority-for = Schnell, und gerecht, wenn man die Frage auch verlieren kann.
coaching-majority-watch = Frag danach, wer Nein sagte, was es leichter machen würde.
coaching-role-decides-say = { $name }, das entscheidest du. Was möchtest du vorher von uns hören?
coaching-role-decides-for = Nicht alles braucht uns alle. Die Rolle steht dafür ein, und es kommt zur Überprüfung wieder.
coaching-role-decides-watch = Rat, der wie eine Abstimmung klingt. Zuhören genügt.

# Wenn es schwierig wird
coaching-time-over-say = Unsere Zeit dafür ist um. Klein abschließen, Minuten leihen oder wiederbringen? Wessen Minuten, und ist das recht?
coaching-time-over-for = Zeit gehört allen. Wer mehr braucht, fragt.
coaching-time-over-watch = Zu entscheiden, weil die Zeit um ist. Nur entscheiden, wenn der Raum bereit ist.
coaching-save-say = Das ist wichtig, und es ist nicht dieser Punkt. Wer bringt es wieder?
coaching-save-for = Der Punkt behält seine Zeit, der Gedanke seinen Platz.
coaching-save-watch = Aufzuheben, was jemand nicht hören will.
coaching-one-voice-say = Deinen Punkt habe ich. Ich höre zwei andere und komme auf dich zurück.
coaching-one-voice-for = Der Raum weiß mehr als wer am schnellsten spricht.
coaching-one-voice-watch = Komm wirklich zurück, sonst wirkt es nur einmal.
coaching-silence-say = Eine stille Minute. Schreibt, wenn ihr mögt. Ich achte auf die Zeit.
coaching-silence-for = Manche denken im Sprechen, manche davor.
coaching-silence-watch = Sie selbst zu füllen. Zähl bis zehn.
coaching-heated-say = Ich möchte uns bremsen. Zwei stille Minuten; dann sagen alle, was ihnen am wichtigsten ist.
coaching-heated-for = Man hört sich wieder, wenn niemand den nächsten Satz gewinnen muss.
coaching-heated-watch = Klären zu wollen, wer recht hat. Das kann warten.
coaching-stake-say = Ich bin hier befangen. { $name }, leitest du diesen Punkt?
coaching-stake-for = Leiten und zugleich etwas wollen ist für alle schwer.
coaching-stake-watch = Es spät zu merken. Sag es, sobald du es merkst.
coaching-remote-say = Wir beginnen mit denen, die zugeschaltet sind. Hört ihr uns gut genug, um zu entscheiden?
coaching-remote-for = Eine verlorene Verbindung ist kein Konsent.
coaching-remote-watch = Nebengespräche im Raum, die sonst niemand hört.
coaching-tired-say = Eine Zahl für deine Kraft, eins bis fünf. Ohne Gründe.
coaching-tired-for = Ein müder Raum entscheidet schlecht. Eine Pause ist billiger.
coaching-tired-watch = Weiterzumachen, als wäre nichts gesagt.

# Außerdem
coaching-purpose-unsaid = Um { $end } ist Schluss, was auch geschieht. In einem Satz: Wozu sind wir hier?
coaching-agreements = Das sind unsere Vereinbarungen. Braucht jemand heute eine anders?
coaching-hand-over-nobody = Wer möchte nächstes Mal leiten? Was würde es leicht machen?
coaching-role-decides-nobody = Das entscheidet die Rolle. Wer hat sie?
coaching-for = Wozu
coaching-watch = Achte auf
coaching-beginner-1 = Zähl bis zehn, bevor du Stille füllst.
coaching-beginner-2 = Wiederhole ihre Worte, nicht deine.
coaching-beginner-3 = Du darfst laut falschliegen.
coaching-beginner-4 = „Fragen wir den Raum“ ist immer erlaubt.
coaching-others = { $name } leitet. Warte drei Atemzüge, bevor du hilfst.
