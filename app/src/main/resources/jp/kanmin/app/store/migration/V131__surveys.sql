-- What residents or businesses said when a body asked them. Appended, never changed.
create table survey (
    body      text    not null check (length(body) = 6),
    number    integer not null, -- counted from 1 in each body
    held      text    not null, -- the last day on which answers were taken
    question  text    not null,
    method    text    not null, -- how people were asked
    answers   integer not null, -- how many answered
    result    text    not null, -- a number as it is written without a unit
    unit      text    not null,
    indicator text    not null, -- m1/k1 of the published plan; empty for none
    at        text    not null,
    person    text    not null references person (id),
    primary key (body, number)
) ${strict};
