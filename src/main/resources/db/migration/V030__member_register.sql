create sequence member_no;

create table member (
	id uuid primary key,
	version integer not null,
	member_no text not null unique check (member_no ~ '^M[0-9]{8}$'),
	name text not null check (length(name) between 2 and 30),
	name_pinyin text not null,
	sex text not null,
	ethnicity text not null default '汉族',
	birth_date date not null,
	id_number bytea not null,
	id_fingerprint bytea not null unique,
	category text not null,
	post text,
	title text,
	class_name text,
	student_no text,
	enrolled_on date,
	expected_leave_on date check (expected_leave_on > enrolled_on),
	status text not null,
	applied_on date not null,
	activist_on date check (activist_on >= applied_on),
	prospect_on date check (prospect_on >= activist_on),
	accepted_on date check (accepted_on >= prospect_on),
	approved_on date check (approved_on >= accepted_on),
	probation_ends_on date check (probation_ends_on > accepted_on),
	full_since date check (full_since > accepted_on),
	branch_code text not null references organization,
	mobile bytea,
	email text,
	suspended_on date,
	suspension_ended_on date check (suspension_ended_on >= suspended_on),
	last_confirmed_on date
);

comment on table member is 'Everybody in the Party or on the way into it';
comment on column member.id_number is 'Encrypted';
comment on column member.id_fingerprint is 'Keyed hash of the ID number, for its uniqueness';
comment on column member.mobile is 'Encrypted';
comment on column member.suspended_on is 'First day of a recorded suspension of rights';
comment on column member.suspension_ended_on is 'First day on which the rights are back';

create index member_branch on member (branch_code, status);

create table sanction (
	id uuid primary key,
	member_id uuid not null references member,
	kind text not null,
	since date not null,
	impact_until date check (impact_until >= since),
	rights_restored_on date check (rights_restored_on >= since)
);

comment on column sanction.impact_until is 'Last day on which it weighs on appointments and honours';
comment on column sanction.rights_restored_on is 'First day on which a member under 留党察看 has the rights back';

create index sanction_member on sanction (member_id);

create table colleague (
	staff_no text primary key check (staff_no ~ '^S[0-9]{8}$'),
	name text not null,
	email text
);

comment on table colleague is 'People who work with party organisations without belonging to them';
