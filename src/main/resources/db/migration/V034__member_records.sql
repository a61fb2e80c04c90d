alter table sanction
	add document text check (length(document) <= 100),
	add restoration_document text check (length(restoration_document) <= 100);

comment on column sanction.document is 'The paper by which it was decided';

create table appraisal_sheet (
	branch_code text not null references organization,
	year integer not null,
	excess_reason text check (length(excess_reason) <= 500),
	entered_by text not null,
	entered_at timestamptz not null,
	primary key (branch_code, year)
);

comment on table appraisal_sheet is 'The yearly appraisal of a branch';
comment on column appraisal_sheet.excess_reason is 'Why more members were found excellent than is normal';

create table appraisal (
	member_id uuid not null references member,
	year integer not null,
	grade text not null,
	branch_code text not null,
	primary key (member_id, year),
	foreign key (branch_code, year) references appraisal_sheet
);

create index appraisal_branch on appraisal (branch_code, year);

create table honour (
	id uuid primary key,
	member_id uuid not null references member,
	title text not null check (length(title) between 2 and 60),
	awarded_on date not null,
	awarded_by text not null check (length(awarded_by) between 2 and 60),
	document text check (length(document) <= 100),
	entered_by text not null
);

create index honour_member on honour (member_id);
