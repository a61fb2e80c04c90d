create table development (
	id                uuid primary key,
	version           bigint      not null,
	business_key      varchar(40) not null unique,
	member_id         uuid        not null,
	unit              varchar(12) not null,
	stage             varchar(20) not null,
	probation_ends_on date,
	extensions        integer     not null default 0,
	proposed_end      date
);

-- a person has at most one open case
create unique index development_open on development (member_id)
	where stage in ('APPLICANT', 'ACTIVIST', 'PROSPECT', 'PROBATIONARY');

create index development_unit on development (unit);

create table development_entry (
	id             uuid primary key,
	development_id uuid         not null references development,
	position       integer      not null,
	step           varchar(30)  not null,
	acted_on       date         not null,
	outcome        varchar(30)  not null,
	reference      varchar(200),
	reason         varchar(1000),
	actor          varchar(30)  not null,
	recorded_at    timestamptz  not null,
	unique (development_id, position)
);

create table development_companion (
	development_id uuid        not null references development,
	member_id      uuid        not null,
	kind           varchar(12) not null,
	from_day       date        not null,
	primary key (development_id, member_id, kind)
);
