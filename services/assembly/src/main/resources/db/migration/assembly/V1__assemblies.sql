-- Everything the features know about an assembly. Keys begin with the association: an id of another association
-- finds nothing. All instants are whole milliseconds of legal time.

CREATE TABLE assembly (
    association       text        NOT NULL,
    assembly          text        NOT NULL,
    state             text        NOT NULL CHECK (state IN ('DRAFT', 'CONVENING', 'CONVENED', 'CONVENING_FAILED', 'CLOSED', 'DECIDED',
                                                            'RECORD_DRAWN_UP', 'RECORD_APPROVED', 'CONCLUDED')),
    revision          int         NOT NULL,           -- the ETag of the draft
    draft             bytea       NOT NULL,           -- canonical JSON of what people wrote
    created_at        timestamptz NOT NULL,
    statutes_version  int,                            -- fixed when the notice is let out (AM-3)
    day               date        NOT NULL,
    last_dispatch     timestamptz,                    -- end of the last lawful day of dispatch
    deadline          timestamptz,                    -- end of the assembly's day
    earliest_day      date,                           -- the next lawful day when convening failed or agreement did
    PRIMARY KEY (association, assembly)
);

CREATE TABLE annex (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    annex       text        NOT NULL,
    position    int         NOT NULL,
    file_name   text        NOT NULL,
    media_type  text        NOT NULL,
    sha256      text        NOT NULL,
    size        bigint      NOT NULL,
    added_at    timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, annex),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- One row per effect a process step has had, so that a step asked twice acts once.
CREATE TABLE step (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    step        text        NOT NULL,
    done_at     timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, step),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- Rulings as the law gave them; subject says on what ('notice', 'convening', 'decision:<item>', 'record:<revision>').
CREATE TABLE ruling (
    association      text        NOT NULL,
    assembly         text        NOT NULL,
    subject          text        NOT NULL,
    sha256           text        NOT NULL,
    yes              boolean     NOT NULL,
    canonical        bytea       NOT NULL,
    statutes_version int         NOT NULL,
    decided_at       timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, subject, sha256),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

CREATE TABLE roll_party (
    association text NOT NULL,
    assembly    text NOT NULL,
    party       text NOT NULL,
    position    int  NOT NULL,
    party_class text NOT NULL,
    speaks_for  text NOT NULL,       -- canonical JSON array of members
    admitted    date,                -- first day, when admitted after the roll was fixed (GA-17)
    gone        date,                -- first day without it, when it left
    PRIMARY KEY (association, assembly, party),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- One row per message to a representative: what notification has reported about it.
CREATE TABLE evidence (
    association text NOT NULL,
    assembly    text NOT NULL,
    party       text NOT NULL,
    message_id  text NOT NULL,
    person      text NOT NULL,
    state       text NOT NULL CHECK (state IN ('QUEUED', 'ACCEPTED', 'UNCERTAIN', 'FAILED')),
    attempt     int  NOT NULL,
    accepted_at timestamptz,
    relay       boolean NOT NULL,
    reply_code  int  NOT NULL,
    permanent   boolean NOT NULL,
    PRIMARY KEY (association, assembly, party, message_id),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

CREATE TABLE dispatch_closed (
    association text NOT NULL,
    assembly    text NOT NULL,
    evidenced   text NOT NULL,
    missing     text NOT NULL,
    PRIMARY KEY (association, assembly),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- Who has answered; what they answered is not here before the close.
CREATE TABLE answered (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    party       text        NOT NULL,
    revision    int         NOT NULL,
    withdrawn   boolean     NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, party),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- The opened ballot as voting published it at the close.
CREATE TABLE closed_ballot (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    deadline    timestamptz NOT NULL,
    event       text        NOT NULL,
    opened      bytea       NOT NULL,
    PRIMARY KEY (association, assembly),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

CREATE TABLE decision (
    association text NOT NULL,
    assembly    text NOT NULL,
    item        text NOT NULL,
    number      int  NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('ADOPTED', 'NOT_ADOPTED')),
    ruling      text NOT NULL,
    PRIMARY KEY (association, assembly, item),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

CREATE TABLE record (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    revision    int         NOT NULL,
    sha256      text        NOT NULL,
    pdf_da      text        NOT NULL,
    pdf_en      text        NOT NULL,
    drawn_up_at timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, revision),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- A verdict on one revision. The comment is erasable: the log holds its salted commitment only.
CREATE TABLE approval (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    revision    int         NOT NULL,
    office      text        NOT NULL,
    person      text        NOT NULL,
    verdict     text        NOT NULL CHECK (verdict IN ('APPROVED', 'CORRECTION')),
    comment     text,
    salt        bytea,
    given_at    timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, revision, office),
    FOREIGN KEY (association, assembly, revision) REFERENCES record
);

CREATE TABLE distribution (
    association text NOT NULL,
    assembly    text NOT NULL,
    revision    int  NOT NULL,
    parties     text NOT NULL,
    failed      text NOT NULL,
    PRIMARY KEY (association, assembly),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- Our own checked copy of each version of the statutes, fetched from membership by digest.
CREATE TABLE statutes_version (
    association       text        NOT NULL,
    version           int         NOT NULL,
    profile_sha256    text        NOT NULL,
    in_force_from     timestamptz NOT NULL,
    in_force_from_day date        NOT NULL,
    profile           bytea       NOT NULL,
    PRIMARY KEY (association, version)
);

-- Adopted amendments and what membership answered; while one awaits, nothing is judged by the version it replaces.
CREATE TABLE adopted_amendment (
    association   text        NOT NULL,
    assembly      text        NOT NULL,
    item          text        NOT NULL,
    base_version  int         NOT NULL,
    in_force_from timestamptz NOT NULL,
    state         text        NOT NULL CHECK (state IN ('AWAITING', 'PUBLISHED', 'REFUSED')),
    PRIMARY KEY (association, assembly, item),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- Who holds which office of the chairmanship and when, from membership's grants.
CREATE TABLE office_holder (
    association text        NOT NULL,
    grant_id    text        NOT NULL,
    person      text        NOT NULL,
    office      text        NOT NULL,
    party       text        NOT NULL,
    from_moment timestamptz NOT NULL,
    until_moment timestamptz,
    PRIMARY KEY (association, grant_id)
);

-- What reporting roles may read: no comment that a person typed and no salt.
CREATE VIEW assembly_state AS SELECT association, assembly, state, day, deadline, statutes_version FROM assembly;
CREATE VIEW assembly_decision AS SELECT association, assembly, item, number, outcome, ruling FROM decision;
CREATE VIEW assembly_approval AS SELECT association, assembly, revision, office, verdict, given_at FROM approval;

GRANT SELECT ON assembly_state, assembly_decision, assembly_approval TO assembly_read;
