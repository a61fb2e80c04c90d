create table register_import (
	id uuid primary key,
	file_name text not null,
	uploaded_by text not null,
	uploaded_at timestamptz not null,
	state text not null,
	started_at timestamptz not null,
	finished_at timestamptz,
	imported_by text,
	rows_read integer not null default 0,
	faults integer not null default 0,
	message text,
	hints text[] not null default '{}'
);

comment on table register_import is 'Workbooks that were brought to the register, by whom, and what became of them';

-- one at a time, whichever node is at work
create unique index register_import_running on register_import ((true)) where state in ('CHECKING', 'IMPORTING');

create table register_import_count (
	import_id uuid not null references register_import,
	tab text not null,
	change text not null,
	number integer not null,
	primary key (import_id, tab, change)
);

create table register_import_part (
	import_id uuid not null references register_import,
	kind text not null,
	position integer not null,
	content bytea not null,
	primary key (import_id, kind, position)
);

comment on table register_import_part is 'The workbooks themselves, encrypted piece by piece, until they are purged';

create table register_import_line (
	import_id uuid not null references register_import,
	position integer not null,
	tab text not null,
	change text not null,
	row_number integer not null,
	subject text not null,
	details text not null,
	primary key (import_id, position)
);

comment on table register_import_line is 'What an import would do, until it is purged; numbers hidden';

create index register_import_line_list on register_import_line (import_id, change, tab, position);
