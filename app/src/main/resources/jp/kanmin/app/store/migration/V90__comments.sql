-- What a body asks everybody about its plan (パブリックコメント), and what it answered.
create table public_comment (
    body      text    not null check (length(body) = 6),
    number    integer not null, -- counted from 1 in each body
    title     text    not null,
    about     text    not null, -- what is asked
    ways      text    not null, -- how and where to send an opinion
    from_day  text    not null,
    until_day text    not null, -- the last day
    result    text    not null, -- what the body says at the end; empty before
    result_at text    not null, -- when the result was published; empty before
    at        text    not null,
    person    text    not null references person (id),
    primary key (body, number)
) ${strict};

-- What somebody said. Who it was is not kept.
create table opinion (
    body     text    not null check (length(body) = 6),
    number   integer not null, -- of the public comment
    opinion  integer not null, -- counted from 1 in each
    received text    not null, -- the day it came
    way      text    not null, -- form, mail, fax, paper, meeting
    passage  text    not null, -- what it is about
    words    text    not null, -- the opinion without names
    category text    not null, -- reflected, agreed, noted, outside; empty while open
    answer   text    not null,
    place    text    not null, -- what was changed because of it
    at       text    not null,
    person   text    not null references person (id),
    primary key (body, number, opinion)
) ${strict};
