create table care_visit (
	id uuid primary key,
	member_id uuid not null,
	visited_on date not null,
	kind text not null,
	content text not null check (length(content) between 2 and 1000),
	amount numeric(10, 2) check (amount > 0),
	unit text not null references organization,
	entered_by text not null,
	entered_at timestamptz not null
);

comment on column care_visit.unit is 'The branch or general branch that entered it: it, its superior and the organisation department read it';

create index care_visit_member on care_visit (member_id);
create index care_visit_unit on care_visit (unit, visited_on);
