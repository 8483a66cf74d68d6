-- Mails about what goes wrong and how it is put right. fact: what a mail is about, so that nobody is told the same twice;
-- party is empty in mails to the secretariat and the chair of the meeting.
alter table message drop constraint message_kind_check;
alter table message add check (kind in ('NOTICE', 'REMINDER', 'RECEIPT', 'RECORD', 'CANCELLATION', 'WAIVER_REQUEST', 'REGISTRATION',
    'OBJECTION', 'NOTICE_AT_RISK', 'NOTICE_BOUNCED', 'CONVENING_FAILED', 'CORRECTION', 'NOTICE_TO_SUCCESSOR'));
alter table message add column fact text;
create unique index message_fact on message (association, assembly, kind, fact, party, person);

-- HELD: the convening failed and may still be put right. CANCELLED and REPLACED are for good, as ENDED is.
alter table convening drop constraint convening_state_check;
alter table convening add check (state in ('ORDERED', 'CONVENED', 'HELD', 'ENDED', 'CANCELLED', 'REPLACED'));

-- Who holds which role, and who acts for the chair of the board: the secretariat and the chair of the meeting are told things.
create table role_grant (
    association text not null,
    grant_id text not null,
    person text not null,
    role text not null,
    office text,
    from_moment timestamptz not null,
    until_moment timestamptz,
    primary key (association, grant_id));

-- Roles granted before this table was there; who may do what has been kept all along.
insert into role_grant (association, grant_id, person, role, office, from_moment, until_moment)
    select association, grant_id, person, role, office, from_at, until_at from access_grant;

create table deputy (
    association text not null,
    deputy text not null,
    person text not null,
    from_moment timestamptz not null,
    until_moment timestamptz not null,
    primary key (association, deputy));

-- A record can go out twice: as a draft that is not approved, and approved.
alter table distribution add column unapproved boolean not null default false;
alter table distribution drop constraint distribution_pkey;
alter table distribution add primary key (association, assembly, revision, unapproved);
