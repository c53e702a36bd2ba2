# Several names in one sentence.
list-more = { $before }, { $word }
list-last = { $before } and { $word }
