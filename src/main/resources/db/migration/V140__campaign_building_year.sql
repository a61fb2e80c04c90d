create table campaign (
	id uuid primary key,
	version integer not null,
	business_key text not null unique,
	year integer not null,
	title text not null,
	opened_on date not null,
	opened_by text not null,
	mobilised_on date,
	speaker text,
	summarised_on date,
	summary text,
	left_open text
);

comment on table campaign is 'A building year of the college';
comment on column campaign.speaker is 'Who made the mobilisation speech, by user id';
comment on column campaign.left_open is 'Why organisations were not through when it was summed up';

create table campaign_phase (
	campaign_id uuid not null references campaign,
	phase text not null,
	ends_on date not null,
	primary key (campaign_id, phase)
);

create table campaign_addressee (
	campaign_id uuid not null references campaign,
	unit text not null references organization,
	primary key (campaign_id, unit)
);

comment on table campaign_addressee is 'General and directly affiliated branches to which the campaign was sent; each takes part with all under it';

create table unit_year (
	id uuid primary key,
	version integer not null,
	business_key text not null unique,
	campaign_id uuid not null references campaign,
	unit text not null references organization,
	year integer not null,
	planned_on date,
	plan_reference text,
	measures text,
	mobilised_on date,
	speaker text,
	audience integer check (audience > 0),
	summarised_on date,
	institution text,
	summary text,
	unique (unit, year)
);

comment on table unit_year is 'What one organisation does in a building year; its grading, rectification and budget have their own tables';
comment on column unit_year.audience is 'How many heard the mobilisation speech';

create index unit_year_campaign on unit_year (campaign_id);
