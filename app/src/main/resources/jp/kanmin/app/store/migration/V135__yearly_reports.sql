-- Yearly reports of bodies on their plans. A text is appended anew each time it is written, an edition never changes.
create table yearly_report (
    body   text    not null check (length(body) = 6),
    year   integer not null, -- the western fiscal year
    at     text    not null,
    person text    not null references person (id),
    primary key (body, year)
) ${strict};

create table yearly_text (
    body    text    not null,
    year    integer not null,
    measure text    not null, -- id of the measure in the plan
    part    text    not null, -- direction, results, national, next
    number  integer not null, -- counted from 1 in each part
    content text    not null,
    at      text    not null,
    person  text    not null references person (id),
    primary key (body, year, measure, part, number),
    foreign key (body, year) references yearly_report (body, year)
) ${strict};

create table yearly_edition (
    body     text    not null check (length(body) = 6),
    year     integer not null,
    number   integer not null, -- counted from 1 in each year
    day      text    not null,
    reason   text    not null,
    document text    not null, -- a kanmin-yearly
    at       text    not null,
    person   text    not null references person (id),
    primary key (body, year, number)
) ${strict};

-- PDF and Word files of editions: made once, kept as they were made.
create table yearly_file (
    body    text    not null,
    year    integer not null,
    number  integer not null,
    name    text    not null,
    content ${bytes} not null,
    primary key (body, year, number, name),
    foreign key (body, year, number) references yearly_edition (body, year, number)
) ${strict};
