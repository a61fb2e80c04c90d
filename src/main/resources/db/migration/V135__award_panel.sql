create table award_panel (
	id uuid primary key,
	version bigint not null,
	round_key text not null,
	kind text not null,
	title text not null,
	opened_on date not null,
	closed_on date,
	unique (round_key, kind)
);

comment on table award_panel is 'Panels that score the nominees of a list';

create table award_panel_candidate (
	panel_id uuid not null references award_panel,
	position integer not null,
	nomination uuid not null,
	name text not null,
	unit_name text not null,
	deeds text not null,
	code text not null,
	member uuid,
	branch text not null,
	primary key (panel_id, position),
	unique (panel_id, nomination),
	unique (panel_id, code)
);

comment on column award_panel_candidate.code is 'Drawn by lot, shown in the place of the name where the panel is blind';
comment on column award_panel_candidate.member is 'For telling who may not score; no foreign key, what is erased stays erased';

create table award_score_sheet (
	id uuid primary key,
	version bigint not null,
	panel_id uuid not null references award_panel,
	account text not null,
	name text not null,
	submitted_on date,
	unique (panel_id, account)
);

comment on table award_score_sheet is 'Whom the party office has appointed to a panel, and whether they have handed in';

create table award_score (
	sheet_id uuid not null references award_score_sheet,
	nomination uuid not null,
	points numeric(5, 2) check (points between 0 and 100),
	recusal text check (length(recusal) <= 200),
	primary key (sheet_id, nomination),
	check ((points is null) <> (recusal is null))
);

comment on table award_score is 'What a member of a panel says of a nominee; shown to nobody else before all have handed in';
