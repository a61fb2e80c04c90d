-- votes of a large electorate: open until a minute, without a chair, by one login one vote
alter table ballot add column closes timestamptz;
update ballot set closes = (closes_on + 1)::timestamp at time zone 'Asia/Shanghai';
alter table ballot alter column closes set not null;
alter table ballot drop column closes_on;
alter table ballot alter column chair drop not null;
alter table ballot add check ((mode = 'SELECTION') = (chair is null));

comment on column ballot.closes is 'The moment from which an online vote takes no more ballots';

-- only the count of a vote on paper is confirmed
do $$
declare unconfirmed name;
begin
	select conname into strict unconfirmed from pg_constraint
	where conrelid = 'ballot'::regclass and pg_get_constraintdef(oid) like '%confirmed_by IS NOT NULL%';
	execute format('alter table ballot drop constraint %I', unconfirmed);
end $$;
alter table ballot add check (outcome is null or mode <> 'PAPER' or confirmed_by is not null);

alter table ballot_lines add column origin text;
alter table ballot_lines add column about text;
alter table ballot_eligible add column origin text;
alter table ballot_eligible add column about text;

comment on column ballot_lines.origin is 'Where whoever stands on the line comes from, on papers that say so';
comment on column ballot_lines.about is 'What the voters read about the line, on papers that say so';

-- one login, one vote: not everybody who may sign in is in the register
alter table ballot_roll add column account text;
update ballot_roll set account = coalesce((select member_no from member where member.id = voter), voter::text);
alter table ballot_roll alter column account set not null;
alter table ballot_roll drop column voter;
alter table ballot_roll add unique (ballot_id, account);
create index ballot_roll_account on ballot_roll (account);
