-- What a body keeps in the registers of its office. Appended, never changed; the highest number holds.
create table office_item (
    body     text    not null check (length(body) = 6),
    register text    not null, -- tasks, cloud, costs, surveys
    item     text    not null, -- t1
    number   integer not null, -- counted from 1
    content  text    not null, -- JSON, one item of a kanmin-office; empty where it was taken back
    source   text    not null, -- form, sheet, api
    at       text    not null,
    person   text    not null references person (id),
    primary key (body, register, item, number)
) ${strict};

-- What a body has published of a register, as one document: what others see, and what is counted. Appended, never changed;
-- the highest number holds.
create table office_release (
    body     text    not null check (length(body) = 6),
    register text    not null,
    number   integer not null, -- counted from 1
    document text    not null, -- JSON, kanmin-office/1; empty where it was withdrawn
    at       text    not null,
    person   text    not null references person (id),
    primary key (body, register, number)
) ${strict};
