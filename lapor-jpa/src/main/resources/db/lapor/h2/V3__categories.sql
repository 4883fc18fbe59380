-- the topics that are offered, and those that were: reports keep the names of theirs
create table lapor_category (
  code varchar(64) not null,
  name varchar(200) not null,
  sensitive boolean not null,
  position integer not null,
  retired boolean not null,
  constraint lapor_category_pk primary key (code)
);

-- what reports of a topic say besides
create table lapor_attribute (
  category varchar(64) not null,
  code varchar(40) not null,
  label varchar(200) not null,
  hint varchar(500),
  kind varchar(16) not null,
  required boolean not null,
  published boolean not null,
  position integer not null,
  retired boolean not null,
  constraint lapor_attribute_pk primary key (category, code),
  constraint lapor_attribute_category_fk foreign key (category) references lapor_category (code)
);

-- what can be chosen as an answer
create table lapor_attribute_value (
  category varchar(64) not null,
  attribute varchar(40) not null,
  code varchar(40) not null,
  label varchar(200) not null,
  position integer not null,
  retired boolean not null,
  constraint lapor_attribute_value_pk primary key (category, attribute, code),
  constraint lapor_attribute_value_attribute_fk
    foreign key (category, attribute) references lapor_attribute (category, code)
);

-- what was answered; in the row of the report, so that it is read and written with it. A program of the version before
-- leaves it empty in what it adds, and as it is in what it moves on
alter table lapor_report add column details varchar(100000);
