-- Newest contact data per person, from membership.contacts.v1. An erased person keeps the row without data, so that
-- "erased" and "not yet arrived" differ.
create table contact (
    association text not null,
    person text not null,
    name text,
    email text,
    language text,
    primary key (association, person));

create table mandate (
    association text not null,
    mandate text not null,
    person text not null,
    party text not null,
    from_moment timestamptz not null,
    until_moment timestamptz,
    primary key (association, mandate));

-- Rolls that membership has fixed: what membership said before is known when the notice is ordered.
create table roll_fixed (
    association text not null,
    assembly text not null,
    primary key (association, assembly));

-- What was ordered, and how far the assembly is.
create table convening (
    association text not null,
    assembly text not null,
    ordered text not null,
    deadline timestamptz not null,
    statutes_version integer,
    state text not null check (state in ('ORDERED', 'CONVENED', 'ENDED')),
    dispatch_closed boolean not null default false,
    primary key (association, assembly));

create table answer (
    association text not null,
    assembly text not null,
    party text not null,
    revision integer not null,
    withdrawn boolean not null,
    primary key (association, assembly, party));

create table reminder (
    association text not null,
    assembly text not null,
    days_before integer not null,
    due_at timestamptz not null,
    done_at timestamptz,
    primary key (association, assembly, days_before));
create index reminder_due on reminder (due_at) where done_at is null;

create table distribution (
    association text not null,
    assembly text not null,
    revision integer not null,
    parties text[] not null,
    published_at timestamptz,
    primary key (association, assembly, revision));

-- One row per mail to one recipient. state is the newest fact, phase what the sender is doing.
create table message (
    association text not null,
    message text not null,
    assembly text not null,
    kind text not null check (kind in ('NOTICE', 'REMINDER', 'RECEIPT', 'RECORD')),
    party text not null,
    person text not null,
    recipient text not null,
    name text not null,
    language text not null,
    message_id text not null unique,
    details text not null,
    statutes_version integer,
    correlation text not null,
    causation text not null,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'ACCEPTED', 'UNCERTAIN', 'FAILED')),
    phase text not null default 'WAITING' check (phase in ('WAITING', 'PREPARING', 'SENDING', 'DONE')),
    instance text,
    queued_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts integer not null default 0,
    accepted_at timestamptz,
    reply_code integer,
    reply text,
    primary key (association, message));
create index message_due on message (next_attempt_at) where phase = 'WAITING';
create index message_under_way on message (instance) where phase in ('PREPARING', 'SENDING');
create index message_assembly on message (association, assembly, kind, party);

-- Written STARTED in a transaction of its own before the dialogue: after a crash it says that something may have gone out.
create table attempt (
    association text not null,
    message text not null,
    number integer not null,
    state text not null check (state in ('STARTED', 'ACCEPTED', 'FAILED', 'UNCERTAIN')),
    started_at timestamptz not null,
    ended_at timestamptz,
    reply_code integer,
    reply text,
    sent_sha256 text not null,
    copy bytea,
    primary key (association, message, number),
    foreign key (association, message) references message (association, message));

-- Personal links: only the hash of the token is stored, a new token is made for every attempt.
create table link (
    token_sha256 text primary key,
    association text not null,
    assembly text not null,
    message text not null,
    expires_at timestamptz not null,
    foreign key (association, message) references message (association, message));

-- Bytes fetched from their owner and checked against their digest.
create table content (
    association text not null,
    sha256 text not null,
    media_type text not null,
    bytes bytea not null,
    primary key (association, sha256));

-- For reading roles: delivery states without names, addresses or contents.
create view message_state as
    select association, message, assembly, kind, party, person, message_id, state, phase, queued_at, next_attempt_at,
           attempts, accepted_at, reply_code
    from message;
create view attempt_state as
    select association, message, number, state, started_at, ended_at, reply_code, sent_sha256 from attempt;
grant select on message_state, attempt_state to notification_read;
