-- BO-10: who acts for the chair of the board while the chair is impeded, by agreement of the two vice-chairs.
CREATE TABLE deputy (
    association text        NOT NULL,
    deputy      text        NOT NULL,
    acting      text        NOT NULL CHECK (acting IN ('VICE_CHAIR_1', 'VICE_CHAIR_2')),
    role_grant  text        NOT NULL,
    person      text        NOT NULL,
    party       text        NOT NULL,
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    agreed_by   text,
    agreed_at   timestamptz,
    ended_at    timestamptz,
    PRIMARY KEY (association, deputy),
    FOREIGN KEY (association, role_grant) REFERENCES role_grant,
    CHECK (valid_until >= valid_from),
    CHECK (agreed_by <> proposed_by),
    CHECK ((agreed_by IS NULL) = (agreed_at IS NULL))
);
COMMENT ON TABLE deputy IS 'Agreements about who acts for the chair of the board, and when (BO-10); the period is the proposed one until both agree';
CREATE INDEX deputy_grant ON deputy (association, role_grant);

CREATE VIEW read_deputy AS
    SELECT association, deputy, acting, person, party, valid_from, valid_until, proposed_by, agreed_by, agreed_at, ended_at FROM deputy;
GRANT SELECT ON read_deputy TO membership_read;
