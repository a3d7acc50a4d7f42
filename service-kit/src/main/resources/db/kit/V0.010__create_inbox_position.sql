-- How far each subscriber has read each partition, moved in the transaction of the effects: a new or restored
-- database, or a new subscriber, reads from where its own effects end. A topic made anew has another id.
create table inbox_position (
  subscriber  text not null,
  topic_id    uuid not null,
  partition   integer not null,
  topic       text not null,
  next_offset bigint not null,
  constraint pk_inbox_position primary key (subscriber, topic_id, partition)
);
grant select, insert, update on inbox_position to scope_system;

-- For the purge; rows arrive in this order, so a few bytes per block are enough.
create index ix_inbox_event_received_at on inbox_event using brin (received_at);

-- A queue: most of it is published and of no more interest, and the index of what waits must stay small.
alter table outbox_event set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
