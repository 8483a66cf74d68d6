-- For people who look into the database: the log without the events' content, which is read through the service.

create view read_log_entry as
    select association, position, topic, source, key, sequence, type, id, leaf_hash, appended_at from log_entry;

grant usage on schema audit to audit_read;
grant select on read_log_entry to audit_read;
