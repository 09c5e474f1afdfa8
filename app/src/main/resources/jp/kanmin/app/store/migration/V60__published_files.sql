-- The files of published versions: made once, kept as they were made.
create table published_file (
    body    text    not null,
    version integer not null,
    name    text    not null,
    alias   text    not null, -- what the plan's texts call a picture; empty for other files
    content ${bytes} not null,
    primary key (body, version, name, alias),
    foreign key (body, version) references plan_version (body, version)
) ${strict};

-- Decided and not published yet: what the Act asks to publish without delay.
create table plan_decision (
    body        text not null primary key check (length(body) = 6),
    decided     text not null,
    recorded_at text not null
) ${strict};
