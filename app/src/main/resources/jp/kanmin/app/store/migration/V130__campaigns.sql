-- Questions that the nation or a prefecture asks of bodies. Its id is random and never given again.
create table campaign (
    id           text    not null primary key,
    body         text    not null check (length(body) = 6), -- who asks
    title        text    not null,
    why          text    not null,
    questions    text    not null, -- JSON
    due          text    not null, -- the last day; empty while it is not said
    to_publish   ${bool} not null, -- whether the bodies are told that their answers will be published
    opened_at    text    not null, -- when it was sent out; empty while it is prepared
    closed_at    text    not null, -- empty while answers are taken
    published_at text    not null, -- empty while it is not published
    at           text    not null,
    person       text    not null references person (id)
) ${strict};

-- Who is asked.
create table campaign_target (
    campaign text not null,
    body     text not null check (length(body) = 6),
    primary key (campaign, body)
) ${strict};

create index campaign_target_body on campaign_target (body);

-- What a body answers. Appended, never changed; the newest sent one counts.
create table campaign_answer (
    campaign text    not null,
    body     text    not null check (length(body) = 6),
    revision integer not null, -- counted from 1
    state    text    not null, -- draft, sent
    content  text    not null, -- JSON
    at       text    not null,
    person   text    not null references person (id),
    primary key (campaign, body, revision)
) ${strict};

-- A message of the nation or a prefecture to bodies.
create table message (
    id      text not null primary key,
    body    text not null check (length(body) = 6), -- who wrote it
    subject text not null,
    words   text not null,
    at      text not null,
    person  text not null references person (id)
) ${strict};

-- Whom it is for, and whether it was read there.
create table message_target (
    message text not null,
    body    text not null check (length(body) = 6),
    read_at text not null, -- empty until somebody says so
    reader  text references person (id), -- nobody until then
    primary key (message, body)
) ${strict};

create index message_target_body on message_target (body);
