alter table organization add column term_ends_on date check (term_ends_on > last_election_on);

comment on column organization.term_ends_on is 'Last day of the term of office where the superior has approved another one than the years give';

alter table post
	add column approval_ref text,
	add column cross_appointment boolean not null default false,
	add column competitive boolean not null default false,
	add column reason text;

comment on column post.cross_appointment is 'Held together with a post of the administration (交叉任职)';
comment on column post.competitive is 'Given after a competition (竞争上岗)';
comment on column post.reason is 'Why it was given outside what is normal';

create table organization_change (
	id uuid primary key,
	unit text not null references organization,
	kind text not null,
	happened_on date not null,
	other_unit text references organization,
	approval_ref text not null,
	reason text,
	details text,
	actor text not null,
	entered_at timestamptz not null
);

comment on table organization_change is 'What the organisation department has changed about an organisation, and by whose approval';
comment on column organization_change.other_unit is 'With which other organisation it had to do';
comment on column organization_change.details is 'What was so before and is so now, in words';

create index organization_change_unit on organization_change (unit, happened_on);
