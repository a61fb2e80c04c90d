create table public_notice (
	id uuid primary key,
	business_key text not null unique,
	caller_key text not null,
	subject text not null,
	title text not null,
	unit text not null references organization,
	about uuid not null references member,
	stage text not null,
	opened timestamptz not null,
	outcome text,
	concluded_on date,
	check ((outcome is null) = (concluded_on is null)),
	check ((outcome is not null) = (stage = 'CONCLUDED'))
);

comment on table public_notice is 'Public notices, each for a case of another feature';
comment on column public_notice.caller_key is 'Business key of that case';

create unique index public_notice_open on public_notice (caller_key) where outcome is null;
create index public_notice_caller on public_notice (caller_key, opened);
create index public_notice_stage on public_notice (stage, opened);

create table public_notice_postings (
	public_notice_id uuid not null references public_notice,
	position integer not null,
	posted_on date not null,
	last_day date not null check (last_day >= posted_on),
	provisional boolean not null,
	working_days integer not null check (working_days > 0),
	counting text not null,
	channels text[] not null,
	extension_consent text,
	primary key (public_notice_id, position)
);

comment on table public_notice_postings is 'How often a notice was posted; the last posting counts';
comment on column public_notice_postings.provisional is 'The last day rests on a calendar that is not yet published';

create table notice_objection (
	id uuid primary key,
	notice_id uuid not null references public_notice,
	number integer not null,
	kind text not null,
	lodged_by text,
	received_on date not null,
	opinion text not null check (length(opinion) between 1 and 2000),
	facts text check (length(facts) <= 2000),
	state text not null,
	answered_on date check (answered_on >= received_on),
	document text,
	unique (notice_id, number),
	check ((lodged_by is null) = (kind = 'ANONYMOUS'))
);

comment on table notice_objection is 'Objections; their text is read by the organisation department and the discipline inspection only';
comment on column notice_objection.lodged_by is 'User id; for an unsigned objection it is known to nobody';
