alter table ballot add column number integer check (number > 0);
update ballot set number = counted.number
from (select id, row_number() over (partition by caller_key order by opened, id) as number from ballot) counted
where counted.id = ballot.id;
alter table ballot alter column number set not null;
alter table ballot add unique (caller_key, number);
drop index ballot_caller;

comment on column ballot.number is 'Which vote of its case it is: a run-off is the next one';
