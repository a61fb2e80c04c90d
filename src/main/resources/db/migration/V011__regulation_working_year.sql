-- What the party office enters of each year: by which announcement, and what it moved.

alter table working_year add column source text;
alter table working_year add column entered_by text;
alter table working_year add column entered_at timestamptz;

-- a holiday that begins in December belongs to the announcement of the year after
alter table working_day add column year integer references working_year;

update working_day set year = extract(year from day)::integer;

update working_day set year = year + 1
where extract(month from day) = 12 and title like '元旦%'
	and exists (select from working_year where working_year.year = working_day.year + 1);

alter table working_day alter column year set not null;

create table moved_deadline (
	id       bigint generated always as identity primary key,
	year     integer     not null references working_year,
	title    text        not null,
	link     text        not null,
	old_day  date        not null,
	new_day  date        not null,
	moved_at timestamptz not null
);

create index moved_deadline_year on moved_deadline (year);

comment on table moved_deadline is 'Deadlines in working days that became others when a calendar was entered';
