# Eine Zusage, wie Dokumente und die Wand sie sagen.
follow-up-by = bis { $when }
follow-up-offered = noch niemand, allen angeboten
follow-up-asked = { $name } ist gefragt und hat noch nicht geantwortet
follow-up-claimed = { $name } hat es übernommen
follow-up-accepted = { $name } hat zugesagt
follow-up-handing-over = { $from } hat es und hat { $to } gefragt, ob es weitergehen kann
follow-up-done = von { $name } erledigt am { $when }
follow-up-done-by-nobody = erledigt am { $when }
follow-up-dropped = losgelassen am { $when }
follow-up-dropped-because = losgelassen am { $when }: { $reason }
follow-up-from-decision = aus Beschluss { $number }
follow-up-from-item = aus „{ $item }“
