-- What the nation or a prefecture advised a body. Never changed and never deleted: it is the record of who advised, too.
create table advice (
    id      text    not null, -- of the letter; one letter goes to one body or several
    body    text    not null check (length(body) = 6), -- who is advised
    adviser text    not null check (length(adviser) = 6), -- who advises
    source  text    not null, -- council, nation, prefecture
    version integer not null, -- of the body's plan it speaks of; 0 where none was published
    passage text    not null, -- chapters/c1, measures/m1; empty for the whole plan
    title   text    not null, -- of the passage as it was
    words   text    not null,
    due     text    not null, -- the last day for an answer; empty for none
    at      text    not null,
    person  text    not null references person (id),
    primary key (id, body)
) ${strict};

create index advice_of_body on advice (body, at);
create index advice_of_adviser on advice (adviser, at);

-- What became of it. Appended, never changed; the newest answer holds.
create table advice_step (
    id     text    not null,
    body   text    not null check (length(body) = 6),
    number integer not null, -- counted from 1
    kind   text    not null, -- read, accept, already, decline, taken-back
    words  text    not null, -- the reason
    at     text    not null,
    person text    not null references person (id),
    primary key (id, body, number),
    foreign key (id, body) references advice (id, body)
) ${strict};
