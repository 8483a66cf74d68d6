create table probe_effect (
    id       bigint generated always as identity primary key,
    source   text   not null,
    key      text   not null,
    sequence bigint not null,
    type     text   not null,
    raw      boolean not null
);
create table probe_row (
    id      text primary key,
    text    text not null,
    version bigint not null
);
