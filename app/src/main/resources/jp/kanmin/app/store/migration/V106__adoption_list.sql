-- An official list of bodies with plans as somebody brought it. The newest one that was kept counts.
create table adoption_list (
    number   integer not null, -- counted from 1
    name     text    not null, -- of the file
    source   text    not null, -- the table as it was read, tab separated
    document text    not null, -- the list, JSON
    read_at  text    not null,
    kept_at  text    not null, -- empty until somebody has looked and kept it
    primary key (number)
) ${strict};
