-- A record that Kafka answers it will not take: what comes behind it under its key waits for an operator.
alter table outbox add column refused_at timestamptz, add column refusal text,
    add column stored_at timestamptz not null default clock_timestamp();
create index outbox_refused on outbox (topic, key, id) where refused_at is not null and published_at is null;

-- Pruning reads the oldest first.
create index idempotency_created on idempotency (created_at);
