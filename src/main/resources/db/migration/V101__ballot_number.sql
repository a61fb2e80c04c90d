alter table ballot add column number integer not null default 1 check (number > 0);
alter table ballot alter column number drop default;
alter table ballot add unique (caller_key, number);
drop index ballot_caller;

comment on column ballot.number is 'Which vote of its case it is: a run-off is the next one';
