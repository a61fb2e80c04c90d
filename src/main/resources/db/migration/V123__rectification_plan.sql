create table rectification (
	id uuid primary key,
	version bigint not null,
	business_key text not null unique,
	unit text not null references organization,
	year integer not null,
	grading_key text not null unique references grading (business_key),
	former_key text references rectification (business_key),
	grade text not null,
	score numeric(5, 2) not null,
	stage text not null,
	opened_on date not null,
	plan_by date not null,
	ends_on date not null,
	edition integer not null,
	previewed_on date,
	resolution text,
	filed_on date,
	secretary_review text,
	established integer not null default 0,
	acceptance text,
	outcome text,
	new_round boolean not null default false
);

comment on table rectification is 'The rectification of a branch after its grade of a year';
comment on column rectification.former_key is 'The rectification of the same branch before this one';
comment on column rectification.new_round is 'What was left open goes into the next plan';

create index rectification_unit on rectification (unit, opened_on);

create table rectification_problem (
	id uuid primary key,
	rectification_id uuid not null references rectification,
	number integer not null,
	text text,
	check_number integer check (check_number between 1 and 6),
	good text,
	goal text,
	measure text,
	responsible uuid references member,
	deadline date,
	wanted text,
	state text not null,
	report text,
	reported_by text,
	opinion text,
	closed_on date,
	unique (rectification_id, number) deferrable initially deferred,
	check ((closed_on is not null) = (state = 'CLOSED'))
);

create table rectification_institution (
	rectification_id uuid not null references rectification,
	position integer not null,
	text text not null,
	primary key (rectification_id, position)
);

create table rectification_carrier (
	rectification_id uuid not null references rectification,
	position integer not null,
	text text not null,
	primary key (rectification_id, position)
);
