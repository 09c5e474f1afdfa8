-- Whether opinions come by a form of ours: empty for no, anonymous, may (name and contact may be given), must.
alter table public_comment add column form text not null default '';

-- The same table once more: nobody signed in takes in what comes by the form.
create table opinion_again (
    body     text    not null check (length(body) = 6),
    number   integer not null, -- of the public comment
    opinion  integer not null, -- counted from 1 in each
    received text    not null, -- the day it came
    way      text    not null, -- site (our form), form, mail, fax, paper, meeting
    passage  text    not null, -- what it is about
    words    text    not null, -- the opinion without names
    category text    not null, -- reflected, agreed, noted, outside; empty while open
    answer   text    not null,
    place    text    not null, -- what was changed because of it
    at       text    not null,
    person   text    references person (id), -- who took it in; nobody for our form
    primary key (body, number, opinion)
) ${strict};

insert into opinion_again (body, number, opinion, received, way, passage, words, category, answer, place, at, person)
select body, number, opinion, received, way, passage, words, category, answer, place, at, person from opinion;

drop table opinion;

alter table opinion_again rename to opinion;

-- Who sent an opinion by the form, as far as they said. Never published.
create table opinion_sender (
    body    text    not null check (length(body) = 6),
    number  integer not null, -- of the public comment
    opinion integer not null,
    receipt text    not null, -- what the sender was shown
    name    text    not null, -- empty where it was not said, or was taken away
    contact text    not null,
    hash    text    not null, -- of what was sent, by which a second press is told; empty once the name was taken away
    primary key (body, number, opinion),
    unique (body, number, receipt)
) ${strict};
