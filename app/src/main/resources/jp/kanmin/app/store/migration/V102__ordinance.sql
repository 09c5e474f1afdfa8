-- How far a body is with the review of its ordinance on personal data. Appended; the newest counts.
create table ordinance_review (
    body   text    not null check (length(body) = 6),
    number integer not null, -- counted from 1 in each body
    state  text    not null, -- reviewed, underway, not
    day    text    not null, -- of the review; empty before
    words  text    not null, -- the name of the ordinance, or what is still open
    at     text    not null,
    person text    not null references person (id),
    primary key (body, number)
) ${strict};
