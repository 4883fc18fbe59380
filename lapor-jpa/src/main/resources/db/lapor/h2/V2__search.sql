-- the words that a report is found by; apart from the report, whose row changes with every step
create table lapor_words (
  report_id bigint not null,
  words varchar(40) array not null,
  constraint lapor_words_pk primary key (report_id),
  constraint lapor_words_report_fk foreign key (report_id) references lapor_report (id)
);
