create table award_vote (
	caller_key text primary key,
	round_key text not null,
	kind text not null,
	title text not null,
	opened_on date not null,
	closes timestamptz not null,
	unique (round_key, kind)
);

comment on table award_vote is 'Public votes on the lists of a round; the ballots lie in the ballot box under the same key';

create table award_vote_candidate (
	caller_key text not null references award_vote,
	position integer not null,
	nomination uuid not null,
	name text not null,
	unit_name text not null,
	deeds text not null,
	primary key (caller_key, position),
	unique (caller_key, nomination)
);

comment on table award_vote_candidate is 'Who stands, as it was when the vote was opened';
