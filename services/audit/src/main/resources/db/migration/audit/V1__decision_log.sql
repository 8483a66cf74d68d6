-- The decision log. Rows are appended and read; nothing else is possible for anyone who is not the owner,
-- and the trigger stops the owner too until it is dropped in the open.
CREATE TABLE log_entry (
    association text        NOT NULL,
    position    bigint      NOT NULL CHECK (position > 0),
    topic       text        NOT NULL,
    source      text        NOT NULL,
    key         text        NOT NULL,
    sequence    bigint      NOT NULL CHECK (sequence > 0),
    type        text        NOT NULL,
    id          text        NOT NULL,
    leaf_hash   text        NOT NULL CHECK (leaf_hash ~ '^[0-9a-f]{64}$'),
    bytes       bytea       NOT NULL,
    appended_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (association, position),
    UNIQUE (association, source, key, sequence),
    UNIQUE (association, id)
);
COMMENT ON TABLE log_entry IS 'One row per event, with the exact bytes of its producer; position is gap-free per association';
COMMENT ON COLUMN log_entry.leaf_hash IS 'SHA-256 of 0x00 and bytes, hex';
CREATE INDEX log_entry_leaf ON log_entry (association, leaf_hash);
CREATE INDEX log_entry_key ON log_entry (association, key, position);

CREATE FUNCTION log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the decision log is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER log_entry_row_append_only BEFORE UPDATE OR DELETE ON log_entry
    FOR EACH ROW EXECUTE FUNCTION log_is_append_only();
CREATE TRIGGER log_entry_append_only BEFORE TRUNCATE ON log_entry
    FOR EACH STATEMENT EXECUTE FUNCTION log_is_append_only();

REVOKE ALL ON log_entry FROM audit_app;
GRANT SELECT, INSERT ON log_entry TO audit_app;
