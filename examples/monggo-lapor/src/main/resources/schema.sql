create table if not exists monggo_account (
    id uuid primary key,
    username varchar(32) not null unique,
    password_hash varchar(100) not null,
    office varchar(20) not null,
    agency varchar(64),
    identity_key varchar(32)
);
