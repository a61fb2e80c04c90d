alter table rectification_problem add version bigint not null default 0;
