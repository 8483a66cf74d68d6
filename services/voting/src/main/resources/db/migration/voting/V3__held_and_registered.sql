-- GA-13: a ballot whose convening failed is held until it is certified after all, or voided; GA-30: cancelled.
alter table ballot drop constraint ballot_state_check;
alter table ballot add constraint ballot_state_check check (state in ('ANNOUNCED', 'OPEN', 'HELD', 'CLOSED', 'VOIDED'));
alter table ballot add column void_reason text check (void_reason in ('NEW_DAY', 'CANCELLED', 'NOT_CONVENED'));
alter table ballot add constraint ballot_held_check check (state <> 'HELD' or opened_at is not null);
drop index ballot_due;
create index ballot_due on ballot (deadline) where state in ('OPEN', 'HELD');

-- A scan of a letter or an e-mail by which a party stated something. What it is and the scan itself are sealed, its
-- digest too: the digest of a short text could be guessed.
create table evidence (
    association text        not null,
    evidence    text        not null,
    assembly    text        not null,
    party       text        not null,
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    key_id      text        not null,
    facts       bytea       not null,
    scan        bytea       not null,
    primary key (association, evidence),
    foreign key (association, assembly, party) references ballot_party
);

-- mandate: what the person spoke by at the moment of receipt (F10); null where the secretariat registered a letter.
-- channel, received_on, evidence: such a registration. objects_to: the registered statement the party objects to.
alter table statement
    add column mandate     text,
    add column channel     text check (channel in ('LETTER', 'EMAIL')),
    add column received_on date,
    add column evidence    text,
    add column objects_to  text,
    add check ((channel is null) = (evidence is null)),
    add check (objects_to is null or withdrawn),
    add foreign key (association, evidence) references evidence,
    add foreign key (association, objects_to) references statement (association, statement);

alter table refusal add column registered boolean not null default false;

create or replace view read_ballot as
    select association, assembly, statutes_version, day, deadline, state, opened_at, closed_at, void_reason from ballot;
create or replace view read_statement as
    select s.association, s.assembly, s.party, s.revision, s.statement, s.withdrawn, s.received_at, s.strength,
           r.event, r.leaf_hash, r.sequence, s.channel, s.objects_to
    from statement s join receipt r on r.association = s.association and r.statement = s.statement;
revoke all on evidence from voting_read;
