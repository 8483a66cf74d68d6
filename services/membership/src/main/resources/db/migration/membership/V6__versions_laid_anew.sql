-- Versions stand in the order in which they begin (AM-3). An amendment that begins before one already adopted is laid under it, and the other
-- is laid anew on top with a number of its own; so one item can have made several versions, of which the last counts.
ALTER TABLE edition DROP CONSTRAINT edition_association_assembly_item_key;
ALTER TABLE edition ADD COLUMN base_version integer;
ALTER TABLE edition ADD COLUMN operations_sha256 text;
UPDATE edition SET base_version = version - 1 WHERE version > 1;
COMMENT ON COLUMN edition.base_version IS 'The version it is laid upon; null for the import';
COMMENT ON COLUMN edition.operations_sha256 IS 'The canonical amendment, kept with our bytes; null for the import and for versions made before this column';
CREATE INDEX edition_item ON edition (association, assembly, item);

ALTER TABLE amendment_refused ADD COLUMN against integer;
COMMENT ON COLUMN amendment_refused.against IS 'The version it was checked against again and did not fit (AM-4); null when unreadable';
