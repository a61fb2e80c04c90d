create table organization (
	code text primary key check (code ~ '^[A-Z]{2}[0-9]{2}(-[A-Z][0-9]{2})?$'),
	name text not null,
	type text not null,
	category text,
	parent_code text references organization,
	status text not null default 'ACTIVE',
	merged_into text references organization,
	unit_names text[] not null default '{}',
	cross_department_reason text,
	enrolled_students integer check (enrolled_students >= 0),
	established_on date,
	approval_ref text,
	approval_reason text,
	last_election_on date,
	term_years integer check (term_years > 0),
	phone text,
	check ((parent_code is null) = (type = 'COLLEGE_COMMITTEE')),
	check ((merged_into is not null) = (status = 'MERGED'))
);

comment on table organization is 'Party organisations of the college, a tree under the college committee';
comment on column organization.unit_names is 'Departments or teaching offices that it covers; several make it a joint branch';
comment on column organization.cross_department_reason is 'Why it covers several units; empty where it covers one';

create index organization_parent on organization (parent_code);

create table post (
	id uuid primary key,
	unit text not null references organization,
	kind text not null,
	holder text not null,
	since date not null,
	until date check (until >= since)
);

comment on table post is 'Who holds or held which post';
comment on column post.holder is 'User id: a member number or a staff number';
comment on column post.until is 'First day without the post';

create index post_holder on post (holder);
create index post_unit on post (unit, kind);
