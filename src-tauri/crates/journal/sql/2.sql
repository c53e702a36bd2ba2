-- Words that were erased: nearly every file has none, and finds that out here at once.
CREATE INDEX entry_erased ON entry (stream) WHERE body IS NULL;

-- Body and salt may go, in the batch whose event `erased` names the entry; everything else stays refused.
DROP TRIGGER entry_is_never_changed;
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
WHEN NOT EXISTS (
    SELECT 1 FROM erasing JOIN entry AS told ON told.batch = erasing.batch, json_each(told.body, '$.entries') AS gone
    WHERE told.stream = OLD.stream AND told.position > OLD.position AND told.body GLOB '{"event":"erased",*'
      AND gone.value ->> 'device' = OLD.device AND gone.value ->> 'seq' = OLD.seq)
  OR NEW.body IS NOT NULL OR NEW.salt IS NOT NULL
  OR NEW.position IS NOT OLD.position OR NEW.device IS NOT OLD.device OR NEW.seq IS NOT OLD.seq
  OR NEW.batch IS NOT OLD.batch OR NEW.part IS NOT OLD.part OR NEW.parts IS NOT OLD.parts
  OR NEW.hlc IS NOT OLD.hlc OR NEW.wall IS NOT OLD.wall OR NEW.zone IS NOT OLD.zone
  OR NEW.actor IS NOT OLD.actor OR NEW.intent IS NOT OLD.intent OR NEW.key IS NOT OLD.key
  OR NEW.stream IS NOT OLD.stream OR NEW.body_hash IS NOT OLD.body_hash
  OR NEW.prev IS NOT OLD.prev OR NEW.hash IS NOT OLD.hash
BEGIN
  SELECT RAISE(ABORT, 'an entry is never changed');
END;
