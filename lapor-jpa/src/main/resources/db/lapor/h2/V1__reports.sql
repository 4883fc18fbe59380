create sequence lapor_report_seq start with 1 increment by 50;
create sequence lapor_attachment_seq start with 1 increment by 50;

create table lapor_report (
  id bigint not null,
  tracking varchar(12) not null,
  public_handle varchar(12) not null,
  channel varchar(32) not null,
  submitted_at timestamp(6) with time zone not null,
  submitted_on date not null,
  policy_version varchar(100) not null,
  classification varchar(32) not null,
  category varchar(64),
  title varchar(150) not null,
  place varchar(300) not null,
  region_code varchar(13),
  latitude double precision,
  longitude double precision,
  occurred_on date,
  anonymity varchar(16) not null,
  confidential boolean not null,
  identity_key varchar(32) not null,
  access_code_hash varchar(64) not null,
  status varchar(16) not null,
  left_status varchar(16),
  lead_agency varchar(64),
  delegated_since timestamp(6) with time zone,
  delegated_from varchar(64),
  verified boolean not null,
  responded boolean not null,
  answered boolean not null,
  asked_by_liaison boolean not null,
  rating integer,
  version bigint not null,
  seal varchar(64) not null,
  due_clock varchar(16),
  due_at timestamp(6) with time zone not null,
  due_provisional boolean not null,
  constraint lapor_report_pk primary key (id),
  constraint lapor_report_tracking_uk unique (tracking),
  constraint lapor_report_handle_uk unique (public_handle),
  constraint lapor_report_identity_uk unique (identity_key),
  constraint lapor_report_rating_ck check (rating between 1 and 5),
  constraint lapor_report_lead_ck check ((lead_agency is null) = (delegated_since is null))
);

create index lapor_report_due_ix on lapor_report (due_clock, due_at, tracking);
create index lapor_report_inbox_ix on lapor_report (lead_agency, due_at, tracking);
create index lapor_report_desk_ix on lapor_report (due_at, tracking);
create index lapor_report_published_ix on lapor_report (submitted_on desc, public_handle);

create table lapor_history (
  report_id bigint not null,
  sequence bigint not null,
  act varchar(32) not null,
  from_status varchar(16),
  to_status varchar(16) not null,
  by_role varchar(32) not null,
  officer varchar(128),
  agency varchar(64),
  at timestamp(6) with time zone not null,
  content_digest varchar(64) not null,
  seal varchar(64) not null,
  constraint lapor_history_pk primary key (report_id, sequence),
  constraint lapor_history_report_fk foreign key (report_id) references lapor_report (id)
);

-- apart from the history: a text can be erased, an entry cannot
create table lapor_statement (
  report_id bigint not null,
  sequence bigint not null,
  kind varchar(16) not null,
  text varchar(20000) not null,
  salt varchar(64),
  follow_up_kind varchar(16),
  outcome varchar(16),
  cause varchar(16),
  ground varchar(2000),
  next_step varchar(1000),
  next_step_on date,
  internal boolean not null,
  reason varchar(100),
  constraint lapor_statement_pk primary key (report_id, sequence),
  constraint lapor_statement_history_fk foreign key (report_id, sequence) references lapor_history (report_id, sequence)
);

create table lapor_attachment (
  id bigint not null,
  name uuid not null,
  report_id bigint not null,
  step bigint not null,
  media_type varchar(100) not null,
  size integer not null,
  bytes blob not null,
  preview blob not null,
  constraint lapor_attachment_pk primary key (id),
  constraint lapor_attachment_name_uk unique (name),
  constraint lapor_attachment_report_fk foreign key (report_id) references lapor_report (id)
);

create index lapor_attachment_report_ix on lapor_attachment (report_id, step, id);

create table lapor_agency (
  id varchar(64) not null,
  name varchar(200) not null,
  parent varchar(64),
  zone varchar(64) not null,
  constraint lapor_agency_pk primary key (id),
  constraint lapor_agency_parent_fk foreign key (parent) references lapor_agency (id)
);

-- no reference to the report: the key is random, and whoever reads these rows learns nothing from it
create table lapor_vault (
  identity_key varchar(32) not null,
  keyset varbinary(1024) not null,
  ciphertext varbinary(8192) not null,
  constraint lapor_vault_pk primary key (identity_key)
);

-- one row: which key the vault was begun with
create table lapor_installation (
  id integer not null,
  key_imprint varchar(64) not null,
  constraint lapor_installation_pk primary key (id),
  constraint lapor_installation_one_ck check (id = 1)
);

create table lapor_account_link (
  link_hash varchar(64) not null,
  identity_key varchar(32) not null,
  constraint lapor_account_link_pk primary key (link_hash, identity_key)
);

create index lapor_account_link_identity_ix on lapor_account_link (identity_key);
