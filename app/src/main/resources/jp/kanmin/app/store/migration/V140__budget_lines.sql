-- What the measures of published plans cost, or may cost. Appended, never changed; the highest revision of a line holds.
create table budget_line (
    body      text    not null check (length(body) = 6),
    line      integer not null, -- counted from 1 in each body
    revision  integer not null, -- counted from 1
    measure   text    not null, -- m1 of the published plan
    year      integer not null, -- western fiscal year
    state     text    not null, -- requested, decided, settled; dropped where it was taken back
    amount    text    not null, -- whole yen; empty while it is not known
    programme text    not null, -- the national programme behind it; empty for none
    words     text    not null,
    at        text    not null,
    person    text    not null references person (id),
    primary key (body, line, revision)
) ${strict};
