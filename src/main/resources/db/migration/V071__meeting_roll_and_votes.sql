-- a meeting may be held for a case that is about no single person
alter table meeting alter column about drop not null;

alter table meeting
	add column purpose text not null default 'RESOLUTION',
	add column voting_way text,
	add column roll_frozen boolean not null default false,
	add column check_in_secret text;

update meeting set voting_way = 'PAPER' where held_on is not null;

-- a meeting convened before this could open without a frozen roll only until its attendance was entered
update meeting set roll_frozen = true
where exists (select 1 from meeting_roll where meeting_id = meeting.id and (present or written_opinion))
	or outcome is not null;

update meeting set check_in_secret = encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64')
where held_on is not null and outcome is null;

comment on column meeting.purpose is 'RESOLUTION: it votes by itself; OPENED: whoever called it has the votes held';
comment on column meeting.voting_way is 'PAPER: the count is entered; ONLINE: by the ballot box';
comment on column meeting.roll_frozen is 'From the opening on the roll stands';
comment on column meeting.check_in_secret is 'What the short-lived codes for checking in are made from';

-- what was voted online is counted by the box and confirmed by nobody
do $$
declare
	confirmed text;
begin
	select conname into strict confirmed from pg_constraint
	where conrelid = 'meeting'::regclass and pg_get_constraintdef(oid) like '%NOT_PASSED%';
	execute format('alter table meeting drop constraint %I', confirmed);
end $$;

alter table meeting add constraint meeting_counted
	check (outcome not in ('PASSED', 'NOT_PASSED') or confirmed_by is not null or voting_way = 'ONLINE');
alter table meeting add constraint meeting_held
	check (outcome <> 'HELD' or (purpose = 'OPENED' and roll_frozen));

create table meeting_arrival (
	meeting_id uuid not null references meeting,
	member_id uuid not null references member,
	by_chair boolean not null,
	primary key (meeting_id, member_id)
);

comment on table meeting_arrival is 'Who has arrived before the roll was frozen: checked in by phone, or ticked off by whoever leads the meeting';

create table meeting_functionary (
	meeting_id uuid not null references meeting,
	member_id uuid not null references member,
	name text not null,
	duty text not null check (duty in ('SCRUTINEER', 'TELLER')),
	sent boolean not null,
	primary key (meeting_id, member_id)
);

comment on table meeting_functionary is 'Scrutineers and tellers whom the meeting has confirmed; nobody is both';
comment on column meeting_functionary.sent is 'Sent by the superior into a branch that is too small';
