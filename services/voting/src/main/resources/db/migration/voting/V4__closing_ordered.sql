-- GA-30: a ballot ends when assembly has told everything that happened until the deadline, so that a cancellation made in time
-- is known. Legal moment of that order; what is closed before it was asked for had none.
alter table ballot add column closing_ordered_at timestamptz;
update ballot set closing_ordered_at = closed_at where state = 'CLOSED';
alter table ballot
    add check (closing_ordered_at is null or closing_ordered_at >= deadline),
    add check (state <> 'CLOSED' or closing_ordered_at is not null);
