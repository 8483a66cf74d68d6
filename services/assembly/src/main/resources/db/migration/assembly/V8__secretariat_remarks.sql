-- What the secretariat writes into the decision record in its own words (GA-11). Every version stays; version 0 is that there is nothing.
CREATE TABLE remarks (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    version     int         NOT NULL,
    texts       text        NOT NULL,
    person      text        NOT NULL,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, version),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);
COMMENT ON COLUMN remarks.texts IS 'A list in JSON: item (none for the closing remark) and language to text';
COMMENT ON COLUMN remarks.person IS 'Who wrote it: an opaque reference';

ALTER TABLE record ADD COLUMN remarks int NOT NULL DEFAULT 0;
COMMENT ON COLUMN record.remarks IS 'Version of the remarks the revision was drawn up with';
