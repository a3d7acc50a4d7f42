-- What every service keeps beside its own tables. Written by the kit in the transaction of the effect.

create table outbox_event (
  position     bigint generated always as identity,
  id           uuid not null,
  topic        text not null,
  type         text not null,
  source       text not null,
  subject      uuid not null,
  occurred_at  timestamptz not null,
  trace_id     text,
  data         text not null,
  published_at timestamptz,
  constraint pk_outbox_event primary key (position),
  constraint uq_outbox_event_id unique (id)
);
create index ix_outbox_event_unpublished on outbox_event (position) where published_at is null;

create table inbox_event (
  subscriber  text not null,
  source      text not null,
  event_id    uuid not null,
  received_at timestamptz not null default now(),
  constraint pk_inbox_event primary key (subscriber, source, event_id)
);

-- data is text, not jsonb: jsonb forgets how it was written, and the digest is taken over what was written.
-- position: what the sealer follows and a seal refers to; both tables grow at their end only.
create table audit_record (
  position       bigint generated always as identity,
  id             uuid not null,
  recorded_at    timestamptz not null,
  actor          text not null,
  actor_name     text,
  organization   text,
  roles          text[] not null,
  scope          text not null,
  action         text not null,
  target_type    text,
  target_id      uuid,
  outcome        text not null,
  trace_id       text,
  client_address text,
  data           text,
  digest         bytea not null,
  constraint pk_audit_record primary key (position)
);
create index ix_audit_record_target_id on audit_record (target_id, recorded_at, id);

create table audit_seal (
  sequence        bigint not null,
  record_position bigint not null,
  record_digest   bytea not null,
  previous        bytea not null,
  chain           bytea not null,
  sealed_at       timestamptz not null,
  constraint pk_audit_seal primary key (sequence),
  constraint uq_audit_seal_record_position unique (record_position)
);

create table idempotency_record (
  caller      text not null,
  key         text not null,
  fingerprint bytea not null,
  response    text not null,
  created_at  timestamptz not null default now(),
  constraint pk_idempotency_record primary key (caller, key)
);
create index ix_idempotency_record_created_at on idempotency_record (created_at);

-- A caller may add to these and read none of them.
grant insert on outbox_event, audit_record, idempotency_record
  to scope_prefecture, scope_county, scope_township, scope_townships, scope_department, scope_departments,
     scope_grid, scope_enterprise, scope_province, scope_public, scope_system;
grant select, update, delete on outbox_event to scope_system;
grant select, insert, delete on inbox_event to scope_system;
grant select on audit_record to scope_system;
grant select, insert on audit_seal to scope_system;
grant select, delete on idempotency_record to scope_system;

-- Looks a key up and holds it until the transaction ends. As its owner, because the lookup travels in the
-- statement that steps into the scope role. "taken" false means that the same key is at work right now.
create function anlan_claim(the_caller text, the_key text)
  returns table (taken boolean, fingerprint bytea, response text)
  language plpgsql volatile security definer set search_path = public, pg_temp
as $$
begin
  taken := pg_try_advisory_xact_lock(hashtextextended(the_caller || ' ' || the_key, 8501));
  -- a statement of its own: it sees what the last holder of the lock committed
  select r.fingerprint, r.response into fingerprint, response
    from idempotency_record r where r.caller = the_caller and r.key = the_key;
  return next;
end
$$;

-- The history of one record. As its owner, because no scope may read the audit trail at large: the service
-- calls it after it has loaded the record under the caller's scope.
create function anlan_history(the_target uuid)
  returns table (id uuid, recorded_at timestamptz, actor text, actor_name text, action text, data text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select r.id, r.recorded_at, r.actor, r.actor_name, r.action, r.data
    from audit_record r
   where r.target_id = the_target and r.outcome = 'DONE'
   order by r.recorded_at, r.id
$$;
