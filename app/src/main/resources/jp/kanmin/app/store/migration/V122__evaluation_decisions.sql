-- What a body decided after it had evaluated a measure. Appended, never changed; the highest number holds.
create table evaluation_decision (
    body       text    not null check (length(body) = 6),
    quarter    text    not null,
    measure    text    not null,
    number     integer not null, -- counted from 1
    evaluation integer not null, -- number of the evaluation it rests on
    decision   text    not null, -- continue, improve, revise
    words      text    not null,
    at         text    not null,
    person     text    not null references person (id),
    primary key (body, quarter, measure, number)
) ${strict};
