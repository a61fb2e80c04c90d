create table award_round (
	id uuid primary key,
	version bigint not null,
	business_key text not null unique,
	year integer not null,
	title text not null,
	stage text not null,
	opened_on date not null,
	opened_by text not null,
	cut_off date not null,
	nominate_by date not null,
	examine_by date not null,
	check_by date not null,
	vote_by date,
	score_by date,
	preliminary_by date not null,
	notice_by date not null,
	ceremony_by date not null,
	late_reason text,
	preliminary_on date,
	preliminary_ref text,
	preliminary_user text,
	final_on date,
	final_ref text,
	final_user text,
	ceremony_on date,
	ceremony_place text,
	dossier text
);

comment on table award_round is 'Rounds of awards before 1 July';
comment on column award_round.cut_off is 'The day on which nominees are judged';
comment on column award_round.late_reason is 'Why the round is held after 1 July';
comment on column award_round.preliminary_user is 'Who recorded the preliminary decision; may not have examined or checked';

create table award_kind (
	round_id uuid not null references award_round,
	position integer not null,
	code text not null,
	title text not null,
	standard text not null,
	way text not null,
	places integer not null check (places >= 0),
	per_branch integer,
	primary key (round_id, position),
	unique (round_id, code)
);

comment on table award_kind is 'What is given in a round, and how often at most';
comment on column award_kind.per_branch is 'How many a branch may nominate; by its size where there is none';

create table award_quota (
	round_id uuid not null references award_round,
	kind text not null,
	unit text not null references organization,
	names integer not null check (names >= 0),
	primary key (round_id, kind, unit)
);

comment on table award_quota is 'How many names each branch may nominate and each general branch may report, as reckoned at the opening';

create table award_report (
	id uuid primary key,
	version bigint not null,
	round_id uuid not null references award_round,
	step text not null,
	unit text not null references organization,
	state text not null,
	due date not null,
	meeting_on date,
	present integer,
	opinion text check (length(opinion) <= 2000),
	admission text,
	done_by text,
	done_on date,
	unique (round_id, step, unit),
	check ((done_by is null) = (done_on is null))
);

comment on table award_report is 'What each branch nominates and each general branch reports: open, done, or late';
comment on column award_report.admission is 'Why it was let in after its gate had closed';

create table award_nomination (
	id uuid primary key,
	version bigint not null,
	round_id uuid not null references award_round,
	kind text not null,
	member_id uuid references member,
	name text not null,
	branch text not null references organization,
	unit text not null references organization,
	deeds text not null check (length(deeds) <= 3000),
	opinions text check (length(opinions) <= 1000),
	leader boolean not null default false,
	failed_course boolean not null default false,
	approvals integer check (approvals >= 0),
	state text not null,
	reason text,
	nominated_by text not null,
	nominated_on date not null,
	unit_rank integer,
	examined_by text,
	checked_by text,
	reviewed_by text,
	votes integer check (votes >= 0),
	panel numeric(5, 2) check (panel between 0 and 100),
	public_score numeric(5, 2),
	composite numeric(5, 2),
	place integer,
	ballot_votes integer,
	posting integer,
	noticed boolean not null default false
);

comment on table award_nomination is 'Who stands for what in a round; a branch stands for itself and has no member';
comment on column award_nomination.place is 'The place on a list that was voted on and scored, the ballot among those tied included';
comment on column award_nomination.posting is 'In which public notice of the round the name stood, the last one counts';

create index award_nomination_round on award_nomination (round_id, kind);
create unique index award_nomination_member on award_nomination (round_id, member_id)
	where state not in ('WITHDRAWN', 'REFUSED', 'STRUCK', 'NOT_REPORTED');
create unique index award_nomination_branch on award_nomination (round_id, kind, branch)
	where member_id is null and state not in ('WITHDRAWN', 'REFUSED', 'STRUCK', 'NOT_REPORTED');
