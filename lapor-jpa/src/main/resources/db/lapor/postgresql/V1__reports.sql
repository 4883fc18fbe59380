create sequence lapor_report_seq start with 1 increment by 50;
create sequence lapor_attachment_seq start with 1 increment by 50;

-- "C": the order of pages must be the same in Java and in every database
create table lapor_report (
  id bigint not null,
  tracking varchar(12) collate "C" not null,
  public_handle varchar(12) collate "C" not null,
  channel varchar(32) not null,
  submitted_at timestamp(6) with time zone not null,
  submitted_on date not null,
  policy_version varchar(100) not null,
  origin_hash varchar(64),
  origin_body_hash varchar(64),
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
  governor varchar(32) not null,
  status varchar(16) not null,
  worst varchar(16) not null,
  lead_agency varchar(64),
  verified boolean not null,
  responded boolean not null,
  answered boolean not null,
  follows varchar(12),
  ended_at timestamp(6) with time zone,
  on_hold boolean not null,
  erased boolean not null,
  version bigint not null,
  seal varchar(64) not null,
  due_clock varchar(16),
  due_at timestamp(6) with time zone not null,
  due_on date,
  due_whole_day boolean not null,
  due_provisional boolean not null,
  remind_at timestamp(6) with time zone,
  supports bigint default 0 not null,
  constraint lapor_report_pk primary key (id),
  constraint lapor_report_tracking_uk unique (tracking),
  constraint lapor_report_handle_uk unique (public_handle),
  constraint lapor_report_identity_uk unique (identity_key),
  constraint lapor_report_origin_uk unique (origin_hash),
  constraint lapor_report_origin_ck check ((origin_hash is null) = (origin_body_hash is null)),
  constraint lapor_report_ended_ck check
    ((ended_at is not null) = (status in ('CLOSED', 'TRANSFERRED', 'ARCHIVED', 'WITHDRAWN')))
);

-- the sweeps: only reports that something is due for, that somebody may have to be reminded of, that may be erased one
-- day, that follow another one
create index lapor_report_due_ix on lapor_report (due_clock, due_at, tracking) where due_clock is not null;
create index lapor_report_remind_ix on lapor_report (remind_at, tracking) where remind_at is not null;
create index lapor_report_support_ix on lapor_report (supports desc, due_at, tracking) where supports > 0;
create index lapor_report_ended_ix on lapor_report (ended_at, tracking)
  where ended_at is not null and not erased and not on_hold;
create index lapor_report_follows_ix on lapor_report (follows, submitted_at, tracking) where follows is not null;
-- every list that is ordered by urgency, and the desks whose few reports should not be searched for in it
create index lapor_report_desk_ix on lapor_report (due_at, tracking);
create index lapor_report_submitted_ix on lapor_report (submitted_on desc, public_handle);
create index lapor_report_oversight_ix on lapor_report (governor, due_at, tracking) where governor <> 'COORDINATOR';
create index lapor_report_published_ix on lapor_report (submitted_on desc, public_handle)
  where verified and not confidential and not erased;

-- the agencies that have a part of a report, and those that will get one back
create table lapor_part (
  report_id bigint not null,
  agency varchar(64) collate "C" not null,
  held boolean not null,
  constraint lapor_part_pk primary key (report_id, agency),
  constraint lapor_part_report_fk foreign key (report_id) references lapor_report (id)
);

create index lapor_part_agency_ix on lapor_part (agency, held, report_id);

-- officers and agencies who must not see a report: account/name or agency/id
create table lapor_accused (
  accused varchar(136) not null,
  report_id bigint not null,
  constraint lapor_accused_pk primary key (accused, report_id),
  constraint lapor_accused_report_fk foreign key (report_id) references lapor_report (id)
);

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
  effect text not null,
  content_digest varchar(64) not null,
  seal varchar(64) not null,
  constraint lapor_history_pk primary key (report_id, sequence),
  constraint lapor_history_report_fk foreign key (report_id) references lapor_report (id)
);

-- the seals of a day
create index lapor_history_at_ix on lapor_history (at);
-- what an agency answered lately
create index lapor_history_answers_ix on lapor_history (agency, at desc, report_id) where act = 'answer';

-- apart from the history: a text can be erased, an entry cannot
create table lapor_statement (
  report_id bigint not null,
  sequence bigint not null,
  kind varchar(16),
  text text,
  salt varchar(64),
  follow_up_kind varchar(16),
  outcome varchar(16),
  cause varchar(16),
  ground varchar(2000),
  next_step varchar(1000),
  next_step_on date,
  budget_year int,
  referral_body varchar(200),
  referral_reference varchar(100),
  internal boolean not null,
  reason varchar(100),
  constraint lapor_statement_pk primary key (report_id, sequence),
  constraint lapor_statement_text_ck check ((kind is null) = (text is null)),
  constraint lapor_statement_history_fk foreign key (report_id, sequence) references lapor_history (report_id, sequence)
);

