-- A round in which departments are asked about a draft (庁内照会).
create table consultation (
    body        text    not null check (length(body) = 6),
    number      integer not null, -- counted from 1 in each body
    stage       text    not null, -- outline, first, second, proposal, decision
    revision    integer not null, -- of the draft that is asked about
    words       text    not null, -- what the departments should look at
    due         text    not null, -- the last day
    departments text    not null, -- who is asked, a line each
    closed_at   text    not null, -- empty while open
    at          text    not null,
    person      text    not null references person (id),
    primary key (body, number)
) ${strict};

-- What a department answered. Appended, never changed; that it said nothing is told by there being no line.
create table consultation_answer (
    body       text    not null check (length(body) = 6),
    number     integer not null, -- of the consultation
    answer     integer not null, -- counted from 1 in each
    department text    not null,
    kind       text    not null, -- none (no objection), opinion, owner
    passage    text    not null, -- the chapter or measure it is about; empty for all
    words      text    not null,
    at         text    not null,
    person     text    not null references person (id),
    primary key (body, number, answer)
) ${strict};

-- What an advisory board said of a draft.
create table minutes (
    body   text    not null check (length(body) = 6),
    number integer not null, -- counted from 1 in each body
    held   text    not null, -- the day
    board  text    not null,
    stage  text    not null,
    words  text    not null,
    at     text    not null,
    person text    not null references person (id),
    primary key (body, number)
) ${strict};
