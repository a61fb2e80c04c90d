create table election (
	id uuid primary key,
	version bigint not null,
	business_key text not null unique,
	branch text not null references organization,
	kind text not null check (kind in ('TERM', 'BY_ELECTION')),
	stage text not null,
	planned_on date,
	agenda text,
	seats integer check (seats >= 0),
	with_committee boolean,
	with_secretary boolean,
	with_deputy boolean,
	variant text,
	ballot_mode text,
	reason text,
	masses integer,
	masses_took_part integer,
	members_due integer,
	exclusions_agreed text,
	held_on date
);

comment on table election is 'Elections of branch committees and their secretaries';
comment on column election.seats is 'Members of the committee to be elected; none where the branch has no committee';
comment on column election.exclusions_agreed is 'The reference under which the superior agreed to leave members out of those due';

-- a branch holds one election at a time
create unique index election_open on election (branch) where stage not in ('COMPLETED', 'WITHDRAWN');

create table election_entry (
	election_id uuid not null references election,
	position integer not null,
	step text not null,
	acted_on date not null,
	outcome text not null,
	reference text,
	remark text,
	actor text not null,
	primary key (election_id, position)
);

create table election_recommendation (
	election_id uuid not null references election,
	member_id uuid not null references member,
	name text not null,
	by_members integer not null check (by_members >= 0),
	by_masses integer not null check (by_masses >= 0),
	named_otherwise boolean not null,
	examined boolean not null,
	primary key (election_id, member_id)
);

comment on table election_recommendation is 'Who was recommended, by how many of the members and of the masses';
comment on column election_recommendation.named_otherwise is 'Stood up alone, or was named by the organisation';
comment on column election_recommendation.examined is 'Passed the examination by the superior';

create table election_candidate (
	election_id uuid not null references election,
	position integer not null,
	member_id uuid not null references member,
	name text not null,
	office text not null,
	primary key (election_id, position),
	unique (election_id, member_id, office) deferrable initially deferred
);

create table election_exclusion (
	election_id uuid not null references election,
	position integer not null,
	member_id uuid not null references member,
	name text not null,
	ground text not null,
	away_since date,
	consented boolean not null,
	primary key (election_id, position),
	unique (election_id, member_id) deferrable initially deferred
);

create table election_winner (
	election_id uuid not null references election,
	position integer not null,
	member_id uuid not null references member,
	name text not null,
	office text not null,
	way text not null,
	primary key (election_id, position),
	unique (election_id, member_id, office) deferrable initially deferred
);

comment on column election_winner.way is 'By which vote or decision the office was won';

create table election_round (
	id uuid primary key,
	election_id uuid not null references election,
	number integer not null,
	office text not null,
	kind text not null,
	seats integer not null check (seats > 0),
	due integer not null,
	present integer not null,
	ballot uuid,
	outcome text,
	issued integer,
	returned integer,
	valid integer,
	continuation text,
	reduction_refused boolean not null default false,
	law text,
	unique (election_id, number)
);

comment on table election_round is 'The votes of an election, one after the other';
comment on column election_round.ballot is 'The vote in the ballot box';
comment on column election_round.continuation is 'How the election goes on after it; none while it is open';
comment on column election_round.law is 'The edition and the base of the majority by which it was counted';

create table election_round_line (
	round_id uuid not null references election_round,
	position integer not null,
	member_id uuid not null references member,
	name text not null,
	write_in boolean not null,
	approvals integer not null,
	against integer not null,
	abstentions integer not null,
	fate text,
	reason text,
	primary key (round_id, position)
);
