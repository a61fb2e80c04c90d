create table evidence (
	id uuid primary key,
	case_key text not null,
	slot text not null,
	unit text not null references organization,
	name text not null check (length(name) between 1 and 120),
	media_type text not null,
	size bigint not null check (size > 0),
	uploaded_by text not null,
	uploaded_on date not null,
	content bytea not null
);

comment on table evidence is 'Files that prove something in a case';
comment on column evidence.slot is 'What the file proves there, as a question or a problem';

create index evidence_case on evidence (case_key, slot);
