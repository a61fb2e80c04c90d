create table budget (
	id uuid primary key,
	version integer not null,
	business_key text not null unique,
	year integer not null unique check (year between 1000 and 9999),
	policy text not null,
	teacher_rate bigint not null check (teacher_rate >= 0),
	student_rate bigint not null check (student_rate >= 0),
	counted_on date not null,
	state text not null,
	opened_on date not null,
	opened_by text not null,
	line_reference text,
	confirmed_on date,
	confirmed_by text,
	approval_ref text,
	approved_on date,
	approved_by text,
	return_reason text,
	voucher text,
	transferred_on date,
	transferred_by text,
	channels text[] not null default '{}',
	published_on date,
	closed_on date
);

comment on table budget is 'The party-work budget of one year; all money in 分';
comment on column budget.counted_on is 'The day at whose end members were counted';
comment on column budget.line_reference is 'The line of the college budget';
comment on column budget.return_reason is 'Why finance or the committee sent it back last';

create table budget_head (
	budget_id uuid not null,
	member_id uuid not null,
	kind text not null check (kind in ('TEACHER', 'STUDENT')),
	branch text not null,
	unit text not null,
	primary key (budget_id, member_id)
);

comment on table budget_head is 'Who was counted, so that every yuan has a name';
comment on column budget_head.member_id is
	'Read from the register in the same transaction; a foreign key would look at and lock every member';

create index budget_head_unit on budget_head (budget_id, unit, branch);

create table budget_unit (
	budget_id uuid not null references budget on delete cascade,
	unit text not null references organization,
	teachers integer not null check (teachers >= 0),
	students integer not null check (students >= 0),
	teacher_part bigint not null check (teacher_part >= 0),
	student_part bigint not null check (student_part >= 0),
	held_back bigint not null default 0 check (held_back >= 0),
	drafted_by text,
	settled_on date,
	settled_by text,
	minutes text,
	primary key (budget_id, unit)
);

comment on table budget_unit is 'What a general branch or a directly affiliated branch is entitled to, and what it keeps';
comment on column budget_unit.minutes is 'Where the committee of the unit decided the plan';

create table budget_branch (
	budget_id uuid not null,
	unit text not null,
	branch text not null references organization,
	teachers integer not null check (teachers >= 0),
	students integer not null check (students >= 0),
	weight bigint not null check (weight >= 0),
	allotted bigint not null default 0 check (allotted >= 0),
	primary key (budget_id, branch),
	foreign key (budget_id, unit) references budget_unit on delete cascade
);

comment on column budget_branch.weight is 'What its own members brought in, by which the money is shared';

create table budget_purpose (
	budget_id uuid not null,
	unit text not null,
	purpose text not null,
	planned bigint not null check (planned >= 0),
	primary key (budget_id, unit, purpose),
	foreign key (budget_id, unit) references budget_unit on delete cascade
);

create table budget_change (
	budget_id uuid not null,
	unit text not null,
	member_id uuid not null references member,
	branch text not null references organization,
	kind text not null,
	happened_on date not null,
	amount bigint not null,
	booked_on date not null,
	booked_by text not null,
	primary key (budget_id, member_id, kind, branch, happened_on),
	foreign key (budget_id, unit) references budget_unit on delete cascade
);

comment on table budget_change is 'What those who came and went in the year added or took, as the policy of the budget has it';
