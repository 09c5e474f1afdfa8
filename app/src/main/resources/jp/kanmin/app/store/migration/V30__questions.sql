-- What is said of single questions of a draft: «I do not know», and where a proposed answer came from.
create table question (
    body       text not null check (length(body) = 6),
    question   text not null, -- its id, such as contact or m1.owner
    part       text not null, -- the part of the document it asks for
    unknown_at text not null, -- since when somebody said «I do not know»; empty for never
    until      text not null, -- by when it is to be settled, as typed; empty for not said
    origin     text not null, -- where the answer was taken over from; empty for own words
    primary key (body, question)
) ${strict};

-- Pictures in the texts of a draft, already made anew from their pixels.
create table picture (
    body     text    not null check (length(body) = 6),
    name     text    not null, -- picture-, the beginning of the SHA-256 of the bytes, .png or .jpg
    alt      text    not null, -- what it shows, in words
    width    integer not null,
    height   integer not null,
    bytes    ${bytes} not null,
    added_at text    not null,
    added_by text    not null references person (id),
    primary key (body, name)
) ${strict};