create table lapor_attachment (
  id bigint not null,
  name uuid not null,
  report_id bigint not null,
  step bigint not null,
  media_type varchar(100) not null,
  size integer not null,
  bytes bytea not null,
  preview bytea not null,
  withheld boolean not null,
  constraint lapor_attachment_pk primary key (id),
  constraint lapor_attachment_name_uk unique (name),
  constraint lapor_attachment_report_fk foreign key (report_id) references lapor_report (id)
);

create index lapor_attachment_report_ix on lapor_attachment (report_id, step, id);

-- what officers' photos told before they were cleaned; of a citizen's photo there is no row
create table lapor_evidence (
  attachment uuid not null,
  report_id bigint not null,
  camera_time timestamp(6),
  taken_at timestamp(6) with time zone,
  metres_away integer,
  picture bigint,
  from_reporter boolean not null,
  used_in bigint,
  constraint lapor_evidence_pk primary key (attachment),
  constraint lapor_evidence_attachment_fk foreign key (attachment) references lapor_attachment (name),
  constraint lapor_evidence_report_fk foreign key (report_id) references lapor_report (id),
  constraint lapor_evidence_used_in_fk foreign key (used_in) references lapor_report (id),
  constraint lapor_evidence_time_ck check (camera_time is null or taken_at is null)
);

create index lapor_evidence_report_ix on lapor_evidence (report_id);

-- parts of what a photo looks like, so that one that differs in a few bits is found by an index
create table lapor_picture_piece (
  attachment uuid not null,
  piece integer not null,
  picture bigint not null,
  report_id bigint not null,
  constraint lapor_picture_piece_pk primary key (attachment, piece),
  constraint lapor_picture_piece_evidence_fk foreign key (attachment) references lapor_evidence (attachment)
);

create index lapor_picture_piece_ix on lapor_picture_piece (piece, picture, report_id);

-- supporters are keyed hashes, another one for each report
create table lapor_support (
  report_id bigint not null,
  supporter varchar(64) not null,
  constraint lapor_support_pk primary key (report_id, supporter),
  constraint lapor_support_report_fk foreign key (report_id) references lapor_report (id)
);

-- notices that wait; a row is gone once its notice was sent
create table lapor_notice (
  id varchar(64) collate "C" not null,
  report_id bigint not null,
  tracking varchar(12) not null,
  to_role varchar(32) not null,
  to_agency varchar(64),
  to_reporter varchar(32),
  kind varchar(32) not null,
  channel varchar(32) not null,
  at timestamp(6) with time zone not null,
  constraint lapor_notice_pk primary key (id),
  constraint lapor_notice_report_fk foreign key (report_id) references lapor_report (id)
);

create index lapor_notice_waiting_ix on lapor_notice (at, id);
create index lapor_notice_report_ix on lapor_notice (report_id);

-- reminders that were sent, so that none is sent twice; asked_first is '' where no agency was asked
create table lapor_reminder (
  report_id bigint not null,
  clock varchar(16) not null,
  asked_first varchar(64) not null,
  started_at timestamp(6) with time zone not null,
  kind varchar(16) not null,
  number integer not null,
  constraint lapor_reminder_pk primary key (report_id, clock, asked_first, started_at, kind, number),
  constraint lapor_reminder_report_fk foreign key (report_id) references lapor_report (id)
);

create table lapor_agency (
  id varchar(64) collate "C" not null,
  name varchar(200) not null,
  parent varchar(64) collate "C",
  zone varchar(64) not null,
  successor varchar(64) collate "C",
  constraint lapor_agency_pk primary key (id),
  constraint lapor_agency_parent_fk foreign key (parent) references lapor_agency (id)
);

-- what was promised: limits that reports were filed under, whatever is configured by now
create table lapor_sla_policy (
  version varchar(100) not null,
  effective_from date not null,
  limits varchar(10000) not null,
  constraint lapor_sla_policy_pk primary key (version)
);

-- no reference to the report: the key is random, and whoever reads these rows learns nothing from it
create table lapor_vault (
  identity_key varchar(32) not null,
  keyset bytea not null,
  wrapped_by varchar(16) not null,
  ciphertext bytea,
  constraint lapor_vault_pk primary key (identity_key)
);

-- what is left to wrap anew while a wrapping key is replaced
create index lapor_vault_wrapped_ix on lapor_vault (wrapped_by, identity_key);

-- texts of which something else is shown, sealed with the key of the identity
create table lapor_original (
  identity_key varchar(32) not null,
  label varchar(64) not null,
  ciphertext bytea not null,
  constraint lapor_original_pk primary key (identity_key, label),
  constraint lapor_original_vault_fk foreign key (identity_key) references lapor_vault (identity_key)
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
