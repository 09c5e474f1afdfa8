-- A body whose plan is one that another body leads, and whether it said so itself.
create table joint_plan (
    body         text not null check (length(body) = 6), -- takes part
    lead         text not null check (length(lead) = 6), -- writes and publishes the plan
    role         text not null,
    confirmed_at text not null, -- empty until the body itself said that it takes part
    primary key (body, lead)
) ${strict};
