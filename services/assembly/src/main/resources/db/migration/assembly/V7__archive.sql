-- The archive: what is looked for in a draft stands in columns of its own, made by the database whenever the draft is written.
-- A declared immutability: the draft is UTF-8 by construction, and no conversion but that one is ever asked for.
CREATE FUNCTION draft_tree(draft bytea) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT convert_from(draft, 'UTF8')::jsonb $$;
CREATE FUNCTION draft_words(draft bytea) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT jsonb_to_tsvector('simple', jsonb_build_array(convert_from(draft, 'UTF8')::jsonb -> 'purpose', convert_from(draft, 'UTF8')::jsonb -> 'items'), '["string"]') $$;

ALTER TABLE assembly
    ADD COLUMN kind    text     GENERATED ALWAYS AS (draft_tree(draft) ->> 'kind') STORED,
    ADD COLUMN form    text     GENERATED ALWAYS AS (draft_tree(draft) ->> 'form') STORED,
    ADD COLUMN purpose jsonb    GENERATED ALWAYS AS (draft_tree(draft) -> 'purpose') STORED,
    ADD COLUMN words   tsvector GENERATED ALWAYS AS (draft_words(draft)) STORED;
CREATE INDEX assembly_archive ON assembly (association, day DESC, assembly DESC);
CREATE INDEX assembly_words ON assembly USING gin (words);
COMMENT ON COLUMN assembly.words IS 'Words of purpose, titles and wordings, as they are written: searched by their beginnings, in both languages alike';
