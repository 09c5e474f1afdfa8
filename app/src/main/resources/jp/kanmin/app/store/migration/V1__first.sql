-- Times are text in UTC with milliseconds (2026-11-21T04:05:06.789Z), so that they sort on both engines.

create table person (
    id         text    not null primary key,
    mail       text    not null unique,
    name       text    not null,
    body       text    not null check (length(body) = 6),
    department text    not null,
    roles      text    not null, -- codes separated by blanks
    state      text    not null,
    password   text    not null, -- its hash; empty for none
    must_change ${bool} not null,
    failures   integer not null,
    locked_until text  not null,
    created_at text    not null
) ${strict};
create index person_of_body on person (body);

-- A draft is one document a body; every step that was saved stays beside it.
create table draft (
    body     text    not null primary key check (length(body) = 6),
    revision integer not null check (revision > 0),
    document text    not null,
    saved_at text    not null,
    saved_by text    not null references person (id)
) ${strict};

create table draft_step (
    body     text    not null references draft (body) on delete cascade,
    revision integer not null,
    part     text    not null, -- where in the document, such as measures/m1/title; empty for the whole
    before_hash text not null,
    after_hash  text not null,
    content  text    not null, -- what was saved, as JSON; empty for nothing
    saved_at text    not null,
    saved_by text    not null references person (id),
    primary key (body, revision, part)
) ${strict};
create index draft_step_of_part on draft_step (body, part, after_hash);

create table task (
    body       text not null check (length(body) = 6),
    part       text not null,
    state      text not null,
    unknown_at text not null, -- since when somebody said «I do not know»; empty for never
    department text not null, -- whom it is entrusted to; empty for the office
    due        text not null, -- a day; empty for none
    primary key (body, part)
) ${strict};

-- Published versions are appended and never change.
create table plan_version (
    body         text    not null check (length(body) = 6),
    version      integer not null check (version > 0),
    name         text    not null,
    hash         text    not null, -- SHA-256 of the document's bytes
    decided      text    not null,
    published    text    not null,
    published_at text    not null,
    reason       text    not null,
    measures     integer not null,
    indicators   integer not null,
    how          text    not null, -- adopted, positioned, or empty where the plan does not say
    document     text    not null, -- last, so that lists need not read past it
    primary key (body, version)
) ${strict};
create index plan_version_by_time on plan_version (published_at);

create table audit (
    number   ${int8} not null primary key,
    at       text    not null,
    person   text    not null,
    roles    text    not null,
    body     text    not null,
    action   text    not null,
    object   text    not null,
    before_hash text not null,
    after_hash  text not null,
    previous text    not null,
    hash     text    not null
) ${strict};
create index audit_of_body on audit (body, number);

-- The end of the record: whoever appends locks this row first.
create table audit_end (
    only_row integer not null primary key check (only_row = 1),
    number   ${int8} not null,
    hash     text    not null
) ${strict};
insert into audit_end (only_row, number, hash) values (1, 0, '');

create table spring_session (
    primary_id  text not null primary key,
    session_id  text not null unique,
    creation_time ${int8} not null,
    last_access_time ${int8} not null,
    max_inactive_interval integer not null,
    expiry_time ${int8} not null,
    principal_name text
) ${strict};
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id text not null references spring_session (primary_id) on delete cascade,
    attribute_name  text not null,
    attribute_bytes ${bytes} not null,
    primary key (session_primary_id, attribute_name)
) ${strict};
