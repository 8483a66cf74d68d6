-- Calendar feeds: one per representative and party, reached by a secret address. Only the digest of its token is stored; a new token
-- ends the one before. What a feed shows is made when it is read.
create table calendar_feed (
    association text not null,
    party text not null,
    person text not null,
    token_sha256 text not null unique,
    language text not null check (language in ('da', 'en')),
    created_at timestamptz not null,
    primary key (association, party, person));
revoke all on calendar_feed from notification_read;
