-- What was accepted when, without opening the documents.
create index report_accepted_by_time on report_accepted (at, body, quarter);
