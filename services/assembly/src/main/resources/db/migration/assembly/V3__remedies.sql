-- What can befall an assembly between its notice and its record: a failed convening and its remedies, a bounce, a
-- cancellation, a deputy for the chair of the board, a record that nobody approves in time.

ALTER TABLE assembly DROP CONSTRAINT assembly_state_check;
ALTER TABLE assembly ADD CONSTRAINT assembly_state_check CHECK (state IN ('DRAFT', 'CONVENING', 'CONVENED', 'CONVENING_FAILED',
    'CANCELLED', 'REPLACED', 'CLOSED', 'DECIDED', 'RECORD_DRAWN_UP', 'RECORD_APPROVED', 'CONCLUDED'));
ALTER TABLE assembly
    ADD COLUMN risk_at     timestamptz,          -- from when a party without evidence is the secretariat's task
    ADD COLUMN replaces    text,                 -- the assembly whose failed convening this one remedies
    ADD COLUMN replaced_by text,
    ADD COLUMN cancelled_at timestamptz,
    ADD COLUMN tzdata      text;                 -- edition of the time zone data the moments were computed with

-- A party's written waiver of the notice period; the scan lies with the bytes.
CREATE TABLE waiver (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    party       text        NOT NULL,
    given_on    date        NOT NULL,
    sha256      text        NOT NULL,
    media_type  text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, party),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

CREATE TABLE waiver_request (
    association  text        NOT NULL,
    assembly     text        NOT NULL,
    party        text        NOT NULL,
    requested_at timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, party),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- Reports that a notice did not reach its recipient after a mail server had accepted it. 'withdraws' says whether that took
-- the evidence back: only a final report before the end of the last lawful day does (A-1).
CREATE TABLE bounce (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    party       text        NOT NULL,
    message_id  text        NOT NULL,
    bounced_at  timestamptz NOT NULL,
    accepted_at timestamptz NOT NULL,
    status      text        NOT NULL,
    withdraws   boolean     NOT NULL,
    PRIMARY KEY (association, assembly, party, message_id, bounced_at),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);
ALTER TABLE evidence DROP CONSTRAINT evidence_state_check;
ALTER TABLE evidence ADD CONSTRAINT evidence_state_check CHECK (state IN ('QUEUED', 'ACCEPTED', 'UNCERTAIN', 'FAILED', 'WITHDRAWN'));

CREATE TABLE cancellation (
    association  text        NOT NULL,
    assembly     text        NOT NULL,
    called_off   bytea       NOT NULL,           -- canonical JSON of who cancelled it and why
    sha256       text        NOT NULL,
    pdf_da       text        NOT NULL,
    pdf_en       text        NOT NULL,
    cancelled_at timestamptz NOT NULL,
    PRIMARY KEY (association, assembly),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- Tasks the features keep themselves, besides those of the process. At most one open task of a kind and subject.
CREATE TABLE attention (
    association text        NOT NULL,
    task        text        NOT NULL,
    assembly    text        NOT NULL,
    kind        text        NOT NULL,
    subject     text        NOT NULL,
    facts       text        NOT NULL,            -- canonical JSON: ids, days, instants
    created_at  timestamptz NOT NULL,
    due_at      timestamptz,
    closed_at   timestamptz,
    PRIMARY KEY (association, task),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);
CREATE UNIQUE INDEX attention_open ON attention (association, assembly, kind, subject) WHERE closed_at IS NULL;

-- Who decided what a task asked for, so that the second of two learns of the first.
CREATE TABLE task_decision (
    association text        NOT NULL,
    task        text        NOT NULL,
    assembly    text        NOT NULL,
    kind        text        NOT NULL,
    decision    text        NOT NULL,
    person      text        NOT NULL,
    decided_at  timestamptz NOT NULL,
    PRIMARY KEY (association, task),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

-- Agreements of the two vice-chairs that one of them acts for the chair of the board (BO-10).
CREATE TABLE deputy (
    association  text        NOT NULL,
    deputy       text        NOT NULL,
    person       text        NOT NULL,
    party        text        NOT NULL,
    office       text        NOT NULL,
    from_moment  timestamptz NOT NULL,
    until_moment timestamptz NOT NULL,
    PRIMARY KEY (association, deputy)
);
ALTER TABLE approval ADD COLUMN deputy text;

-- What the secretariat corrected after a revision was sent back; printed in the next one.
CREATE TABLE correction (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    revision    int         NOT NULL,
    note        text        NOT NULL,            -- canonical JSON: language to text
    noted_at    timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, revision),
    FOREIGN KEY (association, assembly, revision) REFERENCES record
);

-- A revision that went out as a draft that is not approved (A-15).
CREATE TABLE unapproved (
    association text        NOT NULL,
    assembly    text        NOT NULL,
    revision    int         NOT NULL,
    pdf_da      text        NOT NULL,
    pdf_en      text        NOT NULL,
    sent_at     timestamptz NOT NULL,
    PRIMARY KEY (association, assembly),
    FOREIGN KEY (association, assembly, revision) REFERENCES record
);
ALTER TABLE distribution ADD COLUMN unapproved boolean NOT NULL DEFAULT false;
ALTER TABLE distribution DROP CONSTRAINT distribution_pkey;
ALTER TABLE distribution ADD PRIMARY KEY (association, assembly, unapproved);

-- Statements the secretariat registered from a letter or a mail; what they say is not here.
CREATE TABLE registered_statement (
    association text NOT NULL,
    assembly    text NOT NULL,
    statement   text NOT NULL,
    channel     text NOT NULL,
    PRIMARY KEY (association, assembly, statement),
    FOREIGN KEY (association, assembly) REFERENCES assembly
);

create view read_waiver as select association, assembly, party, given_on, sha256, recorded_at from waiver;
create view read_bounce as select association, assembly, party, bounced_at, accepted_at, status, withdraws from bounce;
create view read_cancellation as select association, assembly, sha256, cancelled_at from cancellation;
grant select on read_waiver, read_bounce, read_cancellation to assembly_read;
