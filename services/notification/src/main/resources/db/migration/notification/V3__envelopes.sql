-- Every sending has an envelope with an id nobody can guess; it stands in the return address, stays through all repetitions
-- and is replaced when the mail is sent again because it bounced. What is known of a sending is kept with it.
alter table message add column envelope text;
update message set envelope = replace(gen_random_uuid()::text, '-', '');
alter table message alter column envelope set not null;

create table envelope (
    envelope text primary key,
    association text not null,
    message text not null,
    accepted_at timestamptz,
    bounced_at timestamptz,
    foreign key (association, message) references message (association, message));
create index envelope_message on envelope (association, message);
insert into envelope (envelope, association, message, accepted_at) select envelope, association, message, accepted_at from message;

-- Attempts of earlier sendings: the pauses of a mail that is sent again begin anew.
alter table message add column attempts_before integer not null default 0;

alter table message drop constraint message_state_check;
alter table message add check (state in ('QUEUED', 'ACCEPTED', 'UNCERTAIN', 'FAILED', 'BOUNCED'));

-- What came back to the return address for mails of ours, each report once by its bytes.
create table bounce (
    sha256 text primary key,
    association text not null,
    message text not null,
    envelope text not null,
    result text not null check (result in ('BOUNCED', 'DELAYED', 'DELIVERED', 'AUTO_REPLY', 'OTHER', 'SUPERSEDED')),
    status text not null,
    diagnostic text not null,
    bounced_at timestamptz not null,
    foreign key (association, message) references message (association, message));
create index bounce_message on bounce (association, message);

-- Everything else that came: counted, not kept.
create table bounce_count (result text primary key, times bigint not null);

-- How far each mailbox has been read.
create table bounce_position (
    mailbox text primary key,
    uid_validity bigint not null,
    last_uid bigint not null);

create view read_bounce as select association, message, result, status, bounced_at from bounce;
grant select on read_bounce to notification_read;
