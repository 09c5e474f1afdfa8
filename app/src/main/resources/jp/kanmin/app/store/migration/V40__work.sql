-- What happened to a piece of work: entrusted, sent for a look, called done, sent back. Appended, never changed.
create table task_move (
    body       text    not null check (length(body) = 6),
    number     integer not null, -- counted from 1 in each body
    part       text    not null,
    kind       text    not null,
    revision   integer not null, -- of the draft at that time
    department text    not null,
    due        text    not null,
    words      text    not null,
    at         text    not null,
    person     text    not null references person (id),
    primary key (body, number)
) ${strict};
create index task_move_of_part on task_move (body, part);

-- What somebody said of a passage of a draft. An answer has the passage of what it answers.
create table remark (
    id        text not null primary key, -- made with the form, so that a second press adds nothing
    body      text not null check (length(body) = 6),
    part      text not null,
    quote     text not null, -- the passage as it stood then; empty for the whole part
    text      text not null,
    person    text not null references person (id),
    at        text not null,
    answer_to text not null, -- the remark it answers; empty for the first of a thread
    closed_at text not null, -- empty while open
    closed_by text not null
) ${strict};
create index remark_of_body on remark (body, at);
