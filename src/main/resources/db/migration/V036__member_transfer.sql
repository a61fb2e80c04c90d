create table transfer (
	id uuid primary key,
	version integer not null,
	member_id uuid not null references member,
	kind text not null,
	state text not null,
	status text not null,
	from_branch text references organization,
	to_branch text references organization,
	elsewhere text,
	letter_no text,
	letter_on date,
	letter_valid_until date check (letter_valid_until > letter_on),
	former_letters text[] not null default '{}',
	moved_on date,
	receipt text,
	approval_ref text,
	recorded_by text not null,
	recorded_at timestamptz not null,
	check (kind <> 'WITHIN' or (from_branch is not null and to_branch is not null)),
	check (kind <> 'OUT' or (from_branch is not null and letter_no is not null)),
	check (kind <> 'IN' or to_branch is not null)
);

comment on table transfer is 'Moves between branches, out of the college and into it';
comment on column transfer.status is 'Where the person stood when it was entered';
comment on column transfer.elsewhere is 'The organisation outside of the college';
comment on column transfer.former_letters is 'Numbers of the letters that were replaced by another';
comment on column transfer.moved_on is 'Day from which the person belongs to the new organisation';

-- nobody is on the way to two places
create unique index transfer_under_way on transfer (member_id) where state = 'UNDER_WAY';

create index transfer_member on transfer (member_id);
