-- For people who look into the database: where each assembly stands and who has answered. Drafts, prose and the engine's
-- own tables stay out.

create view read_assembly as
    select association, assembly, state, day, last_dispatch, deadline, statutes_version, earliest_day, created_at from assembly;
create view read_evidence as
    select association, assembly, party, state, attempt, accepted_at, relay, reply_code, permanent from evidence;
create view read_answered as
    select association, assembly, party, revision, withdrawn, received_at from answered;
create view read_ruling as
    select association, assembly, subject, sha256, yes, statutes_version, decided_at from ruling;

grant usage on schema assembly to assembly_read;
grant select on read_assembly, read_evidence, read_answered, read_ruling to assembly_read;
