-- What sums and boards ask of a published plan, apart from its texts. Made of plan_version, and made anew where it is missing.
create table plan_outline (
    body     text    not null check (length(body) = 6),
    version  integer not null,
    document text    not null,
    primary key (body, version)
) ${strict};
