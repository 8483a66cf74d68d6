-- For people who look into the database: who has answered and when, never what. Prose and sealed columns stay out.

create view read_ballot as
    select association, assembly, statutes_version, day, deadline, state, opened_at, closed_at from ballot;
create view read_ballot_item as
    select association, assembly, item, number, kind from ballot_item;
create view read_ballot_party as
    select association, assembly, party, admitted, left_on from ballot_party;
create view read_statement as
    select s.association, s.assembly, s.party, s.revision, s.statement, s.withdrawn, s.received_at, s.strength,
           r.event, r.leaf_hash, r.sequence
    from statement s join receipt r on r.association = s.association and r.statement = s.statement;
create view read_refusal as
    select association, assembly, party, refused_at, rule from refusal;

grant usage on schema voting to voting_read;
grant select on read_ballot, read_ballot_item, read_ballot_party, read_statement, read_refusal to voting_read;
revoke all on sealed_content, statement, receipt, refusal, speaker from voting_read;
