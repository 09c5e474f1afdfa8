-- How a draft went from stage to stage (骨子案, 素案, 原案, 案, 決定). Appended, never changed.
create table stage_move (
    body       text    not null check (length(body) = 6),
    number     integer not null, -- counted from 1 in each body
    kind       text    not null, -- advance, back, publish (the next draft begins at the first stage)
    from_stage text    not null, -- outline, first, second, proposal, decision
    to_stage   text    not null,
    revision   integer not null, -- of the draft at that time
    words      text    not null, -- why it went back, or what was open when it was published all the same
    at         text    not null,
    person     text    not null references person (id),
    primary key (body, number)
) ${strict};

-- What became of what a department wanted changed.
create table consultation_settlement (
    body      text    not null check (length(body) = 6),
    number    integer not null, -- of the consultation
    answer    integer not null, -- of the answer in it
    reflected ${bool} not null,
    words     text    not null, -- what was changed, or why not
    at        text    not null,
    person    text    not null references person (id),
    primary key (body, number, answer)
) ${strict};
