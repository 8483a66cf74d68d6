-- Associations and their statutes. An association exists from the import of its profile.
CREATE TABLE association (
    association text        PRIMARY KEY,
    created_at  timestamptz NOT NULL
);
COMMENT ON TABLE association IS 'One row per association; the row is locked where its statutes or mandates change';

CREATE TABLE edition (
    association      text        NOT NULL REFERENCES association,
    version          integer     NOT NULL CHECK (version > 0),
    profile_sha256   text        NOT NULL,
    in_force_from    timestamptz NOT NULL,
    in_force_from_day date       NOT NULL,
    assembly         text,
    item             text,
    consolidated     text        NOT NULL,
    redline          text,
    PRIMARY KEY (association, version),
    UNIQUE (association, assembly, item)
);
COMMENT ON TABLE edition IS 'A version of the statutes: in force from an instant for acts, from a civil day for rules that ask for a day (AM-3)';

CREATE TABLE amendment_refused (
    association text        NOT NULL REFERENCES association,
    assembly    text        NOT NULL,
    item        text        NOT NULL,
    reason      text        NOT NULL,
    provision   text,
    expected    text,
    found       text,
    refused_at  timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, item)
);
COMMENT ON TABLE amendment_refused IS 'Adopted amendments that did not fit the version in force (AM-2); a person must act';

-- Persons. The only tables that hold a name or an address; events hold the reference.
CREATE TABLE person (
    association   text        NOT NULL REFERENCES association,
    person        text        NOT NULL,
    name          text        NOT NULL,
    email         text        NOT NULL,
    language      text        NOT NULL CHECK (language IN ('da', 'en')),
    registered_at timestamptz NOT NULL,
    PRIMARY KEY (association, person)
);
CREATE TABLE login (
    association text NOT NULL,
    person      text NOT NULL,
    provider    text NOT NULL,
    subject     text NOT NULL,
    PRIMARY KEY (association, person),
    UNIQUE (association, provider, subject),
    FOREIGN KEY (association, person) REFERENCES person
);
COMMENT ON TABLE login IS 'A login is (provider, subject); within an association it belongs to one person';

CREATE TABLE role_grant (
    association text        NOT NULL,
    role_grant  text        NOT NULL,
    person      text        NOT NULL,
    role        text        NOT NULL,
    party       text,
    office      text CHECK (office IN ('CHAIR', 'VICE_CHAIR_1', 'VICE_CHAIR_2')),
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz,
    PRIMARY KEY (association, role_grant),
    FOREIGN KEY (association, person) REFERENCES person,
    CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CHECK ((role = 'chairmanship') = (office IS NOT NULL)),
    CHECK ((office IS NULL) = (party IS NULL))
);
CREATE TABLE mandate (
    association text        NOT NULL,
    mandate     text        NOT NULL,
    person      text        NOT NULL,
    party       text        NOT NULL,
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz,
    PRIMARY KEY (association, mandate),
    FOREIGN KEY (association, person) REFERENCES person,
    CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
COMMENT ON TABLE mandate IS 'Who may speak for a party, and when (GA-29: one party per person at a time)';
CREATE INDEX mandate_person ON mandate (association, person);
CREATE INDEX role_grant_person ON role_grant (association, person);

CREATE TABLE roll (
    association text        NOT NULL REFERENCES association,
    assembly    text        NOT NULL,
    request     text        NOT NULL,
    day         date        NOT NULL,
    version     integer     NOT NULL,
    parties     text[]      NOT NULL,
    fixed_at    timestamptz NOT NULL,
    PRIMARY KEY (association, assembly, request)
);
COMMENT ON TABLE roll IS 'The parties convened to an assembly, as published (GA-17, MEM-8)';
