create table term_warning (
	unit text not null references organization,
	term_ends_on date not null,
	months integer not null check (months >= 0),
	warned_at timestamptz not null,
	primary key (unit, term_ends_on, months)
);

comment on table term_warning is 'Which warnings of the end of a term were given: each once for each end';
comment on column term_warning.months is 'Months before the end; none once the term is over';
