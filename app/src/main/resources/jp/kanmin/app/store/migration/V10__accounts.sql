-- Secrets that are sent to somebody once. Only their hashes are here; a used one is taken away.
create table token (
    hash       text not null primary key,
    kind       text not null, -- setup, invitation, reset
    person     text not null, -- whom it is for; empty for the first person
    expires_at text not null
) ${strict};
create index token_of_person on token (person);

-- Mail on its way out: written in the transaction of the change it tells of, sent after it.
create table letter (
    id       text    not null primary key,
    once     text    not null unique, -- what it is about, so that it is written once
    receiver text    not null,
    subject  text    not null,
    words    text    not null, -- taken away when it is sent or given up: it may hold a secret
    state    text    not null, -- waiting, sent, failed
    tries    integer not null,
    next_at  text    not null,
    made_at  text    not null
) ${strict};
create index letter_waiting on letter (state, next_at);

-- Whom an identity provider knows somebody as.
create table person_subject (
    issuer  text not null,
    subject text not null,
    person  text not null references person (id),
    bound_at text not null,
    primary key (issuer, subject)
) ${strict};
create index person_subject_of_person on person_subject (person);

create table passkey (
    id        text    not null primary key, -- base64url, as the authenticator made it
    person    text    not null references person (id),
    label     text    not null,
    public_key ${bytes} not null, -- COSE
    attestation ${bytes} not null,
    client_data ${bytes} not null,
    signatures ${int8} not null,
    verifies  ${bool} not null,
    eligible  ${bool} not null, -- for a copy in the cloud
    copied    ${bool} not null,
    transports text   not null, -- separated by blanks
    made_at   text    not null,
    used_at   text    not null
) ${strict};
create index passkey_of_person on passkey (person);
