-- Secrets by which programs of a body sign in, in the name of the person who gave them out.
create table program (
    id       text not null primary key,
    hash     text not null unique, -- of the secret, which nobody keeps
    body     text not null check (length(body) = 6),
    person   text not null references person (id),
    name     text not null,
    scope    text not null check (scope in ('read', 'reports')),
    made_at  text not null,
    used_at  text not null, -- empty while it was never used
    ended_at text not null  -- empty while it is good
) ${strict};

create index program_body on program (body);
