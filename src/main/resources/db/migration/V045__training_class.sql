create table training_class (
	id uuid primary key,
	version integer not null,
	kind text not null,
	title text not null check (length(title) between 2 and 80),
	starts_on date not null,
	ends_on date not null check (ends_on >= starts_on),
	days integer not null check (days > 0),
	hours integer not null check (hours > 0),
	mode text not null,
	place text check (length(place) <= 100),
	stage text not null
);

create index training_class_kind on training_class (kind, stage, ends_on);

create table training_participant (
	class_id uuid not null references training_class,
	member_id uuid not null,
	days integer not null check (days >= 0),
	hours integer not null check (hours >= 0),
	result text,
	certificate_no text unique check (length(certificate_no) <= 40),
	primary key (class_id, member_id)
);

comment on column training_participant.days is 'Attended, like the hours';

create index training_participant_member on training_participant (member_id);

create table training_waiting (
	kind text not null,
	member_id uuid not null,
	since date not null,
	primary key (kind, member_id)
);

comment on table training_waiting is 'Who is to take part in the next class of a kind';
