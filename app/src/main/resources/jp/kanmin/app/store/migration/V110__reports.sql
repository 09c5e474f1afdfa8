-- A quarter for which a body's departments were asked to report. Who is not asked may report too.
create table report_round (
    body    text not null check (length(body) = 6),
    quarter text not null, -- 2026Q1
    due     text not null, -- the last day
    words   text not null,
    at      text not null,
    person  text not null references person (id),
    primary key (body, quarter)
) ${strict};

-- What was reported of an indicator. Appended, never changed; the highest number holds.
create table report_entry (
    body      text    not null check (length(body) = 6),
    quarter   text    not null,
    indicator text    not null, -- m1/k1
    number    integer not null, -- counted from 1
    content   text    not null, -- JSON, one value of a kanmin-report; empty where it was taken back
    source    text    not null, -- form, sheet, api
    at        text    not null,
    person    text    not null references person (id),
    primary key (body, quarter, indicator, number)
) ${strict};

-- What became of the report of a measure: sent, returned, accepted. Appended, never changed.
create table report_step (
    body    text    not null check (length(body) = 6),
    quarter text    not null,
    measure text    not null,
    number  integer not null, -- counted from 1
    kind    text    not null, -- sent, returned, accepted
    entries integer not null, -- how many entries the measure had by then; with more it is in work again
    words   text    not null,
    at      text    not null,
    person  text    not null references person (id),
    primary key (body, quarter, measure, number)
) ${strict};

-- What a body made of a measure's progress. Appended, never changed; the highest number holds.
create table evaluation (
    body    text    not null check (length(body) = 6),
    quarter text    not null,
    measure text    not null,
    number  integer not null, -- counted from 1
    content text    not null, -- JSON, one evaluation of a kanmin-report
    at      text    not null,
    person  text    not null references person (id),
    primary key (body, quarter, measure, number)
) ${strict};

-- What is done about a measure that is behind. Appended, never changed; the highest revision holds.
create table correction (
    body     text    not null check (length(body) = 6),
    number   integer not null, -- counted from 1 in each body
    revision integer not null, -- counted from 1
    quarter  text    not null, -- in which it was begun
    measure  text    not null,
    content  text    not null, -- JSON, one action of a kanmin-report
    at       text    not null,
    person   text    not null references person (id),
    primary key (body, number, revision)
) ${strict};

-- What has been accepted of a quarter, as one document: what others see, and what is added up.
create table report_accepted (
    body     text not null check (length(body) = 6),
    quarter  text not null,
    document text not null, -- JSON, kanmin-report/1
    at       text not null,
    primary key (body, quarter)
) ${strict};
