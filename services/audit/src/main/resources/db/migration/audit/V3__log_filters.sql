-- What the log can be searched by, read from the bytes themselves and never written: nobody can state otherwise than the producer did.
-- Canonical JSON puts the actor first, and "occurredAt" last among those of that name: inside strings quotation marks are escaped.
ALTER TABLE log_entry
    ADD COLUMN occurred_at text GENERATED ALWAYS AS (substring(encode(bytes, 'escape') FROM '.*"occurredAt":"([0-9TZ:.-]+)"')) STORED,
    ADD COLUMN actor text GENERATED ALWAYS AS (substring(encode(bytes, 'escape') FROM '^\{"actor":\{"ref":"([^"\\]+)"')) STORED;
COMMENT ON COLUMN log_entry.occurred_at IS 'Legal moment as the event has it, ISO 8601 in UTC to the millisecond: its order is that of time';
COMMENT ON COLUMN log_entry.actor IS 'Opaque reference of who acted, as the event has it';
CREATE INDEX log_entry_type ON log_entry (association, type, position);
CREATE INDEX log_entry_occurred ON log_entry (association, occurred_at);
CREATE INDEX log_entry_actor ON log_entry (association, actor, position);
