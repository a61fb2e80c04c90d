create table ballot (
	id uuid primary key,
	caller_key text not null,
	subject text not null,
	branch text not null references organization,
	title text not null,
	held_on date not null,
	closes_on date not null,
	mode text not null,
	seats integer not null check (seats > 0),
	write_ins boolean not null,
	chair uuid not null references member,
	opened timestamptz not null,
	voters integer not null check (voters > 0),
	roll_hash text not null,
	issued integer,
	returned integer,
	valid integer,
	counted_by text,
	confirmed_by text check (confirmed_by <> counted_by),
	sent_back_for text,
	outcome text,
	ended_on date,
	check (outcome is null or ended_on is not null),
	check (outcome is null or mode = 'ONLINE' or confirmed_by is not null)
);

comment on table ballot is 'Secret votes, each for a case of another feature';
comment on column ballot.caller_key is 'Business key of that case';
comment on column ballot.closes_on is 'The last day on which an online vote is open';
comment on column ballot.roll_hash is 'Fingerprint of the roll as it was frozen at the opening';
comment on column ballot.outcome is 'Empty, though it has ended, where the case behind it ended first';

create unique index ballot_open on ballot (caller_key) where ended_on is null;
create index ballot_caller on ballot (caller_key, opened);

create table ballot_lines (
	ballot_id uuid not null references ballot,
	position integer not null,
	line uuid not null,
	text text not null,
	primary key (ballot_id, position),
	unique (ballot_id, line)
);

create table ballot_eligible (
	ballot_id uuid not null references ballot,
	position integer not null,
	line uuid not null,
	text text not null,
	primary key (ballot_id, position),
	unique (ballot_id, line)
);

comment on table ballot_eligible is 'Who may be written in by whoever votes against';

create table ballot_officials (
	ballot_id uuid not null references ballot,
	member_id uuid not null references member,
	duty text not null,
	primary key (ballot_id, member_id)
);

create table ballot_counts (
	ballot_id uuid not null references ballot,
	position integer not null,
	line uuid not null,
	text text not null,
	write_in boolean not null,
	approvals integer not null check (approvals >= 0),
	against integer not null check (against >= 0),
	abstentions integer not null check (abstentions >= 0),
	primary key (ballot_id, position),
	unique (ballot_id, line) deferrable initially deferred
);

create table ballot_roll (
	ballot_id uuid not null references ballot,
	position integer not null,
	voter uuid not null,
	name text not null,
	voted boolean not null,
	primary key (ballot_id, position),
	unique (ballot_id, voter)
);

comment on table ballot_roll is 'Who may vote, and who has: without a time, written anew in the order of the roll when the box is closed';

create table ballot_key (
	ballot_id uuid primary key references ballot,
	public_key bytea not null,
	wrapped_key bytea not null
);

comment on table ballot_key is 'The key of an open box; its secret half is wrapped by a master key that is not in this database';

create table ballot_envelope (
	ballot_id uuid not null references ballot,
	hash text not null,
	page bytea not null,
	sealed bytea not null,
	primary key (ballot_id, hash),
	unique (ballot_id, page)
);

comment on table ballot_envelope is 'Sealed ballots; gone when the box is closed';
comment on column ballot_envelope.page is 'Hash of the number of the page that it was sent from, so that it may be sent again';

create table ballot_slip (
	ballot_id uuid not null references ballot,
	position integer not null,
	marks bytea not null,
	primary key (ballot_id, position)
);

comment on table ballot_slip is 'Open ballots of a closed box, shuffled';

create table ballot_receipt (
	ballot_id uuid not null references ballot,
	hash text not null,
	primary key (ballot_id, hash)
);

comment on table ballot_receipt is 'The published fingerprints of the envelopes that were in the box';
