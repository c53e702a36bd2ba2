# Mehrere Namen in einem Satz.
list-more = { $before }, { $word }
list-last = { $before } und { $word }
