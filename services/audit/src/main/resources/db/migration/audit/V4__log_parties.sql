-- Whom an entry names, read from its bytes as V3 does it: every short word that stands as a value anywhere in the event. No list of members is
-- kept here: an event of a type that is not known yet is found like any other. Inside strings quotation marks are escaped, so prose is never taken
-- for a value, and what stands before a colon is a name and no value.
CREATE FUNCTION log_values(bytes bytea) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT array(SELECT DISTINCT found[1] FROM regexp_matches(encode(bytes, 'escape'), '(?<=[:,\[])"([A-Za-z0-9][A-Za-z0-9_.-]{0,59})"(?=[,\]}])', 'g') AS found ORDER BY 1)
$$;
ALTER TABLE log_entry ADD COLUMN named text[] GENERATED ALWAYS AS (log_values(bytes)) STORED;
COMMENT ON COLUMN log_entry.named IS 'Short words that stand as values in the event: what a search for a party finds';
CREATE INDEX log_entry_named ON log_entry USING gin (named);
