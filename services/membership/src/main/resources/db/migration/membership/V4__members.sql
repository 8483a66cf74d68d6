-- Contact data are edited by people who may meet: the revision is their ETag.
ALTER TABLE person ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision > 0);
CREATE INDEX person_email ON person (association, lower(email));
CREATE INDEX person_name ON person (association, name, person);
CREATE INDEX mandate_party ON mandate (association, party);

-- A list of members that somebody sent, until it is imported or a day has passed; content holds names and addresses.
CREATE TABLE member_import (
    association text        NOT NULL REFERENCES association,
    intake      text        NOT NULL,
    sha256      text        NOT NULL,
    format      text        NOT NULL CHECK (format IN ('CSV', 'XLSX')),
    content     bytea,
    made_at     timestamptz NOT NULL,
    done_at     timestamptz,
    PRIMARY KEY (association, intake),
    CHECK ((content IS NULL) = (done_at IS NOT NULL))
);
COMMENT ON TABLE member_import IS 'Lists of members shown as dry runs; the content goes when it is imported';
