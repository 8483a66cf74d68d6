-- Every key starts with the association. Instants are whole milliseconds, as moment() gives them.

create table statutes_version (
    association        text        not null,
    version            integer     not null,
    profile_sha256     text        not null,
    profile            bytea       not null,
    in_force_from      timestamptz not null,
    primary key (association, version)
);

create table ballot (
    association      text        not null,
    assembly         text        not null,
    statutes_version integer     not null,
    day              date        not null,
    deadline         timestamptz not null,
    state            text        not null check (state in ('ANNOUNCED', 'OPEN', 'CLOSED', 'VOIDED')),
    opened_at        timestamptz,
    closed_at        timestamptz,
    primary key (association, assembly),
    foreign key (association, statutes_version) references statutes_version,
    -- a ballot never closes early
    check (closed_at is null or closed_at >= deadline),
    check (state <> 'OPEN' or opened_at is not null),
    check (state <> 'CLOSED' or closed_at is not null)
);
create index ballot_due on ballot (deadline) where state = 'OPEN';

create table ballot_item (
    association text    not null,
    assembly    text    not null,
    item        text    not null,
    number      integer not null,
    kind        text    not null check (kind in ('ELECTION', 'APPROVAL', 'DECISION')),
    primary key (association, assembly, item),
    foreign key (association, assembly) references ballot
);

-- Who is entitled is who is on the roll on the assembly's day (GA-17); admitted and left are first days of a change.
create table ballot_party (
    association text not null,
    assembly    text not null,
    party       text not null,
    place       integer not null,
    admitted    date,
    left_on     date,
    primary key (association, assembly, party),
    foreign key (association, assembly) references ballot
);

-- One row per revision; a withdrawal is a revision without content. This table holds no choice.
create table statement (
    association    text        not null,
    assembly       text        not null,
    party          text        not null,
    revision       integer     not null check (revision > 0),
    statement      text        not null,
    withdrawn      boolean     not null,
    received_at    timestamptz not null,
    person         text        not null,
    strength       text        not null,
    decided_body   text,
    decided_day    date,
    ruling         bytea       not null,
    primary key (association, assembly, party, revision),
    unique (association, statement),
    foreign key (association, assembly, party) references ballot_party
);

-- Choices, conditions, comment and their salts, AES-GCM, padded so that the length tells nothing. No view reads it.
create table sealed_content (
    association text  not null,
    statement   text  not null,
    key_id      text  not null,
    sealed      bytea not null,
    primary key (association, statement),
    foreign key (association, statement) references statement (association, statement)
);

-- What the party can hold us to: the event that stands in the decision log.
create table receipt (
    association text   not null,
    statement   text   not null,
    event       text   not null,
    leaf_hash   text   not null,
    sequence    bigint not null,
    primary key (association, statement),
    foreign key (association, statement) references statement (association, statement)
);

-- GA-29: the one party a person has spoken for in an assembly.
create table speaker (
    association text not null,
    assembly    text not null,
    person      text not null,
    party       text not null,
    primary key (association, assembly, person),
    foreign key (association, assembly) references ballot
);

-- Changes of the roll as they were told (GA-17), also before the ballot is known here.
create table roll_change (
    association text not null,
    assembly    text not null,
    party       text not null,
    change      text not null check (change in ('ADMITTED', 'LEFT')),
    day         date not null,
    primary key (association, assembly, party, change)
);

-- Attempts the law refused (GA-16, GA-17, GA-29), without their content.
create table refusal (
    association text        not null,
    refusal     text        not null,
    assembly    text        not null,
    party       text        not null,
    person      text        not null,
    strength    text        not null,
    refused_at  timestamptz not null,
    rule        text        not null,
    ruling      bytea       not null,
    primary key (association, refusal),
    foreign key (association, assembly) references ballot
);
