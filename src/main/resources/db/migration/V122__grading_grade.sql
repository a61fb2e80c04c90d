create table grading (
	id uuid primary key,
	version bigint not null,
	business_key text not null unique,
	unit text not null references organization,
	year integer not null,
	kind text not null,
	stage text not null,
	opened_on date not null,
	self_until date not null,
	self_missed_on date,
	superior_score numeric(5, 2) check (superior_score between 0 and 100),
	score numeric(5, 2) check (score between 0 and 100),
	level text,
	decided_on date,
	confirmed_by text,
	published_on date,
	check (stage <> 'PUBLISHED' or (level is not null and published_on is not null))
);

comment on table grading is 'Gradings of organisations; those after a rectification carry the key of its case';
comment on column grading.self_missed_on is 'The day on which the organisation had handed in no score of its own';

create unique index grading_first on grading (unit, year) where kind = 'FIRST';
create index grading_unit on grading (unit, opened_on);

create table grading_evaluator (
	grading_id uuid not null references grading,
	user_id text not null,
	primary key (grading_id, user_id)
);

create table grading_veto (
	grading_id uuid not null references grading,
	code text not null,
	finding text not null check (length(finding) <= 1000),
	primary key (grading_id, code)
);

create table grading_reason (
	grading_id uuid not null references grading,
	position integer not null,
	reason text not null,
	primary key (grading_id, position)
);

create table grading_sheet (
	id uuid primary key,
	version bigint not null,
	grading_id uuid not null references grading,
	evaluator text,
	total numeric(5, 2) check (total between 0 and 100),
	submitted_by text,
	submitted_on date,
	unique nulls not distinct (grading_id, evaluator),
	check (num_nulls(total, submitted_by, submitted_on) in (0, 3))
);

comment on table grading_sheet is 'Answers to the questions: the organisation''s own without an evaluator, and one of each evaluator';

create table grading_line (
	sheet_id uuid not null references grading_sheet,
	question text not null,
	points numeric(5, 2) check (points >= 0),
	note text check (length(note) <= 1000),
	primary key (sheet_id, question)
);

create table grading_survey (
	grading_id uuid primary key references grading,
	people integer not null check (people > 0),
	issued integer not null check (issued between 1 and people),
	satisfied integer not null default 0,
	basically integer not null default 0,
	dissatisfied integer not null default 0,
	unknown integer not null default 0,
	closed boolean not null default false,
	check (satisfied + basically + dissatisfied + unknown <= issued)
);

comment on table grading_survey is 'What the masses say, counted; no row is kept for an answer';

create table grading_code (
	hash bytea primary key,
	grading_id uuid not null references grading
);

comment on table grading_code is 'Hashes of the codes that were not used yet; a used one is gone';
