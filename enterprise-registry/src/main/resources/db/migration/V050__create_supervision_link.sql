-- 联系: LX-610926-2026-000123
call anlan_create_number_series('lx');

-- Who is posted, told apart within a county by name and, where two bear the same, by a number of the personnel office.
-- Its id is the only name under which others hear of the person; it says nothing and is the same for every posting.
create table supervisor (
  id          uuid not null default gen_random_uuid(),
  county_code text not null,
  name        text not null,
  person_code text not null,
  constraint pk_supervisor primary key (id),
  constraint uq_supervisor_person unique (county_code, name, person_code)
);

-- Who looks after a unit, since when and until when. A link follows its unit into another record (enterprise_id, and with
-- it the scope); entered_for keeps the record it was made for, so that no merger makes two links the same one.
create table supervision_link (
  id                uuid not null,
  version           bigint not null,
  number            text not null,
  kind              text not null,
  person            text not null,
  search_text       text not null,
  search_bigrams    text[] generated always as (anlan_bigrams(search_text)) stored,
  person_key        uuid not null,
  post              text,
  organization_code text,
  phone             text,
  enterprise_id     uuid not null,
  entered_for       uuid not null,
  county_code       text not null,
  township_code     text not null,
  department_codes  text[] not null,
  grid_code         text,
  starts_on         date not null,
  ends_on           date,
  end_reason        text,
  batch             text,
  imported          boolean not null,
  created_at        timestamptz not null,
  created_by        text not null,
  constraint pk_supervision_link primary key (id),
  constraint uq_supervision_link_number unique (number),
  constraint uq_supervision_link_posting unique (entered_for, kind, person_key, starts_on),
  constraint fk_supervision_link_person_key foreign key (person_key) references supervisor (id),
  constraint fk_supervision_link_enterprise_id foreign key (enterprise_id) references enterprise (id),
  constraint fk_supervision_link_entered_for foreign key (entered_for) references enterprise (id),
  constraint ck_supervision_link_kind check (kind in ('LEADER', 'CADRE', 'LIAISON', 'RESIDENT_SUPERVISOR', 'GRID_MEMBER')),
  constraint ck_supervision_link_days check (ends_on >= starts_on)
);
create index ix_supervision_link_county_code_number on supervision_link (county_code, number, id);
create index ix_supervision_link_township_code_number on supervision_link (township_code, number, id);
create index ix_supervision_link_grid_code_number on supervision_link (grid_code, number, id);
create index ix_supervision_link_department_codes on supervision_link using gin (department_codes);
create index ix_supervision_link_search_bigrams on supervision_link using gin (search_bigrams);
create index ix_supervision_link_enterprise_id on supervision_link (enterprise_id, kind, person_key);
create index ix_supervision_link_person_key on supervision_link (person_key);
