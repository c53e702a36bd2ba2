# A follow-up, as documents and the wall say it.
follow-up-by = by { $when }
follow-up-offered = nobody yet, offered to everybody
follow-up-asked = { $name } was asked and has not answered yet
follow-up-claimed = { $name } took it
follow-up-accepted = { $name } said yes
follow-up-handing-over = { $from } has it and asked { $to } to take it over
follow-up-done = done by { $name } on { $when }
follow-up-done-by-nobody = done on { $when }
follow-up-dropped = let go on { $when }
follow-up-dropped-because = let go on { $when }: { $reason }
follow-up-from-decision = from decision { $number }
follow-up-from-item = from “{ $item }”
