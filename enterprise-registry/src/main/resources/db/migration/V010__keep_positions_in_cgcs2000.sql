-- Where a unit is stands in CGCS2000; what was entered, in whichever system, is kept beside it.
alter table enterprise
  add column entered_longitude double precision,
  add column entered_latitude double precision;
alter table enterprise rename column crs to entered_crs;
alter table enterprise drop constraint ck_enterprise_location;

-- What maps show there, as the registry computes it (GCJ-02, and BD-09 on top); only for the rows of before.
create function registry_shown(
    crs text, lon double precision, lat double precision, out lon2 double precision, out lat2 double precision)
  language plpgsql immutable strict
as $$
declare
  x double precision := lon - 105;
  y double precision := lat - 35;
  common double precision := 20 * sin(6 * x * pi()) + 20 * sin(2 * x * pi());
  east double precision := 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + (common
    + 20 * sin(x * pi()) + 40 * sin(x / 3 * pi()) + 150 * sin(x / 12 * pi()) + 300 * sin(x / 30 * pi())) * 2 / 3;
  north double precision := -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + (common
    + 20 * sin(y * pi()) + 40 * sin(y / 3 * pi()) + 160 * sin(y / 12 * pi()) + 320 * sin(y * pi() / 30)) * 2 / 3;
  bent double precision := 1 - 0.00669342162296594323 * sin(radians(lat)) ^ 2;
  far double precision;
  angle double precision;
begin
  lon2 := lon + degrees(east / (6378245.0 / sqrt(bent) * cos(radians(lat))));
  lat2 := lat + degrees(north / (6378245.0 * (1 - 0.00669342162296594323) / (bent * sqrt(bent))));
  if crs = 'BD09' then
    far := sqrt(lon2 ^ 2 + lat2 ^ 2) + 0.00002 * sin(lat2 * pi() * 3000 / 180);
    angle := atan2(lat2, lon2) + 0.000003 * cos(lon2 * pi() * 3000 / 180);
    lon2 := far * cos(angle) + 0.0065;
    lat2 := far * sin(angle) + 0.006;
  end if;
end
$$;

-- Walls stand against the owner, too; a migration has no scope.
alter table enterprise no force row level security;
update enterprise set entered_longitude = longitude, entered_latitude = latitude where longitude is not null;
do $$
begin
  for i in 1..10 loop
    update enterprise e
       set longitude = e.longitude + e.entered_longitude - s.lon2, latitude = e.latitude + e.entered_latitude - s.lat2
      from enterprise o cross join lateral registry_shown(o.entered_crs, o.longitude, o.latitude) s
     where o.id = e.id and e.entered_crs in ('GCJ02', 'BD09');
  end loop;
end
$$;
update enterprise set longitude = round(longitude::numeric, 7), latitude = round(latitude::numeric, 7)
 where entered_crs in ('GCJ02', 'BD09');
alter table enterprise force row level security;
drop function registry_shown;

-- A degree more than what may be entered: turning moves a point at the border.
alter table enterprise add constraint ck_enterprise_position check (
  (longitude is null and latitude is null) or (longitude between 72 and 137 and latitude between 2 and 55));
alter table enterprise add constraint ck_enterprise_entered_location check (
  (longitude is null and entered_longitude is null and entered_latitude is null and entered_crs is null)
  or (longitude is not null and entered_longitude between 73 and 136 and entered_latitude between 3 and 54
      and entered_crs in ('CGCS2000', 'WGS84', 'GCJ02', 'BD09')));
