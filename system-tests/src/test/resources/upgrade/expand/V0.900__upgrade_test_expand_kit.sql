-- And its kit something of its own, with a number below those of the service.
comment on table outbox_event is 'what every service tells';
