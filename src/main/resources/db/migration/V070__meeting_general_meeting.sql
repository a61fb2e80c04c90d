create table meeting (
	id uuid primary key,
	business_key text not null unique,
	caller_key text not null,
	branch text not null references organization,
	subject text not null,
	topic text not null,
	about uuid not null references member,
	hold_by date,
	opened timestamptz not null,
	held_on date,
	place text,
	chair uuid references member,
	superior_consent text,
	call_off_reason text,
	yes integer check (yes >= 0),
	no integer check (no >= 0),
	abstain integer check (abstain >= 0),
	yes_written integer check (yes_written >= 0),
	secret_ballot boolean,
	tallied_by text,
	sent_back_for text,
	confirmed_by text check (confirmed_by <> tallied_by),
	outcome text,
	reasoning text,
	concluded_on date,
	check (num_nulls(outcome, reasoning, concluded_on) in (0, 3)),
	check (num_nulls(held_on, place, chair) in (0, 3)),
	check (outcome not in ('PASSED', 'NOT_PASSED') or confirmed_by is not null)
);

comment on table meeting is 'General meetings of branches, each for a case of another feature';
comment on column meeting.caller_key is 'Business key of that case';
comment on column meeting.hold_by is 'Last day on which the meeting is in time, where the law sets one';
comment on column meeting.reasoning is 'The reckoning in words, or why there was no meeting';

create unique index meeting_open on meeting (caller_key) where outcome is null;
create index meeting_caller on meeting (caller_key, opened);

create table meeting_roll (
	meeting_id uuid not null references meeting,
	position integer not null,
	member_id uuid not null references member,
	name text not null,
	voting_right text not null,
	exclusion text,
	away_since date,
	present boolean not null,
	written_opinion boolean not null,
	primary key (meeting_id, position),
	unique (meeting_id, member_id) deferrable initially deferred,
	check (not (present and written_opinion)),
	check (not present or (voting_right = 'YES' and exclusion is null)),
	check (exclusion is null or voting_right = 'YES')
);

comment on table meeting_roll is 'The members of the branch at a meeting: who was due, who was not and why, who came';
