# Der Puls: nur wie viele was sagten, nie wer.
pulse-title = Meine Stimme hat gezählt
pulse-about = Nacheinander, ohne dass andere zusehen. Festgehalten wird nur, wie viele was sagten, und erst ab fünf Antworten.
pulse-1 = Gar nicht
pulse-2 = Wenig
pulse-3 = Teilweise
pulse-4 = Weitgehend
pulse-5 = Ganz
pulse-start = Den Puls fühlen
pulse-answered = { $count ->
    [0] Noch hat niemand geantwortet.
    [one] Eine Antwort. Gebt die Tastatur weiter.
   *[other] { $count } Antworten. Gebt die Tastatur weiter.
  }
pulse-done = Das sind alle
pulse-stop = Lassen
pulse-taken = Der Puls ist gefühlt. Zu sehen ist er unter „Wie wir teilen“.
pulse-kept-said = Festgehalten: wie viele was sagten, sonst nichts.
pulse-few = Es sind weniger als fünf Menschen da. Wenn ihr mögt, fragt es laut.
pulse-trend = „Meine Stimme hat gezählt“
pulse-trend-about = Wie viele „weitgehend“ oder „ganz“ sagten. Nur Treffen mit mindestens fünf Antworten.
pulse-none = Noch nichts. Gefragt wird beim Abschluss, gezeigt ab fünf Antworten.
pulse-beat = { $heard } von { $answers }
pulse-meeting = Treffen
pulse-said-so = Sagten „weitgehend“ oder „ganz“
