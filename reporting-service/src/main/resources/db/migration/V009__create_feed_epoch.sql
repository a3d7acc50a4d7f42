-- Positions in the feed of changes are given anew when the database is rebuilt. A cursor of an earlier life is known by
-- its epoch and refused, instead of silently skipping what it never saw.
create table feed_epoch (
  epoch uuid not null,
  constraint pk_feed_epoch primary key (epoch)
);
insert into feed_epoch values (gen_random_uuid());
grant select on feed_epoch to scope_province;
