-- Tables of the plumbing, the same in every service's schema. Privileges come from the installation's default privileges.

-- What the service tells. Rows are marked when published, never deleted, except those of compacted topics.
create table outbox (
    id           bigint generated always as identity primary key,
    topic        text        not null,
    key          text        not null,
    sequence     bigint,
    slot         integer     not null,
    event_id     text        not null unique,
    type         text        not null,
    occurred_at  timestamptz not null,
    value        bytea,
    leaf_hash    text,
    reason       text,
    recorded_at  timestamptz not null,
    published_at timestamptz,
    unique (topic, key, sequence)
);
-- All an idle relay reads.
create index outbox_unpublished on outbox (slot, id) where published_at is null;

-- One row per key: the last lock a publishing transaction takes.
create table outbox_sequence (
    key  text   primary key,
    last bigint not null
);

-- What the service has been told. The value is kept only while the event waits.
create table inbox (
    source          text        not null,
    key             text        not null,
    sequence        bigint      not null,
    event_id        text        not null,
    type            text        not null,
    topic           text        not null,
    leaf_hash       text        not null,
    state           text        not null check (state in ('APPLIED', 'SKIPPED', 'PARKED', 'NOT_YET', 'FAILED', 'DEAD')),
    value           bytea,
    attempts        integer     not null default 0,
    reason          text,
    next_attempt_at timestamptz,
    received_at     timestamptz not null default clock_timestamp(),
    primary key (source, key, sequence),
    unique (source, event_id)
);
create index inbox_held on inbox (source, key, sequence) where state in ('PARKED', 'NOT_YET', 'FAILED', 'DEAD');

-- Everything up to and including last is done.
create table inbox_position (
    source text   not null,
    key    text   not null,
    last   bigint not null,
    primary key (source, key)
);

-- Newest revision taken per key of a compacted topic.
create table inbox_state (
    topic    text   not null,
    key      text   not null,
    revision bigint not null,
    primary key (topic, key)
);

-- What could not be taken, for the operator.
create table dead_letter (
    id          bigint generated always as identity primary key,
    reason      text        not null,
    topic       text        not null,
    position    text        not null,
    source      text,
    key         text,
    sequence    bigint,
    event_id    text,
    type        text,
    value       bytea,
    failed_at   timestamptz not null default clock_timestamp(),
    resolved_at timestamptz,
    unique (topic, position, reason)
);
create index dead_letter_open on dead_letter (id) where resolved_at is null;

-- Answers to writes by key. For sealed answers only a reference; the fingerprint is an HMAC, so a body cannot be guessed.
create table idempotency (
    caller      text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer     not null,
    headers     text,
    body        bytea,
    reference   text,
    created_at  timestamptz not null default clock_timestamp(),
    primary key (caller, key)
);

-- Who may do what, fed from membership's topics only.
create table access_login (
    person      text not null primary key,
    association text not null,
    provider    text not null,
    subject     text not null
);
create index access_login_subject on access_login (provider, subject, association);

create table access_grant (
    association text        not null,
    grant_id    text        not null,
    person      text        not null,
    role        text        not null,
    party       text,
    office      text,
    from_at     timestamptz not null,
    until_at    timestamptz,
    primary key (association, grant_id)
);
create index access_grant_person on access_grant (association, person);

create table access_mandate (
    association text        not null,
    mandate_id  text        not null,
    person      text        not null,
    party       text        not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    primary key (association, mandate_id)
);
create index access_mandate_person on access_mandate (association, person);

-- The service's own bytes by digest.
create table bytes (
    association text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type  text        not null,
    content     bytea       not null,
    stored_at   timestamptz not null default clock_timestamp(),
    primary key (association, sha256)
);
