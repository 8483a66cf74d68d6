-- What a party has written of its answer and not given yet: one draft per party, sealed like the choices, gone when the party gives
-- an answer or the ballot ends. No event tells of it and no view reads it.
create table answer_draft (
    association text        not null,
    assembly    text        not null,
    party       text        not null,
    version     bigint      not null check (version > 0),
    saved_at    timestamptz not null,
    saved_by    text        not null,
    key_id      text        not null,
    sealed      bytea       not null,
    primary key (association, assembly, party),
    foreign key (association, assembly, party) references ballot_party
);
revoke all on answer_draft from voting_read;

-- Digest of the notice, so that a receipt on paper can name the items as the parties know them. Ballots from before have none.
alter table ballot add column notice_sha256 text;
