-- A file of tables that somebody brought to be judged and mended, as it came.
create table table_file (
    body     text    not null check (length(body) = 6),
    id       text    not null, -- the beginning of the SHA-256 of the bytes: the same file again is the same row
    name     text    not null,
    size     integer not null, -- in bytes
    accepted text    not null, -- rules whose mending somebody agreed to, with spaces between
    refused  text    not null, -- rules that are not to be mended
    kept     text    not null, -- single changes that were taken back, a line each
    bytes    ${bytes} not null,
    added_at text    not null,
    added_by text    not null references person (id),
    primary key (body, id)
) ${strict};

-- A list that a body keeps, version by version. Appended, never changed.
create table register_version (
    body     text    not null check (length(body) = 6),
    register integer not null, -- counted from 1 in each body
    version  integer not null, -- counted from 1 in each register
    name     text    not null,
    set_id   text    not null, -- the standard data set it follows; empty for none
    source   text    not null, -- the name of the file it came from
    records  integer not null,
    sha256   text    not null, -- of the bytes
    bytes    ${bytes} not null, -- CSV in UTF-8, headings first
    at       text    not null,
    person   text    not null references person (id),
    primary key (body, register, version)
) ${strict};
