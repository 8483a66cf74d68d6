-- A file that a party attaches to its own answer lies beside the scans of letters, sealed in the same way. One that no statement names
-- belongs to the party's draft and goes with it.
alter table evidence add column kind text not null default 'SCAN' check (kind in ('SCAN', 'ATTACHMENT'));
alter table statement
    add column attachment text,
    add check (attachment is null or not withdrawn and channel is null),
    add foreign key (association, attachment) references evidence;
