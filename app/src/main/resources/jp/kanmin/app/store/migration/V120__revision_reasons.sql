-- Why a body writes the next version of its plan: what led to it, so that the version knows where it comes from.
create table revision_reason (
    body      text    not null check (length(body) = 6),
    version   integer not null, -- that is being written
    kind      text    not null, -- advice, evaluation
    reference text    not null, -- id of the advice; 2026Q1/m1 for the evaluation of a measure
    words     text    not null,
    at        text    not null,
    person    text    not null references person (id),
    primary key (body, version, kind, reference)
) ${strict};
