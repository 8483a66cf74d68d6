-- For people who look into the database: what is known of each message. Names, addresses and kept copies stay out.

create view read_message as
    select association, assembly, message, kind, party, person, message_id, state, phase, queued_at, next_attempt_at, attempts,
           accepted_at, reply_code
    from message;
create view read_reminder as
    select association, assembly, days_before, due_at, done_at from reminder;

grant usage on schema notification to notification_read;
grant select on read_message, read_reminder to notification_read;
