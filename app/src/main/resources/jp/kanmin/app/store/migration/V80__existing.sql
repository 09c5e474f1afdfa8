-- The plan that a body had before, as it came, with what people decided about it. One for each body.
create table existing_plan (
    body     text    not null primary key check (length(body) = 6),
    id       text    not null, -- the beginning of the SHA-256 of the bytes
    name     text    not null,
    bytes    ${bytes} not null,
    revision integer not null, -- counts the decisions, so that two people do not undo each other
    decided  text    not null, -- JSON: which content a section holds, by its id; what was not decided is not there
    accepted text    not null, -- numbers of the offered measures that were taken, with spaces between
    start    integer not null, -- which of several plans in the file, from 1
    taken_at text    not null, -- when the draft was begun from it; empty before
    added_at text    not null,
    added_by text    not null references person (id)
) ${strict};
