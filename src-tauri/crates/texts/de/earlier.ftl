# Was vor Baton beschlossen und zugesagt wurde.
earlier-without-a-day = Es nennt keinen Tag und kommt deshalb nicht herein.
earlier-too-late = Der { $date } liegt noch vor uns; es kommt deshalb nicht herein.
earlier-here = Es steht schon im Protokoll der Beschlüsse.
earlier-done = Es ist erledigt und kommt deshalb nicht herein.
