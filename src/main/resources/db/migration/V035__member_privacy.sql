create table identity_look (
	id bigint generated always as identity primary key,
	member_id uuid references member,
	people integer not null check (people > 0),
	user_id text not null,
	why text not null,
	looked_at timestamptz not null,
	check (member_id is null or people = 1)
);

comment on table identity_look is 'Who was shown whose ID or telephone number in full, and what for';
comment on column identity_look.member_id is 'Empty where many were shown at once';

create index identity_look_member on identity_look (member_id);

create index member_unconfirmed on member (branch_code, last_confirmed_on);

alter table member add purged_on date;

comment on column member.purged_on is 'The day on which name, numbers and contact were erased; the way of the case stays';
