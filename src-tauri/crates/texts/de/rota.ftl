# Wer dran ist.
rota-date = Datum
rota-other-series = Andere Treffen
rota-publish = Namen veröffentlichen
rota-published = Die Namen für die nächsten acht Treffen sind veröffentlicht.
rota-you-lead-today = Du leitest heute.
rota-forecast = Vorschau, kann sich noch ändern
rota-off = Kein Treffen
rota-off-because = Kein Treffen, { $reason }
rota-why = Warum { $name } am { $when }?
rota-why-today = Warum heute { $name }?
rota-why-on = Warum am { $when }?
rota-next-in-line = Danach an der Reihe
rota-line = { $names }.
rota-you = du
rota-this-quarter = In diesem Quartal
rota-cadence = { $rule } { $time }, { $length }
rota-daily = jeden Tag
rota-weekday = { $day ->
    [MO] montags
    [TU] dienstags
    [WE] mittwochs
    [TH] donnerstags
    [FR] freitags
    [SA] samstags
   *[SU] sonntags
  }
rota-every-weeks = alle { $count } Wochen am { $days }
rota-monthly = { $which ->
    [1] am ersten { $day } im Monat
    [2] am zweiten { $day } im Monat
    [3] am dritten { $day } im Monat
    [4] am vierten { $day } im Monat
   *[-1] am letzten { $day } im Monat
  }
rota-monthday = am { $day }. des Monats
rota-empty-title = Niemand muss sich merken, wer dran ist
rota-empty-text = Sobald ein regelmäßiges Treffen eingerichtet ist, stehen hier die Namen für die nächsten acht Treffen. Alle kommen dran; wer fehlte, wird nicht bestraft, und zu jedem Namen gibt es einen Grund.
rota-empty-example = „Femke leitet am 30. November. Zuletzt leitete sie am 14. September.“
rota-empty-go = Regelmäßiges Treffen einrichten
rota-reason = Warum? (wenn du magst)
rota-call-off = Dieses Datum absagen
rota-call-off-on = Kein Treffen am { $when }
rota-call-off-about = Niemand verliert dadurch, was ihr oder ihm zusteht.
rota-called-off = Kein Treffen am { $when }.
