create table case_number (
	unit text not null references organization,
	kind text not null check (kind ~ '^[A-Z]{2}$'),
	year integer not null,
	last integer not null check (last > 0),
	primary key (unit, kind, year)
);

comment on table case_number is 'The last number given to a case of a kind in a unit and year';
